#include "cli/output.h"

#include "words/words.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace rejista::cli {

using namespace Qt::StringLiterals;

namespace {

bool print(std::FILE* to, const QByteArray& bytes)
{
    const bool whole = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to) == size_t(bytes.size());
    return std::fflush(to) == 0 && whole;
}

QByteArray jsonText(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact) + '\n';
}

bool isNumber(const QString& text)
{
    // What a form shows where no number stands: a grey cell, an empty one, one that is answered.
    if (text == u"░"_s || text == u"·"_s || text == u"(0)"_s || text == u"–"_s)
        return true;
    bool number = false;
    (void)text.toDouble(&number);
    return number;
}

}  // namespace

QJsonObject errorJson(const domain::Error& error)
{
    QJsonObject facts;
    for (auto it = error.facts.cbegin(); it != error.facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    return {{u"kind"_s, QString(domain::kindName(error.kind))},
            {u"message"_s, words::sentence(error)},
            {u"where"_s, error.where},
            {u"facts"_s, facts}};
}

void Output::document(const QJsonValue& value)
{
    if (m_json && !print(stdout, jsonText(value)))
        m_cut = true;
}

void Output::line(const QString& text)
{
    if (!m_json && !print(stdout, text.toUtf8() + '\n'))
        m_cut = true;
}

void Output::table(const QStringList& header, const std::vector<QStringList>& rows)
{
    if (m_json || rows.empty())
        return;
    std::vector<qsizetype> widths(size_t(header.size()));
    std::vector<bool> numbers(size_t(header.size()), true);
    for (qsizetype i = 0; i < header.size(); ++i) {
        widths[size_t(i)] = header[i].size();
        for (const QStringList& row : rows) {
            widths[size_t(i)] = std::max(widths[size_t(i)], row.value(i).size());
            numbers[size_t(i)] = numbers[size_t(i)] && (row.value(i).isEmpty() || isNumber(row.value(i)));
        }
    }
    const auto printed = [&](const QStringList& row) {
        QString text;
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QString cell = row.value(i);
            const qsizetype width = widths[size_t(i)];
            text += numbers[size_t(i)] ? cell.rightJustified(width) : cell.leftJustified(width);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    };
    printed(header);
    for (const QStringList& row : rows)
        printed(row);
}

void Output::error(const domain::Error& error)
{
    if (m_json)
        print(stderr, jsonText(QJsonObject{{u"error"_s, errorJson(error)}}));
    else
        print(stderr, words::sentence(error).toUtf8() + '\n');
}

void Output::warning(const domain::Error& error)
{
    if (m_json)
        print(stderr, jsonText(QJsonObject{{u"warning"_s, errorJson(error)}}));
    else
        print(stderr, words::sentence(error).toUtf8() + '\n');
}

void Output::remark(const QString& text)
{
    if (!m_json)
        print(stderr, text.toUtf8() + '\n');
}

Progress::Progress(const Output& output, QString what)
    : m_what(std::move(what)),
      m_can(!output.json() && isatty(STDERR_FILENO) == 1)
{
    m_since.start();
    m_painted.start();
}

Progress::~Progress()
{
    if (m_shown)
        print(stderr, "\r\033[K");
}

void Progress::at(qint64 done, qint64 total)
{
    constexpr int kWidth = 24;
    if (!m_can || m_since.elapsed() < 500 || (m_shown && m_painted.elapsed() < 100) || total <= 0)
        return;
    const int full = int(done * kWidth / total);
    const QString bar = QString(full, QChar(0x2588)) + QString(kWidth - full, QChar(0x2591));
    print(stderr, QString(u"\r%1 %2 %3 of %4\033[K"_s).arg(m_what, bar).arg(done).arg(total).toUtf8());
    m_painted.restart();
    m_shown = true;
}

}  // namespace rejista::cli
