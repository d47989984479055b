// Metadata at the training hub: lists, packages in and out, who may write.
#include "practice/small_hub.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;
using practice::Like;

class TestPracticeMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsArePagedFilteredAndTagged();
    void anImportIsAllOrNothing();
    void metadataMayNotBeWrittenByAClerk();
    void aWholeExportGoesIntoAnEmptyHub();
    void anExportHoldsWhatWasAskedForAndMayBeRead();
    void noDepthOfAQuestionIsTooMuch();
};

void TestPracticeMetadata::listsArePagedFilteredAndTagged()
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

void TestPracticeMetadata::anImportIsAllOrNothing()
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

void TestPracticeMetadata::metadataMayNotBeWrittenByAClerk()
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

namespace {

/// Without what is each server's own: when and by whom it was, and what its first role never had.
QJsonObject comparable(QJsonObject package)
{
    package.remove(u"system"_s);
    for (const QString& kind : package.keys()) {
        QMap<QString, QJsonObject> byUid;
        for (const QJsonValue& one : package.value(kind).toArray()) {
            QJsonObject object = one.toObject();
            for (const QString& own : {u"created"_s, u"lastUpdated"_s, u"lastUpdatedBy"_s, u"version"_s})
                object.remove(own);
            if (kind == u"userRoles")
                object.remove(u"sharing"_s);
            byUid.insert(object.value(u"id"_s).toString(), object);
        }
        QJsonArray sorted;
        for (const QJsonObject& object : byUid)
            sorted.append(object);
        package.insert(kind, sorted);
    }
    return package;
}

}  // namespace

// hub-live.md §A6: what GET metadata gives goes unchanged into an empty server. README's update begins with it; the
// training hub answered 405.
void TestPracticeMetadata::aWholeExportGoesIntoAnEmptyHub()
{
    for (const Like like : {Like::V242, Like::V243, Like::V244}) {
        SmallHub small(like);
        practice::PracticeHub other(small.clock, {like, 8, u"district"_s});
        const Said all = small.ask("GET", u"/api/metadata"_s, {}, u"admin"_s);
        QCOMPARE(all.status, 200);
        QCOMPARE(all.body.value(u"system"_s).toObject().keys(),
                 QStringList({u"date"_s, u"id"_s, u"rev"_s, u"version"_s}));
        QCOMPARE(all.body.value(u"dataSets"_s).toArray().size(), 3);
        QVERIFY(all.body.contains(u"users"_s) && all.body.contains(u"userRoles"_s));
        QVERIFY(!all.body.contains(u"programs"_s));  // a kind of which there is none is left out
        hub::Request in;
        in.method = "POST";
        in.path = u"/api/metadata"_s;
        in.secret = basic(u"admin"_s);
        in.headers = {{"Content-Type", "application/json"}};
        in.body = all.raw.body;
        const QJsonObject report = QJsonDocument::fromJson(other.handle(in).body).object();
        QCOMPARE(report.value(u"status"_s), u"OK"_s);
        // Admin and his role were there: as at a real one.
        QCOMPARE(report.value(u"response"_s).toObject().value(u"stats"_s).toObject().value(u"updated"_s).toInt(), 2);
        hub::Request out = in;
        out.method = "GET";
        out.body.clear();
        const QJsonObject there = QJsonDocument::fromJson(other.handle(out).body).object();
        const QJsonObject left = comparable(there), right = comparable(all.body);
        QCOMPARE(left.keys(), right.keys());
        for (const QString& kind : right.keys())
            QVERIFY2(left.value(kind) == right.value(kind), qPrintable(kind));
    }
}

void TestPracticeMetadata::anExportHoldsWhatWasAskedForAndMayBeRead()
{
    SmallHub small;
    QJsonObject hidden = element(u"DeHidden001"_s, u"Hidden"_s, u"INTEGER"_s, u"bjDvmb4bfuf"_s, false);
    hidden.insert(u"sharing"_s, QJsonObject{{u"public"_s, u"--------"_s}});
    QCOMPARE(small.post(u"/api/metadata"_s, {{u"dataElements"_s, QJsonArray{hidden}}}, u"admin"_s).status, 200);
    const auto count = [&](const QString& as) {
        return small.ask("GET", u"/api/metadata"_s, {}, as).body.value(u"dataElements"_s).toArray().size();
    };
    QCOMPARE(count(u"admin"_s), 6);
    QCOMPARE(count(u"clerk"_s), 5);
    const Said narrow = small.ask(
        "GET", u"/api/metadata"_s,
        {{u"dataSets"_s, u"true"_s}, {u"options"_s, u"false"_s}, {u"skipSharing"_s, u"true"_s}}, u"admin"_s);
    QCOMPARE(narrow.body.keys(), QStringList({u"dataSets"_s, u"system"_s}));
    QVERIFY(!narrow.body.value(u"dataSets"_s).toArray().first().toObject().contains(u"sharing"_s));
    QCOMPARE(small.ask("DELETE", u"/api/metadata"_s, {}, u"admin"_s).status, 405);
}

// A patch whose path had 5,000 steps kept the hub busy for minutes, one of a million ended it; what had grown deeper than
// JSON is read came back empty from the folder.
void TestPracticeMetadata::noDepthOfAQuestionIsTooMuch()
{
    SmallHub small;
    const auto patch = [&](const QByteArray& path, const QByteArray& value) {
        hub::Request request;
        request.method = "PATCH";
        request.path = u"/api/dataElements/"_s + kRooms;
        request.headers = {{"Content-Type", "application/json-patch+json"}};
        request.secret = basic(u"admin"_s);
        request.body = R"([{"op":"add","path":")" + path + R"(","value":)" + value + "}]";
        return small.hub.handle(request).status;
    };
    QCOMPARE(patch(QByteArray("/a").repeated(1'000'000), "1"), 400);
    QCOMPARE(patch("/url", "\"https://example.org\""), 200);
    const QByteArray deep = QByteArray("[").repeated(1015) + QByteArray("]").repeated(1015);
    QCOMPARE(patch("/custom", deep), 200);
    QCOMPARE(patch("/other" + QByteArray("/a").repeated(15), deep), 400);
    const QByteArray state = small.hub.save();
    SmallHub other;
    QVERIFY(other.hub.load(state));
    QCOMPARE(other.ask("GET", u"/api/dataElements/"_s + kRooms, {}, u"admin"_s).raw.body,
             small.ask("GET", u"/api/dataElements/"_s + kRooms, {}, u"admin"_s).raw.body);
    const Said beyond = small.ask("GET", u"/api/organisationUnits"_s,
                                  {{u"page"_s, u"2147483647"_s}, {u"pageSize"_s, u"2147483647"_s}}, u"admin"_s);
    QCOMPARE(beyond.body.value(u"pager"_s).toObject().value(u"pageCount"_s).toInt(), 1);
    const QString nested = u"id,name,"_s + u"parent["_s.repeated(100'000);
    const Said asked = small.ask("GET", u"/api/organisationUnits"_s, {{u"fields"_s, nested}}, u"admin"_s);
    QCOMPARE(asked.status, 200);
    QCOMPARE(asked.body.value(u"organisationUnits"_s).toArray().size(), 7);
}

QTEST_GUILESS_MAIN(TestPracticeMetadata)
#include "tst_practice_metadata.moc"
