#include "practice/data_store.h"

#include "practice/access.h"
#include "practice/field_tree.h"
#include "practice/moment.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QJsonObject userRef(const User& user)
{
    return {{u"id"_s, user.uid},
            {u"code"_s, user.username == u"admin"_s ? QJsonValue(u"admin"_s) : QJsonValue(QJsonValue::Null)},
            {u"name"_s, user.displayName},
            {u"displayName"_s, user.displayName},
            {u"username"_s, user.username}};
}

std::optional<QJsonValue> bodyValue(const Call& call)
{
    QJsonParseError error{};
    const QByteArray bytes = call.body().value_or(QByteArray());
    const QJsonArray array = QJsonDocument::fromJson('[' + bytes + ']', &error).array();
    if (error.error != QJsonParseError::NoError || array.size() != 1)
        return std::nullopt;
    return array.first();
}

hub::Response valueAnswer(const Call& call, const QJsonValue& value)
{
    QByteArray bytes = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    hub::Response response = json(200, bytes.mid(1, bytes.size() - 2));
    if (call.hub.like == Like::V244)
        tag(call, response);
    return response;
}

void keep(Call& call, const QString& key, const QJsonValue& value)
{
    StoreEntry& entry = call.hub.dataStore[key];
    const qint64 now = call.hub.now();
    if (entry.uid.isEmpty()) {
        entry.uid = call.hub.newUid();
        entry.owner = call.user->username;
        entry.created = now;
    }
    entry.value = value;
    entry.updated = now;
}

bool mayWrite(const Call& call, const StoreEntry& entry)
{
    return call.user->isSuper() || entry.everybody.mid(1, 1) == u"w"_s || entry.owner == call.user->username;
}

hub::Response metaData(Call& call, const StoreEntry& entry)
{
    const QJsonObject owner = userRef(call.hub.metadata().users.value(entry.owner));
    QJsonObject out{{u"id"_s, entry.uid},
                    {u"namespace"_s, call.at(1)},
                    {u"key"_s, call.at(2)},
                    {u"created"_s, QString::fromLatin1(localTime(entry.created))},
                    {u"lastUpdated"_s, QString::fromLatin1(localTime(entry.updated))},
                    {u"translations"_s, QJsonArray{}},
                    {u"attributeValues"_s, QJsonArray{}},
                    {u"createdBy"_s, owner},
                    {u"lastUpdatedBy"_s, owner},
                    {u"user"_s, owner},
                    {u"sharing"_s,
                     QJsonObject{{u"owner"_s, owner.value(u"id"_s)},
                                 {u"users"_s, QJsonObject{}},
                                 {u"userGroups"_s, QJsonObject{}},
                                 {u"public"_s, entry.everybody}}}};
    const bool write = mayWrite(call, entry);
    out.insert(
        u"access"_s,
        QJsonObject{
            {u"manage"_s, write}, {u"write"_s, write}, {u"read"_s, true}, {u"update"_s, write}, {u"delete"_s, write}});
    return json(200, out);
}

hub::Response listNamespace(Call& call, const QString& name)
{
    QJsonArray keys, entries;
    const FieldTree fields = FieldTree::parse(call.text(u"fields"));
    for (const auto& [key, entry] : call.hub.dataStore) {
        if (!key.startsWith(name + u'/'))
            continue;
        keys.append(key.mid(name.size() + 1));
        QJsonObject row{{u"key"_s, key.mid(name.size() + 1)}};
        for (const Field& field : fields.fields)
            row.insert(field.name, entry.value.toObject().value(field.name));
        entries.append(row);
    }
    if (keys.isEmpty())
        return message(404, u"Namespace not found: '%1'"_s.arg(name), u"E1005"_s);
    if (!call.has(u"fields"))
        return json(200, keys);
    return json(200,
                QJsonObject{{u"pager"_s, QJsonObject{{u"page"_s, 1}, {u"pageSize"_s, 50}}}, {u"entries"_s, entries}});
}

}  // namespace

