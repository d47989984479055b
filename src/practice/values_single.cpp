#include "practice/values_single.h"

#include "practice/access.h"
#include "practice/periods.h"
#include "practice/values_import.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

/// What one value is written by: parameters, a form, or JSON.
struct Single {
    QString element{}, optionCombo{}, combo{}, period{}, unit{}, dataSet{}, comment{}, value{};
    QStringList options{};
    bool hasValue = false, hasComment = false;
    std::optional<bool> followUp{};
};

std::optional<Single> readSingle(const Call& call)
{
    Single out;
    const QByteArray body = call.body().value_or(QByteArray());
    if (hub::headerValue(call.request.headers, "Content-Type").contains("json") && !body.isEmpty()) {
        const std::optional<QJsonObject> json = readObject(body);
        if (!json)
            return std::nullopt;
        out.element = json->value(u"dataElement"_s).toString();
        out.optionCombo = json->value(u"categoryOptionCombo"_s).toString();
        out.period = json->value(u"period"_s).toString();
        out.unit = json->value(u"orgUnit"_s).toString();
        out.dataSet = json->value(u"dataSet"_s).toString();
        out.value = json->value(u"value"_s).toString();
        out.hasValue = json->contains(u"value"_s);
        out.comment = json->value(u"comment"_s).toString();
        out.hasComment = json->contains(u"comment"_s);
        const QJsonObject attribute = json->value(u"attribute"_s).toObject();
        out.combo = attribute.value(u"combo"_s).toString();
        for (const QJsonValue& one : attribute.value(u"options"_s).toArray())
            out.options.append(one.toString());
        if (json->contains(u"followUp"_s))
            out.followUp = json->value(u"followUp"_s).toBool();
        return out;
    }
    const QUrlQuery form(QString::fromUtf8(body));
    auto text = [&](const QString& name) {
        return call.has(name) ? call.text(name) : form.queryItemValue(name, QUrl::FullyDecoded);
    };
    out.element = text(u"de"_s);
    out.optionCombo = text(u"co"_s);
    out.combo = text(u"cc"_s);
    out.options = text(u"cp"_s).split(u';', Qt::SkipEmptyParts);
    out.period = text(u"pe"_s);
    out.unit = text(u"ou"_s);
    out.dataSet = text(u"ds"_s);
    out.value = text(u"value"_s);
    out.hasValue = call.has(u"value") || form.hasQueryItem(u"value"_s);
    out.comment = text(u"comment"_s);
    out.hasComment = call.has(u"comment") || form.hasQueryItem(u"comment"_s);
    if (call.has(u"followUp"))
        out.followUp = call.flag(u"followUp");
    return out;
}

Id attributeOf(Call& call, const QString& combo, const QStringList& options)
{
    std::vector<Id> wanted;
    for (const QString& one : options)
        wanted.push_back(call.hub.ids.of(one));
    return call.hub.metadata().optionComboOf(combo.isEmpty() ? 0 : call.hub.ids.of(combo), wanted);
}

/// 2.42 asks every data set of the element, whichever `ds` says (hub-live-242.md §2.10).
std::optional<hub::Response> oldRefusal(Call& call, const Single& single)
{
    const Model& model = call.hub.metadata();
    const std::optional<domain::Period> period = periodOf(single.period);
    if (!period)
        return message(409, u"Period is invalid: `%1`"_s.arg(single.period), u"E1101"_s);
    for (const Id id : model.setsOfElement.value(call.hub.ids.find(single.element))) {
        const std::optional<domain::Period> latest = latestOpen(*model.dataSet(id), call.hub.clock->today());
        if (latest && period->end() > latest->end())
            return message(409,
                           u"Period: `%1` is after latest open future period: `%2` for data element: `%3`"_s.arg(
                               single.period, latest->id(), single.element),
                           u"E2022"_s);
    }
    return std::nullopt;
}

hub::Response write(Call& call)
{
    if (!call.may(u"F_DATAVALUE_ADD"_s))
        return needsAuthority(u"F_DATAVALUE_ADD"_s);
    const std::optional<Single> single = readSingle(call);
    if (!single)
        return message(400, u"Could not read the value"_s);
    if (call.hub.isOld()) {
        if (std::optional<hub::Response> refused = oldRefusal(call, *single))
            return *refused;
    }
    ValuesIn body;
    body.dataSet = single->dataSet;
    ValueIn in;
    in.element = single->element;
    in.optionCombo = single->optionCombo;
    in.period = single->period;
    in.unit = single->unit;
    in.attributeCombo = call.hub.ids.text(attributeOf(call, single->combo, single->options));
    const Id coc = in.optionCombo.isEmpty() ? call.hub.metadata().defaultOptionCombo : call.hub.ids.of(in.optionCombo);
    const Cell* before = findCell(
        call.hub, {call.hub.ids.of(in.unit), call.hub.ids.of(in.period)},
        {call.hub.ids.of(in.element), coc, attributeOf(call, single->combo, single->options)});
    const bool isThere = before != nullptr && !before->deleted;
    // Here what is left out is kept, and an empty value takes it away (hub-contract.md §3.2).
    in.hasValue = true;
    in.value = single->hasValue ? single->value : isThere ? before->value : QString();
    in.comment = single->hasComment ? single->comment : isThere ? before->comment : QString();
    in.followUp = single->followUp.value_or(isThere && before->followUp);
    in.deleted = in.value.isEmpty() && single->hasValue;
    body.values.push_back(in);
    const std::optional<ImportSummary> out = call.hub.isOld() ? std::optional(importOld(call, body, false))
                                                              : importNew(call, body, false);
    if (!out)
        return message(
            500, u"Cannot invoke \"org.hisp.dhis.datavalue.DataEntryGroup.deletion()\" because \"group\" is null"_s);
    if (!out->conflicts.empty())
        return message(409, u"Failed to upsert data value: "_s + out->conflicts.front().text,
                       call.hub.isOld() ? out->conflicts.front().code : u"E1004"_s);
    return empty(201);
}

