// A small hub and a small register over the same metadata: two schools, two forms that share a cell, some kinds of cells.
// What the tests of sync begin with. The hub is the training hub as a function; the line to it is a test's own.
#pragma once

#include "metadata/build.h"
#include "metadata/import.h"
#include "metadata/raw_edit.h"
#include "practice/practice_hub.h"
#include "sync/conflicts.h"
#include "sync/run.h"
#include "sync/state.h"
#include "entry/apply.h"
#include "hub/gzip.h"
#include "hub/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& outcome_ = (result);                                                                               \
        QVERIFY2(outcome_.has_value(), outcome_.has_value() ? "" : qPrintable(rejista::test::told(outcome_.error()))); \
    } while (false)

namespace rejista::test {
using namespace Qt::StringLiterals;

inline QString told(const domain::Error& error)
{
    QString text = QString(domain::kindName(error.kind)) + u' ' + error.where;
    for (auto it = error.facts.begin(); it != error.facts.end(); ++it)
        text += u' ' + it.key() + u'=' + it.value();
    return text;
}

namespace uid {
inline const QString kDistrict = u"ouDistrict1"_s, kSchool = u"ouSchoolOne"_s, kOther = u"ouSchoolTwo"_s,
                     kSetA = u"dsReturnAaa"_s, kSetB = u"dsReturnBbb"_s, kSetC = u"dsReturnCcc"_s,
                     kGirls = u"ocGirlsGirl"_s, kBoys = u"ocBoysBoysB"_s, kDefault = u"HllvX50cXC0"_s;
}  // namespace uid

/// RJ_T_P1, P2 by sex; RJ_T_ALL shared by both forms; RJ_T_TEXT; RJ_T_ZERO without significant zeros; RJ_T_TOLD by whole
/// numbers above zero here and there; RJ_T_DEEP only in form B.
inline QByteArray packageJson()
{
    const auto ref = [](const QString& id) { return QJsonObject{{u"id"_s, id}}; };
    const QJsonObject open{{u"public"_s, u"rwrw----"_s}};
    const auto named = [&](const QString& id, const QString& code, QJsonObject more) {
        more.insert(u"id"_s, id);
        more.insert(u"code"_s, code);
        more.insert(u"name"_s, code);
        more.insert(u"shortName"_s, code);
        if (!more.contains(u"sharing"_s))
            more.insert(u"sharing"_s, open);
        return more;
    };
    const auto unit = [&](const QString& id, const QString& code, const QString& parent) {
        QJsonObject made = named(id, code, {{u"openingDate"_s, u"2000-01-01"_s}});
        made.remove(u"sharing"_s);
        if (!parent.isEmpty())
            made.insert(u"parent"_s, ref(parent));
        return made;
    };
    const auto element = [&](const QString& id, const QString& code, const QString& type, bool sexes, bool zeros) {
        QJsonObject made = named(id, code,
                                 {{u"valueType"_s, type},
                                  {u"aggregationType"_s, type == u"TEXT"_s ? u"NONE"_s : u"SUM"_s},
                                  {u"domainType"_s, u"AGGREGATE"_s},
                                  {u"zeroIsSignificant"_s, zeros}});
        if (sexes)
            made.insert(u"categoryCombo"_s, ref(u"ccSexSexSex"_s));
        return made;
    };
    const auto set = [&](const QString& id, const QString& code, const QStringList& elements, const QStringList& units,
                         const QJsonArray& compulsory = {}) {
        QJsonArray parts, places;
        for (const QString& of : elements)
            parts.append(QJsonObject{{u"dataElement"_s, ref(of)}, {u"dataSet"_s, ref(id)}});
        for (const QString& of : units)
            places.append(ref(of));
        return named(id, code,
                     {{u"periodType"_s, u"Yearly"_s},
                      {u"openFuturePeriods"_s, 1},
                      {u"compulsoryFieldsCompleteOnly"_s, !compulsory.isEmpty()},
                      {u"compulsoryDataElementOperands"_s, compulsory},
                      {u"dataSetElements"_s, parts},
                      {u"organisationUnits"_s, places}});
    };
    const QString number = u"INTEGER_ZERO_OR_POSITIVE"_s;
    const QJsonObject package{
        {u"organisationUnits"_s,
         QJsonArray{unit(uid::kDistrict, u"D"_s, {}), unit(uid::kSchool, u"S1"_s, uid::kDistrict),
                    unit(uid::kOther, u"S2"_s, uid::kDistrict)}},
        {u"categoryOptions"_s, QJsonArray{named(u"coFemaleFem"_s, u"F"_s, {}), named(u"coMaleMaleM"_s, u"M"_s, {})}},
        {u"categories"_s,
         QJsonArray{named(u"caSexSexSex"_s, u"SEX"_s,
                          {{u"dataDimensionType"_s, u"DISAGGREGATION"_s},
                           {u"categoryOptions"_s, QJsonArray{ref(u"coFemaleFem"_s), ref(u"coMaleMaleM"_s)}}})}},
        {u"categoryCombos"_s,
         QJsonArray{named(
             u"ccSexSexSex"_s, u"CSEX"_s,
             {{u"dataDimensionType"_s, u"DISAGGREGATION"_s}, {u"categories"_s, QJsonArray{ref(u"caSexSexSex"_s)}}})}},
        {u"categoryOptionCombos"_s,
         QJsonArray{QJsonObject{{u"id"_s, uid::kGirls},
                                {u"name"_s, u"F"_s},
                                {u"categoryCombo"_s, ref(u"ccSexSexSex"_s)},
                                {u"categoryOptions"_s, QJsonArray{ref(u"coFemaleFem"_s)}}},
                    QJsonObject{{u"id"_s, uid::kBoys},
                                {u"name"_s, u"M"_s},
                                {u"categoryCombo"_s, ref(u"ccSexSexSex"_s)},
                                {u"categoryOptions"_s, QJsonArray{ref(u"coMaleMaleM"_s)}}}}},
        {u"dataElements"_s,
         QJsonArray{element(u"dePupilsP1a"_s, u"RJ_T_P1"_s, number, true, true),
                    element(u"dePupilsP2a"_s, u"RJ_T_P2"_s, number, true, true),
                    element(u"deAllAllAll"_s, u"RJ_T_ALL"_s, number, false, true),
                    element(u"deTextTextT"_s, u"RJ_T_TEXT"_s, u"TEXT"_s, false, false),
                    element(u"deZeroZeroZ"_s, u"RJ_T_ZERO"_s, number, false, false),
                    element(u"deToldToldT"_s, u"RJ_T_TOLD"_s, u"INTEGER"_s, false, true),
                    element(u"deDeepDeepD"_s, u"RJ_T_DEEP"_s, number, false, true)}},
        {u"dataSets"_s,
         QJsonArray{set(uid::kSetA, u"RJ_T_A"_s,
                        {u"dePupilsP1a"_s, u"dePupilsP2a"_s, u"deAllAllAll"_s, u"deTextTextT"_s, u"deZeroZeroZ"_s,
                         u"deToldToldT"_s},
                        {uid::kSchool, uid::kOther}),
                    set(uid::kSetB, u"RJ_T_B"_s, {u"deAllAllAll"_s, u"deDeepDeepD"_s}, {uid::kSchool, uid::kOther}),
                    set(uid::kSetC, u"RJ_T_C"_s, {u"deDeepDeepD"_s}, {uid::kOther},
                        {QJsonObject{{u"name"_s, u"deep"_s},
                                     {u"dataElement"_s, ref(u"deDeepDeepD"_s)},
                                     {u"categoryOptionCombo"_s, ref(uid::kDefault)}}})}}};
    return QJsonDocument(package).toJson(QJsonDocument::Compact);
}

/// The catalog of the package, in which RJ_T_TOLD is any whole number, as at the hub.
inline metadata::Catalog catalogOf(const QByteArray& package)
{
    const auto plan = metadata::planImport(package, {});
    if (!plan)
        qFatal("package: %s", qPrintable(told(plan.error())));
    std::vector<metadata::RawObject> objects = metadata::applied({}, *plan);
    metadata::numberNew(objects, 0);
    auto built = metadata::buildCatalog(objects);
    if (!built)
        qFatal("catalog: %s", qPrintable(told(built.error())));
    return std::move(*built);
}

/// One hub with its users.
struct Hub {
    explicit Hub(domain::Clock& clock, practice::Like like = practice::Like::V244, quint64 seed = 1,
                 const QByteArray& package = packageJson())
        : hub(
            std::make_unique<practice::PracticeHub>(clock, practice::PracticeHub::Options{.like = like, .seed = seed}))
    {
        hub::Request import;
        import.method = "POST";
        import.path = u"/api/metadata"_s;
        import.query = {{u"atomicMode"_s, u"ALL"_s}, { u"importStrategy"_s, u"CREATE_AND_UPDATE"_s }};
        import.headers = {{"Accept", "application/json"},
                          {"Content-Type", "application/json"},
                          { "X-Requested-With",
                            "XMLHttpRequest" }};
        import.secret = "Basic " + QByteArray("admin:district").toBase64();
        import.body = package;
        const hub::Response response = hub->handle(import);
        if (response.status != 200)
            qFatal("the hub does not take the package: %d %s", response.status, response.body.left(3000).constData());
        teacher = hub->addTrainee(u"teacher"_s, u"Practice-1"_s, uid::kSchool);
        other = hub->addTrainee(u"other"_s, u"Practice-1"_s, uid::kSchool);
        officer = hub->addTrainee(u"officer"_s, u"Practice-1"_s, uid::kDistrict);
        reader = hub->addTrainee(u"reader"_s, u"Practice-1"_s, uid::kSchool, false);
    }
    std::unique_ptr<practice::PracticeHub> hub;
    practice::PracticeHub::Trainee teacher, other, officer, reader;

