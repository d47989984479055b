#include "demo/random.h"

#include <QTest>

#include <numeric>

using namespace rejista::demo;
using namespace Qt::StringLiterals;

class TestRandom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameNumbersForEver()
    {
        // Pinned: whoever changes these changes every demo that a trainer has printed.
        Random random(1, u"school", 0);
        const std::vector<int> drawn = {random.below(1000), random.below(1000), random.below(1000), random.below(7)};
        QCOMPARE(drawn, (std::vector<int>{885, 427, 981, 3}));
    }
    void streamsDoNotDisturbEachOther()
    {
        Random alone(7, u"a", 1);
        const quint64 expected = alone.next();
        Random other(7, u"b", 1);
        for (int i = 0; i < 100; ++i)
            (void)other.next();
        Random again(7, u"a", 1);
        QCOMPARE(again.next(), expected);
        QVERIFY(Random(7, u"a", 2).next() != expected);
        QVERIFY(Random(8, u"a", 1).next() != expected);
    }
    void staysWithinItsBoundsAndReachesThem()
    {
        Random random(3, u"bounds");
        std::vector<int> seen(6, 0);
        for (int i = 0; i < 60000; ++i)
            ++seen[size_t(random.between(2, 7) - 2)];
        for (const int count : seen)
            QVERIFY2(count > 9500 && count < 10500, qPrintable(QString::number(count)));
    }
    void drawsByWeight()
    {
        Random random(3, u"weights");
        std::vector<int> seen(3, 0);
        for (int i = 0; i < 10000; ++i)
            ++seen[size_t(random.weighted({0, 900, 100}))];
        QCOMPARE(seen[0], 0);
        QVERIFY(seen[2] > 850 && seen[2] < 1150);
    }
    void sharesAddUpExactly()
    {
        Random random(3, u"shares");
        for (int i = 0; i < 2000; ++i) {
            std::vector<int> weights(size_t(random.between(1, 15)));
            for (int& weight : weights)
                weight = random.between(0, 50);
            weights.front() = 1;
            const int whole = random.between(0, 500);
            const std::vector<int> parts = shared(whole, weights);
            QCOMPARE(std::accumulate(parts.begin(), parts.end(), 0), whole);
            for (size_t p = 0; p < parts.size(); ++p)
                QVERIFY(parts[p] >= 0 && (weights[p] > 0 || parts[p] == 0));
        }
        QCOMPARE(shared(5, {0, 0}), (std::vector<int>{0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
