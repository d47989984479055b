// The table behind words::sentence(): for each kind, templates with {facts}, the most telling first.
// Internal to words; English here, other languages by Qt's translations of context "Words".
#pragma once

#include "domain/error.h"

#include <span>

namespace rejista::words {

struct Template {
    domain::Kind kind;
    const char* text;  ///< taken when every {fact} in it is known; {where} is Error::where
};
[[nodiscard]] std::span<const Template> templates();

struct KindLine {
    domain::Kind kind;
    const char* about;
};
[[nodiscard]] std::span<const KindLine> kindLines();

}  // namespace rejista::words
