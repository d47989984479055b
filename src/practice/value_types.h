// Which texts a hub takes for a value of each type, and how it keeps them. Pure; any thread.
// Source: hub-contract.md §3.9, hub-live.md §A3, hub-live-242.md §3; recordings types-*.
#pragma once

#include <QString>

namespace rejista::practice {

struct Judged {
    QString kept{};    ///< the text as it is stored
    QString reason{};  ///< "value_not_numeric" …; empty = fine
};
/// `old`: the rules of 2.42, which change fewer spellings.
[[nodiscard]] Judged judge(const QString& valueType, const QString& text, bool old);
[[nodiscard]] bool isNumericType(const QString& valueType);

}  // namespace rejista::practice
