#include "practice/exchange.h"

#include "metadata/shared_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace rejista::tests {
namespace {

const QString kPassword = u"Practice-2026!"_s;

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray packed(const QByteArray& plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 32, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

}  // namespace

std::vector<Exchange> readExchanges(const QString& version)
{
    const QString root = sharedData() + u"/dhis2-exchanges"_s;
    const QDir folder(root + u"/aggregate"_s);
    const QDir over(root + u"/versions/"_s + version + u"/aggregate"_s);
    std::vector<Exchange> out;
    for (const QString& file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const bool differs = version != u"2.44"_s && over.exists(file);
        const QJsonObject all =
            QJsonDocument::fromJson(fileBytes(differs ? over.filePath(file) : folder.filePath(file))).object();
        Exchange one;
        one.name = all.value("name"_L1).toString();
        one.tier = all.value("tier"_L1).toInt();
        one.captures = all.value("captures"_L1).toObject();
        one.request = all.value("request"_L1).toObject();
        one.response = all.value("response"_L1).toObject();
        out.push_back(one);
    }
    return out;
}

QString Teller::filled(QString text) const
{
    text.replace(u"{{password}}"_s, kPassword);
    for (const auto& [name, value] : m_known.asKeyValueRange())
        text.replace(u"{{"_s + name + u"}}"_s, value);
    return text;
}

QByteArray Teller::secretOf(const QString& who) const
{
    auto basic = [](const QString& user, const QString& password) {
        return "Basic " + (user + u':' + password).toUtf8().toBase64();
    };
    if (who == u"nobody"_s)
        return {};
    if (who == u"token"_s)
        return "ApiToken " + m_known.value(u"token"_s).toUtf8();
    if (who == u"wrongpassword"_s)
        return basic(u"admin"_s, u"wrong"_s);
    return basic(who, who == u"admin"_s ? u"district"_s : kPassword);
}

QByteArray Teller::bodyOf(const Exchange& exchange) const
{
    const QJsonValue body = exchange.request.value("body"_L1);
    QByteArray out;
    if (body.isString())
        out = filled(body.toString()).toUtf8();
    else if (body.isObject() && body.toObject().contains("$file"_L1))
        out = fileBytes(sharedData() + u"/dhis2-exchanges/"_s + body.toObject().value("$file"_L1).toString());
    else if (body.isObject())
        out = filled(QString::fromUtf8(QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact))).toUtf8();
    else if (body.isArray())
        out = filled(QString::fromUtf8(QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact))).toUtf8();
    else if (body.isDouble())
        out = QByteArray::number(body.toDouble());
    const bool isPacked = exchange.name.contains(u"-gzip") && exchange.name != u"gzip-answer"_s;
    return isPacked ? packed(out) : out;
}

hub::Response Teller::tell(const Exchange& exchange)
{
    // Nobody else asks, and every request is a moment of its own; but the time that is asked for after the first values is
    // the time of those values, as the recorded delta holds them.
    if (exchange.name != u"form-after-new"_s && exchange.name != u"server-date-1"_s)
        m_clock.advance(397);
    if (exchange.name == u"token-expired"_s)
        makeShortLivedToken();
    hub::Request request;
    request.method = exchange.request.value("method"_L1).toString().toLatin1();
    const QString path = filled(exchange.request.value("path"_L1).toString());
    request.path = path.section(u'?', 0, 0);
    for (const auto& [name, value] : QUrlQuery(path.section(u'?', 1)).queryItems(QUrl::FullyDecoded))
        request.query.append({name, value});
    request.secret = secretOf(exchange.request.value("as"_L1).toString());
    const QJsonObject headers = exchange.request.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (it.key() == "Authorization"_L1)
            request.secret = it.value().toString().toUtf8();
        else
            request.headers.append({it.key().toLatin1(), filled(it.value().toString()).toUtf8()});
    }
    request.body = bodyOf(exchange);
    const hub::Response answer = m_hub.handle(request);
    capture(exchange, answer);
    return answer;
}

void Teller::capture(const Exchange& exchange, const hub::Response& answer)
{
    for (auto it = exchange.captures.begin(); it != exchange.captures.end(); ++it) {
        const QStringList path = it.value().toString().split(u'.');
        if (path.first() == u"header"_s) {
            m_known.insert(it.key(), QString::fromUtf8(answer.header(path.at(1).toLatin1())));
            continue;
        }
        QJsonValue at = QJsonDocument::fromJson(answer.body).object();
        for (const QString& step : path.mid(1))
            at = at.toObject().value(step);
        m_known.insert(it.key(), at.toString());
    }
}

// The recording used a second token, which lived 3 seconds.
void Teller::makeShortLivedToken()
{
    const qint64 dies = m_clock.now().toMSecsSinceEpoch() + 3000;
    hub::Request request;
    request.method = "POST";
    request.path = u"/api/apiToken"_s;
    request.secret = secretOf(u"clerk"_s);
    request.body = "{\"expire\":" + QByteArray::number(dies) + "}";
    const QJsonObject made =
        QJsonDocument::fromJson(m_hub.handle(request).body).object().value("response"_L1).toObject();
    m_known.insert(u"token"_s, made.value("key"_L1).toString());
    m_clock.advance(3500);
}

}  // namespace rejista::tests
