#include "practice/access.h"
#include "practice/periods.h"
#include "practice/value_types.h"
#include "practice/values_import.h"

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

/// The import of 2.42: value by value, first failing check only, the others are stored.
class OldImport {
public:
    OldImport(Call& call, const ValuesIn& body, bool dryRun)
        : m_call(call),
          m(call.hub),
          m_model(call.hub.metadata()),
          m_body(body),
          m_dryRun(dryRun)
    {
        m_out.description = u"Import process completed successfully"_s;
    }

    ImportSummary run()
    {
        m_schemes = IdSchemes::of(m_call);
        if (!head())
            return m_out;
        if (m_body.hasNul)
            return failed(u"Failed to flush BatchHandler"_s);
        // A file that nobody uploaded ends the whole import (hub-live-242.md §2.8).
        for (const ValueIn& in : m_body.values) {
            const Element* element = m_model.element(id(m_schemes.element, u"dataElements"_s, in.element));
            if (element != nullptr && (element->valueType == u"FILE_RESOURCE"_s || element->valueType == u"IMAGE"_s)
                && !m.files.contains(in.value) && judge(element->valueType, in.value, true).reason.isEmpty())
                return failed(
                    u"Cannot invoke \"org.hisp.dhis.fileresource.FileResource.setAssigned(boolean)\" because \"fr\" is null"_s);
        }
        for (size_t i = 0; i < m_body.values.size(); ++i)
            one(m_body.values[i], int(i));
        if (!m_out.conflicts.empty())
            m_out.status = u"WARNING"_s;
        complete();
        return m_out;
    }

private:
    struct Row {
        Id element = 0, optionCombo = 0, attributeCombo = 0, unit = 0, period = 0;
        domain::Period when{};
        const Element* of = nullptr;
    };

    ImportSummary failed(const QString& why)
    {
        ImportSummary out;
        out.status = u"ERROR"_s;
        out.description = u"The import process failed: "_s + why;
        out.complete.clear();
        return out;
    }

    Id id(const QString& scheme, const QString& kind, const QString& text)
    {
        return IdSchemes::find(m, scheme, kind, text);
    }

    void abort(const QString& code, const QString& text, const QString& property,
               const QList<std::pair<QString, QString>>& objects)
    {
        m_out.status = u"ERROR"_s;
        m_out.description = u"Import process was aborted"_s;
        m_out.complete.clear();
        m_out.conflicts.push_back({code, text, objects.first().second, property, objects, {}});
    }

    // The head: data set, unit and attribute option combo that are named there have to exist and be ours.
    bool head()
    {
        m_unit = id(m_schemes.unit, u"organisationUnits"_s, m_body.unit);
        m_attribute = id(m_schemes.attributeCombo, u"categoryOptionCombos"_s, m_body.attributeCombo);
        if (!m_body.dataSet.isEmpty()) {
            m_set = m_model.dataSet(id(m_schemes.dataSet, u"dataSets"_s, m_body.dataSet));
            if (m_set == nullptr)
                abort(u"E7600"_s, u"Data set not found or not accessible: `%1`"_s.arg(m_body.dataSet), u"dataSet"_s,
                      {{u"dataSet"_s, m_body.dataSet}});
            else if (!allows(*m_call.user, m_set->sharing, Right::DataWrite))
                abort(u"E7601"_s, u"User does not have write access for DataSet: `%1`"_s.arg(m_body.dataSet),
                      u"dataSet"_s, {{u"dataSet"_s, m_body.dataSet}});
        }
        if (!m_body.unit.isEmpty() && m_model.unit(m_unit) == nullptr)
            abort(u"E7603"_s, u"Org unit not found or not accessible: `%1`"_s.arg(m_body.unit), u"orgUnit"_s,
                  {{u"organisationUnit"_s, m_body.unit}, {u"dataSet"_s, m_body.dataSet}});
        if (!m_body.attributeCombo.isEmpty() && !mayUse(m_attribute))
            abort(u"E7604"_s, u"Attribute option combo not found or not accessible: `%1`"_s.arg(m_body.attributeCombo),
                  u"attributeOptionCombo"_s,
                  {{u"categoryOptionCombo"_s, m_body.attributeCombo}, {u"dataSet"_s, m_body.dataSet}});
        return m_out.conflicts.empty();
    }

