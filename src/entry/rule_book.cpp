#include "entry/rule_book.h"

#include "entry/address.h"
#include "entry/rule_set.h"
#include "metadata/operands.h"
#include "metadata/rule_index.h"
#include "metadata/value_parse.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using expression::Absent;
using expression::ItemKind;
using expression::MissingStrategy;
using metadata::Operand;

namespace {
MissingStrategy strategy(metadata::MissingValueStrategy from)
{
    switch (from) {
    case metadata::MissingValueStrategy::SkipIfAnyValueMissing: return MissingStrategy::SkipIfAny;
    case metadata::MissingValueStrategy::SkipIfAllValuesMissing: return MissingStrategy::SkipIfAll;
    case metadata::MissingValueStrategy::NeverSkip: return MissingStrategy::NeverSkip;
    }
    return MissingStrategy::SkipIfAll;
}

expression::Operator operatorOf(metadata::Operator from)
{
    switch (from) {
    case metadata::Operator::EqualTo: return expression::Operator::EqualTo;
    case metadata::Operator::NotEqualTo: return expression::Operator::NotEqualTo;
    case metadata::Operator::GreaterThan: return expression::Operator::GreaterThan;
    case metadata::Operator::GreaterThanOrEqualTo: return expression::Operator::GreaterThanOrEqualTo;
    case metadata::Operator::LessThan: return expression::Operator::LessThan;
    case metadata::Operator::LessThanOrEqualTo: return expression::Operator::LessThanOrEqualTo;
    case metadata::Operator::CompulsoryPair: return expression::Operator::CompulsoryPair;
    case metadata::Operator::ExclusivePair: return expression::Operator::ExclusivePair;
    }
    return expression::Operator::EqualTo;
}

Absent absentOf(metadata::ValueType type)
{
    using metadata::ValueType;
    if (metadata::isNumeric(type))
        return Absent::Number;
    if (type == ValueType::Boolean || type == ValueType::TrueOnly)
        return Absent::Boolean;
    return type == ValueType::Date || type == ValueType::DateTime || type == ValueType::Age ? Absent::Date
                                                                                            : Absent::Text;
}

class Compiler {
public:
    Compiler(const metadata::Catalog& catalog, const metadata::Pack* pack, const metadata::DataSet& set,
             domain::OrgUnitKey unit, const metadata::FormSpec& form, const metadata::RuleIndex& index)
        : m_catalog(catalog),
          m_pack(pack),
          m_set(set),
          m_unit(unit),
          m_form(form),
          m_index(index)
    {
        m_out.dataSet = set.key;
        m_out.type = set.periodType;
        m_out.periods.insert({int(set.periodType), 0});
    }

    RuleSet run()
    {
        if (m_pack) {
            metadata::RuleInstances found = metadata::instantiateRules(*m_pack, m_catalog, m_set.key, m_unit);
            m_out.problems = std::move(found.problems);
            for (const metadata::RuleInstance& instance : found.rules)
                addPackRule(instance);
        }
        for (const metadata::IndexedRule* indexed : m_index.rulesOf(m_catalog, m_set.key, m_unit))
            addHubRule(*indexed);
        return std::move(m_out);
    }

private:
    void addPackRule(const metadata::RuleInstance& from)
    {
        CompiledRule rule;
        rule.rule = from.rule;
        rule.instance = from.id;
        rule.severity = from.severity;
        rule.needsReason = from.severity == metadata::Severity::Warning;
        rule.hasWhen = from.hasWhen;
        if (from.hasWhen)
            rule.when = side(from.when, false);
        rule.left = side(from.left, false);
        rule.right = side(from.right, false);
        rule.leftMissing = rule.rightMissing = strategy(from.missing);
        rule.op = operatorOf(from.op);
        rule.anchor = from.anchor;
        rule.anchorAddress = from.anchorAddress;
        rule.bindings = from.bindings;
        rule.text = from.message;
        finish(std::move(rule));
    }

    void addHubRule(const metadata::IndexedRule& from)
    {
        const metadata::ValidationRule& known = *m_catalog.validationRules.find(from.rule);
        CompiledRule rule;
        rule.dhis2 = true;
        rule.rule = known.code.isEmpty() ? known.uid : known.code;
        rule.instance = rule.uid = known.uid;
        rule.severity = m_set.validCompleteOnly ? metadata::Severity::Error : metadata::Severity::Warning;
        rule.left = side(from.left, true);
        rule.right = side(from.right, true);
        rule.leftMissing = strategy(known.left.missing);
        rule.rightMissing = strategy(known.right.missing);
        rule.op = operatorOf(known.op);
        rule.text = words(known);
        m_out.dhis2Operands.unite(QSet<Operand>(from.reads.begin(), from.reads.end()));
        finish(std::move(rule));
    }

    [[nodiscard]] static metadata::Texts words(const metadata::ValidationRule& rule)
    {
        metadata::Texts texts{{u"en"_s, rule.instruction.isEmpty() ? rule.name : rule.instruction}};
        for (const QString& property : {u"NAME"_s, u"INSTRUCTION"_s}) {
            for (const metadata::Translation& t : rule.translations) {
                if (t.property == property && !t.value.isEmpty())
                    texts.insert(t.locale, t.value);
            }
        }
        return texts;
    }

