// Bytes that must not stay in memory: a data key, a passphrase in UTF-8. Wiped when it goes, kept out of swap where
// the system allows, never printed. Movable, copied only by copy(). Not for sharing between threads without a lock.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace rejista::security {

class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size);  ///< zeroes
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] static SecretBytes random(qsizetype size);
    [[nodiscard]] static SecretBytes from(QByteArrayView bytes);
    /// NFC-normalised UTF-8, so that é typed as one or two code points is the same passphrase.
    [[nodiscard]] static SecretBytes fromPassphrase(const QString& passphrase);
    [[nodiscard]] SecretBytes copy() const { return from(view()); }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] QByteArrayView view() const { return {reinterpret_cast<const char*>(m_data), m_size}; }
    /// Compared in constant time.
    [[nodiscard]] bool equals(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites a text that held a secret, and empties it. Where somebody else still shares the bytes they stay theirs.
void wipe(QByteArray& bytes);
void wipe(QString& text);

/// The size of a workspace's data key: 256 bits.
inline constexpr qsizetype kDataKeySize = 32;

}  // namespace rejista::security
