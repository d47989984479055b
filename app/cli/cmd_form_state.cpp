// form validate, explain, complete, reopen.
#include "cli/form_json.h"
#include "entry/returns.h"
#include "storage/completion.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

Result<Exit> validateAll(Context& context, Session& session)
{
    const auto units = unitsNamed(session, context.args.values(u"orgunit"_s));
    if (!units)
        return units.error();
    std::vector<domain::OrgUnitKey> below;
    for (const auto unit : *units) {
        const auto subtree = session.catalog.subtree(unit);
        below.insert(below.end(), subtree.begin(), subtree.end());
    }
    const auto periods = periodsNamed(context.args.values(u"period"_s));
    if (!periods)
        return periods.error();
    QJsonArray rows;
    int errors = 0, returns = 0;
    Progress progress(context.out, u"validate"_s);
    const auto book = std::make_shared<entry::RuleBook>(session.catalog, session.packOrNull());
    const auto done = entry::validateAll(
        session.workspace->reader(), entryContext(context, session), below, *periods,
        [&](const entry::Validation& validation) {
            ++returns;
            errors += validation.count(metadata::Severity::Error);
            if (context.out.json())
                rows.append(validationJson(context, session.catalog, validation));
            printValidation(context, session.catalog, validation);
            return true;
        },
        book);
    if (!done)
        return done.error();
    context.out.line(u"%1, %2."_s.arg(counted(returns, u"return"), counted(errors, u"error")));
    context.out.document(rows);
    return errors > 0 ? Exit::Refused : Exit::Done;
}

Result<Exit> runValidate(Context& context)
{
    const Args& args = context.args;
    if (args.has(u"all"_s)) {
        if (!args.words.isEmpty())
            return domain::error(Kind::Usage, u"form validate"_s,
                                 {{u"text"_s, args.word(0)}, {u"expected"_s, u"Either one DATASET or --all"_s}});
        auto session = context.session();
        return session ? validateAll(context, **session) : Result<Exit>(session.error());
    }
    if (args.words.isEmpty() || args.values(u"orgunit"_s).size() != 1 || args.values(u"period"_s).size() != 1) {
        return domain::error(Kind::Usage, u"form validate"_s,
                             {{u"missing"_s, u"DATASET with one --orgunit CODE and one --period P, or --all"_s},
                              {u"of"_s, u"form validate"_s}});
    }
    const auto open = openReturn(context);
    if (!open)
        return open.error();
    Session& session = open->session;
    const auto checked = entry::validate(session.workspace->reader(), entryContext(context, session), open->key);
    if (!checked)
        return checked.error();
    printValidation(context, session.catalog, *checked);
    context.out.document(validationJson(context, session.catalog, *checked));
    return checked->count(metadata::Severity::Error) > 0 ? Exit::Refused : Exit::Done;
}

Result<Exit> runExplain(Context& context)
{
    const auto open = openReturn(context, security::Right::TypeValues);
    if (!open)
        return open.error();
    const QString text = context.args.value(u"text"_s);
    const auto explained = entry::explain(open->session.workspace->store(), entryContext(context, open->session),
                                          open->key, context.args.value(u"rule"_s), text);
    if (!explained) {
        domain::Error error = explained.error();
        if (error.kind == Kind::NotFound)
            error.facts = {{u"what"_s, u"open warning"_s}, {u"text"_s, context.args.value(u"rule"_s)}};
        return error;
    }
    context.out.line(u"Explained: %1. The reason goes with the numbers."_s.arg(explained->join(u", "_s)));
    QJsonObject object;
    putReturn(object, open->session.catalog, open->key);
    object.insert(u"explained"_s, QJsonArray::fromStringList(*explained));
    object.insert(u"text"_s, text);
    context.out.document(object);
    return Exit::Done;
}

// {state, at, by} as the store has it now.
Result<Exit> sayState(Context& context, Session& session, const domain::ReturnKey& key)
{
    const auto now = storage::completion::get(session.workspace->reader(), key);
    if (!now)
        return now.error();
    const bool complete = *now && (*now)->complete;
    const QString state = entry::returnStateName(complete ? entry::ReturnState::Complete : entry::ReturnState::Started);
    QJsonObject object{{u"state"_s, state},
                       {u"at"_s, *now ? isoUtc((*now)->at) : QString()},
                       {u"by"_s, *now ? (*now)->by : QString()}};
    putReturn(object, session.catalog, key);
    context.out.line(u"%1 is %2."_s.arg(returnText(session.catalog, key), complete ? u"complete"_s : u"open again"_s));
    context.out.document(object);
    return Exit::Done;
}

Result<Exit> runComplete(Context& context)
{
    const auto open = openReturn(context, security::Right::CompleteReturn);
    if (!open)
        return open.error();
    const auto done = entry::complete(open->session.workspace->store(), entryContext(context, open->session),
                                      open->key);
    if (!done)
        return done.error();
    return sayState(context, open->session, open->key);
}

Result<Exit> runReopen(Context& context)
{
    const auto open = openReturn(context, security::Right::ReopenReturn);
    if (!open)
        return open.error();
    const auto done = entry::reopen(open->session.workspace->store(), entryContext(context, open->session), open->key,
                                    context.args.value(u"why"_s));
    if (!done)
        return done.error();
    return sayState(context, open->session, open->key);
}

}  // namespace

std::vector<Command> formStateCommands()
{
    std::vector<Option> explain = returnOptions();
    explain.push_back({u"rule"_s, u"V18"_s, u"the rule, or one instance of it: V18:P1"_s, true, false});
    explain.push_back({u"text"_s, u"TEXT"_s, u"the reason"_s, true, false});
    std::vector<Option> reopen = returnOptions();
    reopen.push_back({u"why"_s, u"TEXT"_s, u"the reason, for the journal"_s, false, false});
    return {
        {u"form validate"_s,
         u"[DATASET]"_s,
         u"runs every rule over one return, or over all that hold a value"_s,
         {{u"orgunit"_s, u"CODE"_s, u"the unit; with --all: these and what is below them"_s, false, true},
          {u"period"_s, u"P"_s, u"the period; with --all: these"_s, false, true},
          {u"attribute"_s, u"T"_s, u"the term of data sets that have one"_s, false, false},
          {u"all"_s, {}, u"every return that holds a value"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista form validate --all --period 2025Sep"_s,
         runValidate,
         false},
        {u"form explain"_s, u"DATASET"_s, u"gives the reason that a warning needs"_s, explain,
         u"rejista-cli --workspace makeni.rejista form explain RJ_DS_ASC_ENR_PRI --orgunit 2103-2-00417 --period 2025Sep --rule V18:P1 --text \"Two schools merged\""_s,
         runExplain, false},
        {u"form complete"_s, u"DATASET"_s, u"marks a return complete; refuses on an error or an unexplained warning"_s,
         returnOptions(),
         u"rejista-cli --workspace makeni.rejista form complete RJ_DS_ASC_ENR_PRI --orgunit 2103-2-00417 --period 2025Sep"_s,
         runComplete, false},
        {u"form reopen"_s, u"DATASET"_s, u"opens a complete return again"_s, reopen,
         u"rejista-cli --workspace makeni.rejista form reopen RJ_DS_ASC_ENR_PRI --orgunit 2103-2-00417 --period 2025Sep --why \"P5 was recounted\""_s,
         runReopen, false},
    };
}

}  // namespace rejista::cli
