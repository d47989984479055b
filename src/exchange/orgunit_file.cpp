#include "exchange/orgunit_file.h"

#include "exchange/cell_resolver.h"
#include "exchange/csv.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QStringList splitGroups(const QString& text)
{
    static const QRegularExpression between(u"[\\s,;|]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

Result<QDate> dateOf(const QString& text, const QString& column)
{
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    if (!day.isValid())
        return domain::error(Kind::NotADate, column, {{u"text"_s, text.left(60)}});
    return day;
}

Result<double> degrees(const QString& text, const QString& column, double limit)
{
    bool number = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&number);
    if (!number)
        return domain::error(Kind::NotANumber, column, {{u"text"_s, text.left(60)}});
    if (value < -limit || value > limit) {
        return domain::error(
            Kind::OutOfRange, column,
            {{u"text"_s, text}, {u"min"_s, QString::number(-limit)}, {u"max"_s, QString::number(limit)}});
    }
    return value;
}

// What both kinds of file say of one unit, still as text.
struct Raw {
    int row = 0;
    QString code, name, under, longitude, latitude, opens, closes, geometry;
    QStringList groups;
};

Result<OrgUnitRow> checked(const Raw& raw)
{
    for (const auto& [column, text] : {std::pair{u"code"_s, raw.code}, {u"name"_s, raw.name}}) {
        if (text.isEmpty())
            return domain::error(Kind::Usage, column, {{u"missing"_s, column}});
    }
    if (const QString meant = scientificMeaning(raw.code); !meant.isEmpty()) {
        return domain::error(Kind::ScientificNotation, u"code"_s, {{u"text"_s, raw.code}, {u"meant"_s, meant}});
    }
    OrgUnitRow unit{raw.row, raw.code, raw.name, raw.under, raw.groups, raw.geometry, {}, {}};
    if (!raw.longitude.isEmpty() || !raw.latitude.isEmpty()) {
        const auto point = pointGeometry(raw.longitude, raw.latitude);
        if (!point)
            return point.error();
        unit.geometry = *point;
    }
    const auto opens = dateOf(raw.opens, u"opens"_s);
    if (!opens)
        return opens.error();
    const auto closes = dateOf(raw.closes, u"closes"_s);
    if (!closes)
        return closes.error();
    unit.opens = *opens;
    unit.closes = *closes;
    if (const auto order = checkDays(unit, unit.opens); !order)
        return order.error();
    return unit;
}

void keep(const Raw& raw, OrgUnitFile& file, QHash<QString, int>& seen)
{
    ++file.rows;
    auto unit = checked(raw);
    if (!unit) {
        file.refused.push_back({raw.row, unit.error()});
        return;
    }
    if (const int first = seen.value(unit->code, 0)) {
        file.refused.push_back({raw.row,
                                domain::error(Kind::DuplicateCell, u"code"_s,
                                              {{u"first"_s, QString::number(first)}, {u"text"_s, unit->code}})});
        return;
    }
    seen.insert(unit->code, raw.row);
    file.units.push_back(std::move(*unit));
}

Raw fromFeature(const QJsonObject& feature, int row)
{
    const QJsonObject about = feature.value("properties"_L1).toObject();
    const auto text = [&](QLatin1StringView name) { return about.value(name).toVariant().toString().trimmed(); };
    Raw raw{row, text("code"_L1), text("name"_L1), text("under"_L1), {}, {}, text("opens"_L1), text("closes"_L1), {},
            {}};
    const QJsonValue groups = about.value("groups"_L1);
    if (groups.isArray()) {
        for (const QJsonValue& group : groups.toArray())
            raw.groups.append(group.toString());
    } else {
        raw.groups = splitGroups(groups.toString());
    }
    if (const QJsonObject geometry = feature.value("geometry"_L1).toObject(); !geometry.isEmpty())
        raw.geometry = QString::fromUtf8(QJsonDocument(geometry).toJson(QJsonDocument::Compact));
    return raw;
}

}  // namespace

