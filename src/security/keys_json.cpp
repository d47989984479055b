#include "security/keys_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejista::security {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {
constexpr int kFormat = 1;

void addField(QByteArray& bytes, const QByteArray& field)
{
    bytes += QByteArray::number(field.size()) + ':' + field;
}

// What never changes between two sign-ins; the counters are left out, so that counting does not touch the key.
QString checkOf(const Slot& slot)
{
    QByteArray bytes = slotContext(slot);
    addField(bytes, slot.nonce);
    addField(bytes, slot.box);
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
    return QString::fromLatin1(sum.first(8).toHex());
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue& value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QJsonObject slotToJson(const Slot& slot)
{
    if (slot.damaged)
        return QJsonDocument::fromJson(slot.asRead).object();
    QJsonObject json{
        {u"kdf"_s,
         QJsonObject{{u"name"_s, u"argon2id13"_s},
                     {u"ops"_s, qint64(slot.cost.ops)},
                     {u"memory"_s, qint64(slot.cost.memory)},
                     {u"salt"_s, base64(slot.salt)}}},
        {u"cipher"_s, u"xchacha20poly1305-ietf"_s},
        {u"nonce"_s, base64(slot.nonce)},
        {u"box"_s, base64(slot.box)},
        {u"check"_s, checkOf(slot)},
    };
    if (!slot.person.isEmpty())
        json[u"person"_s] = slot.person;
    if (slot.lastSignIn.isValid())
        json[u"lastSignIn"_s] = slot.lastSignIn.toUTC().toString(Qt::ISODateWithMs);
    if (slot.wrong > 0) {
        json[u"wrong"_s] = slot.wrong;
        json[u"wrongAt"_s] = slot.wrongAt.toUTC().toString(Qt::ISODateWithMs);
    }
    return json;
}

Slot slotFromJson(const QJsonObject& json)
{
    const QJsonObject kdf = json[u"kdf"_s].toObject();
    Slot slot;
    slot.person = json[u"person"_s].toString();
    slot.cost = {.ops = quint64(kdf[u"ops"_s].toInteger()), .memory = quint64(kdf[u"memory"_s].toInteger())};
    slot.salt = fromBase64(kdf[u"salt"_s]);
    slot.nonce = fromBase64(json[u"nonce"_s]);
    slot.box = fromBase64(json[u"box"_s]);
    slot.lastSignIn = QDateTime::fromString(json[u"lastSignIn"_s].toString(), Qt::ISODateWithMs);
    slot.wrongAt = QDateTime::fromString(json[u"wrongAt"_s].toString(), Qt::ISODateWithMs);
    slot.wrong = qBound(0, json[u"wrong"_s].toInt(), 1000);
    slot.damaged = kdf[u"name"_s] != "argon2id13"_L1 || json[u"cipher"_s] != "xchacha20poly1305-ietf"_L1
        || !slot.cost.isSane() || slot.salt.size() != kSaltSize || json[u"check"_s].toString() != checkOf(slot);
    if (slot.damaged)
        slot.asRead = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return slot;
}

domain::Error damaged(const QString& where, const QString& what)
{
    return domain::error(Kind::Damaged, where, {{u"what"_s, what}});
}
}  // namespace

QByteArray slotContext(const Slot& slot)
{
    QByteArray bytes;
    addField(bytes, "rejista-slot-1");
    addField(bytes, slot.person.toUtf8());
    addField(bytes, QByteArray::number(slot.cost.ops));
    addField(bytes, QByteArray::number(slot.cost.memory));
    addField(bytes, slot.salt);
    return bytes;
}

QByteArray keysToJson(const KeysFile& file)
{
    QJsonArray people;
    for (const Slot& slot : file.people)
        people.append(slotToJson(slot));
    QJsonObject json{
        {u"rejista"_s, u"keys"_s}, {u"format"_s, kFormat}, {u"workspace"_s, file.workspace}, {u"people"_s, people}};
    if (file.recovery)
        json[u"recovery"_s] = slotToJson(*file.recovery);
    return QJsonDocument(json).toJson();
}

domain::Result<KeysFile> keysFromJson(const QByteArray& json, const QString& where)
{
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return damaged(where, u"json"_s);
    if (object[u"rejista"_s] != "keys"_L1)
        return damaged(where, u"format"_s);
    if (object[u"format"_s].toInt() > kFormat)
        return domain::error(Kind::Newer, where, {{u"format"_s, QString::number(object[u"format"_s].toInt())}});
    KeysFile file;
    file.workspace = object[u"workspace"_s].toString();
    const QJsonArray people = object[u"people"_s].toArray();
    for (const QJsonValue& person : people)
        file.people.push_back(slotFromJson(person.toObject()));
    if (object.contains(u"recovery"_s))
        file.recovery = slotFromJson(object[u"recovery"_s].toObject());
    if (file.people.empty() && !file.recovery)
        return damaged(where, u"slots"_s);
    return file;
}

}  // namespace rejista::security
