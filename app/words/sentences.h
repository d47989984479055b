// The table behind words::sentence(): for each kind, templates with {facts}, the most telling first.
// Internal to words; English here, other languages by Qt's translations of context "Words".
#pragma once

#include "domain/error.h"

#include <span>

namespace rejista::words {

struct Template {
    domain::Kind kind;
    const char* text;              ///< taken when every {fact} in it is known; {where} is Error::where
    const char* reason = nullptr;  ///< taken only where the fact `reason` says so
    const char* window = nullptr;  ///< instead of `text` in the window, which has no commands to name
};
[[nodiscard]] std::span<const Template> templates();
/// Those of one value and of a return.
[[nodiscard]] std::span<const Template> returnTemplates();
/// Those of the hub's kinds.
[[nodiscard]] std::span<const Template> hubTemplates();

struct KindLine {
    domain::Kind kind;
    const char* about;
};
[[nodiscard]] std::span<const KindLine> kindLines();

}  // namespace rejista::words
