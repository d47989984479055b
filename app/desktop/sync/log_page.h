// All earlier exchanges in words, the newest first. GUI thread.
#pragma once

#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"
#include "desktop/sync/line_list.h"
#include "desktop/sync/sync_desk.h"

namespace rejista::desktop {

class SyncLogPage : public Page {
    Q_OBJECT
public:
    SyncLogPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("synclog"); }
    [[nodiscard]] QString title() const override { return tr("All earlier syncs"); }
    void enter(const Place& place) override;
    [[nodiscard]] QList<QWidget*> panes() const override { return {m_runs, m_events}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    void showEvents();
    void arrange();

    SyncDesk& m_hub;
    PageHead* m_head;
    QBoxLayout* m_row;
    Card *m_runsCard, *m_eventsCard;
    LineList *m_runs, *m_events;
    TextLabel* m_none;
    qint64 m_shown = 0;
};

}  // namespace rejista::desktop
