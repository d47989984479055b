// How the training hub tells of returns: forms, deltas, completion, history, and what is out of sight.
#include "practice/small_hub.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;
using practice::Like;

class TestPracticeReturns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormShowsItsOwnCellsOnly();
    void aDeltaHoldsWhatChangedAndItsHead();
    void aPackedDeltaIsTheSame();
    void outOfSightIsToldByVersion();
    void aReaderCompletesAndCompulsoryCellsCount();
    void theFirstBulkCompletionOfAPeriodFails();
    void theHistoryHoldsNewValuesOr242OldOnes();
};

void TestPracticeReturns::aFormShowsItsOwnCellsOnly()
{
    SmallHub small;
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    (void)small.send(QJsonArray{row(kMeals, {{u"value"_s, u"5"_s}})}, kMonth, u"202610"_s);
    const QJsonArray term{row(kJoined, {{u"value"_s, u"4"_s}, {u"attributeOptionCombo"_s, kTermOne}}, kGirls)};
    QCOMPARE(small.send(term, kTerm).status, 200);
    QCOMPARE(small.form().rows().size(), 1);
    QVERIFY(small.form(kTerm).rows().isEmpty());
    const Said asked = small.ask("GET", u"/api/dataEntry/dataValues"_s,
                                 {{u"ds"_s, kTerm},
                                  {u"pe"_s, u"2026Sep"_s},
                                  {u"ou"_s, kSchool},
                                  {u"cc"_s, u"CcTerm00001"_s},
                                  {u"cp"_s, u"CoT10000001"_s}});
    QCOMPARE(asked.rows().size(), 1);
    QCOMPARE(small.form(kYear, u"2026Sep"_s, kFar).code(), u"E2020"_s);
    QCOMPARE(small.form(u"abcdefghijk"_s).code(), u"E1105"_s);
    QCOMPARE(small.form(kYear, u"2026Schoolyear"_s).code(), u"E1101"_s);
}

void TestPracticeReturns::aDeltaHoldsWhatChangedAndItsHead()
{
    SmallHub small;
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}}), row(kHead, {{u"value"_s, u"A"_s}})});
    const QString now = small.clock.now().addMSecs(1).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    (void)small.send(QJsonArray{row(kRooms, {{u"deleted"_s, true}})});
    const QList<std::pair<QString, QString>> question{
        {u"dataSet"_s, kYear}, {u"orgUnit"_s, kDistrict}, {u"children"_s, u"true"_s}, {u"lastUpdated"_s, now}};
    QCOMPARE(small.ask("GET", u"/api/dataValueSets"_s, question).rows().size(), 0);
    const Said all = small.ask("GET", u"/api/dataValueSets"_s,
                               question + QList<std::pair<QString, QString>>{{u"includeDeleted"_s, u"true"_s}});
    QCOMPARE(all.rows().size(), 1);
    const QJsonObject gone = all.rows().first().toObject();
    QVERIFY(gone.value(u"deleted"_s).toBool() && !gone.contains(u"value"_s));
    QCOMPARE(gone.value(u"orgUnit"_s).toString(), kSchool);
    const Said one = small.ask("GET", u"/api/dataValueSets"_s,
                               {{u"dataSet"_s, kYear}, {u"orgUnit"_s, kSchool}, {u"period"_s, u"2026Sep"_s}});
    QCOMPARE(one.body.value(u"period"_s).toString(), u"2026Sep"_s);
    QVERIFY(!one.rows().first().toObject().contains(u"period"_s));
    QCOMPARE(small.ask("GET", u"/api/dataValueSets"_s, {{u"dataSet"_s, kYear}, {u"orgUnit"_s, kSchool}}).code(),
             u"E2002"_s);
    SmallHub old(Like::V242);
    (void)old.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    const QJsonObject whole = old.ask("GET", u"/api/dataValueSets"_s,
                                      {{u"dataSet"_s, kYear}, {u"orgUnit"_s, kSchool}, {u"period"_s, u"2026Sep"_s}})
                                  .rows()
                                  .first()
                                  .toObject();
    QVERIFY(whole.contains(u"period"_s) && whole.contains(u"comment"_s) && whole.value(u"comment"_s).isNull());
}

void TestPracticeReturns::aPackedDeltaIsTheSame()
{
    SmallHub small;
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    const QList<std::pair<QString, QString>> question{
        {u"dataSet"_s, kYear}, {u"orgUnit"_s, kSchool}, {u"period"_s, u"2026Sep"_s}};
    const Said packed = small.ask("GET", u"/api/dataValueSets"_s,
                                  question + QList<std::pair<QString, QString>>{{u"compression"_s, u"gzip"_s}});
    QVERIFY(packed.raw.body.startsWith("\x1f\x8b"));
    QVERIFY(packed.raw.header("Content-Encoding").isEmpty());
    QVERIFY(packed.raw.header("Content-Disposition").startsWith("attachment"));
}

