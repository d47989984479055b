// Connecting this register to a hub in three steps (picture 16): where it is, who we are there, what we need here. GUI
// thread; the hub is asked by workers. Invariants: nothing of the register is sent in these steps; a key is checked
// here before it goes out; after step 2 the connection is kept, whatever comes of step 3.
#pragma once

#include "desktop/connect/connect_steps.h"
#include "desktop/frame/page.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace rejista::desktop {

class ConnectPage : public Page {
    Q_OBJECT
public:
    ConnectPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("connect"); }
    [[nodiscard]] QString title() const override { return tr("Connect to the hub"); }
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] QList<QWidget*> panes() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Step { Where, Who, Need };
    void build();
    void makeActions();
    void showStep(Step step);
    void showSteps();
    void tryAddress();
    void takeKnock(const domain::Result<QString>& answer);
    void tryKey();
    void takeWelcome(const domain::Result<std::shared_ptr<sync::Welcome>>& welcome);
    void keepUntried();
    void weigh();
    void showNeed(const domain::Result<ListsSize>& size);
    void bring();
    void finish();
    void arrange();
    [[nodiscard]] Pane* pane() const;

    SyncDesk& m_hub;
    PageHead* m_head;
    QScrollArea* m_scroll;
    Sheet* m_sheet;
    QBoxLayout* m_halves;
    QWidget* m_side;
    QList<TextLabel*> m_titles, m_facts;
    QList<Chip*> m_marks;
    TextLabel* m_promise;
    QStackedWidget* m_stack;
    WhereStep* m_where;
    WhoStep* m_who;
    NeedStep* m_need;
    QAction *m_back, *m_without, *m_forget;
    KeyButton* m_forgetButton;
    Step m_step = Where;
    sync::Connection m_wish;
    QString m_scannedKey;
    bool m_offline = false;
    std::shared_ptr<sync::Welcome> m_welcome;
    bool m_wanted = true;
};

}  // namespace rejista::desktop
