#include "hub/answer.h"

#include "hub/gzip.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace rejista::hub {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::Kind;

namespace {

constexpr int kDeepest = 64;  // an import report, the deepest that we read, has seven levels
constexpr int kLongestMessage = 300;
constexpr int kLongestType = 80;
constexpr qint64 kLongestRetrySeconds = 24 * 60 * 60;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool saysJson(const Response& response)
{
    const QByteArray type = response.header("content-type").toLower();
    return type.startsWith("application/json") || (type.startsWith("application/") && type.contains("+json"));
}

bool looksLikeAPage(const QByteArray& body)
{
    const auto first = std::find_if(body.begin(), body.end(), [](char c) { return !isspace(uchar(c)); });
    return first != body.end() && *first == '<';
}

bool isGzip(const QByteArray& body)
{
    return body.startsWith("\x1f\x8b");
}

// Nesting is counted before parsing: a parser that recurses must not be led 10,000 levels down.
bool tooDeep(QByteArrayView json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"')
            inText = true;
        else if (c == '{' || c == '[') {
            if (++depth > kDeepest)
                return true;
        } else if (c == '}' || c == ']')
            --depth;
    }
    return false;
}

Error answerError(const QString& path, const QString& reason)
{
    return domain::error(Kind::HubAnswer, path, {{u"reason"_s, reason}});
}

// A write that was answered by somebody else, or with something that is no answer: it may have arrived all the same.
Error doubted(Error error, const Asked& asked)
{
    if (!asked.writes)
        return error;
    error.facts.insert(u"cause"_s, QString(domain::kindName(error.kind)));
    error.kind = Kind::HubUnknown;
    return error;
}

Error notAHub(const Response& response, const Asked& asked)
{
    QMap<QString, QString> facts{{u"status"_s, QString::number(response.status)}};
    const QByteArray type = response.header("content-type");
    if (!type.isEmpty())
        facts.insert(u"type"_s, QString::fromLatin1(type.left(kLongestType)));
    const QUrl location(QString::fromLatin1(response.header("location")));
    if (!location.host().isEmpty())
        facts.insert(u"to"_s, location.host());
    return domain::error(Kind::NotAHub, asked.path, std::move(facts));
}

struct Envelope {
    QString code{}, message{};
};

Envelope envelopeOf(const Response& response, bool quotesValues)
{
    if (!saysJson(response) || tooDeep(response.body))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    return {json.value("errorCode"_L1).toString().left(10),
            boundedMessage(json.value("message"_L1).toString(), quotesValues)};
}

Error refusal(Kind kind, const Response& response, const Asked& asked)
{
    QMap<QString, QString> facts{{u"status"_s, QString::number(response.status)}};
    // 400 and 500 to a body of values echo pieces of that body.
    const bool echo = asked.quotesValues && (response.status == 400 || response.status >= 500);
    const Envelope said = envelopeOf(response, asked.quotesValues);
    if (!said.code.isEmpty())
        facts.insert(u"code"_s, said.code);
    if (!said.message.isEmpty() && !echo)
        facts.insert(u"message"_s, said.message);
    return domain::error(kind, asked.path, std::move(facts));
}

// Spring's and DHIS2's words for 401 are the only thing that tells its reasons apart.
QString signInReason(const Response& response, const Asked& asked)
{
    const QString words = envelopeOf(response, false).message.toLower();
    if (words.contains("locked"_L1))
        return u"locked"_s;
    if (words.contains("disabled"_L1))
        return u"disabled"_s;
    if (words.contains("method is not allowed"_L1))
        return u"method"_s;
    return asked.withToken ? u"token"_s : u"password"_s;
}

Error busy(const Response& response, const Asked& asked, const QDateTime& now)
{
    QMap<QString, QString> facts{{u"status"_s, QString::number(response.status)}};
    const QByteArray after = response.header("retry-after").trimmed();
    bool isNumber = false;
    qint64 seconds = after.toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(after), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        at.setTimeSpec(Qt::UTC);
        isNumber = at.isValid();
        seconds = isNumber ? std::max<qint64>(0, now.secsTo(at)) : 0;
    }
    if (isNumber && seconds >= 0)
        facts.insert(u"retryAfter"_s, QString::number(std::min(seconds, kLongestRetrySeconds)));
    const Error error = domain::error(Kind::HubBusy, asked.path, std::move(facts));
    // Behind a 502 or 504 the hub itself may have taken the request; 429 and 503 are said before that.
    return response.status == 502 || response.status == 504 ? doubted(error, asked) : error;
}

