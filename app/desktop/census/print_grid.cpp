#include "desktop/census/grid_shape.h"
#include "desktop/census/print_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSize = 9, kHeadSize = 8, kRow = 16, kLeastColumn = 25, kTightColumn = 20, kWide = 2, kTight = 1,
                 kLabelMost = 190;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintReturn)
};

/// A table on paper: the grid of the screen, with the rows that people fill in or add up.
class PrintTable {
public:
    PrintTable(PrintFlow& flow, const PrintSource& source, int section)
        : m_flow(flow),
          m_source(source),
          m_shape(source.session.form().sections[size_t(section)])
    {}

    void print()
    {
        measure();
        size_t from = 0;
        while (from < m_columns.size()) {
            const size_t to = chunkEnd(from);
            printChunk(from, to);
            from = to;
            if (from < m_columns.size())
                m_flow.skip(10);
        }
    }

private:
    struct Column {
        int index = 0;
        double width = 0;
    };

    void measure()
    {
        for (int row = 0; row < m_shape.rowCount(); ++row) {
            const auto tail = m_shape.tailAt(row);
            if (!tail || *tail == GridTail::Sum || *tail == GridTail::Form)
                m_rows.push_back(row);
        }
        measureColumns();
        // A form that nearly fits is drawn tighter rather than in two.
        if (wanted() > m_flow.width()) {
            m_pad = kTight;
            measureColumns();
            if (wanted() > m_flow.width()) {
                m_pad = kWide;
                measureColumns();
            } else {
                m_label += std::min(m_flow.width() - wanted(), std::max(0.0, m_wholeLabel - m_label));
            }
        }
    }

    [[nodiscard]] double wanted() const
    {
        double all = m_label;
        for (const Column& column : m_columns)
            all += column.width;
        return all;
    }

    void measureColumns()
    {
        const bool tight = m_pad == kTight;
        m_label = m_wholeLabel = 0;
        m_columns.clear();
        for (const int row : m_rows) {
            const QString label = m_shape.rowLabel(row);
            const bool bold = m_shape.tailAt(row).has_value();
            m_wholeLabel = std::max(m_wholeLabel, printWidth(label, kSize, bold) + 2 * m_pad + 2);
            const double whole = tight ? 0 : std::min(kLabelMost, m_wholeLabel);
            m_label = std::max({m_label, whole, widestWord(label, kSize, bold) + 2 * m_pad + 2});
        }
        m_label = std::clamp(m_label, tight ? 20.0 : 44.0, m_flow.width() / 2);
        const auto& columns = m_shape.columns();
        for (int c = 0; c < int(columns.size()); ++c) {
            if (columns[size_t(c)].kind == GridColumn::Kind::LastYear && m_source.kind == PrintKind::Blank)
                continue;
            double width = std::max(tight ? kTightColumn : kLeastColumn,
                                    widestWord(labelOf(c), kHeadSize, true) + 2 * m_pad + (tight ? 0.2 : 1));
            for (const int row : m_rows)
                width = std::max(width, printWidth(textAt(row, c), kSize, true) + 2 * m_pad + (tight ? 0.2 : 3));
            m_columns.push_back({c, std::min(width, m_flow.width() - m_label)});
        }
    }

    /// As many columns as fit; a group stays together where it can.
    [[nodiscard]] size_t chunkEnd(size_t from) const
    {
        double room = m_flow.width() - m_label;
        size_t to = from;
        while (to < m_columns.size() && (to == from || m_columns[to].width <= room + 0.01))
            room -= m_columns[to++].width;
        if (to == m_columns.size())
            return to;
        const auto group = [&](size_t i) { return m_shape.columns()[size_t(m_columns[i].index)].group; };
        size_t cut = to;
        while (cut > from && group(cut) >= 0 && group(cut) == group(cut - 1))
            --cut;
        return cut > from ? cut : to;
    }

