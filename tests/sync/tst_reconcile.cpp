// Here, the hub, its analytics and the warehouse beside each other: every reason for a difference once, made as it comes
// about, with the training hub and a real ClickHouse engine.
#include "sync/support/clickhouse.h"
#include "sync/support/sync_case.h"

#include "sync/reconcile.h"

using namespace rejista;
using namespace rejista::test;
using tests::ClickHouse;

namespace {

/// The hub's line, but for what analytics say where a test wants another figure.
class SpoilingLine final : public hub::Transport {
public:
    SpoilingLine(hub::Transport& line, const QByteArray& figure) : m_line(line), m_figure(figure) {}
    hub::Outcome send(const hub::Request& request, std::stop_token stop) override
    {
        hub::Outcome outcome = m_line.send(request, std::move(stop));
        if (request.path != "/api/analytics"_L1 || m_figure.isEmpty())
            return outcome;
        QJsonObject answer = QJsonDocument::fromJson(outcome.response.body).object();
        QJsonArray rows;
        for (const QJsonValue& item : answer.value("rows"_L1).toArray()) {
            QJsonArray row = item.toArray();
            row.replace(row.size() - 1, QString::fromLatin1(m_figure));
            rows.append(row);
        }
        answer.insert("rows"_L1, rows);
        outcome.response.body = QJsonDocument(answer).toJson();
        return outcome;
    }

private:
    hub::Transport& m_line;
    const QByteArray& m_figure;
};

}  // namespace

