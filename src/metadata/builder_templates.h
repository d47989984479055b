// Template members of Builder. Internal; included by builder.h only.
#pragma once

#include "metadata/builder.h"
#include "metadata/json_read.h"

namespace rejista::metadata {

template <class T>
T Builder::start(const Source& source) const
{
    T object;
    object.key.value = source.raw->key;
    json::readNamed(source.json, object);
    object.uid = source.raw->uid;
    return object;
}

template <class T>
std::vector<decltype(T::key)> Builder::keysOf(const Table<T>& table, const QStringList& uids) const
{
    std::vector<decltype(T::key)> keys;
    keys.reserve(size_t(uids.size()));
    for (const QString& uid : uids)
        if (const T* found = table.byUid(uid))
            keys.push_back(found->key);
    return keys;
}

}  // namespace rejista::metadata
