// The list of returns (picture 03): what is owed, how far it is, and Enter goes on where one stopped.
// GUI thread. Invariant: what the person chose stays chosen when the list is read again.
#pragma once

#include "desktop/census/returns.h"
#include "desktop/census/returns_model.h"
#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"

#include <QSplitter>
#include <QStackedWidget>

namespace rejista::desktop {

class ReturnsPanel;
class ReturnsView;
class Segment;

class CensusPage : public Page {
    Q_OBJECT
public:
    CensusPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// `place.form` is chosen in the list; without one what was chosen before, else what is most urgent.
    void enter(const Place& place) override;
    [[nodiscard]] Place here() const override;
    [[nodiscard]] QList<QWidget*> panes() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makeEmpty();
    void take();
    void chooseAgain();
    void showChosen();
    void goOn();
    void printBlank();
    void arrange();
    void sizeStrip();
    void focusMoved(QWidget* now);
    void setCounts();
    [[nodiscard]] QString lockedNote(const ReturnItem& item) const;

    Returns& m_returns;
    ReturnsModel m_model;
    PageHead* m_head;
    Segment* m_show;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    ReturnsView* m_view;
    ReturnsPanel* m_panel;
    EmptyState* m_empty;
    Banner* m_banner;
    QAction *m_open, *m_print, *m_settings, *m_compare;
    std::optional<domain::ReturnKey> m_chosen;
    int m_panelScale = 0;      ///< text size for which the panel was measured
    bool m_following = false;  ///< the list moves the selection, not the person
};

}  // namespace rejista::desktop
