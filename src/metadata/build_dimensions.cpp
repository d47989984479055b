// Option sets, categories, combos and their option combos.
#include "metadata/builder.h"
#include "metadata/names.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

constexpr auto kDefault = "default"_L1;  // DHIS2's own name of the empty breakdown, on every server

/// Sorted keys: two option combos are the same when they have the same set, whatever the order in the file.
template <class Key>
std::vector<Key> sorted(std::vector<Key> keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

}  // namespace

void Builder::readOptionSets()
{
    QHash<QString, Option> byUid;
    QHash<QString, std::vector<std::pair<int, QString>>> named;  // set → options that name it
    for (const Source& source : of("options"_L1)) {
        byUid.insert(source.raw->uid, start<Option>(source));
        named[json::ref(source.json, "optionSet"_L1)].push_back(
            {source.json.value("sortOrder"_L1).toInt(), source.raw->uid});
    }
    for (const Source& source : of("optionSets"_L1)) {
        OptionSet set = start<OptionSet>(source);
        set.valueType = valueTypeFromName(json::text(source.json, "valueType"_L1)).value_or(ValueType::Text);
        QStringList order = json::refs(source.json, "options"_L1);
        if (order.isEmpty()) {  // only the options say where they belong
            auto own = named.value(set.uid);
            std::stable_sort(own.begin(), own.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
            for (const auto& [sortOrder, uid] : own)
                order << uid;
        }
        for (const QString& uid : order)
            if (const auto option = byUid.constFind(uid); option != byUid.constEnd())
                set.options.push_back(*option);
        m_catalog.optionSets.add(std::move(set));
    }
}

void Builder::readCategories()
{
    for (const Source& source : of("categoryOptions"_L1)) {
        CategoryOption option = start<CategoryOption>(source);
        option.opens = json::day(source.json, "startDate"_L1);
        option.closes = json::day(source.json, "endDate"_L1);
        m_catalog.categoryOptions.add(std::move(option));
    }
    for (const Source& source : of("categories"_L1)) {
        Category category = start<Category>(source);
        category.options = keysOf(m_catalog.categoryOptions, json::refs(source.json, "categoryOptions"_L1));
        m_catalog.categories.add(std::move(category));
    }
    for (const Source& source : of("categoryCombos"_L1)) {
        CategoryCombo combo = start<CategoryCombo>(source);
        combo.categories = keysOf(m_catalog.categories, json::refs(source.json, "categories"_L1));
        combo.isDefault = combo.name == kDefault || source.json.value("isDefault"_L1).toBool();
        m_catalog.categoryCombos.add(std::move(combo));
    }
    for (const Source& source : of("categoryOptionGroups"_L1)) {
        CategoryOptionGroup group = start<CategoryOptionGroup>(source);
        for (const auto key : keysOf(m_catalog.categoryOptions, json::refs(source.json, "categoryOptions"_L1)))
            group.members.insert(key);
        m_catalog.categoryOptionGroups.add(std::move(group));
    }
}

// Hubs lose the order of a combo's options and of its option combos (hub-live.md §A2), so both are put back
// into the order of the categories: first category slowest.
void Builder::readOptionCombos()
{
    struct Found {
        std::vector<domain::CategoryOptionKey> options;
        domain::OptionComboKey key;
    };
    QHash<qint32, std::vector<Found>> byCombo;
    for (const Source& source : of("categoryOptionCombos"_L1)) {
        OptionCombo optionCombo = start<OptionCombo>(source);
        const CategoryCombo* combo = m_catalog.categoryCombos.byUid(json::ref(source.json, "categoryCombo"_L1));
        if (!combo)
            continue;
        optionCombo.combo = combo->key;
        auto left = keysOf(m_catalog.categoryOptions, json::refs(source.json, "categoryOptions"_L1));
        byCombo[combo->key.value].push_back({sorted(left), optionCombo.key});
        for (const auto categoryKey : combo->categories) {
            const Category* category = m_catalog.categories.find(categoryKey);
            const auto own = std::find_if(left.begin(), left.end(), [&](domain::CategoryOptionKey option) {
                return std::find(category->options.begin(), category->options.end(), option) != category->options.end();
            });
            if (own == left.end())
                continue;
            optionCombo.options.push_back(*own);
            left.erase(own);
        }
        m_catalog.optionCombos.add(std::move(optionCombo));
    }
    for (CategoryCombo& combo : m_catalog.categoryCombos.editAll()) {
        const std::vector<Found> found = byCombo.value(combo.key.value);
        const auto rank = [&](domain::OptionComboKey key) {
            std::vector<qsizetype> places;
            const OptionCombo* optionCombo = m_catalog.optionCombos.find(key);
            for (size_t i = 0; i < optionCombo->options.size() && i < combo.categories.size(); ++i) {
                const auto& options = m_catalog.categories.find(combo.categories[i])->options;
                places.push_back(std::find(options.begin(), options.end(), optionCombo->options[i]) - options.begin());
            }
            return places;
        };
        std::vector<std::pair<std::vector<qsizetype>, domain::OptionComboKey>> ranked;
        for (const Found& one : found)
            ranked.push_back({rank(one.key), one.key});
        std::sort(ranked.begin(), ranked.end());
        for (const auto& [places, key] : ranked)
            combo.optionCombos.push_back(key);
    }
}

void Builder::findDefaults()
{
    for (const CategoryCombo& combo : m_catalog.categoryCombos) {
        if (!combo.isDefault)
            continue;
        m_catalog.defaultCategoryCombo = combo.key;
        if (!combo.optionCombos.empty())
            m_catalog.defaultCombo = combo.optionCombos.front();
        if (combo.name == kDefault)
            return;
    }
}

}  // namespace rejista::metadata
