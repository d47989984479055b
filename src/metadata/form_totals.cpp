// What a form adds up by itself.
#include "metadata/form_builder.h"
#include "metadata/value_parse.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

/// Counts and amounts; shares and averages have no sum.
bool canBeAdded(const DataElement& element)
{
    if (!isNumeric(element.valueType) || element.valueType == ValueType::Percentage
        || element.valueType == ValueType::UnitInterval || element.optionSet)
        return false;
    switch (element.aggregation) {
    case AggregationType::Average:
    case AggregationType::None:
    case AggregationType::StdDev:
    case AggregationType::Variance:
    case AggregationType::Custom: return false;
    default: return true;
    }
}

class Totals {
public:
    Totals(FormSection& part, const Catalog& catalog) : m_part(part), m_catalog(catalog) {}

    /// The cells of a row, column or group that a person fills in with plain numbers; none where a sum says nothing.
    [[nodiscard]] std::vector<int> summable(const std::vector<int>& along, bool across) const
    {
        std::vector<int> cells;
        QSet<domain::DataElementKey> elements;
        for (const int i : along) {
            if (i < 0 || m_part.cells[size_t(i)].formTotal)
                continue;
            const FormCell& cell = m_part.cells[size_t(i)];
            elements.insert(cell.element);
            if (!canBeAdded(*m_catalog.dataElements.find(cell.element)))
                return {};
            cells.push_back(i);
        }
        return elements.size() > 1 && !across ? std::vector<int>() : cells;
    }

    void add(FormTotal::Of of, int index, const QString& code, const QString& label, std::vector<int> cells,
             int formTotal)
    {
        if (cells.size() < 2 && formTotal < 0)
            return;
        m_part.totals.push_back({of, index, code, label, std::move(cells), formTotal});
    }

    void columns(bool across)
    {
        for (size_t c = 0; c < m_part.columns.size(); ++c) {
            const FormAxisEntry& column = m_part.columns[c];
            int typed = -1;
            for (const int i : column.cells)
                if (i >= 0 && m_part.cells[size_t(i)].formTotal)
                    typed = i;
            std::vector<int> cells = summable(column.cells, across);
            if (column.formTotal) {  // the whole school: everything of the same sex
                const QString tail = column.code.section(u':', 1);
                for (const FormAxisEntry& other : m_part.columns)
                    if (!other.formTotal && other.code.section(u':', 1) == tail)
                        for (const int i : summable(other.cells, true))
                            cells.push_back(i);
            }
            add(FormTotal::Of::Column, int(c), column.code, column.labels.back(), cells, typed);
        }
    }

    void rows(bool across)
    {
        for (size_t r = 0; r < m_part.rows.size(); ++r)
            add(FormTotal::Of::Row, int(r), m_part.rows[r].code, m_part.rows[r].labels.back(),
                summable(m_part.rows[r].cells, across), -1);
    }

    void groups(bool across)
    {
        for (size_t c = 0; c < m_part.columns.size();) {
            const QString code = m_part.columns[c].code.section(u':', 0, 0);
            std::vector<int> cells;
            size_t end = c;
            for (; end < m_part.columns.size() && m_part.columns[end].code.section(u':', 0, 0) == code; ++end)
                cells.insert(cells.end(), m_part.columns[end].cells.begin(), m_part.columns[end].cells.end());
            if (end - c > 1 && m_part.columns[c].labels.size() > 1)
                add(FormTotal::Of::Group, int(c), code, m_part.columns[c].labels.front(), summable(cells, across), -1);
            c = end;
        }
    }

    /// In a list: an element that has several lines.
    void elements()
    {
        QHash<domain::DataElementKey, std::vector<int>> lines;
        std::vector<domain::DataElementKey> order;
        for (size_t i = 0; i < m_part.cells.size(); ++i) {
            auto& own = lines[m_part.cells[i].element];
            if (own.empty())
                order.push_back(m_part.cells[i].element);
            own.push_back(int(i));
        }
        for (const auto key : order) {
            const FormAxisEntry& first = m_part.rows[size_t(lines[key].front())];
            add(FormTotal::Of::Group, lines[key].front(), first.code.section(u':', 0, 0), first.labels.front(),
                summable(lines[key], false), -1);
        }
    }

    void all(bool across)
    {
        std::vector<int> cells;
        for (size_t i = 0; i < m_part.cells.size(); ++i)
            cells.push_back(int(i));
        add(FormTotal::Of::All, -1, {}, {}, summable(cells, across), -1);
    }

private:
    FormSection& m_part;
    const Catalog& m_catalog;
};

}  // namespace

void addTotals(FormSection& part, const Catalog& catalog, bool acrossInRows, bool acrossInColumns)
{
    Totals totals(part, catalog);
    if (part.kind == SectionKind::Fields) {
        totals.elements();
        return;
    }
    totals.columns(acrossInColumns);
    totals.rows(acrossInRows);
    totals.groups(false);
    if (part.rows.size() > 1 && part.columns.size() > 1)
        totals.all(acrossInRows && acrossInColumns);
}

}  // namespace rejista::metadata
