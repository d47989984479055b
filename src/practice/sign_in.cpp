#include "practice/sign_in.h"

#include "practice/moment.h"

#include <QCryptographicHash>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

constexpr qint64 kHour = 3'600'000;

QByteArray checksumOf(const QByteArray& code)
{
    static const char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    // DHIS2 runs its CRC over the whole buffer of its encoder: 48 bytes for 44 letters.
    const QByteArray buffer = code.leftJustified(48, 0);
    auto rest = quint32(crc32(0, reinterpret_cast<const Bytef*>(buffer.constData()), uInt(buffer.size())));
    QByteArray out(6, '0');
    for (int i = 5; i >= 0; --i, rest /= 62)
        out[i] = letters[rest % 62];
    return out;
}

bool hasTokenShape(const QByteArray& text)
{
    return text.size() == 54 && text.startsWith("d2p_") && checksumOf(text.mid(4, 44)) == text.mid(48);
}

/// Not signed in: JSON for a program, the login page for a browser.
hub::Response nobody(const Call& call)
{
    if (!hub::headerValue(call.request.headers, "X-Requested-With").isEmpty())
        return message(401, u"Unauthorized"_s);
    hub::Response out = empty(302);
    out.headers.emplaceBack("Location", "/login/");
    return out;
}

std::optional<hub::Response> byPassword(Call& call, const QByteArray& encoded)
{
    const QByteArray clear = QByteArray::fromBase64(encoded);
    const qsizetype colon = clear.indexOf(':');
    const QString name = QString::fromUtf8(clear.left(colon));
    const Model& model = call.hub.metadata();
    const auto found = model.users.constFind(name);
    if (colon < 0 || found == model.users.cend() || !call.hub.isPassword(name, QString::fromUtf8(clear.mid(colon + 1))))
        return message(401, u"Unauthorized"_s);
    if (found->disabled)
        return message(401, u"Account disabled"_s);
    call.asUser = *found;
    call.user = &call.asUser;
    return std::nullopt;
}

std::optional<hub::Response> byToken(Call& call, const QByteArray& text)
{
    auto refused = [](int status, const QString& why) {
        hub::Response out = message(status, why);
        out.headers.emplaceBack("WWW-Authenticate", "ApiToken");
        return out;
    };
    if (!hasTokenShape(text))
        return refused(400, u"Checksum validation failed"_s);
    const QByteArray hash = tokenHash(text);
    Token* token = nullptr;
    for (const auto& [uid, one] : call.hub.tokens) {
        if (one.hash == hash)
            token = call.hub.tokens.change(uid);
    }
    if (token == nullptr)
        return refused(401, u"The API token does not exists"_s);
    if (token->expires <= call.hub.now())
        return refused(401, u"Failed to authenticate API token, token has expired."_s);
    if (!token->methods.isEmpty() && !token->methods.contains(QString::fromLatin1(call.request.method)))
        return refused(401, u"Failed to authenticate API token, request http method is not allowed."_s);
    const auto owner = call.hub.metadata().users.constFind(token->user);
    if (owner == call.hub.metadata().users.cend())
        return refused(401, u"The API token does not exists"_s);
    if (token->seenAt == 0 || call.hub.now() - token->seenAt >= kHour) {
        token->seenAt = call.hub.now();
        token->disabled = owner->disabled;
        token->authorities = owner->authorities;
    }
    if (token->disabled)
        return refused(401, u"Account disabled"_s);
    call.asUser = *owner;
    call.asUser.authorities = token->authorities;
    call.user = &call.asUser;
    return std::nullopt;
}

QJsonObject tokenReport(const QString& uid)
{
    return {{u"uid"_s, uid},
            {u"klass"_s, u"org.hisp.dhis.security.apikey.ApiToken"_s},
            {u"errorReports"_s, QJsonArray{}},
            {u"responseType"_s, u"ObjectReport"_s}};
}

