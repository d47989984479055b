// One card: what it was, mine, theirs, or a third, and why (picture 14). GUI thread. Nothing is chosen before a person
// chooses. Invariant: what is typed in it stays until it is sent or another card is shown.
#pragma once

#include "desktop/look/blocks.h"
#include "desktop/sign_in/pane.h"
#include "desktop/sync/sync_desk.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace rejista::desktop {

/// One side of a card: a title, the value large, by whom, when. Chosen or not; "before" cannot be.
class SideBox : public QAbstractButton {
    Q_OBJECT
public:
    SideBox(const Look& look, QAction* choose, QWidget* parent);
    struct Words {
        QString title{}, value{}, by{}, when{};
        bool operator==(const Words&) const = default;
    };
    void set(const Words& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QAction* m_action;
    Words m_words;
};

class ConflictCard : public QFrame {
    Q_OBJECT
public:
    ConflictCard(Desk& desk, Tools& tools, QWidget* parent);

    /// `at` of `of`, from 1. Another card than before takes away what was chosen and typed.
    void show(const sync::Conflict& card, int at, int of);
    [[nodiscard]] const std::optional<sync::Conflict>& card() const { return m_card; }
    void choose(sync::conflicts::Answer::Take take);
    [[nodiscard]] std::optional<sync::conflicts::Answer::Take> chosen() const { return m_take; }
    /// None while something lacks: then it is said beside the field and the field has the focus.
    [[nodiscard]] std::optional<sync::conflicts::Answer> answer();
    /// What the register said to the answer.
    void tell(const QString& problem);
    /// Below this width the sides stand one above the other.
    void arrange(bool narrow);
    void focusFirst();

    QAction *mineAct, *theirsAct, *otherAct, *keepAct, *viewAct;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void dress();
    void showWords();
    void showKeep();
    [[nodiscard]] QString hint() const;

    Desk& m_desk;
    Tools& m_tools;
    std::optional<sync::Conflict> m_card;
    std::optional<sync::conflicts::Answer::Take> m_take;
    int m_at = 1, m_of = 1;
    TextLabel *m_title, *m_where, *m_count;
    SideBox *m_before, *m_mine, *m_theirs;
    QBoxLayout *m_sides, *m_fields;
    NoteLine* m_hint;
    TextLabel *m_otherName, *m_whyName;
    QLineEdit *m_other, *m_why;
    NoteLine* m_note;
    KeyButton *m_keep, *m_view;
};

}  // namespace rejista::desktop
