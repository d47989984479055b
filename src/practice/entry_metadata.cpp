// What the data entry page loads once (dataEntry/metadata), and what it shows beside a cell (context, minimum, maximum).
#include "practice/access.h"
#include "practice/forms.h"
#include "practice/json_out.h"
#include "practice/meta_view.h"
#include "practice/moment.h"
#include "practice/periods.h"
#include "practice/values_single.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QJsonArray uids(const QJsonValue& refs)
{
    QJsonArray out;
    for (const QJsonValue& one : refs.toArray())
        out.append(one.toObject().value(u"id"_s));
    return out;
}

class EntryMetadata {
public:
    explicit EntryMetadata(Call& call)
        : m_call(call),
          m_model(call.hub.metadata()),
          m_view(call.hub, m_model, *call.user, {})
    {}

    QJsonObject all()
    {
        QJsonArray sets = dataSets();
        return {{u"dataSets"_s, sets},           {u"dataElements"_s, elements()}, {u"indicators"_s, QJsonArray{}},
                {u"categoryCombos"_s, combos()}, {u"categories"_s, categories()}, {u"categoryOptions"_s, options()},
                {u"optionSets"_s, optionSets()}};
    }

private:
    QJsonObject shown(const QString& kind, const QJsonObject& object, const QString& fields) const
    {
        return m_view.show(*metaType(kind), object, FieldTree::parse(fields));
    }

    QJsonArray dataSets()
    {
        QJsonArray out;
        for (const auto& [uid, object] : m_call.hub.meta.all(u"dataSets"_s)) {
            const DataSet* set = m_model.dataSet(m_call.hub.ids.find(uid));
            if (set == nullptr || !allows(*m_call.user, set->sharing, Right::DataRead))
                continue;
            QJsonObject one = shown(
                u"dataSets"_s, object,
                u"id,code,name,created,lastUpdated,shortName,periodType,dataInputPeriods[period[id],openingDate,"
                u"closingDate],"
                "indicators[id],compulsoryDataElementOperands[dataElement[id],categoryOptionCombo[id]],categoryCombo["
                "id],mobile,"
                "version,expiryDays,timelyDays,notifyCompletingUser,openFuturePeriods,openPeriodsAfterCoEndDate,"
                "workflow[id],"
                "fieldCombinationRequired,validCompleteOnly,noValueRequiresComment,skipOffline,dataElementDecoration,"
                "renderAsTabs,renderHorizontally,compulsoryFieldsCompleteOnly,displayName,formType,displayShortName,"
                "displayFormName,dataSetElements[dataElement[id],categoryCombo[id]],"
                "sections[id,name,displayName,sortOrder,dataElements[id],greyedFields[dataElement[id],categoryOptionCombo[id]]]"_s);
            one.insert(u"dimensionItem"_s, uid);
            one.insert(u"dimensionItemType"_s, u"REPORTING_RATE"_s);
            QJsonArray units;
            for (const QJsonValue& ref : object.value(u"organisationUnits"_s).toArray()) {
                const QString unit = ref.toObject().value(u"id"_s).toString();
                if (mayCapture(m_model, *m_call.user, m_call.hub.ids.find(unit)))
                    units.append(unit);
            }
            one.insert(u"organisationUnits"_s, units);
            for (const Id element : set->elements)
                m_elements.insert(m_call.hub.ids.text(element));
            out.append(one);
        }
        return out;
    }

    QJsonArray elements()
    {
        QJsonArray out;
        for (const auto& [uid, object] : m_call.hub.meta.all(u"dataElements"_s)) {
            if (!m_elements.contains(uid))
                continue;
            out.append(shown(
                u"dataElements"_s, object,
                u"id,code,name,created,lastUpdated,lastUpdatedBy,valueType,aggregationType,zeroIsSignificant,"
                "displayName,displayShortName,displayFormName,categoryCombo[id],optionSet[id],commentOptionSet[id]"_s));
            for (const QString& set : {u"optionSet"_s, u"commentOptionSet"_s})
                m_sets.insert(object.value(set).toObject().value(u"id"_s).toString());
        }
        return out;
    }

    QJsonArray combos() const
    {
        QJsonArray out;
        for (const auto& [uid, object] : m_call.hub.meta.all(u"categoryCombos"_s)) {
            QJsonObject one = shown(
                u"categoryCombos"_s, object,
                u"id,code,name,created,lastUpdated,dataDimensionType,skipTotal,displayName,isDefault"_s);
            one.insert(u"categories"_s, uids(object.value(u"categories"_s)));
            QJsonArray optionCombos;
            for (const QString& combo : m_model.optionCombosOfCombo.value(uid)) {
                const QJsonObject* stored = m_call.hub.meta.find(u"categoryOptionCombos"_s, combo);
                QJsonObject row = shown(u"categoryOptionCombos"_s, *stored, u"id,code,name,displayName"_s);
                row.insert(u"categoryOptions"_s, uids(stored->value(u"categoryOptions"_s)));
                optionCombos.append(row);
            }
            one.insert(u"categoryOptionCombos"_s, optionCombos);
            out.append(one);
        }
        return out;
    }

    QJsonArray categories() const
    {
        QJsonArray out;
        for (const auto& [uid, object] : m_call.hub.meta.all(u"categories"_s)) {
            // 2.42 and 2.43 do not say which is the default one here (hub-live-243.md §1).
            const bool newest = m_call.hub.like == Like::V244;
            const QString more = newest ? u",isDefault"_s : u",displayFormName"_s;
            QJsonObject one = shown(
                u"categories"_s, object,
                u"id,code,name,shortName,created,lastUpdated,dataDimensionType,dataDimension,displayName,displayShortName"_s
                    + more);
            one.insert(u"categoryOptions"_s, uids(object.value(u"categoryOptions"_s)));
            one.insert(u"dimension"_s, uid);
            one.insert(u"allItems"_s, false);
            if (!newest)
                one.insert(u"dimensionType"_s, u"CATEGORY"_s);
            out.append(one);
        }
        return out;
    }

