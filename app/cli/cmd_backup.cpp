// backup, restore, verify.
#include "cli/support.h"

#include <QDir>
#include <QFileInfo>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

Result<Exit> runBackup(Context& context)
{
    auto session = context.session(security::Right::Backup);
    if (!session)
        return session.error();
    storage::Workspace& workspace = *(*session)->workspace;
    QString file = context.args.word(0);
    if (file.isEmpty()) {
        const auto made = workspace.backupToRing(true);
        if (!made)
            return made.error();
        file = *made;
    } else if (const auto made = workspace.backupTo(file); !made) {
        return made.error();
    }
    const qint64 bytes = QFileInfo(file).size();
    context.out.line(u"Backed up to %1 (%2 bytes), read back and found whole."_s.arg(file, QString::number(bytes)));
    context.out.document(QJsonObject{{u"file"_s, file}, {u"bytes"_s, bytes}});
    return Exit::Done;
}

Result<Exit> runRestore(Context& context)
{
    const QString file = context.args.word(0);
    QString folder = context.args.value(u"to"_s);
    if (folder.isEmpty()) {
        const QString beside = context.args.has(u"workspace"_s)
            ? context.args.value(u"workspace"_s)
            : QDir::current().filePath(QFileInfo(file).baseName() + u".rejista"_s);
        folder = storage::restoreFolderBeside(beside, QDate::currentDate());
    }
    if (const auto restored = storage::restore(file, folder); !restored) {
        domain::Error error = restored.error();
        if (error.kind == domain::Kind::NotFound && error.where == file)
            error.kind = domain::Kind::FileUnreadable;
        return error;
    }
    context.out.line(
        u"Put back as %1. The old register is untouched; open the new one with the passphrase of then."_s.arg(folder));
    context.out.document(QJsonObject{{u"workspace"_s, folder}, {u"from"_s, file}});
    return Exit::Done;
}

Result<Exit> runVerify(Context& context)
{
    const auto found = context.examine();
    if (!found)
        return found.error();
    context.out.line(
        found->ok
            ? u"Whole: %1 pages, %2 entries in the journal."_s.arg(found->pages).arg(found->journal.length)
            : u"Not whole. Nothing was changed. Restore the newest backup beside it: rejista-cli restore FILE."_s);
    for (const QString& problem : found->problems)
        context.out.line(u"  "_s + problem);
    context.out.document(
        QJsonObject{{u"ok"_s, found->ok},
                    {u"pages"_s, found->pages},
                    {u"journal"_s, QJsonObject{{u"length"_s, found->journal.length}, {u"head"_s, found->journal.hash}}},
                    {u"problems"_s, QJsonArray::fromStringList(found->problems)}});
    return found->ok ? Exit::Done : Exit::Workspace;
}

}  // namespace

std::vector<Command> backupCommands()
{
    return {
        {u"backup"_s,
         u"[FILE]"_s,
         u"a copy that is read back before it counts; without FILE in the register's own ring"_s,
         {},
         u"rejista-cli --workspace makeni.rejista backup /media/blue/makeni.rejista-backup"_s,
         runBackup,
         false},
        {u"restore"_s,
         u"FILE"_s,
         u"puts a backup back beside the old register"_s,
         {{u"to"_s, u"DIR"_s, u"the new folder; else a free name beside the old one"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista restore /media/blue/makeni.rejista-backup"_s,
         runRestore,
         false},
        {u"verify"_s,
         {},
         u"checks pages, schema, journal chain, foreign keys"_s,
         {},
         u"rejista-cli --workspace makeni.rejista verify"_s,
         runVerify,
         false},
    };
}

}  // namespace rejista::cli