    /// As admin, around the client.
    hub::Response admin(const QByteArray& method, const QString& path, const QByteArray& body = {},
                        const QList<std::pair<QString, QString>>& query = {})
    {
        hub::Request request;
        request.method = method;
        request.path = path;
        request.query = query;
        request.headers = {{"Accept", "application/json"},
                           {"Content-Type", method == "PATCH" ? "application/json-patch+json" : "application/json"},
                           {"X-Requested-With", "XMLHttpRequest"}};
        request.secret = "Basic " + QByteArray("admin:district").toBase64();
        request.body = body;
        return hub->handle(request);
    }
};

/// The process ends here: nothing catches it but the test.
struct Killed {};

/// The line of a test: carries to the hub what nothing goes wrong with.
class HubLine final : public hub::Transport {
public:
    explicit HubLine(practice::PracticeHub& to) : m_hub(&to) {}

    enum class Fault {
        None,
        NotSent,       ///< no connection
        Lost,          ///< the hub did it, the answer is gone
        Truncated,     ///< the hub did it, half of the answer came
        Busy,          ///< 503 of a proxy, the hub saw nothing
        Gateway,       ///< 504 of a proxy, the hub did it
        Deadlock,      ///< 409 with a database's words, nothing stored (hub-contract.md §8.8)
        Silent,        ///< 200 SUCCESS, and nothing stored (hub-live.md §A1.1)
        Hollow,        ///< 200 SUCCESS with all the counts, and nothing stored: the database fell back to a copy
        Portal,        ///< a page of somebody else
        Stale,         ///< 500
        Unauthorized,  ///< 401: the token was revoked
        Vanished,      ///< cut after the body; the hub never saw it
        OutOfSight,    ///< 409: a unit that one may not look at
        KillBefore,
        KillAfter,
    };
    using Chooser = std::function<Fault(const hub::Request&, int number)>;
    Chooser choose{};
    std::function<void(const hub::Request&)> before{}, after{};
    std::vector<std::pair<QByteArray, QString>> asked{};  ///< method, path
    qsizetype mostBytes = 0;                              ///< of an answer after unpacking, as hub::Limits; 0 = any
    int tooLarge = 0;                                     ///< answers that were more

