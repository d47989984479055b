// help [COMMAND], help errors: printed from the same tables that the parser and the core read.
#include "cli/context.h"
#include "words/words.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QString usageOf(const Command& command)
{
    QString text = u"rejista-cli "_s + command.name;
    if (!command.takes.isEmpty())
        text += u' ' + command.takes;
    for (const Option& option : command.options) {
        QString one = u"--"_s + option.name;
        if (!option.value.isEmpty())
            one += u' ' + option.value + (option.many ? u"…"_s : QString());
        text += option.required ? u' ' + one : u" ["_s + one + u']';
    }
    return text;
}

QJsonArray optionsJson(const std::vector<Option>& options)
{
    QJsonArray rows;
    for (const Option& option : options) {
        rows.append(QJsonObject{{u"name"_s, u"--"_s + option.name},
                                {u"value"_s, option.value},
                                {u"about"_s, option.about},
                                {u"required"_s, option.required},
                                {u"many"_s, option.many}});
    }
    return rows;
}

QJsonObject commandJson(const Command& command)
{
    return {{u"name"_s, command.name},
            {u"usage"_s, usageOf(command)},
            {u"about"_s, command.about},
            {u"options"_s, optionsJson(command.options)},
            {u"example"_s, command.example}};
}

void printOptions(Output& out, const std::vector<Option>& options)
{
    for (const Option& option : options) {
        const QString name = u"  --"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value)
            + (option.many ? u"…"_s : QString());
        out.line(name.leftJustified(28) + u' ' + option.about);
    }
}

Result<Exit> helpAll(Context& context)
{
    QJsonArray rows;
    context.out.line(u"rejista-cli [--workspace DIR] [--user NAME] [--json] COMMAND …"_s);
    context.out.line();
    for (const Command& command : commands()) {
        rows.append(commandJson(command));
        context.out.line(u"  "_s + command.name.leftJustified(20) + u' ' + command.about);
    }
    context.out.line();
    context.out.line(u"For every command:"_s);
    printOptions(context.out, globalOptions());
    context.out.line();
    context.out.line(
        u"rejista-cli help COMMAND shows its options and an example; help errors lists kinds, exit codes and rights."_s);
    context.out.document(QJsonObject{{u"commands"_s, rows}, {u"options"_s, optionsJson(globalOptions())}});
    return Exit::Done;
}

Result<Exit> helpOne(Context& context, const Command& command)
{
    context.out.line(usageOf(command));
    context.out.line(u"  "_s + command.about);
    if (!command.options.empty())
        context.out.line();
    printOptions(context.out, command.options);
    context.out.line();
    context.out.line(u"Example:"_s);
    context.out.line(u"  "_s + command.example);
    context.out.document(commandJson(command));
    return Exit::Done;
}

Result<Exit> helpErrors(Context& context)
{
    QJsonArray kinds, rights, roles, exits;
    static const std::vector<std::pair<Exit, QString>> kExits{
        {Exit::Done, u"done"_s},
        {Exit::Refused, u"refused by a rule of the data; nothing half-done"_s},
        {Exit::Usage, u"the command line is not understood"_s},
        {Exit::Workspace, u"the register cannot be opened"_s},
        {Exit::Hub, u"the hub cannot be reached or refuses the sign-in"_s},
        {Exit::Partly, u"done in part: some records were refused, all are listed"_s},
        {Exit::File, u"a file cannot be read or written"_s}};
    context.out.line(u"Exit codes"_s);
    for (const auto& [code, about] : kExits) {
        context.out.line(u"  %1  %2"_s.arg(int(code)).arg(about));
        exits.append(QJsonObject{{u"code"_s, int(code)}, {u"about"_s, about}});
    }
    context.out.line();
    context.out.line(u"Kinds of errors (exit code when the command stops for it)"_s);
    for (const Kind kind : words::allKinds()) {
        const QString name = domain::kindName(kind);
        context.out.line(u"  "_s + name.leftJustified(20) + QString::number(int(exitFor(kind))) + u"  "_s
                         + words::about(kind));
        kinds.append(QJsonObject{{u"kind"_s, name}, {u"exit"_s, int(exitFor(kind))}, {u"about"_s, words::about(kind)}});
    }
    context.out.line();
    context.out.line(u"Rights, and the roles that have them"_s);
    for (const auto right : security::allRights()) {
        QStringList who;
        for (const auto role : security::allRoles()) {
            if (security::may(role, right))
                who.append(security::roleName(role));
        }
        const QString name = security::rightName(right);
        context.out.line(u"  "_s + name.leftJustified(16) + who.join(u", "_s).leftJustified(42) + words::about(right));
        rights.append(QJsonObject{
            {u"right"_s, name}, {u"roles"_s, QJsonArray::fromStringList(who)}, {u"about"_s, words::about(right)}});
    }
    for (const auto role : security::allRoles())
        roles.append(QJsonObject{{u"role"_s, QString(security::roleName(role))}, {u"about"_s, words::about(role)}});
    context.out.document(
        QJsonObject{{u"exits"_s, exits}, {u"kinds"_s, kinds}, {u"rights"_s, rights}, {u"roles"_s, roles}});
    return Exit::Done;
}

Result<Exit> help(Context& context)
{
    if (context.args.words.isEmpty())
        return helpAll(context);
    const QString name = context.args.words.join(u' ');
    if (name == u"errors"_s)
        return helpErrors(context);
    if (const Command* command = commandNamed(name))
        return helpOne(context, *command);
    // A group: help form
    bool any = false;
    QJsonArray rows;
    for (const Command& command : commands()) {
        if (!command.name.startsWith(name + u' '))
            continue;
        any = true;
        rows.append(commandJson(command));
        context.out.line(usageOf(command));
        context.out.line(u"  "_s + command.about);
    }
    if (!any)
        return domain::error(Kind::Usage, u"help"_s, {{u"command"_s, name}});
    context.out.document(QJsonObject{{u"commands"_s, rows}});
    return Exit::Done;
}

}  // namespace

std::vector<Command> helpCommands()
{
    return {{u"help"_s,
             u"[COMMAND…]"_s,
             u"what a command takes, with an example; help errors lists kinds, exits, rights"_s,
             {},
             u"rejista-cli help form import"_s,
             help,
             false}};
}

}  // namespace rejista::cli
