#include "entry/return_data.h"

#include "entry/address.h"
#include "entry/answered_columns.h"

#include <algorithm>
#include <tuple>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using metadata::FormSection;
using metadata::Operand;
using metadata::Severity;

bool ReturnData::hasValue(const Operand& cell) const
{
    const auto found = cells.constFind(cell);
    return found != cells.constEnd() && found->row.value.has_value();
}

QSet<Operand> ReturnData::settleAnswered()
{
    QSet<Operand> zeros;
    for (const Operand& cell : answeredCells(*form, ended, [this](const Operand& c) { return hasValue(c); })) {
        if (!hasValue(cell))
            zeros.insert(cell);
    }
    const QSet<Operand> changed = (zeros - m_values.zeros()) + (m_values.zeros() - zeros);
    for (const Operand& cell : changed)
        cells[cell].answered = zeros.contains(cell);
    m_values.setZeros(std::move(zeros));
    return changed;
}

void ReturnData::setRow(const domain::CellRow& row)
{
    m_values.set(row.key, row.value);
    if (const auto found = cells.find({row.key.element, row.key.combo}); found != cells.end())
        found->row = row;
    for (const Operand& beside : m_comparedBy.value({row.key.element, row.key.combo})) {
        for (Related& related : cells[beside].compare) {
            if (related.cell == Operand{row.key.element, row.key.combo})
                related.value = row.value;
        }
    }
}

void ReturnData::runRule(int index)
{
    const CompiledRule& rule = rules->rules[size_t(index)];
    m_byInstance.remove(rule.instance);
    m_fingerprints.remove(rule.instance);
    if (rule.dhis2 && !m_hubAwake)
        return;
    ++evaluations;
    QString print;
    auto message = entry::runRule(*context.catalog, rule, m_values, key, &print);
    if (!message)
        return;
    if (const auto reason = reasons.constFind(rule.instance); message->needsReason && reason != reasons.constEnd()) {
        message->reason = reason->text;
        message->reasonBy = reason->by;
        message->reasonAt = reason->at;
        message->state = reason->values == print ? Message::State::Explained : Message::State::Open;
    }
    m_fingerprints.insert(rule.instance, print);
    m_byInstance.insert(rule.instance, std::move(*message));
}

void ReturnData::evaluateAll()
{
    (void)settleAnswered();
    m_hubAwake = m_values.holdsAny(key, rules->dhis2Operands);
    for (int i = 0; i < int(rules->rules.size()); ++i)
        runRule(i);
    computeTotals();
    sortMessages();
    computeSections();
}

EntryChange ReturnData::touch(const QSet<Operand>& touched, bool answeredChanged)
{
    const std::vector<Message> oldMessages = messages;
    const std::vector<TotalState> oldTotals = totals;
    const std::vector<SectionState> oldSections = sections;
    QSet<Operand> dirty = touched;
    if (answeredChanged || !touched.isEmpty())
        dirty.unite(settleAnswered());
    QSet<int> run;
    for (const Operand& cell : dirty) {
        const auto readers = rules->readers.constFind(cell);
        if (readers != rules->readers.constEnd())
            run.unite(QSet<int>(readers->begin(), readers->end()));
    }
    const bool awake = m_values.holdsAny(key, rules->dhis2Operands);
    if (awake != m_hubAwake) {
        // The first number wakes all of the hub's rules, the last one that goes silences them.
        m_hubAwake = awake;
        for (int i = 0; i < int(rules->rules.size()); ++i)
            if (rules->rules[size_t(i)].dhis2)
                run.insert(i);
    }
    for (const int rule : run)
        runRule(rule);
    computeTotals();
    sortMessages();
    computeSections();
    EntryChange change;
    for (const Operand& cell : touched) {
        for (const Operand& beside : m_comparedBy.value(cell))
            dirty.insert(beside);
    }
    change.cells.assign(dirty.begin(), dirty.end());
    noteMessages(change, oldMessages);
    for (size_t i = 0; i < totals.size(); ++i)
        if (i >= oldTotals.size() || totals[i] != oldTotals[i])
            change.totals.push_back(totals[i]);
    for (size_t i = 0; i < sections.size(); ++i)
        if (i >= oldSections.size() || sections[i] != oldSections[i])
            change.sections.push_back(sections[i]);
    return change;
}

/// Which messages became different, and which cells show it.
void ReturnData::noteMessages(EntryChange& change, const std::vector<Message>& older) const
{
    QSet<Operand> shown(change.cells.begin(), change.cells.end());
    const auto addCells = [&](const Message& of) {
        if (cells.contains(of.anchor))
            shown.insert(of.anchor);
        for (const Operand& cell : of.cells)
            shown.insert(cell);
    };
    for (const Message& old : older) {
        const Message* now = message(old.instance);
        if (!now)
            change.messagesGone.append(old.instance);
        if (!now || *now != old)
            addCells(old);
    }
    for (const Message& now : messages) {
        if (std::find(older.begin(), older.end(), now) != older.end())
            continue;
        change.messages.push_back(now);
        addCells(now);
    }
    change.repaint.assign(shown.begin(), shown.end());
}

