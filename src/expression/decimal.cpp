#include "expression/decimal.h"

#include <array>
#include <charconv>
#include <climits>
#include <cmath>
#include <limits>
#include <string>

namespace rejista::expression::detail {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr int kSignificantDigits = 17;                // a double's shortest text never has more
constexpr double kExactInteger = 9007199254740992.0;  // 2^53

/// digits × 10^exponent, digits without trailing zeros (0 = 0 × 10^0).
struct Decimal {
    bool negative = false;
    quint64 digits = 0;
    int exponent = 0;
};

Wide powerOfTen(int n)
{
    Wide result = 1;
    while (n-- > 0)
        result *= 10;
    return result;
}

int countDigits(Wide value)
{
    int n = 0;
    for (; value != 0; value /= 10)
        ++n;
    return n;
}

Decimal toDecimal(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific).ptr;
    Decimal result;
    const char* at = text.data();
    if (*at == '-') {
        result.negative = true;
        ++at;
    }
    int fraction = 0;
    for (bool point = false; at != end && *at != 'e'; ++at) {
        if (*at == '.') {
            point = true;
            continue;
        }
        result.digits = result.digits * 10 + quint64(*at - '0');
        fraction += point;
    }
    int exponent = 0;
    if (at != end) {
        const char* first = at + (at[1] == '+' ? 2 : 1);
        std::from_chars(first, end, exponent);
    }
    result.exponent = exponent - fraction;
    while (result.digits != 0 && result.digits % 10 == 0) {
        result.digits /= 10;
        ++result.exponent;
    }
    if (result.digits == 0)
        result.exponent = 0;
    return result;
}

/// `text` is "digitsE…"; correctly rounded, overflowing to an infinity and underflowing to 0 as Java's parser does.
double fromText(const char* first, const char* last, qint64 magnitude)
{
    double value = 0;
    const auto [end, error] = std::from_chars(first, last, value);
    Q_UNUSED(end);
    if (error == std::errc::result_out_of_range)
        return magnitude > 0 ? std::numeric_limits<double>::infinity() : 0.0;
    return value;
}

double fromDecimal(bool negative, Wide digits, qint64 exponent)
{
    if (digits == 0)
        return 0;
    std::array<char, 72> text{};
    char* at = text.data() + 40;
    char* const digitsEnd = at;
    int n = 0;
    for (; digits != 0; digits /= 10, ++n)
        *--at = char('0' + int(digits % 10));
    *digitsEnd = 'e';
    const auto end = std::to_chars(digitsEnd + 1, text.data() + text.size(), exponent).ptr;
    const double value = fromText(at, end, exponent + n);
    return negative ? -value : value;
}

bool areSmallIntegers(double a, double b)
{
    return std::abs(a) < kExactInteger && std::abs(b) < kExactInteger && a == std::trunc(a) && b == std::trunc(b);
}

/// Whole-text addition for operands so far apart that 128 bits do not hold both; `large` reaches further left.
double addFarApart(const Decimal& large, const Decimal& small)
{
    const int gap = large.exponent - small.exponent;
    std::string sum = std::to_string(large.digits) + std::string(size_t(gap), '0');
    const std::string other = std::to_string(small.digits);
    const bool subtract = large.negative != small.negative;
    int carry = 0;
    for (size_t i = 0; i < sum.size() && (i < other.size() || carry != 0); ++i) {
        const int right = i < other.size() ? other[other.size() - 1 - i] - '0' : 0;
        char& place = sum[sum.size() - 1 - i];
        int digit = place - '0' + (subtract ? -right : right) + carry;
        carry = 0;
        if (digit < 0) {
            digit += 10;
            carry = -1;
        } else if (digit > 9) {
            digit -= 10;
            carry = 1;
        }
        place = char('0' + digit);
    }
    if (carry > 0)
        sum.insert(sum.begin(), '1');
    const qint64 magnitude = qint64(sum.size()) + small.exponent;
    sum += 'e' + std::to_string(small.exponent);
    const double value = fromText(sum.data(), sum.data() + sum.size(), magnitude);
    return large.negative ? -value : value;
}

