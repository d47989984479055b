// The parts of a return: sections that the pack shows as one (picture 05), what a cell is good for, and the numbered tabs
// of a narrow window (ui.md §3, picture 07-200-percent).
#include "desktop/census/cell_panel_parts.h"
#include "desktop/census/field_section.h"
#include "desktop/frame/frame.h"
#include "support/return_window.h"

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

const QString kInfra = u"RJ_DS_ASC_INFRA"_s;

QStringList namesOf(const QAbstractItemModel& sections)
{
    QStringList names;
    for (int row = 0; row < sections.rowCount(); ++row)
        names.append(sections.index(row, 0).data(SectionListModel::PageRole).toString() + u' '
                     + sections.index(row, 0).data().toString());
    return names;
}

QStringList linesOf(const CellNotes& notes)
{
    QStringList lines;
    for (const CellNotes::Line& line : notes.lines())
        lines.append(line.text);
    return lines;
}

/// The frame with the page in it, as F6 goes through them.
struct Narrow {
    Laptop laptop;
    Languages languages;
    std::unique_ptr<Frame> frame;
    ReturnPage* page = nullptr;

    bool start(const QString& set, const QString& part, QSize size, int percent)
    {
        if (!laptop.start())
            return false;
        languages.use(u"en"_s);
        laptop.look.dress();
        laptop.look.setPercent(percent);
        frame = std::make_unique<Frame>(*laptop.desk, laptop.tools);
        page = new ReturnPage(*laptop.desk, laptop.tools);
        frame->addPage(page, "census");
        frame->resize(size);
        frame->show();
        QApplication::setActiveWindow(frame.get());
        frame->go({u"return"_s, laptop.form(set), {}, part});
        return page->form() && QTest::qWaitForWindowActive(frame.get()) && QTest::qWaitFor([this] {
                   QCoreApplication::processEvents();
                   return tabs().isVisible() == (logical() < 860);
               });
    }
    ~Narrow() { laptop.look.setPercent(100); }
    [[nodiscard]] int logical() const { return frame->width() * 100 / laptop.look.percent(); }
    [[nodiscard]] PaneTabs& tabs() const { return *page->findChild<PaneTabs*>(u"paneTabs"_s); }
    [[nodiscard]] QWidget* list() const { return page->findChild<QWidget*>(u"sectionList"_s); }
    [[nodiscard]] QWidget* panel() const { return page->findChild<QWidget*>(u"cellPanel"_s); }
    [[nodiscard]] static bool holds(const QWidget* part)
    {
        const QWidget* now = QApplication::focusWidget();
        return now && (now == part || part->isAncestorOf(now));
    }
    void key(int code, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
        QVERIFY(QTest::qWaitFor([this] { return !page->form()->isActing(); }));
    }
};

}  // namespace

class TestReturnParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    // Picture 05: I1, I2 and I3 stand under each other, as one line of the list. The names are the pack's.
    void sectionsThatThePackGroupsAreOneLineAndOneScreen()
    {
        Desktop d;
        QVERIFY(d.start(true, kInfra, u"I3"_s));
        const auto* sections = d.find<SectionList>(u"sectionList"_s)->model();
        const QStringList names = namesOf(*sections);
        QVERIFY2(names.contains(u"I Water and toilets"_s), qPrintable(names.join(u", "_s)));
        QCOMPARE(names.filter(QRegularExpression(u"^I"_s)).size(), 1);
        QVERIFY(names.filter(QRegularExpression(u"^J1 "_s)).size() == 1);
        // Asked for by the letter of one of them, all are there, and their numbers go on.
        auto* fields = qobject_cast<FieldSection*>(d.page->view());
        QVERIFY(fields);
        QStringList pages;
        for (const int part : fields->parts())
            pages.append(d.page->form()->form().sections[size_t(part)].page);
        QCOMPARE(pages, QStringList({u"I1"_s, u"I2"_s, u"I2b"_s, u"I3"_s}));
        QVERIFY(d.goTo(u"RJ_D_HW_WATER"_s));
        QTRY_COMPARE(d.current(), u"RJ_D_HW_WATER"_s);
        QCOMPARE(d.page->here().part, d.page->form()->form().sections[size_t(fields->parts().front())].section);
        d.laptop.look.dress();
        picture(*d.window, u"parts-fields"_s);
        d.laptop.look.setTheme(ThemeName::Dark);
        picture(*d.window, u"parts-fields-dark"_s);
        d.laptop.look.setTheme(ThemeName::Light);
    }
    void theLineOfAGroupSaysHowFarAllOfThemAre()
    {
        Desktop d;
        QVERIFY(d.start(true, kInfra, u"I"_s));
        auto* sections = d.find<SectionList>(u"sectionList"_s)->model();
        const int row = int(namesOf(*sections).indexOf(u"I Water and toilets"_s));
        const auto words = [&] { return sections->index(row, 0).data(SectionListModel::WordsRole).toString(); };
        QCOMPARE(words(), u"Done"_s);
        // One answer less in its last part.
        QVERIFY(d.goTo(u"RJ_D_HW_WATER"_s));
        d.key(Qt::Key_Delete);
        QTRY_VERIFY2(words().contains(u" of "_s), qPrintable(words()));
        const int expected = words().section(u" of "_s, 1).toInt();
        QCOMPARE(words().section(u" of "_s, 0, 0).toInt(), expected - 1);
        QVERIFY2(expected > 15, "the answers of one part alone");
    }
    void aPartOfAGroupDoesNotApplyWithoutTheOthers()
    {
        Desktop d;
        QVERIFY(d.start(true, kInfra, u"I"_s));
        QVERIFY(d.goTo(u"RJ_D_HW_WATER"_s));
        d.key(Qt::Key_X, Qt::AltModifier);
        auto* line = d.find<QPlainTextEdit>(u"panelLine"_s);
        QTRY_VERIFY(line->hasFocus());
        d.type(u"No place to wash hands."_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(!d.page->form()->isActing());
        QStringList notApplying;
        for (const auto& state : d.page->form()->session().sections()) {
            if (state.state == entry::SectionState::State::DoesNotApply)
                notApplying.append(state.section);
        }
        QCOMPARE(notApplying, QStringList(u"RJ_SEC_ASC_INFRA_I3"_s));
    }
    void aFormWithoutGroupsHasALineASection()
    {
        Desktop d;
        QVERIFY(d.start());
        QCOMPARE(d.find<SectionList>(u"sectionList"_s)->model()->rowCount(), 17);
    }
    void thePanelSaysWhatToLookForAndWhereTheAnswerCounts()
    {
        Desktop d;
        QVERIFY(d.start(true, kInfra, u"I"_s));
        QVERIFY(d.goTo(u"RJ_D_HW_WATER"_s));
        const auto* counts = d.find<CellNotes>(u"cellCountsIn"_s);
        QTRY_VERIFY2(linesOf(*counts).contains(u"Schools with basic hygiene, per cent"_s),
                     qPrintable(linesOf(*counts).join(u", "_s)));
        QVERIFY(counts->accessibleName().startsWith(u"Counts in: "_s));
        const auto* look = d.find<CellNotes>(u"cellLookFor"_s);
        QVERIFY(!linesOf(*look).isEmpty());
        QVERIFY(look->accessibleName().startsWith(u"What to look for: "_s));
        // Another question, another answer: its own rules and figures.
        const QStringList before = linesOf(*counts);
        QVERIFY(d.goTo(u"RJ_D_WATER_MONTHS"_s));
        QVERIFY(linesOf(*counts) != before);
        // In the panel of a table as well.
        QVERIFY(d.show(kForm, u"E2"_s));
        QVERIFY(d.goTo(u"RJ_D_ENR_P5:M,10"_s));
        const auto* cells = d.find<CellNotes>(u"cellCountsIn"_s);
        QTRY_VERIFY(!linesOf(*cells).isEmpty());
        QVERIFY(linesOf(*d.find<CellNotes>(u"cellLookFor"_s)).contains(u"Ages add up to the form's total"_s));
    }
    // ui.md §3: below 860 the parts of the page are numbered tabs, F6 goes through them, and the drop-down is gone.
    void belowEightHundredSixtyThePartsAreTabsAndF6GoesThroughThem()
    {
        Narrow narrow;
        QVERIFY(narrow.start(kForm, u"E2"_s, {1366, 768}, 200));
        QVERIFY(narrow.tabs().isVisible());
        QVERIFY(!narrow.page->findChild<QWidget*>(u"sectionChoice"_s)->isVisible());
        QVERIFY(!narrow.page->findChild<QWidget*>(u"cellStrip"_s)->isVisible());
        QVERIFY(narrow.page->view()->isVisible() && !narrow.list()->isVisible() && !narrow.panel()->isVisible());
        QCOMPARE(narrow.tabs().tab(1)->accessibleName(), u"2 E2 Enrolment"_s);
        picture(*narrow.frame, u"parts-grid-200"_s);
        QVERIFY(Narrow::holds(narrow.page->view()));
        narrow.key(Qt::Key_F6);  // the messages under the cells, if there are any, then the panel
        if (!narrow.panel()->isVisible())
            narrow.key(Qt::Key_F6);
        QVERIFY(narrow.panel()->isVisible() && !narrow.page->view()->isVisible());
        QVERIFY(Narrow::holds(narrow.panel()));
        picture(*narrow.frame, u"parts-panel-200"_s);
        narrow.key(Qt::Key_F6);
        QVERIFY(narrow.list()->isVisible() && Narrow::holds(narrow.list()));
        picture(*narrow.frame, u"parts-list-200"_s);
        narrow.key(Qt::Key_F6);
        QVERIFY(narrow.page->view()->isVisible() && Narrow::holds(narrow.page->view()));
        narrow.key(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(Narrow::holds(narrow.list()));
        // The arrow chooses a section, Enter goes there; Esc comes back from the panel.
        narrow.key(Qt::Key_Down);
        QVERIFY(narrow.list()->isVisible());
        narrow.key(Qt::Key_Return);
        QVERIFY(narrow.page->view()->isVisible() && !narrow.list()->isVisible());
        QVERIFY(narrow.tabs().tab(1)->accessibleName() != u"2 E2 Enrolment"_s);
        QTest::mouseClick(narrow.tabs().tab(2), Qt::LeftButton);
        QVERIFY(narrow.panel()->isVisible());
        narrow.key(Qt::Key_Escape);
        QVERIFY(narrow.page->view()->isVisible() && Narrow::holds(narrow.page->view()));
    }
    void aReasonIsAskedInItsPartAndTheKeysComeBackToTheCells()
    {
        Narrow narrow;
        QVERIFY(narrow.start(kForm, u"E2"_s, {1366, 768}, 200));
        narrow.key(Qt::Key_M, Qt::ControlModifier);
        auto* line = narrow.page->findChild<QPlainTextEdit*>(u"panelLine"_s);
        QTRY_VERIFY(line->hasFocus());
        QVERIFY(narrow.panel()->isVisible());
        QTest::keyClicks(line, u"Counted again."_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(Narrow::holds(narrow.page->view()));
        QVERIFY(!narrow.panel()->isVisible());
        // F8 from the list goes to the cell, and the cells are seen.
        narrow.key(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(narrow.list()->isVisible());
        narrow.key(Qt::Key_F8);
        QVERIFY(narrow.page->view()->isVisible() && Narrow::holds(narrow.page->view()));
    }
    void tabsComeAndGoWithTheWidth()
    {
        Narrow narrow;
        QVERIFY(narrow.start(kInfra, u"I"_s, {1024, 600}, 100));
        QVERIFY(!narrow.tabs().isVisible());
        picture(*narrow.frame, u"parts-1024"_s);
        narrow.frame->resize(840, 600);
        QTRY_VERIFY(narrow.tabs().isVisible());
        picture(*narrow.frame, u"parts-840"_s);
        QTest::mouseClick(narrow.tabs().tab(0), Qt::LeftButton);
        QVERIFY(narrow.list()->isVisible() && !narrow.page->view()->isVisible());
        narrow.frame->resize(1366, 768);
        QTRY_VERIFY(!narrow.tabs().isVisible());
        QTRY_VERIFY(narrow.list()->isVisible() && narrow.page->view()->isVisible() && narrow.panel()->isVisible());
        narrow.frame->resize(900, 600);
        QTRY_VERIFY(narrow.page->findChild<QWidget*>(u"sectionChoice"_s)->isVisible());
        QVERIFY(!narrow.tabs().isVisible() && narrow.page->view()->isVisible() && !narrow.panel()->isVisible());
    }
    void theTabOfTheSectionsCountsWhatIsToBeMended()
    {
        Narrow narrow;
        QVERIFY(narrow.start(kForm, u"E2"_s, {1366, 768}, 200));
        QVERIFY(narrow.page->view()->select(cellNamed(narrow.page->form()->form(), u"RJ_D_ENR_P5:M,10"_s)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(narrow.tabs().tab(0)->accessibleName(), u"1 Sections, 1 to mend"_s);
    }
};

QTEST_MAIN(TestReturnParts)
#include "tst_return_parts.moc"
