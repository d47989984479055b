// Single objects: create, replace, patch, delete, and the members of their collections.
#include "practice/access.h"
#include "practice/meta_import.h"

#include "domain/uid.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QJsonObject objectReport(const MetaType& type, const QString& uid, const std::vector<MetaProblem>& problems)
{
    QJsonArray rows;
    for (const MetaProblem& one : problems)
        rows.append(problemJson(one, type));
    return {
        {u"uid"_s, uid}, {u"klass"_s, type.klass}, {u"errorReports"_s, rows}, {u"responseType"_s, u"ObjectReport"_s}};
}

hub::Response reported(int status, const MetaType& type, const QString& uid,
                       const std::vector<MetaProblem>& problems = {}, const QString& word = u"ERROR"_s)
{
    QJsonObject out = problems.empty()
        ? envelope(status, u"OK"_s)
        : envelope(status, word, u"One or more errors occurred, please see full details in import report."_s);
    out.insert(u"response"_s, objectReport(type, uid, problems));
    hub::Response response = json(status, out);
    if (status == 201)
        response.headers.emplaceBack("Location", "/api/" + type.plural.toLatin1() + '/' + uid.toLatin1());
    return response;
}

std::optional<MetaProblem> badPassword(const QString& password)
{
    auto any = [&](auto&& is) { return std::any_of(password.begin(), password.end(), is); };
    QString why;
    if (!any([](QChar c) { return c.isDigit(); }))
        why = u"Password must have at least one digit"_s;
    else if (!any([](QChar c) { return c.isUpper(); }))
        why = u"Password must have at least one upper case"_s;
    else if (!any([](QChar c) { return !c.isLetterOrNumber(); }))
        why = u"Password must have at least one special character"_s;
    else if (password.size() < 8)
        why = u"Password must have at least 8 characters"_s;
    if (why.isEmpty())
        return std::nullopt;
    return MetaProblem{u"E4005"_s,
                       u"Property `password` requires a valid password, `%1`"_s.arg(why),
                       u"password"_s,
                       {},
                       {u"password"_s, why}};
}

/// Checks and stores one object; the answer either way.
hub::Response keep(Call& call, const MetaType& type, const QString& uid, QJsonObject object, int status)
{
    const QString password = object.take(u"password"_s).toString();
    object.insert(u"id"_s, uid);
    const std::vector<PayloadObject> payload{{&type, 0, uid, object}};
    MetaChecks checks(call.hub, *call.user, payload, u"CREATE_AND_UPDATE"_s);
    if (const auto refused = checks.refusesWhole())
        return message(refused->first, refused->second);
    std::vector<MetaProblem> problems = checks.problemsOf(payload.front());
    if (type.plural == u"users"_s && !password.isEmpty()) {
        if (const std::optional<MetaProblem> bad = badPassword(password))
            problems.push_back(*bad);
    }
    if (!problems.empty())
        return reported(409, type, uid, problems);
    storeObject(call.hub, *call.user, payload.front(), {});
    settle(call.hub, payload);
    if (type.plural == u"users"_s && !password.isEmpty())
        call.hub.setPassword(object.value(u"username"_s).toString(), password);
    return reported(status, type, uid);
}

constexpr qsizetype kDeepestPatch = 16;

/// Changes what stands at `name`: the whole property, or with a rest of the path a place in its list or in its object.
bool patchAt(QJsonObject& object, const QString& op, const QStringList& path, const QJsonValue& value)
{
    const QString& first = path.first();
    if (path.size() == 1) {
        if (op == u"remove"_s)
            object.remove(first);
        else if (op == u"add"_s || op == u"replace"_s)
            object.insert(first, value);
        else
            return false;
        return true;
    }
    if (object.value(first).isArray()) {
        QJsonArray array = object.value(first).toArray();
        const bool atEnd = path.at(1) == u"-"_s;
        const int index = path.at(1).toInt();
        if (op == u"add"_s && atEnd)
            array.append(value);
        else if (op == u"remove"_s && !atEnd && index >= 0 && index < array.size())
            array.removeAt(index);
        else
            return false;
        object.insert(first, array);
        return true;
    }
    QJsonObject inner = object.value(first).toObject();
    if (!patchAt(inner, op, path.sliced(1), value))
        return false;
    object.insert(first, inner);
    return true;
}

