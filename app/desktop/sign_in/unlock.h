// The page over an open register that locked itself or was locked: the passphrase of the person who is at it, or
// another person. Looks like the first page. GUI thread; the key is derived on a worker.
// Invariant: it shows nothing of the register but its name and the person's.
#pragma once

#include "desktop/sign_in/job.h"
#include "desktop/sign_in/pane.h"

namespace rejista::desktop {

class PassphraseBox;

class Unlock : public Pane {
    Q_OBJECT
public:
    /// `folder`, `registerName`, `person` as of the open workspace; `options` as it was opened with.
    Unlock(Tools& tools, const QString& folder, const QString& registerName, const QString& person,
           QWidget* parent = nullptr, const storage::WorkspaceOptions& options = opened::workspaceOptions());
    void enter() override;

Q_SIGNALS:
    void unlocked();
    /// The register is to be closed and the first page shown.
    void switchAsked();

private:
    void tryPassphrase(const QString& passphrase);

    Workers m_workers;
    QString m_folder, m_person;
    PassphraseBox* m_box;
};

}  // namespace rejista::desktop
