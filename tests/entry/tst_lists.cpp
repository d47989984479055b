// The list of returns in one pass over the values says what the full way says; columns are answered in one place.
#include "demo/demo.h"
#include "entry/answered_columns.h"
#include "storage/catalog_store.h"
#include "storage/completion.h"
#include "storage/workspace.h"
#include "support/entry_school.h"
#include "support/example_school.h"

#include <tuple>

using namespace rejista;
using namespace rejista::test;

namespace {
/// Everything of a row but what the rules say.
auto withoutRules(const entry::ReturnRow& row)
{
    return std::tuple(row.key, row.name, row.state, row.due, row.at, row.by, row.filled, row.expected, row.drafts,
                      row.periodOpen);
}

/// Rows that differ between the two ways, and how many there were.
struct Compared {
    size_t rows = 0, started = 0, complete = 0, withWarnings = 0;
    QStringList different;
};

Compared compared(storage::Database& db, const entry::Context& context, std::span<const domain::OrgUnitKey> units,
                  std::span<const domain::Period> periods, const std::shared_ptr<entry::RuleBook>& book)
{
    Compared found;
    const auto light = entry::listReturns(db, context, {units, periods, false}, book);
    const auto full = entry::listReturns(db, context, {units, periods, true}, book);
    if (!light || !full || light->size() != full->size()) {
        found.different.append(u"not the same rows"_s);
        return found;
    }
    found.rows = light->size();
    for (size_t i = 0; i < light->size(); ++i) {
        const entry::ReturnRow& row = (*light)[i];
        found.started += row.state == entry::ReturnState::Started;
        found.complete += row.state == entry::ReturnState::Complete;
        found.withWarnings += (*full)[i].warnings > 0;
        if (withoutRules(row) != withoutRules((*full)[i]))
            found.different.append(u"%1 %2: %3/%4, %5/%6"_s.arg(row.name, row.key.period.id())
                                       .arg(row.filled)
                                       .arg(row.expected)
                                       .arg((*full)[i].filled)
                                       .arg((*full)[i].expected));
        if (row.errors + row.warnings + row.unexplained != 0)
            found.different.append(row.name + u" has counts of rules that did not run"_s);
    }
    return found;
}

std::vector<domain::Period> somePeriods()
{
    std::vector<domain::Period> periods;
    for (const QString& id : {u"2024Sep"_s, u"2025Sep"_s, u"202509"_s, u"202510"_s, u"202601"_s, u"202612"_s})
        periods.push_back(*domain::Period::parse(id));
    return periods;
}
}  // namespace

