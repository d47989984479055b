#include "exchange/data_value_set.h"

#include "exchange/cell_names.h"
#include "exchange/edit_collector.h"
#include "exchange/text_decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

domain::Error jsonError(const QByteArray& json, const QJsonParseError& parse, const QString& fileName)
{
    const qsizetype end = json.trimmed().size();
    const bool cut = parse.offset >= end || parse.error == QJsonParseError::UnterminatedString;
    const QByteArray before = json.left(parse.offset);
    return domain::error(
        cut && end > 0 ? Kind::Truncated : Kind::NotJson, fileName,
        {{u"byte"_s, QString::number(parse.offset)}, {u"line"_s, QString::number(before.count('\n') + 1)}});
}

/// A value as text: a hub stores `11` and `true` as "11" and "true" (hub-live.md §A2).
QString valueText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return {};
    const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
    if (whole != std::numeric_limits<qint64>::min())
        return QString::number(whole);
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

struct Head {
    QString dataSet, orgUnit, period, attribute;
};

QString either(const QJsonObject& row, QLatin1StringView name, const QString& head)
{
    const QString own = valueText(row.value(name)).trimmed();
    return own.isEmpty() ? head : own;
}

void readRow(const QJsonObject& row, int number, const Head& head, EditCollector& collector)
{
    const bool clears = row.value("deleted"_L1).toBool();
    const QJsonValue value = row.value("value"_L1);
    domain::CellEdit edit;
    edit.row = number;
    edit.text = clears ? QString() : valueText(value);
    if (value.isArray() || value.isObject()) {
        return collector.refuse(
            number, domain::error(Kind::WrongForm, u"value"_s, {{u"expected"_s, u"text"_s}, {u"text"_s, u"{…}"_s}}));
    }
    if (!clears && edit.text.trimmed().isEmpty()) {
        ++collector.read().blank;
        return;
    }
    if (row.contains("comment"_L1))
        edit.comment = row.value("comment"_L1).toString();
    for (const auto key : {"followup"_L1, "followUp"_L1}) {
        if (row.value(key).isBool())
            edit.followUp = row.value(key).toBool();
    }
    collector.add({either(row, "dataSet"_L1, head.dataSet), either(row, "orgUnit"_L1, head.orgUnit),
                   either(row, "period"_L1, head.period), valueText(row.value("dataElement"_L1)),
                   valueText(row.value("categoryOptionCombo"_L1)),
                   either(row, "attributeOptionCombo"_L1, head.attribute)},
                  std::move(edit));
}

void readComplete(const QJsonObject& root, const Head& head, EditCollector& collector)
{
    if (root.value("completeDate"_L1).toString().isEmpty())
        return;
    CellResolver& names = collector.resolver();
    const auto set = names.dataSet(head.dataSet);
    const auto unit = names.orgUnit(head.orgUnit);
    if (!set || !unit)
        return;  // its rows are refused one by one, with the same reason
    const auto when = names.period(*set, head.period);
    const auto attribute = names.attribute(*set, head.attribute);
    if (when && attribute)
        collector.read().complete.push_back({*set, *unit, *when, *attribute});
}

QByteArray quoted(const QString& text)
{
    // QJsonDocument knows JSON's escapes; an array is the smallest document it writes.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray member(const char* name, const QString& text)
{
    return '"' + QByteArray(name) + "\":" + quoted(text);
}

QString uidOf(const metadata::Named* object)
{
    return object ? object->uid : QString();
}

struct OutRow {
    QString element, combo;
    const domain::CellRow* cell;
};

std::vector<OutRow> sortedRows(const metadata::Catalog& catalog, const ReturnValues& form)
{
    std::vector<OutRow> rows;
    for (const domain::CellRow& cell : form.rows) {
        if (cell.value && !cell.value->isEmpty()) {
            rows.push_back({uidOf(catalog.dataElements.find(cell.key.element)),
                            uidOf(catalog.optionCombos.find(cell.key.combo)), &cell});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const OutRow& a, const OutRow& b) {
        return a.element != b.element ? a.element < b.element : a.combo < b.combo;
    });
    return rows;
}

struct Place {
    QByteArray period, orgUnit, attribute;

    Place(const metadata::Catalog& catalog, const domain::ReturnKey& form)
        : period(member("period", form.period.id())),
          orgUnit(member("orgUnit", uidOf(catalog.orgUnits.find(form.orgUnit)))),
          attribute(member("attributeOptionCombo", uidOf(catalog.optionCombos.find(form.attribute))))
    {}
};

QByteArray rowJson(const OutRow& row, const Place* place)
{
    QByteArray out = "{" + member("dataElement", row.element) + ',';
    if (place)
        out += place->period + ',' + place->orgUnit + ',';
    out += member("categoryOptionCombo", row.combo) + ',';
    if (place)
        out += place->attribute + ',';
    out += member("value", *row.cell->value);
    if (!row.cell->comment.isEmpty())
        out += ',' + member("comment", row.cell->comment);
    // 2.42 reads `followup`, later versions `followUp` (hub-contract.md §3.4): send both.
    if (row.cell->followUp)
        out += ",\"followUp\":true,\"followup\":true";
    return out + '}';
}

}  // namespace

