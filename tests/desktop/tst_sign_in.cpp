// The first page, by keys alone: who, passphrase, a forgotten one, a new register, and registers that do not open.
#include "desktop/sign_in/passphrase_box.h"
#include "desktop/sign_in/people.h"
#include "desktop/sign_in/registers_pane.h"
#include "desktop/sign_in/sign_in.h"
#include "desktop/sign_in/strength.h"
#include "desktop/sign_in/trouble_words.h"
#include "desktop/sign_in/units.h"
#include "desktop/sign_in/unlock.h"
#include "opened/new_register.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using domain::Kind;

namespace {

/// A laptop with the example register closed, and the first page on its screen.
struct FirstPage {
    Laptop laptop;
    domain::FixedClock clock{QDateTime(QDate(2026, 2, 3), QTime(10, 42), Qt::UTC)};
    std::unique_ptr<SignIn> page;
    std::unique_ptr<opened::Register> opened;

    bool start(bool withRegister = true)
    {
        const QString made = exampleRegister(false);
        if (made.isEmpty() || (withRegister && !copyFolder(made, laptop.folder)))
            return false;
        laptop.prefs.setLocale(u"en"_s);
        laptop.look.dress();
        storage::WorkspaceOptions options = opened::workspaceOptions();
        options.clock = &clock;
        page = std::make_unique<SignIn>(laptop.tools, nullptr, options);
        page->onOpened = [this](std::unique_ptr<opened::Register> book) { opened = std::move(book); };
        page->resize(1366, 768);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        if (withRegister)
            page->openFolder(laptop.folder);
        return true;
    }
    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }
    [[nodiscard]] QString focused() const { return focus() ? focus()->objectName() : QString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(focus() ? focus() : page.get(), key, with);
    }
    void type(const QString& text) const { QTest::keyClicks(focus(), text); }
    template <class T = QWidget>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* shown = nullptr;
        for (T* widget : page->findChildren<T*>(name))
            shown = !shown || widget->isVisible() ? widget : shown;
        return shown;
    }
    [[nodiscard]] QString text(const QString& name) const
    {
        const auto* label = find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString note(const QString& name) const
    {
        const auto* line = find<NoteLine>(name);
        return line ? line->text() : QString();
    }
};

/// As it looks once all that is waiting is laid out.
void picture(QWidget& widget, const QString& name)
{
    QCoreApplication::processEvents();
    keepPicture(widget, name);
}

