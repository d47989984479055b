// What a person types into a cell, made DHIS2's canonical value text, or the reason why it is none.
// Rules: hub-contract.md §3.9 (a server's own), row by row in value_parse.cpp; what we accept beyond them is only
// other ways of writing the same value. Pure; any thread.
#pragma once

#include "metadata/catalog.h"

namespace rejista::metadata {

struct ParseHints {
    QString locale = {};  ///< UI language: "en", "fr", "pt", "kri"; decides only what is ambiguous
};

/// The canonical text of `text` for the element's value type and option set. Blank gives an empty text: no value.
/// Kinds: NotANumber, NotWhole, Negative, OutOfRange (facts min, max), ScientificNotation (fact meant),
/// Ambiguous ("1,234" without a locale; facts either, or), NotAnOption (facts allowed: up to 7 codes joined by ", ", count), NotADate, NotYesNo, WrongForm (fact expected),
/// TooLong (fact max). Every error has fact `text`, at most 60 characters of what was typed.
[[nodiscard]] domain::Result<QString> parseValue(const DataElement& element, const OptionSet* options, QStringView text,
                                                 const ParseHints& hints = {});
[[nodiscard]] domain::Result<QString> parseValue(ValueType type, const OptionSet* options, QStringView text,
                                                 const ParseHints& hints = {});

/// Whether a server would take `value` as it stands (hub-contract.md §3.9): for values from files and hubs.
[[nodiscard]] bool isCanonical(ValueType type, const OptionSet* options, QStringView value);

/// Whether values of this type are numbers that a column total may add up.
[[nodiscard]] bool isNumeric(ValueType type);

}  // namespace rejista::metadata
