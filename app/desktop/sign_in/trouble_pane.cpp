#include "desktop/sign_in/trouble_pane.h"

#include "desktop/frame/day_words.h"
#include "desktop/sign_in/flow.h"
#include "desktop/sign_in/registers_pane.h"
#include "desktop/sign_in/trouble_words.h"

#include "storage/backup.h"
#include "storage/backup_ring.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 720;

struct Newest {
    QString file;
    QDateTime at;
};

}  // namespace

TroublePane::TroublePane(Tools& tools, Workers& workers, QWidget* parent) : Pane(tools, parent), m_workers(workers)
{
    build();
    connect(m_retry, &QAction::triggered, this, &TroublePane::retryAsked);
    connect(m_restore, &QAction::triggered, this, &TroublePane::restore);
    connect(m_recent, &FolderList::chosen, this, &TroublePane::chosen);
}

void TroublePane::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* sheet = new Sheet(look(), this);
    setPaneWidth(kWidth);
    outer->addWidget(sheet);
    auto* column = new QVBoxLayout(sheet);
    space(column, {32, 24, 32, 24}, 12);
    m_title = label(Type::Section, &Theme::err, column);
    m_title->setObjectName(u"troubleTitle"_s);
    m_means = label(Type::Body, &Theme::text, column);
    m_means->setObjectName(u"troubleMeans"_s);
    m_detail = label(Type::Small, &Theme::text2, column);
    m_detail->setObjectName(u"troubleDetail"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* ways = new FlowLayout;
    space(ways, {0, 8, 0, 0}, 8);
    m_retry = makeAction(this, "signin.retry");
    m_restore = makeAction(this, "signin.restore");
    m_restoreButton = button(m_restore, KeyButton::Kind::Normal, "backup");
    m_retryButton = button(m_retry, KeyButton::Kind::Primary);
    ways->addWidget(m_restoreButton);
    ways->addWidget(m_retryButton);
    column->addLayout(ways);
    m_note = new NoteLine(look(), this);
    m_note->setObjectName(u"troubleNote"_s);
    column->addWidget(m_note);
    m_busy = new Busy(look(), this);
    column->addWidget(m_busy);
    m_recentTitle = label(Type::Small, &Theme::text2, column);
    m_recent = new FolderList(tools(), this);
    measure([this] { m_recent->refresh(m_folder); });
    column->addWidget(m_recent);
    say([this] {
        retranslate(m_retry);
        retranslate(m_restore);
        m_recentTitle->setText(tr("Other registers opened before"));
        m_recent->setAccessibleName(m_recentTitle->text());
        tellTexts();
    });
}

void TroublePane::setTrouble(const QString& folder, const domain::Error& error)
{
    m_folder = folder;
    m_error = error;
    m_backup.clear();
    m_note->clear();
    tellTexts();
    m_recent->refresh(folder);
    m_recentTitle->setVisible(!m_recent->isEmpty());
    lookForBackup();
}

void TroublePane::tellTexts()
{
    const QLocale locale = days::localeOf(tools().prefs.locale());
    const TroubleWords words = troubleWords(m_error, m_folder, m_workers.clock().now(), locale);
    m_title->setText(words.title);
    m_means->setText(words.means);
    m_detail->setText(words.detail);
    setAccessibleName(words.title);
    setAccessibleDescription(words.means);
    m_restoreButton->setVisible(words.canRestore);
    m_restore->setEnabled(words.canRestore);
    if (!m_backup.isEmpty())
        m_restore->setText(
            tr("Restore the backup of %1 beside it").arg(locale.toString(m_backupAt.toLocalTime(), u"d MMM HH:mm"_s)));
    else
        m_restore->setText(tr("Choose a backup to restore beside it"));
    m_restoreButton->setKind(words.canRestore ? KeyButton::Kind::Primary : KeyButton::Kind::Normal);
    m_retryButton->setKind(words.canRestore ? KeyButton::Kind::Normal : KeyButton::Kind::Primary);
}

void TroublePane::lookForBackup()
{
    m_workers.run(
        this,
        [folder = m_folder]() -> Newest {
            const auto files = storage::BackupRing(QDir(folder).filePath(u"backups"_s)).files();
            // The newest that is whole: one written on a dying disk is of no use.
            for (auto file = files.rbegin(); file != files.rend(); ++file) {
                if (storage::backup::check(file->second))
                    return {file->second, file->first};
            }
            return {};
        },
        [this, folder = m_folder](const Newest& newest) {
            if (folder != m_folder)
                return;
            m_backup = newest.file;
            m_backupAt = newest.at;
            tellTexts();
        });
}

void TroublePane::restore()
{
    QString file = m_backup;
    if (file.isEmpty()) {
        file = tools().prompt.fileToOpen(this, tr("Which backup?"), QFileInfo(m_folder).absolutePath(),
                                         tr("Backups of Rejista") + u" (*.rejista-backup)"_s);
    }
    if (!file.isEmpty())
        Q_EMIT restoreAsked(file);
}

void TroublePane::setWorking(bool working, const QString& what)
{
    m_retry->setEnabled(!working);
    m_recent->setEnabled(!working);
    if (working) {
        m_restore->setEnabled(false);
        m_note->clear();
        m_busy->begin(what);
        return;
    }
    m_busy->end();
    tellTexts();
}

void TroublePane::tellRefused(const domain::Error& error)
{
    using domain::Kind;
    switch (error.kind) {
    case Kind::Truncated:
    case Kind::Damaged:
        m_note->tell(State::Error, tr("That backup is not whole. Nothing was made of it; choose an older one."));
        return;
    case Kind::DiskFull:
        m_note->tell(State::Error,
                     tr("The disk is full, so the backup did not fit beside the register. Free some space, "
                        "then try again."));
        return;
    case Kind::ReadOnlyFolder:
        m_note->tell(State::Error,
                     tr("Nothing can be written beside the register. Copy its folder to another place "
                        "first."));
        return;
    default: m_note->tell(State::Error, words::sentence(error, words::Audience::Window));
    }
}

void TroublePane::enter()
{
    (m_restore->isEnabled() ? m_restoreButton : m_retryButton)->setFocus();
}

}  // namespace rejista::desktop
