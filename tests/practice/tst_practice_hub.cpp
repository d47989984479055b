// The training hub beside values: sign-in and tokens, scope and sharing, forms, deltas, completion, figures, metadata, copies.
#include "practice/small_hub.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;
using practice::Like;

class TestPracticeHub : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsCheckedKeptAndRevoked();
    void aTokenGoesOnForAnHourWithWhatItsOwnerMight();
    void nobodySeesMoreThanPing();
    void aFormShowsItsOwnCellsOnly();
    void aDeltaHoldsWhatChangedAndItsHead();
    void aPackedDeltaIsTheSame();
    void outOfSightIsToldByVersion();
    void aReaderCompletesAndCompulsoryCellsCount();
    void theFirstBulkCompletionOfAPeriodFails();
    void theHistoryHoldsNewValuesOr242OldOnes();
    void zerosReachFiguresOnlyWhenAsked();
    void figuresAreAsOldAsTheirTables();
    void listsArePagedFilteredAndTagged();
    void anImportIsAllOrNothing();
    void metadataMayNotBeWrittenByAClerk();
    void aCopyGoesItsOwnWay();
    void aStateComesBackWhole();
    void whatIsNoStateChangesNothing();
    void aTraineeCapturesWhereItSays();
    void theSameQuestionsGetTheSameAnswers();
};

void TestPracticeHub::aTokenIsCheckedKeptAndRevoked()
{
    SmallHub small;
    const Said made = small.post(u"/api/apiToken"_s, {{u"expire"_s, 1999999999999.0}});
    QCOMPARE(made.status, 201);
    const QByteArray key = made.inner().value(u"key"_s).toString().toLatin1();
    const QString uid = made.inner().value(u"uid"_s).toString();
    QVERIFY(key.startsWith("d2p_") && key.size() == 54);
    auto with = [&](const QByteArray& text, const QByteArray& method = "GET") {
        return small.ask(method, u"/api/me"_s, {{u"fields"_s, u"username"_s}}, {}, {}, "ApiToken " + text).status;
    };
    QCOMPARE(with(key), 200);
    QByteArray mistyped = key;
    mistyped[20] = mistyped.at(20) == 'a' ? 'b' : 'a';
    QCOMPARE(with(mistyped), 400);
    QCOMPARE(small.ask("DELETE", u"/api/apiToken/"_s + uid).status, 200);
    QCOMPARE(with(key), 401);
    const Said dead = small.post(u"/api/apiToken"_s, {{u"expire"_s, 1000.0}});
    QCOMPARE(with(dead.inner().value(u"key"_s).toString().toLatin1()), 401);
    const Said narrow = small.post(
        u"/api/apiToken"_s,
        {{u"attributes"_s,
          QJsonArray{QJsonObject{{u"type"_s, u"MethodAllowedList"_s}, {u"allowedMethods"_s, QJsonArray{u"POST"_s}}}}}});
    QCOMPARE(with(narrow.inner().value(u"key"_s).toString().toLatin1()), 401);
}

// hub-live.md §A5: a user who is disabled still writes by a token in use, for up to an hour; Basic is refused at once.
void TestPracticeHub::aTokenGoesOnForAnHourWithWhatItsOwnerMight()
{
    SmallHub small;
    const QByteArray secret = "ApiToken "
        + small.post(u"/api/apiToken"_s, {}).inner().value(u"key"_s).toString().toLatin1();
    auto asks = [&] { return small.ask("GET", u"/api/me"_s, {{u"fields"_s, u"username"_s}}, {}, {}, secret).status; };
    QCOMPARE(asks(), 200);
    const Said users = small.ask("GET", u"/api/users"_s, {{u"filter"_s, u"username:eq:clerk"_s}}, u"admin"_s);
    const QString uid = users.body.value(u"users"_s).toArray().first().toObject().value(u"id"_s).toString();
    hub::Request patch;
    patch.method = "PATCH";
    patch.path = u"/api/users/"_s + uid;
    patch.headers = {{"Content-Type", "application/json-patch+json"}};
    patch.secret = basic(u"admin"_s);
    patch.body = "[{\"op\":\"add\",\"path\":\"/disabled\",\"value\":true}]";
    QCOMPARE(small.hub.handle(patch).status, 200);
    QCOMPARE(small.ask("GET", u"/api/me"_s).status, 401);
    QCOMPARE(asks(), 200);
    small.clock.advance(3'600'000);
    QCOMPARE(asks(), 401);
}

void TestPracticeHub::nobodySeesMoreThanPing()
{
    SmallHub small;
    hub::Request request;
    request.path = u"/api/ping"_s;
    QCOMPARE(small.hub.handle(request).status, 200);
    request.path = u"/api/system/info"_s;
    QCOMPARE(small.hub.handle(request).status, 302);
    request.headers = {{"X-Requested-With", "XMLHttpRequest"}};
    QCOMPARE(small.hub.handle(request).status, 401);
    request.secret = "Basic " + QByteArray("clerk:wrong").toBase64();
    QCOMPARE(small.hub.handle(request).status, 401);
    request.secret = basic(u"clerk"_s);
    request.path = u"/api/noSuchThing"_s;
    const hub::Response page = small.hub.handle(request);
    QCOMPARE(page.status, 404);
    QVERIFY(page.header("content-type").startsWith("text/html"));
}

