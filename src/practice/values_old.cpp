#include "practice/values_old.h"

#include "practice/access.h"
#include "practice/value_types.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {

ImportSummary OldImport::run()
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

ImportSummary OldImport::failed(const QString& why)
{
    ImportSummary out;
    out.status = u"ERROR"_s;
    out.description = u"The import process failed: "_s + why;
    out.complete.clear();
    return out;
}

void OldImport::abort(const QString& code, const QString& text, const QString& property,
                      const QList<std::pair<QString, QString>>& objects)
{
    m_out.status = u"ERROR"_s;
    m_out.description = u"Import process was aborted"_s;
    m_out.complete.clear();
    m_out.conflicts.push_back({code, text, objects.first().second, property, objects, {}});
}

bool OldImport::head()
{
    m_unit = id(m_schemes.unit, u"organisationUnits"_s, m_body.unit);
    m_attribute = id(m_schemes.attributeCombo, u"categoryOptionCombos"_s, m_body.attributeCombo);
    if (!m_body.dataSet.isEmpty()) {
        m_set = m_model.dataSet(id(m_schemes.dataSet, u"dataSets"_s, m_body.dataSet));
        if (m_set == nullptr)
            abort(u"E7600"_s, u"Data set not found or not accessible: `%1`"_s.arg(m_body.dataSet), u"dataSet"_s,
                  {{u"dataSet"_s, m_body.dataSet}});
        else if (!allows(*m_call.user, m_set->sharing, Right::DataWrite))
            abort(u"E7601"_s, u"User does not have write access for DataSet: `%1`"_s.arg(m_body.dataSet), u"dataSet"_s,
                  {{u"dataSet"_s, m_body.dataSet}});
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

bool OldImport::mayUse(Id attribute) const
{
    const OptionCombo* combo = m_model.optionCombo(attribute);
    if (combo == nullptr)
        return false;
    return std::all_of(combo->options.begin(), combo->options.end(), [&](Id id) {
        const auto option = m_model.categoryOptions.constFind(id);
        return option == m_model.categoryOptions.cend() || allows(*m_call.user, option->sharing, Right::DataWrite);
    });
}

bool OldImport::read(const ValueIn& in, int index, Row& row)
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
        return refuse(index, u"E7612"_s, u"Organisation unit not found or not accessible: `%1`"_s.arg(shown(in.unit)),
                      u"orgUnit"_s, known(u"organisationUnit"_s, in.unit));
    row.optionCombo = in.optionCombo.isEmpty() ? m_model.defaultOptionCombo
                                               : id(m_schemes.optionCombo, u"categoryOptionCombos"_s, in.optionCombo);
    if (m_model.optionCombo(row.optionCombo) == nullptr)
        return refuse(index, u"E7613"_s,
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

void OldImport::one(const ValueIn& in, int index)
{
    Row row;
    QString kept;
    if (!read(in, index, row) || !takesValue(in, index, row, kept) || !strict(index, row, in) || !isOpen(index, row))
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

void OldImport::complete()
{
    // Completes though a value was refused (hub-live-242.md §5).
    if (m_body.completeDate.isEmpty() || m_set == nullptr || m_unit == 0 || !periodOf(m_body.period) || m_dryRun)
        return;
    completeAt(
        m, {m_set->id, m.ids.of(m_body.period), m_unit, m_attribute == 0 ? m_model.defaultOptionCombo : m_attribute},
        m_body.completeDate, m.ids.of(m_call.user->username));
    m_out.complete = m_body.completeDate;
}

OldImport::OldImport(Call& call, const ValuesIn& body, bool dryRun)
    : m_call(call),
      m(call.hub),
      m_model(call.hub.metadata()),
      m_body(body),
      m_dryRun(dryRun)
{
    m_out.description = u"Import process completed successfully"_s;
}

Id OldImport::id(const QString& scheme, const QString& kind, const QString& text)
{
    return IdSchemes::find(m, scheme, kind, text);
}

ImportSummary importOld(Call& call, const ValuesIn& body, bool dryRun)
{
    return OldImport(call, body, dryRun).run();
}

}  // namespace rejista::practice
