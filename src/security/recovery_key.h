// The key on the printed recovery sheet: 160 random bits as 8 groups of 5 signs (0-9, A-Z without I L O U), the fifth
// of each a check sign, so that a slip of the pen is told group by group. Pure; any thread.
#pragma once

#include "domain/result.h"
#include "security/secret_bytes.h"

namespace rejista::security {

inline constexpr qsizetype kRecoveryKeySize = 20;

/// "7QK2M-…": upper case, groups joined by '-'.
[[nodiscard]] QString recoveryKeyText(const SecretBytes& key);
/// Any case, with or without dashes and spaces, O for 0, I and L for 1. Kind::WrongPassphrase, with fact `group`
/// (1-8) where a group's check sign does not fit, with fact `signs` where there are too few or too many.
[[nodiscard]] domain::Result<SecretBytes> recoveryKeyFromText(const QString& text);

}  // namespace rejista::security
