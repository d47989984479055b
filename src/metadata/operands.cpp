#include "metadata/operands.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using expression::Item;
using expression::ItemKind;
using expression::Place;

namespace {

/// The element's own combo and those that data sets override it with.
std::vector<domain::CategoryComboKey> combosOf(const Catalog& catalog, const DataElement& element)
{
    std::vector<domain::CategoryComboKey> combos{element.combo};
    for (const DataSet& set : catalog.dataSets)
        if (const auto combo = catalog.comboIn(set.key, element.key))
            if (std::find(combos.begin(), combos.end(), combo) == combos.end())
                combos.push_back(combo);
    return combos;
}

std::vector<domain::DataElementKey> elementsOf(const Catalog& catalog, const Place& place)
{
    if (place.tag == Place::Tag::ElementGroup) {
        const DataElementGroup* group = catalog.dataElementGroups.byUid(place.id);
        return group ? std::vector<domain::DataElementKey>(group->members.begin(), group->members.end())
                     : std::vector<domain::DataElementKey>();
    }
    const DataElement* element = place.tag == Place::Tag::Uid ? catalog.dataElements.byUid(place.id)
        : place.tag == Place::Tag::Code                       ? catalog.dataElements.byCode(place.id)
                                                              : nullptr;
    return element ? std::vector{element->key} : std::vector<domain::DataElementKey>();
}

void addTagged(const Catalog& catalog, const DataElement& element, const Place& place, std::vector<Operand>& found)
{
    QSet<domain::CategoryOptionKey> options;
    if (place.tag == Place::Tag::OptionTag) {
        if (const CategoryOption* option = catalog.categoryOptions.byUid(place.id))
            options.insert(option->key);
    } else if (const CategoryOptionGroup* group = catalog.categoryOptionGroups.byUid(place.id)) {
        options = group->members;
    }
    for (const auto comboKey : combosOf(catalog, element))
        for (const auto key : catalog.categoryCombos.find(comboKey)->optionCombos) {
            const auto& own = catalog.optionCombos.find(key)->options;
            if (std::any_of(own.begin(), own.end(), [&](domain::CategoryOptionKey o) { return options.contains(o); }))
                found.push_back({element.key, key});
        }
}

}  // namespace

std::vector<domain::OptionComboKey> combosMatching(const Catalog& catalog, domain::CategoryComboKey combo,
                                                   const QString& pattern)
{
    if (!pattern.contains(u'*')) {
        const auto one = catalog.comboNamed(combo, pattern);
        return one ? std::vector{*one} : std::vector<domain::OptionComboKey>();
    }
    const CategoryCombo* of = catalog.categoryCombos.find(combo);
    std::vector<domain::OptionComboKey> found;
    if (!of)
        return found;
    QStringList wanted = pattern.split(u',');
    const qsizetype stars = wanted.removeAll(u"*"_s);
    // A single star stands for whatever is left, so that "F,*" fits sex × age × status as well.
    const bool lengthFits = stars == 1 ? wanted.size() <= qsizetype(of->categories.size())
                                       : wanted.size() + stars == qsizetype(of->categories.size());
    if (!lengthFits)
        return found;
    for (const auto key : of->optionCombos) {
        QStringList codes;
        const OptionCombo* optionCombo = catalog.optionCombos.find(key);
        for (size_t i = 0; i < optionCombo->options.size() && i < of->categories.size(); ++i)
            codes << catalog.optionCode(of->categories[i], optionCombo->options[i]);
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&](const QString& code) { return codes.removeOne(code.trimmed()); }))
            found.push_back(key);
    }
    return found;
}

std::vector<Operand> operandsOf(const Catalog& catalog, const Item& item)
{
    std::vector<Operand> found;
    if (item.kind != ItemKind::Operand)
        return found;
    for (const auto elementKey : elementsOf(catalog, item.element)) {
        const DataElement& element = *catalog.dataElements.find(elementKey);
        switch (item.combo.tag) {
        case Place::Tag::Absent:
        case Place::Tag::All: found.push_back({elementKey, {}}); break;
        case Place::Tag::Uid:
            if (const OptionCombo* combo = catalog.optionCombos.byUid(item.combo.id))
                found.push_back({elementKey, combo->key});
            break;
        case Place::Tag::Code:
            for (const auto combo : combosOf(catalog, element))
                for (const auto key : combosMatching(catalog, combo, item.combo.id))
                    found.push_back({elementKey, key});
            break;
        default: addTagged(catalog, element, item.combo, found);
        }
    }
    return found;
}

}  // namespace rejista::metadata
