// What a metadata object must fulfil before it is stored, with DHIS2's codes (hub-live.md §A6, recordings md-*).
// Inside the room only.
#pragma once

#include "practice/hub_state.h"
#include "practice/meta_report.h"

#include <QSet>

namespace rejista::practice {

struct PayloadObject {
    const MetaType* type = nullptr;
    int index = 0;
    QString uid{};
    QJsonObject object{};
};

class MetaChecks {
public:
    MetaChecks(HubState& hub, const User& user, const std::vector<PayloadObject>& payload, const QString& strategy);
    /// Everything wrong with one object; empty = it can be stored.
    [[nodiscard]] std::vector<MetaProblem> problemsOf(const PayloadObject& one);
    /// A wrong date (400) or enum value (409; 500 on 2.42) refuses the whole body without a report.
    [[nodiscard]] std::optional<std::pair<int, QString>> refusesWhole() const;

private:
    using Problems = std::vector<MetaProblem>;
    void plain(const PayloadObject& one, Problems& out) const;
    void unique(const PayloadObject& one, Problems& out);
    void references(const PayloadObject& one, const QJsonObject& object, Problems& out) const;
    void special(const PayloadObject& one, Problems& out);
    void option(const PayloadObject& one, Problems& out) const;
    void optionCombo(const PayloadObject& one, Problems& out);
    void attributeValues(const PayloadObject& one, Problems& out) const;
    [[nodiscard]] bool exists(const MetaType& type, const QString& uid) const;

    HubState& m_hub;
    const User& m_user;
    const std::vector<PayloadObject>& m_payload;
    QString m_strategy;
    QSet<QString> m_coming;                                            ///< "kind/uid" of the payload
    QHash<QString, QHash<QString, QString>> m_taken;                   ///< "kind/property" → value → UID
    QHash<QString, std::vector<const PayloadObject*>> m_optionCombos;  ///< by combo
    QHash<QString, QList<QSet<QString>>> m_products;                   ///< what the categories of a combo make
};

}  // namespace rejista::practice
