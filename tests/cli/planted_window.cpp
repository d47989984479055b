// planted_window REGISTER: what the window tells outside of itself while somebody signs in (passphrase in
// REJISTA_PASSPHRASE), looks at the census, the returns, the journal and an exchange with the hub. Titles of windows go to
// standard output, one a line; planted_secrets.py looks at them, at what is logged and at every file that is left.
// Ends with 1 where it does not get as far.
#include "desktop/shell/shell.h"
#include "desktop/sync/sync_desk.h"
#include "security/process_guard.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

using namespace rejista::desktop;
using namespace Qt::StringLiterals;

namespace {

class Titles final : public QObject {
public:
    bool eventFilter(QObject* of, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(of);
        if (widget && widget->isWindow()
            && (event->type() == QEvent::WindowTitleChange || event->type() == QEvent::Show))
            std::printf("%s\n", qPrintable(widget->windowTitle()));
        return false;
    }
};

bool wait(const std::function<bool()>& is)
{
    return QTest::qWaitFor(is, 60000);
}

bool missed(const char* what)
{
    std::fprintf(stderr, "It is not so that %s.\n", what);
    return false;
}

bool signIn(Shell& shell)
{
    if (!wait([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }))
        return missed("the passphrase has the caret");
    QTest::keyClicks(QApplication::focusWidget(), qEnvironmentVariable("REJISTA_PASSPHRASE"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    return wait([&] { return shell.frame() != nullptr; }) || missed("the register opens");
}

bool look(Shell& shell)
{
    for (const auto& page : {u"census"_s, u"returns"_s, u"journal"_s, u"conflicts"_s, u"sync"_s, u"settings"_s}) {
        shell.frame()->go({page, {}, {}, {}});
        shell.desk()->settle();
        QCoreApplication::processEvents();
    }
    SyncDesk& hub = SyncDesk::of(*shell.desk());
    if (!wait([&] { return hub.isConnected(); }))
        return missed("the window knows the hub");
    shell.frame()->go({u"sync"_s, {}, {}, {}});
    hub.start();
    if (!wait([&] { return !hub.now().working && (hub.done() || hub.error()); }))
        return missed("the exchange ends");
    return wait([&] { return hub.isQuiet(); }) || missed("the page rests");
}

}  // namespace

int main(int argc, char** argv)
{
    rejista::security::keepToOneself();
    QCoreApplication::setApplicationName(u"rejista"_s);
    QCoreApplication::setOrganizationName(u"Rejista"_s);
    QApplication application(argc, argv);
    Titles titles;
    application.installEventFilter(&titles);
    Look lookOf;
    Prefs prefs;
    SystemPrompt prompt;
    Tools tools{lookOf, prefs, prompt};
    lookOf.dress();
    Shell shell(tools, makeAllPages);
    shell.show();
    shell.begin(QCoreApplication::arguments().value(1));
    return QTest::qWaitForWindowActive(&shell) && signIn(shell) && look(shell) ? 0 : 1;
}
