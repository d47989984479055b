// The steps of a new register: where and what name, which school, who you are. Each takes what was typed into the wish,
// or says at the field what is missing. GUI thread.
#pragma once

#include "desktop/sign_in/job.h"
#include "desktop/sign_in/pane.h"
#include "desktop/sign_in/people.h"

#include "opened/new_register.h"

#include <QComboBox>

namespace rejista::desktop {

class NewSecret;

/// What is typed so far.
struct NewWish {
    QString name, folder;
    opened::RegisterWish holds;
    QString person, passphrase;
    security::Role role = security::Role::Head;
};

class Step : public Pane {
    Q_OBJECT
public:
    using Pane::Pane;
    [[nodiscard]] virtual QString title() const = 0;
    /// Fields in the order of Enter.
    [[nodiscard]] virtual QList<QWidget*> order() const = 0;
    /// False = something is missing; the note says what, and the focus is there.
    virtual bool take(NewWish& wish) = 0;
    void refuse(const QString& text, QWidget* field);

protected:
    NoteLine* m_note = nullptr;  ///< made by each step where its fields end
};

class PlaceStep : public Step {
    Q_OBJECT
public:
    explicit PlaceStep(Tools& tools, QWidget* parent = nullptr);
    void begin();
    void enter() override { m_name->setFocus(); }
    [[nodiscard]] QString title() const override { return tr("Name and place"); }
    [[nodiscard]] QList<QWidget*> order() const override { return {m_name, m_folder}; }
    bool take(NewWish& wish) override;

private:
    void follow();
    void choose();

    QLineEdit* m_name;
    QLineEdit* m_folder;
    QString m_parent;
    bool m_ownFolder = false;
};

class YouStep : public Step {
    Q_OBJECT
public:
    YouStep(Tools& tools, QAction* show, QWidget* parent = nullptr);
    void begin();
    void enter() override { m_name->setFocus(); }
    [[nodiscard]] QString title() const override { return tr("You"); }
    [[nodiscard]] QList<QWidget*> order() const override;
    bool take(NewWish& wish) override;
    /// The role that fits what the register holds; what was chosen by hand stays.
    void propose(security::Role role);

private:
    QLineEdit* m_name;
    QComboBox* m_role;
    NewSecret* m_secret;
    bool m_touched = false;
};

/// "head teacher", "school clerk" …
[[nodiscard]] QString roleWord(security::Role role);

}  // namespace rejista::desktop
