#include "metadata/names.h"

#include <array>
#include <utility>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

template <class Enum>
using Entry = std::pair<Enum, QLatin1StringView>;

constexpr std::array<Entry<ValueType>, 28> kValueTypes{{
    {ValueType::Number, "NUMBER"_L1},
    {ValueType::Integer, "INTEGER"_L1},
    {ValueType::IntegerPositive, "INTEGER_POSITIVE"_L1},
    {ValueType::IntegerNegative, "INTEGER_NEGATIVE"_L1},
    {ValueType::IntegerZeroOrPositive, "INTEGER_ZERO_OR_POSITIVE"_L1},
    {ValueType::Percentage, "PERCENTAGE"_L1},
    {ValueType::UnitInterval, "UNIT_INTERVAL"_L1},
    {ValueType::Boolean, "BOOLEAN"_L1},
    {ValueType::TrueOnly, "TRUE_ONLY"_L1},
    {ValueType::Date, "DATE"_L1},
    {ValueType::DateTime, "DATETIME"_L1},
    {ValueType::Time, "TIME"_L1},
    {ValueType::Age, "AGE"_L1},
    {ValueType::Letter, "LETTER"_L1},
    {ValueType::PhoneNumber, "PHONE_NUMBER"_L1},
    {ValueType::Email, "EMAIL"_L1},
    {ValueType::Url, "URL"_L1},
    {ValueType::Coordinate, "COORDINATE"_L1},
    {ValueType::Username, "USERNAME"_L1},
    {ValueType::FileResource, "FILE_RESOURCE"_L1},
    {ValueType::Image, "IMAGE"_L1},
    {ValueType::OrganisationUnit, "ORGANISATION_UNIT"_L1},
    {ValueType::MultiText, "MULTI_TEXT"_L1},
    {ValueType::Text, "TEXT"_L1},
    {ValueType::LongText, "LONG_TEXT"_L1},
    {ValueType::GeoJson, "GEOJSON"_L1},
    {ValueType::Reference, "REFERENCE"_L1},
    {ValueType::TrackerAssociate, "TRACKER_ASSOCIATE"_L1},
}};

constexpr std::array<Entry<AggregationType>, 21> kAggregations{{
    {AggregationType::Sum, "SUM"_L1},
    {AggregationType::Average, "AVERAGE"_L1},
    {AggregationType::AverageSumOrgUnit, "AVERAGE_SUM_ORG_UNIT"_L1},
    {AggregationType::Last, "LAST"_L1},
    {AggregationType::LastAverageOrgUnit, "LAST_AVERAGE_ORG_UNIT"_L1},
    {AggregationType::LastLastOrgUnit, "LAST_LAST_ORG_UNIT"_L1},
    {AggregationType::LastInPeriod, "LAST_IN_PERIOD"_L1},
    {AggregationType::LastInPeriodAverageOrgUnit, "LAST_IN_PERIOD_AVERAGE_ORG_UNIT"_L1},
    {AggregationType::First, "FIRST"_L1},
    {AggregationType::FirstAverageOrgUnit, "FIRST_AVERAGE_ORG_UNIT"_L1},
    {AggregationType::FirstFirstOrgUnit, "FIRST_FIRST_ORG_UNIT"_L1},
    {AggregationType::Count, "COUNT"_L1},
    {AggregationType::StdDev, "STDDEV"_L1},
    {AggregationType::Variance, "VARIANCE"_L1},
    {AggregationType::Min, "MIN"_L1},
    {AggregationType::Max, "MAX"_L1},
    {AggregationType::MinSumOrgUnit, "MIN_SUM_ORG_UNIT"_L1},
    {AggregationType::MaxSumOrgUnit, "MAX_SUM_ORG_UNIT"_L1},
    {AggregationType::None, "NONE"_L1},
    {AggregationType::Custom, "CUSTOM"_L1},
    {AggregationType::Default, "DEFAULT"_L1},
}};

constexpr std::array<Entry<Operator>, 8> kOperators{{
    {Operator::EqualTo, "equal_to"_L1},
    {Operator::NotEqualTo, "not_equal_to"_L1},
    {Operator::GreaterThan, "greater_than"_L1},
    {Operator::GreaterThanOrEqualTo, "greater_than_or_equal_to"_L1},
    {Operator::LessThan, "less_than"_L1},
    {Operator::LessThanOrEqualTo, "less_than_or_equal_to"_L1},
    {Operator::CompulsoryPair, "compulsory_pair"_L1},
    {Operator::ExclusivePair, "exclusive_pair"_L1},
}};

constexpr std::array<Entry<MissingValueStrategy>, 3> kMissing{{
    {MissingValueStrategy::SkipIfAnyValueMissing, "SKIP_IF_ANY_VALUE_MISSING"_L1},
    {MissingValueStrategy::SkipIfAllValuesMissing, "SKIP_IF_ALL_VALUES_MISSING"_L1},
    {MissingValueStrategy::NeverSkip, "NEVER_SKIP"_L1},
}};

template <class Table, class Enum>
QLatin1StringView nameIn(const Table& table, Enum value)
{
    for (const auto& [entry, text] : table)
        if (entry == value)
            return text;
    return {};
}

template <class Table>
auto valueIn(const Table& table, QStringView text, Qt::CaseSensitivity cs = Qt::CaseSensitive)
    -> std::optional<typename Table::value_type::first_type>
{
    for (const auto& [entry, known] : table)
        if (text.compare(known, cs) == 0)
            return entry;
    return std::nullopt;
}

}  // namespace

QLatin1StringView name(ValueType type)
{
    return nameIn(kValueTypes, type);
}
QLatin1StringView name(AggregationType type)
{
    return nameIn(kAggregations, type);
}
QLatin1StringView name(Operator op)
{
    return nameIn(kOperators, op);
}
QLatin1StringView name(MissingValueStrategy strategy)
{
    return nameIn(kMissing, strategy);
}

std::optional<ValueType> valueTypeFromName(QStringView text)
{
    return valueIn(kValueTypes, text);
}
std::optional<AggregationType> aggregationFromName(QStringView text)
{
    return valueIn(kAggregations, text);
}
std::optional<Operator> operatorFromName(QStringView text)
{
    return valueIn(kOperators, text, Qt::CaseInsensitive);
}
std::optional<MissingValueStrategy> missingFromName(QStringView text)
{
    return valueIn(kMissing, text);
}

}  // namespace rejista::metadata
