// Keys of a hub: a typing mistake is seen here, before anything is sent. The keys are examples of DHIS2's own tests.
#include "hub/token.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejista;

class TestToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysOfBothKindsAreTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("new") << u"d2p_iKrAY7sR6rPea1rub181baRzyyui2AW07ymXPRExAgwa051Mei"_s;
        QTest::newRow("old") << u"d2pat_k2iCLtSwjXxFFE9OYarDaEAn1BXSdXAw3300780998"_s;
        QTest::newRow("checksum over the letters alone") << u"d2pat_5xVA12xyUbWNedQxy4ohH77WlxRGVvZZ1151814092"_s;
        QTest::newRow("in groups, as printed")
            << u" d2p_ iKrA Y7sR 6rPe a1ru b181 baRz yyui 2AW0 7ymX PREx Agwa 051Mei\n"_s;
        QTest::newRow("with the header's word") << u"ApiToken d2p_z9T7lpwaWUcvi8yBWt5zvB0LMUfUayHChm7SWGeNrYOJ38vtdY"_s;
    }
    void keysOfBothKindsAreTaken()
    {
        QFETCH(QString, typed);
        const auto token = hub::tokenTyped(typed);
        QVERIFY(token);
        QVERIFY(!token->contains(' '));
        QVERIFY(token->startsWith("d2p"));
    }

    void everySingleWrongLetterIsSeen()
    {
        const QString good = u"d2p_iKrAY7sR6rPea1rub181baRzyyui2AW07ymXPRExAgwa051Mei"_s;
        for (qsizetype i = 0; i < good.size(); ++i) {
            QString wrong = good;
            wrong[i] = wrong[i] == u'x' ? u'y' : u'x';
            QVERIFY2(!hub::tokenTyped(wrong), qPrintable(QString::number(i)));
        }
    }

    void whatIsNoKeyIsRefusedWithoutRepeatingIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("rubbish") << u"rubbish"_s;
        QTest::newRow("prefix alone") << u"d2p_"_s;
        QTest::newRow("one letter short") << u"d2p_iKrAY7sR6rPea1rub181baRzyyui2AW07ymXPRExAgwa051Me"_s;
        QTest::newRow("other letters") << u"d2p_éKrAY7sR6rPea1rub181baRzyyui2AW07ymXPRExAgwa051Mei"_s;
        QTest::newRow("zeroes") << u"d2p_00000000000000000000000000000000000000000000000000"_s;
    }
    void whatIsNoKeyIsRefusedWithoutRepeatingIt()
    {
        QFETCH(QString, typed);
        const auto token = hub::tokenTyped(typed);
        QVERIFY(!token);
        QCOMPARE(token.error(), domain::error(domain::Kind::HubToken));
    }
};

QTEST_APPLESS_MAIN(TestToken)
#include "tst_token.moc"