    CompiledSide side(const expression::Expression& text, bool dhis2)
    {
        CompiledSide compiled{text, {}};
        for (const expression::Item& item : text.items())
            compiled.items.push_back(cellsOf(item, dhis2));
        return compiled;
    }

    ItemCells cellsOf(const expression::Item& item, bool dhis2)
    {
        ItemCells found;
        found.type = m_set.periodType;
        if (item.kind != ItemKind::Operand)
            return found;
        found.cells = metadata::operandsOf(m_catalog, item);
        found.offset = dhis2 ? 0 : item.modifiers.periodOffset;
        if (found.cells.empty())
            return found;
        const domain::DataElementKey element = found.cells.front().element;
        found.absent = absentOf(m_catalog.dataElements.find(element)->valueType);
        const bool ours = bool(m_catalog.comboIn(m_set.key, element));
        if (!dhis2 && !ours)
            placeElsewhere(element, found);
        found.own = found.offset == 0 && found.type == m_set.periodType && found.returnAttribute;
        m_out.periods.insert({int(found.type), found.offset});
        return found;
    }

    /// An element of another form: in the period type and attribute combo of the form that has it.
    void placeElsewhere(domain::DataElementKey element, ItemCells& found) const
    {
        const metadata::DataSet* home = nullptr;
        for (const metadata::DataSet& set : m_catalog.dataSets) {
            const bool has = bool(m_catalog.comboIn(set.key, element));
            if (has && (!home || set.periodType == m_set.periodType))
                home = &set;
        }
        if (!home)
            return;
        found.type = home->periodType;
        found.returnAttribute = home->attributeCombo == m_set.attributeCombo;
    }

    void finish(CompiledRule rule)
    {
        std::vector<std::pair<std::pair<int, int>, Operand>> placed;
        QSet<Operand> seen;
        for (const CompiledSide* one : {&rule.when, &rule.left, &rule.right}) {
            for (const ItemCells& item : one->items) {
                if (!item.own)
                    continue;
                for (const Operand& cell : item.cells)
                    for (const Operand& each : expanded(cell))
                        if (!seen.contains(each)) {
                            seen.insert(each);
                            placed.push_back({m_form.find(each.element, each.combo), each});
                        }
            }
        }
        std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [place, cell] : placed) {
            m_out.readers[cell].push_back(int(m_out.rules.size()));
            if (place.first >= 0)
                rule.cells.push_back(cell);
        }
        if (!rule.anchor.element && !rule.cells.empty())
            rule.anchor = rule.cells.front();
        if (rule.anchorAddress.isEmpty() && rule.anchor.element)
            rule.anchorAddress = addressOf(m_catalog, rule.anchor);
        m_out.rules.push_back(std::move(rule));
    }

    [[nodiscard]] std::vector<Operand> expanded(const Operand& cell) const
    {
        const auto comboKey = m_catalog.comboIn(m_set.key, cell.element);
        if (!comboKey)
            return {};
        if (cell.combo)
            return {cell};
        std::vector<Operand> all;
        for (const auto combo : m_catalog.categoryCombos.find(comboKey)->optionCombos)
            all.push_back({cell.element, combo});
        return all;
    }

    const metadata::Catalog& m_catalog;
    const metadata::Pack* m_pack;
    const metadata::DataSet& m_set;
    domain::OrgUnitKey m_unit;
    const metadata::FormSpec& m_form;
    const metadata::RuleIndex& m_index;
    RuleSet m_out;
};
}  // namespace

RuleBook::RuleBook(const metadata::Catalog& catalog, const metadata::Pack* pack) : m_catalog(catalog), m_pack(pack) {}
RuleBook::~RuleBook() = default;

QString RuleBook::levelsKey(domain::DataSetKey dataSet, domain::OrgUnitKey unit) const
{
    QStringList levels;
    if (m_pack) {
        for (const metadata::LevelGroup* group : m_pack->levelsOf(m_catalog, unit))
            levels.append(group->code);
        levels.sort();
    }
    // Rules of a hub may be meant for some levels of the tree only.
    const metadata::OrgUnit* at = m_catalog.orgUnits.find(unit);
    return u"%1/%2/%3"_s.arg(dataSet.value).arg(at ? at->level : 0).arg(levels.join(u','));
}

std::shared_ptr<const RuleSet> RuleBook::rulesFor(domain::DataSetKey dataSet, domain::OrgUnitKey unit)
{
    const metadata::DataSet* set = m_catalog.dataSets.find(dataSet);
    if (!set)
        return std::make_shared<RuleSet>();
    const auto form = formFor(dataSet, unit, {});
    const QString key = levelsKey(dataSet, unit);
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<const RuleSet>& kept = m_sets[key];
    if (!kept) {
        if (!m_index)
            m_index = std::make_unique<metadata::RuleIndex>(m_catalog, m_pack);
        kept = std::make_shared<RuleSet>(Compiler(m_catalog, m_pack, *set, unit, *form, *m_index).run());
    }
    return kept;
}

std::shared_ptr<const metadata::FormSpec> RuleBook::formFor(domain::DataSetKey dataSet, domain::OrgUnitKey unit,
                                                            const QString& locale)
{
    const QString key = levelsKey(dataSet, unit) + u'/' + locale;
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<const metadata::FormSpec>& kept = m_forms[key];
    if (!kept)
        kept = std::make_shared<metadata::FormSpec>(metadata::formSpec(m_catalog, m_pack, dataSet, unit, locale));
    return kept;
}

}  // namespace rejista::entry
