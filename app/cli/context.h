// What a command works with: its arguments, its output, and the register once it is opened. Main thread.
// Invariant: the passphrase comes from REJISTA_PASSPHRASE, a file or the terminal, never from an argument.
#pragma once

#include "cli/args.h"
#include "cli/output.h"
#include "opened/files.h"
#include "opened/register.h"

#include <memory>
#include <optional>

namespace rejista::cli {

/// An opened register with what is known of metadata, as the window has it too.
using Session = opened::Register;
using opened::isTestRun;
using opened::kdfCost;
using opened::packFolder;
using opened::packNamed;
using opened::readFile;
using opened::workspaceOptions;
using opened::writeFile;

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

/// Kind::Usage where REJISTA_NOW is set for a register that is neither a demo nor a test's: an entry dated by it would
/// be a false entry, and to look away would date it by a clock that nobody expects.
[[nodiscard]] domain::Result<void> clockIsReal(bool demo);

}  // namespace rejista::cli
