// A hash that remembers in which order its keys came: answers must not depend on a hash's seed, and a whole hub is copied
// cheaply (both parts are implicitly shared). Value; one thread at a time.
#pragma once

#include <QHash>
#include <QList>

#include <utility>

namespace rejista::practice {

template <class K, class V>
class OrderedMap {
public:
    using Pair = std::pair<K, V>;

    [[nodiscard]] bool contains(const K& key) const { return m_at.contains(key); }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// nullptr when absent.
    [[nodiscard]] const V* find(const K& key) const
    {
        const auto at = m_at.constFind(key);
        return at == m_at.cend() ? nullptr : &m_rows.at(*at).second;
    }
    [[nodiscard]] V* change(const K& key)
    {
        const auto at = m_at.constFind(key);
        return at == m_at.cend() ? nullptr : &m_rows[*at].second;
    }
    /// Makes it at the end where it is absent.
    V& operator[](const K& key)
    {
        const auto at = m_at.constFind(key);
        if (at != m_at.cend())
            return m_rows[*at].second;
        m_at.insert(key, m_rows.size());
        m_rows.append({key, V{}});
        return m_rows.last().second;
    }
    bool remove(const K& key)
    {
        const auto at = m_at.constFind(key);
        if (at == m_at.cend())
            return false;
        m_rows.removeAt(*at);
        m_at.clear();
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_at.insert(m_rows.at(i).first, i);
        return true;
    }
    void clear()
    {
        m_rows.clear();
        m_at.clear();
    }
    [[nodiscard]] auto begin() const { return m_rows.cbegin(); }
    [[nodiscard]] auto end() const { return m_rows.cend(); }

private:
    QList<Pair> m_rows;
    QHash<K, qsizetype> m_at;
};

}  // namespace rejista::practice
