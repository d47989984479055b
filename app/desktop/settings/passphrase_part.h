// My passphrase: the old one, the new one twice. GUI thread; Argon2id runs on a worker.
#pragma once

#include "desktop/settings/settings_part.h"
#include "desktop/sign_in/new_secret.h"

namespace rejista::desktop {

class PassphrasePart : public SettingsPart {
    Q_OBJECT
public:
    PassphrasePart(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    void submit();
    void answer(const domain::Result<void>& done);
    void setWorking(bool working);

    SecretField* m_old;
    NoteLine* m_oldNote;
    NewSecret* m_new;
    QAction* m_keep;
    NoteLine* m_said;
    Busy* m_busy;
};

}  // namespace rejista::desktop
