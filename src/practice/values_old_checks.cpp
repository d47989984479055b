// What 2.42 has against a single value.
#include "practice/value_types.h"
#include "practice/values_old.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

/// 2.42's words for a reason, where they differ from the key.
QString reasonText(const QString& reason)
{
    static const QHash<QString, QString> texts{{u"value_not_numeric"_s, u"Data value is not numeric"_s},
                                               {u"value_not_bool"_s, u"Data value is not a boolean"_s}};
    return texts.value(reason, reason);
}

}  // namespace

bool OldImport::refuse(int index, const QString& code, const QString& text, const QString& property,
                       const QList<std::pair<QString, QString>>& objects)
{
    ++m_out.ignored;
    m_out.rejected.push_back(index);
    for (Conflict& before : m_out.conflicts) {
        if (before.code == code && before.property == property && before.objects == objects) {
            before.indexes.push_back(index);
            return false;
        }
    }
    const bool named = !objects.isEmpty()
        && (property == u"value"_s || property == u"categoryOptionCombo"_s || property == u"attributeOptionCombo"_s
            || property == u"dataElement"_s);
    m_out.conflicts.push_back({code, text, named ? objects.first().second : QString(), property, objects, {index}});
    return false;
}

bool OldImport::takesValue(const ValueIn& in, int index, const Row& row, QString& kept)
{
    const QString element = m.ids.text(row.element);
    kept = in.value;
    if (in.deleted || isDelete())
        return true;
    if (in.value.isEmpty() && in.comment.isEmpty())
        return refuse(index, u"E7618"_s, u"Data value or comment not specified for data element: `%1`"_s.arg(element),
                      u"value"_s, {{u"dataElement"_s, element}});
    if (in.value.isEmpty())
        return true;
    const Judged judged = judge(row.of->valueType, in.value, true);
    kept = judged.kept;
    if (!judged.reason.isEmpty())
        return refuse(
            index, u"E7619"_s,
            u"Value must match value type of data element `%1`: `%2`"_s.arg(element, reasonText(judged.reason)),
            u"value"_s, {{u"dataElement"_s, element}, {u"value"_s, judged.reason}});
    if (row.of->optionSet == 0)
        return true;
    const QSet<QString> codes = m_model.optionCodes.value(row.of->optionSet);
    const QStringList parts = row.of->valueType == u"MULTI_TEXT"_s ? in.value.split(u',') : QStringList{in.value};
    const QSet<QString> different(parts.begin(), parts.end());
    if (different.size() == parts.size()
        && std::all_of(parts.begin(), parts.end(), [&](const QString& one) { return codes.contains(one); }))
        return true;
    return refuse(index, u"E7621"_s,
                  u"Data value is not a valid option of the data element option set: `%1`"_s.arg(element), u"value"_s,
                  {{u"dataElement"_s, element}});
}

