// Whose units they are at the hub: superusers without any, users who look at others than they write for, units that were
// moved, taken away or never given meanwhile. One unit out of sight never stops the others.
#include "sync/support/sync_case.h"

#include "sync/connection.h"

using namespace rejista;
using namespace rejista::test;

class SyncUnits : public SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        m_mine.reset();
        m_officer.reset();
    }

    // A fresh hub's admin has no unit at all, and writes everywhere (me-admin, dv-expired-admin).
    void aSuperuserWithoutAUnitOfHisOwnReadsAndWritesAllOfOurs()
    {
        officerPuts(boys(), u"8"_s);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(m_mine->complete(m_mine->form()));
        const auto report = syncAsAdmin();
        VERIFY_OK(report);
        QVERIFY2(report->parked.empty(), qPrintable(parkedFor(report)));
        QVERIFY(!report->stopped);
        QCOMPARE(there(girls()), u"12"_s);
        QVERIFY(m_officer->complete());
        QCOMPARE(m_mine->text(boys()), u"8"_s);
        officerPuts(boys(), u"9"_s);
        VERIFY_OK(syncAsAdmin());
        QCOMPARE(m_mine->text(boys()), u"9"_s);
        const auto check = sync::checkHub(adminsClient(), m_catalog, {});
        VERIFY_OK(check);
        QVERIFY(check->unitsOutOfReach.isEmpty());
    }

    void aUserWithoutAnyUnitWaitsAndIsNoSuperuser()
    {
        const auto nowhere = m_hub->hub->addTrainee(u"nowhere"_s, u"Practice-1"_s, uid::kSchool);
        unitsOf(u"nowhere"_s, {}, {});
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        QCOMPARE(parkedFor(m_mine->sync(*m_line, nowhere)), u"noUnit"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
    }

    // The list of values is asked for what one may look at: one other unit refuses it all (E2012).
    void aUserWhoMayLookElsewhereOnlyTakesInWhatHeMay()
    {
        const auto odd = m_hub->hub->addTrainee(u"odd"_s, u"Practice-1"_s, uid::kDistrict);
        unitsOf(u"odd"_s, {uid::kDistrict}, {uid::kOther});
        m_officer->put(u"deAllAllAll"_s, uid::kDefault, u"5"_s, Somebody::id(uid::kSetA, uid::kOther));
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto report = m_mine->sync(*m_line, odd);
        VERIFY_OK(report);
        QVERIFY2(!report->stopped, report->stopped ? qPrintable(told(*report->stopped)) : "");
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        QCOMPARE(m_mine->counts().refused, 0);
        QCOMPARE(m_mine->text(m_mine->cell(u"RJ_T_ALL"_s, uid::kDefault, uid::kOther)), u"5"_s);
        m_clock.advance(60'000);
        m_officer->put(u"deAllAllAll"_s, uid::kDefault, u"6"_s, Somebody::id(uid::kSetA, uid::kOther));
        const auto second = m_mine->sync(*m_line, odd);
        VERIFY_OK(second);
        QVERIFY(!second->stopped);
        QCOMPARE(m_mine->text(m_mine->cell(u"RJ_T_ALL"_s, uid::kDefault, uid::kOther)), u"6"_s);
    }

    void aUnitThatWasMovedOutOfReachStopsNoOther_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("before it was ever read") << true;
        QTest::newRow("after that") << false;
    }
    void aUnitThatWasMovedOutOfReachStopsNoOther()
    {
        QFETCH(bool, before);
        const domain::CellKey there2 = m_mine->cell(u"RJ_T_ALL"_s, uid::kDefault, uid::kOther);
        if (!before)
            VERIFY_OK(m_mine->sync(*m_line, m_hub->officer));
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(m_mine->type(there2, u"4"_s));
        moveAway(uid::kOther);
        officerPuts(boys(), u"8"_s);
        m_clock.advance(60'000);
        const auto report = m_mine->sync(*m_line, m_hub->officer);
        VERIFY_OK(report);
        QVERIFY2(!report->stopped, report->stopped ? qPrintable(told(*report->stopped)) : "");
        QCOMPARE(there(girls()), u"12"_s);
        QCOMPARE(m_mine->text(boys()), u"8"_s);
        QCOMPARE(m_mine->text(there2), u"4"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        QCOMPARE(m_mine->counts().refused, 0);
        QVERIFY(std::all_of(report->parked.begin(), report->parked.end(),
                            [](const sync::Parked& one) { return one.reason == u"noUnit"_s; }));
        QVERIFY(std::any_of(report->parked.begin(), report->parked.end(),
                            [](const sync::Parked& one) { return one.values == 1; }));
        // And back again, with what somebody typed there meanwhile.
        const auto meanwhile = m_hub->admin(
            "POST", u"/api/dataValueSets"_s,
            u"{\"dataValues\":[{\"dataElement\":\"deTextTextT\",\"orgUnit\":\"%1\",\"period\":\"2025\",\"value\":\"seen\"}]}"_s
                .arg(uid::kOther)
                .toUtf8());
        QVERIFY2(meanwhile.status < 300, meanwhile.body.left(500).constData());
        m_clock.advance(3'600'000);
        VERIFY_OK(m_mine->sync(*m_line, m_hub->officer));
        m_clock.advance(3'600'000);
        patch(u"organisationUnits/"_s + uid::kOther, "parent", "{\"id\":\"" + uid::kDistrict.toUtf8() + "\"}");
        VERIFY_OK(m_mine->sync(*m_line, m_hub->officer));
        QCOMPARE(m_officer->text(u"deAllAllAll"_s, uid::kDefault, Somebody::id(uid::kSetA, uid::kOther)), u"4"_s);
        QCOMPARE(m_mine->text(m_mine->cell(u"RJ_T_TEXT"_s, uid::kDefault, uid::kOther, u"2025"_s)), u"seen"_s);
    }

    void aUnitThatIsNotAskedForTheFormAnyMoreWaits()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto gone = m_hub->admin("POST", u"/api/dataSets/%1/organisationUnits"_s.arg(uid::kSetA),
                                       "{\"additions\":[],\"deletions\":[{\"id\":\"" + uid::kSchool.toUtf8() + "\"}]}");
        QVERIFY2(gone.status < 300, gone.body.left(500).constData());
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(!report->stopped);
        if (likeAsked() == practice::Like::V242)
            return;  // takes it all the same (hub-live-242.md §2.3)
        QCOMPARE(parkedFor(report), u"noUnit"_s);
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
    }

    void aUnitThatClosesInMidRunWaits()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        m_line->before = [this](const hub::Request& request) {
            if (HubLine::isPush(request))
                patch(u"organisationUnits/"_s + uid::kSchool, "closedDate", "\"2025-06-30\"");
        };
        const auto report = sync();
        m_line->before = {};
        VERIFY_OK(report);
        QVERIFY(!report->stopped);
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        if (likeAsked() == practice::Like::V242)
            return;  // takes values of closed schools (hub-live-242.md §2.3)
        QCOMPARE(parkedFor(report), u"closedUnit"_s);
        QCOMPARE(m_mine->counts().refused, 0);
        patch(u"organisationUnits/"_s + uid::kSchool, "closedDate", {});
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
    }

private:
    [[nodiscard]] hub::Client& adminsClient()
    {
        m_client = std::make_unique<hub::Client>(
            *m_line,
            hub::Credentials{hub::Credentials::Kind::Password, u"admin"_s,
                             security::SecretBytes::from(QByteArrayLiteral("district"))},
            m_clock);
        return *m_client;
    }
    [[nodiscard]] domain::Result<sync::Report> syncAsAdmin()
    {
        m_clock.advance(60'000);
        return sync::run(*m_mine->store, m_mine->context(), adminsClient(), m_mine->waiter);
    }
    void unitsOf(const QString& user, const QStringList& writes, const QStringList& looks)
    {
        const auto found = m_hub->admin("GET", u"/api/users"_s, {}, {{u"filter"_s, u"username:eq:"_s + user}});
        const QString id = QJsonDocument::fromJson(found.body)
                               .object()
                               .value(u"users"_s)
                               .toArray()
                               .at(0)
                               .toObject()
                               .value(u"id"_s)
                               .toString();
        QVERIFY2(!id.isEmpty(), found.body.left(300).constData());
        const auto list = [](const QStringList& uids) {
            QJsonArray units;
            for (const QString& unit : uids)
                units.append(QJsonObject{{u"id"_s, unit}});
            return QJsonDocument(units).toJson(QJsonDocument::Compact);
        };
        patch(u"users/"_s + id, "organisationUnits", list(writes));
        patch(u"users/"_s + id, "dataViewOrganisationUnits", list(looks));
    }
    /// Below another district, which is not the officer's.
    void moveAway(const QString& unit)
    {
        const auto made = m_hub->admin(
            "POST", u"/api/metadata"_s,
            R"({"organisationUnits":[{"id":"ouDistrict2","name":"D2","shortName":"D2","openingDate":"2000-01-01"}]})");
        QVERIFY2(made.status == 200, made.body.left(500).constData());
        patch(u"organisationUnits/"_s + unit, "parent", R"({"id":"ouDistrict2"})");
    }

    std::unique_ptr<hub::Client> m_client;
};

QTEST_GUILESS_MAIN(SyncUnits)
#include "tst_sync_units.moc"
