#include "desktop/sync/hub_today.h"

#include "desktop/sync/sync_words.h"

#include <QCoreApplication>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
namespace say = sync_words;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HubToday)
};

}  // namespace

std::vector<TodayLine> hubTodayLines(Desk& desk, const SyncDesk& hub)
{
    std::vector<TodayLine> lines;
    if (!hub.isConnected())
        return lines;
    const SyncPicture& picture = *hub.picture();
    if (!picture.cards.empty()) {
        TodayLine line;
        line.group = TodayLine::Group::ToAnswer;
        line.state = State::Conflict;
        line.chip = stateWord(State::Conflict);
        const auto& first = picture.cards.front();
        line.what = picture.cards.size() == 1
            ? Say::tr("%1 was changed here and at the hub").arg(say::spotOf(desk, first).whole())
            : Say::tr("%n things were changed here and at the hub", nullptr, int(picture.cards.size()));
        line.more = Say::tr("Choose one; the other stays in the history. Until then it is not sent");
        line.act = Say::tr("Choose");
        line.place = {u"conflicts"_s, {}, {}, {}};
        lines.push_back(line);
    }
    if (!picture.refusals.empty()) {
        TodayLine line;
        line.group = TodayLine::Group::ToAnswer;
        line.state = State::Refused;
        line.chip = stateWord(State::Refused);
        const Line first = say::refusalLine(desk, picture.refusals.front());
        const bool one = picture.refusals.size() == 1;
        line.what = one ? first.what
                        : Say::tr("The hub did not accept %n values", nullptr, int(picture.refusals.size()));
        line.more = first.more;
        line.act = Say::tr("Mend it");
        line.place = one ? first.place : Place{u"sync"_s, {}, {}, {}};
        lines.push_back(line);
    }
    const sync::Counts& counts = picture.counts;
    if (counts.toSend > 0 && !hub.now().working) {
        TodayLine line;
        line.group = TodayLine::Group::Laptop;
        line.state = State::Queued;
        line.chip = Say::tr("%n to send", nullptr, counts.toSend);
        line.what = Say::tr("Values of %n returns wait to be sent", nullptr, counts.forms);
        line.more = counts.lastConfirmed
            ? Say::tr("Last confirmed by the hub: %1").arg(say::moment(desk, *counts.lastConfirmed))
            : Say::tr("The hub confirmed nothing yet");
        line.act = Say::tr("Sync");
        line.place = {u"sync"_s, {}, {}, {}};
        lines.push_back(line);
    }
    return lines;
}

}  // namespace rejista::desktop
