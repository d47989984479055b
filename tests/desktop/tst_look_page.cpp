// The look: what a page is made of, in all sizes and themes, and the ring around what has the focus.
#include "look_sampler.h"
#include "support/look_test.h"

#include <QFocusFrame>
#include <QSignalSpy>

using namespace rejista::desktop;
using namespace rejista::desktop::test;
using namespace Qt::StringLiterals;

namespace {

// REJISTA_LOOK_PICTURES=folder keeps the pictures for the eye.
void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("REJISTA_LOOK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u"/look-"_s + name + u".png"_s));
}

}  // namespace

class TstLookPage : public LookTest {
    Q_OBJECT

private Q_SLOTS:
    void sizesFollowTheTextSize_data();
    void sizesFollowTheTextSize();
    void theRingGoesAroundWhatHasTheFocus();
    void fieldsShowFocusAndErrorByTheirBorder();
    void aBannerIsToldAndGoesAway();
    void aHeadKeepsThePrimaryButtonLast();
    void anEmptyPagesFirstWayHasTheFocus();
    void cutTextCanBeReadInTheTip();
    void menusAndListsFollowTheTheme();
    void nothingOnTheSheetIsClipped_data();
    void nothingOnTheSheetIsClipped();
};

void TstLookPage::sizesFollowTheTextSize_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 200, 300})
        QTest::addRow("%d", percent) << percent;
}

void TstLookPage::sizesFollowTheTextSize()
{
    QFETCH(int, percent);
    QAction act(u"Print"_s);
    act.setShortcut(QKeySequence(u"Ctrl+P"_s));
    KeyButton button(*m_look);
    button.setAction(&act);
    Segment segment(*m_look);
    segment.addChoice(u"Y"_s, u"Yes"_s, u'y');
    PageHead head(*m_look);
    TextLabel label(*m_look, Type::Entry);
    QLineEdit field;
    QCheckBox box(u"Hints"_s);
    const int before = button.sizeHint().width();
    m_look->setPercent(percent);

    QCOMPARE(button.sizeHint().height(), 32 * percent / 100);
    QVERIFY(qAbs(button.sizeHint().width() - before * percent / 100) <= 4 * percent / 100);
    QCOMPARE(segment.sizeHint().height(), 32 * percent / 100);
    QCOMPARE(head.height(), 56 * percent / 100);
    QCOMPARE(label.font().pixelSize(), 15 * percent / 100);
    QCOMPARE(QApplication::font().pixelSize(), 14 * percent / 100);
    QCOMPARE(field.sizeHint().height(), 34 * percent / 100);
    QVERIFY(box.sizeHint().height() >= 28 * percent / 100);
    QCOMPARE(box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box), 18 * percent / 100);
    button.setHeight(28);
    QCOMPARE(button.sizeHint().height(), 28 * percent / 100);
}

void TstLookPage::theRingGoesAroundWhatHasTheFocus()
{
    LookSampler sheet(*m_look);
    sheet.resize(1366, 768);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    sheet.activateWindow();
    auto* button = sheet.findChild<KeyButton*>(u"focused"_s);
    QVERIFY(button);
    button->setFocus();
    auto* ring = sheet.findChild<QFocusFrame*>();
    QVERIFY(ring);
    QCOMPARE(ring->widget(), button);
    QVERIFY(ring->isVisible());
    const QPoint corner = button->mapTo(&sheet, QPoint(0, 0));
    QCOMPARE(ring->geometry(), QRect(corner - QPoint(4, 4), button->size() + QSize(8, 8)));
    const QImage picture = sheet.grab().toImage();
    QCOMPARE(picture.pixelColor(corner.x() + 40, corner.y() - 3).rgb(), m_look->theme().acc.rgb());
    sheet.findChild<QLineEdit*>()->setFocus();
    QVERIFY(!ring->isVisible());
}

void TstLookPage::fieldsShowFocusAndErrorByTheirBorder()
{
    QWidget page;
    QLineEdit field(&page), other(&page);
    field.setGeometry(10, 10, 200, 34);
    other.setGeometry(10, 60, 200, 34);
    page.resize(220, 110);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    other.setFocus();
    const auto edge = [&](int depth) { return page.grab().toImage().pixelColor(100, 10 + depth).rgb(); };
    QCOMPARE(edge(0), m_look->theme().line2.rgb());
    QCOMPARE(edge(1), m_look->theme().base.rgb());
    field.setFocus();
    QCOMPARE(edge(1), m_look->theme().acc.rgb());
    field.setProperty("wrong", true);
    QCOMPARE(edge(1), m_look->theme().err.rgb());
}

void TstLookPage::aBannerIsToldAndGoesAway()
{
    QWidget page;
    QAction go(u"Go to question 2"_s);
    Banner banner(*m_look, &page);
    QVERIFY(banner.isHidden());
    banner.tell(State::Error, u"Two answers do not agree"_s, u"Water today."_s, &go);
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.text(), u"Two answers do not agree Water today."_s);
    QCOMPARE(banner.accessibleName(), u"Two answers do not agree"_s);
    auto* button = banner.findChild<KeyButton*>();
    QVERIFY(!button->isHidden());
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(banner.isHidden());
    banner.tell(State::Info, u"Known"_s);
    QVERIFY(button->isHidden());
    QCOMPARE(banner.text(), u"Known"_s);
}

