#include "entry/judge.h"

#include "entry/address.h"
#include "entry/returns.h"
#include "metadata/form_spec.h"
#include "metadata/value_parse.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Error;
using domain::Kind;

namespace {
constexpr int kLongestComment = 5000;  // hub-contract §3.9

template <class T>
QString nameOf(const T* object)
{
    return !object ? QString() : object->code.isEmpty() ? object->uid : object->code;
}
}  // namespace

FormCheck Judge::form(const domain::ReturnKey& key, bool complete) const
{
    FormCheck check;
    check.complete = complete;
    const metadata::Catalog& catalog = *m_context.catalog;
    const metadata::DataSet* set = catalog.dataSets.find(key.dataSet);
    const metadata::OrgUnit* unit = catalog.orgUnits.find(key.orgUnit);
    const auto refuse = [&](Kind kind, QMap<QString, QString> facts = {}) {
        check.refused = domain::error(kind, set && unit ? addressOf(catalog, key) : QString(), std::move(facts));
        return check;
    };
    if (!set)
        return refuse(Kind::UnknownDataSet);
    if (!unit)
        return refuse(Kind::UnknownOrgUnit);
    if (!key.period.isValid() || key.period.type() != set->periodType)
        return refuse(Kind::WrongPeriodType, {{u"expected"_s, domain::periodTypeName(set->periodType)}});
    const metadata::OptionCombo* attribute = catalog.optionCombos.find(key.attribute);
    if (set->attributeCombo && set->attributeCombo != catalog.defaultCategoryCombo) {
        if (!attribute || key.attribute == catalog.defaultCombo)
            return refuse(Kind::AttributeRequired);
        if (attribute->combo != set->attributeCombo)
            return refuse(Kind::UnknownCombo, {{u"attribute"_s, catalog.comboCode(key.attribute)}});
    } else if (key.attribute != catalog.defaultCombo) {
        return refuse(Kind::UnknownCombo, {{u"attribute"_s, catalog.comboCode(key.attribute)}});
    }
    const auto notAssigned = [&](QMap<QString, QString> facts) {
        facts.insert(u"orgUnit"_s, nameOf(unit));
        facts.insert(u"dataSet"_s, nameOf(set));
        return refuse(Kind::NotAssigned, std::move(facts));
    };
    if (!set->orgUnits.contains(key.orgUnit))
        return notAssigned({});
    if (unit->opens.isValid() && unit->opens > key.period.end())
        return notAssigned({{u"reason"_s, u"notYetOpen"_s}, {u"opens"_s, unit->opens.toString(Qt::ISODate)}});
    if (unit->closes.isValid() && unit->closes < key.period.start())
        return notAssigned({{u"reason"_s, u"closed"_s}, {u"closes"_s, unit->closes.toString(Qt::ISODate)}});
    const QDate today = m_context.clock->today();
    check.periodOpen = isPeriodOpen(*set, key.period, today);
    const metadata::AcademicYear* year = m_context.pack ? m_context.pack->yearOf(key.period) : nullptr;
    check.locked = year && year->locked.isValid() && year->due.contains(set->code) && today > year->locked
        && !security::may(m_context.person.role, security::Right::UnlockReturn);
    return check;
}

domain::DataSetKey Judge::dataSetOf(const domain::CellEdit& edit) const
{
    if (m_options.through)
        return m_options.through;
    for (const domain::DataSetKey set : m_context.catalog->dataSetsOf(edit.key.orgUnit)) {
        if (m_context.catalog->dataSets.find(set)->periodType == edit.key.period.type()
            && m_context.catalog->comboIn(set, edit.key.element))
            return set;
    }
    return {};
}

const std::vector<domain::DataSetKey>& Judge::otherForms(domain::DataSetKey dataSet, domain::DataElementKey element,
                                                         domain::OrgUnitKey unit) const
{
    const OtherKey key{dataSet, element, unit};
    auto found = m_others.find(key);
    if (found == m_others.end())
        found = m_others.insert(key, metadata::otherFormsWith(*m_context.catalog, dataSet, element, unit));
    return *found;
}

