// The parts of a narrow page as numbered tabs (ui.md §3, picture 07-200-percent): one is seen, F6 goes to the next.
// GUI thread. Invariant: a tab that gets the focus, by F6 or a click, asks for its part; the part then takes the focus.
#pragma once

#include "desktop/look/look.h"

#include <QWidget>

#include <vector>

namespace rejista::desktop {

class PaneTabs : public QWidget {
    Q_OBJECT
public:
    explicit PaneTabs(const Look& look, QWidget* parent = nullptr);

    /// Words without their numbers. As many tabs as words.
    void setTexts(const QStringList& texts);
    /// How many things are to be done there; 0 = none to show.
    void setCount(int tab, int count);
    void setCurrent(int tab);
    [[nodiscard]] int current() const { return m_current; }
    /// What F6 goes to for a part that is not seen.
    [[nodiscard]] QWidget* tab(int at) const;

Q_SIGNALS:
    void picked(int tab);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Tab;
    void dress();

    const Look& m_look;
    std::vector<Tab*> m_tabs;
    int m_current = 0;
};

}  // namespace rejista::desktop
