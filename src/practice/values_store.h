// Writing cells: rows, their history, and the summary of an import. Inside the room only.
#pragma once

#include "practice/call.h"

#include <vector>

namespace rejista::practice {

struct Conflict {
    QString code{}, text{};
    QString object{}, property{};                  ///< 2.42
    QList<std::pair<QString, QString>> objects{};  ///< 2.42: what it is about; 2.43+: "args"
    std::vector<int> indexes{};
};

struct ImportSummary {
    QString status{QStringLiteral("SUCCESS")};
    QString description{};  ///< 2.42 only
    int imported = 0, updated = 0, ignored = 0, deleted = 0;
    std::vector<Conflict> conflicts{};
    std::vector<int> rejected{};
    QString complete{QStringLiteral("false")};  ///< dataSetComplete; empty = not told
};
[[nodiscard]] hub::Response summaryAnswer(const Call& call, const ImportSummary& summary, bool dryRun);
[[nodiscard]] QByteArray summaryJson(const Call& call, const ImportSummary& summary, bool dryRun, bool async);

struct Written {
    FormKey form{};
    CellKey cell{};
    QString value{};
    bool hasValue = false;
    QString comment{};
    bool followUp = false;
    Id by = 0;
    qint64 at = 0;
};
/// Stores it whole, back from the dead where it was deleted. Whoever calls has checked everything.
void writeCell(HubState& hub, const Written& written);
/// Marks it deleted; a row that never was is made (2.43+). `value`: what the deleting request sent.
void deleteCell(HubState& hub, const Written& written);
[[nodiscard]] const Cell* findCell(const HubState& hub, const FormKey& form, const CellKey& cell);

}  // namespace rejista::practice
