#include "practice/arithmetic.h"

namespace rejista::practice {
namespace {

class Reader {
public:
    Reader(QStringView text, const std::function<std::optional<double>(const QString&)>& valueOf)
        : m_text(text),
          m_valueOf(valueOf)
    {}

    std::optional<Sum> all()
    {
        m_sum.value = sum();
        skip();
        if (m_bad || m_at != m_text.size())
            return std::nullopt;
        return m_sum;
    }

private:
    double sum()
    {
        double out = product();
        for (QChar sign = peek(); sign == u'+' || sign == u'-'; sign = peek()) {
            ++m_at;
            const double next = product();
            out += sign == u'+' ? next : -next;
        }
        return out;
    }

    double product()
    {
        double out = factor();
        for (QChar sign = peek(); sign == u'*' || sign == u'/'; sign = peek()) {
            ++m_at;
            const double next = factor();
            out = sign == u'*' ? out * next : next == 0 ? 0 : out / next;
        }
        return out;
    }

    double factor()
    {
        const QChar c = peek();
        // A form of 200 brackets is no form: the depth is bounded by the text's own length.
        if (c == u'(' && ++m_depth < 100) {
            ++m_at;
            const double inner = sum();
            m_bad = m_bad || peek() != u')';
            ++m_at;
            --m_depth;
            return inner;
        }
        if (c == u'-' && m_at + 1 < m_text.size()) {
            ++m_at;
            return -number();
        }
        if (c == u'#')
            return operand();
        return number();
    }

    double operand()
    {
        const qsizetype close = m_text.indexOf(u'}', m_at);
        if (close < 0 || m_at + 2 > close || m_text.at(m_at + 1) != u'{') {
            m_bad = true;
            m_at = m_text.size();
            return 0;
        }
        const QString name = m_text.mid(m_at + 2, close - m_at - 2).toString();
        m_at = close + 1;
        ++m_sum.items;
        const std::optional<double> value = m_valueOf(name);
        m_sum.missing += value ? 0 : 1;
        return value.value_or(0);
    }

    double number()
    {
        skip();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text.at(m_at).isDigit() || m_text.at(m_at) == u'.'))
            ++m_at;
        bool isNumber = false;
        const double out = m_text.mid(from, m_at - from).toDouble(&isNumber);
        if (!isNumber) {
            m_bad = true;
            m_at = m_text.size();
        }
        return out;
    }

    void skip()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    QChar peek()
    {
        skip();
        return m_at < m_text.size() ? m_text.at(m_at) : QChar();
    }

    QStringView m_text;
    const std::function<std::optional<double>(const QString&)>& m_valueOf;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_bad = false;
    Sum m_sum{};
};

}  // namespace

std::optional<Sum> evaluate(const QString& expression,
                            const std::function<std::optional<double>(const QString&)>& valueOf)
{
    return Reader(expression, valueOf).all();
}

}  // namespace rejista::practice