void TestPracticeHub::aFormShowsItsOwnCellsOnly()
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

void TestPracticeHub::aDeltaHoldsWhatChangedAndItsHead()
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

void TestPracticeHub::aPackedDeltaIsTheSame()
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

void TestPracticeHub::outOfSightIsToldByVersion()
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

void TestPracticeHub::aReaderCompletesAndCompulsoryCellsCount()
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

void TestPracticeHub::theFirstBulkCompletionOfAPeriodFails()
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

void TestPracticeHub::theHistoryHoldsNewValuesOr242OldOnes()
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

namespace {

QJsonArray figures(SmallHub& small, const QString& dx)
{
    return small
        .ask("GET", u"/api/analytics"_s,
             {{u"dimension"_s, u"dx:"_s + dx}, {u"dimension"_s, u"pe:2026Sep"_s}, {u"dimension"_s, u"ou:"_s + kSchool}})
        .body.value(u"rows"_s)
        .toArray();
}

void allowPeriods(SmallHub& small)
{
    (void)small.ask("POST", u"/api/configuration/dataOutputPeriodTypes"_s, {}, u"admin"_s,
                    "[{\"name\":\"FinancialSep\"}]");
}

}  // namespace

void TestPracticeHub::zerosReachFiguresOnlyWhenAsked()
{
    SmallHub small;
    (void)small.send(
        QJsonArray{row(kPupils, {{u"value"_s, u"0"_s}}, kGirls), row(kPupils, {{u"value"_s, u"9"_s}}, kBoys)});
    allowPeriods(small);
    const QString both = kPupils + u'.' + kGirls + u';' + kPupils + u'.' + kBoys;
    small.hub.buildAnalytics();
    QCOMPARE(figures(small, both).size(), 1);
    QCOMPARE(small
                 .ask("POST", u"/api/systemSettings/keyIncludeZeroValuesInAnalytics"_s, {{u"value"_s, u"true"_s}},
                      u"admin"_s)
                 .status,
             200);
    QCOMPARE(figures(small, both).size(), 1);
    small.hub.buildAnalytics();
    QCOMPARE(figures(small, both).size(), 2);
}

void TestPracticeHub::figuresAreAsOldAsTheirTables()
{
    SmallHub small;
    (void)small.send(QJsonArray{row(kPupils, {{u"value"_s, u"9"_s}}, kBoys), row(kPupils, {{u"value"_s, u"3"_s}})});
    QCOMPARE(small
                 .ask("GET", u"/api/analytics"_s,
                      {{u"dimension"_s, u"dx:"_s + kPupils},
                       {u"dimension"_s, u"pe:2026Sep"_s},
                       {u"filter"_s, u"ou:"_s + kSchool}})
                 .code(),
             u"E7144"_s);
    small.hub.buildAnalytics();
    QVERIFY(figures(small, kPupils).isEmpty());  // no period types: the build "completes" and nothing is there
    allowPeriods(small);
    small.hub.buildAnalytics();
    // The stray value under `default` is in the total (hub-live.md §A1.2).
    QCOMPARE(figures(small, kPupils).first().toArray().last().toString(), u"12"_s);
    (void)small.send(QJsonArray{row(kPupils, {{u"value"_s, u"10"_s}}, kBoys)});
    QCOMPARE(figures(small, kPupils).first().toArray().last().toString(), u"12"_s);
}

void TestPracticeHub::listsArePagedFilteredAndTagged()
{
    SmallHub small;
    auto list = [&](const QList<std::pair<QString, QString>>& query) {
        return small.ask("GET", u"/api/dataElements"_s, query);
    };
    const Said page = list({{u"fields"_s, u"id,valueType,categoryCombo[id]"_s},
                            {u"filter"_s, u"valueType:eq:INTEGER_ZERO_OR_POSITIVE"_s},
                            {u"order"_s, u"name:asc"_s},
                            {u"pageSize"_s, u"3"_s}});
    QCOMPARE(page.body.value(u"dataElements"_s).toArray().size(), 3);
    QVERIFY(page.body.value(u"pager"_s).toObject().contains(u"nextPage"_s));
    QCOMPARE(list({{u"filter"_s, u"nonsense:eq:1"_s}}).code(), u"E1003"_s);
    const Said first = list({{u"fields"_s, u"id,lastUpdated"_s}, {u"paging"_s, u"false"_s}});
    hub::Request again;
    again.path = u"/api/dataElements"_s;
    again.query = {{u"fields"_s, u"id,lastUpdated"_s}, {u"paging"_s, u"false"_s}};
    again.headers = {{"If-None-Match", first.raw.header("ETag")}};
    again.secret = basic(u"clerk"_s);
    QCOMPARE(small.hub.handle(again).status, 304);
    small.clock.advance(1000);
    QCOMPARE(small
                 .post(u"/api/metadata"_s,
                       {{u"dataElements"_s,
                         QJsonArray{element(kHead, u"Head teacher"_s, u"TEXT"_s, u"bjDvmb4bfuf"_s, false)}}},
                       u"admin"_s)
                 .status,
             200);
    QCOMPARE(small.hub.handle(again).status, 200);
    SmallHub old(Like::V242);
    QVERIFY(old.ask("GET", u"/api/dataElements"_s, {{u"paging"_s, u"false"_s}}).raw.header("ETag").isEmpty());
}

