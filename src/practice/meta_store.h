// The metadata objects of the training hub, each as the JSON object that it would list, by kind and UID. Implicitly shared
// value; one thread at a time. Invariant: `revision` moves with every change, so whatever was computed from one revision
// (Model, kept answers) can be told stale.
#pragma once

#include "practice/ordered_map.h"

#include <QJsonObject>
#include <QString>

namespace rejista::practice {

class MetaStore {
public:
    using Objects = OrderedMap<QString, QJsonObject>;

    [[nodiscard]] const Objects& all(const QString& plural) const
    {
        static const Objects none;
        const auto at = m_kinds.constFind(plural);
        return at == m_kinds.cend() ? none : *at;
    }
    [[nodiscard]] const QJsonObject* find(const QString& plural, const QString& uid) const
    {
        return all(plural).find(uid);
    }
    void put(const QString& plural, const QString& uid, const QJsonObject& object)
    {
        m_kinds[plural][uid] = object;
        ++m_revision;
    }
    bool remove(const QString& plural, const QString& uid)
    {
        ++m_revision;
        return m_kinds[plural].remove(uid);
    }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] QStringList kinds() const { return m_kinds.keys(); }

private:
    QHash<QString, Objects> m_kinds;
    quint64 m_revision = 1;
};

}  // namespace rejista::practice
