// The rules of the source tree that no compiler holds: the room graph, file sizes, forbidden words and paths.
// Pure over a folder; one thread. What is allowed is read from src/CMakeLists.txt, never listed twice.
#pragma once

#include <QDir>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace rejista::rooms {

/// One breach: a stable name of the rule, where, and what is wrong.
struct Breach {
    QString rule;
    QString where;
    QString what;
};

/// Room → the rooms that it names in DEPENDS, in the order of src/CMakeLists.txt.
struct Graph {
    QStringList order;
    QMap<QString, QStringList> depends;
};

[[nodiscard]] Graph readGraph(const QDir& root);

/// Everything that is wrong below `root`; empty = the tree keeps its rules.
[[nodiscard]] std::vector<Breach> breachesOf(const QDir& root);

}  // namespace rejista::rooms
