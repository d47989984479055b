// The list of returns: what a unit owes for a period, how far it is, when it is due (Today, Census, `form list`).
// Reads only; the thread of its Database.
#pragma once

#include "entry/context.h"
#include "entry/rule_book.h"
#include "storage/database.h"

#include <memory>
#include <span>

namespace rejista::entry {

enum class ReturnState { NotStarted, Started, Complete, ChangedSinceComplete };
[[nodiscard]] QLatin1StringView returnStateName(ReturnState state);  ///< "notStarted" …: part of the JSON contract

struct ReturnRow {
    domain::ReturnKey key;
    QString name;  ///< of the data set, in the context's locale
    ReturnState state = ReturnState::NotStarted;
    QDate due;     ///< invalid = the pack does not say
    QDateTime at;  ///< completed or reopened
    QString by;
    int filled = 0, expected = 0, drafts = 0;
    int errors = 0, warnings = 0, unexplained = 0;
    bool periodOpen = true;  ///< a hub would take it today
};

struct ReturnQuery {
    std::span<const domain::OrgUnitKey> units;
    std::span<const domain::Period> periods;  ///< a data set is listed for those of its own type
    bool check = true;  ///< run the rules; else errors and warnings stay 0, as they do for what is not started
};
/// Every data set assigned to the units × periods of its type × attribute combos, also those not started.
[[nodiscard]] domain::Result<std::vector<ReturnRow>> listReturns(storage::Database& db, const Context& context,
                                                                 const ReturnQuery& query,
                                                                 std::shared_ptr<RuleBook> book = {});

/// Whether a hub would take the period on `day` (hub-contract §3.6: input periods, expiry days, future periods).
[[nodiscard]] bool isPeriodOpen(const metadata::DataSet& dataSet, const domain::Period& period, QDate day);
/// The option combos of a data set's attribute combo: the default one alone where it has none of its own.
[[nodiscard]] std::vector<domain::OptionComboKey> attributesOf(const metadata::Catalog& catalog,
                                                               const metadata::DataSet& dataSet);
/// The periods of the data set's type that a person may want on `day`: the pack's academic year, else the running and the last one.
[[nodiscard]] std::vector<domain::Period> usualPeriods(const Context& context, const metadata::DataSet& dataSet,
                                                       QDate day);

}  // namespace rejista::entry
