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

// A class, so that lupdate knows the context of the texts.
class Said {
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    // The most telling first: of those that say why a number is not known, only the first is shown.
    static constexpr auto kWhy = std::to_array<FlagWords>({
        {"NEEDS_POPULATION", QT_TR_NOOP("not known here: it needs the district's population")},
        {"NO_TOILET", QT_TR_NOOP("no toilets")},
        {"NO_CLASSROOM", QT_TR_NOOP("no classroom")},
        {"NO_BOOKS", QT_TR_NOOP("no books")},
        {"NO_QUALIFIED", QT_TR_NOOP("none qualified")},
        {"NEGATIVE", QT_TR_NOOP("not known: it comes out below zero, so the population is too low")},
        {"SERVER_FAILS", QT_TR_NOOP("not known: DHIS2 stops at this, too")},
        {"NAN", QT_TR_NOOP("not known: nothing to divide by")},
        {"INFINITE", QT_TR_NOOP("not known: nothing to divide by")},
        {"ZERO_DEN", QT_TR_NOOP("not known: nothing to divide by")},
        {"MISSING_DEN", QT_TR_NOOP("not known: nothing is typed that it is divided by")},
        {"MISSING_NUM", QT_TR_NOOP("not known: nothing is typed that it counts")},
        {"DIVISION_BY_ZERO", QT_TR_NOOP("a part of it had nothing to divide by")},
    });
    static constexpr auto kNotes = std::to_array<FlagWords>({
        {"PARTIAL", QT_TR_NOOP("not all schools have sent")},
        {"OVER_100", QT_TR_NOOP("over 100 %: the population is an estimate")},
        {"NEGATIVE_FLOW", QT_TR_NOOP("below zero: learners have come from elsewhere")},
        {"AGE_UNKNOWN_HIGH", QT_TR_NOOP("many ages are not known")},
        {"FORM_TOTAL_DIFFERS", QT_TR_NOOP("the ages do not add up to the form's total")},
        {"POWER_ROUNDED", QT_TR_NOOP("a power was rounded, as DHIS2 does")},
        {"EXPONENT_CUT", QT_TR_NOOP("an exponent was cut, as DHIS2 does")},
        {"INVALID_AS_ZERO", QT_TR_NOOP("text counts as 0, as in DHIS2")},
        {"MISSING_AS_ZERO", QT_TR_NOOP("blanks count as 0, as in DHIS2")},
        {"NULL_AS_ZERO", QT_TR_NOOP("blanks count as 0, as in DHIS2")},
        {"PASSED_OVER", QT_TR_NOOP("a part without values is left out, as in DHIS2")},
        {"NEGATIVE_ZERO", QT_TR_NOOP("DHIS2 shows this 0 as -0")},
    });
};

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
    if (const FlagWords* why = find(Said::kWhy, name))
        return translated(*why);
    const FlagWords* note = find(Said::kNotes, name);
    return note ? translated(*note) : name;
}

QString figureRemark(const QStringList& flags)
{
    QStringList parts;
    for (const FlagWords& why : Said::kWhy) {
        if (flags.contains(QLatin1StringView(why.name))) {
            parts.append(translated(why));
            break;
        }
    }
    for (const QString& name : flags) {
        if (!find(Said::kWhy, name))
            parts.append(figureFlagText(name));
    }
    return parts.join(u"; "_s);
}

}  // namespace rejista::words
