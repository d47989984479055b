#include "metadata/pack_reader.h"

#include "metadata/json_file.h"
#include "metadata/json_read.h"
#include "metadata/names.h"

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

QStringList strings(const QJsonValue& value)
{
    QStringList found;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& item : list)
        found << item.toVariant().toString();
    return found;
}

Texts texts(const QJsonValue& value)
{
    Texts found;
    if (value.isString())
        found.insert(u"en"_s, value.toString());
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        found.insert(it.key(), it->toString());
    return found;
}

std::vector<LayoutAxis> axes(const QJsonValue& value)
{
    std::vector<LayoutAxis> found;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& item : list) {
        const QJsonObject axis = item.toObject();
        const bool elements = json::text(axis, "axis"_L1) == "element"_L1;
        found.push_back({elements, elements ? QString() : json::text(axis, "code"_L1)});
    }
    return found;
}

std::optional<int> number(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

}  // namespace

void PackFiles::say(const QString& where, const QString& reason)
{
    m_pack.problems.push_back(domain::error(Kind::BadMetadata, where, {{u"reason"_s, reason}}));
}

domain::Result<QJsonObject> PackFiles::json(const QString& path) const
{
    const auto bytes = m_read(path);
    if (!bytes)
        return bytes.error();
    return readJsonObject(*bytes, path, kLargestFile);
}

domain::Result<Pack> PackFiles::load()
{
    const auto about = json(u"pack.json"_s);
    if (!about)
        return about.error();
    readAbout(*about);
    if (m_pack.id.isEmpty())
        return domain::error(Kind::BadMetadata, u"pack.json"_s,
                             {{u"property"_s, u"id"_s}, {u"reason"_s, u"missing"_s}});
    using Step = void (PackFiles::*)(const QJsonObject&);
    const std::pair<QString, Step> steps[] = {{u"gradeLadder"_s, &PackFiles::readGrades},
                                              {u"layout"_s, &PackFiles::readLayout},
                                              {u"calendar"_s, &PackFiles::readCalendar},
                                              {u"rules"_s, &PackFiles::readRules}};
    for (const auto& [role, step] : steps) {
        const QString path = m_pack.files.value(role);
        if (path.isEmpty())
            continue;
        const auto content = json(path);
        if (!content)
            return content.error();
        (this->*step)(*content);
    }
    if (const QString path = m_pack.files.value(u"norms"_s); !path.isEmpty()) {
        const auto norms = json(path);
        if (!norms)
            return norms.error();
        m_pack.norms = *norms;
    }
    for (const QString& path : m_pack.files.value(u"package"_s).split(u'\n', Qt::SkipEmptyParts)) {
        const auto bytes = m_read(path);
        if (!bytes)
            return bytes.error();
        m_pack.packages.push_back(*bytes);
    }
    return std::move(m_pack);
}

void PackFiles::readAbout(const QJsonObject& about)
{
    m_pack.raw = about;
    m_pack.id = json::text(about, "id"_L1);
    m_pack.version = json::text(about, "version"_L1);
    m_pack.country = json::text(about, "country"_L1);
    m_pack.name = texts(about.value("name"_L1));
    m_pack.languages = strings(about.value("languages"_L1));
    const QJsonObject files = about.value("files"_L1).toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        m_pack.files.insert(it.key(), it->isArray() ? strings(*it).join(u'\n') : it->toString());
    const QJsonObject groups = about.value("levelGroups"_L1).toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const QJsonObject group = it->toObject();
        m_pack.levelGroups.insert(it.key(),
                                  {it.key(), json::text(group, "level"_L1), strings(group.value("grades"_L1)),
                                   strings(group.value("dataSets"_L1))});
    }
    const QJsonObject levels = about.value("levelDataSets"_L1).toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it)
        m_pack.levelDataSets.insert(it.key(), strings(*it));
}

