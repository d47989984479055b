#include "entry/return_data.h"

#include "metadata/value_parse.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using metadata::FormCell;
using metadata::FormSection;
using metadata::Operand;
using metadata::Severity;

namespace {
std::optional<double> number(const std::optional<QString>& text)
{
    bool ok = false;
    const double value = text ? text->toDouble(&ok) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<double> added(const std::optional<double>& a, const std::optional<double>& b)
{
    return !a ? b : !b ? a : std::optional(*a + *b);
}
}  // namespace

void ReturnData::computeTotals()
{
    totals.clear();
    if (!m_forScreen)
        return;
    for (int s = 0; s < int(form->sections.size()); ++s) {
        const FormSection& section = form->sections[size_t(s)];
        for (int t = 0; t < int(section.totals.size()); ++t) {
            const metadata::FormTotal& total = section.totals[size_t(t)];
            TotalState state{s, t, {}, {}, {}, {}};
            for (const int index : total.cells) {
                if (index < 0)
                    continue;
                const FormCell& cell = section.cells[size_t(index)];
                const auto found = cells.constFind({cell.element, cell.combo});
                state.sum = added(state.sum, number(found->row.value));
                state.lastYear = added(state.lastYear, number(found->lastYear));
                // An answered column without a number adds up to 0, not to a dash.
                if (found->answered)
                    state.sum = added(state.sum, 0.0);
            }
            if (total.formTotal >= 0) {
                const FormCell& cell = section.cells[size_t(total.formTotal)];
                const auto found = cells.constFind({cell.element, cell.combo});
                state.form = number(found->row.value);
                state.lastYearForm = number(found->lastYear);
            }
            totals.push_back(state);
        }
    }
}

void ReturnData::computeSections()
{
    sections.clear();
    for (const FormSection& part : form->sections) {
        if (sections.empty() || sections.back().section != part.section) {
            sections.push_back({});
            sections.back().section = part.section;
        }
        SectionState& state = sections.back();
        for (const FormCell& cell : part.cells) {
            if (cell.greyed)
                continue;
            const auto found = cells.constFind({cell.element, cell.combo});
            ++state.expected;
            state.filled += found->row.value || found->answered;
        }
    }
    for (SectionState& state : sections) {
        if (notApplying.contains(state.section)) {
            state.state = SectionState::State::DoesNotApply;
            state.reason = notApplying.value(state.section);
        } else if (state.filled > 0) {
            state.state = state.filled >= state.expected ? SectionState::State::Done : SectionState::State::Part;
        }
    }
    for (const Message& message : messages) {
        const auto place = form->find(message.anchor.element, message.anchor.combo);
        if (place.first < 0)
            continue;
        const QString& section = form->sections[size_t(place.first)].section;
        for (SectionState& state : sections) {
            if (state.section != section)
                continue;
            state.errors += message.severity == Severity::Error;
            state.warnings += message.severity == Severity::Warning;
        }
    }
}

Progress ReturnData::progress() const
{
    Progress progress;
    for (const SectionState& state : sections) {
        if (state.expected == 0)
            continue;
        ++progress.sections;
        const bool away = state.state == SectionState::State::DoesNotApply;
        progress.sectionsDone += away || state.state == SectionState::State::Done;
        if (away)
            continue;
        progress.filled += state.filled;
        progress.expected += state.expected;
    }
    for (const CellState& state : cells)
        progress.drafts += state.draft.has_value();
    for (const Message& message : messages) {
        progress.errors += message.severity == Severity::Error;
        progress.warnings += message.severity == Severity::Warning;
        progress.unexplained += message.severity != Severity::Error && message.blocks();
    }
    return progress;
}

ReturnState ReturnData::state() const
{
    if (isComplete())
        return completion->changedSince ? ReturnState::ChangedSinceComplete : ReturnState::Complete;
    const bool started = !ended.isEmpty() || !notApplying.isEmpty()
        || std::any_of(cells.begin(), cells.end(), [](const CellState& c) { return c.row.value || c.draft; });
    return started ? ReturnState::Started : ReturnState::NotStarted;
}

std::vector<domain::CellEdit> ReturnData::reasonLines() const
{
    QHash<Operand, QString> comments;
    for (const CompiledRule& rule : rules->rules) {
        const auto reason = reasons.constFind(rule.instance);
        if (reason == reasons.constEnd() || !cells.contains(rule.anchor))
            continue;
        const Message* message = this->message(rule.instance);
        const bool holds = message && message->state == Message::State::Explained;
        const QString line = u"[%1] %2"_s.arg(rule.rule, reason->text.simplified());
        const auto given = comments.constFind(rule.anchor);
        QString comment = given != comments.constEnd() ? *given : cells.value(rule.anchor).row.comment;
        QStringList lines = comment.split(u'\n', Qt::SkipEmptyParts);
        if (lines.contains(line) == holds)
            continue;
        if (holds)
            lines.append(line);
        else
            lines.removeAll(line);
        comments.insert(rule.anchor, lines.join(u'\n'));
    }
    std::vector<domain::CellEdit> edits;
    for (auto it = comments.begin(); it != comments.end(); ++it) {
        domain::CellEdit edit;
        edit.key = cellKey(it.key());
        edit.text = cells.value(it.key()).row.value.value_or(QString());
        edit.comment = it.value();
        edits.push_back(std::move(edit));
    }
    return edits;
}

}  // namespace rejista::entry
