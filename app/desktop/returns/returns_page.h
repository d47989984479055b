// How far each return is on its way (picture 12): typed, complete, sent, confirmed, approved. GUI thread; read by a
// worker. Invariant: what is shown was read from the register; the hub is not asked here.
#pragma once

#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"
#include "desktop/look/segment.h"
#include "desktop/returns/board_view.h"
#include "desktop/sign_in/pane.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>

#include <array>

namespace rejista::desktop {

class ReturnsPage : public Page {
    Q_OBJECT
public:
    ReturnsPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("returns"); }
    [[nodiscard]] QString title() const override { return tr("Returns"); }
    /// `place.form` is chosen.
    void enter(const Place& place) override;
    [[nodiscard]] Place here() const override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    /// Of all returns, whichever of them are shown.
    [[nodiscard]] int toChase() const;

Q_SIGNALS:
    void counted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void read();
    void take(domain::Result<Board> board);
    void fill();
    void choose();
    void showChosen();
    void open();
    void chase();
    void dress();
    [[nodiscard]] std::vector<domain::Period> periods() const;

    BoardModel m_model;
    PageHead* m_head;
    Segment* m_kind;
    QWidget* m_sums;
    QProgressBar* m_bar;
    TextLabel *m_received, *m_toChase;
    QStackedWidget* m_stack;
    BoardView* m_view;
    EmptyState* m_empty;
    QWidget* m_foot;
    TextLabel *m_what, *m_fact;
    QAction *m_open, *m_chase, *m_only, *m_forms;
    QTimer m_soon;
    std::shared_ptr<const Board> m_board;
    std::optional<std::array<qint64, 4>> m_counted;  ///< what the hub had left to do when it was counted last
    std::optional<domain::ReturnKey> m_chosen;
    bool m_reading = false, m_again = false, m_filling = false;
};

}  // namespace rejista::desktop
