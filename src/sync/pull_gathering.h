// One pull's questions (pull_parts.h, gather). Internal; one thread.
#pragma once

#include "metadata/catalog.h"
#include "sync/pull_parts.h"

namespace rejista::sync::pull {

class Gathering {
public:
    Gathering(Pages& pages, const Scope& scope, const metadata::RawIndex& known, const metadata::Catalog& catalog)
        : m_pages(pages),
          m_scope(scope),
          m_known(known),
          m_catalog(catalog)
    {}
    [[nodiscard]] domain::Result<Gathered> run();

private:
    using Objects = QList<QJsonObject>;

    void keep(const QString& type, const Objects& objects);
    [[nodiscard]] domain::Result<void> keepByIds(const QString& type, const QString& fields, const QStringList& uids,
                                                 int pageSize = 60);
    [[nodiscard]] domain::Result<Objects> whole(const QString& type, const QString& fields);
    [[nodiscard]] domain::Result<void> keepWhole(const QString& type);
    [[nodiscard]] bool isKnown(const QString& type, const QJsonObject& object) const;
    // pull_units.cpp
    void keepUnits(Objects units);
    [[nodiscard]] domain::Result<void> units();
    [[nodiscard]] domain::Result<void> unitsThatAreMissing();
    [[nodiscard]] domain::Result<void> missingParents();
    [[nodiscard]] bool inScope(domain::OrgUnitKey key) const;
    [[nodiscard]] const QSet<QString>& rootCodes() const;
    [[nodiscard]] domain::Result<void> unitGroups();
    // pull_gather.cpp
    [[nodiscard]] domain::Result<void> dataSets();
    [[nodiscard]] domain::Result<void> elements();
    [[nodiscard]] domain::Result<void> dimensions();
    [[nodiscard]] bool readsOurs(const QString& expressions) const;
    [[nodiscard]] domain::Result<void> figures();
    [[nodiscard]] domain::Result<void> groups();
    [[nodiscard]] domain::Result<void> missing();

    Pages& m_pages;
    const Scope& m_scope;
    const metadata::RawIndex& m_known;
    const metadata::Catalog& m_catalog;
    Gathered m_got;
    QSet<std::pair<QString, QString>> m_seen;
    QSet<QString> m_asked, m_elementSet;
    mutable std::optional<QSet<QString>> m_rootCodes;
    QStringList m_elements, m_combos, m_optionSets, m_indicators;
};

// What is asked for of every kind. ":owner" is all that an object owns: what is left out would be gone from the register's
// copy too. A nation's data set names 12,000 units; those of the user's subtree say the same (hub-contract.md §2.3).
inline const QString kOwner = QStringLiteral(":owner");
inline const QString kOwnerWithoutUnits = QStringLiteral(":owner,!organisationUnits");

}  // namespace rejista::sync::pull
