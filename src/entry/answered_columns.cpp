#include "entry/answered_columns.h"

#include <algorithm>

namespace rejista::entry {
using metadata::FormAxisEntry;
using metadata::FormCell;
using metadata::FormSection;
using metadata::FormSpec;
using metadata::Operand;

namespace {
const FormSection* sectionAt(const FormSpec& form, int section)
{
    return section < 0 || section >= int(form.sections.size()) ? nullptr : &form.sections[size_t(section)];
}

bool totalTyped(const FormSection& section, int column, const HasValue& hasValue)
{
    return std::any_of(section.totals.begin(), section.totals.end(), [&](const metadata::FormTotal& total) {
        if (total.of != metadata::FormTotal::Of::Column || total.index != column || total.formTotal < 0)
            return false;
        const FormCell& typed = section.cells[size_t(total.formTotal)];
        return hasValue({typed.element, typed.combo});
    });
}

/// The cells of a column that End is about.
template <class F>
void eachAnswerable(const FormSection& section, const FormAxisEntry& column, F visit)
{
    for (const int index : column.cells) {
        if (index < 0)
            continue;
        const FormCell& cell = section.cells[size_t(index)];
        if (!cell.greyed && !cell.formTotal)
            visit(Operand{cell.element, cell.combo});
    }
}
}  // namespace

const std::vector<FormAxisEntry>& answerAxis(const FormSection& section)
{
    return section.kind == metadata::SectionKind::Grid && !section.columns.empty() ? section.columns : section.rows;
}

QString columnName(const FormSpec& form, int section, int column)
{
    const FormSection* at = sectionAt(form, section);
    if (!at || column < 0 || column >= int(answerAxis(*at).size()))
        return {};
    return at->code + u'|' + answerAxis(*at)[size_t(column)].code;
}

bool isColumnAnswered(const FormSpec& form, int section, int column, const QSet<QString>& ended,
                      const HasValue& hasValue)
{
    const FormSection* at = sectionAt(form, section);
    if (!at || column < 0 || column >= int(answerAxis(*at).size()))
        return false;
    if (!ended.isEmpty() && ended.contains(columnName(form, section, column)))
        return true;
    return at->kind == metadata::SectionKind::Grid && totalTyped(*at, column, hasValue);
}

std::vector<Operand> answeredCells(const FormSpec& form, const QSet<QString>& ended, const HasValue& hasValue)
{
    std::vector<Operand> found;
    for (int s = 0; s < int(form.sections.size()); ++s) {
        const FormSection& section = form.sections[size_t(s)];
        const auto& axis = answerAxis(section);
        for (int c = 0; c < int(axis.size()); ++c) {
            if (isColumnAnswered(form, s, c, ended, hasValue))
                eachAnswerable(section, axis[size_t(c)], [&](const Operand& cell) { found.push_back(cell); });
        }
    }
    return found;
}

QStringList openColumns(const FormSpec& form, const HasValue& hasValue)
{
    QStringList names;
    for (int s = 0; s < int(form.sections.size()); ++s) {
        const FormSection& section = form.sections[size_t(s)];
        if (section.kind != metadata::SectionKind::Grid)
            continue;
        const auto& axis = answerAxis(section);
        for (int c = 0; c < int(axis.size()); ++c) {
            bool blank = false;
            eachAnswerable(section, axis[size_t(c)], [&](const Operand& cell) { blank = blank || !hasValue(cell); });
            if (blank)
                names.append(columnName(form, s, c));
        }
    }
    return names;
}

}  // namespace rejista::entry
