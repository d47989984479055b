#include "indicators/own_config.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace rejista::indicators::detail {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::Result;

namespace {

template <class T>
struct Named {
    QLatin1StringView name;
    T value;
};

constexpr Named<Age> kAges[] = {
    {"any"_L1, Age::Any},
    {"official"_L1, Age::Official},
    {"officialHigher"_L1, Age::OfficialHigher},
    {"officialAny"_L1, Age::OfficialAny},
    {"entry"_L1, Age::Entry},
    {"last"_L1, Age::Last},
    {"over"_L1, Age::Over},
    {"under"_L1, Age::Under},
    {"known"_L1, Age::Known},
    {"unknown"_L1, Age::Unknown},
};
constexpr Named<GradeChoice> kGrades[] = {
    {"slice"_L1, GradeChoice::Slice},         {"first"_L1, GradeChoice::First}, {"last"_L1, GradeChoice::Last},
    {"andHigher"_L1, GradeChoice::AndHigher}, {"any"_L1, GradeChoice::Any},
};
constexpr Named<Kind> kKinds[] = {
    {"ratio"_L1, Kind::Ratio},
    {"parity"_L1, Kind::Parity},
    {"adjustedParity"_L1, Kind::AdjustedParity},
    {"outOfSchool"_L1, Kind::OutOfSchool},
    {"share"_L1, Kind::Share},
    {"complete"_L1, Kind::Complete},
    {"onTime"_L1, Kind::OnTime},
    {"onTimeOfReceived"_L1, Kind::OnTimeOfReceived},
    {"repetition"_L1, Kind::Repetition},
    {"promotion"_L1, Kind::Promotion},
    {"dropout"_L1, Kind::Dropout},
    {"survival"_L1, Kind::Survival},
    {"efficiency"_L1, Kind::Efficiency},
    {"transition"_L1, Kind::Transition},
    {"effectiveTransition"_L1, Kind::EffectiveTransition},
};
constexpr Named<OwnFlag> kZeros[] = {
    {"NO_QUALIFIED"_L1, OwnFlag::NoQualified},
    {"NO_CLASSROOM"_L1, OwnFlag::NoClassroom},
    {"NO_BOOKS"_L1, OwnFlag::NoBooks},
    {"NO_TOILET"_L1, OwnFlag::NoToilet},
};

QStringList stringsOf(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list.append(item.toString());
    return list;
}

QMap<QString, QString> mapOf(const QJsonValue& value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

std::vector<QStringList> optionsOf(const QJsonValue& value)
{
    std::vector<QStringList> lists;
    for (const QJsonValue& list : value.toArray())
        lists.push_back(stringsOf(list));
    return lists;
}

/// Reads the file into the plans; the first thing that is wrong ends it.
class Reader {
public:
    Reader(OwnPlans& plans, const QJsonObject& root) : m_plans(plans), m_root(root) {}

    [[nodiscard]] std::optional<Error> read()
    {
        m_plans.ageUnknownShare = m_root.value("ageUnknownShare"_L1).toDouble(m_plans.ageUnknownShare);
        m_plans.overAgeYears = m_root.value("overAgeYears"_L1).toInt(m_plans.overAgeYears);
        m_plans.underAgeYears = m_root.value("underAgeYears"_L1).toInt(m_plans.underAgeYears);
        const QJsonObject options = m_root.value("options"_L1).toObject();
        m_plans.sexes = mapOf(options.value("sex"_L1));
        m_plans.subjects = mapOf(options.value("subject"_L1));
        readLevels();
        readMeasures();
        m_plans.presence = measure(m_root.value("presence"_L1).toString(), u"presence"_s);
        const QJsonArray list = m_root.value("indicators"_L1).toArray();
        if (list.isEmpty())
            fail(u"indicators"_s, u"empty"_s);
        for (qsizetype i = 0; i < list.size() && !m_error; ++i)
            readIndicator(list.at(i).toObject(), u"indicators[%1]"_s.arg(i));
        notePeriodTypes();
        return m_error;
    }

private:
    void fail(const QString& where, const QString& text)
    {
        if (!m_error)
            m_error = domain::error(domain::Kind::BadMetadata, where, {{u"text"_s, text}});
    }

    template <class T, size_t N>
    T named(const Named<T> (&names)[N], const QString& text, T otherwise, const QString& where)
    {
        if (text.isEmpty())
            return otherwise;
        const auto found = std::find_if(std::begin(names), std::end(names),
                                        [&](const auto& n) { return n.name == text; });
        if (found != std::end(names))
            return found->value;
        fail(where, text);
        return otherwise;
    }

    int measure(const QString& id, const QString& where)
    {
        const int index = m_plans.measureIndex.value(id, -1);
        if (index < 0)
            fail(where, id);
        return index;
    }

    void readLevels()
    {
        for (const metadata::Grade& grade : m_plans.pack.grades) {
            auto level = std::find_if(m_plans.levels.begin(), m_plans.levels.end(),
                                      [&](const LevelPlan& l) { return l.code == grade.level; });
            if (level == m_plans.levels.end())
                level = m_plans.levels.insert(level, {grade.level, {}, grade.theoreticalAge, grade.theoreticalAge});
            level->grades.push_back(&grade);
            level->firstAge = std::min(level->firstAge, grade.theoreticalAge);
            level->lastAge = std::max(level->lastAge, grade.theoreticalAge);
        }
    }

    void readMeasures()
    {
        const QJsonObject measures = m_root.value("measures"_L1).toObject();
        for (auto it = measures.begin(); it != measures.end(); ++it) {
            const QJsonObject object = it.value().toObject();
            Measure result;
            result.id = it.key();
            result.element = object.value("element"_L1).toString();
            result.total = object.value("total"_L1).toString();
            result.options = optionsOf(object.value("options"_L1));
            result.scale = object.value("scale"_L1).toDouble(1);
            result.byGrade = result.element.contains("{grade}"_L1);
            result.bySubject = object.value("bySubject"_L1).toBool();
            result.population = object.value("population"_L1).toBool();
            if (result.element.isEmpty())
                fail(u"measures."_s + it.key(), u"element"_s);
            m_plans.measureIndex.insert(result.id, int(m_plans.measures.size()));
            m_plans.measures.push_back(std::move(result));
        }
    }

    std::vector<Term> terms(const QJsonValue& value, const QString& where)
    {
        std::vector<Term> list;
        for (const QJsonValue& item : value.toArray()) {
            const QJsonObject object = item.isString() ? QJsonObject{{u"measure"_s, item}} : item.toObject();
            Term term;
            term.measure = measure(object.value("measure"_L1).toString(), where);
            if (object.contains("times"_L1))
                term.times = measure(object.value("times"_L1).toString(), where);
            term.age = named(kAges, object.value("age"_L1).toString(), Age::Any, where);
            term.grades = named(kGrades, object.value("grades"_L1).toString(), GradeChoice::Slice, where);
            term.sex = object.value("sex"_L1).toString();
            term.minus = object.value("minus"_L1).toBool();
            list.push_back(term);
        }
        return list;
    }

    /// Empty and `*known` false where the catalog lacks an element.
    Alternatives alternatives(const QJsonValue& value, bool* known)
    {
        Alternatives result;
        for (const QJsonValue& each : value.toArray()) {
            std::vector<Condition> all;
            for (const QJsonValue& item : each.toArray()) {
                const QJsonObject object = item.toObject();
                const auto* element = m_plans.catalog.dataElements.byCode(object.value("element"_L1).toString());
                *known = *known && element;
                Condition condition;
                condition.element = element ? element->key : domain::DataElementKey{};
                condition.options = optionsOf(object.value("options"_L1));
                const QStringList texts = stringsOf(object.value("in"_L1));
                condition.in = QSet<QString>(texts.begin(), texts.end());
                if (object.contains("min"_L1))
                    condition.min = object.value("min"_L1).toDouble();
                all.push_back(std::move(condition));
            }
            result.push_back(std::move(all));
        }
        return result;
    }

    void readIndicator(const QJsonObject& object, const QString& where)
    {
        OwnIndicator indicator;
        indicator.code = object.value("code"_L1).toString();
        indicator.name = mapOf(object.value("name"_L1));
        indicator.kind = named(kKinds, object.value("kind"_L1).toString(), Kind::Ratio, where);
        indicator.numerator = terms(object.value("numerator"_L1), where);
        indicator.denominator = terms(object.value("denominator"_L1), where);
        indicator.factor = object.value("factor"_L1).toDouble(1);
        indicator.each = stringsOf(object.value("each"_L1));
        indicator.by = stringsOf(object.value("by"_L1));
        if (object.contains("zero"_L1))
            indicator.zero = named(kZeros, object.value("zero"_L1).toString(), OwnFlag::ZeroDenominator, where);
        if (object.contains("of"_L1)) {
            indicator.of = m_plans.indicatorIndex.value(object.value("of"_L1).toString(), -1);
            if (indicator.of < 0)
                fail(where, object.value("of"_L1).toString());
        }
        bool known = true;
        indicator.yes = alternatives(object.value("yes"_L1), &known);
        indicator.answered = alternatives(object.value("answered"_L1), &known);
        for (const QString& pattern : stringsOf(object.value("dataSets"_L1)))
            addDataSets(indicator, pattern);
        if (indicator.code.isEmpty())
            fail(where, u"code"_s);
        if (m_error || !known)
            return;
        const int index = int(m_plans.indicators.size());
        m_plans.indicatorIndex.insert(indicator.code, index);
        m_plans.indicators.push_back(std::move(indicator));
        addReaders(index);
    }

    void addDataSets(OwnIndicator& indicator, const QString& pattern)
    {
        const QStringView start = pattern.endsWith(u'*') ? QStringView(pattern).chopped(1) : QStringView(pattern);
        for (const metadata::DataSet& dataSet : m_plans.catalog.dataSets) {
            if (pattern.endsWith(u'*') ? dataSet.code.startsWith(start) : dataSet.code == pattern)
                indicator.dataSets.push_back(&dataSet);
        }
    }

    void addReaders(int index)
    {
        const OwnIndicator& indicator = m_plans.indicators[size_t(index)];
        QSet<int> used;
        for (const std::vector<Term>* side : {&indicator.numerator, &indicator.denominator}) {
            for (const Term& term : *side)
                used << term.measure << term.times;
        }
        if (indicator.kind >= Kind::Repetition) {
            for (const char* id : {"learners", "repeaters", "entrants"})
                used << m_plans.measureIndex.value(QLatin1StringView(id), -1);
        }
        if (!indicator.by.isEmpty())
            used << m_plans.presence;
        for (const int measureIndex : used) {
            if (measureIndex >= 0)
                addReaders(index, m_plans.measures[size_t(measureIndex)]);
        }
        for (const Alternatives* list : {&indicator.yes, &indicator.answered}) {
            for (const auto& conditions : *list) {
                for (const Condition& condition : conditions)
                    m_plans.readers[condition.element.value].insert(index);
            }
        }
        if (indicator.of >= 0) {
            for (QSet<int>& readers : m_plans.readers) {
                if (readers.contains(indicator.of))
                    readers.insert(index);
            }
        }
    }

    void addReaders(int index, const Measure& used)
    {
        if (!used.byGrade) {
            if (const auto* element = m_plans.element(used, nullptr))
                m_plans.readers[element->key.value].insert(index);
            return;
        }
        for (const metadata::Grade& grade : m_plans.pack.grades) {
            if (const auto* element = m_plans.element(used, &grade))
                m_plans.readers[element->key.value].insert(index);
            QString total = used.total;
            if (const auto* typed = m_plans.catalog.dataElements.byCode(total.replace("{grade}"_L1, grade.code)))
                m_plans.readers[typed->key.value].insert(index);
        }
    }

    void notePeriodTypes()
    {
        for (const metadata::DataSet& dataSet : m_plans.catalog.dataSets) {
            for (const metadata::DataSetElement& element : dataSet.elements) {
                for (const int index : m_plans.readers.value(element.element.value))
                    m_plans.indicators[size_t(index)].periodTypes.insert(dataSet.periodType);
            }
        }
        for (OwnIndicator& indicator : m_plans.indicators) {
            for (const metadata::DataSet* dataSet : indicator.dataSets)
                indicator.periodTypes.insert(dataSet->periodType);
        }
    }

    OwnPlans& m_plans;
    const QJsonObject& m_root;
    std::optional<Error> m_error;
};

}  // namespace

const LevelPlan* OwnPlans::level(const QString& code) const
{
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const LevelPlan& l) { return l.code == code; });
    return found == levels.end() ? nullptr : &*found;
}

