// The address of a cell, as files and people write it, to keys of the catalog: UIDs, codes, EMIS codes with or
// without dashes, combos by their option codes (decisions.md 18). One thread; it remembers what it has found.
// Invariant: a combo that is not the element's own in that data set is never accepted (design.md §7.2).
#pragma once

#include "domain/cell.h"
#include "domain/result.h"
#include "metadata/catalog.h"
#include "metadata/pack.h"

namespace rejista::exchange {

struct NamedCell {
    QString dataSet, orgUnit, period, element, combo, attribute;
};

struct ResolvedCell {
    domain::ReturnKey form;
    domain::CellKey cell;
};

class CellResolver {
public:
    /// `attribute` is taken where a data set asks for an attribute combo and none is named (`--attribute T2`).
    /// `pack`: whose calendar says which periods mean the same school year (decisions.md 5); may be null.
    explicit CellResolver(const metadata::Catalog& catalog, QString attribute = {},
                          const metadata::Pack* pack = nullptr);

    /// Errors, `where` = the column at fault and fact `text`: UnknownDataSet, UnknownOrgUnit, Ambiguous, BadPeriod,
    /// WrongPeriodType (facts expected, example), UnknownElement, UnknownCombo, AttributeRequired (fact allowed),
    /// NotFound (where attributeCombo, fact allowed) for an attribute that the data set does not have,
    /// ScientificNotation (fact meant) where a spreadsheet has rewritten a code.
    /// Without a data set: the one that the unit fills in with this element and period type, first by name.
    [[nodiscard]] domain::Result<ResolvedCell> resolve(const NamedCell& names);

    [[nodiscard]] domain::Result<domain::OrgUnitKey> orgUnit(const QString& text);
    [[nodiscard]] domain::Result<domain::DataSetKey> dataSet(const QString& text);
    /// Blank = the default combo, and refused where the data set asks for one.
    [[nodiscard]] domain::Result<domain::OptionComboKey> attribute(domain::DataSetKey dataSet, const QString& text);
    [[nodiscard]] domain::Result<domain::Period> period(domain::DataSetKey dataSet, const QString& text);
    [[nodiscard]] domain::Result<domain::DataElementKey> element(domain::DataSetKey dataSet, const QString& text);
    [[nodiscard]] domain::Result<domain::OptionComboKey> combo(domain::DataSetKey dataSet,
                                                               domain::DataElementKey element, const QString& text);

private:
    [[nodiscard]] domain::Result<domain::DataSetKey> dataSetFor(const NamedCell& names);
    [[nodiscard]] domain::CategoryComboKey effective(domain::DataSetKey dataSet, domain::DataElementKey element);
    [[nodiscard]] domain::Result<domain::OptionComboKey> comboOf(domain::CategoryComboKey combo, const QString& text);

    [[nodiscard]] domain::Period meantBy(const domain::Period& named, domain::PeriodType wanted) const;

    const metadata::Catalog& m_catalog;
    QString m_attribute;
    const metadata::Pack* m_pack;
    QHash<QString, std::vector<domain::OrgUnitKey>> m_undashed;
    QHash<QString, domain::OrgUnitKey> m_units;
    QHash<QString, domain::Period> m_periods;
    QHash<std::pair<qint32, QString>, domain::OptionComboKey> m_combos;
    QHash<std::pair<qint32, qint32>, domain::CategoryComboKey> m_effective;
};

/// The number that a spreadsheet wrote as `1E+05`: "100000"; empty when `text` is no such thing.
[[nodiscard]] QString scientificMeaning(QStringView text);

}  // namespace rejista::exchange
