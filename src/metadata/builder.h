// The steps of buildCatalog(), in the order in which they need each other. Internal; one thread.
#pragma once

#include "metadata/catalog.h"
#include "metadata/json_read.h"
#include "metadata/raw_object.h"

#include <QJsonObject>

namespace rejista::metadata {

class Builder {
public:
    explicit Builder(const std::vector<RawObject>& objects) : m_objects(objects) {}

    [[nodiscard]] domain::Result<Catalog> build();

private:
    struct Source {
        const RawObject* raw;
        QJsonObject json;
    };

    [[nodiscard]] domain::Result<void> parse();
    [[nodiscard]] const std::vector<Source>& of(QLatin1StringView type) const;
    template <class T>
    T start(const Source& source) const;
    template <class T>
    [[nodiscard]] std::vector<decltype(T::key)> keysOf(const Table<T>& table, const QStringList& uids) const;

    // build_dimensions.cpp
    void readOptionSets();
    void readCategories();
    void readOptionCombos();
    void findDefaults();
    // build_units.cpp
    void readUnits();
    void placeUnits();
    void readUnitGroups();
    // build_sets.cpp
    void readElements();
    void readDataSets();
    void readOneDataSet(const Source& source);
    void readSections();
    void readAssignments();
    [[nodiscard]] Operand operand(const QJsonObject& json) const;
    // build_figures.cpp
    void readIndicators();
    void readRules();
    void readConstants();

    const std::vector<RawObject>& m_objects;
    QHash<QString, std::vector<Source>> m_byType;
    Catalog m_catalog;
};

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
