#include "desktop/census/grid_shape.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using metadata::FormAxisEntry;
using metadata::FormTotal;

namespace {

// A table this narrow has room for last year's figures beside its own.
constexpr int kNarrowTable = 4;

QString said(const char* text)
{
    return QCoreApplication::translate("Grid", text);
}

QString joined(const std::vector<QString>& labels, size_t from, const QString& between)
{
    QStringList parts;
    for (size_t i = from; i < labels.size(); ++i) {
        if (!labels[i].isEmpty())
            parts.append(labels[i]);
    }
    return parts.join(between);
}

const FormTotal* find(const metadata::FormSection& section, FormTotal::Of of, int index)
{
    const auto found = std::find_if(section.totals.begin(), section.totals.end(),
                                    [&](const FormTotal& t) { return t.of == of && t.index == index; });
    return found == section.totals.end() ? nullptr : &*found;
}

bool hasAny(const metadata::FormSection& section, FormTotal::Of of)
{
    return std::any_of(section.totals.begin(), section.totals.end(), [&](const FormTotal& t) { return t.of == of; });
}

void append(std::vector<int>& to, const std::vector<int>& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

}  // namespace

GridShape::GridShape(const metadata::FormSection& section) : m_section(&section)
{
    for (int r = 0; r < int(section.rows.size()); ++r) {
        if (section.rows[size_t(r)].formTotal)
            m_formRow = r;
        else
            m_rows.push_back(r);
    }
    m_ages = std::any_of(section.cells.begin(), section.cells.end(),
                         [](const metadata::FormCell& cell) { return cell.rightAge; });
    addColumns();
    addRowTotal();
    addTail();
    fillBody();
}

void GridShape::addColumns()
{
    const auto& all = m_section->columns;
    const bool grouped = std::any_of(all.begin(), all.end(),
                                     [](const FormAxisEntry& e) { return e.labels.size() > 1; });
    for (int c = 0; c < int(all.size()); ++c) {
        const FormAxisEntry& entry = all[size_t(c)];
        if (grouped) {
            const QString label = entry.labels.front();
            const bool opens = c == 0 || all[size_t(c - 1)].labels.front() != label;
            if (opens && c > 0)
                addGroupTotal(int(m_groups.size()) - 1);
            if (opens)
                m_groups.push_back({label, int(m_columns.size()), 0});
            ++m_groups.back().count;
        }
        GridColumn column;
        column.column = c;
        column.group = grouped ? int(m_groups.size()) - 1 : -1;
        column.label = joined(entry.labels, grouped ? 1 : 0, u" "_s);
        if (column.label.isEmpty())
            column.label = said(QT_TRANSLATE_NOOP("Grid", "Number"));
        if (const FormTotal* total = find(*m_section, FormTotal::Of::Column, c)) {
            column.cells = total->cells;
            if (total->formTotal >= 0)
                column.typed = {total->formTotal};
        }
        m_columns.push_back(std::move(column));
    }
    if (grouped)
        addGroupTotal(int(m_groups.size()) - 1);
}

// Girls and boys together: where the form says that they can be added, and under the totals of the whole school.
void GridShape::addGroupTotal(int group)
{
    GridGroup& own = m_groups[size_t(group)];
    const int first = m_columns[size_t(own.first)].column;
    const bool wholeSchool = m_section->columns[size_t(first)].formTotal;
    if (own.count < 2 || (!wholeSchool && !find(*m_section, FormTotal::Of::Group, first)))
        return;
    GridColumn all;
    all.kind = GridColumn::Kind::All;
    all.group = group;
    all.label = said(QT_TRANSLATE_NOOP("Grid", "All"));
    for (int c = own.first; c < own.first + own.count; ++c) {
        append(all.cells, m_columns[size_t(c)].cells);
        append(all.typed, m_columns[size_t(c)].typed);
    }
    if (all.cells.empty())
        append(all.cells, find(*m_section, FormTotal::Of::Group, first)->cells);
    m_columns.push_back(std::move(all));
    ++own.count;
}

void GridShape::addRowTotal()
{
    const bool wholeSchool = std::any_of(m_section->columns.begin(), m_section->columns.end(),
                                         [](const FormAxisEntry& e) { return e.formTotal; });
    if (hasAny(*m_section, FormTotal::Of::Row) && !wholeSchool && m_groups.size() != 1) {
        GridColumn all;
        all.kind = GridColumn::Kind::All;
        all.label = said(QT_TRANSLATE_NOOP("Grid", "All"));
        for (const FormTotal& total : m_section->totals) {
            if (total.of == FormTotal::Of::Row && total.index != m_formRow)
                append(all.cells, total.cells);
        }
        if (!m_groups.empty()) {
            all.group = int(m_groups.size());
            m_groups.push_back({QString(), int(m_columns.size()), 1});
        }
        m_columns.push_back(std::move(all));
    }
    const bool adds = m_columns.size() == 1 || m_columns.back().kind == GridColumn::Kind::All;
    if (m_section->previousYear && adds && m_formRow < 0 && int(m_section->columns.size()) <= kNarrowTable
        && m_groups.empty()) {
        GridColumn before;
        before.kind = GridColumn::Kind::LastYear;
        before.cells = m_columns.back().cells;
        m_columns.push_back(std::move(before));
    }
}

void GridShape::addTail()
{
    const bool sums = hasAny(*m_section, FormTotal::Of::Column) && m_rows.size() > 1;
    if (sums)
        m_tail.push_back(GridTail::Sum);
    if (m_formRow >= 0)
        m_tail.push_back(GridTail::Form);
    if (sums && m_formRow >= 0)
        m_tail.push_back(GridTail::Difference);
    if (sums && m_section->previousYear && m_columns.back().kind != GridColumn::Kind::LastYear) {
        m_tail.push_back(GridTail::LastYear);
        m_tail.push_back(GridTail::Change);
    }
}

void GridShape::fillBody()
{
    m_places.assign(m_section->cells.size(), {-1, -1});
    m_added.assign(m_rows.size(), std::vector<std::vector<int>>(m_columns.size()));
    for (int r = 0; r < rowCount(); ++r) {
        for (int c = 0; c < int(m_columns.size()); ++c) {
            if (const int cell = cellAt(r, c); cell >= 0)
                m_places[size_t(cell)] = {r, c};
        }
    }
    for (size_t c = 0; c < m_columns.size(); ++c) {
        std::vector<int> cells = m_columns[c].cells;
        if (m_columns[c].kind == GridColumn::Kind::LastYear && cells.empty())
            cells = m_section->columns.front().cells;
        for (const int cell : cells) {
            if (cell < 0)
                continue;
            const int row = m_places[size_t(cell)].first;
            const bool own = m_columns[c].kind == GridColumn::Kind::Entry && row >= 0 && cellAt(row, int(c)) == cell;
            if (row >= 0 && row < bodyRows() && !own)
                m_added[size_t(row)][c].push_back(cell);
        }
    }
}

std::optional<GridTail> GridShape::tailAt(int row) const
{
    if (row < bodyRows() || row >= rowCount())
        return std::nullopt;
    return m_tail[size_t(row - bodyRows())];
}

int GridShape::rowOf(GridTail tail) const
{
    const auto found = std::find(m_tail.begin(), m_tail.end(), tail);
    return found == m_tail.end() ? -1 : bodyRows() + int(found - m_tail.begin());
}

QString GridShape::rowLabel(int row) const
{
    if (const auto tail = tailAt(row)) {
        switch (*tail) {
        case GridTail::Sum:
            return m_ages ? said(QT_TRANSLATE_NOOP("Grid", "Sum of ages")) : said(QT_TRANSLATE_NOOP("Grid", "Sum"));
        case GridTail::Form: return said(QT_TRANSLATE_NOOP("Grid", "On the form"));
        case GridTail::Difference: return said(QT_TRANSLATE_NOOP("Grid", "Difference"));
        case GridTail::LastYear: return said(QT_TRANSLATE_NOOP("Grid", "Last year"));
        case GridTail::Change: return said(QT_TRANSLATE_NOOP("Grid", "Change"));
        }
    }
    return row < 0 || row >= bodyRows() ? QString()
                                        : joined(m_section->rows[size_t(m_rows[size_t(row)])].labels, 0, u", "_s);
}

int GridShape::sectionRow(int row) const
{
    if (row >= 0 && row < bodyRows())
        return m_rows[size_t(row)];
    return tailAt(row) == GridTail::Form ? m_formRow : -1;
}

int GridShape::cellAt(int row, int column) const
{
    const int r = sectionRow(row);
    if (r < 0 || column < 0 || column >= int(m_columns.size()))
        return -1;
    const int c = m_columns[size_t(column)].column;
    return c < 0 ? -1 : m_section->rows[size_t(r)].cells[size_t(c)];
}

std::pair<int, int> GridShape::placeOf(int cell) const
{
    return cell < 0 || cell >= int(m_places.size()) ? std::pair(-1, -1) : m_places[size_t(cell)];
}

const std::vector<int>& GridShape::addedAt(int row, int column) const
{
    static const std::vector<int> none;
    return row < 0 || row >= bodyRows() ? none : m_added[size_t(row)][size_t(column)];
}

}  // namespace rejista::desktop
