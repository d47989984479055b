// A register in a temp folder with a head teacher: what every test of a whole workspace begins with.
#pragma once

#include "storage/fixture.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>

namespace rejista::test {
using namespace Qt::StringLiterals;

inline const QString kHawa = u"Hawa Kanu"_s, kPass = u"three blue goats 🐐"_s;

/// A new register in a folder of its own, on a clock that stands still.
struct Desk {
    QTemporaryDir home;
    domain::FixedClock clock{aMorning()};
    QString folder = home.filePath(u"Makeni.rejista"_s);
    QString sheet;

    [[nodiscard]] storage::WorkspaceOptions options() const { return {.clock = &clock, .test = false, .vfs = {}}; }
    [[nodiscard]] domain::Result<std::unique_ptr<storage::Workspace>> create(std::optional<QDateTime> demo = {},
                                                                             security::Role role = security::Role::Head)
    {
        auto created = storage::Workspace::create({.folder = folder,
                                                   .name = u"Makeni Primary"_s,
                                                   .person = kHawa,
                                                   .passphrase = kPass,
                                                   .role = role,
                                                   .cost = security::KdfCost::minimum(),
                                                   .demoMoment = demo,
                                                   .options = options()});
        if (!created)
            return created.error();
        sheet = created->recoveryKey;
        return std::move(created->workspace);
    }
    [[nodiscard]] domain::Result<std::unique_ptr<storage::Workspace>> open(const QString& passphrase = kPass,
                                                                           const QString& who = kHawa) const
    {
        return storage::Workspace::open(folder, who, passphrase, options());
    }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(QDir(folder).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QString& name, const QByteArray& bytes) const
    {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
};

inline domain::Result<storage::cells::CellChange> put(storage::Workspace& workspace, int element, const QString& text)
{
    return workspace.store().writeNow(
        [=](storage::Tx& tx) { return storage::cells::put(tx, typed(cell(element), text)); });
}

}  // namespace rejista::test
