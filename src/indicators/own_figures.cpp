#include "indicators/own_figures.h"

#include <algorithm>

namespace rejista::indicators::detail {

using namespace Qt::StringLiterals;
using domain::Period;
using metadata::Grade;

namespace {

constexpr double kPercent = 100;

size_t count(const std::vector<quint8>& units)
{
    return size_t(std::count_if(units.begin(), units.end(), [](quint8 u) { return u != 0; }));
}

}  // namespace

OwnFigures::OwnFigures(const OwnPlans& plans, const FactSource& facts, domain::OrgUnitKey unit)
    : m_plans(plans),
      m_facts(facts),
      m_unit(unit),
      m_measures(plans, facts, unit)
{}

void OwnFigures::setPeriod(const Period& period)
{
    m_period = period;
    m_before = period.yearEarlier();
}

OwnFigures::Side OwnFigures::side(const std::vector<Term>& terms, const Slice& slice)
{
    Side result;
    for (const Term& term : terms) {
        const UnitSums& sums = m_measures.sums(term, slice, m_period);
        result.total += term.minus ? -sums.total : sums.total;
        result.any = result.any && sums.any;
        if (!sums.any && m_plans.measures[size_t(term.measure)].population)
            result.needsPopulation = true;
    }
    return result;
}

void OwnFigures::setRatio(OwnValue& value, std::optional<double> numerator, std::optional<double> denominator) const
{
    value.numerator = numerator;
    value.denominator = denominator;
    if (!numerator)
        value.flags |= OwnFlag::MissingNumerator;
    if (!denominator)
        value.flags |= OwnFlag::MissingDenominator;
    else if (*denominator == 0)
        value.flags |= OwnFlag::ZeroDenominator;
    else if (numerator)
        value.value = *numerator / *denominator * value.factor;
    if (value.value && value.factor == kPercent && *value.value > kPercent)
        value.flags |= OwnFlag::Over100;
}

void OwnFigures::setRatio(OwnValue& value, const Side& numerator, const Side& denominator) const
{
    setRatio(value, numerator.any ? std::optional(numerator.total) : std::nullopt,
             denominator.any ? std::optional(denominator.total) : std::nullopt);
    if (numerator.needsPopulation || denominator.needsPopulation)
        value.flags |= OwnFlag::NeedsPopulation;
}

void OwnFigures::flagTerms(OwnValue& value, const OwnIndicator& indicator, const Slice& slice)
{
    for (const std::vector<Term>* terms : {&indicator.numerator, &indicator.denominator}) {
        for (const Term& term : *terms) {
            const Measure& measure = m_plans.measures[size_t(term.measure)];
            if (measure.total.isEmpty())
                continue;
            if (m_measures.totalsDiffer(term, slice, m_period))
                value.flags |= OwnFlag::FormTotalDiffers;
            if (term.age == Age::Any)
                continue;
            Term every = term;
            every.age = Age::Any;
            Term unknown = term;
            unknown.age = Age::Unknown;
            const double all = m_measures.sums(every, slice, m_period).total;
            if (all > 0 && m_measures.sums(unknown, slice, m_period).total / all > m_plans.ageUnknownShare)
                value.flags |= OwnFlag::AgeUnknownHigh;
        }
    }
}

void OwnFigures::countUnits(OwnValue& value, const OwnIndicator& indicator, const Slice& slice)
{
    // Who should have sent: the units that are asked for the first term. Who has: those with something in every term.
    std::vector<quint8> expected;
    std::vector<quint8> reported;
    for (const std::vector<Term>* terms : {&indicator.numerator, &indicator.denominator}) {
        for (const Term& term : *terms) {
            if (m_plans.measures[size_t(term.measure)].population)
                continue;
            const UnitSums& sums = m_measures.sums(term, slice, m_period);
            if (expected.empty()) {
                expected = m_measures.expected(term, slice, m_period);
                reported = sums.has;
            } else {
                for (size_t i = 0; i < reported.size(); ++i)
                    reported[i] = reported[i] && sums.has[i] ? 1 : 0;
            }
        }
    }
    for (size_t i = 0; i < expected.size(); ++i) {
        value.expected += expected[i] ? 1 : 0;
        value.reported += expected[i] && reported[i] ? 1 : 0;
    }
    if (value.reported < value.expected && value.expected > 1)
        value.flags |= OwnFlag::Partial;
}

void OwnFigures::ratio(OwnValue& value, const OwnIndicator& indicator, const Slice& slice)
{
    setRatio(value, side(indicator.numerator, slice), side(indicator.denominator, slice));
    if (indicator.zero && value.flags.testFlag(OwnFlag::ZeroDenominator))
        value.flags |= *indicator.zero;
}

void OwnFigures::outOfSchool(OwnValue& value, const OwnIndicator& indicator, const Slice& slice)
{
    const Side numerator = side(indicator.numerator, slice);
    if (indicator.denominator.empty()) {
        value.numerator = numerator.any ? std::optional(numerator.total) : std::nullopt;
        value.value = value.numerator;
        value.flags |= numerator.any ? OwnFlags() : OwnFlags(OwnFlag::MissingNumerator);
        if (numerator.needsPopulation)
            value.flags |= OwnFlag::NeedsPopulation;
    } else {
        setRatio(value, numerator, side(indicator.denominator, slice));
    }
    if (value.value && *value.value < 0) {
        value.flags |= OwnFlag::Negative;
        value.value.reset();
    }
}

void OwnFigures::parity(OwnValue& value, const OwnIndicator& indicator, const Slice& slice, bool adjusted)
{
    Slice girls = slice;
    girls.sex = u"F"_s;
    Slice boys = slice;
    boys.sex = u"M"_s;
    const std::optional<OwnValue> f = this->value(indicator.of, girls);
    const std::optional<OwnValue> m = this->value(indicator.of, boys);
    setRatio(value, f ? f->value : std::nullopt, m ? m->value : std::nullopt);
    for (const auto& part : {f, m}) {
        if (part)
            value.flags |= part->flags & (OwnFlag::NeedsPopulation | OwnFlag::FormTotalDiffers | OwnFlag::Partial);
    }
    if (f) {
        value.reported = f->reported;
        value.expected = f->expected;
    }
    if (adjusted && value.value && *value.value > 1)
        value.value = 2 - 1 / *value.value;
}

void OwnFigures::share(OwnValue& value, const OwnIndicator& indicator, const Slice& slice)
{
    std::vector<quint8> answered = m_measures.holds(indicator.answered, m_period);
    std::vector<quint8> yes = m_measures.holds(indicator.yes, m_period);
    const bool sliced = !slice.level.isEmpty();
    const std::vector<quint8> level = sliced ? m_measures.withLevel(slice, m_period) : std::vector<quint8>();
    for (size_t i = 0; i < answered.size(); ++i) {
        answered[i] = answered[i] && (!sliced || level[i]) ? 1 : 0;
        yes[i] = yes[i] && answered[i] ? 1 : 0;
    }
    const auto schools = double(count(answered));
    // Nobody has answered: there is nothing to divide, which is not the same as no school.
    setRatio(value, schools > 0 ? std::optional(double(count(yes))) : std::nullopt,
             schools > 0 ? std::optional(schools) : std::nullopt);
    for (const metadata::DataSet& dataSet : m_plans.catalog.dataSets) {
        const bool asks = !indicator.answered.empty()
            && std::any_of(dataSet.elements.begin(), dataSet.elements.end(), [&](const metadata::DataSetElement& e) {
                   return e.element == indicator.answered.front().front().element;
               });
        if (asks)
            value.expected = std::max(value.expected, int(m_measures.openUnits(dataSet, m_period)));
    }
    if (sliced)
        value.expected = int(count(level));
    value.reported = int(schools);
    if (value.reported < value.expected && value.expected > 1)
        value.flags |= OwnFlag::Partial;
}

void OwnFigures::completeness(OwnValue& value, const OwnIndicator& indicator)
{
    double expected = 0;
    double received = 0;
    double onTime = 0;
    for (const metadata::DataSet* dataSet : indicator.dataSets) {
        if (dataSet->periodType != m_period.type())
            continue;
        expected += double(m_measures.openUnits(*dataSet, m_period));
        QDate due = m_plans.pack.dueDate(*dataSet, m_period);
        if (!due.isValid())
            due = m_period.end().addDays(dataSet->timelyDays);
        for (const CompletionFact& fact : m_facts.completions(dataSet->key)) {
            if (fact.period != m_period || !m_measures.isOpenIn(*dataSet, fact.orgUnit, m_period))
                continue;
            received += 1;
            onTime += fact.date <= due ? 1 : 0;
        }
    }
    const bool ofReceived = indicator.kind == Kind::OnTimeOfReceived;
    setRatio(value, indicator.kind == Kind::Complete ? received : onTime, ofReceived ? received : expected);
    value.reported = int(received);
    value.expected = int(expected);
}

std::optional<double> OwnFigures::amount(const char* measure, const QString& grade, const QString& sex,
                                         const Period& period)
{
    const int index = m_plans.measureIndex.value(QLatin1StringView(measure), -1);
    if (index < 0)
        return std::nullopt;
    const Grade* known = m_plans.pack.grade(grade);
    const UnitSums& sums = m_measures.sums(Term{index}, {known ? known->level : QString(), grade, sex, {}}, period);
    return sums.any ? std::optional(sums.total) : std::nullopt;
}

OwnFigures::Flow OwnFigures::flowOf(const Grade& grade, const QString& sex)
{
    Flow flow;
    flow.before = amount("learners", grade.code, sex, m_before);
    flow.repeaters = amount("repeaters", grade.code, sex, m_period);
    const Grade* next = m_plans.pack.grade(grade.next);
    if (!next)
        return flow;
    if (next->level != grade.level) {
        flow.promoted = amount("entrants", next->code, sex, m_period);
        return flow;
    }
    const auto learners = amount("learners", next->code, sex, m_period);
    const auto repeaters = amount("repeaters", next->code, sex, m_period);
    if (learners && repeaters)
        flow.promoted = *learners - *repeaters;
    return flow;
}

void OwnFigures::flow(OwnValue& value, const OwnIndicator& indicator, const Slice& slice)
{
    const Grade* grade = m_plans.pack.grade(slice.grade);
    const Flow flow = grade ? flowOf(*grade, slice.sex) : Flow();
    std::optional<double> part;
    if (indicator.kind == Kind::Repetition)
        part = flow.repeaters;
    else if (indicator.kind == Kind::Promotion)
        part = flow.promoted;
    else if (flow.before && flow.repeaters && flow.promoted)
        part = *flow.before - *flow.repeaters - *flow.promoted;
    setRatio(value, part, flow.before);
    if (part && *part < 0)
        value.flags |= OwnFlag::NegativeFlow;
}

void OwnFigures::cohort(OwnValue& value, const OwnIndicator& indicator, const Slice& slice)
{
    const Grade* until = m_plans.pack.grade(slice.grade);
    const LevelPlan* level = m_plans.level(until ? until->level : slice.level);
    std::vector<FlowRates> rates;
    for (const Grade* grade : level ? level->grades : std::vector<const Grade*>()) {
        if (grade == until) {
            rates.push_back({});  // only who gets here counts
            break;
        }
        const Flow flow = flowOf(*grade, slice.sex);
        if (!flow.before || *flow.before == 0 || !flow.repeaters || !flow.promoted) {
            value.flags |= OwnFlag::MissingNumerator;
            return;
        }
        rates.push_back({*flow.promoted / *flow.before, *flow.repeaters / *flow.before});
        if (rates.back().dropout() < 0)
            value.flags |= OwnFlag::NegativeFlow;
    }
    const std::optional<Cohort> cohort = reconstructCohort(rates);
    if (!cohort) {
        value.flags |= OwnFlag::MissingNumerator;
        return;
    }
    if (indicator.kind == Kind::Survival)
        setRatio(value, cohort->survival.back() * 1000, 1000.0);
    else
        setRatio(value, cohort->leavers * double(rates.size()), cohort->pupilYears);
}

void OwnFigures::transition(OwnValue& value, const OwnIndicator& indicator, const Slice& slice)
{
    const LevelPlan* level = m_plans.level(slice.level);
    const Grade* next = level ? m_plans.pack.grade(level->grades.back()->next) : nullptr;
    if (!next) {
        value.flags |= OwnFlag::MissingNumerator;
        return;
    }
    const Flow flow = flowOf(*level->grades.back(), slice.sex);
    std::optional<double> base = flow.before;
    if (indicator.kind == Kind::EffectiveTransition)
        base = flow.before && flow.repeaters ? std::optional(*flow.before - *flow.repeaters) : std::nullopt;
    setRatio(value, flow.promoted, base);
}

bool OwnFigures::isMeaningful(const OwnIndicator& indicator, const Slice& slice)
{
    if (slice.level.isEmpty() && slice.grade.isEmpty() && slice.subject.isEmpty())
        return true;
    const UnitSums& learners = m_measures.sums(Term{m_plans.presence}, {slice.level, slice.grade, {}, {}}, m_period);
    if (learners.any)
        return true;
    for (const std::vector<Term>* terms : {&indicator.numerator, &indicator.denominator}) {
        for (const Term& term : *terms) {
            if (!m_plans.measures[size_t(term.measure)].population && term.grades == GradeChoice::Slice
                && m_measures.sums(term, slice, m_period).any)
                return true;
        }
    }
    return false;
}

std::optional<OwnValue> OwnFigures::value(int index, const Slice& slice)
{
    const OwnIndicator& indicator = m_plans.indicators[size_t(index)];
    if (!isMeaningful(indicator, slice))
        return std::nullopt;
    OwnValue value;
    value.code = indicator.code;
    value.orgUnit = m_unit;
    value.period = m_period;
    value.factor = indicator.factor;
    const std::pair<const char*, const QString&> parts[] = {
        {"level", slice.level}, {"grade", slice.grade}, {"sex", slice.sex}, {"subject", slice.subject}};
    for (const auto& [name, text] : parts) {
        if (!text.isEmpty())
            value.by.insert(QLatin1StringView(name), text);
    }
    switch (indicator.kind) {
    case Kind::Ratio: ratio(value, indicator, slice); break;
    case Kind::OutOfSchool: outOfSchool(value, indicator, slice); break;
    case Kind::Parity: parity(value, indicator, slice, false); break;
    case Kind::AdjustedParity: parity(value, indicator, slice, true); break;
    case Kind::Share: share(value, indicator, slice); break;
    case Kind::Complete:
    case Kind::OnTime:
    case Kind::OnTimeOfReceived: completeness(value, indicator); break;
    case Kind::Repetition:
    case Kind::Promotion:
    case Kind::Dropout: flow(value, indicator, slice); break;
    case Kind::Survival:
    case Kind::Efficiency: cohort(value, indicator, slice); break;
    case Kind::Transition:
    case Kind::EffectiveTransition: transition(value, indicator, slice); break;
    }
    flagTerms(value, indicator, slice);
    if (indicator.kind == Kind::Ratio || indicator.kind == Kind::OutOfSchool)
        countUnits(value, indicator, slice);
    return value;
}

}  // namespace rejista::indicators::detail
