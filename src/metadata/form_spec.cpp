#include "metadata/form_spec.h"

#include "metadata/form_builder.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

FormBuilder::FormBuilder(const Catalog& catalog, const Pack* pack, const DataSet& set, domain::OrgUnitKey unit,
                         QStringView locale)
    : m_catalog(catalog),
      m_pack(pack),
      m_set(set),
      m_unit(unit),
      m_locale(locale.toString())
{
    if (pack && unit)
        m_levels = pack->levelsOf(catalog, unit);
}

bool FormBuilder::isSeen(const QStringList& levels) const
{
    // A unit without a level, such as a district, sees everything: nothing says what it could leave out.
    return levels.isEmpty() || m_levels.empty()
        || std::any_of(m_levels.begin(), m_levels.end(), [&](const LevelGroup* group) {
               return levels.contains(group->level) || levels.contains(group->code);
           });
}

bool FormBuilder::isSeen(const DataElement& element) const
{
    return !m_pack || isSeen(m_pack->elements.value(element.code).levels);
}

std::optional<FormBuilder::Element> FormBuilder::elementOf(domain::DataElementKey key) const
{
    const DataElement* element = m_catalog.dataElements.find(key);
    const CategoryCombo* combo = m_catalog.categoryCombos.find(m_catalog.comboIn(m_set.key, key));
    if (!element || !combo)
        return std::nullopt;
    return Element{element, combo};
}

void FormBuilder::hide(const Element& element)
{
    for (const auto combo : element.combo->optionCombos)
        m_form.hidden.push_back({element.element->key, combo});
}

FormSection FormBuilder::startPart(const Section* section, const LayoutSection* layout, const QString& title) const
{
    FormSection part;
    part.section = !section ? u"rest"_s : section->code.isEmpty() ? section->uid : section->code;
    part.part = 1 + int(std::count_if(m_form.sections.begin(), m_form.sections.end(), [&](const FormSection& other) {
                    return other.section == part.section;
                }));
    part.code = part.part == 1 ? part.section : u"%1#%2"_s.arg(part.section, QString::number(part.part));
    part.title = title;
    if (section) {
        part.key = section->key;
        part.name = section->label(m_locale);
        part.description = section->translated(u"DESCRIPTION", m_locale);
        if (part.description.isEmpty())
            part.description = section->description;
        if (part.part == 1)
            part.indicators = section->indicators;
    } else {
        part.name = m_set.label(m_locale);
    }
    if (layout) {
        part.page = layout->page;
        part.previousYear = layout->previousYear;
        for (const LayoutGroup& group : m_pack->layoutGroups.value(m_set.code)) {
            if (!group.sections.contains(layout->section))
                continue;
            part.group = group.page;
            part.groupName = textIn(group.name, m_locale);
        }
    }
    return part;
}

void FormBuilder::take(FormSection part, const Section* section)
{
    if (part.cells.empty())
        return;
    const int at = int(m_form.sections.size());
    for (size_t i = 0; i < part.cells.size(); ++i)
        m_form.index.insert({part.cells[i].element, part.cells[i].combo}, {at, int(i)});
    addTotals(part, m_catalog, section && section->showRowTotals, section && section->showColumnTotals);
    m_form.sections.push_back(std::move(part));
}

void FormBuilder::addSection(const Section& section, const LayoutSection* layout)
{
    const bool seen = !layout || isSeen(layout->levels);
    std::vector<Element> elements;
    for (const auto key : section.elements) {
        const auto element = elementOf(key);
        if (!element || m_placed.contains(key))
            continue;
        m_placed.insert(key);
        if (seen && isSeen(*element->element))
            elements.push_back(*element);
        else
            hide(*element);
    }
    m_labels = nullptr;
    if (m_pack && layout)
        if (const auto labels = m_pack->labelSets.constFind(layout->labels); labels != m_pack->labelSets.constEnd())
            m_labels = &*labels;
    if (layout && layout->kind == "fields"_L1)
        addFields(&section, layout, elements, {});
    else if (layout && !(layout->rows.empty() && layout->columns.empty()))
        addGrid({&section, layout, layout->rows, layout->columns, {}}, elements);
    else
        addByShape(&section, layout, elements);
    m_labels = nullptr;
}

