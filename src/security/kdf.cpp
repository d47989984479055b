#include "security/kdf.h"

#include <sodium.h>

#include <algorithm>
#include <chrono>

namespace rejista::security {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {
constexpr quint64 kMiB = 1024 * 1024;
constexpr quint64 kMaxOps = 64, kMinMemory = 8192, kMaxMemory = 1024 * kMiB;
constexpr double kAim = 0.6;  // seconds: the middle of 0.4 to 0.8

double secondsFor(KdfCost cost)
{
    const SecretBytes probe = SecretBytes::from("how long does this machine need");
    const QByteArray salt(kSaltSize, 's');
    const auto start = std::chrono::steady_clock::now();
    if (!derive(probe, salt, cost))
        return -1;  // not that much memory
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
}  // namespace

KdfCost KdfCost::calibrated()
{
    // Memory first (it is what makes special hardware dear), passes second; a laptop with 2 GB keeps room to work.
    KdfCost cost{.ops = 2, .memory = 128 * kMiB};
    double seconds = secondsFor(cost);
    while ((seconds < 0 || seconds > 0.8) && cost.memory > 19 * kMiB) {
        cost.memory = std::max(cost.memory / 2, 19 * kMiB);
        seconds = secondsFor(cost);
    }
    if (seconds > 0 && seconds < kAim) {
        const double passes = double(cost.ops) * kAim / seconds;
        cost.ops = std::clamp(quint64(passes), quint64(2), kMaxOps);
    }
    return cost;
}

KdfCost KdfCost::minimum()
{
    return {.ops = crypto_pwhash_OPSLIMIT_MIN, .memory = crypto_pwhash_MEMLIMIT_MIN};
}

bool KdfCost::isSane() const
{
    return ops >= 1 && ops <= kMaxOps && memory >= kMinMemory && memory <= kMaxMemory;
}

domain::Result<SecretBytes> derive(const SecretBytes& passphrase, QByteArrayView salt, KdfCost cost)
{
    static_assert(kSaltSize == crypto_pwhash_SALTBYTES);
    if (!cost.isSane() || salt.size() != kSaltSize)
        return domain::error(Kind::Damaged, u"keys.json"_s, {{u"what"_s, u"kdf"_s}});
    SecretBytes key(kDataKeySize);  // also starts libsodium
    const int failed = crypto_pwhash(key.data(), size_t(key.size()), passphrase.view().data(),
                                     size_t(passphrase.size()), reinterpret_cast<const unsigned char*>(salt.data()),
                                     cost.ops, size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return domain::error(Kind::Storage, u"keys.json"_s,
                             {{u"what"_s, u"memory"_s}, {u"bytes"_s, QString::number(cost.memory)}});
    return key;
}

}  // namespace rejista::security
