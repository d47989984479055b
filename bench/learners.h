// Learners in bulk, as the store keeps them: a tracked entity with its JSON map and one enrolment each.
// Only to make a store as large as a country's; nothing reads them. Any thread.
#pragma once

#include "storage/store.h"

namespace rejista::bench {

/// Ends the program when the store refuses; the log is emptied into the file afterwards.
void addLearners(storage::Store& store, int learners);

}  // namespace rejista::bench
