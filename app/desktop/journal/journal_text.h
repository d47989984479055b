// A journal entry in words: what it was about, what it was before and after. Reads the catalog; GUI thread.
#pragma once

#include "desktop/frame/desk.h"
#include "storage/journal.h"

namespace rejista::desktop {

struct JournalText {
    const char* icon = "census";
    QString what;           ///< "Enrolment, primary · P5, Boys, 10 years"
    QString before, after;  ///< shown struck out, and bold; empty = none
    QString why;
};
[[nodiscard]] JournalText journalText(Desk& desk, const storage::journal::Entry& entry);

/// What the "What" chooser offers: id and the words for it; "" = everything.
[[nodiscard]] std::vector<std::pair<QString, QString>> journalGroups();
/// Which of them an entry belongs to: "values", "forms", "people", "metadata".
[[nodiscard]] QString journalGroup(const storage::journal::Entry& entry);

}  // namespace rejista::desktop
