// Widgets side by side in their own widths; what does not fit goes to the next line. GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QLayout>

#include <vector>

namespace rejista::desktop {

class WrapLayout : public QLayout {
    Q_OBJECT
public:
    /// `gap` at 100 % between widgets and between lines.
    WrapLayout(const Look& look, int gap);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& box) override;

private:
    /// The height it takes; places the widgets when asked to.
    int arrange(const QRect& box, bool really) const;

    const Look& m_look;
    int m_gap;
    std::vector<QLayoutItem*> m_items;
};

}  // namespace rejista::desktop
