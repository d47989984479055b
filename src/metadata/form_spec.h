// How a data set looks to one school: sections, rows, columns, cells. From the pack's layout where there is
// one, else from DHIS2 sections, else by category combo; a custom HTML form is drawn from its sections.
// Pure; any thread. Invariant: every element × option combo of the data set is in exactly one cell
// (cells that this school's level does not see are in `hidden`).
#pragma once

#include "metadata/catalog.h"

namespace rejista::metadata {

class Pack;

enum class SectionKind {
    Grid,    ///< a table; rows and columns
    Fields,  ///< label and value, one cell a row
};

struct FormCell {
    domain::DataElementKey element;
    domain::OptionComboKey combo;
    int row = 0, column = 0;  ///< in the section
    QString label;            ///< whole: "Enrolment P1, Girls, 6 years"
    QString address;          ///< for people and scripts: "RJ_D_ENR_P1:F,6"
    bool greyed = false;      ///< takes no value
    bool compulsory = false;
    bool formTotal = false;  ///< a total that the paper has and a person types (decisions.md 8)
    bool rightAge = false;   ///< the grade's own age (pack's grade ladder): shaded
};

struct FormAxisEntry {
    QString code;                 ///< stable within the section: "P1:F"
    std::vector<QString> labels;  ///< header levels, outermost first; equal neighbours span
    std::vector<int> cells;       ///< indexes into FormSection::cells along this row or column; -1 = no cell there
    bool formTotal = false;       ///< the row or column holds typed totals
};

/// A number that the form shows and computes.
struct FormTotal {
    enum class Of { Row, Column, Group, All };
    Of of = Of::Column;
    int index = -1;  ///< of the row or column that it belongs to; -1 for All
    QString code;    ///< "P1:F" for a column, "P1" for a group of columns, "" for All
    QString label;
    std::vector<int> cells;  ///< what is added up; typed totals are never among them
    int formTotal = -1;      ///< the cell with the typed total that it should equal; -1 = none
};

/// One table or list. A DHIS2 section whose elements do not fit into one table becomes several parts in a row.
struct FormSection {
    QString code;     ///< unique in the form: `section`, from the second part on "section#2"
    QString section;  ///< DHIS2 code or UID, the same for all parts: what a section's state is kept under
    int part = 1;
    domain::SectionKey key;     ///< none = made here
    QString name, description;  ///< of the DHIS2 section
    QString title;              ///< of this part, where there are several; else empty
    QString page;               ///< the paper's letter, "E2"; empty = none
    QString group, groupName;   ///< the letter and name that neighbouring sections share in lists: "I"; empty = none
    SectionKind kind = SectionKind::Fields;
    bool previousYear = false;  ///< show last year's value beside
    std::vector<FormAxisEntry> rows, columns;
    std::vector<FormCell> cells;  ///< row by row, left to right
    std::vector<FormTotal> totals;
    std::vector<domain::IndicatorKey> indicators;
};

struct FormSpec {
    domain::DataSetKey dataSet;
    domain::OrgUnitKey orgUnit;  ///< none = as for every level
    QString name;
    std::vector<FormSection> sections;
    std::vector<Operand> hidden;  ///< in the data set, but not for this school's level
    bool customForm = false;      ///< the hub has an HTML form that may look different

    /// Section and cell index; {-1, -1} = not on this form.
    [[nodiscard]] std::pair<int, int> find(domain::DataElementKey element, domain::OptionComboKey combo) const;
    [[nodiscard]] const FormCell* cell(domain::DataElementKey element, domain::OptionComboKey combo) const;
    [[nodiscard]] size_t cellCount() const;

    QHash<Operand, std::pair<int, int>> index;
};

/// `locale` chooses labels ("fr"); `unit` none = all levels. An unknown data set gives a form without sections.
[[nodiscard]] FormSpec formSpec(const Catalog& catalog, const Pack* pack, domain::DataSetKey dataSet,
                                domain::OrgUnitKey unit, QStringView locale);

/// "Also in": the other data sets assigned to the unit that show the same element of the same period type
/// (decisions.md 15).
[[nodiscard]] std::vector<domain::DataSetKey> otherFormsWith(const Catalog& catalog, domain::DataSetKey dataSet,
                                                             domain::DataElementKey element, domain::OrgUnitKey unit);

}  // namespace rejista::metadata