Result<ReadValues> readDataValueSet(const QByteArray& bytes, const QString& fileName, const metadata::Catalog& catalog,
                                    const QString& attribute, const metadata::Pack* pack)
{
    const auto unpacked = gunzipped(bytes, fileName, kMaxValuesBytes);
    if (!unpacked)
        return unpacked.error();
    const auto text = decodeText(*unpacked, fileName);
    if (!text)
        return text.error();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text->utf8, &parse);
    if (parse.error != QJsonParseError::NoError)
        return jsonError(text->utf8, parse, fileName);
    const QJsonObject root = document.object();
    if (!root.value("dataValues"_L1).isArray())
        return domain::error(Kind::BadMetadata, fileName, {{u"missing"_s, u"dataValues"_s}});
    const Head head{valueText(root.value("dataSet"_L1)), valueText(root.value("orgUnit"_L1)),
                    valueText(root.value("period"_L1)), valueText(root.value("attributeOptionCombo"_L1))};
    EditCollector collector(catalog, attribute, pack);
    if (root.contains("deletion"_L1))
        collector.refuse(0, domain::error(Kind::NotAllowed, u"deletion"_s));
    int number = 0;
    const QJsonArray rows = root.value("dataValues"_L1).toArray();
    for (const QJsonValue& row : rows) {
        ++number;
        ++collector.read().rows;
        if (row.isObject())
            readRow(row.toObject(), number, head, collector);
        else
            collector.refuse(number, domain::error(Kind::WrongForm, u"dataValues"_s, {{u"expected"_s, u"object"_s}}));
    }
    readComplete(root, head, collector);
    return collector.finish();
}

QByteArray writeDataValueSet(const metadata::Catalog& catalog, const std::vector<ReturnValues>& values)
{
    QByteArray out = "{";
    const bool single = values.size() == 1;
    const bool oneSet = !values.empty() && std::all_of(values.begin(), values.end(), [&](const ReturnValues& v) {
        return v.form.dataSet == values.front().form.dataSet;
    });
    if (oneSet)
        out += member("dataSet", uidOf(catalog.dataSets.find(values.front().form.dataSet))) + ',';
    if (single) {
        const ReturnValues& form = values.front();
        const Place place(catalog, form.form);
        if (form.completedOn)
            out += member("completeDate", form.completedOn->toString(Qt::ISODate)) + ',';
        out += place.period + ',' + place.orgUnit + ',' + place.attribute + ',';
    }
    out += "\"dataValues\":[";
    bool first = true;
    QSet<domain::CellKey>
        written;  // a value that several data sets show is one value, and two rows are refused (E8128)
    for (const ReturnValues& form : values) {
        const Place place(catalog, form.form);
        for (const OutRow& row : sortedRows(catalog, form)) {
            if (written.contains(row.cell->key))
                continue;
            written.insert(row.cell->key);
            out += first ? "\n" : ",\n";
            first = false;
            out += rowJson(row, single ? nullptr : &place);
        }
    }
    return out + (first ? "]}\n" : "\n]}\n");
}

QString dataValueSetFileName(const metadata::Catalog& catalog, const domain::ReturnKey& form)
{
    QStringList parts{CellNames::codeOrUid(catalog.dataSets.find(form.dataSet)),
                      CellNames::codeOrUid(catalog.orgUnits.find(form.orgUnit)), form.period.id()};
    if (const QString term = CellNames(catalog).combo(form.attribute); !term.isEmpty())
        parts.append(term);
    QString name = parts.join(u'_');
    static const QRegularExpression unsafe(u"[^A-Za-z0-9_.-]"_s);
    return name.replace(unsafe, u"-"_s) + u".json"_s;
}

}  // namespace rejista::exchange
