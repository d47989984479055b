#include "entry/session_data.h"

#include "entry/answered_columns.h"

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Result;
using metadata::Operand;

Session::Session(std::unique_ptr<Data> data) : d(std::move(data)) {}
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(storage::Store& store, const Context& context,
                                               const domain::ReturnKey& key, std::shared_ptr<RuleBook> book)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    auto now = ReturnData::read(**reader, context, key, std::move(book), true);
    if (!now)
        return now.error();
    return std::unique_ptr<Session>(
        new Session(std::unique_ptr<Data>(new Data{store, std::move(*reader), std::move(*now), {}})));
}

const domain::ReturnKey& Session::key() const
{
    return d->now.key;
}
const metadata::FormSpec& Session::form() const
{
    return *d->now.form;
}
const std::vector<Message>& Session::messages() const
{
    return d->now.messages;
}
const std::vector<TotalState>& Session::totals() const
{
    return d->now.totals;
}
const std::vector<SectionState>& Session::sections() const
{
    return d->now.sections;
}
Progress Session::progress() const
{
    return d->now.progress();
}
ReturnState Session::state() const
{
    return d->now.state();
}
bool Session::isColumnAnswered(int section, int column) const
{
    return entry::isColumnAnswered(*d->now.form, section, column, d->now.ended,
                                   [this](const Operand& cell) { return d->now.hasValue(cell); });
}
qint64 Session::evaluations() const
{
    return d->now.evaluations;
}

const CellState* Session::cell(const Operand& cell) const
{
    const auto found = d->now.cells.constFind(cell);
    return found == d->now.cells.constEnd() ? nullptr : &*found;
}

Result<std::vector<storage::journal::Entry>> Session::history(const Operand& cell) const
{
    return storage::journal::ofCell(*d->reader, d->now.cellKey(cell));
}

Session::Outcome Session::reload()
{
    if (const auto settled = d->settle(); !settled)
        return settled.error();
    auto fresh = ReturnData::read(*d->reader, d->now.context, d->now.key, d->now.book, true);
    if (!fresh)
        return fresh.error();
    fresh->evaluations += d->now.evaluations;
    EntryChange change = fresh->differenceFrom(d->now);
    d->now = std::move(*fresh);
    return change;
}

std::vector<Operand> Session::unsaved() const
{
    return d->unsaved();
}

}  // namespace rejista::entry
