#include "metadata/raw_object.h"

namespace rejista::metadata {

RawIndex::RawIndex(std::vector<RawObject> objects) : m_objects(std::move(objects))
{
    m_byUid.reserve(qsizetype(m_objects.size()));
    for (size_t i = 0; i < m_objects.size(); ++i) {
        const RawObject& object = m_objects[i];
        m_byUid.insert({object.type, object.uid}, qsizetype(i));
        if (!object.code.isEmpty())
            m_byCode.insert({object.type, object.code}, qsizetype(i));
        m_lastKey = std::max(m_lastKey, object.key);
    }
}

const RawObject* RawIndex::byUid(const QString& type, const QString& uid) const
{
    const qsizetype found = m_byUid.value({type, uid}, -1);
    return found < 0 ? nullptr : &m_objects[size_t(found)];
}

const RawObject* RawIndex::byCode(const QString& type, const QString& code) const
{
    const qsizetype found = m_byCode.value({type, code}, -1);
    return found < 0 ? nullptr : &m_objects[size_t(found)];
}

qint32 numberNew(std::vector<RawObject>& objects, qint32 lastKey)
{
    for (RawObject& object : objects)
        if (object.key == 0)
            object.key = ++lastKey;
    return lastKey;
}

}  // namespace rejista::metadata
