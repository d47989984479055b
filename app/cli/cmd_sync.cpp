// sync, conflicts, conflicts resolve.
#include "cli/hub_json.h"
#include "cli/hub_line.h"
#include "cli/interrupt.h"
#include "cli/support.h"
#include "entry/address.h"
#include "metadata/value_parse.h"
#include "opened/hub_exchange.h"
#include "storage/cells.h"
#include "sync/conflicts.h"

#include <algorithm>
#include "words/hub_words.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QString listWords(const sync::MetadataReport::Change& change)
{
    const QString words = words::listChange(change.what, change.before, change.after);
    return words.isEmpty() ? u"has the UID %1 there"_s.arg(change.after) : words;
}

void printReport(Output& out, const metadata::Catalog& catalog, const opened::HubExchange& done)
{
    const sync::Report& report = done.returns;
    for (const auto& change : done.metadata.changes)
        out.line(u"Lists: %1 (%2) %3."_s.arg(change.name, change.code, listWords(change)));
    out.line(u"Taken in: %1 values, %2 completions. Joined by field: %3."_s.arg(report.pulledValues)
                 .arg(report.pulledCompletions)
                 .arg(report.merged));
    out.line(u"Sent: %1 values of %2 returns; read back as sent: %3. Still to send: %4."_s.arg(report.pushedValues)
                 .arg(report.pushedForms)
                 .arg(report.confirmed)
                 .arg(report.waiting));
    for (const auto& refused : report.rejected)
        out.line(u"Not accepted: %1: %2 %3"_s.arg(entry::addressOf(catalog, refused.cell, refused.dataSet),
                                                  refused.code, refused.message));
    for (const auto& parked : report.parked)
        out.line(u"Waits: %1, %2 values: %3."_s.arg(returnText(catalog, parked.form), QString::number(parked.values),
                                                    words::parked(parked.reason)));
    if (report.conflicts > 0)
        out.line(u"To answer: %1. rejista-cli conflicts lists them."_s.arg(report.conflicts));
    out.line(
        u"%1 requests, %2 bytes up, %3 bytes down."_s.arg(report.requests).arg(report.bytesUp).arg(report.bytesDown));
}

/// Whether what is typed there may be about a person; figures, yes and no, and codes of a list are not.
bool isWords(const metadata::DataElement* element)
{
    using enum metadata::ValueType;
    return element && !element->optionSet && !metadata::isNumeric(element->valueType) && element->valueType != Boolean
        && element->valueType != TrueOnly;
}

