#include "security/keys.h"

#include "security/atomic_file.h"
#include "security/keys_json.h"
#include "security/recovery_key.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <sodium.h>

#include <algorithm>

namespace rejista::security {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
Q_LOGGING_CATEGORY(logSecurity, "rejista.security")

constexpr int kFreeTries = 2, kLongestDelay = 300;

Slot wrap(const SecretBytes& dataKey, const QString& person, const SecretBytes& wrappingKey, KdfCost cost,
          const QByteArray& salt)
{
    Slot slot;
    slot.person = person;
    slot.cost = cost;
    slot.salt = salt;
    slot.nonce.resize(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    randombytes_buf(slot.nonce.data(), size_t(slot.nonce.size()));
    slot.box.resize(dataKey.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const QByteArray context = slotContext(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(slot.box.data()), nullptr, dataKey.data(), size_t(dataKey.size()),
        reinterpret_cast<const unsigned char*>(context.constData()), size_t(context.size()), nullptr,
        reinterpret_cast<const unsigned char*>(slot.nonce.constData()), wrappingKey.data());
    return slot;
}

std::optional<SecretBytes> unwrap(const Slot& slot, const SecretBytes& wrappingKey)
{
    if (slot.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        || slot.box.size() != kDataKeySize + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return std::nullopt;
    SecretBytes dataKey(kDataKeySize);
    const QByteArray context = slotContext(slot);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        dataKey.data(), nullptr, nullptr, reinterpret_cast<const unsigned char*>(slot.box.constData()),
        size_t(slot.box.size()), reinterpret_cast<const unsigned char*>(context.constData()), size_t(context.size()),
        reinterpret_cast<const unsigned char*>(slot.nonce.constData()), wrappingKey.data());
    if (failed)
        return std::nullopt;
    return dataKey;
}

Result<Slot> makeSlot(const SecretBytes& dataKey, const QString& person, const SecretBytes& passphrase, KdfCost cost)
{
    if (passphrase.isEmpty())
        return domain::error(Kind::Usage, u"passphrase"_s, {{u"what"_s, u"empty"_s}});
    QByteArray salt(kSaltSize, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    auto wrappingKey = derive(passphrase, salt, cost);
    if (!wrappingKey)
        return wrappingKey.error();
    return wrap(dataKey, person, *wrappingKey, cost, salt);
}

// A recovery key has 160 random bits: it cannot be guessed, so its slot needs no cost.
Result<Slot> makeRecoverySlot(const SecretBytes& dataKey, const SecretBytes& recovery)
{
    return makeSlot(dataKey, QString(), recovery, KdfCost::minimum());
}

QString normalName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}
}  // namespace

int Keys::delaySeconds(int wrong)
{
    if (wrong <= kFreeTries)
        return 0;
    return std::min(1 << std::min(wrong - kFreeTries, 16), kLongestDelay);
}

Result<Keys::Created> Keys::create(const QString& file, const QString& workspace, const QString& person,
                                   const QString& passphrase, KdfCost cost)
{
    if (QFileInfo::exists(file))
        return domain::error(Kind::AlreadyExists, file);
    if (normalName(person).isEmpty())
        return domain::error(Kind::Usage, u"person"_s, {{u"what"_s, u"empty"_s}});
    SecretBytes dataKey = SecretBytes::random(kDataKeySize);
    const SecretBytes recovery = SecretBytes::random(kRecoveryKeySize);
    auto slot = makeSlot(dataKey, normalName(person), SecretBytes::fromPassphrase(passphrase), cost);
    if (!slot)
        return slot.error();
    auto recoverySlot = makeRecoverySlot(dataKey, recovery);
    if (!recoverySlot)
        return recoverySlot.error();
    Keys keys;
    keys.m_file = file;
    keys.m_workspace = workspace;
    keys.m_slots = {std::move(*slot)};
    keys.m_recovery = std::move(*recoverySlot);
    if (auto saved = keys.save(); !saved)
        return saved.error();
    return Created{std::move(keys), std::move(dataKey), recoveryKeyText(recovery)};
}

Result<Keys> Keys::read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return domain::error(Kind::NotAWorkspace, path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::error(Kind::FileUnreadable, path);
    constexpr qint64 kMax = 4 * 1024 * 1024;
    if (file.size() > kMax)
        return domain::error(Kind::Damaged, path, {{u"what"_s, u"size"_s}});
    return parse(file.readAll(), path);
}

Result<Keys> Keys::parse(const QByteArray& json, const QString& file)
{
    auto read = keysFromJson(json, file);
    if (!read)
        return read.error();
    Keys keys;
    keys.m_file = file;
    keys.m_workspace = read->workspace;
    keys.m_slots = std::move(read->people);
    keys.m_recovery = std::move(read->recovery);
    return keys;
}

QStringList Keys::people() const
{
    QStringList names;
    for (const Slot& slot : m_slots)
        names << slot.person;
    return names;
}

QDateTime Keys::lastSignIn(const QString& person) const
{
    const Slot* slot = find(person);
    return slot ? slot->lastSignIn : QDateTime();
}

KdfCost Keys::costFor(const QString& person) const
{
    const Slot* slot = find(person);
    if (slot && !slot->damaged)
        return slot->cost;
    for (const Slot& other : m_slots) {
        if (!other.damaged)
            return other.cost;
    }
    return KdfCost::calibrated();
}

const Slot* Keys::find(const QString& person) const
{
    const QString name = normalName(person);
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot& s) { return s.person == name; });
    return found == m_slots.end() ? nullptr : &*found;
}

