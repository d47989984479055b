#include "indicators/own_measures.h"

#include <algorithm>
#include <cmath>

namespace rejista::indicators::detail {

using namespace Qt::StringLiterals;
using domain::Period;
using metadata::Grade;

namespace {

constexpr size_t kFewUnits = 8;
constexpr double kSame = 1e-9;

/// A school that opens during the period is expected; one that closed before it began is not.
bool isOpen(const metadata::OrgUnit& unit, const Period& period)
{
    return (!unit.opens.isValid() || unit.opens <= period.end())
        && (!unit.closes.isValid() || unit.closes >= period.start());
}

}  // namespace

Measures::Measures(const OwnPlans& plans, const FactSource& facts, domain::OrgUnitKey unit)
    : m_plans(plans),
      m_facts(facts)
{
    for (const domain::OrgUnitKey key : plans.catalog.subtree(unit))
        m_units.push_back(key.value);
    std::sort(m_units.begin(), m_units.end());
    m_index.assign(m_units.empty() ? 0 : size_t(m_units.back()) + 1, -1);
    for (size_t i = 0; i < m_units.size(); ++i)
        m_index[size_t(m_units[i])] = int(i);
}

template <class Visit>
void Measures::eachRow(const FactBlock& block, Visit visit) const
{
    // One school in a district of many: looking its rows up beats walking all of them.
    if (m_units.size() <= kFewUnits) {
        for (size_t unit = 0; unit < m_units.size(); ++unit) {
            const auto [first, last] = block.rowsOf(m_units[unit]);
            for (size_t row = first; row < last; ++row)
                visit(row, unit);
        }
        return;
    }
    for (size_t row = 0; row < block.size(); ++row) {
        if (const int unit = indexOf(block.units[row]); unit >= 0)
            visit(row, size_t(unit));
    }
}

std::vector<const FactBlock*> Measures::blocksOf(domain::DataElementKey element, const Period& period) const
{
    // The year's other period types stand in where a set is kept by another one (decisions.md 5).
    std::vector<const FactBlock*> found;
    const metadata::AcademicYear* year = m_plans.pack.yearOf(period);
    for (const FactBlock& block : m_facts.blocks(element)) {
        if (block.period == period)
            return {&block};
        if (year && std::find(year->periods.begin(), year->periods.end(), block.period) != year->periods.end())
            found.push_back(&block);
    }
    return found;
}

std::vector<const Grade*> Measures::gradesOf(const Term& term, const Slice& slice) const
{
    std::vector<const Grade*> grades;
    bool later = false;
    for (const LevelPlan& level : m_plans.levels) {
        const Grade* own = slice.grade.isEmpty() ? nullptr : m_plans.pack.grade(slice.grade);
        const bool inside = own ? own->level == level.code : slice.level.isEmpty() || slice.level == level.code;
        const bool wanted = inside || term.grades == GradeChoice::Any
            || (later && term.grades == GradeChoice::AndHigher);
        later = later || inside;
        if (!wanted)
            continue;
        for (const Grade* grade : level.grades) {
            if (term.grades == GradeChoice::First && grade != level.grades.front())
                continue;
            if (term.grades == GradeChoice::Last && grade != level.grades.back())
                continue;
            if (!own || grade == own || !inside)
                grades.push_back(grade);
        }
    }
    return grades;
}

bool Measures::countsAge(domain::OptionComboKey key, Age age, const Grade* grade, const LevelPlan* level) const
{
    if (age == Age::Any)
        return true;
    const metadata::OptionCombo* combo = m_plans.catalog.optionCombos.find(key);
    if (!combo)
        return false;
    for (const domain::CategoryOptionKey option : combo->options) {
        const metadata::CategoryOption* known = m_plans.catalog.categoryOptions.find(option);
        const auto band = known ? m_plans.pack.ages.constFind(known->code) : m_plans.pack.ages.constEnd();
        if (band == m_plans.pack.ages.constEnd())
            continue;
        const LevelPlan* own = grade ? m_plans.level(grade->level) : nullptr;
        const LevelPlan* wanted = level ? level : own;
        const bool between = wanted && band->min && band->max && *band->min >= wanted->firstAge
            && *band->max <= wanted->lastAge;
        // "11 or younger" in a higher level is a child of official age who is ahead.
        const bool ahead = wanted && own && own->firstAge > wanted->lastAge && band->max
            && *band->max <= wanted->lastAge;
        switch (age) {
        case Age::Official: return between;
        case Age::OfficialHigher:
        case Age::OfficialAny: return between || ahead;
        case Age::Entry: return wanted && band->min == wanted->firstAge && band->max == wanted->firstAge;
        case Age::Last: return wanted && band->min == wanted->lastAge && band->max == wanted->lastAge;
        case Age::Over: return grade && band->min && *band->min >= grade->theoreticalAge + m_plans.overAgeYears;
        case Age::Under: return grade && band->max && *band->max <= grade->theoreticalAge - m_plans.underAgeYears;
        case Age::Known: return !band->unknown;
        case Age::Unknown: return band->unknown;
        case Age::Any: return true;
        }
    }
    return false;
}

void Measures::addElement(UnitSums& result, const metadata::DataElement& element, const Term& term, const Slice& slice,
                          const Grade* grade, const Period& period) const
{
    const Measure& measure = m_plans.measures[size_t(term.measure)];
    std::vector<QStringList> options = measure.options;
    const QString sex = term.sex.isEmpty() ? slice.sex : term.sex;
    if (!sex.isEmpty())
        options.push_back({m_plans.sexes.value(sex)});
    if (measure.bySubject && !slice.subject.isEmpty())
        options.push_back({m_plans.subjects.value(slice.subject)});
    QHash<qint32, bool> counts;
    std::vector<quint8> typed(m_units.size(), 0);
    const LevelPlan* level = m_plans.level(slice.level);
    for (const FactBlock* block : blocksOf(element.key, period)) {
        eachRow(*block, [&](size_t row, size_t unit) {
            const auto known = counts.constFind(block->combos[row]);
            const domain::OptionComboKey combo{block->combos[row]};
            const bool in = known != counts.constEnd()
                ? *known
                : *counts.insert(combo.value,
                                 m_plans.hasOptions(combo, options) && countsAge(combo, term.age, grade, level));
            if (!in)
                return;
            result.sums[unit] += block->values[row] * measure.scale;
            result.has[unit] = 1;
            typed[unit] = 1;
        });
    }
    const std::vector<double> totals = typedTotals(measure, options, grade, period);
    for (size_t i = 0; i < m_units.size(); ++i) {
        if (typed[i])
            continue;
        if (!totals.empty() && totals[i] > 0) {
            // Only the total of the paper is known, as of years before the register: no age of it is.
            if (term.age == Age::Any) {
                result.sums[i] += totals[i] * measure.scale;
                result.has[i] = 1;
            }
        } else if (!result.has[i] && m_facts.isAnswered(element.key, {m_units[i]}, period)) {
            result.has[i] = 1;
        }
    }
}

std::vector<double> Measures::typedTotals(const Measure& measure, const std::vector<QStringList>& options,
                                          const Grade* grade, const Period& period) const
{
    QString code = measure.total;
    const auto* total = grade && !code.isEmpty()
        ? m_plans.catalog.dataElements.byCode(code.replace("{grade}"_L1, grade->code))
        : nullptr;
    if (!total)
        return {};
    std::vector<double> sums(m_units.size(), 0.0);
    for (const FactBlock* block : blocksOf(total->key, period)) {
        eachRow(*block, [&](size_t row, size_t unit) {
            if (m_plans.hasOptions({block->combos[row]}, options))
                sums[unit] += block->values[row];
        });
    }
    return sums;
}

UnitSums Measures::compute(const Term& term, const Slice& slice, const Period& period)
{
    const Measure& measure = m_plans.measures[size_t(term.measure)];
    UnitSums result;
    result.sums.assign(m_units.size(), 0.0);
    result.has.assign(m_units.size(), 0);
    if (measure.byGrade) {
        for (const Grade* grade : gradesOf(term, slice)) {
            if (const metadata::DataElement* element = m_plans.element(measure, grade))
                addElement(result, *element, term, slice, grade, period);
        }
    } else if (const metadata::DataElement* element = m_plans.element(measure, nullptr)) {
        addElement(result, *element, term, slice, nullptr, period);
    }
    if (term.times >= 0) {
        // A school that does not say how many shifts it has, has one.
        const UnitSums& times = sums(Term{term.times}, {}, period);
        for (size_t i = 0; i < m_units.size(); ++i)
            result.sums[i] *= times.sums[i] > 0 ? times.sums[i] : 1;
    }
    if (!measure.byGrade && !measure.population && !(slice.level.isEmpty() && slice.grade.isEmpty())) {
        const std::vector<quint8> level = withLevel(slice, period);
        for (size_t i = 0; i < m_units.size(); ++i) {
            if (!level[i]) {
                result.sums[i] = 0;
                result.has[i] = 0;
            }
        }
    }
    for (size_t i = 0; i < m_units.size(); ++i) {
        result.total += result.sums[i];
        result.any = result.any || result.has[i];
    }
    return result;
}

const UnitSums& Measures::sums(const Term& term, const Slice& slice, const Period& period)
{
    const QString key = QStringList{QString::number(term.measure),
                                    QString::number(term.times),
                                    QString::number(int(term.age)),
                                    QString::number(int(term.grades)),
                                    term.sex,
                                    slice.level,
                                    slice.grade,
                                    slice.sex,
                                    slice.subject,
                                    period.id()}
                            .join(u'|');
    const auto found = m_memo.constFind(key);
    if (found != m_memo.constEnd())
        return **found;
    // Computed before the insertion: it asks for other sums itself.
    auto computed = std::make_shared<UnitSums>(compute(term, slice, period));
    return **m_memo.insert(key, std::move(computed));
}

std::vector<quint8> Measures::holds(const Alternatives& alternatives, const Period& period) const
{
    std::vector<quint8> any(m_units.size(), 0);
    for (const std::vector<Condition>& conditions : alternatives) {
        std::vector<size_t> fulfilled(m_units.size(), 0);
        for (const Condition& condition : conditions) {
            std::vector<double> sums(m_units.size(), 0.0);
            std::vector<quint8> hit(m_units.size(), 0);
            for (const FactBlock* block : blocksOf(condition.element, period)) {
                eachRow(*block, [&](size_t row, size_t unit) {
                    if (!m_plans.hasOptions({block->combos[row]}, condition.options))
                        return;
                    const double value = block->values[row];
                    if (condition.min) {
                        sums[unit] += value;
                        hit[unit] = sums[unit] >= *condition.min ? 1 : 0;
                    } else if (condition.in.contains(m_facts.text(value))) {
                        hit[unit] = 1;
                    }
                });
            }
            for (size_t i = 0; i < m_units.size(); ++i)
                fulfilled[i] += hit[i];
        }
        for (size_t i = 0; i < m_units.size(); ++i)
            any[i] = any[i] || fulfilled[i] == conditions.size() ? 1 : 0;
    }
    return any;
}

std::vector<quint8> Measures::withLevel(const Slice& slice, const Period& period)
{
    const metadata::Grade* grade = m_plans.pack.grade(slice.grade);
    Slice level;
    level.level = grade ? grade->level : slice.level;
    const UnitSums& learners = sums(Term{m_plans.presence}, level, period);
    std::vector<quint8> result(m_units.size(), 0);
    for (size_t i = 0; i < m_units.size(); ++i)
        result[i] = learners.sums[i] > 0 ? 1 : 0;
    return result;
}

std::vector<quint8> Measures::expected(const Term& term, const Slice& slice, const Period& period)
{
    const Measure& measure = m_plans.measures[size_t(term.measure)];
    QSet<domain::DataElementKey> elements;
    if (measure.byGrade) {
        for (const Grade* grade : gradesOf(term, slice)) {
            if (const auto* element = m_plans.element(measure, grade))
                elements.insert(element->key);
        }
    } else if (const auto* element = m_plans.element(measure, nullptr)) {
        elements.insert(element->key);
    }
    std::vector<quint8> result(m_units.size(), 0);
    for (const metadata::DataSet& dataSet : m_plans.catalog.dataSets) {
        const bool asks = std::any_of(dataSet.elements.begin(), dataSet.elements.end(),
                                      [&](const metadata::DataSetElement& e) { return elements.contains(e.element); });
        if (!asks)
            continue;
        const std::vector<quint8>& units = assigned(dataSet);
        for (size_t i = 0; i < m_units.size(); ++i) {
            if (units[i] && isOpen(*m_plans.catalog.orgUnits.find({m_units[i]}), period))
                result[i] = 1;
        }
    }
    return result;
}

bool Measures::isOpenIn(const metadata::DataSet& dataSet, domain::OrgUnitKey unit, const Period& period) const
{
    const metadata::OrgUnit* known = m_plans.catalog.orgUnits.find(unit);
    return indexOf(unit.value) >= 0 && known && dataSet.orgUnits.contains(unit) && isOpen(*known, period);
}

const std::vector<quint8>& Measures::assigned(const metadata::DataSet& dataSet)
{
    const auto found = m_assigned.constFind(&dataSet);
    if (found != m_assigned.constEnd())
        return *found;
    std::vector<quint8> units(m_units.size(), 0);
    for (size_t i = 0; i < m_units.size(); ++i)
        units[i] = dataSet.orgUnits.contains(domain::OrgUnitKey{m_units[i]}) ? 1 : 0;
    return *m_assigned.insert(&dataSet, std::move(units));
}

size_t Measures::openUnits(const metadata::DataSet& dataSet, const Period& period)
{
    const std::vector<quint8>& units = assigned(dataSet);
    size_t open = 0;
    for (size_t i = 0; i < m_units.size(); ++i)
        open += units[i] && isOpen(*m_plans.catalog.orgUnits.find({m_units[i]}), period) ? 1 : 0;
    return open;
}

bool Measures::totalsDiffer(const Term& term, const Slice& slice, const Period& period)
{
    const Measure& measure = m_plans.measures[size_t(term.measure)];
    if (measure.total.isEmpty() || !measure.byGrade)
        return false;
    for (const Grade* grade : gradesOf(term, slice)) {
        QString code = measure.total;
        const auto* total = m_plans.catalog.dataElements.byCode(code.replace("{grade}"_L1, grade->code));
        if (!total)
            continue;
        for (auto sex = m_plans.sexes.begin(); sex != m_plans.sexes.end(); ++sex) {
            const QString wanted = term.sex.isEmpty() ? slice.sex : term.sex;
            if (!wanted.isEmpty() && wanted != sex.key())
                continue;
            const Slice own{grade->level, grade->code, sex.key(), {}};
            const UnitSums& ages = sums(Term{term.measure}, own, period);
            bool differs = false;
            for (const FactBlock* block : blocksOf(total->key, period)) {
                eachRow(*block, [&](size_t row, size_t unit) {
                    differs = differs
                        || (m_plans.hasOptions({block->combos[row]}, {{sex.value()}})
                            && std::abs(ages.sums[unit] - block->values[row]) > kSame);
                });
            }
            if (differs)
                return true;
        }
    }
    return false;
}

}  // namespace rejista::indicators::detail
