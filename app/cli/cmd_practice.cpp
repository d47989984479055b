// practice-hub.
#include "cli/interrupt.h"
#include "cli/practice_seed.h"
#include "cli/support.h"
#include "practice/server.h"

#include <QJsonDocument>

#include <cstdio>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr int kLargestPort = 65535;

Result<practice::Like> likeOf(const Args& args)
{
    static const QMap<QString, practice::Like> known{
        {u"2.42"_s, practice::Like::V242}, {u"2.43"_s, practice::Like::V243}, {u"2.44"_s, practice::Like::V244}};
    const QString wanted = args.has(u"like"_s) ? args.value(u"like"_s) : u"2.44"_s;
    if (!known.contains(wanted)) {
        return domain::error(Kind::Usage, u"--like"_s,
                             {{u"text"_s, wanted}, {u"allowed"_s, known.keys().join(u", "_s)}});
    }
    return known.value(wanted);
}

Result<std::vector<practice::Fault>> faultsOf(const Args& args)
{
    std::vector<practice::Fault> faults;
    for (const QString& spec : args.values(u"fault"_s)) {
        auto fault = practice::parseFault(spec);
        if (!fault)
            return fault.error();
        faults.push_back(std::move(*fault));
    }
    return faults;
}

// Time goes on from the day that the training plays on: a hub that stood still would date every value alike.
Result<std::unique_ptr<domain::Clock>> clockOf(const Args& args)
{
    if (args.has(u"day"_s)) {
        const QDate day = QDate::fromString(args.value(u"day"_s), Qt::ISODate);
        if (!day.isValid())
            return domain::error(Kind::NotADate, u"--day"_s, {{u"text"_s, args.value(u"day"_s)}});
        return std::unique_ptr<domain::Clock>(
            std::make_unique<domain::OffsetClock>(QDateTime(day, QTime(8, 0), Qt::UTC)));
    }
    const QDateTime now = QDateTime::fromString(qEnvironmentVariable("REJISTA_NOW"), Qt::ISODate);
    if (isTestRun() && now.isValid())
        return std::unique_ptr<domain::Clock>(std::make_unique<domain::OffsetClock>(now.toUTC()));
    return std::unique_ptr<domain::Clock>(std::make_unique<domain::SystemClock>());
}

Result<practice::Server::Options> optionsOf(Context& context)
{
    const Args& args = context.args;
    practice::Server::Options options;
    const auto port = wholeNumber(args, u"port"_s, 0, 0, kLargestPort);
    const auto like = likeOf(args);
    auto faults = faultsOf(args);
    if (!port)
        return port.error();
    if (!like)
        return like.error();
    if (!faults)
        return faults.error();
    options.port = quint16(*port);
    options.like = *like;
    options.faults = std::move(*faults);
    options.folder = args.value(u"data"_s);
    options.tls = args.has(u"tls"_s);
    if (args.has(u"listen"_s))
        options.addresses = args.values(u"listen"_s);
    if (!args.has(u"bare"_s)) {
        auto seed = practiceSeed(context);
        if (!seed)
            return seed.error();
        options.seed = std::move(*seed);
    }
    return options;
}

// The server speaks of ports and folders; here they are options that somebody typed.
domain::Error inOptions(domain::Error failed, const practice::Server::Options& options)
{
    const auto wrong = [](const QString& option, const QString& text, const QString& expected) {
        return domain::error(Kind::Usage, option, {{u"text"_s, text}, {u"expected"_s, expected}});
    };
    if (failed.kind == Kind::InUse && failed.facts.contains(u"port"_s))
        return wrong(u"--port"_s, failed.fact(u"port"_s), u"A port that no other program has, or none"_s);
    if (failed.kind == Kind::InUse && failed.where == options.folder)
        return wrong(u"--data"_s, options.folder, u"A folder that no other training hub uses"_s);
    if (failed.where == u"--listen")
        return wrong(u"--listen"_s, failed.fact(u"text"_s),
                     u"An address of this machine (with --tls, but for loopback)"_s);
    return failed;
}

QByteArray firstLine(const practice::Server::Running& running, const QString& like)
{
    QJsonArray users;
    QString token;
    for (const auto& user : running.users) {
        users.append(QJsonObject{{u"name"_s, user.name}, {u"password"_s, user.password}, {u"token"_s, user.token}});
        // The first is whom the training is for: the teacher, or on a bare hub the administrator.
        if (token.isEmpty())
            token = user.token;
    }
    const QString url = running.url.toString();
    const QJsonObject control{{u"url"_s, url + u"/practice"_s}, {u"key"_s, QString::fromLatin1(running.controlKey)}};
    const QJsonObject line{{u"url"_s, url},
                           {u"token"_s, token},
                           {u"caFile"_s, running.caFile.isEmpty() ? QJsonValue() : QJsonValue(running.caFile)},
                           {u"like"_s, like},
                           {u"users"_s, users},
                           {u"control"_s, control}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<Exit> runPractice(Context& context)
{
    const auto clock = clockOf(context.args);
    if (!clock)
        return clock.error();
    auto options = optionsOf(context);
    if (!options)
        return options.error();
    const Interrupt interrupt;
    const practice::Server::Options wished = *options;
    const auto server = practice::Server::start(std::move(*options), **clock);
    if (!server)
        return inOptions(server.error(), wished);
    const QString like = context.args.has(u"like"_s) ? context.args.value(u"like"_s) : u"2.44"_s;
    const QByteArray line = firstLine((*server)->running(), like);
    if (std::fwrite(line.constData(), 1, size_t(line.size()), stdout) != size_t(line.size())
        || std::fflush(stdout) != 0)
        return domain::error(Kind::FileUnwritable, u"standard output"_s);
    context.out.remark(u"The training hub serves until Ctrl-C. Everything in it is made up."_s);
    interrupt.wait();
    return Exit::Done;
}

}  // namespace

std::vector<Command> practiceCommands()
{
    return {
        {u"practice-hub"_s,
         {},
         u"the training hub, until stopped; first line: url, token, caFile, users, control"_s,
         {{u"port"_s, u"N"_s, u"where it listens (a free one)"_s, false, false},
          {u"data"_s, u"DIR"_s, u"keeps what it is given between runs; without it, in memory"_s, false, false},
          {u"tls"_s, {}, u"with a certificate of its own; caFile is what clients trust"_s, false, false},
          {u"listen"_s, u"ADDRESS"_s, u"addresses of this machine (127.0.0.1); others than loopback need --tls"_s,
           false, true},
          {u"like"_s, u"V"_s, u"the DHIS2 that it looks like: 2.42, 2.43, 2.44"_s, false, false},
          {u"fault"_s, u"SPEC"_s, practice::faultHelp().join(u"; "_s), false, true},
          {u"pack"_s, u"NAME"_s, u"its metadata: a country pack with a demo's schools (sierra-leone)"_s, false, false},
          {u"seed"_s, u"N"_s, u"of the demo's schools (1), as rejista-cli demo has it"_s, false, false},
          {u"schools"_s, u"N"_s, u"how many of them (3)"_s, false, false},
          {u"day"_s, u"DATE"_s, u"the day it plays on (today)"_s, false, false},
          {u"bare"_s, {}, u"without metadata: a fresh server with its administrator alone"_s, false, false}},
         u"rejista-cli practice-hub --tls --data hub --day 2026-02-03 --fault "
         "dropAfter,path=/api/dataValueSets,nth=2,once slow=64000,latency=800"_s,
         runPractice,
         false}};
}

}  // namespace rejista::cli
