#include "hub/warehouse.h"

#include "hub/unsaid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace rejista::hub {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr int kPortion = 150;  // items of one list in one question: they travel in the address
constexpr qsizetype kTail = 16 * 1024;
constexpr int kPatienceMs = 120'000;
constexpr auto kUnknownTable = "60"_L1;
constexpr auto kUnknownColumn = "47"_L1;
const QStringList kNeeded{u"dx"_s, u"co"_s, u"ao"_s, u"ou"_s, u"pe"_s, u"value"_s};

Limits limits()
{
    Limits limits;
    limits.totalMs = kPatienceMs;
    return limits;
}

// Only UIDs and period ids are ever asked for; anything else is a fault of the caller, and nothing here has to escape.
bool isPlain(const QStringList& items)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9]{1,30}\z)"_s);
    return std::all_of(items.begin(), items.end(), [](const QString& item) { return plain.match(item).hasMatch(); });
}

QString arrayText(const QStringList& items)
{
    return u"['"_s + items.join(u"','"_s) + u"']"_s;
}

// "Code: 60. DB::Exception: Unknown table … (UNKNOWN_TABLE) (version …)": the words up to their name, one line.
domain::Error refusal(const QByteArray& code, const QByteArray& said, int status)
{
    static const QRegularExpression shape(uR"(Code: (\d+)\. DB::Exception: (.*))"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(QString::fromUtf8(said));
    QString number = QString::fromLatin1(code);
    if (number.isEmpty())
        number = match.captured(1);
    const QString message = (match.hasMatch() ? match.captured(2) : QString::fromUtf8(said)).simplified().left(300);
    QMap<QString, QString> facts{{u"code"_s, number}, {u"message"_s, message}, {u"status"_s, QString::number(status)}};
    if (number == kUnknownTable)
        facts.insert(u"reason"_s, u"table"_s);
    else if (number == kUnknownColumn)
        facts.insert(u"reason"_s, u"column"_s);
    return domain::error(Kind::WarehouseRefused, u"analytics"_s, std::move(facts));
}

// One answer: {"meta":[{"name":…}],"data":[[…]],"rows":n}. An error may come after a 200, in the middle of the rows.
Result<QJsonArray> rowsOf(const Response& response)
{
    const QByteArray code = response.header("X-ClickHouse-Exception-Code");
    if (!code.isEmpty() && code != "0")
        return refusal(code, response.body.right(kTail), response.status);
    const qsizetype broken = response.body.lastIndexOf("DB::Exception");
    if (response.status < 200 || response.status > 299) {
        if (broken >= 0)
            return refusal({}, response.body.right(kTail), response.status);
        return domain::error(response.status == 502 || response.status == 503 || response.status == 504 ? Kind::HubBusy
                                                                                                        : Kind::NotAHub,
                             u"warehouse"_s,
                             {{u"status"_s, QString::number(response.status)},
                              {u"type"_s, QString::fromLatin1(response.header("Content-Type").left(60))}});
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &parse);
    const QJsonObject root = document.object();
    if (document.isObject() && root.contains("exception"_L1))
        return refusal({}, root.value("exception"_L1).toString().toUtf8(), response.status);
    if (!document.isObject()) {
        if (broken >= 0)
            return refusal({}, response.body.mid(qMax<qsizetype>(0, broken - 40)), response.status);
        if (response.body.trimmed().startsWith('<'))
            return domain::error(Kind::NotAHub, u"warehouse"_s,
                                 {{u"status"_s, QString::number(response.status)},
                                  {u"type"_s, QString::fromLatin1(response.header("Content-Type").left(60))}});
        return domain::error(Kind::HubAnswer, u"warehouse"_s, {{u"reason"_s, u"notJson"_s}});
    }
    const QJsonArray data = root.value("data"_L1).toArray();
    if (!root.value("data"_L1).isArray() || !root.contains("rows"_L1))
        return domain::error(Kind::HubAnswer, u"warehouse"_s, {{u"reason"_s, u"shape"_s}});
    if (root.value("rows"_L1).toInteger() != data.size())
        return domain::error(Kind::HubAnswer, u"warehouse"_s, {{u"reason"_s, u"truncated"_s}});
    return data;
}

std::optional<QString> textOf(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : value.toString();
}

}  // namespace

Warehouse::Warehouse(Transport& transport, SignIn signIn) : m_transport(transport), m_signIn(std::move(signIn)) {}
Warehouse::~Warehouse() = default;