void PackFiles::readLayout(const QJsonObject& layout)
{
    const QJsonObject labels = layout.value("labels"_L1).toObject();
    for (auto set = labels.begin(); set != labels.end(); ++set) {
        const QJsonObject options = set->toObject();
        for (auto option = options.begin(); option != options.end(); ++option)
            m_pack.labelSets[set.key()].insert(option.key(), texts(*option));
    }
    const QJsonObject sets = layout.value("dataSets"_L1).toObject();
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        const QJsonArray sections = set->toObject().value("sections"_L1).toArray();
        for (const QJsonValue& item : sections) {
            const QJsonObject json = item.toObject();
            LayoutSection section;
            section.section = json::text(json, "section"_L1);
            section.page = json::text(json, "page"_L1);
            section.kind = json::text(json, "kind"_L1);
            section.rows = axes(json.value("rows"_L1));
            section.columns = axes(json.value("columns"_L1));
            section.totals = strings(json.value("totals"_L1));
            section.labels = json::text(json, "labels"_L1);
            section.levels = strings(json.value("levels"_L1));
            section.previousYear = json.value("previousYear"_L1).toBool();
            section.rightAge = json.value("rightAge"_L1).toBool();
            if (section.section.isEmpty())
                say(m_pack.files.value(u"layout"_s) + u' ' + set.key(), u"sectionWithoutCode"_s);
            m_pack.layouts[set.key()].push_back(std::move(section));
        }
    }
    for (auto set = sets.begin(); set != sets.end(); ++set)
        readGroups(set.key(), set->toObject().value("groups"_L1).toArray());
    const QJsonObject elements = layout.value("elements"_L1).toObject();
    for (auto it = elements.begin(); it != elements.end(); ++it)
        m_pack.elements.insert(
            it.key(), {strings(it->toObject().value("levels"_L1)), strings(it->toObject().value("compare"_L1))});
}

void PackFiles::readGroups(const QString& set, const QJsonArray& groups)
{
    for (const QJsonValue& item : groups) {
        const QJsonObject json = item.toObject();
        LayoutGroup group{json::text(json, "page"_L1), texts(json.value("name"_L1)),
                          strings(json.value("sections"_L1))};
        if (group.page.isEmpty() || group.sections.isEmpty())
            say(m_pack.files.value(u"layout"_s) + u' ' + set, u"groupWithoutPageOrSections"_s);
        else
            m_pack.layoutGroups[set].push_back(std::move(group));
    }
}

void PackFiles::readCalendar(const QJsonObject& calendar)
{
    const QJsonArray years = calendar.value("years"_L1).toArray();
    for (const QJsonValue& item : years) {
        const QJsonObject json = item.toObject();
        AcademicYear year;
        year.raw = json;
        year.code = json::text(json, "code"_L1);
        year.name = json::text(json, "label"_L1);
        year.start = json::day(json, "start"_L1);
        year.end = json::day(json, "end"_L1);
        // The school year's own period first: it is the one of twelve months from September.
        for (const auto key : {"financialSep"_L1, "yearly"_L1}) {
            if (const auto period = domain::Period::parse(json::text(json, key)))
                year.periods.push_back(*period);
            else if (json.contains(key))
                say(m_pack.files.value(u"calendar"_s) + u' ' + year.code, u"badPeriod"_s);
        }
        year.censusDay = json::day(json, "censusDay"_L1);
        year.ageReference = json::day(json, "ageReferenceDate"_L1);
        year.locked = json::day(json, "locked"_L1);
        year.monthlyDueDay = json.value("monthlyDueDay"_L1).toInt();
        const QJsonObject due = json.value("due"_L1).toObject();
        for (auto it = due.begin(); it != due.end(); ++it)
            year.due.insert(it.key(), QDate::fromString(it->toString(), Qt::ISODate));
        const QJsonArray terms = json.value("terms"_L1).toArray();
        for (const QJsonValue& term : terms) {
            const QJsonObject t = term.toObject();
            year.terms.push_back(
                {json::text(t, "code"_L1), json::day(t, "start"_L1), json::day(t, "end"_L1), json::day(t, "due"_L1)});
        }
        m_pack.calendar.push_back(std::move(year));
    }
}

