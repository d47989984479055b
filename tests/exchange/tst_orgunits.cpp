#include "exchange/orgunit_plan.h"

#include "metadata/raw_edit.h"
#include "school_catalog.h"

#include <QJsonObject>

using namespace rejista;
using namespace rejista::exchange;
using namespace rejista::domain;
using namespace Qt::StringLiterals;

class TestOrgUnits : public QObject {
    Q_OBJECT

    const tests::SchoolWorld m_world;
    metadata::Pack m_pack;

    [[nodiscard]] UnitContext context() const { return {m_world.raw, m_world.catalog, &m_pack}; }
    [[nodiscard]] const metadata::RawObject* object(const UnitPlan& plan, const QString& code) const
    {
        for (const auto& raw : plan.objects) {
            if (raw.code == code)
                return &raw;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pack.levelGroups.insert(u"X_PRI"_s, {u"X_PRI"_s, u"PRI"_s, {}, {u"X_DS_ENR"_s, u"X_DS_TERM"_s}});
        m_pack.raw = QJsonObject{{u"emisPatternLoose"_s, u"^[0-9]{4}-?[0-9]-?[0-9]{5}$"_s}, {u"schoolLevel"_s, 2}};
    }
    void aListIsReadFromCsv()
    {
        const auto file = readOrgUnits(
            "code;name;under;groups;lon;lat;opens;closes\n"
            "2103-2-00500;New \xC3\x89"
            "cole;SL;X_PRI RJ_OUG_GOV;-12,05;8,88;2010-09-01;\n"
            "2103-2-00501;Far;SL;;200;8;;\n2103-2-00502;;SL;;;;;\n2103-2-00503;D;SL;;;;31.2.2010;\n"
            "2103-2-00500;Twice;SL;;;;;\n2.103E+11;E;SL;;;;;\n",
            u"f.csv"_s);
        QVERIFY(file);
        QCOMPARE(file->rows, 6);
        QCOMPARE(file->units.size(), size_t(1));
        QCOMPARE(file->units[0].groups, QStringList({u"X_PRI"_s, u"RJ_OUG_GOV"_s}));
        QCOMPARE(file->units[0].geometry, u"{\"coordinates\":[-12.05,8.88],\"type\":\"Point\"}"_s);
        QCOMPARE(file->units[0].opens, QDate(2010, 9, 1));
        std::vector<Kind> kinds;
        for (const Refusal& refused : file->refused)
            kinds.push_back(refused.error.kind);
        QCOMPARE(kinds,
                 std::vector(
                     {Kind::OutOfRange, Kind::Usage, Kind::NotADate, Kind::DuplicateCell, Kind::ScientificNotation}));
        QCOMPARE(readOrgUnits("code,label\n", u"f.csv"_s).error().fact(u"missing"_s), u"name"_s);
    }
    void aListIsReadFromGeoJson()
    {
        const auto file = readOrgUnits(R"({"type":"FeatureCollection","features":[
          {"type":"Feature","geometry":{"type":"Point","coordinates":[-12.1,8.9]},
           "properties":{"code":"2103-2-00600","name":"G","under":"SL","groups":["X_PRI"]}}]})",
                                       u"f.geojson"_s);
        QVERIFY(file);
        QCOMPARE(file->units[0].geometry, u"{\"coordinates\":[-12.1,8.9],\"type\":\"Point\"}"_s);
        QCOMPARE(file->units[0].groups, QStringList{u"X_PRI"_s});
        QCOMPARE(readOrgUnits("{\"features\":[", u"f"_s).error().kind, Kind::Truncated);
        QCOMPARE(readOrgUnits("{\"a\":1}", u"f"_s).error().kind, Kind::BadMetadata);
    }
    // No hub takes a unit that closes before it opens, and every figure would leave it out.
    void aSchoolThatClosesBeforeItOpensIsRefused()
    {
        const auto csv = readOrgUnits("code,name,under,groups,opens,closes\n"
                                      "2103-2-00500,A,SL,X_PRI,2010-09-01,2009-07-31\n"
                                      "2103-2-00501,B,SL,X_PRI,2010-09-01,2010-09-01\n"
                                      "2103-2-00502,C,SL,X_PRI,,1999-07-31\n",
                                      u"f.csv"_s);
        const auto json = readOrgUnits(R"({"type":"FeatureCollection","features":[
          {"type":"Feature","properties":{"code":"2103-2-00500","name":"A","under":"SL","groups":["X_PRI"],
           "opens":"2010-09-01","closes":"2009-07-31"}}]})",
                                       u"f.geojson"_s);
        QVERIFY(csv && json);
        QCOMPARE(csv->units.size(), size_t(2));  // on one day is odd, but no contradiction
        QVERIFY(json->units.empty());
        for (const auto* file : {&*csv, &*json}) {
            QCOMPARE(file->refused.size(), size_t(1));
            const Error& error = file->refused[0].error;
            QCOMPARE(error.kind, Kind::Usage);
            QCOMPARE(error.where, u"closes"_s);
            QCOMPARE(error.fact(u"text"_s), u"2009-07-31"_s);
            QCOMPARE(error.fact(u"opens"_s), u"2010-09-01"_s);
        }
        // Without an opening day the school counts from 2000-09-01 (decisions.md 19).
        const UnitPlan plan = planOrgUnits(context(), csv->units);
        QCOMPARE(plan.added.size(), size_t(1));
        QCOMPARE(plan.refused.size(), size_t(1));
        QCOMPARE(plan.refused[0].row, 4);
        QCOMPARE(plan.refused[0].error.fact(u"opens"_s), u"2000-09-01"_s);
    }
    void aNewSchoolGetsItsUidItsGroupsAndItsDataSets()
    {
        const UnitPlan plan = planOrgUnits(context(),
                                           {{1, u"2103200999"_s, u"New"_s, u"SL"_s, {u"X_PRI"_s}, {}, {}, {}}});
        QVERIFY(plan.refused.empty());
        QCOMPARE(plan.added.size(), size_t(1));
        QCOMPARE(plan.added[0].code, u"2103-2-00999"_s);
        QCOMPARE(plan.added[0].uid, derivedUid(u"organisationUnit", u"2103-2-00999"));
        QCOMPARE(plan.added[0].path, u"/unitAAAAAA1/"_s + plan.added[0].uid);
        QVERIFY(object(plan, u"2103-2-00999"_s)->json.contains("2000-09-01"));
        for (const QString& code : {u"X_PRI"_s, u"X_DS_ENR"_s, u"X_DS_TERM"_s}) {
            const auto* raw = object(plan, code);
            QVERIFY2(raw && raw->key > 0, qPrintable(code));
            QCOMPARE(metadata::referencesOf(*raw, u"organisationUnits"_s),
                     QStringList({u"unitAAAAAA2"_s, plan.added[0].uid}));
        }
        QVERIFY(!object(plan, u"X_DS_MONTH"_s));
    }
    void whatCannotBeIsRefused()
    {
        const UnitPlan plan = planOrgUnits(
            context(),
            {{2, u"A"_s, u"No group"_s, u"SL"_s, {}, {}, {}, {}},
             {3, u"B"_s, u"No parent"_s, {}, {u"X_PRI"_s}, {}, {}, {}},
             {4, u"C"_s, u"Lost"_s, u"XX"_s, {u"X_PRI"_s}, {}, {}, {}},
             {5, u"D"_s, u"Group"_s, u"SL"_s, {u"X_NONE"_s}, {}, {}, {}},
             {6, u"2103-2-00417"_s, u"Other name"_s, u"SL"_s, {}, {}, {}, {}},
             {7, u"2103-2-00417"_s, u"Roman Catholic Primary"_s, u"SL"_s, {u"X_PRI"_s}, {}, {}, {}}});
        QVERIFY(plan.added.empty() && plan.objects.empty());
        QCOMPARE(plan.unchanged, 1);
        QStringList said;
        for (const Refusal& refused : plan.refused)
            said.append(QString::number(refused.row) + kindName(refused.error.kind) + refused.error.where);
        QCOMPARE(said,
                 QStringList({u"2usagegroup"_s, u"3usageunder"_s, u"4notFoundunder"_s, u"5notFoundgroups"_s,
                              u"6alreadyExists2103-2-00417"_s}));
        QCOMPARE(plan.refused[4].error.fact(u"differs"_s), u"name"_s);
    }
    void childrenMayStandAboveTheirParents()
    {
        const UnitContext bare{m_world.raw, m_world.catalog, nullptr};
        const UnitPlan plan = planOrgUnits(bare,
                                           {{2, u"C"_s, u"Child"_s, u"P"_s, {}, {}, {}, {}},
                                            {3, u"P"_s, u"Parent"_s, u"SL"_s, {}, {}, {}, {}},
                                            {4, u"X"_s, u"X"_s, u"Y"_s, {}, {}, {}, {}},
                                            {5, u"Y"_s, u"Y"_s, u"X"_s, {}, {}, {}, {}}});
        QCOMPARE(plan.added.size(), size_t(2));
        QCOMPARE(plan.added[1].path, plan.added[0].path + u'/' + plan.added[1].uid);
        QCOMPARE(plan.refused.size(), size_t(2));  // a ring has no root
    }
    void onlyAnEmptyTreeTakesARoot()
    {
        const metadata::RawIndex nothing;
        const metadata::Catalog empty;
        const UnitPlan plan = planOrgUnits(
            {nothing, empty, nullptr},
            {{0, u"R"_s, u"Root"_s, {}, {}, {}, {}, {}}, {1, u"Q"_s, u"Second"_s, {}, {}, {}, {}, {}}});
        QCOMPARE(plan.added.size(), size_t(1));
        QCOMPARE(plan.refused.size(), size_t(1));
    }
    void aBranchKeepsWhatIsAboveAndBelow()
    {
        const auto kept = keepBranches(m_world.raw.all(), {u"2103-3-00009"_s});
        QVERIFY(kept);
        QStringList units;
        for (const auto& raw : *kept) {
            if (raw.type == u"organisationUnits"_s)
                units.append(raw.code);
            if (raw.type == u"dataSets"_s || raw.type == u"organisationUnitGroups"_s)
                QVERIFY(metadata::referencesOf(raw, u"organisationUnits"_s).isEmpty());
        }
        units.sort();
        QCOMPARE(units, QStringList({u"2103-3-00009"_s, u"SL"_s}));
        const auto all = keepBranches(m_world.raw.all(), {u"2103-3-00009"_s, u"SL"_s});
        QCOMPARE(all->size(), m_world.raw.all().size());
        QCOMPARE(keepBranches(m_world.raw.all(), {u"XX"_s}).error().kind, Kind::NotFound);
    }
    void assigningTwiceChangesNothing()
    {
        const auto set = m_world.catalog.dataSets.named(u"X_DS_ENR"_s)->key;
        const auto known = m_world.catalog.orgUnits.named(u"2103-2-00417"_s)->key;
        const auto fresh = m_world.catalog.orgUnits.named(u"2103-3-00009"_s)->key;
        QVERIFY(planAssignment(context(), set, {known}).empty());
        const auto changed = planAssignment(context(), set, {known, fresh});
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(metadata::referencesOf(changed[0], u"organisationUnits"_s),
                 QStringList({u"unitAAAAAA2"_s, u"unitAAAAAA3"_s}));
        QVERIFY(planPackAssignments(context()).empty());  // the package lists its only primary school already
    }
};

QTEST_APPLESS_MAIN(TestOrgUnits)
#include "tst_orgunits.moc"
