// A label in a role of ui.md §1 "Type" and a colour of the theme, that follows the look. Plain text unless setRich.
// GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QLabel>

namespace rejista::desktop {

class TextLabel : public QLabel {
    Q_OBJECT
public:
    using Ink = QColor Theme::*;
    TextLabel(const Look& look, Type type, Ink ink = &Theme::text, QWidget* parent = nullptr);
    void setBold(bool bold);
    void setInk(Ink ink);
    /// Cut with … at the right instead of asking for width; the whole text is the tool tip then.
    void setElided(bool elided);
    /// As QLabel's; what is cut is told as the tool tip even before it is painted.
    void setText(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void tellWhole();

    const Look& m_look;
    Type m_type;
    Ink m_ink;
    bool m_bold = false, m_elided = false;
};

}  // namespace rejista::desktop
