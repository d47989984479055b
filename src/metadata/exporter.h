// The steps of exportPackage(). Internal; one thread.
#pragma once

#include "metadata/export.h"

#include <QJsonObject>
#include <QSet>

namespace rejista::metadata {

class Exporter {
public:
    Exporter(const std::vector<RawObject>& objects, const ExportOptions& options);

    [[nodiscard]] domain::Result<ExportedPackage> run();

private:
    struct Object {
        QString uid;
        QJsonObject json;
    };

    void moveBackReferences();
    void tidy(const QString& type, Object& object);
    void mend(const QString& type, Object& object);
    void dropDeadReferences(const QString& type, Object& object);
    void fitFor241(const QString& type, Object& object);
    void mergeHub(const QJsonObject& hub);
    void mergeObject(Object& object, const QJsonObject& hub);
    void note(const QString& type, const Object& object, const QString& what);

    const ExportOptions& m_options;
    QMap<QString, std::vector<Object>> m_byType;
    QSet<std::pair<QString, QString>> m_known;
    ExportedPackage m_package;
};

}  // namespace rejista::metadata
