// The `fields` parameter: id,name,categoryCombo[id],sections~size,:owner,!code. Value; any thread.
// Forgiving as the server: broken brackets end where the text ends (hub-live.md §A2).
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rejista::practice {

struct Field {
    QString name{};
    QString transform{};  ///< "size", "isEmpty" …; empty = none
    std::vector<Field> inner{};
    bool operator==(const Field&) const = default;
};
struct FieldTree {
    std::vector<Field> fields{};
    QStringList presets{};  ///< "owner", "all", "identifiable", "nameable", "simple"
    QStringList without{};
    [[nodiscard]] static FieldTree parse(const QString& text);
};

}  // namespace rejista::practice