hub::Response createToken(Call& call)
{
    const std::optional<QByteArray> bytes = call.body();
    const std::optional<QJsonObject> wanted = bytes && !bytes->isEmpty() ? readObject(*bytes)
                                                                         : std::optional<QJsonObject>(QJsonObject{});
    if (!wanted)
        return message(400, u"Could not read the token"_s);
    Token made;
    const QByteArray text = newTokenText(call.hub);
    const QString uid = call.hub.newUid();
    made.hash = tokenHash(text);
    made.user = call.user->username;
    made.created = call.hub.now();
    made.expires = wanted->contains(u"expire"_s) ? qint64(wanted->value(u"expire"_s).toDouble())
                                                 : made.created + 30 * 24 * kHour;
    for (const QJsonValue& one : wanted->value(u"attributes"_s).toArray()) {
        for (const QJsonValue& method : one.toObject().value(u"allowedMethods"_s).toArray())
            made.methods.append(method.toString());
    }
    call.hub.tokens[uid] = made;
    QJsonObject report = tokenReport(uid);
    report.insert(u"key"_s, QString::fromLatin1(text));
    QJsonObject answer = envelope(201, u"OK"_s);
    answer.insert(u"response"_s, report);
    hub::Response out = json(201, answer);
    out.headers.emplaceBack("Location", "/api/apiToken/" + uid.toLatin1());
    return out;
}

QJsonObject tokenObject(const QString& uid, const Token& token)
{
    QJsonArray attributes;
    if (!token.methods.isEmpty())
        attributes.append(QJsonObject{{u"type"_s, u"MethodAllowedList"_s},
                                      {u"allowedMethods"_s, QJsonArray::fromStringList(token.methods)}});
    return {{u"id"_s, uid},
            {u"type"_s, u"PERSONAL_ACCESS_TOKEN_V2"_s},
            {u"expire"_s, double(token.expires)},
            {u"lastUpdated"_s, QString::fromLatin1(localTime(token.created))},
            {u"attributes"_s, attributes}};
}

}  // namespace

QByteArray newTokenText(HubState& hub)
{
    const QByteArray code = hub.randomLetters(44);
    return "d2p_" + code + checksumOf(code);
}

QByteArray tokenHash(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

std::optional<hub::Response> signIn(Call& call)
{
    const QByteArray& secret = call.request.secret;
    if (secret.startsWith("Basic "))
        return byPassword(call, secret.mid(6).trimmed());
    if (secret.startsWith("ApiToken "))
        return byToken(call, secret.mid(9).trimmed());
    return secret.isEmpty() ? nobody(call) : message(401, u"Unauthorized"_s);
}

hub::Response login(Call& call)
{
    const std::optional<QJsonObject> typed = readObject(call.body().value_or(QByteArray()));
    const QString name = typed ? typed->value(u"username"_s).toString() : QString();
    const auto found = call.hub.metadata().users.constFind(name);
    if (found == call.hub.metadata().users.cend() || !call.hub.isPassword(name, typed->value(u"password"_s).toString()))
        return message(401, u"Bad credentials"_s);
    if (found->disabled)
        return json(401, QJsonObject{{u"loginStatus"_s, u"ACCOUNT_DISABLED"_s}});
    return json(200, QJsonObject{{u"loginStatus"_s, u"SUCCESS"_s}, {u"redirectUrl"_s, u"/"_s}});
}

hub::Response tokens(Call& call)
{
    const QString uid = call.at(1);
    if (call.request.method == "POST" && uid.isEmpty())
        return createToken(call);
    const Token* one = uid.isEmpty() ? nullptr : call.hub.tokens.find(uid);
    if (!uid.isEmpty() && (one == nullptr || (one->user != call.user->username && !call.user->isSuper())))
        return message(404, u"ApiToken with id %1 could not be found."_s.arg(uid), u"E1005"_s);
    if (call.request.method == "DELETE" && one != nullptr) {
        call.hub.tokens.remove(uid);
        QJsonObject answer = envelope(200, u"OK"_s);
        answer.insert(u"response"_s, tokenReport(uid));
        return json(200, answer);
    }
    if (call.request.method != "GET")
        return wrongMethod(call);
    if (one != nullptr)
        return json(200, tokenObject(uid, *one));
    QJsonArray rows;
    for (const auto& [key, token] : call.hub.tokens) {
        if (token.user == call.user->username)
            rows.append(tokenObject(key, token));
    }
    const QJsonObject pager{{u"page"_s, 1}, {u"total"_s, rows.size()}, {u"pageSize"_s, 50}, {u"pageCount"_s, 1}};
    return json(200, QJsonObject{{u"pager"_s, pager}, {u"apiToken"_s, rows}});
}

}  // namespace rejista::practice
