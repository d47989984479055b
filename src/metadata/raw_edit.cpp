#include "metadata/raw_edit.h"

#include "domain/uid.h"
#include "metadata/json_read.h"

#include <QJsonDocument>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr qsizetype kCodeLength = 50, kShortNameLength = 50, kNameLength = 230;  // hub-live.md §A6

RawObject withJson(RawObject object, const QJsonObject& json)
{
    object.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return object;
}

}  // namespace

domain::Result<RawObject> makeOrgUnit(const OrgUnitDraft& draft)
{
    const auto bad = [&](const QString& property, const QString& reason) {
        return domain::error(Kind::BadMetadata, draft.code, {{u"property"_s, property}, {u"reason"_s, reason}});
    };
    if (draft.code.isEmpty() || draft.code.size() > kCodeLength)
        return bad(u"code"_s, draft.code.isEmpty() ? u"missing"_s : u"tooLong"_s);
    if (draft.name.trimmed().isEmpty() || draft.name.size() > kNameLength)
        return bad(u"name"_s, draft.name.trimmed().isEmpty() ? u"missing"_s : u"tooLong"_s);
    if (!draft.opens.isValid())
        return bad(u"openingDate"_s, u"missing"_s);
    if (!draft.uid.isEmpty() && !domain::isUid(draft.uid))
        return bad(u"id"_s, u"badId"_s);
    RawObject unit;
    unit.type = u"organisationUnits"_s;
    unit.uid = draft.uid.isEmpty() ? domain::derivedUid(u"organisationUnit", draft.code) : draft.uid;
    unit.code = draft.code;
    const QString name = draft.name.trimmed();
    QJsonObject json{{u"id"_s, unit.uid},
                     {u"code"_s, unit.code},
                     {u"name"_s, name},
                     {u"shortName"_s, (draft.shortName.isEmpty() ? name : draft.shortName).left(kShortNameLength)},
                     {u"openingDate"_s, draft.opens.toString(Qt::ISODate)}};
    if (draft.closes.isValid())
        json.insert(u"closedDate"_s, draft.closes.toString(Qt::ISODate));
    if (!draft.parentUid.isEmpty())
        json.insert(u"parent"_s, QJsonObject{{u"id"_s, draft.parentUid}});
    if (!draft.geometry.isEmpty()) {
        const QJsonDocument geometry = QJsonDocument::fromJson(draft.geometry.toUtf8());
        if (!geometry.isObject())
            return bad(u"geometry"_s, u"notJson"_s);
        json.insert(u"geometry"_s, geometry.object());
    }
    return withJson(unit, json);
}

RawObject withReferences(RawObject object, const QString& property, const QStringList& uids)
{
    QJsonObject json = QJsonDocument::fromJson(object.json).object();
    QStringList once = uids;
    once.removeDuplicates();
    QJsonArray list;
    for (const QString& uid : once)
        list.append(QJsonObject{{u"id"_s, uid}});
    json.insert(property, list);
    return withJson(std::move(object), json);
}

QStringList referencesOf(const RawObject& object, const QString& property)
{
    const QJsonArray list = QJsonDocument::fromJson(object.json).object().value(property).toArray();
    QStringList uids;
    for (const QJsonValue& item : list)
        uids << json::id(item);
    return uids;
}

RawObject withText(RawObject object, const QString& property, const QString& text)
{
    QJsonObject json = QJsonDocument::fromJson(object.json).object();
    if (text.isEmpty())
        json.remove(property);
    else
        json.insert(property, text);
    if (property == "code"_L1)
        object.code = text;
    return withJson(std::move(object), json);
}

}  // namespace rejista::metadata
