// What a command is, as a table row: name, options, example, and the function that carries it out. `help`, the parser
// and the handlers read the same rows, so that what help prints is what works. Main thread.
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace rejista::cli {

class Context;

/// Exit codes are a promise to users (cli.md).
enum class Exit {
    Done = 0,
    Refused = 1,  ///< by a rule of the data; nothing half-done
    Usage = 2,
    Workspace = 3,  ///< cannot be opened
    Hub = 4,
    Partly = 5,  ///< some records were refused, all are listed
    File = 6,    ///< cannot be read or written
};
[[nodiscard]] Exit exitFor(domain::Kind kind);

struct Option {
    QString name;   ///< "orgunit", written --orgunit
    QString value;  ///< "CODE"; empty = a switch
    QString about;
    bool required = false;
    bool many = false;  ///< takes every word up to the next option, and may be repeated
};

struct Command {
    QString name;   ///< "form show"
    QString takes;  ///< "DATASET"; what stands without an option, "…" = one or more, [X] = may be absent
    QString about;  ///< one line
    std::vector<Option> options;
    QString example;  ///< whole, as typed
    domain::Result<Exit> (*run)(Context&) = nullptr;
    bool needsGui = false;  ///< makes a QApplication on the offscreen platform (decisions.md 23)
};

/// All commands, in the order of `help`.
[[nodiscard]] const std::vector<Command>& commands();
[[nodiscard]] const Command* commandNamed(const QString& name);
/// The options that every command takes.
[[nodiscard]] const std::vector<Option>& globalOptions();

// Each group's rows, in its own file.
[[nodiscard]] std::vector<Command> workspaceCommands();
[[nodiscard]] std::vector<Command> peopleCommands();
[[nodiscard]] std::vector<Command> backupCommands();
[[nodiscard]] std::vector<Command> orgUnitCommands();
[[nodiscard]] std::vector<Command> metadataCommands();
[[nodiscard]] std::vector<Command> formReadCommands();
[[nodiscard]] std::vector<Command> formWriteCommands();
[[nodiscard]] std::vector<Command> formFileCommands();
[[nodiscard]] std::vector<Command> formStateCommands();
[[nodiscard]] std::vector<Command> figureCommands();
[[nodiscard]] std::vector<Command> chartCommands();
[[nodiscard]] std::vector<Command> demoCommands();
[[nodiscard]] std::vector<Command> hubCommands();
[[nodiscard]] std::vector<Command> syncCommands();
[[nodiscard]] std::vector<Command> reconcileCommands();
[[nodiscard]] std::vector<Command> practiceCommands();
[[nodiscard]] std::vector<Command> helpCommands();

}  // namespace rejista::cli
