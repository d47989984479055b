#include "desktop/shell/shell.h"

#include "desktop/frame/command_search.h"
#include "desktop/frame/help_view.h"
#include "desktop/frame/keys_sheet.h"
#include "desktop/frame/status_strip.h"
#include "desktop/settings/settings_page.h"
#include "desktop/sign_in/sign_in.h"
#include "desktop/sign_in/unlock.h"
#include "desktop/sync/sync_desk.h"

#include <QCloseEvent>
#include <QIcon>
#include <QStackedWidget>

#include <utility>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

Shell::Shell(Tools& tools, MakePages makePages, QWidget* parent, const storage::WorkspaceOptions& options)
    : QMainWindow(parent),
      m_tools(tools),
      m_makePages(std::move(makePages)),
      m_options(options),
      m_idle(this),
      m_stack(new QStackedWidget(this)),
      m_signIn(new SignIn(tools, m_stack, options))
{
    setObjectName(u"shell"_s);
    // Neither the school nor a person: a window's title is seen by whoever walks by (SECURITY.md).
    setWindowTitle(u"Rejista"_s);
    setWindowIcon(QIcon(u":/icons/rejista.svg"_s));
    setMinimumSize(640, 480);
    resize(1366, 768);
    m_stack->addWidget(m_signIn);
    setCentralWidget(m_stack);
    m_signIn->onOpened = [this](std::unique_ptr<opened::Register> opened) { enter(std::move(opened)); };
    // Queued: the page that asks is made anew.
    connect(m_signIn, &SignIn::localeChosen, this, &Shell::changeLanguage, Qt::QueuedConnection);
    connect(&m_idle, &IdleWatch::lockNow, this, &Shell::lock);
    connect(&m_idle, &IdleWatch::lockingIn, this, [this](int seconds) {
        if (m_frame)
            m_frame->status().setLockingIn(seconds);
    });
    m_languages.use(tools.prefs.locale());
}

Shell::~Shell()
{
    dropFrame();
}

void Shell::begin(const QString& folder)
{
    const QStringList recent = m_tools.prefs.recent();
    m_folder = !folder.isEmpty() ? folder : recent.isEmpty() ? QString() : recent.first();
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->openFolder(m_folder);
}

void Shell::enter(std::unique_ptr<opened::Register> opened)
{
    dropFrame();
    m_folder = opened->workspace->folder();
    m_tools.prefs.addRecent(m_folder);
    makeDesk(std::move(opened));
    makeFrame({});
    m_idle.setMinutes(m_tools.prefs.idleMinutes());
    m_idle.start();
}

void Shell::makeDesk(std::unique_ptr<opened::Register> opened)
{
    m_desk = std::make_unique<Desk>(std::move(opened), m_tools.prefs.locale());
    connect(
        m_desk.get(), &Desk::localeChanged, this, [this] { changeLanguage(m_desk->locale()); }, Qt::QueuedConnection);
    connect(&SyncDesk::of(*m_desk), &SyncDesk::listsAsked, this, &Shell::takeNewLists, Qt::QueuedConnection);
}

