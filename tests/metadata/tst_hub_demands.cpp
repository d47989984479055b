// The country pack with a school, exported as `metadata export` does, has everything that a real 2.44 was seen to need
// before it takes a package and shows its figures (hub-live.md §A1, §A6). What a server refuses, checkPackage() knows; this is
// what it takes and then does not do what was meant.
#include "metadata/build.h"
#include "metadata/export.h"
#include "metadata/import.h"
#include "metadata/pack.h"
#include "metadata/package_check.h"
#include "metadata/package_demands.h"
#include "metadata/raw_edit.h"
#include "metadata/value_parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rejista;
using namespace rejista::metadata;
using namespace Qt::StringLiterals;

class TestHubDemands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto pack = loadPackFolder(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone"));
        QVERIFY(pack);
        std::vector<RawObject> objects = applied({}, *planImport(pack->packages.front(), {}));
        const auto chiefdom = std::find_if(objects.begin(), objects.end(),
                                           [](const auto& o) { return o.code == "SL21-MAKARI-GBANTI"_L1; });
        const auto school = makeOrgUnit({.code = u"2103-2-00417"_s,
                                         .name = u"Example Primary School"_s,
                                         .parentUid = chiefdom->uid,
                                         .opens = QDate(2000, 9, 1)});
        m_school = school->uid;
        const LevelGroup primary = pack->levelGroups.value(u"RJ_OUG_PRI"_s);
        m_primary = primary.dataSets;
        for (RawObject& object : objects)
            if (object.code == primary.code || m_primary.contains(object.code))
                object = withReferences(object, u"organisationUnits"_s, {m_school});
        objects.push_back(*school);
        numberNew(objects, qint32(objects.size()));
        const auto package = exportPackage(objects);
        QVERIFY(package);
        QVERIFY2(package->changed.isEmpty(), qPrintable(package->changed.join(u'\n')));  // nothing had to be mended
        m_json = package->json;
        m_root = QJsonDocument::fromJson(m_json).object();
    }
    void nothingOfItWouldBeRefused()
    {
        QStringList said;
        for (const Problem& problem : checkPackage(m_json))
            said << problem.where + u' ' + problem.fact(u"errorCode"_s) + u' ' + problem.fact(u"property"_s);
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
    }
    // E5003: "Female" or "Teachers" of another package on the hub would refuse ours.
    void whatHasToBeUniqueOnAHubIsMarkedAsOurs()
    {
        for (auto type = m_root.begin(); type != m_root.end(); ++type)
            for (const QString& property : demands::unique(type.key()))
                for (const QJsonObject& object : all(type.key()))
                    QVERIFY2(object.value(property).toString().startsWith(u"RJ"_s),
                             qPrintable(type.key() + u' ' + property + u' ' + object.value(property).toString()));
        // What people read on a form is not marked.
        for (const QJsonObject& element : all(u"dataElements"_s))
            QVERIFY(!element.value("formName"_L1).toString().startsWith(u"RJ"_s));
    }
    void zerosReachAnalytics()
    {
        int numbers = 0;
        for (const QJsonObject& element : all(u"dataElements"_s)) {
            const bool isNumber = element.value("valueType"_L1).toString().startsWith(u"INTEGER"_s)
                || element.value("valueType"_L1) == "NUMBER"_L1;
            QCOMPARE(element.value("zeroIsSignificant"_L1).toBool(), isNumber);
            QVERIFY(element.contains("aggregationType"_L1));
            numbers += isNumber;
        }
        QVERIFY(numbers > 200);
    }
    void everyPeriodThatASchoolIsInIsOpen()
    {
        for (const QJsonObject& set : all(u"dataSets"_s))
            QVERIFY2(set.value("openFuturePeriods"_L1).toInt() >= 1, qPrintable(set.value("code"_L1).toString()));
        for (const QJsonObject& unit : all(u"organisationUnits"_s))
            QVERIFY(unit.value("openingDate"_L1).toString().left(10) <= u"2000-09-01"_s);
    }
    // A1.5: approval of a level above the data locks nothing.
    void schoolsReturnsCanBeLockedAtTheSchool()
    {
        QHash<QString, QJsonObject> workflows, levels;
        for (const QJsonObject& o : all(u"dataApprovalWorkflows"_s))
            workflows.insert(o.value("id"_L1).toString(), o);
        for (const QJsonObject& o : all(u"dataApprovalLevels"_s))
            levels.insert(o.value("id"_L1).toString(), o);
        for (const QJsonObject& set : all(u"dataSets"_s)) {
            if (!m_primary.contains(set.value("code"_L1).toString()))
                continue;
            const QJsonObject workflow = workflows.value(set["workflow"_L1]["id"_L1].toString());
            QCOMPARE(workflow.value("periodType"_L1), set.value("periodType"_L1));
            QCOMPARE(workflow.value("categoryCombo"_L1), set.value("categoryCombo"_L1));
            bool atTheSchool = false;
            for (const QJsonValue& step : workflow.value("dataApprovalLevels"_L1).toArray())
                atTheSchool = atTheSchool
                    || levels.value(step["id"_L1].toString()).value("orgUnitLevel"_L1).toInt() == 5;
            QVERIFY2(atTheSchool, qPrintable(set.value("code"_L1).toString()));
        }
    }
    // Left out, a hub makes it public read-write; and nobody may type without data write.
    void sharingIsSaidOfWhateverCarriesIt()
    {
        for (const QString& type : {u"dataElements"_s, u"dataSets"_s, u"categories"_s, u"categoryOptions"_s,
                                    u"categoryCombos"_s, u"optionSets"_s, u"indicators"_s, u"organisationUnitGroups"_s,
                                    u"dataApprovalLevels"_s, u"dataApprovalWorkflows"_s})
            for (const QJsonObject& object : all(type)) {
                const QString open = object["sharing"_L1]["public"_L1].toString();
                QVERIFY2(open.size() == 8 && open.at(1) == u'-', qPrintable(type + u' ' + open));
                if (type == "dataSets"_L1 || type == "categoryOptions"_L1)
                    QCOMPARE(open.mid(2, 2), u"rw"_s);
            }
    }
    void theSchoolFillsItsFormsInAndCombosAreWhole()
    {
        QStringList assigned;
        for (const QJsonObject& set : all(u"dataSets"_s))
            for (const QJsonValue& unit : set.value("organisationUnits"_L1).toArray())
                if (unit["id"_L1].toString() == m_school)
                    assigned << set.value("code"_L1).toString();
        assigned.sort();
        QStringList wanted = m_primary;
        wanted.sort();
        QCOMPARE(assigned, wanted);
        QVERIFY(all(u"categoryOptionCombos"_s).size() > 200);
    }
    void nothingOfOursOrOfAHubsOwnIsSent()
    {
        QVERIFY(!m_json.contains("rejista"));
        for (auto type = m_root.begin(); type != m_root.end(); ++type)
            for (const QJsonObject& object : all(type.key())) {
                QVERIFY(object.value("name"_L1) != "default"_L1);
                for (const auto key : {"created"_L1, "lastUpdated"_L1, "href"_L1, "access"_L1, "displayName"_L1})
                    QVERIFY(!object.contains(key));
            }
    }

private:
    [[nodiscard]] QList<QJsonObject> all(const QString& type) const
    {
        QList<QJsonObject> objects;
        for (const QJsonValue& item : m_root.value(type).toArray())
            objects << item.toObject();
        return objects;
    }

    QByteArray m_json;
    QJsonObject m_root;
    QString m_school;
    QStringList m_primary;
};

QTEST_GUILESS_MAIN(TestHubDemands)
#include "tst_hub_demands.moc"
