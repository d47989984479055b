// The look: buttons and segments, which keys can work and readers can name.
#include "desktop/look/key_button.h"
#include "desktop/look/segment.h"
#include "support/look_test.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace rejista::desktop;
using namespace rejista::desktop::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Segment> yesNo(const Look& look, QWidget* parent = nullptr)
{
    auto segment = std::make_unique<Segment>(look, parent);
    segment->addChoice(u"Y"_s, u"Yes"_s, u'y');
    segment->addChoice(u"N"_s, u"No"_s, u'n');
    segment->addChoice(u"U"_s, u"Not known"_s, u'u');
    return segment;
}

}  // namespace

class TstLookControls : public LookTest {
    Q_OBJECT

private Q_SLOTS:
    void aButtonShowsItsActionsKeyAndDoesIt();
    void aButtonSaysWhyItIsOff();
    void aButtonWithoutAReasonIsSimplyOff();
    void hintsCanBeTurnedOff();
    void aSegmentWorksByKeys();
    void aSegmentKeepsKeysThatItUsesFromThePage();
    void aSegmentMirrorsItsArrows();
    void aSegmentHasANameAndAValue();
};

void TstLookControls::aButtonShowsItsActionsKeyAndDoesIt()
{
    QWidget page;
    QAction act(u"Mark complete"_s);
    act.setObjectName(u"return.complete"_s);
    act.setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    page.addAction(&act);
    KeyButton button(*m_look, &page);
    const int bare = button.sizeHint().width();
    button.setAction(&act);
    QCOMPARE(button.text(), u"Mark complete"_s);
    QCOMPARE(button.objectName(), u"return.completeButton"_s);
    QCOMPARE(keyText(act), u"Ctrl+Enter"_s);
    QVERIFY(button.sizeHint().width() > bare + keyHintSize(*m_look, u"Ctrl+Enter"_s).width());
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Mark complete"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Accelerator), u"Ctrl+Enter"_s);

    QSignalSpy done(&act, &QAction::triggered);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(done.size(), 4);

    act.setText(u"Open again"_s);
    QCOMPARE(button.text(), u"Open again"_s);
}

void TstLookControls::aButtonSaysWhyItIsOff()
{
    QAction act(u"Mark complete"_s);
    KeyButton button(*m_look);
    button.setAction(&act);
    QSignalSpy done(&act, &QAction::triggered);
    act.setToolTip(u"1 error and 2 to explain."_s);
    act.setEnabled(false);
    QVERIFY(!button.isAvailable());
    QCOMPARE(button.reason(), u"1 error and 2 to explain."_s);
    QCOMPARE(button.toolTip(), u"1 error and 2 to explain."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description),
             u"1 error and 2 to explain."_s);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(access->state().disabled);
    QVERIFY(!access->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    button.setFocus();
    QVERIFY(button.hasFocus());  // where the reason is told
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(done.size(), 0);
    act.setEnabled(true);
    QVERIFY(button.isAvailable());
    QVERIFY(button.reason().isEmpty());
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(done.size(), 1);
    QVERIFY(!access->state().disabled);
    access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(done.size(), 2);
}

void TstLookControls::aButtonWithoutAReasonIsSimplyOff()
{
    QAction act(u"Undo"_s);
    act.setEnabled(false);
    KeyButton button(*m_look);
    button.setAction(&act);
    QVERIFY(!button.isEnabled());
    QVERIFY(!button.isAvailable());
}

void TstLookControls::hintsCanBeTurnedOff()
{
    QAction act(u"Print"_s);
    act.setShortcut(QKeySequence(u"Ctrl+P"_s));
    KeyButton button(*m_look);
    button.setAction(&act);
    const int with = button.sizeHint().width();
    m_look->setKeyHints(false);
    QVERIFY(button.sizeHint().width() < with);
}

