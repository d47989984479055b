// Lists of the hub, one request a page, each whole page kept before the next is asked for.
#include "sync/pull_parts.h"

#include "storage/pulled_pages.h"
#include "sync/hub_portions.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace rejista::sync::pull {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

namespace pages = storage::pulled_pages;

constexpr int kMostPages = 20'000;  // a hub that always has one more page is not one
constexpr int kKeptForHours = 24;   // older pages and new ones would be two different hubs
constexpr auto kPagePrefix = "page/"_L1;
constexpr auto kScope = "page/scope"_L1;
constexpr auto kLast = "last"_L1;

QString digest(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

QString nameOf(const hub::Client::ListQuery& query)
{
    const QStringList parts{query.type, query.fields, query.order, QString::number(query.pageSize),
                            QStringList(query.filters).join(u'\n')};
    return kPagePrefix + digest(parts.join(u'\n').toUtf8()) + u'/' + QString::number(query.page);
}

QJsonObject objectOf(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace

QString Scope::fingerprint() const
{
    QStringList parts{systemId, version, roots.join(u','), ancestors.join(u','), readable.join(u',')};
    if (readsAll)
        parts.append(u"all"_s);
    return digest(parts.join(u'\n').toUtf8());
}

Scope scopeOf(const hub::ServerInfo& server, const hub::Me& me)
{
    Scope scope;
    scope.systemId = server.systemId;
    scope.version = server.version.text;
    scope.hubTime = server.serverTime;
    QSet<QString> roots, above;
    for (const auto& unit : me.captureUnits) {
        roots.insert(unit.uid);
        const QStringList path = unit.path.split(u'/', Qt::SkipEmptyParts);
        for (const QString& uid : path)
            above.insert(uid);
    }
    scope.roots = QStringList(roots.begin(), roots.end());
    above.subtract(roots);
    scope.ancestors = QStringList(above.begin(), above.end());
    scope.readsAll = me.may(u"ALL"_s);
    scope.readable = QStringList(me.readableDataSets.begin(), me.readableDataSets.end());
    for (QStringList* list : {&scope.roots, &scope.ancestors, &scope.readable})
        list->sort();
    return scope;
}

Result<std::optional<LastPull>> readLast(storage::Database& db)
{
    const auto bytes = pages::get(db, kLast);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return std::optional<LastPull>();
    const QJsonObject kept = objectOf(**bytes);
    const auto time = [&kept](QLatin1StringView key) {
        return QDateTime::fromString(kept.value(key).toString(), Qt::ISODateWithMs);
    };
    LastPull last{kept.value("fingerprint"_L1).toString(), time("hubTime"_L1), time("partsAsked"_L1), {}, {}};
    const QJsonObject lists = kept.value("lists"_L1).toObject(), etags = kept.value("etags"_L1).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        last.lists.insert(it.key(), it->toString());
    for (auto it = etags.begin(); it != etags.end(); ++it)
        last.etags.insert(it.key(), it->toString().toLatin1());
    return std::optional(last);
}

Result<void> writeLast(storage::Tx& tx, const LastPull& last)
{
    QJsonObject lists, etags;
    for (auto it = last.lists.begin(); it != last.lists.end(); ++it)
        lists.insert(it.key(), *it);
    for (auto it = last.etags.begin(); it != last.etags.end(); ++it)
        etags.insert(it.key(), QString::fromLatin1(*it));
    return pages::put(tx, kLast,
                      bytesOf({{u"fingerprint"_s, last.fingerprint},
                               {u"hubTime"_s, last.hubTime.toUTC().toString(Qt::ISODateWithMs)},
                               {u"partsAsked"_s, last.partsAsked.toUTC().toString(Qt::ISODateWithMs)},
                               {u"lists"_s, lists},
                               {u"etags"_s, etags}}));
}

Pages::Pages(storage::Store& store, hub::Client& client, const std::function<void(const MetadataProgress&)>& told)
    : m_store(store),
      m_client(client),
      m_told(told)
{}

Result<void> Pages::begin(Scope& scope)
{
    auto reader = m_store.reader();
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    const auto kept = pages::get(*m_reader, kScope);
    if (!kept)
        return kept.error();
    if (*kept) {
        const QJsonObject before = objectOf(**kept);
        const auto began = QDateTime::fromString(before.value("hubTime"_L1).toString(), Qt::ISODateWithMs);
        const qint64 age = began.secsTo(scope.hubTime);
        if (before.value("fingerprint"_L1).toString() == scope.fingerprint() && began.isValid() && age >= 0
            && age < kKeptForHours * 3600) {
            scope.hubTime = began;
            return {};
        }
    }
    return m_store.writeNow([&scope](storage::Tx& tx) -> Result<void> {
        if (auto gone = pages::remove(tx, kPagePrefix); !gone)
            return gone;
        return pages::put(tx, kScope,
                          bytesOf({{u"fingerprint"_s, scope.fingerprint()},
                                   {u"hubTime"_s, scope.hubTime.toUTC().toString(Qt::ISODateWithMs)}}));
    });
}

Result<Pages::Page> Pages::page(const hub::Client::ListQuery& query)
{
    const QString name = nameOf(query);
    const auto kept = pages::get(*m_reader, name);
    if (!kept)
        return kept.error();
    Page page;
    if (*kept) {
        const QJsonObject before = objectOf(**kept);
        const QJsonArray objects = before.value("objects"_L1).toArray();
        for (const QJsonValue& object : objects)
            page.objects.append(object.toObject());
        page.next = before.value("next"_L1).toBool();
        return page;
    }
    auto answer = m_client.list(query);
    if (!answer)
        return answer.error();
    QJsonArray objects;
    for (const QJsonObject& object : answer->objects)
        objects.append(object);
    const QByteArray bytes = bytesOf({{u"objects"_s, objects}, {u"next"_s, answer->next}});
    const auto written = m_store.writeNow([&](storage::Tx& tx) -> Result<void> { return pages::put(tx, name, bytes); });
    if (!written)
        return written.error();
    page.objects = std::move(answer->objects);
    page.next = answer->next;
    return page;
}

Result<QList<QJsonObject>> Pages::all(hub::Client::ListQuery query)
{
    if (query.order.isEmpty())
        query.order = u"id:asc"_s;  // without an order pages overlap
    QList<QJsonObject> objects;
    for (query.page = 1; query.page <= kMostPages; ++query.page) {
        auto got = page(query);
        if (!got)
            return got.error();
        objects += got->objects;
        m_objects += got->objects.size();
        if (m_told)
            m_told({query.type, query.page, m_objects});
        // Past the end some versions name the last page again (hub-live-243.md §1.6): an empty page ends it as well.
        if (!got->next || got->objects.isEmpty())
            return objects;
    }
    return domain::error(Kind::HubAnswer, query.type, {{u"reason"_s, u"shape"_s}});
}

Result<QList<QJsonObject>> Pages::byIds(const QString& type, const QString& fields, QStringList uids, int pageSize)
{
    return inPortions({.type = type, .fields = fields, .pageSize = pageSize}, u"id"_s, std::move(uids),
                      [this](const hub::Client::ListQuery& query) { return all(query); });
}

Result<QList<QJsonObject>> Pages::byCodes(const QString& type, const QString& fields, QStringList codes)
{
    return inPortions({.type = type, .fields = fields, .pageSize = 500}, u"code"_s, std::move(codes),
                      [this](const hub::Client::ListQuery& query) { return all(query); });
}

Result<void> Pages::forget(storage::Tx& tx)
{
    return pages::remove(tx, kPagePrefix);
}

}  // namespace rejista::sync::pull