Error failure(const Response& response, const Asked& asked, const QDateTime& now)
{
    const int status = response.status;
    const bool json = saysJson(response);
    if (status == 429 || (status >= 502 && status <= 504))
        return busy(response, asked, now);
    if (status == 413) {
        Error tooMuch = refusal(Kind::HubRefused, response, asked);
        tooMuch.facts.insert(u"reason"_s, u"tooLarge"_s);
        return tooMuch;
    }
    // 404 and 406 of DHIS2's own container are pages, or JSON of another form.
    if (status == 404 || status == 406)
        return refusal(Kind::HubRefused, response, asked);
    if (status < 400 || status == 407 || status == 511 || !json)
        return status >= 500 ? doubted(notAHub(response, asked), asked) : notAHub(response, asked);
    if (status == 401) {
        Error signIn = refusal(Kind::HubSignIn, response, asked);
        signIn.facts.insert(u"reason"_s, signInReason(response, asked));
        return signIn;
    }
    if (status == 400 && response.header("www-authenticate").toLower().startsWith("apitoken"))
        return refusal(Kind::HubToken, response, asked);
    return refusal(status == 403 ? Kind::HubForbidden : Kind::HubRefused, response, asked);
}

}  // namespace

QString boundedMessage(const QString& message, bool quotesValues)
{
    QString text = message;
    if (quotesValues) {
        static const QRegularExpression quoted(u"`[^`]*`?|\"[^\"]*\"?"_s);
        static const QRegularExpression uids(
            u"^[`\"]\\[?[A-Za-z][A-Za-z0-9]{10}(?:, ?[A-Za-z][A-Za-z0-9]{10})*\\]?[`\"]$"_s);
        QString kept;
        qsizetype from = 0;
        for (auto it = quoted.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            kept += QStringView(text).mid(from, match.capturedStart() - from);
            kept += uids.match(match.captured()).hasMatch() ? match.captured() : u"…"_s;
            from = match.capturedEnd();
        }
        text = kept + text.mid(from);
    }
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified().left(kLongestMessage);
}

domain::Result<QByteArray> unpacked(const QByteArray& body, qint64 limit, const QString& path)
{
    if (!isGzip(body))
        return body;
    Unpacker unpacker(limit);
    switch (unpacker.feed(body)) {
    case Unpacker::State::Done: return unpacker.take();
    case Unpacker::State::TooLarge: return answerError(path, u"tooLarge"_s);
    case Unpacker::State::Broken: return answerError(path, u"encoding"_s);
    case Unpacker::State::More: break;
    }
    return answerError(path, u"truncated"_s);
}

Error oddShape(const QString& path, const QString& what)
{
    return domain::error(Kind::HubAnswer, path, {{u"reason"_s, u"shape"_s}, {u"what"_s, what}});
}

domain::Result<QJsonObject> jsonObject(const QByteArray& body, const QString& path)
{
    if (tooDeep(body))
        return answerError(path, u"tooDeep"_s);
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(body, &wrong);
    if (wrong.error == QJsonParseError::DeepNesting)
        return answerError(path, u"tooDeep"_s);
    if (wrong.error != QJsonParseError::NoError)
        return answerError(path, u"notJson"_s);
    if (!document.isObject())
        return oddShape(path, u"object"_s);
    return document.object();
}

domain::Result<Response> judged(Response response, const Asked& asked, const QDateTime& now)
{
    if (response.status == 304)
        return response;
    if (asked.takes409 && response.status == 409 && saysJson(response)) {
        const auto json = jsonObject(response.body, asked.path);
        if (!json)
            return doubted(json.error(), asked);
        if (json->value("response"_L1).isObject())
            return response;
    }
    if (!isSuccess(response.status))
        return failure(response, asked, now);
    if (response.body.isEmpty() && asked.mayBeEmpty)
        return response;
    if (asked.mayBePacked && isGzip(response.body))
        return response;
    if (response.body.isEmpty() || !saysJson(response) || looksLikeAPage(response.body))
        return doubted(notAHub(response, asked), asked);
    return response;
}

}  // namespace rejista::hub
