#include "storage/fixture.h"

#include "storage/folder_lock.h"
#include "storage/migrations.h"
#include "storage/settings.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <thread>
#include <sys/wait.h>
#include <unistd.h>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::Role;
using storage::Workspace;

namespace {
const QString kHawa = u"Hawa Kanu"_s, kPass = u"three blue goats 🐐"_s;

struct Desk {
    QTemporaryDir home;
    domain::FixedClock clock{aMorning()};
    QString folder = home.filePath(u"Makeni.rejista"_s);
    QString sheet;

    [[nodiscard]] storage::WorkspaceOptions options() const { return {.clock = &clock, .test = false, .vfs = {}}; }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> create(std::optional<QDateTime> demo = {}, Role role = Role::Head)
    {
        auto created = Workspace::create({.folder = folder,
                                          .name = u"Makeni Primary"_s,
                                          .person = kHawa,
                                          .passphrase = kPass,
                                          .role = role,
                                          .cost = security::KdfCost::minimum(),
                                          .demoMoment = demo,
                                          .options = options()});
        if (!created)
            return created.error();
        sheet = created->recoveryKey;
        return std::move(created->workspace);
    }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(const QString& passphrase = kPass,
                                                          const QString& who = kHawa) const
    {
        return Workspace::open(folder, who, passphrase, options());
    }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(QDir(folder).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QString& name, const QByteArray& bytes) const
    {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
};

Result<storage::cells::CellChange> put(Workspace& workspace, int element, const QString& text)
{
    return workspace.store().writeNow(
        [=](storage::Tx& tx) { return storage::cells::put(tx, typed(cell(element), text)); });
}
}  // namespace

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
    void aWrongPassphraseOpensNothing()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        QCOMPARE(desk.open(u"three blue goats"_s).error().kind, Kind::WrongPassphrase);
        QCOMPARE(desk.open(kPass, u"Nobody"_s).error().kind, Kind::WrongPassphrase);
        (void)desk.open(u"x"_s);
        (void)desk.open(u"y"_s);
        QCOMPARE(desk.open().error().kind, Kind::WaitBeforeRetry);
        desk.clock.advance(60000);
        VERIFY_OK(desk.open());
    }
    void theRecoverySheetGivesANewPassphrase()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        QCOMPARE(Workspace::openRecovered(desk.folder, desk.sheet, u"Nobody"_s, u"new"_s, desk.options()).error().kind,
                 Kind::NotFound);
        VERIFY_OK(Workspace::openRecovered(desk.folder, desk.sheet.toLower(), kHawa, u"new one"_s, desk.options()));
        QCOMPARE(desk.open().error().kind, Kind::WrongPassphrase);
        VERIFY_OK(desk.open(u"new one"_s));
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
    void peopleComeGoAndChange()
    {
        Desk desk;
        auto made = desk.create();
        VERIFY_OK(made);
        Workspace& workspace = **made;
        VERIFY_OK(workspace.addPerson({u"Ibrahim Sesay"_s, Role::Clerk}, u"second"_s));
        QCOMPARE(workspace.addPerson({u"Ibrahim Sesay"_s, Role::Clerk}, u"x"_s).error().kind, Kind::AlreadyExists);
        QCOMPARE(workspace.people()->size(), 2U);
        QCOMPARE(workspace.removePerson(kHawa).error().fact(u"reason"_s), u"lastManager"_s);
        QCOMPARE(workspace.changeRole(kHawa, Role::Clerk).error().fact(u"reason"_s), u"lastManager"_s);
        QCOMPARE(workspace.removePerson(u"Nobody"_s).error().kind, Kind::NotFound);
        VERIFY_OK(workspace.changePassphrase(kPass, u"other"_s));
        QCOMPARE(workspace.changePassphrase(kPass, u"other"_s).error().kind, Kind::WrongPassphrase);
        made->reset();
        {
            auto clerk = desk.open(u"second"_s, u"Ibrahim Sesay"_s);
            VERIFY_OK(clerk);
            const auto refused = (*clerk)->addPerson({u"X"_s, Role::Head}, u"x"_s);
            QCOMPARE(refused.error().kind, Kind::NotAllowed);
            QCOMPARE(refused.error().fact(u"right"_s), u"managePeople"_s);
            QVERIFY((*clerk)->allowed(security::Right::TypeValues).has_value());
            VERIFY_OK((*clerk)->changePassphrase(u"second"_s, u"third"_s));
        }
        auto head = desk.open(u"other"_s);
        VERIFY_OK(head);
        VERIFY_OK((*head)->changeRole(u"Ibrahim Sesay"_s, Role::District));
        VERIFY_OK((*head)->resetPassphrase(u"Ibrahim Sesay"_s, u"fourth"_s));
        VERIFY_OK((*head)->removePerson(kHawa));
        head->reset();
        QCOMPARE(desk.open(u"other"_s).error().kind, Kind::WrongPassphrase);
        auto district = desk.open(u"fourth"_s, u"Ibrahim Sesay"_s);
        VERIFY_OK(district);
        QCOMPARE((*district)->person().role, Role::District);
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
    void whoeverCouldNotLetOthersInIsNotTheFirstPerson()
    {
        Desk desk;
        const auto refused = desk.create({}, Role::Clerk);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Usage);
        QCOMPARE(refused.error().fact(u"reason"_s), u"managesNobody"_s);
        QCOMPARE(refused.error().fact(u"allowed"_s), u"head, cluster, district, trainer"_s);
        QVERIFY(!QFileInfo::exists(desk.folder));
        VERIFY_OK(desk.create({}, Role::Cluster));
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
    void aRemovedDatabaseIsDamage()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        QVERIFY(QFile::rename(desk.folder + u"/data.db"_s, desk.folder + u"/elsewhere.db"_s));
        QCOMPARE(desk.open().error().kind, Kind::Damaged);
        QVERIFY(!QFile::exists(desk.folder + u"/data.db"_s));
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
    // What a window does on a worker while its own thread reads and types.
    void actsOnPeopleComeFromAnyThreadOneAfterTheOther()
    {
        Desk desk;
        auto made = desk.create();
        VERIFY_OK(made);
        Workspace& workspace = **made;
        const QStringList names = {u"Isatu Bangura"_s, u"Musa Jalloh"_s, u"Sorie Turay"_s, u"Mariatu Conteh"_s};
        std::vector<Result<void>> outcomes(size_t(names.size()), Result<void>());
        {
            std::vector<std::jthread> workers;
            for (qsizetype i = 0; i < names.size(); ++i) {
                workers.emplace_back([&, i] {
                    auto& outcome = outcomes[size_t(i)];
                    outcome = workspace.addPerson({names[i], Role::Clerk}, kPass + names[i]);
                    if (outcome)
                        outcome = workspace.changeRole(names[i], Role::Head);
                });
            }
            for (int n = 1; n <= 20; ++n) {
                VERIFY_OK(put(workspace, n, QString::number(n)));
                QCOMPARE(workspace.person().name, kHawa);
                VERIFY_OK(workspace.allowed(security::Right::ManagePeople));
            }
        }
        for (const auto& outcome : outcomes)
            VERIFY_OK(outcome);
        QCOMPARE(workspace.people()->size(), size_t(5));
        // The role of whoever is signed in changes for the own thread, too.
        std::optional<Result<void>> demoted;
        std::jthread([&] { demoted = workspace.changeRole(kHawa, Role::Clerk); }).join();
        VERIFY_OK(*demoted);
        QCOMPARE(workspace.person().role, Role::Clerk);
        QCOMPARE(workspace.addPerson({u"X"_s, Role::Clerk}, kPass).error().kind, Kind::NotAllowed);
        made->reset();
        // No slot was lost to a neighbour's.
        for (const QString& name : names)
            VERIFY_OK(desk.open(kPass + name, name));
        VERIFY_OK(desk.open());
    }
    // The lock page asks keys.json by itself; what it noted there must not be taken back by the next change.
    void aChangeOfPeopleKeepsWhatOthersWroteIntoTheKeys()
    {
        Desk desk;
        auto made = desk.create();
        VERIFY_OK(made);
        desk.clock.advance(60000);
        {
            auto keys = security::Keys::read(desk.folder + u"/keys.json"_s);
            VERIFY_OK(keys);
            VERIFY_OK(keys->unlock(kHawa, kPass, desk.clock));
        }
        VERIFY_OK((*made)->addPerson({u"Musa Jalloh"_s, Role::Clerk}, u"another one"_s));
        const auto signIns = (*made)->lastSignIns();
        VERIFY_OK(signIns);
        QCOMPARE(signIns->value(kHawa), desk.clock.now());
        QVERIFY(!signIns->contains(u"Musa Jalloh"_s));
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
