#include "practice/pruning.h"

namespace rejista::practice {

using namespace Qt::StringLiterals;

namespace {

template <class Key, class Value, class Fits>
OrderedMap<Key, Value> without(const OrderedMap<Key, Value>& all, const Fits& fits)
{
    OrderedMap<Key, Value> kept;
    for (const auto& [key, value] : all) {
        if (!fits(key))
            kept[key] = value;
    }
    return kept;
}

void pruneElement(HubState& hub, Id element)
{
    OrderedMap<FormKey, Form> forms;
    for (const auto& [key, cells] : hub.forms) {
        Form kept = without(cells, [&](const CellKey& cell) { return cell.element == element; });
        if (!kept.isEmpty())
            forms[key] = std::move(kept);
    }
    hub.forms = std::move(forms);
    hub.audits.removeIf([&](const AuditRow& row) { return row.cell.element == element; });
}

void pruneUnit(HubState& hub, Id unit)
{
    hub.forms = without(hub.forms, [&](const FormKey& form) { return form.unit == unit; });
    hub.completions = without(hub.completions, [&](const CompletionKey& key) { return key.unit == unit; });
    hub.approvals = without(hub.approvals, [&](const ApprovalKey& key) { return key.unit == unit; });
    hub.audits.removeIf([&](const AuditRow& row) { return row.form.unit == unit; });
}

}  // namespace

hub::Response pruneData(Call& call)
{
    if (!call.user->isSuper())
        return needsAuthority(u"ALL"_s);
    const QString type = call.at(2), uid = call.at(3);
    const bool unit = type == u"organisationUnits"_s;
    if ((!unit && type != u"dataElements"_s) || call.hub.meta.find(type, uid) == nullptr)
        return message(409,
                       (unit ? u"Organisation unit does not exist: "_s : u"Data element does not exist: "_s) + uid);
    const Id id = call.hub.ids.find(uid);
    if (unit)
        pruneUnit(call.hub, id);
    else
        pruneElement(call.hub, id);
    return message(200, u"Data was pruned successfully"_s);
}

}  // namespace rejista::practice