/// One step of a JSON patch on an object: the paths that are met in practice (a property, a property of one, "/-").
/// Deeper ones are refused: a path of a million steps would use up the stack.
bool patch(QJsonObject& object, const QJsonObject& step)
{
    const QStringList path = step.value(u"path"_s).toString().split(u'/', Qt::SkipEmptyParts);
    return !path.isEmpty() && path.size() <= kDeepestPatch
        && patchAt(object, step.value(u"op"_s).toString(), path, step.value(u"value"_s));
}

/// Whether data stand behind the object, so that it stays.
bool hasData(const HubState& hub, const MetaType& type, const QString& uid)
{
    const Id id = hub.ids.find(uid);
    if (id == 0)
        return false;
    for (const auto& [form, cells] : hub.forms) {
        if (type.plural == u"organisationUnits"_s && form.unit == id)
            return true;
        for (const auto& [cell, value] : cells) {
            if (cell.element == id || cell.optionCombo == id || cell.attributeCombo == id)
                return true;
        }
    }
    return false;
}

/// Takes the references to an object out of the collections that hold them.
void forget(HubState& hub, const MetaType& type, const QString& uid)
{
    auto without = [&](const QString& kind, const QString& property, auto&& isIt) {
        const MetaStore::Objects all = hub.meta.all(kind);
        for (const auto& [owner, object] : all) {
            QJsonArray kept;
            const QJsonArray before = object.value(property).toArray();
            for (const QJsonValue& one : before) {
                if (!isIt(one.toObject()))
                    kept.append(one);
            }
            if (kept.size() == before.size())
                continue;
            QJsonObject changed = object;
            changed.insert(property, kept);
            hub.meta.put(kind, owner, changed);
        }
    };
    auto same = [&](const QJsonObject& ref) { return ref.value(u"id"_s).toString() == uid; };
    if (type.plural == u"options"_s)
        without(u"optionSets"_s, u"options"_s, same);
    if (type.plural == u"dataElements"_s) {
        without(u"dataSets"_s, u"dataSetElements"_s, [&](const QJsonObject& row) {
            return row.value(u"dataElement"_s).toObject().value(u"id"_s).toString() == uid;
        });
        without(u"sections"_s, u"dataElements"_s, same);
    }
    if (type.plural == u"organisationUnits"_s)
        without(u"dataSets"_s, u"organisationUnits"_s, same);
}

}  // namespace

hub::Response createObject(Call& call, const MetaType& type)
{
    if (!mayEditKind(*call.user, type))
        return message(403, u"You don't have the proper permissions to create this object."_s, u"E1006"_s);
    const std::optional<QJsonObject> object = readObject(call.body().value_or(QByteArray()));
    if (!object)
        return message(400, u"Could not read the object"_s);
    QString uid = object->value(u"id"_s).toString();
    if (uid.isEmpty())
        uid = call.hub.newUid();
    return keep(call, type, uid, *object, 201);
}

hub::Response changeObject(Call& call, const MetaType& type)
{
    const QString uid = call.at(1);
    const QJsonObject* stored = call.hub.meta.find(type.plural, uid);
    if (stored == nullptr)
        return message(404, u"%1 with id %2 could not be found."_s.arg(type.simple, uid), u"E1005"_s);
    if (!mayEditKind(*call.user, type) || (type.sharing && !allows(*call.user, readSharing(*stored), Right::Write)))
        return message(403, u"You don't have the proper permissions to update this object."_s, u"E1006"_s);
    const QByteArray bytes = call.body().value_or(QByteArray());
    if (call.request.method == "PUT") {
        const std::optional<QJsonObject> object = readObject(bytes);
        return object ? keep(call, type, uid, *object, 200) : message(400, u"Could not read the object"_s);
    }
    if (!hub::headerValue(call.request.headers, "Content-Type").contains("json-patch"))
        return message(415, u"Content-Type is not supported"_s);
    const QJsonDocument steps = QJsonDocument::fromJson(bytes);
    if (!steps.isArray())
        return message(400, u"Could not read the patch"_s);
    QJsonObject changed = *stored;
    for (const QJsonValue& step : steps.array()) {
        if (!patch(changed, step.toObject()))
            return message(400, u"Invalid JSON patch"_s);
    }
    // Nested more deeply than JSON is read it could never be loaded again.
    if (!readObject(QJsonDocument(changed).toJson(QJsonDocument::Compact)))
        return message(400, u"Invalid JSON patch"_s);
    return keep(call, type, uid, changed, 200);
}

