// Bad input for sync (issue 5): rights that went, forms that closed, another database, a clock that is off, pages of
// others, a full disk. Each: nothing lost, a reason, and the next run goes on.
#include "sync/support/sync_case.h"

#include "storage/hub_seen.h"
#include "sync/connection.h"

using namespace rejista;
using namespace rejista::test;
using domain::Kind;

class SyncBadInput : public SyncCase {
    Q_OBJECT

    void patchSet(const QByteArray& path, const QByteArray& value)
    {
        const auto done = m_hub->admin("PATCH", u"/api/dataSets/"_s + uid::kSetA,
                                       R"([{"op":"replace","path":"/)" + path + R"(","value":)" + value + "}]");
        QVERIFY2(done.status == 200, done.body.left(500).constData());
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        m_mine.reset();
        m_officer.reset();
    }

    void aUserWhoMayOnlyReadIsParkedAndStillReads()
    {
        officerPuts(boys(), u"8"_s);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto report = m_mine->sync(*m_line, m_hub->reader);
        QCOMPARE(parkedFor(report), u"readOnly"_s);
        QCOMPARE(m_mine->text(boys()), u"8"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        QCOMPARE(pushes(), 0);
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
    }

    void aUserWithoutTheSchoolIsParked()
    {
        const auto elsewhere = m_hub->hub->addTrainee(u"elsewhere"_s, u"Practice-1"_s, uid::kOther);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        QCOMPARE(parkedFor(m_mine->sync(*m_line, elsewhere)), u"noUnit"_s);
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        const auto ways = sync::returnsOnTheirWay(**m_mine->store->reader(), m_mine->context(),
                                                  std::vector{m_mine->form().orgUnit},
                                                  std::vector{m_mine->form().period});
        VERIFY_OK(ways);
        QCOMPARE(ways->front().parked, u"noUnit"_s);
    }

    void aDataSetThatMayNotBeReadAnyMoreIsParked()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        patchSet("sharing/public", "\"--------\"");
        QCOMPARE(parkedFor(sync()), u"noDataSet"_s);
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        patchSet("sharing/public", "\"rwrw----\"");
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
    }

    void aLockedFormWaitsUntilItIsOpenAgain()
    {
        const domain::CellKey old = m_mine->cell(u"RJ_T_P1"_s, uid::kGirls, uid::kSchool, u"2024"_s);
        patchSet("expiryDays", "30");
        VERIFY_OK(m_mine->type(old, u"12"_s));
        QCOMPARE(parkedFor(sync()), u"locked"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        QCOMPARE(m_mine->counts().refused, 0);
        patchSet("expiryDays", "0");
        VERIFY_OK(sync());
        QCOMPARE(m_officer->text(u"dePupilsP1a"_s, uid::kGirls, Somebody::id(uid::kSetA, uid::kSchool, u"2024"_s)),
                 u"12"_s);
    }

    void aSchoolThatIsClosedThereIsParkedAndGoesOnWhenItIsOpen()
    {
        const auto closes = [&](const QByteArray& day) {
            const auto done = m_hub->admin("PATCH", u"/api/organisationUnits/"_s + uid::kSchool,
                                           day.isEmpty()
                                               ? QByteArray(R"([{"op":"remove","path":"/closedDate"}])")
                                               : R"([{"op":"add","path":"/closedDate","value":")" + day + R"("}])");
            QVERIFY2(done.status == 200, done.body.left(500).constData());
        };
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        closes("2025-06-30");
        const auto report = sync();
        if (likeAsked() == practice::Like::V242)
            return;  // takes values of closed schools (hub-live-242.md §2.3)
        QCOMPARE(parkedFor(report), u"closedUnit"_s);
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        closes({});
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
    }

    void aTokenRevokedInMidRunStopsItAndKeepsAll()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        failPush(Fault::Unauthorized);
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(report->stopped.has_value());
        QCOMPARE(report->stopped->kind, Kind::HubSignIn);
        QCOMPARE(m_mine->counts().lastStopped, u"hubSignIn"_s);
        m_line->choose = {};
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
    }

