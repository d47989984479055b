// One part of the first page (who, recovery, trouble …): it knows when the language or the look changes, and can be
// gone back from. With the small widgets that these parts are made of. GUI thread.
#pragma once

#include "desktop/frame/keys.h"
#include "desktop/frame/tools.h"
#include "desktop/look/key_button.h"
#include "desktop/look/state_glyph.h"
#include "desktop/look/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QTimer>

#include <functional>
#include <vector>

namespace rejista::desktop {

/// The white sheet with a thin line that the first page lays on the paper.
class Sheet : public QWidget {
    Q_OBJECT
public:
    explicit Sheet(const Look& look, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
};

/// A glyph and what happened, under the field that it is about. Keeps its place while it is empty.
class NoteLine : public QWidget {
    Q_OBJECT
public:
    explicit NoteLine(const Look& look, QWidget* parent = nullptr);
    /// Spoken as an alert when it is another one than before.
    void tell(State state, const QString& text);
    void clear() { tell(State::Info, {}); }
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    State m_state = State::Info;
    TextLabel* m_text;
};

/// What is going on and a bar beside it, on one line; only after half a second of it (ui.md §4 "progress").
class Busy : public QWidget {
    Q_OBJECT
public:
    explicit Busy(const Look& look, QWidget* parent = nullptr);
    void begin(const QString& what);
    void end();

private:
    TextLabel* m_what;
    QProgressBar* m_bar;
    QTimer m_patience;
};

/// Widgets of which one is shown. Unlike a stack it asks for the room of that one alone.
class Parts : public QWidget {
    Q_OBJECT
public:
    explicit Parts(QWidget* parent = nullptr);
    /// The first one is shown.
    void add(QWidget* part);
    void setCurrent(QWidget* part);
    [[nodiscard]] QWidget* current() const { return m_current; }

private:
    QList<QWidget*> m_parts;
    QWidget* m_current = nullptr;
};

class Pane : public QWidget {
    Q_OBJECT
public:
    explicit Pane(Tools& tools, QWidget* parent = nullptr);
    /// It is shown: the focus goes where work goes on.
    virtual void enter() = 0;
    /// There is no room for its whole width.
    virtual void setNarrow(bool narrow);

Q_SIGNALS:
    void back();

protected:
    void changeEvent(QEvent* event) override;
    /// Runs now and whenever the language is another.
    void say(std::function<void()> words);
    /// Runs now and whenever the look is another.
    void measure(std::function<void()> sizes);
    [[nodiscard]] Tools& tools() const { return m_tools; }
    [[nodiscard]] Look& look() const { return m_tools.look; }

    TextLabel* label(Type type, TextLabel::Ink ink, QBoxLayout* into);
    /// Margins and spacing at 100 %, followed by the look.
    void space(QLayout* layout, const QMargins& margins, int spacing);
    /// A label over its control, as buddy and accessible name; `words` says the label.
    void labelled(QBoxLayout* into, QWidget* control, std::function<QString()> words);
    /// 34 px high (or `height`), entry type.
    void asField(QWidget* control, int height = 34);
    KeyButton* button(QAction* action, KeyButton::Kind kind, const char* icon = nullptr);
    /// So wide at 100 % where there is room, and never wider.
    void setPaneWidth(int width);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

private:
    Tools& m_tools;
    int m_width = 0;
    bool m_isNarrow = false;
    std::vector<std::function<void()>> m_words;
};

/// Enter goes from one to the next that is shown, and from the last to `last`.
class EnterWalk : public QObject {
    Q_OBJECT
public:
    EnterWalk(QList<QWidget*> order, std::function<void()> last, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QWidget*> m_order;
    std::function<void()> m_last;
};

/// An action that shows its key on a button but is done by the field that has the focus (Enter).
QAction* shownAction(QObject* owner, const char* id);

}  // namespace rejista::desktop
