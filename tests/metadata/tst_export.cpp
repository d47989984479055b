// What leaves as a package is what a real server took (hub-live.md §A6); the checker sees every kind of corruption.
#include "shared_data.h"

#include "metadata/export.h"
#include "metadata/import.h"
#include "metadata/package_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace rejista;
using namespace rejista::metadata;
using namespace Qt::StringLiterals;

namespace {

std::vector<RawObject> imported(const QByteArray& bytes)
{
    const auto plan = planImport(bytes, {});
    return plan ? applied({}, *plan) : std::vector<RawObject>();
}

QByteArray exported(const std::vector<RawObject>& objects, const ExportOptions& options = {})
{
    const auto package = exportPackage(objects, options);
    return package ? package->json : QByteArray();
}

QJsonObject parsed(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray ourPackage()
{
    QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone/package.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString listed(const std::vector<Problem>& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << u"%1 %2 %3 %4"_s.arg(problem.where, problem.fact(u"errorCode"_s), problem.fact(u"property"_s),
                                      problem.fact(u"missing"_s));
    return lines.mid(0, 12).join(u'\n');
}

/// One object of `type` changed; the first that `change` says true to.
QByteArray corrupted(const QByteArray& package, QLatin1StringView type, const std::function<bool(QJsonObject&)>& change)
{
    QJsonObject root = parsed(package);
    QJsonArray list = root.value(type).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject object = list.at(i).toObject();
        if (!change(object))
            continue;
        list.replace(i, object);
        break;
    }
    root.insert(type, list);
    return QJsonDocument(root).toJson();
}

}  // namespace

class TestExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAServerTookPassesAsItIsAndThroughUs_data()
    {
        QTest::addColumn<QByteArray>("package");
        QTest::newRow("package") << tests::sharedFile(u"dhis2-exchanges/package.json"_s);
        QTest::newRow("tracker") << tests::sharedFile(u"dhis2-exchanges/tracker-package.json"_s);
        QTest::newRow("ours") << ourPackage();
    }
    void whatAServerTookPassesAsItIsAndThroughUs()
    {
        QFETCH(QByteArray, package);
        const auto before = checkPackage(package);
        QVERIFY2(before.empty(), qPrintable(listed(before)));
        const QByteArray after = exported(imported(package));
        const auto problems = checkPackage(after);
        QVERIFY2(problems.empty(), qPrintable(listed(problems)));
        // Nothing is lost on the way but people and what only servers write.
        const QJsonObject in = parsed(package), out = parsed(after);
        for (auto it = in.begin(); it != in.end(); ++it) {
            if (!out.contains(it.key())) {
                QVERIFY2(it->toArray().isEmpty() || it.key().startsWith("user"_L1), qPrintable(it.key()));
                continue;
            }
            QHash<QString, QJsonObject> byId;
            const QJsonArray list = out.value(it.key()).toArray();
            for (const QJsonValue& item : list)
                byId.insert(item.toObject().value("id"_L1).toString(), item.toObject());
            const QJsonArray items = it->toArray();
            for (const QJsonValue& item : items) {
                const QJsonObject wanted = item.toObject(), found = byId.value(wanted.value("id"_L1).toString());
                for (auto p = wanted.begin(); p != wanted.end(); ++p)
                    if (p.key() != "sharing"_L1)
                        QVERIFY2(found.value(p.key()) == *p,
                                 qPrintable(it.key() + u' ' + wanted.value("id"_L1).toString() + u' ' + p.key()));
                QCOMPARE(found.value("sharing"_L1)["public"_L1], wanted.value("sharing"_L1)["public"_L1]);
            }
        }
    }
    void packagesOfOldServersAreMendedAndSaidSo()
    {
        for (const QString& path : {u"dhis2-packages/NUTR00_1.0.0_DHIS2.37.json"_s, u"sdg4-toolkit/primary.json"_s}) {
            const QByteArray package = tests::sharedFile(path);
            QVERIFY(!checkPackage(package).empty());
            const auto out = exportPackage(imported(package));
            QVERIFY(out);
            const auto problems = checkPackage(out->json);
            QVERIFY2(problems.empty(), qPrintable(path + u'\n' + listed(problems)));
            QVERIFY(!out->changed.isEmpty());
        }
    }
    void everyCorruptionIsFlagged_data()
    {
        QTest::addColumn<QByteArray>("package");
        QTest::addColumn<QString>("errorCode");
        const QByteArray good = tests::sharedFile(u"dhis2-exchanges/package.json"_s);
        const QByteArray tracker = tests::sharedFile(u"dhis2-exchanges/tracker-package.json"_s);
        const auto row = [&](const char* name, const QByteArray& from, QLatin1StringView type, const QString& errorCode,
                             const std::function<bool(QJsonObject&)>& change) {
            QTest::newRow(name) << corrupted(from, type, change) << errorCode;
        };
        const auto set = [](const QString& key, const QJsonValue& value) {
            return [=](QJsonObject& o) {
                o.insert(key, value);
                return true;
            };
        };
        const auto drop = [](const QString& key) {
            return [=](QJsonObject& o) {
                o.remove(key);
                return true;
            };
        };
        for (const auto type :
             {"dataElements"_L1, "dataSets"_L1, "categories"_L1, "categoryOptions"_L1, "indicators"_L1,
              "organisationUnits"_L1, "organisationUnitGroups"_L1, "organisationUnitGroupSets"_L1,
              "trackedEntityAttributes"_L1, "trackedEntityTypes"_L1, "programs"_L1})
            row(type.data(), good, type, u"E4000"_s, drop(u"shortName"_s));
        row("no aggregation type", good, "dataElements"_L1, u"E4000"_s, drop(u"aggregationType"_s));
        row("no domain type", good, "dataElements"_L1, u"E4000"_s, drop(u"domainType"_s));
        row("option set without value type", good, "optionSets"_L1, u"E4000"_s, drop(u"valueType"_s));
        row("unit without opening date", good, "organisationUnits"_L1, u"E4000"_s, drop(u"openingDate"_s));
        row("section without data set", good, "sections"_L1, u"E4000"_s, drop(u"dataSet"_s));
        row("relationship without name", good, "relationshipTypes"_L1, u"E4000"_s, drop(u"fromToName"_s));
        row("empty numerator", good, "indicators"_L1, u"E4000"_s, set(u"numerator"_s, QString()));
        row("long code", good, "dataElements"_L1, u"E4001"_s, set(u"code"_s, QString(51, u'A')));
        row("long short name", good, "dataElements"_L1, u"E4001"_s, set(u"shortName"_s, QString(51, u'A')));
        row("long name", good, "dataElements"_L1, u"E4001"_s, set(u"name"_s, QString(231, u'A')));
        row("long description", good, "dataElements"_L1, u"E4001"_s, set(u"description"_s, QString(256, u'A')));
        const QJsonArray elements = parsed(good).value("dataElements"_L1).toArray();
        const auto twice = [&](const QString& key) { return set(key, elements.at(1).toObject().value(key)); };
        row("name twice", good, "dataElements"_L1, u"E5003"_s, twice(u"name"_s));
        row("short name twice", good, "dataElements"_L1, u"E5003"_s, twice(u"shortName"_s));
        row("code twice", good, "dataElements"_L1, u"E5003"_s, twice(u"code"_s));
        row("id twice", good, "dataElements"_L1, u"E5003"_s, twice(u"id"_s));
        row("bad id", good, "dataElements"_L1, u"E4014"_s, set(u"id"_s, u"1short"_s));
        row("unknown value type", good, "dataElements"_L1, u"badEnum"_s, set(u"valueType"_s, u"WHOLE"_s));
        row("unknown period type", good, "dataSets"_L1, u"badEnum"_s, set(u"periodType"_s, u"2025AugSept"_s));
        row("unknown operator", good, "validationRules"_L1, u"badEnum"_s, set(u"operator"_s, u"about"_s));
        row("bad date", good, "organisationUnits"_L1, u"badDate"_s, set(u"openingDate"_s, u"2000-02-31"_s));
        row("combo that is not there", good, "dataElements"_L1, u"E5002"_s,
            set(u"categoryCombo"_s, QJsonObject{{u"id"_s, u"abcdefghij1"_s}}));
        row("element that is not there", good, "dataSets"_L1, u"E5002"_s,
            set(u"dataSetElements"_s,
                QJsonArray{QJsonObject{{u"dataElement"_s, QJsonObject{{u"id"_s, u"abcdefghij1"_s}}}}}));
        row("unit that is not there", good, "dataSets"_L1, u"E5002"_s,
            set(u"organisationUnits"_s, QJsonArray{QJsonObject{{u"id"_s, u"abcdefghij1"_s}}}));
        row("translation twice", good, "dataElements"_L1, u"E1106"_s,
            set(u"translations"_s,
                QJsonArray{QJsonObject{{u"property"_s, u"NAME"_s}, {u"locale"_s, u"fr"_s}, {u"value"_s, u"a"_s}},
                           QJsonObject{{u"property"_s, u"NAME"_s}, {u"locale"_s, u"fr"_s}, {u"value"_s, u"b"_s}}}));
        row("malformed locale", good, "dataElements"_L1, u"badLocale"_s,
            set(u"translations"_s,
                QJsonArray{QJsonObject{{u"property"_s, u"NAME"_s}, {u"locale"_s, u"french"_s}, {u"value"_s, u"a"_s}}}));
        row("option combo with other options", good, "categoryOptionCombos"_L1, u"E1131"_s, [&](QJsonObject& o) {
            const QJsonArray all = parsed(good).value("categoryOptionCombos"_L1).toArray();
            o.insert("categoryOptions"_L1, all.at(1).toObject().value("categoryOptions"_L1));
            return true;
        });
        QJsonObject partial = parsed(good);
        QJsonArray optionCombos = partial.value("categoryOptionCombos"_L1).toArray();
        optionCombos.removeLast();
        partial.insert("categoryOptionCombos"_L1, optionCombos);
        QTest::newRow("one option combo left out") << QJsonDocument(partial).toJson() << u"E1130"_s;
        const QJsonArray options = parsed(good).value("options"_L1).toArray();
        row("option code twice", good, "options"_L1, u"E4028"_s,
            set(u"code"_s, options.at(1).toObject().value("code"_L1)));
        row("option name twice", good, "options"_L1, u"E4028"_s,
            set(u"name"_s, options.at(1).toObject().value("name"_L1)));
        row("set without its options", good, "optionSets"_L1, u"emptiedSet"_s, drop(u"options"_s));
        row("generated without pattern", tracker, "trackedEntityAttributes"_L1, u"E4019"_s, [](QJsonObject& o) {
            o.remove("pattern"_L1);
            return o.value("generated"_L1).toBool();
        });
        row("rule name twice", tracker, "programRules"_L1, u"E4057"_s,
            set(u"name"_s, parsed(tracker).value("programRules"_L1).toArray().at(1).toObject().value("name"_L1)));
    }
    void everyCorruptionIsFlagged()
    {
        QFETCH(QByteArray, package);
        QFETCH(QString, errorCode);
        const auto problems = checkPackage(package);
        QVERIFY2(std::any_of(problems.begin(), problems.end(),
                             [&](const Problem& p) { return p.fact(u"errorCode"_s) == errorCode; }),
                 qPrintable(u"found: "_s + listed(problems)));
        for (const Problem& problem : problems)
            QVERIFY(!problem.where.isEmpty());
    }
    void a241ServerGetsYearlyPeriodsAndIsToldSo()
    {
        const auto objects = imported(ourPackage());
        ExportOptions options;
        options.for241 = true;
        const auto package = exportPackage(objects, options);
        QVERIFY(package);
        QVERIFY(!package->json.contains("FinancialSep"));
        QVERIFY(exported(objects).contains("FinancialSep"));
        QVERIFY(package->changed.join(u'\n').contains(u"dataSets RJ_DS_ASC_ENR_PRI periodType FinancialSep→Yearly"_s));
    }
    // A hub that is in use has levels already, under UIDs of its own and without codes; it refuses a second one of a number.
    void theHubsLevelsAreMetByTheirNumber()
    {
        const auto objects = imported(ourPackage());
        ExportOptions update;
        update.updateFrom = R"({"organisationUnitLevels":[{"id":"hubLevel003","level":3,"name":"District"}]})";
        const QJsonArray levels = parsed(exported(objects, update)).value("organisationUnitLevels"_L1).toArray();
        QStringList uids;
        for (const QJsonValue& level : levels)
            if (level["level"_L1].toInt() == 3)
                uids << level["id"_L1].toString();
        QCOMPARE(uids, QStringList{u"hubLevel003"_s});
        QVERIFY(levels.size() > 1);
    }
    void anUpdateEmptiesNothingOnTheHub()
    {
        const QByteArray ours = tests::sharedFile(u"dhis2-exchanges/package.json"_s);
        QJsonObject hub = parsed(ours);
        // The hub has closed a data set to the public, added a unit, a French name and an option of its own.
        QJsonArray sets = hub.value("dataSets"_L1).toArray();
        QJsonObject set = sets.at(0).toObject();
        set.insert(
            "sharing"_L1,
            QJsonObject{{u"public"_s, u"--------"_s}, {u"userGroups"_s, QJsonObject{{u"abcdefghij1"_s, u"rw"_s}}}});
        set.insert(
            "translations"_L1,
            QJsonArray{QJsonObject{{u"property"_s, u"NAME"_s}, {u"locale"_s, u"fr"_s}, {u"value"_s, u"Nom du hub"_s}}});
        const QJsonObject asPacked = set;
        set.insert("name"_L1, u"As the hub calls it"_s);
        set.insert("expiryDays"_L1, 60);
        set.insert("description"_L1, u"Typed at the hub."_s);
        set.insert("lastUpdated"_L1, u"2026-01-01T00:00:00.000"_s);
        set.insert("dataInputPeriods"_L1, QJsonArray{QJsonObject{{u"period"_s, QJsonObject{{u"id"_s, u"2025Sep"_s}}}}});
        QJsonArray units = set.value("organisationUnits"_L1).toArray();
        units.append(QJsonObject{{u"id"_s, u"hubUnit0001"_s}});
        set.insert("organisationUnits"_L1, units);
        sets.replace(0, set);
        hub.insert("dataSets"_L1, sets);
        QJsonArray optionSets = hub.value("optionSets"_L1).toArray();
        QJsonObject optionSet = optionSets.at(0).toObject();
        QJsonArray options = optionSet.value("options"_L1).toArray();
        options.append(QJsonObject{{u"id"_s, u"hubOption01"_s}});
        optionSet.insert("options"_L1, options);
        optionSets.replace(0, optionSet);
        hub.insert("optionSets"_L1, optionSets);

        ExportOptions update;
        update.updateFrom = QJsonDocument(hub).toJson();
        const QJsonObject merged = parsed(exported(imported(ours), update));
        const auto byId = [&](QLatin1StringView type, const QString& uid) {
            const QJsonArray list = merged.value(type).toArray();
            for (const QJsonValue& item : list)
                if (item.toObject().value("id"_L1).toString() == uid)
                    return item.toObject();
            return QJsonObject();
        };
        const QJsonObject after = byId("dataSets"_L1, set.value("id"_L1).toString());
        QCOMPARE(after.value("sharing"_L1), set.value("sharing"_L1));
        QVERIFY(QJsonDocument(after).toJson(QJsonDocument::Compact).contains("hubUnit0001"));
        QVERIFY(QString::fromUtf8(QJsonDocument(after).toJson()).contains(u"Nom du hub"_s));
        QVERIFY(
            QJsonDocument(byId("optionSets"_L1, optionSet.value("id"_L1).toString())).toJson().contains("hubOption01"));
        QCOMPARE(after.value("expiryDays"_L1).toInt(), 60);
        QCOMPARE(after.value("dataInputPeriods"_L1), set.value("dataInputPeriods"_L1));
        QCOMPARE(after.value("description"_L1), set.value("description"_L1));
        QVERIFY(!after.contains("lastUpdated"_L1));
        QCOMPARE(after.value("name"_L1), asPacked.value("name"_L1));  // what we say counts
        // Without it all of that would be gone: the control.
        const QByteArray plain = exported(imported(ours));
        QVERIFY(!plain.contains("hubUnit0001") && !plain.contains("hubOption01"));
        update.updateFrom = "{\"dataSets\":[";
        QCOMPARE(exportPackage(imported(ours), update).error().kind, domain::Kind::Truncated);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
