// How dear a guess at a passphrase is (Argon2id, libsodium). Stored in each slot, so that a slow laptop and a fast one
// open the same workspace. Any thread; derive() takes as long as it costs.
#pragma once

#include "domain/result.h"
#include "security/secret_bytes.h"

namespace rejista::security {

struct KdfCost {
    quint64 ops = 0;     ///< passes
    quint64 memory = 0;  ///< bytes

    /// 0.4 to 0.8 s on this machine, at least OWASP's 19 MiB and 2 passes. Measures for about a second.
    [[nodiscard]] static KdfCost calibrated();
    /// libsodium's minimum: for tests and the demo (decisions.md 24) only.
    [[nodiscard]] static KdfCost minimum();
    /// Whether a file may ask for it: 1-64 passes, 8 KiB-1 GiB.
    [[nodiscard]] bool isSane() const;
    bool operator==(const KdfCost&) const = default;
};

inline constexpr qsizetype kSaltSize = 16;

/// 32 bytes. Kind::Damaged for a cost that is not sane or a salt of another size; Kind::Storage when the machine has
/// not that much memory.
[[nodiscard]] domain::Result<SecretBytes> derive(const SecretBytes& passphrase, QByteArrayView salt, KdfCost cost);

}  // namespace rejista::security
