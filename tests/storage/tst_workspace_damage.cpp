// Registers that are damaged: told, found by looking, and never deleted.
#include "storage/workspace_fixture.h"

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Kind;
using storage::Workspace;

class TestWorkspaceDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDamagedFileIsToldAndNeverDeleted_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        QTest::newRow("first page") << 100 << 64;
        QTest::newRow("salt") << 3 << 4;
        QTest::newRow("all zero") << 0 << -1;
        QTest::newRow("empty") << -1 << 0;
        QTest::newRow("cut to half a page") << -2 << 0;
    }
    void aDamagedFileIsToldAndNeverDeleted()
    {
        QFETCH(int, at);
        QFETCH(int, length);
        Desk desk;
        VERIFY_OK(desk.create());
        QByteArray bytes = desk.bytes(u"data.db"_s);
        if (at < 0)
            bytes.truncate(at == -1 ? 0 : 2048);
        else
            bytes.replace(at, length < 0 ? bytes.size() : length, QByteArray(length < 0 ? bytes.size() : length, '\0'));
        desk.overwrite(u"data.db"_s, bytes);
        const auto opened = desk.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::Damaged);
        QCOMPARE(desk.bytes(u"data.db"_s), bytes);
        const auto examined = Workspace::examine(desk.folder, kHawa, kPass, desk.options());
        VERIFY_OK(examined);
        QVERIFY(!examined->ok);
        QVERIFY2(examined->problems.value(0).startsWith(u"open: data.db"_s),
                 qPrintable(examined->problems.join(u'\n')));
        if (length != 0)
            QVERIFY2(examined->pages > 10 && examined->problems.size() > 1, qPrintable(examined->problems.join(u'\n')));
        QCOMPARE(desk.bytes(u"data.db"_s), bytes);
    }
    void examiningFindsAWholeRegisterWholeAndDamageIsNoWrongPassphrase()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        const auto whole = Workspace::examine(desk.folder, kHawa, kPass, desk.options());
        VERIFY_OK(whole);
        QVERIFY2(whole->ok && whole->journal.length > 0, qPrintable(whole->problems.join(u'\n')));
        QCOMPARE(Workspace::examine(desk.folder, kHawa, u"no"_s, desk.options()).error().kind, Kind::WrongPassphrase);
        QVERIFY(QFile::remove(QDir(desk.folder).filePath(u"data.db"_s)));
        const auto gone = Workspace::examine(desk.folder, kHawa, kPass, desk.options());
        VERIFY_OK(gone);
        QVERIFY(!gone->ok && gone->pages == 0);
        desk.overwrite(u"keys.json"_s, "x");
        QVERIFY(!Workspace::examine(desk.folder, kHawa, kPass, desk.options())->ok);
    }
    void aPageDamagedFurtherInIsFoundByVerify()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        QByteArray bytes = desk.bytes(u"data.db"_s);
        int found = 0;
        const int pages = int(bytes.size() / 4096);
        for (int page = 2; page <= pages; page += 3) {
            QByteArray bad = bytes;
            bad[(page - 1) * 4096 + 1000] = char(bad[(page - 1) * 4096 + 1000] ^ 1);
            desk.overwrite(u"data.db"_s, bad);
            auto opened = desk.open();
            if (!opened) {
                QCOMPARE(opened.error().kind, Kind::Damaged);
                ++found;
                continue;
            }
            const auto verified = (*opened)->verify();
            found += !verified || !verified->ok;
            opened->reset();
        }
        QCOMPARE(found, (pages - 2) / 3 + 1);
    }
    void aRemovedDatabaseIsDamage()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        QVERIFY(QFile::rename(desk.folder + u"/data.db"_s, desk.folder + u"/elsewhere.db"_s));
        QCOMPARE(desk.open().error().kind, Kind::Damaged);
        QVERIFY(!QFile::exists(desk.folder + u"/data.db"_s));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceDamage)
#include "tst_workspace_damage.moc"
