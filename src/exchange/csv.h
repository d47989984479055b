// Comma-separated files as people's spreadsheets write them, read row by row, and written so that a spreadsheet
// opens them again. Values; a reader belongs to one thread.
// Invariant: what CsvWriter writes, CsvReader reads back field for field.
#pragma once

#include "exchange/text_decode.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace rejista::exchange {

struct CsvFormat {
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    bool guessed = false;  ///< no byte order mark, and not UTF-8: taken for Windows-1252, which cannot be proved
    char separator = ',';
    bool operator==(const CsvFormat&) const = default;
};

struct CsvRow {
    int number = 0;  ///< as a spreadsheet counts: the header is 1; a line break inside quotes begins no row
    QStringList fields;

    /// The field without outer blanks; empty where the row is shorter or `column` is −1.
    [[nodiscard]] QString field(int column) const
    {
        return column >= 0 && column < fields.size() ? fields[column].trimmed() : QString();
    }
    [[nodiscard]] bool isBlank() const;
};

class CsvReader {
public:
    /// Finds encoding and separator and reads the header. UTF-8 and UTF-16 by their marks, else UTF-8 when every
    /// byte is, else Windows-1252. Separator: the most frequent of `,` `;` tab in the header, or Excel's `sep=` line.
    /// Errors: BadEncoding (fact `looksLike` = xlsx, ods or binary), BadColumns (no header; fact `twice`), Truncated.
    [[nodiscard]] static domain::Result<CsvReader> open(const QByteArray& bytes, const QString& fileName);

    [[nodiscard]] const CsvFormat& format() const { return m_format; }
    [[nodiscard]] const QStringList& header() const { return m_header; }
    /// Position of a column by any of its names; case, blanks, `_` and `-` do not count. −1 = absent.
    [[nodiscard]] int column(const QStringList& names) const;
    /// Kind::BadColumns with facts `missing` and `found` unless every name is there.
    [[nodiscard]] domain::Result<void> require(const QStringList& names) const;

    /// The next row that is not blank; false at the end or when the file breaks off (see failure()).
    [[nodiscard]] bool next(CsvRow& row);
    /// Kind::Truncated when a quote is never closed (fact `row` = where it opened).
    [[nodiscard]] const std::optional<domain::Error>& failure() const { return m_failure; }

private:
    CsvReader() = default;
    [[nodiscard]] bool record(QStringList& fields);
    [[nodiscard]] QString quoted();
    [[nodiscard]] QString plain();
    [[nodiscard]] domain::Result<void> decode(const QByteArray& bytes);
    void chooseSeparator();

    QByteArray m_text;  ///< UTF-8, whatever the file was
    QString m_fileName;
    qsizetype m_at = 0;
    int m_row = 0;
    CsvFormat m_format;
    QStringList m_header;
    std::optional<domain::Error> m_failure;
};

/// RFC 4180 with CRLF. A text that a spreadsheet would run as a formula (begins with = + - @ tab CR and is no plain
/// number) gets a leading apostrophe, which CsvReader takes off again.
class CsvWriter {
public:
    explicit CsvWriter(bool bom = false, char separator = ',');
    void row(const QStringList& fields);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    char m_separator;
};

}  // namespace rejista::exchange
