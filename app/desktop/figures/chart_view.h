// One chart in its card, with its key; arrows walk its bars. GUI thread.
// Invariant: what is walked is what was drawn; the words of a bar are those of its table.
#pragma once

#include "charts/chart_spec.h"
#include "desktop/look/look.h"

#include <QWidget>

namespace rejista::desktop {

class ChartView : public QWidget {
    Q_OBJECT
public:
    /// `key`: the digit that chooses it.
    ChartView(const Look& look, const QString& key, QWidget* parent = nullptr);

    void setSpec(const charts::ChartSpec& spec);
    [[nodiscard]] const charts::ChartSpec& spec() const { return m_spec; }
    /// Of the spec's pairs or bullets; −1 = none.
    [[nodiscard]] int bar() const { return m_bar; }
    void setBar(int bar);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// What the arrows stand on, in words; empty = nothing.
    void told(const QString& line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int count() const;
    /// How an arrow moves in this kind of chart; 0 = not at all.
    [[nodiscard]] int stepOf(int key) const;
    void describe();

    const Look& m_look;
    QString m_key;
    charts::ChartSpec m_spec;
    std::vector<QRectF> m_drawn;  ///< in widget pixels
    int m_bar = -1;
};

}  // namespace rejista::desktop
