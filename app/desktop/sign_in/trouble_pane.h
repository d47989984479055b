// A register that does not open, on a page of its own: what happened, what it means, the ways out. GUI thread.
// Invariant: nothing here deletes or replaces a file; a backup comes back beside the register, never over it.
#pragma once

#include "desktop/sign_in/job.h"
#include "desktop/sign_in/pane.h"

#include "domain/error.h"

namespace rejista::desktop {

class FolderList;

class TroublePane : public Pane {
    Q_OBJECT
public:
    TroublePane(Tools& tools, Workers& workers, QWidget* parent = nullptr);
    void enter() override;
    /// Looks for a backup on a worker; the way to restore it appears when there is one.
    void setTrouble(const QString& folder, const domain::Error& error);
    void setWorking(bool working, const QString& what = {});
    /// Something that was tried here did not do.
    void tellRefused(const domain::Error& error);

Q_SIGNALS:
    void retryAsked();
    void otherAsked();
    /// Restore this backup beside the register.
    void restoreAsked(const QString& backupFile);
    void chosen(const QString& folder);

private:
    void build();
    void tellTexts();
    void lookForBackup();
    void restore();

    Workers& m_workers;
    QString m_folder, m_backup;
    QDateTime m_backupAt;
    domain::Error m_error;
    TextLabel* m_title = nullptr;
    TextLabel* m_means = nullptr;
    TextLabel* m_detail = nullptr;
    TextLabel* m_recentTitle = nullptr;
    NoteLine* m_note = nullptr;
    Busy* m_busy = nullptr;
    FolderList* m_recent = nullptr;
    KeyButton* m_retryButton = nullptr;
    KeyButton* m_restoreButton = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_restore = nullptr;
};

}  // namespace rejista::desktop