    [[nodiscard]] hub::Outcome send(const hub::Request& request, std::stop_token stop) override
    {
        asked.emplace_back(request.method, request.path);
        if (stop.stop_requested())
            return failed(hub::Outcome::State::NotSent, domain::Kind::Cancelled);
        const Fault fault = choose ? choose(request, int(asked.size()) - 1) : Fault::None;
        switch (fault) {
        case Fault::NotSent: return failed(hub::Outcome::State::NotSent, domain::Kind::HubUnreachable);
        case Fault::Busy: return page(503);
        case Fault::Hollow:
            if (isPush(request))
                return json(200, hollow(request));
            break;
        case Fault::Portal: return page(200);
        case Fault::Stale:
            return json(
                500, R"({"httpStatus":"Internal Server Error","httpStatusCode":500,"status":"ERROR","message":"oh"})");
        case Fault::Unauthorized:
            return json(
                401, R"({"httpStatus":"Unauthorized","httpStatusCode":401,"status":"ERROR","message":"Unauthorized"})");
        case Fault::Vanished: return failed(hub::Outcome::State::Unknown, domain::Kind::HubUnreachable);
        case Fault::KillBefore: throw Killed{};
        case Fault::OutOfSight:
            return json(
                409,
                R"({"httpStatus":"Conflict","httpStatusCode":409,"status":"ERROR","message":"User is not allowed to view it","errorCode":"E2012"
        })");
        case Fault::Deadlock:
            if (isPush(request))
                return json(
                    409,
                    R"({"httpStatus":"Conflict","httpStatusCode":409,"status":"ERROR","message":"could not execute batch"})");
            break;
        case Fault::Silent:
            if (isPush(request))
                return json(
                    200,
                    QByteArray(
                        R"({"httpStatus":"OK","httpStatusCode":200,"status":"OK","response":{"responseType":"ImportSummary","status":"SUCCESS","importCount":{"imported":0,"updated":0,"ignored":1,"deleted":0},"conflicts":[],"rejectedIndexes":[],"dataSetComplete":"false"}})"));
            break;
        default: break;
        }
        if (before)
            before(request);
        hub::Outcome outcome;
        outcome.state = hub::Outcome::State::Answered;
        outcome.response = m_hub->handle(request);
        outcome.bytesUp = request.body.size() + 300;
        outcome.bytesDown = outcome.response.body.size() + 300;
        if (after)
            after(request);
        if (mostBytes > 0 && plainSize(outcome.response.body) > mostBytes) {
            ++tooLarge;
            outcome = failed(hub::Outcome::State::Unknown, domain::Kind::HubAnswer);
            outcome.error->facts.insert(u"reason"_s, u"tooLarge"_s);
            return outcome;
        }
        switch (fault) {
        case Fault::KillAfter: throw Killed{};
        case Fault::Lost: return failed(hub::Outcome::State::Unknown, domain::Kind::HubUnreachable);
        case Fault::Truncated: return failed(hub::Outcome::State::Unknown, domain::Kind::HubAnswer);
        case Fault::Gateway: return page(504);
        default: return outcome;
        }
    }
    [[nodiscard]] int count(const QByteArray& method, const QString& path) const
    {
        return int(std::count(asked.begin(), asked.end(), std::pair(method, path)));
    }
    [[nodiscard]] static bool isPush(const hub::Request& request)
    {
        return request.method == "POST" && request.path == "/api/dataValueSets"_L1;
    }

private:
    static qsizetype plainSize(const QByteArray& body)
    {
        hub::Unpacker unpacker(std::numeric_limits<int>::max());
        return unpacker.feed(body) == hub::Unpacker::State::Done ? unpacker.take().size() : body.size();
    }
    static QByteArray hollow(const hub::Request& request)
    {
        const auto values = QJsonDocument::fromJson(request.body).object().value(u"dataValues"_s).toArray();
        const QJsonObject count{
            {u"imported"_s, 0}, {u"updated"_s, values.size()}, {u"ignored"_s, 0}, {u"deleted"_s, 0}};
        const QJsonObject summary{{u"responseType"_s, u"ImportSummary"_s},
                                  {u"status"_s, u"SUCCESS"_s},
                                  {u"importCount"_s, count},
                                  {u"conflicts"_s, QJsonArray{}},
                                  {u"rejectedIndexes"_s, QJsonArray{}}};
        return QJsonDocument(QJsonObject{{u"httpStatus"_s, u"OK"_s},
                                         {u"httpStatusCode"_s, 200},
                                         {u"status"_s, u"OK"_s},
                                         {u"response"_s, summary}})
            .toJson();
    }
    static hub::Outcome failed(hub::Outcome::State state, domain::Kind kind)
    {
        hub::Outcome outcome;
        outcome.state = state;
        outcome.error = domain::error(kind, {},
                                      {{u"reason"_s, kind == domain::Kind::HubAnswer ? u"truncated"_s : u"cut"_s}});
        return outcome;
    }
    static hub::Outcome json(int status, const QByteArray& body)
    {
        hub::Outcome outcome;
        outcome.state = hub::Outcome::State::Answered;
        outcome.response = {status, {{"Content-Type", "application/json"}}, body};
        return outcome;
    }
    static hub::Outcome page(int status)
    {
        hub::Outcome outcome;
        outcome.state = hub::Outcome::State::Answered;
        outcome.response = {status, {{"Content-Type", "text/html"}}, "<html><body>Welcome</body></html>"};
        return outcome;
    }

    practice::PracticeHub* m_hub;
};

/// Never waits; the virtual clock goes on instead.
class QuickWaiter final : public sync::Waiter {
public:
    explicit QuickWaiter(domain::FixedClock& clock) : m_clock(clock) {}
    bool wait(qint64 milliseconds, std::stop_token stop) override
    {
        m_clock.advance(milliseconds);
        ++waits;
        return !stop.stop_requested();
    }
    int waits = 0;

private:
    domain::FixedClock& m_clock;
};

}  // namespace rejista::test
