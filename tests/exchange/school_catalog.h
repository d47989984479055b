// A small catalog for the tests of exchange: two schools, three data sets, a shared element, a combo of sex and age.
#pragma once

#include "domain/uid.h"
#include "metadata/build.h"
#include "metadata/import.h"

#include <QTest>

namespace rejista::tests {

inline QByteArray schoolPackage()
{
    return R"({
 "organisationUnitLevels":[{"id":"levelAAAAA1","name":"Country","level":1},{"id":"levelAAAAA2","name":"School","level":2}],
 "organisationUnits":[
  {"id":"unitAAAAAA1","code":"SL","name":"Land","shortName":"Land","openingDate":"2000-09-01"},
  {"id":"unitAAAAAA2","code":"2103-2-00417","name":"Roman Catholic Primary","shortName":"RC Primary","openingDate":"2000-09-01","parent":{"id":"unitAAAAAA1"}},
  {"id":"unitAAAAAA3","code":"2103-3-00009","name":"Junior","shortName":"Junior","openingDate":"2000-09-01","parent":{"id":"unitAAAAAA1"}}],
 "organisationUnitGroups":[{"id":"groupAAAAA1","code":"X_PRI","name":"Primary","shortName":"Primary","organisationUnits":[{"id":"unitAAAAAA2"}]}],
 "categoryOptions":[
  {"id":"optionAAAF0","code":"RJ_CO_F","name":"RJ Girls","shortName":"Girls"},{"id":"optionAAAM0","code":"RJ_CO_M","name":"RJ Boys","shortName":"Boys"},
  {"id":"optionAAA06","code":"RJ_CO_A_6","name":"RJ 6 years","shortName":"6"},{"id":"optionAAA07","code":"RJ_CO_A_7","name":"RJ 7 years","shortName":"7"},
  {"id":"optionAAAT1","code":"RJ_CO_T1","name":"RJ Term 1","shortName":"T1"},{"id":"optionAAAT2","code":"RJ_CO_T2","name":"RJ Term 2","shortName":"T2"},
  {"id":"xYerKDKCefk","code":"default","name":"default","shortName":"default"}],
 "categories":[
  {"id":"categoryAA1","code":"RJ_C_SEX","name":"RJ Sex","shortName":"Sex","dataDimensionType":"DISAGGREGATION","categoryOptions":[{"id":"optionAAAF0"},{"id":"optionAAAM0"}]},
  {"id":"categoryAA2","code":"RJ_C_AGE","name":"RJ Age","shortName":"Age","dataDimensionType":"DISAGGREGATION","categoryOptions":[{"id":"optionAAA06"},{"id":"optionAAA07"}]},
  {"id":"categoryAA3","code":"RJ_C_TERM","name":"RJ Term","shortName":"Term","dataDimensionType":"ATTRIBUTE","categoryOptions":[{"id":"optionAAAT1"},{"id":"optionAAAT2"}]},
  {"id":"GLevLNI9wkl","code":"default","name":"default","shortName":"default","dataDimensionType":"DISAGGREGATION","categoryOptions":[{"id":"xYerKDKCefk"}]}],
 "categoryCombos":[
  {"id":"comboAAAAA1","code":"RJ_CC_SEX_AGE","name":"RJ Sex and age","dataDimensionType":"DISAGGREGATION","categories":[{"id":"categoryAA1"},{"id":"categoryAA2"}]},
  {"id":"comboAAAAA2","code":"RJ_CC_TERM","name":"RJ Terms","dataDimensionType":"ATTRIBUTE","categories":[{"id":"categoryAA3"}]},
  {"id":"bjDvmb4bfuf","code":"default","name":"default","dataDimensionType":"DISAGGREGATION","categories":[{"id":"GLevLNI9wkl"}]}],
 "categoryOptionCombos":[
  {"id":"cocAAAAAF06","code":"SEX_AGE.F.A_6","name":"F, 6","categoryCombo":{"id":"comboAAAAA1"},"categoryOptions":[{"id":"optionAAAF0"},{"id":"optionAAA06"}]},
  {"id":"cocAAAAAF07","code":"SEX_AGE.F.A_7","name":"F, 7","categoryCombo":{"id":"comboAAAAA1"},"categoryOptions":[{"id":"optionAAAF0"},{"id":"optionAAA07"}]},
  {"id":"cocAAAAAM06","code":"SEX_AGE.M.A_6","name":"M, 6","categoryCombo":{"id":"comboAAAAA1"},"categoryOptions":[{"id":"optionAAAM0"},{"id":"optionAAA06"}]},
  {"id":"cocAAAAAM07","code":"SEX_AGE.M.A_7","name":"M, 7","categoryCombo":{"id":"comboAAAAA1"},"categoryOptions":[{"id":"optionAAAM0"},{"id":"optionAAA07"}]},
  {"id":"cocAAAAAAT1","code":"TERM.T1","name":"T1","categoryCombo":{"id":"comboAAAAA2"},"categoryOptions":[{"id":"optionAAAT1"}]},
  {"id":"cocAAAAAAT2","code":"TERM.T2","name":"T2","categoryCombo":{"id":"comboAAAAA2"},"categoryOptions":[{"id":"optionAAAT2"}]},
  {"id":"HllvX50cXC0","code":"default","name":"default","categoryCombo":{"id":"bjDvmb4bfuf"},"categoryOptions":[{"id":"xYerKDKCefk"}]}],
 "dataElements":[
  {"id":"elementAAA1","code":"RJ_D_ENR_P1","name":"Enrolment P1","shortName":"Enr P1","domainType":"AGGREGATE","valueType":"INTEGER_ZERO_OR_POSITIVE","aggregationType":"SUM","categoryCombo":{"id":"comboAAAAA1"}},
  {"id":"elementAAA2","code":"RJ_D_FEE","name":"Fee","shortName":"Fee","domainType":"AGGREGATE","valueType":"NUMBER","aggregationType":"SUM","categoryCombo":{"id":"bjDvmb4bfuf"}},
  {"id":"elementAAA3","code":"RJ_D_NOTE","name":"=Note","shortName":"Note","domainType":"AGGREGATE","valueType":"LONG_TEXT","aggregationType":"NONE","categoryCombo":{"id":"bjDvmb4bfuf"}},
  {"id":"elementAAA4","name":"Without code","shortName":"Without","domainType":"AGGREGATE","valueType":"TEXT","aggregationType":"NONE","categoryCombo":{"id":"bjDvmb4bfuf"}}],
 "dataSets":[
  {"id":"dataSetAAA1","code":"X_DS_ENR","name":"Enrolment","shortName":"Enrolment","periodType":"FinancialSep","categoryCombo":{"id":"bjDvmb4bfuf"},
   "dataSetElements":[{"dataElement":{"id":"elementAAA1"}},{"dataElement":{"id":"elementAAA2"}},{"dataElement":{"id":"elementAAA3"}},{"dataElement":{"id":"elementAAA4"}}],
   "organisationUnits":[{"id":"unitAAAAAA2"}]},
  {"id":"dataSetAAA2","code":"X_DS_TERM","name":"Terms","shortName":"Terms","periodType":"FinancialSep","categoryCombo":{"id":"comboAAAAA2"},
   "dataSetElements":[{"dataElement":{"id":"elementAAA1"}}],"organisationUnits":[{"id":"unitAAAAAA2"}]},
  {"id":"dataSetAAA3","code":"X_DS_MONTH","name":"Months","shortName":"Months","periodType":"Monthly","categoryCombo":{"id":"bjDvmb4bfuf"},
   "dataSetElements":[{"dataElement":{"id":"elementAAA2"}}],"organisationUnits":[{"id":"unitAAAAAA2"}]}]
})";
}

