#include "hub/token.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace rejista::hub {

using namespace Qt::StringLiterals;

namespace {

struct TokenType {
    QByteArrayView prefix;
    qsizetype random = 0, checksum = 0;
    qsizetype buffer = 0;  // Java's UTF-8 encoder makes room for 1.1 bytes a character
};
constexpr std::array kTypes{TokenType{"d2pat", 32, 10, 35}, TokenType{"d2p", 44, 6, 48}};

const TokenType* typeOf(QByteArrayView prefix)
{
    const auto found = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&](const TokenType& type) { return type.prefix == prefix; });
    return found == kTypes.end() ? nullptr : &*found;
}

QByteArray inBase62(quint32 number, qsizetype length)
{
    static constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray out(length, '0');
    for (qsizetype i = length - 1; i >= 0; --i, number /= 62)
        out[i] = kDigits[number % 62];
    return out;
}

QByteArray checksumOver(const TokenType& type, QByteArray bytes)
{
    const auto crc = quint32(::crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
    return type.checksum == 10 ? QByteArray::number(crc).rightJustified(10, '0') : inBase62(crc, type.checksum);
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

QByteArray tokenChecksum(QByteArrayView prefix, QByteArrayView random)
{
    const TokenType* type = typeOf(prefix);
    return type ? checksumOver(*type, random.toByteArray().leftJustified(type->buffer, '\0')) : QByteArray();
}

domain::Result<QByteArray> tokenTyped(const QString& typed)
{
    QByteArray text;
    for (const QChar c : typed) {
        if (!c.isSpace())
            text += c.unicode() < 128 ? char(c.unicode()) : '?';
    }
    if (text.startsWith("ApiToken"))
        text.remove(0, 8);
    const qsizetype underscore = text.indexOf('_');
    const TokenType* type = underscore < 0 ? nullptr : typeOf(QByteArrayView(text).first(underscore));
    if (!type || text.size() != underscore + 1 + type->random + type->checksum
        || !std::all_of(text.begin() + underscore + 1, text.end(), isLetterOrDigit))
        return domain::error(domain::Kind::HubToken);
    const QByteArray random = text.mid(underscore + 1, type->random), checksum = text.right(type->checksum);
    // Hubs on other Java versions may run the CRC over the letters alone.
    if (checksum != tokenChecksum(type->prefix, random) && checksum != checksumOver(*type, random))
        return domain::error(domain::Kind::HubToken);
    return text;
}

}  // namespace rejista::hub