void TestPracticeReturns::outOfSightIsToldByVersion()
{
    const QList<std::pair<QString, QString>> far{
        {u"dataSet"_s, kYear}, {u"orgUnit"_s, kFar}, {u"period"_s, u"2026Sep"_s}},
        unknown{{u"dataSet"_s, kYear}, {u"orgUnit"_s, u"abcdefghijk"_s}, {u"period"_s, u"2026Sep"_s}};
    SmallHub now, old(Like::V242);
    QCOMPARE(now.ask("GET", u"/api/dataValueSets"_s, far).code(), u"E2012"_s);
    QCOMPARE(now.ask("GET", u"/api/dataValueSets"_s, unknown).status, 200);
    const Said silent = old.ask("GET", u"/api/dataValueSets"_s, far);
    QCOMPARE(silent.status, 200);
    QVERIFY(silent.raw.body.isEmpty());
    QCOMPARE(old.ask("GET", u"/api/dataValueSets"_s, unknown).code(), u"E2006"_s);
}

void TestPracticeReturns::aReaderCompletesAndCompulsoryCellsCount()
{
    SmallHub small;
    const QJsonObject complete{
        {u"dataSet"_s, kYear}, {u"period"_s, u"2026Sep"_s}, {u"orgUnit"_s, kSchool}, {u"completed"_s, true}};
    const Said missing = small.post(u"/api/dataEntry/dataSetCompletion"_s, complete);
    QCOMPARE(missing.status, 409);
    QCOMPARE(missing.code(), u"E7605"_s);
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    QCOMPARE(small.post(u"/api/dataEntry/dataSetCompletion"_s, complete, u"reader"_s).status, 200);
    const QJsonObject status = small.form().body.value(u"completeStatus"_s).toObject();
    QVERIFY(status.value(u"complete"_s).toBool());
    QCOMPARE(status.value(u"createdBy"_s).toString(), u"reader"_s);
    QCOMPARE(small.send(QJsonArray{row(kRooms, {{u"value"_s, u"4"_s}})}).status, 200);
    QJsonObject reopen = complete;
    reopen.insert(u"completed"_s, false);
    QCOMPARE(small.post(u"/api/dataEntry/dataSetCompletion"_s, reopen).status, 200);
    QVERIFY(!small.form().body.value(u"completeStatus"_s).toObject().value(u"complete"_s).toBool());
}

void TestPracticeReturns::theFirstBulkCompletionOfAPeriodFails()
{
    const QJsonObject body{{u"completeDataSetRegistrations"_s,
                            QJsonArray{QJsonObject{{u"dataSet"_s, kMonth},
                                                   {u"period"_s, u"202610"_s},
                                                   {u"organisationUnit"_s, kSchool},
                                                   {u"completed"_s, true}}}}};
    SmallHub now, old(Like::V242);
    const Said first = now.post(u"/api/completeDataSetRegistrations"_s, body);
    QCOMPARE(first.status, 409);
    QCOMPARE(first.counts(), u"0/0/0/0"_s);
    QCOMPARE(now.post(u"/api/completeDataSetRegistrations"_s, body).counts(), u"1/0/0/0"_s);
    QCOMPARE(old.post(u"/api/completeDataSetRegistrations"_s, body).counts(), u"1/0/0/0"_s);
    const Said list = now.ask(
        "GET", u"/api/completeDataSetRegistrations"_s,
        {{u"dataSet"_s, kMonth}, {u"orgUnit"_s, kDistrict}, {u"children"_s, u"true"_s}, {u"period"_s, u"202610"_s}});
    QCOMPARE(list.body.value(u"completeDataSetRegistrations"_s).toArray().size(), 1);
}

void TestPracticeReturns::theHistoryHoldsNewValuesOr242OldOnes()
{
    for (const Like like : {Like::V242, Like::V244}) {
        SmallHub small(like);
        for (const QString& value : {u"3"_s, u"4"_s, u"4"_s})
            (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, value}})});
        const Said said = small.ask("GET", u"/api/audits/dataValue"_s,
                                    {{u"de"_s, kRooms}, {u"pe"_s, u"2026Sep"_s}, {u"ou"_s, kSchool}});
        QStringList lines;
        for (const QJsonValue& one : said.body.value(u"dataValueAudits"_s).toArray())
            lines.append(one.toObject().value(u"auditType"_s).toString() + u' '
                         + one.toObject().value(u"value"_s).toString());
        QCOMPARE(lines, like == Like::V242 ? QStringList{u"UPDATE 3"_s} : (QStringList{u"UPDATE 4"_s, u"CREATE 3"_s}));
    }
}

QTEST_GUILESS_MAIN(TestPracticeReturns)
#include "tst_practice_returns.moc"
