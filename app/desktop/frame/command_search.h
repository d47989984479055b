// Ctrl+K (ui.md §4 "command search"): one line to go to any page, return, cell or school and to do any action.
// GUI thread; the cells of the school's forms are gathered on a worker, once a school, year and language.
// Invariant: the actions listed are those that can be done now, in the words of keys.h.
#pragma once

#include "desktop/frame/frame.h"
#include "desktop/frame/overlay.h"
#include "desktop/frame/search_items.h"

#include <QLineEdit>
#include <QListView>

#include <memory>

namespace rejista::desktop {

class SearchModel;

class CommandSearch : public Overlay {
    Q_OBJECT
public:
    CommandSearch(Frame& frame, Desk& desk, Tools& tools);
    ~CommandSearch() override;
    void open();
    /// False while the cells are still being gathered.
    [[nodiscard]] bool hasCells() const { return m_cells != nullptr; }

Q_SIGNALS:
    void cellsReady();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] int wishedHeight() const override;

private:
    void gather();
    void gatherCells();
    void forgetCells();
    void find();
    void walk(int step);
    void doIt(const QModelIndex& index);
    void dress();
    void tellReader();

    Frame& m_frame;
    Desk& m_desk;
    Tools& m_tools;
    QLineEdit* m_line;
    QListView* m_list;
    SearchModel* m_model;
    std::vector<SearchItem> m_items;  ///< all but cells
    std::shared_ptr<const std::vector<SearchItem>> m_cells;
    quint64 m_gathering = 0;  ///< which gathering of cells is the newest
    bool m_underWay = false;
};

}  // namespace rejista::desktop
