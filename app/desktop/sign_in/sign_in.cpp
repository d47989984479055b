#include "desktop/sign_in/sign_in.h"

#include "desktop/sign_in/frame.h"
#include "desktop/sign_in/new_register.h"
#include "desktop/sign_in/recover_pane.h"
#include "desktop/sign_in/registers_pane.h"
#include "desktop/sign_in/trouble_pane.h"
#include "desktop/sign_in/who_pane.h"

#include "storage/folder_lock.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

/// What a folder shows before anybody signs in.
struct Seen {
    QString name;
    std::vector<PersonRow> people;
};

Result<Seen> lookAt(const QString& folder)
{
    const QDir dir(folder);
    if (!QFileInfo(folder).isDir())
        return domain::error(Kind::NotAWorkspace, folder, {{u"what"_s, u"noFolder"_s}});
    const auto keys = security::Keys::read(dir.filePath(u"keys.json"_s));
    if (!keys)
        return keys.error();
    if (!QFileInfo::exists(dir.filePath(u"data.db"_s)))
        return domain::error(Kind::Damaged, dir.filePath(u"data.db"_s), {{u"what"_s, u"data.db"_s}});
    // Whoever would wait half a second for a passphrase only to hear that it is open elsewhere hears it at once.
    const auto lock = storage::FolderLock::take(dir.filePath(u"lock"_s));
    if (!lock && (lock.error().kind == Kind::InUse || lock.error().kind == Kind::ReadOnlyFolder))
        return lock.error();
    Seen seen{keys->workspaceName(), {}};
    for (const QString& person : keys->people())
        seen.people.push_back({person, keys->lastSignIn(person)});
    return seen;
}

}  // namespace

SignIn::SignIn(Tools& tools, QWidget* parent, const storage::WorkspaceOptions& options)
    : QWidget(parent),
      m_tools(tools),
      m_workers(std::make_unique<Workers>(options))
{
    setObjectName(u"signIn"_s);
    build();
    connectParts();
}

SignIn::~SignIn() = default;

void SignIn::build()
{
    m_parts = new Parts;
    QAction* other = makeAction(this, "signin.other");
    QAction* make = makeAction(this, "signin.new");
    QAction* recent = makeAction(this, "signin.recent");
    auto* help = shownAction(this, "help");
    m_frame = new SignInFrame(m_tools, m_parts, true, this);
    m_frame->addFootButton(other, "file");
    m_frame->addFootButton(make, "plus");
    m_frame->addFootButton(recent, "clock");
    help->setText(tr("help"));
    m_frame->setHelp(help);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);

    m_who = new WhoPane(m_tools, *m_workers);
    m_recover = new RecoverPane(m_tools, *m_workers);
    m_registers = new RegistersPane(m_tools, other, make);
    m_trouble = new TroublePane(m_tools, *m_workers);
    m_new = new NewRegister(m_tools, *m_workers);
    for (Pane* pane : std::initializer_list<Pane*>{m_who, m_recover, m_registers, m_trouble, m_new})
        m_parts->add(pane);
    connect(other, &QAction::triggered, this, &SignIn::chooseFolder);
    connect(make, &QAction::triggered, this, &SignIn::makeNew);
    connect(recent, &QAction::triggered, this, &SignIn::showRegisters);
    connect(help, &QAction::triggered, this, &SignIn::helpAsked);
}

