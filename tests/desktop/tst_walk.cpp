// Walks over all pages of the window, in the sizes and languages that go wrong first, and looks at every control.
#include "desktop/shell/shell.h"
#include "support/example.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

bool isControl(const QWidget* widget)
{
    return widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled()
        && !qobject_cast<const QMainWindow*>(widget);
}

/// What a person would call it when they report the finding.
QString called(const QWidget* widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty())
            path.prepend(widget->objectName());
    }
    return path.join(u'/');
}

/// The words that do not fit into their widget; empty = all is readable.
QString clippedText(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || !label->toolTip().isEmpty() || label->textFormat() == Qt::RichText)
            return {};
        const QRect room = label->contentsRect();
        const QFontMetrics metrics = label->fontMetrics();
        const bool wrapped = label->wordWrap();
        const QRect needed = metrics.boundingRect(QRect(0, 0, wrapped ? room.width() : 100000, 100000),
                                                  wrapped ? Qt::TextWordWrap : 0, label->text());
        const bool fits = needed.width() <= room.width() + 2 && needed.height() <= room.height() + 2;
        return fits ? QString() : label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        // Cut with … is right where the whole is the tool tip and the accessible name.
        const bool fits = (button->width() + 1 >= button->minimumSizeHint().width() || !button->toolTip().isEmpty())
            && button->height() + 1 >= button->fontMetrics().height();
        return fits ? QString() : button->text();
    }
    return {};
}

/// The widgets that ask for more than a width, the innermost last.
QStringList widest(const QWidget& root, int width)
{
    QStringList found;
    const auto widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const int least = std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
        if (widget->isVisible() && least > width / 2 && !qobject_cast<const QMenu*>(widget))
            found.append(u"    %1 %2: %3"_s.arg(called(widget), QString::fromLatin1(widget->metaObject()->className()))
                             .arg(least));
    }
    return found;
}

}  // namespace

class TestWalk : public QObject {
    Q_OBJECT
private:
    /// The problems of the page that is shown, one a line.
    static QStringList lookAt(QWidget& page)
    {
        QStringList found;
        QCoreApplication::sendPostedEvents();
        const QPixmap painted = page.grab();  // what is cut with … says so when it is painted
        const auto widgets = page.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible())
                continue;
            const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
            const bool inside = area && area->viewport() == widget;
            if (isControl(widget) && !inside && widget->accessibleName().isEmpty()
                && !qobject_cast<const QAbstractButton*>(widget))
                found.append(u"no accessible name: "_s + called(widget) + u' '
                             + QString::fromLatin1(widget->metaObject()->className()));
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
                button && isControl(widget) && button->accessibleName().isEmpty() && button->text().isEmpty())
                found.append(u"a button without words: "_s + called(widget));
            if (const QString text = clippedText(widget); !text.isEmpty())
                found.append(u"clipped at "_s + called(widget) + u": "_s + text);
        }
        return found;
    }

    /// Every page of the frame, and the two kinds of sections of a return.
    static std::vector<Place> places(const Laptop& laptop, const Shell& shell)
    {
        std::vector<Place> all;
        for (const Page* page : shell.frame()->pages()) {
            if (page->id() != "return"_L1)
                all.push_back({page->id(), {}, {}, {}});
        }
        if (!shell.frame()->pageNamed(u"return"_s))
            return all;
        Q_UNUSED(laptop)
        for (const QString& set : {u"RJ_DS_ASC_ENR_PRI"_s, u"RJ_DS_ASC_INFRA"_s, u"RJ_DS_ASC_PROFILE"_s}) {
            const domain::ReturnKey form{shell.desk()->catalog().dataSets.byCode(set)->key, *shell.desk()->orgUnit(),
                                         *domain::Period::parse(u"2025Sep"_s), shell.desk()->catalog().defaultCombo};
            all.push_back({u"return"_s, form, {}, {}});
            if (set == u"RJ_DS_ASC_ENR_PRI"_s)
                all.push_back({u"return"_s, form, {}, u"RJ_SEC_ASC_ENR_PRI_E2"_s});
        }
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void everyControlHasANameAndNoTextIsClipped_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        const QSize laptop(1366, 768), small(1024, 600), large(3840, 2160);
        QTest::newRow("English") << u"en"_s << 100 << laptop;
        QTest::newRow("English, text 200 %") << u"en"_s << 200 << laptop;
        QTest::newRow("English, text 300 %") << u"en"_s << 300 << laptop;
        QTest::newRow("English, a small screen") << u"en"_s << 100 << small;
        QTest::newRow("English, a large screen") << u"en"_s << 100 << large;
        QTest::newRow("French") << u"fr"_s << 100 << laptop;
        QTest::newRow("Krio") << u"kri"_s << 100 << laptop;
        QTest::newRow("40 % longer") << u"qps"_s << 100 << laptop;
        QTest::newRow("right to left") << u"en"_s << 100 << laptop;
        QTest::newRow("right to left, text 200 %") << u"en"_s << 200 << laptop;
    }
    void everyControlHasANameAndNoTextIsClipped()
    {
        QFETCH(QString, locale);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        // No language of ours is written so; who translates into one finds the pages mirrored (ui.md §7).
        const bool mirrored = QByteArray(QTest::currentDataTag()).startsWith("right to left");
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        laptop.prefs.setLocale(locale);
        laptop.look.dress();
        laptop.look.setPercent(percent);
        Shell shell(laptop.tools, makeAllPages);
        shell.resize(size);
        shell.show();
        shell.begin(laptop.folder);
        QVERIFY(QTest::qWaitForWindowExposed(&shell));
        // A worker looks at the folder first.
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QVERIFY(settled(shell, nullptr));
        QStringList found = lookAt(*shell.centralWidget());
        auto opened = laptop.openedBy(kHead);
        QVERIFY(opened);
        shell.enter(std::move(opened));
        for (const Place& place : places(laptop, shell)) {
            shell.frame()->go(place);
            QVERIFY(settled(shell, shell.desk()));
            keepPicture(shell,
                        u"walk-%1-%2-%3%4"_s.arg(place.page, locale)
                            .arg(percent)
                            .arg(mirrored ? u"-mirrored-%1"_s.arg(
                                     place.form ? place.form->dataSet.value + place.part.size() : 0)
                                          : QString()));
            const QStringList here = lookAt(*shell.frame());
            for (const QString& problem : here)
                found.append(place.page + u": "_s + problem);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void noPageMakesTheWindowWider_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a laptop") << 1366;
        QTest::newRow("a small screen") << 1024;
    }
    /// A window that grows beyond its screen hides its right end, with the buttons that stand there.
    void noPageMakesTheWindowWider()
    {
        QFETCH(int, width);
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        laptop.look.dress();
        auto opened = laptop.openedBy(kHead);
        QVERIFY(opened);
        Shell shell(laptop.tools, makeAllPages);
        shell.resize(width, 600);
        shell.show();
        shell.enter(std::move(opened));
        QStringList found;
        for (const Place& place : places(laptop, shell)) {
            shell.frame()->go(place);
            for (const int percent : {100, 200, 300, 200, 100}) {
                laptop.look.setPercent(percent);
                QVERIFY(settled(shell, shell.desk()));
                if (shell.width() != width)
                    found.append(u"%1 at %2 %: %3 px, because of\n%4"_s.arg(place.page)
                                     .arg(percent)
                                     .arg(shell.width())
                                     .arg(widest(*shell.frame(), width).join(u'\n')));
                shell.resize(width, 600);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
