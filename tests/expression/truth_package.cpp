#include "truth_package.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace truth {

using namespace Qt::StringLiterals;
using namespace rejista::expression;
using rejista::domain::Period;

namespace {

constexpr auto kFolder = "data/dhis2-truth/language";

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        std::exit(1);
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        std::fprintf(stderr, "no JSON object: %s\n", qPrintable(path));
        std::exit(1);
    }
    return document.object();
}

QString keyOf(const QString& unit, const QString& period, const QString& element)
{
    return unit + u'|' + period + u'|' + element;
}

QSet<QString> idsOf(const QJsonValue& array)
{
    QSet<QString> ids;
    for (const QJsonValue& entry : array.toArray())
        ids.insert(entry[u"id"].toString());
    return ids;
}

}  // namespace

std::optional<QString> Package::folder()
{
    const QString shared = qEnvironmentVariable("REJISTA_SHARED");
    if (!shared.isEmpty()) {
        const QString path = QDir(shared).filePath(QString::fromLatin1(kFolder));
        if (!QFile::exists(path + u"/package.json"_s)) {
            std::fprintf(stderr, "REJISTA_SHARED is set but %s cannot be read\n", qPrintable(path));
            std::exit(1);
        }
        return path;
    }
    for (QDir dir(QStringLiteral(REJISTA_SOURCE_DIR));;) {
        const QString path = dir.filePath(u"shared/"_s + QString::fromLatin1(kFolder));
        if (QFile::exists(path + u"/package.json"_s))
            return path;
        if (!dir.cdUp())
            return std::nullopt;
    }
}

Package::Package(const QString& folder)
{
    readPackage(readJson(folder + u"/package.json"_s));
    validation = readJson(folder + u"/validation.json"_s);
    indicatorTruth = readJson(folder + u"/indicators.json"_s);
    defaultCombo = validation[u"defaultCombo"].toString();
    comboOptions.insert(defaultCombo, {});
    readValues(readJson(folder + u"/values.json"_s));
}

void Package::readPackage(const QJsonObject& package)
{
    for (auto it = package.constBegin(); it != package.constEnd(); ++it) {
        for (const QJsonValue& object : it.value().toArray())
            names.insert(object[u"id"].toString(), object[u"name"].toString());
    }
    const QJsonObject shorts = package[u"uids"].toObject();
    for (auto it = shorts.constBegin(); it != shorts.constEnd(); ++it)
        uids.insert(it.key(), it.value().toString());
    for (const QJsonValue& e : package[u"dataElements"].toArray()) {
        elements.insert(e[u"id"].toString(),
                        {e[u"id"].toString(), e[u"valueType"].toString(), e[u"aggregationType"].toString(),
                         e[u"categoryCombo"][u"id"].toString()});
    }
    for (const QJsonValue& c : package[u"categoryOptionCombos"].toArray()) {
        comboOptions.insert(c[u"id"].toString(), idsOf(c[u"categoryOptions"]));
        comboOf.insert(c[u"id"].toString(), c[u"categoryCombo"][u"id"].toString());
    }
    for (const QJsonValue& c : package[u"constants"].toArray())
        constants.insert(c[u"id"].toString(), c[u"value"].toDouble());
    for (const QJsonValue& g : package[u"organisationUnitGroups"].toArray())
        orgUnitGroups.insert(g[u"id"].toString(), idsOf(g[u"organisationUnits"]));
    for (const QJsonValue& g : package[u"dataElementGroups"].toArray())
        elementGroups.insert(g[u"id"].toString(), idsOf(g[u"dataElements"]));
    for (const QJsonValue& g : package[u"categoryOptionGroups"].toArray())
        optionGroups.insert(g[u"id"].toString(), idsOf(g[u"categoryOptions"]));
    for (const QJsonValue& s : package[u"dataSets"].toArray()) {
        dataSets.insert(s[u"id"].toString());
        dataSetUnits.insert(s[u"id"].toString(), idsOf(s[u"organisationUnits"]));
    }
    for (const QJsonValue& p : package[u"programs"].toArray())
        programUnits.insert(p[u"id"].toString(), idsOf(p[u"organisationUnits"]));
    for (const QJsonValue& u : package[u"organisationUnits"].toArray()) {
        paths.insert(u[u"id"].toString(), u[u"path"].toString());
        levels.insert(u[u"id"].toString(), u[u"level"].toInt());
    }
    for (const QJsonValue& i : package[u"indicators"].toArray())
        indicators.insert(i[u"id"].toString());
}

