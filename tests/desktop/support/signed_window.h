// The whole window, signed in on the example register, with a return under the fingers: what the page alone cannot show
// (keys that reach another page, closing, languages, sizes). GUI thread.
#pragma once

#include "desktop/shell/shell.h"
#include "support/return_window.h"

#include <memory>

namespace rejista::desktop::test {

/// The whole window, signed in, with the enrolment table under the fingers.
struct Signed {
    Laptop laptop;
    std::unique_ptr<Shell> shell;
    domain::ReturnKey form;

    bool start(const QString& part = u"RJ_SEC_ASC_ENR_PRI_E2"_s, const QString& set = kForm)
    {
        if (!laptop.start())
            return false;
        form = laptop.form(set);
        laptop.desk.reset();
        laptop.prefs.setLocale(u"en"_s);
        laptop.look.dress();
        return show(part);
    }
    bool show(const QString& part)
    {
        shell = std::make_unique<Shell>(laptop.tools, makeAllPages);
        shell->show();
        if (!QTest::qWaitForWindowActive(shell.get()))
            return false;
        auto opened = laptop.openedBy(kHead);
        if (!opened)
            return false;
        shell->enter(std::move(opened));
        shell->frame()->go({u"return"_s, form, {}, part});
        return page().form() && rests();
    }
    [[nodiscard]] ReturnPage& page() const { return *qobject_cast<ReturnPage*>(shell->frame()->page()); }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor(
            [this] { return !page().form()->isActing() && page().form()->session().unsaved().empty(); });
    }
    [[nodiscard]] Operand cell(const QString& address) const { return cellNamed(page().form()->form(), address); }
    [[nodiscard]] QString value(const Operand& cell) const
    {
        return page().form()->session().cell(cell)->row.value.value_or(QString());
    }
    static void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    static void key(int code, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), with);
    }
};

}  // namespace rejista::desktop::test
