// The page of settings of the example's register, driven by keys, with what a test reads from it.
#pragma once

#include "desktop/settings/people_list.h"
#include "desktop/settings/settings_page.h"
#include "desktop/settings/settings_part.h"
#include "support/example.h"

#include <QRegularExpression>

#include <memory>

namespace rejista::desktop::test {

/// A passphrase that nobody has yet.
inline const QString kSecret = u"four red hens run"_s;
/// What none of these tests may warn of, for QTest::failOnWarning.
inline const QRegularExpression kWarnings(u"QObject::|QAction|null"_s);

struct Settings {
    Laptop laptop;
    std::unique_ptr<SettingsPage> page;

    bool start(const QString& part = {}, const QString& person = kHead, QSize size = {1278, 692})
    {
        if (!laptop.start(person))
            return false;
        laptop.look.dress();
        return open(part, size);
    }
    bool open(const QString& part, QSize size = {1278, 692})
    {
        page = std::make_unique<SettingsPage>(*laptop.desk, laptop.tools);
        page->resize(size);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        page->enter({u"settings"_s, {}, {}, part});
        return true;
    }
    template <class T = QWidget>
    T* find(const QString& name) const
    {
        for (T* widget : page->findChildren<T*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString said(const QString& name) const
    {
        const auto* note = page->findChild<NoteLine*>(name);
        return note ? note->text() : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
    }
    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    QAbstractItemModel* people() const { return page->findChild<QListView*>(u"peopleList"_s)->model(); }
    bool choose(const QString& name) const
    {
        auto* list = page->findChild<QListView*>(u"peopleList"_s);
        for (int i = 0; i < people()->rowCount(); ++i) {
            if (people()->index(i, 0).data() == name) {
                list->setCurrentIndex(people()->index(i, 0));
                return true;
            }
        }
        return false;
    }
    QString second(const QString& name) const
    {
        for (int i = 0; i < people()->rowCount(); ++i) {
            if (people()->index(i, 0).data() == name)
                return people()->index(i, 0).data(PeopleOfRegister::SecondRole).toString();
        }
        return {};
    }
    /// Whether somebody can sign in with it: closes the register that is open.
    bool opensWith(const QString& person, const QString& passphrase)
    {
        page.reset();
        laptop.desk.reset();
        return storage::Workspace::open(laptop.folder, person, passphrase, opened::workspaceOptions()).has_value();
    }
};

}  // namespace rejista::desktop::test
