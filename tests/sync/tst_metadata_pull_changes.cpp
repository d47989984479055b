// What a hub does to a register's metadata: other UIDs, things that vanish, units that move, close or are no longer asked.
// Whatever it does, no value goes and no key changes.
#include "sync/support/pulled_hub.h"

#include "storage/cells.h"
#include "sync/connection.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;
using namespace Qt::StringLiterals;

namespace {

const auto kSet = u"RJ_DS_ASC_ENR_PRI"_s;
const auto kElement = u"RJ_D_TOT_P1"_s;

}  // namespace

class TestMetadataPullChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fresh.fill());
        QVERIFY(m_met.fill());
        PulledHub hub(exportedPack());
        VERIFY_OK(m_met.pull(hub));
    }
    void cleanup() { m_hub.reset(); }

    void anotherHubsUidsAreTakenAndNoValueIsKeyedAnew()
    {
        m_hub = std::make_unique<PulledHub>(underOtherUids(exportedPack()));
        m_register = std::make_unique<Register>();
        QVERIFY(m_register->copyOf(m_fresh));
        const auto before = m_register->catalog();
        const domain::CellKey key = type(u"41"_s);
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        QVERIFY2(report->withdrawn.isEmpty(), qPrintable(listed(*report)));
        QVERIFY2(report->problems.empty(), qPrintable(listed(*report)));
        const auto after = m_register->catalog();
        const auto other = [](const QString& uid) { return domain::derivedUid(u"another hub's", uid); };
        QCOMPARE(after.dataElements.find(key.element)->uid, other(before.dataElements.find(key.element)->uid));
        QCOMPARE(after.orgUnits.find(key.orgUnit)->uid, other(before.orgUnits.find(key.orgUnit)->uid));
        // Option combos are known by their options: every one of every combo of a form of ours.
        int combos = 0;
        for (const auto& combo : before.optionCombos) {
            if (combo.key == before.defaultCombo)
                continue;
            QCOMPARE(after.optionCombos.find(combo.key)->uid, other(combo.uid));
            QCOMPARE(after.optionCombos.find(combo.key)->options, combo.options);
            ++combos;
        }
        QVERIFY(combos > 200);
        QCOMPARE(after.defaultCombo, before.defaultCombo);
        for (const auto& set : before.dataSets) {
            QCOMPARE(after.dataSets.find(set.key)->uid, other(set.uid));
            QCOMPARE(after.dataSets.find(set.key)->elements.size(), set.elements.size());
            QCOMPARE(after.dataSets.find(set.key)->orgUnits, set.orgUnits);
        }
        // Expressions name the hub's UIDs too, so the rules go on reading our cells.
        for (const auto& rule : after.validationRules)
            QVERIFY(!rule.left.expression.contains(before.dataElements.byCode(kElement)->uid));
        QCOMPARE(valueAt(key), u"41"_s);
        const auto told = changesOf(*report, u"uidChanged"_s);
        QVERIFY(std::any_of(told.begin(), told.end(), [&](const auto& c) {
            return c.type == "dataElements"_L1 && c.code == kElement
                && c.after == after.dataElements.find(key.element)->uid;
        }));
        const auto again = m_register->pull(*m_hub);
        VERIFY_OK(again);
        QVERIFY2(!again->changed && again->changes.empty(), qPrintable(listed(*again)));
    }
    void anElementThatVanishesIsMarkedAndItsValueStays()
    {
        start();
        const domain::CellKey key = type(u"41"_s);
        const QString uid = m_register->catalog().dataElements.find(key.element)->uid;
        QVERIFY(withoutElement(uid));
        QVERIFY(m_hub->remove(u"dataElements"_s, uid));
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        const auto told = changesOf(*report, u"elementWithdrawn"_s);
        QVERIFY2(told.size() == 1, qPrintable(listed(*report)));
        QCOMPARE(told.front().code, kElement);
        QCOMPARE(report->withdrawn.value(u"dataElements"_s), 1);
        const auto after = m_register->catalog();
        QVERIFY(after.dataElements.find(key.element)->withdrawn);
        QCOMPARE(valueAt(key), u"41"_s);
        // Said once; and taken back when the hub has it again.
        const auto again = m_register->pull(*m_hub);
        VERIFY_OK(again);
        QVERIFY2(!again->changed && again->changes.empty(), qPrintable(listed(*again)));
        QVERIFY(m_hub->asAdmin("POST", u"/api/metadata"_s, exportedPack()));
        hubClock().advance(60'000);
        VERIFY_OK(m_register->pull(*m_hub));
        QVERIFY(!m_register->catalog().dataElements.find(key.element)->withdrawn);
        QCOMPARE(valueAt(key), u"41"_s);
    }
    void anElementThatOnlyLeavesAFormIsNotCalledGone()
    {
        start();
        const domain::CellKey key = type(u"41"_s);
        QVERIFY(withoutElement(m_register->catalog().dataElements.find(key.element)->uid));
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        const auto told = changesOf(*report, u"elementWithdrawn"_s);
        QVERIFY2(told.size() == 1, qPrintable(listed(*report)));
        QCOMPARE(told.front().before, kSet);
        QVERIFY(!m_register->catalog().dataElements.find(key.element)->withdrawn);
        QCOMPARE(valueAt(key), u"41"_s);
    }
    void aRightThatIsTakenAwayWithdrawsTheDataSetOnly()
    {
        start();
        const domain::CellKey key = type(u"41"_s);
        const QString uid = m_register->catalog().dataSets.byCode(kSet)->uid;
        QVERIFY(m_hub->change(u"dataSets"_s, uid, [](QJsonObject& set) {
            set.insert(u"sharing"_s, QJsonObject{{u"public"_s, u"--------"_s}});
        }));
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        const auto told = changesOf(*report, u"dataSetWithdrawn"_s);
        QVERIFY2(told.size() == 1 && told.front().code == kSet, qPrintable(listed(*report)));
        const auto after = m_register->catalog();
        QVERIFY(after.dataSets.byCode(kSet)->withdrawn);
        QVERIFY(!after.dataSets.byCode(kSet)->elements.empty());
        QVERIFY(after.dataSets.byCode(kSet)->orgUnits.contains(key.orgUnit));
        QVERIFY(!after.dataElements.find(key.element)->withdrawn);
        QCOMPARE(valueAt(key), u"41"_s);
    }
    // Before the first exchange has taken the hub's UIDs over.
    void aHubThatHasOurSchoolUnderAnotherUidIsNotToldToLackIt()
    {
        m_hub = std::make_unique<PulledHub>(underOtherUids(exportedPack()));
        Register fresh;
        QVERIFY(fresh.copyOf(m_fresh));
        const auto client = m_hub->client();
        const auto check = sync::checkHub(*client, fresh.catalog(), {});
        VERIFY_OK(check);
        QVERIFY(!check->me.captureUnits.empty());
        QCOMPARE(check->missingDataSets, QStringList());
        QCOMPARE(check->unitsOutOfReach, QStringList());
        // What is really not there is told all the same.
        const QString set = fresh.catalog().dataSets.byCode(kSet)->uid;
        QVERIFY(m_hub->change(u"dataSets"_s, domain::derivedUid(u"another hub's", set), [](QJsonObject& json) {
            json.insert(u"sharing"_s, QJsonObject{{u"public"_s, u"--------"_s}});
        }));
        const auto less = sync::checkHub(*client, fresh.catalog(), {});
        VERIFY_OK(less);
        QCOMPARE(less->missingDataSets, QStringList{set});
    }
    void ofTheChangesWhatWentAwayIsToldFirstUidsNotAndOfManyTheirNumber()
    {
        sync::MetadataReport report;
        for (int i = 0; i < 300; ++i)
            report.changes.push_back({u"assigned"_s, u"dataSets"_s, u"C"_s, u"Form"_s, {}, QString::number(i)});
        report.changes.push_back({u"uidChanged"_s, u"dataSets"_s, u"C"_s, u"Form"_s, u"a"_s, u"b"_s});
        report.changes.push_back({u"elementWithdrawn"_s, u"dataElements"_s, u"C"_s, u"Pupils"_s, {}, {}});
        const auto events = sync::listEvents(report);
        QCOMPARE(events.size(), 201u);
        QCOMPARE(events.front().target, u"Pupils"_s);
        QCOMPARE(events.back().what, u"listsMore"_s);
        QCOMPARE(events.back().after, std::optional(u"101"_s));
        QVERIFY(std::none_of(events.begin(), events.end(), [](const auto& e) { return e.what == u"uidChanged"_s; }));
    }
    void aUnitThatMovesIsRenamedAndClosesKeepsItsKeyAndIsToldOf()
    {
        start();
        const auto before = m_register->catalog();
        const QString school = m_hub->unit(kSchoolCode);
        const auto* elsewhere = chiefdomOtherThan(before, u"SL21-MAKARI-GBANTI"_s);
        const QString moved = elsewhere->uid;
        QVERIFY(m_hub->change(u"organisationUnits"_s, school, [&](QJsonObject& unit) {
            unit.insert(u"name"_s, u"Saint Mary Primary School"_s);
            unit.insert(u"parent"_s, QJsonObject{{u"id"_s, moved}});
            unit.insert(u"closedDate"_s, u"2026-07-31"_s);
            unit.remove(u"path"_s);
        }));
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        // Outside the clerk's subtree now, and found all the same: moved is not gone.
        QVERIFY2(changesOf(*report, u"unitWithdrawn"_s).empty(), qPrintable(listed(*report)));
        QCOMPARE(changesOf(*report, u"unitMoved"_s).size(), 1u);
        QCOMPARE(changesOf(*report, u"unitMoved"_s).front().after, elsewhere->name);
        QCOMPARE(changesOf(*report, u"unitRenamed"_s).front().before, u"Example Primary School"_s);
        QCOMPARE(changesOf(*report, u"unitClosed"_s).front().after, u"2026-07-31"_s);
        const auto events = sync::listEvents(*report);
        QCOMPARE(events.size(), 3u);
        QVERIFY(std::all_of(events.begin(), events.end(),
                            [](const auto& event) { return event.target == u"Saint Mary Primary School"_s; }));
        const auto after = m_register->catalog();
        const auto* unit = after.orgUnits.find(before.orgUnits.byCode(kSchoolCode)->key);
        QCOMPARE(unit->uid, school);
        QCOMPARE(after.orgUnits.find(unit->parent)->uid, moved);
        QCOMPARE(unit->closes, QDate(2026, 7, 31));
    }
    void aUnitThatIsGoneStaysHereAndIsMarked()
    {
        start();
        const domain::CellKey key = type(u"41"_s);
        QVERIFY(m_hub->remove(u"organisationUnits"_s, m_hub->unit(kSchoolCode)));
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        const auto told = changesOf(*report, u"unitWithdrawn"_s);
        QVERIFY2(told.size() == 1 && told.front().code == kSchoolCode, qPrintable(listed(*report)));
        const auto after = m_register->catalog();
        QVERIFY(after.orgUnits.find(key.orgUnit)->withdrawn);
        QVERIFY(after.dataSets.byCode(kSet)->orgUnits.contains(key.orgUnit));
        QCOMPARE(valueAt(key), u"41"_s);
    }
    void assignmentsFollowTheHubButNeverHideWhatWasTyped()
    {
        start();
        const domain::CellKey key = type(u"41"_s);
        const auto before = m_register->catalog();
        const QString school = m_hub->unit(kSchoolCode);
        const auto* withValues = before.dataSets.byCode(kSet);
        const auto* without = before.dataSets.byCode(u"RJ_DS_ASC_FIN"_s);
        const auto* fresh = before.dataSets.byCode(u"RJ_DS_ASC_ENR_JSS"_s);
        QVERIFY(without->orgUnits.contains(key.orgUnit) && !fresh->orgUnits.contains(key.orgUnit));
        for (const auto* set : {withValues, without})
            QVERIFY(m_hub->change(u"dataSets"_s, set->uid,
                                  [](QJsonObject& json) { json.insert(u"organisationUnits"_s, QJsonArray()); }));
        QVERIFY(m_hub->change(u"dataSets"_s, fresh->uid, [&](QJsonObject& json) {
            json.insert(u"organisationUnits"_s, QJsonArray{QJsonObject{{u"id"_s, school}}});
        }));
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        QStringList unassigned;
        for (const auto& change : changesOf(*report, u"unassigned"_s)) {
            unassigned << change.code;
            QCOMPARE(change.before, QString(kSchoolCode));
        }
        unassigned.sort();
        QCOMPARE(unassigned, (QStringList{kSet, u"RJ_DS_ASC_FIN"_s}));
        QCOMPARE(changesOf(*report, u"assigned"_s).size(), 1u);
        const auto after = m_register->catalog();
        QVERIFY(after.dataSets.find(withValues->key)->orgUnits.contains(key.orgUnit));
        QVERIFY(!after.dataSets.find(without->key)->orgUnits.contains(key.orgUnit));
        QVERIFY(after.dataSets.find(fresh->key)->orgUnits.contains(key.orgUnit));
        const auto again = m_register->pull(*m_hub);
        VERIFY_OK(again);
        QVERIFY2(!again->changed && again->changes.empty(), qPrintable(listed(*again)));
        // What is kept for its values alone is not sent back as an assignment of ours.
        QVERIFY(!metadata::exportPackage(m_register->rows())->json.contains("rejistaKeptUnits"));
    }
    void aSectionThatTheHubTookOutLeavesTheForm()
    {
        start();
        const auto before = m_register->catalog();
        const auto* set = before.dataSets.byCode(kSet);
        const auto* section = before.sections.find(set->sections.back());
        QVERIFY(m_hub->remove(u"sections"_s, section->uid));
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        QCOMPARE(report->withdrawn.value(u"sections"_s), 1);
        QCOMPARE(m_register->catalog().dataSets.find(set->key)->sections.size(), set->sections.size() - 1);
        QCOMPARE(m_register->catalog().dataSets.find(set->key)->elements.size(), set->elements.size());
    }
    void aSchoolAddedHereWhileTheHubWasReadStays()
    {
        start();
        const auto client = m_hub->client();
        QVERIFY(client->serverInfo());
        const auto me = client->me();
        QVERIFY(me);
        const metadata::RawIndex known(m_register->rows());
        bool added = false;
        m_hub->line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            if (!added && request.path == "/api/dataElements"_L1) {
                added = true;
                auto unit = metadata::makeOrgUnit({.code = u"2103-2-00999"_s,
                                                   .name = u"New School"_s,
                                                   .parentUid = m_hub->unit(u"SL21-MAKARI-GBANTI"_s),
                                                   .opens = QDate(2020, 9, 1)});
                std::vector<metadata::RawObject> objects{*unit};
                const auto saved = m_register->store->writeNow(
                    [&](storage::Tx& tx) { return storage::catalog::save(tx, objects); });
                if (!saved)
                    qFatal("not saved");
            }
            return std::nullopt;
        };
        const auto report = sync::pullMetadata(*m_register->store, known, *client, *me, false);
        VERIFY_OK(report);
        QVERIFY(added);
        QVERIFY(m_register->catalog().orgUnits.byCode(u"2103-2-00999"_s));
        QCOMPARE(m_register->rows().size(), known.all().size() + 1);
    }

