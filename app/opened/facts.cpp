#include "opened/facts.h"

#include "entry/answered_columns.h"
#include "entry/returns.h"
#include "entry/rule_book.h"
#include "opened/register.h"
#include "storage/answered.h"
#include "storage/cells.h"
#include "storage/completion.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace rejista::opened {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

// The columns that a person has answered, as elements: their blanks are 0 in our figures (decisions.md 9). Of all values
// only the typed totals of the paper are kept, because they alone say whether a column is answered.
class Answers {
public:
    Answers(storage::Reader& reader, const metadata::Catalog& catalog, const metadata::Pack* pack,
            indicators::MemoryFacts& facts)
        : m_reader(reader),
          m_catalog(catalog),
          m_facts(facts),
          m_book(catalog, pack)
    {
        if (!pack)
            return;
        for (const auto& sections : pack->layouts) {
            for (const auto& section : sections) {
                for (const QString& code : section.totals) {
                    if (const auto* element = catalog.dataElements.named(code))
                        m_totals.insert(element->key);
                }
            }
        }
    }

    void see(const domain::CellKey& key)
    {
        m_places.insert({key.orgUnit.value, key.period});
        if (m_totals.contains(key.element))
            m_typedTotals.insert(key);
    }

    Result<void> settle()
    {
        for (const auto& [unit, period] : std::as_const(m_places)) {
            for (const auto set : m_catalog.dataSetsOf({unit})) {
                const auto* dataSet = m_catalog.dataSets.find(set);
                if (dataSet->periodType != period.type())
                    continue;
                for (const auto attribute : entry::attributesOf(m_catalog, *dataSet)) {
                    if (const auto done = settleOne({set, {unit}, period, attribute}); !done)
                        return done;
                }
            }
        }
        return {};
    }

private:
    Result<void> settleOne(const domain::ReturnKey& key)
    {
        const auto ended = storage::answered::columns(m_reader, key);
        if (!ended)
            return ended.error();
        const auto form = m_book.formFor(key.dataSet, key.orgUnit, u"en"_s);
        const auto typed = [&](const metadata::Operand& cell) {
            return m_typedTotals.contains({key.orgUnit, key.period, cell.element, cell.combo, key.attribute});
        };
        for (const metadata::Operand& cell : entry::answeredCells(*form, *ended, typed))
            m_facts.addAnswered(cell.element, key.orgUnit, key.period);
        return {};
    }

    storage::Reader& m_reader;
    const metadata::Catalog& m_catalog;
    indicators::MemoryFacts& m_facts;
    entry::RuleBook m_book;
    QSet<domain::DataElementKey> m_totals;
    QSet<domain::CellKey> m_typedTotals;
    QSet<std::pair<qint32, domain::Period>> m_places;
};

std::vector<domain::OrgUnitKey> below(const metadata::Catalog& catalog, std::span<const domain::OrgUnitKey> units)
{
    std::vector<domain::OrgUnitKey> all;
    for (const auto unit : units) {
        const auto part = catalog.subtree(unit);
        all.insert(all.end(), part.begin(), part.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<void> addAbove(storage::Reader& reader, const metadata::Catalog& catalog, const FactsQuery& query,
                      const std::vector<domain::OrgUnitKey>& read, indicators::MemoryFacts& facts)
{
    std::vector<domain::OrgUnitKey> units;
    for (const auto unit : query.units) {
        const auto* place = catalog.orgUnits.find(unit);
        for (place = place ? catalog.orgUnits.find(place->parent) : nullptr; place;
             place = catalog.orgUnits.find(place->parent)) {
            const bool known = std::binary_search(read.begin(), read.end(), place->key)
                || std::find(units.begin(), units.end(), place->key) != units.end();
            if (!known)
                units.push_back(place->key);
        }
    }
    if (units.empty())
        return {};
    return storage::cells::eachValue(reader, {units, query.periods}, [&](const storage::cells::Value& value) {
        if (std::find(query.above.begin(), query.above.end(), value.key.element) != query.above.end())
            facts.add(value.key, value.text);
    });
}

}  // namespace

Result<std::unique_ptr<indicators::MemoryFacts>> loadFacts(storage::Reader& reader, const metadata::Catalog& catalog,
                                                           const metadata::Pack* pack, const FactsQuery& query)
{
    const auto all = below(catalog, query.units);
    auto facts = std::make_unique<indicators::MemoryFacts>(catalog);
    Answers answers(reader, catalog, pack, *facts);
    const auto read = storage::cells::eachValue(reader, {all, query.periods}, [&](const storage::cells::Value& value) {
        facts->add(value.key, value.text);
        answers.see(value.key);
    });
    if (!read)
        return read.error();
    if (const auto settled = answers.settle(); !settled)
        return settled.error();
    const auto complete = storage::completion::list(reader, {all, query.periods});
    if (!complete)
        return complete.error();
    for (const auto& row : *complete) {
        if (row.complete)
            facts->addCompletion({row.key.dataSet, row.key.orgUnit, row.key.period, row.key.attribute, row.at.date()});
    }
    if (!query.above.empty()) {
        if (const auto added = addAbove(reader, catalog, query, all, *facts); !added)
            return added.error();
    }
    facts->finish();
    return facts;
}

Result<std::optional<indicators::OwnIndicators>> ownIndicators(const metadata::Catalog& catalog,
                                                               const metadata::Pack* pack)
{
    if (!pack)
        return std::optional<indicators::OwnIndicators>();
    const auto folder = packFolder(pack->id);
    if (!folder)
        return folder.error();
    QFile file(*folder + u'/' + pack->files.value(u"indicators"_s, u"indicators.json"_s));
    if (!file.exists())
        return std::optional<indicators::OwnIndicators>();
    if (!file.open(QIODevice::ReadOnly))
        return domain::error(domain::Kind::FileUnreadable, file.fileName(), {{u"text"_s, file.errorString()}});
    auto made = indicators::OwnIndicators::make(catalog, *pack, file.readAll());
    if (!made)
        return made.error();
    return std::optional(std::move(*made));
}

}  // namespace rejista::opened
