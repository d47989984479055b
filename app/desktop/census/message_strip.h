// The messages under a grid: 28 px a line, worst first, at most three and how many more (ui.md §4). GUI thread.
// Invariant: as high as its lines; gone without any.
#pragma once

#include "desktop/census/message_strip_model.h"
#include "desktop/look/look.h"

#include <QListView>

namespace rejista::desktop {

class MessageStrip : public QListView {
    Q_OBJECT
public:
    explicit MessageStrip(const Look& look, QWidget* parent = nullptr);
    void showMessages(const OpenReturn& form, const std::vector<int>& parts, int most);
    void clear() { m_lines.clear(); }
    [[nodiscard]] const MessageStripModel& lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or a click on a line.
    void chosen(const rejista::desktop::MessageStripModel::Line& line);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measure();
    void choose(const QModelIndex& index);

    const Look& m_look;
    MessageStripModel m_lines;
};

}  // namespace rejista::desktop
