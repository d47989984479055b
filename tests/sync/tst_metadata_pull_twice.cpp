// A register meets the hub that its own package went to: the first pull takes the hub's words over, the second finds
// nothing to do, and a probe says which of the two it would be.
#include "sync/support/pulled_hub.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;
using namespace Qt::StringLiterals;

class TestMetadataPullTwice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<PulledHub>(exportedPack()); }
    void init()
    {
        m_register = std::make_unique<Register>();
        QVERIFY(m_register->fill());
        m_hub->line.sent = 0;
        m_hub->line.asked.clear();
    }
    void theFirstPullKeepsEveryRowAndEveryKey()
    {
        const auto before = m_register->rows();
        const auto report = m_register->pull(*m_hub);
        VERIFY_OK(report);
        QVERIFY2(report->withdrawn.isEmpty(), qPrintable(listed(*report)));
        QVERIFY2(changesOf(*report, u"uidChanged"_s).empty(), qPrintable(listed(*report)));
        QVERIFY2(report->problems.empty(), qPrintable(listed(*report)));
        const metadata::RawIndex after(m_register->rows());
        for (const auto& row : before) {
            const auto* is = after.byUid(row.type, row.uid);
            QVERIFY2(is, qPrintable(row.type + u' ' + row.uid));
            QCOMPARE(is->key, row.key);
            QCOMPARE(is->code, row.code);
        }
        const auto was = *metadata::buildCatalog(before), is = m_register->catalog();
        for (const auto& set : was.dataSets) {
            const auto* now = is.dataSets.find(set.key);
            QCOMPARE(now->elements.size(), set.elements.size());
            QCOMPARE(now->sections.size(), set.sections.size());
            QCOMPARE(now->orgUnits, set.orgUnits);
        }
        for (const auto& group : was.orgUnitGroups)
            QCOMPARE(is.orgUnitGroups.find(group.key)->members, group.members);
        for (const auto& combo : was.categoryCombos)
            QCOMPARE(is.categoryCombos.find(combo.key)->optionCombos, combo.optionCombos);
        for (const auto& set : was.optionSets)
            QCOMPARE(is.optionSets.find(set.key)->options.size(), set.options.size());
        QCOMPARE(is.validationRules.size(), was.validationRules.size());
        QCOMPARE(is.indicators.size(), was.indicators.size());
    }
    void whereNothingChangedNothingIsWritten()
    {
        VERIFY_OK(m_register->pull(*m_hub));
        const auto rows = m_register->rows();
        const qint64 journal = m_register->journalLength();
        const auto again = m_register->pull(*m_hub);
        VERIFY_OK(again);
        QVERIFY2(!again->changed, qPrintable(listed(*again)));
        QVERIFY2(again->changes.empty(), qPrintable(listed(*again)));
        QVERIFY(m_register->rows() == rows);
        QCOMPARE(m_register->journalLength(), journal);
    }
    void aProbeSaysWhetherAPullIsWorthIt()
    {
        const auto never = m_register->pull(*m_hub, true);
        VERIFY_OK(never);
        QVERIFY(never->changed);
        VERIFY_OK(m_register->pull(*m_hub));
        m_hub->line.sent = 0;
        const auto quiet = m_register->pull(*m_hub, true);
        VERIFY_OK(quiet);
        QVERIFY(!quiet->changed);
        QVERIFY2(m_hub->line.sent <= 7, qPrintable(QString::number(m_hub->line.sent)));
    }
    void everyKindIsAskedOnceADayAndTheShortListsAlways()
    {
        constexpr qint64 kAlmostADay = 21LL * 3600 * 1000;
        PulledHub hub(exportedPack());
        const auto probed = [&]() -> QString {
            hub.line.asked.clear();
            const auto report = m_register->pull(hub, true);
            if (!report)
                return test::told(report.error());
            return QString(report->changed ? u"changed"_s : u"quiet"_s)
                + (hub.line.asked.contains(u"/api/dataElements"_s) ? u", every kind asked"_s : u", short lists"_s);
        };
        VERIFY_OK(m_register->pull(hub));
        QCOMPARE(probed(), u"quiet, short lists"_s);  // the pull itself has just read every kind
        hubClock().advance(kAlmostADay);
        QCOMPARE(probed(), u"quiet, every kind asked"_s);
        QCOMPARE(probed(), u"quiet, short lists"_s);
        // A part's change touches neither of the lists that are compared each time: found within the day.
        const QString element = m_register->catalog().dataElements.byCode(u"RJ_D_TOT_P1"_s)->uid;
        QVERIFY(hub.change(u"dataElements"_s, element,
                           [](QJsonObject& json) { json.insert(u"description"_s, u"Counted twice."_s); }));
        QCOMPARE(probed(), u"quiet, short lists"_s);
        hubClock().advance(kAlmostADay);
        QCOMPARE(probed(), u"changed, every kind asked"_s);
        // And a data set's at once.
        VERIFY_OK(m_register->pull(hub));
        QVERIFY(hub.change(u"dataSets"_s, m_register->catalog().dataSets.byCode(u"RJ_DS_ASC_FIN"_s)->uid,
                           [](QJsonObject& json) { json.insert(u"description"_s, u"Money."_s); }));
        QCOMPARE(probed(), u"changed, short lists"_s);
    }
    void aHubThatDoesNotTakeTheQuestionIsReadAsAWhole()
    {
        PulledHub hub(exportedPack());
        VERIFY_OK(m_register->pull(hub));
        hubClock().advance(21LL * 3600 * 1000);
        hub.line.instead = [](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            for (const auto& [name, value] : request.query) {
                if (name != "filter"_L1 || !value.startsWith("lastUpdated:"_L1))
                    continue;
                hub::Outcome refused = PracticeLine::answered(
                    "application/json",
                    R"({"httpStatus":"Bad Request","httpStatusCode":400,"status":"ERROR","errorCode":"E1003"})");
                refused.response.status = 400;
                return refused;
            }
            return std::nullopt;
        };
        const auto asked = m_register->pull(hub, true);
        VERIFY_OK(asked);
        QVERIFY(asked->changed);
        VERIFY_OK(m_register->pull(hub));
        const auto again = m_register->pull(hub, true);  // not at every sync
        VERIFY_OK(again);
        QVERIFY(!again->changed);
    }

private:
    std::unique_ptr<PulledHub> m_hub;
    std::unique_ptr<Register> m_register;
};

QTEST_GUILESS_MAIN(TestMetadataPullTwice)
#include "tst_metadata_pull_twice.moc"