private:
    /// The hub has our package, and we have met it once.
    void start()
    {
        m_hub = std::make_unique<PulledHub>(exportedPack());
        m_register = std::make_unique<Register>();
        QVERIFY(m_register->copyOf(m_met));
    }
    bool withoutElement(const QString& uid)
    {
        const auto catalog = m_register->catalog();
        for (const auto& section : catalog.sections)
            if (std::any_of(section.elements.begin(), section.elements.end(),
                            [&](auto key) { return catalog.dataElements.find(key)->uid == uid; })
                && !m_hub->change(u"sections"_s, section.uid,
                                  [&](QJsonObject& json) { drop(json, u"dataElements"_s, uid); }))
                return false;
        return m_hub->change(u"dataSets"_s, catalog.dataSets.byCode(kSet)->uid, [&](QJsonObject& json) {
            QJsonArray kept;
            for (const QJsonValue& part : json.value("dataSetElements"_L1).toArray())
                if (part["dataElement"_L1]["id"_L1].toString() != uid)
                    kept.append(part);
            json.insert(u"dataSetElements"_s, kept);
        });
    }
    static void drop(QJsonObject& json, const QString& list, const QString& uid)
    {
        QJsonArray kept;
        for (const QJsonValue& item : json.value(list).toArray())
            if (item["id"_L1].toString() != uid)
                kept.append(item);
        json.insert(list, kept);
    }
    static const metadata::OrgUnit* chiefdomOtherThan(const metadata::Catalog& catalog, const QString& code)
    {
        for (const auto& unit : catalog.orgUnits)
            if (unit.level == 4 && unit.code != code)
                return &unit;
        return nullptr;
    }
    domain::CellKey type(const QString& text)
    {
        const auto catalog = m_register->catalog();
        const auto* element = catalog.dataElements.byCode(kElement);
        const domain::CellKey key{catalog.orgUnits.byCode(kSchoolCode)->key, test::school2025(), element->key,
                                  *catalog.comboNamed(element->combo, u"F"_s), catalog.defaultCombo};
        storage::cells::CellWrite write;
        write.key = key;
        write.value = text;
        write.typedIn = catalog.dataSets.byCode(kSet)->key;
        write.target = u"test"_s;
        if (!m_register->put(write))
            qFatal("not typed");
        return key;
    }
    QString valueAt(const domain::CellKey& key) const
    {
        auto reader = m_register->store->reader();
        const auto row = storage::cells::find(**reader, key);
        return row && *row ? (*row)->value.value_or(u"(cleared)"_s) : u"(gone)"_s;
    }

    Register m_fresh, m_met;
    std::unique_ptr<PulledHub> m_hub;
    std::unique_ptr<Register> m_register;
};

QTEST_GUILESS_MAIN(TestMetadataPullChanges)
#include "tst_metadata_pull_changes.moc"
