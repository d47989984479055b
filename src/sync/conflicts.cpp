#include "sync/conflicts.h"

#include "entry/address.h"
#include "entry/follow.h"
#include "metadata/value_parse.h"
#include "storage/hub_cards.h"
#include "storage/journal.h"
#include "sync/hub_names.h"

namespace rejista::sync::conflicts {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using storage::hub_cards::Card;

namespace {
constexpr qsizetype kLongestComment = 5000;  // hub-contract.md §3.9

Conflict conflictOf(const Card& card)
{
    Conflict conflict;
    conflict.id = card.id;
    conflict.field = card.field;
    conflict.cell = card.cell;
    conflict.form = {card.dataSet, card.cell.orgUnit, card.cell.period, card.cell.attribute};
    conflict.base = card.base;
    conflict.mine = card.mine;
    conflict.theirs = card.theirs;
    conflict.mineBy = card.mineBy;
    conflict.theirsBy = card.theirsBy;
    conflict.mineAt = card.mineAt;
    conflict.theirsAt = card.theirsAt;
    conflict.foundAt = card.foundAt;
    return conflict;
}

/// What the cell shall have in the field; checked as if it had been typed.
Result<std::optional<QString>> wished(const entry::Context& context, const Card& card, const Answer& answer)
{
    if (answer.take == Answer::Take::Mine)
        return card.mine;
    if (answer.take == Answer::Take::Theirs)
        return card.theirs;
    if (card.field == "comment"_L1) {
        if (answer.text.size() > kLongestComment)
            return domain::error(Kind::TooLong, {}, {{u"max"_s, QString::number(kLongestComment)}});
        return std::optional(answer.text);
    }
    if (card.field == "followUp"_L1) {
        if (answer.text != u"true"_s && answer.text != u"false"_s)
            return domain::error(Kind::NotYesNo, {}, {{u"text"_s, answer.text.left(60)}});
        return std::optional(answer.text);
    }
    const metadata::DataElement* element = context.catalog->dataElements.find(card.cell.element);
    if (!element)
        return domain::error(Kind::UnknownElement);
    const auto value = metadata::parseValue(*element, context.catalog->optionSets.find(element->optionSet), answer.text,
                                            {.locale = context.locale});
    if (!value)
        return value.error();
    return value->isEmpty() ? std::nullopt : std::optional(*value);
}

QLatin1StringView takeName(Answer::Take take)
{
    switch (take) {
    case Answer::Take::Mine: return "mine"_L1;
    case Answer::Take::Theirs: return "theirs"_L1;
    case Answer::Take::Other: return "other"_L1;
    }
    return {};
}

/// The field takes the answer, and its base becomes what the hub had: what differs from it is sent.
Result<void> write(storage::Tx& tx, const entry::Context& context, const Card& card, const Answer& answer,
                   const std::optional<QString>& text)
{
    auto row = storage::cells::find(tx, card.cell);
    if (!row)
        return row.error();
    domain::CellRow old = row->value_or(domain::CellRow{});
    const QString target = entry::addressOf(*context.catalog, card.cell, card.dataSet);
    storage::cells::CellWrite write;
    write.key = card.cell;
    write.value = old.value;
    write.origin = old.origin;
    write.typedIn = old.typedIn;
    write.target = target;
    write.why = answer.why;
    const bool mine = answer.take == Answer::Take::Mine, theirs = answer.take == Answer::Take::Theirs;
    if (mine) {
        // It stands already, perhaps edited again since the card was made.
    } else if (card.field == "value"_L1) {
        write.value = text;
        write.origin = theirs ? domain::Origin::Hub : domain::Origin::Typed;
        write.typedIn = theirs ? domain::DataSetKey{} : card.dataSet;
        write.by = theirs ? card.theirsBy : QString();
    } else if (card.field == "comment"_L1) {
        write.comment = text.value_or(QString());
    } else {
        write.followUp = text == u"true"_s;
    }
    const auto change = storage::cells::put(tx, write);
    if (!change)
        return change.error();
    domain::CellRow now = change->after;
    now.baseKnown = true;
    if (card.field == "value"_L1) {
        now.baseValue = card.theirs;
        now.baseUpdatedAt = card.theirsAt.isValid() ? card.theirsAt.toUTC().toString(Qt::ISODateWithMs) : QString();
    } else if (card.field == "comment"_L1) {
        now.baseComment = card.theirs.value_or(QString());
    } else {
        now.baseFollowUp = card.theirs == u"true"_s;
    }
    if (const auto based = storage::cells::setBase(tx, now); !based)
        return based;
    const auto noted = storage::journal::append(tx,
                                                {.kind = storage::journal::kind::kAnswer,
                                                 .target = target,
                                                 .before = card.theirs,
                                                 .after = text,
                                                 .why = answer.why,
                                                 .cell = card.cell,
                                                 .dataSet = card.dataSet,
                                                 .part = takeName(answer.take)});
    if (!noted)
        return noted.error();
    const storage::cells::CellChange moved = *change;
    const auto followed = entry::followHub(tx, context, {&moved, 1}, {});
    return followed ? Result<void>() : Result<void>(followed.error());
}
}  // namespace

Result<std::vector<Conflict>> open(storage::Database& db)
{
    const auto cards = storage::hub_cards::open(db);
    if (!cards)
        return cards.error();
    std::vector<Conflict> found;
    for (const Card& card : *cards)
        found.push_back(conflictOf(card));
    return found;
}

Result<int> count(storage::Database& db)
{
    const auto cards = storage::hub_cards::open(db);
    if (!cards)
        return cards.error();
    return int(cards->size());
}

Result<std::optional<Conflict>> find(storage::Database& db, qint64 id)
{
    const auto card = storage::hub_cards::find(db, id);
    if (!card)
        return card.error();
    if (!*card || !(*card)->answer.isEmpty())
        return std::optional<Conflict>();
    return std::optional(conflictOf(**card));
}

Result<std::vector<Answered>> answered(storage::Database& db, int limit)
{
    const auto cards = storage::hub_cards::answered(db, limit);
    if (!cards)
        return cards.error();
    std::vector<Answered> found;
    for (const Card& card : *cards)
        found.push_back({conflictOf(card), card.answer, card.answerValue, card.why, card.answeredBy, card.answeredAt});
    return found;
}

Result<void> resolve(storage::Store& store, const entry::Context& context, qint64 id, const Answer& answer)
{
    if (const auto may = context.allowed(security::Right::TypeValues); !may)
        return may;
    if (answer.why.trimmed().isEmpty())
        return domain::error(Kind::Usage, {}, {{u"reason"_s, u"why"_s}});
    return store.writeNow([&](storage::Tx& tx) -> Result<void> {
        const auto found = storage::hub_cards::find(tx, id);
        if (!found)
            return found.error();
        if (!*found || !(*found)->answer.isEmpty())
            return domain::error(Kind::NotFound, QString::number(id));
        const Card& card = **found;
        const auto text = wished(context, card, answer);
        if (!text) {
            domain::Error error = text.error();
            error.where = entry::addressOf(*context.catalog, card.cell, card.dataSet);
            return error;
        }
        const auto closed = storage::hub_cards::answer(tx, id, takeName(answer.take), *text, answer.why.trimmed());
        if (!closed)
            return closed.error();
        return write(tx, context, card, answer, *text);
    });
}

}  // namespace rejista::sync::conflicts
