// Buttons side by side, in as many rows as they need: longer words and larger text wrap instead of being cut.
// GUI thread. Invariant: every item has the width it asks for, but never more than the layout's own.
#pragma once

#include <QLayout>
#include <QList>

namespace rejista::desktop {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~FlowLayout() override;
    /// The last item stands at the far end of its row.
    void setLastToEnd(bool toEnd) { m_lastToEnd = toEnd; }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& box) override;

private:
    /// The height that is needed in `box`; places the items when `place`.
    int arrange(const QRect& box, bool place) const;

    QList<QLayoutItem*> m_items;
    bool m_lastToEnd = false;
};

}  // namespace rejista::desktop
