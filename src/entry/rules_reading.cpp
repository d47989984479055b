#include "entry/rules_reading.h"

#include "entry/rule_set.h"

#include <algorithm>

namespace rejista::entry {

namespace {

QString wordsOf(const RuleBook& book, const CompiledRule& rule, const QString& locale)
{
    if (rule.dhis2) {
        const metadata::ValidationRule* own = book.catalog().validationRules.byUid(rule.uid);
        if (!own)
            return {};
        const QString instruction = own->translated(u"INSTRUCTION", locale);
        return !instruction.isEmpty()     ? instruction
            : !own->instruction.isEmpty() ? own->instruction
                                          : own->label(locale);
    }
    const metadata::Pack* pack = book.pack();
    if (!pack)
        return {};
    const auto found = std::find_if(pack->rules.begin(), pack->rules.end(),
                                    [&](const metadata::PackRule& of) { return of.id == rule.rule; });
    return found == pack->rules.end() ? QString() : metadata::textIn(found->name, locale);
}

}  // namespace

QStringList rulesReading(RuleBook& book, domain::DataSetKey dataSet, domain::OrgUnitKey unit,
                         const metadata::Operand& cell, const QString& locale)
{
    const auto rules = book.rulesFor(dataSet, unit);
    if (!rules)
        return {};
    std::vector<const CompiledRule*> reading;
    for (const int index : rules->readers.value(cell))
        reading.push_back(&rules->rules[size_t(index)]);
    std::stable_sort(reading.begin(), reading.end(),
                     [](const CompiledRule* a, const CompiledRule* b) { return a->severity < b->severity; });
    QStringList words;
    for (const CompiledRule* rule : reading) {
        const QString text = wordsOf(book, *rule, locale);
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    return words;
}

}  // namespace rejista::entry
