// What the hub made of a return's cells, in the table and beside it, with real keys: conflicts, refusals, what is not
// sent yet; they come and go with an exchange, and the keyboard stays where it is.
#include "desktop/census/cell_panel_parts.h"
#include "desktop/look/key_button.h"
#include "support/return_window.h"
#include "support/test_hub.h"

#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

const QString kTheirs = u"RJ_D_ENR_P5:F,10"_s, kMine = u"RJ_D_ENR_P1:F,6"_s;

/// A return's page on a register whose hub has all of it.
struct HubDesktop : Desktop {
    TestHub hub;
    std::vector<Place> gone;  ///< where the page asked to go

    ~HubDesktop() { hub.release(); }
    /// The hub refuses every number of the element `refuses`.
    bool startWithHub(bool synced = true, const QString& refuses = {})
    {
        laptop.look.dress();
        if (!start() || !hub.plant(*laptop.desk, refuses))
            return false;
        QObject::connect(page, &Page::go, page, [this](const Place& place) { gone.push_back(place); });
        return hub.connect(sync()) && (!synced || exchange());
    }
    [[nodiscard]] SyncDesk& sync() const { return SyncDesk::of(*laptop.desk); }
    [[nodiscard]] bool exchange() const { return syncNow(sync()) && !sync().error(); }
    [[nodiscard]] CellFlags flagsOf(const QString& address) const
    {
        const QModelIndex index = grid().model().indexOf(cell(address));
        return CellFlags::fromInt(index.data(GridModel::FlagsRole).toUInt());
    }
    [[nodiscard]] bool has(const QString& address, CellFlag flag) const { return flagsOf(address).testFlag(flag); }
    [[nodiscard]] int countOf(CellFlag flag) const
    {
        int count = 0;
        for (const metadata::FormCell& at : grid().model().shape().section().cells)
            count += has(at.address, flag);
        return count;
    }
    [[nodiscard]] QString panelSays(const QString& name) const
    {
        const auto* notes = find<CellNotes>(name);
        return notes->isHidden() ? QString() : notes->accessibleName();
    }
    [[nodiscard]] QString panelHistory() const { return panelSays(u"cellHistory"_s); }
    /// Both sides change a cell of P5 that they agreed on.
    bool clash()
    {
        return hub.clash(laptop.form(kForm), u"RJ_D_ENR_P5"_s, {{u"F,10"_s, u"9"_s, u"11"_s}}) && exchange()
            && sync().picture()->cards.size() == 1;
    }
};

}  // namespace