void Warehouse::setStop(std::stop_token stop)
{
    m_stop = std::move(stop);
}

Result<QJsonArray> Warehouse::ask(const QByteArray& sql, const QList<std::pair<QString, QString>>& parameters)
{
    Request request;
    request.method = "POST";
    request.path = u"/"_s;
    request.query = {{u"database"_s, m_signIn.database}, {u"default_format"_s, u"JSONCompact"_s}};
    for (const auto& [name, value] : parameters)
        request.query.append({u"param_"_s + name, value});
    request.headers = {{"Content-Type", "text/plain; charset=utf-8"}, {"Accept", "application/json"}};
    request.body = sql;
    request.limits = limits();
    if (!m_signIn.user.isEmpty()) {
        QByteArray pair = m_signIn.user.toUtf8() + ':' + m_signIn.password.view().toByteArray();
        request.secret = "Basic " + pair.toBase64();
        pair.fill('\0');
    }
    const Outcome outcome = m_transport.send(request, m_stop);
    const Unsaid unsaid(outcome.response, m_signIn.password.view(), request.secret);
    request.secret.fill('\0');
    // Only questions are asked, so an unknown outcome is no more than an unanswered one.
    if (outcome.state != Outcome::State::Answered)
        return outcome.error.value_or(domain::error(Kind::HubUnreachable, u"warehouse"_s));
    auto rows = rowsOf(outcome.response);
    if (!rows && rows.error().kind == Kind::WarehouseRefused)
        m_columns.reset();  // the tables may be other ones next time
    return rows ? std::move(rows) : unsaid.of(rows.error());
}

// The columns differ with a hub's metadata and version (hub-contract.md §7.3).
Result<void> Warehouse::describe()
{
    if (m_columns)
        return {};
    const auto rows = ask("DESCRIBE TABLE `analytics`", {});
    if (!rows)
        return rows.error();
    QSet<QString> columns;
    for (const QJsonValue& row : *rows)
        columns.insert(row.toArray().at(0).toString());
    for (const QString& needed : kNeeded)
        if (!columns.contains(needed))
            return domain::error(Kind::WarehouseRefused, u"analytics"_s,
                                 {{u"reason"_s, u"column"_s}, {u"message"_s, needed}, {u"code"_s, QString()}});
    m_columns = columns;
    return {};
}

Result<std::vector<Warehouse::Row>> Warehouse::values(const Query& query)
{
    if (!isPlain(query.dataElements) || !isPlain(query.orgUnits) || !isPlain(query.periods))
        return domain::error(Kind::Usage, u"warehouse"_s, {{u"reason"_s, u"notPlain"_s}});
    if (const auto described = describe(); !described)
        return described.error();
    const QByteArray text = m_columns->contains(u"textvalue"_s) ? QByteArrayView("`textvalue`").toByteArray()
                                                                : QByteArray("NULL");
    const QByteArray sql = "SELECT `dx`, `co`, `ao`, `ou`, `pe`, toString(`value`), " + text
        + " FROM `analytics` WHERE `dx` IN {dx:Array(String)} AND `ou` IN {ou:Array(String)} AND `pe` IN "
          "{pe:Array(String)}";
    std::vector<Row> found;
    for (qsizetype de = 0; de < query.dataElements.size(); de += kPortion)
        for (qsizetype ou = 0; ou < query.orgUnits.size(); ou += kPortion)
            for (qsizetype pe = 0; pe < query.periods.size(); pe += kPortion) {
                const auto rows = ask(sql,
                                      {{u"dx"_s, arrayText(query.dataElements.mid(de, kPortion))},
                                       {u"ou"_s, arrayText(query.orgUnits.mid(ou, kPortion))},
                                       {u"pe"_s, arrayText(query.periods.mid(pe, kPortion))}});
                if (!rows)
                    return rows.error();
                for (const QJsonValue& item : *rows) {
                    const QJsonArray row = item.toArray();
                    if (row.size() != 7)
                        return domain::error(Kind::HubAnswer, u"warehouse"_s, {{u"reason"_s, u"shape"_s}});
                    const auto number = textOf(row.at(5));
                    found.push_back({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
                                     row.at(3).toString(), row.at(4).toString(), number ? number : textOf(row.at(6))});
                }
            }
    return found;
}

}  // namespace rejista::hub