/// Opens with the passphrase, to know that it is the right one.
bool opens(const QString& folder, const QString& person, const QString& passphrase)
{
    return storage::Workspace::open(folder, person, passphrase, opened::workspaceOptions()).has_value();
}

}  // namespace

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
    void thePrintedSheetOpensWithANewPassphrase()
    {
        FirstPage first;
        QVERIFY(first.start());
        QString key;
        {
            auto workspace = storage::Workspace::open(first.laptop.folder, kHead, kPassphrase,
                                                      opened::workspaceOptions());
            QVERIFY(workspace);
            const auto renewed = (*workspace)->renewRecovery();
            QVERIFY(renewed);
            key = *renewed;
        }
        first.page->openFolder(first.laptop.folder);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.press(Qt::Key_Down);
        const QString person = first.text(u"personName"_s);
        first.press(Qt::Key_F, Qt::AltModifier);
        QCOMPARE(first.focused(), u"recoveryKey"_s);
        QString wrong = key;
        wrong[7] = wrong[7] == u'0' ? u'1' : u'0';
        first.type(wrong);
        QVERIFY(first.note(u"keyNote"_s).startsWith(u"Group 2 does not fit"_s));
        picture(*first.page, u"01-recover-wrong"_s);
        first.find<QLineEdit>(u"recoveryKey"_s)->clear();
        first.type(QString(key).toLower().replace(u'-', u' '));
        QCOMPARE(first.note(u"keyNote"_s), u"The key is whole."_s);
        first.press(Qt::Key_Return);
        QCOMPARE(first.focused(), u"newPassphrase"_s);
        QCOMPARE(first.find<QLineEdit>(u"recoveryKey"_s)->text(), key);
        const QString fresh = u"river stone 44"_s;
        first.type(fresh);
        first.press(Qt::Key_Return);
        QCOMPARE(first.focused(), u"newPassphraseAgain"_s);
        first.type(u"river stone 45"_s);
        first.press(Qt::Key_Return);
        QVERIFY(first.note(u"sameNote"_s).contains(u"differ"_s));
        first.type(fresh);
        picture(*first.page, u"01-recover"_s);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.opened);
        QCOMPARE(first.opened->workspace->person().name, person);
        first.opened.reset();
        QVERIFY(opens(first.laptop.folder, person, fresh));
        QVERIFY(opens(first.laptop.folder, kHead, kPassphrase));
    }
    void anotherRegistersSheetDoesNotOpenThisOne()
    {
        FirstPage first;
        QVERIFY(first.start());
        auto other = security::Keys::create(first.laptop.dir.filePath(u"other.json"_s), u"x"_s, u"y"_s, u"zzzzzzzz"_s,
                                            security::KdfCost::minimum());
        QVERIFY(other);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.press(Qt::Key_F, Qt::AltModifier);
        first.type(other->recoveryKey);
        first.press(Qt::Key_Return);
        first.type(u"river stone 44"_s);
        first.press(Qt::Key_Return);
        first.type(u"river stone 44"_s);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.note(u"keyNote"_s).startsWith(u"That key does not open this register."_s));
        QVERIFY(!first.opened);
        first.press(Qt::Key_Escape);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        QVERIFY(opens(first.laptop.folder, kHead, kPassphrase));
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
    void aRegisterThatIsOpenElsewhereSaysByWhom()
    {
        FirstPage first;
        QVERIFY(first.start(false));
        QVERIFY(copyFolder(exampleRegister(false), first.laptop.folder));
        auto other = storage::Workspace::open(first.laptop.folder, kHead, kPassphrase, opened::workspaceOptions());
        QVERIFY(other);
        first.page->openFolder(first.laptop.folder);
        QTRY_VERIFY(
            first.text(u"troubleTitle"_s).startsWith(u"Rejista is already open on this register, by Hawa Kanu"_s));
        picture(*first.page, u"01-in-use"_s);
        first.press(Qt::Key_F5);
        QVERIFY(settled(*first.page, nullptr));
        QVERIFY(first.text(u"troubleTitle"_s).startsWith(u"Rejista is already open"_s));
        other->reset();
        first.press(Qt::Key_F5);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
    }
    void aDamagedRegisterIsRestoredBesideAndStays()
    {
        FirstPage first;
        QVERIFY(first.start(false));
        QVERIFY(copyFolder(exampleRegister(false), first.laptop.folder));
        {
            auto workspace = storage::Workspace::open(first.laptop.folder, kHead, kPassphrase,
                                                      opened::workspaceOptions());
            QVERIFY(workspace && (*workspace)->backupToRing(true));
        }
        const QString data = first.laptop.folder + u"/data.db"_s;
        QByteArray damaged;
        {
            QFile file(data);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(0));
            file.write(QByteArray(8192, 'x'));
            file.close();
            QVERIFY(file.open(QIODevice::ReadOnly));
            damaged = file.readAll();
        }
        first.page->openFolder(first.laptop.folder);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        first.type(kPassphrase);
        first.press(Qt::Key_Return);
        QTRY_COMPARE(first.text(u"troubleTitle"_s), u"The register is damaged."_s);
        auto* restore = first.find<QPushButton>(u"signin.restoreButton"_s);
        QTRY_VERIFY(restore->text().startsWith(u"Restore the backup of"_s));
        picture(*first.page, u"01-damaged"_s);
        first.press(Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(first.focused(), u"passphrase"_s);
        picture(*first.page, u"01-restored"_s);
        first.type(kPassphrase);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.opened);
        QVERIFY(first.opened->workspace->folder() != first.laptop.folder);
        QFile still(data);
        QVERIFY(still.open(QIODevice::ReadOnly));
        QCOMPARE(still.readAll(), damaged);
    }
    void theOtherTroublesSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("title");
        QTest::newRow("newer") << u"newer"_s << u"The register was made by a newer Rejista."_s;
        QTest::newRow("not a register") << u"none"_s << u"This folder is not a register."_s;
        QTest::newRow("moved away") << u"away"_s << u"The register is not where it was."_s;
        QTest::newRow("key slots damaged") << u"slots"_s << u"The register is damaged."_s;
        QTest::newRow("data gone") << u"data"_s << u"The register is damaged."_s;
    }
    void theOtherTroublesSayWhatTheyAre()
    {
        QFETCH(QString, what);
        QFETCH(QString, title);
        FirstPage first;
        QVERIFY(first.start(false));
        QVERIFY(copyFolder(exampleRegister(false), first.laptop.folder));
        QFile keys(first.laptop.folder + u"/keys.json"_s);
        QString folder = first.laptop.folder;
        if (what == u"newer"_s) {
            QVERIFY(keys.open(QIODevice::ReadWrite));
            auto json = QJsonDocument::fromJson(keys.readAll()).object();
            for (const QString& version : {u"version"_s, u"format"_s}) {
                if (json[version].isDouble())
                    json[version] = 9000;
            }
            QVERIFY(keys.resize(0) && keys.seek(0));
            keys.write(QJsonDocument(json).toJson());
            keys.close();
        } else if (what == u"none"_s) {
            folder = first.laptop.dir.path();
        } else if (what == u"away"_s) {
            folder = first.laptop.dir.filePath(u"gone.rejista"_s);
        } else if (what == u"slots"_s) {
            QVERIFY(keys.open(QIODevice::WriteOnly));
            keys.write("{\"half");
            keys.close();
        } else {
            QVERIFY(QFile::remove(first.laptop.folder + u"/data.db"_s));
        }
        first.page->openFolder(folder);
        QTRY_COMPARE(first.text(u"troubleTitle"_s), title);
        QVERIFY(!first.text(u"troubleMeans"_s).isEmpty());
        QVERIFY(first.text(u"troubleDetail"_s).contains(QFileInfo(folder).fileName()));
        QVERIFY(!first.focused().isEmpty());
        picture(*first.page, u"01-trouble-"_s + what);
    }
    void everyKindHasTroubleWordsWithoutBlame()
    {
        for (const Kind kind : {Kind::InUse, Kind::Damaged, Kind::Newer, Kind::DiskFull, Kind::ReadOnlyFolder,
                                Kind::NotAWorkspace, Kind::Storage, Kind::FileUnreadable, Kind::NotFound}) {
            const auto words = troubleWords(domain::error(kind, u"/a/b.rejista"_s), u"/a/b.rejista"_s,
                                            QDateTime::currentDateTimeUtc(), QLocale(u"en"_s));
            QVERIFY(!words.title.isEmpty() && !words.means.isEmpty() && !words.detail.isEmpty());
            for (const QString& never : {u"invalid"_s, u"failed"_s, u"please"_s, u"oops"_s})
                QVERIFY(!(words.title + words.means).contains(never, Qt::CaseInsensitive));
        }
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
