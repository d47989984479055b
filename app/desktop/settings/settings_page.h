// People, passphrase, backup, language, look, lock, about: a list of parts at the left, the chosen one at the right.
// GUI thread; passphrases and backups are worked on by workers. Invariant: no dialog but the system's for files and
// printers; what was not done is said beside the field that it is about.
#pragma once

#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"

#include <QComboBox>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace rejista::desktop {

class SettingsPart;

class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    /// `place.part`: "people", "passphrase", "backup", "language", "look", "lock", "about"; else the one that was shown.
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] Place here() const override;
    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    /// Another number of minutes until the register locks itself was chosen; Prefs has it already.
    void idleMinutesChanged(int minutes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPart(SettingsPart* part);
    void choose(int index);
    [[nodiscard]] SettingsPart* part() const;
    void arrange();

    PageHead* m_head;
    QListView* m_list;
    QComboBox* m_drop;  ///< instead of the list where it is narrow
    QStandardItemModel* m_model;
    QStackedWidget* m_stack;
    QList<SettingsPart*> m_parts;
};

}  // namespace rejista::desktop
