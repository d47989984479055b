#include "entry/return_data.h"

#include "entry/address.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::Severity;

namespace {
constexpr int kNamed = 7;

/// How many messages fit, and the first few by name.
template <class F>
std::optional<domain::Error> refusal(const ReturnData& data, Kind kind, F fits)
{
    QStringList names;
    int count = 0;
    for (const Message& message : data.messages) {
        if (!fits(message))
            continue;
        ++count;
        if (names.size() < kNamed)
            names.append(message.source == Message::Source::Draft || message.source == Message::Source::Compulsory
                             ? message.anchorAddress
                             : message.instance);
    }
    if (count == 0)
        return std::nullopt;
    return domain::error(kind, addressOf(*data.context.catalog, data.key),
                         {{u"count"_s, QString::number(count)}, {u"rules"_s, names.join(u", "_s)}});
}

QString lineOf(const QString& rule, const QString& text)
{
    return u"[%1] %2"_s.arg(rule, text.simplified());
}
}  // namespace

std::optional<domain::Error> whyNotComplete(const ReturnData& data)
{
    using Source = Message::Source;
    if (auto error = refusal(data, Kind::HasDrafts, [](const Message& m) { return m.source == Source::Draft; }))
        return error;
    if (auto error = refusal(data, Kind::HasErrors, [](const Message& m) {
            return m.severity == Severity::Error && m.source != Source::Draft && m.source != Source::Compulsory;
        }))
        return error;
    if (auto error = refusal(data, Kind::CompulsoryMissing, [](const Message& m) {
            return m.severity == Severity::Error && m.source == Source::Compulsory;
        }))
        return error;
    return refusal(data, Kind::HasUnexplained,
                   [](const Message& m) { return m.severity != Severity::Error && m.blocks(); });
}

Result<ReturnData> completeIn(storage::Tx& tx, const Context& context, const domain::ReturnKey& key,
                              std::shared_ptr<RuleBook> book)
{
    if (const auto may = context.allowed(security::Right::CompleteReturn); !may)
        return may.error();
    auto data = ReturnData::read(tx, context, key, std::move(book), false);
    if (!data)
        return data.error();
    if (data->state() == ReturnState::Complete)
        return domain::error(Kind::AlreadyExists, addressOf(*context.catalog, data->key),
                             {{u"state"_s, u"complete"_s}});
    if (const auto why = whyNotComplete(*data))
        return *why;
    const auto done = storage::completion::set(tx, data->key, true, addressOf(*context.catalog, data->key));
    if (!done)
        return done.error();
    const auto now = storage::completion::get(tx, data->key);
    if (!now)
        return now.error();
    data->completion = *now;
    return data;
}

Result<void> reopenIn(storage::Tx& tx, const Context& context, const domain::ReturnKey& key, const QString& why)
{
    if (const auto may = context.allowed(security::Right::ReopenReturn); !may)
        return may.error();
    const QString target = addressOf(*context.catalog, key);
    const auto old = storage::completion::get(tx, key);
    if (!old)
        return old.error();
    if (!*old || !(*old)->complete)
        return domain::error(Kind::NotComplete, target);
    const auto done = storage::completion::set(tx, key, false, target, why);
    if (!done)
        return done.error();
    // Numbers that another form moved while this one was complete may have taken reasons with them. Who may only
    // reopen leaves that to the next edit.
    if (!context.allowed(security::Right::TypeValues))
        return {};
    auto data = ReturnData::read(tx, context, key, {}, false);
    return data ? writeReasonLines(tx, *data) : Result<void>(data.error());
}

Result<void> writeReasonLines(storage::Tx& tx, ReturnData& data)
{
    const std::vector<domain::CellEdit> edits = data.reasonLines();
    if (edits.empty())
        return {};
    ApplyOptions options;
    options.through = data.key.dataSet;
    options.touchesDrafts = false;
    options.undoable = false;  // it goes with the act that made it necessary
    const auto report = apply(tx, data.context, edits, options);
    if (!report)
        return report.error();
    for (const auto& change : report->changes)
        data.setRow(change.after);
    return {};
}

Result<bool> explainIn(storage::Tx& tx, ReturnData& data, const QString& instance, const QString& words)
{
    const QString text = words.trimmed();  // blanks are no reason
    const Message* found = data.message(instance);
    if (!found || !found->needsReason)
        return false;
    if (data.isComplete())
        return domain::error(Kind::Complete, addressOf(*data.context.catalog, data.key));
    const Message message = *found;
    const QString target = addressOf(*data.context.catalog, data.key) + u'/' + instance;
    if (message.source == Message::Source::Section) {
        const auto done = storage::answered::setSection(tx, data.key, {message.anchorAddress, !text.isEmpty(), text},
                                                        target);
        if (!done)
            return done.error();
        if (!text.isEmpty())
            data.notApplying.insert(message.anchorAddress, text);
        (void)data.touch({}, true);
        return true;
    }
    const storage::reasons::Reason reason{instance, text, data.fingerprint(instance), tx.author().person,
                                          tx.author().at};
    const storage::reasons::Reason old = data.reasons.value(instance);
    if (const auto done = storage::reasons::put(tx, data.key, reason, target); !done)
        return done.error();
    if (text.isEmpty())
        data.reasons.remove(instance);
    else
        data.reasons.insert(instance, reason);
    // The line of the reason given before goes; reasonLines() only knows the present one.
    if (!old.text.isEmpty() && lineOf(message.rule, old.text) != lineOf(message.rule, text)) {
        domain::CellRow row = data.cells.value(message.anchor).row;
        QStringList lines = row.comment.split(u'\n', Qt::SkipEmptyParts);
        if (lines.removeAll(lineOf(message.rule, old.text)) > 0) {
            row.comment = lines.join(u'\n');
            const auto put = storage::cells::put(tx,
                                                 {row.key,
                                                  row.value,
                                                  row.comment,
                                                  std::nullopt,
                                                  row.origin,
                                                  row.typedIn,
                                                  addressOf(*data.context.catalog, row.key, data.key.dataSet),
                                                  {}});
            if (!put)
                return put.error();
            data.setRow(put->after);
        }
    }
    data.evaluateAll();
    return true;
}

}  // namespace rejista::entry
