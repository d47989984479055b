// The line under an entry grid: what its tints mean, and the keys that a newcomer needs. GUI thread.
#pragma once

#include "desktop/census/grid_shape.h"
#include "desktop/look/look.h"

#include <QWidget>

namespace rejista::desktop {

class GridLegend : public QWidget {
    Q_OBJECT
public:
    GridLegend(const GridShape& shape, const Look& look, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QStringList meanings() const;

    const GridShape& m_shape;
    const Look& m_look;
};

}  // namespace rejista::desktop
