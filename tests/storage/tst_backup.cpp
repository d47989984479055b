#include "storage/fault_vfs.h"
#include "storage/fixture.h"

#include "storage/backup.h"
#include "storage/backup_ring.h"
#include "storage/migrations.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using storage::Workspace;

namespace {
const QString kHawa = u"Hawa Kanu"_s, kPass = u"three blue goats"_s;

struct Desk {
    QTemporaryDir home;
    domain::FixedClock clock{aMorning()};
    QString folder = home.filePath(u"Makeni.rejista"_s), stick = home.filePath(u"stick.rejista-backup"_s);

    [[nodiscard]] Result<std::unique_ptr<Workspace>> create(const QByteArray& vfs = {})
    {
        auto created = Workspace::create({.folder = folder,
                                          .name = u"Makeni"_s,
                                          .person = kHawa,
                                          .passphrase = kPass,
                                          .role = security::Role::Head,
                                          .cost = security::KdfCost::minimum(),
                                          .demoMoment = {},
                                          .options = {.clock = &clock, .test = false, .vfs = vfs}});
        if (!created)
            return created.error();
        return std::move(created->workspace);
    }
};

Result<storage::cells::CellChange> put(Workspace& workspace, int element, const QString& text)
{
    return workspace.store().writeNow(
        [=](storage::Tx& tx) { return storage::cells::put(tx, typed(cell(element), text)); });
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QString> schemaOf(storage::Database& db)
{
    auto rows = db.sql("SELECT type || ' ' || name, sql FROM sqlite_schema");
    QMap<QString, QString> schema;
    while (rows.next())
        schema.insert(rows.text(0), rows.text(1));
    return schema;
}
}  // namespace

class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installFaultVfs(); }
    void cleanup() { faultPlan().clear(); }

    void comesBackBesideTheOldOneAndOpensWithThePassphrase()
    {
        Desk desk;
        auto workspace = desk.create();
        VERIFY_OK(workspace);
        VERIFY_OK(put(**workspace, 1, u"12"_s));
        VERIFY_OK((*workspace)->backupTo(desk.stick));
        QVERIFY((*workspace)->lastBackup()->has_value());
        VERIFY_OK(put(**workspace, 1, u"13"_s));
        const QString beside = storage::restoreFolderBeside(desk.folder, desk.clock.today());
        QCOMPARE(QFileInfo(beside).fileName(), u"Makeni restored 2026-02-03.rejista"_s);
        const auto verified = (*workspace)->restoreBeside(desk.stick, beside);
        VERIFY_OK(verified);
        QVERIFY2(verified->ok, qPrintable(verified->problems.join(u'\n')));
        QVERIFY(verified->journal.length > 0);
        QVERIFY(storage::restoreFolderBeside(desk.folder, desk.clock.today()).endsWith(u"2026-02-03 2.rejista"_s));
        QCOMPARE((*workspace)->restoreBeside(desk.stick, beside).error().kind, Kind::AlreadyExists);
        QCOMPARE((*storage::cells::find((*workspace)->reader(), cell(1)))->value, std::optional(u"13"_s));
        auto restored = Workspace::open(beside, kHawa, kPass, {.clock = &desk.clock, .test = false, .vfs = {}});
        VERIFY_OK(restored);
        QCOMPARE((*storage::cells::find((*restored)->reader(), cell(1)))->value, std::optional(u"12"_s));
        VERIFY_OK(put(**restored, 2, u"1"_s));
    }
    void runsWhileSomebodyTypes()
    {
        Desk desk;
        auto workspace = desk.create();
        VERIFY_OK(workspace);
        std::vector<QFuture<Result<storage::cells::CellChange>>> typing;
        for (int i = 1; i <= 200; ++i) {
            typing.push_back((*workspace)->store().write([i](storage::Tx& tx) {
                return storage::cells::put(tx, typed(cell(i), u"1"_s));
            }));
        }
        VERIFY_OK((*workspace)->backupTo(desk.stick));
        for (auto& one : typing) {
            one.waitForFinished();
            QVERIFY(one.result().has_value());
        }
        QVERIFY(storage::backup::check(desk.stick).has_value());
    }
    void tellsHowFarItIsAndLeavesNothingWhenItIsStopped()
    {
        Desk desk;
        auto made = desk.create();
        VERIFY_OK(made);
        for (int n = 1; n <= 40; ++n)  // more pages than are copied at once
            VERIFY_OK(put(**made, n, QString(60000, u'x')));
        std::vector<qint64> told;
        qint64 pages = 0;
        std::stop_source stop;
        const storage::backup::Watch stopAtOnce{[&](qint64, qint64) { stop.request_stop(); }, stop.get_token()};
        QCOMPARE((*made)->backupTo(desk.stick, stopAtOnce).error().kind, Kind::Cancelled);
        QVERIFY(!QFile::exists(desk.stick));
        QVERIFY(!QFile::exists(desk.stick + u".part"_s));
        QVERIFY(!*(*made)->lastBackup());
        const storage::backup::Watch look{[&](qint64 done, qint64 all) {
                                              told.push_back(done);
                                              pages = all;
                                          },
                                          {}};
        VERIFY_OK((*made)->backupTo(desk.stick, look));
        QVERIFY2(told.size() > 1, "one piece only: the test's register is too small");
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), pages);
        QVERIFY(*(*made)->lastBackup());
    }
    void isNotTakenForOneWhenTheStickIsPulled()
    {
        Desk desk;
        auto workspace = desk.create();
        VERIFY_OK(workspace);
        const QString gone = desk.home.filePath(u"no-stick/b.rejista-backup"_s);
        const auto missing = (*workspace)->backupTo(gone);
        QVERIFY(!missing);
        QCOMPARE(missing.error().where, gone);
        QVERIFY((*workspace)->lastBackup()->has_value() == false);
        workspace->reset();
        auto shimmed = Workspace::open(desk.folder, kHawa, kPass,
                                       {.clock = &desk.clock, .test = false, .vfs = kFaultVfs});
        VERIFY_OK(shimmed);
        for (const Fault fault : {Fault::IoError, Fault::DiskFull}) {
            for (int k = 3; k <= 30; k += 9) {
                faultPlan().clear();
                faultPlan().fault = fault;
                faultPlan().failAt = k;
                faultPlan().persistent = true;
                const auto pulled = (*shimmed)->backupTo(desk.stick);
                QVERIFY(!pulled);
                QVERIFY(pulled.error().kind == (fault == Fault::DiskFull ? Kind::DiskFull : Kind::FileUnwritable)
                        || pulled.error().kind == Kind::ReadOnlyFolder);
                QVERIFY(!QFileInfo::exists(desk.stick));
                QVERIFY(!QFileInfo::exists(desk.stick + u".part"_s));
            }
        }
        faultPlan().clear();
        VERIFY_OK((*shimmed)->backupTo(desk.stick));
        QCOMPARE((*shimmed)->backupTo(desk.stick).error().kind, Kind::AlreadyExists);
    }
    void cutOrChangedFilesAreRefused()
    {
        Desk desk;
        auto workspace = desk.create();
        VERIFY_OK(workspace);
        VERIFY_OK((*workspace)->backupTo(desk.stick));
        const QByteArray good = contentOf(desk.stick);
        const QString bad = desk.home.filePath(u"bad.rejista-backup"_s);
        const auto refusal = [&](const QByteArray& bytes) {
            QFile file(bad);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            file.close();
            const auto restored = storage::restore(bad, desk.home.filePath(u"New.rejista"_s));
            return restored ? Kind::Usage : restored.error().kind;
        };
        QCOMPARE(refusal(good.first(good.size() / 2)), Kind::Truncated);
        QCOMPARE(refusal(good.chopped(1)), Kind::Truncated);
        QCOMPARE(refusal(""), Kind::Truncated);
        for (qsizetype at = 10; at < good.size() - 100; at += good.size() / 23) {
            QByteArray changed = good;
            changed[at] = char(changed[at] ^ 1);
            QCOMPARE(refusal(changed), Kind::Damaged);
        }
        QVERIFY(!QFileInfo::exists(desk.home.filePath(u"New.rejista"_s)));
        QCOMPARE(QDir(desk.home.path()).entryList({u"*new*"_s}, QDir::Dirs), QStringList());
        QCOMPARE(storage::restore(desk.home.filePath(u"none"_s), desk.home.filePath(u"N"_s)).error().kind,
                 Kind::NotFound);
    }
    void theRingKeepsDaysAndWeeks()
    {
        Desk desk;
        auto workspace = desk.create();
        VERIFY_OK(workspace);
        const storage::BackupRing ring(desk.folder + u"/backups"_s);
        for (int day = 0; day < 40; ++day) {
            const auto made = (*workspace)->backupToRing();
            VERIFY_OK(made);
            QVERIFY(QFileInfo::exists(*made));
            desk.clock.advance(3600 * 1000);
            QVERIFY((*workspace)->backupToRing()->isEmpty());
            desk.clock.advance(23 * 3600 * 1000);
        }
        const auto files = ring.files();
        QVERIFY(files.size() >= 5 && files.size() <= 7);
        QCOMPARE(files.back().first.date(), aMorning().date().addDays(39));
        QVERIFY(files.front().first.date().daysTo(files.back().first.date()) >= 15);
        for (const auto& [at, path] : files)
            QVERIFY(storage::backup::check(path).has_value());
        VERIFY_OK((*workspace)->backupToRing(true));
    }
    void anUpgradedFileHasTheSchemaOfAFreshOne()
    {
        const auto key = rawKey();
        const auto steps = storage::migrations();
        const auto nothing = [](int) { return Result<void>(); };
        QTemporaryDir folder;
        const auto make = [&](const QString& name) {
            return storage::Database::open(
                {.path = folder.filePath(name), .key = &key, .mode = storage::Database::Mode::Create, .vfs = {}});
        };
        auto fresh = make(u"fresh.db"_s);
        VERIFY_OK(fresh);
        VERIFY_OK(storage::migrate(**fresh, steps, true, nothing));
        for (size_t from = 1; from < steps.size(); ++from) {
            auto old = make(u"old%1.db"_s.arg(from));
            VERIFY_OK(old);
            VERIFY_OK(storage::migrate(**old, steps.first(from), true, nothing));
            VERIFY_OK((*old)->script("INSERT INTO setting VALUES ('kept', 'yes')"));
            int asked = 0;
            VERIFY_OK(storage::migrate(**old, steps, false, [&](int version) {
                asked = version;
                return Result<void>();
            }));
            QCOMPARE(asked, steps[from - 1].version);
            QCOMPARE(schemaOf(**old), schemaOf(**fresh));
            QCOMPARE(*storage::schemaVersion(**old), steps.back().version);
            auto kept = (*old)->sql("SELECT text FROM setting WHERE name='kept'");
            QVERIFY(kept.next());
        }
    }
    void anUpgradeLeavesACopyOfTheOldFileOrDoesNotHappen()
    {
        StoreAt at;
        const auto key = rawKey();
        const auto steps = storage::migrations();
        {
            auto old = storage::Database::open(
                {.path = at.path(), .key = &key, .mode = storage::Database::Mode::Create, .vfs = {}});
            VERIFY_OK(old);
            VERIFY_OK(storage::migrate(**old, steps.first(1), true, [](int) { return Result<void>(); }));
            const auto stopped = storage::migrate(**old, steps, false,
                                                  [](int) -> Result<void> { return domain::error(Kind::DiskFull); });
            QCOMPARE(stopped.error().kind, Kind::DiskFull);
            const storage::Migration broken[] = {steps[0], steps[1], {3, ":/schema/none.sql"}};
            QVERIFY(!storage::migrate(**old, broken, false, [](int) { return Result<void>(); }));
            QCOMPARE(*storage::schemaVersion(**old), 1);
            QVERIFY(!schemaOf(**old).contains(u"table event"_s));
        }
        VERIFY_OK(at.open());
        const QStringList copies = QDir(at.folder.path()).entryList({u"before-version-1*"_s});
        QCOMPARE(copies.size(), 1);
        QVERIFY(storage::backup::check(at.folder.filePath(copies.first())).has_value());
        VERIFY_OK(at.put(typed(cell(1), u"1"_s)));
    }
    void anotherProgramsDatabaseIsLeftAlone()
    {
        StoreAt at;
        const auto key = rawKey();
        {
            auto other = storage::Database::open(
                {.path = at.path(), .key = &key, .mode = storage::Database::Mode::Create, .vfs = {}});
            VERIFY_OK(other);
            VERIFY_OK((*other)->script("CREATE TABLE photo (id); PRAGMA user_version=1; PRAGMA application_id=77"));
        }
        QCOMPARE(at.open().error().kind, Kind::NotAWorkspace);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
