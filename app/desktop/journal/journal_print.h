// The journal on paper: A4 lying, its days as on the screen, newest first, what was left out said (ui.md §8).
// GUI thread. Invariant: every entry that is given is on a page, whole; nothing of it goes into the job's name.
#pragma once

#include "desktop/census/print_page.h"

#include <QDateTime>

namespace rejista::desktop {

struct JournalPaper {
    struct Row {
        QString day;  ///< of a day's row; the rest is then empty
        QString when, who, what, before, after, why;
    };
    QString school, code;
    QString chosen;  ///< "Who: everyone · What: all · When: this week"
    State chain = State::Part;
    QString chainWords;
    std::vector<Row> rows;
    bool older = false;  ///< there are older entries that are not in `rows`
    QString locale;
    QDateTime at;  ///< printed when
    QString by;    ///< and by whom
};

[[nodiscard]] std::vector<PrintPage> layoutJournal(const JournalPaper& paper);

}  // namespace rejista::desktop
