#include "desktop/census/field_canvas.h"
#include "desktop/look/segment.h"
#include "support/fields.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestFieldsTyping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreTypedOverAndEnterGoesOnToTheEnd()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QSignalSpy finished(fields.view.get(), &SectionView::finished);
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LIB"_s));
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(finished.count(), 0);
            QVERIFY(fields.line());
            fields.type(QString::number(i + 3));
            fields.key(Qt::Key_Return);
        }
        QCOMPARE(finished.count(), 1);
        QCOMPARE(fields.kept(u"RJ_D_ROOM_OTHER_LIB"_s), u"3"_s);
        QCOMPARE(fields.kept(u"RJ_D_ROOM_OTHER_QUARTERS"_s), u"12"_s);
    }
    void whatWasTypedIsOnTheDisk()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LIB"_s));
        fields.type(u"7"_s);
        fields.key(Qt::Key_Return);
        QTRY_VERIFY(fields.form->session().unsaved().empty());
        QVERIFY(fields.show(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QCOMPARE(fields.kept(u"RJ_D_ROOM_OTHER_LIB"_s), u"7"_s);
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LIB"_s));
        QCOMPARE(fields.line()->text(), u"7"_s);
    }
    void lettersChooseBetweenYesNoAndNotKnown()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        QVERIFY(qobject_cast<Segment*>(fields.focus()));
        fields.type(u"n"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"N"_s);
        fields.type(u"U"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"U"_s);
        fields.key(Qt::Key_Left);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"N"_s);
        fields.type(u"y"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"Y"_s);
        QCOMPARE(static_cast<Segment*>(fields.focus())->chosen(), u"Y"_s);
        fields.key(Qt::Key_Delete);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"-"_s);
        QCOMPARE(static_cast<Segment*>(fields.focus())->chosen(), QString());
        fields.form->undo();
        QTRY_VERIFY(!fields.form->isActing());
        QCOMPARE(static_cast<Segment*>(fields.focus())->chosen(), u"Y"_s);
    }
    void aWrongTextStaysRedAndDoesNotStopTheFingers()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        FieldRow* row = fields.row();
        const int height = row->height();
        fields.type(u"12o"_s);
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_WATER_DRINK"_s)));
        QCOMPARE(fields.shown(u"RJ_D_WATER_MONTHS"_s), u"12o"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_MONTHS"_s), u"9"_s);
        auto* line = qobject_cast<QLineEdit*>(row->editor());
        QCOMPARE(line->text(), u"12o"_s);
        QVERIFY(row->content().ground == State::Error);
        QCOMPARE(line->palette().color(QPalette::Text), fields.laptop.look.theme().err);
        QVERIFY(row->height() >= height);
        QVERIFY2(line->accessibleDescription().contains(u"not a number"_s), qPrintable(line->accessibleDescription()));
        keepPicture(*fields.view, u"fields-wrong"_s);

        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.key(Qt::Key_Escape);
        QCOMPARE(fields.line()->text(), u"9"_s);
        QVERIFY(row->content().ground == State::Empty);
        QCOMPARE(row->height(), height);
    }
    void draftsOfAnEarlierRunAreShown()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_HW_POINTS"_s));
        fields.type(u"three"_s);
        fields.key(Qt::Key_Return);
        QTRY_VERIFY(fields.form->session().unsaved().empty());
        fields.view.reset();
        fields.form.reset();
        fields.laptop.desk.reset();
        QVERIFY(fields.laptop.open());
        QVERIFY(fields.show(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_HW_POINTS"_s));
        QCOMPARE(fields.line()->text(), u"three"_s);
        QVERIFY(fields.row()->content().ground == State::Error);
    }
    void anOptionIsChosenByItsFirstLetters()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I1"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_SRC"_s));
        auto* list = fields.view->findChild<FieldSuggest*>();
        QVERIFY(list);
        const QAbstractItemModelTester tester(list->model());
        QVERIFY(!list->isOffered());
        fields.type(u"ra"_s);
        QVERIFY(list->isOffered());
        QVERIFY(list->current());
        const QString code = list->current()->code;
        keepPicture(*fields.view, u"fields-list"_s);
        fields.key(Qt::Key_Return);
        QVERIFY(!list->isOffered());
        QCOMPARE(fields.kept(u"RJ_D_WATER_SRC"_s), code);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_WATER_TODAY"_s)));
        // The whole list by Down; Esc keeps what was typed.
        QVERIFY(fields.at(u"RJ_D_WATER_SRC"_s));
        fields.key(Qt::Key_Down);
        QVERIFY(list->isOffered());
        QCOMPARE(list->current()->code, code);
        QVERIFY(list->model()->rowCount() > 1);
        fields.key(Qt::Key_Escape);
        fields.type(u"ri"_s);
        QVERIFY(list->isOffered());
        fields.key(Qt::Key_Escape);
        QVERIFY(!list->isOffered());
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.shown(u"RJ_D_WATER_SRC"_s), u"ri"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_SRC"_s), code);
    }
    void anOptionIsChosenByTheMouseToo()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"J1"_s));
        QVERIFY(fields.at(u"RJ_D_POWER"_s));
        QTest::mouseClick(fields.focus(), Qt::LeftButton);
        auto* list = fields.view->findChild<FieldSuggest*>();
        QVERIFY(list->isOffered());
        const QModelIndex first = list->model()->index(0, 0);
        const QString text = first.data().toString();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
        QVERIFY(!list->isOffered());
        QCOMPARE(fields.line()->text(), text);
        QVERIFY(fields.kept(u"RJ_D_POWER"_s) != u"SOLAR"_s);
    }
    void delTakesTheAnswerAway()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.key(Qt::Key_Delete);
        QCOMPARE(fields.kept(u"RJ_D_WATER_MONTHS"_s), u"-"_s);
        QCOMPARE(fields.line()->text(), QString());
        fields.form->undo();
        QTRY_VERIFY(!fields.form->isActing());
        QCOMPARE(fields.line()->text(), u"9"_s);
        // With the caret inside, Del takes a letter.
        fields.key(Qt::Key_Home);
        fields.key(Qt::Key_Delete);
        QCOMPARE(fields.kept(u"RJ_D_WATER_MONTHS"_s), u"9"_s);
        QCOMPARE(fields.line()->text(), QString());
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.kept(u"RJ_D_WATER_MONTHS"_s), u"-"_s);
    }
    void datesArePeoplesAndKeptAsTheHubWants()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_PROFILE"_s, u"A"_s));
        QVERIFY(fields.at(u"RJ_D_PROF_VISIT_DATE"_s));
        QCOMPARE(fields.line()->text(), u"30 Jan 2026"_s);
        fields.type(u"31/1/2026"_s);
        fields.key(Qt::Key_Tab);
        QCOMPARE(fields.kept(u"RJ_D_PROF_VISIT_DATE"_s), u"2026-01-31"_s);
        QVERIFY(fields.at(u"RJ_D_PROF_VISIT_DATE"_s));
        QCOMPARE(fields.line()->text(), u"31 Jan 2026"_s);
        fields.type(u"31/02/2026"_s);
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.shown(u"RJ_D_PROF_VISIT_DATE"_s), u"31/02/2026"_s);
        QCOMPARE(fields.kept(u"RJ_D_PROF_VISIT_DATE"_s), u"2026-01-31"_s);
    }
    void aCompleteReturnTakesNoAnswerAndSaysWhy()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        fields.form->complete();
        QTRY_VERIFY(!fields.form->isActing());
        QSignalSpy told(fields.form.get(), &OpenReturn::told);
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.type(u"3"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(fields.line()->text(), u"9"_s);
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        fields.type(u"n"_s);
        QCOMPARE(told.count(), 2);
        QCOMPARE(static_cast<Segment*>(fields.focus())->chosen(), u"Y"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"Y"_s);
    }
};

QTEST_MAIN(TestFieldsTyping)
#include "tst_fields_typing.moc"
