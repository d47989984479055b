// How the server keeps what was sent (hub-live.md §A6, "What it changes").
#include "practice/meta_import.h"
#include "practice/moment.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QString refOf(const QJsonObject& object, const QString& property)
{
    return object.value(property).toObject().value(u"id"_s).toString();
}

QJsonObject userRef(const User& user)
{
    return {{u"id"_s, user.uid},
            {u"name"_s, user.displayName},
            {u"displayName"_s, user.displayName},
            {u"username"_s, user.username},
            {u"code"_s, user.username == u"admin"_s ? QJsonValue(u"admin"_s) : QJsonValue(QJsonValue::Null)}};
}

void longDate(QJsonObject& object, const QString& property)
{
    const QString text = object.value(property).toString();
    if (text.size() == 10)
        object.insert(property, QString(text + u"T00:00:00.000"_s));
}

QJsonObject wholeSharing(const User& user, const QJsonValue& sent, const QJsonObject* before)
{
    QJsonObject out{{u"owner"_s, user.uid}, {u"users"_s, QJsonObject{}}, {u"userGroups"_s, QJsonObject{}}};
    if (before != nullptr && before->value(u"sharing"_s).toObject().contains(u"owner"_s))
        out.insert(u"owner"_s, before->value(u"sharing"_s).toObject().value(u"owner"_s));
    // Left out is not kept: it becomes public (hub-live.md §A6).
    if (!sent.isObject()) {
        out.insert(u"public"_s, u"rw------"_s);
        return out;
    }
    const QJsonObject wanted = sent.toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        out.insert(it.key(), it.value());
    if (!out.contains(u"public"_s))
        out.insert(u"public"_s, u"--------"_s);
    return out;
}

void optionsInOrder(HubState& hub, const QString& set)
{
    const QJsonObject* object = hub.meta.find(u"optionSets"_s, set);
    if (object == nullptr)
        return;
    int position = 0;
    for (const QJsonValue& ref : object->value(u"options"_s).toArray()) {
        const QString uid = ref.toObject().value(u"id"_s).toString();
        if (const QJsonObject* option = hub.meta.find(u"options"_s, uid)) {
            QJsonObject changed = *option;
            changed.insert(u"sortOrder"_s, position);
            changed.insert(u"optionSet"_s, QJsonObject{{u"id"_s, set}});
            hub.meta.put(u"options"_s, uid, changed);
        }
        ++position;
    }
}

/// An option that came alone joins its set at the end.
void joinSet(HubState& hub, const PayloadObject& one, const QSet<QString>& setsSent)
{
    const QString set = refOf(one.object, u"optionSet"_s);
    const QJsonObject* object = hub.meta.find(u"optionSets"_s, set);
    if (object == nullptr || setsSent.contains(set))
        return;
    QJsonArray options = object->value(u"options"_s).toArray();
    const QJsonObject ref{{u"id"_s, one.uid}};
    if (options.contains(ref))
        return;
    options.append(ref);
    QJsonObject changed = *object;
    changed.insert(u"options"_s, options);
    hub.meta.put(u"optionSets"_s, set, changed);
    optionsInOrder(hub, set);
}

void membersOf(HubState& hub, const PayloadObject& group)
{
    if (!group.object.contains(u"users"_s))
        return;
    const QJsonObject ref{{u"id"_s, group.uid}};
    const QJsonArray members = group.object.value(u"users"_s).toArray();
    const MetaStore::Objects users = hub.meta.all(u"users"_s);
    for (const auto& [uid, user] : users) {
        QJsonArray groups = user.value(u"userGroups"_s).toArray();
        const bool wanted = members.contains(QJsonObject{{u"id"_s, uid}});
        if (wanted == groups.contains(ref))
            continue;
        if (wanted) {
            groups.append(ref);
        } else {
            for (qsizetype i = groups.size() - 1; i >= 0; --i) {
                if (groups.at(i) == ref)
                    groups.removeAt(i);
            }
        }
        QJsonObject changed = user;
        changed.insert(u"userGroups"_s, groups);
        hub.meta.put(u"users"_s, uid, changed);
    }
}

}  // namespace