    [[nodiscard]] bool mayUse(Id attribute) const
    {
        const OptionCombo* combo = m_model.optionCombo(attribute);
        if (combo == nullptr)
            return false;
        return std::all_of(combo->options.begin(), combo->options.end(), [&](Id id) {
            const auto option = m_model.categoryOptions.constFind(id);
            return option == m_model.categoryOptions.cend() || allows(*m_call.user, option->sharing, Right::DataWrite);
        });
    }

    bool refuse(int index, const QString& code, const QString& text, const QString& property,
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

    bool read(const ValueIn& in, int index, Row& row)
    {
        row.element = id(m_schemes.element, u"dataElements"_s, in.element);
        row.of = m_model.element(row.element);
        auto known = [&](const QString& property, const QString& text) {
            return text.isEmpty() ? QList<std::pair<QString, QString>>()
                                  : QList<std::pair<QString, QString>>{{property, text}};
        };
        auto shown = [](const QString& text) { return text.isEmpty() ? u"null"_s : text; };
        if (row.of == nullptr)
            return refuse(index, u"E7610"_s, u"Data element not found or not accessible: `%1`"_s.arg(shown(in.element)),
                          u"dataElement"_s, known(u"dataElement"_s, in.element));
        // Period and unit of a value count only where the head has none (hub-live-242.md §2.2).
        const QString period = m_body.period.isEmpty() ? in.period : m_body.period;
        const std::optional<domain::Period> when = periodOf(period);
        if (!when)
            return refuse(index, u"E7611"_s, u"Period not valid: `null`"_s, u"period"_s, {});
        row.when = *when;
        row.period = m.ids.of(period);
        row.unit = m_body.unit.isEmpty() ? id(m_schemes.unit, u"organisationUnits"_s, in.unit) : m_unit;
        if (m_model.unit(row.unit) == nullptr)
            return refuse(index, u"E7612"_s,
                          u"Organisation unit not found or not accessible: `%1`"_s.arg(shown(in.unit)), u"orgUnit"_s,
                          known(u"organisationUnit"_s, in.unit));
        row.optionCombo = in.optionCombo.isEmpty()
            ? m_model.defaultOptionCombo
            : id(m_schemes.optionCombo, u"categoryOptionCombos"_s, in.optionCombo);
        if (m_model.optionCombo(row.optionCombo) == nullptr)
            return refuse(
                index, u"E7613"_s,
                u"Category option combo not found or not accessible for writing data: `%1`"_s.arg(in.optionCombo),
                u"categoryOptionCombo"_s, known(u"categoryOptionCombo"_s, in.optionCombo));
        row.attributeCombo = !in.attributeCombo.isEmpty()
            ? id(m_schemes.attributeCombo, u"categoryOptionCombos"_s, in.attributeCombo)
            : m_attribute != 0 ? m_attribute
                               : m_model.defaultOptionCombo;
        if (!mayUse(row.attributeCombo))
            return refuse(
                index, u"E7615"_s,
                u"Attribute option combo not found or not accessible for writing data: `%1`"_s.arg(in.attributeCombo),
                u"attributeOptionCombo"_s, known(u"attributeOptionCombo"_s, in.attributeCombo));
        if (!mayCapture(m_model, *m_call.user, row.unit))
            return refuse(index, u"E7617"_s,
                          u"Organisation unit: `null` not in hierarchy of current user: `%1`"_s.arg(m_call.user->uid),
                          u"orgUnit"_s, {{u"user"_s, m_call.user->uid}});
        return true;
    }

    bool takesValue(const ValueIn& in, int index, const Row& row, QString& kept)
    {
        const QString element = m.ids.text(row.element);
        kept = in.value;
        if (in.deleted || isDelete())
            return true;
        if (in.value.isEmpty() && in.comment.isEmpty())
            return refuse(index, u"E7618"_s,
                          u"Data value or comment not specified for data element: `%1`"_s.arg(element), u"value"_s,
                          {{u"dataElement"_s, element}});
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
                      u"Data value is not a valid option of the data element option set: `%1`"_s.arg(element),
                      u"value"_s, {{u"dataElement"_s, element}});
    }

    // Nothing of this is asked for by default (hub-live-242.md §2.3).
    bool strict(int index, const Row& row, const ValueIn& in)
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

