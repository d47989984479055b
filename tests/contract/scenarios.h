// The suite's chapters. Each runs its scenarios against the world and answers how many failed. Main thread.
#pragma once

#include "contract/world.h"

namespace rejista::contract {

[[nodiscard]] int runSignIn(World& world, const QStringList& arguments);
[[nodiscard]] int runValues(World& world, const QStringList& arguments);
[[nodiscard]] int runRefusals(World& world, const QStringList& arguments);
[[nodiscard]] int runReading(World& world, const QStringList& arguments);
[[nodiscard]] int runCompletion(World& world, const QStringList& arguments);
[[nodiscard]] int runMetadata(World& world, const QStringList& arguments);
/// The last one: takes everything away that the suite put there.
[[nodiscard]] int runCleanUp(World& world, const QStringList& arguments);

}  // namespace rejista::contract
