#include "exchange/cell_resolver.h"

#include <QRegularExpression>

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

domain::Error unknown(Kind kind, const QString& column, const QString& text)
{
    if (const QString meant = scientificMeaning(text); !meant.isEmpty())
        return domain::error(Kind::ScientificNotation, column, {{u"text"_s, text}, {u"meant"_s, meant}});
    return domain::error(kind, column, {{u"text"_s, text.left(60)}});
}

QString withoutDashes(QString code)
{
    return code.remove(u'-');
}

}  // namespace

QString scientificMeaning(QStringView text)
{
    static const QRegularExpression shape(u"^([0-9])(?:[.,]([0-9]+))?[eE]\\+?([0-9]{1,2})$"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured(2);
    const qsizetype power = match.captured(3).toInt();
    if (digits.size() > power)
        return match.captured(1) + digits.left(power) + u'.' + digits.sliced(power);
    return match.captured(1) + digits.leftJustified(power, u'0');
}

CellResolver::CellResolver(const metadata::Catalog& catalog, QString attribute, const metadata::Pack* pack)
    : m_catalog(catalog),
      m_attribute(std::move(attribute)),
      m_pack(pack)
{
    for (const auto& unit : catalog.orgUnits) {
        if (unit.code.contains(u'-'))
            m_undashed[withoutDashes(unit.code)].push_back(unit.key);
    }
}

Result<domain::OrgUnitKey> CellResolver::orgUnit(const QString& text)
{
    if (const auto known = m_units.constFind(text); known != m_units.constEnd())
        return *known;
    if (const auto* unit = m_catalog.orgUnits.named(text)) {
        m_units.insert(text, unit->key);
        return unit->key;
    }
    const auto matches = m_undashed.value(withoutDashes(text));
    if (matches.size() > 1)
        return domain::error(Kind::Ambiguous, u"orgUnit"_s, {{u"text"_s, text}});
    if (matches.empty())
        return unknown(Kind::UnknownOrgUnit, u"orgUnit"_s, text);
    m_units.insert(text, matches.front());
    return matches.front();
}

Result<domain::DataSetKey> CellResolver::dataSet(const QString& text)
{
    if (const auto* set = m_catalog.dataSets.named(text))
        return set->key;
    return unknown(Kind::UnknownDataSet, u"dataSet"_s, text);
}

// 2025 written where 2025Sep is wanted means the school year that begins in 2025: the calendar says so, and where none
// does, the year's own number, which is what people go by.
domain::Period CellResolver::meantBy(const domain::Period& named, domain::PeriodType wanted) const
{
    if (const metadata::AcademicYear* year = m_pack ? m_pack->yearOf(named) : nullptr) {
        const auto found = std::find_if(year->periods.begin(), year->periods.end(),
                                        [&](const domain::Period& period) { return period.type() == wanted; });
        if (found != year->periods.end())
            return *found;
    }
    const auto meant = domain::Period::containing(wanted, named.start());
    if (meant.perYear() != 1 || named.perYear() != 1)
        return meant;
    return meant.shifted(QStringView(named.id()).left(4).toInt() - QStringView(meant.id()).left(4).toInt());
}

Result<domain::Period> CellResolver::period(domain::DataSetKey dataSet, const QString& text)
{
    auto known = m_periods.constFind(text);
    if (known == m_periods.constEnd()) {
        const auto parsed = domain::Period::parse(text);
        if (!parsed)
            return domain::error(Kind::BadPeriod, u"period"_s, {{u"text"_s, text.left(60)}});
        known = m_periods.insert(text, *parsed);
    }
    const auto* set = m_catalog.dataSets.find(dataSet);
    if (set && known->type() != set->periodType) {
        return domain::error(Kind::WrongPeriodType, u"period"_s,
                             {{u"text"_s, text},
                              {u"expected"_s, domain::periodTypeName(set->periodType)},
                              {u"example"_s, meantBy(*known, set->periodType).id()}});
    }
    return *known;
}

Result<domain::DataElementKey> CellResolver::element(domain::DataSetKey dataSet, const QString& text)
{
    const auto* element = m_catalog.dataElements.named(text);
    if (!element)
        return unknown(Kind::UnknownElement, u"dataElement"_s, text);
    if (effective(dataSet, element->key))
        return element->key;
    const auto* set = m_catalog.dataSets.find(dataSet);
    return domain::error(
        Kind::UnknownElement, u"dataElement"_s,
        {{u"text"_s, text}, {u"dataSet"_s, set ? (set->code.isEmpty() ? set->uid : set->code) : QString()}});
}

domain::CategoryComboKey CellResolver::effective(domain::DataSetKey dataSet, domain::DataElementKey element)
{
    const std::pair<qint32, qint32> at{dataSet.value, element.value};
    auto known = m_effective.constFind(at);
    if (known == m_effective.constEnd())
        known = m_effective.insert(at, m_catalog.comboIn(dataSet, element));
    return *known;
}

Result<domain::OptionComboKey> CellResolver::comboOf(domain::CategoryComboKey combo, const QString& text)
{
    const std::pair<qint32, QString> at{combo.value, text};
    if (const auto known = m_combos.constFind(at); known != m_combos.constEnd())
        return *known;
    const auto* whole = m_catalog.categoryCombos.find(combo);
    const bool unnamed = text.isEmpty() || text.compare(u"default"_s, Qt::CaseInsensitive) == 0;
    if (whole && whole->optionCombos.size() == 1 && unnamed) {
        m_combos.insert(at, whole->optionCombos.front());
        return whole->optionCombos.front();
    }
    if (unnamed || !whole)
        return domain::error(Kind::UnknownCombo, u"combo"_s, {{u"text"_s, text}});
    auto found = m_catalog.comboNamed(combo, text);
    if (found)
        m_combos.insert(at, *found);
    return found;
}

Result<domain::OptionComboKey> CellResolver::combo(domain::DataSetKey dataSet, domain::DataElementKey element,
                                                   const QString& text)
{
    const auto own = effective(dataSet, element);
    auto found = comboOf(own, text);
    if (found)
        return found;
    domain::Error error = found.error();
    error.where = u"combo"_s;
    error.facts.insert(u"text"_s, text.left(60));
    if (const auto* whole = m_catalog.categoryCombos.find(own); whole && !whole->optionCombos.empty()) {
        error.facts.insert(u"example"_s, m_catalog.comboCode(whole->optionCombos.front()));
        error.facts.insert(u"count"_s, QString::number(whole->optionCombos.size()));
    }
    return error;
}

Result<domain::OptionComboKey> CellResolver::attribute(domain::DataSetKey dataSet, const QString& text)
{
    const auto* set = m_catalog.dataSets.find(dataSet);
    const auto wanted = set && set->attributeCombo ? set->attributeCombo : m_catalog.defaultCategoryCombo;
    auto found = comboOf(wanted, text);
    if (!found && text.isEmpty() && !m_attribute.isEmpty())
        found = comboOf(wanted, m_attribute);
    if (found)
        return found;
    QStringList allowed;
    if (const auto* whole = m_catalog.categoryCombos.find(wanted)) {
        for (const auto key : whole->optionCombos)
            allowed.append(key == m_catalog.defaultCombo ? u"default"_s : m_catalog.comboCode(key));
    }
    const QString list = allowed.mid(0, 7).join(u", "_s);
    const QString named = text.isEmpty() ? m_attribute : text;
    if (named.isEmpty())
        return domain::error(Kind::AttributeRequired, u"attributeCombo"_s, {{u"allowed"_s, list}});
    // What is named is no combo of an element: the kind and the words are those of something that is not there.
    return domain::error(Kind::NotFound, u"attributeCombo"_s,
                         {{u"what"_s, u"attribute option"_s}, {u"text"_s, named.left(60)}, {u"allowed"_s, list}});
}

Result<domain::DataSetKey> CellResolver::dataSetFor(const NamedCell& names)
{
    if (!names.dataSet.isEmpty())
        return dataSet(names.dataSet);
    const auto unit = orgUnit(names.orgUnit);
    if (!unit)
        return unit.error();
    const auto* element = m_catalog.dataElements.named(names.element);
    if (!element)
        return unknown(Kind::UnknownElement, u"dataElement"_s, names.element);
    const auto when = domain::Period::parse(names.period);
    if (!when)
        return domain::error(Kind::BadPeriod, u"period"_s, {{u"text"_s, names.period.left(60)}});
    std::optional<domain::Error> otherType;
    for (const auto key : m_catalog.dataSetsOf(*unit)) {
        if (!m_catalog.comboIn(key, element->key))
            continue;
        if (const auto right = period(key, names.period); !right)
            otherType = right.error();
        else
            return key;
    }
    if (otherType)
        return *otherType;
    return domain::error(Kind::UnknownDataSet, u"dataSet"_s, {{u"dataElement"_s, names.element}});
}

Result<ResolvedCell> CellResolver::resolve(const NamedCell& names)
{
    const auto set = dataSetFor(names);
    if (!set)
        return set.error();
    const auto unit = orgUnit(names.orgUnit);
    if (!unit)
        return unit.error();
    const auto when = period(*set, names.period);
    if (!when)
        return when.error();
    const auto what = element(*set, names.element);
    if (!what)
        return what.error();
    const auto which = combo(*set, *what, names.combo);
    if (!which)
        return which.error();
    const auto dimension = attribute(*set, names.attribute);
    if (!dimension)
        return dimension.error();
    return ResolvedCell{{*set, *unit, *when, *dimension}, {*unit, *when, *what, *which, *dimension}};
}

}  // namespace rejista::exchange