hub::Response read(Call& call)
{
    const SingleKey key = singleKey(call);
    const Cell* cell = findCell(call.hub, key.form, key.cell);
    if (cell == nullptr || cell->deleted || !cell->hasValue)
        return call.hub.isOld() ? message(409, u"Data value does not exist"_s)
                                : message(404, u"Data value does not exist"_s, u"E1005"_s);
    return json(200, QJsonArray{cell->value});
}

hub::Response remove(Call& call)
{
    if (!call.may(u"F_DATAVALUE_ADD"_s))
        return needsAuthority(u"F_DATAVALUE_ADD"_s);
    const SingleKey key = singleKey(call);
    if (!mayCapture(call.hub.metadata(), *call.user, key.form.unit))
        return message(409,
                       u"Organisation unit is not in the hierarchy of the current user: `%1`"_s.arg(call.text(u"ou")),
                       u"E2020"_s);
    const Cell* cell = findCell(call.hub, key.form, key.cell);
    if (cell == nullptr || cell->deleted)
        return call.hub.isOld() ? message(409, u"Data value cannot be deleted because it does not exist"_s)
                                : empty(204);
    deleteCell(call.hub,
               {key.form, key.cell, {}, false, {}, false, call.hub.ids.of(call.user->username), call.hub.now()});
    return empty(204);
}

hub::Response mark(Call& call)
{
    if (!call.may(u"F_DATAVALUE_ADD"_s))
        return needsAuthority(u"F_DATAVALUE_ADD"_s);
    const std::optional<QJsonObject> body = readObject(call.body().value_or(QByteArray()));
    if (!body)
        return message(400, u"Could not read the mark"_s);
    QJsonArray rows{*body};
    if (body->contains(u"values"_s))
        rows = body->value(u"values"_s).toArray();
    HubState& hub = call.hub;
    const Model& model = hub.metadata();
    for (const QJsonValue& one : rows) {
        const QJsonObject row = one.toObject();
        auto id = [&](const QString& name, Id other) {
            const QString text = row.value(name).toString();
            return text.isEmpty() ? other : hub.ids.of(text);
        };
        const FormKey form{id(u"orgUnit"_s, 0), id(u"period"_s, 0)};
        const CellKey key{id(u"dataElement"_s, 0), id(u"categoryOptionCombo"_s, model.defaultOptionCombo),
                          id(u"attributeOptionCombo"_s, model.defaultOptionCombo)};
        Form* cells = hub.forms.change(form);
        Cell* cell = cells == nullptr ? nullptr : cells->change(key);
        if (cell == nullptr || cell->deleted)
            return message(409, u"Data value does not exist"_s, u"E2032"_s);
        if (!mayCapture(model, *call.user, form.unit))
            return message(409, u"Organisation unit is not in the hierarchy of the current user"_s, u"E2020"_s);
        // Moves the mark alone; no history is written.
        cell->followUp = row.value(u"followup"_s).toBool();
        cell->updated = hub.now();
    }
    return empty(200);
}

}  // namespace

SingleKey singleKey(Call& call)
{
    const QString optionCombo = call.text(u"co");
    return {{call.hub.ids.find(call.text(u"ou")), call.hub.ids.find(call.text(u"pe"))},
            {call.hub.ids.find(call.text(u"de")),
             optionCombo.isEmpty() ? call.hub.metadata().defaultOptionCombo : call.hub.ids.find(optionCombo),
             attributeOf(call, call.text(u"cc"), call.text(u"cp").split(u';', Qt::SkipEmptyParts))}};
}

hub::Response singleValue(Call& call)
{
    const QByteArray& method = call.request.method;
    if (call.at(1) == u"followup"_s || call.at(1) == u"followups"_s)
        return method == "PUT" ? mark(call) : wrongMethod(call);
    if (!call.at(1).isEmpty())
        return containerPage(404, u"No static resource "_s + call.path.join(u'/'));
    if (method == "GET")
        return read(call);
    if (method == "POST")
        return write(call);
    if (method == "DELETE")
        return remove(call);
    return wrongMethod(call);
}

}  // namespace rejista::practice
