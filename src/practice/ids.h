// Texts that stand in many rows (UIDs, period ids, user names) as small numbers. Append-only; value; one thread at a time.
// Invariant: 0 is the empty text; a number never changes its meaning within one hub's life.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace rejista::practice {

using Id = int;

class Ids {
public:
    /// The text's number, made where it is new.
    Id of(const QString& text)
    {
        if (text.isEmpty())
            return 0;
        const auto at = m_numbers.constFind(text);
        if (at != m_numbers.cend())
            return *at;
        m_texts.append(text);
        m_numbers.insert(text, Id(m_texts.size()));
        return Id(m_texts.size());
    }
    /// 0 = never met.
    [[nodiscard]] Id find(const QString& text) const { return m_numbers.value(text, 0); }
    [[nodiscard]] const QString& text(Id id) const
    {
        static const QString empty;
        return id <= 0 ? empty : m_texts.at(id - 1);
    }
    [[nodiscard]] const QList<QString>& texts() const { return m_texts; }

private:
    QList<QString> m_texts;
    QHash<QString, Id> m_numbers;
};

}  // namespace rejista::practice