    bool isOpen(int index, const Row& row)
    {
        if (!withinOptionDates(m_model, row.attributeCombo, row.when))
            return refuse(index, u"E7638"_s,
                          u"Period: `null` is not within date range of attribute option combo: `null`"_s, u"period"_s,
                          {});
        if (!optionsTakeUnit(m_model, row.attributeCombo, row.unit))
            return refuse(index, u"E7639"_s,
                          u"Organisation unit: `null` is not valid for attribute option combo: `null`"_s, u"orgUnit"_s,
                          {});
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
                    u"Period: `null` is after latest open future period for data element: `%1` and data set: `%2`"_s
                        .arg(m.ids.text(row.element), m.ids.text(id)),
                    u"period"_s, {{u"dataElement"_s, m.ids.text(row.element)}, {u"dataSet"_s, m.ids.text(id)}});
            if (isApproved(m, m_model, set, row.period, row.unit, row.attributeCombo))
                return refuse(
                    index, u"E7642"_s,
                    u"Data already approved for data set: `%1` period: `null` org unit: `null`"_s.arg(m.ids.text(id)),
                    {}, ofSet);
            if (when == Timely::NotAnInputPeriod)
                return refuse(index, u"E7643"_s,
                              u"Period: `null` is not open for this data set at this time: `%1`"_s.arg(m.ids.text(id)),
                              u"period"_s, ofSet);
        }
        return true;
    }

    void one(const ValueIn& in, int index)
    {
        Row row;
        QString kept;
        if (!read(in, index, row) || !takesValue(in, index, row, kept) || !strict(index, row, in)
            || !isOpen(index, row))
            return;
        const FormKey form{row.unit, row.period};
        const CellKey cell{row.element, row.optionCombo, row.attributeCombo};
        const qint64 second = m.now() / 1000 * 1000;  // stored without milliseconds (hub-live-242.md §2.1)
        const Written written{form,
                              cell,
                              kept,
                              !in.value.isEmpty(),
                              in.comment,
                              in.followUp,
                              m.ids.of(in.storedBy.isEmpty() ? m_call.user->username : in.storedBy),
                              second};
        const Cell* before = findCell(m, form, cell);
        const bool isThere = before != nullptr && !before->deleted;
        const bool zero = kept == u"0"_s && isNumericType(row.of->valueType) && !row.of->zeroIsSignificant
            && row.of->aggregation == u"SUM"_s;
        const QString strategy = m_call.text(u"importStrategy");
        if (in.deleted || isDelete() || zero) {
            if (isThere) {
                ++m_out.deleted;
                act([&] { deleteCell(m, written); });
            } else if (!zero) {
                ++m_out.ignored;
                if (isDelete())
                    m_out.rejected.push_back(index);
            }
            return;
        }
        if ((isThere && strategy == u"CREATE"_s) || (!isThere && strategy == u"UPDATE"_s)) {
            ++m_out.ignored;
            m_out.rejected.push_back(index);
            return;
        }
        // Of two new ones with one key the second is left out without a word (recordings dv-duplicate-keys, form-stored-by).
        if (m_fresh.contains({form, cell}))
            return;
        if (isThere && before->value == kept && before->hasValue == written.hasValue && before->comment == in.comment
            && before->followUp == in.followUp) {
            ++m_out.ignored;
            return;
        }
        ++(isThere ? m_out.updated : m_out.imported);
        if (!isThere)
            m_fresh.insert({form, cell});
        act([&] { writeCell(m, written); });
    }

    template <class F>
    void act(F&& write)
    {
        if (!m_dryRun)
            write();
    }

    [[nodiscard]] bool isDelete() const { return m_call.text(u"importStrategy").startsWith(u"DELETE"); }

    void complete()
    {
        // Completes though a value was refused (hub-live-242.md §5).
        if (m_body.completeDate.isEmpty() || m_set == nullptr || m_unit == 0 || !periodOf(m_body.period) || m_dryRun)
            return;
        completeAt(
            m,
            {m_set->id, m.ids.of(m_body.period), m_unit, m_attribute == 0 ? m_model.defaultOptionCombo : m_attribute},
            m_body.completeDate, m.ids.of(m_call.user->username));
        m_out.complete = m_body.completeDate;
    }

    Call& m_call;
    HubState& m;
    const Model& m_model;
    const ValuesIn& m_body;
    bool m_dryRun = false;
    IdSchemes m_schemes{};
    const DataSet* m_set = nullptr;
    Id m_unit = 0, m_attribute = 0;
    QSet<std::pair<FormKey, CellKey>> m_fresh{};
    ImportSummary m_out{};
};

}  // namespace

ImportSummary importOld(Call& call, const ValuesIn& body, bool dryRun)
{
    return OldImport(call, body, dryRun).run();
}

}  // namespace rejista::practice
