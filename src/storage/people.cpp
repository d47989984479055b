#include "storage/people.h"

#include "storage/journal.h"

namespace rejista::storage::people {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
QString normalName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}

Result<Person> readRow(const Statement& row)
{
    const auto role = security::roleFromName(row.text(1));
    if (!role)
        return domain::error(Kind::Damaged, u"person"_s, {{u"role"_s, row.text(1)}});
    return Person{row.text(0), *role};
}

Result<void> note(Tx& tx, const QString& name, std::optional<QString> before, std::optional<QString> after)
{
    auto done = journal::append(
        tx, {.kind = journal::kind::kPerson, .target = name, .before = std::move(before), .after = std::move(after)});
    if (!done)
        return done.error();
    tx.changes().people = true;
    return {};
}
}  // namespace

Result<std::vector<Person>> list(Database& db)
{
    Statement statement = db.sql("SELECT name, role FROM person ORDER BY id");
    std::vector<Person> all;
    while (statement.next()) {
        auto person = readRow(statement);
        if (!person)
            return person.error();
        all.push_back(std::move(*person));
    }
    if (statement.error())
        return *statement.error();
    return all;
}

Result<std::optional<Person>> find(Database& db, const QString& name)
{
    Statement statement = db.sql("SELECT name, role FROM person WHERE name=?");
    statement.bind(normalName(name));
    if (statement.next()) {
        auto person = readRow(statement);
        if (!person)
            return person.error();
        return std::optional(std::move(*person));
    }
    if (statement.error())
        return *statement.error();
    return std::optional<Person>();
}

Result<bool> put(Tx& tx, const Person& person)
{
    const QString name = normalName(person.name);
    if (name.isEmpty())
        return domain::error(Kind::Usage, u"person"_s, {{u"what"_s, u"empty"_s}});
    const auto old = find(tx, name);
    if (!old)
        return old.error();
    if (*old && (*old)->role == person.role)
        return false;
    const QString role = security::roleName(person.role);
    Statement statement = tx.sql("INSERT INTO person (name, role) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET "
                                 "role=excluded.role");
    statement.bindAll(name, role);
    if (auto done = statement.run(); !done)
        return done.error();
    const auto before = *old ? std::optional<QString>(security::roleName((*old)->role)) : std::nullopt;
    if (auto done = note(tx, name, before, role); !done)
        return done.error();
    return true;
}

Result<void> remove(Tx& tx, const QString& name)
{
    const auto old = find(tx, name);
    if (!old)
        return old.error();
    if (!*old)
        return domain::error(Kind::NotFound, name);
    Statement statement = tx.sql("DELETE FROM person WHERE name=?");
    statement.bind((*old)->name);
    if (auto done = statement.run(); !done)
        return done;
    return note(tx, (*old)->name, QString(security::roleName((*old)->role)), std::nullopt);
}

}  // namespace rejista::storage::people
