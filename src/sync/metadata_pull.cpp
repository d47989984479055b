#include "sync/metadata_pull.h"

#include "metadata/build.h"
#include "storage/catalog_store.h"
#include "storage/cells.h"
#include "storage/journal.h"
#include "sync/pull_parts.h"

#include <algorithm>
#include <numeric>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Result;
using metadata::RawIndex;

namespace {

/// What stands in the register, by unit and element; read once, and only when somebody asks.
class TypedHere {
public:
    TypedHere(storage::Store& store, const metadata::Catalog& catalog) : m_store(store), m_catalog(catalog) {}

    Result<void> read(const std::vector<domain::OrgUnitKey>& units)
    {
        auto reader = m_store.reader();
        if (!reader)
            return reader.error();
        return storage::cells::eachValue(**reader, {units, {}}, [this](const storage::cells::Value& value) {
            m_cells.insert({value.key.orgUnit, value.key.element});
        });
    }

    bool operator()(domain::OrgUnitKey unit, domain::DataSetKey dataSet) const
    {
        const metadata::DataSet* set = m_catalog.dataSets.find(dataSet);
        return set && std::any_of(set->elements.begin(), set->elements.end(), [&](const metadata::DataSetElement& e) {
                   return m_cells.contains({unit, e.element});
               });
    }

private:
    storage::Store& m_store;
    const metadata::Catalog& m_catalog;
    QSet<std::pair<domain::OrgUnitKey, domain::DataElementKey>> m_cells;
};

QString countsText(const MetadataReport& report)
{
    const auto sum = [](const QMap<QString, int>& counts) { return std::accumulate(counts.begin(), counts.end(), 0); };
    return u"%1 added, %2 updated, %3 withdrawn"_s.arg(sum(report.added))
        .arg(sum(report.updated))
        .arg(sum(report.withdrawn));
}

Result<MetadataReport> swap(storage::Store& store, const RawIndex& known, const pull::Gathered& gathered,
                            const pull::Scope& scope, const pull::LastPull& last, const pull::HasValues& hasValues)
{
    auto settled = pull::settle(known, gathered, scope, hasValues);
    if (!settled)
        return settled.error();
    return store.writeNow([&](storage::Tx& tx) -> Result<MetadataReport> {
        const auto now = storage::catalog::load(tx);
        if (!now)
            return now.error();
        // Somebody added a school meanwhile: once more, with it.
        if (*now != known.all())
            settled = pull::settle(RawIndex(*now), gathered, scope, hasValues);
        if (!settled)
            return settled.error();
        if (settled->report.changed) {
            if (const auto saved = storage::catalog::save(tx, settled->objects); !saved)
                return saved.error();
            const auto noted = storage::journal::append(
                tx,
                {.kind = storage::journal::kind::kMetadata, .target = u"hub"_s, .after = countsText(settled->report)});
            if (!noted)
                return noted.error();
        }
        if (const auto done = pull::Pages::forget(tx); !done)
            return done.error();
        if (const auto done = pull::writeLast(tx, last); !done)
            return done.error();
        return settled->report;
    });
}

}  // namespace

std::vector<storage::hub_log::Event> listEvents(const MetadataReport& report)
{
    constexpr size_t kMost = 200;
    const auto weight = [](const MetadataReport::Change* change) {
        return change->what.endsWith("Withdrawn"_L1) ? 0 : change->what.startsWith("unit"_L1) ? 1 : 2;
    };
    std::vector<const MetadataReport::Change*> news;
    for (const auto& change : report.changes) {
        if (change.what != "uidChanged"_L1)
            news.push_back(&change);
    }
    std::stable_sort(news.begin(), news.end(),
                     [&](const auto* one, const auto* other) { return weight(one) < weight(other); });
    std::vector<storage::hub_log::Event> events;
    for (size_t i = 0; i < std::min(news.size(), kMost); ++i) {
        const MetadataReport::Change& change = *news[i];
        events.push_back({.what = change.what,
                          .target = change.name.isEmpty() ? change.code : change.name,
                          .before = change.before,
                          .after = change.after,
                          .code = change.code});
    }
    if (news.size() > kMost)
        events.push_back({.what = u"listsMore"_s, .after = QString::number(news.size() - kMost)});
    return events;
}

Result<MetadataReport> pullMetadata(storage::Store& store, const RawIndex& known, hub::Client& client,
                                    const hub::Me& me, bool probeOnly,
                                    const std::function<void(const MetadataProgress&)>& told, std::stop_token stop)
{
    client.setStop(stop);
    const auto server = client.serverInfo();
    if (!server)
        return server.error();
    return pullMetadata(store, known, client, *server, me, probeOnly, told, std::move(stop));
}

Result<MetadataReport> pullMetadata(storage::Store& store, const RawIndex& known, hub::Client& client,
                                    const hub::ServerInfo& server, const hub::Me& me, bool probeOnly,
                                    const std::function<void(const MetadataProgress&)>& told, std::stop_token stop)
{
    client.setStop(std::move(stop));
    pull::Scope scope = pull::scopeOf(server, me);
    if (probeOnly) {
        auto reader = store.reader();
        if (!reader)
            return reader.error();
        auto last = pull::readLast(**reader);
        if (!last)
            return last.error();
        MetadataReport report;
        report.changed = true;
        if (!*last)
            return report;
        const QDateTime askedBefore = (*last)->partsAsked;
        const auto changed = pull::probe(client, scope, **last, known);
        if (!changed)
            return changed.error();
        report.changed = *changed;
        if ((*last)->partsAsked == askedBefore)
            return report;
        const auto noted = store.writeNow([&last](storage::Tx& tx) { return pull::writeLast(tx, **last); });
        return noted ? domain::Result<MetadataReport>(std::move(report)) : noted.error();
    }
    const auto catalog = metadata::buildCatalog(known.all());
    if (!catalog)
        return catalog.error();
    pull::Pages pages(store, client, told);
    if (const auto begun = pages.begin(scope); !begun)
        return begun.error();
    // Before the rest: what changes while we read differs from these, and the next probe sees it.
    pull::LastPull last{scope.fingerprint(), scope.hubTime, scope.hubTime, {}, {}};
    if (const auto noted = pull::noteLists(client, scope, last); !noted)
        return noted.error();
    const auto gathered = pull::gather(pages, scope, known, *catalog);
    if (!gathered)
        return gathered.error();
    std::vector<domain::OrgUnitKey> units;
    for (const metadata::OrgUnit& unit : catalog->orgUnits)
        units.push_back(unit.key);
    TypedHere typed(store, *catalog);
    if (const auto read = typed.read(units); !read)
        return read.error();
    auto report = swap(store, known, *gathered, scope, last, std::cref(typed));
    if (report)
        report->objects = pages.objects();
    return report;
}

}  // namespace rejista::sync
