#include "storage/migrations.h"

#include <QFile>

#include <array>

// Outside every namespace, as the macro wants it: a static library's resources must be asked for.
static void needSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
constexpr std::array kMigrations = {
    Migration{1, ":/schema/0001.sql"},
    Migration{2, ":/schema/0002.sql"},
    Migration{3, ":/schema/0003.sql"},
};

Result<int> readPragma(Database& db, QByteArrayView pragma)
{
    Statement statement = db.sql(pragma);
    if (!statement.next())
        return statement.error() ? *statement.error() : db.lastError();
    return int(statement.integer(0));
}

Result<void> runSteps(Database& db, std::span<const Migration> steps, int from)
{
    for (const Migration& step : steps) {
        if (step.version <= from)
            continue;
        QFile script(QString::fromLatin1(step.script));
        if (!script.open(QIODevice::ReadOnly))
            return domain::error(Kind::Storage, script.fileName());
        if (auto done = db.script(script.readAll()); !done)
            return done;
    }
    return db.script("PRAGMA application_id=" + QByteArray::number(kApplicationId)
                     + ";PRAGMA user_version=" + QByteArray::number(steps.back().version));
}
}  // namespace

std::span<const Migration> migrations()
{
    needSchema();
    return kMigrations;
}

Result<int> schemaVersion(Database& db)
{
    return readPragma(db, "PRAGMA user_version");
}

Result<void> migrate(Database& db, std::span<const Migration> steps, bool fresh,
                     const std::function<Result<void>(int version)>& before)
{
    needSchema();
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    const auto application = readPragma(db, "PRAGMA application_id");
    if (!application)
        return application.error();
    if (*version > 0 && *application != kApplicationId)
        return domain::error(Kind::NotAWorkspace, db.path());
    if (*version > steps.back().version)
        return domain::error(
            Kind::Newer, db.path(),
            {{u"version"_s, QString::number(*version)}, {u"known"_s, QString::number(steps.back().version)}});
    if (*version == steps.back().version)
        return {};
    if (*version == 0 && !fresh)
        return domain::error(Kind::Damaged, db.path(), {{u"what"_s, u"noSchema"_s}});
    if (*version > 0) {
        if (auto kept = before(*version); !kept)
            return kept;
    }
    if (auto begun = db.script("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = runSteps(db, steps, *version);
    if (done)
        done = db.script("COMMIT");
    if (!done && db.inTransaction())
        (void)db.script("ROLLBACK");
    return done;
}

}  // namespace rejista::storage
