// One DHIS2 object as storage keeps it: its JSON whole, so that properties we do not know survive and
// `metadata export` gives back everything. Values; any thread.
// Invariant: `json` is one compact JSON object whose "id" is `uid`; references inside are UIDs.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace rejista::metadata {

struct RawObject {
    QString type;    ///< DHIS2's plural: "dataElements"
    qint32 key = 0;  ///< the catalog's key; unique over all types; 0 = new, storage gives the next free one
    QString uid;
    QString code;  ///< empty = none
    QByteArray json;

    bool operator==(const RawObject&) const = default;
};

/// What a workspace holds already, found by UID, by code, and by key.
class RawIndex {
public:
    RawIndex() = default;
    explicit RawIndex(std::vector<RawObject> objects);

    [[nodiscard]] const std::vector<RawObject>& all() const { return m_objects; }
    [[nodiscard]] const RawObject* byUid(const QString& type, const QString& uid) const;
    [[nodiscard]] const RawObject* byCode(const QString& type, const QString& code) const;
    /// The highest key in use; 0 = empty.
    [[nodiscard]] qint32 lastKey() const { return m_lastKey; }

private:
    std::vector<RawObject> m_objects;
    QHash<std::pair<QString, QString>, qsizetype> m_byUid, m_byCode;
    qint32 m_lastKey = 0;
};

/// Gives every object without a key the next free one after `lastKey`; returns the new last key.
qint32 numberNew(std::vector<RawObject>& objects, qint32 lastKey);

}  // namespace rejista::metadata
