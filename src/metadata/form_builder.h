// How one DHIS2 section becomes tables and lists. Internal; one thread.
#pragma once

#include "metadata/form_spec.h"
#include "metadata/pack.h"

namespace rejista::metadata {

/// Where an element × combo stands along the rows or the columns of a grid.
struct GridPlace {
    std::vector<qsizetype> rank;  ///< one number an axis; the order of the form
    QStringList codes, labels;    ///< one an axis

    bool operator<(const GridPlace& other) const { return rank < other.rank; }
};

class FormBuilder {
public:
    FormBuilder(const Catalog& catalog, const Pack* pack, const DataSet& set, domain::OrgUnitKey unit,
                QStringView locale);

    [[nodiscard]] FormSpec build();

private:
    struct Element {
        const DataElement* element;
        const CategoryCombo* combo;  ///< the effective one
    };

    // form_spec.cpp
    [[nodiscard]] bool isSeen(const DataElement& element) const;
    [[nodiscard]] bool isSeen(const QStringList& levels) const;
    void addSection(const Section& section, const LayoutSection* layout);
    void addRest();
    void hide(const Element& element);
    void take(FormSection part, const Section* section);
    [[nodiscard]] std::optional<Element> elementOf(domain::DataElementKey key) const;
    [[nodiscard]] FormSection startPart(const Section* section, const LayoutSection* layout,
                                        const QString& title) const;
    // form_shapes.cpp
    void addByShape(const Section* section, const LayoutSection* layout, const std::vector<Element>& elements);
    void addSameCombo(const Section* section, const LayoutSection* layout, const std::vector<Element>& elements,
                      bool titled);
    void addFields(const Section* section, const LayoutSection* layout, const std::vector<Element>& elements,
                   const QString& title);
    // form_grid.cpp
    struct Grid {
        const Section* section;
        const LayoutSection* layout;
        std::vector<LayoutAxis> rows, columns;
        QString title;
    };
    void addGrid(Grid grid, const std::vector<Element>& elements);
    [[nodiscard]] bool fits(const Grid& grid, const Element& element) const;
    [[nodiscard]] GridPlace placeOf(const std::vector<LayoutAxis>& axes, const Element& element,
                                    const OptionCombo& combo, const std::vector<Element>& elements,
                                    const QStringList& codes) const;
    [[nodiscard]] std::optional<GridPlace> columnOfTotal(const Grid& grid, const Element& total,
                                                         const OptionCombo& combo, const std::vector<Element>& mains,
                                                         const QStringList& codes) const;
    // form_cells.cpp
    [[nodiscard]] FormCell makeCell(const Element& element, const OptionCombo& combo, const Section* section) const;
    [[nodiscard]] QString elementLabel(const DataElement& element) const;
    [[nodiscard]] QString optionLabel(const CategoryOption& option) const;
    [[nodiscard]] QString gradeOf(const DataElement& element) const;
    [[nodiscard]] bool isRightAge(const Element& element, const OptionCombo& combo) const;
    [[nodiscard]] bool isOpenHere(const OptionCombo& combo) const;
    [[nodiscard]] QString axisLabel(const Element& element, const std::vector<Element>& elements) const;
    [[nodiscard]] QStringList axisCodes(const std::vector<Element>& elements) const;

    const Catalog& m_catalog;
    const Pack* m_pack;
    const DataSet& m_set;
    domain::OrgUnitKey m_unit;
    QString m_locale;
    std::vector<const LevelGroup*> m_levels;
    const QHash<QString, Texts>* m_labels = nullptr;  ///< the label set of the section at hand
    QSet<domain::DataElementKey> m_placed;
    FormSpec m_form;
};

/// form_totals.cpp: adds what the form computes. `across` = sums over different elements make sense along rows,
/// along columns; sums over one element's own breakdown always do, where its numbers can be added.
void addTotals(FormSection& part, const Catalog& catalog, bool acrossInRows, bool acrossInColumns);

}  // namespace rejista::metadata
