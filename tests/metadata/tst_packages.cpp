// Real packages of others, whole: everything arrives, every form opens with every cell, every expression parses or is
// named.
#include "own_export.h"
#include "shared_data.h"

#include "metadata/build.h"
#include "metadata/expression_checks.h"
#include "metadata/form_spec.h"
#include "metadata/import.h"
#include "metadata/rule_index.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rejista;
using namespace rejista::metadata;
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

struct Loaded {
    ImportPlan plan;
    std::vector<RawObject> objects;
    Catalog catalog;
};

Loaded load(const QString& path)
{
    auto plan = planImport(tests::sharedFile(path), {}, {.fileName = path});
    if (!plan)
        qFatal("%s: %s", qPrintable(path), kindName(plan.error().kind).data());
    Loaded loaded;
    loaded.objects = applied({}, *plan);
    auto catalog = buildCatalog(loaded.objects);
    if (!catalog)
        qFatal("%s: no catalog", qPrintable(path));
    loaded.catalog = std::move(*catalog);
    loaded.plan = std::move(*plan);
    return loaded;
}

/// How often each element × combo of the set stands on its form, hidden cells included.
QMap<std::pair<qint32, qint32>, int> cellsOf(const FormSpec& form)
{
    QMap<std::pair<qint32, qint32>, int> count;
    for (const FormSection& section : form.sections)
        for (const FormCell& cell : section.cells)
            ++count[{cell.element.value, cell.combo.value}];
    for (const Operand& hidden : form.hidden)
        ++count[{hidden.element.value, hidden.combo.value}];
    return count;
}

void compareWithSet(const Catalog& catalog, const DataSet& set, const FormSpec& form)
{
    QMap<std::pair<qint32, qint32>, int> wanted;
    for (const DataSetElement& part : set.elements)
        for (const auto combo : catalog.categoryCombos.find(part.combo)->optionCombos)
            wanted[{part.element.value, combo.value}] = 1;
    QVERIFY2(!wanted.isEmpty(), qPrintable(set.name));
    const auto found = cellsOf(form);
    QVERIFY2(found == wanted,
             qPrintable(u"%1: %2 cells, wanted %3"_s.arg(set.name).arg(found.size()).arg(wanted.size())));
    for (const FormSection& section : form.sections) {
        for (size_t i = 0; i < section.cells.size(); ++i) {
            const FormCell& cell = section.cells[i];
            QCOMPARE(section.rows[size_t(cell.row)].cells[size_t(cell.column)], int(i));
            QCOMPARE(section.columns[size_t(cell.column)].cells[size_t(cell.row)], int(i));
            QVERIFY(!cell.label.isEmpty() && !cell.address.isEmpty());
        }
        QSet<QString> codes;
        for (const auto* axis : {&section.rows, &section.columns}) {
            codes.clear();
            for (const FormAxisEntry& entry : *axis) {
                QVERIFY2(!codes.contains(entry.code), qPrintable(section.code + u' ' + entry.code));
                codes.insert(entry.code);
            }
        }
    }
}

int count(const ImportPlan& plan, Kind kind)
{
    return int(
        std::count_if(plan.problems.begin(), plan.problems.end(), [&](const Problem& p) { return p.kind == kind; }));
}

}  // namespace

