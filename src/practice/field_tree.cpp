#include "practice/field_tree.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

/// More than any question needs; what is nested more deeply is passed over.
constexpr int kDeepest = 32;

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text) {}

    FieldTree top()
    {
        FieldTree out;
        while (m_at < m_text.size()) {
            const Field one = field(0);
            if (one.name.startsWith(u':'))
                out.presets.append(one.name.mid(1));
            else if (one.name == u"*"_s)
                out.presets.append(u"all"_s);
            else if (one.name.startsWith(u'!'))
                out.without.append(one.name.mid(1));
            else if (!one.name.isEmpty())
                out.fields.push_back(one);
            skip();
        }
        return out;
    }

private:
    Field field(int depth)
    {
        Field out;
        QString word;
        while (m_at < m_text.size() && !isEnd(m_text.at(m_at)) && m_text.at(m_at) != u'[')
            word += m_text.at(m_at++);
        // Transformers: name~size, name::size, name~rename(x) (the last is not known here).
        qsizetype cut = word.indexOf(u'~');
        qsizetype length = 1;
        if (cut < 0 && word.indexOf(u"::") > 0) {
            cut = word.indexOf(u"::");
            length = 2;
        }
        out.name = cut < 0 ? word.trimmed() : word.left(cut).trimmed();
        if (cut >= 0)
            out.transform = word.mid(cut + length);
        if (m_at < m_text.size() && m_text.at(m_at) == u'[' && depth == kDeepest) {
            m_at = m_text.size();
        } else if (m_at < m_text.size() && m_text.at(m_at) == u'[') {
            ++m_at;
            while (m_at < m_text.size() && m_text.at(m_at) != u']') {
                const Field one = field(depth + 1);
                if (!one.name.isEmpty())
                    out.inner.push_back(one);
                if (m_at < m_text.size() && m_text.at(m_at) == u',')
                    ++m_at;
            }
            ++m_at;
        }
        return out;
    }

    void skip()
    {
        if (m_at < m_text.size())
            ++m_at;
    }

    [[nodiscard]] static bool isEnd(QChar c) { return c == u',' || c == u']'; }

    QStringView m_text;
    qsizetype m_at = 0;
};

}  // namespace

FieldTree FieldTree::parse(const QString& text)
{
    return Reader(text).top();
}

}  // namespace rejista::practice
