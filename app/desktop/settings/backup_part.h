// Backups: the last one, the ring in the register, to a stick; checking the register; putting a backup back beside it;
// the recovery sheet. GUI thread; all of it runs on workers, a copy says how far it is and can be stopped.
// Invariant: leaving the page stops nothing; closing the register stops a copy, and then no half of it stays.
#pragma once

#include "desktop/settings/settings_part.h"
#include "desktop/sign_in/people.h"

#include <QStandardItemModel>

#include <atomic>
#include <stop_token>

namespace rejista::desktop {

class SheetCard;

class BackupPart : public SettingsPart {
    Q_OBJECT
public:
    BackupPart(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    ~BackupPart() override;
    void enter() override;
    void read() override;
    void leave() override;

private:
    struct Ring {
        std::optional<QDateTime> last;
        std::vector<std::pair<QDateTime, qint64>> files;  ///< when, bytes; oldest first
    };
    struct Progress {
        std::atomic<qint64> done = 0, all = 0;
    };
    using Work = std::function<domain::Result<QString>(storage::Workspace&, const storage::backup::Watch&)>;

    void makeCopies();
    void makeProgress(QBoxLayout* into);
    void makeChecks();
    void take(const Ring& ring);
    void follow();
    void toRing();
    void toFile();
    void verify();
    void restoreBeside();
    /// `job`'s string goes to `done` on the GUI thread.
    void work(const QString& what, NoteLine* said, Work job, std::function<void(const QString&)> done);
    void showProgress();
    [[nodiscard]] QString when(const QDateTime& at) const;

    QStandardItemModel m_ring;
    TextLabel* m_last = nullptr;
    TextLabel* m_ringName = nullptr;
    PlainList* m_list = nullptr;
    QAction *m_backup, *m_file, *m_stop, *m_verify, *m_restore;
    NoteLine* m_said = nullptr;
    NoteLine* m_checked = nullptr;
    QWidget* m_progress = nullptr;
    TextLabel* m_doing = nullptr;
    QProgressBar* m_bar = nullptr;
    SheetCard* m_sheet = nullptr;
    QTimer m_patience, m_look;
    QString m_what;
    bool m_working = false;
    std::shared_ptr<Progress> m_pages;
    std::stop_source m_stopping;
};

}  // namespace rejista::desktop
