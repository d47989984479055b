// What a command works with: its arguments, its output, and the register once it is opened. Main thread.
// Invariant: the passphrase comes from REJISTA_PASSPHRASE, a file or the terminal, never from an argument.
#pragma once

#include "cli/args.h"
#include "cli/output.h"
#include "metadata/catalog.h"
#include "metadata/pack.h"
#include "metadata/raw_object.h"
#include "storage/workspace.h"

#include <memory>
#include <optional>

namespace rejista::cli {

/// An opened register with what is known of metadata. `pack` is empty where none was chosen.
struct Session {
    std::unique_ptr<storage::Workspace> workspace;
    metadata::RawIndex raw;
    metadata::Catalog catalog;
    std::optional<metadata::Pack> pack;

    [[nodiscard]] const metadata::Pack* packOrNull() const { return pack ? &*pack : nullptr; }
    /// Reads the metadata again after it was changed.
    [[nodiscard]] domain::Result<void> reload();
};

class Context {
public:
    Context(Args arguments, Output& output) : args(std::move(arguments)), out(output) {}

    Args args;
    Output& out;

    /// Opens on first use. Every error of it exits 3, but for Usage (no user named).
    [[nodiscard]] domain::Result<Session*> session();
    /// The same, after the role was asked.
    [[nodiscard]] domain::Result<Session*> session(security::Right right);
    /// What verify says, also of a register that is too damaged to open (then ok is false, and it is no error).
    [[nodiscard]] domain::Result<storage::Verification> examine();
    [[nodiscard]] bool failedToOpen() const { return m_failedToOpen; }

    [[nodiscard]] QString locale() const;
    [[nodiscard]] QString workspaceFolder() const;
    [[nodiscard]] domain::Result<QString> userName() const;
    [[nodiscard]] domain::Result<QString> passphrase(const QString& prompt) const;
    /// For somebody who gets one: REJISTA_NEW_PASSPHRASE, --new-passphrase-file, or asked twice.
    [[nodiscard]] domain::Result<QString> newPassphrase(const QString& person) const;
    [[nodiscard]] bool dryRun() const { return args.has(QStringLiteral("dry-run")); }

private:
    struct SignIn {
        QString user, passphrase;
    };
    [[nodiscard]] domain::Result<SignIn> signIn();
    void warnOfClock();

    std::unique_ptr<Session> m_session;
    bool m_failedToOpen = false;
};

/// REJISTA_TEST=1: cheap keys, and REJISTA_NOW counts (decisions.md 7, 24). For tests only.
[[nodiscard]] bool isTestRun();
/// Kind::Usage where REJISTA_NOW is set for a register that is neither a demo nor a test's: an entry dated by it would
/// be a false entry, and to look away would date it by a clock that nobody expects.
[[nodiscard]] domain::Result<void> clockIsReal(bool demo);
[[nodiscard]] security::KdfCost kdfCost();
[[nodiscard]] storage::WorkspaceOptions workspaceOptions();

[[nodiscard]] domain::Result<QByteArray> readFile(const QString& path);
/// Whole or not at all. FileUnwritable, DiskFull.
[[nodiscard]] domain::Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// The folder of a country pack: REJISTA_PACKS, beside the installed program, or the source tree. NotFound.
[[nodiscard]] domain::Result<QString> packFolder(const QString& name);
[[nodiscard]] domain::Result<metadata::Pack> packNamed(const QString& name);

}  // namespace rejista::cli
