#include "words/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rejista::words {

using namespace Qt::StringLiterals;

namespace {

struct FlagWords {
    const char* name;
    const char* text;
};

#define SAY(text) QT_TRANSLATE_NOOP("Words", text)

// The most telling first: of those that say why a number is not known, only the first is shown.
constexpr auto kWhy = std::to_array<FlagWords>({
    {"NEEDS_POPULATION", SAY("not known here: it needs the district's population")},
    {"NO_TOILET", SAY("no toilets")},
    {"NO_CLASSROOM", SAY("no classroom")},
    {"NO_BOOKS", SAY("no books")},
    {"NO_QUALIFIED", SAY("none qualified")},
    {"NEGATIVE", SAY("not known: it comes out below zero, so the population is too low")},
    {"SERVER_FAILS", SAY("not known: DHIS2 stops at this, too")},
    {"NAN", SAY("not known: nothing to divide by")},
    {"INFINITE", SAY("not known: nothing to divide by")},
    {"ZERO_DEN", SAY("not known: nothing to divide by")},
    {"MISSING_DEN", SAY("not known: nothing is typed that it is divided by")},
    {"MISSING_NUM", SAY("not known: nothing is typed that it counts")},
    {"DIVISION_BY_ZERO", SAY("a part of it had nothing to divide by")},
});
constexpr auto kNotes = std::to_array<FlagWords>({
    {"PARTIAL", SAY("not all schools have sent")},
    {"OVER_100", SAY("over 100 %: the population is an estimate")},
    {"NEGATIVE_FLOW", SAY("below zero: learners have come from elsewhere")},
    {"AGE_UNKNOWN_HIGH", SAY("many ages are not known")},
    {"FORM_TOTAL_DIFFERS", SAY("the ages do not add up to the form's total")},
    {"POWER_ROUNDED", SAY("a power was rounded, as DHIS2 does")},
    {"EXPONENT_CUT", SAY("an exponent was cut, as DHIS2 does")},
    {"INVALID_AS_ZERO", SAY("text counts as 0, as in DHIS2")},
    {"MISSING_AS_ZERO", SAY("blanks count as 0, as in DHIS2")},
    {"NULL_AS_ZERO", SAY("blanks count as 0, as in DHIS2")},
    {"PASSED_OVER", SAY("a part without values is left out, as in DHIS2")},
    {"NEGATIVE_ZERO", SAY("DHIS2 shows this 0 as -0")},
});

#undef SAY

template <size_t N>
const FlagWords* find(const std::array<FlagWords, N>& table, const QString& name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const FlagWords& words) { return name == QLatin1StringView(words.name); });
    return found == table.end() ? nullptr : &*found;
}

QString translated(const FlagWords& words)
{
    return QCoreApplication::translate("Words", words.text);
}

}  // namespace

QString figureFlagText(const QString& name)
{
    if (const FlagWords* why = find(kWhy, name))
        return translated(*why);
    const FlagWords* note = find(kNotes, name);
    return note ? translated(*note) : name;
}

QString figureRemark(const QStringList& flags)
{
    QStringList parts;
    for (const FlagWords& why : kWhy) {
        if (flags.contains(QLatin1StringView(why.name))) {
            parts.append(translated(why));
            break;
        }
    }
    for (const QString& name : flags) {
        if (!find(kWhy, name))
            parts.append(figureFlagText(name));
    }
    return parts.join(u"; "_s);
}

}  // namespace rejista::words
