// The cell's panel where the window is too narrow for it: two lines under the grid; F6 or a click opens the panel over
// the grid (ui.md §3 "Narrow or big text"). GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QWidget>

namespace rejista::desktop {

class CellStrip : public QWidget {
    Q_OBJECT
public:
    explicit CellStrip(const Look& look, QWidget* parent = nullptr);
    void showCell(const QString& place, const QString& summary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const Look& m_look;
    QString m_place, m_summary;
};

}  // namespace rejista::desktop
