// What the hub closes: approved forms, expired and not yet open periods, lock exceptions, input periods, each also in the
// middle of a run. The form waits with its reason, nothing of it is lost or blamed, and it goes when it is open again.
#include "sync/support/sync_case.h"

using namespace rejista;
using namespace rejista::test;

class SyncLocks : public SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        m_mine.reset();
        m_officer.reset();
    }

    void anApprovedFormWaitsAndIsStillRead()
    {
        workflowOver({2});
        officerPuts(boys(), u"8"_s);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(m_mine->complete(m_mine->form()));
        approve(uid::kSchool);
        const auto report = sync();
        QCOMPARE(parkedFor(report), u"approved"_s);
        QCOMPARE(report->parked[0].values, 1);
        QCOMPARE(pushes(), 0);
        QVERIFY(!m_officer->complete());
        QCOMPARE(m_mine->text(boys()), u"8"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        QCOMPARE(m_mine->counts().refused, 0);
        QCOMPARE(stateHere(), u"approved"_s);
        approve(uid::kSchool, "DELETE");
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
        QVERIFY(m_officer->complete());
        QCOMPARE(stateHere(), QString());
    }

    void aFormApprovedBetweenReadingAndWritingWaits()
    {
        workflowOver({2});
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        m_line->before = [this](const hub::Request& request) {
            if (HubLine::isPush(request))
                approve(uid::kSchool);
        };
        QCOMPARE(parkedFor(sync()), u"approved"_s);
        m_line->before = {};
        QCOMPARE(m_mine->counts().toSend, 1);
        QCOMPARE(m_mine->counts().refused, 0);
        approve(uid::kSchool, "DELETE");
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
    }

    // hub-live.md §A1.5, hub-live-242.md §2.9: what stands above closes nothing on 2.43 and later, all on 2.42.
    void whatIsApprovedAboveIsWrittenWhereTheHubLetsUs()
    {
        workflowOver({1, 2});
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        approve(uid::kDistrict);
        const auto report = sync();
        VERIFY_OK(report);
        if (likeAsked() == practice::Like::V242) {
            QCOMPARE(parkedFor(report), u"approved"_s);
            QCOMPARE(m_mine->counts().toSend, 1);
            return;
        }
        QVERIFY(report->parked.empty());
        QCOMPARE(there(girls()), u"12"_s);
    }

    void aLockExceptionOpensAnExpiredPeriod()
    {
        patch(u"dataSets/"_s + uid::kSetA, "expiryDays", "30");
        VERIFY_OK(m_mine->type(old(), u"12"_s));
        QCOMPARE(parkedFor(sync()), u"locked"_s);
        QCOMPARE(pushes(), 0);
        QCOMPARE(m_mine->counts().toSend, 1);
        QCOMPARE(m_hub
                     ->admin("POST", u"/api/lockExceptions"_s, {},
                             {{u"ds"_s, uid::kSetA}, {u"pe"_s, u"2024"_s}, {u"ou"_s, uid::kSchool}})
                     .status,
                 201);
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(report->parked.empty());
        QCOMPARE(thereIn(u"2024"_s), u"12"_s);
        // The exception ends; what is changed now waits again, and what arrived stands.
        QCOMPARE(m_hub
                     ->admin("DELETE", u"/api/lockExceptions"_s, {},
                             {{u"ds"_s, uid::kSetA}, {u"pe"_s, u"2024"_s}, {u"ou"_s, uid::kSchool}})
                     .status,
                 204);
        VERIFY_OK(m_mine->type(old(), u"13"_s));
        QCOMPARE(parkedFor(sync()), u"locked"_s);
        QCOMPARE(thereIn(u"2024"_s), u"12"_s);
        QCOMPARE(m_mine->text(old()), u"13"_s);
    }

    void anExpiredPeriodStillTakesInWhatTheDistrictWrote()
    {
        officerPutsIn(u"2024"_s, u"7"_s);
        VERIFY_OK(m_mine->type(m_mine->cell(u"RJ_T_P1"_s, uid::kBoys, uid::kSchool, u"2024"_s), u"9"_s));
        patch(u"dataSets/"_s + uid::kSetA, "expiryDays", "30");
        QCOMPARE(parkedFor(sync()), u"locked"_s);
        QCOMPARE(m_mine->text(old()), u"7"_s);
    }

    void aPeriodThatExpiresBetweenReadingAndWritingIsNobodysRefusal()
    {
        VERIFY_OK(m_mine->type(old(), u"12"_s));
        VERIFY_OK(m_mine->type(girls(), u"14"_s));
        m_line->before = [this](const hub::Request& request) {
            if (HubLine::isPush(request))
                patch(u"dataSets/"_s + uid::kSetA, "expiryDays", "30");
        };
        const auto report = sync();
        m_line->before = {};
        QCOMPARE(parkedFor(report), u"locked"_s);
        QCOMPARE(report->parked.size(), 1U);
        QCOMPARE(m_mine->counts().refused, 0);
        QCOMPARE(there(girls()), u"14"_s);  // this year's form went all the same
        patch(u"dataSets/"_s + uid::kSetA, "expiryDays", "0");
        VERIFY_OK(sync());
        QCOMPARE(thereIn(u"2024"_s), u"12"_s);
    }

    void aPeriodThatIsNotOpenYetWaits()
    {
        const domain::CellKey next = m_mine->cell(u"RJ_T_P1"_s, uid::kGirls, uid::kSchool, u"2028"_s);
        VERIFY_OK(m_mine->type(next, u"12"_s));
        QCOMPARE(parkedFor(sync()), u"locked"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        patch(u"dataSets/"_s + uid::kSetA, "openFuturePeriods", "3");
        VERIFY_OK(sync());
        QCOMPARE(thereIn(u"2028"_s), u"12"_s);
    }

    void aPeriodOutsideItsInputDatesWaits()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        patch(u"dataSets/"_s + uid::kSetA, "dataInputPeriods",
              R"([{"period":{"id":"2026"},"openingDate":"2025-01-01","closingDate":"2025-12-31"}])");
        QCOMPARE(parkedFor(sync()), u"locked"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        patch(u"dataSets/"_s + uid::kSetA, "dataInputPeriods",
              R"([{"period":{"id":"2026"},"openingDate":"2025-01-01","closingDate":"2026-12-31"}])");
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
    }

private:
    [[nodiscard]] domain::CellKey old() const
    {
        return m_mine->cell(u"RJ_T_P1"_s, uid::kGirls, uid::kSchool, u"2024"_s);
    }
    [[nodiscard]] QString thereIn(const QString& period)
    {
        return m_officer->text(u"dePupilsP1a"_s, uid::kGirls, Somebody::id(uid::kSetA, uid::kSchool, period));
    }
    void officerPutsIn(const QString& period, const QString& value)
    {
        m_officer->put(u"dePupilsP1a"_s, uid::kGirls, value, Somebody::id(uid::kSetA, uid::kSchool, period));
    }
    /// What the register says of why the form is held back.
    [[nodiscard]] QString stateHere() const
    {
        const auto ways = sync::returnsOnTheirWay(**m_mine->store->reader(), m_mine->context(),
                                                  std::vector{m_mine->form().orgUnit},
                                                  std::vector{m_mine->form().period});
        if (!ways)
            return told(ways.error());
        for (const auto& way : *ways) {
            if (way.form == m_mine->form())
                return way.parked;
        }
        return u"(no such form)"_s;
    }
    void workflowOver(const QList<int>& levels)
    {
        QJsonArray made, steps;
        for (const int level : levels) {
            const QString id = u"alLevelLev"_s + QString::number(level);
            made.append(QJsonObject{{u"id"_s, id}, {u"name"_s, id}, {u"orgUnitLevel"_s, level}, {u"level"_s, level}});
            steps.append(QJsonObject{{u"id"_s, id}});
        }
        const QJsonObject workflow{{u"id"_s, u"wfWorkflow1"_s},
                                   {u"name"_s, u"Yearly"_s},
                                   {u"periodType"_s, u"Yearly"_s},
                                   {u"dataApprovalLevels"_s, steps}};
        const auto done = m_hub->admin("POST", u"/api/metadata"_s,
                                       QJsonDocument(QJsonObject{{u"dataApprovalLevels"_s, made},
                                                                 {u"dataApprovalWorkflows"_s, QJsonArray{workflow}}})
                                           .toJson());
        QVERIFY2(done.status == 200, done.body.left(900).constData());
        patch(u"dataSets/"_s + uid::kSetA, "workflow", R"({"id":"wfWorkflow1"})");
    }
    void approve(const QString& unit, const QByteArray& method = "POST")
    {
        const auto done = m_hub->admin(method, u"/api/dataApprovals"_s, {},
                                       {{u"ds"_s, uid::kSetA}, {u"pe"_s, u"2026"_s}, {u"ou"_s, unit}});
        QVERIFY2(done.status == 204, done.body.left(500).constData());
    }
};

QTEST_GUILESS_MAIN(SyncLocks)
#include "tst_sync_locks.moc"
