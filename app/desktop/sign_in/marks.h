// A hairline and an icon as widgets, in the theme's colours. Not controls. GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QWidget>

namespace rejista::desktop {

class Hairline : public QWidget {
    Q_OBJECT
public:
    Hairline(const Look& look, Qt::Orientation direction, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
};

class IconMark : public QWidget {
    Q_OBJECT
public:
    using Ink = QColor Theme::*;
    /// `name` of icons.h; `size` at 100 %.
    IconMark(const Look& look, const char* name, int size, Ink ink, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    const char* m_name;
    int m_size;
    Ink m_ink;
};

}  // namespace rejista::desktop
