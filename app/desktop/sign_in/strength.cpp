#include "desktop/sign_in/strength.h"

#include <QCoreApplication>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace rejista::desktop {

namespace {

struct Signs {
    int count = 0;
    QSet<QString> different;
    bool lower = false, upper = false, digit = false, other = false, beyond = false;
};

Signs signsOf(const QString& text)
{
    Signs signs;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString sign = text.mid(from, to - from);
        from = to;
        ++signs.count;
        signs.different.insert(sign);
        const QChar c = sign[0];
        signs.beyond |= c.unicode() > 0x17F;
        signs.lower |= c.isLower();
        signs.upper |= c.isUpper();
        signs.digit |= c.isDigit();
        signs.other |= c.unicode() <= 0x17F && !c.isLetterOrNumber();
    }
    return signs;
}

}  // namespace

Strength strengthOf(const QString& passphrase)
{
    const Signs signs = signsOf(passphrase);
    if (signs.count < kLeastSigns)
        return Strength::TooShort;
    const int pool = 26 * signs.lower + 26 * signs.upper + 10 * signs.digit + 20 * signs.other + 200 * signs.beyond;
    // Repeated signs add little: "aaaaaaaaaaaa" is one letter and a count.
    const double counted = std::min<double>(signs.count, 2.0 * double(signs.different.size()));
    const double bits = counted * std::log2(std::max(pool, 2)) * 0.6;  // people choose words, not dice
    return bits < 32 ? Strength::Weak : bits < 52 ? Strength::Fair : Strength::Strong;
}

QString strengthWord(Strength strength)
{
    switch (strength) {
    case Strength::TooShort:
        return QCoreApplication::translate("Strength", "Too short: at least %n signs.", nullptr, kLeastSigns);
    case Strength::Weak: return QCoreApplication::translate("Strength", "Weak. Two or three words are stronger.");
    case Strength::Fair: return QCoreApplication::translate("Strength", "Good.");
    case Strength::Strong: return QCoreApplication::translate("Strength", "Strong.");
    }
    Q_UNREACHABLE();
}

}  // namespace rejista::desktop