class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void theExampleSchoolIsListedAsTheFullWayListsIt()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        VERIFY_OK(importExampleSchool(desk));
        auto session = desk.session();
        VERIFY_OK(session);
        const auto periods = somePeriods();
        const auto look = [&] {
            const auto reader = desk.store->reader();
            return compared(**reader, desk.context(), std::span(&m_world.school, 1), periods, desk.book);
        };
        Compared first = look();
        QVERIFY2(first.different.isEmpty(), qPrintable(first.different.join(u'\n')));
        QVERIFY(first.rows > 20 && first.started >= 10);
        // A draft, an answered column, a section that does not apply, a cleared value, a completion.
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_ENR_P5"_s, u"M,10"_s), u"12o"_s));
        VERIFY_OK((*session)->clear(m_world.cell(u"RJ_D_TOT_P2"_s, u"F"_s)));
        VERIFY_OK((*session)->doesNotApply((*session)->sections().back().section, u"not known"_s));
        auto empty = desk.session(u"RJ_DS_MONTH"_s, u"202612"_s);
        VERIFY_OK(empty);
        VERIFY_OK((*empty)->endColumn(0, 0));
        auto other = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(other);
        VERIFY_OK((*other)->complete());
        const Compared then = look();
        QVERIFY2(then.different.isEmpty(), qPrintable(then.different.join(u'\n')));
        QCOMPARE(then.started, first.started);  // one more begun, one complete
        QCOMPARE(then.complete, size_t(1));
        // The control: the comparison sees one value that only one of the two ways was given.
        const auto reader = desk.store->reader();
        VERIFY_OK(reader);
        const auto before = entry::listReturns(**reader, desk.context(),
                                               {std::span(&m_world.school, 1), periods, false}, desk.book);
        VERIFY_OK(before);
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_TOT_P2"_s, u"F"_s), u"31"_s));
        const auto after = entry::listReturns(**reader, desk.context(), {std::span(&m_world.school, 1), periods, true},
                                              desk.book);
        VERIFY_OK(after);
        int differ = 0;
        for (size_t i = 0; i < before->size(); ++i)
            differ += withoutRules((*before)[i]) != withoutRules((*after)[i]);
        QCOMPARE(differ, 1);
    }

    void theDemoIsListedAsTheFullWayListsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"demo.rejista"_s);
        const auto made = demo::makeDemo({path, 7, 4, 0, {}}, m_world.pack);
        VERIFY_OK(made);
        auto workspace = storage::Workspace::open(path, made->user, made->passphrase);
        VERIFY_OK(workspace);
        const auto objects = storage::catalog::load((*workspace)->reader());
        VERIFY_OK(objects);
        const auto catalog = metadata::buildCatalog(*objects);
        VERIFY_OK(catalog);
        const entry::Context context{&*catalog, &m_world.pack, &(*workspace)->clock(), (*workspace)->person(), u"en"_s};
        std::vector<domain::OrgUnitKey> units;
        for (const metadata::OrgUnit& unit : catalog->orgUnits)
            units.push_back(unit.key);
        const Compared found = compared((*workspace)->reader(), context, units, somePeriods(),
                                        std::make_shared<entry::RuleBook>(*catalog, &m_world.pack));
        QVERIFY2(found.different.isEmpty(), qPrintable(found.different.join(u'\n')));
        QVERIFY2(found.rows > 60 && found.started > 5 && found.complete > 20 && found.withWarnings > 0,
                 qPrintable(
                     u"%1 %2 %3 %4"_s.arg(found.rows).arg(found.started).arg(found.complete).arg(found.withWarnings)));
    }

    void checkingManyReturnsSaysWhatCheckingOneSays()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        VERIFY_OK(importExampleSchool(desk));
        const auto reader = desk.store->reader();
        VERIFY_OK(reader);
        int returns = 0, messages = 0;
        const auto all = entry::validateAll(
            **reader, desk.context(), std::span(&m_world.school, 1), {},
            [&](const entry::Validation& found) {
                const auto alone = entry::validate(**reader, desk.context(), found.key, desk.book);
                ++returns;
                messages += int(found.messages.size());
                return alone && alone->messages == found.messages && alone->filled == found.filled
                    && alone->values == found.values && alone->expected == found.expected;
            },
            desk.book);
        VERIFY_OK(all);
        QVERIFY(returns >= 20 && messages > 20);  // a return that differed would have stopped the walk
        const auto rows = entry::listReturns(**reader, desk.context(),
                                             {std::span(&m_world.school, 1), somePeriods(), true}, desk.book);
        VERIFY_OK(rows);
        for (const entry::ReturnRow& row : *rows) {
            const auto alone = entry::validate(**reader, desk.context(), row.key, desk.book);
            VERIFY_OK(alone);
            // Of a form that nobody has begun a list says nothing: its empty sections are no mistakes yet.
            const bool begun = row.state != entry::ReturnState::NotStarted;
            QCOMPARE(row.errors, begun ? alone->count(metadata::Severity::Error) : 0);
            QCOMPARE(row.warnings, begun ? alone->count(metadata::Severity::Warning) : 0);
        }
    }

    void aColumnIsAnsweredByEndOrByItsTotal()
    {
        const auto form = entry::RuleBook(m_world.catalog, &m_world.pack)
                              .formFor(m_world.form(u"RJ_DS_ASC_ENR_PRI"_s).dataSet, m_world.school, u"en"_s);
        const auto age = m_world.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s), total = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        const auto [section, index] = form->find(age.element, age.combo);
        const int column = form->sections[size_t(section)].cells[size_t(index)].column;
        const QString name = entry::columnName(*form, section, column);
        QCOMPARE(name,
                 form->sections[size_t(section)].code + u'|'
                     + form->sections[size_t(section)].columns[size_t(column)].code);
        QCOMPARE(entry::columnName(*form, -1, 0), QString());
        QCOMPARE(entry::columnName(*form, section, 10'000), QString());
        QSet<metadata::Operand> typed;
        const auto has = [&](const metadata::Operand& cell) { return typed.contains(cell); };
        const auto answered = [&](const QSet<QString>& ended) {
            const auto cells = entry::answeredCells(*form, ended, has);
            return std::find(cells.begin(), cells.end(), age) != cells.end();
        };
        QVERIFY(entry::answeredCells(*form, {}, has).empty());
        QVERIFY(!entry::isColumnAnswered(*form, section, column, {}, has));
        QVERIFY(answered({name}));
        QVERIFY(entry::openColumns(*form, has).contains(name));
        typed = {total};
        QVERIFY(answered({}));
        QVERIFY(entry::isColumnAnswered(*form, section, column, {}, has));
        const auto cells = entry::answeredCells(*form, {name}, has);
        QVERIFY(std::find(cells.begin(), cells.end(), total) == cells.end());  // the typed total is no blank
        for (const metadata::Operand& cell : cells)
            typed.insert(cell);
        QVERIFY(!entry::openColumns(*form, has).contains(name));
    }

private:
    PackWorld m_world;
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
