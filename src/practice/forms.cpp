#include "practice/forms.h"

#include "practice/access.h"
#include "practice/json_out.h"
#include "practice/moment.h"
#include "practice/periods.h"
#include "practice/values_store.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

/// Which form a question means; an answer = refused.
struct Asked {
    const DataSet* set = nullptr;
    FormKey form{};
    domain::Period period{};
    Id attributeCombo = 0;
    std::optional<hub::Response> refused{};
};

Asked findForm(Call& call, const QString& set, const QString& period, const QString& unit, const QString& combo,
               const QStringList& options)
{
    const Model& model = call.hub.metadata();
    Asked out;
    out.set = model.dataSet(call.hub.ids.find(set));
    if (out.set == nullptr || !allows(*call.user, out.set->sharing, Right::DataRead)) {
        out.refused = message(409, u"Data set not found or not accessible: `%1`"_s.arg(set), u"E1105"_s);
        return out;
    }
    const std::optional<domain::Period> read = periodOf(period);
    if (!read) {
        out.refused = message(409, u"Period is invalid: `%1`"_s.arg(period.isEmpty() ? u"null"_s : period), u"E1101"_s);
        return out;
    }
    out.period = *read;
    out.form = {call.hub.ids.find(unit), call.hub.ids.of(period)};
    if (model.unit(out.form.unit) == nullptr) {
        out.refused = message(409, u"Organisation unit not found or not accessible: `%1`"_s.arg(unit), u"E1102"_s);
        return out;
    }
    if (!mayView(model, *call.user, out.form.unit)) {
        out.refused = message(409, u"Organisation unit is not in the hierarchy of the current user: `%1`"_s.arg(unit),
                              u"E2020"_s);
        return out;
    }
    std::vector<Id> wanted;
    for (const QString& option : options)
        wanted.push_back(call.hub.ids.of(option));
    out.attributeCombo = model.optionComboOf(combo.isEmpty() ? 0 : call.hub.ids.of(combo), wanted);
    if (out.attributeCombo == 0)
        out.refused = message(
            409, u"Attribute option combo does not exist for given category combo and category options"_s, u"E1103"_s);
    return out;
}

void cellRow(JsonOut& out, const HubState& hub, const Model& model, const Asked& asked, const CellKey& key,
             const Cell& cell)
{
    out.begin();
    out.field("dataElement", hub.ids.text(key.element));
    out.field("period", hub.ids.text(asked.form.period));
    out.field("orgUnit", hub.ids.text(asked.form.unit));
    out.field("categoryOptionCombo", hub.ids.text(key.optionCombo));
    out.begin("attribute");
    const OptionCombo* attribute = model.optionCombo(key.attributeCombo);
    out.field("combo", hub.ids.text(attribute == nullptr ? model.defaultCombo : attribute->combo));
    out.beginList("options");
    for (const Id option : attribute == nullptr ? std::vector<Id>() : attribute->options)
        out.text(hub.ids.text(option));
    out.endList();
    out.end();
    if (cell.hasValue)
        out.field("value", cell.value);
    if (!cell.comment.isEmpty())
        out.field("comment", cell.comment);
    out.field("followUp", cell.followUp);
    out.field("storedBy", hub.ids.text(cell.storedBy));
    out.field("created", localTime(cell.created));
    out.field("lastUpdated", localTime(cell.updated));
    out.end();
}

const char* lockOf(const Call& call, const Model& model, const Asked& asked)
{
    const HubState& hub = call.hub;
    if (isApproved(hub, model, *asked.set, asked.form.period, asked.form.unit, asked.attributeCombo))
        return "APPROVED";
    if (asked.set->periodType != asked.period.type())
        return "OPEN";
    const Timely when = timely(hub, *asked.set, asked.period, asked.form.period);
    if (when == Timely::NotAnInputPeriod && !call.user->isSuper())
        return "LOCKED";
    const bool passes = call.user->may(u"F_EDIT_EXPIRED"_s)
        || hasException(hub, asked.set->id, asked.form.period, asked.form.unit);
    return when == Timely::TooLate && !passes ? "LOCKED" : "OPEN";
}

void minMaxOf(JsonOut& out, const HubState& hub, const Asked& asked)
{
    out.beginList("minMaxValues");
    for (const auto& [key, one] : hub.minMax) {
        if (key.unit != asked.form.unit
            || std::find(asked.set->elements.begin(), asked.set->elements.end(), key.element)
                == asked.set->elements.end())
            continue;
        out.begin();
        out.field("dataElement", hub.ids.text(key.element));
        out.field("orgUnit", hub.ids.text(key.unit));
        out.field("categoryOptionCombo", hub.ids.text(key.optionCombo));
        out.field("minValue", one.least);
        out.field("maxValue", one.most);
        out.end();
    }
    out.endList();
}

