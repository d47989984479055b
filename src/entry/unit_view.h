// One consistent view of the store for the few milliseconds in which a unit is read; it also spares a file lock for
// each statement, half of the time of a district's list. Entry's own files only; the thread of its Database.
// Invariant: inside a transaction (a Tx, a Snapshot of the caller) it does nothing.
#pragma once

#include "storage/database.h"

namespace rejista::entry {

class UnitView {
public:
    /// Where no view can be begun, each statement sees the newest commit, as without it.
    explicit UnitView(storage::Database& db) : m_db(db), m_own(!db.inTransaction() && db.script("BEGIN").has_value()) {}
    ~UnitView()
    {
        if (m_own)
            (void)m_db.script("COMMIT");
    }
    UnitView(const UnitView&) = delete;
    UnitView& operator=(const UnitView&) = delete;

private:
    storage::Database& m_db;
    bool m_own;
};

}  // namespace rejista::entry
