#include "metadata/catalog.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

QStringView language(QStringView locale)
{
    const qsizetype cut = locale.indexOf(u'_') >= 0 ? locale.indexOf(u'_') : locale.indexOf(u'-');
    return cut < 0 ? locale : locale.left(cut);
}

/// Length of what all codes begin with, cut after an underscore: 8 for RJ_CO_A_5, RJ_CO_A_6.
qsizetype sharedPrefix(const QStringList& codes)
{
    if (codes.size() < 2)
        return 0;
    qsizetype length = codes.front().size();
    for (const QString& code : codes) {
        qsizetype same = 0;
        while (same < std::min(length, code.size()) && code[same] == codes.front()[same])
            ++same;
        length = same;
    }
    return codes.front().left(length).lastIndexOf(u'_') + 1;
}

bool means(const CategoryOption& option, const QString& shortCode, const QString& word)
{
    return word == shortCode || word == option.code || word == option.uid
        || (!option.code.isEmpty() && option.code.endsWith(u'_' + word))
        || option.name.compare(word, Qt::CaseInsensitive) == 0;
}

}  // namespace

QString Named::translated(QStringView property, QStringView locale) const
{
    if (locale.isEmpty())
        return {};
    const Translation* sameLanguage = nullptr;
    for (const Translation& t : translations) {
        if (t.property != property || t.value.isEmpty())
            continue;
        if (t.locale == locale)
            return t.value;
        if (!sameLanguage && language(t.locale) == language(locale))
            sameLanguage = &t;
    }
    return sameLanguage ? sameLanguage->value : QString();
}

QString Named::label(QStringView locale) const
{
    for (const auto property : {u"FORM_NAME", u"NAME"})
        if (const QString text = translated(property, locale); !text.isEmpty())
            return text;
    return formName.isEmpty() ? name : formName;
}

const Option* OptionSet::find(QStringView optionCode) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option& o) { return o.code == optionCode; });
    return found == options.end() ? nullptr : &*found;
}

std::vector<domain::OrgUnitKey> Catalog::subtree(domain::OrgUnitKey unit) const
{
    std::vector<domain::OrgUnitKey> found;
    if (unit) {
        if (!orgUnits.find(unit))
            return found;
        found.push_back(unit);
    } else {
        for (const OrgUnit& candidate : orgUnits)
            if (!candidate.parent)
                found.push_back(candidate.key);
    }
    for (size_t i = 0; i < found.size(); ++i)
        if (const OrgUnit* at = orgUnits.find(found[i]))
            found.insert(found.end(), at->children.begin(), at->children.end());
    return found;
}

bool Catalog::isAncestor(domain::OrgUnitKey ancestor, domain::OrgUnitKey unit) const
{
    const OrgUnit* at = orgUnits.find(unit);
    while (at && at->parent) {
        if (at->parent == ancestor)
            return true;
        at = orgUnits.find(at->parent);
    }
    return false;
}

std::vector<domain::DataSetKey> Catalog::dataSetsOf(domain::OrgUnitKey unit) const
{
    std::vector<const DataSet*> found;
    for (const DataSet& set : dataSets)
        if (set.orgUnits.contains(unit))
            found.push_back(&set);
    std::sort(found.begin(), found.end(), [](const DataSet* a, const DataSet* b) {
        const int byName = a->name.localeAwareCompare(b->name);
        return byName != 0 ? byName < 0 : a->key < b->key;
    });
    std::vector<domain::DataSetKey> keys;
    for (const DataSet* set : found)
        keys.push_back(set->key);
    return keys;
}

domain::CategoryComboKey Catalog::comboIn(domain::DataSetKey dataSet, domain::DataElementKey element) const
{
    return comboInSet.value({dataSet.value, element.value});
}

QString Catalog::optionCode(domain::CategoryKey category, domain::CategoryOptionKey option) const
{
    const CategoryOption* found = categoryOptions.find(option);
    if (!found)
        return {};
    if (found->code.isEmpty())
        return found->name;
    return found->code.mid(codePrefixes.value(category, 0));
}

QString Catalog::comboCode(domain::OptionComboKey combo) const
{
    return shortCodes.value(combo);
}

domain::Result<domain::OptionComboKey> Catalog::comboNamed(domain::CategoryComboKey combo, const QString& text) const
{
    const QString wanted = text.trimmed();
    if (const auto quick = comboByShortCode.value({combo.value, wanted}))
        return quick;
    const CategoryCombo* of = categoryCombos.find(combo);
    const auto unknown = [&](Kind kind) {
        return domain::error(kind, wanted, {{u"combo"_s, wanted}, {u"categoryCombo"_s, of ? of->name : QString()}});
    };
    if (!of)
        return unknown(Kind::UnknownCombo);
    if (wanted.isEmpty())  // an element without a breakdown needs no combo named
        return of->optionCombos.size() == 1 ? domain::Result<domain::OptionComboKey>(of->optionCombos.front())
                                            : unknown(Kind::UnknownCombo);
    for (const OptionCombo* named : {optionCombos.byUid(wanted), optionCombos.byCode(wanted)})
        if (named && named->combo == combo)
            return named->key;

    const QStringList words = wanted.split(u',');
    std::vector<domain::OptionComboKey> fits;
    for (const domain::OptionComboKey key : of->optionCombos) {
        const OptionCombo* candidate = optionCombos.find(key);
        if (!candidate || qsizetype(candidate->options.size()) != words.size())
            continue;
        QList<QString> order(words);
        std::sort(order.begin(), order.end());
        bool fit = false;
        do {
            fit = true;
            for (size_t i = 0; fit && i < candidate->options.size(); ++i) {
                const CategoryOption* option = categoryOptions.find(candidate->options[i]);
                fit = option
                    && means(*option, optionCode(of->categories[i], option->key), order[qsizetype(i)].trimmed());
            }
        } while (!fit && std::next_permutation(order.begin(), order.end()));
        if (fit)
            fits.push_back(key);
    }
    if (fits.size() == 1)
        return fits.front();
    return unknown(fits.empty() ? Kind::UnknownCombo : Kind::Ambiguous);
}

void Catalog::index()
{
    for (const DataSet& set : dataSets)
        for (const DataSetElement& part : set.elements)
            comboInSet.insert({set.key.value, part.element.value}, part.combo);
    for (const Category& category : categories) {
        QStringList codes;
        for (const auto key : category.options)
            if (const CategoryOption* option = categoryOptions.find(key); option && !option->code.isEmpty())
                codes << option->code;
        codePrefixes.insert(category.key, sharedPrefix(codes));
    }
    for (const CategoryCombo& combo : categoryCombos) {
        for (const auto key : combo.optionCombos) {
            const OptionCombo* optionCombo = optionCombos.find(key);
            QStringList words;
            for (size_t i = 0; i < optionCombo->options.size() && i < combo.categories.size(); ++i)
                words << optionCode(combo.categories[i], optionCombo->options[i]);
            const QString code = combo.isDefault ? u"default"_s : words.join(u',');
            shortCodes.insert(key, code);
            if (!comboByShortCode.contains({combo.key.value, code}))
                comboByShortCode.insert({combo.key.value, code}, key);
        }
    }
}

}  // namespace rejista::metadata
