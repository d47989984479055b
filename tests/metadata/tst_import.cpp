// Bad files, odd shapes, and what happens when the same thing comes again under another name.
#include "metadata/build.h"
#include "metadata/form_spec.h"
#include "metadata/import.h"
#include "metadata/raw_edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <zlib.h>

using namespace rejista;
using namespace rejista::metadata;
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

/// A small package: sex × nothing, one form with one section, one indicator, one rule.
const QByteArray kSmall = R"({
"categoryOptions":[{"id":"coFemale001","code":"CO_F","name":"Female","shortName":"Female"},
                   {"id":"coMale00001","code":"CO_M","name":"Male","shortName":"Male"}],
"categories":[{"id":"catSex00001","code":"C_SEX","name":"Sex","categoryOptions":[{"id":"coFemale001"},{"id":"coMale00001"}]}],
"categoryCombos":[{"id":"comboSex001","code":"CC_SEX","name":"Sex","categories":[{"id":"catSex00001"}]}],
"categoryOptionCombos":[{"id":"cocFemale01","name":"Female","categoryCombo":{"id":"comboSex001"},"categoryOptions":[{"id":"coFemale001"}]},
                        {"id":"cocMale0001","name":"Male","categoryCombo":{"id":"comboSex001"},"categoryOptions":[{"id":"coMale00001"}]}],
"dataElements":[{"id":"deEnrol0001","code":"D_ENR","name":"Enrolment","valueType":"INTEGER_ZERO_OR_POSITIVE","aggregationType":"SUM","domainType":"AGGREGATE","categoryCombo":{"id":"comboSex001"}},
                {"id":"deTeacher01","code":"D_TCH","name":"Teachers","valueType":"INTEGER_ZERO_OR_POSITIVE","aggregationType":"SUM","domainType":"AGGREGATE"}],
"dataSets":[{"id":"dsCensus001","code":"DS","name":"Census","periodType":"Yearly","dataSetElements":[{"dataElement":{"id":"deEnrol0001"}},{"dataElement":{"id":"deTeacher01"}}]}],
"sections":[{"id":"secOne00001","name":"All","sortOrder":1,"dataSet":{"id":"dsCensus001"},"dataElements":[{"id":"deEnrol0001"},{"id":"deTeacher01"}]}],
"indicatorTypes":[{"id":"itNumber001","name":"Number","factor":1}],
"indicators":[{"id":"indPtr00001","name":"PTR","numerator":"#{deEnrol0001}","denominator":"#{deTeacher01}","indicatorType":{"id":"itNumber001"}}]
})";

