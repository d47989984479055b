// The line that a rule's message shows: the pack's or the hub's own words, or ours where only a kind is known.
// Any thread.
#pragma once

#include "entry/message.h"
#include "words/words.h"

namespace rejista::words {

[[nodiscard]] QString messageText(const entry::Message& message, QStringView locale,
                                  Audience audience = Audience::CommandLine);
/// "error", "warning", "info": part of the JSON contract.
[[nodiscard]] QLatin1StringView severityName(metadata::Severity severity);
/// "periodNotOpen" … as a sentence.
[[nodiscard]] QString flagText(const QString& name);

}  // namespace rejista::words
