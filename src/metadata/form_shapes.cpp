// Sections without a layout: which shape reads best (sdg4-toolkit.md §10).
#include "metadata/form_builder.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kWidestShared = 12;  // columns that several elements of one combo may share, as DHIS2 draws them

LayoutAxis elementAxis()
{
    return {true, {}};
}

LayoutAxis categoryAxis(const Category& category)
{
    return {false, category.code.isEmpty() ? category.uid : category.code};
}

}  // namespace

// Elements that stand together and have the same breakdown share a table; yes/no and other single questions a list.
void FormBuilder::addByShape(const Section* section, const LayoutSection* layout, const std::vector<Element>& elements)
{
    std::vector<std::vector<Element>> groups;
    const bool sorts = section && section->autoGroup;
    for (const Element& element : elements) {
        auto group = groups.end();
        if (!groups.empty() && groups.back().front().combo == element.combo)
            group = groups.end() - 1;
        else if (sorts)
            group = std::find_if(groups.begin(), groups.end(),
                                 [&](const auto& g) { return g.front().combo == element.combo; });
        if (group == groups.end())
            groups.push_back({element});
        else
            group->push_back(element);
    }
    for (const auto& group : groups)
        addSameCombo(section, layout, group, groups.size() > 1);
}

void FormBuilder::addSameCombo(const Section* section, const LayoutSection* layout,
                               const std::vector<Element>& elements, bool titled)
{
    const CategoryCombo& combo = *elements.front().combo;
    const size_t cells = combo.optionCombos.size();
    std::vector<LayoutAxis> axes;
    for (const auto key : combo.categories)
        axes.push_back(categoryAxis(*m_catalog.categories.find(key)));
    if (combo.isDefault || axes.empty() || cells <= 1) {
        addFields(section, layout, elements, {});
        return;
    }
    const auto title = [&](const Element& element) {
        return titled || elements.size() > 1 ? elementLabel(*element.element) : QString();
    };
    if (cells <= kWidestShared && (elements.size() > 1 || axes.size() == 1)) {
        addGrid({section,
                 layout,
                 {elementAxis()},
                 axes,
                 titled && elements.size() == 1 ? title(elements.front()) : QString()},
                elements);
        return;
    }
    for (const Element& element : elements) {
        Grid grid{section, layout, {}, {}, title(element)};
        if (axes.size() == 1) {  // one long breakdown reads downwards
            grid.rows = axes;
            grid.columns = {elementAxis()};
        } else if (axes.size() == 2) {
            grid.rows = {axes[0]};
            grid.columns = {axes[1]};
        } else {  // level × age × sex: ages down, levels over sexes across
            grid.rows = {axes.begin() + 1, axes.end() - 1};
            grid.columns = {axes.front(), axes.back()};
        }
        addGrid(grid, {element});
    }
}

void FormBuilder::addFields(const Section* section, const LayoutSection* layout, const std::vector<Element>& elements,
                            const QString& title)
{
    FormSection part = startPart(section, layout, title);
    part.kind = SectionKind::Fields;
    FormAxisEntry column{u"value"_s, {QString()}, {}, false};
    const QStringList codes = axisCodes(elements);
    for (size_t i = 0; i < elements.size(); ++i) {
        for (const auto key : elements[i].combo->optionCombos) {
            const OptionCombo& combo = *m_catalog.optionCombos.find(key);
            FormCell cell = makeCell(elements[i], combo, section);
            cell.row = int(part.rows.size());
            FormAxisEntry row{
                codes[qsizetype(i)], {elementLabel(*elements[i].element)}, {int(part.cells.size())}, false};
            if (!elements[i].combo->isDefault) {
                row.code += u':' + m_catalog.comboCode(key);
                QStringList options;
                for (const auto option : combo.options)
                    options << optionLabel(*m_catalog.categoryOptions.find(option));
                row.labels.push_back(options.join(u", "_s));
            }
            column.cells.push_back(int(part.cells.size()));
            part.rows.push_back(std::move(row));
            part.cells.push_back(std::move(cell));
        }
    }
    part.columns.push_back(std::move(column));
    take(std::move(part), section);
}

}  // namespace rejista::metadata
