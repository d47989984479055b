#include "desktop/settings/backup_part.h"

#include "desktop/frame/day_words.h"
#include "desktop/settings/sheet_card.h"
#include "storage/backup_ring.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::Right;

namespace {

constexpr int kPatienceMs = 500, kLookMs = 100, kRow = 30, kRows = 4, kBarHeight = 12;
constexpr int kOldDays = 7;  // from then on the age of the last backup is a warning

QString folderOfRing(const storage::Workspace& workspace)
{
    return QDir(workspace.folder()).filePath(u"backups"_s);
}

}  // namespace

BackupPart::BackupPart(Desk& desk, Tools& tools, QWidget* parent)
    : SettingsPart(desk, tools, u"backup"_s, "backup", parent),
      m_backup(makeAction(this, "settings.backup")),
      m_file(makeAction(this, "settings.file")),
      m_stop(makeAction(this, "settings.stop")),
      m_verify(makeAction(this, "settings.verify")),
      m_restore(makeAction(this, "settings.restore")),
      m_pages(std::make_shared<Progress>())
{
    makeCopies();
    makeChecks();
    m_sheet = new SheetCard(desk, tools, this);
    column()->addWidget(m_sheet);
    addActions(m_sheet->actions());
    column()->addStretch(1);
    connect(m_backup, &QAction::triggered, this, &BackupPart::toRing);
    connect(m_file, &QAction::triggered, this, &BackupPart::toFile);
    connect(m_verify, &QAction::triggered, this, &BackupPart::verify);
    connect(m_restore, &QAction::triggered, this, &BackupPart::restoreBeside);
    connect(m_stop, &QAction::triggered, this, [this] { m_stopping.request_stop(); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_progress->show(); });
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &BackupPart::showProgress);
    follow();
}

BackupPart::~BackupPart()
{
    m_stopping.request_stop();
}

void BackupPart::makeCopies()
{
    QVBoxLayout* inside = card(title())->body();
    m_last = label(Type::Entry, &Theme::text, inside);
    m_last->setObjectName(u"lastBackup"_s);
    explain(
        tr("A backup is one encrypted file; it opens with the passphrases of now. Keep one on a stick, away from the "
           "laptop: fire, thieves and water take both when they lie together."),
        inside);
    buttons(inside,
            {button(m_backup, KeyButton::Kind::Primary, "backup"), button(m_file, KeyButton::Kind::Normal, "usb")});
    m_said = note(u"backupSaid"_s, inside);
    makeProgress(inside);
    m_ringName = label(Type::Small, &Theme::text2, inside);
    m_ringName->setText(tr("Backups kept in the register's own folder: the last three days and four weeks"));
    m_list = new PlainList(look(), this);
    m_list->setObjectName(u"backupRing"_s);
    m_list->setAccessibleName(tr("Backups in the register"));
    m_list->setModel(&m_ring);
    measure([this] {
        m_list->setFont(look().font(Type::Body));
        for (int i = 0; i < m_ring.rowCount(); ++i)
            m_ring.item(i)->setSizeHint({look().px(100), look().px(kRow)});
        m_list->setFixedHeight(look().px(kRow) * std::clamp(m_ring.rowCount(), 1, kRows));
    });
    inside->addWidget(m_list);
}

void BackupPart::makeProgress(QBoxLayout* into)
{
    m_progress = new QWidget(this);
    auto* column = new QVBoxLayout(m_progress);
    space(column, {}, 4);
    m_doing = label(Type::Small, &Theme::text2, column);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"backupProgress"_s);
    m_bar->setTextVisible(false);
    KeyButton* stop = button(m_stop, KeyButton::Kind::Normal);
    measure([this, row, stop] {
        row->setSpacing(look().px(8));
        m_bar->setFixedHeight(look().px(kBarHeight));
        stop->setHeight(28);
    });
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    into->addWidget(m_progress);
    m_progress->hide();
}

void BackupPart::makeChecks()
{
    QVBoxLayout* inside = card(tr("Check and put back"))->body();
    explain(
        tr("A check reads every page of the register and follows the journal's chain. A backup is put back beside this "
           "register, never over it; then choose it on the first page."),
        inside);
    buttons(inside, {button(m_verify, KeyButton::Kind::Normal), button(m_restore, KeyButton::Kind::Normal)});
    m_checked = note(u"checkSaid"_s, inside);
}

