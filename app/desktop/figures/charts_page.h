// Four charts of the school (picture 11), as pictures or as tables, and out of here as a file. GUI thread; the figures
// are worked out on a worker. Invariant: pictures, tables and files show the same specs.
#pragma once

#include "desktop/figures/chart_job.h"
#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace rejista::desktop {

class ChartTableModel;
class ChartView;

class ChartsPage : public Page {
    Q_OBJECT
public:
    ChartsPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// `place.part` "1" … "4": that chart.
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] Place here() const override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] bool showsTables() const { return m_tables; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Slot {
        QStackedWidget* stack;
        ChartView* view;
        Card* card;
        QTableView* table;
        ChartTableModel* model;
        TextLabel* notes;
    };
    void build();
    Slot makeSlot(int index);
    void connectAll();
    void readSoon();
    void read();
    void take(domain::Result<ChartsData> result);
    void show();
    void showEmpty();
    void choose(int index);
    void toggleTables();
    void save();
    void arrange();
    void tellSaved(const QString& file, const domain::Result<void>& result);
    [[nodiscard]] QWidget* focusOf(int index) const;

    PageHead* m_head;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    EmptyState* m_empty;
    Banner* m_banner;
    std::vector<Slot> m_slots;
    QAction *m_tablesAction, *m_saveAction, *m_forms, *m_settings;
    std::optional<ChartsData> m_data;
    QTimer m_soon;
    int m_chosen = 0, m_columns = 0;
    int m_wanted = 0;  ///< number of the newest reading; older ones are dropped
    bool m_tables = false, m_here = false, m_stale = true;
};

}  // namespace rejista::desktop
