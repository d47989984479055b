// Every key of the program, in one table (ui.md §6): actions, button hints, the sheet of keys and help are made from it.
// The table: any thread; actions: GUI thread. Invariant: on one page a key means one thing (tested).
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

#include <span>

namespace rejista::desktop {

struct KeyRow {
    const char* id;       ///< "census.complete"
    const char* page;     ///< Place::page it belongs to; "" = everywhere; "grid" = in an entry grid
    const char* keys;     ///< portable text, "Ctrl+Enter"; several: "Ctrl+Return|Ctrl+Enter"; the first is shown
    const char* words;    ///< English, translated in context "Keys": what the key does
    bool inView = false;  ///< handled by the grid or list itself, not by an action; shown in the sheet all the same
};
[[nodiscard]] std::span<const KeyRow> keyTable();
[[nodiscard]] const KeyRow* keyRow(QLatin1StringView id);
[[nodiscard]] QList<QKeySequence> sequencesOf(const KeyRow& row);
/// "Ctrl+Enter", "F8": as shown on buttons.
[[nodiscard]] QString shownKey(const KeyRow& row);
[[nodiscard]] QString wordsOf(const KeyRow& row);

/// An action of the table with its keys, text and objectName = id, added to `owner`, whose window region it works in
/// (Qt::WidgetWithChildrenShortcut; for page "" the whole window). An id that is not in the table is a bug: asserts.
QAction* makeAction(QWidget* owner, const char* id);
/// Words again after the language changed.
void retranslate(QAction* action);

}  // namespace rejista::desktop
