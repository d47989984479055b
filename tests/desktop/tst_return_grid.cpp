#include "desktop/census/grid_section.h"
#include "desktop/census/paste_preview.h"
#include "desktop/census/return_page.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMainWindow>
#include <QMimeData>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using metadata::Operand;

namespace {

const QString kForm = u"RJ_DS_ASC_ENR_PRI"_s;

/// The page in a window of the laptop's size, the frame's rail, header and status bar left blank.
struct Desktop {
    Laptop laptop;
    std::unique_ptr<QMainWindow> window;
    ReturnPage* page = nullptr;
    int pressed = 0;

    bool start(bool withData = true, const QString& set = kForm, const QString& part = u"E2"_s,
               const QString& person = kHead)
    {
        return laptop.start(person, withData) && show(set, part);
    }
    bool show(const QString& set = kForm, const QString& part = u"E2"_s, QSize size = {1366, 768})
    {
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

    void key(int code, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar c : text) {
            ++pressed;
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
    }
    [[nodiscard]] GridSection& grid() const { return *qobject_cast<GridSection*>(page->view()); }
    [[nodiscard]] Operand cell(const QString& address) const
    {
        for (const auto& section : page->form()->form().sections)
            for (const auto& at : section.cells)
                if (at.address == address)
                    return {at.element, at.combo};
        qFatal("no cell %s", qPrintable(address));
    }
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
    bool goTo(const QString& address) { return page->view()->select(cell(address)); }
    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
};

/// Values of the census file of the example, by address.
QHash<QString, QString> exampleValues(const QString& set)
{
    QHash<QString, QString> values;
    QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone/examples/school-2103-2-00417.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return values;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        // Only combos hold a comma, and they are the only quoted column of the enrolment rows.
        const QString combo = line.section(u'"', 1, 1);
        if (line.contains(u'"'))
            line.replace(u'"' + combo + u'"', QString());
        const QStringList fields = line.split(u',');
        if (fields.value(0) == set)
            values.insert(fields[3] + u':' + (combo.isEmpty() ? fields.value(4) : combo), fields.value(6));
    }
    return values;
}

}  // namespace

class TestReturnGrid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<entry::EntryChange>(); }

    void looks()
    {
        Desktop d;
        d.laptop.look.dress();
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P5:M,10"_s));
        d.type(u"1"_s);
        d.key(Qt::Key_Return);
        d.key(Qt::Key_F8);
        QTest::qWait(300);
        keepPicture(*d.window, u"grid"_s);
        d.laptop.look.setTheme(ThemeName::Dark);
        keepPicture(*d.window, u"grid-dark"_s);
    }
};

QTEST_MAIN(TestReturnGrid)
#include "tst_return_grid.moc"