struct SchoolWorld {
    metadata::RawIndex raw;
    metadata::Catalog catalog;

    SchoolWorld()
    {
        const auto plan = metadata::planImport(schoolPackage(), {});
        if (!plan)
            qFatal("the package of the test cannot be read");
        raw = metadata::RawIndex(metadata::applied({}, *plan));
        auto built = metadata::buildCatalog(raw.all());
        if (!built)
            qFatal("the package of the test cannot be built");
        catalog = std::move(*built);
    }
    [[nodiscard]] domain::ReturnKey form(const char* set, const char* unit, const char* period,
                                         const char* attribute = "HllvX50cXC0") const
    {
        return {catalog.dataSets.named(QString::fromLatin1(set))->key,
                catalog.orgUnits.named(QString::fromLatin1(unit))->key,
                *domain::Period::parse(QString::fromLatin1(period)),
                catalog.optionCombos.byUid(QString::fromLatin1(attribute))->key};
    }
    [[nodiscard]] domain::CellRow cell(const domain::ReturnKey& form, const char* element, const char* combo,
                                       const QString& value) const
    {
        domain::CellRow row;
        row.key = {form.orgUnit, form.period, catalog.dataElements.named(QString::fromLatin1(element))->key,
                   catalog.optionCombos.byUid(QString::fromLatin1(combo))->key, form.attribute};
        row.value = value;
        return row;
    }
};

}  // namespace rejista::tests
