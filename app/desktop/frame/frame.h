// The window's inside while somebody is signed in: rail, header, the page, status strip, and the way between pages.
// GUI thread. Invariant: exactly one page is current; leaving it keeps what was being typed.
#pragma once

#include "desktop/frame/page.h"

#include "desktop/look/text_label.h"

#include <QStackedWidget>

#include <vector>

namespace rejista::desktop {

class Rail;
class HeaderBar;
class StatusStrip;

class Frame : public QWidget {
    Q_OBJECT
public:
    Frame(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    /// `icon` none = not on the rail; then `under` is the rail's item that is lit while it is shown.
    void addPage(Page* page, const char* icon, const QString& under = {}, bool atFoot = false);
    /// Leaves the page that is there and enters the one of `place`; an unknown page is a bug: asserts.
    void go(const Place& place);
    void back();
    [[nodiscard]] Place here() const;
    [[nodiscard]] Page* page() const;
    [[nodiscard]] Page* pageNamed(const QString& id) const;
    [[nodiscard]] const std::vector<Page*>& pages() const { return m_pages; }
    [[nodiscard]] StatusStrip& status() const { return *m_status; }
    [[nodiscard]] HeaderBar& header() const { return *m_header; }
    [[nodiscard]] Rail& rail() const { return *m_rail; }
    /// A strip over every page, while what is done here is practice; empty = none.
    void setTraining(const QString& words);
    /// Window ÷ text size (ui.md §3 "Narrow or big text").
    [[nodiscard]] int logicalWidth() const;

Q_SIGNALS:
    void lockAsked();
    void passphraseAsked();
    void findAsked();
    void keysAsked();
    void helpAsked();
    void quitAsked();
    void syncAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void nextPane(int step);
    void arrange();
    void openRail();
    void chooseSchool();
    void goIfThere(const QString& id);

    Desk& m_desk;
    Tools& m_tools;
    Rail* m_rail;
    HeaderBar* m_header;
    StatusStrip* m_status;
    QStackedWidget* m_stack;
    TextLabel* m_training;
    std::vector<Page*> m_pages;
    QHash<QString, QString> m_railItem;  ///< page id → rail item
    std::vector<Place> m_trail;          ///< where Alt+Left goes, the last one last
};

}  // namespace rejista::desktop