void BackupPart::enter()
{
    findChild<QWidget*>(u"settings.backupButton"_s)->setFocus();
}

void BackupPart::leave()
{
    m_sheet->forget();
}

QString BackupPart::when(const QDateTime& at) const
{
    return whenWords(at, desk().now(), days::localeOf(desk().locale()));
}

void BackupPart::read()
{
    desk().run(
        this,
        [&workspace = desk().workspace()](storage::Reader&) -> Result<Ring> {
            const auto last = workspace.lastBackup();
            if (!last)
                return last.error();
            Ring ring{*last, {}};
            for (const auto& [at, file] : storage::BackupRing(folderOfRing(workspace)).files())
                ring.files.emplace_back(at, QFileInfo(file).size());
            return ring;
        },
        [this](const Result<Ring>& ring) {
            if (ring)
                take(*ring);
            else
                m_said->tell(State::Error, words::sentence(ring.error(), words::Audience::Window));
        });
}

void BackupPart::take(const Ring& ring)
{
    const qint64 days = ring.last ? ring.last->daysTo(desk().now()) : 0;
    if (!ring.last)
        m_last->setText(tr("No backup yet."));
    else if (days > kOldDays)
        m_last->setText(tr("Last backup %n days ago.", nullptr, int(days)));
    else
        m_last->setText(tr("Last backup: %1.").arg(when(*ring.last)));
    m_last->setInk(!ring.last || days > kOldDays ? &Theme::warn : &Theme::text);
    m_ring.clear();
    const QLocale locale = days::localeOf(desk().locale());
    for (auto it = ring.files.rbegin(); it != ring.files.rend(); ++it) {
        auto* item = new QStandardItem(when(it->first) + u" · "_s + locale.formattedDataSize(it->second, 1));
        item->setSizeHint({look().px(100), look().px(kRow)});
        m_ring.appendRow(item);
    }
    m_list->setVisible(m_ring.rowCount() > 0);
    m_ringName->setVisible(m_ring.rowCount() > 0);
    m_list->setFixedHeight(look().px(kRow) * std::clamp(m_ring.rowCount(), 1, kRows));
    m_list->setCurrentIndex(m_ring.index(0, 0));
    follow();
}

void BackupPart::follow()
{
    const QString busy = m_working ? tr("Something is being copied or checked; wait for it or stop it.") : QString();
    allow(m_backup, desk().may(Right::Backup) ? busy : tr("Your role does not make backups."));
    allow(m_file, desk().may(Right::Backup) ? busy : tr("Your role does not make backups."));
    allow(m_verify, busy);
    allow(m_restore, desk().may(Right::Restore) ? busy : tr("A head teacher or officer puts a backup back."));
    m_stop->setEnabled(m_working);
}

void BackupPart::work(const QString& what, NoteLine* said, Work job, std::function<void(const QString&)> done)
{
    if (m_working)
        return;
    m_working = true;
    m_what = what;
    m_said->clear();
    m_checked->clear();
    m_pages = std::make_shared<Progress>();
    m_stopping = std::stop_source();
    follow();
    showProgress();
    m_patience.start();
    m_look.start();
    const storage::backup::Watch watch{[pages = m_pages](qint64 now, qint64 all) {
                                           pages->all = all;
                                           pages->done = now;
                                       },
                                       m_stopping.get_token()};
    desk().run(
        this,
        [&workspace = desk().workspace(), job = std::move(job), watch](storage::Reader&) {
            return job(workspace, watch);
        },
        [this, said, done = std::move(done)](const Result<QString>& result) {
            m_working = false;
            m_patience.stop();
            m_look.stop();
            m_progress->hide();
            follow();
            if (result)
                done(*result);
            else if (result.error().kind == Kind::Cancelled)
                said->tell(State::Info, tr("Stopped. Nothing was left behind."));
            else
                said->tell(State::Error, words::sentence(result.error(), words::Audience::Window));
            read();
        });
}

void BackupPart::showProgress()
{
    const qint64 all = m_pages->all, done = m_pages->done;
    const bool counted = all > 0 && done < all;
    m_bar->setRange(0, counted ? int(all) : 0);
    m_bar->setValue(counted ? int(done) : 0);
    m_doing->setText(counted       ? tr("%1 %2 of %3 pages").arg(m_what).arg(done).arg(all)
                         : all > 0 ? tr("Reading the copy back from the disk…")
                                   : m_what);
    m_bar->setAccessibleName(m_doing->text());
}

