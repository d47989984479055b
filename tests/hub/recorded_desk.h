// A client that has met a server of one version, and is answered from the recordings.
#pragma once

#include "recorded.h"
#include "scripted_transport.h"

#include "domain/clock.h"
#include "hub/client.h"

#include <QTest>

namespace rejista::tests {
using namespace Qt::StringLiterals;

struct RecordedDesk {
    explicit RecordedDesk(QString of) : version(std::move(of)) {}

    QString version;
    test::ScriptedTransport transport;
    domain::FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(0, 30), Qt::UTC)};
    hub::Client client{
        transport, {hub::Credentials::Kind::Password, u"clerk"_s, security::SecretBytes::from("x")}, clock};

    void play(const char* name)
    {
        const Recorded one = recorded(QString::fromLatin1(name), version);
        transport.answer(one.response.status, one.response.body, one.response.headers);
    }
    [[nodiscard]] domain::Result<hub::ServerInfo> greet()
    {
        Recorded info = recorded(u"system-info"_s, version);
        // Of 2.43 only what differs was kept.
        if (!info.response.body.contains("\"version\":\"" + version.toLatin1()))
            info.response.body.replace("\"version\":\"2.44-SNAPSHOT\"", "\"version\":\"" + version.toLatin1() + ".2\"");
        transport.answer(info.response.status, info.response.body, info.response.headers);
        play("config-system-id");
        return client.serverInfo();
    }
};

inline const QStringList kVersions{u"2.44"_s, u"2.43"_s, u"2.42"_s};

/// One row of test data for each version that was recorded.
inline void eachVersion()
{
    QTest::addColumn<QString>("version");
    for (const QString& version : kVersions)
        QTest::newRow(qPrintable(version)) << version;
}

}  // namespace rejista::tests
