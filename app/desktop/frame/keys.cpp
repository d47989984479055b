#include "desktop/frame/keys.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// One block a page, in the order of the sheet of keys. "" works everywhere, "grid" in an entry grid, "list" in lists.
constexpr std::array kKeys = {
    // Everywhere
    KeyRow{"go.1", "", "Ctrl+1", QT_TRANSLATE_NOOP("Keys", "Today")},
    KeyRow{"go.2", "", "Ctrl+2", QT_TRANSLATE_NOOP("Keys", "Census")},
    KeyRow{"go.3", "", "Ctrl+3", QT_TRANSLATE_NOOP("Keys", "Charts")},
    KeyRow{"go.4", "", "Ctrl+4", QT_TRANSLATE_NOOP("Keys", "Settings")},
    KeyRow{"go.journal", "", "Ctrl+5", QT_TRANSLATE_NOOP("Keys", "Journal")},
    KeyRow{"go.returns", "", "Ctrl+6", QT_TRANSLATE_NOOP("Keys", "Returns")},
    KeyRow{"go.sync", "", "Ctrl+7", QT_TRANSLATE_NOOP("Keys", "Sync")},
    KeyRow{"sync.now", "", "F10", QT_TRANSLATE_NOOP("Keys", "Sync now")},
    KeyRow{"find", "", "Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Find or do anything")},
    KeyRow{"pane.next", "", "F6", QT_TRANSLATE_NOOP("Keys", "Next part of the page")},
    KeyRow{"pane.previous", "", "Shift+F6", QT_TRANSLATE_NOOP("Keys", "Part before")},
    KeyRow{"rail.open", "", "Alt+M", QT_TRANSLATE_NOOP("Keys", "All pages")},
    KeyRow{"back", "", "Alt+Left", QT_TRANSLATE_NOOP("Keys", "Back to where I was")},
    KeyRow{"year.choose", "", "Ctrl+Shift+Y", QT_TRANSLATE_NOOP("Keys", "Choose the school year")},
    KeyRow{"unit.choose", "", "Ctrl+Shift+S", QT_TRANSLATE_NOOP("Keys", "Choose the school")},
    KeyRow{"save", "", "Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Save (all is saved as you type)")},
    KeyRow{"keys", "", "Ctrl+/|?", QT_TRANSLATE_NOOP("Keys", "Keys of this page")},
    KeyRow{"help", "", "F1", QT_TRANSLATE_NOOP("Keys", "Help on this page")},
    KeyRow{"person.menu", "", "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Keys", "Person: switch, lock, passphrase")},
    KeyRow{"lock", "", "Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "Lock, or switch person")},
    KeyRow{"contrast", "", "Ctrl+Shift+H", QT_TRANSLATE_NOOP("Keys", "High contrast on or off")},
    KeyRow{"text.larger", "", "Ctrl++|Ctrl+=", QT_TRANSLATE_NOOP("Keys", "Larger text")},
    KeyRow{"text.smaller", "", "Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Smaller text")},
    KeyRow{"quit", "", "Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Close Rejista")},
    // Sign in
    KeyRow{"signin.open", "signin", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Open"), true},
    KeyRow{"signin.show", "signin", "Alt+S", QT_TRANSLATE_NOOP("Keys", "Show")},
    KeyRow{"signin.language", "signin", "Alt+L", QT_TRANSLATE_NOOP("Keys", "Language")},
    KeyRow{"signin.add", "signin", "Alt+N", QT_TRANSLATE_NOOP("Keys", "Add a person")},
    KeyRow{"signin.forgot", "signin", "Alt+F", QT_TRANSLATE_NOOP("Keys", "I forgot my passphrase")},
    KeyRow{"signin.other", "signin", "Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Open another register")},
    KeyRow{"signin.new", "signin", "Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Make a new register")},
    KeyRow{"signin.back", "signin", "Esc", QT_TRANSLATE_NOOP("Keys", "Back")},
    KeyRow{"signin.recent", "signin", "Alt+R", QT_TRANSLATE_NOOP("Keys", "Registers opened before")},
    KeyRow{"signin.retry", "signin", "F5", QT_TRANSLATE_NOOP("Keys", "Try again")},
    KeyRow{"signin.restore", "signin", "Alt+B", QT_TRANSLATE_NOOP("Keys", "Restore a backup beside it")},
    KeyRow{"signin.place", "signin", "Alt+O", QT_TRANSLATE_NOOP("Keys", "Choose another folder")},
    KeyRow{"signin.print", "signin", "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print the recovery sheet")},
    KeyRow{"signin.pdf", "signin", "Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Save it as PDF")},
    // Locked
    KeyRow{"locked.open", "locked", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Open"), true},
    KeyRow{"locked.show", "locked", "Alt+S", QT_TRANSLATE_NOOP("Keys", "Show")},
    KeyRow{"locked.switch", "locked", "Alt+N", QT_TRANSLATE_NOOP("Keys", "Another person")},
    // Today
    KeyRow{"today.open", "today", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Go there"), true},
    KeyRow{"today.begin", "today", "Alt+B", QT_TRANSLATE_NOOP("Keys", "Begin the first form")},
    KeyRow{"today.forms", "today", "Alt+F", QT_TRANSLATE_NOOP("Keys", "See all forms")},
    KeyRow{"today.look", "today", "Alt+A", QT_TRANSLATE_NOOP("Keys", "Language and text size")},
    KeyRow{"today.settings", "today", "Alt+G", QT_TRANSLATE_NOOP("Keys", "Go to the settings")},
    // Census: the list of returns
    KeyRow{"census.open", "census", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Continue there"), true},
    KeyRow{"census.settings", "census", "Alt+G", QT_TRANSLATE_NOOP("Keys", "Go to the settings")},
    KeyRow{"census.print", "census", "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print a blank form")},
    KeyRow{"census.compare", "census", "Alt+Y", QT_TRANSLATE_NOOP("Keys", "Compare with last year")},
    // A return beside last year's
    KeyRow{"compare.open", "compare", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Go to the cell"), true},
    KeyRow{"compare.show", "compare", "1|2|3", QT_TRANSLATE_NOOP("Keys", "Sums, every cell, what differs"), true},
    KeyRow{"compare.back", "compare", "Esc", QT_TRANSLATE_NOOP("Keys", "Back"), true},
    // A return
    KeyRow{"return.check", "return", "F5", QT_TRANSLATE_NOOP("Keys", "Check all")},
    KeyRow{"return.complete", "return", "Ctrl+Return|Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Mark complete")},
    KeyRow{"return.undo", "return", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo")},
    KeyRow{"return.redo", "return", "Ctrl+Y|Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Redo")},
    KeyRow{"return.explain", "return", "F7", QT_TRANSLATE_NOOP("Keys", "Say why")},
    KeyRow{"return.problem", "return", "F8", QT_TRANSLATE_NOOP("Keys", "Next thing to mend")},
    KeyRow{"return.problemBefore", "return", "Shift+F8", QT_TRANSLATE_NOOP("Keys", "Thing to mend before")},
    KeyRow{"return.direction", "return", "F4", QT_TRANSLATE_NOOP("Keys", "Enter goes down or across")},
    KeyRow{"return.sectionNext", "return", "Ctrl+PgDown", QT_TRANSLATE_NOOP("Keys", "Next section")},
    KeyRow{"return.sectionBefore", "return", "Ctrl+PgUp", QT_TRANSLATE_NOOP("Keys", "Section before")},
    KeyRow{"return.note", "return", "Ctrl+M", QT_TRANSLATE_NOOP("Keys", "Write a note")},
    KeyRow{"return.history", "return", "Ctrl+H", QT_TRANSLATE_NOOP("Keys", "All of this cell")},
    KeyRow{"return.replace", "return", "Alt+R", QT_TRANSLATE_NOOP("Keys", "Replace what was typed elsewhere")},
    KeyRow{"return.answer", "return", "Alt+A", QT_TRANSLATE_NOOP("Keys", "Answer what the hub asks here")},
    KeyRow{"return.unsent", "return", "Ctrl+Shift+U", QT_TRANSLATE_NOOP("Keys", "Show what is not sent")},
    KeyRow{"return.print", "return", "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print the return")},
    KeyRow{"return.compare", "return", "Alt+Y", QT_TRANSLATE_NOOP("Keys", "Compare with last year")},
    KeyRow{"return.reopen", "return", "Alt+O", QT_TRANSLATE_NOOP("Keys", "Open again")},
    KeyRow{"return.list", "return", "Esc", QT_TRANSLATE_NOOP("Keys", "Back to the list"), true},
    // An entry grid
    KeyRow{"grid.edit", "grid", "F2|Backspace", QT_TRANSLATE_NOOP("Keys", "Edit inside the cell"), true},
    KeyRow{"grid.next", "grid", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Keep, and the next cell"), true},
    KeyRow{"grid.right", "grid", "Tab", QT_TRANSLATE_NOOP("Keys", "Keep, and to the right"), true},
    KeyRow{"grid.old", "grid", "Esc", QT_TRANSLATE_NOOP("Keys", "Old value back"), true},
    KeyRow{"grid.empty", "grid", "Del", QT_TRANSLATE_NOOP("Keys", "Empty the cell"), true},
    KeyRow{"grid.end", "grid", "End", QT_TRANSLATE_NOOP("Keys", "Rest of the column is empty"), true},
    KeyRow{"grid.above", "grid", "Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Copy from above"), true},
    KeyRow{"grid.copy", "grid", "Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy"), true},
    KeyRow{"grid.paste", "grid", "Ctrl+V", QT_TRANSLATE_NOOP("Keys", "Paste, also from Excel"), true},
    KeyRow{"grid.not", "grid", "Alt+X", QT_TRANSLATE_NOOP("Keys", "Does not apply, with a reason"), true},
    KeyRow{"grid.pasteNow", "paste", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Paste")},
    KeyRow{"grid.pasteNot", "paste", "Esc", QT_TRANSLATE_NOOP("Keys", "Leave it")},
    // Fields
    KeyRow{"field.yes", "field", "Y", QT_TRANSLATE_NOOP("Keys", "Yes"), true},
    KeyRow{"field.no", "field", "N", QT_TRANSLATE_NOOP("Keys", "No"), true},
    KeyRow{"field.unknown", "field", "U", QT_TRANSLATE_NOOP("Keys", "Not known"), true},
    KeyRow{"field.next", "field", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Next question"), true},
    KeyRow{"field.away", "field", "Del", QT_TRANSLATE_NOOP("Keys", "Take the answer away"), true},
    KeyRow{"field.not", "field", "X|Alt+X", QT_TRANSLATE_NOOP("Keys", "Does not apply, with a reason"), true},
    KeyRow{"field.list", "field", "Down", QT_TRANSLATE_NOOP("Keys", "All answers to choose from"), true},
    // Charts
    KeyRow{"charts.1", "charts", "1", QT_TRANSLATE_NOOP("Keys", "Learners by grade and sex")},
    KeyRow{"charts.2", "charts", "2", QT_TRANSLATE_NOOP("Keys", "Against the norm")},
    KeyRow{"charts.3", "charts", "3", QT_TRANSLATE_NOOP("Keys", "Girls for each boy")},
    KeyRow{"charts.4", "charts", "4", QT_TRANSLATE_NOOP("Keys", "Learners over five years")},
    KeyRow{"charts.tables", "charts", "Ctrl+T", QT_TRANSLATE_NOOP("Keys", "As tables")},
    KeyRow{"charts.bar", "charts", "Down", QT_TRANSLATE_NOOP("Keys", "Next bar, read out below"), true},
    KeyRow{"charts.settings", "charts", "Alt+G", QT_TRANSLATE_NOOP("Keys", "Go to the settings")},
    KeyRow{"charts.forms", "charts", "Alt+F", QT_TRANSLATE_NOOP("Keys", "See all forms")},
    KeyRow{"charts.save", "charts", "Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Save as picture or CSV")},
    // Settings
    KeyRow{"settings.add", "settings", "Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Add a person")},
    KeyRow{"settings.role", "settings", "Alt+R", QT_TRANSLATE_NOOP("Keys", "Change the role")},
    KeyRow{"settings.reset", "settings", "Alt+P", QT_TRANSLATE_NOOP("Keys", "Give a new passphrase")},
    KeyRow{"settings.away", "settings", "Alt+T", QT_TRANSLATE_NOOP("Keys", "Take away")},
    KeyRow{"settings.show", "settings", "Alt+S", QT_TRANSLATE_NOOP("Keys", "Show")},
    KeyRow{"settings.keep", "settings", "Ctrl+Return|Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Keep")},
    KeyRow{"settings.cancel", "settings", "Esc", QT_TRANSLATE_NOOP("Keys", "Back without a change")},
    KeyRow{"settings.backup", "settings", "Alt+B", QT_TRANSLATE_NOOP("Keys", "Make a backup")},
    KeyRow{"settings.file", "settings", "Alt+F", QT_TRANSLATE_NOOP("Keys", "Back up to a file or stick")},
    KeyRow{"settings.stop", "settings", "Alt+X", QT_TRANSLATE_NOOP("Keys", "Stop")},
    KeyRow{"settings.verify", "settings", "Alt+V", QT_TRANSLATE_NOOP("Keys", "Check this register")},
    KeyRow{"settings.restore", "settings", "Alt+O", QT_TRANSLATE_NOOP("Keys", "Restore a backup beside it")},
    KeyRow{"settings.sheet", "settings", "Alt+N", QT_TRANSLATE_NOOP("Keys", "Make a new recovery sheet")},
    KeyRow{"settings.print", "settings", "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print the recovery sheet")},
    KeyRow{"settings.pdf", "settings", "Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Save it as PDF")},
    // Journal
    KeyRow{"journal.search", "journal", "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Search in the journal")},
    KeyRow{"journal.open", "journal", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Go to the cell"), true},
    KeyRow{"journal.cell", "journal", "Alt+H", QT_TRANSLATE_NOOP("Keys", "All of this cell")},
    KeyRow{"journal.undo", "journal", "Alt+U", QT_TRANSLATE_NOOP("Keys", "Undo this one")},
    KeyRow{"journal.undoLast", "journal", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo my last change")},
    KeyRow{"journal.print", "journal", "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print")},
    // Returns on their way
    KeyRow{"returns.open", "returns", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Open"), true},
    KeyRow{"returns.chase", "returns", "F8", QT_TRANSLATE_NOOP("Keys", "Next to chase")},
    KeyRow{"returns.only", "returns", "Alt+F", QT_TRANSLATE_NOOP("Keys", "Only what is missing")},
    KeyRow{"returns.forms", "returns", "Alt+G", QT_TRANSLATE_NOOP("Keys", "See all forms")},
    // Sync
    KeyRow{"sync.stop", "sync", "Alt+X", QT_TRANSLATE_NOOP("Keys", "Stop after this piece")},
    KeyRow{"sync.answer", "sync", "Alt+A", QT_TRANSLATE_NOOP("Keys", "Answer the conflicts")},
    KeyRow{"sync.mend", "sync", "Alt+N", QT_TRANSLATE_NOOP("Keys", "Mend it")},
    KeyRow{"sync.log", "sync", "Alt+E", QT_TRANSLATE_NOOP("Keys", "All earlier syncs")},
    KeyRow{"sync.hub", "sync", "Alt+B", QT_TRANSLATE_NOOP("Keys", "The hub and its key")},
    KeyRow{"sync.connect", "sync", "Alt+C", QT_TRANSLATE_NOOP("Keys", "Connect to the hub")},
    KeyRow{"sync.train", "sync", "Alt+T", QT_TRANSLATE_NOOP("Keys", "Practise with a training hub")},
    KeyRow{"sync.reset", "sync", "Alt+R", QT_TRANSLATE_NOOP("Keys", "Begin the training again")},
    KeyRow{"sync.lists", "sync", "Alt+U", QT_TRANSLATE_NOOP("Keys", "Use the new forms and lists")},
    KeyRow{"synclog.back", "synclog", "Esc", QT_TRANSLATE_NOOP("Keys", "Back to the exchange")},
    // Conflicts
    KeyRow{"conflicts.mine", "conflicts", "1|Alt+1", QT_TRANSLATE_NOOP("Keys", "Mine")},
    KeyRow{"conflicts.theirs", "conflicts", "2|Alt+2", QT_TRANSLATE_NOOP("Keys", "Theirs")},
    KeyRow{"conflicts.other", "conflicts", "3|Alt+3", QT_TRANSLATE_NOOP("Keys", "Another value")},
    KeyRow{"conflicts.keep", "conflicts", "Ctrl+Return|Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Keep it, and the next")},
    KeyRow{"conflicts.later", "conflicts", "Down", QT_TRANSLATE_NOOP("Keys", "The next one first"), true},
    KeyRow{"conflicts.view", "conflicts", "Alt+V", QT_TRANSLATE_NOOP("Keys", "Go to the cell")},
    KeyRow{"conflicts.before", "conflicts", "Alt+B", QT_TRANSLATE_NOOP("Keys", "Answered before")},
    KeyRow{"conflicts.sync", "conflicts", "Alt+G", QT_TRANSLATE_NOOP("Keys", "Go to the exchange")},
    KeyRow{"conflicts.back", "conflicts", "Esc", QT_TRANSLATE_NOOP("Keys", "Back to the exchange")},
    // Connecting to the hub
    KeyRow{"connect.next", "connect", "Return|Enter", QT_TRANSLATE_NOOP("Keys", "Next step"), true},
    KeyRow{"connect.back", "connect", "Esc", QT_TRANSLATE_NOOP("Keys", "Step before")},
    KeyRow{"connect.without", "connect", "Alt+W", QT_TRANSLATE_NOOP("Keys", "Work without the hub")},
    KeyRow{"connect.file", "connect", "Alt+R", QT_TRANSLATE_NOOP("Keys", "From a file")},
    KeyRow{"connect.ca", "connect", "Alt+C", QT_TRANSLATE_NOOP("Keys", "Certificate file of the district")},
    KeyRow{"connect.later", "connect", "Alt+L", QT_TRANSLATE_NOOP("Keys", "Keep the key, try it later")},
    KeyRow{"connect.show", "connect", "Alt+S", QT_TRANSLATE_NOOP("Keys", "Show")},
    KeyRow{"connect.forget", "connect", "Alt+G", QT_TRANSLATE_NOOP("Keys", "Forget this hub")},
};

}  // namespace

