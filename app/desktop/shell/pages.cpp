#include "desktop/census/census_page.h"
#include "desktop/census/return_page.h"
#include "desktop/census/returns.h"
#include "desktop/figures/charts_page.h"
#include "desktop/frame/rail.h"
#include "desktop/journal/journal_page.h"
#include "desktop/settings/settings_page.h"
#include "desktop/shell/shell.h"
#include "desktop/today/today_page.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

// In the order of the rail.
void makeAllPages(Frame& frame, Desk& desk, Tools& tools)
{
    frame.addPage(new TodayPage(desk, tools), "today");
    frame.addPage(new CensusPage(desk, tools), "census");
    frame.addPage(new ReturnPage(desk, tools), nullptr, u"census"_s);
    frame.addPage(new ChartsPage(desk, tools), "charts");
    frame.addPage(new SettingsPage(desk, tools), "settings", {}, true);
    frame.addPage(new JournalPage(desk, tools), nullptr, u"settings"_s);
    Returns& returns = Returns::of(desk);
    const auto count = [&frame, &returns] { frame.rail().setBadge(u"today"_s, returns.urgentCount()); };
    QObject::connect(&returns, &Returns::updated, &frame, count);
    count();
}

}  // namespace rejista::desktop
