#include "desktop/census/census_page.h"
#include "desktop/census/compare_page.h"
#include "desktop/census/return_page.h"
#include "desktop/census/returns.h"
#include "desktop/connect/connect_page.h"
#include "desktop/figures/charts_page.h"
#include "desktop/frame/rail.h"
#include "desktop/journal/journal_page.h"
#include "desktop/returns/returns_page.h"
#include "desktop/settings/settings_page.h"
#include "desktop/shell/shell.h"
#include "desktop/sync/conflicts_page.h"
#include "desktop/sync/hub_news.h"
#include "desktop/sync/log_page.h"
#include "desktop/sync/sync_page.h"
#include "desktop/today/today_page.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

// In the order of the rail.
void makeAllPages(Frame& frame, Desk& desk, Tools& tools)
{
    frame.addPage(new TodayPage(desk, tools), "today");
    frame.addPage(new CensusPage(desk, tools), "census");
    frame.addPage(new ReturnPage(desk, tools), nullptr, u"census"_s);
    frame.addPage(new ComparePage(desk, tools), nullptr, u"census"_s);
    frame.addPage(new ChartsPage(desk, tools), "charts");
    auto* onTheirWay = new ReturnsPage(desk, tools);
    frame.addPage(onTheirWay, "returns");
    frame.addPage(new SyncPage(desk, tools), "sync");
    frame.addPage(new ConflictsPage(desk, tools), nullptr, u"sync"_s);
    frame.addPage(new SyncLogPage(desk, tools), nullptr, u"sync"_s);
    frame.addPage(new ConnectPage(desk, tools), nullptr, u"sync"_s);
    frame.addPage(new SettingsPage(desk, tools), "settings", {}, true);
    frame.addPage(new JournalPage(desk, tools), nullptr, u"settings"_s);
    Returns& returns = Returns::of(desk);
    const auto count = [&frame, &returns] { frame.rail().setBadge(u"today"_s, returns.urgentCount()); };
    QObject::connect(&returns, &Returns::updated, &frame, count);
    count();
    followHub(frame, desk, *onTheirWay);
}

}  // namespace rejista::desktop
