// An opened workspace with what is known of its metadata, as both programs work with it, and where the country packs
// are. Belongs to the thread that opened it. Invariant: `catalog` is built from `raw`, which is what the store holds.
#pragma once

#include "metadata/catalog.h"
#include "metadata/pack.h"
#include "metadata/raw_object.h"
#include "storage/workspace.h"

#include <memory>
#include <optional>

namespace rejista::opened {

/// `pack` is empty where none was chosen.
struct Register {
    metadata::RawIndex raw;
    metadata::Catalog catalog;
    std::optional<metadata::Pack> pack;
    /// The last member, so that it goes first: what is still queued for the disk reads catalog and pack.
    std::unique_ptr<storage::Workspace> workspace;

    [[nodiscard]] const metadata::Pack* packOrNull() const { return pack ? &*pack : nullptr; }
    /// Reads the metadata again after it was changed.
    [[nodiscard]] domain::Result<void> reload();
};

/// The lists that a register holds.
struct Lists {
    metadata::RawIndex raw;
    metadata::Catalog catalog;
};
/// With a reader of one's own on any thread. Slow, as withMetadata(). Storage's kinds, and those of metadata::buildCatalog.
[[nodiscard]] domain::Result<Lists> readLists(storage::Database& db);

/// The workspace with its metadata. Slow (metadata of a country: some 100 ms): not on the GUI thread.
[[nodiscard]] domain::Result<std::unique_ptr<Register>> withMetadata(std::unique_ptr<storage::Workspace> workspace);

/// REJISTA_TEST=1: cheap keys, and REJISTA_NOW counts (decisions.md 7, 24). For tests only.
[[nodiscard]] bool isTestRun();
[[nodiscard]] security::KdfCost kdfCost();
[[nodiscard]] storage::WorkspaceOptions workspaceOptions();

/// The folder of a country pack: REJISTA_PACKS, beside the installed program, or the source tree. NotFound.
[[nodiscard]] domain::Result<QString> packFolder(const QString& name);
[[nodiscard]] domain::Result<metadata::Pack> packNamed(const QString& name);
/// The names of all packs that are found.
[[nodiscard]] QStringList packNames();

}  // namespace rejista::opened