bool OldImport::strict(int index, const Row& row, const ValueIn& in)
{
    const QString element = m.ids.text(row.element);
    auto wants = [&](QStringView name) { return m_call.flag(name); };
    if (wants(u"requireCategoryOptionCombo") && in.optionCombo.isEmpty())
        return refuse(index, u"E7630"_s, u"Category option combo is required but is not specified"_s,
                      u"categoryOptionCombo"_s, {});
    if (wants(u"requireAttributeOptionCombo") && in.attributeCombo.isEmpty() && m_attribute == 0)
        return refuse(index, u"E7631"_s, u"Attribute option combo is required but is not specified"_s,
                      u"attributeOptionCombo"_s, {});
    const std::vector<Id> sets = m_set != nullptr ? std::vector<Id>{m_set->id}
                                                  : m_model.setsOfElement.value(row.element);
    auto any = [&](auto&& fits) {
        return sets.empty()
            || std::any_of(sets.begin(), sets.end(), [&](Id set) { return fits(*m_model.dataSet(set)); });
    };
    if (wants(u"strictPeriods") && !any([&](const DataSet& set) { return set.periodType == row.when.type(); }))
        return refuse(index, u"E7632"_s, u"Period type of period does not match period type of data element"_s,
                      u"period"_s, {{u"dataElement"_s, element}});
    if (wants(u"strictDataElements") && m_set != nullptr
        && std::find(m_set->elements.begin(), m_set->elements.end(), row.element) == m_set->elements.end())
        return refuse(index, u"E7633"_s,
                      u"Data element: `%1` is not part of dataset: `%2`"_s.arg(element, m.ids.text(m_set->id)),
                      u"dataElement"_s, {{u"dataElement"_s, element}});
    auto comboFits = [&](const DataSet& set) {
        return m_model.combos.value(m_model.comboOf(set, *row.of)).set.contains(row.optionCombo);
    };
    const bool fits = m_set != nullptr || !sets.empty()
        ? any(comboFits)
        : m_model.combos.value(row.of->combo).set.contains(row.optionCombo);
    if (wants(u"strictCategoryOptionCombos") && !fits)
        return refuse(index, u"E7634"_s,
                      u"Category option combo: `%1` must be part of category combo of data element: `%2`"_s.arg(
                          m.ids.text(row.optionCombo), element),
                      u"categoryOptionCombo"_s,
                      {{u"categoryOptionCombo"_s, m.ids.text(row.optionCombo)}, {u"dataElement"_s, element}});
    if (wants(u"strictAttributeOptionCombos") && !any([&](const DataSet& set) {
            return m_model.optionCombos.value(row.attributeCombo).combo == set.attributeCombo;
        }))
        return refuse(index, u"E7635"_s,
                      u"Attribute option combo: `%1` must be part of category combo of data sets"_s.arg(
                          m.ids.text(row.attributeCombo)),
                      u"attributeOptionCombo"_s, {{u"categoryOptionCombo"_s, m.ids.text(row.attributeCombo)}});
    if (wants(u"strictOrganisationUnits") && !any([&](const DataSet& set) { return set.units.contains(row.unit); }))
        return refuse(index, u"E7636"_s,
                      u"Data element: `%1` must be assigned through data sets to organisation unit: `%2`"_s.arg(
                          element, m.ids.text(row.unit)),
                      u"orgUnit"_s, {{u"dataElement"_s, element}});
    return true;
}

bool OldImport::isOpen(int index, const Row& row)
{
    if (!withinOptionDates(m_model, row.attributeCombo, row.when))
        return refuse(index, u"E7638"_s, u"Period: `null` is not within date range of attribute option combo: `null`"_s,
                      u"period"_s, {});
    if (!optionsTakeUnit(m_model, row.attributeCombo, row.unit))
        return refuse(index, u"E7639"_s, u"Organisation unit: `null` is not valid for attribute option combo: `null`"_s,
                      u"orgUnit"_s, {});
    const std::vector<Id> sets = m_set != nullptr ? std::vector<Id>{m_set->id}
                                                  : m_model.setsOfElement.value(row.element);
    const User& user = *m_call.user;
    const bool force = m_call.flag(u"force") && user.isSuper();
    for (const Id id : sets) {
        const DataSet& set = *m_model.dataSet(id);
        if (force || (m_set == nullptr && set.periodType != row.when.type()))
            continue;
        const QList<std::pair<QString, QString>> ofSet{{u"dataSet"_s, m.ids.text(id)}};
        const Timely when = timely(m, set, row.when, row.period);
        if (when == Timely::TooLate && !user.may(u"F_EDIT_EXPIRED"_s) && !hasException(m, id, row.period, row.unit))
            return refuse(
                index, u"E7640"_s,
                u"Current date is past expiry days for period: `null`  and data set: `%1`"_s.arg(m.ids.text(id)),
                u"period"_s, ofSet);
        if (when == Timely::TooEarly)
            return refuse(
                index, u"E7641"_s,
                u"Period: `null` is after latest open future period for data element: `%1` and data set: `%2`"_s.arg(
                    m.ids.text(row.element), m.ids.text(id)),
                u"period"_s, {{u"dataElement"_s, m.ids.text(row.element)}, {u"dataSet"_s, m.ids.text(id)}});
        if (isApproved(m, m_model, set, row.period, row.unit, row.attributeCombo))
            return refuse(
                index, u"E7642"_s,
                u"Data already approved for data set: `%1` period: `null` org unit: `null`"_s.arg(m.ids.text(id)), {},
                ofSet);
        if (when == Timely::NotAnInputPeriod)
            return refuse(index, u"E7643"_s,
                          u"Period: `null` is not open for this data set at this time: `%1`"_s.arg(m.ids.text(id)),
                          u"period"_s, ofSet);
    }
    return true;
}

}  // namespace rejista::practice
