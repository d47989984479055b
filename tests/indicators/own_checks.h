// What the tests of our own figures share: a comparison that a missing figure never passes, and the slices they ask for.
#pragma once

#include "indicators/pack_school.h"

#include <cmath>

namespace packtest {

inline constexpr double kTolerance = 1e-4;

/// Fails with both numbers; a figure without a value never passes.
#define COMPARE_VALUE(figure, expected)                                                                                \
    do {                                                                                                               \
        const rejista::indicators::OwnValue figureValue = (figure);                                                    \
        QVERIFY2(figureValue.value, "no value: " #figure);                                                             \
        QVERIFY2(std::abs(*figureValue.value - (expected)) <= packtest::kTolerance,                                    \
                 qPrintable(u"%1 is not %2"_s.arg(*figureValue.value, 0, 'f', 6).arg(expected, 0, 'f', 6)));           \
    } while (false)

inline const QMap<QString, QString> kPrimary{{u"level"_s, u"PRI"_s}};

inline QMap<QString, QString> primary(const QString& sex)
{
    return {{u"level"_s, u"PRI"_s}, {u"sex"_s, sex}};
}

}  // namespace packtest