hub::Response dataStore(Call& call)
{
    const QString space = call.at(1), key = call.at(2), at = space + u'/' + key;
    const QByteArray& method = call.request.method;
    if (space.isEmpty()) {
        QStringList names;
        for (const auto& [name, entry] : call.hub.dataStore) {
            if (!name.startsWith(u':') && !names.contains(name.section(u'/', 0, 0)))
                names.append(name.section(u'/', 0, 0));
        }
        return json(200, QJsonArray::fromStringList(names));
    }
    if (key.isEmpty())
        return method == "GET" ? listNamespace(call, space) : wrongMethod(call);
    if (method == "POST" || method == "PUT") {
        const QByteArray type = hub::headerValue(call.request.headers, "Content-Type");
        if (!type.isEmpty() && !type.contains("json"))
            return message(415, u"Content-Type '%1' is not supported"_s.arg(QString::fromLatin1(type)));
    }
    const StoreEntry* entry = call.hub.dataStore.find(at);
    if (method == "POST" && entry != nullptr)
        return message(409, u"Key '%1' already exists in namespace '%2'"_s.arg(key, space), u"E1004"_s);
    if (entry == nullptr && method != "POST" && method != "PUT")
        return message(404, u"Key '%1' not found in namespace '%2'"_s.arg(key, space), u"E1005"_s);
    if (method == "GET")
        return call.at(3) == u"metaData"_s ? metaData(call, *entry) : valueAnswer(call, entry->value);
    // Any signed-in user writes any key of a namespace that nobody closed (hub-live.md §A5).
    if (entry != nullptr && !mayWrite(call, *entry))
        return message(403, u"Access denied for key '%1' in namespace '%2'"_s.arg(key, space));
    if (method == "DELETE") {
        call.hub.dataStore.remove(at);
        return done(200, u"Key '%1' deleted from namespace '%2'"_s.arg(key, space));
    }
    const std::optional<QJsonValue> value = bodyValue(call);
    if (!value)
        return message(400, u"Invalid JSON value for key '%1'"_s.arg(key));
    const bool isNew = entry == nullptr;
    keep(call, at, *value);
    return isNew ? done(201, u"Key created: '%1'"_s.arg(key)) : done(200, u"Key updated: '%1'"_s.arg(key));
}

hub::Response userDataStore(Call& call)
{
    const QString key = call.at(2), at = u':' + call.user->username + u'/' + call.at(1) + u'/' + key;
    const StoreEntry* entry = call.hub.dataStore.find(at);
    const QByteArray& method = call.request.method;
    if (key.isEmpty())
        return wrongMethod(call);
    if (method == "GET" && entry != nullptr)
        return valueAnswer(call, entry->value);
    if (entry == nullptr && method != "POST" && method != "PUT")
        return message(404, u"Key '%1' not found in namespace '%2'"_s.arg(key, call.at(1)), u"E1005"_s);
    if (method == "DELETE") {
        call.hub.dataStore.remove(at);
        return done(200, u"Key '%1' deleted from namespace '%2'."_s.arg(key, call.at(1)));
    }
    const std::optional<QJsonValue> value = bodyValue(call);
    if (!value || (method != "POST" && method != "PUT"))
        return value ? wrongMethod(call) : message(400, u"Invalid JSON value"_s);
    const bool isNew = entry == nullptr;
    keep(call, at, *value);
    return done(isNew ? 201 : 200,
                u"Key '%1' in namespace '%2' %3."_s.arg(key, call.at(1), isNew ? u"created"_s : u"updated"_s));
}

hub::Response sharing(Call& call)
{
    if (call.request.method != "PUT" && call.request.method != "POST")
        return wrongMethod(call);
    const QString uid = call.text(u"id"), kind = call.text(u"type");
    const QJsonObject wanted =
        readObject(call.body().value_or(QByteArray())).value_or(QJsonObject()).value(u"object"_s).toObject();
    if (kind == u"dataStore"_s) {
        for (const auto& [key, entry] : call.hub.dataStore) {
            if (entry.uid != uid)
                continue;
            if (!mayWrite(call, entry))
                return message(403, u"You do not have manage access to this object."_s);
            call.hub.dataStore.change(key)->everybody = wanted.value(u"publicAccess"_s).toString();
            return done(200, u"Access control set"_s);
        }
        return message(404, u"Object not found"_s, u"E1005"_s);
    }
    const MetaType* type = metaType(kind + u's');
    const QJsonObject* stored = type == nullptr ? nullptr : call.hub.meta.find(type->plural, uid);
    if (stored == nullptr)
        return message(404, u"Object not found"_s, u"E1005"_s);
    if (!allows(*call.user, readSharing(*stored), Right::Write))
        return message(403, u"You do not have manage access to this object."_s);
    auto accesses = [&](const QString& property) {
        QJsonObject out;
        for (const QJsonValue& one : wanted.value(property).toArray()) {
            const QJsonObject row = one.toObject();
            out.insert(row.value(u"id"_s).toString(),
                       QJsonObject{{u"id"_s, row.value(u"id"_s)}, {u"access"_s, row.value(u"access"_s)}});
        }
        return out;
    };
    QJsonObject changed = *stored;
    QJsonObject rights = stored->value(u"sharing"_s).toObject();
    rights.insert(u"public"_s, wanted.value(u"publicAccess"_s));
    rights.insert(u"users"_s, accesses(u"userAccesses"_s));
    rights.insert(u"userGroups"_s, accesses(u"userGroupAccesses"_s));
    changed.insert(u"sharing"_s, rights);
    call.hub.meta.put(type->plural, uid, changed);
    return done(200, u"Access control set"_s);
}

}  // namespace rejista::practice
