// Makes a demo workspace: the invented district, last year's census complete, this year's half done, people with roles,
// and the day it plays on (decisions.md 7). Blocks; call it from any one thread.
// Invariant: the same options give the same values; a workspace that could not be finished is said to be so and stays.
#pragma once

#include "domain/result.h"
#include "metadata/pack.h"

#include <QString>

#include <functional>

namespace rejista::demo {

struct DemoOptions {
    QString folder;  ///< NAME.rejista, must not exist
    quint64 seed = 1;
    int schools = 3;
    int learners = 0;                                ///< in all schools together; 0 = 250 a school
    std::function<void(int done, int of)> progress;  ///< schools written; may be empty
};

struct DemoMade {
    QString workspace, user, passphrase, recoveryKey;
    int schools = 0, learners = 0, teachers = 0;
    int returns = 0, complete = 0;
    qint64 values = 0;
};

/// Kind::Usage for numbers out of range (facts option, min, max), Kind::NotFound when the pack lacks the district,
/// and what storage and entry say.
[[nodiscard]] domain::Result<DemoMade> makeDemo(const DemoOptions& options, const metadata::Pack& pack);

}  // namespace rejista::demo