/// A hub says which value it does not take. Here it is told at its cell, as elsewhere; but what a sync says ends up in
/// logs and mails of scripts, where no name or number of a person belongs. Messages may be about a whole chunk.
Result<void> hideValues(storage::Database& db, const metadata::Catalog& catalog, sync::Report& report)
{
    constexpr qsizetype kShortest = 3;  // less names nobody, and stands in any word
    QStringList hidden;
    for (const auto& refused : report.rejected) {
        const auto row = storage::cells::find(db, refused.cell);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        const bool words = isWords(catalog.dataElements.find(refused.cell.element));
        // As a message is: on one line.
        for (const QString& text :
             {words ? (*row)->value.value_or(QString()).simplified() : QString(), (*row)->comment.simplified()}) {
            if (text.size() >= kShortest)
                hidden.append(text);
        }
    }
    hidden.removeDuplicates();
    std::sort(hidden.begin(), hidden.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (auto& refused : report.rejected) {
        for (const QString& text : std::as_const(hidden))
            refused.message.replace(text, u"…"_s);
    }
    return {};
}

Exit exitOf(const sync::Report& report)
{
    if (report.stopped)
        return exitFor(report.stopped->kind);
    if (!report.rejected.empty())
        return Exit::Partly;
    return report.conflicts > 0 ? Exit::Refused : Exit::Done;
}

Result<Exit> runSync(Context& context)
{
    const auto tries = wholeNumber(context.args, u"tries"_s, sync::Options().tries, 1, 20);
    if (!tries)
        return tries.error();
    const Interrupt interrupt;
    const auto open = hubLine(context, interrupt.token());
    if (!open)
        return open.error();
    Session& session = open->session;
    sync::Options options;
    options.pullOnly = context.args.has(u"pull-only"_s);
    options.dryRun = context.dryRun();
    options.retryRefused = context.args.has(u"retry-refused"_s);
    options.tries = *tries;
    Progress progress(context.out, u"sync"_s);
    opened::HubExchangeTold told;
    told.returns = [&](const sync::Progress& now) { progress.at(now.done, now.total); };
    sync::RealWaiter waiter;
    auto done = opened::exchangeWithHub(
        session, [&] { return entryContext(context, session); }, open->connection, *open->line.client, waiter, options,
        told, interrupt.token());
    if (!done)
        return done.error();
    if (const auto hidden = hideValues(session.workspace->reader(), session.catalog, done->returns); !hidden)
        return hidden.error();
    if (done->metadataStopped)
        context.out.warning(*done->metadataStopped);
    printReport(context.out, session.catalog, *done);
    context.out.document(exchangeJson(session.catalog, *done));
    if (done->returns.stopped)
        context.out.error(*done->returns.stopped);
    return exitOf(done->returns);
}

Result<Exit> runConflicts(Context& context)
{
    auto opened = context.session();
    if (!opened)
        return opened.error();
    Session& session = **opened;
    const auto cards = sync::conflicts::open(session.workspace->reader());
    if (!cards)
        return cards.error();
    QJsonArray rows;
    std::vector<QStringList> table;
    for (const auto& card : *cards) {
        const QString address = conflictAddress(session.catalog, card);
        rows.append(conflictJson(session.catalog, card));
        table.push_back({QString::number(card.id), address, card.field, card.base.value_or(u"-"_s),
                         card.mine.value_or(u"-"_s), card.theirs.value_or(u"-"_s), card.theirsBy,
                         whenText(card.theirsAt)});
    }
    if (table.empty())
        context.out.line(u"Nothing to answer."_s);
    context.out.table({u"id"_s, u"what"_s, u"field"_s, u"before"_s, u"mine"_s, u"theirs"_s, u"by"_s, u"when"_s}, table);
    context.out.document(rows);
    return Exit::Done;
}

Result<Exit> runResolve(Context& context)
{
    bool number = false;
    const qint64 id = context.args.word(0).toLongLong(&number);
    if (!number)
        return domain::error(Kind::Usage, u"conflicts resolve"_s,
                             {{u"text"_s, context.args.word(0)}, {u"expected"_s, u"The number of a card"_s}});
    auto opened = context.session(security::Right::TypeValues);
    if (!opened)
        return opened.error();
    Session& session = **opened;
    const QString take = context.args.value(u"take"_s);
    sync::conflicts::Answer answer;
    answer.why = context.args.value(u"why"_s);
    if (take == u"theirs"_s)
        answer.take = sync::conflicts::Answer::Take::Theirs;
    else if (take != u"mine"_s) {
        answer.take = sync::conflicts::Answer::Take::Other;
        answer.text = take;
    }
    const auto done = sync::conflicts::resolve(session.workspace->store(), entryContext(context, session), id, answer);
    if (!done)
        return done.error();
    const auto left = sync::conflicts::count(session.workspace->reader());
    if (!left)
        return left.error();
    context.out.line(u"Answered. The other value stays in the history. %1 left."_s.arg(*left));
    context.out.document(QJsonObject{{u"id"_s, id}, {u"take"_s, take}, {u"left"_s, *left}});
    return Exit::Done;
}

}  // namespace

std::vector<Command> syncCommands()
{
    return {
        {u"sync"_s,
         {},
         u"one exchange with the hub; can be cut at any moment and run again"_s,
         {{u"pull-only"_s, {}, u"takes in what is new and sends nothing"_s, false, false},
          {u"retry-refused"_s, {}, u"sends again what the hub refused before, unchanged"_s, false, false},
          {u"tries"_s, u"N"_s, u"how often a request that surely did not arrive is tried (4)"_s, false, false},
          {u"dry-run"_s, {}, u"says what would be taken in and sent"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista sync"_s,
         runSync,
         false},
        {u"conflicts"_s,
         {},
         u"what was changed both here and at the hub"_s,
         {},
         u"rejista-cli --workspace makeni.rejista conflicts"_s,
         runConflicts,
         false},
        {u"conflicts resolve"_s,
         u"ID"_s,
         u"answers a card; the other value stays in the history"_s,
         {{u"take"_s, u"mine|theirs|VALUE"_s, u"which one, or a third value"_s, true, false},
          {u"why"_s, u"TEXT"_s, u"the reason; the other side reads it"_s, true, false}},
         u"rejista-cli --workspace makeni.rejista conflicts resolve 3 --take theirs --why \"they recounted\""_s,
         runResolve,
         false},
    };
}

}  // namespace rejista::cli
