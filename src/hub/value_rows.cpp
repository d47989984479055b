#include "hub/value_rows.h"

#include "hub/answer.h"
#include "hub/client_private.h"
#include "hub/hub_time.h"

#include <QJsonArray>

namespace rejista::hub {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QJsonObject& row, QLatin1StringView name, const QString& otherwise)
{
    const QString own = row.value(name).toString();
    return own.isEmpty() ? otherwise : own;
}

domain::Result<RemoteValue> readRow(const QJsonObject& row, const RowDefaults& head, const QTimeZone& zone,
                                    const QString& path)
{
    RemoteValue value;
    value.dataElement = row.value("dataElement"_L1).toString();
    value.categoryOptionCombo = row.value("categoryOptionCombo"_L1).toString();
    value.period = firstOf(row, "period"_L1, head.period);
    value.orgUnit = firstOf(row, "orgUnit"_L1, head.orgUnit);
    value.attributeOptionCombo = firstOf(row, "attributeOptionCombo"_L1, head.attributeOptionCombo);
    for (const QString* part :
         {&value.dataElement, &value.categoryOptionCombo, &value.period, &value.orgUnit, &value.attributeOptionCombo}) {
        if (part->isEmpty())
            return oddShape(path, u"dataValues"_s);
    }
    const QJsonValue text = row.value("value"_L1);
    if (!text.isString() && !text.isNull() && !text.isUndefined())
        return oddShape(path, u"value"_s);
    value.deleted = row.value("deleted"_L1).toBool();
    if (text.isString() && !value.deleted)  // a deleted row may carry what the deleting request sent
        value.value = text.toString();
    value.comment = row.value("comment"_L1).toString();
    value.followUp = row.value("followUp"_L1).toBool() || row.value("followup"_L1).toBool();
    value.storedBy = row.value("storedBy"_L1).toString();
    value.updatedAt = readTime(row.value("lastUpdated"_L1).toString(), zone);
    if (!value.updatedAt.isValid())
        return oddShape(path, u"lastUpdated"_s);
    return value;
}

}  // namespace

domain::Result<std::vector<RemoteValue>> readRows(const QJsonObject& answer, const RowDefaults& defaults,
                                                  const QTimeZone& zone, const QString& path)
{
    const QJsonValue list = answer.value("dataValues"_L1);
    if (!list.isArray())
        return oddShape(path, u"dataValues"_s);
    const RowDefaults head{firstOf(answer, "period"_L1, defaults.period),
                           firstOf(answer, "orgUnit"_L1, defaults.orgUnit),
                           firstOf(answer, "attributeOptionCombo"_L1, defaults.attributeOptionCombo)};
    const QJsonArray rows = list.toArray();
    std::vector<RemoteValue> values;
    values.reserve(size_t(rows.size()));
    for (const QJsonValue& item : rows) {
        auto value = readRow(item.toObject(), head, zone, path);
        if (!value)
            return value.error();
        values.push_back(std::move(*value));
    }
    return values;
}

}  // namespace rejista::hub