double addExact(Decimal a, Decimal b)
{
    if (a.digits == 0)
        return fromDecimal(b.negative, b.digits, b.exponent);
    if (b.digits == 0)
        return fromDecimal(a.negative, a.digits, a.exponent);
    if (a.exponent < b.exponent)
        std::swap(a, b);
    const int gap = a.exponent - b.exponent;
    if (gap > 20)
        return addFarApart(a, b);
    const Wide left = Wide(a.digits) * powerOfTen(gap);
    const Wide right = b.digits;
    if (a.negative == b.negative)
        return fromDecimal(a.negative, left + right, b.exponent);
    if (left == right)
        return 0;
    return left > right ? fromDecimal(a.negative, left - right, b.exponent)
                        : fromDecimal(b.negative, right - left, b.exponent);
}

/// A number of at most `precision` digits with a wide exponent: what Java's MathContext works on.
struct Rounded {
    Wide digits = 1;
    qint64 exponent = 0;
    bool inexact = false;

    void round(int precision)
    {
        const int surplus = countDigits(digits) - precision;
        if (surplus <= 0)
            return;
        const Wide unit = powerOfTen(surplus);
        const Wide rest = digits % unit;
        digits /= unit;
        exponent += surplus;
        const Wide half = unit / 2;
        if (rest != 0)
            inexact = true;
        if (rest > half || (rest == half && digits % 2 == 1))
            ++digits;
        if (countDigits(digits) > precision) {
            digits /= 10;
            ++exponent;
        }
    }
    void stripZeros()
    {
        for (; digits != 0 && digits % 10 == 0; ++exponent)
            digits /= 10;
    }
};

/// a / b to `precision` digits (≤ 17), halves to even.
Rounded divideTo(Wide a, qint64 exponentA, Wide b, qint64 exponentB, int precision)
{
    const int shift = precision + 2 + countDigits(b) - countDigits(a);
    Rounded result;
    result.exponent = exponentA - exponentB - shift;
    Wide top = a;
    Wide bottom = b;
    if (shift >= 0)
        top *= powerOfTen(shift);
    else
        bottom *= powerOfTen(-shift);
    result.digits = top / bottom;
    const bool rest = top % bottom != 0;
    // A further digit that says "and something more" keeps a half from being taken for a tie.
    result.digits = result.digits * 10 + (rest ? 1 : 0);
    --result.exponent;
    result.round(precision);
    result.inexact = result.inexact || rest;
    return result;
}

/// The low 32 bits of the whole part, as BigDecimal.intValue() gives them.
qint32 lowBits(const Decimal& value)
{
    quint32 bits = 0;
    if (value.exponent >= 0) {
        bits = quint32(value.digits);
        for (int i = 0; i < value.exponent && bits != 0; ++i)
            bits *= 10U;
    } else if (-value.exponent <= kSignificantDigits) {
        bits = quint32(value.digits / quint64(powerOfTen(-value.exponent)));
    }
    return qint32(value.negative ? 0U - bits : bits);
}

}  // namespace

double addDecimals(double a, double b)
{
    if (areSmallIntegers(a, b))
        return a + b + 0.0;  // both below 2^53: the double nearest to the exact sum; + 0.0 turns −0 into 0
    return addExact(toDecimal(a), toDecimal(b));
}

double subtractDecimals(double a, double b)
{
    return addDecimals(a, -b);
}

double multiplyDecimals(double a, double b)
{
    if (areSmallIntegers(a, b))
        return a * b + 0.0;
    const Decimal left = toDecimal(a);
    const Decimal right = toDecimal(b);
    return fromDecimal(left.negative != right.negative, Wide(left.digits) * right.digits,
                       qint64(left.exponent) + right.exponent);
}

double divideDecimals(double a, double b)
{
    const Decimal left = toDecimal(a);
    const Decimal right = toDecimal(b);
    if (left.digits == 0)
        return 0;
    const Rounded quotient = divideTo(left.digits, left.exponent, right.digits, right.exponent, 16);
    return fromDecimal(left.negative != right.negative, quotient.digits, quotient.exponent);
}

double remainderDecimals(double a, double b)
{
    const Decimal left = toDecimal(a);
    const Decimal right = toDecimal(b);
    if (left.digits == 0)
        return 0;
    if (left.exponent < right.exponent) {
        const int gap = right.exponent - left.exponent;
        if (gap > kSignificantDigits + 1)
            return a;  // the divisor is greater than the dividend
        return fromDecimal(left.negative, Wide(left.digits) % (Wide(right.digits) * powerOfTen(gap)), left.exponent);
    }
    Wide rest = left.digits % right.digits;
    for (int gap = left.exponent - right.exponent; gap > 0 && rest != 0; --gap)
        rest = rest * 10 % right.digits;
    return fromDecimal(left.negative, rest, right.exponent);
}

