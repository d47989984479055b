// Who may open a register and change who may: passphrases, the recovery sheet, roles, from any thread.
#include "storage/workspace_fixture.h"

#include <thread>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::Role;
using storage::Workspace;

class TestWorkspacePeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWrongPassphraseOpensNothing()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        QCOMPARE(desk.open(u"three blue goats"_s).error().kind, Kind::WrongPassphrase);
        QCOMPARE(desk.open(kPass, u"Nobody"_s).error().kind, Kind::WrongPassphrase);
        (void)desk.open(u"x"_s);
        (void)desk.open(u"y"_s);
        QCOMPARE(desk.open().error().kind, Kind::WaitBeforeRetry);
        desk.clock.advance(60000);
        VERIFY_OK(desk.open());
    }
    void theRecoverySheetGivesANewPassphrase()
    {
        Desk desk;
        VERIFY_OK(desk.create());
        QCOMPARE(Workspace::openRecovered(desk.folder, desk.sheet, u"Nobody"_s, u"new"_s, desk.options()).error().kind,
                 Kind::NotFound);
        VERIFY_OK(Workspace::openRecovered(desk.folder, desk.sheet.toLower(), kHawa, u"new one"_s, desk.options()));
        QCOMPARE(desk.open().error().kind, Kind::WrongPassphrase);
        VERIFY_OK(desk.open(u"new one"_s));
    }
    void peopleComeGoAndChange()
    {
        Desk desk;
        auto made = desk.create();
        VERIFY_OK(made);
        Workspace& workspace = **made;
        VERIFY_OK(workspace.addPerson({u"Ibrahim Sesay"_s, Role::Clerk}, u"second"_s));
        QCOMPARE(workspace.addPerson({u"Ibrahim Sesay"_s, Role::Clerk}, u"x"_s).error().kind, Kind::AlreadyExists);
        QCOMPARE(workspace.people()->size(), 2U);
        QCOMPARE(workspace.removePerson(kHawa).error().fact(u"reason"_s), u"lastManager"_s);
        QCOMPARE(workspace.changeRole(kHawa, Role::Clerk).error().fact(u"reason"_s), u"lastManager"_s);
        QCOMPARE(workspace.removePerson(u"Nobody"_s).error().kind, Kind::NotFound);
        VERIFY_OK(workspace.changePassphrase(kPass, u"other"_s));
        QCOMPARE(workspace.changePassphrase(kPass, u"other"_s).error().kind, Kind::WrongPassphrase);
        made->reset();
        {
            auto clerk = desk.open(u"second"_s, u"Ibrahim Sesay"_s);
            VERIFY_OK(clerk);
            const auto refused = (*clerk)->addPerson({u"X"_s, Role::Head}, u"x"_s);
            QCOMPARE(refused.error().kind, Kind::NotAllowed);
            QCOMPARE(refused.error().fact(u"right"_s), u"managePeople"_s);
            QVERIFY((*clerk)->allowed(security::Right::TypeValues).has_value());
            VERIFY_OK((*clerk)->changePassphrase(u"second"_s, u"third"_s));
        }
        auto head = desk.open(u"other"_s);
        VERIFY_OK(head);
        VERIFY_OK((*head)->changeRole(u"Ibrahim Sesay"_s, Role::District));
        VERIFY_OK((*head)->resetPassphrase(u"Ibrahim Sesay"_s, u"fourth"_s));
        VERIFY_OK((*head)->removePerson(kHawa));
        head->reset();
        QCOMPARE(desk.open(u"other"_s).error().kind, Kind::WrongPassphrase);
        auto district = desk.open(u"fourth"_s, u"Ibrahim Sesay"_s);
        VERIFY_OK(district);
        QCOMPARE((*district)->person().role, Role::District);
    }
    void whoeverCouldNotLetOthersInIsNotTheFirstPerson()
    {
        Desk desk;
        const auto refused = desk.create({}, Role::Clerk);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Usage);
        QCOMPARE(refused.error().fact(u"reason"_s), u"managesNobody"_s);
        QCOMPARE(refused.error().fact(u"allowed"_s), u"head, cluster, district, trainer"_s);
        QVERIFY(!QFileInfo::exists(desk.folder));
        VERIFY_OK(desk.create({}, Role::Cluster));
    }
    // What a window does on a worker while its own thread reads and types.
    void actsOnPeopleComeFromAnyThreadOneAfterTheOther()
    {
        Desk desk;
        auto made = desk.create();
        VERIFY_OK(made);
        Workspace& workspace = **made;
        const QStringList names = {u"Isatu Bangura"_s, u"Musa Jalloh"_s, u"Sorie Turay"_s, u"Mariatu Conteh"_s};
        std::vector<Result<void>> outcomes(size_t(names.size()), Result<void>());
        {
            std::vector<std::jthread> workers;
            for (qsizetype i = 0; i < names.size(); ++i) {
                workers.emplace_back([&, i] {
                    auto& outcome = outcomes[size_t(i)];
                    outcome = workspace.addPerson({names[i], Role::Clerk}, kPass + names[i]);
                    if (outcome)
                        outcome = workspace.changeRole(names[i], Role::Head);
                });
            }
            for (int n = 1; n <= 20; ++n) {
                VERIFY_OK(put(workspace, n, QString::number(n)));
                QCOMPARE(workspace.person().name, kHawa);
                VERIFY_OK(workspace.allowed(security::Right::ManagePeople));
            }
        }
        for (const auto& outcome : outcomes)
            VERIFY_OK(outcome);
        QCOMPARE(workspace.people()->size(), size_t(5));
        // The role of whoever is signed in changes for the own thread, too.
        std::optional<Result<void>> demoted;
        std::jthread([&] { demoted = workspace.changeRole(kHawa, Role::Clerk); }).join();
        VERIFY_OK(*demoted);
        QCOMPARE(workspace.person().role, Role::Clerk);
        QCOMPARE(workspace.addPerson({u"X"_s, Role::Clerk}, kPass).error().kind, Kind::NotAllowed);
        made->reset();
        // No slot was lost to a neighbour's.
        for (const QString& name : names)
            VERIFY_OK(desk.open(kPass + name, name));
        VERIFY_OK(desk.open());
    }
    // The lock page asks keys.json by itself; what it noted there must not be taken back by the next change.
    void aChangeOfPeopleKeepsWhatOthersWroteIntoTheKeys()
    {
        Desk desk;
        auto made = desk.create();
        VERIFY_OK(made);
        desk.clock.advance(60000);
        {
            auto keys = security::Keys::read(desk.folder + u"/keys.json"_s);
            VERIFY_OK(keys);
            VERIFY_OK(keys->unlock(kHawa, kPass, desk.clock));
        }
        VERIFY_OK((*made)->addPerson({u"Musa Jalloh"_s, Role::Clerk}, u"another one"_s));
        const auto signIns = (*made)->lastSignIns();
        VERIFY_OK(signIns);
        QCOMPARE(signIns->value(kHawa), desk.clock.now());
        QVERIFY(!signIns->contains(u"Musa Jalloh"_s));
    }
};

QTEST_GUILESS_MAIN(TestWorkspacePeople)
#include "tst_workspace_people.moc"
