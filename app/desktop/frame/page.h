// What every page of the frame is: entered, left, sent to a place, measured anew when the look changes.
// GUI thread. Invariant: a page never blocks: what takes longer than a blink goes through Desk::run().
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/frame/place.h"
#include "desktop/frame/tools.h"

#include <QWidget>

namespace rejista::desktop {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Desk& desk, Tools& tools, QWidget* parent = nullptr) : QWidget(parent), m_desk(desk), m_tools(tools) {}

    /// Place::page.
    [[nodiscard]] virtual QString id() const = 0;
    /// In the window's language: for the rail, the narrow head and the command search.
    [[nodiscard]] virtual QString title() const = 0;
    /// The page was chosen or sent to: read what it shows, put the focus where work goes on. `place.page` is id().
    virtual void enter(const Place& place) = 0;
    /// Before another page comes: what is being typed is kept (never lost, also when it does not fit).
    virtual void leave() {}
    /// Where one is now: what Alt+Left comes back to.
    [[nodiscard]] virtual Place here() const { return {id(), {}, {}, {}}; }
    /// F6 order: left, middle, right, messages. The first is where the focus goes on entering.
    [[nodiscard]] virtual QList<QWidget*> panes() const { return {}; }

Q_SIGNALS:
    /// Asks the frame to go elsewhere.
    void go(const rejista::desktop::Place& place);
    /// A line for the right of the status bar (what the arrows stand on); empty = none.
    void told(const QString& line);

protected:
    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] Tools& tools() const { return m_tools; }
    [[nodiscard]] Look& look() const { return m_tools.look; }
    [[nodiscard]] const Theme& theme() const { return m_tools.look.theme(); }

private:
    Desk& m_desk;
    Tools& m_tools;
};

}  // namespace rejista::desktop