class TestGridHub : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void aConflictIsADiamondWithItsWordsAndLeadsToTheCard()
    {
        HubDesktop d;
        QVERIFY(d.startWithHub());
        QVERIFY(!d.has(kTheirs, CellFlag::Conflict));
        QVERIFY(d.clash());
        QTRY_VERIFY(d.has(kTheirs, CellFlag::Conflict));
        QCOMPARE(d.countOf(CellFlag::Conflict), 1);
        const QString spoken = d.grid().model().indexOf(d.cell(kTheirs)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u": 9. Conflict"_s), qPrintable(spoken));
        QVERIFY(d.goTo(kTheirs));
        const QString words = d.panelSays(u"cellHub"_s);
        QVERIFY2(words.contains(u"9 here, 11 there"_s), qPrintable(words));
        QVERIFY(d.find<KeyButton>(u"panelAnswer"_s)->isVisible());
        d.key(Qt::Key_A, Qt::AltModifier);
        QCOMPARE(d.gone.size(), size_t(1));
        QCOMPARE(d.gone.back().page, u"conflicts"_s);
        QVERIFY(d.gone.back().cell == d.cell(kTheirs) && d.gone.back().form == d.laptop.form(kForm));
        // Answered, it goes by itself.
        std::optional<bool> kept;
        d.sync().answer(d.sync().picture()->cards.front().id,
                        {sync::conflicts::Answer::Take::Mine, {}, u"counted again"_s}, d.page,
                        [&](const domain::Result<void>& result) { kept = result.has_value(); });
        QTRY_VERIFY(kept);
        QVERIFY(*kept);
        QTRY_VERIFY(!d.has(kTheirs, CellFlag::Conflict));
        QTRY_VERIFY(d.panelSays(u"cellHub"_s).isEmpty());
        QVERIFY(!d.find<KeyButton>(u"panelAnswer"_s)->isVisible());
    }

    void whatTheHubRefusedStandsAtItsCellInWords()
    {
        HubDesktop d;
        QVERIFY(d.startWithHub(false, u"RJ_D_ENR_P1"_s));
        QVERIFY(d.exchange());
        QTRY_VERIFY(d.has(kMine, CellFlag::Refused));
        QVERIFY(!d.has(kTheirs, CellFlag::Refused));
        QVERIFY(d.goTo(kMine));
        const QString words = d.panelSays(u"cellHub"_s);
        QVERIFY2(words.startsWith(u"Not accepted. "_s) && words.contains(u"The hub's words: E"_s), qPrintable(words));
        d.key(Qt::Key_A, Qt::AltModifier);
        QCOMPARE(d.gone.back().page, u"sync"_s);
        // Typed anew it waits to be sent again.
        d.type(u"5"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(!d.has(kMine, CellFlag::Refused));
    }

    void f8GoesToWhatTheHubLeftAfterWhatIsToBeMended()
    {
        HubDesktop d;
        QVERIFY(d.startWithHub());
        QVERIFY(d.clash());
        QTRY_VERIFY(d.has(kTheirs, CellFlag::Conflict));
        QVERIFY(d.goTo(kMine));
        const auto problems = d.page->form()->session().problems();
        QVERIFY(!problems.empty());  // nine for eleven: the column does not add up any more
        std::vector<Operand> stops;
        for (size_t press = 0; press <= problems.size(); ++press) {
            d.key(Qt::Key_F8);
            stops.push_back(*d.page->view()->current());
        }
        QCOMPARE(stops.front(), problems.front().cell);
        QVERIFY(std::find(stops.begin(), stops.end(), d.cell(kTheirs)) != stops.end());
    }

    void whatIsNotSentHasADotWhenItIsAskedFor()
    {
        HubDesktop d;
        QVERIFY(d.startWithHub());
        QVERIFY(d.goTo(kMine));
        d.type(u"22"_s);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(d.page->form()->marks().toSend(), 1);
        QCOMPARE(d.countOf(CellFlag::NotSent), 0);  // on demand
        d.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(d.has(kMine, CellFlag::NotSent));
        QCOMPARE(d.countOf(CellFlag::NotSent), 1);
        const QString spoken = d.grid().model().indexOf(d.cell(kMine)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"To send"_s), qPrintable(spoken));
        QVERIFY(d.goTo(kMine));
        QTRY_VERIFY(d.panelHistory().contains(u"Saved here, not sent yet"_s));
        // What is typed now gets its dot a moment later; an exchange takes them all away.
        QVERIFY(d.goTo(kTheirs));
        d.type(u"13"_s);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(d.countOf(CellFlag::NotSent), 2);
        QVERIFY(d.exchange());
        QTRY_COMPARE(d.countOf(CellFlag::NotSent), 0);
        QVERIFY(d.goTo(kMine));
        QTRY_VERIFY(d.panelHistory().contains(u"Confirmed by the hub"_s));
        d.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!d.page->form()->marks().showsUnsent());
        // Asked for before what is not sent was read, the dots come with the reading.
        const Operand theirs = d.cell(kTheirs);
        QVERIFY(typeHere(*d.laptop.desk, d.laptop.form(kForm), theirs, u"14"_s));
        d.page->enter({u"return"_s, d.laptop.form(u"RJ_DS_ASC_INFRA"_s), {}, {}});
        QTRY_VERIFY(d.page->form()->session().key() == d.laptop.form(u"RJ_DS_ASC_INFRA"_s));
        d.page->enter({u"return"_s, d.laptop.form(kForm), theirs, {}});
        QVERIFY(d.page->form()->session().key() == d.laptop.form(kForm) && !d.page->form()->marks().knowsHub());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(d.has(kTheirs, CellFlag::NotSent));
    }

    void aRegisterThatKnowsNoHubHasNoDots()
    {
        HubDesktop d;
        QVERIFY(d.start());
        QTRY_VERIFY(SyncDesk::of(*d.laptop.desk).picture());
        QVERIFY(d.goTo(kMine));
        d.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(d.countOf(CellFlag::NotSent), 0);
        QVERIFY(!d.page->form()->marks().showsUnsent());
        QTRY_VERIFY(d.panelHistory().contains(u"Saved here"_s));
        d.key(Qt::Key_A, Qt::AltModifier);
        QVERIFY(d.gone.empty());
    }

    // What both sides agreed on moved, and nothing that is shown: the return was read again for each piece, and the keys
    // waited for it.
    void anExchangeReadsNothingAgainAndLeavesWhatIsBeingTyped()
    {
        HubDesktop d;
        QVERIFY(d.startWithHub(false));
        QVERIFY(d.goTo(kMine));
        d.type(u"2"_s);
        QVERIFY(d.isTyping());
        QPointer<QWidget> editor = QApplication::focusWidget();
        QSignalSpy acts(d.page->form(), &OpenReturn::actingChanged);
        QVERIFY(d.exchange());
        QTRY_VERIFY(d.page->form()->marks().knowsHub());
        QTRY_COMPARE(d.page->form()->marks().toSend(), 0);
        QCOMPARE(acts.count(), 0);
        QVERIFY(editor && QApplication::focusWidget() == editor);
        d.type(u"3"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(kMine), u"23"_s);
    }
};

QTEST_MAIN(TestGridHub)
#include "tst_grid_hub.moc"
