// One POST of 2.43+: decode, the checks of the group, the checks of each value, then all or what is left
// (hub-contract.md §3.1 G2, hub-live.md §A3). Inside values_*.cpp only.
#pragma once

#include "practice/periods.h"
#include "practice/values_import.h"

namespace rejista::practice {

class NewImport {
public:
    NewImport(Call& call, const ValuesIn& body, bool dryRun)
        : m_call(call),
          m(call.hub),
          m_model(call.hub.metadata()),
          m_body(body),
          m_dryRun(dryRun)
    {}

    std::optional<ImportSummary> run();

private:
    struct Row {
        Id element = 0, optionCombo = 0, attributeCombo = 0, unit = 0, period = 0;
        domain::Period when{};
        const ValueIn* in = nullptr;
    };

    // A malformed UID or a missing part aborts everything; the index stands in the text alone.
    bool bad(const QString& code, const QString& text, const QString& args);

    bool id(const QString& scheme, const QString& kind, const QString& text, const QString& unknown,
            const QString& malformed, const QString& what, Id& out);

    bool decode();

    bool decodeOne(const ValueIn& in, const QString& where);

    bool missing(const QString& code, const QString& text);

    // Refuses every row of the group, the innocent ones too (hub-live.md §A1.8).
    bool refuse(const QString& code, const QString& text, const QStringList& args);

    [[nodiscard]] QString name(Id id) const { return m.ids.text(id); }
    [[nodiscard]] QString listed(Id id) const { return u'[' + name(id) + u']'; }

    bool group();

    bool detect();

    bool options();

    bool structure();

    bool times();

    bool twice();

    [[nodiscard]] static std::pair<FormKey, CellKey> keyOf(const Row& row);

    // What is wrong with one value; the text that is stored goes to `kept`.
    [[nodiscard]] std::optional<Conflict> valueProblem(const Row& row, int index, QString& kept) const;

    [[nodiscard]] bool isDelete() const { return m_call.text(u"importStrategy").startsWith(u"DELETE"); }

    void values();

    /// `deletion`: everything in its scope goes first.
    void deletion(qint64 now);

    void complete();

    Call& m_call;
    HubState& m;
    const Model& m_model;
    const ValuesIn& m_body;
    bool m_dryRun = false, m_failed = false;
    IdSchemes m_schemes{};
    Id m_dataSet = 0;
    const DataSet* m_set = nullptr;
    QString m_lastPeriod{};
    std::optional<domain::Period> m_lastWhen{};
    std::vector<Row> m_rows{};
    std::vector<bool> m_deleted{};
    ImportSummary m_out{};
};

}  // namespace rejista::practice
