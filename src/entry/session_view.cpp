// What a window asks between two acts: one cell as it is painted, the totals row, F8, the preview of a paste.
#include "entry/answered_columns.h"
#include "entry/judge.h"
#include "entry/session_data.h"

#include "entry/address.h"

#include <algorithm>
#include <cmath>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Kind;
using metadata::Operand;

namespace {
/// How far a cell is from last year; below 0 = nothing to compare with.
double distance(const CellState& cell)
{
    bool was = false, is = true;
    const double before = cell.lastYear ? cell.lastYear->toDouble(&was) : 0;
    const double now = cell.row.value ? cell.row.value->toDouble(&is) : 0;
    return was && is ? std::abs(now - before) : -1;
}

CellView::Mark markOf(const Message& message)
{
    switch (message.severity) {
    case metadata::Severity::Error: return CellView::Mark::Error;
    case metadata::Severity::Warning:
        return message.state == Message::State::Explained ? CellView::Mark::Explained : CellView::Mark::Warning;
    case metadata::Severity::Info: return CellView::Mark::Info;
    }
    return CellView::Mark::None;
}

/// Why what was typed is no value, as it would be said if it were typed now.
std::optional<domain::Error> whyDraft(const ReturnData& data, const CellState& state, const ApplyOptions& options)
{
    if (!state.draft)
        return std::nullopt;
    domain::CellEdit edit;
    edit.key = state.row.key;
    edit.text = state.draft->text;
    const Verdict verdict = Judge(data.context, options).cell(edit, data.key.dataSet, {}, &state.row);
    return verdict.what == Verdict::What::Draft ? std::optional(verdict.error) : std::nullopt;
}

QString shownIn(const CellState& state)
{
    return state.draft ? state.draft->text : state.row.value.value_or(QString());
}
}  // namespace

std::optional<domain::Error> Session::whyNotTyped() const
{
    if (const auto may = d->now.context.allowed(security::Right::TypeValues); !may)
        return may.error();
    if (d->now.refused)
        return d->now.refused;
    if (d->now.isComplete())
        return domain::error(Kind::Complete, addressOf(*d->now.context.catalog, d->now.key));
    return std::nullopt;
}

QStringList Session::notices() const
{
    QStringList names;
    if (!d->now.periodOpen)
        names.append(u"periodNotOpen"_s);
    if (d->now.locked)
        names.append(u"locked"_s);
    return names;
}

std::optional<CellView> Session::view(const Operand& cell) const
{
    const CellState* state = this->cell(cell);
    if (!state)
        return std::nullopt;
    CellView view;
    view.cell = cell;
    view.shown = shownIn(*state);
    view.value = state->row.value;
    view.isDraft = state->draft.has_value();
    view.draftWhy = whyDraft(d->now, *state, d->options());
    view.answered = state->answered;
    view.unsaved = d->isWaiting(cell);
    view.lastYear = state->lastYear;
    view.by = state->row.editedBy;
    view.at = state->row.editedAt;
    view.comment = state->row.comment;
    view.followUp = state->row.followUp;
    for (const domain::DataSetKey other : state->alsoIn) {
        const bool there = state->row.value && state->row.typedIn == other;
        view.alsoIn.push_back(
            {other, there, there ? state->row.editedBy : QString(), there ? state->row.editedAt : QDateTime()});
    }
    for (const int index : d->now.messagesAt(cell))
        view.messages.push_back(&d->now.messages[size_t(index)]);
    std::stable_partition(view.messages.begin(), view.messages.end(),
                          [&](const Message* message) { return message->anchor == cell; });
    for (const Message* message : view.messages) {
        view.inError = view.inError || message->severity == metadata::Severity::Error;
        if (message->anchor == cell)
            view.mark = std::max(view.mark, markOf(*message));
    }
    const metadata::FormCell* of = d->now.form->cell(cell.element, cell.combo);
    view.whyNot = of && of->greyed
        ? std::optional(domain::error(Kind::Greyed, addressOf(*d->now.context.catalog, cell)))
        : whyNotTyped();
    return view;
}

std::vector<Problem> Session::problems() const
{
    std::vector<Problem> found;
    for (const Message& message : d->now.messages) {
        const bool open = message.severity == metadata::Severity::Error || message.state == Message::State::Open;
        if (!open || message.severity == metadata::Severity::Info)
            continue;
        Problem problem{message.instance, message.severity, message.anchor, -1};
        double furthest = 0;
        for (const Operand& cell : message.cells) {
            // The typed total is what the ages are held against; the slip is looked for among the ages.
            const metadata::FormCell* of = d->now.form->cell(cell.element, cell.combo);
            const auto state = d->now.cells.constFind(cell);
            const double far = of && !of->formTotal && state != d->now.cells.constEnd() ? distance(*state) : -1;
            if (far > furthest) {
                furthest = far;
                problem.cell = cell;
            }
        }
        problem.section = d->now.form->find(problem.cell.element, problem.cell.combo).first;
        for (int s = 0; message.source == Message::Source::Section && s < int(d->now.form->sections.size()); ++s) {
            if (d->now.form->sections[size_t(s)].section == message.anchorAddress) {
                problem.section = s;
                break;
            }
        }
        found.push_back(std::move(problem));
    }
    return found;
}

