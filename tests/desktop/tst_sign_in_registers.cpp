// The first page, by keys alone: a new register, and another one than the last.
#include "opened/new_register.h"
#include "support/first_page.h"

#include <QComboBox>
#include <QListView>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestSignInRegisters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|QLayout|QPainter|null"_s)); }

    // What the worker read comes with the events: until then nothing is said of registers, and keys are not lost.
    void aColdStartSaysNothingOfRegistersBeforeTheFolderIsRead()
    {
        FirstPage first;
        QVERIFY(first.begin());
        int blinks = 0, looks = 0;
        const auto asked = [&] {
            ++looks;
            blinks += !first.text(u"registersTitle"_s).isEmpty();
            return first.text(u"personName"_s) == kHead;
        };
        QVERIFY(!asked());
        QCOMPARE(first.focused(), u"passphrase"_s);
        first.type(kPassphrase);
        first.press(Qt::Key_Return);  // nobody is chosen yet: it waits for who is
        QVERIFY(QTest::qWaitFor(asked));
        QVERIFY(looks > 1);
        QCOMPARE(blinks, 0);
        QTRY_VERIFY(first.opened);
    }
    void aNewRegisterIsMadeInFourSteps()
    {
        FirstPage first;
        QVERIFY(first.start(false));
        picture(*first.page, u"18-no-register"_s);
        first.laptop.prefs.setText(u"newRegisterPlace"_s, first.laptop.dir.path());
        QCOMPARE(first.text(u"registersTitle"_s), u"No register has been open on this laptop yet"_s);
        first.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(first.focused(), u"newName"_s);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);
        QCOMPARE(first.note(u"placeNote"_s), u"The register needs a name."_s);
        first.type(u"R.C. Primary School: Makeni"_s);
        picture(*first.page, u"new-1"_s);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);

        QCOMPARE(first.text(u"newStep"_s), u"Step 2 of 4"_s);
        QCOMPARE(first.focused(), u"newPlaceSearch"_s);
        const auto* places = first.find<QListView>(u"newPlaces"_s);
        QTRY_VERIFY(places->model()->rowCount() > 100);
        first.type(u"makari gb"_s);
        QCOMPARE(places->model()->rowCount(), 1);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);
        QCOMPARE(first.focused(), u"newSchoolName"_s);
        QCOMPARE(first.find<QLineEdit>(u"newSchoolName"_s)->text(), u"R.C. Primary School: Makeni"_s);
        first.press(Qt::Key_Return);
        first.type(u"2103200418"_s);
        QCOMPARE(first.find<QComboBox>(u"newSchoolLevel"_s)->currentData().toString(), u"RJ_OUG_PRI"_s);
        picture(*first.page, u"new-2"_s);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);

        QCOMPARE(first.text(u"newStep"_s), u"Step 3 of 4"_s);
        QCOMPARE(first.focused(), u"newPerson"_s);
        first.type(kHead);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);
        first.type(u"short"_s);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);
        QVERIFY(first.note(u"strengthNote"_s).startsWith(u"Too short"_s));
        QCOMPARE(first.focused(), u"newPassphrase"_s);
        first.find<QLineEdit>(u"newPassphrase"_s)->clear();
        first.type(kPassphrase);
        first.press(Qt::Key_Return);
        first.type(kPassphrase);
        picture(*first.page, u"new-3"_s);
        QVERIFY(!QFileInfo::exists(first.laptop.dir.filePath(u"R.C. Primary School Makeni.rejista"_s)));
        first.press(Qt::Key_Return);

        QTRY_COMPARE_WITH_TIMEOUT(first.text(u"newStep"_s), u"Step 4 of 4"_s, 60000);
        // Nobody goes elsewhere before the sheet is safe.
        first.press(Qt::Key_Escape);
        first.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(first.text(u"newStep"_s), u"Step 4 of 4"_s);
        picture(*first.page, u"new-4"_s);
        const QString pdf = first.laptop.dir.filePath(u"sheet.pdf"_s);
        first.laptop.prompt.answers = {pdf};
        first.press(Qt::Key_E, Qt::ControlModifier);
        QFile sheet(pdf);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.readAll().startsWith("%PDF"));
        QStringList groups;
        for (int i = 1; i <= 8; ++i)
            groups.append(first.text(u"keyGroup%1"_s.arg(i)));
        const int asked = QRegularExpression(u"\\d"_s).match(first.focus()->accessibleName()).captured().toInt();
        QVERIFY(asked >= 1 && asked <= 8);
        first.type(groups[asked % 8]);
        QCOMPARE(first.text(u"keyGroup1"_s), u"•••••"_s);
        first.press(Qt::Key_Return);
        QVERIFY(!first.opened);
        QVERIFY(first.note(u"sheetNote"_s).contains(u"is not group"_s));
        first.find<QLineEdit>(u"confirmGroup"_s)->clear();
        first.type(groups[asked - 1].toLower());
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.opened);

        const auto& book = *first.opened;
        QCOMPARE(book.workspace->name(), u"R.C. Primary School: Makeni"_s);
        QCOMPARE(book.workspace->person().role, security::Role::Head);
        const auto* school = book.catalog.orgUnits.byCode(u"2103-2-00418"_s);
        QVERIFY(school);
        QVERIFY(book.catalog.dataSetsOf(school->key).size() > 5);
        QCOMPARE(first.laptop.prefs.recent().size(), 1);
        first.opened.reset();
        auto recovered = storage::Workspace::openRecovered(first.laptop.prefs.recent().first(), groups.join(u'-'),
                                                           kHead, u"a new one 7"_s, opened::workspaceOptions());
        QVERIFY(recovered);
    }
    void aSecondRegisterOfThatNameIsRefusedAtTheField()
    {
        FirstPage first;
        QVERIFY(first.start());
        first.laptop.prefs.setText(u"newRegisterPlace"_s, first.laptop.dir.path());
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.press(Qt::Key_N, Qt::ControlModifier);
        first.type(u"school"_s);
        first.press(Qt::Key_Return);
        first.press(Qt::Key_Return);
        QCOMPARE(first.focused(), u"newFolder"_s);
        QVERIFY(first.note(u"placeNote"_s).contains(u"already"_s));
        first.press(Qt::Key_Escape);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
    }
    void anotherRegisterIsOpenedFromTheDialogAndFromTheList()
    {
        FirstPage first;
        QVERIFY(first.start());
        const QString second = first.laptop.dir.filePath(u"second.rejista"_s);
        QVERIFY(copyFolder(exampleRegister(false), second));
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.laptop.prompt.answers = {second};
        first.press(Qt::Key_O, Qt::ControlModifier);
        // Typed before the folder was looked at: it is for the new one, and nothing opens the old one with it.
        QCOMPARE(first.text(u"personName"_s), QString());
        first.type(kPassphrase);
        first.press(Qt::Key_Return);
        QTRY_COMPARE(first.text(u"personName"_s), kHead);
        QCOMPARE(first.find<QLineEdit>(u"passphrase"_s)->text(), kPassphrase);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.opened);
        QCOMPARE(first.opened->workspace->folder(), second);
        first.opened.reset();
        first.laptop.prefs.addRecent(first.laptop.folder);
        first.laptop.prefs.addRecent(first.laptop.dir.filePath(u"gone.rejista"_s));
        first.press(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(first.focused(), u"recent"_s);
        picture(*first.page, u"01-recent"_s);
        first.press(Qt::Key_Return);
        QTRY_COMPARE(first.text(u"troubleTitle"_s), u"The register is not where it was."_s);
        first.press(Qt::Key_R, Qt::AltModifier);
        first.press(Qt::Key_Delete);
        QCOMPARE(first.laptop.prefs.recent().size(), 2);
        first.press(Qt::Key_Return);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
    }
};

QTEST_MAIN(TestSignInRegisters)
#include "tst_sign_in_registers.moc"
