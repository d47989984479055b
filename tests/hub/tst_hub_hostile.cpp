#include "client_desk.h"

#include <QJsonDocument>

#include <algorithm>
#include <random>

using namespace rejista;
using namespace rejista::test;
using domain::Kind;

namespace {

constexpr int kRounds = 4000;

class Chance {
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}
    int below(int limit) { return int(m_engine() % quint32(limit)); }

private:
    std::mt19937 m_engine;
};

QJsonValue rubbish(Chance& chance)
{
    switch (chance.below(12)) {
    case 0: return QJsonValue::Null;
    case 1: return true;
    case 2: return -1;
    case 3: return 2'147'483'647;
    case 4: return 1e300;
    case 5: return QString();
    case 6: return u"Value #2,147,483,648 `x`"_s;
    case 7: return QString(3000, u'x');
    case 8: return QJsonArray{1, u"x"_s, QJsonArray{}};
    case 9: return QJsonObject{{u"dataElement"_s, u"FULiEpundUl"_s}};
    case 10: return QString(QChar(u'\0')) + QChar(0xD800);
    default: return QJsonValue::Undefined;  // the property goes
    }
}

// One value somewhere in the tree becomes something else.
QJsonValue spoilt(const QJsonValue& value, Chance& chance)
{
    if (value.isObject() && !value.toObject().isEmpty() && chance.below(5) > 0) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(chance.below(int(object.size())));
        const QJsonValue other = spoilt(object.value(key), chance);
        if (other.isUndefined())
            object.remove(key);
        else
            object.insert(key, other);
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && chance.below(5) > 0) {
        QJsonArray array = value.toArray();
        const int at = chance.below(int(array.size()));
        array[at] = spoilt(array.at(at), chance);
        return array;
    }
    return rubbish(chance);
}

QByteArray spoiltBytes(QByteArray body, Chance& chance)
{
    const int at = chance.below(int(body.size()));
    switch (chance.below(4)) {
    case 0: body.truncate(at); break;
    case 1: body[at] = char(chance.below(256)); break;
    case 2: body.remove(at, chance.below(40)); break;
    default: body.insert(at, body.mid(chance.below(int(body.size())), 20)); break;
    }
    return body;
}

QByteArray spoiltAnswer(const QByteArray& good, Chance& chance)
{
    if (chance.below(3) == 0)
        return spoiltBytes(good, chance);
    QJsonValue value = QJsonDocument::fromJson(good).object();
    for (int i = chance.below(3); i >= 0; --i)
        value = spoilt(value, chance);
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArray("[]");
}

bool isOfTheHub(Kind kind)
{
    static const QList<Kind> kinds{Kind::NotAHub,     Kind::HubAnswer,  Kind::HubUnknown,
                                   Kind::HubCalendar, Kind::HubVersion, Kind::HubRefused};
    return kinds.contains(kind);
}

const QByteArray kRows = json(
    "{'dataSet':'IUMZhZgV673','orgUnit':'x2JDDPqe3Dy','dataValues':["
    "{'dataElement':'FULiEpundUl','period':'2026Sep','categoryOptionCombo':'A1gK0i4Gege',"
    "'attributeOptionCombo':'HllvX50cXC0','value':'13','storedBy':'clerk',"
    "'lastUpdated':'2026-11-22T00:33:44.243+0000','followup':true},"
    "{'dataElement':'YWpcFhjNrV5','period':'2026Sep','categoryOptionCombo':'d7RtIKYZVGW',"
    "'attributeOptionCombo':'HllvX50cXC0','storedBy':'clerk','comment':'x',"
    "'lastUpdated':'2026-11-22T00:33:45.379+0000','deleted':true}],"
    "'lockStatus':'OPEN','completeStatus':{'complete':true,'created':'2026-11-22T00:33:45.379',"
    "'createdBy':'clerk'}}");

}  // namespace

class TestHubHostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreWholeOrThereAreNone()
    {
        int taken = 0;
        for (int seed = 0; seed < kRounds; ++seed) {
            Chance chance{quint32(seed)};
            ClientDesk desk;
            QVERIFY(desk.greet("2.44.0"));
            hub::Client::DeltaQuery query;
            query.dataSets = {kSet};
            query.orgUnits = {kUnit};
            query.since = desk.clock.now();
            desk.transport.answer(200, spoiltAnswer(kRows, chance));
            const auto values = desk.client.readValues(query);
            desk.transport.answer(200, spoiltAnswer(kRows, chance));
            const auto read = desk.client.readForm(form());
            QVERIFY2(values || isOfTheHub(values.error().kind), qPrintable(QString::number(seed)));
            QVERIFY2(read || isOfTheHub(read.error().kind), qPrintable(QString::number(seed)));
            std::vector<hub::RemoteValue> rows = values ? *values : std::vector<hub::RemoteValue>();
            if (read)
                rows.insert(rows.end(), read->values.begin(), read->values.end());
            taken += !rows.empty();
            for (const hub::RemoteValue& row : rows) {
                QVERIFY2(!row.dataElement.isEmpty() && !row.categoryOptionCombo.isEmpty() && !row.period.isEmpty()
                             && !row.orgUnit.isEmpty() && !row.attributeOptionCombo.isEmpty() && row.updatedAt.isValid()
                             && !(row.deleted && row.value),
                         qPrintable(QString::number(seed)));
            }
        }
        QVERIFY(taken > kRounds / 10 && taken < kRounds);  // neither all nor none: the chance does something
    }
    void aPushIsAccountedForOnlyWhereTheCountsAddUp()
    {
        const std::vector<hub::OutgoingValue> three{{kElement, kGirls, u"1"_s, {}, false},
                                                    {kElement, kBoys, u"2"_s, {}, false},
                                                    {kElement2, kGirls, u"3"_s, {}, false}};
        const QByteArray good = summary("WARNING", 0, 1, 2, 0,
                                        json("'conflicts':[{'value':'Value #1 value `x` is bad','errorCode':'E8122',"
                                             "'indexes':[1,2]}],'rejectedIndexes':[1,2]"));
        int accounted = 0;
        for (int seed = 0; seed < kRounds; ++seed) {
            Chance chance{quint32(seed)};
            ClientDesk desk;
            const bool old = seed % 2;
            QVERIFY(desk.greet(old ? "2.42.0" : "2.44.0"));
            desk.transport.answer(seed % 3 ? 200 : 409, spoiltAnswer(good, chance));
            const auto pushed = desk.client.pushValues(form(), three);
            QVERIFY2(pushed || isOfTheHub(pushed.error().kind), qPrintable(QString::number(seed)));
            if (!pushed)
                continue;
            for (const auto& one : pushed->rejected)
                QVERIFY2(one.index >= -1 && one.index < 3 && one.message.size() <= 300,
                         qPrintable(QString::number(seed)));
            const qint64 stored = qint64(pushed->imported) + pushed->updated + pushed->deleted;
            const qint64 refused = old ? qint64(pushed->ignored) : qint64(pushed->rejected.size());
            accounted += pushed->accounted;
            if (pushed->accounted)
                QVERIFY2(pushed->refusedWhole ? stored == 0 : stored + refused == 3, qPrintable(QString::number(seed)));
        }
        QVERIFY(accounted > kRounds / 10 && accounted < kRounds);
    }
    void whoWeTalkToIsKnownOrRefused()
    {
        const QByteArray info = json("{'version':'2.44.0','serverDate':'2026-11-22T00:32:00.000','calendar':'iso8601',"
                                     "'serverTimeZoneId':'Etc/UTC','systemId':'0246b8bf-561f','systemName':'EMIS',"
                                     "'lastAnalyticsTableSuccess':'2026-11-21T02:00:00.000'}");
        const QByteArray me = json("{'id':'xE7jOejl9FI','username':'amina','authorities':['F_DATAVALUE_ADD'],"
                                   "'organisationUnits':[{'id':'x','path':'/x','level':3}],'dataSets':['a']}");
        const QByteArray tokens = json("{'apiToken':[{'id':'a','expire':1999999999999}]}");
        for (int seed = 0; seed < kRounds; ++seed) {
            Chance chance{quint32(seed)};
            ClientDesk desk;
            desk.transport.answer(200, spoiltAnswer(info, chance));
            desk.transport.answer(200, "0246b8bf-561f");
            const auto server = desk.client.serverInfo();
            if (server)
                QVERIFY2(server->version.minor >= 41 && server->serverTime.isValid() && !server->systemId.isEmpty()
                             && server->systemId.size() <= 64,
                         qPrintable(QString::number(seed)));
            else
                QVERIFY2(isOfTheHub(server.error().kind), qPrintable(QString::number(seed)));
            desk.transport.script.clear();
            desk.transport.answer(200, spoiltAnswer(me, chance));
            const auto who = desk.client.me();
            QVERIFY(who ? !who->uid.isEmpty() && !who->username.isEmpty() : isOfTheHub(who.error().kind));
            desk.transport.answer(200, spoiltAnswer(tokens, chance));
            const auto dies = desk.client.tokenExpiry();
            QVERIFY(dies ? !dies->has_value() || (*dies)->isValid() : isOfTheHub(dies.error().kind));
        }
    }
};

QTEST_GUILESS_MAIN(TestHubHostile)
#include "tst_hub_hostile.moc"
