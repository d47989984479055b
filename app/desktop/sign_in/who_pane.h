// Picture 01: the people of a register at the left, the passphrase of the chosen one at the right. GUI thread.
#pragma once

#include "desktop/sign_in/job.h"
#include "desktop/sign_in/pane.h"
#include "desktop/sign_in/people.h"

namespace rejista::desktop {

class PassphraseBox;

class WhoPane : public Pane {
    Q_OBJECT
public:
    WhoPane(Tools& tools, Workers& workers, QWidget* parent = nullptr);
    void enter() override;

    /// The person who signed in last is chosen. What was typed for another register goes; without people this one is
    /// still being looked at, and what is typed meanwhile stays.
    void setRegister(const QString& folder, std::vector<PersonRow> people);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// A line above all, e.g. where a register was restored from; empty = none.
    void setNotice(const QString& text);
    [[nodiscard]] QString person() const;
    /// One column where two do not fit.
    void setNarrow(bool narrow) override;

    std::function<void(std::unique_ptr<opened::Register>)> onOpened;

Q_SIGNALS:
    void forgotten(const QString& person);
    /// The register does not open, and not because of the passphrase.
    void troubled(const rejista::domain::Error& error);

private:
    QWidget* buildPeople();
    QWidget* buildPassphrase();
    void buildForgotten(QVBoxLayout* column);
    void choose(const QModelIndex& person);
    void walk(int step);
    void tryPassphrase(const QString& passphrase);
    void explainAdding();
    void fitList();

    Workers& m_workers;
    QString m_folder;
    std::vector<PersonRow> m_rows;
    PeopleModel m_model;
    PlainList* m_list = nullptr;
    PassphraseBox* m_box = nullptr;
    NoteLine* m_notice = nullptr;
    NoteLine* m_adding = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    QBoxLayout* m_halves = nullptr;
};

}  // namespace rejista::desktop
