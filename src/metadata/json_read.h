// Reading one DHIS2 JSON object leniently: a missing or wrongly typed property is an empty value. Any thread.
#pragma once

#include "metadata/catalog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rejista::metadata::json {

[[nodiscard]] inline QString text(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString();
}

/// The UID of a reference: {"id": …} as every version writes it, or a bare text.
[[nodiscard]] inline QString id(const QJsonValue& value)
{
    return value.isObject() ? value.toObject().value(QLatin1StringView("id")).toString() : value.toString();
}

[[nodiscard]] inline QString ref(const QJsonObject& object, QLatin1StringView key)
{
    return id(object.value(key));
}

[[nodiscard]] inline QStringList refs(const QJsonObject& object, QLatin1StringView key)
{
    QStringList found;
    const QJsonArray list = object.value(key).toArray();
    found.reserve(list.size());
    for (const QJsonValue& item : list)
        found << id(item);
    return found;
}

/// The day of a DHIS2 date or date-time ("2000-01-01T00:00:00.000"): hubs write midnight of their own zone.
[[nodiscard]] inline QDate day(const QJsonObject& object, QLatin1StringView key)
{
    const QString written = object.value(key).toString();
    return written.size() < 10 ? QDate() : QDate::fromString(written.left(10), Qt::ISODate);
}

/// Name, code, translations: what every object has.
void readNamed(const QJsonObject& object, Named& into);

/// "Monthly", or {"name": "Monthly"}.
[[nodiscard]] QString periodTypeText(const QJsonObject& object);

/// A GeoJSON geometry as compact text, also from the `coordinates` and `featureType` of old servers; empty = none.
[[nodiscard]] QString geometry(const QJsonObject& orgUnit);

}  // namespace rejista::metadata::json
