#include "desktop/sync/hub_news.h"

#include "desktop/frame/rail.h"
#include "desktop/frame/status_strip.h"
#include "desktop/returns/returns_page.h"
#include "desktop/sync/sync_words.h"

#include <QCoreApplication>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HubNews)
};

HubStatus statusOf(const Desk& desk, const SyncDesk& hub)
{
    const sync::Counts& counts = hub.picture()->counts;
    HubStatus status;
    status.toSend = Say::tr("%n to send", nullptr, counts.toSend);
    if (counts.lastConfirmed)
        status.confirmed =
            Say::tr("Last confirmed by the hub: %1").arg(sync_words::moment(desk, *counts.lastConfirmed));
    if (hub.now().working) {
        status.line = State::Part;
        status.says = Say::tr("Syncing %1 %").arg(hub.now().percent);
    } else if (hub.error()) {
        status.line = State::NotAsked;
        status.says = Say::tr("Offline");
    } else if (hub.done()) {
        status.line = State::Done;
        status.says = Say::tr("Connected");
    } else {
        status.says = Say::tr("Offline");
    }
    return status;
}

}  // namespace

void followHub(Frame& frame, Desk& desk, ReturnsPage& onTheirWay)
{
    SyncDesk& hub = SyncDesk::of(desk);
    const auto tell = [&frame, &desk, &hub] {
        frame.status().setHub(hub.isConnected() ? std::optional(statusOf(desk, hub)) : std::nullopt);
        frame.rail().setBadge(u"sync"_s, hub.toAnswer());
        frame.setTraining(hub.isTraining()
                              ? Say::tr("Training: all this is practice. Nothing of it reaches the district.")
                              : QString());
    };
    QObject::connect(&hub, &SyncDesk::updated, &frame, tell);
    QObject::connect(&hub, &SyncDesk::progressed, &frame, tell);
    const auto chase = [&frame, &hub, &onTheirWay] {
        frame.rail().setBadge(u"returns"_s, hub.isConnected() ? onTheirWay.toChase() : 0);
    };
    QObject::connect(&onTheirWay, &ReturnsPage::counted, &frame, chase);
    QObject::connect(&hub, &SyncDesk::updated, &frame, chase);
    QObject::connect(&frame, &Frame::syncAsked, &frame, [&frame, &hub] {
        if (hub.isConnected())
            hub.start();
        else
            frame.go({u"connect"_s, {}, {}, {}});
    });
    tell();
}

}  // namespace rejista::desktop
