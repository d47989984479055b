// What stands in the lists of the Sync page and its log, line by line.
#include "desktop/frame/day_words.h"
#include "desktop/sync/sync_words.h"
#include "words/hub_words.h"

#include <QCoreApplication>

namespace rejista::desktop::sync_words {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// "Zainab Bangura, Mon 2 Feb, 15:40"; what is not known is left out.
QString byWhom(const Desk& desk, const QString& by, const QDateTime& at)
{
    QStringList parts;
    if (!by.isEmpty())
        parts.append(by);
    if (at.isValid())
        parts.append(moment(desk, at));
    return parts.join(u", "_s);
}

QString join(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

/// A change of the hub's lists.
Line listLine(const QString& what, const QString& words, State chip = State::Info)
{
    Line line;
    line.what = what;
    line.more = words;
    line.chip = chip;
    line.right = chip == State::Info ? Say::tr("Taken in") : Say::tr("Not read");
    return line;
}

}  // namespace

std::optional<Line> eventLine(Desk& desk, const sync::RunEvent& event)
{
    if (event.what == u"refused" || event.what == u"parked")
        return std::nullopt;  // told in their own list
    if (event.what == u"clockSkew") {
        Line line;
        line.what = Say::tr("The hub's clock and ours differ by %1")
                        .arg(lasting(std::abs(event.after.value_or(QString()).toLongLong())));
        line.more = Say::tr("Look which is right; days are counted by ours.");
        line.chip = State::Warning;
        line.right = Say::tr("Clock");
        return line;
    }
    if (event.what == u"listsMore")
        return listLine(
            Say::tr("And %n more changes of the hub's lists", nullptr, event.after.value_or(QString()).toInt()), {});
    if (event.what == u"listsStopped")
        return listLine(Say::tr("The hub's lists of forms and schools could not be read; those from before count"),
                        stoppedWords(event.code), State::Warning);
    const QString list = words::listChange(event.what, event.before.value_or(QString()),
                                           event.after.value_or(QString()));
    if (!list.isEmpty())
        return listLine(event.target, list);
    const auto spot = spotOf(desk, event.target);
    if (!spot)
        return std::nullopt;  // of a form that is not here any more
    Line line;
    line.what = spot->whole();
    line.place = spot->place;
    const QString by = byWhom(desk, event.by, event.at);
    if (event.what == u"completed" || event.what == u"reopened") {
        line.more = join(
            {event.what == u"completed" ? Say::tr("marked complete there") : Say::tr("opened again there"), by});
        line.chip = State::Info;
        line.right = Say::tr("Taken in");
        return line;
    }
    const QString after = valueWords(u"value"_s, event.after), before = valueWords(u"value"_s, event.before);
    if (event.what == u"conflict") {
        line.more = join({Say::tr("%1 there; here it is %2").arg(after, before), by});
        line.chip = State::Conflict;
        line.right = Say::tr("Conflict, to answer");
        line.place = {u"conflicts"_s, {}, {}, {}};
        return line;
    }
    line.more = join({Say::tr("%1 instead of %2").arg(after, before), by});
    line.chip = State::Info;
    line.right = event.what == u"joined" ? Say::tr("Joined by field") : Say::tr("Taken in");
    return line;
}

Line refusalLine(Desk& desk, const storage::hub_refusals::Refusal& refusal)
{
    const bool completion = refusal.field == u"completion";
    const Spot spot = completion
        ? spotOf(desk,
                 domain::ReturnKey{refusal.dataSet, refusal.cell.orgUnit, refusal.cell.period, refusal.cell.attribute})
        : spotOf(desk, refusal.dataSet, refusal.cell);
    Line line;
    line.glyph = State::Refused;
    line.what = spot.whole();
    line.strong = true;
    line.more = words::refused(refusal.code);
    line.third = Say::tr("The hub's words: %1 %2").arg(refusal.code, refusal.message).simplified();
    line.place = spot.place;
    return line;
}

Line parkedLine(Desk& desk, const storage::hub_seen::Form& form)
{
    const Spot spot = spotOf(desk, form.key);
    Line line;
    line.glyph = State::Locked;
    line.what = spot.whole();
    line.strong = true;
    line.more = Say::tr("%n values wait here: %1", nullptr, form.parkedValues).arg(words::parked(form.parked));
    line.place = spot.place;
    return line;
}

Line runLine(Desk& desk, const sync::RunLine& run, bool underWay)
{
    Line line;
    line.id = run.id;
    line.what = moment(desk, run.began);
    QStringList parts;
    if (run.pushed > 0)
        parts.append(Say::tr("%n sent", nullptr, run.pushed));
    if (run.confirmed > 0)
        parts.append(Say::tr("%n read back", nullptr, run.confirmed));
    if (run.pulled > 0)
        parts.append(Say::tr("%n taken in", nullptr, run.pulled));
    if (run.conflicts > 0)
        parts.append(Say::tr("%n conflicts", nullptr, run.conflicts));
    if (run.refused > 0)
        parts.append(Say::tr("%n not accepted", nullptr, run.refused));
    if (parts.isEmpty() && !underWay)
        parts.append(Say::tr("nothing to send, nothing new"));
    parts.append(size(run.bytesUp + run.bytesDown));
    if (run.ended.isValid())
        parts.append(lasting(run.began.secsTo(run.ended)));
    if (!run.by.isEmpty())
        parts.append(days::shortPerson(run.by));
    line.more = parts.join(u" · "_s);
    if (underWay) {
        line.glyph = State::Part;
        line.third = Say::tr("It is going on now.");
    } else if (!run.ended.isValid()) {
        line.glyph = State::Warning;
        line.third = Say::tr("It was cut off. The next one went on from there.");
    } else if (!run.stopped.isEmpty()) {
        line.glyph = State::Warning;
        line.third = run.stopped == domain::kindName(domain::Kind::Cancelled) ? Say::tr("Stopped by a person.")
                                                                              : stoppedWords(run.stopped);
    } else {
        line.glyph = run.conflicts > 0 ? State::Conflict : run.refused > 0 ? State::Refused : State::Confirmed;
    }
    return line;
}

QString notKnownYet()
{
    return Say::tr("Not known yet: the sync is still going on.");
}

}  // namespace rejista::desktop::sync_words
