// The hub over sockets: sending values and reading many against curl with the same requests, and one school's return on
// a bad line. The hub is the training hub in this process, on loopback, over TLS.
#include "benches.h"
#include "registers.h"

#include "hub/client.h"
#include "hub/gzip.h"
#include "hub/network_transport.h"
#include "metadata/export.h"
#include "practice/server.h"
#include "storage/catalog_store.h"
#include "sync/run.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace rejista::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kElements = 500, kUnits = 20, kMonths = 30, kRounds = 5;
constexpr int kReturnCells = 800;
const QString kDefaultCombo = u"HllvX50cXC0"_s, kSet = u"BenchDsBulk"_s, kRoot = u"BenchUnRoot"_s;

QString uidOf(const char* kind, int number)
{
    return QString::fromLatin1(kind) + QString::number(number).rightJustified(5, u'0');
}

QString monthOf(int number)
{
    return QDate(2023, 8, 1).addMonths(number).toString(u"yyyyMM"_s);
}

// One return of 500 plain cells, asked of 20 units.
QByteArray bulkPackage()
{
    const auto ref = [](const QString& uid) { return QJsonObject{{u"id"_s, uid}}; };
    const auto named = [](const QString& uid, QJsonObject more) {
        for (const QString& property : {u"id"_s, u"code"_s, u"name"_s, u"shortName"_s})
            more.insert(property, uid);
        return more;
    };
    const QJsonObject open{{u"public"_s, u"rwrw----"_s}};
    QJsonArray units{named(kRoot, {{u"openingDate"_s, u"2000-01-01"_s}})}, places, elements, parts;
    for (int i = 0; i < kUnits; ++i) {
        const QString uid = uidOf("BeUnit", i);
        units.append(named(uid, {{u"openingDate"_s, u"2000-01-01"_s}, {u"parent"_s, ref(kRoot)}}));
        places.append(ref(uid));
    }
    for (int i = 0; i < kElements; ++i) {
        const QString uid = uidOf("BeElem", i);
        elements.append(named(uid,
                              {{u"domainType"_s, u"AGGREGATE"_s},
                               {u"valueType"_s, u"INTEGER_ZERO_OR_POSITIVE"_s},
                               {u"aggregationType"_s, u"SUM"_s},
                               {u"zeroIsSignificant"_s, true},
                               {u"sharing"_s, open}}));
        parts.append(QJsonObject{{u"dataElement"_s, ref(uid)}});
    }
    const QJsonObject set = named(kSet,
                                  {{u"periodType"_s, u"Monthly"_s},
                                   {u"openFuturePeriods"_s, 1},
                                   {u"dataSetElements"_s, parts},
                                   {u"organisationUnits"_s, places},
                                   {u"sharing"_s, open}});
    return QJsonDocument(QJsonObject{{u"organisationUnits"_s, units},
                                     {u"dataElements"_s, elements},
                                     {u"dataSets"_s, QJsonArray{set}}})
        .toJson(QJsonDocument::Compact);
}

std::vector<hub::OutgoingValue> formValues(int seed)
{
    std::vector<hub::OutgoingValue> values;
    for (int i = 0; i < kElements; ++i)
        values.push_back({uidOf("BeElem", i), kDefaultCombo, QString::number((seed * 31 + i * 7) % 1000), {}, false});
    return values;
}

hub::FormId formOf(int unit, int month)
{
    return {kSet, uidOf("BeUnit", unit), monthOf(month), kDefaultCombo, {}, {}};
}

// Passes everything on and keeps what went: curl sends the same.
class Recording final : public hub::Transport {
public:
    explicit Recording(hub::Transport& line) : m_line(line) {}

    hub::Outcome send(const hub::Request& request, std::stop_token stop) override
    {
        sent.push_back(request);
        hub::Outcome outcome = m_line.send(request, stop);
        if (outcome.state != hub::Outcome::State::NotSent && request.path == u"/api/dataValueSets"_s
            && request.writes())
            values += valuesIn(request.body);
        return outcome;
    }

    std::vector<hub::Request> sent;
    int values = 0;  ///< in bodies that may have arrived

private:
    static int valuesIn(const QByteArray& body)
    {
        QByteArray plain = body;
        if (body.startsWith("\x1f\x8b")) {
            hub::Unpacker unpacker(64 * 1024 * 1024);
            if (unpacker.feed(body) != hub::Unpacker::State::Done)
                qFatal("a body that was sent cannot be unpacked");
            plain = unpacker.take();
        }
        return int(QJsonDocument::fromJson(plain).object().value("dataValues"_L1).toArray().size());
    }

    hub::Transport& m_line;
};

