#include "support/settings.h"

#include <QAbstractItemModelTester>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using security::Role;

class TestSettingsPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void aPersonIsAddedWithoutTheMouseAndCanSignIn()
    {
        Settings settings;
        QVERIFY(settings.start(u"people"_s));
        QTRY_COMPARE(settings.people()->rowCount(), 4);
        const QAbstractItemModelTester tester(settings.people());
        QVERIFY(settings.second(kHead).contains(u"this is you"_s));
        QVERIFY(settings.second(kClerk).contains(u"clerk"_s));
        picture(*settings.page, u"settings-people"_s);
        settings.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"personName"_s);
        settings.type(u"  Isatu   Bangura "_s);
        settings.key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"personRole"_s);
        settings.key(Qt::Key_Down);  // clerk → head teacher
        settings.key(Qt::Key_Return);
        settings.type(kSecret);
        settings.key(Qt::Key_Return);
        settings.type(kSecret);
        picture(*settings.page, u"settings-people-add"_s);
        settings.key(Qt::Key_Return);
        QTRY_COMPARE(settings.people()->rowCount(), 5);
        QCOMPARE(settings.said(u"peopleSaid"_s), u"Isatu Bangura may now sign in as head teacher."_s);
        QVERIFY(settings.second(u"Isatu Bangura"_s).contains(u"head teacher"_s));
        QVERIFY(settings.second(u"Isatu Bangura"_s).contains(u"not yet"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"peopleList"_s);
        QVERIFY(settings.opensWith(u"Isatu Bangura"_s, kSecret));
    }
    void whatDoesNotFitIsSaidBesideItsFieldAndNothingIsAdded()
    {
        Settings settings;
        QVERIFY(settings.start(u"people"_s));
        QTRY_COMPARE(settings.people()->rowCount(), 4);
        settings.key(Qt::Key_N, Qt::ControlModifier);
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(settings.said(u"nameNote"_s).contains(u"Type the name"_s));
        settings.type(kClerk);
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(settings.said(u"nameNote"_s).contains(u"already"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"personName"_s);
        settings.type(u" 2"_s);
        settings.key(Qt::Key_Return);
        settings.key(Qt::Key_Return);
        settings.type(u"short"_s);
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        auto* panel = settings.find<Card>(u"peoplePanel"_s);
        QVERIFY(panel->findChild<NoteLine*>(u"strengthNote"_s)->text().contains(u"Too short"_s));
        settings.type(u" but longer"_s);
        settings.key(Qt::Key_Return);
        settings.type(u"another one"_s);
        settings.key(Qt::Key_Return);
        QVERIFY(panel->findChild<NoteLine*>(u"sameNote"_s)->text().contains(u"differ"_s));
        picture(*settings.page, u"settings-people-wrong"_s);
        settings.key(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"peopleList"_s);
        QCOMPARE(settings.laptop.desk->workspace().people()->size(), size_t(4));
        // The name and passphrase that were typed are not there the next time.
        settings.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(settings.find<QLineEdit>(u"personName"_s)->text().isEmpty());
        QVERIFY(settings.find<QLineEdit>(u"newPassphrase"_s)->text().isEmpty());
    }
    void rolesPassphrasesAndLeavingAreOneKeyEach()
    {
        Settings settings;
        QVERIFY(settings.start(u"people"_s));
        QTRY_COMPARE(settings.people()->rowCount(), 4);
        QVERIFY(settings.choose(kClerk));
        settings.key(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"personRole"_s);
        settings.key(Qt::Key_Down);
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(settings.second(kClerk).contains(u"head teacher"_s));
        settings.key(Qt::Key_P, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newPassphrase"_s);
        settings.type(kSecret);
        settings.key(Qt::Key_Return);
        settings.type(kSecret);
        settings.key(Qt::Key_Return);
        QTRY_COMPARE(settings.said(u"peopleSaid"_s), kClerk + u" has a new passphrase."_s);
        QVERIFY(settings.choose(u"Sorie Turay"_s));
        settings.key(Qt::Key_T, Qt::AltModifier);
        QVERIFY(settings.find(u"peoplePanel"_s));
        // The way back has the focus: Enter alone takes nobody away.
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.cancelButton"_s);
        settings.key(Qt::Key_Return);
        QVERIFY(!settings.find(u"peoplePanel"_s));
        settings.key(Qt::Key_T, Qt::AltModifier);
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(settings.people()->rowCount(), 3);
        QVERIFY(settings.opensWith(kClerk, kSecret));
        QVERIFY(!settings.opensWith(u"Sorie Turay"_s, kPassphrase));
    }
    void theLastWhoManagesPeopleStays()
    {
        Settings settings;
        QVERIFY(settings.start(u"people"_s));
        QTRY_COMPARE(settings.people()->rowCount(), 4);
        QVERIFY(settings.choose(u"Mariatu Conteh"_s));
        settings.key(Qt::Key_T, Qt::AltModifier);
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(settings.people()->rowCount(), 3);
        QVERIFY(settings.choose(kHead));
        // Oneself is taken away by somebody else, and the own role cannot drop below either.
        settings.key(Qt::Key_T, Qt::AltModifier);
        QVERIFY(!settings.find(u"peoplePanel"_s));
        settings.key(Qt::Key_R, Qt::AltModifier);
        settings.key(Qt::Key_Up);
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(settings.said(u"panelNote"_s).contains(u"last person"_s));
        QCOMPARE(settings.laptop.desk->workspace().person().role, Role::Head);
    }
    void aClerkSeesThePeopleAndWhyTheyCannotBeChanged()
    {
        Settings settings;
        QVERIFY(settings.start(u"people"_s, kClerk));
        QTRY_COMPARE(settings.people()->rowCount(), 4);
        settings.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!settings.find(u"peoplePanel"_s));
        const auto* add = settings.find<KeyButton>(u"settings.addButton"_s);
        QVERIFY(!add->isAvailable());
        QVERIFY(add->reason().contains(u"head teacher"_s));
        picture(*settings.page, u"settings-people-clerk"_s);
    }
    void myPassphraseNeedsTheOldOne()
    {
        Settings settings;
        QVERIFY(settings.start(u"passphrase"_s, kClerk));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"oldPassphrase"_s);
        settings.type(u"not this one"_s);
        settings.key(Qt::Key_Return);
        settings.type(kSecret);
        settings.key(Qt::Key_Return);
        settings.type(kSecret);
        settings.key(Qt::Key_Return);
        QTRY_VERIFY(settings.said(u"oldNote"_s).contains(u"not your passphrase of now"_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"oldPassphrase"_s);
        picture(*settings.page, u"settings-passphrase-wrong"_s);
        settings.type(kPassphrase);  // selected: replaced
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(settings.said(u"passphraseSaid"_s).contains(u"is changed"_s));
        QVERIFY(settings.find<QLineEdit>(u"oldPassphrase"_s)->text().isEmpty());
        QVERIFY(!settings.opensWith(kClerk, kPassphrase));
        QVERIFY(settings.opensWith(kClerk, kSecret));
    }
    void aPassphraseThatWasTypedDoesNotStayOnALeftPage()
    {
        Settings settings;
        QVERIFY(settings.start(u"passphrase"_s));
        auto* old = settings.find<QLineEdit>(u"oldPassphrase"_s);
        settings.type(kPassphrase);
        settings.page->leave();
        QVERIFY(old->text().isEmpty());
        QCOMPARE(old->echoMode(), QLineEdit::Password);
    }
};

QTEST_MAIN(TestSettingsPeople)
#include "tst_settings_people.moc"
