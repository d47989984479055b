#include "hub/address.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace rejista::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestShown = 200;

// What may be shown of what was typed: no user and no password, also where the text is no URL at all.
QString shown(const QString& typed)
{
    static const QRegularExpression credentials(u"^([A-Za-z][A-Za-z0-9+.-]*:)?(//)?[^/@]*(?:/[^@]*)?@"_s);
    QString text = typed;
    const auto match = credentials.match(text);
    if (match.hasMatch())
        text = match.captured(1) + match.captured(2) + text.mid(match.capturedEnd());
    const qsizetype query = text.indexOf(u'?');
    if (query >= 0)
        text.truncate(query + 1);  // a token may stand there
    return text.left(kLongestShown);
}

domain::Error refused(const QString& typed, const QString& reason)
{
    return domain::error(domain::Kind::HubAddress, {}, {{u"text"_s, shown(typed)}, {u"reason"_s, reason}});
}

// "hub.example.org:8443" and "localhost" have no scheme, though QUrl would take "localhost:" for one.
QString withScheme(const QString& text)
{
    if (text.contains("://"_L1))
        return text;
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:(?![0-9]{1,5}(?:[/?#]|$))"_s);
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 && scheme.match(text).hasMatch() && !text.startsWith(u'['))
        return text;
    static const QRegularExpression hostPart(u"^(?:[^@/]*@)?(\\[[^\\]]*\\]|[^:/?#]*)"_s);
    const QString host = hostPart.match(text).captured(1);
    return (isLoopback(host) ? u"http://"_s : u"https://"_s) + text;
}

// What stands behind the hub's own path: its API, its login page, its apps.
QString basePath(QString path)
{
    static const QRegularExpression tail(u"/(?:api(?:/.*)?|login(?:/.*)?|dhis-web-[^/]*(?:/.*)?|apps(?:/.*)?)$"_s);
    static const QRegularExpression slashes(u"//+"_s);
    path.replace(slashes, u"/"_s);
    path.remove(tail);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

}  // namespace

bool isLoopback(const QString& host)
{
    QString bare = host;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.mid(1, bare.size() - 2);
    if (bare.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(bare);
    return !address.isNull() && address.isLoopback();
}

domain::Result<QUrl> baseAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(text, u"empty"_s);
    const QUrl url(withScheme(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid())
        return refused(text, text.contains(u'@') ? u"userInfo"_s : u"host"_s);
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return refused(text, u"scheme"_s);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(text, u"userInfo"_s);
    static const QRegularExpression hostName(u"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$"_s);
    const QString host = url.host(QUrl::EncodeUnicode);
    if (QHostAddress(host).isNull() && (!hostName.match(host).hasMatch() || host.contains(".."_L1)))
        return refused(text, u"host"_s);
    if (scheme == "http"_L1 && !isLoopback(host))
        return refused(text, u"notEncrypted"_s);
    if (url.hasQuery())
        return refused(text, u"query"_s);
    QUrl base;
    base.setScheme(scheme);
    base.setHost(host.toLower());
    base.setPort(url.port());
    base.setPath(basePath(url.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    if (base.port() == (scheme == "https"_L1 ? 443 : 80))
        base.setPort(-1);
    return base;
}

}  // namespace rejista::hub
