// Fills a new training hub through its own API, as an administrator would: package, output periods, people. One thread.
#pragma once

#include "practice/server.h"

namespace rejista::practice {

/// Kind::BadMetadata with facts code, message, uid of the first object that was refused; HubRefused for the rest.
[[nodiscard]] domain::Result<std::vector<Server::User>> plant(PracticeHub& hub, const Seed& seed,
                                                              const QString& adminPassword);
/// One cell written by `user`.
[[nodiscard]] domain::Result<void> writeCell(PracticeHub& hub, const Server::User& user, const SecondEdit& edit);

}  // namespace rejista::practice
