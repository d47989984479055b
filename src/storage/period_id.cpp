#include "storage/period_id.h"

namespace rejista::storage {

namespace {
constexpr qint64 kEpoch = 2440588;  // Julian day of 1970-01-01
constexpr qint64 kBias = qint64(1) << 20;
constexpr qint64 kTypes = 32;
}  // namespace

qint64 periodId(const domain::Period& period)
{
    if (!period.isValid())
        return 0;
    return (period.start().toJulianDay() - kEpoch + kBias) * kTypes + qint64(period.type());
}

domain::Period periodFromId(qint64 id)
{
    const qint64 type = id % kTypes;
    if (id <= 0 || type > qint64(domain::PeriodType::FinancialNov))
        return {};
    const QDate start = QDate::fromJulianDay(id / kTypes - kBias + kEpoch);
    const domain::Period period = domain::Period::containing(domain::PeriodType(type), start);
    return period.start() == start ? period : domain::Period();
}

}  // namespace rejista::storage