    void anotherDatabaseIsNotWrittenTo()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync());
        Hub second(m_clock, practice::Like::V244, 2);
        HubLine line(*second.hub);
        VERIFY_OK(m_mine->type(boys(), u"13"_s));
        const auto report = m_mine->sync(line, second.teacher);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Kind::HubChanged);
        QCOMPARE(line.count("POST", u"/api/dataValueSets"_s), 0);
        // The person says that it shall be this one: then all of ours is to be sent there.
        VERIFY_OK(sync::connection::save(*m_mine->store, {.address = QUrl(u"https://second.example"_s)}, {}));
        const auto moved = m_mine->sync(line, second.teacher);
        VERIFY_OK(moved);
        QCOMPARE(moved->confirmed, 2);
        Somebody officer(*second.hub, second.officer, m_clock);
        QCOMPARE(officer.text(u"dePupilsP1a"_s, uid::kGirls), u"12"_s);
        QVERIFY(m_mine->cards().empty());
    }

    void aClockADayOffIsToldAndDoesNoHarm()
    {
        domain::FixedClock ahead(m_clock.now().addDays(1));
        Hub second(ahead);
        HubLine line(*second.hub);
        Somebody officer(*second.hub, second.officer, ahead);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto first = m_mine->sync(line, second.teacher);
        VERIFY_OK(first);
        QVERIFY(first->clockSkewMs > 80'000'000);
        QCOMPARE(officer.text(u"dePupilsP1a"_s, uid::kGirls), u"12"_s);
        ahead.advance(600'000);
        officer.put(u"dePupilsP1a"_s, uid::kBoys, u"5"_s);
        VERIFY_OK(m_mine->sync(line, second.teacher));
        QCOMPARE(m_mine->text(boys()), u"5"_s);
        const auto runs = sync::runs(**m_mine->store->reader());
        VERIFY_OK(runs);
        const auto events = sync::eventsOf(**m_mine->store->reader(), runs->back().id);
        VERIFY_OK(events);
        QVERIFY(std::any_of(events->begin(), events->end(), [](const auto& e) { return e.what == u"clockSkew"_s; }));
    }

    void aPageOfSomebodyElseIsAskedAgainThenToldOf()
    {
        m_line->choose = [](const hub::Request&, int) { return Fault::Portal; };
        const auto report = sync();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Kind::NotAHub);
        QCOMPARE(m_mine->waiter.waits, 3);
        QCOMPARE(m_mine->counts().lastStopped, u"notAHub"_s);
    }

    void aFullDiskInMidPullKeepsWhatWasThereAndTheNextRunGoesOn()
    {
        for (int i = 0; i < 40; ++i)
            m_officer->put(
                u"deTextTextT"_s, uid::kDefault, QString(20'000, QChar(u'a' + i % 20)),
                Somebody::id(uid::kSetA, i % 2 ? uid::kSchool : uid::kOther, QString::number(2025 + i / 20)));
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto most = [&](int pages) {
            return m_mine->store->maintainNow([pages](storage::Database& db) {
                return db.script("PRAGMA max_page_count=" + QByteArray::number(pages));
            });
        };
        VERIFY_OK(most(60));
        const auto full = m_mine->sync(*m_line, m_hub->officer);
        const QString kind = !full ? QString(domain::kindName(full.error().kind))
            : full->stopped        ? QString(domain::kindName(full->stopped->kind))
                                   : u"none"_s;
        QCOMPARE(kind, u"diskFull"_s);
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        VERIFY_OK(most(1'000'000));
        m_clock.advance(1000);
        const auto again = m_mine->sync(*m_line, m_hub->officer);
        VERIFY_OK(again);
        QVERIFY(!again->stopped);
        QCOMPARE(there(girls()), u"12"_s);
        QVERIFY(m_mine->text(m_mine->cell(u"RJ_T_TEXT"_s)).size() > 1000);
    }

    void whatIsMoreThanMayComeAtOnceComesInPieces()
    {
        std::vector<domain::CellKey> cells;
        const auto all = [&](QChar with, qsizetype size) {
            cells.clear();
            m_clock.advance(600'000);
            for (const QString& school : {uid::kSchool, uid::kOther}) {
                for (const QString& year : {u"2025"_s, u"2026"_s}) {
                    m_officer->put(u"deTextTextT"_s, uid::kDefault, QString(size, with),
                                   Somebody::id(uid::kSetA, school, year));
                    cells.push_back(m_mine->cell(u"RJ_T_TEXT"_s, uid::kDefault, school, year));
                }
            }
        };
        // One form may come, not two: neither of two schools nor of two years.
        m_line->mostBytes = 30'000;
        for (const QChar with : {u'a', u'b'}) {  // the first pull, then what changed since
            all(with, 20'000);
            m_line->tooLarge = 0;
            const auto report = m_mine->sync(*m_line, m_hub->officer);
            VERIFY_OK(report);
            QVERIFY2(!report->stopped, report->stopped ? qPrintable(told(*report->stopped)) : "");
            QCOMPARE(report->pulledValues, 4);
            for (const domain::CellKey& key : cells)
                QVERIFY(m_mine->text(key) == QString(20'000, with));
            QVERIFY(m_line->tooLarge >= 3);
        }
        // Where one form alone is more, the run says so, and what is here stays.
        all(u'c', 40'000);
        const auto report = m_mine->sync(*m_line, m_hub->officer);
        VERIFY_OK(report);
        QVERIFY(report->stopped && report->stopped->fact(u"reason"_s) == u"tooLarge"_s);
        QVERIFY(m_mine->text(cells.front()) == QString(20'000, u'b'));
    }

    // A form of every day: 600 periods are 9,600 letters of an address, and no proxy takes so many.
    void aFormOfEveryDayOutgrowsNoAddress()
    {
        begin(likeAsked(), packageJson().replace(R"("periodType":"Yearly")", R"("periodType":"Daily")"));
        const auto day = [this](int back) {
            return m_mine->cell(u"RJ_T_P1"_s, uid::kGirls, uid::kSchool,
                                QDate(2026, 2, 2).addDays(-back).toString(u"yyyyMMdd"_s));
        };
        VERIFY_OK(m_mine->store->writeNow([&](storage::Tx& tx) -> domain::Result<void> {
            for (int back = 0; back < 600; ++back) {
                domain::CellRow row;
                const auto put = storage::cells::put(
                    tx, {.key = day(back), .value = u"5"_s, .origin = domain::Origin::Hub, .target = u"day"_s});
                if (!put)
                    return put.error();
                row = put->after;
                row.baseValue = row.value;
                row.baseKnown = true;
                if (const auto based = storage::cells::setBase(tx, row); !based)
                    return based;
            }
            return {};
        }));
        m_officer->put(u"dePupilsP1a"_s, uid::kGirls, u"9"_s, Somebody::id(uid::kSetA, uid::kSchool, u"20260110"_s));
        VERIFY_OK(m_mine->type(day(3), u"12"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY2(!report->stopped, report->stopped ? qPrintable(told(*report->stopped)) : "");
        QCOMPARE(m_officer->text(u"dePupilsP1a"_s, uid::kGirls, Somebody::id(uid::kSetA, uid::kSchool, u"20260130"_s)),
                 u"12"_s);
        QCOMPARE(m_mine->text(day(23)), u"9"_s);
        QVERIFY(m_line->count("GET", u"/api/completeDataSetRegistrations"_s) > 1);
    }

    void stopIsHeardAtEveryRequest()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        for (int at = 0; at < 12; ++at) {
            std::stop_source source;
            m_line->asked.clear();
            m_line->choose = [&](const hub::Request&, int number) {
                if (number == at)
                    source.request_stop();
                return Fault::None;
            };
            m_clock.advance(1000);
            const auto report = m_mine->sync(*m_line, m_hub->teacher, {}, {}, source.get_token());
            if (!report)
                QCOMPARE(report.error().kind, Kind::Cancelled);
            QVERIFY(int(m_line->asked.size()) <= at + 2);
        }
        m_line->choose = {};
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
    }

    void withoutTheRightNobodySyncs()
    {
        QVERIFY(!security::may(security::Role::Clerk, security::Right::Synchronise)
                || security::may(security::Role::Head, security::Right::Synchronise));
        for (const security::Role role : security::allRoles()) {
            if (security::may(role, security::Right::Synchronise))
                continue;
            m_mine->role = role;
            const auto report = sync();
            QVERIFY(!report);
            QCOMPARE(report.error().kind, Kind::NotAllowed);
        }
    }

    void theConnectionIsKeptWithoutSecretsInTheJournal()
    {
        const QByteArray secret = "d2p_CANARYCANARYCANARYCANARYCANARYCANARYCANARYCANARY12";
        sync::Connection wish;
        wish.address = QUrl(u"https://hub.example/emis"_s);
        wish.user = u"hawa"_s;
        VERIFY_OK(sync::connection::save(
            *m_mine->store, wish,
            hub::Credentials{hub::Credentials::Kind::Token, u"hawa"_s, security::SecretBytes::from(secret)}));
        const auto reader = m_mine->store->reader();
        const auto kept = sync::connection::load(**reader);
        VERIFY_OK(kept);
        QVERIFY(kept->has_value());
        QCOMPARE((*kept)->kind, hub::Credentials::Kind::Token);
        const auto credentials = sync::connection::credentials(**reader, **kept);
        VERIFY_OK(credentials);
        QCOMPARE(credentials->secret.view().toByteArray(), secret);
        const auto journal = storage::journal::read(**reader, {.of = {}, .limit = 0});
        VERIFY_OK(journal);
        QVERIFY(!journal->empty());
        for (const auto& entry : *journal) {
            QVERIFY(!entry.note.after.value_or(QString()).contains(u"CANARY"_s));
            QVERIFY(!entry.note.why.contains(u"CANARY"_s));
        }
        VERIFY_OK(sync::connection::forget(*m_mine->store));
        QVERIFY(!sync::connection::load(**reader)->has_value());
        QVERIFY(storage::hub_seen::secret(**reader, u"hub"_s)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SyncBadInput)
#include "tst_sync_bad_input.moc"