    /// A narrow table is not stretched over the page beyond what reads well.
    [[nodiscard]] std::vector<double> widths(size_t from, size_t to) const
    {
        std::vector<double> all;
        double used = m_label;
        for (size_t i = from; i < to; ++i) {
            all.push_back(m_columns[i].width);
            used += m_columns[i].width;
        }
        const double more = std::min((m_flow.width() - used) / double(all.size()), 30.0);
        for (double& width : all)
            width += std::max(0.0, more);
        return all;
    }

    void printChunk(size_t from, size_t to)
    {
        m_from = from;
        m_widths = widths(from, to);
        double labels = 0;
        for (size_t i = from; i < to; ++i)
            labels = std::max(labels, printSize(labelAt(i), m_widths[i - from] - 2 * m_pad, kHeadSize, true).height());
        m_headHeight = labels + 2 * m_pad;
        m_groupHeight = m_shape.groups().empty() ? 0 : 14;
        m_flow.need(m_groupHeight + m_headHeight + 3 * kRow);
        printHead();
        m_flow.repeat([this] { printHead(); });
        for (const int row : m_rows)
            printRow(row);
        m_flow.repeat({});
    }

    [[nodiscard]] QString labelOf(int column) const
    {
        const GridColumn& of = m_shape.columns()[size_t(column)];
        if (of.kind == GridColumn::Kind::LastYear)
            return shortPeriod(m_source.pack, m_source.session.key().period.yearEarlier(), m_source.locale);
        return of.label;
    }
    [[nodiscard]] QString labelAt(size_t column) const { return labelOf(m_columns[column].index); }
    [[nodiscard]] double right() const
    {
        double x = m_flow.left() + m_label;
        for (const double width : m_widths)
            x += width;
        return x;
    }
    [[nodiscard]] bool endsGroup(size_t i) const
    {
        const auto group = [&](size_t at) { return m_shape.columns()[size_t(m_columns[at].index)].group; };
        return i + 1 >= m_from + m_widths.size() || group(i) != group(i + 1) || group(i) < 0;
    }

    void printHead()
    {
        const double top = m_flow.y();
        m_flow.line(m_flow.left(), top, right(), top, 0.8);
        double x = m_flow.left() + m_label, groupLeft = x;
        for (size_t i = m_from; i < m_from + m_widths.size(); ++i) {
            const double width = m_widths[i - m_from];
            m_flow.text({x + m_pad, top + m_groupHeight + m_pad, width - 2 * m_pad, m_headHeight - 2 * m_pad},
                        labelAt(i), kHeadSize, true, Qt::AlignRight | Qt::AlignBottom);
            const bool ends = endsGroup(i);
            m_flow.line(x, top + (i == m_from || !endsGroup(i - 1) ? m_groupHeight : 0), x,
                        top + m_groupHeight + m_headHeight);
            x += width;
            const int group = m_shape.columns()[size_t(m_columns[i].index)].group;
            if (ends && m_groupHeight > 0 && group >= 0)
                m_flow.text({groupLeft + m_pad, top + 1, x - groupLeft - 2 * m_pad, m_groupHeight - 2},
                            m_shape.groups()[size_t(group)].label, kSize, true, Qt::AlignHCenter | Qt::AlignVCenter);
            if (ends)
                groupLeft = x;
        }
        m_flow.skip(m_groupHeight + m_headHeight);
        m_flow.line(m_flow.left(), m_flow.y(), right(), m_flow.y(), 0.8);
    }

