// A client over a scripted transport, and what the tests of its calls share.
#pragma once

#include "json_text.h"
#include "scripted_transport.h"

#include "domain/clock.h"
#include "hub/client.h"
#include "hub/gzip.h"

#include <QJsonArray>
#include <QTest>

namespace rejista::test {
using namespace Qt::StringLiterals;

inline const QString kSet = u"IUMZhZgV673"_s, kUnit = u"x2JDDPqe3Dy"_s, kDefault = u"HllvX50cXC0"_s;
inline const QString kElement = u"FULiEpundUl"_s, kElement2 = u"YWpcFhjNrV5"_s;
inline const QString kGirls = u"A1gK0i4Gege"_s, kBoys = u"d7RtIKYZVGW"_s;

inline hub::FormId form()
{
    return {kSet, kUnit, u"2026Sep"_s, kDefault, {}, {}};
}

inline hub::Credentials token()
{
    return {hub::Credentials::Kind::Token, {}, security::SecretBytes::from("d2p_geheim")};
}

struct ClientDesk {
    ScriptedTransport transport;
    domain::FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(0, 30), Qt::UTC)};
    hub::Client client{transport, token(), clock};

    // What a hub of this version says first.
    bool greet(const QByteArray& version, const QByteArray& zone = "Etc/UTC")
    {
        transport.answer(200,
                         json("{'version':'") + version
                             + json("','serverDate':'2026-11-22T00:32:00.000',"
                                    "'serverTimeZoneId':'")
                             + zone + json("','calendar':'iso8601','systemId':'0246b8bf-561f'}"));
        const bool good = client.serverInfo().has_value();
        transport.sent.clear();
        return good;
    }
};

inline QJsonObject bodyOf(const hub::Request& request)
{
    if (!request.body.startsWith("\x1f\x8b"))
        return QJsonDocument::fromJson(request.body).object();
    hub::Unpacker unpacker(10'000'000);
    unpacker.feed(request.body);
    return QJsonDocument::fromJson(unpacker.take()).object();
}

inline QStringList namesOf(const hub::Request& request)
{
    QStringList names;
    for (const auto& [name, value] : request.query)
        names.append(name);
    return names;
}

inline QByteArray summary(const char* status, int imported, int updated, int ignored, int deleted,
                          const QByteArray& more)
{
    return json("{'httpStatus':'x','status':'x','response':{'responseType':'ImportSummary','status':'")
        + QByteArray(status) + json("','importCount':{'imported':") + QByteArray::number(imported) + json(",'updated':")
        + QByteArray::number(updated) + json(",'ignored':") + QByteArray::number(ignored) + json(",'deleted':")
        + QByteArray::number(deleted) + "}," + more + "}}";
}

}  // namespace rejista::test
