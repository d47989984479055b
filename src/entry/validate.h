// Checks returns without opening them for typing: `form validate`, imports, the district's list.
// Reads only; the thread of its Database.
#pragma once

#include "entry/context.h"
#include "entry/message.h"
#include "entry/rule_book.h"
#include "storage/store.h"

#include <functional>
#include <memory>
#include <span>

namespace rejista::entry {

struct Validation {
    domain::ReturnKey key;
    std::vector<Message> messages;  ///< errors first, then warnings, then info; in the form's order
    int filled = 0, expected = 0;   ///< cells with a value or counted as answered, of the cells the school sees
    int values = 0;                 ///< cells with a value
    int drafts = 0;

    [[nodiscard]] std::vector<Message> of(metadata::Severity severity) const;
    [[nodiscard]] int count(metadata::Severity severity) const;
    /// Nothing that stops completion.
    [[nodiscard]] bool mayComplete() const;
};

/// One return. Kind::UnknownDataSet, UnknownOrgUnit, WrongPeriodType, AttributeRequired.
[[nodiscard]] domain::Result<Validation> validate(storage::Database& db, const Context& context,
                                                  const domain::ReturnKey& key, std::shared_ptr<RuleBook> book = {});

/// Every assigned return of the units (empty = all) in the periods (empty = all that have data) that holds a value.
/// `visit` returns false to stop.
[[nodiscard]] domain::Result<void> validateAll(storage::Database& db, const Context& context,
                                               std::span<const domain::OrgUnitKey> units,
                                               std::span<const domain::Period> periods,
                                               const std::function<bool(const Validation&)>& visit,
                                               std::shared_ptr<RuleBook> book = {});

/// `form complete` and `form reopen` without a session. Kinds: HasDrafts, HasErrors, CompulsoryMissing, HasUnexplained
/// (facts count and rules: up to 7 instances), AlreadyExists (complete already), NotComplete (open already), NotAllowed.
[[nodiscard]] domain::Result<Validation> complete(storage::Store& store, const Context& context,
                                                  const domain::ReturnKey& key, std::shared_ptr<RuleBook> book = {});
[[nodiscard]] domain::Result<void> reopen(storage::Store& store, const Context& context, const domain::ReturnKey& key,
                                          const QString& why);
/// `form explain`. `rule` is an instance ("V18:P1") or a rule ("V18": all its open instances in this return).
/// Kind::NotFound when nothing of that name needs a reason. The instances that it explained.
[[nodiscard]] domain::Result<QStringList> explain(storage::Store& store, const Context& context,
                                                  const domain::ReturnKey& key, const QString& rule,
                                                  const QString& text, std::shared_ptr<RuleBook> book = {});

}  // namespace rejista::entry
