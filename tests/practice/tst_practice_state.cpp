// The training hub's memory: copies, saving and loading, the same answers to the same questions.
#include "practice/small_hub.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;

class TestPracticeState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyGoesItsOwnWay();
    void aStateComesBackWhole();
    void whatIsNoStateChangesNothing();
    void theSameQuestionsGetTheSameAnswers();
};

void TestPracticeState::aCopyGoesItsOwnWay()
{
    SmallHub small;
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    const std::unique_ptr<practice::PracticeHub> copy = small.hub.clone();
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"4"_s}})});
    hub::Request request;
    request.path = u"/api/dataEntry/dataValues"_s;
    request.query = {{u"ds"_s, kYear}, {u"pe"_s, u"2026Sep"_s}, {u"ou"_s, kSchool}};
    request.secret = basic(u"clerk"_s);
    QVERIFY(copy->handle(request).body.contains("\"value\":\"3\""));
    QCOMPARE(small.cell(kRooms), u"4"_s);
}

void TestPracticeState::aStateComesBackWhole()
{
    SmallHub small, other;
    (void)small.send(
        QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}, {u"comment"_s, u"é"_s}}), row(kHead, {{u"deleted"_s, true}})});
    (void)small.post(
        u"/api/dataEntry/dataSetCompletion"_s,
        {{u"dataSet"_s, kYear}, {u"period"_s, u"2026Sep"_s}, {u"orgUnit"_s, kSchool}, {u"completed"_s, true}});
    const QByteArray secret = "ApiToken "
        + small.post(u"/api/apiToken"_s, {}).inner().value(u"key"_s).toString().toLatin1();
    (void)small.ask("PUT", u"/api/dataStore/rejista/mapping"_s, {}, u"clerk"_s, "{\"a\":1}");
    small.hub.buildAnalytics();
    const QByteArray state = small.hub.save();
    QVERIFY(!state.contains("Small-2026!"));
    QVERIFY(other.hub.load(state));
    other.clock.set(small.clock.now());
    for (const QString& path : {u"/api/dataEntry/dataValues"_s, u"/api/me"_s, u"/api/dataStore/rejista/mapping"_s,
                                u"/api/dataSets"_s, u"/api/audits/dataValue"_s}) {
        const QList<std::pair<QString, QString>> query{{u"ds"_s, kYear}, {u"pe"_s, u"2026Sep"_s}, {u"ou"_s, kSchool}};
        QCOMPARE(other.ask("GET", path, query, {}, {}, secret).raw.body,
                 small.ask("GET", path, query, {}, {}, secret).raw.body);
    }
    QCOMPARE(other.hub.save(), small.hub.save());
}

void TestPracticeState::whatIsNoStateChangesNothing()
{
    SmallHub small;
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    const QByteArray state = small.hub.save();
    QByteArray damaged = state;
    damaged[damaged.size() / 2] = char(~damaged.at(damaged.size() / 2));
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{}"), damaged, state.left(state.size() - 1), state + 'x'})
        QVERIFY(!small.hub.load(bytes));
    QCOMPARE(small.cell(kRooms), u"3"_s);
}

void TestPracticeState::theSameQuestionsGetTheSameAnswers()
{
    SmallHub one, two;
    for (SmallHub* small : {&one, &two})
        (void)small->send(QJsonArray{row(kPupils, {{u"value"_s, u"1"_s}}, kGirls),
                                     row(kPupils, {{u"value"_s, u"2"_s}}, kBoys), row(kRooms, {{u"value"_s, u"3"_s}})});
    QCOMPARE(one.form().raw.body, two.form().raw.body);
    QCOMPARE(one.ask("GET", u"/api/dataSets"_s, {{u"fields"_s, u":owner"_s}}).raw.body,
             two.ask("GET", u"/api/dataSets"_s, {{u"fields"_s, u":owner"_s}}).raw.body);
}

QTEST_GUILESS_MAIN(TestPracticeState)
#include "tst_practice_state.moc"
