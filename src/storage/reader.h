// A read-only connection. Make one per thread (Store::reader) and keep it: opening costs half a millisecond.
// Outside a Snapshot each statement sees the newest commit; inside, all see the same one.
#pragma once

#include "storage/database.h"

#include <memory>

namespace rejista::storage {

class Reader {
public:
    explicit Reader(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    operator Database&() { return *m_database; }
    [[nodiscard]] Database& database() { return *m_database; }

private:
    std::unique_ptr<Database> m_database;
};

/// One consistent view for as long as it lives. Keep it short: while it lives the log cannot be emptied.
class Snapshot {
public:
    explicit Snapshot(Reader& reader);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
};

}  // namespace rejista::storage