void SignIn::connectParts()
{
    connect(m_frame, &SignInFrame::localePicked, this, [this](const QString& locale) {
        m_tools.prefs.setLocale(locale);
        Q_EMIT localeChosen(locale);
    });
    for (Pane* pane : std::initializer_list<Pane*>{m_who, m_recover, m_registers, m_trouble, m_new}) {
        connect(m_frame, &SignInFrame::narrowChanged, pane, &Pane::setNarrow);
        pane->setNarrow(m_frame->isTight());
    }
    connect(m_new, &NewRegister::holding, this, [this](bool holds) {
        for (QAction* action : actions())
            action->setEnabled(!holds);
    });
    connect(m_who, &WhoPane::forgotten, this, [this](const QString& person) {
        ++m_asked;
        m_recover->setPerson(m_folder, person);
        showPart(m_recover);
    });
    connect(m_who, &WhoPane::troubled, this, [this](const domain::Error& error) { tellTrouble(m_folder, error); });
    connect(m_recover, &RecoverPane::troubled, this,
            [this](const domain::Error& error) { tellTrouble(m_folder, error); });
    for (Pane* pane : std::initializer_list<Pane*>{m_recover, m_registers, m_new})
        connect(pane, &Pane::back, this, &SignIn::goBack);
    connect(m_registers, &RegistersPane::chosen, this, &SignIn::openFolder);
    connect(m_trouble, &TroublePane::chosen, this, &SignIn::openFolder);
    connect(m_trouble, &TroublePane::retryAsked, this, [this] { openFolder(m_folder); });
    connect(m_trouble, &TroublePane::restoreAsked, this, &SignIn::restoreBackup);
    const auto opened = [this](std::unique_ptr<opened::Register> book) { handOver(std::move(book)); };
    m_who->onOpened = opened;
    m_recover->onOpened = opened;
    m_new->onOpened = opened;
}

void SignIn::showPart(Pane* pane)
{
    m_parts->setCurrent(pane);
    pane->enter();
}

void SignIn::openFolder(const QString& folder)
{
    const quint64 asked = ++m_asked;
    m_folder = folder.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (m_folder.isEmpty()) {
        m_frame->setRegisterName({});
        showRegisters();
        return;
    }
    // What is typed from now on is meant for this register, not for the one before. Before the folder is read nothing is
    // said about it, nor about there being none; keys are taken.
    if (m_parts->current() == m_who && m_who->folder() != m_folder) {
        m_who->setRegister(m_folder, {});
        m_who->enter();
    }
    m_workers->run(
        this, [at = m_folder] { return lookAt(at); },
        [this, asked, at = m_folder](Result<Seen> seen) {
            if (asked != m_asked)
                return;
            if (!seen) {
                tellTrouble(at, seen.error());
                return;
            }
            m_frame->setRegisterName(seen->name);
            m_who->setRegister(at, std::move(seen->people));
            showPart(m_who);
        });
}

void SignIn::tellTrouble(const QString& folder, const domain::Error& error)
{
    ++m_asked;
    m_folder = folder;
    m_who->setNotice({});
    m_trouble->setTrouble(folder, error);
    showPart(m_trouble);
}

void SignIn::makeNew()
{
    ++m_asked;
    m_new->begin();
    showPart(m_new);
}

void SignIn::goBack()
{
    openFolder(m_folder);
}

void SignIn::chooseFolder()
{
    const QString start = m_folder.isEmpty() ? QDir::homePath() : QFileInfo(m_folder).absolutePath();
    const QString folder = m_tools.prompt.folderToOpen(this, tr("Which register?"), start);
    if (folder.isEmpty())
        return;
    m_who->setNotice({});
    openFolder(folder);
}

void SignIn::showRegisters()
{
    ++m_asked;
    m_registers->setCanGoBack(!m_folder.isEmpty());
    showPart(m_registers);
}

void SignIn::restoreBackup(const QString& file)
{
    m_trouble->setWorking(true, tr("Putting the backup back…"));
    const QString target = storage::restoreFolderBeside(m_folder, m_workers->clock().now().toLocalTime().date());
    m_workers->run(
        this, [file, target] { return storage::restore(file, target); },
        [this, target](const Result<void>& restored) {
            m_trouble->setWorking(false);
            if (!restored) {
                m_trouble->tellRefused(restored.error());
                return;
            }
            m_who->setNotice(tr("The backup is back as \"%1\". The register from before stays where it was.")
                                 .arg(QFileInfo(target).completeBaseName()));
            openFolder(target);
        });
}

void SignIn::handOver(std::unique_ptr<opened::Register> opened)
{
    m_who->setNotice({});
    m_tools.prefs.addRecent(opened->workspace->folder());
    if (onOpened)
        onOpened(std::move(opened));
}

void SignIn::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (QAction* action : actions())
            retranslate(action);
        if (auto* help = findChild<QAction*>(u"help"_s, Qt::FindDirectChildrenOnly))
            help->setText(tr("help"));
    }
    QWidget::changeEvent(event);
}

}  // namespace rejista::desktop