void BackupPart::toRing()
{
    work(
        tr("Making a backup…"), m_said,
        [](storage::Workspace& workspace, const storage::backup::Watch& watch) {
            return workspace.backupToRing(true, watch);
        },
        [this](const QString&) {
            m_said->tell(State::Done, tr("The backup is made and was read back. Put one on a stick, too."));
        });
}

void BackupPart::toFile()
{
    if (m_working)
        return;
    QString name = desk().workspace().name() + u' ' + desk().now().date().toString(Qt::ISODate);
    name.replace(u'/', u'-');
    const QString suffix = storage::backup::kSuffix;
    const QString folder = tools().prefs.text(u"backupFolder"_s, QDir::homePath());
    QString file = tools().prompt.fileToSave(this, tr("Back up to a file or stick"),
                                             QDir(folder).filePath(name + suffix), tr("Backups (*%1)").arg(suffix));
    if (file.isEmpty())
        return;
    if (!file.endsWith(suffix))
        file += suffix;
    tools().prefs.setText(u"backupFolder"_s, QFileInfo(file).absolutePath());
    work(
        tr("Copying to %1…").arg(QFileInfo(file).fileName()), m_said,
        [file](storage::Workspace& workspace, const storage::backup::Watch& watch) -> Result<QString> {
            // The system's dialog has asked already whether it may be replaced; the old one stays until the new is whole.
            const QString to = QFileInfo::exists(file) ? file + u".new"_s : file;
            if (to != file)
                QFile::remove(to);
            if (auto done = workspace.backupTo(to, watch); !done)
                return done.error();
            if (to != file && (!QFile::remove(file) || !QFile::rename(to, file)))
                return domain::error(Kind::FileUnwritable, file);
            return file;
        },
        [this](const QString& to) {
            m_said->tell(State::Done,
                         tr("The backup is in %1 and was read back. Take the stick out by the system's own "
                            "way.")
                             .arg(QDir::toNativeSeparators(to)));
        });
}

void BackupPart::verify()
{
    // The figures travel as text, so that one way of working serves all four acts.
    work(
        tr("Reading every page of the register…"), m_checked,
        [](storage::Workspace& workspace, const storage::backup::Watch&) -> Result<QString> {
            const auto found = workspace.verify();
            if (!found)
                return found.error();
            return QStringList{found->ok ? u"ok"_s : u"no"_s, QString::number(found->pages),
                               QString::number(found->journal.length), found->problems.value(0)}
                .join(u'\n');
        },
        [this](const QString& told) {
            const QStringList says = told.split(u'\n');
            if (says.value(0) == "ok"_L1) {
                m_checked->tell(
                    State::Done,
                    tr("All is whole: %1 pages, %2 entries in an unbroken journal.").arg(says.value(1), says.value(2)));
                return;
            }
            m_checked->tell(State::Error,
                            tr("Something is damaged: %1. Make no new backups over old ones; put the last "
                               "backup back beside this register and compare.")
                                .arg(says.value(3)));
        });
}

void BackupPart::restoreBeside()
{
    if (m_working)
        return;
    const QString file = tools().prompt.fileToOpen(this, tr("Which backup?"), folderOfRing(desk().workspace()),
                                                   tr("Backups (*%1)").arg(QString(storage::backup::kSuffix)));
    if (file.isEmpty())
        return;
    const QString folder = storage::restoreFolderBeside(desk().workspace().folder(), desk().now().date());
    work(
        tr("Putting the backup back…"), m_checked,
        [file, folder](storage::Workspace& workspace, const storage::backup::Watch&) -> Result<QString> {
            const auto found = workspace.restoreBeside(file, folder);
            if (!found)
                return found.error();
            if (!found->ok)
                return domain::error(Kind::Damaged, file, {{u"problem"_s, found->problems.value(0)}});
            return folder;
        },
        [this](const QString& made) {
            tools().prefs.addRecent(made);
            // The register that is open stays the one to begin with.
            tools().prefs.addRecent(desk().workspace().folder());
            m_checked->tell(State::Done,
                            tr("The backup is beside this register, as %1. Sign out and choose it on the "
                               "first page.")
                                .arg(QFileInfo(made).fileName()));
        });
}

}  // namespace rejista::desktop
