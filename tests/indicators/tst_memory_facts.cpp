#include "indicators/memory_facts.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rejista;
using domain::CellKey;
using domain::Period;
using indicators::MemoryFacts;

namespace {

metadata::Catalog catalog()
{
    metadata::Catalog result;
    const auto add = [&](qint32 key, const QString& code, metadata::ValueType type) {
        metadata::DataElement element;
        element.key = {key};
        element.uid = code;
        element.valueType = type;
        result.dataElements.add(element);
    };
    add(1, u"number"_s, metadata::ValueType::IntegerZeroOrPositive);
    add(2, u"text"_s, metadata::ValueType::Text);
    add(3, u"truth"_s, metadata::ValueType::Boolean);
    return result;
}

CellKey cell(qint32 unit, qint32 element, qint32 combo = 10, const QString& period = u"2025Sep"_s)
{
    return {{unit}, *Period::parse(period), {element}, {combo}, {10}};
}

}  // namespace

class TestMemoryFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreSortedHoweverTheyCome()
    {
        const auto known = catalog();
        MemoryFacts facts(known);
        facts.add(cell(3, 1), u"30");
        facts.add(cell(1, 1, 11), u"11");
        facts.add(cell(1, 1, 10), u"10");
        facts.add(cell(2, 1, 10, u"2024Sep"_s), u"99");
        facts.finish();
        const auto blocks = facts.blocks({1});
        QCOMPARE(blocks.size(), size_t(2));
        QCOMPARE(blocks[0].period.id(), u"2024Sep"_s);
        QCOMPARE(blocks[1].values, (std::vector<double>{10, 11, 30}));
        QCOMPARE(blocks[1].rowsOf(1), (std::pair<size_t, size_t>{0, 2}));
        QCOMPARE(blocks[1].rowsOf(2), (std::pair<size_t, size_t>{2, 2}));
        QCOMPARE(facts.size(), size_t(4));
    }
    void theLastOfTwoValuesOfOneCellStays()
    {
        const auto known = catalog();
        MemoryFacts facts(known);
        facts.add(cell(1, 1), u"5");
        facts.add(cell(1, 1), u"6");
        facts.finish();
        QCOMPARE(facts.blocks({1})[0].values, (std::vector<double>{6}));
        QCOMPARE(facts.size(), size_t(1));
    }
    void anEditChangesOneCell()
    {
        const auto known = catalog();
        MemoryFacts facts(known);
        facts.add(cell(1, 1), u"5");
        facts.add(cell(3, 1), u"7");
        facts.finish();
        QVERIFY(facts.set(cell(2, 1), u"6"));
        QCOMPARE(facts.blocks({1})[0].values, (std::vector<double>{5, 6, 7}));
        QVERIFY(!facts.set(cell(2, 1), u"6"));
        QVERIFY(facts.set(cell(2, 1), u"0"));
        QCOMPARE(facts.blocks({1})[0].values, (std::vector<double>{5, 0, 7}));
        QVERIFY(facts.set(cell(2, 1), {}));
        QVERIFY(!facts.set(cell(2, 1), {}));
        QCOMPARE(facts.blocks({1})[0].values, (std::vector<double>{5, 7}));
    }
    void textTruthAndNonsense()
    {
        const auto known = catalog();
        MemoryFacts facts(known);
        facts.add(cell(1, 2), u"PIPE_IN");
        facts.add(cell(2, 2), u"PIPE_IN");
        facts.add(cell(1, 3), u"true");
        facts.add(cell(2, 3), u"false");
        facts.add(cell(1, 1), u"12a");
        facts.add(cell(1, 9), u"1");
        facts.finish();
        QCOMPARE(facts.text(facts.blocks({2})[0].values[1]), u"PIPE_IN"_s);
        QCOMPARE(facts.blocks({3})[0].values, (std::vector<double>{1, 0}));
        QCOMPARE(facts.refused(), size_t(2));
        QVERIFY(facts.blocks({9}).empty());
    }
    void answeredColumnsAndCompletionsComeAndGo()
    {
        const auto known = catalog();
        MemoryFacts facts(known);
        const Period year = *Period::parse(u"2025Sep");
        facts.addAnswered({1}, {5}, year);
        QVERIFY(facts.isAnswered({1}, {5}, year));
        QVERIFY(!facts.isAnswered({1}, {6}, year));
        QVERIFY(facts.setAnswered({1}, {5}, year, false));
        QVERIFY(!facts.isAnswered({1}, {5}, year));
        const indicators::CompletionFact done{{7}, {5}, year, {10}, QDate(2026, 2, 1)};
        facts.addCompletion(done);
        QCOMPARE(facts.completions({7}).size(), size_t(1));
        QVERIFY(facts.setCompletion(done, false));
        QVERIFY(!facts.setCompletion(done, false));
        QVERIFY(facts.completions({7}).empty());
    }
};

QTEST_APPLESS_MAIN(TestMemoryFacts)
#include "tst_memory_facts.moc"
