// DHIS2's analytics table in a real ClickHouse engine, read over HTTP: its rows, and everything that it can say instead.
#include "sync/support/clickhouse.h"

#include "hub/warehouse.h"

#include <QTest>

using namespace rejista;
using namespace Qt::StringLiterals;
using domain::Kind;
using hub::Warehouse;
using tests::ClickHouse;

namespace {

constexpr auto kElement = "FULiEpundUl", kOther = "YWpcFhjNrV5", kGirls = "N50rTXleHrV", kDefault = "HllvX50cXC0";
constexpr auto kSchool = "x2JDDPqe3Dy", kYear = "2025Sep";

Warehouse::Query everything()
{
    return {{QString::fromLatin1(kElement), QString::fromLatin1(kOther)},
            {QString::fromLatin1(kSchool)},
            {QString::fromLatin1(kYear)}};
}

/// Answers what it was told to.
class Canned final : public hub::Transport {
public:
    hub::Outcome send(const hub::Request& request, std::stop_token) override
    {
        const bool describes = request.body.startsWith("DESCRIBE");
        hub::Outcome outcome;
        outcome.state = hub::Outcome::State::Answered;
        outcome.response = {200, {{"Content-Type", "application/json"}}, describes ? columns : body};
        return outcome;
    }
    QByteArray columns{R"({"meta":[],"data":[["dx"],["co"],["ao"],["ou"],["pe"],["value"],["textvalue"]],"rows":7})"};
    QByteArray body{};
};

}  // namespace

class TestWarehouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<ClickHouse>(QStringList{u"--user"_s, u"reader"_s, u"--password"_s, u"pälm wine"_s});
    }
    void cleanupTestCase() { m_engine.reset(); }
    void init()
    {
        QVERIFY(m_engine->run("DROP TABLE IF EXISTS analytics;" + ClickHouse::analyticsTable()));
        m_line = m_engine->line();
    }

    void rowsComeAsDhis2WroteThem()
    {
        QVERIFY(m_engine->run(ClickHouse::insert(kElement, kGirls, kDefault, kSchool, kYear, "12")
                              + ClickHouse::insert(kElement, kGirls, kDefault, kSchool, "2024Sep", "11")
                              + ClickHouse::insert(kOther, kDefault, kDefault, kSchool, kYear, "NULL", "'It''s a text'")
                              + ClickHouse::insert(kOther, kGirls, kDefault, kSchool, kYear, "0.5")));
        Warehouse warehouse(*m_line, signIn());
        const auto rows = warehouse.values(everything());
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().fact(u"message"_s)));
        QCOMPARE(rows->size(), 3u);
        QSet<QString> found;
        for (const Warehouse::Row& row : *rows) {
            QCOMPARE(row.orgUnit, QString::fromLatin1(kSchool));
            QCOMPARE(row.period, QString::fromLatin1(kYear));
            QCOMPARE(row.attributeOptionCombo, QString::fromLatin1(kDefault));
            found.insert(row.dataElement + u'.' + row.categoryOptionCombo + u'=' + row.value.value_or(u"none"_s));
        }
        QCOMPARE(found,
                 (QSet<QString>{u"FULiEpundUl.N50rTXleHrV=12"_s, u"YWpcFhjNrV5.HllvX50cXC0=It's a text"_s,
                                u"YWpcFhjNrV5.N50rTXleHrV=0.5"_s}));
    }
    void manyElementsAreAskedForInPortions()
    {
        Warehouse::Query query = everything();
        QByteArray script;
        for (int i = 0; i < 400; ++i) {
            const QString uid = u"E%1"_s.arg(i, 10, 10, QLatin1Char('0'));
            query.dataElements << uid;
            script += ClickHouse::insert(uid.toLatin1(), kDefault, kDefault, kSchool, kYear, QByteArray::number(i));
        }
        QVERIFY(m_engine->run(script));
        Warehouse warehouse(*m_line, signIn());
        const auto rows = warehouse.values(query);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 400u);
    }
    // The nightly build drops the table and puts another in its place (hub-contract.md §7.2).
    void aTableThatIsBeingBuiltIsSaidToBe()
    {
        Warehouse warehouse(*m_line, signIn());
        QVERIFY(warehouse.values(everything()));
        QVERIFY(m_engine->run("DROP TABLE analytics"));
        const auto rows = warehouse.values(everything());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Kind::WarehouseRefused);
        QCOMPARE(rows.error().fact(u"code"_s), u"60"_s);
        QCOMPARE(rows.error().fact(u"reason"_s), u"table"_s);
        // And the same object goes on when it is there again.
        QVERIFY(m_engine->run(ClickHouse::analyticsTable()));
        QVERIFY(warehouse.values(everything()));
    }
    void aTableWithoutAColumnThatIsNeededIsRefusedBeforeItIsAsked()
    {
        QVERIFY(m_engine->run("ALTER TABLE analytics DROP COLUMN ao"));
        Warehouse warehouse(*m_line, signIn());
        const auto rows = warehouse.values(everything());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Kind::WarehouseRefused);
        QCOMPARE(rows.error().fact(u"reason"_s), u"column"_s);
        QCOMPARE(rows.error().fact(u"message"_s), u"ao"_s);
    }
    void aTableWithoutTextsIsRead()
    {
        QVERIFY(m_engine->run(
            "ALTER TABLE analytics DROP COLUMN textvalue; INSERT INTO analytics (dx, co, ao, ou, pe, value) "
            "VALUES ('FULiEpundUl','N50rTXleHrV','HllvX50cXC0','x2JDDPqe3Dy','2025Sep',7)"));
        Warehouse warehouse(*m_line, signIn());
        const auto rows = warehouse.values(everything());
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1u);
        QCOMPARE(rows->front().value, u"7"_s);
    }
    void aWrongPasswordIsRefusedAndNotRepeatedInTheError()
    {
        Warehouse warehouse(*m_line, {u"default"_s, u"reader"_s, security::SecretBytes::from(QByteArray("wrong-9f"))});
        const auto rows = warehouse.values(everything());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Kind::WarehouseRefused);
        QCOMPARE(rows.error().fact(u"code"_s), u"516"_s);
        for (const QString& fact : rows.error().facts)
            QVERIFY(!fact.contains(u"wrong-9f"_s));
    }
    void anUnknownDatabaseIsRefused()
    {
        Warehouse::SignIn other = signIn();
        other.database = u"elsewhere"_s;
        Warehouse warehouse(*m_line, std::move(other));
        const auto rows = warehouse.values(everything());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Kind::WarehouseRefused);
        QVERIFY(!rows.error().fact(u"code"_s).isEmpty());
    }
    void anErrorInTheMiddleOfA200IsSeen()
    {
        QVERIFY(m_engine->run(ClickHouse::insert(kElement, kGirls, kDefault, kSchool, kYear, "12")));
        Warehouse warehouse(*m_line, signIn());
        QVERIFY(m_engine->spoilNext("middle"));
        const auto rows = warehouse.values(everything());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Kind::WarehouseRefused);
        QCOMPARE(rows.error().fact(u"code"_s), u"241"_s);
        QVERIFY(rows.error().fact(u"message"_s).startsWith(u"Memory limit"_s));
        const auto again = warehouse.values(everything());  // the control: unspoilt it is read
        QVERIFY(again);
        QCOMPARE(again->size(), 1u);
    }
    void aBodyThatEndsEarlyIsNoAnswer()
    {
        QVERIFY(m_engine->run(ClickHouse::insert(kElement, kGirls, kDefault, kSchool, kYear, "12")));
        Warehouse warehouse(*m_line, signIn());
        QVERIFY(m_engine->spoilNext("cut"));
        QVERIFY(!warehouse.values(everything()));
    }
    void whatIsNoUidIsNeverAskedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"a' OR 1=1 --"_s;
        QTest::newRow("bracket") << u"x'] "_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("backslash") << u"\\"_s;
    }
    void whatIsNoUidIsNeverAskedFor()
    {
        QFETCH(QString, text);
        Warehouse warehouse(*m_line, signIn());
        for (QStringList Warehouse::Query::*list :
             {&Warehouse::Query::dataElements, &Warehouse::Query::orgUnits, &Warehouse::Query::periods}) {
            Warehouse::Query query = everything();
            (query.*list) << text;
            const auto rows = warehouse.values(query);
            QVERIFY(!rows);
            QCOMPARE(rows.error().kind, Kind::Usage);
        }
    }
    void answersOfOthersAreNoRows_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("portal") << QByteArray("<html>" + QByteArray(5'000'000, 'x')) << Kind::NotAHub;
        QTest::newRow("not json") << QByteArray("ok") << Kind::HubAnswer;
        QTest::newRow("empty") << QByteArray() << Kind::HubAnswer;
        QTest::newRow("no rows told") << QByteArray(R"({"data":[]})") << Kind::HubAnswer;
        QTest::newRow("fewer rows than told") << QByteArray(R"({"data":[],"rows":3})") << Kind::HubAnswer;
        QTest::newRow("a row too short") << QByteArray(R"({"data":[["a","b"]],"rows":1})") << Kind::HubAnswer;
        QTest::newRow("an error as JSON")
            << QByteArray(R"({"data":[],"rows":0,"exception":"Code: 241. DB::Exception: Memory"})")
            << Kind::WarehouseRefused;
    }
    void answersOfOthersAreNoRows()
    {
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        Canned canned;
        canned.body = body;
        Warehouse warehouse(canned, signIn());
        const auto rows = warehouse.values(everything());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, kind);
        canned.body = R"({"data":[],"rows":0})";  // the control
        QVERIFY(warehouse.values(everything()));
    }

private:
    static Warehouse::SignIn signIn()
    {
        return {u"default"_s, u"reader"_s, security::SecretBytes::from(u"pälm wine"_s.toUtf8())};
    }

    std::unique_ptr<ClickHouse> m_engine;
    std::unique_ptr<hub::NetworkTransport> m_line;
};

QTEST_GUILESS_MAIN(TestWarehouse)
#include "tst_warehouse.moc"