void storeObject(HubState& hub, const User& user, const PayloadObject& one, const StoreOptions& options)
{
    const QJsonObject* before = hub.meta.find(one.type->plural, one.uid);
    QJsonObject made = one.object;
    for (const QString& never :
         {u"access"_s, u"favorite"_s, u"favorites"_s, u"href"_s, u"user"_s, u"displayName"_s, u"path"_s, u"password"_s})
        made.remove(never);
    if (one.type->plural == u"organisationUnits"_s) {
        made.remove(u"level"_s);
        made.remove(u"children"_s);
    }
    if (one.type->plural == u"dataSets"_s) {
        made.remove(u"sections"_s);
        made.remove(u"formType"_s);
        QJsonArray inputPeriods;
        for (const QJsonValue& row : made.value(u"dataInputPeriods"_s).toArray()) {
            QJsonObject dated = row.toObject();
            longDate(dated, u"openingDate"_s);
            longDate(dated, u"closingDate"_s);
            inputPeriods.append(dated);
        }
        made.insert(u"dataInputPeriods"_s, inputPeriods);
    }
    // Left out means the default combo, and it is read back so (hub-live.md §A6).
    static const QSet<QString> kWithCombo{u"dataElements"_s, u"dataSets"_s, u"programs"_s, u"dataApprovalWorkflows"_s};
    if (kWithCombo.contains(one.type->plural) && !made.value(u"categoryCombo"_s).isObject())
        made.insert(u"categoryCombo"_s, QJsonObject{{u"id"_s, u"bjDvmb4bfuf"_s}});
    for (const QString& property : {u"openingDate"_s, u"closedDate"_s, u"startDate"_s, u"endDate"_s})
        longDate(made, property);
    const QString now = QString::fromLatin1(localTime(hub.now()));
    made.insert(u"id"_s, one.uid);
    made.insert(u"created"_s, before == nullptr ? QJsonValue(now) : before->value(u"created"_s));
    made.insert(u"createdBy"_s, before == nullptr ? QJsonValue(userRef(user)) : before->value(u"createdBy"_s));
    made.insert(u"lastUpdated"_s, now);
    made.insert(u"lastUpdatedBy"_s, userRef(user));
    if (options.keepTranslations && before != nullptr)
        made.insert(u"translations"_s, before->value(u"translations"_s));
    else if (!made.contains(u"translations"_s))
        made.insert(u"translations"_s, QJsonArray{});
    if (one.type->sharing) {
        made.insert(u"sharing"_s,
                    options.keepSharing && before != nullptr
                        ? before->value(u"sharing"_s)
                        : QJsonValue(wholeSharing(user, made.value(u"sharing"_s), before)));
    } else {
        made.remove(u"sharing"_s);
    }
    if (one.type->plural == u"optionSets"_s)
        made.insert(u"version"_s,
                    before == nullptr ? std::max(1, made.value(u"version"_s).toInt())
                                      : before->value(u"version"_s).toInt() + 1);
    hub.meta.put(one.type->plural, one.uid, made);
}

void settle(HubState& hub, const std::vector<PayloadObject>& stored)
{
    QSet<QString> setsSent;
    QHash<QString, int> sections;
    for (const PayloadObject& one : stored) {
        if (one.type->plural == u"optionSets"_s)
            setsSent.insert(one.uid);
        if (one.type->plural == u"sections"_s)
            ++sections[refOf(one.object, u"dataSet"_s)];
    }
    for (const PayloadObject& one : stored) {
        if (one.type->plural == u"optionSets"_s)
            optionsInOrder(hub, one.uid);
        if (one.type->plural == u"options"_s)
            joinSet(hub, one, setsSent);
        if (one.type->plural == u"userGroups"_s)
            membersOf(hub, one);
        if (one.type->plural != u"dataSets"_s)
            continue;
        // The server counts: the set itself, and once more for each section (recording list-nested).
        QJsonObject set = *hub.meta.find(u"dataSets"_s, one.uid);
        set.insert(u"version"_s, std::max(1, one.object.value(u"version"_s).toInt()) + sections.value(one.uid));
        hub.meta.put(u"dataSets"_s, one.uid, set);
    }
}

}  // namespace rejista::practice