domain::Period OwnPlans::periodOf(const OwnIndicator& indicator, const domain::Period& asked) const
{
    if (indicator.periodTypes.contains(asked.type()))
        return asked;
    const metadata::AcademicYear* year = pack.yearOf(asked);
    // The year's other names, Yearly 2025 for 2025Sep, are the year itself (decisions.md 5).
    if (!year || std::find(year->periods.begin(), year->periods.end(), asked) != year->periods.end())
        return asked;
    return year->periods.front();
}

const metadata::DataElement* OwnPlans::element(const Measure& measure, const metadata::Grade* grade) const
{
    if (!measure.byGrade)
        return catalog.dataElements.byCode(measure.element);
    QString code = measure.element;
    return grade ? catalog.dataElements.byCode(code.replace("{grade}"_L1, grade->code)) : nullptr;
}

bool OwnPlans::hasOptions(domain::OptionComboKey key, const std::vector<QStringList>& options) const
{
    if (options.empty())
        return true;
    const metadata::OptionCombo* combo = catalog.optionCombos.find(key);
    if (!combo)
        return false;
    return std::all_of(options.begin(), options.end(), [&](const QStringList& list) {
        return std::any_of(combo->options.begin(), combo->options.end(), [&](domain::CategoryOptionKey option) {
            const metadata::CategoryOption* known = catalog.categoryOptions.find(option);
            return known && list.contains(known->code);
        });
    });
}

Result<std::unique_ptr<OwnPlans>> readPlans(const metadata::Catalog& catalog, const metadata::Pack& pack,
                                            const QByteArray& config)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(config, &problem);
    if (!document.isObject()) {
        return domain::error(domain::Kind::NotJson, u"indicators.json"_s,
                             {{u"byte"_s, QString::number(problem.offset)}, {u"text"_s, problem.errorString()}});
    }
    auto plans = std::make_unique<OwnPlans>(catalog, pack);
    const QJsonObject root = document.object();
    if (std::optional<Error> error = Reader(*plans, root).read())
        return *std::move(error);
    return plans;
}

}  // namespace rejista::indicators::detail
