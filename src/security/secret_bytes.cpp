#include "security/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace rejista::security {

namespace {
// sodium_init() is safe to call from several threads and again.
void needSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: no source of randomness");
}
}  // namespace

SecretBytes::SecretBytes(qsizetype size) : m_size(size)
{
    if (size == 0)
        return;
    needSodium();
    m_data = static_cast<unsigned char*>(sodium_malloc(size_t(size)));
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, size_t(size));
}

SecretBytes::~SecretBytes()
{
    if (m_data)
        sodium_free(m_data);  // wipes first
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0))
{}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, size_t(size));
    return bytes;
}

SecretBytes SecretBytes::from(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), size_t(bytes.size()));
    return copy;
}

SecretBytes SecretBytes::fromPassphrase(const QString& passphrase)
{
    QString normal = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes bytes = from(utf8);
    utf8.detach();
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    // `normal` may share the caller's text; only a copy of our own is wiped.
    if (normal.isDetached())
        sodium_memzero(normal.data(), size_t(normal.size()) * sizeof(QChar));
    return bytes;
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes = QByteArray();
}

void wipe(QString& text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text = QString();
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, size_t(m_size)) == 0);
}

}  // namespace rejista::security
