#include "storage/verify.h"

#include "storage/migrations.h"

#include <QFileInfo>
#include <QMap>

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
constexpr int kMostProblems = 50;
constexpr qint64 kPageSize = 4096;  // SQLCipher's own; it never changes in a file

// Adds the rows of a checking pragma that are not "ok". A check that breaks off is a problem too, not an error:
// the caller wants to hear all that is wrong.
void collect(Database& db, QByteArrayView pragma, const QString& prefix, QStringList& problems)
{
    Statement statement = db.sql(pragma);
    while (statement.next() && problems.size() < kMostProblems) {
        // integrity_check says many things in one text, a line each.
        const QStringList lines = statement.text(0).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (line != u"ok"_s && problems.size() < kMostProblems)
                problems << prefix + line;
        }
    }
    if (statement.error())
        problems << prefix + statement.error()->fact(u"code"_s);
}

Result<QMap<QString, QString>> schemaOf(Database& db)
{
    Statement statement = db.sql("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
    QMap<QString, QString> objects;
    while (statement.next())
        objects.insert(statement.text(0), statement.text(1));
    if (statement.error())
        return *statement.error();
    return objects;
}

Result<QMap<QString, QString>> expectedSchema()
{
    auto fresh = Database::open({.path = u":memory:"_s, .mode = Database::Mode::Create, .vfs = {}, .wal = false});
    if (!fresh)
        return fresh.error();
    if (auto made = migrate(**fresh, migrations(), true, [](int) { return Result<void>(); }); !made)
        return made.error();
    return schemaOf(**fresh);
}

void compareSchema(Database& db, QStringList& problems)
{
    const auto expected = expectedSchema();
    const auto found = schemaOf(db);
    if (!expected || !found) {
        problems << u"schema unreadable"_s;
        return;
    }
    for (auto it = expected->begin(); it != expected->end(); ++it) {
        if (!found->contains(it.key()))
            problems << u"schema: missing "_s + it.key();
        else if (found->value(it.key()) != it.value())
            problems << u"schema: differs "_s + it.key();
    }
    for (auto it = found->begin(); it != found->end(); ++it) {
        if (!expected->contains(it.key()))
            problems << u"schema: unknown "_s + it.key();
    }
}
}  // namespace

Result<Verification> verify(Database& db)
{
    Verification result;
    // The cipher's check reads the file past the log. A power cut in the middle of a checkpoint leaves torn pages there
    // that the log still holds whole; to call those damaged would be a false alarm.
    if (!db.isReadOnly()) {
        if (auto moved = db.checkpoint(true); !moved)
            return moved.error();
    }
    Statement pages = db.sql("PRAGMA page_count");
    if (!pages.next())
        return pages.error() ? *pages.error() : db.lastError();
    result.pages = pages.integer(0);
    collect(db, "PRAGMA cipher_integrity_check", u"page: "_s, result.problems);
    collect(db, "PRAGMA integrity_check", u"file: "_s, result.problems);
    collect(db, "PRAGMA foreign_key_check", u"reference: "_s, result.problems);
    compareSchema(db, result.problems);
    if (auto head = journal::verifyChain(db))
        result.journal = *head;
    else
        result.problems << (head.error().facts.contains(u"seq"_s) ? u"journal: entry "_s + head.error().fact(u"seq"_s)
                                                                  : u"journal: code "_s + head.error().fact(u"code"_s));
    result.ok = result.problems.isEmpty();
    return result;
}

Verification damagedPages(Database::Options options)
{
    Verification result;
    options.readSchema = false;
    auto db = Database::open(options);
    if (!db) {
        result.problems << u"file: code "_s + db.error().fact(u"code"_s);
        return result;
    }
    result.pages = QFileInfo(options.path).size() / kPageSize;
    collect(**db, "PRAGMA cipher_integrity_check", u"page: "_s, result.problems);
    return result;
}

}  // namespace rejista::storage
