// A register that does not exist yet: what it will hold is worked out before a folder is made, then it is made whole or
// not at all. For `rejista-cli new` and the window's four steps. Slow (a country's metadata, Argon2id): not on the GUI
// thread. Invariant: after an error no folder of this attempt is left.
#pragma once

#include "exchange/orgunit_file.h"
#include "metadata/catalog.h"
#include "metadata/pack.h"
#include "metadata/raw_object.h"
#include "storage/workspace.h"

#include <functional>
#include <memory>
#include <optional>

namespace rejista::opened {

/// What somebody wants to have in it.
struct RegisterWish {
    QString pack{};       ///< name of a country pack; empty = metadata files alone
    QStringList units{};  ///< codes of units of the pack, at any level, that are kept
    std::optional<exchange::OrgUnitRow>
        school;                   ///< a new school; of a pack its `under` is kept and `units` is not read
    QStringList metadataFiles{};  ///< DHIS2 metadata to take in after the pack
};

/// What it would hold.
struct RegisterPlan {
    struct Unit {
        QString uid, code, name;
        int level = 0;
    };
    QString pack;
    std::vector<metadata::RawObject> objects;
    std::vector<domain::Error> problems;  ///< findings about single objects; none stops the making
    std::vector<Unit> orgUnits;           ///< parents first
};

/// A pack as one chooses from it: its rules, and its metadata as a catalog (units, level groups).
struct PackContent {
    metadata::Pack pack;
    std::vector<metadata::RawObject> objects;
    std::vector<domain::Error> problems;
    metadata::Catalog catalog;
};
/// NotFound, and the kinds of metadata::planImport.
[[nodiscard]] domain::Result<PackContent> readPack(const QString& name);

/// Usage (fact missing: units, metadata), NotFound, AlreadyExists, and what files and units can lack.
[[nodiscard]] domain::Result<RegisterPlan> planRegister(const RegisterWish& wish);

/// Before anything is asked of a person: Usage for a role that lets nobody in, AlreadyExists for a folder with things in
/// it.
[[nodiscard]] domain::Result<void> canBeMade(const storage::Workspace::New& wish);

/// Makes the folder, its first person and what the plan holds. `alsoKeep` (may be none) gets the recovery key before the
/// register counts as made: its error takes everything back. Kinds of storage::Workspace::create and of writing.
[[nodiscard]] domain::Result<storage::Workspace::Created> makeRegister(
    const storage::Workspace::New& wish, const RegisterPlan& plan,
    const std::function<domain::Result<void>(const QString& recoveryKey)>& alsoKeep = {});

}  // namespace rejista::opened
