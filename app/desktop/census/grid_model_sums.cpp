// What an entry grid adds up and compares: the computed cells and the rows under the table.
#include "desktop/census/grid_model.h"

#include <cmath>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> added(std::optional<double> a, std::optional<double> b)
{
    return !a ? b : !b ? a : std::optional(*a + *b);
}

// Minus as printed: U+2212, as wide as the plus and the figures.
QString withSign(double value, const QString& digits)
{
    return (value < 0 ? u"\u2212"_s : u"+"_s) + digits;
}

}  // namespace

GridModel::Sum GridModel::sumOf(const std::vector<int>& cells) const
{
    Sum sum;
    for (const int i : cells) {
        const Known& known = m_known[size_t(i)];
        sum.now = added(sum.now, known.number);
        sum.before = added(sum.before, known.lastYear);
        // An answered column without a number adds up to 0, not to a blank.
        if (known.answered)
            sum.now = added(sum.now, 0.0);
    }
    return sum;
}

std::optional<double> GridModel::typedTotal(const GridColumn& column) const
{
    return column.typed.empty() ? std::nullopt : sumOf(column.typed).now;
}

QString GridModel::number(std::optional<double> value) const
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

// decisions.md 5: last year's value, else a dash.
QString GridModel::orDash(std::optional<double> value) const
{
    return value ? number(value) : u"–"_s;
}

GridModel::Painted GridModel::tailAt(GridTail tail, int column) const
{
    const GridColumn& at = m_shape.columns()[size_t(column)];
    const Sum sum = sumOf(at.cells);
    const auto form = typedTotal(at);
    const auto before = sum.before ? sum.before : sumOf(at.typed).before;
    const bool differs = sum.now && form && *sum.now != *form;
    Painted painted{{}, CellFlag::Computed};
    switch (tail) {
    case GridTail::Sum: {
        const bool lastYear = at.kind == GridColumn::Kind::LastYear;
        painted.text = number(lastYear ? sum.before : sum.now);
        painted.flags |= CellFlag::Bold;
        // Only the column that is to be mended is red, not the sums above it that suffer from it.
        painted.flags.setFlag(CellFlag::Bad, differs && m_columnErrs[size_t(column)]);
        break;
    }
    case GridTail::Form:
        painted.text = number(form);
        painted.flags.setFlag(CellFlag::Bold, column + 1 == columnCount());
        break;
    case GridTail::Difference:
        if (differs) {
            painted.text = withSign(*sum.now - *form, number(std::abs(*sum.now - *form)));
            painted.flags |= CellFlag::Bad | CellFlag::Bold;
            painted.flags.setFlag(CellFlag::Glyph, m_columnErrs[size_t(column)]);
        } else if (sum.now && form) {
            painted.flags |= CellFlag::Tick;
        }
        break;
    case GridTail::LastYear:
        painted.text = at.cells.empty() ? QString() : orDash(before);
        painted.flags |= CellFlag::Quiet;
        painted.flags.setFlag(CellFlag::Bold, column + 1 == columnCount() && at.typed.size() > 0);
        break;
    case GridTail::Change: return changeAt(column);
    }
    return painted;
}

// One figure a group: it stands in the last but one column and is as wide as two (see GridView::span).
GridModel::Painted GridModel::changeAt(int column) const
{
    Painted painted{{}, CellFlag::Computed | CellFlag::Quiet};
    const GridColumn& own = m_shape.columns()[size_t(column)];
    const bool grouped = own.group >= 0 && m_shape.groups()[size_t(own.group)].count > 2;
    if (grouped) {
        const GridGroup& group = m_shape.groups()[size_t(own.group)];
        if (column != group.first + group.count - 2)
            return painted;
        ++column;
    }
    const GridColumn& at = m_shape.columns()[size_t(column)];
    const Sum sum = sumOf(at.cells);
    const auto before = sum.before ? sum.before : sumOf(at.typed).before;
    const auto now = sum.now ? sum.now : typedTotal(at);
    if (now && before && *before > 0) {
        const double percent = std::round((*now - *before) / *before * 100);
        painted.text = (percent == 0 ? u"0"_s : withSign(percent, number(std::abs(percent)))) + u" %"_s;
    }
    for (const int i : at.typed) {
        const CellFlags marks = m_known[size_t(i)].marks;
        if (!(marks & (CellFlag::Warning | CellFlag::Explained)) || column + 1 == columnCount())
            continue;
        painted.flags |= marks & (CellFlag::Warning | CellFlag::Explained);
        painted.flags |= CellFlag::WarnFill | CellFlag::Glyph | CellFlag::Bold;
    }
    return painted;
}

}  // namespace rejista::desktop
