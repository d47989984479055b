#include "exchange/values_csv.h"

#include "exchange/cell_names.h"
#include "exchange/csv.h"
#include "exchange/edit_collector.h"

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

struct Columns {
    int dataSet, orgUnit, period, element, combo, attribute, value, comment, followUp, deleted;

    explicit Columns(const CsvReader& csv)
        : dataSet(csv.column({u"dataSet"_s})),
          orgUnit(csv.column({u"orgUnit"_s})),
          period(csv.column({u"period"_s})),
          element(csv.column({u"dataElement"_s})),
          combo(csv.column({u"combo"_s, u"categoryOptionCombo"_s})),
          attribute(csv.column({u"attributeCombo"_s, u"attributeOptionCombo"_s})),
          value(csv.column({u"value"_s})),
          comment(csv.column({u"comment"_s})),
          followUp(csv.column({u"followUp"_s})),
          deleted(csv.column({u"deleted"_s}))
    {}
};

Result<void> requireColumns(const CsvReader& csv)
{
    QStringList names{u"dataSet"_s, u"orgUnit"_s, u"period"_s, u"dataElement"_s, u"value"_s};
    if (csv.column({u"categoryOptionCombo"_s}) < 0)
        names.insert(4, u"combo"_s);
    return csv.require(names);
}

bool isTrue(const QString& text)
{
    return text.compare(u"true"_s, Qt::CaseInsensitive) == 0 || text == u"1"_s;
}

// No code holds a line break: a quote that opens in one column and meets the next row's quote has swallowed rows.
bool hasStrayQuote(const CsvRow& row, const Columns& at)
{
    for (const int column : {at.dataSet, at.orgUnit, at.period, at.element, at.combo, at.attribute}) {
        if (row.field(column).contains(u'\n'))
            return true;
    }
    return false;
}

void readRow(const CsvRow& row, const Columns& at, EditCollector& collector)
{
    const QString text = at.value < row.fields.size() ? row.fields[at.value] : QString();
    const QString comment = row.field(at.comment);
    const bool clears = isTrue(row.field(at.deleted));
    domain::CellEdit edit;
    edit.row = row.number;
    edit.column = at.value + 1;
    edit.text = clears ? QString() : text;
    if (!comment.isEmpty())
        edit.comment = comment;
    if (const QString flag = row.field(at.followUp); !flag.isEmpty())
        edit.followUp = isTrue(flag);
    if (text.trimmed().isEmpty() && !clears) {
        ++collector.read().blank;
        return;
    }
    collector.add({row.field(at.dataSet), row.field(at.orgUnit), row.field(at.period), row.field(at.element),
                   row.field(at.combo), row.field(at.attribute)},
                  std::move(edit));
}

void noteEncoding(const CsvReader& csv, const QString& fileName, ReadValues& read)
{
    if (csv.format().guessed)
        read.notes.push_back(domain::error(Kind::BadEncoding, fileName, {{u"readAs"_s, u"windows-1252"_s}}));
}

}  // namespace

Result<ReadValues> readValuesCsv(const QByteArray& bytes, const QString& fileName, const metadata::Catalog& catalog,
                                 const QString& attribute, const metadata::Pack* pack)
{
    auto csv = CsvReader::open(bytes, fileName);
    if (!csv)
        return csv.error();
    if (const auto complete = requireColumns(*csv); !complete)
        return complete.error();
    const Columns at(*csv);
    const auto width = csv->header().size();
    EditCollector collector(catalog, attribute, pack);
    noteEncoding(*csv, fileName, collector.read());
    CsvRow row;
    while (csv->next(row)) {
        ++collector.read().rows;
        if (hasStrayQuote(row, at)) {
            collector.refuse(row.number,
                             domain::error(Kind::Truncated, fileName, {{u"row"_s, QString::number(row.number)}}));
            continue;
        }
        while (row.fields.size() > width && row.fields.back().trimmed().isEmpty())
            row.fields.removeLast();
        if (row.fields.size() > width) {
            collector.refuse(row.number,
                             domain::error(Kind::BadColumns, fileName,
                                           {{u"columns"_s, QString::number(row.fields.size())},
                                            {u"expected"_s, QString::number(width)}}));
            continue;
        }
        readRow(row, at, collector);
    }
    if (csv->failure()) {
        const int brokenRow = csv->failure()->fact(u"row"_s).toInt();
        ++collector.read().rows;
        collector.refuse(brokenRow, *csv->failure());
    }
    return collector.finish();
}

QByteArray writeValuesCsv(const metadata::Catalog& catalog, const std::vector<ReturnValues>& values,
                          const CsvExportOptions& options)
{
    CsvWriter csv(options.bom, options.separator);
    CellNames names(catalog);
    csv.row({u"dataSet"_s, u"orgUnit"_s, u"period"_s, u"dataElement"_s, u"combo"_s, u"attributeCombo"_s, u"value"_s,
             u"comment"_s});
    for (const ReturnValues& form : values) {
        const QString set = CellNames::codeOrUid(catalog.dataSets.find(form.form.dataSet));
        const QString unit = CellNames::codeOrUid(catalog.orgUnits.find(form.form.orgUnit));
        const QString attribute = names.combo(form.form.attribute);
        for (const domain::CellRow& cell : form.rows) {
            if (!cell.value || cell.value->isEmpty())
                continue;
            csv.row({set, unit, form.form.period.id(),
                     CellNames::codeOrUid(catalog.dataElements.find(cell.key.element)), names.combo(cell.key.combo),
                     attribute, *cell.value, cell.comment});
        }
    }
    return csv.bytes();
}

}  // namespace rejista::exchange