class TestReconcile : public SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engine = std::make_unique<ClickHouse>(); }
    void cleanupTestCase() { m_engine.reset(); }
    void init()
    {
        begin();
        m_analyticsSay.clear();
        // A new hub counts no period until it is told which (hub-live.md §A1.4).
        QCOMPARE(m_hub->admin("POST", u"/api/configuration/dataOutputPeriodTypes"_s, R"([{"name":"Yearly"}])").status,
                 204);
        QVERIFY(m_engine->run("DROP TABLE IF EXISTS analytics;" + ClickHouse::analyticsTable()));
        m_warehouseLine = m_engine->line();
        m_warehouse = std::make_unique<hub::Warehouse>(*m_warehouseLine, hub::Warehouse::SignIn{});
    }
    void cleanup()
    {
        m_mine.reset();
        m_officer.reset();
    }

    void whereAllSidesAgreeNothingDiffers()
    {
        everywhere(girls(), u"12"_s);
        const auto row = reconciled();
        QVERIFY2(row.differs.empty(), qPrintable(listed(row)));
        QCOMPARE(row.local.total, 12.0);
        QCOMPARE(row.hub.total, 12.0);
        QCOMPARE(row.analytics.total, 12.0);
        QCOMPARE(row.warehouse.total, 12.0);
        QCOMPARE(row.warehouse.values, 1);
        QVERIFY(row.analyticsBuilt.isValid());
    }
    void notSent()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        expect(girls(), u"notSent"_s, u"12"_s, std::nullopt);
    }
    void refused()
    {
        // Whole numbers here, whole numbers from zero on there.
        VERIFY_OK(m_mine->type(told(), u"-4"_s));
        refuseBelowZero();
        VERIFY_OK(sync());
        QCOMPARE(m_mine->counts().refused, 1);
        expect(told(), u"refused"_s, u"-4"_s, std::nullopt);
    }
    void conflict()
    {
        agreed(girls(), u"12"_s);
        VERIFY_OK(m_mine->type(girls(), u"13"_s));
        officerPuts(girls(), u"14"_s);
        VERIFY_OK(sync());
        QCOMPARE(m_mine->cards().size(), 1u);
        expect(girls(), u"conflict"_s, u"13"_s, u"14"_s);
    }
    void parked()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        // The hub took the school out of the data set.
        QCOMPARE(m_hub
                     ->admin("POST", u"/api/dataSets/%1/organisationUnits"_s.arg(uid::kSetA),
                             R"({"additions":[],"deletions":[{"id":"ouSchoolOne"}]})")
                     .status,
                 200);
        VERIFY_OK(sync());
        const auto row = reconciled();
        const auto* differs = find(row, girls());
        QVERIFY2(differs, qPrintable(listed(row)));
        QCOMPARE(differs->reason, u"parked"_s);
    }
    void changedThere()
    {
        agreed(girls(), u"12"_s);
        officerPuts(girls(), u"15"_s);
        const auto row = expect(girls(), u"changedThere"_s, u"12"_s, u"15"_s);
        QCOMPARE(find(row, girls())->by, u"officer"_s);
        QVERIFY(find(row, girls())->at.isValid());
    }
    void deletedThere()
    {
        agreed(girls(), u"12"_s);
        officerPuts(girls(), std::nullopt);
        expect(girls(), u"deletedThere"_s, u"12"_s, std::nullopt);
    }
    void zeroDropped()
    {
        agreed(girls(), u"0"_s);
        agreed(boys(), u"9"_s);
        build();
        QVERIFY(m_engine->run(inWarehouse(boys(), "9")));
        const auto row = expect(girls(), u"zeroDropped"_s, u"0"_s, u"0"_s);
        QVERIFY(!find(row, boys()));
    }
    void analyticsOlder()
    {
        everywhere(girls(), u"12"_s);
        VERIFY_OK(m_mine->type(girls(), u"20"_s));
        VERIFY_OK(sync());
        const auto row = expect(girls(), u"analyticsOlder"_s, u"20"_s, u"20"_s);
        QCOMPARE(find(row, girls())->analytics, u"12"_s);
    }
    void warehouseOlder()
    {
        everywhere(girls(), u"12"_s);
        VERIFY_OK(m_mine->type(girls(), u"20"_s));
        VERIFY_OK(sync());
        build();  // the hub's own tables are new, the warehouse's are not
        const auto row = expect(girls(), u"warehouseOlder"_s, u"20"_s, u"20"_s);
        QCOMPARE(find(row, girls())->analytics, u"20"_s);
        QCOMPARE(find(row, girls())->warehouse, u"12"_s);
    }
    void notNumeric()
    {
        agreed(m_mine->cell(u"RJ_T_TEXT"_s), u"Well by the road"_s);
        build();
        QVERIFY(m_engine->run(inWarehouse(m_mine->cell(u"RJ_T_TEXT"_s), "NULL", "'Well by the road'")));
        expect(m_mine->cell(u"RJ_T_TEXT"_s), u"notNumeric"_s, u"Well by the road"_s, u"Well by the road"_s);
    }
    void unexplained()
    {
        agreed(girls(), u"12"_s);
        build();
        // Somebody's hand in the tables themselves: they are newer than the value and have another one.
        m_analyticsSay = "99";
        QVERIFY(m_engine->run(inWarehouse(girls(), "12")));
        const auto row = expect(girls(), u"unexplained"_s, u"12"_s, u"12"_s);
        QCOMPARE(find(row, girls())->analytics, u"99"_s);
    }

    void aWarehouseThatIsBeingBuiltHidesNothingElse()
    {
        everywhere(girls(), u"12"_s);
        VERIFY_OK(m_mine->type(boys(), u"7"_s));
        QVERIFY(m_engine->run("DROP TABLE analytics"));
        const auto row = reconciled();
        QVERIFY(!row.warehouse.asked);
        QVERIFY(row.warehouseError && row.warehouseError->fact(u"reason"_s) == u"table"_s);
        QCOMPARE(find(row, boys())->reason, u"notSent"_s);
        QVERIFY(!find(row, girls()));
    }
    void withoutTablesOnlyTheHubsOwnValuesAreCompared()
    {
        agreed(girls(), u"12"_s);
        m_warehouse.reset();
        const auto row = reconciled();
        QVERIFY(!row.analytics.asked && !row.warehouse.asked);
        QVERIFY2(row.differs.empty(), qPrintable(listed(row)));
    }
    void aUnitOutOfReachIsNotCalledDifferentAndRefusesNoOther()
    {
        everywhere(girls(), u"12"_s);
        const auto elsewhere = m_mine->cell(u"RJ_T_P1"_s, uid::kGirls, uid::kOther);
        VERIFY_OK(m_mine->type(elsewhere, u"7"_s));
        const auto rows = ask({m_catalog.orgUnits.byUid(uid::kSchool)->key, elsewhere.orgUnit});
        VERIFY_OK(rows);
        int seen = 0;
        for (const auto& row : *rows) {
            QVERIFY2(row.differs.empty(), qPrintable(listed(row)));
            if (row.form.orgUnit != elsewhere.orgUnit || row.local.values == 0)
                continue;
            ++seen;
            QVERIFY(!row.hub.asked && !row.analytics.asked && !row.warehouse.asked);
            QCOMPARE(row.local.total, 7.0);
        }
        QCOMPARE(seen, 1);
    }
    void aUnitThatWasMovedOutOfSightIsNotCalledDifferent()
    {
        agreed(girls(), u"12"_s);
        failEvery(u"/api/dataValueSets"_s, Fault::OutOfSight);
        const auto row = reconciled();
        QVERIFY2(row.differs.empty(), qPrintable(listed(row)));
        QVERIFY(!row.hub.asked);
        QCOMPARE(row.local.total, 12.0);
    }
    void aFormOfEveryDayIsAskedInPortions()
    {
        begin(likeAsked(), packageJson().replace(R"("periodType":"Yearly")", R"("periodType":"Daily")"));
        std::vector<domain::Period> days;
        for (int back = 0; back < 600; ++back)
            days.push_back(*domain::Period::parse(QDate(2026, 2, 2).addDays(-back).toString(u"yyyyMMdd"_s)));
        const QString day = days[400].id();
        m_officer->put(u"dePupilsP1a"_s, uid::kGirls, u"9"_s, Somebody::id(uid::kSetA, uid::kSchool, day));
        const auto rows = ask({}, days);
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().form.period, days[400]);
        QCOMPARE(rows->front().differs.size(), 1U);
        QCOMPARE(rows->front().differs.front().hub, std::optional(u"9"_s));
    }
    void aHubThatCannotBeReadIsAnErrorAndNotADifference()
    {
        agreed(girls(), u"12"_s);
        failEvery(u"/api/dataValueSets"_s, Fault::Portal);
        const auto rows = ask();
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, domain::Kind::NotAHub);
    }

