// A table: every element × combo gets one row and one column from the axes.
#include "metadata/form_builder.h"

#include <algorithm>
#include <map>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

bool names(const LayoutAxis& axis, const Category& category)
{
    return !axis.elements && (axis.category == category.code || axis.category == category.uid);
}

QString codeOf(const GridPlace& place)
{
    return place.codes.isEmpty() ? u"value"_s : place.codes.join(u':');
}

FormAxisEntry entryOf(const GridPlace& place, bool formTotal)
{
    FormAxisEntry entry{codeOf(place), {}, {}, formTotal};
    for (const QString& label : place.labels)
        entry.labels.push_back(label);
    if (entry.labels.empty())
        entry.labels.push_back(QString());
    return entry;
}

}  // namespace

/// Whether the axes name exactly the categories of the element's combo.
bool FormBuilder::fits(const Grid& grid, const Element& element) const
{
    std::vector<LayoutAxis> axes = grid.rows;
    axes.insert(axes.end(), grid.columns.begin(), grid.columns.end());
    const auto wanted = std::count_if(axes.begin(), axes.end(), [](const LayoutAxis& a) { return !a.elements; });
    if (element.combo->isDefault)
        return wanted == 0;
    return wanted == qsizetype(element.combo->categories.size())
        && std::all_of(element.combo->categories.begin(), element.combo->categories.end(),
                       [&](domain::CategoryKey key) {
                           const Category& category = *m_catalog.categories.find(key);
                           return std::any_of(axes.begin(), axes.end(),
                                              [&](const LayoutAxis& a) { return names(a, category); });
                       });
}

GridPlace FormBuilder::placeOf(const std::vector<LayoutAxis>& axes, const Element& element, const OptionCombo& combo,
                               const std::vector<Element>& elements, const QStringList& codes) const
{
    GridPlace place;
    for (const LayoutAxis& axis : axes) {
        if (axis.elements) {
            const auto at = std::find_if(elements.begin(), elements.end(),
                                         [&](const Element& other) { return other.element == element.element; })
                - elements.begin();
            place.rank.push_back(at);
            place.codes << codes[at];
            place.labels << axisLabel(element, elements);
            continue;
        }
        for (size_t i = 0; i < element.combo->categories.size() && i < combo.options.size(); ++i) {
            const Category& category = *m_catalog.categories.find(element.combo->categories[i]);
            if (!names(axis, category))
                continue;
            place.rank.push_back(std::find(category.options.begin(), category.options.end(), combo.options[i])
                                 - category.options.begin());
            place.codes << m_catalog.optionCode(category.key, combo.options[i]);
            place.labels << optionLabel(*m_catalog.categoryOptions.find(combo.options[i]));
        }
    }
    return place;
}

/// The column that a typed total belongs under: that of the element of the same grade and of its own options; a total
/// of no grade ("the whole school") stands in columns of its own at the end.
std::optional<GridPlace> FormBuilder::columnOfTotal(const Grid& grid, const Element& total, const OptionCombo& combo,
                                                    const std::vector<Element>& mains, const QStringList& codes) const
{
    const auto inColumns = [&](domain::CategoryKey key) {
        const Category& category = *m_catalog.categories.find(key);
        return std::any_of(grid.columns.begin(), grid.columns.end(),
                           [&](const LayoutAxis& a) { return names(a, category); });
    };
    const auto wanted = std::count_if(grid.columns.begin(), grid.columns.end(),
                                      [](const LayoutAxis& a) { return !a.elements; });
    if (wanted != qsizetype(total.combo->categories.size())
        || !std::all_of(total.combo->categories.begin(), total.combo->categories.end(), inColumns))
        return std::nullopt;
    const QString grade = gradeOf(*total.element);
    const auto main = std::find_if(mains.begin(), mains.end(),
                                   [&](const Element& e) { return !grade.isEmpty() && gradeOf(*e.element) == grade; });
    GridPlace place;
    for (const LayoutAxis& axis : grid.columns) {
        if (!axis.elements) {
            const GridPlace own = placeOf({axis}, total, combo, mains, codes);
            place.rank.push_back(own.rank.front());
            place.codes += own.codes;
            place.labels += own.labels;
        } else if (main != mains.end()) {
            place.rank.push_back(main - mains.begin());
            place.codes << codes[main - mains.begin()];
            place.labels << axisLabel(*main, mains);
        } else {
            place.rank.push_back(qsizetype(mains.size()) + total.element->key.value);
            place.codes << total.element->code.section(u'_', -1);
            place.labels << elementLabel(*total.element);
        }
    }
    return place;
}

