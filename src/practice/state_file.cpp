#include "practice/state_file.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

constexpr quint32 kMagic = 0x524a5048;  // RJPH
constexpr quint32 kVersion = 1;
constexpr qsizetype kSumBytes = 32;
const QByteArray kMark = "Rejista practice hub\n";

// One list of what stands in a state, read and written by the same functions, so that the two cannot part.
class Out {
public:
    explicit Out(QDataStream& stream) : m(stream) {}
    template <class T>
    void operator()(const T& value)
    {
        m << value;
    }
    void operator()(const char& value) { m << qint8(value); }
    void operator()(const Like& value) { m << qint32(value); }
    void operator()(const QJsonValue& value) { m << QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact); }
    void operator()(const QJsonObject& value) { m << QJsonDocument(value).toJson(QJsonDocument::Compact); }

private:
    QDataStream& m;
};

class In {
public:
    explicit In(QDataStream& stream) : m(stream) {}
    template <class T>
    void operator()(T& value)
    {
        m >> value;
    }
    void operator()(char& value)
    {
        qint8 read = 0;
        m >> read;
        value = char(read);
    }
    void operator()(Like& value)
    {
        qint32 read = 0;
        m >> read;
        value = Like(std::clamp(read, 0, 2));
    }
    void operator()(QJsonValue& value) { value = document().array().at(0); }
    void operator()(QJsonObject& value) { value = document().object(); }

private:
    /// What cannot be read makes the whole state unreadable: an object may not come back empty.
    QJsonDocument document()
    {
        QByteArray read;
        m >> read;
        const QJsonDocument document = QJsonDocument::fromJson(read);
        if (document.isNull())
            m.setStatus(QDataStream::ReadCorruptData);
        return document;
    }
    QDataStream& m;
};

template <class IO, class... Parts>
void each(IO& io, Parts&... parts)
{
    (io(parts), ...);
}

template <class IO, class T>
void fields(IO& io, T& v)
{
    using Plain = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Plain, FormKey>)
        each(io, v.unit, v.period);
    else if constexpr (std::is_same_v<Plain, CellKey>)
        each(io, v.element, v.optionCombo, v.attributeCombo);
    else if constexpr (std::is_same_v<Plain, Cell>)
        each(io, v.value, v.hasValue, v.followUp, v.deleted, v.comment, v.storedBy, v.created, v.updated);
    else if constexpr (std::is_same_v<Plain, CompletionKey>)
        each(io, v.dataSet, v.period, v.unit, v.attributeCombo);
    else if constexpr (std::is_same_v<Plain, Completion>)
        each(io, v.complete, v.date, v.created, v.updated, v.storedBy, v.updatedBy);
    else if constexpr (std::is_same_v<Plain, ApprovalKey>)
        each(io, v.workflow, v.period, v.unit, v.attributeCombo);
    else if constexpr (std::is_same_v<Plain, Approval>)
        each(io, v.by, v.at);
    else if constexpr (std::is_same_v<Plain, MinMaxKey>)
        each(io, v.element, v.unit, v.optionCombo);
    else if constexpr (std::is_same_v<Plain, MinMax>)
        each(io, v.least, v.most);
    else if constexpr (std::is_same_v<Plain, Token>)
        each(io, v.hash, v.user, v.expires, v.created, v.methods, v.seenAt, v.disabled, v.authorities);
    else if constexpr (std::is_same_v<Plain, StoreEntry>)
        each(io, v.value, v.uid, v.owner, v.everybody, v.created, v.updated);
    else if constexpr (std::is_same_v<Plain, Task>)
        each(io, v.kind, v.uid, v.at, v.seen, v.message, v.summary);
    else if constexpr (std::is_same_v<Plain, FileEntry>)
        each(io, v.name, v.type, v.owner, v.domain, v.content, v.created);
    else if constexpr (std::is_same_v<Plain, Password>)
        each(io, v.salt, v.hash);
    else if constexpr (std::is_same_v<Plain, LockException>)
        each(io, v.number, v.dataSet, v.period, v.unit);
    else if constexpr (std::is_same_v<Plain, AuditRow>) {
        fields(io, v.form);
        fields(io, v.cell);
        each(io, v.type, v.before, v.after, v.by, v.at);
    } else
        io(v);
}

template <class K, class V>
void write(Out& io, QDataStream& stream, const OrderedMap<K, V>& map)
{
    stream << qint64(map.size());
    for (const auto& [key, value] : map) {
        fields(io, key);
        fields(io, value);
    }
}

