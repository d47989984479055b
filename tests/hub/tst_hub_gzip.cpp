#include "hub/gzip.h"

#include <QTest>

using namespace rejista;
using State = hub::Unpacker::State;

class TestHubGzip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsPackedComesBackInPiecesOfAnySize_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 7, 1000, 1'000'000})
            QTest::addRow("%d", piece) << piece;
    }
    void whatIsPackedComesBackInPiecesOfAnySize()
    {
        QFETCH(int, piece);
        QByteArray plain;
        for (int i = 0; i < 20'000; ++i)
            plain += QByteArray::number(i * 7919 % 100'003) + ',';
        const QByteArray packed = hub::gzipped(plain);
        QVERIFY(packed.startsWith("\x1f\x8b"));
        QVERIFY(packed.size() < plain.size());
        hub::Unpacker unpacker(plain.size());
        for (qsizetype at = 0; at < packed.size(); at += piece) {
            QCOMPARE(unpacker.state(), State::More);
            unpacker.feed(QByteArrayView(packed).sliced(at, std::min<qsizetype>(piece, packed.size() - at)));
        }
        QCOMPARE(unpacker.state(), State::Done);
        QCOMPARE(unpacker.take(), plain);
    }
    void theSameBytesArePackedTheSameWay() { QCOMPARE(hub::gzipped("{\"a\":1}"), hub::gzipped("{\"a\":1}")); }
    void nothingPacksAndUnpacksToNothing()
    {
        hub::Unpacker unpacker(10);
        QCOMPARE(unpacker.feed(hub::gzipped({})), State::Done);
        QCOMPARE(unpacker.take(), QByteArray());
    }
    void aBombEndsAtTheLimit()
    {
        const QByteArray bomb = hub::gzipped(QByteArray(64 * 1024 * 1024, '0'));
        QVERIFY(bomb.size() < 1024 * 1024);
        hub::Unpacker unpacker(1024 * 1024);
        QCOMPARE(unpacker.feed(bomb), State::TooLarge);
        QCOMPARE(unpacker.take(), QByteArray());
        QCOMPARE(unpacker.feed("more"), State::TooLarge);
    }
    void exactlyTheLimitIsTakenAndOneByteMoreIsNot()
    {
        const QByteArray packed = hub::gzipped(QByteArray(100'000, 'x'));
        hub::Unpacker enough(100'000);
        QCOMPARE(enough.feed(packed), State::Done);
        hub::Unpacker tight(99'999);
        QCOMPARE(tight.feed(packed), State::TooLarge);
    }
    void aCutStreamIsNotDone()
    {
        const QByteArray packed = hub::gzipped(QByteArray(100'000, 'x'));
        hub::Unpacker unpacker(1'000'000);
        QCOMPARE(unpacker.feed(QByteArrayView(packed).chopped(1)), State::More);
    }
    void rubbishABrokenSumAndATailAreBroken()
    {
        QByteArray packed = hub::gzipped(QByteArray(1000, 'x'));
        hub::Unpacker rubbish(1000);
        QCOMPARE(rubbish.feed("<html>"), State::Broken);
        hub::Unpacker tail(1000);
        QCOMPARE(tail.feed(packed + "x"), State::Broken);
        packed[packed.size() - 6] = char(~packed[packed.size() - 6]);
        hub::Unpacker sum(1000);
        QCOMPARE(sum.feed(packed), State::Broken);
    }
};

QTEST_APPLESS_MAIN(TestHubGzip)
#include "tst_hub_gzip.moc"
