// The rules of returns, parsed and resolved once: the pack's and the hub's. Shared by sessions and validations.
// May be used from any thread (it locks). Invariant: a rule set never changes after it was made, so it may be kept.
#pragma once

#include "metadata/form_spec.h"
#include "metadata/pack.h"

#include <QMutex>

#include <memory>

namespace rejista::metadata {
class RuleIndex;
}  // namespace rejista::metadata

namespace rejista::entry {

struct RuleSet;

class RuleBook {
public:
    /// Both must outlive the book; `pack` may be none.
    RuleBook(const metadata::Catalog& catalog, const metadata::Pack* pack);
    ~RuleBook();
    RuleBook(const RuleBook&) = delete;
    RuleBook& operator=(const RuleBook&) = delete;

    /// The rules of the data set as this unit's level groups see it.
    [[nodiscard]] std::shared_ptr<const RuleSet> rulesFor(domain::DataSetKey dataSet, domain::OrgUnitKey unit);
    /// The form as this unit sees it, with the labels of `locale`.
    [[nodiscard]] std::shared_ptr<const metadata::FormSpec> formFor(domain::DataSetKey dataSet, domain::OrgUnitKey unit,
                                                                    const QString& locale);
    [[nodiscard]] const metadata::Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const metadata::Pack* pack() const { return m_pack; }

private:
    [[nodiscard]] QString levelsKey(domain::DataSetKey dataSet, domain::OrgUnitKey unit) const;

    const metadata::Catalog& m_catalog;
    const metadata::Pack* m_pack;
    QMutex m_mutex;
    std::unique_ptr<const metadata::RuleIndex> m_index;  ///< made when first asked for
    QHash<QString, std::shared_ptr<const RuleSet>> m_sets;
    QHash<QString, std::shared_ptr<const metadata::FormSpec>> m_forms;
};

}  // namespace rejista::entry
