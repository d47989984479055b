// What the hub's lists brought stands on the Sync page in words: a school with another name, a question that is gone.
#include "desktop/shell/shell.h"
#include "desktop/sync/line_list.h"
#include "support/example.h"
#include "support/test_hub.h"
#include "words/hub_words.h"

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestSyncNews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSchoolThatGotAnotherNameThereIsToldOf()
    {
        Laptop laptop;
        TestHub hub;
        laptop.look.dress();
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, makeAllPages);
        shell.resize(1366, 768);
        shell.show();
        auto opened = laptop.openedBy(kHead);
        QVERIFY(opened);
        shell.enter(std::move(opened));
        QVERIFY(hub.plant(*shell.desk()));
        SyncDesk& sync = SyncDesk::of(*shell.desk());
        hub.useFor(sync);
        QVERIFY(QTest::qWaitFor([&] { return sync.isQuiet(); }));
        QVERIFY(hub.connect(sync));
        QVERIFY(syncNow(sync));
        const auto* school = shell.desk()->catalog().orgUnits.find(*shell.desk()->orgUnit());
        const QString before = school->name;
        QVERIFY(hub.change(u"organisationUnits"_s, school->uid,
                           [](QJsonObject& unit) { unit.insert(u"name"_s, u"Saint Mary 100%1 School"_s); }));
        shell.frame()->go({u"sync"_s, {}, {}, {}});
        QVERIFY(syncNow(sync));
        QVERIFY(!sync.error());
        QStringList told;
        for (const auto* list : shell.findChildren<LineList*>()) {
            for (const Line& line : list->lines())
                if (list->isVisible() && line.what == u"Saint Mary 100%1 School"_s)
                    told.append(line.more);
        }
        QCOMPARE(told, QStringList{u"is the new name of %1"_s.arg(before)});
    }

    void everyChangeThatPeopleHaveToKnowOfHasWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("unitMoved") << u"belongs to Tane 100%1 now, not to Makari %2"_s;
        QTest::newRow("unitRenamed") << u"is the new name of Makari %2"_s;
        QTest::newRow("unitClosed") << u"is closed at the hub from Tane 100%1 on"_s;
        QTest::newRow("unitWithdrawn") << u"is not at the hub any more, or not shown to us; what is here stays"_s;
        QTest::newRow("dataSetWithdrawn") << u"is not at the hub any more, or not shown to us; what is here stays"_s;
        QTest::newRow("elementWithdrawn") << u"is no longer asked for; what was typed stays here"_s;
        QTest::newRow("comboWithdrawn") << u"is no longer a column there; what was typed stays here"_s;
        QTest::newRow("assigned") << u"is filled in by Tane 100%1 too now"_s;
        QTest::newRow("unassigned") << u"is not filled in by Makari %2 any more; what is here stays"_s;
        QTest::newRow("uidChanged") << QString();
    }
    void everyChangeThatPeopleHaveToKnowOfHasWords()
    {
        QFETCH(QString, words);
        QCOMPARE(words::listChange(QString::fromLatin1(QTest::currentDataTag()), u"Makari %2"_s, u"Tane 100%1"_s),
                 words);
    }

    // What DHIS2 2.42 and what 2.44 say of the same mistake is answered by the same words.
    void bothGenerationsOfRefusalsHaveTheSameWords()
    {
        QCOMPARE(words::refused(u"E7619"_s), words::refused(u"E8122"_s));
        QCOMPARE(words::refused(u"E7621"_s), words::refused(u"E8123"_s));
        QCOMPARE(words::refused(u"E7613"_s), words::refused(u"E8024"_s));
        QVERIFY(words::refused(u"E7619"_s) != words::refused(u"E7621"_s));
        QVERIFY(!words::refused(u"E9999"_s).isEmpty());
    }
};

QTEST_MAIN(TestSyncNews)
#include "tst_sync_news.moc"