/// A client of the running hub.
struct Line {
    Line(practice::Server& server, const QString& user, const domain::Clock& clock)
    {
        const auto& running = server.running();
        transport = must(
            hub::NetworkTransport::make({.base = running.url, .caPem = running.caPem, .systemProxy = false}), "line");
        for (const auto& one : running.users) {
            if (one.name == user)
                token = one.token.toLatin1();
        }
        recording = std::make_unique<Recording>(*transport);
        client = std::make_unique<hub::Client>(
            *recording, hub::Credentials{hub::Credentials::Kind::Token, {}, security::SecretBytes::from(token)}, clock);
    }
    std::unique_ptr<hub::NetworkTransport> transport;
    std::unique_ptr<Recording> recording;
    std::unique_ptr<hub::Client> client;
    QByteArray token;
};

// The requests as a config of curl, one connection for all of them.
QString curlConfig(const Setting& setting, const practice::Server& server, const Line& line,
                   const std::vector<hub::Request>& requests)
{
    QByteArray text;
    for (size_t i = 0; i < requests.size(); ++i) {
        const hub::Request& request = requests[i];
        text += (i == 0 ? "" : "next\n") + QByteArray("silent\nshow-error\nfail\ncacert = \"")
            + server.running().caFile.toUtf8() + "\"\nurl = \"" + server.running().url.toString().toUtf8()
            + request.path.toUtf8() + request.encodedQuery() + "\"\nrequest = " + request.method + "\noutput = \""
            + setting.folder.toUtf8() + "/curl.out\"\nheader = \"Authorization: ApiToken " + line.token + "\"\n";
        for (const auto& [name, value] : request.headers)
            text += "header = \"" + name + ": " + value + "\"\n";
        if (request.body.isEmpty())
            continue;
        const QString path = setting.folder + u"/curl-%1.body"_s.arg(i);
        QFile body(path);
        if (!body.open(QIODevice::WriteOnly) || body.write(request.body) != request.body.size())
            qFatal("%s", qPrintable(body.errorString()));
        text += "data-binary = \"@" + path.toUtf8() + "\"\n";
    }
    const QString path = setting.folder + u"/curl.conf"_s;
    QFile config(path);
    if (!config.open(QIODevice::WriteOnly) || config.write(text) != text.size())
        qFatal("%s", qPrintable(config.errorString()));
    config.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

void runCurl(const QString& config)
{
    QProcess curl;
    curl.start(u"curl"_s, {u"--config"_s, config});
    if (!curl.waitForFinished(600'000) || curl.exitCode() != 0)
        qFatal("curl: %s", curl.readAllStandardError().constData());
}

bool curlIsThere()
{
    return !QStandardPaths::findExecutable(u"curl"_s).isEmpty();
}

Result againstCurl(const QString& name, const QString& ours, double goal)
{
    Result result;
    result.name = name;
    result.oursIs = ours;
    if (curlIsThere()) {
        result.theirsIs = u"curl with the same requests, one connection"_s;
        result.goal = u"at most %1 times curl's time"_s.arg(goal);
        result.goalRatio = goal;
    }
    result.atMedian = true;
    return result;
}

Result pushed(const Setting& setting, practice::Server& server, Line& line)
{
    Result result = againstCurl(u"push of 10,000 values"_s, u"20 forms of 500 values through hub::Client"_s, 2);
    for (int round = 0; round < kRounds; ++round) {
        line.recording->sent.clear();
        result.ours.add(timed([&] {
            for (int unit = 0; unit < kUnits; ++unit) {
                const auto answer = must(line.client->pushValues(formOf(unit, 0), formValues(round + unit)), "push");
                if (!answer.accounted || answer.refusedWhole || !answer.rejected.empty())
                    qFatal("values were refused");
            }
        }));
        if (curlIsThere()) {
            const QString config = curlConfig(setting, server, line, line.recording->sent);
            result.theirs.add(timed([&] { runCurl(config); }));
        }
    }
    double bytes = 0;
    for (const hub::Request& request : line.recording->sent)
        bytes += double(request.body.size());
    result.facts = {{u"values"_s, kUnits * kElements}, {u"requests"_s, kUnits}, {u"bodyBytes"_s, bytes}};
    return result;
}

Result pulled(const Setting& setting, practice::Server& server, Line& line)
{
    Result result = againstCurl(u"pull of 300,000 values"_s, u"20 deltas of one unit each, read into rows"_s, 3);
    for (int unit = 0; unit < kUnits; ++unit) {
        for (int month = 0; month < kMonths; ++month)
            (void)must(line.client->pushValues(formOf(unit, month), formValues(unit * kMonths + month)), "fill");
    }
    size_t rows = 0;
    for (int round = 0; round < kRounds; ++round) {
        line.recording->sent.clear();
        rows = 0;
        result.ours.add(timed([&] {
            for (int unit = 0; unit < kUnits; ++unit) {
                rows += must(line.client->readValues({.dataSets = {kSet},
                                                      .orgUnits = {uidOf("BeUnit", unit)},
                                                      .children = false,
                                                      .periods = {},
                                                      .since = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC),
                                                      .limit = 0,
                                                      .offset = 0}),
                             "pull")
                            .size();
            }
        }));
        if (curlIsThere()) {
            const QString config = curlConfig(setting, server, line, line.recording->sent);
            result.theirs.add(timed([&] { runCurl(config); }));
        }
    }
    if (rows != size_t(kUnits * kMonths * kElements))
        qFatal("%zu rows came instead of 300,000", rows);
    result.facts = {{u"rows"_s, double(rows)}, {u"requests"_s, kUnits}};
    return result;
}

// A primary school of the district: the pack's example of a census is one of that kind.
const demo::School& primary(const District& district)
{
    for (const demo::School& school : district.schools) {
        if (school.level == u"PRI")
            return school;
    }
    qFatal("the district has no primary school");
}

// The first 800 cells of the example's census, as that school's.
QByteArray exampleCensus(const Setting& setting, const District& district)
{
    QFile file(setting.pack + u"/examples/school-2103-2-00417.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QByteArray csv = file.readLine();
    int cells = 0;
    while (cells < kReturnCells && !file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.startsWith("RJ_DS_ASC_"))
            continue;
        csv += QByteArray(line).replace("2103-2-00417", primary(district).code.toLatin1());
        ++cells;
    }
    return csv;
}

practice::Server::Options badLine(const District& district)
{
    const auto objects = must(storage::catalog::load(district.workspace->reader()), "read the metadata");
    const auto* school = district.catalog.orgUnits.byCode(primary(district).code);
    practice::Server::Options options;
    options.tls = true;
    options.seed = {must(metadata::exportPackage(objects), "export").json, school->uid, school->uid};
    return options;
}

Result onABadLine(const Setting& setting)
{
    const auto district = makeDistrict(setting, QDir(setting.folder).filePath(u"line.rejista"_s), 3);
    storage::Store& store = district->workspace->store();
    const int cells = importValues(store, district->context, exampleCensus(setting, *district));
    const auto server = must(practice::Server::start(badLine(*district), district->workspace->clock()), "hub");
    std::vector<practice::Fault> faults;
    for (const QString& spec : {u"slow=64000,latency=800"_s, u"cut=30"_s})
        faults.push_back(must(practice::parseFault(spec), "fault"));
    server->setFaults(std::move(faults));
    Line line(*server, u"teacher"_s, district->workspace->clock());
    sync::RealWaiter waiter;
    Result result;
    result.name = u"one school's return on a bad line"_s;
    result.oursIs = u"%1 cells over 64 kbit/s, 800 ms, cut every 30 s, until all is confirmed"_s.arg(cells);
    result.goal = u"all confirmed within 90 s, nothing sent twice with effect"_s;
    result.goalAtMost = 90;
    result.unit = u"s"_s;
    QElapsedTimer watch;
    watch.start();
    int runs = 0, confirmed = 0;
    bool done = false;
    while (!done) {
        const auto report = must(sync::run(store, district->context, *line.client, waiter), "sync");
        confirmed += report.confirmed;
        done = !report.stopped && report.waiting == 0;
        if (++runs > 20)
            qFatal("not all was confirmed in 20 runs: %d are left", report.waiting);
    }
    result.ours.add(double(watch.elapsed()) / 1000);
    const hub::Traffic traffic = line.client->traffic();
    result.facts = {{u"cells"_s, cells},
                    {u"confirmed"_s, confirmed},
                    {u"sentAgain"_s, line.recording->values - cells},
                    {u"bytesUp"_s, double(traffic.bytesUp)},
                    {u"bytesDown"_s, double(traffic.bytesDown)},
                    {u"requests"_s, traffic.requests},
                    {u"runs"_s, runs},
                    {u"cuts"_s, double(server->counts().cuts)}};
    return result;
}

}  // namespace

std::vector<Result> benchHub(const Setting& setting)
{
    if (!curlIsThere())
        qWarning("curl is not there: the hub's part gives times without anything beside them");
    const domain::SystemClock clock;
    practice::Server::Options options;
    options.tls = true;
    options.seed = {bulkPackage(), kRoot, kRoot};
    const auto server = must(practice::Server::start(std::move(options), clock), "hub");
    Line line(*server, u"teacher"_s, clock);
    (void)must(line.client->serverInfo(), "system/info");
    std::vector<Result> results;
    results.push_back(pushed(setting, *server, line));
    results.push_back(pulled(setting, *server, line));
    results.push_back(onABadLine(setting));
    return results;
}

}  // namespace rejista::bench