private:
    [[nodiscard]] domain::CellKey told() const { return m_mine->cell(u"RJ_T_TOLD"_s); }

    domain::Result<std::vector<sync::Reconciled>> ask(std::vector<domain::OrgUnitKey> units = {},
                                                      std::vector<domain::Period> periods = {
                                                          *domain::Period::parse(u"2026"_s)})
    {
        if (units.empty())
            units = {m_catalog.orgUnits.byUid(uid::kSchool)->key};
        SpoilingLine line(*m_line, m_analyticsSay);
        hub::Client client(
            line, {hub::Credentials::Kind::Token, {}, security::SecretBytes::from(m_hub->teacher.token.toUtf8())},
            m_clock);
        auto reader = m_mine->store->reader();
        return sync::reconcile(**reader, m_mine->context(), client, m_warehouse.get(),
                               {std::move(units), std::move(periods)});
    }
    sync::Reconciled reconciled()
    {
        const auto rows = ask();
        if (!rows)
            qFatal("%s", qPrintable(test::told(rows.error())));
        for (const auto& row : *rows)
            if (row.form.dataSet == m_catalog.dataSets.byUid(uid::kSetA)->key)
                return row;
        return {};
    }
    static const sync::Difference* find(const sync::Reconciled& row, const domain::CellKey& key)
    {
        for (const auto& difference : row.differs)
            if (difference.cell == key)
                return &difference;
        return nullptr;
    }
    QString listed(const sync::Reconciled& row) const
    {
        QStringList lines;
        for (const auto& d : row.differs)
            lines << u"%1: here %2, hub %3, analytics %4, warehouse %5: %6"_s.arg(
                m_catalog.dataElements.find(d.cell.element)->code, d.local.value_or(u"-"_s), d.hub.value_or(u"-"_s),
                d.analytics.value_or(u"-"_s), d.warehouse.value_or(u"-"_s), d.reason);
        return lines.join(u'\n');
    }
    sync::Reconciled expect(const domain::CellKey& key, const QString& reason, const std::optional<QString>& here,
                            const std::optional<QString>& there)
    {
        const auto row = reconciled();
        const auto* differs = find(row, key);
        if (!differs || differs->reason != reason || differs->local != here || differs->hub != there)
            QTest::qFail(qPrintable(u"expected %1, found:\n%2"_s.arg(reason, listed(row))), __FILE__, __LINE__);
        return row;
    }
    /// Typed, sent, and confirmed.
    void agreed(const domain::CellKey& key, const QString& value)
    {
        VERIFY_OK(m_mine->type(key, value));
        VERIFY_OK(sync());
        QCOMPARE(m_mine->counts().toSend, 0);
    }
    void build()
    {
        m_clock.advance(60'000);
        m_hub->hub->buildAnalytics();
        m_clock.advance(60'000);
    }
    QByteArray inWarehouse(const domain::CellKey& key, const QByteArray& value, const QByteArray& text = "NULL") const
    {
        return ClickHouse::insert(m_catalog.dataElements.find(key.element)->uid.toLatin1(),
                                  m_catalog.optionCombos.find(key.combo)->uid.toLatin1(), uid::kDefault.toLatin1(),
                                  uid::kSchool.toLatin1(), "2026", value, text);
    }
    void everywhere(const domain::CellKey& key, const QString& value)
    {
        agreed(key, value);
        build();
        QVERIFY(m_engine->run(inWarehouse(key, value.toLatin1())));
    }
    void refuseBelowZero()
    {
        QVERIFY(m_hub
                    ->admin("PATCH", u"/api/dataElements/deToldToldT"_s,
                            R"([{"op":"replace","path":"/valueType","value":"INTEGER_ZERO_OR_POSITIVE"}])")
                    .status
                < 300);
    }

    std::unique_ptr<ClickHouse> m_engine;
    std::unique_ptr<hub::NetworkTransport> m_warehouseLine;
    std::unique_ptr<hub::Warehouse> m_warehouse;
    QByteArray m_analyticsSay;
};

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
