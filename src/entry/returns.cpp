#include "entry/returns.h"

#include "entry/return_count.h"
#include "entry/return_data.h"
#include "entry/unit_view.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Result;

QLatin1StringView returnStateName(ReturnState state)
{
    switch (state) {
    case ReturnState::NotStarted: return "notStarted"_L1;
    case ReturnState::Started: return "started"_L1;
    case ReturnState::Complete: return "complete"_L1;
    case ReturnState::ChangedSinceComplete: return "changedSinceComplete"_L1;
    }
    return "notStarted"_L1;
}

bool isPeriodOpen(const metadata::DataSet& dataSet, const domain::Period& period, QDate day)
{
    if (!dataSet.inputPeriods.empty()) {
        return std::any_of(dataSet.inputPeriods.begin(), dataSet.inputPeriods.end(),
                           [&](const metadata::InputPeriod& open) {
                               return open.period == period && (!open.opens.isValid() || day >= open.opens)
                                   && (!open.closes.isValid() || day <= open.closes);
                           });
    }
    if (dataSet.expiryDays > 0 && day > period.end().addDays(dataSet.expiryDays + 1))
        return false;
    // n = 0: the last finished period; n = 1: the running one too.
    const domain::Period latest = domain::Period::containing(period.type(), day).shifted(dataSet.openFuturePeriods - 1);
    return !(latest < period);
}

std::vector<domain::OptionComboKey> attributesOf(const metadata::Catalog& catalog, const metadata::DataSet& dataSet)
{
    const metadata::CategoryCombo* combo = catalog.categoryCombos.find(dataSet.attributeCombo);
    if (!combo || combo->key == catalog.defaultCategoryCombo)
        return {catalog.defaultCombo};
    return combo->optionCombos;
}

std::vector<domain::Period> usualPeriods(const Context& context, const metadata::DataSet& dataSet, QDate day)
{
    std::vector<domain::Period> found;
    const metadata::AcademicYear* year = context.pack ? context.pack->yearAt(day) : nullptr;
    if (year) {
        for (const domain::Period& period : year->periods) {
            if (period.type() == dataSet.periodType)
                found.push_back(period);
        }
        if (found.empty())
            found = domain::periodsWithin(dataSet.periodType, year->start.addDays(1 - year->start.day()),
                                          year->end.addDays(year->end.daysInMonth() - year->end.day()));
    }
    if (found.empty()) {
        const domain::Period running = domain::Period::containing(dataSet.periodType, day);
        found = {running.shifted(-1), running};
    }
    return found;
}

namespace {
/// A row with what the rules say, too.
Result<ReturnRow> checkedRow(storage::Database& db, const Context& context, const domain::ReturnKey& key,
                             const std::shared_ptr<RuleBook>& book, UnitValues& known, ReturnHeads& heads)
{
    const auto data = ReturnData::read(db, context, key, book, false, &known);
    if (!data)
        return data.error();
    ReturnRow row = heads.row(key);
    row.state = data->state();
    if (data->completion) {
        row.at = data->completion->at;
        row.by = data->completion->by;
    }
    const Progress progress = data->progress();
    row.filled = progress.filled;
    row.expected = progress.expected;
    row.drafts = progress.drafts;
    if (row.state == ReturnState::NotStarted)
        return row;  // nothing is typed, so there is nothing to mend yet; validate() says what will be asked
    row.errors = progress.errors;
    row.warnings = progress.warnings;
    row.unexplained = progress.unexplained;
    return row;
}
}  // namespace

Result<std::vector<ReturnRow>> listReturns(storage::Database& db, const Context& context, const ReturnQuery& query,
                                           std::shared_ptr<RuleBook> book)
{
    if (!book)
        book = std::make_shared<RuleBook>(*context.catalog, context.pack);
    std::vector<ReturnRow> rows;
    UnitValues known;
    ReturnHeads heads(context);
    ReturnCounter counter(db, context, *book, heads);
    for (const domain::OrgUnitKey unit : query.units) {
        const UnitView view(db);
        if (!query.check && !query.periods.empty()) {
            if (const auto read = counter.begin(unit, query.periods); !read)
                return read.error();
        }
        for (const domain::DataSetKey set : context.catalog->dataSetsOf(unit)) {
            const metadata::DataSet& of = *context.catalog->dataSets.find(set);
            for (const domain::Period& period : query.periods) {
                if (period.type() != of.periodType)
                    continue;
                for (const domain::OptionComboKey attribute : attributesOf(*context.catalog, of)) {
                    const domain::ReturnKey key{set, unit, period, attribute};
                    auto row = query.check ? checkedRow(db, context, key, book, known, heads) : counter.count(key);
                    if (!row)
                        return row.error();
                    rows.push_back(std::move(*row));
                }
            }
        }
    }
    return rows;
}

}  // namespace rejista::entry
