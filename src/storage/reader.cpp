#include "storage/reader.h"

namespace rejista::storage {

// A deferred transaction takes its view with the first statement inside it. Neither BEGIN nor COMMIT of a read-only
// transaction touches the disk; if one could not run, the statements inside report the same error themselves.
Snapshot::Snapshot(Reader& reader) : m_database(reader.database())
{
    (void)m_database.script("BEGIN");
}

Snapshot::~Snapshot()
{
    (void)m_database.script("COMMIT");
}

}  // namespace rejista::storage