void Package::readValues(const QJsonObject& values)
{
    QSet<QString> deleted;
    const auto address = [this](const QJsonValue& v, const QString& unit, const QString& period) {
        const QString combo = v[u"categoryOptionCombo"].toString(defaultCombo);
        return QStringList{unit, period, v[u"dataElement"].toString(), combo,
                           v[u"attributeOptionCombo"].toString(defaultCombo)}
            .join(u'|');
    };
    for (const QJsonValue& v : values[u"deleted"].toArray())
        deleted.insert(address(v, v[u"orgUnit"].toString(), v[u"period"].toString()));
    for (const QJsonValue& set : values[u"dataValueSets"].toArray()) {
        const QString unit = set[u"orgUnit"].toString();
        const QString period = set[u"period"].toString();
        const QString attribute = set[u"attributeOptionCombo"].toString(defaultCombo);
        periods.insert(period);
        for (const QJsonValue& v : set[u"dataValues"].toArray()) {
            if (deleted.contains(address(v, unit, period)))
                continue;
            const QString element = v[u"dataElement"].toString();
            m_index[keyOf(unit, period, element)].append(int(m_cells[unit].size()));
            m_cells[unit].append({period, element, v[u"categoryOptionCombo"].toString(defaultCombo),
                                  v[u"attributeOptionCombo"].toString(attribute), v[u"value"].toString()});
        }
    }
}

QString Package::shortened(QString expression) const
{
    for (auto it = uids.constBegin(); it != uids.constEnd(); ++it)
        expression.replace(it.value(), it.key());
    return expression;
}

QList<const Cell*> Package::cells(const QString& unit, const QString& period, const QString& element) const
{
    QList<const Cell*> found;
    const auto all = m_cells.constFind(unit);
    for (const int i : m_index.value(keyOf(unit, period, element)))
        found.append(&all->at(i));
    return found;
}

const Cell* Package::cell(const QString& unit, const QString& period, const QString& element, const QString& combo,
                          const QString& attribute) const
{
    for (const Cell* cell : cells(unit, period, element)) {
        if (cell->optionCombo == combo && cell->attribute == attribute)
            return cell;
    }
    return nullptr;
}

Absent absentFor(const QString& valueType)
{
    if (valueType == u"BOOLEAN" || valueType == u"TRUE_ONLY")
        return Absent::Boolean;
    if (valueType == u"DATE")
        return Absent::Date;
    return valueType.contains(u"TEXT") ? Absent::Text : Absent::Number;
}

Reading RuleSource::operand(const Item& item)
{
    if (item.combo.isAll() && item.attribute.tag == Place::Tag::Uid)
        return {Reading::State::ServerFails, u"a wildcard with an attribute part breaks the run"_s};
    const auto element = m_package.elements.constFind(item.element.id);
    if (element == m_package.elements.constEnd())
        return Reading::missing();
    const Absent absent = absentFor(element->valueType);
    QStringList periods{m_period};
    const Period own = *Period::parse(m_period);
    for (const QString& other : m_runPeriods) {
        if (other != m_period && Period::parse(other)->contains(own))
            periods.append(other);
    }
    double sum = 0;
    bool any = false;
    for (const QString& period : periods) {
        for (const Cell* cell : m_package.cells(m_unit, period, item.element.id)) {
            if (cell->attribute != m_attribute || (!item.combo.isAll() && cell->optionCombo != item.combo.id))
                continue;
            if (absent == Absent::Text || absent == Absent::Date)
                return Value(cell->value);
            if (absent == Absent::Boolean)
                return Value(cell->value == u"true");
            sum += cell->value.toDouble();
            any = true;
        }
        if (any)
            break;
    }
    return any ? Reading::number(sum) : Reading::missing(absent);
}

Reading RuleSource::item(int, const Item& item)
{
    switch (item.kind) {
    case ItemKind::Operand: return operand(item);
    case ItemKind::Constant: {
        const auto found = m_package.constants.constFind(item.element.id);
        return found == m_package.constants.constEnd() ? Reading::missing() : Reading::number(*found);
    }
    case ItemKind::OrgUnitGroup: return Reading::number(0);
    case ItemKind::Days: return Reading::number(Period::parse(m_period)->days());
    case ItemKind::ReportingRate: return {Reading::State::ServerFails, u"R{} breaks the run"_s};
    default: return Reading::missing();
    }
}

