#include "metadata/json_read.h"

#include "metadata/raw_edit.h"

#include <QJsonDocument>

namespace rejista::metadata::json {
using namespace Qt::StringLiterals;

void readNamed(const QJsonObject& object, Named& into)
{
    into.uid = text(object, "id"_L1);
    into.code = text(object, "code"_L1);
    into.name = text(object, "name"_L1);
    if (into.name.isEmpty())
        into.name = text(object, "displayName"_L1);
    into.shortName = text(object, "shortName"_L1);
    into.formName = text(object, "formName"_L1);
    into.description = text(object, "description"_L1);
    into.withdrawn = object.contains(kWithdrawn);
    const QJsonArray translations = object.value("translations"_L1).toArray();
    into.translations.reserve(size_t(translations.size()));
    for (const QJsonValue& item : translations) {
        const QJsonObject t = item.toObject();
        into.translations.push_back({text(t, "locale"_L1), text(t, "property"_L1), text(t, "value"_L1)});
    }
}

QString periodTypeText(const QJsonObject& object)
{
    const QJsonValue value = object.value("periodType"_L1);
    return value.isObject() ? text(value.toObject(), "name"_L1) : value.toString();
}

QString geometry(const QJsonObject& orgUnit)
{
    const QJsonValue shape = orgUnit.value("geometry"_L1);
    if (shape.isObject() && !shape.toObject().isEmpty())
        return QString::fromUtf8(QJsonDocument(shape.toObject()).toJson(QJsonDocument::Compact));
    // Up to 2.30 a point was a text "[-12.1,8.5]"; such exports still go round.
    const QString coordinates = text(orgUnit, "coordinates"_L1);
    if (coordinates.isEmpty())
        return {};
    const QJsonDocument array = QJsonDocument::fromJson(coordinates.toUtf8());
    if (!array.isArray())
        return {};
    const QString feature = text(orgUnit, "featureType"_L1);
    const QString type = feature == u"POLYGON"_s ? u"Polygon"_s
        : feature == u"MULTI_POLYGON"_s          ? u"MultiPolygon"_s
                                                 : u"Point"_s;
    const QJsonObject geometry{{u"type"_s, type}, {u"coordinates"_s, array.array()}};
    return QString::fromUtf8(QJsonDocument(geometry).toJson(QJsonDocument::Compact));
}

}  // namespace rejista::metadata::json
