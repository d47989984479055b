// Marked names are written wherever a person can write one; afterwards no file that the program left, in the
// workspace or the temp folder, holds one of them in clear (UTF-8 or UTF-16). Display names of the people who sign in
// may stand in keys.json and lock (decisions.md 24). REJISTA_CANARIES (300).
#include "storage/fixture.h"

#include "storage/answered.h"
#include "storage/catalog_store.h"
#include "storage/drafts.h"
#include "storage/reasons.h"
#include "storage/settings.h"
#include "storage/workspace.h"

#include <QDir>
#include <QDirIterator>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Result;
using storage::Tx;

namespace {
constexpr char kMark[] = "Kanari";  // every planted text begins with it

int canaries()
{
    const int wish = qEnvironmentVariableIntValue("REJISTA_CANARIES");
    return wish > 0 ? wish : 300;
}

Result<int> plant(Tx& tx)
{
    for (int i = 1; i <= canaries(); ++i) {
        const QString text = u"%1 Aminata Kamara %2"_s.arg(QLatin1StringView(kMark)).arg(i);
        auto write = typed(cell(i), text);
        write.comment = text + u" comment"_s;
        write.why = text + u" why"_s;
        if (auto put = storage::cells::put(tx, write); !put)
            return put.error();
        storage::drafts::Draft draft;
        draft.key = cell(i, 2);
        draft.typedIn = census().dataSet;
        draft.text = text + u" draft"_s;
        draft.kind = u"notANumber"_s;
        if (auto put = storage::drafts::put(tx, draft, text); !put)
            return put.error();
        if (auto put = storage::reasons::put(tx, census(), {u"V18:%1"_s.arg(i), text, text, {}, {}}, text); !put)
            return put.error();
        if (auto set = storage::answered::setSection(tx, census(), {u"S%1"_s.arg(i), true, text}, text); !set)
            return set.error();
        if (auto put = storage::settings::put(tx, u"note.%1"_s.arg(i), text); !put)
            return put.error();
    }
    std::vector<metadata::RawObject> objects{
        {u"organisationUnits"_s, 0, u"aaaaaaaaaaa"_s, QLatin1StringView(kMark) + u"1"_s, QByteArray(kMark)}};
    if (auto saved = storage::catalog::save(tx, objects); !saved)
        return saved.error();
    // A big sort and a temporary table: what plain SQLite spills into the temp folder.
    if (auto done = tx.database().script(
            "CREATE TEMP TABLE spill AS SELECT a.value || b.value AS t FROM value a, value b "
            "WHERE a.combo=1 AND b.combo=1 ORDER BY t DESC LIMIT 60000; DROP TABLE spill");
        !done)
        return done.error();
    return 0;
}

// Files under `folder` that hold the mark.
QStringList hits(const QString& folder, int* files)
{
    const QByteArray utf8 = kMark;
    const QString mark = QString::fromLatin1(kMark);
    const QByteArray utf16(reinterpret_cast<const char*>(mark.utf16()), mark.size() * 2);
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++*files;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(utf8) || bytes.contains(utf16) || it.fileName().contains(mark))
            found << it.fileName();
    }
    return found;
}
}  // namespace

class TestCanary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAPersonWroteIsLeftInClear()
    {
        QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(u"tmp"_s));
        for (const char* name : {"TMPDIR", "SQLITE_TMPDIR"})
            qputenv(name, QFile::encodeName(home.filePath(u"tmp"_s)));
        domain::FixedClock clock{aMorning()};
        const QString folder = home.filePath(u"Makeni.rejista"_s);
        auto created = storage::Workspace::create({.folder = folder,
                                                   .name = u"Makeni"_s,
                                                   .person = u"Hawa Kanu"_s,
                                                   .passphrase = QLatin1StringView(kMark) + u" passphrase"_s,
                                                   .role = security::Role::Head,
                                                   .cost = security::KdfCost::minimum(),
                                                   .demoMoment = {},
                                                   .options = {.clock = &clock, .test = false, .vfs = {}}});
        VERIFY_OK(created);
        storage::Workspace& workspace = *created->workspace;
        VERIFY_OK(workspace.store().writeNow(plant));
        VERIFY_OK(workspace.backupToRing());
        VERIFY_OK(workspace.backupTo(home.filePath(u"stick.rejista-backup"_s)));
        VERIFY_OK(storage::restore(home.filePath(u"stick.rejista-backup"_s), home.filePath(u"Again.rejista"_s)));
        QVERIFY(workspace.verify()->ok);
        int open = 0, closed = 0;
        QCOMPARE(hits(home.path(), &open), QStringList());
        QVERIFY2(open >= 8, qPrintable(QString::number(open)));  // db, wal, shm, lock, keys, ring, stick, restored two
        created->workspace.reset();
        QCOMPARE(hits(home.path(), &closed), QStringList());
        QVERIFY(closed >= 6);
    }
    void theSameInAnUnencryptedStoreIsFound()
    {
        QTemporaryDir home;
        domain::FixedClock clock{aMorning()};
        auto store = storage::Store::open({.path = home.filePath(u"data.db"_s), .key = {}, .create = true}, clock);
        VERIFY_OK(store);
        VERIFY_OK((*store)->writeNow(plant));
        int files = 0;
        QVERIFY(hits(home.path(), &files).contains(u"data.db-wal"_s));
        store->reset();
        QCOMPARE(hits(home.path(), &files), QStringList{u"data.db"_s});
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
