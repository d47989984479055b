// A pull that is cut at any request, meets a portal, a full disk or a person who cancels: what was whole is kept, nothing
// of the catalog changes before everything is there, and the next one asks only for the rest.
#include "storage/fault_vfs.h"
#include "sync/support/pulled_hub.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;
using namespace Qt::StringLiterals;
using domain::Kind;

class TestMetadataPullCut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        test::installFaultVfs();
        QVERIFY(m_fresh.fill());
        m_before = m_fresh.rows();
        Register whole;
        QVERIFY(whole.fill());
        PulledHub hub(exportedPack());
        hub.line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            m_pages += isPage(request);
            return std::nullopt;
        };
        VERIFY_OK(whole.pull(hub));
        m_after = whole.rows();
        m_requests = hub.line.sent;
        QVERIFY(m_requests > 20);
        QVERIFY(m_after != m_before);
    }
    void cutAtEveryRequestItGoesOnWhereItWas()
    {
        Register at;
        QVERIFY(at.copyOf(m_fresh));
        PulledHub hub(exportedPack());
        int pages = 0, rounds = 0;
        // Each round gets three answers further than the last one.
        for (bool done = false; !done; ++rounds) {
            QVERIFY2(rounds < m_requests + 2, qPrintable(QString::number(rounds)));
            hub.line.sent = 0;
            int fresh = 0;
            hub.line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
                pages += isPage(request);
                if (!isPage(request) || ++fresh <= 3)
                    return std::nullopt;
                return PracticeLine::broken();
            };
            const auto report = at.pull(hub);
            done = report.has_value();
            if (!done) {
                QCOMPARE(report.error().kind, Kind::HubTimeout);
                if (rounds % 3 == 0)
                    QVERIFY(at.rows() == m_before);
            }
        }
        QVERIFY(withoutTimes(at.rows()) == withoutTimes(m_after));
        QVERIFY2(rounds > 8, qPrintable(QString::number(rounds)));
        // What was whole was never asked for again: each page once, and once more for each cut.
        QCOMPARE(pages, m_pages + rounds - 1);
    }
    void whatIsNotTheHubIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QByteArray deep(10'000, '[');
        QTest::newRow("5 MB of HTML with status 200")
            << QByteArray("text/html") << QByteArray("<html>") + QByteArray(5'000'000, 'x') << Kind::NotAHub;
        QTest::newRow("JSON nested 10,000 deep")
            << QByteArray("application/json") << QByteArray("{\"dataElements\":") + deep << Kind::HubAnswer;
        QTest::newRow("half a page") << QByteArray("application/json")
                                     << QByteArray("{\"dataElements\":[{\"id\":\"FULiEp") << Kind::HubAnswer;
        QTest::newRow("another list") << QByteArray("application/json") << QByteArray("{\"dashboards\":[]}")
                                      << Kind::HubAnswer;
    }
    void whatIsNotTheHubIsNoAnswer()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        Register at;
        QVERIFY(at.copyOf(m_fresh));
        PulledHub hub(exportedPack());
        hub.line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            if (request.path == "/api/dataElements"_L1)
                return PracticeLine::answered(type, body);
            return std::nullopt;
        };
        const auto report = at.pull(hub);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QVERIFY(at.rows() == m_before);
        hub.line.instead = nullptr;
        VERIFY_OK(at.pull(hub));
        QVERIFY(withoutTimes(at.rows()) == withoutTimes(m_after));
    }
    void aFullDiskInTheMiddleLosesOnePage()
    {
        Register at;
        QVERIFY(at.copyOf(m_fresh, test::kFaultVfs));
        PulledHub hub(exportedPack());
        hub.line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            if (request.path == "/api/sections"_L1) {  // from here on nothing can be written
                test::faultPlan().fault = test::Fault::DiskFull;
                test::faultPlan().failAt = test::faultPlan().operations + 1;
                test::faultPlan().persistent = true;
            }
            return std::nullopt;
        };
        const auto report = at.pull(hub);
        QVERIFY(test::faultPlan().injected > 0);
        test::faultPlan().clear();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Kind::DiskFull);
        QVERIFY(at.rows() == m_before);
        hub.line.instead = nullptr;
        hub.line.sent = 0;
        hub.line.asked.clear();
        VERIFY_OK(at.pull(hub));
        QVERIFY(withoutTimes(at.rows()) == withoutTimes(m_after));
        QVERIFY(!hub.line.asked.contains(u"/api/organisationUnitGroupSets"_s));  // that page was kept
        QVERIFY(hub.line.asked.contains(u"/api/sections"_s));
    }
    void aFullDiskAtTheSwapLeavesTheOldCatalogWhole()
    {
        Register at;
        QVERIFY(at.copyOf(m_fresh, test::kFaultVfs));
        PulledHub hub(exportedPack());
        // Room for some of the swap's pages, and no more: the transaction is far larger than any single page of a list.
        test::faultPlan().clear();
        const auto room = [&] {
            test::faultPlan().fault = test::Fault::DiskFull;
            test::faultPlan().failAt = test::faultPlan().operations + 12;
            test::faultPlan().persistent = true;
        };
        hub.line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            if (request.path == "/api/categoryOptionGroups"_L1)
                room();
            return std::nullopt;
        };
        const auto report = at.pull(hub);
        QVERIFY(test::faultPlan().injected > 0);
        test::faultPlan().clear();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Kind::DiskFull);
        QVERIFY(at.rows() == m_before);
        hub.line.instead = nullptr;
        VERIFY_OK(at.pull(hub));
        QVERIFY(withoutTimes(at.rows()) == withoutTimes(m_after));
    }
    void cancelledItStopsAndKeepsWhatIsWhole()
    {
        Register at;
        QVERIFY(at.copyOf(m_fresh));
        PulledHub hub(exportedPack());
        std::stop_source stop;
        hub.line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            if (request.path == "/api/dataElements"_L1)
                stop.request_stop();
            return std::nullopt;
        };
        const auto report = at.pull(hub, false, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Kind::Cancelled);
        QVERIFY(at.rows() == m_before);
    }
    void pagesOfAnotherScopeOrOfYesterdayAreThrownAway_data()
    {
        QTest::addColumn<bool>("otherRights");
        QTest::newRow("a right was taken away") << true;
        QTest::newRow("25 hours later") << false;
    }
    void pagesOfAnotherScopeOrOfYesterdayAreThrownAway()
    {
        QFETCH(bool, otherRights);
        Register at;
        QVERIFY(at.copyOf(m_fresh));
        PulledHub hub(exportedPack());
        hub.line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            return request.path == "/api/indicators"_L1 ? std::optional(PracticeLine::broken()) : std::nullopt;
        };
        QVERIFY(!at.pull(hub));
        hub.line.instead = nullptr;
        if (otherRights) {
            QVERIFY(
                hub.change(u"dataSets"_s, at.catalog().dataSets.byCode(u"RJ_DS_ASC_FIN"_s)->uid, [](QJsonObject& set) {
                    set.insert(u"sharing"_s, QJsonObject{{u"public"_s, u"--------"_s}});
                }));
        } else {
            hubClock().advance(25LL * 3600 * 1000);
        }
        hub.line.asked.clear();
        VERIFY_OK(at.pull(hub));
        QVERIFY(hub.line.asked.contains(u"/api/organisationUnitLevels"_s));
    }
    void longListsComeInPages()
    {
        Register at;
        QVERIFY(at.copyOf(m_fresh));
        PulledHub hub(exportedPack());
        // A hub that gives at most ten of a list, whatever was asked for.
        hub.line.instead = [&](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            hub::Request shorter = request;
            for (auto& [name, value] : shorter.query)
                if (name == "pageSize"_L1)
                    value = u"10"_s;
            hub::Outcome outcome;
            outcome.state = hub::Outcome::State::Answered;
            outcome.response = hub.hub().handle(shorter);
            return outcome;
        };
        VERIFY_OK(at.pull(hub));
        QVERIFY(withoutTimes(at.rows()) == withoutTimes(m_after));
        QVERIFY2(hub.line.sent > 2 * m_requests, qPrintable(QString::number(hub.line.sent)));
    }

private:
    static bool isPage(const hub::Request& request)
    {
        for (const auto& [name, value] : request.query)
            if (name == "fields"_L1 && value == "id,lastUpdated"_L1)
                return false;
        return request.path != "/api/system/info"_L1 && request.path != "/api/me"_L1
            && request.path != "/api/configuration/systemId"_L1;
    }
    // A clone of the hub has the same objects at the same times; what a person changed there has not.
    static std::vector<metadata::RawObject> withoutTimes(std::vector<metadata::RawObject> rows)
    {
        for (metadata::RawObject& row : rows) {
            QJsonObject json = QJsonDocument::fromJson(row.json).object();
            for (const auto key : {"lastUpdated"_L1, "created"_L1, "lastUpdatedBy"_L1, "createdBy"_L1})
                json.remove(key);
            row.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        }
        return rows;
    }

    Register m_fresh;
    std::vector<metadata::RawObject> m_before, m_after;
    int m_requests = 0, m_pages = 0;
};

QTEST_GUILESS_MAIN(TestMetadataPullCut)
#include "tst_metadata_pull_cut.moc"
