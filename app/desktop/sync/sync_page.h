// The exchange with the hub (picture 13): what is going on, what came in, what the hub did not accept, what is left to
// do. GUI thread. Invariant: nothing here takes the focus by itself; what is shown was read from the register or told
// by the exchange.
#pragma once

#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"
#include "desktop/sign_in/pane.h"
#include "desktop/sync/line_list.h"
#include "desktop/sync/sync_desk.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

namespace rejista::desktop {

class SyncPage : public Page {
    Q_OBJECT
public:
    SyncPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("sync"); }
    [[nodiscard]] QString title() const override { return tr("Sync"); }
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] QList<QWidget*> panes() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void makeWork();
    void makeSide();
    void makeEmpty();
    void dress();
    void arrange();
    void show();
    /// What moves while it works.
    void showProgress();
    void keepFocus(bool had);
    void showHead();
    void showBanner();
    void showWork();
    void showFacts();
    void showCameIn();
    void showRefused();
    void open(const Line& line);
    void train(bool again);
    [[nodiscard]] std::vector<Line> stepLines() const;
    [[nodiscard]] std::vector<Line> factLines() const;
    [[nodiscard]] QString progressWords() const;

    SyncDesk& m_hub;
    PageHead* m_head;
    Banner* m_banner;
    NoteLine* m_note;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QBoxLayout* m_row;
    Card* m_work;
    QWidget* m_workHead;
    TextLabel* m_what;
    TextLabel* m_left;
    QProgressBar* m_bar;
    TextLabel* m_bytes;
    TextLabel* m_rate;
    LineList* m_steps;
    NoteLine* m_promise;
    Card* m_came;
    LineList* m_cameIn;
    TextLabel* m_cameNone;
    Card* m_refusals;
    LineList* m_refused;
    TextLabel* m_refusedNone;
    TextLabel* m_last;
    EmptyState* m_empty;
    QAction *m_now, *m_stop, *m_answer, *m_mend, *m_log, *m_hubAct, *m_connect, *m_train, *m_lists, *m_reset;
    KeyButton *m_nowButton, *m_stopButton, *m_answerButton, *m_mendButton;
    QHBoxLayout *m_promiseRow = nullptr, *m_mendRow = nullptr, *m_links = nullptr;
    QTimer m_clock;
};

}  // namespace rejista::desktop
