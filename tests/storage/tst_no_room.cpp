// A disk without room for the index of the log (32 KiB): what the register holds can still be read.
// A limit on the size of files stands for the disk, for a full one takes an administrator to make.
#include "storage/fixture.h"

#include <QDir>

#include <csignal>

#include <sys/resource.h>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;

namespace {

class NoRoom {
public:
    NoRoom()
    {
        (void)std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit little = m_before;
        little.rlim_cur = 4096;  // a name in a lock fits, a page of an index does not
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~NoRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    rlimit m_before{};
};

std::optional<QString> valueIn(StoreAt& at, const domain::CellKey& key)
{
    auto reader = at.store->reader();
    if (!reader)
        return told(reader.error());
    const auto row = storage::cells::find(**reader, key);
    return !row ? told(row.error()) : !row->has_value() ? std::nullopt : (*row)->value;
}

}  // namespace

class TestNoRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatThereIsIsReadAndNothingElseIsPromised()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        VERIFY_OK(at.put(typed(cell(1), u"12"_s)));
        at.store.reset();
        {
            const NoRoom full;
            const auto refused = at.open("unix");  // the control: as SQLite goes about it, nothing can be opened
            QVERIFY(!refused);
            QCOMPARE(refused.error().fact(u"code"_s), u"4874"_s);
            VERIFY_OK(at.open());
            QCOMPARE(valueIn(at, cell(1)), std::optional(u"12"_s));
            QVERIFY(!at.put(typed(cell(1), u"13"_s)));
            QCOMPARE(valueIn(at, cell(1)), std::optional(u"12"_s));
        }
        VERIFY_OK(at.put(typed(cell(1), u"14"_s)));  // there is room again, and nobody has to sign in anew
        QCOMPARE(valueIn(at, cell(1)), std::optional(u"14"_s));
        at.store.reset();
        VERIFY_OK(at.open());
        QCOMPARE(valueIn(at, cell(1)), std::optional(u"14"_s));
    }
    // After a power cut the newest values stand in the log alone; to read the file without it would show old ones.
    void whatStandsOnlyInTheLogIsReadToo()
    {
        StoreAt at, cut;
        VERIFY_OK(at.open());
        VERIFY_OK(at.put(typed(cell(1), u"12"_s)));
        VERIFY_OK(at.put(typed(cell(2), u"7"_s)));
        QVERIFY(QFileInfo(at.path() + u"-wal"_s).size() > 0);
        for (const QString& part : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(at.path() + part, cut.path() + part));
        const NoRoom full;
        VERIFY_OK(cut.open());
        QCOMPARE(valueIn(cut, cell(1)), std::optional(u"12"_s));
        QCOMPARE(valueIn(cut, cell(2)), std::optional(u"7"_s));
        cut.store.reset();
    }
};

QTEST_GUILESS_MAIN(TestNoRoom)
#include "tst_no_room.moc"