bool Judge::isGreyed(domain::DataSetKey dataSet, const metadata::Operand& cell) const
{
    auto found = m_greyed.find(dataSet);
    if (found == m_greyed.end()) {
        found = m_greyed.insert(dataSet, {});
        for (const domain::SectionKey section : m_context.catalog->dataSets.find(dataSet)->sections)
            found->unite(m_context.catalog->sections.find(section)->greyed);
    }
    return found->contains(cell);
}

std::optional<Error> Judge::place(const domain::CellEdit& edit, domain::DataSetKey dataSet) const
{
    const metadata::Catalog& catalog = *m_context.catalog;
    const auto effective = catalog.comboIn(dataSet, edit.key.element);
    if (!effective)
        return domain::error(Kind::UnknownElement, {}, {{u"dataSet"_s, nameOf(catalog.dataSets.find(dataSet))}});
    const metadata::OptionCombo* combo = catalog.optionCombos.find(edit.key.combo);
    if (!combo || combo->combo != effective)
        return domain::error(Kind::UnknownCombo, {}, {{u"expected"_s, nameOf(catalog.categoryCombos.find(effective))}});
    if (isGreyed(dataSet, {edit.key.element, edit.key.combo}) && !edit.text.trimmed().isEmpty())
        return domain::error(Kind::Greyed);
    if (edit.comment && edit.comment->size() > kLongestComment)
        return domain::error(Kind::TooLong, {},
                             {{u"max"_s, QString::number(kLongestComment)}, {u"part"_s, u"comment"_s}});
    return std::nullopt;
}

std::optional<Error> Judge::sharedElsewhere(const domain::CellEdit& edit, domain::DataSetKey dataSet,
                                            const domain::CellRow* row) const
{
    if (m_options.replaceShared || !row || !row->value || !row->typedIn || row->typedIn == dataSet)
        return std::nullopt;
    const auto& others = otherForms(dataSet, edit.key.element, edit.key.orgUnit);
    if (std::find(others.begin(), others.end(), row->typedIn) == others.end())
        return std::nullopt;
    return domain::error(Kind::Shared, {},
                         {{u"value"_s, *row->value},
                          {u"by"_s, row->editedBy},
                          {u"dataSet"_s, nameOf(m_context.catalog->dataSets.find(row->typedIn))}});
}

Verdict Judge::cell(const domain::CellEdit& edit, domain::DataSetKey dataSet, const FormCheck& form,
                    const domain::CellRow* row) const
{
    const auto stop = [&](Verdict::What what, Error error) {
        if (error.where.isEmpty())
            error.where = addressOf(*m_context.catalog, edit.key, dataSet);
        return Verdict{what, {}, std::move(error)};
    };
    if (form.refused)
        return stop(Verdict::What::Refuse, *form.refused);
    if (auto error = place(edit, dataSet))
        return stop(Verdict::What::Refuse, std::move(*error));
    const metadata::DataElement& element = *m_context.catalog->dataElements.find(edit.key.element);
    const std::optional<QString> old = row ? row->value : std::nullopt;
    std::optional<QString> value = old;
    std::optional<Error> unparsed;
    // What stands already is taken as it is: a hub may hold texts that nobody could type here.
    if (edit.text != old.value_or(QString())) {
        const auto parsed = metadata::parseValue(element, m_context.catalog->optionSets.find(element.optionSet),
                                                 edit.text, {m_context.locale});
        if (!parsed)
            unparsed = parsed.error();
        else
            value = parsed->isEmpty() ? std::nullopt : std::optional(*parsed);
    }
    const bool same = !unparsed && value == old && (!edit.comment || *edit.comment == (row ? row->comment : QString()))
        && (!edit.followUp || *edit.followUp == (row && row->followUp));
    if (same)
        return {Verdict::What::Unchanged, value, {}};
    if (form.complete)
        return stop(Verdict::What::Refuse, domain::error(Kind::Complete));
    const auto waiting = m_options.keepDrafts ? Verdict::What::Draft : Verdict::What::Refuse;
    if (unparsed)
        return stop(waiting, std::move(*unparsed));
    if (value != old) {
        if (auto error = sharedElsewhere(edit, dataSet, row))
            return stop(waiting, std::move(*error));
    }
    return {Verdict::What::Save, value, {}};
}

}  // namespace rejista::entry