void TstLookPage::aHeadKeepsThePrimaryButtonLast()
{
    PageHead head(*m_look);
    QAction first(u"Next section"_s), second(u"Check all"_s), third(u"Print"_s);
    KeyButton* primary = head.addButton(&first, KeyButton::Kind::Primary);
    KeyButton* check = head.addButton(&second);
    KeyButton* print = head.addButton(&third, KeyButton::Kind::Normal, "print");
    head.setTitle(u"Water"_s);
    head.resize(900, 56);
    head.show();
    QVERIFY(QTest::qWaitForWindowExposed(&head));
    QVERIFY(check->x() < print->x());
    QVERIFY(print->x() < primary->x());
    QCOMPARE(primary->geometry().right() + 1, 900 - 16);
    head.setFact(u"Due Fri 13 Feb"_s);
    head.tellDone(u"Copied last year. Undo Ctrl+Z"_s);
    const auto shows = [&](const QString& words) {
        const auto labels = head.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == words; });
    };
    QVERIFY(shows(u"Copied last year. Undo Ctrl+Z"_s));
    QVERIFY(!shows(u"Due Fri 13 Feb"_s));
    head.tellDone({});
    QVERIFY(shows(u"Due Fri 13 Feb"_s));
}

void TstLookPage::anEmptyPagesFirstWayHasTheFocus()
{
    EmptyState empty(*m_look);
    QAction type(u"Type the first"_s), file(u"Choose a file"_s);
    type.setStatusTip(u"Type them from the paper\nAbout 40 seconds a child"_s);
    type.setProperty("iconName", u"pencil"_s);
    type.setShortcut(QKeySequence(u"Ctrl+N"_s));
    empty.set("book", u"The first page is empty"_s, u"Put them in once."_s, {&type, &file});
    empty.set("book", u"The first page is empty"_s, u"Put them in once."_s, {&type, &file});
    empty.resize(900, 600);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    empty.activateWindow();
    empty.setFocus();
    const auto buttons = empty.findChildren<KeyButton*>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.first()->kind(), KeyButton::Kind::Primary);
    QVERIFY(buttons.first()->hasFocus());
    keepPicture(empty, u"empty"_s);
    for (const QLabel* label : empty.findChildren<QLabel*>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    QSignalSpy done(&type, &QAction::triggered);
    QTest::keyClick(buttons.first(), Qt::Key_Return);
    QCOMPARE(done.size(), 1);
}

void TstLookPage::cutTextCanBeReadInTheTip()
{
    TextLabel label(*m_look, Type::Body);
    label.setElided(true);
    label.setText(u"A sentence that is too long for its place"_s);
    QVERIFY(label.minimumSizeHint().width() < 60);
    label.resize(80, 20);
    label.grab();
    QCOMPARE(label.toolTip(), label.text());
    label.resize(800, 20);
    label.grab();
    QCOMPARE(label.toolTip(), QString());
}

void TstLookPage::menusAndListsFollowTheTheme()
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark}) {
        m_look->setTheme(name);
        const Theme& theme = m_look->theme();
        QMenu menu;
        menu.addAction(u"Lock"_s)->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
        QAction* second = menu.addAction(u"Switch person"_s);
        menu.addSeparator();
        menu.addAction(u"Passphrase"_s);
        menu.popup({0, 0});
        menu.setActiveAction(second);
        const QImage drawnMenu = menu.grab().toImage();
        keepPicture(menu, u"menu-"_s + themeId(name));
        const QRect row = menu.actionGeometry(second);
        QVERIFY(row.height() >= 28);
        QCOMPARE(drawnMenu.pixelColor(row.right() - 6, row.center().y()).rgb(), theme.accs.rgb());
        QCOMPARE(drawnMenu.pixelColor(row.right() - 6, row.top() - 8).rgb(), theme.base.rgb());
        menu.close();

        QListWidget list;
        list.addItems({u"P1"_s, u"P2"_s});
        list.setCurrentRow(0);
        list.resize(200, 100);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.activateWindow();
        list.setFocus();
        QVERIFY(list.visualItemRect(list.item(0)).height() >= 30);
        const QPoint inRow = list.visualItemRect(list.item(0)).center() + QPoint(20, 0);
        QCOMPARE(list.viewport()->grab().toImage().pixelColor(inRow).rgb(), theme.accs.rgb());
        QCOMPARE(list.viewport()->grab().toImage().pixelColor(1, inRow.y()).rgb(), theme.acc.rgb());
        list.clearFocus();
        QCOMPARE(list.viewport()->grab().toImage().pixelColor(inRow).rgb(), theme.sel0.rgb());
    }
}

void TstLookPage::nothingOnTheSheetIsClipped_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << static_cast<int>(ThemeName::Light) << 100 << false;
    QTest::newRow("dark") << static_cast<int>(ThemeName::Dark) << 100 << false;
    QTest::newRow("contrast") << static_cast<int>(ThemeName::HighContrast) << 100 << false;
    QTest::newRow("large") << static_cast<int>(ThemeName::Light) << 200 << false;
    QTest::newRow("largest") << static_cast<int>(ThemeName::Light) << 300 << false;
    QTest::newRow("mirrored") << static_cast<int>(ThemeName::Light) << 100 << true;
}

void TstLookPage::nothingOnTheSheetIsClipped()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    QFETCH(bool, mirrored);
    m_look->setTheme(static_cast<ThemeName>(theme));
    m_look->setPercent(percent);
    LookSampler sheet(*m_look);
    sheet.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    sheet.resize(QSize(1366, 820) * percent / 100);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    sheet.activateWindow();
    sheet.findChild<KeyButton*>(u"focused"_s)->setFocus();
    keepPicture(sheet, QString::fromLatin1(QTest::currentDataTag()));
    const auto widgets = sheet.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool ours = qobject_cast<const KeyButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const Segment*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const Chip*>(widget);
        if (!ours || !widget->isVisible())
            continue;
        const QSize least = widget->minimumSizeHint();
        QVERIFY2(widget->width() >= least.width() && widget->height() >= least.height(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
}

QTEST_MAIN(TstLookPage)
#include "tst_look_page.moc"
