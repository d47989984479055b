// The command line taken apart by the command table. Values; any thread.
#pragma once

#include "cli/command.h"

#include <QMap>

namespace rejista::cli {

struct Args {
    const Command* command = nullptr;
    QStringList words;                   ///< what stood without an option, in order
    QMap<QString, QStringList> options;  ///< a switch has one empty value

    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    /// The last value given; empty = absent.
    [[nodiscard]] QString value(const QString& name) const
    {
        return options.value(name).value(options.value(name).size() - 1);
    }
    [[nodiscard]] QStringList values(const QString& name) const { return options.value(name); }
    [[nodiscard]] QString word(int index) const { return words.value(index); }
};

/// Kind::Usage with facts command + near, option + near, noValue, missing, text; fact `of` = the command's name.
[[nodiscard]] domain::Result<Args> parseArgs(const QStringList& arguments);

}  // namespace rejista::cli