    QJsonArray options() const
    {
        QJsonArray out;
        for (const auto& [uid, object] : m_call.hub.meta.all(u"categoryOptions"_s)) {
            QJsonObject one = shown(
                u"categoryOptions"_s, object,
                u"id,code,name,shortName,created,lastUpdated,startDate,endDate,displayName,displayShortName,displayFormName,isDefault"_s);
            one.insert(u"organisationUnits"_s, uids(object.value(u"organisationUnits"_s)));
            one.insert(u"dimensionItem"_s, uid);
            one.insert(u"dimensionItemType"_s, u"CATEGORY_OPTION"_s);
            out.append(one);
        }
        return out;
    }

    QJsonArray optionSets() const
    {
        QJsonArray out;
        for (const auto& [uid, object] : m_call.hub.meta.all(u"optionSets"_s)) {
            if (m_sets.contains(uid))
                out.append(shown(
                    u"optionSets"_s, object,
                    u"id,code,name,created,lastUpdated,valueType,version,displayName,options[id,code,displayName]"_s));
        }
        return out;
    }

    Call& m_call;
    const Model& m_model;
    MetaView m_view;
    QSet<QString> m_elements{}, m_sets{};
};

void auditOut(JsonOut& out, const HubState& hub, const AuditRow& row)
{
    out.begin();
    out.field("dataElement", hub.ids.text(row.cell.element));
    out.field("period", hub.ids.text(row.form.period));
    out.field("orgUnit", hub.ids.text(row.form.unit));
    out.field("categoryOptionCombo", hub.ids.text(row.cell.optionCombo));
    out.field("attributeOptionCombo", hub.ids.text(row.cell.attributeCombo));
    out.field("value", row.after);
    out.field("modifiedBy", hub.ids.text(row.by));
    out.field("created", localTime(row.at));
    out.field("auditType", row.type == 'C' ? "CREATE" : row.type == 'U' ? "UPDATE" : "DELETE");
    out.end();
}

void historyOut(JsonOut& out, const HubState& hub, const Model& model, const SingleKey& key, const FormKey& form,
                const Cell& cell)
{
    out.begin();
    if (hub.isOld()) {
        out.field("dataElement", hub.ids.text(key.cell.element));
        out.field("orgUnit", hub.ids.text(form.unit));
        out.field("categoryOptionCombo", hub.ids.text(key.cell.optionCombo));
        out.begin("attribute");
        const OptionCombo* attribute = model.optionCombo(key.cell.attributeCombo);
        out.field("combo", hub.ids.text(attribute == nullptr ? model.defaultCombo : attribute->combo));
        out.beginList("options");
        for (const Id option : attribute == nullptr ? std::vector<Id>() : attribute->options)
            out.text(hub.ids.text(option));
        out.endList();
        out.end();
        out.field("followUp", cell.followUp);
        out.field("storedBy", hub.ids.text(cell.storedBy));
        out.field("created", localTime(cell.created));
        out.field("lastUpdated", localTime(cell.updated));
    }
    out.field("period", hub.ids.text(form.period));
    out.field("value", cell.value);
    out.end();
}

}  // namespace

hub::Response entryMetadata(Call& call)
{
    hub::Response response = json(200, EntryMetadata(call).all());
    tag(call, response);  // the one ETag that every version has
    return response;
}

hub::Response valueContext(Call& call)
{
    const SingleKey key = singleKey(call);
    const HubState& hub = call.hub;
    const Model& model = call.hub.metadata();
    JsonOut out;
    out.begin();
    out.beginList("audits");
    for (auto it = hub.audits.crbegin(); it != hub.audits.crend(); ++it) {
        if (it->form == key.form && it->cell == key.cell)
            auditOut(out, hub, *it);
    }
    out.endList();
    out.beginList("history");
    const std::optional<domain::Period> asked = periodOf(call.text(u"pe"));
    for (const auto& [form, cells] : hub.forms) {
        const Cell* cell = form.unit == key.form.unit ? cells.find(key.cell) : nullptr;
        const std::optional<domain::Period> period = cell == nullptr ? std::nullopt
                                                                     : periodOf(hub.ids.text(form.period));
        if (cell != nullptr && !cell->deleted && asked && period && period->type() == asked->type())
            historyOut(out, hub, model, key, form, *cell);
    }
    out.endList();
    out.end();
    return json(200, out.take());
}

hub::Response setMinMax(Call& call)
{
    const bool add = call.request.method == "POST";
    const QString authority = add ? u"F_MINMAX_DATAELEMENT_ADD"_s : u"F_MINMAX_DATAELEMENT_DELETE"_s;
    if (!call.may(authority))
        return needsAuthority(authority);
    const QJsonObject body = readObject(call.body().value_or(QByteArray())).value_or(QJsonObject());
    auto id = [&](const QString& name, const QString& parameter) {
        return call.hub.ids.of(body.contains(name) ? body.value(name).toString() : call.text(parameter));
    };
    const MinMaxKey key{id(u"dataElement"_s, u"de"_s), id(u"orgUnit"_s, u"ou"_s),
                        id(u"categoryOptionCombo"_s, u"co"_s)};
    if (!add) {
        call.hub.minMax.remove(key);
        return empty(204);
    }
    call.hub.minMax[key] = {body.value(u"minValue"_s).toInt(), body.value(u"maxValue"_s).toInt()};
    return empty(200);
}

}  // namespace rejista::practice
