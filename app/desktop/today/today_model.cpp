#include "desktop/today/today_model.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

void TodayModel::setLines(std::vector<TodayLine> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    m_rows.clear();
    for (const TodayLine& line : m_lines) {
        if (m_rows.empty() || m_rows.back().group != line.group)
            m_rows.push_back({line.group, std::nullopt});
        m_rows.push_back({line.group, line});
    }
    endResetModel();
}

const TodayLine* TodayModel::lineAt(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows.at(size_t(index.row())).line)
        return nullptr;
    return &*m_rows.at(size_t(index.row())).line;
}

TodayLine::Group TodayModel::groupAt(const QModelIndex& index) const
{
    return m_rows.at(size_t(index.row())).group;
}

int TodayModel::rowOf(const std::optional<Place>& place) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (place && m_rows[row].line && m_rows[row].line->place == *place)
            return int(row);
    }
    return firstRow();
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TodayLine* line = lineAt(index);
    if (role == Qt::DisplayRole)
        return line ? line->what : groupTitle(groupAt(index));
    if (role == Qt::AccessibleTextRole)
        return line ? QStringList{line->chip, line->what, line->more, line->act}.join(u". "_s)
                    : groupTitle(groupAt(index)) + u' ' + groupHint(groupAt(index));
    return {};
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    return lineAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

}  // namespace rejista::desktop
