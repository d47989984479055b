#include "practice/server_store.h"

#include "security/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejista::practice {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QByteArray usersJson(const std::vector<Server::User>& users)
{
    QJsonArray rows;
    for (const Server::User& user : users)
        rows.append(QJsonObject{{u"name"_s, user.name}, {u"password"_s, user.password}, {u"token"_s, user.token}});
    return QJsonDocument(QJsonObject{{u"users"_s, rows}}).toJson();
}

std::optional<std::vector<Server::User>> readUsers(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {};
    std::vector<Server::User> users;
    const QJsonArray rows = document.object().value("users"_L1).toArray();
    for (const auto& row : rows) {
        const QJsonObject user = row.toObject();
        users.push_back({user.value("name"_L1).toString(), user.value("password"_L1).toString(),
                         user.value("token"_L1).toString()});
    }
    return users;
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::error(Kind::FileUnreadable, path, {{u"why"_s, file.errorString()}});
    return file.readAll();
}

// Tokens, passwords and keys are nobody else's; the folder was made for its owner alone, its files too.
Result<void> writeOwn(const QString& path, const QByteArray& bytes)
{
    if (const auto written = security::writeAtomically(path, bytes); !written)
        return written;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

}  // namespace

Folder::Folder(const QString& path) : m_path(path), m_lock(path + u"/lock"_s)
{
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<Folder>> Folder::open(const QString& path)
{
    const bool fresh = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return domain::error(Kind::ReadOnlyFolder, path);
    if (fresh) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    std::unique_ptr<Folder> folder(new Folder(QDir(path).absolutePath()));
    if (!folder->m_lock.tryLock(0)) {
        const bool taken = folder->m_lock.error() == QLockFile::LockFailedError;
        return domain::error(taken ? Kind::InUse : Kind::ReadOnlyFolder, path);
    }
    return folder;
}

Result<std::optional<Folder::Kept>> Folder::read() const
{
    if (!QFile::exists(file(u"state"_s)))
        return std::optional<Kept>();
    const auto state = bytesOf(file(u"state"_s)), seeded = bytesOf(file(u"seeded"_s)),
               people = bytesOf(file(u"users.json"_s));
    for (const auto* one : {&state, &seeded, &people}) {
        if (!*one)
            return one->error();
    }
    const auto users = readUsers(*people);
    if (!users)
        return domain::error(Kind::Damaged, file(u"users.json"_s));
    return std::optional(Kept{*state, *seeded, *users});
}

Result<void> Folder::begin(const Kept& kept)
{
    if (const auto written = writeOwn(file(u"users.json"_s), usersJson(kept.users)); !written)
        return written;
    if (const auto written = writeOwn(file(u"seeded"_s), kept.seeded); !written)
        return written;
    return keep(kept.state);
}

Result<void> Folder::keep(const QByteArray& state)
{
    return writeOwn(file(u"state"_s), state);
}

Result<ServerCertificate> Folder::certificate(const CertificateWish& wish, const QDateTime& now)
{
    const auto ca = bytesOf(file(u"ca.pem"_s)), own = bytesOf(file(u"server.pem"_s)),
               key = bytesOf(file(u"server.key"_s));
    if (ca && own && key) {
        ServerCertificate kept{*ca, *own, *key};
        if (certificateFits(kept, wish.hosts, now))
            return kept;
    }
    auto made = makeCertificate(wish);
    if (!made)
        return made;
    for (const auto& [name, bytes] :
         {std::pair{u"server.key"_s, made->keyPem}, std::pair{u"server.pem"_s, made->serverPem},
          std::pair{u"ca.pem"_s, made->caPem}}) {
        if (const auto written = writeOwn(file(name), bytes); !written)
            return written.error();
    }
    return made;
}

}  // namespace rejista::practice
