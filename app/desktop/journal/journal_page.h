// Everything that was ever changed, by whom and why (picture 17). GUI thread.
#pragma once

#include "desktop/frame/page.h"
#include "desktop/frame/pane_tabs.h"
#include "desktop/journal/journal_model.h"
#include "desktop/look/blocks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>

namespace rejista::desktop {

class JournalPage : public Page {
    Q_OBJECT
public:
    JournalPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("journal"); }
    [[nodiscard]] QString title() const override { return tr("Journal"); }
    /// `place.cell` with `place.form`: only that cell's entries.
    void enter(const Place& place) override;
    [[nodiscard]] QList<QWidget*> panes() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHead();
    void makeFilters();
    void makeTable();
    void makePanel();
    void dress();
    void arrange();
    enum Part { Entries, ThisEntry };
    void showPart(int part);
    void pickPart(int part);
    void readFilter();
    void showEntry();
    void goThere();
    void allOfCell();
    void undoThis();
    void undoLast();
    void endUndoing(bool written, const QString& says);
    void print();
    void printWhenRead();
    void printNow();
    void spanDays(int from);
    void checkChain();

    JournalModel m_model;
    PageHead* m_head;
    QLineEdit* m_search;
    QComboBox* m_who;
    QComboBox* m_group;
    QComboBox* m_when;
    KeyButton* m_everything;
    Chip* m_chain;
    QWidget* m_filters;
    PaneTabs* m_tabs;
    QSplitter* m_split;
    QTableView* m_table;
    QWidget* m_panel;
    TextLabel* m_number;
    TextLabel* m_what;
    QList<TextLabel*> m_labels;
    QList<TextLabel*> m_facts;
    QAction* m_open;
    QAction* m_cell;
    QAction* m_undo;
    QAction* m_undoLast;
    QAction* m_print;
    State m_chainState = State::Part;
    bool m_undoing = false;
    bool m_toPrint = false;  ///< as soon as all that is to be on the paper is read
    bool m_sized = false, m_tabbed = false;
};

}  // namespace rejista::desktop
