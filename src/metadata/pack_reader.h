// Reads the files of a pack, one after the other. Internal; one thread.
#pragma once

#include "metadata/pack.h"

namespace rejista::metadata {

class PackFiles {
public:
    explicit PackFiles(const PackReader& read) : m_read(read) {}

    [[nodiscard]] domain::Result<Pack> load();

private:
    [[nodiscard]] domain::Result<QJsonObject> json(const QString& path) const;
    void readAbout(const QJsonObject& about);
    void readLayout(const QJsonObject& layout);
    void readGroups(const QString& set, const QJsonArray& groups);
    void readRules(const QJsonObject& rules);
    void readRule(const QJsonObject& json);
    void readCalendar(const QJsonObject& calendar);
    void readGrades(const QJsonObject& ladder);
    void say(const QString& where, const QString& reason);

    const PackReader& m_read;
    Pack m_pack;
};

}  // namespace rejista::metadata
