// The first page, by keys alone: who, passphrase, language, the lock; everything named and in sight.
#include "desktop/frame/day_words.h"
#include "desktop/sign_in/passphrase_box.h"
#include "desktop/sign_in/people.h"
#include "desktop/sign_in/strength.h"
#include "desktop/sign_in/units.h"
#include "desktop/sign_in/unlock.h"
#include "opened/new_register.h"
#include "support/first_page.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using days::initialsOf;

class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|QLayout|QPainter|null"_s)); }

    void whoSignedInLastIsChosenAndThePassphraseIsAsked()
    {
        FirstPage first;
        QVERIFY(copyFolder(exampleRegister(false), first.laptop.dir.filePath(u"x"_s)));
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        QCOMPARE(first.text(u"personName"_s), kHead);
        QCOMPARE(first.text(u"registerName"_s), u"Makoro Hill Primary School"_s);
        picture(*first.page, u"01-sign-in"_s);
        first.type(kPassphrase);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.opened);
        QCOMPARE(first.opened->workspace->person().name, kHead);
        QCOMPARE(first.laptop.prefs.recent(), QStringList{first.laptop.folder});
        QVERIFY(first.find<QLineEdit>(u"passphrase"_s)->text().isEmpty());
        // What the window does with it works on this thread.
        QCOMPARE(first.opened->workspace->store().thread(), QThread::currentThread());
    }
    void anotherPersonIsChosenWithArrowsOrByLetters()
    {
        FirstPage first;
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.type(u"wrong"_s);
        first.press(Qt::Key_Down);
        QCOMPARE(first.text(u"personName"_s), kClerk);
        QVERIFY(first.find<QLineEdit>(u"passphrase"_s)->text().isEmpty());
        first.press(Qt::Key_Backtab, Qt::ShiftModifier);
        for (int i = 0; i < 8 && first.focused() != u"people"_s; ++i)
            first.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(first.focused(), u"people"_s);
        first.type(u"mar"_s);
        QCOMPARE(first.text(u"personName"_s), u"Mariatu Conteh"_s);
        first.press(Qt::Key_Return);
        QCOMPARE(first.focused(), u"passphrase"_s);
        first.type(kPassphrase);
        first.press(Qt::Key_Enter);
        QTRY_VERIFY(first.opened);
        QCOMPARE(first.opened->workspace->person().name, u"Mariatu Conteh"_s);
    }
    void aWrongPassphraseIsSaidInWordsAndTheWaitIsCountedDown()
    {
        FirstPage first;
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        const auto open = [&] { return first.find<QPushButton>(u"signin.openButton"_s)->isEnabled(); };
        for (int i = 0; i < 2; ++i) {
            first.type(u"not this one"_s);
            first.press(Qt::Key_Return);
            QTRY_COMPARE(first.note(u"passphraseNote"_s), u"That passphrase does not open the register."_s);
            QTRY_VERIFY(open());
            QCOMPARE(first.find<QLineEdit>(u"passphrase"_s)->selectedText(), u"not this one"_s);
            first.find<NoteLine>(u"passphraseNote"_s)->clear();
        }
        first.type(u"not this one"_s);
        first.press(Qt::Key_Return);
        QTRY_COMPARE(first.note(u"passphraseNote"_s),
                     u"That passphrase does not open the register. Wait 2 seconds, then try again."_s);
        QVERIFY(!open());
        first.type(kPassphrase);
        first.press(Qt::Key_Return);
        QVERIFY(!first.opened);
        picture(*first.page, u"01-wrong"_s);
        first.clock.advance(1000);
        QTRY_COMPARE(first.note(u"passphraseNote"_s),
                     u"That passphrase does not open the register. Wait 1 second, then try again."_s);
        first.clock.advance(1000);
        QTRY_VERIFY(open());
        first.find<QLineEdit>(u"passphrase"_s)->clear();
        first.type(kPassphrase);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.opened);
    }
    void capsLockIsSaidAsSoonAsItIsKnown()
    {
        FirstPage first;
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        QTest::keyClick(first.focus(), 'O');
        // keyClick sends a capital without Shift, as a keyboard with Caps Lock does.
        QCOMPARE(first.note(u"passphraseNote"_s), u"Caps Lock is on"_s);
        picture(*first.page, u"01-caps"_s);
        first.press(Qt::Key_Return);
        QTRY_COMPARE(first.note(u"passphraseNote"_s),
                     u"That passphrase does not open the register. Caps Lock is on."_s);
        first.press(Qt::Key_CapsLock);
        QCOMPARE(first.note(u"passphraseNote"_s), u"That passphrase does not open the register."_s);
    }
    void showAndHideWhatIsTyped()
    {
        FirstPage first;
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        auto* field = first.find<QLineEdit>(u"passphrase"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        first.press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        first.press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    }
    void addingAPersonSaysWhoCan()
    {
        FirstPage first;
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.press(Qt::Key_N, Qt::AltModifier);
        QVERIFY(first.note(u"addingNote"_s).contains(u"head teacher"_s));
        QVERIFY(first.find(u"addingNote"_s)->isVisible());
        picture(*first.page, u"01-adding"_s);
    }
    void theLanguageIsChosenByKeysAndKept()
    {
        FirstPage first;
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        QSignalSpy chosen(first.page.get(), &SignIn::localeChosen);
        first.press(Qt::Key_L, Qt::AltModifier);
        QCOMPARE(first.focused(), u"languages"_s);
        first.press(Qt::Key_Right);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"fr"_s);
        QCOMPARE(first.laptop.prefs.locale(), u"fr"_s);
    }
    void anEmojiIsASignOfAPassphrase()
    {
        FirstPage first;
        QVERIFY(first.start());
        const QString smile = u"🦜 mango river ɛɔŋ"_s;
        {
            auto workspace = storage::Workspace::open(first.laptop.folder, kHead, kPassphrase,
                                                      opened::workspaceOptions());
            QVERIFY(workspace && (*workspace)->changePassphrase(kPassphrase, smile));
        }
        first.page->openFolder(first.laptop.folder);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.find<QLineEdit>(u"passphrase"_s)->insert(smile);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.opened);
        QCOMPARE(strengthOf(u"🦜🦜🦜🦜🦜🦜🦜"_s), Strength::TooShort);
        QCOMPARE(strengthOf(u"aaaaaaaaaaaaaaaaaaaa"_s), Strength::Weak);
        QCOMPARE(strengthOf(u"three words here"_s), Strength::Strong);
        QCOMPARE(strengthOf(u"password"_s), Strength::Weak);
    }
    void theLockAsksThePersonAgainAndLetsOthersIn()
    {
        FirstPage first;
        QVERIFY(first.start());
        auto book = storage::Workspace::open(first.laptop.folder, kClerk, kPassphrase, opened::workspaceOptions());
        QVERIFY(book);
        first.page->hide();
        Unlock lock(first.laptop.tools, first.laptop.folder, (*book)->name(), kClerk);
        QSignalSpy unlocked(&lock, &Unlock::unlocked), switched(&lock, &Unlock::switchAsked);
        lock.resize(1366, 768);
        lock.show();
        QVERIFY(QTest::qWaitForWindowActive(&lock));
        lock.enter();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"passphrase"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"no"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(lock.findChild<NoteLine*>(u"passphraseNote"_s)->text().startsWith(u"That passphrase"_s));
        QCOMPARE(unlocked.count(), 0);
        picture(lock, u"locked"_s);
        QTest::keyClicks(QApplication::focusWidget(), kPassphrase);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(unlocked.count(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
        QCOMPARE(switched.count(), 1);
    }
    void nothingIsClippedInTheSizesThatThereAre_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("theme");
        QTest::newRow("dark") << QSize(1366, 768) << 100 << int(ThemeName::Dark);
        QTest::newRow("contrast") << QSize(1366, 768) << 100 << int(ThemeName::HighContrast);
        QTest::newRow("200") << QSize(1366, 768) << 200 << int(ThemeName::Light);
        QTest::newRow("small") << QSize(1024, 600) << 100 << int(ThemeName::Light);
    }
    void nothingIsClippedInTheSizesThatThereAre()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(int, theme);
        FirstPage first;
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.laptop.look.setPercent(percent);
        first.laptop.look.setTheme(ThemeName(theme));
        first.page->resize(size);
        first.type(u"some words"_s);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        picture(*first.page, u"01-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(first.page->size(), size);
        for (const QLabel* label : first.page->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->wordWrap() && label->objectName() != u"registerName"_s)
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        // The field that one types in is on the screen.
        const auto inSight = [&] { return first.focus()->visibleRegion().boundingRect() == first.focus()->rect(); };
        QTRY_VERIFY(inSight());
        first.laptop.prefs.setText(u"newRegisterPlace"_s, first.laptop.dir.path());
        first.press(Qt::Key_N, Qt::ControlModifier);
        first.type(u"A school"_s);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.find<QListView>(u"newPlaces"_s)->model()->rowCount() > 100);
        first.type(u"makari gb"_s);
        QCoreApplication::processEvents();
        picture(*first.page, u"new-2-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
    void everyControlHasAName()
    {
        FirstPage first;
        QVERIFY(first.start());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        for (const QWidget* widget : first.page->findChildren<QWidget*>()) {
            if (widget->window() != first.page.get() || widget->focusPolicy() == Qt::NoFocus
                || qobject_cast<const QLabel*>(widget))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }
    void theModelsKeepTheRules()
    {
        PeopleModel people;
        const QAbstractItemModelTester testPeople(&people, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now(QDate(2026, 2, 3), QTime(10, 42), Qt::UTC);
        people.set({{u"Hawa Kanu"_s, now.addSecs(-60)}, {u"Ibrahim Sesay"_s, now}, {u"New"_s, {}}}, now, u"en"_s);
        QCOMPARE(people.lastOne().row(), 1);
        QCOMPARE(people.named(u"New"_s).row(), 2);
        FolderModel folders;
        const QAbstractItemModelTester testFolders(&folders, QAbstractItemModelTester::FailureReportingMode::QtTest);
        folders.set({u"/none/a.rejista"_s});
        QCOMPARE(folders.index(0).data().toString(), u"a"_s);
        UnitModel units;
        const QAbstractItemModelTester testUnits(&units, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto content = opened::readPack(u"sierra-leone"_s);
        QVERIFY(content);
        units.set(content->catalog, u"en"_s);
        units.setSearch(u"bombali mak"_s);
        QVERIFY(units.rowCount() > 0 && units.rowCount() < 20);
        QVERIFY(units.row(units.index(0))->name.startsWith(u"Mak"_s));
        units.setSearch(u"no such place"_s);
        QCOMPARE(units.rowCount(), 0);
    }
    void timesAreSaidAsPeopleSayThem()
    {
        const QDateTime now = QDateTime(QDate(2026, 2, 3), QTime(10, 42));
        const QLocale english(QLocale::English);
        const auto at = [](int month, int day, int year = 2026) {
            return QDateTime(QDate(year, month, day), QTime(7, 31)).toUTC();
        };
        QCOMPARE(whenWords(at(2, 3), now, english), u"today 07:31"_s);
        QCOMPARE(whenWords(at(2, 2), now, english), u"yesterday 07:31"_s);
        QCOMPARE(whenWords(at(1, 30), now, english), u"Fri 30 Jan"_s);
        QCOMPARE(whenWords(at(12, 12, 2025), now, english), u"12 Dec"_s);
        QCOMPARE(whenWords(at(1, 12, 2025), now, english), u"12 Jan 2025"_s);
        QCOMPARE(whenWords({}, now, english), u"not yet"_s);
        QCOMPARE(initialsOf(u"Hawa Kanu"_s), u"HK"_s);
        QCOMPARE(initialsOf(u"Training"_s), u"T"_s);
        QCOMPARE(waitWords(65), u"1 minute 5 seconds"_s);
        QCOMPARE(waitWords(120), u"2 minutes"_s);
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_sign_in.moc"
