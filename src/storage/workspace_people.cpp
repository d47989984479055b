#include "storage/workspace.h"

#include "storage/folder_lock.h"
#include "storage/workspace_clock.h"
#include "storage/workspace_files.h"

#include <QFileInfo>

// Two files know the people: keys.json (who can open) and the database (who may what). Each change is ordered so that
// an interruption leaves a person without a slot or a slot without a person: neither opens anything, both are mended by doing it again.
namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::Right;

// Read anew for each act: the lock page counts wrong passphrases in the same file. Whoever changes it holds m_people.
Result<security::Keys> Workspace::slotFile() const
{
    if (!QFileInfo::exists(detail::keysFile(m_folder)))
        return domain::error(Kind::NotFound, m_folder, {{u"what"_s, u"keys.json"_s}});
    return security::Keys::read(detail::keysFile(m_folder));
}

Result<std::vector<people::Person>> Workspace::people()
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return people::list(**reader);
}

Result<QHash<QString, QDateTime>> Workspace::lastSignIns()
{
    const auto keys = slotFile();
    if (!keys)
        return keys.error();
    QHash<QString, QDateTime> all;
    const QStringList names = keys->people();
    for (const QString& name : names) {
        if (const QDateTime at = keys->lastSignIn(name); at.isValid())
            all.insert(name, at);
    }
    return all;
}

Result<people::Person> Workspace::known(Reader& reader, const QString& name)
{
    auto found = people::find(reader, name);
    if (!found)
        return found.error();
    if (!*found)
        return domain::error(Kind::NotFound, name);
    return **found;
}

Result<void> Workspace::keepsManager(Reader& reader, const QString& without, std::optional<security::Role> role)
{
    const auto all = people::list(reader);
    if (!all)
        return all.error();
    for (const people::Person& person : *all) {
        const security::Role is = person.name == without ? role.value_or(security::Role::Clerk) : person.role;
        if (security::may(is, Right::ManagePeople))
            return {};
    }
    return domain::error(Kind::NotAllowed, without, {{u"reason"_s, u"lastManager"_s}});
}

Result<void> Workspace::setPassphrase(const QString& name, const QString& passphrase, const QString& what)
{
    auto keys = slotFile();
    if (!keys)
        return keys.error();
    const security::KdfCost cost = keys->costFor(name);
    if (auto set = keys->setSlot(m_key, name, passphrase, cost); !set)
        return set;
    auto noted = m_store->writeNow([&](Tx& tx) {
        return journal::append(
            tx, {.kind = journal::kind::kPerson, .target = name, .before = {}, .after = u"passphrase"_s, .why = what});
    });
    if (!noted)
        return noted.error();
    return {};
}

Result<void> Workspace::addPerson(const people::Person& person, const QString& passphrase)
{
    if (auto may = allowed(Right::ManagePeople); !may)
        return may;
    const std::lock_guard alone(m_people);
    auto keys = slotFile();
    if (!keys)
        return keys.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const auto known = people::find(**reader, person.name);
    if (!known)
        return known.error();
    if (*known && keys->has(person.name))
        return domain::error(Kind::AlreadyExists, person.name);
    if (passphrase.isEmpty())
        return domain::error(Kind::Usage, u"passphrase"_s, {{u"what"_s, u"empty"_s}});
    if (auto put = m_store->writeNow([&](Tx& tx) { return people::put(tx, person); }); !put)
        return put.error();
    return keys->setSlot(m_key, person.name, passphrase, keys->costFor(m_person));
}

Result<void> Workspace::removePerson(const QString& name)
{
    if (auto may = allowed(Right::ManagePeople); !may)
        return may;
    const std::lock_guard alone(m_people);
    auto keys = slotFile();
    if (!keys)
        return keys.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const auto person = known(**reader, name);
    if (!person)
        return person.error();
    if (auto kept = keepsManager(**reader, person->name, std::nullopt); !kept)
        return kept;
    if (keys->has(name)) {
        if (auto removed = keys->removeSlot(name); !removed)
            return removed;
    }
    return m_store->writeNow([&](Tx& tx) { return people::remove(tx, name); });
}

Result<void> Workspace::changeRole(const QString& name, security::Role role)
{
    if (auto may = allowed(Right::ManagePeople); !may)
        return may;
    const std::lock_guard alone(m_people);
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const auto person = known(**reader, name);
    if (!person)
        return person.error();
    if (auto kept = keepsManager(**reader, person->name, role); !kept)
        return kept;
    if (auto put = m_store->writeNow([&](Tx& tx) { return people::put(tx, {person->name, role}); }); !put)
        return put.error();
    if (person->name == m_person)
        m_role = role;
    return {};
}

Result<void> Workspace::resetPassphrase(const QString& name, const QString& passphrase)
{
    if (auto may = allowed(Right::ManagePeople); !may)
        return may;
    const std::lock_guard alone(m_people);
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const auto person = known(**reader, name);
    if (!person)
        return person.error();
    return setPassphrase(person->name, passphrase, u"reset"_s);
}

Result<void> Workspace::changePassphrase(const QString& old, const QString& passphrase)
{
    const std::lock_guard alone(m_people);
    auto keys = slotFile();
    if (!keys)
        return keys.error();
    if (auto opened = keys->unlock(m_person, old, m_clock->base()); !opened)
        return opened.error();
    return setPassphrase(m_person, passphrase, u"changed"_s);
}

Result<QString> Workspace::renewRecovery()
{
    if (auto may = allowed(Right::ManagePeople); !may)
        return may.error();
    const std::lock_guard alone(m_people);
    auto keys = slotFile();
    if (!keys)
        return keys.error();
    auto text = keys->renewRecovery(m_key);
    if (!text)
        return text;
    auto noted = m_store->writeNow([&](Tx& tx) {
        return journal::append(
            tx, {.kind = journal::kind::kWorkspace, .target = m_name, .before = {}, .after = u"recovery sheet"_s});
    });
    if (!noted)
        return noted.error();
    return text;
}

}  // namespace rejista::storage