class TestPackages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyObjectArrives_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"sdg4-toolkit/primary.json", "dhis2-packages/NUTR00_1.0.0_DHIS2.37.json", "dhis2-exchanges/package.json",
              "dhis2-exchanges/tracker-package.json", "dhis2-truth/language/package.json"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void everyObjectArrives()
    {
        QFETCH(QString, path);
        const Loaded loaded = load(path);
        const QJsonObject file = QJsonDocument::fromJson(tests::sharedFile(path)).object();
        for (auto it = file.begin(); it != file.end(); ++it) {
            if (!it->isArray() || it->toArray().isEmpty())
                continue;
            const int arrived = loaded.plan.addedCounts.value(it.key()), ignored = loaded.plan.ignored.value(it.key());
            // The workspace's own `default` comes on top where a package ships none.
            const bool withDefault = arrived == int(it->toArray().size()) + 1;
            QVERIFY2(arrived + ignored == int(it->toArray().size())
                         || (withDefault && it.key().startsWith("categor"_L1)),
                     qPrintable(u"%1: %2 in the file, %3 added, %4 ignored"_s.arg(it.key())
                                    .arg(it->toArray().size())
                                    .arg(arrived)
                                    .arg(ignored)));
            QVERIFY2(arrived == 0 || ignored == 0, qPrintable(it.key()));
        }
        QVERIFY(loaded.catalog.defaultCombo);
        QVERIFY(loaded.catalog.defaultCategoryCombo);
        for (const Problem& problem : loaded.plan.problems)
            QVERIFY2(!problem.where.isEmpty() && !problem.facts.isEmpty(), kindName(problem.kind).data());
    }
    void theSameFileAgainChangesNothing_data() { everyObjectArrives_data(); }
    void theSameFileAgainChangesNothing()
    {
        QFETCH(QString, path);
        const Loaded loaded = load(path);
        const auto again = planImport(tests::sharedFile(path), RawIndex(loaded.objects));
        QVERIFY(again);
        QCOMPARE(again->added.size(), 0u);
        QCOMPARE(again->updated.size(), 0u);
        QVERIFY(!again->unchangedCounts.isEmpty());
    }
    void itsOwnExportReadBackChangesNothing_data() { everyObjectArrives_data(); }
    void itsOwnExportReadBackChangesNothing()
    {
        QFETCH(QString, path);
        tests::verifyOwnExportChangesNothing(load(path).objects);
    }
    void everyFormHasEveryCellOnce_data() { everyObjectArrives_data(); }
    void everyFormHasEveryCellOnce()
    {
        QFETCH(QString, path);
        const Loaded loaded = load(path);
        for (const DataSet& set : loaded.catalog.dataSets)
            for (const auto locale : {u"en", u"fr"})
                compareWithSet(loaded.catalog, set, formSpec(loaded.catalog, nullptr, set.key, {}, locale));
    }
    void everyExpressionParsesOrIsNamed_data() { everyObjectArrives_data(); }
    void everyExpressionParsesOrIsNamed()
    {
        QFETCH(QString, path);
        const Loaded loaded = load(path);
        QSet<QString> named;
        for (const Problem& problem : loaded.plan.problems)
            if (problem.kind == Kind::ExpressionSyntax || problem.kind == Kind::UnknownOperand)
                named.insert(problem.fact(u"uid"_s));
        for (const Indicator& indicator : loaded.catalog.indicators)
            QVERIFY2(findingsOf(loaded.catalog, indicator).empty() || named.contains(indicator.uid),
                     qPrintable(indicator.uid));
        for (const ValidationRule& rule : loaded.catalog.validationRules)
            QVERIFY2(findingsOf(loaded.catalog, rule).empty() || named.contains(rule.uid), qPrintable(rule.uid));
        if (!path.contains("language"_L1) && !path.contains("NUTR"_L1))
            QCOMPARE(named.size(), 0);
    }
    void theEducationToolkitIsReadAsItsDocumentSays()
    {
        const Loaded loaded = load(u"sdg4-toolkit/primary.json"_s);
        const Catalog& catalog = loaded.catalog;
        QCOMPARE(loaded.plan.package.code, u"EMIS_AGG_PRI"_s);
        QCOMPARE(catalog.dataSets.size(), 1u);
        QCOMPARE(catalog.dataElements.size(), 47u);
        QCOMPARE(catalog.indicators.size(), 85u);
        QCOMPARE(catalog.optionCombos.size(), 504u);
        QCOMPARE(count(loaded.plan, Kind::ComboWithoutOptions), 0);
        const DataSet* set = catalog.dataSets.byCode(u"EMIS_AGG_PRI_TOOL"_s);
        QVERIFY(set);
        QCOMPARE(set->sections.size(), 12u);
        const FormSpec form = formSpec(catalog, nullptr, set->key, {}, u"fr");
        QStringList sections;
        for (const FormSection& section : form.sections)
            if (!sections.contains(section.section))
                sections << section.section;
        QCOMPARE(sections.size(), 12);
        // Enrolment by level, age and sex: ages down, levels over sexes across (sdg4-toolkit.md §10).
        const FormSection& enrolment = form.sections.front();
        QCOMPARE(enrolment.section, u"l8M4JWr74vH"_s);
        QCOMPARE(enrolment.rows.size(), 10u);
        QCOMPARE(enrolment.columns.size(), 14u);
        QCOMPARE(enrolment.columns.front().labels.size(), 2u);
        QCOMPARE(enrolment.cells.size(), 140u);
        // The order of a hub's option combos is lost; ours is the categories': level slowest, sex fastest.
        const CategoryCombo* k3 = catalog.categoryCombos.byUid(u"mXGVn6FhDXR"_s);
        QCOMPARE(catalog.optionCombos.find(k3->optionCombos.front())->name, u"Level 1, <6 years, Male"_s);
        QCOMPARE(catalog.optionCombos.find(k3->optionCombos.back())->name, u"Level 7, >13 years, Female"_s);
        // Facilities: one table, elements down, permanent and temporary across.
        const DataElement* classrooms = catalog.dataElements.byUid(u"gAncEUIftwu"_s);
        const auto [at, cell] = form.find(classrooms->key,
                                          catalog.categoryCombos.find(classrooms->combo)->optionCombos.front());
        QVERIFY(at >= 0);
        QCOMPARE(form.sections[size_t(at)].columns.size(), 2u);
        QCOMPARE(form.sections[size_t(at)].rows.size(), 11u);
        QVERIFY(cell >= 0);
        // French from the file's own translations.
        QCOMPARE(form.name, set->translated(u"NAME", u"fr"));
        QVERIFY(form.name != set->name);
    }
    void rulesBelongToTheSetsThatTheServerNamed_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("truth");
        QTest::newRow("nutrition") << u"dhis2-packages/NUTR00_1.0.0_DHIS2.37.json"_s
                                   << u"dhis2-truth/nutrition/validation.json"_s;
        QTest::newRow("language") << u"dhis2-truth/language/package.json"_s
                                  << u"dhis2-truth/language/validation.json"_s;
    }
    void rulesBelongToTheSetsThatTheServerNamed()
    {
        QFETCH(QString, package);
        QFETCH(QString, truth);
        const Loaded loaded = load(package);
        const QJsonObject server = QJsonDocument::fromJson(tests::sharedFile(truth)).object();
        const QJsonArray rules = server.value("rules"_L1).toArray();
        const QJsonObject appliesTo = server.value("appliesTo"_L1).toObject();
        QVERIFY(!appliesTo.isEmpty());
        const RuleIndex index(loaded.catalog);
        for (auto it = appliesTo.begin(); it != appliesTo.end(); ++it) {
            const DataSet* set = loaded.catalog.dataSets.byUid(it.key());
            if (!set)
                continue;  // made for the questions, not in the package
            QStringList wanted, found;
            const QJsonArray numbers = it->toArray();
            for (const QJsonValue& number : numbers) {
                const QJsonValue rule = rules.at(number.toInt());
                const QString uid = rule.toObject().value("uid"_L1).toString(rule.toObject().value("id"_L1).toString());
                if (loaded.catalog.validationRules.byUid(uid))
                    wanted << uid;
            }
            for (const IndexedRule* rule : index.touching(set->key))
                if (!loaded.catalog.validationRules.find(rule->rule)->skipFormValidation)
                    found << loaded.catalog.validationRules.find(rule->rule)->uid;
            wanted.sort();
            found.sort();
            QStringList extra = found, lacking = wanted;
            for (const QString& uid : wanted)
                extra.removeOne(uid);
            for (const QString& uid : found)
                lacking.removeOne(uid);
            QVERIFY2(extra.isEmpty() && lacking.isEmpty(),
                     qPrintable(u"%1: not the server's %2; missing %3"_s.arg(set->name, extra.join(u' '),
                                                                             lacking.join(u' '))));
        }
    }
    void anEmptyFormWouldBeNoticed()
    {
        // Negative control of everyFormHasEveryCellOnce.
        const Loaded loaded = load(u"sdg4-toolkit/primary.json"_s);
        const DataSet& set = loaded.catalog.dataSets.all().front();
        FormSpec form = formSpec(loaded.catalog, nullptr, set.key, {}, u"en");
        const auto before = cellsOf(form);
        form.sections.front().cells.pop_back();
        QVERIFY(cellsOf(form) != before);
    }
};

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