void completionOf(JsonOut& out, const HubState& hub, const Completion* row)
{
    out.begin("completeStatus");
    out.field("complete", row != nullptr && row->complete);
    if (row != nullptr) {
        out.field("created", localTime(row->created));
        out.field("createdBy", hub.ids.text(row->storedBy));
        out.field("lastUpdated", localTime(row->updated));
        out.field("lastUpdatedBy", hub.ids.text(row->updatedBy));
    }
    out.end();
}

}  // namespace

hub::Response readForm(Call& call)
{
    const Asked asked = findForm(call, call.text(u"ds"), call.text(u"pe"), call.text(u"ou"), call.text(u"cc"),
                                 call.text(u"cp").split(u';', Qt::SkipEmptyParts));
    if (asked.refused)
        return *asked.refused;
    const Model& model = call.hub.metadata();
    JsonOut out;
    out.begin();
    out.beginList("dataValues");
    const Form* form = call.hub.forms.find(asked.form);
    if (form != nullptr) {
        for (const auto& [key, cell] : *form) {
            const auto sets = model.setsOfElement.constFind(key.element);
            if (cell.deleted || key.attributeCombo != asked.attributeCombo || sets == model.setsOfElement.cend()
                || std::find(sets->begin(), sets->end(), asked.set->id) == sets->end())
                continue;
            cellRow(out, call.hub, model, asked, key, cell);
        }
    }
    out.endList();
    minMaxOf(out, call.hub, asked);
    out.field("lockStatus", lockOf(call, model, asked));
    completionOf(out, call.hub,
                 call.hub.completions.find({asked.set->id, asked.form.period, asked.form.unit, asked.attributeCombo}));
    out.end();
    return json(200, out.take());
}

QStringList emptyCompulsory(Call& call, const DataSet& set, const FormKey& form, Id attributeCombo)
{
    const Model& model = call.hub.metadata();
    QStringList out;
    for (const DataSet::Operand& one : set.compulsory) {
        const Cell* cell = findCell(call.hub, form, {one.element, one.optionCombo, attributeCombo});
        if (cell != nullptr && !cell->deleted && cell->hasValue)
            continue;
        const Element* element = model.element(one.element);
        const OptionCombo* combo = model.optionCombo(one.optionCombo);
        QString name = element == nullptr ? call.hub.ids.text(one.element) : element->name;
        if (combo != nullptr && combo->id != model.defaultOptionCombo)
            name += u' ' + combo->name;
        out.append(name);
    }
    return out;
}

hub::Response completeForm(Call& call)
{
    const std::optional<QJsonObject> body = readObject(call.body().value_or(QByteArray()));
    if (!body)
        return message(400, u"Could not read the completion"_s);
    const QJsonObject attribute = body->value(u"attribute"_s).toObject();
    QStringList options;
    for (const QJsonValue& one : attribute.value(u"options"_s).toArray())
        options.append(one.toString());
    // No lock and no right to write is asked for: a reader completes it (hub-live.md §A1.6).
    const Asked asked = findForm(call, body->value(u"dataSet"_s).toString(), body->value(u"period"_s).toString(),
                                 body->value(u"orgUnit"_s).toString(), attribute.value(u"combo"_s).toString(), options);
    if (asked.refused)
        return *asked.refused;
    const bool complete = body->value(u"completed"_s).toBool();
    if (complete && asked.set->compulsoryOnly) {
        const QStringList empty = emptyCompulsory(call, *asked.set, asked.form, asked.attributeCombo);
        if (!empty.isEmpty())
            return message(409, u"All compulsory data element operands need to be filled: `%1`"_s.arg(empty.join(u',')),
                           call.hub.isOld() ? QString() : u"E7605"_s);
    }
    const qint64 now = call.hub.now();
    const Id by = call.hub.ids.of(call.user->username);
    Completion& row = call.hub.completions[{asked.set->id, asked.form.period, asked.form.unit, asked.attributeCombo}];
    if (row.created == 0) {
        row.created = row.date = now;
        row.storedBy = by;
    }
    row.complete = complete;
    row.updated = now;
    row.updatedBy = by;
    call.hub.periodsMet.insert(asked.form.period);
    return empty(200);
}

}  // namespace rejista::practice
