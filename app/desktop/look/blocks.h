// The frames that pages are built of (ui.md §4): card, chip, banner, page head, empty state. GUI thread.
#pragma once

#include "desktop/look/key_button.h"
#include "desktop/look/state_glyph.h"
#include "desktop/look/text_label.h"

#include <QBoxLayout>
#include <QFrame>
#include <QScrollArea>

namespace rejista::desktop {

/// White, 1-px line, radius 6; with a 40-px head where it has a title.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const Look& look, const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// At the head's right, in text2.
    void setFact(const QString& fact);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    const Look& m_look;
    TextLabel* m_title = nullptr;
    TextLabel* m_fact = nullptr;
    QWidget* m_headBox = nullptr;
    QHBoxLayout* m_head = nullptr;
    QVBoxLayout* m_body = nullptr;
};

/// `inside` in an area that scrolls up and down where there is no room, never sideways; without frame, fill or focus.
void scrollInside(QScrollArea& area, QWidget* inside);

/// Glyph and word on a soft fill; never clickable.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const Look& look, QWidget* parent = nullptr);
    void set(State state, const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    State m_state = State::Empty;
    QString m_text;
};

/// What happened, what to do, one button. Pushes content, never covers; told to screen readers as an alert.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(const Look& look, QWidget* parent = nullptr);
    /// `what` bold, `todo` under it; `action` none = no button. Shows itself.
    void tell(State state, const QString& what, const QString& todo = {}, QAction* action = nullptr);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Esc on its button sends it away.
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    const Look& m_look;
    State m_state = State::Info;
    TextLabel* m_what;
    TextLabel* m_todo;
    KeyButton* m_button;
};

/// The 56-px head of a page: back link / title / chip / fact, buttons at the right, the primary one last.
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(const Look& look, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// "Census /" before the title; a click or Esc is the page's own affair through the action, whose property "iconName"
    /// may name an icon. None = no link.
    void setBack(QAction* back);
    void setChip(State state, const QString& text);
    void hideChip();
    void setFact(const QString& fact);
    /// Between the title and the fact: tabs.
    void addMiddle(QWidget* widget);
    KeyButton* addButton(QAction* action, KeyButton::Kind kind = KeyButton::Kind::Normal, const char* icon = nullptr);
    /// "Copied last year. Undo Ctrl+Z" until the next act; in the fact's place.
    void tellDone(const QString& what);
    /// The hairline under the head; pages of cards go without.
    void setLined(bool lined);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    const Look& m_look;
    QHBoxLayout* m_row;
    KeyButton* m_back;
    TextLabel* m_slash;
    TextLabel* m_title;
    Chip* m_chip;
    QHBoxLayout* m_middle;
    TextLabel* m_fact;
    QHBoxLayout* m_buttons;
    QString m_plainFact;
    bool m_lined = true;
};

/// One sentence why it is good to fill, 2–4 ways in with their keys; the first is the primary one and has the focus.
/// Scrolls where it is larger than its page; narrow, each button stands under its words.
/// A way whose action has a statusTip "What it does\nA line more" gets a card of its own around its button, with the icon
/// that the action's property "iconName" names.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const Look& look, QWidget* parent = nullptr);
    void set(const char* icon, const QString& title, const QString& why, const QList<QAction*>& ways);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead(const char* icon, const QString& title, const QString& why);
    QWidget* makeWay(QAction* action, bool first);
    void arrange();
    const Look& m_look;
    QScrollArea* m_scroll;
    QVBoxLayout* m_box = nullptr;
    QWidget* m_inside = nullptr;
    QList<QBoxLayout*> m_rows;
    QList<QWidget*> m_pictures;
};

}  // namespace rejista::desktop
