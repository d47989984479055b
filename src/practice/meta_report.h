// What an import found wrong, and its report in DHIS2's shape. Values; inside the room only.
#pragma once

#include "practice/meta_types.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace rejista::practice {

struct MetaProblem {
    QString code{}, text{}, property{}, mainId{};
    QStringList args{};
    QString klass{};  ///< what it is about, where that is not the object's own kind
};
[[nodiscard]] QJsonObject problemJson(const MetaProblem& problem, const MetaType& type);

struct ObjectReport {
    int index = 0;
    QString uid{}, name{};
    std::vector<MetaProblem> problems{};
    /// A bad reference and a bad UID are found by two checks, and both count the object (recordings md-unknown-reference,
    /// md-bad-uid).
    [[nodiscard]] int weight() const;
};

struct TypeReport {
    const MetaType* type = nullptr;
    int created = 0, updated = 0, deleted = 0, ignored = 0;
    std::vector<ObjectReport> objects{};
    [[nodiscard]] QJsonObject stats() const;
};

struct ImportReport {
    QString status{QStringLiteral("OK")};
    std::vector<TypeReport> types{};
    [[nodiscard]] QJsonObject json() const;  ///< status, typeReports, stats
    [[nodiscard]] TypeReport total() const;
};

}  // namespace rejista::practice
