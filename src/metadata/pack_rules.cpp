// From the pack's rule templates to the rules of one return.
#include "metadata/expression_checks.h"
#include "metadata/operands.h"
#include "metadata/pack.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;
using expression::Dialect;
using expression::Expression;

namespace {

constexpr int kDeepest = 4;  // templates inside values of variables: {SUM} holds {S}

bool fitsPattern(const QString& pattern, const QString& code)
{
    return pattern.endsWith(u'*') ? code.startsWith(QStringView(pattern).chopped(1)) : pattern == code;
}

QString filled(QString text, const QMap<QString, QString>& values)
{
    for (int i = 0; i < kDeepest && text.contains(u'{'); ++i) {
        const QString before = text;
        for (auto it = values.begin(); it != values.end(); ++it)
            text.replace(u'{' + it.key() + u'}', *it);
        if (text == before)
            break;
    }
    return text;
}

class Instances {
public:
    Instances(const Pack& pack, const Catalog& catalog, const DataSet& set, domain::OrgUnitKey unit)
        : m_pack(pack),
          m_catalog(catalog),
          m_set(set)
    {
        for (const LevelGroup* group : pack.levelsOf(catalog, unit)) {
            m_levels << group->level;
            m_grades << group->grades;
        }
    }

    RuleInstances run()
    {
        for (const PackRule& rule : m_pack.rules) {
            const bool here = std::any_of(rule.dataSets.begin(), rule.dataSets.end(),
                                          [&](const QString& pattern) { return fitsPattern(pattern, m_set.code); });
            if (!here)
                continue;
            for (const auto& binding : rule.bindings)
                if (isForLevel(binding))
                    instantiate(rule, binding);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isForLevel(const QMap<QString, QString>& binding) const
    {
        if (m_levels.isEmpty())
            return true;
        const QString grade = binding.value(u"G"_s), level = binding.value(u"L"_s);
        return (grade.isEmpty() || m_grades.contains(grade)) && (level.isEmpty() || m_levels.contains(level));
    }

    /// The grade below, of the same level; the first grade of a level has none in the same school.
    [[nodiscard]] QString gradeBelow(const QString& code) const
    {
        const Grade* grade = m_pack.grade(code);
        const auto below = std::find_if(m_pack.grades.begin(), m_pack.grades.end(), [&](const Grade& g) {
            return grade && g.next == code && g.level == grade->level;
        });
        return below == m_pack.grades.end() ? QString() : below->code;
    }

    void say(Kind kind, const QString& id, const QString& missing)
    {
        m_result.problems.push_back(
            domain::error(kind, u"rules %1"_s.arg(id), {{u"missing"_s, missing}, {u"rule"_s, id}}));
    }

    /// Parses one text and notes what it reads; false when it is not to be used.
    [[nodiscard]] bool read(const QString& text, const QString& id, Expression& into, std::vector<Operand>& reads)
    {
        auto parsed = Expression::parse(text, Dialect::PackRule);
        if (!parsed) {
            say(Kind::ExpressionSyntax, id, text.left(200));
            return false;
        }
        for (const expression::Item& item : parsed->items()) {
            if (item.kind != expression::ItemKind::Operand) {
                if (!isResolved(m_catalog, item)) {
                    say(Kind::UnknownOperand, id, item.text);
                    return false;
                }
                continue;
            }
            const auto operands = operandsOf(m_catalog, item);
            if (operands.empty()) {
                say(Kind::UnknownOperand, id, item.text);
                return false;
            }
            reads.insert(reads.end(), operands.begin(), operands.end());
        }
        into = std::move(*parsed);
        return true;
    }

    [[nodiscard]] bool anchor(RuleInstance& instance)
    {
        const QString elementCode = instance.anchorAddress.section(u':', 0, 0);
        const QString comboCode = instance.anchorAddress.section(u':', 1);
        const DataElement* element = m_catalog.dataElements.byCode(elementCode);
        if (!element)
            return false;
        const auto own = m_catalog.comboIn(m_set.key, element->key);
        const auto combo = m_catalog.comboNamed(own ? own : element->combo,
                                                comboCode == "default"_L1 ? QString() : comboCode);
        if (!combo)
            return false;
        instance.anchor = {element->key, *combo};
        return true;
    }

    [[nodiscard]] QString wordFor(const QString& variable, const QString& value, const QString& language,
                                  const QString& people) const
    {
        if (const Grade* grade = m_pack.grade(value))
            return textIn(grade->name, language);
        if (variable != "S"_L1)
            return value;
        const auto words = m_pack.sexWords.value(people);
        const auto word = words.constFind(value);
        return word == words.constEnd() ? value : textIn(*word, language);
    }

    [[nodiscard]] Texts worded(const Texts& templates, const QMap<QString, QString>& binding,
                               const QString& people) const
    {
        Texts out;
        for (auto it = templates.begin(); it != templates.end(); ++it) {
            QMap<QString, QString> words;
            for (auto variable = binding.begin(); variable != binding.end(); ++variable)
                words.insert(variable.key(), wordFor(variable.key(), *variable, it.key(), people));
            words.insert(u"grade"_s, words.value(u"G"_s));
            words.insert(u"sex"_s, words.value(u"S"_s));
            out.insert(it.key(), filled(*it, words));
        }
        return out;
    }

    void instantiate(const PackRule& rule, const QMap<QString, QString>& binding)
    {
        QMap<QString, QString> values = binding;
        const auto uses = [&](const QString& name) {
            return rule.when.contains(name) || rule.left.contains(name) || rule.right.contains(name);
        };
        if (uses(u"{G-1}"_s)) {
            const QString below = gradeBelow(binding.value(u"G"_s));
            if (below.isEmpty())
                return;
            values.insert(u"G-1"_s, below);
        }
        RuleInstance instance;
        instance.rule = rule.id;
        instance.id = rule.id;
        for (const QString& variable : rule.key)
            instance.id += u':' + binding.value(variable);
        instance.severity = rule.severity;
        instance.op = rule.op;
        instance.missing = rule.missing;
        instance.bindings = binding;
        instance.anchorAddress = filled(rule.anchor, values);
        // A template runs over all grades; an element that no form has (D = REP, G = PP1) is no mistake of the pack.
        if (!anchor(instance)) {
            if (!m_levels.isEmpty() || rule.bindings.size() == 1)
                say(Kind::UnknownElement, instance.id, instance.anchorAddress);
            return;
        }
        instance.hasWhen = !rule.when.isEmpty();
        if ((instance.hasWhen && !read(filled(rule.when, values), instance.id, instance.when, instance.reads))
            || !read(filled(rule.left, values), instance.id, instance.left, instance.reads)
            || !read(filled(rule.right, values), instance.id, instance.right, instance.reads))
            return;
        const bool touches = std::any_of(instance.reads.begin(), instance.reads.end(), [&](const Operand& o) {
            return bool(m_catalog.comboIn(m_set.key, o.element));
        });
        if (!touches)
            return;
        instance.name = worded(rule.name, binding, rule.people);
        instance.message = worded(rule.message, binding, rule.people);
        m_result.rules.push_back(std::move(instance));
    }

    const Pack& m_pack;
    const Catalog& m_catalog;
    const DataSet& m_set;
    QStringList m_levels, m_grades;
    RuleInstances m_result;
};

}  // namespace

RuleInstances instantiateRules(const Pack& pack, const Catalog& catalog, domain::DataSetKey dataSet,
                               domain::OrgUnitKey unit)
{
    const DataSet* set = catalog.dataSets.find(dataSet);
    return set ? Instances(pack, catalog, *set, unit).run() : RuleInstances();
}

}  // namespace rejista::metadata
