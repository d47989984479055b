#include "entry/rule_run.h"

#include "metadata/value_parse.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using expression::Absent;
using expression::CellFunction;
using expression::Item;
using expression::ItemKind;
using expression::Reading;
using expression::Value;

namespace {
class Source final : public expression::ValueSource {
public:
    Source(const metadata::Catalog& catalog, const CompiledSide& side, bool dhis2, const RuleValues& values,
           const domain::ReturnKey& key)
        : m_catalog(catalog),
          m_side(side),
          m_dhis2(dhis2),
          m_values(values),
          m_key(key)
    {}

    Reading item(int index, const Item& item) override
    {
        switch (item.kind) {
        case ItemKind::Operand: return operand(m_side.items[size_t(index)]);
        case ItemKind::Days: return Reading::number(m_key.period.days());
        case ItemKind::OrgUnitGroup: return Reading::number(0);
        case ItemKind::ReportingRate: return {Reading::State::ServerFails, u"R{} in a rule"_s};
        case ItemKind::Constant:
            if (const metadata::Constant* constant = m_catalog.constants.named(item.element.id))
                return Reading::number(constant->value);
            return {Reading::State::Invalid, u"unknown constant"_s};
        default: return Reading::missing();
        }
    }

    std::optional<bool> orgUnitIs(expression::OrgUnitTest test, std::span<const QString> ids) override
    {
        bool any = false;
        for (const QString& id : ids) {
            const std::optional<bool> one = isOne(test, id);
            if (!one)
                return std::nullopt;
            any = any || *one;
        }
        return any;
    }

    Reading cellFunction(CellFunction function, int index, const Item&) override
    {
        std::vector<double> numbers;
        eachCell(m_side.items[size_t(index)], [&](const RuleValues::Held& held) {
            if (held.number)
                numbers.push_back(*held.number);
        });
        if (numbers.empty())
            return Reading::missing();
        const auto isZero = [](double n) { return n == 0; };
        switch (function) {
        case CellFunction::Max: return Reading::number(*std::max_element(numbers.begin(), numbers.end()));
        case CellFunction::Count: return Reading::number(double(numbers.size()));
        case CellFunction::NonZero:
            return Reading::number(double(std::count_if(numbers.begin(), numbers.end(), std::not_fn(isZero))));
        case CellFunction::Distinct: {
            // Zeros are left out: a table of equal numbers is suspicious also where some ages are empty (V16).
            QSet<double> different(numbers.begin(), numbers.end());
            different.remove(0);
            return Reading::number(double(different.size()));
        }
        case CellFunction::Round5:
            return Reading::number(double(std::count_if(numbers.begin(), numbers.end(),
                                                        [](double n) { return n != 0 && std::fmod(n, 5) == 0; })));
        }
        return Reading::missing();
    }

private:
    /// The cells' values, blanks of answered columns as 0 in our own rules.
    template <class F>
    void eachCell(const ItemCells& item, F visit) const
    {
        static const RuleValues::Held kZero{u"0"_s, 0.0};
        const domain::Period period = m_values.periodFor(m_key.period, item);
        const auto attribute = item.returnAttribute ? m_key.attribute : m_catalog.defaultCombo;
        const bool zeros = countsZeros(item);
        for (const metadata::Operand& cell : item.cells) {
            const RuleValues::Cells* found = m_values.cells(period, attribute, cell.element);
            if (cell.combo) {
                const auto held = found ? found->constFind(cell.combo) : RuleValues::Cells::const_iterator();
                if (found && held != found->constEnd())
                    visit(*held);
                else if (zeros && m_values.zeros().contains(cell))
                    visit(kZero);
                continue;
            }
            if (found)
                std::for_each(found->begin(), found->end(), visit);
            for (int left = zeros ? m_values.zerosOf(cell.element) : 0; left > 0; --left)
                visit(kZero);
        }
    }

    [[nodiscard]] bool countsZeros(const ItemCells& item) const
    {
        return !m_dhis2 && item.own && item.absent == Absent::Number;
    }

    Reading operand(const ItemCells& item)
    {
        std::optional<Value> value;
        double sum = 0;
        eachCell(item, [&](const RuleValues::Held& held) {
            if (item.absent == Absent::Number) {
                if (held.number)
                    value = Value(sum += *held.number);
            } else if (!value) {
                value = item.absent == Absent::Boolean ? Value(held.text == "true"_L1) : Value(held.text);
            }
        });
        return value ? Reading(*value) : Reading::missing(item.absent);
    }