std::optional<bool> RuleSource::orgUnitIs(OrgUnitTest test, std::span<const QString> ids)
{
    for (const QString& id : ids) {
        const bool fits = test == OrgUnitTest::Ancestor ? m_package.paths[m_unit].contains(id + u'/')
            : test == OrgUnitTest::Group                ? m_package.orgUnitGroups.value(id).contains(m_unit)
            : test == OrgUnitTest::DataSet              ? m_package.dataSetUnits.value(id).contains(m_unit)
                                                        : m_package.programUnits.value(id).contains(m_unit);
        if (fits)
            return true;
    }
    return false;
}

bool RuleSource::hasAnyValue(const Expression& expression)
{
    for (const Item& item : expression.items()) {
        if (item.kind == ItemKind::Operand && !operand(item).value.isNull())
            return true;
    }
    return false;
}

std::optional<Absent> KnownTypes::typeOf(const Item& item) const
{
    const auto known = [](bool is) { return is ? std::optional<Absent>(Absent::Number) : std::nullopt; };
    const QString& id = item.element.id;
    switch (item.kind) {
    case ItemKind::Operand: {
        if (item.element.tag == Place::Tag::ElementGroup)
            return known(m_package.elementGroups.contains(id));
        if (item.combo.tag == Place::Tag::Uid && !m_package.comboOptions.contains(item.combo.id))
            return std::nullopt;
        const auto element = m_package.elements.constFind(id);
        return element == m_package.elements.constEnd() ? std::nullopt : std::optional(absentFor(element->valueType));
    }
    case ItemKind::Constant: return known(m_package.constants.contains(id));
    case ItemKind::OrgUnitGroup: return known(m_package.orgUnitGroups.contains(id));
    case ItemKind::ReportingRate: return known(m_package.dataSets.contains(id));
    case ItemKind::Indicator: return known(m_package.indicators.contains(id));
    case ItemKind::Days:
    case ItemKind::PeriodInYear:
    case ItemKind::YearlyPeriodCount: return Absent::Number;
    default: return std::nullopt;
    }
}

bool KnownTypes::knowsOrgUnitTest(OrgUnitTest test, const QString& id) const
{
    switch (test) {
    case OrgUnitTest::Ancestor: return m_package.paths.contains(id);
    case OrgUnitTest::Group: return m_package.orgUnitGroups.contains(id);
    case OrgUnitTest::DataSet: return m_package.dataSets.contains(id);
    case OrgUnitTest::Program: return m_package.programUnits.contains(id);
    }
    return false;
}

void Differences::note(const QString& name, const QString& what)
{
    if (!m_found.contains(name))
        m_found.insert(name, what);
}

QString Differences::report() const
{
    QStringList lines;
    for (auto it = m_found.constBegin(); it != m_found.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            lines.append(u"not listed: %1: %2"_s.arg(it.key(), it.value()));
    }
    for (auto it = m_known.constBegin(); it != m_known.constEnd(); ++it) {
        if (!m_found.contains(it.key()))
            lines.append(u"listed, but not found: %1 (%2)"_s.arg(it.key(), it.value()));
    }
    lines.sort();
    return lines.join(u'\n');
}

std::optional<double> numberOf(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.toString();
    if (text == u"NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (text.endsWith(u"Infinity"))
        return text.startsWith(u'-') ? -std::numeric_limits<double>::infinity()
                                     : std::numeric_limits<double>::infinity();
    return std::nullopt;
}

MissingStrategy strategyOf(const QString& name)
{
    return name == u"NEVER_SKIP"               ? MissingStrategy::NeverSkip
        : name == u"SKIP_IF_ANY_VALUE_MISSING" ? MissingStrategy::SkipIfAny
                                               : MissingStrategy::SkipIfAll;
}

int run(QObject& (*make)(const Package&), int argc, char** argv)
{
    const std::optional<QString> folder = Package::folder();
    if (!folder) {
        std::printf("SKIP: no shared/%s above the source folder, and REJISTA_SHARED is not set\n", kFolder);
        return 77;
    }
    const Package package(*folder);
    return QTest::qExec(&make(package), argc, argv);
}

}  // namespace truth
