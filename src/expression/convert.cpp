#include "expression/convert.h"

#include "expression/decimal.h"

#include <cmath>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

QString toText(const Value& value)
{
    if (const QString* text = value.text())
        return *text;
    if (const double* number = value.number())
        return javaText(*number);
    if (const bool* truth = value.boolean())
        return *truth ? u"true"_s : u"false"_s;
    return {};
}

QString quotedWithType(const Value& value)
{
    const QString type = value.isText() ? u"String"_s : value.isNumber() ? u"Double"_s : u"Boolean"_s;
    return u"%1 '%2'"_s.arg(type, toText(value));
}

std::optional<double> toNumber(const Value& value)
{
    if (const double* number = value.number())
        return *number;
    if (const QString* text = value.text())
        return javaNumber(*text);
    return std::nullopt;
}

std::optional<bool> toBoolean(const Value& value)
{
    if (const bool* truth = value.boolean())
        return *truth;
    if (const double* number = value.number()) {
        if (std::isfinite(*number) && *number == std::trunc(*number))
            return *number != 0;
        return std::nullopt;
    }
    if (const QString* text = value.text()) {
        if (text->compare(u"true", Qt::CaseInsensitive) == 0)
            return true;
        if (text->compare(u"false", Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

Comparison compareNumbers(double a, double b)
{
    if (std::isnan(a) || std::isnan(b))
        return {int(std::isnan(a)) - int(std::isnan(b)), false};
    if (a < b || a > b)
        return {a < b ? -1 : 1, false};
    const int signs = int(std::signbit(b)) - int(std::signbit(a));
    return a == 0 ? Comparison{signs, signs != 0} : Comparison{0, false};
}

Comparison compare(const Value& a, const Value& b)
{
    if (a.isNumber() || b.isNumber()) {
        const std::optional<double> left = toNumber(a);
        const std::optional<double> right = toNumber(b);
        if (left && right)
            return compareNumbers(*left, *right);
    }
    if (a.isBoolean() || b.isBoolean()) {
        const std::optional<bool> left = toBoolean(a);
        const std::optional<bool> right = toBoolean(b);
        if (left && right)
            return {int(*left) - int(*right), false};
    }
    if (a.isText() || b.isText())
        return {QString::compare(toText(a), toText(b), Qt::CaseSensitive), false};
    return {};
}

}  // namespace rejista::expression::detail
