#include "practice/validation.h"

#include "practice/access.h"
#include "practice/arithmetic.h"
#include "practice/meta_view.h"
#include "practice/periods.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

struct Sides {
    double left = 0, right = 0;
    bool applies = false, holds = true;
};

bool skipped(const QJsonObject& side, const Sum& sum)
{
    const QString strategy = side.value(u"missingValueStrategy"_s).toString();
    if (strategy == u"SKIP_IF_ANY_VALUE_MISSING"_s)
        return sum.missing > 0;
    if (strategy == u"SKIP_IF_ALL_VALUES_MISSING"_s)
        return sum.items > 0 && sum.missing == sum.items;
    return false;
}

bool holds(const QString& what, double left, double right, bool hasLeft, bool hasRight)
{
    if (what == u"equal_to"_s)
        return left == right;
    if (what == u"not_equal_to"_s)
        return left != right;
    if (what == u"greater_than"_s)
        return left > right;
    if (what == u"greater_than_or_equal_to"_s)
        return left >= right;
    if (what == u"less_than"_s)
        return left < right;
    if (what == u"less_than_or_equal_to"_s)
        return left <= right;
    if (what == u"compulsory_pair"_s)
        return hasLeft == hasRight;
    if (what == u"exclusive_pair"_s)
        return !(hasLeft && hasRight);
    return true;
}

/// The sum over the combos of an element (or one of them) in one form.
std::optional<double> valueIn(const HubState& hub, const Form* form, Id attributeCombo, const QString& name)
{
    const Id element = hub.ids.find(name.section(u'.', 0, 0)), combo = hub.ids.find(name.section(u'.', 1, 1));
    std::optional<double> out;
    if (form == nullptr)
        return out;
    for (const auto& [key, cell] : *form) {
        if (key.element == element && key.attributeCombo == attributeCombo && (combo == 0 || combo == key.optionCombo)
            && !cell.deleted && cell.hasValue)
            out = out.value_or(0) + cell.value.toDouble();
    }
    return out;
}

Sides judge(const HubState& hub, const QJsonObject& rule, const Form* form, Id attributeCombo)
{
    auto valueOf = [&](const QString& name) { return valueIn(hub, form, attributeCombo, name); };
    const QJsonObject left = rule.value(u"leftSide"_s).toObject(), right = rule.value(u"rightSide"_s).toObject();
    const std::optional<Sum> x = evaluate(left.value(u"expression"_s).toString(), valueOf);
    const std::optional<Sum> y = evaluate(right.value(u"expression"_s).toString(), valueOf);
    Sides out;
    if (!x || !y || skipped(left, *x) || skipped(right, *y) || (x->missing == x->items && y->missing == y->items))
        return out;
    out.left = x->value;
    out.right = y->value;
    out.applies = true;
    out.holds = holds(rule.value(u"operator"_s).toString(), x->value, y->value, x->missing < x->items,
                      y->missing < y->items);
    return out;
}

/// An object as it stands within a violation: who and when, name and code, sharing.
QJsonObject brief(const MetaView& view, const QString& kind, const QJsonObject& object, bool code)
{
    const MetaType& type = *metaType(kind);
    QJsonObject out;
    for (const QString& name : {u"id"_s, u"name"_s, u"created"_s, u"lastUpdated"_s, u"createdBy"_s, u"lastUpdatedBy"_s,
                                u"translations"_s, u"attributeValues"_s, u"displayName"_s}) {
        const QJsonValue value = view.property(type, object, name);
        if (!value.isUndefined())
            out.insert(name, value);
    }
    if (code && object.contains(u"code"_s))
        out.insert(u"code"_s, object.value(u"code"_s));
    if (object.contains(u"createdBy"_s))
        out.insert(u"user"_s, object.value(u"createdBy"_s));
    out.insert(u"translations"_s, QJsonArray{});
    out.insert(u"sharing"_s,
               type.sharing ? object.value(u"sharing"_s)
                            : QJsonValue(QJsonObject{{u"users"_s, QJsonObject{}}, {u"userGroups"_s, QJsonObject{}}}));
    return out;
}

/// 2.42 tells more of a period than its id.
QJsonObject periodJson(const HubState& hub, const QString& id)
{
    QJsonObject out{{u"id"_s, id}};
    if (!hub.isOld())
        return out;
    for (const QString& name : {u"code"_s, u"name"_s, u"displayName"_s})
        out.insert(name, id);
    out.insert(u"translations"_s, QJsonArray{});
    out.insert(u"attributeValues"_s, QJsonArray{});
    out.insert(u"sharing"_s, QJsonObject{{u"users"_s, QJsonObject{}}, {u"userGroups"_s, QJsonObject{}}});
    return out;
}

}  // namespace

hub::Response validation(Call& call)
{
    if (call.request.method != "GET" || call.at(1) != u"dataSet"_s)
        return containerPage(404, u"No static resource "_s + call.path.join(u'/'));
    HubState& hub = call.hub;
    const Model& model = hub.metadata();
    const DataSet* set = model.dataSet(hub.ids.find(call.at(2)));
    const std::optional<domain::Period> period = periodOf(call.text(u"pe"));
    const Id unit = hub.ids.find(call.text(u"ou"));
    if (set == nullptr || !allows(*call.user, set->sharing, Right::DataRead))
        return message(409, u"Data set not found or not accessible: `%1`"_s.arg(call.at(2)), u"E1105"_s);
    if (!period || model.unit(unit) == nullptr)
        return message(409, u"Illegal period or organisation unit"_s);
    const Form* form = hub.forms.find({unit, hub.ids.of(call.text(u"pe"))});
    const MetaView view(hub, model, *call.user, {});
    QJsonArray violations;
    for (const auto& [uid, rule] : hub.meta.all(u"validationRules"_s)) {
        if (rule.value(u"periodType"_s).toString() != domain::periodTypeName(period->type())
            || rule.value(u"skipFormValidation"_s).toBool())
            continue;
        const Sides sides = judge(hub, rule, form, model.defaultOptionCombo);
        if (!sides.applies || sides.holds)
            continue;
        violations.append(QJsonObject{
            {u"id"_s, 0},
            {u"validationRule"_s, brief(view, u"validationRules"_s, rule, true)},
            {u"period"_s, periodJson(hub, call.text(u"pe"))},
            {u"organisationUnit"_s,
             brief(view, u"organisationUnits"_s, *hub.meta.find(u"organisationUnits"_s, call.text(u"ou")), true)},
            {u"attributeOptionCombo"_s,
             brief(view, u"categoryOptionCombos"_s,
                   *hub.meta.find(u"categoryOptionCombos"_s, hub.ids.text(model.defaultOptionCombo)), true)},
            {u"leftsideValue"_s, sides.left},
            {u"rightsideValue"_s, sides.right},
            {u"dayInPeriod"_s, int(period->start().daysTo(hub.clock->today()))},
            {u"notificationSent"_s, false}});
    }
    return json(
        200, QJsonObject{{u"validationRuleViolations"_s, violations}, {u"commentRequiredViolations"_s, QJsonArray{}}});
}

}  // namespace rejista::practice
