// The pages of the program at the left edge: icon over word, the current one as a card, a count of things to do.
// GUI thread. One focus stop: up and down walk, Enter goes.
#pragma once

#include "desktop/look/look.h"

#include <QWidget>

#include <vector>

namespace rejista::desktop {

class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const Look& look, QWidget* parent = nullptr);
    /// `icon` as in icons.h; an item at the foot stands under the gap (Settings).
    void addItem(const QString& id, const char* icon, const QString& text, bool atFoot = false);
    void setText(const QString& id, const QString& text);
    void setBadge(const QString& id, int count);
    void setCurrent(const QString& id);
    [[nodiscard]] const QString& current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Item {
        QString id;
        QByteArray icon;
        QString text;
        bool atFoot = false;
        int badge = 0;
    };
    [[nodiscard]] QRect boxOf(int index) const;
    void paintItem(QPainter& painter, int index);
    void tellReader();

    const Look& m_look;
    std::vector<Item> m_items;
    QString m_current;
    int m_walked = -1;  ///< where the arrows stand while the rail has the focus
};

}  // namespace rejista::desktop
