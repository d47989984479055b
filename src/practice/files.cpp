#include "practice/files.h"

#include "practice/moment.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

/// The value of name="…" or filename="…" in the head of a part.
QString quoted(const QByteArray& head, const QByteArray& name)
{
    const qsizetype at = head.indexOf(' ' + name + "=\"");
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 3;
    return QString::fromUtf8(head.mid(from, head.indexOf('"', from) - from));
}

FileEntry readParts(const QByteArray& body, const QByteArray& boundary)
{
    FileEntry out;
    out.domain = u"DATA_VALUE"_s;
    qsizetype at = body.indexOf("--" + boundary);
    while (at >= 0) {
        const qsizetype from = at + boundary.size() + 4;
        const qsizetype next = body.indexOf("--" + boundary, from);
        const qsizetype blank = body.indexOf("\r\n\r\n", from);
        if (next < 0 || blank < 0 || blank > next)
            break;
        const QByteArray head = ' ' + body.mid(from, blank - from), content = body.mid(blank + 4, next - blank - 6);
        if (quoted(head, "name") == u"domain"_s) {
            out.domain = QString::fromUtf8(content);
        } else if (!quoted(head, "filename").isEmpty()) {
            out.name = quoted(head, "filename");
            out.content = content;
            const qsizetype type = head.toLower().indexOf("content-type:");
            if (type >= 0)
                out.type = QString::fromLatin1(
                    head.mid(type + 13, head.indexOf('\r', type) < 0 ? -1 : head.indexOf('\r', type) - type - 13)
                        .trimmed());
        }
        at = next;
    }
    return out;
}

QJsonObject fileJson(Call& call, const QString& uid, const FileEntry& file, bool fresh)
{
    const User owner = call.hub.metadata().users.value(file.owner);
    const QJsonObject by{{u"id"_s, owner.uid},
                         {u"code"_s, QJsonValue(QJsonValue::Null)},
                         {u"name"_s, owner.displayName},
                         {u"displayName"_s, owner.displayName},
                         {u"username"_s, owner.username}};
    QJsonObject sharing{{u"users"_s, QJsonObject{}}, {u"userGroups"_s, QJsonObject{}}};
    if (fresh) {
        sharing.insert(u"owner"_s, owner.uid);
        sharing.insert(u"public"_s, u"--------"_s);
    }
    const QString at = QString::fromLatin1(localTime(file.created));
    return {
        {u"id"_s, uid},
        {u"name"_s, file.name},
        {u"displayName"_s, file.name},
        {u"created"_s, at},
        {u"lastUpdated"_s, at},
        {u"translations"_s, QJsonArray{}},
        {u"attributeValues"_s, QJsonArray{}},
        {u"createdBy"_s, by},
        {u"lastUpdatedBy"_s, by},
        {u"user"_s, by},
        {u"sharing"_s, sharing},
        {u"contentType"_s, file.type},
        {u"contentLength"_s, file.content.size()},
        {u"contentMd5"_s, QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Md5).toHex())},
        {u"assigned"_s, false},
        {u"domain"_s, file.domain},
        {u"hasMultipleStorageFiles"_s, false},
        {u"storageStatus"_s, fresh ? u"PENDING"_s : u"STORED"_s}};
}

}  // namespace

hub::Response fileResources(Call& call)
{
    const QString uid = call.at(1);
    if (call.request.method == "POST" && uid.isEmpty()) {
        const QByteArray type = hub::headerValue(call.request.headers, "Content-Type");
        const qsizetype at = type.indexOf("boundary=");
        if (at < 0)
            return message(415, u"Content-Type is not supported"_s);
        FileEntry file = readParts(call.request.body, type.mid(at + 9).split(';').first().trimmed());
        if (file.name.isEmpty())
            return message(400, u"Required part 'file' is not present."_s);
        file.owner = call.user->username;
        file.created = call.hub.now();
        const QString made = call.hub.newUid();
        call.hub.files[made] = file;
        QJsonObject out = envelope(202, u"OK"_s);
        out.insert(
            u"response"_s,
            QJsonObject{{u"responseType"_s, u"FileResource"_s}, {u"fileResource"_s, fileJson(call, made, file, true)}});
        return json(202, out);
    }
    const FileEntry* file = call.hub.files.find(uid);
    if (file == nullptr)
        return message(404, u"FileResource with id %1 could not be found."_s.arg(uid), u"E1005"_s);
    if (call.request.method != "GET")
        return wrongMethod(call);
    return json(200, fileJson(call, uid, *file, false));
}

}  // namespace rejista::practice
