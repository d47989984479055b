// One cell: its labels, its address, whether it takes a value.
#include "metadata/form_builder.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

QString FormBuilder::elementLabel(const DataElement& element) const
{
    return element.label(m_locale);
}

QString FormBuilder::optionLabel(const CategoryOption& option) const
{
    if (m_labels)
        if (const auto texts = m_labels->constFind(option.code); texts != m_labels->constEnd())
            return textIn(*texts, m_locale);
    return option.label(m_locale);
}

/// The grade whose code ends the element's code: RJ_D_ENR_P1 → P1.
QString FormBuilder::gradeOf(const DataElement& element) const
{
    if (!m_pack || element.code.isEmpty())
        return {};
    const QString last = element.code.section(u'_', -1);
    return m_pack->grade(last) ? last : QString();
}

/// What tells the elements of one grid apart: the grade where each has its own, else what remains without the
/// shared beginning of their codes.
QStringList FormBuilder::axisCodes(const std::vector<Element>& elements) const
{
    QStringList grades, codes;
    for (const Element& element : elements) {
        grades << gradeOf(*element.element);
        codes << (element.element->code.isEmpty() ? element.element->uid : element.element->code);
    }
    if (!grades.contains(QString()) && QSet<QString>(grades.begin(), grades.end()).size() == grades.size())
        return grades;
    if (codes.size() < 2)
        return codes;
    qsizetype same = codes.front().size();
    for (const QString& code : codes) {
        qsizetype i = 0;
        while (i < std::min(same, code.size()) && code[i] == codes.front()[i])
            ++i;
        same = i;
    }
    const qsizetype cut = codes.front().left(same).lastIndexOf(u'_') + 1;
    for (QString& code : codes)
        code = code.mid(cut);
    return codes;
}

QString FormBuilder::axisLabel(const Element& element, const std::vector<Element>& elements) const
{
    // "Enrolment, Class 1" twelve times over says no more than "Class 1", and does not fit a column.
    const QString grade = gradeOf(*element.element);
    const bool eachItsGrade = !grade.isEmpty()
        && std::none_of(elements.begin(), elements.end(), [&](const Element& other) {
               const QString its = gradeOf(*other.element);
               return its.isEmpty() || (its == grade && other.element != element.element);
           });
    return eachItsGrade ? textIn(m_pack->grade(grade)->name, m_locale) : elementLabel(*element.element);
}

bool FormBuilder::isOpenHere(const OptionCombo& combo) const
{
    return std::all_of(combo.options.begin(), combo.options.end(), [&](domain::CategoryOptionKey key) {
        const CategoryOption* option = m_catalog.categoryOptions.find(key);
        if (!m_unit || option->orgUnits.isEmpty() || option->orgUnits.contains(m_unit))
            return true;
        return std::any_of(option->orgUnits.begin(), option->orgUnits.end(),
                           [&](domain::OrgUnitKey above) { return m_catalog.isAncestor(above, m_unit); });
    });
}

bool FormBuilder::isRightAge(const Element& element, const OptionCombo& combo) const
{
    const Grade* grade = m_pack ? m_pack->grade(gradeOf(*element.element)) : nullptr;
    if (!grade)
        return false;
    return std::any_of(combo.options.begin(), combo.options.end(), [&](domain::CategoryOptionKey key) {
        const AgeBand band = m_pack->ages.value(m_catalog.categoryOptions.find(key)->code);
        return band.min && band.max && *band.min <= grade->theoreticalAge && grade->theoreticalAge <= *band.max;
    });
}

FormCell FormBuilder::makeCell(const Element& element, const OptionCombo& combo, const Section* section) const
{
    FormCell cell;
    cell.element = element.element->key;
    cell.combo = combo.key;
    QStringList words{elementLabel(*element.element)};
    cell.address = element.element->code.isEmpty() ? element.element->uid : element.element->code;
    if (!element.combo->isDefault) {
        for (const auto option : combo.options)
            words << optionLabel(*m_catalog.categoryOptions.find(option));
        cell.address += u':' + m_catalog.comboCode(combo.key);
    }
    cell.label = words.join(u", "_s);
    cell.greyed = !isOpenHere(combo)
        || (section
            && (section->greyed.contains({cell.element, cell.combo}) || section->greyed.contains({cell.element, {}})));
    return cell;
}

}  // namespace rejista::metadata
