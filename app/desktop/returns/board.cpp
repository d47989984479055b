#include "desktop/returns/board.h"

#include "desktop/census/returns_read.h"
#include "desktop/frame/day_words.h"
#include "sync/connection.h"
#include "words/hub_words.h"

#include <QCoreApplication>
#include <QHash>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using sync::ReturnStage;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReturnsBoard)
};

}  // namespace

domain::Result<Board> readBoard(storage::Reader& reader, const BoardQuery& query)
{
    const storage::Snapshot one(reader);
    auto rows = entry::listReturns(reader, query.context, {query.units, query.periods, false}, query.book);
    if (!rows)
        return rows.error();
    auto ways = sync::returnsOnTheirWay(reader, query.context, query.units, query.periods);
    if (!ways)
        return ways.error();
    QHash<domain::ReturnKey, sync::ReturnOnItsWay> known;
    for (sync::ReturnOnItsWay& way : *ways)
        known.insert(way.form, std::move(way));
    const auto hub = sync::connection::load(reader);
    if (!hub)
        return hub.error();
    Board board;
    board.units = query.units;
    board.day = query.day;
    board.hasHub = hub->has_value();
    for (entry::ReturnRow& row : *rows) {
        BoardReturn made;
        made.way = known.value(row.key);
        made.hasHub = hub->has_value();
        if (!made.hasHub)
            made.way.toSend = 0;  // nowhere to send it to
        // What has not begun anywhere and is not due yet is nothing to look at.
        const bool begun = row.state != entry::ReturnState::NotStarted || made.way.stage != ReturnStage::NotBegun;
        if (!begun && row.key.period.start() > query.day)
            continue;
        made.row = std::move(row);
        if (const auto form = query.book->formFor(made.row.key.dataSet, made.row.key.orgUnit, query.context.locale))
            made.part = paperPart(*form);
        board.returns.push_back(std::move(made));
    }
    return board;
}

namespace board {

bool isReceived(const BoardReturn& of)
{
    return of.way.stage == ReturnStage::Confirmed || of.way.stage == ReturnStage::Approved
        || (!of.hasHub && of.row.state == entry::ReturnState::Complete);
}

bool isToChase(const BoardReturn& of, QDate day)
{
    const bool late = of.row.due.isValid() && of.row.due < day && !isReceived(of);
    return late || of.way.conflicts > 0 || of.way.refused > 0 || !of.way.parked.isEmpty();
}

Words wordsOf(const BoardReturn& of, QDate day)
{
    const sync::ReturnOnItsWay& way = of.way;
    if (way.conflicts > 0)
        return {State::Conflict, stateWord(State::Conflict), true};
    if (way.refused > 0)
        return {State::Refused, stateWord(State::Refused), true};
    if (!way.parked.isEmpty())
        return {State::Locked, Say::tr("Waits here"), false};
    switch (way.stage) {
    case ReturnStage::Approved: return {State::Locked, Say::tr("Approved"), false};
    case ReturnStage::Confirmed: return {State::Confirmed, Say::tr("Confirmed"), false};
    case ReturnStage::Sent: return {State::Queued, Say::tr("Sent"), false};
    case ReturnStage::NotBegun:
    case ReturnStage::Typed:
    case ReturnStage::Complete: break;
    }
    if (of.row.due.isValid() && of.row.due < day && !isReceived(of))
        return {State::Late, Say::tr("Late"), true};
    if (way.stage == ReturnStage::Complete)
        return {State::Done, stateWord(State::Done), false};
    const bool begun = way.stage == ReturnStage::Typed || of.row.state != entry::ReturnState::NotStarted;
    return begun ? Words{State::Part, stateWord(State::Part), false} : Words{State::Empty, Say::tr("Not yet"), false};
}

QString stageWords(ReturnStage stage)
{
    switch (stage) {
    case ReturnStage::NotBegun: return Say::tr("Not begun");
    case ReturnStage::Typed: return Say::tr("Typed");
    case ReturnStage::Complete: return Say::tr("Complete");
    case ReturnStage::Sent: return Say::tr("Sent");
    case ReturnStage::Confirmed: return Say::tr("Confirmed");
    case ReturnStage::Approved: return Say::tr("Approved");
    }
    return {};
}

QString factOf(const BoardReturn& of, QDate day, const QString& locale)
{
    const sync::ReturnOnItsWay& way = of.way;
    QStringList parts;
    if (way.conflicts > 0)
        parts.append(Say::tr("%n conflicts to answer", nullptr, way.conflicts));
    if (way.refused > 0)
        parts.append(Say::tr("%n not accepted by the hub", nullptr, way.refused));
    if (!way.parked.isEmpty())
        parts.append(words::parked(way.parked));
    parts.append(Say::tr("%1 of %2 filled in").arg(of.row.filled).arg(of.row.expected));
    if (way.toSend > 0)
        parts.append(Say::tr("%n to send", nullptr, way.toSend));
    if (way.completeThere)
        parts.append(way.completeThereBy.isEmpty() ? Say::tr("complete at the hub")
                                                   : Say::tr("complete at the hub, by %1").arg(way.completeThereBy));
    if (of.row.due.isValid() && !isReceived(of))
        parts.append(Say::tr("due %1, %2").arg(days::weekDay(of.row.due, locale), days::inDays(of.row.due, day)));
    return parts.join(u" · "_s);
}

}  // namespace board

}  // namespace rejista::desktop
