// The page of one return in a window of its own, driven by keys: for the tests of the grid and of the page around it.
// Opens the pupils' table (E2) of the example school's enrolment form unless told otherwise.
#pragma once

#include "desktop/census/grid_section.h"
#include "desktop/census/return_page.h"
#include "desktop/shell/languages.h"
#include "support/example.h"

#include <QMainWindow>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <memory>

namespace rejista::desktop::test {
using metadata::Operand;

inline const QString kForm = u"RJ_DS_ASC_ENR_PRI"_s;
/// What none of these tests may warn of, for QTest::failOnWarning.
inline const QRegularExpression kWarnings(u"QAbstractItemView::|QObject::|QAction|null|editor"_s);

inline Operand cellNamed(const metadata::FormSpec& form, const QString& address)
{
    for (const auto& section : form.sections)
        for (const auto& at : section.cells)
            if (at.address == address)
                return {at.element, at.combo};
    qFatal("no cell %s", qPrintable(address));
}

/// The page in a window of the laptop's size, the frame's rail, header and status bar left blank.
struct Desktop {
    Laptop laptop;
    std::unique_ptr<QMainWindow> window;
    ReturnPage* page = nullptr;
    Languages languages;
    int pressed = 0;

    bool start(bool withData = true, const QString& set = kForm, const QString& part = u"E2"_s,
               const QString& person = kHead)
    {
        return laptop.start(person, withData) && show(set, part);
    }
    bool show(const QString& set = kForm, const QString& part = u"E2"_s, QSize size = {1366, 768})
    {
        languages.use(u"en"_s);
        window = std::make_unique<QMainWindow>();
        auto* middle = new QWidget;
        auto* box = new QVBoxLayout(middle);
        box->setContentsMargins(laptop.look.px(88), laptop.look.px(48), 0, laptop.look.px(28));
        page = new ReturnPage(*laptop.desk, laptop.tools, middle);
        box->addWidget(page);
        window->setCentralWidget(middle);
        window->resize(size);
        window->show();
        page->enter({u"return"_s, laptop.form(set), {}, part});
        return page->form() && QTest::qWaitForWindowActive(window.get());
    }
    /// The page is closed, the register as well, and both are opened again.
    bool reopen()
    {
        window.reset();
        laptop.desk.reset();
        return laptop.open() && show();
    }
    ~Desktop() { window.reset(); }

    /// As somebody who looks before the next key: waits for the end of the act that it began.
    void key(int code, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
        QVERIFY(ended());
    }
    [[nodiscard]] bool ended() const
    {
        return QTest::qWaitFor([this] { return !page || !page->form() || !page->form()->isActing(); });
    }
    void type(const QString& text)
    {
        for (const QChar c : text) {
            ++pressed;
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
    }
    [[nodiscard]] GridSection& grid() const { return *qobject_cast<GridSection*>(page->view()); }
    [[nodiscard]] Operand cell(const QString& address) const { return cellNamed(page->form()->form(), address); }
    [[nodiscard]] QString value(const QString& address) const
    {
        const entry::CellState* state = page->form()->session().cell(cell(address));
        return state->row.value.value_or(QString());
    }
    [[nodiscard]] QString current() const
    {
        const auto cell = page->view()->current();
        const auto* at = cell ? page->form()->form().cell(cell->element, cell->combo) : nullptr;
        return at ? at->address : QString();
    }
    /// As the table shows it.
    [[nodiscard]] QString shown(int row, int column) const
    {
        return grid().model().index(row, column).data().toString();
    }
    [[nodiscard]] bool isTyping() const { return qobject_cast<CellEditor*>(QApplication::focusWidget()); }
    bool goTo(const QString& address) { return page->view()->select(cell(address)); }
    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
};

}  // namespace rejista::desktop::test
