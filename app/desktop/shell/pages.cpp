#include "desktop/census/census_page.h"
#include "desktop/journal/journal_page.h"
#include "desktop/shell/shell.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

// In the order of the rail.
void makeAllPages(Frame& frame, Desk& desk, Tools& tools)
{
    frame.addPage(new CensusPage(desk, tools), "census");
    frame.addPage(new JournalPage(desk, tools), nullptr, u"settings"_s);
}

}  // namespace rejista::desktop
