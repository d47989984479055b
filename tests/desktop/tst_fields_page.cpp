#include "desktop/census/grid_section.h"
#include "support/fields.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestFieldsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksLikeThePicture()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_HW_WATER"_s));
        fields.view->selectFirst();
        keepPicture(*fields.view, u"fields-I"_s);
    }
    void aPageMayTakeTheSectionAwayWhenItIsFinished()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H3"_s));
        QVERIFY(fields.at(u"RJ_D_TDESK"_s));
        connect(fields.view.get(), &SectionView::finished, this, [&] { fields.view.reset(); });
        fields.type(u"9"_s);
        fields.key(Qt::Key_Return);
        QVERIFY(!fields.view);
        QCOMPARE(fields.kept(u"RJ_D_TDESK"_s), u"9"_s);
    }
    void enterWalksThroughTheTableBetweenTheQuestions()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        fields.key(Qt::Key_Return);
        auto* grid = fields.view->findChild<GridSection*>();
        QVERIFY(grid);
        QVERIFY(grid->isAncestorOf(fields.focus()));
        QVERIFY(fields.view->current());
        QCOMPARE(*fields.view->current(), *grid->current());
        for (int i = 0; i < 40 && grid->isAncestorOf(fields.focus()); ++i)
            fields.key(Qt::Key_Return);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_TOILET_IMPROVED"_s)));
    }
    void answersThatDoNotAgreeNameEachOther()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_TODAY"_s));
        FieldRow* first = fields.row();
        fields.type(u"n"_s);
        QCOMPARE(first->content().ground, State::Warning);
        QCOMPARE(first->content().lines.size(), size_t(1));
        QCOMPARE(first->content().lines.front().text, u"Does not agree with 8"_s);
        QVERIFY(fields.at(u"RJ_D_HW_WATER"_s));
        QCOMPARE(fields.row()->question().number, 8);
        QCOMPARE(fields.row()->content().ground, State::Warning);
        QCOMPARE(fields.row()->content().lines.front().text, u"Does not agree with 2"_s);
        keepPicture(*fields.view, u"fields-disagree"_s);
        fields.form->explain(fields.form->session().messages().front().instance, u"Carried in by hand"_s);
        QTRY_VERIFY(!fields.form->isActing());
        QCOMPARE(fields.row()->content().ground, State::Empty);
        QCOMPARE(fields.row()->content().lines.front().text, u"Explained: Carried in by hand"_s);
    }
    void aBrokenRuleIsRedInAllItsQuestions()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H3"_s));
        QVERIFY(fields.at(u"RJ_D_SEAT"_s));
        FieldRow* seats = fields.row();
        fields.type(u"100"_s);
        fields.key(Qt::Key_Return);
        QCOMPARE(seats->content().ground, State::Error);
        QCOMPARE(seats->content().lines.front().text, u"Does not agree with 2"_s);
        QCOMPARE(fields.row()->content().ground, State::Error);
        QVERIFY(fields.focus()->accessibleDescription().startsWith(u"Error: Does not agree with 1"_s));
    }
    void xAsksWhyTheSectionDoesNotApply()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QSignalSpy asked(fields.view.get(), &SectionView::doesNotApplyAsked);
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        fields.type(u"x"_s);
        QCOMPARE(asked.count(), 1);
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.type(u"x"_s);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(fields.line()->text(), u"9"_s);
        // In the middle of an answer a letter is a letter.
        fields.type(u"1x"_s);
        QCOMPARE(asked.count(), 2);
        fields.key(Qt::Key_Escape);
        QVERIFY(fields.at(u"RJ_D_WATER_SRC"_s));
        fields.key(Qt::Key_X, Qt::AltModifier);
        QCOMPARE(asked.count(), 3);
        const auto& part = fields.form->form().sections[size_t(fields.view->parts().front())];
        fields.form->doesNotApply(part.section, u"No water at all"_s);
        QTRY_VERIFY(!fields.form->isActing());
        QVERIFY(fields.row()->content().muted);
        keepPicture(*fields.view, u"fields-not-asked"_s);
    }
    void everyQuestionCanBeReadOut()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        QAccessibleInterface* number = QAccessible::queryAccessibleInterface(fields.focus());
        QCOMPARE(number->text(QAccessible::Name), u"Months of the year with water"_s);
        QCOMPARE(number->text(QAccessible::Value), u"9"_s);
        QVERIFY(number->text(QAccessible::Description).contains(u"2024/25: 12"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        QAccessibleInterface* choice = QAccessible::queryAccessibleInterface(fields.focus());
        QCOMPARE(choice->text(QAccessible::Name), u"Is the water made safe to drink?"_s);
        QCOMPARE(choice->text(QAccessible::Value), u"Yes"_s);
        QCOMPARE(fields.view->currentPlace(), u"I1 · Is the water made safe to drink?"_s);
        for (const QWidget* child : fields.view->findChildren<QWidget*>()) {
            if (child->focusPolicy() != Qt::NoFocus && child->isVisible()
                && qobject_cast<FieldRow*>(child->parentWidget()))
                QVERIFY2(!child->accessibleName().isEmpty() && !child->objectName().isEmpty(),
                         child->metaObject()->className());
        }
    }
    void tabGoesThroughTheQuestionsAndOut()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H3"_s));
        QWidget window;
        auto* before = new QLineEdit(&window);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(fields.view.get());
        auto* after = new QLineEdit(&window);
        layout->addWidget(after);
        window.resize(836, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        fields.key(Qt::Key_Tab);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_SEAT"_s)));
        QVERIFY(fields.view->isAncestorOf(fields.focus()));
        fields.key(Qt::Key_Backtab);
        QCOMPARE(fields.focus(), before);
        fields.key(Qt::Key_Tab);
        for (int i = 0; i < 3; ++i) {
            fields.key(Qt::Key_Tab);
            QVERIFY(fields.view->isAncestorOf(fields.focus()));
        }
        fields.key(Qt::Key_Tab);
        QCOMPARE(fields.focus(), after);
        fields.key(Qt::Key_Backtab);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_TDESK"_s)));
        fields.view.release()->setParent(&window);
    }
    void onlyTheRowThatChangesIsPaintedAgain()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LAB"_s));
        QCoreApplication::processEvents();
        struct Counter : QObject {
            QSet<QObject*> painted;
            bool eventFilter(QObject* watched, QEvent* event) override
            {
                if (event->type() == QEvent::Paint)
                    painted.insert(watched);
                return false;
            }
        } counter;
        for (FieldRow* row : fields.view->findChildren<FieldRow*>())
            row->installEventFilter(&counter);
        FieldRow* own = fields.row();
        QVERIFY(fields.form->put(fields.cell(u"RJ_D_ROOM_OTHER_LAB"_s), u"two"_s));
        QCoreApplication::processEvents();
        QVERIFY(counter.painted.contains(own));
        // Its message pushed those below; those above stood still.
        const auto rows = fields.view->findChildren<FieldRow*>();
        for (FieldRow* row : rows) {
            if (row->geometry().bottom() < own->geometry().top())
                QVERIFY(!counter.painted.contains(row));
        }
    }
    void thePageFollowsTheFocus()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_PROFILE"_s, u""_s));
        fields.view->resize(836, 300);
        QCoreApplication::processEvents();
        fields.view->selectFirst();
        for (int i = 0; i < fields.view->questionCount() - 1; ++i) {
            QVERIFY(fields.row());
            const QRect seen(fields.focus()->mapTo(fields.view.get(), QPoint()), fields.focus()->size());
            QVERIFY2(fields.view->rect().contains(seen), qPrintable(fields.focus()->accessibleName()));
            fields.key(Qt::Key_Return);
        }
        QVERIFY(fields.view->editorCount() <= 60);
    }
    void looksRightInEveryTheme_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::newRow("dark") << int(ThemeName::Dark) << 100 << QSize(836, 636);
        QTest::newRow("contrast") << int(ThemeName::HighContrast) << 100 << QSize(836, 636);
        QTest::newRow("200") << int(ThemeName::Light) << 200 << QSize(1280, 600);
        QTest::newRow("300") << int(ThemeName::Light) << 300 << QSize(1280, 600);
    }
    void looksRightInEveryTheme()
    {
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        fields.laptop.look.setTheme(ThemeName(theme));
        fields.laptop.look.setPercent(percent);
        fields.view->resize(size);
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.type(u"12o"_s);
        fields.key(Qt::Key_Return);
        QCoreApplication::processEvents();
        for (const FieldRow* row : fields.view->findChildren<FieldRow*>()) {
            QVERIFY(row->rect().contains(row->editor()->geometry()));
            QVERIFY(row->width() <= fields.view->width());
        }
        keepPicture(*fields.view, u"fields-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(TestFieldsPage)
#include "tst_fields_page.moc"