Result<SecretBytes> Keys::open(Slot& slot, const SecretBytes& passphrase, const domain::Clock& clock)
{
    if (slot.damaged)
        return domain::error(Kind::Damaged, m_file, {{u"what"_s, u"slot"_s}});
    const QDateTime now = clock.now();
    const int delay = delaySeconds(slot.wrong);
    if (delay > 0) {
        // The clock went back since (1970): the wait starts again from now, so it neither lasts years nor is skipped.
        if (!slot.wrongAt.isValid() || now < slot.wrongAt) {
            slot.wrongAt = now;
            if (auto saved = save(); !saved)
                return saved.error();
        }
        const qint64 left = delay * 1000 - slot.wrongAt.msecsTo(now);
        if (left > 0)
            return domain::error(Kind::WaitBeforeRetry, m_file, {{u"seconds"_s, QString::number((left + 999) / 1000)}});
    }
    auto wrappingKey = derive(passphrase, slot.salt, slot.cost);
    if (!wrappingKey)
        return wrappingKey.error();
    auto dataKey = unwrap(slot, *wrappingKey);
    if (!dataKey) {
        ++slot.wrong;
        slot.wrongAt = now;
        if (auto saved = save(); !saved)
            return saved.error();
        return domain::error(Kind::WrongPassphrase, m_file,
                             {{u"seconds"_s, QString::number(delaySeconds(slot.wrong))}});
    }
    slot.wrong = 0;
    slot.wrongAt = {};
    slot.lastSignIn = now;
    // Not a reason to keep somebody out: on a full disk they still have to see what they have.
    if (auto saved = save(); !saved)
        qCWarning(logSecurity) << "last sign-in not written:" << domain::kindName(saved.error().kind);
    return std::move(*dataKey);
}

Result<SecretBytes> Keys::unlock(const QString& person, const QString& passphrase, const domain::Clock& clock)
{
    const QString name = normalName(person);
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot& s) { return s.person == name; });
    // keys.json shows the names anyway, so a name without a slot is told apart by a fact.
    if (slot == m_slots.end())
        return domain::error(Kind::WrongPassphrase, m_file, {{u"what"_s, u"unknownPerson"_s}});
    return open(*slot, SecretBytes::fromPassphrase(passphrase), clock);
}

Result<SecretBytes> Keys::unlockRecovery(const QString& recoveryKey, const domain::Clock& clock)
{
    if (!m_recovery)
        return domain::error(Kind::NotFound, m_file, {{u"what"_s, u"recovery"_s}});
    auto key = recoveryKeyFromText(recoveryKey);
    if (!key)
        return key.error();
    return open(*m_recovery, *key, clock);
}

Result<void> Keys::setSlot(const SecretBytes& dataKey, const QString& person, const QString& passphrase, KdfCost cost)
{
    const QString name = normalName(person);
    if (name.isEmpty())
        return domain::error(Kind::Usage, u"person"_s, {{u"what"_s, u"empty"_s}});
    auto slot = makeSlot(dataKey, name, SecretBytes::fromPassphrase(passphrase), cost);
    if (!slot)
        return slot.error();
    const std::vector<Slot> old = m_slots;
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot& s) { return s.person == name; });
    if (found == m_slots.end()) {
        m_slots.push_back(std::move(*slot));
    } else {
        slot->lastSignIn = found->lastSignIn;
        *found = std::move(*slot);
    }
    auto saved = save();
    if (!saved)
        m_slots = old;
    return saved;
}

Result<void> Keys::removeSlot(const QString& person)
{
    const Slot* slot = find(person);
    if (!slot)
        return domain::error(Kind::NotFound, person);
    const bool another = std::any_of(m_slots.begin(), m_slots.end(),
                                     [&](const Slot& s) { return &s != slot && !s.damaged; });
    if (!another)
        return domain::error(Kind::NotAllowed, person, {{u"reason"_s, u"lastSlot"_s}});
    const std::vector<Slot> old = m_slots;
    m_slots.erase(m_slots.begin() + (slot - m_slots.data()));
    auto saved = save();
    if (!saved)
        m_slots = old;
    return saved;
}

Result<QString> Keys::renewRecovery(const SecretBytes& dataKey)
{
    const SecretBytes recovery = SecretBytes::random(kRecoveryKeySize);
    auto slot = makeRecoverySlot(dataKey, recovery);
    if (!slot)
        return slot.error();
    const std::optional<Slot> old = std::exchange(m_recovery, std::move(*slot));
    if (auto saved = save(); !saved) {
        m_recovery = old;
        return saved.error();
    }
    return recoveryKeyText(recovery);
}

Result<void> Keys::save() const
{
    return writeAtomically(m_file, keysToJson({m_workspace, m_slots, m_recovery}));
}

}  // namespace rejista::security
