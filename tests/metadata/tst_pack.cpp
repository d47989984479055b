// The pack that is shipped: it loads, its forms hold every cell, its rules find their cells.
#include "metadata/build.h"
#include "metadata/form_spec.h"
#include "metadata/import.h"
#include "metadata/pack.h"
#include "metadata/raw_edit.h"
#include "metadata/rule_index.h"

#include <QTest>

using namespace rejista;
using namespace rejista::metadata;
using namespace Qt::StringLiterals;

class TestPack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto pack = loadPackFolder(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone"));
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().where));
        m_pack = std::move(*pack);
        QCOMPARE(m_pack.packages.size(), 1u);
        const auto plan = planImport(m_pack.packages.front(), {});
        QVERIFY(plan);
        for (const Problem& problem : plan->problems)
            QFAIL(
                qPrintable(problem.where + u' ' + QString(kindName(problem.kind)) + u' ' + problem.fact(u"missing"_s)));
        std::vector<RawObject> objects = applied({}, *plan);
        const auto parent = std::find_if(objects.begin(), objects.end(),
                                         [](const RawObject& o) { return o.code == "SL21-MAKARI-GBANTI"_L1; });
        QVERIFY(parent != objects.end());
        const auto school = makeOrgUnit(
            {.code = u"2103-2-00417"_s, .name = u"School"_s, .parentUid = parent->uid, .opens = QDate(2000, 9, 1)});
        QVERIFY(school);
        const LevelGroup& primary = m_pack.levelGroups[u"RJ_OUG_PRI"_s];
        for (RawObject& object : objects)
            if ((object.type == "organisationUnitGroups"_L1 && object.code == primary.code)
                || (object.type == "dataSets"_L1 && primary.dataSets.contains(object.code)))
                object = withReferences(object, u"organisationUnits"_s, {school->uid});
        objects.push_back(*school);
        numberNew(objects, qint32(objects.size()));
        auto catalog = buildCatalog(objects);
        QVERIFY(catalog);
        m_catalog = std::move(*catalog);
        m_school = m_catalog.orgUnits.byCode(u"2103-2-00417"_s)->key;
    }
    void theSchoolFillsInWhatItsLevelDoes()
    {
        QCOMPARE(m_catalog.dataSetsOf(m_school).size(), size_t(m_pack.levelGroups[u"RJ_OUG_PRI"_s].dataSets.size()));
        QCOMPARE(m_catalog.orgUnits.find(m_school)->level, 5);
    }
    void everyFormHasEveryCellOnce()
    {
        for (const DataSet& set : m_catalog.dataSets)
            for (const auto unit : {domain::OrgUnitKey{}, m_school}) {
                const FormSpec form = formSpec(m_catalog, &m_pack, set.key, unit, u"kri");
                QMap<std::pair<qint32, qint32>, int> found, wanted;
                for (const FormSection& section : form.sections)
                    for (const FormCell& cell : section.cells)
                        ++found[{cell.element.value, cell.combo.value}];
                for (const Operand& hidden : form.hidden)
                    ++found[{hidden.element.value, hidden.combo.value}];
                for (const DataSetElement& part : set.elements)
                    for (const auto combo : m_catalog.categoryCombos.find(part.combo)->optionCombos)
                        wanted[{part.element.value, combo.value}] = 1;
                QVERIFY2(found == wanted, qPrintable(set.code));
                for (const FormSection& section : form.sections)
                    QCOMPARE(section.part, 1);  // every page of the paper is one table or one list
            }
    }
    void theEnrolmentPageIsThePapers()
    {
        const DataSet* set = m_catalog.dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s);
        const FormSpec form = formSpec(m_catalog, &m_pack, set->key, m_school, u"en");
        const auto page = std::find_if(form.sections.begin(), form.sections.end(),
                                       [](const FormSection& s) { return s.page == "E2"_L1; });
        QVERIFY(page != form.sections.end());
        QCOMPARE(page->rows.size(), 14u);  // 13 ages, and the row of typed totals
        QVERIFY(page->rows.back().formTotal);
        QCOMPARE(page->columns.size(), 14u);  // 6 grades × girls, boys; the whole school
        QCOMPARE(page->columns.front().code, u"P1:F"_s);
        QCOMPARE(page->columns.front().labels,
                 (std::vector<QString>{textIn(m_pack.grade(u"P1"_s)->name, u"en"), u"Girls"_s}));
        QVERIFY(page->columns.back().formTotal);
        QCOMPARE(page->cells.size(), size_t(6 * 26 + 7 * 2));
        int right = 0;
        for (const FormCell& cell : page->cells)
            right += cell.rightAge;
        QCOMPARE(right, 12);
        const auto total = std::find_if(page->totals.begin(), page->totals.end(), [](const FormTotal& t) {
            return t.of == FormTotal::Of::Column && t.code == "P1:F"_L1;
        });
        QVERIFY(total != page->totals.end());
        QCOMPARE(total->cells.size(), 13u);
        QCOMPARE(page->cells[size_t(total->formTotal)].address, u"RJ_D_TOT_P1:F"_s);
        const auto school = std::find_if(page->totals.begin(), page->totals.end(),
                                         [](const FormTotal& t) { return t.code == "SCHOOL:F"_L1; });
        QVERIFY(school != page->totals.end());
        QCOMPARE(school->cells.size(), size_t(13 * 6));
        const auto all = std::find_if(page->totals.begin(), page->totals.end(), [](const FormTotal& t) {
            return t.of == FormTotal::Of::Group && t.code == "P1"_L1;
        });
        QVERIFY(all != page->totals.end());
        QCOMPARE(all->cells.size(), 26u);
    }
    void combosAreNamedByTheirShortCodes()
    {
        const DataElement* enrolment = m_catalog.dataElements.byCode(u"RJ_D_ENR_P1"_s);
        QCOMPARE(enrolment->uid, u"FULiEpundUl"_s);
        const auto combo = m_catalog.comboNamed(enrolment->combo, u"F,6"_s);
        QVERIFY(combo);
        QCOMPARE(m_catalog.optionCombos.find(*combo)->uid, u"A1gK0i4Gege"_s);
        for (const QString& name : {u"6,F"_s, u"RJ_CO_A_6,RJ_CO_F"_s, u"A1gK0i4Gege"_s, u"A_6,F"_s})
            QCOMPARE(*m_catalog.comboNamed(enrolment->combo, name), *combo);
        QCOMPARE(m_catalog.comboCode(*combo), u"F,6"_s);
        QCOMPARE(m_catalog.comboNamed(enrolment->combo, u"F"_s).error().kind, domain::Kind::UnknownCombo);
    }
    void everyRuleFindsItsCells()
    {
        int rules = 0;
        QSet<QString> ids;
        for (const DataSet& set : m_catalog.dataSets) {
            const RuleInstances found = instantiateRules(m_pack, m_catalog, set.key, m_school);
            for (const Problem& problem : found.problems)
                qInfo("%s %s", qPrintable(problem.where), qPrintable(problem.fact(u"missing"_s)));
            QVERIFY2(found.problems.empty(), qPrintable(set.code));
            QSet<QString> own;
            for (const RuleInstance& rule : found.rules) {
                QVERIFY2(!own.contains(rule.id), qPrintable(rule.id));
                own.insert(rule.id);
                QVERIFY(rule.anchor.element && rule.anchor.combo);
                for (const QString& message : rule.message)
                    QVERIFY2(!message.contains("{grade}"_L1) && !message.contains("{sex}"_L1), qPrintable(message));
            }
            ids |= own;
            rules += int(found.rules.size());
        }
        QVERIFY(rules > 200);
        QVERIFY(ids.contains(u"V18:P1"_s));
        QVERIFY(ids.contains(u"V06:P1:F"_s));
        QVERIFY(!ids.contains(u"V06:JSS1:F"_s));  // not this school's grade
        QVERIFY(!ids.contains(u"V19:P1"_s));      // no grade below in a primary school
    }
    // The first loader called every F a girl, also in the table of teachers.
    void messagesCallTeachersWomenAndLearnersGirls()
    {
        const auto messageOf = [this](const QString& set, const QString& id) {
            for (const RuleInstance& rule :
                 instantiateRules(m_pack, m_catalog, m_catalog.dataSets.byCode(set)->key, m_school).rules) {
                if (rule.id == id)
                    return rule.message.value(u"en"_s);
            }
            return QString();
        };
        QVERIFY(messageOf(u"RJ_DS_ASC_STAFF"_s, u"V32:F"_s).startsWith(u"Teachers, women: "_s));
        QVERIFY(messageOf(u"RJ_DS_ASC_ENR_PRI"_s, u"V06:P1:F"_s).contains(u"girls"_s));
    }
    void thePacksCopiesOfItsRulesAreSkipped()
    {
        const DataSet* set = m_catalog.dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s);
        QVERIFY(!RuleIndex(m_catalog).rulesOf(m_catalog, set->key, m_school).empty());
        QVERIFY(RuleIndex(m_catalog, &m_pack).rulesOf(m_catalog, set->key, m_school).empty());
    }
    void returnsAreDueWhenTheCalendarSays()
    {
        const auto period = *domain::Period::parse(u"2025Sep");
        const DataSet* census = m_catalog.dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s);
        QCOMPARE(m_pack.dueDate(*census, period), QDate(2026, 2, 13));
        QCOMPARE(m_pack.yearOf(*domain::Period::parse(u"2025"))->code, u"AY2025"_s);
        QCOMPARE(m_pack.yearOf(*domain::Period::parse(u"202601"))->code, u"AY2025"_s);
        QCOMPARE(m_pack.yearAt(QDate(2026, 2, 3))->code, u"AY2025"_s);
        const DataSet* month = m_catalog.dataSets.byCode(u"RJ_DS_MONTH"_s);
        QCOMPARE(m_pack.dueDate(*month, *domain::Period::parse(u"202601")), QDate(2026, 2, 7));
        const DataSet* term = m_catalog.dataSets.byCode(u"RJ_DS_TERM"_s);
        QVERIFY(m_pack.dueDate(*term, period, u"RJ_CO_T1"_s) < m_pack.dueDate(*term, period, u"RJ_CO_T2"_s));
        QVERIFY(!m_pack.dueDate(*census, *domain::Period::parse(u"1999Sep")).isValid());
    }
    void aSharedElementNamesTheOtherForms()
    {
        // Every form of the school that shows an element of another says so; the control is an element of one form.
        const DataSet* census = m_catalog.dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s);
        const DataElement* enrolment = m_catalog.dataElements.byCode(u"RJ_D_ENR_P1"_s);
        QVERIFY(otherFormsWith(m_catalog, census->key, enrolment->key, m_school).empty());
        Catalog shared = m_catalog;
        DataSet* other = shared.dataSets.edit(shared.dataSets.byCode(u"RJ_DS_ASC_STAFF"_s)->key);
        other->elements.push_back({enrolment->key, enrolment->combo});
        shared.index();
        QCOMPARE(otherFormsWith(shared, census->key, enrolment->key, m_school), std::vector{other->key});
        other->periodType = domain::PeriodType::Monthly;
        QVERIFY(otherFormsWith(shared, census->key, enrolment->key, m_school).empty());
    }
    void aPackWithAMissingFileSaysWhich()
    {
        const auto pack = loadPack([](const QString& path) -> domain::Result<QByteArray> {
            if (path == "pack.json"_L1)
                return QByteArray(R"({"id":"x","files":{"layout":"gone.json"}})");
            return domain::error(domain::Kind::FileUnreadable, path);
        });
        QVERIFY(!pack);
        QCOMPARE(pack.error().where, u"gone.json"_s);
    }

private:
    Pack m_pack;
    Catalog m_catalog;
    domain::OrgUnitKey m_school;
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
