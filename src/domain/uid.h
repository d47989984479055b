// DHIS2 UIDs: ^[a-zA-Z][a-zA-Z0-9]{10}$, case-sensitive. Values; any thread.
#pragma once

#include <QString>
#include <QStringView>

namespace rejista::domain {

/// Whether `text` has the form of a DHIS2 UID (hub-contract §6.1).
[[nodiscard]] bool isUid(QStringView text);

/// The UID that every build derives from an object's type and code (domain.md §8.0): SHA-256 of
/// "rejista:type:code" as a big-endian integer; first character n mod 52, then ten times n mod 62.
/// `type` is DHIS2's singular name ("dataElement"); for option combos `code` is
/// COMBO "." option codes in category order; for options SET "." option.
[[nodiscard]] QString derivedUid(QStringView type, QStringView code);

/// A new random UID from the system's generator.
[[nodiscard]] QString randomUid();

}  // namespace rejista::domain