void FormBuilder::addGrid(Grid grid, const std::vector<Element>& elements)
{
    struct Standing {
        GridPlace row, column;
        FormCell cell;
    };
    std::vector<Element> mains, totals, others;
    for (const Element& element : elements) {
        const bool isTotal = grid.layout && grid.layout->totals.contains(element.element->code);
        (isTotal ? totals : fits(grid, element) ? mains : others).push_back(element);
    }
    const auto hasElements = [](const std::vector<LayoutAxis>& axes) {
        return std::any_of(axes.begin(), axes.end(), [](const LayoutAxis& a) { return a.elements; });
    };
    if (mains.size() > 1 && !hasElements(grid.rows) && !hasElements(grid.columns))
        grid.columns.insert(grid.columns.begin(), {true, {}});
    const QStringList codes = axisCodes(mains);
    std::vector<Standing> standing;
    for (const Element& element : mains)
        for (const auto key : element.combo->optionCombos) {
            const OptionCombo& combo = *m_catalog.optionCombos.find(key);
            FormCell cell = makeCell(element, combo, grid.section);
            cell.rightAge = grid.layout && grid.layout->rightAge && isRightAge(element, combo);
            standing.push_back({placeOf(grid.rows, element, combo, mains, codes),
                                placeOf(grid.columns, element, combo, mains, codes), std::move(cell)});
        }
    // Typed totals are the last row: its rank is above every other.
    GridPlace totalRow;
    for (size_t i = 0; i < std::max<size_t>(grid.rows.size(), 1); ++i) {
        totalRow.rank.push_back(std::numeric_limits<qsizetype>::max());
        totalRow.labels << QString();
    }
    totalRow.codes << u"total"_s;
    for (const Element& element : totals) {
        std::vector<Standing> own;
        for (const auto key : element.combo->optionCombos) {
            const OptionCombo& combo = *m_catalog.optionCombos.find(key);
            auto column = columnOfTotal(grid, element, combo, mains, codes);
            if (!column)
                break;
            FormCell cell = makeCell(element, combo, grid.section);
            cell.formTotal = true;
            own.push_back({totalRow, std::move(*column), std::move(cell)});
        }
        if (own.size() == element.combo->optionCombos.size())
            standing.insert(standing.end(), own.begin(), own.end());
        else
            others.push_back(element);
    }
    std::map<GridPlace, int> rows, columns;
    for (const Standing& one : standing) {
        rows.insert({one.row, 0});
        columns.insert({one.column, 0});
    }
    FormSection part = startPart(grid.section, grid.layout, grid.title);
    part.kind = SectionKind::Grid;
    for (auto& [place, index] : rows) {
        index = int(part.rows.size());
        part.rows.push_back(entryOf(place, place.codes == QStringList{u"total"_s} && !totals.empty()));
        part.rows.back().cells.assign(columns.size(), -1);
    }
    for (auto& [place, index] : columns) {
        index = int(part.columns.size());
        part.columns.push_back(entryOf(place, false));
        part.columns.back().cells.assign(rows.size(), -1);
    }
    for (Standing& one : standing) {
        one.cell.row = rows.at(one.row);
        one.cell.column = columns.at(one.column);
    }
    std::stable_sort(standing.begin(), standing.end(), [](const Standing& a, const Standing& b) {
        return std::pair(a.cell.row, a.cell.column) < std::pair(b.cell.row, b.cell.column);
    });
    for (Standing& one : standing) {
        int& inRow = part.rows[size_t(one.cell.row)].cells[size_t(one.cell.column)];
        if (inRow >= 0)
            continue;  // two combos with the same options: a broken combo, named at import
        inRow = part.columns[size_t(one.cell.column)].cells[size_t(one.cell.row)] = int(part.cells.size());
        part.cells.push_back(std::move(one.cell));
    }
    for (FormAxisEntry& column : part.columns)
        column.formTotal = std::all_of(column.cells.begin(), column.cells.end(),
                                       [&](int i) { return i < 0 || part.cells[size_t(i)].formTotal; });
    take(std::move(part), grid.section);
    if (!others.empty())
        addByShape(grid.section, grid.layout, others);
}

}  // namespace rejista::metadata
