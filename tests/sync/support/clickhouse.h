// A real ClickHouse engine behind HTTP on loopback, for one test program; its folder comes from installer/test-deps.sh.
// Ends with the object. Where the engine cannot be had, the program ends with 77 and says why.
#pragma once

#include "hub/network_transport.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QUrl>

#include <cstdio>
#include <cstdlib>

namespace rejista::tests {

class ClickHouse {
public:
    explicit ClickHouse(const QStringList& arguments = {})
    {
        using namespace Qt::StringLiterals;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PYTHONPATH"_s, QStringLiteral(REJISTA_PYDEPS));
        environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(REJISTA_PYTHON),
                        QStringList{QStringLiteral(REJISTA_SOURCE_DIR "/tests/sync/support/clickhouse_bridge.py")}
                            + arguments);
        QByteArray first;
        while (!first.contains('\n') && m_process.waitForReadyRead(60'000))
            first += m_process.readAllStandardOutput();
        if (!first.startsWith("http://")) {
            std::printf("SKIP: no ClickHouse engine (installer/test-deps.sh build/pydeps): %s\n",
                        first.trimmed().constData());
            std::fflush(stdout);
            std::exit(77);
        }
        m_url = QUrl(QString::fromUtf8(first.trimmed()));
    }
    ~ClickHouse()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    ClickHouse(const ClickHouse&) = delete;
    ClickHouse& operator=(const ClickHouse&) = delete;

    [[nodiscard]] std::unique_ptr<hub::NetworkTransport> line() const
    {
        auto made = hub::NetworkTransport::make({.base = m_url, .caPem = {}, .systemProxy = false});
        if (!made)
            qFatal("no transport");
        return std::move(*made);
    }
    /// Runs statements, separated by `;`.
    [[nodiscard]] bool run(const QByteArray& script) { return post(QStringLiteral("/admin"), script); }
    /// "middle" or "cut": the next answer with rows is spoilt so.
    [[nodiscard]] bool spoilNext(const QByteArray& how) { return post(QStringLiteral("/fault"), how); }

    /// The table as DHIS2 2.42–2.44 makes it in ClickHouse (hub-contract.md §7.3), with five levels.
    [[nodiscard]] static QByteArray analyticsTable(const QByteArray& name = "analytics")
    {
        return "CREATE TABLE " + name
            + " (\"dx\" String, \"co\" String, \"ao\" String, \"pestartdate\" Date, \"peenddate\" Date, \"year\" "
              "Int32, "
              "\"pe\" String, \"ou\" String, \"oulevel\" Int32, \"id\" String, \"uidlevel1\" Nullable(String), "
              "\"uidlevel2\" Nullable(String), \"uidlevel3\" Nullable(String), \"uidlevel4\" Nullable(String), "
              "\"uidlevel5\" Nullable(String), \"monthly\" Nullable(String), \"yearly\" Nullable(String), "
              "\"financialsep\" Nullable(String), \"approvallevel\" Nullable(Int32), \"daysxvalue\" Nullable(Float64), "
              "\"daysno\" Nullable(Int32), \"value\" Nullable(Float64), \"textvalue\" Nullable(String)) "
              "ENGINE = MergeTree() ORDER BY (\"dx\", \"co\")";
    }
    /// One row of it; `value` is SQL: 12, NULL, and `text` likewise.
    [[nodiscard]] static QByteArray insert(const QByteArray& dx, const QByteArray& co, const QByteArray& ao,
                                           const QByteArray& ou, const QByteArray& pe, const QByteArray& value,
                                           const QByteArray& text = "NULL")
    {
        return "INSERT INTO analytics (dx, co, ao, ou, pe, id, oulevel, year, value, textvalue) VALUES ('" + dx + "','"
            + co + "','" + ao + "','" + ou + "','" + pe + "','" + dx + '-' + pe + '-' + ou + '-' + co + '-' + ao
            + "',5,2025," + value + ',' + text + ");";
    }

private:
    bool post(const QString& path, const QByteArray& body)
    {
        hub::Request request;
        request.method = "POST";
        request.path = path;
        request.body = body;
        const hub::Outcome outcome = line()->send(request, {});
        return outcome.state == hub::Outcome::State::Answered && outcome.response.status == 200;
    }

    QProcess m_process;
    QUrl m_url;
};

}  // namespace rejista::tests
