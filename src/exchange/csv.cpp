#include "exchange/csv.h"

#include <algorithm>

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QString comparable(const QString& name)
{
    QString key = name.toLower();
    key.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return key;
}

bool startsFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    bool dot = false, digit = false;
    for (const QChar c : text) {
        if (c == u'.' && !dot && digit)
            dot = true;
        else if (c >= u'0' && c <= u'9')
            digit = true;
        else
            return false;
    }
    return digit && !text.endsWith(u'.');
}

QString unguarded(QString text)
{
    if (text.startsWith(u'\'') && startsFormula(text))
        text.remove(0, 1);
    return text;
}

}  // namespace

bool CsvRow::isBlank() const
{
    return std::all_of(fields.begin(), fields.end(), [](const QString& f) { return f.trimmed().isEmpty(); });
}

Result<CsvReader> CsvReader::open(const QByteArray& bytes, const QString& fileName)
{
    CsvReader reader;
    reader.m_fileName = fileName;
    if (const auto decoded = reader.decode(bytes); !decoded)
        return decoded.error();
    reader.chooseSeparator();
    QStringList fields;
    while (reader.record(fields)) {
        if (!CsvRow{reader.m_row, fields}.isBlank())
            break;
        fields.clear();
    }
    if (reader.m_failure)
        return *reader.m_failure;
    if (fields.isEmpty())
        return domain::error(Kind::BadColumns, fileName, {{u"found"_s, QString()}});
    QStringList seen;
    for (QString& name : fields) {
        name = name.trimmed();
        const QString key = comparable(name);
        if (!key.isEmpty() && seen.contains(key))
            return domain::error(Kind::BadColumns, fileName, {{u"twice"_s, name}});
        seen.append(key);
    }
    reader.m_header = fields;
    return reader;
}

Result<void> CsvReader::decode(const QByteArray& bytes)
{
    auto decoded = decodeText(bytes, m_fileName);
    if (!decoded)
        return decoded.error();
    m_text = std::move(decoded->utf8);
    m_format.encoding = decoded->encoding;
    m_format.bom = decoded->bom;
    m_format.guessed = decoded->guessed;
    return {};
}

void CsvReader::chooseSeparator()
{
    if (m_text.size() > 5 && m_text.left(4).toLower() == "sep=") {
        m_format.separator = m_text[4];
        const qsizetype end = m_text.indexOf('\n');
        m_at = end < 0 ? m_text.size() : end + 1;
        m_row = 1;
        return;
    }
    int commas = 0, semicolons = 0, tabs = 0;
    bool inQuotes = false, any = false;
    for (const char c : std::as_const(m_text)) {
        if (c == '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (c == '\n' || c == '\r') && any)
            break;
        any = any || (c != '\n' && c != '\r');
        if (inQuotes)
            continue;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    m_format.separator = tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
}

int CsvReader::column(const QStringList& names) const
{
    for (const QString& name : names) {
        const QString key = comparable(name);
        for (int i = 0; i < m_header.size(); ++i) {
            if (comparable(m_header[i]) == key)
                return i;
        }
    }
    return -1;
}

Result<void> CsvReader::require(const QStringList& names) const
{
    QStringList missing;
    for (const QString& name : names) {
        if (column({name}) < 0)
            missing.append(name);
    }
    if (missing.isEmpty())
        return {};
    return domain::error(Kind::BadColumns, m_fileName,
                         {{u"missing"_s, missing.join(u", "_s)}, {u"found"_s, m_header.join(u", "_s)}});
}

bool CsvReader::next(CsvRow& row)
{
    do {
        row.fields.clear();
        if (!record(row.fields))
            return false;
        row.number = m_row;
    } while (row.isBlank());
    return true;
}

// One record into `fields`; false at the end and at a quote without end.
bool CsvReader::record(QStringList& fields)
{
    if (m_at >= m_text.size() || m_failure)
        return false;
    ++m_row;
    for (;;) {
        const bool opens = m_at < m_text.size() && m_text[m_at] == '"';
        fields.append(unguarded(opens ? quoted() : plain()));
        if (m_failure)
            return false;
        if (m_at >= m_text.size())
            return true;
        const char stop = m_text[m_at++];
        if (stop == m_format.separator)
            continue;
        if (stop == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        return true;
    }
}

QString CsvReader::plain()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == m_format.separator || c == '\n' || c == '\r')
            break;
        ++m_at;
    }
    return QString::fromUtf8(m_text.constData() + from, m_at - from);
}

QString CsvReader::quoted()
{
    QByteArray text;
    ++m_at;
    for (;;) {
        const qsizetype end = m_text.indexOf('"', m_at);
        if (end < 0) {
            m_failure = domain::error(Kind::Truncated, m_fileName, {{u"row"_s, QString::number(m_row)}});
            m_at = m_text.size();
            return {};
        }
        text.append(m_text.constData() + m_at, end - m_at);
        m_at = end + 1;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            text.append('"');
            ++m_at;
            continue;
        }
        break;
    }
    // Letters after the closing quote belong to the field: what stands there is kept, not judged.
    return QString::fromUtf8(text) + plain();
}

CsvWriter::CsvWriter(bool bom, char separator) : m_separator(separator)
{
    if (bom)
        m_bytes = "\xEF\xBB\xBF";
}

void CsvWriter::row(const QStringList& fields)
{
    bool first = true;
    for (QString field : fields) {
        if (!first)
            m_bytes.append(m_separator);
        first = false;
        if (startsFormula(field) && !isPlainNumber(field))
            field.prepend(u'\'');
        QByteArray bytes = field.toUtf8();
        const bool quote = bytes.contains(m_separator) || bytes.contains('"') || bytes.contains('\n')
            || bytes.contains('\r') || bytes.startsWith(' ') || bytes.endsWith(' ');
        m_bytes.append(quote ? '"' + bytes.replace("\"", "\"\"") + '"' : bytes);
    }
    m_bytes.append("\r\n");
}

}  // namespace rejista::exchange
