// Runs one rule over a return's values. Pure; any thread.
#pragma once

#include "entry/rule_values.h"

namespace rejista::entry {

/// What a broken rule says; none = kept, not checked, or not meant for this return. `fingerprint`, if given, becomes
/// the text of the values that the message is about: a reason holds as long as it stays the same.
[[nodiscard]] std::optional<Message> runRule(const metadata::Catalog& catalog, const CompiledRule& rule,
                                             const RuleValues& values, const domain::ReturnKey& key,
                                             QString* fingerprint = nullptr);

/// "97", "12.5": a number as a message shows it.
[[nodiscard]] QString shownNumber(double value);

}  // namespace rejista::entry
