#include "practice/values_in.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    return value.toString();
}

bool isYes(const QJsonValue& value)
{
    return value.isBool() ? value.toBool() : value.toString() == u"true"_s;
}

/// 2.43 takes nothing but the type it expects, and then fails as a whole (hub-live-243.md §1.1).
std::optional<hub::Response> wrongKind(const QJsonObject& row)
{
    static const QList<std::pair<QString, bool>> expected{
        {u"value"_s, true}, {u"comment"_s, true}, {u"deleted"_s, false}, {u"followUp"_s, false}};
    for (const auto& [name, isText] : expected) {
        const QJsonValue value = row.value(name);
        if (value.isUndefined() || value.isNull() || (isText ? value.isString() : value.isBool()))
            continue;
        const QString is = value.isDouble() ? u"NUMBER"_s : value.isBool() ? u"BOOLEAN"_s : u"STRING"_s;
        return message(500,
                       u"Path `$.%1` does not contain an %2 but a(n) %3: %4"_s.arg(
                           name, isText ? u"STRING"_s : u"BOOLEAN"_s, is, textOf(value)));
    }
    return std::nullopt;
}

ValueIn oneValue(const QJsonObject& row, bool old)
{
    ValueIn out;
    out.element = row.value(u"dataElement"_s).toString();
    const QJsonValue combo = row.value(u"categoryOptionCombo"_s);
    out.optionCombo = combo.toString();
    if (combo.isObject()) {
        out.hasOptions = true;
        const QJsonObject map = combo.toObject();
        for (auto it = map.begin(); it != map.end(); ++it)
            out.options.append(it.value().toString());
    }
    out.attributeCombo = row.value(u"attributeOptionCombo"_s).toString();
    out.unit = row.value(u"orgUnit"_s).toString();
    out.period = row.value(u"period"_s).toString();
    const QJsonValue value = row.value(u"value"_s);
    out.hasValue = !value.isUndefined() && !value.isNull();
    out.value = textOf(value);
    out.comment = row.value(u"comment"_s).toString();
    // 2.42 reads `followup`, later ones `followUp`; both are forgiving of what they do not know (hub-contract.md §3.4).
    out.followUp = isYes(row.value(old ? u"followup"_s : u"followUp"_s));
    out.deleted = isYes(row.value(u"deleted"_s));
    out.storedBy = row.value(u"storedBy"_s).toString();
    return out;
}

}  // namespace

std::variant<ValuesIn, hub::Response> readValuesIn(const Call& call)
{
    const std::optional<QByteArray> bytes = call.body();
    const std::optional<QJsonObject> body = bytes ? readObject(*bytes) : std::nullopt;
    if (!body)
        return message(400, u"Unexpected EOI or malformed JSON"_s);
    ValuesIn out;
    out.dataSet = body->value(u"dataSet"_s).toString();
    out.unit = body->value(u"orgUnit"_s).toString();
    out.period = body->value(u"period"_s).toString();
    out.attributeCombo = body->value(u"attributeOptionCombo"_s).toString();
    out.completeDate = body->value(u"completeDate"_s).toString();
    out.deletion = body->value(u"deletion"_s).toObject();
    for (const QJsonValue& one : body->value(u"dataValues"_s).toArray()) {
        const QJsonObject row = one.toObject();
        if (call.hub.like == Like::V243) {
            if (std::optional<hub::Response> failed = wrongKind(row))
                return *failed;
        }
        ValueIn made = oneValue(row, call.hub.isOld());
        out.hasNul = out.hasNul || made.value.contains(QChar(u'\0')) || made.comment.contains(QChar(u'\0'));
        if (!call.hub.isOld() || !made.hasOptions) {
            out.values.push_back(made);
            continue;
        }
        // 2.42 takes the end of the inner object for the end of the value: two broken values out of one.
        ValueIn first = made;
        first.hasOptions = first.hasValue = false;
        first.value.clear();
        ValueIn rest = made;
        rest.hasOptions = false;
        rest.element.clear();
        out.values.push_back(first);
        out.values.push_back(rest);
    }
    return out;
}

IdSchemes IdSchemes::of(const Call& call)
{
    auto scheme = [&](QStringView own) {
        const QString text = call.text(own).isEmpty() ? call.text(u"idScheme") : call.text(own);
        return text.isEmpty() ? u"UID"_s : text.toUpper();
    };
    return {scheme(u"dataSetIdScheme"), scheme(u"dataElementIdScheme"), scheme(u"orgUnitIdScheme"),
            scheme(u"categoryOptionComboIdScheme"), scheme(u"attributeOptionComboIdScheme")};
}

Id IdSchemes::find(HubState& hub, const QString& scheme, const QString& kind, const QString& text)
{
    if (text.isEmpty())
        return 0;
    if (scheme == u"CODE"_s)
        return hub.metadata().byCode.value(kind).value(text, 0);
    if (scheme == u"NAME"_s)
        return hub.metadata().byName.value(kind).value(text, 0);
    return hub.ids.of(text);
}

QString IdSchemes::write(const HubState& hub, const QString& scheme, const QString& kind, Id id)
{
    const QString& uid = hub.ids.text(id);
    if (scheme == u"UID"_s)
        return uid;
    const QJsonObject* object = hub.meta.find(kind, uid);
    if (object == nullptr)
        return uid;
    const QString other = object->value(scheme == u"CODE"_s ? u"code"_s : u"name"_s).toString();
    return other.isEmpty() ? uid : other;
}

}  // namespace rejista::practice