    void printRow(int row)
    {
        const auto tail = m_shape.tailAt(row);
        const QString label = m_shape.rowLabel(row);
        const double wanted = printSize(label, m_label - 2 * m_pad, kSize, tail.has_value()).height();
        const double height = std::max(kRow, wanted + 2 * m_pad);
        m_flow.need(height);
        const double top = m_flow.y();
        if (tail)
            m_flow.line(m_flow.left(), top, right(), top, 0.8);
        m_flow.text({m_flow.left() + m_pad, top + (height - wanted) / 2, m_label - 2 * m_pad, wanted}, label, kSize,
                    tail.has_value());
        double x = m_flow.left() + m_label;
        for (size_t i = m_from; i < m_from + m_widths.size(); ++i) {
            const double width = m_widths[i - m_from];
            printCell(row, m_columns[i].index, {x, top, width, height});
            m_flow.line(x, top, x, top + height, i > m_from && !endsGroup(i - 1) ? 0.4 : 0.8);
            x += width;
        }
        m_flow.line(x, top, x, top + height, 0.4);
        m_flow.line(m_flow.left(), top + height, right(), top + height, tail ? 0.8 : 0.4);
        m_flow.skip(height);
    }

    void printCell(int row, int column, const QRectF& box)
    {
        const bool computed = m_shape.tailAt(row) || m_shape.columns()[size_t(column)].kind != GridColumn::Kind::Entry;
        const int cell = m_shape.cellAt(row, column);
        const auto& cells = m_shape.section().cells;
        const bool typed = cell >= 0 && !cells[size_t(cell)].greyed;
        if (!typed && !computed) {
            m_flow.grey(box);
            return;
        }
        const QString text = textAt(row, column);
        const bool draft = typed && source(cell).isDraft;
        QRectF room = box.adjusted(m_pad, 0, -m_pad, 0);
        if (draft && m_source.kind == PrintKind::Filled) {
            m_flow.state({box.left() + 1.5, box.top() + 1.5, 6, 6}, State::Error);
            room.setLeft(room.left() + 6);
        }
        const bool bold = computed && m_shape.columns()[size_t(column)].kind != GridColumn::Kind::LastYear;
        m_flow.text(room, text, kSize, bold, Qt::AlignRight | Qt::AlignVCenter);
    }

    [[nodiscard]] entry::CellView source(int cell) const
    {
        const metadata::FormCell& of = m_shape.section().cells[size_t(cell)];
        return m_source.session.view({of.element, of.combo}).value_or(entry::CellView());
    }

    [[nodiscard]] std::optional<double> sumOf(const std::vector<int>& cells, bool lastYear) const
    {
        std::optional<double> sum;
        for (const int cell : cells) {
            const entry::CellView view = source(cell);
            const std::optional<QString> value = lastYear ? view.lastYear : view.value;
            bool isNumber = false;
            const double number = value ? value->toDouble(&isNumber) : 0;
            if (isNumber || (!lastYear && view.answered))
                sum = sum.value_or(0) + number;
        }
        return sum;
    }

    [[nodiscard]] QString textAt(int row, int column) const
    {
        if (m_source.kind == PrintKind::Blank)
            return {};
        const GridColumn& of = m_shape.columns()[size_t(column)];
        const bool lastYear = of.kind == GridColumn::Kind::LastYear;
        if (const int cell = m_shape.cellAt(row, column); cell >= 0)
            return source(cell).shown;
        std::optional<double> sum;
        if (const auto tail = m_shape.tailAt(row))
            sum = sumOf(*tail == GridTail::Form ? of.typed : of.cells, lastYear);
        else
            sum = sumOf(m_shape.addedAt(row, column), lastYear);
        return sum ? QString::number(*sum, 'g', 15) : QString();
    }

    PrintFlow& m_flow;
    const PrintSource& m_source;
    GridShape m_shape;
    std::vector<int> m_rows;
    std::vector<Column> m_columns;
    double m_pad = kWide, m_label = 0, m_wholeLabel = 0, m_headHeight = 0, m_groupHeight = 0;
    size_t m_from = 0;
    std::vector<double> m_widths;
};

}  // namespace

void printGrid(PrintFlow& flow, const PrintSource& source, int section)
{
    PrintTable(flow, source, section).print();
}

}  // namespace rejista::desktop
