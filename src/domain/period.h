// DHIS2 periods: an id such as 2025Sep, its type, its first and last day. Values; any thread.
// Sources: hub-contract §6.2 (ids), DHIS2 2.44 period types. The calendar is ISO 8601.
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rejista::domain {

enum class PeriodType {
    Daily,
    Weekly,
    WeeklyWednesday,
    WeeklyThursday,
    WeeklyFriday,
    WeeklySaturday,
    WeeklySunday,
    BiWeekly,
    Monthly,
    BiMonthly,
    Quarterly,
    QuarterlyNov,
    SixMonthly,
    SixMonthlyApril,
    SixMonthlyNov,
    Yearly,
    FinancialFeb,
    FinancialApril,
    FinancialJuly,
    FinancialAug,
    FinancialSep,
    FinancialOct,
    FinancialNov,
};

/// DHIS2's name of a period type, e.g. "FinancialSep".
[[nodiscard]] QString periodTypeName(PeriodType type);
[[nodiscard]] std::optional<PeriodType> periodTypeFromName(QStringView name);
[[nodiscard]] const std::vector<PeriodType>& allPeriodTypes();

class Period {
public:
    /// Reads a DHIS2 period id; Kind::BadPeriod with fact `text` otherwise.
    [[nodiscard]] static Result<Period> parse(QStringView id);
    /// The period of `type` that holds `day`.
    [[nodiscard]] static Period containing(PeriodType type, QDate day);

    Period() = default;  ///< no period; isValid() is false

    [[nodiscard]] bool isValid() const { return m_start.isValid(); }
    [[nodiscard]] PeriodType type() const { return m_type; }
    [[nodiscard]] QDate start() const { return m_start; }
    [[nodiscard]] QDate end() const;  ///< the last day, inclusive
    [[nodiscard]] int days() const { return int(m_start.daysTo(end())) + 1; }
    [[nodiscard]] QString id() const;
    /// Moves by `count` periods of this type (DHIS2 `.periodOffset`); negative = earlier.
    [[nodiscard]] Period shifted(int count) const;
    /// The same period one year earlier (decisions.md 5): month −12, quarter −4, year −1.
    [[nodiscard]] Period yearEarlier() const;
    /// How many periods of this type start in a year of 12 months (DHIS2 `[yearlyPeriodCount]`; weeks: 52 or 53).
    [[nodiscard]] int perYear() const;
    /// Position in its year from 1 (DHIS2 `[periodInYear]`): month 1–12, week, quarter; 1 for years.
    [[nodiscard]] int inYear() const;
    [[nodiscard]] bool contains(QDate day) const { return day >= m_start && day <= end(); }
    [[nodiscard]] bool contains(const Period& other) const { return other.m_start >= m_start && other.end() <= end(); }

    bool operator==(const Period&) const = default;
    bool operator<(const Period& o) const { return m_start != o.m_start ? m_start < o.m_start : m_type < o.m_type; }
    friend size_t qHash(const Period& p, size_t seed = 0)
    {
        return qHashMulti(seed, int(p.m_type), p.m_start.toJulianDay());
    }

private:
    Period(PeriodType type, QDate start) : m_type(type), m_start(start) {}

    PeriodType m_type = PeriodType::Yearly;
    QDate m_start;
};

/// Every period of `type` that starts and ends within [from, to], in order.
[[nodiscard]] std::vector<Period> periodsWithin(PeriodType type, QDate from, QDate to);

}  // namespace rejista::domain
