// Which indicators read a cell: the pack's, and made-up ones with options, groups and other indicators inside.
#include "indicators/counts_in.h"
#include "indicators/pack_school.h"

using namespace rejista;
using namespace Qt::StringLiterals;

namespace {

struct Reads {
    metadata::Catalog catalog;

    void add(const QString& code, const QString& numerator, const QString& denominator = u"1"_s)
    {
        metadata::Indicator indicator;
        indicator.key = {2'000'000 + int(catalog.indicators.size())};
        indicator.uid = u"T%1"_s.arg(catalog.indicators.size(), 10, 10, QChar(u'0'));
        indicator.code = code;
        indicator.numerator = numerator;
        indicator.denominator = denominator;
        catalog.indicators.add(indicator);
    }
    [[nodiscard]] QString uid(const QString& code) const { return catalog.indicators.byCode(code)->uid; }
    [[nodiscard]] metadata::Operand cell(const QString& element, const QString& combo = {}) const
    {
        const auto* found = catalog.dataElements.byCode(element);
        return {found->key, combo.isEmpty() ? catalog.defaultCombo : *catalog.comboNamed(found->combo, combo)};
    }
    [[nodiscard]] QStringList of(const metadata::Operand& cell) const
    {
        const indicators::CountsIn index(catalog);
        QStringList codes;
        for (const auto key : index.of(cell, catalog.defaultCombo))
            codes.append(catalog.indicators.find(key)->code);
        return codes;
    }
};

}  // namespace

class TestCountsIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_reads.catalog = packtest::District().catalog; }

    void anAnswerCountsWhereThePackReadsIt()
    {
        const QStringList hygiene = m_reads.of(m_reads.cell(u"RJ_D_HW_WATER"_s));
        QVERIFY2(hygiene.contains(u"RJ_I_HYG_B"_s), qPrintable(hygiene.join(u' ')));
        QVERIFY(!hygiene.contains(u"RJ_I_OVERAGE_P5"_s));
        QVERIFY(m_reads.of(m_reads.cell(u"RJ_D_WATER_MONTHS"_s)).isEmpty());
    }
    void onlyTheCombosThatAreNamedCount()
    {
        const auto* element = m_reads.catalog.dataElements.byCode(u"RJ_D_ENR_P5"_s);
        const auto girl = m_reads.cell(u"RJ_D_ENR_P5"_s, u"F,10"_s), boy = m_reads.cell(u"RJ_D_ENR_P5"_s, u"M,10"_s);
        const QString combo = m_reads.catalog.optionCombos.find(girl.combo)->uid;
        m_reads.add(u"ONE"_s, u"#{%1.%2}"_s.arg(element->uid, combo));
        m_reads.add(u"ALL"_s, u"1"_s, u"#{%1}"_s.arg(element->uid));
        QVERIFY(m_reads.of(girl).contains(u"ONE"_s) && m_reads.of(girl).contains(u"ALL"_s));
        QVERIFY(!m_reads.of(boy).contains(u"ONE"_s) && m_reads.of(boy).contains(u"ALL"_s));
    }
    void anIndicatorInAnotherIsReadWithIt()
    {
        const auto* element = m_reads.catalog.dataElements.byCode(u"RJ_D_WATER_MONTHS"_s);
        m_reads.add(u"INNER"_s, u"#{%1}"_s.arg(element->uid));
        m_reads.add(u"OUTER"_s, u"N{%1}*2"_s.arg(m_reads.uid(u"INNER"_s)));
        QCOMPARE(m_reads.of(m_reads.cell(u"RJ_D_WATER_MONTHS"_s)), QStringList({u"INNER"_s, u"OUTER"_s}));
    }
    void indicatorsThatReadEachOtherInARingComeToAnEnd()
    {
        const auto* element = m_reads.catalog.dataElements.byCode(u"RJ_D_WATER_MONTHS"_s);
        m_reads.add(u"A"_s, u"N{%1}+#{%2}"_s.arg(u"T0000000999"_s, element->uid));
        m_reads.add(u"B"_s, u"N{%1}"_s.arg(m_reads.uid(u"A"_s)));
        m_reads.catalog.indicators.edit(m_reads.catalog.indicators.byCode(u"A"_s)->key)->numerator =
            u"N{%1}+#{%2}"_s.arg(m_reads.uid(u"B"_s), element->uid);
        QCOMPARE(m_reads.of(m_reads.cell(u"RJ_D_WATER_MONTHS"_s)), QStringList({u"A"_s, u"B"_s}));
        QVERIFY(!m_reads.of(m_reads.cell(u"RJ_D_WATER_DRINK"_s)).contains(u"B"_s));
    }
    void whatCannotBeParsedCountsNothing()
    {
        const auto* element = m_reads.catalog.dataElements.byCode(u"RJ_D_WATER_MONTHS"_s);
        m_reads.add(u"BROKEN"_s, u"#{%1}+("_s.arg(element->uid));
        m_reads.add(u"WHOLE"_s, u"#{%1}+(1)"_s.arg(element->uid));
        QCOMPARE(m_reads.of(m_reads.cell(u"RJ_D_WATER_MONTHS"_s)), QStringList({u"WHOLE"_s}));
    }

private:
    Reads m_reads;
};

QTEST_GUILESS_MAIN(TestCountsIn)
#include "tst_counts_in.moc"
