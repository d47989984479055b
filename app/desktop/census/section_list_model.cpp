#include "desktop/census/section_list_model.h"

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using entry::SectionState;

SectionListModel::SectionListModel(QObject* parent) : QAbstractListModel(parent) {}

void SectionListModel::setForm(const OpenReturn* form)
{
    beginResetModel();
    m_form = form;
    m_rows.clear();
    for (int i = 0; form && i < int(form->form().sections.size()); ++i) {
        const metadata::FormSection& section = form->form().sections[size_t(i)];
        const bool same = !m_rows.empty() && m_rows.back().sections.contains(section.section);
        const bool grouped = !section.group.isEmpty();
        if (!same && (!grouped || m_rows.empty() || m_rows.back().group != section.group)) {
            Row row;
            row.section = section.section;
            row.group = section.group;
            row.page = grouped ? section.group : section.page;
            row.name = grouped ? section.groupName : section.name;
            m_rows.push_back(std::move(row));
        }
        if (!same)
            m_rows.back().sections.append(section.section);
        m_rows.back().parts.push_back(i);
    }
    for (Row& row : m_rows)
        readState(row);
    endResetModel();
}

void SectionListModel::refresh()
{
    if (!m_form)
        return;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row now = m_rows[size_t(i)];
        readState(now);
        if (now == m_rows[size_t(i)])
            continue;
        m_rows[size_t(i)] = std::move(now);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

void SectionListModel::readState(Row& row) const
{
    int errors = 0, toExplain = 0;
    for (const entry::Message& message : m_form->session().messages()) {
        const int part = m_form->form().find(message.anchor.element, message.anchor.combo).first;
        if (!message.blocks() || std::find(row.parts.begin(), row.parts.end(), part) == row.parts.end())
            continue;
        ++(message.severity == metadata::Severity::Error ? errors : toExplain);
    }
    const SectionState state = stateOf(row);
    if (errors > 0) {
        row.state = State::Error;
        row.words = tr("%n errors", nullptr, errors);
        return;
    }
    if (toExplain > 0) {
        row.state = State::Warning;
        row.words = tr("%n to explain", nullptr, toExplain);
        return;
    }
    switch (state.state) {
    case SectionState::State::Empty:
        row.state = State::Empty;
        row.words = stateWord(State::Empty);
        break;
    case SectionState::State::Part:
        row.state = State::Part;
        row.words = tr("%1 of %2").arg(state.filled).arg(state.expected);
        break;
    case SectionState::State::Done:
        row.state = State::Done;
        row.words = tr("Done");
        break;
    case SectionState::State::DoesNotApply:
        row.state = State::NotAsked;
        row.words = state.reason.isEmpty() ? stateWord(State::NotAsked) : state.reason;
        break;
    }
}

// Of several: done when all are done, or do not apply; begun as soon as one is.
SectionState SectionListModel::stateOf(const Row& row) const
{
    using Is = SectionState::State;
    std::vector<SectionState> of;
    for (const SectionState& state : m_form->session().sections()) {
        if (row.sections.contains(state.section))
            of.push_back(state);
    }
    if (of.empty())
        return {};
    if (of.size() == 1)
        return of.front();
    const auto all = [&](auto is) { return std::all_of(of.begin(), of.end(), is); };
    SectionState whole;
    for (const SectionState& state : of) {
        if (state.state == Is::DoesNotApply)
            continue;
        whole.filled += state.filled;
        whole.expected += state.expected;
    }
    whole.state = all([](const SectionState& s) { return s.state == Is::DoesNotApply; }) ? Is::DoesNotApply
        : all([](const SectionState& s) { return s.state == Is::Empty; })                ? Is::Empty
        : all([](const SectionState& s) { return s.state == Is::Done || s.state == Is::DoesNotApply; }) ? Is::Done
                                                                                                        : Is::Part;
    return whole;
}

int SectionListModel::rowOfPart(int part) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const auto& parts = m_rows[size_t(i)].parts;
        if (std::find(parts.begin(), parts.end(), part) != parts.end())
            return i;
    }
    return -1;
}

int SectionListModel::rowOf(const QString& section) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row& row = m_rows[size_t(i)];
        const bool part = std::any_of(row.parts.begin(), row.parts.end(),
                                      [&](int at) { return m_form->form().sections[size_t(at)].page == section; });
        if (part || row.page == section || row.sections.contains(section))
            return i;
    }
    return -1;
}

int SectionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SectionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case PageRole: return row.page;
    case StateRole: return int(row.state);
    case WordsRole: return row.words;
    case Qt::ToolTipRole: return row.name + u": "_s + row.words;
    case Qt::AccessibleTextRole: return u"%1 %2: %3"_s.arg(row.page, row.name, row.words).trimmed();
    default: return {};
    }
}

}  // namespace rejista::desktop
