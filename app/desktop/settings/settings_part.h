// One part of the settings: a name, a column of cards, actions that work wherever the focus is on the page. GUI thread.
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/frame/place.h"
#include "desktop/look/blocks.h"
#include "desktop/sign_in/pane.h"

#include <QScrollArea>

#include <utility>
#include <vector>

namespace rejista::desktop {

/// Ids (Place::part) and titles, in the order of the list.
[[nodiscard]] std::vector<std::pair<QString, QString>> settingsParts();

class SettingsPart : public Pane {
    Q_OBJECT
public:
    /// `id` of settingsParts(); `icon` of icons.h.
    SettingsPart(Desk& desk, Tools& tools, const QString& id, const char* icon, QWidget* parent);
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] const char* iconName() const { return m_icon; }
    /// It comes into view: read what it shows. The focus is set by enter().
    virtual void read() {}
    /// Another part or page comes: what must not stay on the screen goes.
    virtual void leave() {}

Q_SIGNALS:
    void go(const rejista::desktop::Place& place);

protected:
    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// The column of cards.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// A card in the column; `title` none = no head.
    Card* card(const QString& title = {});
    /// A paragraph in text2.
    TextLabel* explain(const QString& text, QBoxLayout* into);
    NoteLine* note(const QString& name, QBoxLayout* into);
    /// Buttons side by side, on as many lines as they need.
    void buttons(QBoxLayout* into, std::initializer_list<KeyButton*> all);
    /// Disables the action and says why on its button; none = enabled.
    static void allow(QAction* action, const QString& whyNot);

private:
    Desk& m_desk;
    QString m_id;
    const char* m_icon;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
};

}  // namespace rejista::desktop