hub::Response deleteObject(Call& call, const MetaType& type)
{
    const QString uid = call.at(1);
    const QJsonObject* stored = call.hub.meta.find(type.plural, uid);
    if (stored == nullptr)
        return message(404, u"%1 with id %2 could not be found."_s.arg(type.simple, uid), u"E1005"_s);
    if (!mayEditKind(*call.user, type))
        return message(403, u"You don't have the proper permissions to delete this object."_s, u"E1006"_s);
    if (hasData(call.hub, type, uid))
        return reported(
            409, type, uid,
            {{u"E4030"_s,
              u"Object could not be deleted because it is associated with another object: DataValueChangelog"_s,
              {},
              {},
              {}}},
            u"WARNING"_s);
    forget(call.hub, type, uid);
    if (type.plural == u"users"_s)
        call.hub.passwords.remove(stored->value(u"username"_s).toString());
    call.hub.meta.remove(type.plural, uid);
    return reported(200, type, uid);
}

hub::Response changeMembers(Call& call, const MetaType& type)
{
    const QString uid = call.at(1), property = call.at(2), member = call.at(3);
    const QJsonObject* stored = call.hub.meta.find(type.plural, uid);
    if (stored == nullptr)
        return message(404, u"%1 with id %2 could not be found."_s.arg(type.simple, uid), u"E1005"_s);
    const MetaType* of = referredType(property);
    if (of == nullptr)
        return containerPage(404, u"No static resource "_s + call.path.join(u'/'));
    if (call.request.method == "GET")
        return json(200, QJsonObject{{property, stored->value(property)}});
    if (!mayEditKind(*call.user, type) || (type.sharing && !allows(*call.user, readSharing(*stored), Right::Write)))
        return message(403, u"You don't have the proper permissions to update this object."_s, u"E1006"_s);
    QStringList more, fewer;
    if (call.request.method == "POST" && member.isEmpty()) {
        const QJsonObject body = readObject(call.body().value_or(QByteArray())).value_or(QJsonObject());
        for (const QJsonValue& one : body.value(u"additions"_s).toArray())
            more.append(one.toObject().value(u"id"_s).toString());
        for (const QJsonValue& one : body.value(u"deletions"_s).toArray())
            fewer.append(one.toObject().value(u"id"_s).toString());
    } else if (call.request.method == "POST" || call.request.method == "PUT") {
        more.append(member);
    } else if (call.request.method == "DELETE") {
        fewer.append(member);
    } else {
        return wrongMethod(call);
    }
    QJsonArray kept;
    for (const QJsonValue& one : stored->value(property).toArray()) {
        if (!fewer.contains(one.toObject().value(u"id"_s).toString()))
            kept.append(one);
    }
    const int deleted = int(stored->value(property).toArray().size() - kept.size());
    int added = 0;
    for (const QString& one : std::as_const(more)) {
        const QJsonObject ref{{u"id"_s, one}};
        if (kept.contains(ref) || call.hub.meta.find(of->plural, one) == nullptr)
            continue;
        kept.append(ref);
        ++added;
    }
    QJsonObject changed = *stored;
    changed.insert(property, kept);
    storeObject(call.hub, *call.user, {&type, 0, uid, changed}, {true, true});
    TypeReport stats;
    stats.updated = added;
    stats.deleted = deleted;
    QJsonObject out = envelope(200, u"OK"_s);
    out.insert(u"response"_s,
               QJsonObject{{u"status"_s, u"OK"_s},
                           {u"stats"_s, stats.stats()},
                           {u"objectReports"_s, QJsonArray{}},
                           {u"responseType"_s, u"TypeReport"_s}});
    return json(200, out);
}

}  // namespace rejista::practice
