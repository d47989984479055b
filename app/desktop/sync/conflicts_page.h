// The cards that wait for an answer, one open, the others below; what was joined without a question; what was answered
// before (picture 14). GUI thread. Invariant: an answer is an ordinary, journalled edit; until it is in, nothing is
// lost.
#pragma once

#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"
#include "desktop/sync/conflict_card.h"
#include "desktop/sync/line_list.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace rejista::desktop {

class ConflictsPage : public Page {
    Q_OBJECT
public:
    ConflictsPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("conflicts"); }
    [[nodiscard]] QString title() const override { return tr("Conflicts"); }
    void enter(const Place& place) override;
    [[nodiscard]] QList<QWidget*> panes() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void show();
    void showLists();
    void step(int by);
    void keep();
    void answeredBefore();
    void arrange();
    [[nodiscard]] Line lineOf(const sync::Conflict& card) const;

    SyncDesk& m_hub;
    PageHead* m_head;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    ConflictCard* m_card;
    LineList* m_others;
    Card* m_othersCard;
    Card* m_joined;
    LineList* m_joinedList;
    NoteLine* m_promise;
    Card* m_before;
    LineList* m_beforeList;
    EmptyState* m_empty;
    QAction *m_back, *m_answered, *m_toSync;
    std::vector<sync::Conflict> m_cards;
    QSet<qint64> m_done;  ///< answered, but not read again yet
    qint64 m_current = 0;
    bool m_showBefore = false;
};

}  // namespace rejista::desktop
