#include "exchange/xlsx.h"

#include "exchange/cell_names.h"
#include "metadata/value_parse.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <cerrno>
#include <memory>

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr qsizetype kSheetNameLength = 31;  // Excel's own
constexpr qsizetype kExactDigits = 15;      // of a double
constexpr int kValueColumn = 8;

QString sheetName(const QString& wish, QSet<QString>& used)
{
    QString base = wish;
    for (QChar& c : base) {
        if (u"[]:*?/\\'"_s.contains(c) || c.unicode() < 0x20)
            c = u' ';
    }
    base = base.simplified().left(kSheetNameLength);
    QString name = base.isEmpty() ? u"Sheet"_s : base;
    for (int n = 2; used.contains(name.toLower()); ++n) {
        const QString tail = u" "_s + QString::number(n);
        name = base.left(kSheetNameLength - tail.size()) + tail;
    }
    used.insert(name.toLower());
    return name;
}

bool isExactNumber(metadata::ValueType type, const QString& value)
{
    if (!metadata::isNumeric(type))
        return false;
    qsizetype digits = 0;
    for (const QChar c : value)
        digits += c.isDigit();
    bool number = false;
    (void)value.toDouble(&number);
    return number && digits <= kExactDigits;
}

class Sheet {
public:
    Sheet(lxw_workbook* book, const QString& name, lxw_format* bold)
        : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData()))
    {
        static const QStringList header{u"orgUnit"_s,     u"orgUnitName"_s,     u"period"_s, u"attributeCombo"_s,
                                        u"dataElement"_s, u"dataElementName"_s, u"combo"_s,  u"comboName"_s,
                                        u"value"_s,       u"comment"_s};
        static constexpr std::array<double, 10> widths{16, 30, 10, 14, 24, 44, 14, 30, 12, 40};
        for (int i = 0; i < header.size(); ++i) {
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widths[size_t(i)], nullptr);
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), header[i].toUtf8().constData(), bold);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
    }

    void row(const QStringList& names, const QString& value, bool number, const QString& comment)
    {
        ++m_row;
        for (int i = 0; i < names.size(); ++i)
            text(i, names[i]);
        if (number)
            worksheet_write_number(m_sheet, m_row, kValueColumn, value.toDouble(), nullptr);
        else
            text(kValueColumn, value);
        text(kValueColumn + 1, comment);
    }

    void close()
    {
        if (m_row > 0)
            worksheet_autofilter(m_sheet, 0, 0, m_row, kValueColumn + 1);
    }

private:
    void text(int column, const QString& text)
    {
        // worksheet_write_string never makes a formula of it; a cell holds 32,767 characters.
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, m_row, lxw_col_t(column), text.left(32767).toUtf8().constData(), nullptr);
    }

    lxw_worksheet* m_sheet;
    lxw_row_t m_row = 0;
};

class Book {
public:
    Book(lxw_workbook* book, const metadata::Catalog& catalog, QStringView locale)
        : m_book(book),
          m_bold(workbook_add_format(book)),
          m_catalog(catalog),
          m_names(catalog),
          m_locale(locale)
    {
        format_set_bold(m_bold);
    }

    void add(const ReturnValues& form)
    {
        Sheet& sheet = sheetOf(form.form.dataSet);
        const auto* unit = m_catalog.orgUnits.find(form.form.orgUnit);
        for (const domain::CellRow& cell : form.rows) {
            const auto* element = m_catalog.dataElements.find(cell.key.element);
            if (!cell.value || cell.value->isEmpty() || !element)
                continue;
            const auto* combo = m_catalog.optionCombos.find(cell.key.combo);
            const QString comboCode = m_names.combo(cell.key.combo);
            sheet.row({CellNames::codeOrUid(unit), unit ? unit->label(m_locale) : QString(), form.form.period.id(),
                       m_names.combo(form.form.attribute), CellNames::codeOrUid(element), element->label(m_locale),
                       comboCode, comboCode.isEmpty() || !combo ? QString() : combo->label(m_locale)},
                      *cell.value, isExactNumber(element->valueType, *cell.value), cell.comment);
        }
    }

    void close()
    {
        if (m_sheets.empty())
            workbook_add_worksheet(m_book, "-");
        for (auto& [key, sheet] : m_sheets)
            sheet.close();
    }

private:
    Sheet& sheetOf(domain::DataSetKey key)
    {
        for (auto& [known, sheet] : m_sheets) {
            if (known == key)
                return sheet;
        }
        const auto* set = m_catalog.dataSets.find(key);
        const QString name = set ? (set->shortName.isEmpty() ? set->name : set->shortName) : QString();
        m_sheets.emplace_back(key, Sheet(m_book, sheetName(name, m_used), m_bold));
        return m_sheets.back().second;
    }

    lxw_workbook* m_book;
    lxw_format* m_bold;
    const metadata::Catalog& m_catalog;
    CellNames m_names;
    QStringView m_locale;
    QSet<QString> m_used;
    std::vector<std::pair<domain::DataSetKey, Sheet>> m_sheets;
};

domain::Error unwritable(const QString& path, const QString& why, int systemError)
{
    return domain::error(systemError == ENOSPC ? Kind::DiskFull : Kind::FileUnwritable, path, {{u"why"_s, why}});
}

}  // namespace

Result<void> writeXlsx(const QString& path, const metadata::Catalog& catalog, const std::vector<ReturnValues>& values,
                       QStringView locale)
{
    const QFileInfo target(path);
    const QString part = target.absoluteDir().filePath(u"."_s + target.fileName() + u".part"_s);
    // The library complains on standard error, which is ours: so it is only let at a file that can be written.
    if (QFile probe(part); !probe.open(QIODevice::WriteOnly))
        return unwritable(path, probe.errorString(), 0);
    const QByteArray partName = QFile::encodeName(part);
    // The library's own temporary files belong beside the target: the person chose that disk, not the system's.
    QByteArray folder = QFile::encodeName(target.absolutePath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    errno = 0;
    lxw_workbook* raw = workbook_new_opt(partName.constData(), &options);
    if (!raw)
        return unwritable(path, u"memory"_s, errno);
    Book book(raw, catalog, locale);
    for (const ReturnValues& form : values)
        book.add(form);
    book.close();
    errno = 0;
    if (const lxw_error failed = workbook_close(raw); failed != LXW_NO_ERROR) {
        const int systemError = errno;
        QFile::remove(part);
        return unwritable(path, QString::fromUtf8(lxw_strerror(failed)), systemError);
    }
    QFile::remove(path);
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return unwritable(path, u"rename"_s, errno);
    }
    return {};
}

}  // namespace rejista::exchange
