// Whether a pull is worth its bytes (hub-contract.md §2.1): the lists of data sets and units, which are small and show what
// was deleted, at each sync. A change of a part does not touch the whole, so each kind is asked as well, once a day.
#include "sync/pull_parts.h"

#include <QCryptographicHash>

namespace rejista::sync::pull {
using namespace Qt::StringLiterals;
using domain::Result;
using hub::Client;

namespace {

constexpr int kWholeAfterDays = 7;  // what no list tells (a deleted option, a right) is found at least weekly
constexpr qint64 kPartsAfterSeconds = 20LL * 3600;  // a school that syncs every morning asks once a day
constexpr int kListPage = 5000;
constexpr int kChangesPage = 100;

/// The lists that are compared whole, by a name of ours.
QMap<QString, Client::ListQuery> listQueries(const Scope& scope)
{
    QMap<QString, Client::ListQuery> queries;
    Client::ListQuery query;
    query.fields = u"id,lastUpdated"_s;
    query.order = u"id:asc"_s;
    query.pageSize = kListPage;
    query.type = u"dataSets"_s;
    queries.insert(query.type, query);
    query.type = u"organisationUnits"_s;
    for (const QString& root : scope.roots) {
        query.filters = {u"path:like:"_s + root};
        queries.insert(u"organisationUnits/"_s + root, query);
    }
    return queries;
}

struct Listed {
    QString digest{};
    QByteArray etag{};
    bool notModified = false;
};

Result<Listed> readList(Client& client, Client::ListQuery query)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Listed listed;
    for (query.page = 1;; ++query.page) {
        const auto page = client.list(query);
        if (!page)
            return page.error();
        if (page->notModified) {
            listed.notModified = true;
            return listed;
        }
        for (const QJsonObject& object : page->objects)
            hash.addData((json::id(object) + u' ' + object.value("lastUpdated"_L1).toString() + u'\n').toUtf8());
        if (query.page == 1 && !page->next)
            listed.etag = page->etag;  // of several pages one tag says nothing
        if (!page->next || page->objects.isEmpty())
            break;
        query.ifNoneMatch.clear();
    }
    listed.digest = QString::fromLatin1(hash.result().toHex());
    return listed;
}

// What changed of one kind since then, as far as it is ours.
Result<bool> changedSince(Client& client, const QString& type, bool alsoUnknown, const QString& since,
                          const metadata::RawIndex& known)
{
    Client::ListQuery query;
    query.type = type;
    query.fields = u"id"_s;
    query.filters = {u"lastUpdated:gt:"_s + since};
    query.order = u"id:asc"_s;
    query.pageSize = kChangesPage;
    for (query.page = 1;; ++query.page) {
        const auto page = client.list(query);
        // No server was seen to be asked so, with this form of a time: one that does not take it is read as a whole.
        if (!page && page.error().kind == domain::Kind::HubRefused)
            return true;
        if (!page)
            return page.error();
        for (const QJsonObject& object : page->objects)
            if (alsoUnknown || known.byUid(type, json::id(object)))
                return true;
        if (!page->next || page->objects.isEmpty())
            return false;
    }
}

}  // namespace

Result<bool> probe(Client& client, const Scope& scope, LastPull& last, const metadata::RawIndex& known)
{
    if (scope.fingerprint() != last.fingerprint || !last.hubTime.isValid()
        || last.hubTime.daysTo(scope.hubTime) >= kWholeAfterDays || scope.hubTime < last.hubTime)
        return true;
    const auto queries = listQueries(scope);
    for (auto it = queries.begin(); it != queries.end(); ++it) {
        Client::ListQuery query = *it;
        query.ifNoneMatch = last.etags.value(it.key());
        const auto listed = readList(client, query);
        if (!listed)
            return listed.error();
        if (!listed->notModified && listed->digest != last.lists.value(it.key()))
            return true;
    }
    const qint64 ago = last.partsAsked.secsTo(scope.hubTime);
    if (last.partsAsked.isValid() && ago >= 0 && ago < kPartsAfterSeconds)
        return false;
    // Zone-less would be the server's own zone; the moment of the last beginning, less what clocks cut off.
    const QString since = last.hubTime.toUTC().addSecs(-2).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + u'Z';
    struct Kind {
        QString type;
        bool alsoUnknown;  ///< a new one of these is in no list that was compared
    };
    for (const Kind& kind :
         {Kind{u"organisationUnits"_s, false}, Kind{u"sections"_s, true}, Kind{u"dataElements"_s, false},
          Kind{u"categoryCombos"_s, false}, Kind{u"categories"_s, false}, Kind{u"categoryOptions"_s, false},
          Kind{u"optionSets"_s, false}, Kind{u"options"_s, true}, Kind{u"indicators"_s, true},
          Kind{u"validationRules"_s, true}, Kind{u"organisationUnitGroups"_s, false}}) {
        const auto changed = changedSince(client, kind.type, kind.alsoUnknown, since, known);
        if (!changed || *changed)
            return changed;
    }
    last.partsAsked = scope.hubTime;
    return false;
}

Result<void> noteLists(Client& client, const Scope& scope, LastPull& last)
{
    const auto queries = listQueries(scope);
    for (auto it = queries.begin(); it != queries.end(); ++it) {
        const auto listed = readList(client, *it);
        if (!listed)
            return listed.error();
        last.lists.insert(it.key(), listed->digest);
        if (client.capabilities().listEtags && !listed->etag.isEmpty())
            last.etags.insert(it.key(), listed->etag);
    }
    return {};
}

}  // namespace rejista::sync::pull
