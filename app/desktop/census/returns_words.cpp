#include "desktop/census/returns_words.h"

#include "desktop/frame/day_words.h"

#include <QCoreApplication>

namespace rejista::desktop::returns {

using namespace Qt::StringLiterals;
using entry::ReturnState;

namespace {

constexpr int kSoonDays = 7;  // from then on the chip says the day it is due

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Returns)
};

}  // namespace

bool isLate(const ReturnItem& item, QDate today)
{
    return !item.isComplete() && item.row.due.isValid() && item.row.due < today;
}

StateWords stateOf(const ReturnItem& item, QDate today, const QString& locale)
{
    if (item.isComplete())
        return {State::Done, stateWord(State::Done)};
    if (item.row.state == ReturnState::ChangedSinceComplete)
        return {State::Warning, Words::tr("Changed since")};
    if (isLate(item, today))
        return {State::Late, Words::tr("Late: %1").arg(days::shortDay(item.row.due, locale))};
    if (item.row.due.isValid() && today.daysTo(item.row.due) < kSoonDays)
        return {State::Late, Words::tr("Due %1").arg(days::shortDay(item.row.due, locale))};
    const State state = item.row.state == ReturnState::NotStarted ? State::Empty : State::Part;
    return {state, stateWord(state)};
}

StateWords toMend(const ReturnItem& item)
{
    if (const int errors = item.errors(); errors > 0)
        return {State::Error, errors == 1 ? Words::tr("1 error") : Words::tr("%n errors", nullptr, errors)};
    if (const int open = item.toExplain(); open > 0)
        return {State::Warning, open == 1 ? Words::tr("1 to explain") : Words::tr("%n to explain", nullptr, open)};
    return {State::NotAsked, u"–"_s};
}

QString progress(const ReturnItem& item)
{
    return Words::tr("%1 of %2").arg(item.row.filled).arg(item.row.expected);
}

}  // namespace rejista::desktop::returns
