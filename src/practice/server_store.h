// The folder that keeps a training hub between runs: its state, the state right after seeding, who may sign in, and the
// certificate. One thread. Invariant: each file is replaced whole; a folder without `state` was never finished.
#pragma once

#include "practice/certificate.h"
#include "practice/server.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace rejista::practice {

class Folder {
public:
    /// Kind::InUse, ReadOnlyFolder and the kinds of files.
    [[nodiscard]] static domain::Result<std::unique_ptr<Folder>> open(const QString& path);

    struct Kept {
        QByteArray state, seeded;
        std::vector<Server::User> users;
    };
    /// None in a new folder. Kind::Damaged.
    [[nodiscard]] domain::Result<std::optional<Kept>> read() const;
    [[nodiscard]] domain::Result<void> begin(const Kept& kept);
    [[nodiscard]] domain::Result<void> keep(const QByteArray& state);

    /// The one that is there if it still fits, else a new one.
    [[nodiscard]] domain::Result<ServerCertificate> certificate(const CertificateWish& wish, const QDateTime& now);
    [[nodiscard]] QString caFile() const { return file(QStringLiteral("ca.pem")); }

private:
    explicit Folder(const QString& path);
    [[nodiscard]] QString file(const QString& name) const { return m_path + u'/' + name; }

    QString m_path;
    QLockFile m_lock;
};

}  // namespace rejista::practice
