#include "domain/uid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace rejista::domain {

namespace {

constexpr char kLettersFirst[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr char kDigitsFirst[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Divides the big-endian number in place and returns the remainder.
unsigned divide(QByteArray& number, unsigned divisor)
{
    unsigned rest = 0;
    for (char& byte : number) {
        const unsigned part = rest * 256U + static_cast<unsigned char>(byte);
        byte = static_cast<char>(part / divisor);
        rest = part % divisor;
    }
    return rest;
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

}  // namespace

bool isUid(QStringView text)
{
    if (text.size() != 11 || !isLetter(text.front()))
        return false;
    for (const QChar c : text) {
        if (!isLetter(c) && !(c >= u'0' && c <= u'9'))
            return false;
    }
    return true;
}

QString derivedUid(QStringView type, QStringView code)
{
    const QByteArray input = "rejista:" + type.toUtf8() + ':' + code.toUtf8();
    QByteArray number = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
    QString uid(QChar::fromLatin1(kLettersFirst[divide(number, 52)]));
    for (int i = 0; i < 10; ++i)
        uid += QChar::fromLatin1(kDigitsFirst[divide(number, 62)]);
    return uid;
}

QString randomUid()
{
    // bounded() rejects what would bias the draw.
    auto* generator = QRandomGenerator::system();
    QString uid(QChar::fromLatin1(kLettersFirst[generator->bounded(52)]));
    for (int i = 0; i < 10; ++i)
        uid += QChar::fromLatin1(kDigitsFirst[generator->bounded(62)]);
    return uid;
}

}  // namespace rejista::domain