Power powerDecimals(double base, double exponent)
{
    constexpr int kPrecision = 7;
    Power result;
    const qint32 n = lowBits(toDecimal(exponent));
    result.exponentCut = exponent != std::trunc(exponent);
    if (n == 0) {
        result.value = 1;
        return result;
    }
    const qint64 magnitude = n < 0 ? -qint64(n) : n;
    const int exponentDigits = countDigits(Wide(magnitude));
    if (exponentDigits > kPrecision) {
        result.failure = QStringLiteral("Invalid operation");
        return result;
    }
    const Decimal left = toDecimal(base);
    if (left.digits == 0) {
        if (n < 0)
            result.failure = QStringLiteral("Division by zero");
        return result;
    }
    const int precision = kPrecision + exponentDigits + 1;
    Rounded power;
    for (quint32 bit = 1U << 30U; bit != 0; bit >>= 1U) {
        if (power.digits != 1 || power.exponent != 0) {
            power.digits *= power.digits;
            power.exponent *= 2;
            power.round(precision);
        }
        if ((quint32(magnitude) & bit) != 0) {
            power.digits *= left.digits;
            power.exponent += left.exponent;
            power.round(precision);
        }
        power.stripZeros();
    }
    const bool inexact = power.inexact;
    if (n < 0)
        power = divideTo(1, 0, power.digits, power.exponent, precision);
    power.stripZeros();
    if (std::abs(power.exponent) > INT_MAX) {
        result.failure = power.exponent > 0 ? QStringLiteral("Overflow") : QStringLiteral("Underflow");
        return result;
    }
    power.round(kPrecision);
    result.rounded = power.inexact || inexact;
    result.value = fromDecimal(left.negative && magnitude % 2 == 1, power.digits, power.exponent);
    return result;
}

double roundHalfUp(double value, int decimals)
{
    if (!std::isfinite(value))
        return value;
    const Decimal exact = toDecimal(value);
    const int surplus = -exact.exponent - decimals;
    if (surplus <= 0)
        return value;
    if (surplus > kSignificantDigits)
        return 0;
    const Wide unit = powerOfTen(surplus);
    Wide digits = exact.digits / unit;
    if (exact.digits % unit * 2 >= unit)
        ++digits;
    return fromDecimal(exact.negative, digits, -decimals);
}

QString javaText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    const double size = std::abs(value);
    if (size == 0)
        return std::signbit(value) ? QStringLiteral("-0.0") : QStringLiteral("0.0");
    const Decimal exact = toDecimal(value);
    QString text = QString::number(exact.digits);
    const qsizetype point = text.size() + exact.exponent;  // digits before the decimal point
    if (size >= 1e-3 && size < 1e7) {
        if (point <= 0)
            text = QStringLiteral("0.") + QString(-point, u'0') + text;
        else if (point >= text.size())
            text += QString(point - text.size(), u'0') + QStringLiteral(".0");
        else
            text.insert(point, u'.');
    } else {
        if (text.size() == 1)
            text += u'0';
        text.insert(1, u'.');
        text += u'E' + QString::number(point - 1);
    }
    return exact.negative ? u'-' + text : text;
}

std::optional<double> javaNumber(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    if (text == u"NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (text == u"Infinity")
        return negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    if (text.size() > 1 && QStringView(u"dDfF").contains(text.back()))
        text = text.chopped(1);
    if (text.isEmpty() || !(text.front().unicode() < 128 && (text.front().isDigit() || text.front() == u'.')))
        return std::nullopt;
    const QByteArray latin = text.toLatin1();
    double value = 0;
    const char* const last = latin.data() + latin.size();
    const auto [end, error] = std::from_chars(latin.data(), last, value);
    if (end != last || error == std::errc::invalid_argument)
        return std::nullopt;
    if (error == std::errc::result_out_of_range)
        value = QString::fromLatin1(latin).toDouble();
    return negative ? -value : value;
}

}  // namespace rejista::expression::detail