Result<void> checkDays(const OrgUnitRow& row, QDate opens)
{
    if (!row.closes.isValid() || !opens.isValid() || row.closes >= opens)
        return {};
    return domain::error(Kind::Usage, u"closes"_s,
                         {{u"text"_s, row.closes.toString(Qt::ISODate)},
                          {u"expected"_s, u"A day after it opened"_s},
                          {u"opens"_s, opens.toString(Qt::ISODate)}});
}

Result<QString> pointGeometry(const QString& longitude, const QString& latitude)
{
    const auto lon = degrees(longitude, u"lon"_s, 180);
    if (!lon)
        return lon.error();
    const auto lat = degrees(latitude, u"lat"_s, 90);
    if (!lat)
        return lat.error();
    const QJsonObject point{{u"type"_s, u"Point"_s}, {u"coordinates"_s, QJsonArray{*lon, *lat}}};
    return QString::fromUtf8(QJsonDocument(point).toJson(QJsonDocument::Compact));
}

Result<OrgUnitFile> readOrgUnitsCsv(const QByteArray& bytes, const QString& fileName)
{
    auto csv = CsvReader::open(bytes, fileName);
    if (!csv)
        return csv.error();
    if (const auto complete = csv->require({u"code"_s, u"name"_s}); !complete)
        return complete.error();
    const auto at = [&](const QString& name) { return csv->column({name}); };
    const int code = at(u"code"_s), name = at(u"name"_s), under = at(u"under"_s), groups = at(u"groups"_s),
              lon = at(u"lon"_s), lat = at(u"lat"_s), opens = at(u"opens"_s), closes = at(u"closes"_s);
    OrgUnitFile file;
    if (csv->format().guessed)
        file.notes.push_back(domain::error(Kind::BadEncoding, fileName, {{u"readAs"_s, u"windows-1252"_s}}));
    QHash<QString, int> seen;
    CsvRow row;
    while (csv->next(row)) {
        keep({row.number,
              row.field(code),
              row.field(name),
              row.field(under),
              row.field(lon),
              row.field(lat),
              row.field(opens),
              row.field(closes),
              {},
              splitGroups(row.field(groups))},
             file, seen);
    }
    if (csv->failure())
        file.refused.push_back({csv->failure()->fact(u"row"_s).toInt(), *csv->failure()});
    return file;
}

Result<OrgUnitFile> readOrgUnitsGeoJson(const QByteArray& bytes, const QString& fileName)
{
    const auto text = decodeText(bytes, fileName);
    if (!text)
        return text.error();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text->utf8, &parse);
    if (parse.error != QJsonParseError::NoError) {
        const bool cut = parse.offset >= text->utf8.trimmed().size();
        return domain::error(cut ? Kind::Truncated : Kind::NotJson, fileName,
                             {{u"byte"_s, QString::number(parse.offset)},
                              {u"line"_s, QString::number(text->utf8.left(parse.offset).count('\n') + 1)}});
    }
    if (!document.object().value("features"_L1).isArray())
        return domain::error(Kind::BadMetadata, fileName, {{u"missing"_s, u"features"_s}});
    OrgUnitFile file;
    QHash<QString, int> seen;
    int row = 0;
    const QJsonArray features = document.object().value("features"_L1).toArray();
    for (const QJsonValue& feature : features)
        keep(fromFeature(feature.toObject(), ++row), file, seen);
    return file;
}

Result<OrgUnitFile> readOrgUnits(const QByteArray& bytes, const QString& fileName)
{
    const auto text = decodeText(bytes, fileName);
    if (!text)
        return text.error();
    return text->utf8.trimmed().startsWith('{') ? readOrgUnitsGeoJson(bytes, fileName)
                                                : readOrgUnitsCsv(bytes, fileName);
}

}  // namespace rejista::exchange