EntryChange ReturnData::differenceFrom(const ReturnData& older) const
{
    EntryChange change;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        if (older.cells.value(it.key()) != it.value())
            change.cells.push_back(it.key());
    noteMessages(change, older.messages);
    for (size_t i = 0; i < totals.size(); ++i)
        if (i >= older.totals.size() || totals[i] != older.totals[i])
            change.totals.push_back(totals[i]);
    for (size_t i = 0; i < sections.size(); ++i)
        if (i >= older.sections.size() || sections[i] != older.sections[i])
            change.sections.push_back(sections[i]);
    change.returnState = state() != older.state();
    return change;
}

const Message* ReturnData::message(const QString& instance) const
{
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [&](const Message& m) { return m.instance == instance; });
    return found == messages.end() ? nullptr : &*found;
}

QString ReturnData::labelOf(const Operand& cell) const
{
    const metadata::FormCell* found = form->cell(cell.element, cell.combo);
    return found ? found->label : addressOf(*context.catalog, cell);
}

// As on the paper: "E2 Enrolment".
QString ReturnData::sectionName(const QString& section) const
{
    for (const FormSection& part : form->sections) {
        if (part.section == section)
            return part.page.isEmpty() ? part.name : part.page + u' ' + part.name;
    }
    return section;
}

void ReturnData::addOwnMessages()
{
    for (const CellState& state : cells) {
        if (!state.draft)
            continue;
        const QString address = addressOf(*context.catalog, state.cell);
        Message message;
        message.source = Message::Source::Draft;
        message.rule = u"draft"_s;
        message.instance = u"draft:"_s + address;
        message.anchor = state.cell;
        message.anchorAddress = address;
        message.cells = {state.cell};
        message.facts = {
            {u"kind"_s, state.draft->kind}, {u"text"_s, state.draft->text}, {u"name"_s, labelOf(state.cell)}};
        messages.push_back(std::move(message));
    }
    for (const Operand& cell : set->compulsory) {
        const auto found = cells.constFind(cell);
        if (found == cells.constEnd() || found->row.value)
            continue;
        Message message;
        message.source = Message::Source::Compulsory;
        message.severity = set->compulsoryFieldsCompleteOnly ? Severity::Error : Severity::Warning;
        message.rule = u"compulsory"_s;
        message.anchor = cell;
        message.anchorAddress = addressOf(*context.catalog, cell);
        message.instance = u"compulsory:"_s + message.anchorAddress;
        message.facts = {{u"name"_s, labelOf(cell)}};
        message.cells = {cell};
        messages.push_back(std::move(message));
    }
    if (set->noValueRequiresComment)
        addCommentsRequired();
    if (!context.pack || !context.pack->layouts.contains(set->code))
        return;
    for (const SectionState& state : sections) {
        if (state.expected == 0 || state.state != SectionState::State::Empty)
            continue;
        Message message;
        message.source = Message::Source::Section;
        message.severity = Severity::Warning;
        message.needsReason = true;
        message.rule = u"V70"_s;
        message.instance = u"V70:"_s + state.section;
        message.facts = {{u"name"_s, sectionName(state.section)}};
        message.anchorAddress = state.section;
        messages.push_back(std::move(message));
    }
}

void ReturnData::addCommentsRequired()
{
    for (const FormSection& part : form->sections) {
        if (notApplying.contains(part.section))
            continue;  // that reason is the comment
        for (const metadata::FormCell& cell : part.cells) {
            const Operand operand{cell.element, cell.combo};
            const auto found = cells.constFind(operand);
            if (cell.greyed || found->row.value || found->draft || !found->row.comment.trimmed().isEmpty())
                continue;
            Message message;
            message.source = Message::Source::Compulsory;
            message.rule = u"commentRequired"_s;
            message.anchor = operand;
            message.anchorAddress = addressOf(*context.catalog, operand);
            message.instance = u"commentRequired:"_s + message.anchorAddress;
            message.facts = {{u"name"_s, cell.label}};
            message.cells = {operand};
            messages.push_back(std::move(message));
        }
    }
}

void ReturnData::sortMessages()
{
    // Sections that hold nothing are messages too, so their state comes first; counts of errors follow.
    computeSections();
    messages.clear();
    for (const Message& message : m_byInstance)
        messages.push_back(message);
    addOwnMessages();
    QHash<QString, int> sectionAt;
    for (int s = int(form->sections.size()) - 1; s >= 0; --s)
        sectionAt.insert(form->sections[size_t(s)].section, s);
    const auto placeOf = [&](const Message& m) {
        const int last = int(form->sections.size());
        const auto place = m.source == Message::Source::Section ? std::pair(sectionAt.value(m.anchorAddress, last), -1)
                                                                : form->find(m.anchor.element, m.anchor.combo);
        return std::tuple(int(m.severity), place.first < 0 ? last : place.first, place.second, m.instance);
    };
    std::sort(messages.begin(), messages.end(),
              [&](const Message& a, const Message& b) { return placeOf(a) < placeOf(b); });
    m_messagesAt.clear();
    for (int i = 0; i < int(messages.size()); ++i) {
        const Message& message = messages[size_t(i)];
        if (cells.contains(message.anchor))
            m_messagesAt[message.anchor].push_back(i);
        for (const Operand& cell : message.cells) {
            if (cell != message.anchor)
                m_messagesAt[cell].push_back(i);
        }
    }
}

}  // namespace rejista::entry
