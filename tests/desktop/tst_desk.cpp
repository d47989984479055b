#include "desktop/frame/keys.h"
#include "support/example.h"

#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void beginsWithTheOnlySchoolAndTheYearOfTheRegistersDay()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        QVERIFY(laptop.desk->orgUnit());
        QCOMPARE(laptop.desk->catalog().orgUnits.find(*laptop.desk->orgUnit())->name, u"Makoro Hill Primary School"_s);
        QVERIFY(laptop.desk->year());
        QCOMPARE(laptop.desk->year()->name, u"2025/2026"_s);
    }
    void slowWorkComesBackOnTheDesksThread()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        std::optional<int> people;
        QThread* thread = nullptr;
        laptop.desk->run(
            this,
            [](storage::Reader& reader) -> domain::Result<int> {
                const auto all = storage::people::list(reader);
                return all ? domain::Result<int>(int(all->size())) : domain::Result<int>(all.error());
            },
            [&](const domain::Result<int>& count) {
                people = count ? *count : -1;
                thread = QThread::currentThread();
            });
        QTRY_COMPARE(people.value_or(0), 4);
        QCOMPARE(thread, QThread::currentThread());
    }
    void slowWorkForAPageThatIsGoneIsForgotten()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        bool told = false;
        {
            QObject page;
            laptop.desk->run(
                &page, [](storage::Reader&) -> domain::Result<int> { return 1; },
                [&](const domain::Result<int>&) { told = true; });
        }
        laptop.desk.reset();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
    void saysWhatTheDiskDidNotTake()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        QSignalSpy changed(laptop.desk.get(), &Desk::savingChanged);
        laptop.desk->noteWriting();
        QCOMPARE(laptop.desk->saving().waiting, 1);
        laptop.desk->noteWritten(domain::error(domain::Kind::DiskFull, u"data.db"_s, {}), 3);
        QCOMPARE(laptop.desk->saving().waiting, 0);
        QCOMPARE(laptop.desk->saving().kept, 3);
        QVERIFY(laptop.desk->saving().failed);
        laptop.desk->noteWriting();
        laptop.desk->noteWritten({}, 0);
        QVERIFY(!laptop.desk->saving().failed);
        QCOMPARE(changed.count(), 4);
    }
    void aKeyMeansOneThingOnAPage()
    {
        QMap<QString, QMap<QString, QByteArray>> meanings;
        for (const KeyRow& row : keyTable()) {
            for (const QKeySequence& key : sequencesOf(row)) {
                QVERIFY2(!key.isEmpty(), row.id);
                const QString page = QString::fromLatin1(row.page);
                const QByteArray other = meanings[page].value(key.toString());
                QVERIFY2(other.isEmpty(), row.id + QByteArray(" and ") + other);
                meanings[page].insert(key.toString(), row.id);
            }
        }
        const auto everywhere = meanings.value({});
        for (auto page = meanings.begin(); page != meanings.end(); ++page) {
            for (auto key = page->begin(); !page.key().isEmpty() && key != page->end(); ++key)
                QVERIFY2(!everywhere.contains(key.key()), key.value());
        }
    }
    void prefsAreKeptAndHoldNoPersons()
    {
        QTemporaryDir dir;
        {
            Prefs prefs(dir.filePath(u"p.ini"_s));
            Look look;
            prefs.follow(look);
            look.setTheme(ThemeName::Dark);
            look.setPercent(150);
            prefs.addRecent(u"/a/x.rejista"_s);
            prefs.addRecent(u"/a/y.rejista"_s);
            prefs.addRecent(u"/a/x.rejista"_s);
        }
        Prefs again(dir.filePath(u"p.ini"_s));
        Look look;
        again.follow(look);
        QCOMPARE(look.theme().name, ThemeName::Dark);
        QCOMPARE(look.percent(), 150);
        QCOMPARE(again.recent(), (QStringList{u"/a/x.rejista"_s, u"/a/y.rejista"_s}));
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