void TstLookControls::aSegmentWorksByKeys()
{
    const auto segment = yesNo(*m_look);
    QSignalSpy picked(segment.get(), &Segment::picked);
    segment->setChosen(u"N"_s);
    QCOMPARE(picked.size(), 0);
    QTest::keyClick(segment.get(), Qt::Key_Right);
    QCOMPARE(segment->chosen(), u"U"_s);
    QTest::keyClick(segment.get(), Qt::Key_Right);
    QCOMPARE(segment->chosen(), u"U"_s);
    QTest::keyClick(segment.get(), Qt::Key_Left);
    QCOMPARE(segment->chosen(), u"N"_s);
    QTest::keyClick(segment.get(), Qt::Key_Y);
    QCOMPARE(segment->chosen(), u"Y"_s);
    QTest::keyClick(segment.get(), Qt::Key_3);
    QCOMPARE(segment->chosen(), u"U"_s);
    QTest::keyClick(segment.get(), Qt::Key_4);
    QTest::keyClick(segment.get(), Qt::Key_0);
    QTest::keyClick(segment.get(), Qt::Key_Q);
    QCOMPARE(segment->chosen(), u"U"_s);
    QCOMPARE(picked.size(), 4);
    segment->setChosen({});
    QTest::keyClick(segment.get(), Qt::Key_Left);
    QCOMPARE(segment->chosen(), u"U"_s);
    segment->resize(segment->sizeHint());
    QTest::mouseClick(segment.get(), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(segment->chosen(), u"Y"_s);
}

void TstLookControls::aSegmentKeepsKeysThatItUsesFromThePage()
{
    QWidget page;
    QAction digit(u"Chart 1"_s), other(u"Chart 9"_s);
    digit.setShortcut(QKeySequence(u"1"_s));
    other.setShortcut(QKeySequence(u"9"_s));
    page.addActions({&digit, &other});
    auto segment = yesNo(*m_look, &page);
    QSignalSpy taken(&digit, &QAction::triggered), free(&other, &QAction::triggered);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    segment->setFocus();
    QTest::keyClick(segment.get(), Qt::Key_1);
    QTest::keyClick(segment.get(), Qt::Key_9);
    QCOMPARE(segment->chosen(), u"Y"_s);
    QCOMPARE(taken.size(), 0);
    QCOMPARE(free.size(), 1);
}

void TstLookControls::aSegmentMirrorsItsArrows()
{
    const auto segment = yesNo(*m_look);
    segment->setLayoutDirection(Qt::RightToLeft);
    segment->resize(segment->sizeHint());
    segment->setChosen(u"Y"_s);
    QTest::keyClick(segment.get(), Qt::Key_Left);
    QCOMPARE(segment->chosen(), u"N"_s);
    QTest::mouseClick(segment.get(), Qt::LeftButton, {}, QPoint(segment->width() - 10, 10));
    QCOMPARE(segment->chosen(), u"Y"_s);
}

void TstLookControls::aSegmentHasANameAndAValue()
{
    const auto segment = yesNo(*m_look);
    segment->setAccessibleName(u"Is there soap?"_s);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(segment.get());
    QVERIFY(access);
    QCOMPARE(access->text(QAccessible::Name), u"Is there soap?"_s);
    QCOMPARE(access->text(QAccessible::Value), QString());
    segment->setChosen(u"U"_s);
    QCOMPARE(access->text(QAccessible::Value), u"Not known"_s);
    QVERIFY(access->valueInterface());
    QSignalSpy picked(segment.get(), &Segment::picked);
    access->valueInterface()->setCurrentValue(u"Yes"_s);
    QCOMPARE(segment->chosen(), u"Y"_s);
    access->valueInterface()->setCurrentValue(u"Perhaps"_s);
    QCOMPARE(segment->chosen(), u"Y"_s);
    QCOMPARE(picked.size(), 1);
}

QTEST_MAIN(TstLookControls)
#include "tst_look_controls.moc"
