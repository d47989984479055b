// The first page (picture 02): what waits, the most urgent line chosen, Enter goes there. GUI thread.
// Invariant: shows nothing that was not read from the register; before the first reading it says nothing.
#pragma once

#include "desktop/census/returns.h"
#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"
#include "desktop/today/today_model.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace rejista::desktop {

class TodayCards;
class TodayView;

class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void enter(const Place& place) override;
    [[nodiscard]] QList<QWidget*> panes() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void take();
    void showLines();
    void showEmpty();
    void showHead();
    void open();
    void arrange();
    [[nodiscard]] std::optional<QDateTime> lastBackup() const;

    Returns& m_returns;
    TodayModel m_model;
    PageHead* m_head;
    KeyButton* m_button = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_work;
    QBoxLayout* m_row;
    QFrame* m_frame;
    TodayView* m_view;
    QScrollArea* m_side;
    TodayCards* m_cards;
    EmptyState* m_empty;
    QAction *m_open, *m_begin, *m_forms, *m_looks, *m_settings;
    std::optional<Place> m_chosen;
    bool m_following = false;
    std::optional<bool> m_emptyHasSchool;  ///< what the empty state says now
};

}  // namespace rejista::desktop