std::span<const KeyRow> keyTable()
{
    return kKeys;
}

const KeyRow* keyRow(QLatin1StringView id)
{
    const auto found = std::find_if(kKeys.begin(), kKeys.end(),
                                    [&](const KeyRow& row) { return QLatin1StringView(row.id) == id; });
    return found == kKeys.end() ? nullptr : &*found;
}

QList<QKeySequence> sequencesOf(const KeyRow& row)
{
    QList<QKeySequence> all;
    const QStringList texts = QString::fromLatin1(row.keys).split(u'|');
    for (const QString& text : texts)
        all.append(QKeySequence::fromString(text, QKeySequence::PortableText));
    return all;
}

QString shownKey(const KeyRow& row)
{
    QString text = QString::fromLatin1(row.keys).section(u'|', 0, 0);
    return text.replace(u"Return"_s, u"Enter"_s).replace(u"PgDown"_s, u"PgDn"_s);
}

QString wordsOf(const KeyRow& row)
{
    return QCoreApplication::translate("Keys", row.words);
}

QAction* makeAction(QWidget* owner, const char* id)
{
    const KeyRow* row = keyRow(QLatin1StringView(id));
    Q_ASSERT_X(row, "makeAction", id);
    auto* action = new QAction(wordsOf(*row), owner);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcuts(sequencesOf(*row));
    const bool everywhere = QLatin1StringView(row->page).isEmpty();
    action->setShortcutContext(everywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

void retranslate(QAction* action)
{
    const QByteArray id = action->objectName().toLatin1();
    if (const KeyRow* row = keyRow(QLatin1StringView(id)))
        action->setText(wordsOf(*row));
}

}  // namespace rejista::desktop