std::optional<Problem> Session::nextProblem(const Operand& from, bool backwards, const QString& standingOn,
                                            const std::vector<Problem>& also) const
{
    std::vector<Problem> all = problems();
    all.insert(all.end(), also.begin(), also.end());
    if (all.empty())
        return std::nullopt;
    if (backwards)
        std::reverse(all.begin(), all.end());
    auto here = std::find_if(all.begin(), all.end(),
                             [&](const Problem& p) { return !standingOn.isEmpty() && p.instance == standingOn; });
    if (here == all.end())
        here = std::find_if(all.begin(), all.end(), [&](const Problem& p) { return from.element && p.cell == from; });
    if (here != all.end()) {
        // Several rules may point to one cell; F8 goes on to another one, round the end.
        for (size_t step = 1; step < all.size(); ++step) {
            const Problem& next = all[(size_t(here - all.begin()) + step) % all.size()];
            if (!next.cell.element || next.cell != here->cell)
                return next;
        }
        return *here;
    }
    const auto worst = std::min_element(all.begin(), all.end(), [](const Problem& a, const Problem& b) {
                           return int(a.severity) < int(b.severity);
                       })->severity;
    const auto place = d->now.form->find(from.element, from.combo);
    const auto beyond = std::find_if(all.begin(), all.end(), [&](const Problem& p) {
        const auto at = d->now.form->find(p.cell.element, p.cell.combo);
        return p.severity == worst && at.first >= 0 && (backwards ? at < place : place < at);
    });
    return beyond != all.end() ? *beyond : all.front();
}

std::vector<ColumnTotal> Session::columnTotals(int section) const
{
    std::vector<ColumnTotal> found;
    if (section < 0 || section >= int(d->now.form->sections.size()))
        return found;
    const metadata::FormSection& at = d->now.form->sections[size_t(section)];
    for (int c = 0; c < int(at.columns.size()); ++c) {
        ColumnTotal total;
        total.column = c;
        total.answered = isColumnAnswered(section, c);
        for (const TotalState& state : d->now.totals) {
            if (state.section != section)
                continue;
            const metadata::FormTotal& of = at.totals[size_t(state.index)];
            if (of.of != metadata::FormTotal::Of::Column || of.index != c)
                continue;
            total.sum = state.sum;
            total.form = state.form;
            total.lastYear = state.lastYear;
            total.state = !state.sum && !state.form ? ColumnTotal::State::Empty
                : !state.sum || !state.form         ? ColumnTotal::State::Open
                : *state.sum == *state.form         ? ColumnTotal::State::Equal
                                                    : ColumnTotal::State::Differs;
            if (total.state == ColumnTotal::State::Differs)
                total.missing = *state.form - *state.sum;
            break;
        }
        found.push_back(total);
    }
    return found;
}

std::vector<PasteChange> Session::preview(const PastePlan& plan) const
{
    const ApplyOptions options = d->options();
    const Judge judge(d->now.context, options);
    const FormCheck form = judge.form(d->now.key, d->now.isComplete());
    const auto may = d->now.context.allowed(security::Right::TypeValues);
    std::vector<PasteChange> found;
    for (const domain::CellEdit& edit : plan.edits) {
        PasteChange change;
        change.cell = {edit.key.element, edit.key.combo};
        change.row = edit.row;
        change.column = edit.column;
        change.to = edit.text;
        const CellState* state = cell(change.cell);
        change.from = state ? shownIn(*state) : QString();
        const Verdict verdict = judge.cell(edit, d->now.key.dataSet, form, state ? &state->row : nullptr);
        switch (verdict.what) {
        case Verdict::What::Save: change.what = PasteChange::What::Change; break;
        case Verdict::What::Unchanged:
            // The value stands, but text that was no value may stand over it, which goes.
            change.what = state && state->draft ? PasteChange::What::Change : PasteChange::What::Same;
            break;
        case Verdict::What::Draft: change.what = PasteChange::What::Draft; break;
        case Verdict::What::Refuse: change.what = PasteChange::What::Refuse; break;
        }
        if (!may || !state)
            change.what = PasteChange::What::Refuse;
        if (change.what == PasteChange::What::Change || change.what == PasteChange::What::Same)
            change.to = verdict.value.value_or(QString());
        else
            change.why = !may                                    ? may.error()
                : verdict.what == Verdict::What::Refuse || state ? verdict.error
                                                                 : domain::error(Kind::UnknownElement);
        found.push_back(std::move(change));
    }
    return found;
}

}  // namespace rejista::entry
