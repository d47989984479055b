// Who works in this register: add, change the role, give a new passphrase, take away, in a panel under the list.
// GUI thread; the core checks who may, and workers do the rest. Invariant: what is asked is asked in the panel, and Esc
// leaves all as it was.
#pragma once

#include "desktop/settings/people_list.h"
#include "desktop/settings/settings_part.h"
#include "desktop/sign_in/new_secret.h"
#include "desktop/sign_in/people.h"

#include <QComboBox>

namespace rejista::desktop {

class PeoplePart : public SettingsPart {
    Q_OBJECT
public:
    PeoplePart(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    void enter() override;
    void read() override;
    void leave() override { closePanel(); }

private:
    enum class Act { None, Add, Role, Reset, Away };
    void makeList();
    void fitList();
    void makePanel();
    void take(std::vector<PersonOfRegister> people);
    void follow();
    void openPanel(Act act);
    void closePanel();
    void explainRole();
    void submit();
    void work(const QString& busy, const QString& done, std::function<domain::Result<void>(storage::Workspace&)> job);
    void answer(const domain::Result<void>& result, const QString& done);
    [[nodiscard]] QString nameTyped();

    PeopleOfRegister m_model;
    PlainList* m_list = nullptr;
    QAction *m_add, *m_role, *m_reset, *m_away, *m_keep, *m_cancel;
    NoteLine* m_said = nullptr;
    Card* m_panel = nullptr;
    TextLabel* m_what = nullptr;
    QWidget* m_nameBox = nullptr;
    QLineEdit* m_name = nullptr;
    NoteLine* m_nameNote = nullptr;
    QWidget* m_roleBox = nullptr;
    QComboBox* m_roles = nullptr;
    TextLabel* m_roleMay = nullptr;
    NewSecret* m_secret = nullptr;
    NoteLine* m_panelNote = nullptr;
    Busy* m_busy = nullptr;
    Act m_act = Act::None;
    QString m_of;      ///< whom the panel is about
    QString m_choose;  ///< who is to be chosen in the list after the next reading
};

}  // namespace rejista::desktop
