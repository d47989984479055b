#include "domain/uid.h"

#include <QTest>

using namespace rejista::domain;
using namespace Qt::StringLiterals;

class TestUid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void derivesTheVectorsOfTheDomainPaper_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("uid");
        QTest::newRow("element") << u"dataElement"_s << u"RJ_D_ENR_P1"_s << u"FULiEpundUl"_s;
        QTest::newRow("program") << u"program"_s << u"RJ_P_LEARNER"_s << u"YE9B1oTvgPy"_s;
        QTest::newRow("attribute") << u"trackedEntityAttribute"_s << u"RJ_A_ULID"_s << u"ZvRMitwcjSU"_s;
        QTest::newRow("combo") << u"categoryCombo"_s << u"RJ_CC_SEX_AGE_PRI"_s << u"L3XMa5NOFkd"_s;
        QTest::newRow("option combo") << u"categoryOptionCombo"_s << u"RJ_CC_SEX_AGE_PRI.RJ_CO_F.RJ_CO_A_6"_s
                                      << u"A1gK0i4Gege"_s;
    }
    void derivesTheVectorsOfTheDomainPaper()
    {
        QFETCH(QString, type);
        QFETCH(QString, code);
        QFETCH(QString, uid);
        QCOMPARE(derivedUid(type, code), uid);
    }
    void knowsTheFormOfAUid()
    {
        QVERIFY(isUid(u"FULiEpundUl"));
        QVERIFY(!isUid(u"1ULiEpundUl"));
        QVERIFY(!isUid(u"FULiEpundU"));
        QVERIFY(!isUid(u"FULiEpundUl2"));
        QVERIFY(!isUid(u"FULiEpund-l"));
        QVERIFY(!isUid(u""));
    }
    void makesRandomUidsThatDiffer()
    {
        QVERIFY(isUid(randomUid()));
        QVERIFY(randomUid() != randomUid());
    }
};

QTEST_APPLESS_MAIN(TestUid)
#include "tst_uid.moc"
