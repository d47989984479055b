// Words for what an exchange with the hub brings, holds back or hears: for both programs, where they show a list of it.
// Any thread after the translators are installed.
#pragma once

#include <QString>

namespace rejista::words {

/// Why a form is not sent: sync::Parked::reason. Begins small, to stand after a colon.
[[nodiscard]] QString parked(const QString& reason);

/// What to do about a value or completion that the hub did not accept, by the code of its answer: E76… up to DHIS2 2.42,
/// E8… after (hub-contract.md §3.1). A sentence; an unknown code has one too.
[[nodiscard]] QString refused(const QString& code);

/// What a change of the hub's lists means here: sync::MetadataReport::Change. Begins small, to stand after the name of
/// what changed; empty for what nobody has to know (a UID).
[[nodiscard]] QString listChange(const QString& what, const QString& before, const QString& after);

/// Why a record is not the same everywhere: sync::Difference::reason. Small, to stand in a table.
[[nodiscard]] QString whyDifferent(const QString& reason);

}  // namespace rejista::words
