// The pages of the hub, with real keys: connecting, an exchange behind other work, cards, training.
#include "desktop/connect/connect_text.h"
#include "desktop/frame/status_strip.h"
#include "desktop/look/key_button.h"
#include "desktop/shell/shell.h"
#include "desktop/sync/conflict_card.h"
#include "desktop/sync/line_list.h"
#include "practice/training.h"
#include "storage/cells.h"
#include "support/demo_window.h"
#include "support/example.h"
#include "support/test_hub.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

struct Window {
    Laptop laptop;
    TestHub hub;
    std::unique_ptr<Shell> shell;

    ~Window() { hub.release(); }
    /// `schoolUid`: as the hub has the school.
    bool start(const QString& schoolUid = {})
    {
        laptop.look.dress();
        if (!laptop.start())
            return false;
        laptop.desk.reset();
        shell = std::make_unique<Shell>(laptop.tools, makeAllPages);
        shell->resize(1366, 768);
        shell->show();
        auto opened = laptop.openedBy(kHead);
        if (!opened)
            return false;
        shell->enter(std::move(opened));
        if (!hub.plant(*shell->desk(), {}, schoolUid))
            return false;
        hub.useFor(sync());
        return QTest::qWaitForWindowExposed(shell.get()) && QTest::qWaitFor([&] { return sync().isQuiet(); });
    }
    [[nodiscard]] SyncDesk& sync() const { return SyncDesk::of(*shell->desk()); }
    [[nodiscard]] QString page() const { return shell->frame()->page()->id(); }
    void go(const QString& page) const { shell->frame()->go({page, {}, {}, {}}); }
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = shell->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] domain::ReturnKey form() const
    {
        const Desk& desk = *shell->desk();
        return {desk.catalog().dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s)->key, *desk.orgUnit(),
                *domain::Period::parse(u"2025Sep"_s), desk.catalog().defaultCombo};
    }
    [[nodiscard]] metadata::Operand cell(const QString& element, const QString& combo) const
    {
        const metadata::Catalog& catalog = shell->desk()->catalog();
        const auto* found = catalog.dataElements.byCode(element);
        return {found->key, *catalog.comboNamed(found->combo, combo)};
    }
    [[nodiscard]] domain::CellKey at(const metadata::Operand& cell) const
    {
        const auto of = form();
        return {of.orgUnit, of.period, cell.element, cell.combo, of.attribute};
    }
    [[nodiscard]] QString textHere(const metadata::Operand& cell) const
    {
        const auto row = storage::cells::find(shell->desk()->reader(), at(cell));
        return row && *row ? (*row)->value.value_or(QString()) : QString();
    }
    /// Three cells that were changed here and there since both agreed on them.
    bool makeThreeConflicts()
    {
        if (!hub.connect(sync()) || !syncNow(sync()) || sync().error())
            return false;
        return hub.clash(form(), u"RJ_D_ENR_P5"_s,
                         {{u"M,10"_s, u"7"_s, u"8"_s}, {u"F,10"_s, u"9"_s, u"11"_s}, {u"F,11"_s, u"3"_s, u"4"_s}})
            && syncNow(sync()) && sync().picture()->cards.size() == 3;
    }
};

/// All that the training hub holds.
QByteArray stateOf(const SyncDesk& hub)
{
    QByteArray state;
    hub.training()->server().withHub([&](practice::PracticeHub& of) { state = of.save(); });
    return state;
}

}  // namespace

class TestSyncPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void anAddressAndAKeyAreFoundInWhatIsScanned_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        const QString key = u"d2p_8Kw3RmQ1vT7p"_s;
        QTest::newRow("address") << u" hub.example.org/emis "_s << u"hub.example.org/emis"_s << QString();
        QTest::newRow("key in groups") << u"d2p_ 8Kw3 RmQ1 vT7p"_s << QString() << key;
        QTest::newRow("old key") << u"d2pat_abcDEF"_s << QString() << u"d2pat_abcDEF"_s;
        QTest::newRow("QR") << u"rejista:https://hub.example.org#"_s + key << u"https://hub.example.org"_s << key;
        QTest::newRow("QR with slashes") << u"rejista://hub.example.org?key="_s + key << u"hub.example.org"_s << key;
        QTest::newRow("two lines") << u"https://hub.example.org/\n"_s + key << u"https://hub.example.org/"_s << key;
        QTest::newRow("a header") << u"hub.example.org ApiToken "_s + key << u"hub.example.org"_s << key;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void anAddressAndAKeyAreFoundInWhatIsScanned()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QFETCH(QString, key);
        QCOMPARE(connectText(typed), (ConnectText{address, key}));
    }

    void theFirstConnectionIsMadeWithKeysAlone()
    {
        Window window;
        QVERIFY(window.start());
        // Without a hub F10 leads to where one connects.
        window.key(Qt::Key_F10);
        QCOMPARE(window.page(), u"connect"_s);
        QTRY_COMPARE(window.focused(), u"connect.address"_s);
        window.type(u"ftp://hub"_s);
        window.key(Qt::Key_Return);
        QCOMPARE(window.hub.requests(), 0);
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type(u"hub.example.org/api"_s);
        window.key(Qt::Key_Return);
        QTRY_COMPARE(window.focused(), u"connect.key"_s);
        QVERIFY(window.says(u"Step 1 is done"_s));
        const int asked = window.hub.requests();
        // A slip of the finger is seen before anything is sent.
        const QString token = window.hub.token();
        QString slipped = token;
        slipped[10] = slipped[10] == u'a' ? u'b' : u'a';
        window.type(slipped);
        window.key(Qt::Key_Return);
        QVERIFY(window.says(u"typing mistake"_s));
        QCOMPARE(window.hub.requests(), asked);
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type(token.left(8) + u' ' + token.mid(8));
        window.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.focused(), u"connect.bring"_s, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Signed in as teacher"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<KeyButton*>(QApplication::focusWidget())->isAvailable(), 30'000);
        window.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.page(), u"sync"_s, 60'000);
        QTRY_VERIFY(window.sync().isConnected());
        QCOMPARE(window.sync().picture()->connection->user, u"teacher"_s);
        QVERIFY(window.shell->frame()->status().hub());
    }

    // Alt+A at a cell of a return comes here with the cell.
    void whoComesFromACellSeesItsCardFirst()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.makeThreeConflicts());
        const auto* card = window.shell->findChild<ConflictCard*>();
        for (const sync::Conflict& one : std::vector(window.sync().picture()->cards)) {
            const metadata::Operand cell{one.cell.element, one.cell.combo};
            window.shell->frame()->go({u"conflicts"_s, one.form, cell, {}});
            QVERIFY(card->card());
            QCOMPARE(card->card()->id, one.id);
            window.go(u"sync"_s);
        }
    }

    void threeConflictsAreAnsweredWithKeysAlone()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.makeThreeConflicts());
        window.go(u"sync"_s);
        window.key(Qt::Key_A, Qt::AltModifier);
        QCOMPARE(window.page(), u"conflicts"_s);
        auto* card = window.shell->findChild<ConflictCard*>();
        QVERIFY(card->card());
        // Nothing is preset, and without a choice nothing is kept.
        QVERIFY(!card->chosen());
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(window.says(u"Choose one first"_s));
        const auto cellOf = [&] { return metadata::Operand{card->card()->cell.element, card->card()->cell.combo}; };
        const auto first = cellOf();
        const QString theirs = *card->card()->theirs;
        window.key(Qt::Key_2);
        QCOMPARE(window.focused(), u"conflicts.why"_s);
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(window.says(u"Say why"_s));
        window.type(u"They counted again"_s);
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.sync().picture()->cards.size(), size_t(2));
        QTRY_COMPARE(window.textHere(first), theirs);
        const auto second = cellOf();
        const QString mine = *card->card()->mine;
        QVERIFY(!(second == first));
        QTRY_COMPARE(window.focused(), u"conflicts.side.mine"_s);
        window.key(Qt::Key_1);
        window.type(u"I have the paper here"_s);
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.sync().picture()->cards.size(), size_t(1));
        QCOMPARE(window.textHere(second), mine);
        const auto third = cellOf();
        QTRY_COMPARE(window.focused(), u"conflicts.side.mine"_s);
        window.key(Qt::Key_3);
        window.type(u"12"_s);
        window.key(Qt::Key_Return);
        window.type(u"We both were wrong"_s);
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.sync().picture()->cards.empty());
        QCOMPARE(window.textHere(third), u"12"_s);
        QVERIFY(window.says(u"There is nothing to answer"_s));
        // What was decided reaches the hub, and nothing clashes again.
        QVERIFY(syncNow(window.sync()));
        QVERIFY(!window.sync().error());
        QVERIFY(window.sync().picture()->cards.empty());
        QCOMPARE(window.sync().picture()->counts.toSend, 0);
        window.go(u"conflicts"_s);
        window.key(Qt::Key_B, Qt::AltModifier);
        auto* before = window.shell->findChild<LineList*>(u"conflicts.answered"_s);
        QTRY_COMPARE(before->lines().size(), size_t(3));
    }

    void itGoesOnBehindAndStopsAfterThisPiece()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.hub.connect(window.sync()));
        window.hub.holdAtPiece(2);
        window.go(u"today"_s);
        window.key(Qt::Key_F10);
        QTRY_VERIFY_WITH_TIMEOUT(window.hub.isHeld(), 60'000);
        // Nothing takes the page or the focus away.
        QCOMPARE(window.page(), u"today"_s);
        QTRY_VERIFY(window.shell->frame()->status().hub()->says.startsWith(u"Syncing"_s));
        window.go(u"sync"_s);
        QTRY_VERIFY(window.says(u"Sending: piece"_s));
        // What it brings is not known before its end, and it is not an earlier one.
        QVERIFY(window.says(u"Not known yet"_s));
        QVERIFY(!window.says(u"The hub took everything"_s));
        QVERIFY(!window.says(u"Nobody changed anything"_s));
        QVERIFY(!window.says(u"Last time"_s));
        window.key(Qt::Key_X, Qt::AltModifier);
        QTRY_VERIFY(window.says(u"Stopping after this piece"_s));
        QVERIFY(window.sync().now().working);
        window.hub.release();
        QTRY_VERIFY_WITH_TIMEOUT(!window.sync().now().working, 60'000);
        QVERIFY(!window.sync().error());
        QVERIFY(window.sync().nextTry().isNull());
        // The next one goes on from there to the end.
        QVERIFY(syncNow(window.sync()));
        QCOMPARE(window.sync().picture()->counts.toSend, 0);
        QVERIFY(window.sync().picture()->counts.lastConfirmed);
        QVERIFY(window.says(u"The hub took everything"_s));
        QVERIFY(window.says(u"Last time"_s));
    }

    // The lists of the first exchange are in the register, and the window has not taken them into use yet.
    void newListsCountForTheNextExchange()
    {
        Window window;
        QVERIFY(window.start(u"RjMovedSc01"_s));
        QVERIFY(window.hub.connect(window.sync()));
        QVERIFY(syncNow(window.sync()));
        QVERIFY(!window.sync().error());
        QVERIFY(window.sync().hasNewLists());
        QCOMPARE(window.sync().picture()->counts.toSend, 0);
        const auto* before = window.shell->desk()->catalog().orgUnits.find(*window.shell->desk()->orgUnit());
        QVERIFY(before->uid != u"RjMovedSc01"_s);
        QVERIFY(typeHere(*window.shell->desk(), window.form(), window.cell(u"RJ_D_ENR_P5"_s, u"M,10"_s), u"7"_s));
        QVERIFY(syncNow(window.sync()));
        QVERIFY(!window.sync().error());
        QCOMPARE(window.sync().done()->returns.pushedValues, 1);
        QCOMPARE(window.sync().picture()->counts.toSend, 0);
    }

    void aBrokenLineIsSaidAndTriedAgain()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.hub.connect(window.sync()));
        window.hub.breakAtPiece(2);
        window.go(u"sync"_s);
        QVERIFY(syncNow(window.sync()));
        QVERIFY(window.sync().error());
        QVERIFY(window.sync().nextTry().isValid());
        QVERIFY(window.says(u"Next try in 2 min, or F10"_s));
        QCOMPARE(window.shell->frame()->status().hub()->says, u"Offline"_s);
        QVERIFY(window.sync().picture()->counts.toSend > 0);
        window.hub.breakAtPiece(-1);
        window.key(Qt::Key_F10);
        QTRY_VERIFY_WITH_TIMEOUT(!window.sync().now().working && window.sync().isQuiet(), 120'000);
        QVERIFY(!window.sync().error());
        QCOMPARE(window.sync().picture()->counts.toSend, 0);
    }

    void trainingIsMarkedOnEveryPageAndBeginsAgain()
    {
        DemoWindow window;
        QVERIFY(window.start(2));
        SyncDesk& hub = SyncDesk::of(*window.shell->desk());
        QVERIFY(hub.mayTrain());
        Frame& frame = *window.shell->frame();
        frame.go({u"sync"_s, {}, {}, {}});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(hub.isTraining(), 60'000);
        auto* strip = frame.findChild<QLabel*>(u"training"_s);
        for (const QString& page : {u"today"_s, u"census"_s, u"settings"_s, u"sync"_s}) {
            frame.go({page, {}, {}, {}});
            QVERIFY2(strip->isVisible() && strip->text().contains(u"practice"_s), qPrintable(page));
        }
        const QByteArray begun = stateOf(hub);
        QVERIFY(syncNow(hub));
        QVERIFY2(!hub.error(), hub.error() ? qPrintable(domain::kindName(hub.error()->kind)) : "");
        QVERIFY(hub.done()->returns.confirmed > 0);
        QVERIFY(stateOf(hub) != begun);
        // One key, and the hub is as it was at the start; nothing of the register goes.
        const QUrl before = hub.picture()->connection->address;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(hub), begun, 60'000);
        QTRY_VERIFY(!hub.now().working && hub.isQuiet());
        QCOMPARE(hub.picture()->connection->address, before);
    }

    void aRegisterThatIsNoDemoHasNoTraining()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(!window.sync().mayTrain());
        std::optional<domain::Error> refused;
        window.sync().startTraining(window.shell.get(), [&](const domain::Result<void>& begun) {
            if (!begun)
                refused = begun.error();
        });
        QVERIFY(refused && refused->kind == domain::Kind::NotAllowed);
    }

    void theModelOfLinesIsSound()
    {
        LineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Line line;
        line.what = u"one"_s;
        model.set({line, line});
        line.more = u"two"_s;
        model.set({line, line});
        model.set({});
    }
};

QTEST_MAIN(TestSyncPages)
#include "tst_sync_pages.moc"
