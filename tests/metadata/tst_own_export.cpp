// A head teacher exports the metadata, mails it, and gets the same file back: nothing has changed, and what the file
// cannot carry (people, who may see what) is still there.
#include "own_export.h"

#include "metadata/raw_edit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rejista;
using namespace rejista::metadata;
using namespace Qt::StringLiterals;

namespace {

std::vector<RawObject> packObjects()
{
    QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone/package.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no pack");
    const auto plan = planImport(file.readAll(), {});
    if (!plan)
        qFatal("pack refused");
    return applied({}, *plan);
}

/// A form as a hub's own export has it: with people, links and rights that no package carries.
const QByteArray kFromHub = R"({
"dataElements":[{"id":"deTeacher01","code":"D_TCH","name":"Teachers","shortName":"Teachers","valueType":"INTEGER",
  "aggregationType":"SUM","domainType":"AGGREGATE","displayName":"Teachers","displayShortName":"Teachers",
  "user":{"id":"userPerson1"},"favorite":true,"favorites":["userPerson1"],"publicAccess":"r-------","externalAccess":false,
  "userAccesses":[{"id":"userPerson1","access":"rw------"}],"userGroupAccesses":[{"id":"groupHub001","access":"rw------"}],
  "sharing":{"owner":"userPerson1","public":"r-------","external":false,
    "users":{"userPerson1":{"id":"userPerson1","access":"rw------"}},
    "userGroups":{"groupHub001":{"id":"groupHub001","access":"rw------"}}}}],
"dataSets":[{"id":"dsCensus001","code":"DS","name":"Census","shortName":"Census","periodType":"Yearly",
  "dataSetElements":[{"dataElement":{"id":"deTeacher01"}}]}]
})";

QJsonObject jsonOf(const std::vector<RawObject>& objects, const QString& uid)
{
    for (const RawObject& object : objects)
        if (object.uid == uid)
            return QJsonDocument::fromJson(object.json).object();
    return {};
}

std::vector<RawObject> fromHub()
{
    const auto plan = planImport(kFromHub, {}, {.fromHub = true});
    if (!plan)
        qFatal("refused");
    return applied({}, *plan);
}

}  // namespace

class TestOwnExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePackReadBackChangesNothing() { tests::verifyOwnExportChangesNothing(packObjects()); }
    void whatAHubSaidOfPeopleIsNoDifference() { tests::verifyOwnExportChangesNothing(fromHub()); }
    void aSchoolAndItsFormsReadBackChangeNothing()
    {
        std::vector<RawObject> objects = packObjects();
        auto school = makeOrgUnit({.code = u"2103-2-00417"_s, .name = u"School"_s, .opens = QDate(2000, 9, 1)});
        QVERIFY(school);
        const auto group = std::find_if(objects.begin(), objects.end(),
                                        [](const RawObject& o) { return o.type == "organisationUnitGroups"_L1; });
        QVERIFY(group != objects.end());
        *school = withReferences(*school, u"organisationUnitGroups"_s, {group->uid});
        for (RawObject& object : objects)
            if (object.code == "RJ_DS_MONTH"_L1)
                object = withReferences(object, u"organisationUnits"_s, {school->uid});
        objects.push_back(*school);
        numberNew(objects, qint32(objects.size()));
        tests::verifyOwnExportChangesNothing(objects);
    }
    // Somebody mends a name in the exported file: that one object changes, and keeps what the file left out.
    void anEditInTheExportIsTakenAndTheRightsStay()
    {
        const std::vector<RawObject> objects = fromHub();
        const auto exported = exportPackage(objects);
        QVERIFY(exported);
        QVERIFY(!exported->json.contains("groupHub001") && !exported->json.contains("favorite"));
        QByteArray edited = exported->json;
        edited.replace("\"name\":\"Teachers\"", "\"name\":\"All teachers\"");
        const auto plan = planImport(edited, RawIndex(objects));
        QVERIFY(plan);
        QCOMPARE(plan->updated.size(), 1u);
        const QJsonObject was = jsonOf(objects, u"deTeacher01"_s);
        const QJsonObject is = jsonOf(applied(RawIndex(objects), *plan), u"deTeacher01"_s);
        QCOMPARE(is.value("name"_L1).toString(), u"All teachers"_s);
        for (const char* key : {"user", "favorite", "favorites", "publicAccess", "externalAccess", "userAccesses",
                                "userGroupAccesses", "sharing"}) {
            QVERIFY2(was.contains(QLatin1StringView(key)), key);
            QCOMPARE(is.value(QLatin1StringView(key)), was.value(QLatin1StringView(key)));
        }
        // A display name is made from the name: the old one would be a lie.
        QVERIFY(is.value("displayName"_L1).toString() != "Teachers"_L1);
    }
    // The control: a hub that says who may see the form is obeyed, also when it takes somebody's right away.
    void rightsThatTheFileNamesReplaceOurs()
    {
        const std::vector<RawObject> objects = fromHub();
        QJsonObject file = QJsonDocument::fromJson(kFromHub).object();
        QJsonArray elements = file.value("dataElements"_L1).toArray();
        QJsonObject element = elements.at(0).toObject();
        QJsonObject sharing = element.value("sharing"_L1).toObject();
        sharing.insert(u"userGroups"_s, QJsonObject());
        sharing.insert(u"public"_s, u"rw------"_s);
        element.insert(u"sharing"_s, sharing);
        elements.replace(0, element);
        file.insert(u"dataElements"_s, elements);
        const auto plan = planImport(QJsonDocument(file).toJson(), RawIndex(objects), {.fromHub = true});
        QVERIFY(plan);
        QCOMPARE(plan->updated.size(), 1u);
        const QJsonObject is = jsonOf(applied(RawIndex(objects), *plan), u"deTeacher01"_s);
        QCOMPARE(is.value("sharing"_L1).toObject(), sharing);
    }
};

QTEST_GUILESS_MAIN(TestOwnExport)
#include "tst_own_export.moc"
