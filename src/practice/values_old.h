// One POST of 2.42: value by value, the first failing check only, the others are stored (hub-live-242.md §2-3).
// Inside values_old*.cpp only.
#pragma once

#include "practice/periods.h"
#include "practice/values_import.h"

namespace rejista::practice {

class OldImport {
public:
    OldImport(Call& call, const ValuesIn& body, bool dryRun);

    ImportSummary run();

private:
    struct Row {
        Id element = 0, optionCombo = 0, attributeCombo = 0, unit = 0, period = 0;
        domain::Period when{};
        const Element* of = nullptr;
    };

    ImportSummary failed(const QString& why);

    Id id(const QString& scheme, const QString& kind, const QString& text);

    void abort(const QString& code, const QString& text, const QString& property,
               const QList<std::pair<QString, QString>>& objects);

    // The head: data set, unit and attribute option combo that are named there have to exist and be ours.
    bool head();

    [[nodiscard]] bool mayUse(Id attribute) const;

    bool refuse(int index, const QString& code, const QString& text, const QString& property,
                const QList<std::pair<QString, QString>>& objects);

    bool read(const ValueIn& in, int index, Row& row);

    bool takesValue(const ValueIn& in, int index, const Row& row, QString& kept);

    // Nothing of this is asked for by default (hub-live-242.md §2.3).
    bool strict(int index, const Row& row, const ValueIn& in);

    bool isOpen(int index, const Row& row);

    void one(const ValueIn& in, int index);

    template <class F>
    void act(F&& write)
    {
        if (!m_dryRun)
            write();
    }

    [[nodiscard]] bool isDelete() const { return m_call.text(u"importStrategy").startsWith(u"DELETE"); }

    void complete();

    Call& m_call;
    HubState& m;
    const Model& m_model;
    const ValuesIn& m_body;
    bool m_dryRun = false;
    IdSchemes m_schemes{};
    const DataSet* m_set = nullptr;
    Id m_unit = 0, m_attribute = 0;
    QSet<std::pair<FormKey, CellKey>> m_fresh{};
    ImportSummary m_out{};
};

}  // namespace rejista::practice