void PackFiles::readGrades(const QJsonObject& ladder)
{
    const QJsonArray grades = ladder.value("grades"_L1).toArray();
    for (const QJsonValue& item : grades) {
        const QJsonObject json = item.toObject();
        m_pack.grades.push_back({json::text(json, "code"_L1), json::text(json, "level"_L1), json::text(json, "next"_L1),
                                 texts(json.value("name"_L1)), json.value("theoreticalAge"_L1).toInt()});
    }
    const QJsonArray levels = ladder.value("levels"_L1).toArray();
    for (const QJsonValue& level : levels) {
        const QJsonArray ages = level.toObject().value("ageOptions"_L1).toArray();
        for (const QJsonValue& item : ages) {
            const QJsonObject age = item.toObject();
            m_pack.ages.insert(json::text(age, "option"_L1),
                               {number(age, "min"_L1), number(age, "max"_L1), age.value("unknown"_L1).toBool()});
        }
    }
}

void PackFiles::readRules(const QJsonObject& rules)
{
    const QJsonObject people = rules.value("sex"_L1).toObject();
    for (auto set = people.begin(); set != people.end(); ++set) {
        const QJsonObject words = set->toObject();
        for (auto sex = words.begin(); sex != words.end(); ++sex)
            m_pack.sexWords[set.key()].insert(sex.key(), texts(*sex));
    }
    const QJsonArray list = rules.value("rules"_L1).toArray();
    for (const QJsonValue& item : list)
        readRule(item.toObject());
}

void PackFiles::readRule(const QJsonObject& json)
{
    PackRule rule;
    rule.raw = json;
    rule.id = json::text(json, "id"_L1);
    rule.people = json.value("people"_L1).toString(u"learners"_s);
    rule.clause = json.value("clause"_L1).toVariant().toString();
    const QString where = m_pack.files.value(u"rules"_s) + u' ' + rule.id;
    const QString severity = json::text(json, "severity"_L1);
    rule.severity = severity == "warning"_L1 ? Severity::Warning
        : severity == "info"_L1              ? Severity::Info
                                             : Severity::Error;
    rule.dataSets = strings(json.value("dataSets"_L1));
    rule.when = json::text(json, "when"_L1);
    rule.left = json::text(json, "left"_L1);
    rule.right = json::text(json, "right"_L1);
    rule.anchor = json::text(json, "anchor"_L1);
    rule.inDhis2 = json.value("dhis2"_L1).toBool();
    rule.name = texts(json.value("name"_L1));
    rule.message = texts(json.value("message"_L1));
    const auto op = operatorFromName(json::text(json, "operator"_L1));
    const QString missing = json::text(json, "missing"_L1);
    rule.missing = missing == "skip_all"_L1 ? MissingValueStrategy::SkipIfAllValuesMissing
        : missing == "never"_L1             ? MissingValueStrategy::NeverSkip
                                            : MissingValueStrategy::SkipIfAnyValueMissing;
    if (rule.id.isEmpty() || !op || rule.left.isEmpty() || rule.right.isEmpty()) {
        say(where, u"incompleteRule"_s);
        return;
    }
    rule.op = *op;
    if (json.contains("instances"_L1)) {
        const QJsonArray instances = json.value("instances"_L1).toArray();
        for (const QJsonValue& item : instances) {
            QMap<QString, QString> binding;
            const QJsonObject values = item.toObject();
            for (auto it = values.begin(); it != values.end(); ++it)
                binding.insert(it.key(), it->toVariant().toString());
            rule.bindings.push_back(std::move(binding));
        }
        rule.key = strings(json.value("key"_L1));
        if (rule.key.isEmpty() && !rule.bindings.empty())
            rule.key = rule.bindings.front().keys();
        m_pack.rules.push_back(std::move(rule));
        return;
    }
    rule.bindings.emplace_back();
    const QJsonObject forEach = json.value("forEach"_L1).toObject();
    for (auto it = forEach.begin(); it != forEach.end(); ++it) {
        QStringList values = strings(*it);
        if (it->toString() == "grades"_L1)
            for (const Grade& grade : m_pack.grades)
                values << grade.code;
        rule.key << it.key();
        std::vector<QMap<QString, QString>> product;
        for (const auto& binding : rule.bindings)
            for (const QString& value : values) {
                product.push_back(binding);
                product.back().insert(it.key(), value);
            }
        rule.bindings = std::move(product);
    }
    m_pack.rules.push_back(std::move(rule));
}

}  // namespace rejista::metadata
