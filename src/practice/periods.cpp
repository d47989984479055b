#include "practice/periods.h"

#include <algorithm>

namespace rejista::practice {

std::optional<domain::Period> periodOf(const QString& id)
{
    domain::Result<domain::Period> read = domain::Period::parse(id);
    if (!read)
        return std::nullopt;
    return *read;
}

std::optional<domain::Period> latestOpen(const DataSet& set, QDate today)
{
    if (!set.periodType)
        return std::nullopt;
    return domain::Period::containing(*set.periodType, today).shifted(set.openFuturePeriods - 1);
}

Timely timely(const HubState& hub, const DataSet& set, const domain::Period& period, Id periodId)
{
    const qint64 now = hub.now();
    if (!set.inputPeriods.empty()) {
        const bool open = std::any_of(set.inputPeriods.begin(), set.inputPeriods.end(),
                                      [&](const DataSet::InputPeriod& one) {
                                          return one.period == periodId && (one.opens == 0 || one.opens <= now)
                                              && (one.closes == 0 || now <= one.closes);
                                      });
        return open ? Timely::Yes : Timely::NotAnInputPeriod;
    }
    const std::optional<domain::Period> latest = latestOpen(set, hub.clock->today());
    if (latest && period.start() > latest->start())
        return Timely::TooEarly;
    if (set.expiryDays > 0) {
        const QDateTime closes = period.end().addDays(int(set.expiryDays) + 1).startOfDay(Qt::UTC);
        if (now > closes.toMSecsSinceEpoch())
            return Timely::TooLate;
    }
    return Timely::Yes;
}

bool hasException(const HubState& hub, Id set, Id period, Id unit)
{
    return std::any_of(hub.lockExceptions.begin(), hub.lockExceptions.end(), [&](const LockException& one) {
        return one.dataSet == set && one.period == period && one.unit == unit;
    });
}

bool isApproved(const HubState& hub, const Model& model, const DataSet& set, Id period, Id unit, Id attributeCombo)
{
    if (set.workflow == 0 || hub.approvals.isEmpty())
        return false;
    const Unit* found = model.unit(unit);
    if (found == nullptr)
        return false;
    if (!hub.isOld())
        return hub.approvals.contains({set.workflow, period, unit, attributeCombo});
    return std::any_of(found->line.begin(), found->line.end(), [&](Id above) {
        return hub.approvals.contains({set.workflow, period, above, attributeCombo});
    });
}

bool withinOptionDates(const Model& model, Id attributeCombo, const domain::Period& period)
{
    const OptionCombo* combo = model.optionCombo(attributeCombo);
    if (combo == nullptr)
        return true;
    for (const Id id : combo->options) {
        const auto option = model.categoryOptions.constFind(id);
        if (option == model.categoryOptions.cend())
            continue;
        if ((option->begins.isValid() && period.end() < option->begins)
            || (option->ends.isValid() && period.start() > option->ends))
            return false;
    }
    return true;
}

bool optionsTakeUnit(const Model& model, Id attributeCombo, Id unit)
{
    const OptionCombo* combo = model.optionCombo(attributeCombo);
    if (combo == nullptr)
        return true;
    return std::all_of(combo->options.begin(), combo->options.end(), [&](Id id) {
        const auto option = model.categoryOptions.constFind(id);
        return option == model.categoryOptions.cend() || option->units.isEmpty() || model.below(unit, option->units);
    });
}

}  // namespace rejista::practice