// What stands in no section: the whole of a default form, or what a section form forgot.
void FormBuilder::addRest()
{
    std::vector<Element> rest;
    for (const DataSetElement& part : m_set.elements) {
        const auto element = elementOf(part.element);
        if (!element || m_placed.contains(part.element))
            continue;
        m_placed.insert(part.element);
        if (isSeen(*element->element))
            rest.push_back(*element);
        else
            hide(*element);
    }
    // A hub gives these in no order; by combo, then by name, is DHIS2's own default form.
    std::stable_sort(rest.begin(), rest.end(), [&](const Element& a, const Element& b) {
        if (a.combo != b.combo)
            return a.combo->isDefault != b.combo->isDefault ? a.combo->isDefault : a.combo->name < b.combo->name;
        return elementLabel(*a.element).localeAwareCompare(elementLabel(*b.element)) < 0;
    });
    addByShape(nullptr, nullptr, rest);
}

FormSpec FormBuilder::build()
{
    m_form.dataSet = m_set.key;
    m_form.orgUnit = m_unit;
    m_form.name = m_set.label(m_locale);
    m_form.customForm = m_set.customForm;
    QSet<domain::SectionKey> done;
    if (m_pack) {
        const auto layout = m_pack->layouts.constFind(m_set.code);
        if (layout != m_pack->layouts.constEnd())
            for (const LayoutSection& page : *layout)
                for (const auto key : m_set.sections)
                    if (const Section* section = m_catalog.sections.find(key);
                        section->code == page.section && !done.contains(key)) {
                        done.insert(key);
                        addSection(*section, &page);
                    }
    }
    for (const auto key : m_set.sections)
        if (!done.contains(key))
            addSection(*m_catalog.sections.find(key), nullptr);
    addRest();
    for (const Operand& operand : m_set.compulsory)
        for (FormSection& section : m_form.sections)
            for (FormCell& cell : section.cells)
                if (cell.element == operand.element && (!operand.combo || cell.combo == operand.combo))
                    cell.compulsory = true;
    return std::move(m_form);
}

std::pair<int, int> FormSpec::find(domain::DataElementKey element, domain::OptionComboKey combo) const
{
    return index.value({element, combo}, {-1, -1});
}

const FormCell* FormSpec::cell(domain::DataElementKey element, domain::OptionComboKey combo) const
{
    const auto [section, at] = find(element, combo);
    return section < 0 ? nullptr : &sections[size_t(section)].cells[size_t(at)];
}

size_t FormSpec::cellCount() const
{
    size_t count = 0;
    for (const FormSection& section : sections)
        count += section.cells.size();
    return count;
}

FormSpec formSpec(const Catalog& catalog, const Pack* pack, domain::DataSetKey dataSet, domain::OrgUnitKey unit,
                  QStringView locale)
{
    const DataSet* set = catalog.dataSets.find(dataSet);
    return set ? FormBuilder(catalog, pack, *set, unit, locale).build() : FormSpec();
}

std::vector<domain::DataSetKey> otherFormsWith(const Catalog& catalog, domain::DataSetKey dataSet,
                                               domain::DataElementKey element, domain::OrgUnitKey unit)
{
    std::vector<domain::DataSetKey> others;
    const DataSet* here = catalog.dataSets.find(dataSet);
    if (!here)
        return others;
    for (const auto key : catalog.dataSetsOf(unit)) {
        const DataSet* set = catalog.dataSets.find(key);
        // A value belongs to a period: yearly and monthly forms with the same element hold different values.
        if (key != dataSet && set->periodType == here->periodType && catalog.comboIn(key, element))
            others.push_back(key);
    }
    return others;
}

}  // namespace rejista::metadata
