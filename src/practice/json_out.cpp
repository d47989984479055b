#include "practice/json_out.h"

namespace rejista::practice {
namespace {

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
}

void escape(QByteArray& out, QChar c)
{
    switch (c.unicode()) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: out += "\\u" + QByteArray::number(int(c.unicode()), 16).rightJustified(4, '0');
    }
}

}  // namespace

void JsonOut::quote(const QString& text)
{
    m_out += '"';
    bool plain = true;
    for (const QChar c : text)
        plain = plain && isPlain(c);
    if (plain) {
        m_out += text.toLatin1();
    } else {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool end = i == text.size();
            if (!end && (text.at(i).unicode() >= 0x20 && text.at(i) != u'"' && text.at(i) != u'\\'))
                continue;
            m_out += QStringView(text).mid(from, i - from).toUtf8();
            if (!end)
                escape(m_out, text.at(i));
            from = i + 1;
        }
    }
    m_out += '"';
}

}  // namespace rejista::practice
