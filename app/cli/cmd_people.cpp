// user list, add, remove, passphrase.
#include "cli/support.h"
#include "words/words.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

Result<Exit> runList(Context& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto people = (*session)->workspace->people();
    if (!people)
        return people.error();
    const auto keys = security::Keys::read((*session)->workspace->folder() + u"/keys.json"_s);
    if (!keys)
        return keys.error();
    QJsonArray rows;
    std::vector<QStringList> table;
    for (const auto& person : *people) {
        const QDateTime last = keys->lastSignIn(person.name);
        const QString role = security::roleName(person.role);
        rows.append(QJsonObject{{u"name"_s, person.name},
                                {u"role"_s, role},
                                {u"hasKey"_s, keys->has(person.name)},
                                {u"lastSignIn"_s, last.isValid() ? QJsonValue(isoUtc(last)) : QJsonValue()}});
        table.push_back({person.name, role, words::about(person.role), whenText(last)});
    }
    context.out.table({u"name"_s, u"role"_s, u""_s, u"last here"_s}, table);
    context.out.document(rows);
    return Exit::Done;
}

Result<Exit> runAdd(Context& context)
{
    const auto role = roleNamed(context.args);
    if (!role)
        return role.error();
    auto session = context.session(security::Right::ManagePeople);
    if (!session)
        return session.error();
    const QString name = context.args.word(0);
    const auto secret = context.newPassphrase(name);
    if (!secret)
        return secret.error();
    if (const auto added = (*session)->workspace->addPerson({name, *role}, *secret); !added)
        return added.error();
    context.out.line(u"%1 may now sign in as %2."_s.arg(name, QString(security::roleName(*role))));
    context.out.document(QJsonObject{{u"name"_s, name}, {u"role"_s, QString(security::roleName(*role))}});
    return Exit::Done;
}

Result<Exit> runRemove(Context& context)
{
    auto session = context.session(security::Right::ManagePeople);
    if (!session)
        return session.error();
    const QString name = context.args.word(0);
    if (const auto removed = (*session)->workspace->removePerson(name); !removed)
        return removed.error();
    context.out.line(u"%1 can no longer sign in. What they wrote stays, under their name."_s.arg(name));
    context.out.document(QJsonObject{{u"removed"_s, name}});
    return Exit::Done;
}

// Of oneself with the old passphrase; of somebody else by who may manage people; of whoever lost it by the sheet.
Result<Exit> runPassphrase(Context& context)
{
    const auto user = context.userName();
    if (!user)
        return user.error();
    const QString name = context.args.words.isEmpty() ? *user : context.args.word(0);
    const auto done = [&] {
        context.out.line(u"%1 has a new passphrase. The data itself was not touched."_s.arg(name));
        context.out.document(QJsonObject{{u"name"_s, name}});
        return Exit::Done;
    };
    if (context.args.has(u"recovery-key-file"_s)) {
        const auto key = readFile(context.args.value(u"recovery-key-file"_s));
        if (!key)
            return key.error();
        const auto fresh = context.newPassphrase(name);
        if (!fresh)
            return fresh.error();
        const auto opened = storage::Workspace::openRecovered(
            context.workspaceFolder(), QString::fromUtf8(*key).trimmed(), name, *fresh, workspaceOptions());
        if (!opened)
            return opened.error();
        return done();
    }
    auto session = context.session();
    if (!session)
        return session.error();
    const auto fresh = context.newPassphrase(name);
    if (!fresh)
        return fresh.error();
    if (name == *user) {
        const auto old = context.passphrase(u"Old passphrase: "_s);
        if (!old)
            return old.error();
        if (const auto changed = (*session)->workspace->changePassphrase(*old, *fresh); !changed)
            return changed.error();
    } else if (const auto reset = (*session)->workspace->resetPassphrase(name, *fresh); !reset) {
        return reset.error();
    }
    return done();
}

const std::vector<Option>& newPassphraseOption()
{
    static const std::vector<Option> option{
        {u"new-passphrase-file"_s, u"F"_s,
         u"first line = the new passphrase; else REJISTA_NEW_PASSPHRASE, else asked"_s, false, false}};
    return option;
}

}  // namespace

std::vector<Command> peopleCommands()
{
    std::vector<Option> add{{u"role"_s, u"ROLE"_s, u"clerk, head, cluster, district or trainer"_s, true, false}};
    add.push_back(newPassphraseOption().front());
    std::vector<Option> passphrase = newPassphraseOption();
    passphrase.push_back({u"recovery-key-file"_s, u"F"_s,
                          u"the key of the recovery sheet, when the passphrase is lost"_s, false, false});
    return {
        {u"user list"_s,
         {},
         u"who may sign in, and in which role"_s,
         {},
         u"rejista-cli --workspace makeni.rejista user list"_s,
         runList,
         false},
        {u"user add"_s, u"NAME"_s, u"lets somebody in, with a passphrase of their own"_s, add,
         u"rejista-cli --workspace makeni.rejista --user \"Hawa Kanu\" user add \"Ibrahim Sesay\" --role clerk"_s,
         runAdd, false},
        {u"user remove"_s,
         u"NAME"_s,
         u"takes somebody's key away; what they wrote stays"_s,
         {},
         u"rejista-cli --workspace makeni.rejista --user \"Hawa Kanu\" user remove \"Ibrahim Sesay\""_s,
         runRemove,
         false},
        {u"user passphrase"_s, u"[NAME]"_s, u"changes one's own passphrase, or gives somebody a new one"_s, passphrase,
         u"rejista-cli --workspace makeni.rejista --user \"Hawa Kanu\" user passphrase"_s, runPassphrase, false},
    };
}

}  // namespace rejista::cli
