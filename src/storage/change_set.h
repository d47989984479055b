// What one committed transaction changed; views and rules refresh from it. A value; any thread.
#pragma once

#include "domain/cell.h"

#include <QMetaType>
#include <QSet>
#include <QString>

namespace rejista::storage {

struct ChangeSet {
    QSet<domain::CellKey> cells;      ///< value, comment, follow-up or draft
    QSet<domain::ReturnKey> returns;  ///< completion, answered columns, section state, reasons
    QSet<QString> settings;
    bool catalog = false;
    bool people = false;
    qint64 lastSeq = 0;  ///< the journal's newest entry after it; 0 = nothing was journalled

    [[nodiscard]] bool isEmpty() const
    {
        return cells.isEmpty() && returns.isEmpty() && settings.isEmpty() && !catalog && !people && lastSeq == 0;
    }
    bool operator==(const ChangeSet&) const = default;
};

}  // namespace rejista::storage

Q_DECLARE_METATYPE(rejista::storage::ChangeSet)