    [[nodiscard]] std::optional<bool> isOne(expression::OrgUnitTest test, const QString& id) const
    {
        switch (test) {
        case expression::OrgUnitTest::Ancestor:
            if (const metadata::OrgUnit* other = m_catalog.orgUnits.named(id))
                return m_catalog.isAncestor(other->key, m_key.orgUnit);
            return std::nullopt;
        case expression::OrgUnitTest::Group:
            if (const metadata::OrgUnitGroup* group = m_catalog.orgUnitGroups.named(id))
                return group->members.contains(m_key.orgUnit);
            return std::nullopt;
        case expression::OrgUnitTest::DataSet:
            if (const metadata::DataSet* set = m_catalog.dataSets.named(id))
                return set->orgUnits.contains(m_key.orgUnit);
            return std::nullopt;
        case expression::OrgUnitTest::Program: return std::nullopt;
        }
        return std::nullopt;
    }

    const metadata::Catalog& m_catalog;
    const CompiledSide& m_side;
    bool m_dhis2;
    const RuleValues& m_values;
    const domain::ReturnKey& m_key;
};

expression::Outcome evaluated(const metadata::Catalog& catalog, const CompiledRule& rule, const CompiledSide& side,
                              expression::MissingStrategy missing, const RuleValues& values,
                              const domain::ReturnKey& key)
{
    Source source(catalog, side, rule.dhis2, values, key);
    return expression::evaluate(side.text, source, missing);
}

/// Every value that the rule looks at, so that a reason lapses when any of them moves.
QString valuesText(const metadata::Catalog& catalog, const CompiledRule& rule, const RuleValues& values,
                   const domain::ReturnKey& key)
{
    QStringList parts;
    for (const CompiledSide* side : {&rule.when, &rule.left, &rule.right}) {
        for (const ItemCells& item : side->items) {
            const domain::Period period = values.periodFor(key.period, item);
            const auto attribute = item.returnAttribute ? key.attribute : catalog.defaultCombo;
            for (const metadata::Operand& cell : item.cells) {
                const RuleValues::Cells* found = values.cells(period, attribute, cell.element);
                if (!found)
                    continue;
                for (auto it = found->begin(); it != found->end(); ++it)
                    if (!cell.combo || cell.combo == it.key())
                        parts.append(u"%1.%2.%3=%4"_s.arg(item.offset)
                                         .arg(cell.element.value)
                                         .arg(it.key().value)
                                         .arg(it->text));
            }
        }
    }
    parts.sort();
    parts.removeDuplicates();
    const QByteArray sum = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex().left(32));
}

QString filledIn(QString text, const QMap<QString, QString>& facts)
{
    for (auto it = facts.begin(); it != facts.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text;
}

Message messageOf(const CompiledRule& rule, const expression::RuleResult& result)
{
    Message message;
    message.source = rule.dhis2 ? Message::Source::Dhis2 : Message::Source::Pack;
    message.rule = rule.rule;
    message.instance = rule.instance;
    message.uid = rule.uid;
    message.severity = rule.severity;
    message.needsReason = rule.needsReason;
    message.anchor = rule.anchor;
    message.anchorAddress = rule.anchorAddress;
    message.cells = rule.cells;
    message.left = result.left;
    message.right = result.right;
    message.facts = rule.bindings;
    if (result.left)
        message.facts.insert(u"left"_s, shownNumber(*result.left));
    if (result.right)
        message.facts.insert(u"right"_s, shownNumber(*result.right));
    if (result.left && result.right) {
        message.facts.insert(u"diff"_s, shownNumber(std::abs(*result.left - *result.right)));
        if (*result.right != 0) {
            const double percent = std::round(100 * (*result.left - *result.right) / std::abs(*result.right));
            message.facts.insert(u"pct"_s, (percent < 0 ? u"−"_s : u"+"_s) + shownNumber(std::abs(percent)));
        }
    }
    for (auto it = rule.text.begin(); it != rule.text.end(); ++it)
        message.text.insert(it.key(), filledIn(it.value(), message.facts));
    return message;
}
}  // namespace

QString shownNumber(double value)
{
    const double shown = value == std::trunc(value) ? value : expression::displaySide(value);
    return QString::number(shown, 'f', QLocale::FloatingPointShortest);
}

std::optional<Message> runRule(const metadata::Catalog& catalog, const CompiledRule& rule, const RuleValues& values,
                               const domain::ReturnKey& key, QString* fingerprint)
{
    if (rule.hasWhen) {
        // A condition looks for itself whether something is there: isNotNull(…).
        const auto when = evaluated(catalog, rule, rule.when, expression::MissingStrategy::NeverSkip, values, key);
        if (when.truth() != true)
            return std::nullopt;
    }
    const expression::RuleSideResult left{evaluated(catalog, rule, rule.left, rule.leftMissing, values, key),
                                          rule.leftMissing};
    const expression::RuleSideResult right{evaluated(catalog, rule, rule.right, rule.rightMissing, values, key),
                                           rule.rightMissing};
    const expression::RuleResult result = expression::checkRule(left, rule.op, right);
    if (!result.checked || !result.violated)
        return std::nullopt;
    if (fingerprint)
        *fingerprint = valuesText(catalog, rule, values, key);
    return messageOf(rule, result);
}

}  // namespace rejista::entry
