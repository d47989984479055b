#include "desktop/census/grid_section.h"
#include "desktop/census/paste_preview.h"
#include "desktop/census/return_page.h"
#include "desktop/shell/languages.h"
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

    void fillsTheWholePageOf457LearnersWithoutTheMouse()
    {
        Desktop d;
        QVERIFY(d.start(false));
        const QHash<QString, QString> values = exampleValues(kForm);
        QCOMPARE(values.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        const QStringList ages = {u"LE5"_s, u"6"_s,  u"7"_s,  u"8"_s,  u"9"_s,    u"10"_s, u"11"_s,
                                  u"12"_s,  u"13"_s, u"14"_s, u"15"_s, u"GE16"_s, u"UNK"_s};
        const auto isBlank = [&](const QString& address) { return values.value(address, u"0"_s) == u"0"; };
        for (const QString& grade : {u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P6"_s}) {
            for (const QString& sex : {u"F"_s, u"M"_s}) {
                QStringList column;
                for (const QString& age : ages) {
                    const QString address = u"RJ_D_ENR_%1:%2,%3"_s.arg(grade, sex, age);
                    if (values.contains(address))
                        column.append(address);
                }
                while (!column.isEmpty() && isBlank(column.last()))
                    column.removeLast();
                for (const QString& address : column) {
                    QCOMPARE(d.current(), address);
                    if (!isBlank(address))
                        d.type(values.value(address));
                    d.key(Qt::Key_Return);
                }
                const QString total = u"RJ_D_TOT_%1:%2"_s.arg(grade, sex);
                if (d.current() != total)
                    d.key(Qt::Key_End);
                QCOMPARE(d.current(), total);
                d.type(values.value(total));
                d.key(Qt::Key_Return);
            }
        }
        for (const QString& sex : {u"F"_s, u"M"_s}) {
            QCOMPARE(d.current(), u"RJ_D_TOT_SCHOOL:"_s + sex);
            d.type(values.value(u"RJ_D_TOT_SCHOOL:"_s + sex));
            d.key(Qt::Key_Return);
        }
        qInfo() << "keystrokes" << d.pressed;
        QVERIFY2(d.pressed <= 240, qPrintable(QString::number(d.pressed)));
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it.key().startsWith(u"RJ_D_ENR_") || it.key().startsWith(u"RJ_D_TOT_"))
                QCOMPARE(d.value(it.key()), it.value() == u"0" ? QString() : it.value());
        }
    }

    void looks()
    {
        Desktop d;
        d.laptop.look.dress();
        QVERIFY(d.start());
        d.key(Qt::Key_F8);
        d.key(Qt::Key_F7);
        d.type(u"Rosanda's school closed in July; its children came to us."_s);
        d.key(Qt::Key_Return);
        QVERIFY(d.goTo(u"RJ_D_ENR_P5:M,10"_s));
        d.type(u"1"_s);
        d.key(Qt::Key_Return);
        d.key(Qt::Key_F8);
        const auto keep = [&](const QString& name) {
            QTest::qWait(250);
            keepPicture(*d.window, name);
        };
        keep(u"grid"_s);
        d.laptop.look.setTheme(ThemeName::Dark);
        keep(u"grid-dark"_s);
        d.laptop.look.setTheme(ThemeName::HighContrast);
        keep(u"grid-contrast"_s);
        d.laptop.look.setTheme(ThemeName::Light);
        d.type(u"1o"_s);
        d.key(Qt::Key_Return);
        d.key(Qt::Key_Up);
        keep(u"grid-wrong"_s);
        d.key(Qt::Key_Return, Qt::ControlModifier);
        keep(u"grid-refused"_s);
        QApplication::clipboard()->setText(u"1\t2\t3\n4\tx\t6\n1\t2"_s);
        d.key(Qt::Key_V, Qt::ControlModifier);
        keep(u"grid-paste"_s);
        d.key(Qt::Key_Escape);
        for (const QString& part : {u"E1"_s, u"E3b"_s, u"E4"_s, u"E5"_s, u"E8"_s, u"E9"_s}) {
            d.page->enter({u"return"_s, d.laptop.form(kForm), {}, part});
            keep(u"grid-"_s + part);
        }
        d.page->enter({u"return"_s, d.laptop.form(kForm), {}, u"E2"_s});
        d.window->resize(1024, 600);
        keep(u"grid-1024"_s);
        d.laptop.look.setPercent(200);
        d.window->resize(1366, 768);
        keep(u"grid-200"_s);
        d.laptop.look.setPercent(100);
        d.window->resize(3840, 2160);
        keep(u"grid-4k"_s);
        Desktop empty;
        QVERIFY(empty.start(false));
        QTest::qWait(250);
        keepPicture(*empty.window, u"grid-empty"_s);
    }
};

QTEST_MAIN(TestReturnGrid)
#include "tst_return_grid.moc"
