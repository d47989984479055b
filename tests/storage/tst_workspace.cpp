// A register as a folder: made, opened, locked, of a demo, of a newer Rejista, or no register at all.
#include "storage/workspace_fixture.h"

#include "storage/folder_lock.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Kind;
using security::Role;
using storage::Workspace;

class TestWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qunsetenv("REJISTA_NOW"); }
    void isMadeOpenedAndFoundAsItWasLeft()
    {
        Desk desk;
        {
            auto made = desk.create();
            VERIFY_OK(made);
            QCOMPARE((*made)->name(), u"Makeni Primary"_s);
            QCOMPARE((*made)->person(), (storage::people::Person{kHawa, Role::Head}));
            VERIFY_OK(put(**made, 1, u"12"_s));
            QVERIFY((*made)->verify()->ok);
        }
        QCOMPARE(QDir(desk.home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"Makeni.rejista"_s});
        auto again = desk.open();
        VERIFY_OK(again);
        QCOMPARE((*storage::cells::find((*again)->reader(), cell(1)))->value, std::optional(u"12"_s));
        QCOMPARE(desk.create().error().kind, Kind::AlreadyExists);
    }
    void aSecondProgramIsToldWhoHasIt()
    {
        Desk desk;
        auto first = desk.create();
        VERIFY_OK(first);
        const auto second = desk.open();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Kind::InUse);
        QCOMPARE(second.error().fact(u"person"_s), kHawa);
        QCOMPARE(second.error().fact(u"since"_s), u"2026-02-03T08:00:00Z"_s);
        QCOMPARE(second.error().where, desk.folder);
        first->reset();
        VERIFY_OK(desk.open());
    }
    void aLockLeftByAKilledProgramKeepsNobodyOut()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto lock = storage::FolderLock::take(QDir(desk.folder).filePath(u"lock"_s));
            const bool held = lock.has_value() && (*lock)->sign(u"Ibrahim"_s, aMorning()).has_value();
            if (::write(ready[1], held ? "y" : "n", 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        QCOMPARE(desk.open().error().fact(u"person"_s), u"Ibrahim"_s);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(desk.bytes(u"lock"_s).contains("Ibrahim"));
        VERIFY_OK(desk.open());
        ::close(ready[0]);
        ::close(ready[1]);
    }
    void aDemoHasItsOwnDayAndRejistaNowCountsThereOnly()
    {
        Desk desk;
        desk.clock.set(QDateTime(QDate(2031, 5, 6), QTime(7, 8), Qt::UTC));
        {
            auto demo = desk.create(aMorning());
            VERIFY_OK(demo);
            QVERIFY((*demo)->isDemo());
            QCOMPARE((*demo)->clock().today(), QDate(2026, 2, 3));
        }
        qputenv("REJISTA_NOW", "2027-03-04T05:06:07Z");
        QCOMPARE((*desk.open())->clock().now(), QDateTime(QDate(2027, 3, 4), QTime(5, 6, 7), Qt::UTC));
        qputenv("REJISTA_NOW", "soon");
        QCOMPARE(desk.open().error().kind, Kind::Usage);
        Desk real;
        qputenv("REJISTA_NOW", "2027-03-04T05:06:07Z");
        {
            auto workspace = real.create();
            VERIFY_OK(workspace);
            QVERIFY(!(*workspace)->isDemo());
            QCOMPARE((*workspace)->clock().now(), aMorning());
        }
        auto options = real.options();
        options.test = true;
        QCOMPARE((*Workspace::open(real.folder, kHawa, kPass, options))->clock().today(), QDate(2027, 3, 4));
    }
    void worksOnALaptopThatThinksItIs1970()
    {
        Desk desk;
        desk.clock.set(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
        auto made = desk.create();
        VERIFY_OK(made);
        VERIFY_OK(put(**made, 1, u"12"_s));
        VERIFY_OK((*made)->backupToRing());
        QVERIFY((*made)->verify()->ok);
        made->reset();
        desk.clock.set(aMorning());
        VERIFY_OK(desk.open());
    }
    void whatIsNoWorkspaceIsToldAndLeftAlone()
    {
        Desk desk;
        QCOMPARE(desk.open().error().kind, Kind::NotAWorkspace);
        QVERIFY(QDir().mkpath(desk.folder));
        QCOMPARE(desk.open().error().kind, Kind::NotAWorkspace);
        QVERIFY(QDir(desk.folder).isEmpty());
        desk.overwrite(u"holiday.txt"_s, "photos");
        QCOMPARE(desk.create().error().kind, Kind::AlreadyExists);
        QCOMPARE(desk.open().error().kind, Kind::NotAWorkspace);
        QCOMPARE(desk.bytes(u"holiday.txt"_s), "photos");
    }
    void aNewerFileIsToldAndLeftAlone()
    {
        Desk desk;
        {
            auto made = desk.create();
            VERIFY_OK(made);
            VERIFY_OK((*made)->store().writeNow(
                [](storage::Tx& tx) { return tx.database().script("PRAGMA user_version=999"); }));
        }
        const QByteArray before = desk.bytes(u"data.db"_s);
        const auto opened = desk.open();
        QCOMPARE(opened.error().kind, Kind::Newer);
        QCOMPARE(opened.error().fact(u"version"_s), u"999"_s);
        QCOMPARE(desk.bytes(u"data.db"_s), before);
    }
    void aReadOnlyFolderIsTold()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        // Root may write anywhere, so the folder is made unwritable for root as well where the system can.
        const QByteArray folder = QFile::encodeName(desk.folder);
        if (::geteuid() == 0) {
            if (::system(("chattr +i '" + folder + "/lock' 2>/dev/null").constData()) != 0)
                QSKIP("root, and the file system has no immutable files");
            const auto opened = desk.open();
            (void)!::system(("chattr -i '" + folder + "/lock'").constData());
            QCOMPARE(opened.error().kind, Kind::ReadOnlyFolder);
            return;
        }
        QVERIFY(QFile::setPermissions(desk.folder + u"/lock"_s, QFile::ReadOwner));
        QCOMPARE(desk.open().error().kind, Kind::ReadOnlyFolder);
    }
    void rawKeysAreForHarnesses()
    {
        QTemporaryDir home;
        const QString folder = home.filePath(u"Raw.rejista"_s);
        QVERIFY(QDir().mkpath(folder));
        domain::FixedClock clock{aMorning()};
        VERIFY_OK(storage::Store::open({.path = folder + u"/data.db"_s, .key = rawKey(), .create = true}, clock));
        auto workspace = Workspace::openWithRawKey(folder, rawKey(), u"Anyone"_s, {.clock = &clock});
        VERIFY_OK(workspace);
        QCOMPARE((*workspace)->person().role, Role::Trainer);
        VERIFY_OK(put(**workspace, 1, u"1"_s));
        workspace->reset();
        QCOMPARE(Workspace::openWithRawKey(folder, security::SecretBytes::random(32), u"A"_s, {.clock = &clock})
                     .error()
                     .kind,
                 Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
