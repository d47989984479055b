#include "desktop/census/compare_model.h"

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using Kind = CompareRow::Kind;

void CompareModel::set(std::vector<CompareRow> rows, const QString& now, const QString& before)
{
    m_now = now;
    m_before = before;
    m_all = std::move(rows);
    arrange();
}

void CompareModel::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    arrange();
}

bool CompareModel::passes(const CompareRow& row, Show show)
{
    switch (show) {
    case Sums: return row.kind != Kind::Cell;
    case Cells: return true;
    case Different: return row.differs;
    }
    Q_UNREACHABLE();
}

int CompareModel::count(Show show) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [show](const CompareRow& row) { return row.kind != Kind::Section && passes(row, show); }));
}

void CompareModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    int section = -1;
    for (int i = 0; i < int(m_all.size()); ++i) {
        if (m_all[size_t(i)].kind == Kind::Section) {
            section = i;
            continue;
        }
        if (!passes(m_all[size_t(i)], m_show))
            continue;
        if (section >= 0)
            m_rows.push_back(std::exchange(section, -1));
        m_rows.push_back(i);
    }
    endResetModel();
}

const CompareRow* CompareModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_all[size_t(m_rows[size_t(row)])] : nullptr;
}

int CompareModel::rowOf(const metadata::Operand& cell, int part) const
{
    int ofSum = -1, ofPart = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const CompareRow& of = *at(row);
        if (of.kind == Kind::Section)
            continue;
        if (of.cell == cell && of.kind != Kind::Sum)
            return row;
        if (ofSum < 0 && of.cell == cell)
            ofSum = row;
        if (ofPart < 0 && of.part == part)
            ofPart = row;
    }
    return ofSum >= 0 ? ofSum : ofPart;
}

int CompareModel::rowLike(const CompareRow& row) const
{
    const auto like = [&](int at) {
        const CompareRow& of = m_all[size_t(at)];
        return of.kind == row.kind && of.part == row.part && of.cell == row.cell && of.name == row.name;
    };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), like);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString CompareModel::spoken(const CompareRow& row) const
{
    QStringList parts = {row.name};
    if (row.kind == Kind::Sum)
        parts.append(tr("sum"));
    if (row.kind != Kind::Section) {
        parts.append(tr("%1: %2").arg(m_now, row.now.isEmpty() ? tr("nothing") : row.now));
        parts.append(tr("%1: %2").arg(m_before, row.before.isEmpty() ? tr("nothing") : row.before));
        parts << row.difference << row.percent;
        if (row.state)
            parts.append(stateWord(*row.state));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareRow& row = *at(index.row());
    if (role == Qt::AccessibleTextRole)
        return spoken(row);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto filled = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    if (row.kind == Kind::Section)
        return index.column() == What ? row.name : QVariant();
    switch (index.column()) {
    case What: return row.name;
    case Now: return filled(row.now);
    case Before: return filled(row.before);
    case Difference: return row.difference;
    case Percent: return row.percent;
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Now: return m_now;
    case Before: return m_before;
    case Difference: return tr("Difference");
    case Percent: return tr("Per cent");
    default: return {};
    }
}

Qt::ItemFlags CompareModel::flags(const QModelIndex& index) const
{
    const CompareRow* row = at(index.row());
    if (!index.isValid() || !row || row->kind == Kind::Section)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace rejista::desktop