void Shell::takeNewLists()
{
    if (!m_frame || isLocked())
        return;
    if (m_frame->page())
        m_frame->page()->leave();
    // What is on its way to the disk was typed with the forms of before: it goes in first.
    if (m_desk->saving().waiting > 0) {
        connect(m_desk.get(), &Desk::savingChanged, this, &Shell::takeNewLists,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const Place place{m_frame->here().page, {}, {}, {}};
    delete m_frame;
    m_frame = nullptr;
    SyncDesk& hub = SyncDesk::of(*m_desk);
    const auto training = hub.training();
    auto opened = m_desk->handOver();
    m_desk.reset();
    if (const auto loaded = opened->reload(); !loaded) {
        // It cannot be shown as it is now: whoever signs in is told why.
        opened.reset();
        return begin(m_folder);
    }
    makeDesk(std::move(opened));
    SyncDesk::of(*m_desk).setTraining(training);
    makeFrame(place);
}

void Shell::makeFrame(const Place& place)
{
    m_frame = new Frame(*m_desk, m_tools, m_stack);
    m_makePages(*m_frame, *m_desk, m_tools);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    connect(m_frame, &Frame::lockAsked, this, &Shell::lock);
    connect(m_frame, &Frame::quitAsked, this, &QWidget::close);
    if (auto* settings = qobject_cast<SettingsPage*>(m_frame->pageNamed(u"settings"_s)))
        connect(settings, &SettingsPage::idleMinutesChanged, &m_idle, &IdleWatch::setMinutes);
    connect(m_frame, &Frame::passphraseAsked, this, [this] { m_frame->go({u"settings"_s, {}, {}, u"passphrase"_s}); });
    // All three are the frame's children and go with it.
    auto* search = new CommandSearch(*m_frame, *m_desk, m_tools);
    auto* keys = new KeysSheet(*m_frame, m_tools.look);
    auto* help = new HelpView(*m_frame, m_tools.look);
    connect(m_frame, &Frame::findAsked, search, &CommandSearch::open);
    connect(m_frame, &Frame::keysAsked, this,
            [this, keys] { keys->open(m_frame->page()->id(), m_frame->page()->title()); });
    connect(m_frame, &Frame::helpAsked, this, [this, help] { help->open(m_frame->page()->id(), m_desk->locale()); });
    m_frame->go(place.page.isEmpty() ? Place{m_frame->pages().front()->id(), {}, {}, {}} : place);
}

void Shell::dropFrame()
{
    m_idle.stop();
    m_closing = false;
    if (m_frame && m_frame->page())
        m_frame->page()->leave();
    delete m_unlock;
    m_unlock = nullptr;
    delete m_frame;
    m_frame = nullptr;
    m_desk.reset();
}

bool Shell::isLocked() const
{
    return m_unlock && m_stack->currentWidget() == m_unlock;
}

void Shell::lock()
{
    if (!m_frame || isLocked())
        return;
    m_idle.stop();
    if (m_frame->page())
        m_frame->page()->leave();
    delete m_unlock;
    m_unlock = new Unlock(m_tools, m_folder, m_desk->workspace().name(), m_desk->workspace().person().name, m_stack,
                          m_options);
    m_stack->addWidget(m_unlock);
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->enter();
    connect(m_unlock, &Unlock::unlocked, this, &Shell::unlock, Qt::QueuedConnection);
    connect(m_unlock, &Unlock::switchAsked, this, &Shell::signOut, Qt::QueuedConnection);
}

void Shell::unlock()
{
    m_stack->setCurrentWidget(m_frame);
    m_unlock->deleteLater();
    m_unlock = nullptr;
    m_frame->status().setLockingIn(0);
    m_frame->go(m_frame->here());
    m_idle.setMinutes(m_tools.prefs.idleMinutes());
    m_idle.start();
}

void Shell::signOut()
{
    dropFrame();
    begin(m_folder);
}

// All words of all pages come anew with a new frame; where one was, stays.
void Shell::changeLanguage(const QString& locale)
{
    m_languages.use(locale);
    m_tools.prefs.setLocale(locale);
    if (!m_frame)
        return;
    if (m_desk->locale() != locale) {
        m_desk->setLocale(locale);
        return;
    }
    if (m_frame->page())
        m_frame->page()->leave();
    const Place place = m_frame->here();
    delete m_frame;
    makeFrame(place);
}

void Shell::closeWhenWritten()
{
    if (!m_desk || m_desk->saving().waiting > 0 || !std::exchange(m_closing, false))
        return;
    disconnect(m_desk.get(), &Desk::savingChanged, this, &Shell::closeWhenWritten);
    close();
}

void Shell::closeEvent(QCloseEvent* event)
{
    if (m_frame && m_frame->page())
        m_frame->page()->leave();
    // What the disk refused is only in memory: said once; who closes again has read it.
    if (m_desk && m_desk->saving().kept > 0 && !m_warnedOfUnsaved) {
        m_warnedOfUnsaved = true;
        m_frame->status().setTold(tr("Closing now would lose what is not saved. Close again to do it all the same."));
        event->ignore();
        return;
    }
    // What is on its way to the disk, and keys that wait for it, go in first; the window closes when they have.
    if (m_desk && m_desk->saving().waiting > 0) {
        if (!std::exchange(m_closing, true))
            connect(m_desk.get(), &Desk::savingChanged, this, &Shell::closeWhenWritten, Qt::QueuedConnection);
        event->ignore();
        return;
    }
    m_idle.stop();
    event->accept();
}

}  // namespace rejista::desktop
