// What every act of entry needs to know: the metadata, the day, and who works here in which role.
// A value of pointers that must outlive every write that was queued with it; any thread.
#pragma once

#include "domain/clock.h"
#include "metadata/catalog.h"
#include "metadata/pack.h"
#include "security/roles.h"
#include "storage/people.h"

namespace rejista::entry {

struct Context {
    const metadata::Catalog* catalog = nullptr;
    const metadata::Pack* pack = nullptr;  ///< none = DHIS2 metadata alone
    const domain::Clock* clock = nullptr;
    storage::people::Person person;  ///< name as in the journal; the role decides the rights
    QString locale;                  ///< UI language, for what is ambiguous when parsed and for labels

    /// Kind::NotAllowed with facts right and role.
    [[nodiscard]] domain::Result<void> allowed(security::Right right) const;
};

}  // namespace rejista::entry
