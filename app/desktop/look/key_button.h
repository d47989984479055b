// A button that shows its key in a small frame (ui.md §4 "button"); and the frame alone, for hints in text.
// GUI thread. Invariant: what the button does and its key come from its action.
#pragma once

#include "desktop/look/look.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>

namespace rejista::desktop {

class KeyButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Normal, Primary, Link };
    explicit KeyButton(const Look& look, QWidget* parent = nullptr);
    /// Text, key, enabled state and click from the action; the action's toolTip says why it is disabled.
    void setAction(QAction* action);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// An icon of icons.h at the left; empty = none.
    void setIconName(const char* name);
    /// Text at the left instead of the middle (buttons in side panels).
    void setLeftAligned(bool left);
    /// 32 px at 100 %; small 28, sign-in 40.
    void setHeight(int atHundred);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// False while the action cannot be done. With a reason to tell the button can still have the focus, and tells it.
    [[nodiscard]] bool isAvailable() const;
    /// Its action's key, whether hints are shown or not; empty = none.
    [[nodiscard]] QString key() const;
    /// Why it cannot be done now; empty when it can.
    [[nodiscard]] QString reason() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void tellWhole(bool cut);
    void follow();
    void press();
    void tellReason();
    [[nodiscard]] QString shownKey() const;

    const Look& m_look;
    QPointer<QAction> m_action;
    Kind m_kind = Kind::Normal;
    QByteArray m_icon;
    int m_height = 32;
    bool m_left = false;
};

/// An action's first key as people read it: "Ctrl+Enter", "PgDn".
[[nodiscard]] QString keyText(const QAction& action);

/// "Ctrl+Enter" in its small frame. Not a control.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    KeyHint(const Look& look, const QString& key, QWidget* parent = nullptr);
    void setKey(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_key;
};

[[nodiscard]] QSize keyHintSize(const Look& look, const QString& key);
/// Vertically centred, left in `box`; in `ink`.
void paintKeyHint(QPainter& painter, const QRect& box, const QString& key, const QColor& ink, const Look& look);

}  // namespace rejista::desktop