template <class K, class V>
void read(In& io, QDataStream& stream, OrderedMap<K, V>& map)
{
    qint64 count = 0;
    stream >> count;
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        K key{};
        fields(io, key);
        V value{};
        fields(io, value);
        map[key] = value;
    }
}

void write(Out& io, QDataStream& stream, const OrderedMap<FormKey, Form>& forms)
{
    stream << qint64(forms.size());
    for (const auto& [key, form] : forms) {
        fields(io, key);
        write(io, stream, form);
    }
}

void read(In& io, QDataStream& stream, OrderedMap<FormKey, Form>& forms)
{
    qint64 count = 0;
    stream >> count;
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        FormKey key;
        fields(io, key);
        read(io, stream, forms[key]);
    }
}

template <class V>
void write(Out& io, QDataStream& stream, const QList<V>& list)
{
    stream << qint64(list.size());
    for (const V& one : list)
        fields(io, one);
}

template <class V>
void read(In& io, QDataStream& stream, QList<V>& list)
{
    qint64 count = 0;
    stream >> count;
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        V one{};
        fields(io, one);
        list.append(one);
    }
}

template <class IO, class H>
void simple(IO& io, H& hub)
{
    each(io, hub.like, hub.random, hub.systemId, hub.periodsMet, hub.outputPeriodTypes, hub.lastNumber, hub.bodies,
         hub.analytics.built, hub.analytics.zeros, hub.analytics.at, hub.analytics.periodTypes);
}

template <class F, class H>
void maps(F&& act, H& hub)
{
    act(hub.forms);
    act(hub.audits);
    act(hub.completions);
    act(hub.approvals);
    act(hub.lockExceptions);
    act(hub.minMax);
    act(hub.tokens);
    act(hub.dataStore);
    act(hub.tasks);
    act(hub.files);
    act(hub.settings);
    act(hub.analytics.forms);
}

void writeMetadata(Out& io, QDataStream& stream, const HubState& hub)
{
    const QStringList kinds = hub.meta.kinds();
    stream << kinds;
    for (const QString& kind : kinds)
        write(io, stream, hub.meta.all(kind));
    stream << qint64(hub.passwords.size());
    for (auto it = hub.passwords.begin(); it != hub.passwords.end(); ++it) {
        stream << it.key();
        fields(io, *it);
    }
}

void readMetadata(In& io, QDataStream& stream, HubState& hub)
{
    QStringList kinds;
    stream >> kinds;
    for (const QString& kind : std::as_const(kinds)) {
        MetaStore::Objects objects;
        read(io, stream, objects);
        for (const auto& [uid, object] : objects)
            hub.meta.put(kind, uid, object);
    }
    qint64 count = 0;
    stream >> count;
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString user;
        stream >> user;
        fields(io, hub.passwords[user]);
    }
}

}  // namespace

QByteArray writeState(const HubState& hub)
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kMagic << kVersion << hub.ids.texts();
    Out io(stream);
    simple(io, hub);
    writeMetadata(io, stream, hub);
    maps([&](const auto& part) { write(io, stream, part); }, hub);
    stream << kMagic;
    const QByteArray packed = qCompress(out, 1);
    return kMark + QCryptographicHash::hash(packed, QCryptographicHash::Sha256) + packed;
}

std::optional<HubState> readState(const QByteArray& bytes)
{
    // A damaged file is told by its sum, before anything tries to unpack it.
    const QByteArray packed = bytes.mid(kMark.size() + kSumBytes);
    if (!bytes.startsWith(kMark)
        || bytes.mid(kMark.size(), kSumBytes) != QCryptographicHash::hash(packed, QCryptographicHash::Sha256))
        return std::nullopt;
    const QByteArray plain = qUncompress(packed);
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0, version = 0, last = 0;
    QList<QString> texts;
    stream >> magic >> version;
    if (magic != kMagic || version != kVersion)
        return std::nullopt;
    stream >> texts;
    HubState hub;
    for (const QString& text : std::as_const(texts))
        (void)hub.ids.of(text);
    In io(stream);
    simple(io, hub);
    readMetadata(io, stream, hub);
    maps([&](auto& part) { read(io, stream, part); }, hub);
    stream >> last;
    if (stream.status() != QDataStream::Ok || last != kMagic)
        return std::nullopt;
    return hub;
}

}  // namespace rejista::practice