void TestPracticeHub::anImportIsAllOrNothing()
{
    SmallHub small;
    const QJsonObject good = element(u"DeNew000001"_s, u"New"_s, u"INTEGER"_s, u"bjDvmb4bfuf"_s, false);
    QJsonObject bad = element(u"DeNew000002"_s, u"Newer"_s, u"INTEGER"_s, u"bjDvmb4bfuf"_s, false);
    bad.remove(u"shortName"_s);
    const QJsonObject package{{u"dataElements"_s, QJsonArray{good, bad}}};
    const Said all = small.post(u"/api/metadata"_s, package, u"admin"_s);
    QCOMPARE(all.status, 409);
    QCOMPARE(small.ask("GET", u"/api/dataElements/DeNew000001"_s).status, 404);
    QCOMPARE(small
                 .post(u"/api/metadata"_s, package, u"admin"_s,
                       {{u"atomicMode"_s, u"NONE"_s}, {u"importMode"_s, u"VALIDATE"_s}})
                 .status,
             409);
    QCOMPARE(small.ask("GET", u"/api/dataElements/DeNew000001"_s).status, 404);
    (void)small.post(u"/api/metadata"_s, package, u"admin"_s, {{u"atomicMode"_s, u"NONE"_s}});
    QCOMPARE(small.ask("GET", u"/api/dataElements/DeNew000001"_s).status, 200);
    QCOMPARE(small.ask("GET", u"/api/dataElements/DeNew000002"_s).status, 404);
}

void TestPracticeHub::metadataMayNotBeWrittenByAClerk()
{
    SmallHub small;
    QCOMPARE(
        small.post(u"/api/dataElements"_s, element(u"DeNew000001"_s, u"New"_s, u"INTEGER"_s, u"bjDvmb4bfuf"_s, false))
            .status,
        403);
    QCOMPARE(small.ask("DELETE", u"/api/dataElements/"_s + kHead).status, 403);
    QCOMPARE(
        small.ask("POST", u"/api/dataSets/"_s + kMonth + u"/organisationUnits"_s, {}, u"clerk"_s, "{\"additions\":[]}")
            .status,
        403);
    QCOMPARE(small.ask("GET", u"/api/dataElements/"_s + kHead).status, 200);
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    QCOMPARE(small.ask("DELETE", u"/api/dataElements/"_s + kRooms, {}, u"admin"_s).status, 409);
}

void TestPracticeHub::aCopyGoesItsOwnWay()
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

void TestPracticeHub::aStateComesBackWhole()
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

void TestPracticeHub::whatIsNoStateChangesNothing()
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

void TestPracticeHub::aTraineeCapturesWhereItSays()
{
    SmallHub small;
    const practice::PracticeHub::Trainee teacher = small.hub.addTrainee(u"teacher"_s, u"Teach-2026!"_s, kSchool);
    const practice::PracticeHub::Trainee visitor = small.hub.addTrainee(u"visitor"_s, u"Visit-2026!"_s, kSchool, false);
    auto sends = [&](const practice::PracticeHub::Trainee& who, const QString& unitUid) {
        const QJsonObject body{{u"dataSet"_s, kYear},
                               {u"period"_s, u"2026Sep"_s},
                               {u"orgUnit"_s, unitUid},
                               {u"dataValues"_s, QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}}};
        return small.ask("POST", u"/api/dataValueSets"_s, {}, {}, QJsonDocument(body).toJson(),
                         "ApiToken " + who.token.toLatin1());
    };
    QCOMPARE(sends(teacher, kSchool).status, 200);
    QCOMPARE(sends(teacher, kOther).code(), u"E8011"_s);
    QCOMPARE(sends(visitor, kSchool).status, 403);
    const quint64 bodies = small.hub.bodiesTaken();
    (void)sends(teacher, kSchool);
    QCOMPARE(small.hub.bodiesTaken(), bodies + 1);
}

void TestPracticeHub::theSameQuestionsGetTheSameAnswers()
{
    SmallHub one, two;
    for (SmallHub* small : {&one, &two})
        (void)small->send(QJsonArray{row(kPupils, {{u"value"_s, u"1"_s}}, kGirls),
                                     row(kPupils, {{u"value"_s, u"2"_s}}, kBoys), row(kRooms, {{u"value"_s, u"3"_s}})});
    QCOMPARE(one.form().raw.body, two.form().raw.body);
    QCOMPARE(one.ask("GET", u"/api/dataSets"_s, {{u"fields"_s, u":owner"_s}}).raw.body,
             two.ask("GET", u"/api/dataSets"_s, {{u"fields"_s, u":owner"_s}}).raw.body);
}

QTEST_GUILESS_MAIN(TestPracticeHub)
#include "tst_practice_hub.moc"
