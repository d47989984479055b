// Who is there, who are we, and how signing in fails.
#include "contract/scenarios.h"
#include "contract/story.h"

namespace rejista::contract {

using namespace Qt::StringLiterals;
using domain::Kind;

class SignIn : public QObject {
    Q_OBJECT
public:
    explicit SignIn(World& world) : m_world(world) {}

private:
    World& m_world;

private Q_SLOTS:
    void whoeverKnocksLearnsThatADhis2IsThere()
    {
        const auto nobody = m_world.client({});
        const auto knocked = nobody->knock();
        QVERIFY2(knocked, knocked ? "" : qPrintable(told(knocked.error())));
        // Nothing else is told to somebody who has not signed in.
        const auto me = nobody->me();
        QVERIFY(!me);
        QCOMPARE(me.error().kind, Kind::HubSignIn);
    }

    void aTokenSignsInItsOwner()
    {
        const auto me = m_world.as(Who::Clerk).me();
        QVERIFY2(me, me ? "" : qPrintable(told(me.error())));
        QCOMPARE(me->username, m_world.userName(Who::Clerk));
        QVERIFY(me->may(u"F_DATAVALUE_ADD"_s));
        QVERIFY(!me->may(u"F_EDIT_EXPIRED"_s));
    }

    void theScopeIsTheUsersUnits()
    {
        const auto me = m_world.as(Who::Clerk).me();
        QVERIFY2(me, me ? "" : qPrintable(told(me.error())));
        QCOMPARE(me->captureUnits.size(), size_t(1));
        QCOMPARE(me->captureUnits.front().uid, kDistrict);
        QVERIFY(me->captureUnits.front().path.endsWith(u'/' + kRoot + u'/' + kDistrict));
        for (const QString& set : {kMonthly, kMust, kShuts, kTermly})
            QVERIFY2(me->readableDataSets.contains(set), qPrintable(set));
    }

    void aMistypedTokenIsNamedAsSuch()
    {
        hub::Credentials wrong = m_world.tokenOf(Who::Clerk);
        unsigned char& last = wrong.secret.data()[wrong.secret.size() - 1];
        last = last == '0' ? '1' : '0';
        const auto client = m_world.client(std::move(wrong));
        const auto me = client->me();
        QVERIFY(!me);
        QCOMPARE(me.error().kind, Kind::HubToken);
    }

    void aWrongPasswordIsNotAskedForTwice()
    {
        hub::Credentials wrong = m_world.passwordOf(Who::Clerk);
        wrong.secret = security::SecretBytes::from("Not-The-Password-1!");
        const auto client = m_world.client(std::move(wrong));
        const auto me = client->me();
        QVERIFY(!me);
        QCOMPARE(me.error().kind, Kind::HubSignIn);
        QCOMPARE(client->traffic().requests, 1);
    }

    void aPasswordIsTradedForAToken()
    {
        const auto client = m_world.client(m_world.passwordOf(Who::Clerk));
        QVERIFY(client->serverInfo());
        const QDateTime until = m_world.info().serverTime.addDays(2);
        auto made = client->createToken(until);
        QVERIFY2(made, made ? "" : qPrintable(told(made.error())));
        const auto byToken = m_world.client({hub::Credentials::Kind::Token, {}, made->token.copy()});
        const auto me = byToken->me();
        QVERIFY2(me, me ? "" : qPrintable(told(me.error())));
        QCOMPARE(me->username, m_world.userName(Who::Clerk));
        const auto expiry = byToken->tokenExpiry();
        QVERIFY2(expiry, expiry ? "" : qPrintable(told(expiry.error())));
        if (*expiry)
            QVERIFY(std::abs((*expiry)->secsTo(until)) < 60);
        QVERIFY(client->revokeToken(made->uid));
    }

    void aTokenRevokedInMidRunStopsTheRun()
    {
        const auto client = m_world.client(m_world.passwordOf(Who::Clerk));
        QVERIFY(client->serverInfo());
        auto made = client->createToken(m_world.info().serverTime.addDays(2));
        QVERIFY2(made, made ? "" : qPrintable(told(made.error())));
        const auto run = m_world.client({hub::Credentials::Kind::Token, {}, made->token.copy()});
        QVERIFY(run->serverInfo());
        QVERIFY(run->readForm(m_world.form(kMonthly, kSchoolA)));
        QVERIFY(client->revokeToken(made->uid));
        const hub::OutgoingValue value{kHeads.element, m_world.combo(kHeads), u"9"_s, {}, false};
        const auto pushed = run->pushValues(m_world.form(kMonthly, kSchoolA), std::span(&value, 1));
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, Kind::HubSignIn);
        Story(m_world, m_world.form(kMonthly, kSchoolA)).thenHasNothingIn(kHeads);
    }

    void theServerTellsWhichDatabaseItHas()
    {
        const auto info = m_world.as(Who::Clerk).serverInfo();
        QVERIFY2(info, info ? "" : qPrintable(told(info.error())));
        QVERIFY(!info->systemId.isEmpty());
        QCOMPARE(info->systemId, m_world.info().systemId);
        QVERIFY(info->version.minor >= 41);
        QVERIFY(info->serverTime.isValid());
        QVERIFY(!info->timeZone.isEmpty());
    }
};

int runSignIn(World& world, const QStringList& arguments)
{
    SignIn scenarios(world);
    return QTest::qExec(&scenarios, arguments);
}

}  // namespace rejista::contract

#include "sign_in.moc"
