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
        if (m_rows.empty() || m_rows.back().section != section.section)
            m_rows.push_back({section.section, section.page, section.name, {}, State::Empty, {}});
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
    const auto& states = m_form->session().sections();
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const SectionState& state) { return state.section == row.section; });
    const SectionState state = found == states.end() ? SectionState() : *found;
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
        if (m_rows[size_t(i)].section == section || m_rows[size_t(i)].page == section)
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
