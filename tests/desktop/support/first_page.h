// The first page on a laptop with the example register: what every test of signing in begins with.
#pragma once

#include "desktop/sign_in/registers_pane.h"
#include "desktop/sign_in/sign_in.h"
#include "support/example.h"

#include <QLabel>

namespace rejista::desktop::test {

/// A laptop with the example register closed, and the first page on its screen.
struct FirstPage {
    Laptop laptop;
    domain::FixedClock clock{QDateTime(QDate(2026, 2, 3), QTime(10, 42), Qt::UTC)};
    std::unique_ptr<SignIn> page;
    std::unique_ptr<opened::Register> opened;

    /// With the folder read: somebody is asked for the passphrase.
    bool start(bool withRegister = true)
    {
        return begin(withRegister)
            && (!withRegister || QTest::qWaitFor([this] { return !text(u"personName"_s).isEmpty(); }));
    }
    bool begin(bool withRegister = true)
    {
        const QString made = exampleRegister(false);
        if (made.isEmpty() || (withRegister && !copyFolder(made, laptop.folder)))
            return false;
        laptop.prefs.setLocale(u"en"_s);
        laptop.look.dress();
        storage::WorkspaceOptions options = opened::workspaceOptions();
        options.clock = &clock;
        page = std::make_unique<SignIn>(laptop.tools, nullptr, options);
        page->onOpened = [this](std::unique_ptr<opened::Register> book) { opened = std::move(book); };
        page->resize(1366, 768);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        page->openFolder(withRegister ? laptop.folder : QString());
        return true;
    }
    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }
    [[nodiscard]] QString focused() const { return focus() ? focus()->objectName() : QString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(focus() ? focus() : page.get(), key, with);
    }
    void type(const QString& text) const { QTest::keyClicks(focus(), text); }
    template <class T = QWidget>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* shown = nullptr;
        for (T* widget : page->findChildren<T*>(name))
            shown = !shown || widget->isVisible() ? widget : shown;
        return shown;
    }
    [[nodiscard]] QString text(const QString& name) const
    {
        const auto* label = find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString note(const QString& name) const
    {
        const auto* line = find<NoteLine>(name);
        return line ? line->text() : QString();
    }
};

/// Opens with the passphrase, to know that it is the right one.
inline bool opens(const QString& folder, const QString& person, const QString& passphrase)
{
    return storage::Workspace::open(folder, person, passphrase, opened::workspaceOptions()).has_value();
}

}  // namespace rejista::desktop::test