QJsonObject small()
{
    return QJsonDocument::fromJson(kSmall).object();
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject with(QJsonObject root, const QString& type, int index, const QString& key, const QJsonValue& value)
{
    QJsonArray list = root.value(type).toArray();
    QJsonObject object = index < list.size() ? list.at(index).toObject() : QJsonObject();
    object.insert(key, value);
    if (index < list.size())
        list.replace(index, object);
    else
        list.append(object);
    root.insert(type, list);
    return root;
}

ImportPlan planned(const QByteArray& file, const RawIndex& existing = {}, const ImportOptions& options = {})
{
    auto plan = planImport(file, existing, options);
    if (!plan)
        qFatal("refused: %s", kindName(plan.error().kind).data());
    return std::move(*plan);
}

Catalog built(const std::vector<RawObject>& objects)
{
    auto catalog = buildCatalog(objects);
    if (!catalog)
        qFatal("not built: %s", qPrintable(catalog.error().where));
    return std::move(*catalog);
}

QByteArray gzipped(const QByteArray& plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib");
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

}  // namespace

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBadFileIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("kind");
        QTest::newRow("empty") << QByteArray() << u"truncated"_s;
        QTest::newRow("html") << QByteArray("<!doctype html><html>") << u"notJson"_s;
        QTest::newRow("csv") << QByteArray("dataSet,orgUnit\nA,B\n") << u"notJson"_s;
        QTest::newRow("a comma too many") << QByteArray("{\n \"dataSets\":[],\n,}") << u"notJson"_s;
        QTest::newRow("garbage behind") << kSmall + "}" << u"notJson"_s;
        QTest::newRow("utf-16") << QByteArray("\xff\xfe{\0}\0", 6) << u"badEncoding"_s;
        QTest::newRow("a list") << QByteArray("[1,2]") << u"badMetadata"_s;
        QTest::newRow("nothing in it") << QByteArray("{}") << u"badMetadata"_s;
        QTest::newRow("values, not metadata") << QByteArray("{\"dataValues\":[]}") << u"badMetadata"_s;
        QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << u"notJson"_s;
        QTest::newRow("half a gzip") << gzipped(kSmall).left(200) << u"truncated"_s;
        QTest::newRow("damaged gzip") << gzipped(kSmall).replace(20, 30, QByteArray(30, '\xff')) << u"notJson"_s;
    }
    void aBadFileIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, kind);
        const auto plan = planImport(file, {}, {.fileName = u"F.json"_s});
        QVERIFY(!plan);
        QCOMPARE(QString(kindName(plan.error().kind)), kind);
        QCOMPARE(plan.error().where, u"F.json"_s);
        QVERIFY(!plan.error().facts.isEmpty());
    }
    void saysLineAndColumn()
    {
        const auto plan = planImport("{\n \"dataSets\": [\n  nonsense ]}", {});
        QCOMPARE(plan.error().fact(u"line"_s), u"3"_s);
        QVERIFY(!plan.error().fact(u"byte"_s).isEmpty());
    }
    void aFileCutAnywhereIsTruncatedOrRefusedNeverRead()
    {
        for (qsizetype cut = 0; cut < kSmall.trimmed().size(); cut += 7) {
            const auto plan = planImport(kSmall.left(cut), {});
            QVERIFY2(!plan, qPrintable(QString::number(cut)));
            QVERIFY2(plan.error().kind == Kind::Truncated,
                     qPrintable(QString::number(cut) + QString(kindName(plan.error().kind))));
        }
    }
    void aHugeFileIsNoCrash()
    {
        QVERIFY(planImport(QByteArray(100'000'000, 'x'), {}).error().kind == Kind::NotJson);
        ImportOptions small;
        small.maxBytes = 1000;
        QCOMPARE(planImport(kSmall, {}, small).error().kind, Kind::TooLarge);
        QCOMPARE(planImport(gzipped(QByteArray(5'000'000, ' ')), {}, small).error().kind, Kind::TooLarge);
    }
    void gzipAndByteOrderMarkAreRead()
    {
        QCOMPARE(planned(gzipped(kSmall)).added.size(), planned(kSmall).added.size());
        QCOMPARE(planned("\xef\xbb\xbf" + kSmall).added.size(), planned(kSmall).added.size());
    }
    void aGoodPackageHasNoProblems()
    {
        const ImportPlan plan = planned(kSmall);
        for (const Problem& problem : plan.problems)
            QFAIL(qPrintable(problem.where + QString(kindName(problem.kind))));
        QCOMPARE(plan.addedCounts.value(u"dataElements"_s), 2);
        const Catalog catalog = built(applied({}, plan));
        // The element without a combo has the default one, made here because the file has none.
        QCOMPARE(catalog.dataElements.byCode(u"D_TCH"_s)->combo, catalog.defaultCategoryCombo);
        QCOMPARE(catalog.categoryCombos.find(catalog.defaultCategoryCombo)->uid, u"bjDvmb4bfuf"_s);
        QCOMPARE(catalog.comboCode(catalog.optionCombos.byUid(u"cocFemale01"_s)->key), u"F"_s);
    }
    void everyKindOfDefectIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("where");
        const QJsonObject ref{{u"id"_s, u"abcdefghij1"_s}};
        const auto row = [](const char* name, const QJsonObject& root, const QString& kind, const QString& where) {
            QTest::newRow(name) << bytes(root) << kind << where;
        };
        QJsonObject noCocs = small();
        noCocs.remove(u"categoryOptionCombos"_s);
        row("combo without option combos", noCocs, u"comboWithoutOptions"_s, u"categoryCombos[0] CC_SEX"_s);
        QJsonObject half = small();
        half.insert(u"categoryOptionCombos"_s, QJsonArray{half.value(u"categoryOptionCombos"_s).toArray().at(0)});
        row("half a product", half, u"comboWithoutOptions"_s, u"categoryCombos[0] CC_SEX"_s);
        row("category without options", with(small(), u"categories"_s, 0, u"categoryOptions"_s, QJsonArray()),
            u"comboWithoutOptions"_s, u"categoryCombos[0] CC_SEX"_s);
        row("lost combo", with(small(), u"dataElements"_s, 0, u"categoryCombo"_s, ref), u"missingReference"_s,
            u"dataElements[0] D_ENR"_s);
        row("lost element", with(small(), u"sections"_s, 0, u"dataElements"_s, QJsonArray{ref}), u"missingReference"_s,
            u"sections[0] secOne00001"_s);
        row("lost unit", with(small(), u"dataSets"_s, 0, u"organisationUnits"_s, QJsonArray{ref}),
            u"missingReference"_s, u"dataSets[0] DS"_s);
        QJsonObject noSet = with(small(), u"sections"_s, 0, u"dataSet"_s, QJsonValue());
        row("section without data set", noSet, u"badMetadata"_s, u"sections[0] secOne00001"_s);
        row("unknown value type", with(small(), u"dataElements"_s, 0, u"valueType"_s, u"WHOLE"_s), u"badMetadata"_s,
            u"dataElements[0] D_ENR"_s);
        row("unknown period type", with(small(), u"dataSets"_s, 0, u"periodType"_s, u"2025AugSept"_s), u"badMetadata"_s,
            u"dataSets[0] DS"_s);
        row("options missing",
            with(with(with(small(), u"optionSets"_s, 0, u"id"_s, u"osColour001"_s), u"optionSets"_s, 0, u"name"_s,
                      u"Colours"_s),
                 u"optionSets"_s, 0, u"valueType"_s, u"TEXT"_s),
            u"badMetadata"_s, u"optionSets[0] osColour001"_s);
        row("no expression", with(small(), u"indicators"_s, 0, u"numerator"_s, u"#{deEnrol0001} +"_s),
            u"expressionSyntax"_s, u"indicators[0] indPtr00001"_s);
        row("unknown operand", with(small(), u"indicators"_s, 0, u"numerator"_s, u"#{abcdefghij1}"_s),
            u"unknownOperand"_s, u"indicators[0] indPtr00001"_s);
        row("circle", with(small(), u"indicators"_s, 0, u"numerator"_s, u"N{indPtr00001}"_s), u"expressionCycle"_s,
            u"indicators[0] indPtr00001"_s);
        row("bad id", with(small(), u"dataElements"_s, 1, u"id"_s, u"1bad"_s), u"badMetadata"_s,
            u"dataElements[1] D_TCH"_s);
        row("same id twice", with(small(), u"dataElements"_s, 1, u"id"_s, u"deEnrol0001"_s), u"alreadyExists"_s,
            u"dataElements[1] D_TCH"_s);
    }
    void everyKindOfDefectIsNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, kind);
        QFETCH(QString, where);
        const ImportPlan plan = planned(file);
        QStringList found;
        for (const Problem& problem : plan.problems)
            found << QString(kindName(problem.kind)) + u' ' + problem.where;
        QVERIFY2(found.contains(kind + u' ' + where), qPrintable(u"found: "_s + found.join(u"; ")));
        // The rest is kept, and the form still opens.
        const Catalog catalog = built(applied({}, plan));
        const DataSet* set = catalog.dataSets.byCode(u"DS"_s);
        QVERIFY(set);
        QVERIFY(formSpec(catalog, nullptr, set->key, {}, u"en").cellCount() > 0);
    }
    void aComboWithoutOptionCombosGetsItsCellsHere()
    {
        QJsonObject root = small();
        root.remove(u"categoryOptionCombos"_s);
        const ImportPlan plan = planned(bytes(root));
        const auto problem = std::find_if(plan.problems.begin(), plan.problems.end(),
                                          [](const Problem& p) { return p.kind == Kind::ComboWithoutOptions; });
        QVERIFY(problem != plan.problems.end());
        QCOMPARE(problem->fact(u"generated"_s), u"2"_s);
        const std::vector<RawObject> before = applied({}, plan);
        const Catalog catalog = built(before);
        QCOMPARE(formSpec(catalog, nullptr, catalog.dataSets.byCode(u"DS"_s)->key, {}, u"en").cellCount(), 3u);
        // When the hub's own come, the cells keep their keys.
        const Catalog after = built(applied(RawIndex(before), planned(kSmall, RawIndex(before))));
        const OptionCombo* female = after.optionCombos.byUid(u"cocFemale01"_s);
        QVERIFY(female);
        QVERIFY(catalog.optionCombos.find(female->key));
        QCOMPARE(after.categoryCombos.byUid(u"comboSex001"_s)->optionCombos.size(), 2u);
    }
    void whatIsUnknownIsCounted()
    {
        QJsonObject root = with(small(), u"dataSets"_s, 0, u"mobileX"_s, true);
        root.insert(u"users"_s, QJsonArray{QJsonObject{{u"id"_s, u"user0000001"_s}}});
        root.insert(u"dataSetz"_s, QJsonArray{QJsonObject(), QJsonObject()});
        const ImportPlan plan = planned(bytes(root));
        QCOMPARE(plan.ignored.value(u"users"_s), 1);
        QCOMPARE(plan.ignored.value(u"dataSetz"_s), 2);
        QCOMPARE(plan.ignored.value(u"dataSets.mobileX"_s), 1);
        // Unknown properties are kept all the same.
        const auto set = std::find_if(plan.added.begin(), plan.added.end(),
                                      [](const RawObject& o) { return o.type == "dataSets"_L1; });
        QVERIFY(set->json.contains("mobileX"));
    }
    void anObjectWithTheSameCodeTakesTheHubsUidAndKeepsItsKey()
    {
        const std::vector<RawObject> before = applied({}, planned(kSmall));
        const Catalog old = built(before);
        QByteArray hub = kSmall;
        hub.replace("deEnrol0001", "HubEnrol001");
        const ImportPlan plan = planned(hub, RawIndex(before));
        QCOMPARE(plan.added.size(), 0u);
        const Catalog now = built(applied(RawIndex(before), plan));
        QCOMPARE(now.dataElements.byUid(u"HubEnrol001"_s)->key, old.dataElements.byUid(u"deEnrol0001"_s)->key);
        QVERIFY(!now.dataElements.byUid(u"deEnrol0001"_s));
        // Also where the file does not carry what refers to it.
        const ImportPlan part = planned(
            R"({"dataElements":[{"id":"HubTeacher1","code":"D_TCH","name":"Teachers","valueType":"INTEGER","aggregationType":"SUM","domainType":"AGGREGATE"}]})",
            RawIndex(before));
        const Catalog renamed = built(applied(RawIndex(before), part));
        QCOMPARE(renamed.indicators.byUid(u"indPtr00001"_s)->denominator, u"#{HubTeacher1}"_s);
        QVERIFY(renamed.comboIn(renamed.dataSets.byCode(u"DS"_s)->key, renamed.dataElements.byCode(u"D_TCH"_s)->key));
    }
    void anotherHubsDefaultsAreTranslated()
    {
        QByteArray foreign = R"({"categoryOptions":[{"id":"oldOption01","name":"default"}],
            "categories":[{"id":"oldCategor1","name":"default","categoryOptions":[{"id":"oldOption01"}]}],
            "categoryCombos":[{"id":"oldCombo001","name":"default","categories":[{"id":"oldCategor1"}]}],
            "categoryOptionCombos":[{"id":"oldOptCombo","name":"default","categoryCombo":{"id":"oldCombo001"},"categoryOptions":[{"id":"oldOption01"}]}],
            "dataElements":[{"id":"deOther0001","name":"Other","valueType":"NUMBER","categoryCombo":{"id":"oldCombo001"}}],
            "indicatorTypes":[{"id":"itNumber002","name":"Number 2","factor":1}],
            "indicators":[{"id":"indOther001","name":"Other","numerator":"#{deOther0001.oldOptCombo}","denominator":"1","indicatorType":{"id":"itNumber002"}}]})";
        const std::vector<RawObject> here = applied({}, planned(kSmall));
        const Catalog kept = built(applied(RawIndex(here), planned(foreign, RawIndex(here))));
        QCOMPARE(kept.categoryCombos.find(kept.defaultCategoryCombo)->uid, u"bjDvmb4bfuf"_s);
        QVERIFY(!kept.categoryCombos.byUid(u"oldCombo001"_s));
        QCOMPARE(kept.dataElements.byUid(u"deOther0001"_s)->combo, kept.defaultCategoryCombo);
        QCOMPARE(kept.indicators.byUid(u"indOther001"_s)->numerator, u"#{deOther0001.HllvX50cXC0}"_s);
        // From the workspace's own hub they replace ours, under the same keys.
        const Catalog hubs = built(applied(RawIndex(here), planned(foreign, RawIndex(here), {.fromHub = true})));
        QCOMPARE(hubs.categoryCombos.find(hubs.defaultCategoryCombo)->uid, u"oldCombo001"_s);
        QCOMPARE(hubs.defaultCombo, built(here).defaultCombo);
        QCOMPARE(hubs.dataElements.byCode(u"D_TCH"_s)->combo, hubs.defaultCategoryCombo);
    }
    void whoFillsInAFormStaysWhenThePackageComesAgain()
    {
        std::vector<RawObject> objects = applied({}, planned(kSmall));
        const auto unit = makeOrgUnit({.code = u"2103-2-00417"_s, .name = u"School"_s, .opens = QDate(2000, 9, 1)});
        QVERIFY(unit);
        objects.push_back(*unit);
        numberNew(objects, qint32(objects.size()));
        for (RawObject& object : objects)
            if (object.type == "dataSets"_L1)
                object = withReferences(object, u"organisationUnits"_s, {unit->uid});
        QJsonObject newer = with(small(), u"dataSets"_s, 0, u"name"_s, u"Census 2"_s);
        const Catalog catalog = built(applied(RawIndex(objects), planned(bytes(newer), RawIndex(objects))));
        const DataSet* set = catalog.dataSets.byCode(u"DS"_s);
        QCOMPARE(set->name, u"Census 2"_s);
        QCOMPARE(set->orgUnits.size(), 1);
        QCOMPARE(catalog.dataSetsOf(catalog.orgUnits.byCode(u"2103-2-00417"_s)->key).size(), 1u);
    }
    void theHubsNestedShapeIsTakenApart()
    {
        QJsonObject root = small();
        QJsonArray sections = root.take(u"sections"_s).toArray();
        root = with(root, u"dataSets"_s, 0, u"sections"_s, sections);
        const Catalog catalog = built(applied({}, planned(bytes(root))));
        QCOMPARE(catalog.dataSets.byCode(u"DS"_s)->sections.size(), 1u);
    }
    void aTreeFromParentsAloneGetsPathsAndLevels()
    {
        const QByteArray tree =
            R"({"organisationUnits":[{"id":"ouSchool001","name":"S","openingDate":"2000-01-01","parent":{"id":"ouDistrict1"}},
            {"id":"ouDistrict1","name":"D","openingDate":"2000-01-01","parent":{"id":"ouCountry01"}},
            {"id":"ouCountry01","name":"C","openingDate":"2000-01-01"}]})";
        const Catalog catalog = built(applied({}, planned(tree)));
        const OrgUnit* school = catalog.orgUnits.byUid(u"ouSchool001"_s);
        QCOMPARE(school->level, 3);
        QCOMPARE(school->path, u"/ouCountry01/ouDistrict1/ouSchool001"_s);
        QVERIFY(catalog.isAncestor(catalog.orgUnits.byUid(u"ouCountry01"_s)->key, school->key));
        QCOMPARE(catalog.subtree({}).size(), 3u);
    }
    void parentsInACircleDoNotHang()
    {
        const QByteArray tree = R"({"organisationUnits":[{"id":"ouCircle001","name":"A","parent":{"id":"ouCircle002"}},
            {"id":"ouCircle002","name":"B","parent":{"id":"ouCircle001"}},{"id":"ouCircle003","name":"C","parent":{"id":"ouCircle003"}}]})";
        QCOMPARE(built(applied({}, planned(tree))).subtree({}).size(), 3u);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
