// A forgotten passphrase: the key of the printed sheet, then a new passphrase twice. GUI thread; opening on a worker.
// Invariant: the key is told group by group before it is tried, forgiving of case, blanks and dashes.
#pragma once

#include "desktop/sign_in/job.h"
#include "desktop/sign_in/pane.h"
#include "desktop/sign_in/secret_field.h"

namespace rejista::desktop {

class NewSecret;

class RecoverPane : public Pane {
    Q_OBJECT
public:
    RecoverPane(Tools& tools, Workers& workers, QWidget* parent = nullptr);
    void setPerson(const QString& folder, const QString& person);
    void enter() override;

    std::function<void(std::unique_ptr<opened::Register>)> onOpened;

Q_SIGNALS:
    void troubled(const rejista::domain::Error& error);

private:
    void build();
    bool checkKey(bool whole);
    void submit();
    void setWorking(bool working);
    void answer(OpenedRegister opened);

    Workers& m_workers;
    QString m_folder, m_person;
    TextLabel* m_title = nullptr;
    QLineEdit* m_key = nullptr;
    NoteLine* m_keyNote = nullptr;
    NewSecret* m_secret = nullptr;
    Busy* m_busy = nullptr;
    QAction* m_open = nullptr;
    QAction* m_back = nullptr;
};

}  // namespace rejista::desktop
