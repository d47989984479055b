// How hard a passphrase is to guess, in a word. Pure; any thread. An estimate for people, not a rule of the core.
#pragma once

#include <QString>

namespace rejista::desktop {

enum class Strength { TooShort, Weak, Fair, Strong };

/// Fewer than this many signs are refused by the window. A sign is what a person sees: an emoji is one.
inline constexpr int kLeastSigns = 8;

/// By length and by how many different signs and kinds of signs there are; words with blanks between them count well.
[[nodiscard]] Strength strengthOf(const QString& passphrase);
/// "too short: at least 8 signs", "weak …", "good", "strong".
[[nodiscard]] QString strengthWord(Strength strength);

}  // namespace rejista::desktop
