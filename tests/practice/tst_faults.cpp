// What a --fault line means, and which requests meet it.
#include "practice/faults.h"

#include <QtTest>

using namespace rejista::practice;
using namespace Qt::StringLiterals;
using rejista::domain::Kind;

class Faults : public QObject {
    Q_OBJECT

    [[nodiscard]] static Fault parsed(const QString& spec)
    {
        const auto fault = parseFault(spec);
        if (!fault)
            qFatal("%s", qPrintable(spec));
        return *fault;
    }
    /// Which of `count` equal requests meet a fault, as "..x.".
    [[nodiscard]] static QString pattern(const QString& spec, int count, const QByteArray& method = "POST",
                                         const QString& path = u"/api/dataValueSets"_s)
    {
        FaultBook book;
        book.set({parsed(spec)});
        QString met;
        for (int i = 0; i < count; ++i)
            met += book.meet(method, path).empty() ? u'.' : u'x';
        return met;
    }

private Q_SLOTS:
    void everySpecIsReadAndWrittenBack_data()
    {
        QTest::addColumn<QString>("spec");
        for (const char* spec :
             {"delay", "delay=5", "dropBefore", "dropBefore=1000", "dropAfter,path=/api/dataValueSets,nth=2,times=1",
              "truncate", "truncate=10", "wrongLength=-3", "status=504,method=POST,after", "portal=302", "staleEtag",
              "gzip", "slow=64000,latency=800", "slow=0,latency=300", "cut=5", "status,p=0.25,seed=9"})
            QTest::newRow(spec) << QString::fromLatin1(spec);
    }
    void everySpecIsReadAndWrittenBack()
    {
        QFETCH(QString, spec);
        const Fault fault = parsed(spec);
        QCOMPARE(parsed(faultSpec(fault)), fault);
    }

    void badSpecsAreUsage_data()
    {
        QTest::addColumn<QString>("spec");
        for (const char* spec :
             {"", "nonsense", "delay=soon", "status=200", "status=600", "portal=404", "delay,nth=0", "delay,p=0",
              "delay,p=2", "delay,colour=red", "delay,latency=5", "cut=0", "dropAfter=3", "delay,once=2"})
            QTest::newRow(spec[0] ? spec : "(empty)") << QString::fromLatin1(spec);
    }
    void badSpecsAreUsage()
    {
        QFETCH(QString, spec);
        const auto fault = parseFault(spec);
        QVERIFY(!fault);
        QCOMPARE(fault.error().kind, Kind::Usage);
        QCOMPARE(fault.error().fact(u"text"_s), spec);
        QVERIFY(!fault.error().fact(u"allowed"_s).isEmpty());
    }

    void nthAndTimesCountRequests()
    {
        QCOMPARE(pattern(u"delay"_s, 4), u"xxxx"_s);
        QCOMPARE(pattern(u"delay,once"_s, 4), u"x..."_s);
        QCOMPARE(pattern(u"delay,nth=3"_s, 5), u"..xxx"_s);
        QCOMPARE(pattern(u"delay,nth=2,once"_s, 4), u".x.."_s);
        QCOMPARE(pattern(u"delay,nth=2,times=2"_s, 5), u".xx.."_s);
    }

    void methodAndPathChoose()
    {
        QCOMPARE(pattern(u"delay,method=post"_s, 1), u"x"_s);
        QCOMPARE(pattern(u"delay,method=GET"_s, 1), u"."_s);
        QCOMPARE(pattern(u"delay,path=/api/dataValueSets"_s, 1), u"x"_s);
        QCOMPARE(pattern(u"delay,path=/api/data"_s, 1), u"."_s);
        QCOMPARE(pattern(u"delay,path=/api/data*"_s, 1), u"x"_s);
        QCOMPARE(pattern(u"delay,path=*Sets"_s, 1), u"x"_s);
        QCOMPARE(pattern(u"delay,path=/*/*Value*"_s, 1), u"x"_s);
        QCOMPARE(pattern(u"delay,path=*Set"_s, 1), u"."_s);
    }

    void onlyWhatFitsIsCounted()
    {
        FaultBook book;
        book.set({parsed(u"dropAfter,path=/api/dataValueSets,nth=2,once"_s)});
        QVERIFY(book.meet("GET", u"/api/me"_s).empty());
        QVERIFY(book.meet("POST", u"/api/dataValueSets"_s).empty());
        QVERIFY(book.meet("GET", u"/api/me"_s).empty());
        QCOMPARE(book.meet("POST", u"/api/dataValueSets"_s).size(), size_t(1));
    }

    void chanceIsTheSameForTheSameSeed()
    {
        const QString once = pattern(u"delay,p=0.3,seed=5"_s, 200);
        QCOMPARE(pattern(u"delay,p=0.3,seed=5"_s, 200), once);
        QVERIFY(pattern(u"delay,p=0.3,seed=6"_s, 200) != once);
        const auto met = once.count(u'x');
        QVERIFY2(met > 30 && met < 90, qPrintable(QString::number(met)));
    }

    void theLinesFaultsMeetNoRequest() { QCOMPARE(pattern(u"slow"_s, 2), u".."_s); }

    void helpNamesEveryKind()
    {
        const QString help = faultHelp().join(u'\n');
        for (const QString& name :
             {u"delay"_s, u"dropBefore"_s, u"dropAfter"_s, u"truncate"_s, u"wrongLength"_s, u"status"_s, u"portal"_s,
              u"staleEtag"_s, u"gzip"_s, u"slow"_s, u"cut"_s, u"nth"_s, u"once"_s, u"path"_s})
            QVERIFY2(help.contains(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(Faults)
#include "tst_faults.moc"
