#include "desktop/look/segment.h"
#include "desktop/settings/people_list.h"
#include "desktop/settings/settings_page.h"
#include "desktop/settings/settings_part.h"
#include "storage/backup_ring.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using security::Role;

namespace {

const QString kSecret = u"four red hens run"_s;

struct Settings {
    Laptop laptop;
    std::unique_ptr<SettingsPage> page;

    bool start(const QString& part = {}, const QString& person = kHead, QSize size = {1278, 692})
    {
        if (!laptop.start(person))
            return false;
        laptop.look.dress();
        return open(part, size);
    }
    bool open(const QString& part, QSize size = {1278, 692})
    {
        page = std::make_unique<SettingsPage>(*laptop.desk, laptop.tools);
        page->resize(size);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        page->enter({u"settings"_s, {}, {}, part});
        return true;
    }
    template <class T = QWidget>
    T* find(const QString& name) const
    {
        for (T* widget : page->findChildren<T*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString said(const QString& name) const
    {
        const auto* note = page->findChild<NoteLine*>(name);
        return note ? note->text() : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
    }
    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    QAbstractItemModel* people() const { return page->findChild<QListView*>(u"peopleList"_s)->model(); }
    bool choose(const QString& name) const
    {
        auto* list = page->findChild<QListView*>(u"peopleList"_s);
        for (int i = 0; i < people()->rowCount(); ++i) {
            if (people()->index(i, 0).data() == name) {
                list->setCurrentIndex(people()->index(i, 0));
                return true;
            }
        }
        return false;
    }
    QString second(const QString& name) const
    {
        for (int i = 0; i < people()->rowCount(); ++i) {
            if (people()->index(i, 0).data() == name)
                return people()->index(i, 0).data(PeopleOfRegister::SecondRole).toString();
        }
        return {};
    }
    /// Whether somebody can sign in with it: closes the register that is open.
    bool opensWith(const QString& person, const QString& passphrase)
    {
        page.reset();
        laptop.desk.reset();
        return storage::Workspace::open(laptop.folder, person, passphrase, opened::workspaceOptions()).has_value();
    }
};

/// As a person sees it: after the layouts have settled.
void picture(QWidget& widget, const QString& name)
{
    QCoreApplication::processEvents();
    keepPicture(widget, name);
}

}  // namespace

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void theListWalksThroughThePartsAndAPlaceChoosesOne()
    {
        Settings settings;
        QVERIFY(settings.start());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsList"_s);
        QStringList seen, all;
        for (const auto& part : settingsParts()) {
            all << part.first;
            seen << settings.page->here().part;
            settings.key(Qt::Key_Down);
        }
        QCOMPARE(seen, all);
        settings.page->enter({u"settings"_s, {}, {}, u"look"_s});
        QCOMPARE(settings.page->here().part, u"look"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"lookTheme"_s);
    }
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
    void aBackupIsMadeAndListed()
    {
        Settings settings;
        QVERIFY(settings.start(u"backup"_s));
        const auto* last = settings.page->findChild<QLabel*>(u"lastBackup"_s);
        QTRY_VERIFY(!last->text().isEmpty());
        const auto* ring = settings.page->findChild<QListView*>(u"backupRing"_s);
        const int before = ring->model()->rowCount();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.backupButton"_s);
        settings.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(settings.said(u"backupSaid"_s).contains(u"is made"_s), 20000);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.backupButton"_s);
        QTRY_COMPARE(ring->model()->rowCount(), before + 1);
        QVERIFY(last->text().contains(u"today"_s));
        QCOMPARE(storage::BackupRing(settings.laptop.folder + u"/backups"_s).files().size(), size_t(before + 1));
        picture(*settings.page, u"settings-backup"_s);
    }
    void aBackupGoesToAStickAndComesBackBesideTheRegister()
    {
        Settings settings;
        QVERIFY(settings.start(u"backup"_s));
        const QString stick = settings.laptop.dir.filePath(u"stick"_s);
        settings.laptop.prompt.answers = {stick};
        settings.key(Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(settings.said(u"backupSaid"_s).contains(u"was read back"_s), 20000);
        const QString file = stick + u".rejista-backup"_s;
        QVERIFY(QFile::exists(file));
        // Once more over the old one: replaced only by a whole one, and no third file stays.
        settings.laptop.prompt.answers = {file};
        const QDateTime before = QFileInfo(file).lastModified();
        settings.key(Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(settings.said(u"backupSaid"_s).contains(u"was read back"_s), 20000);
        QVERIFY(QFileInfo(file).lastModified() >= before);
        QCOMPARE(QDir(settings.laptop.dir.path()).entryList({u"stick*"_s}), QStringList{u"stick.rejista-backup"_s});
        settings.laptop.prompt.answers = {file};
        settings.key(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(settings.said(u"checkSaid"_s).contains(u"beside this register"_s), 20000);
        const QString beside = settings.laptop.dir.filePath(u"school restored 2026-02-03.rejista"_s);
        QVERIFY(storage::Workspace::open(beside, kHead, kPassphrase, opened::workspaceOptions()).has_value());
        QCOMPARE(settings.laptop.prefs.recent().value(0), settings.laptop.folder);
        QVERIFY(settings.laptop.prefs.recent().contains(beside));
        // A file that is no backup is told as such, and leaves no folder.
        QFile other(settings.laptop.dir.filePath(u"letter.rejista-backup"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Dear parents") > 0);
        other.close();
        settings.laptop.prompt.answers = {other.fileName()};
        settings.key(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(settings.said(u"checkSaid"_s).contains(u"letter"_s), 20000);
        QCOMPARE(QDir(settings.laptop.dir.path()).entryList({u"*restored*"_s}).size(), 1);
    }
    void aFolderThatIsNotThereIsToldAndNothingIsAskedTwice()
    {
        Settings settings;
        QVERIFY(settings.start(u"backup"_s));
        settings.laptop.prompt.answers = {settings.laptop.dir.filePath(u"no stick/x.rejista-backup"_s)};
        settings.key(Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!settings.said(u"backupSaid"_s).isEmpty(), 20000);
        QVERIFY(!settings.said(u"backupSaid"_s).contains(u"was read back"_s));
        QCOMPARE(settings.laptop.prompt.asked.size(), 1);
        settings.key(Qt::Key_F, Qt::AltModifier);  // thought better of it
        QCOMPARE(settings.laptop.prompt.asked.size(), 2);
        QVERIFY(settings.find<KeyButton>(u"settings.fileButton"_s)->isAvailable());
    }
    void theRegisterIsCheckedPageByPage()
    {
        Settings settings;
        QVERIFY(settings.start(u"backup"_s));
        settings.key(Qt::Key_V, Qt::AltModifier);
        QVERIFY(!settings.find<KeyButton>(u"settings.verifyButton"_s)->isAvailable());
        QTRY_VERIFY_WITH_TIMEOUT(settings.said(u"checkSaid"_s).contains(u"All is whole"_s), 20000);
        QVERIFY(settings.find<KeyButton>(u"settings.verifyButton"_s)->isAvailable());
    }
    void aNewRecoverySheetOpensTheRegisterAndTheKeyLeavesTheScreen()
    {
        Settings settings;
        QVERIFY(settings.start(u"backup"_s));
        const auto* shown = settings.page->findChild<QLabel*>(u"recoveryKey"_s);
        // Asked twice, with the way back first: Enter alone renews nothing.
        settings.key(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.cancelButton"_s);
        settings.key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.sheetButton"_s);
        QVERIFY(!shown->isVisible());
        settings.key(Qt::Key_N, Qt::AltModifier);
        settings.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shown->isVisible());
        const QString key = shown->text();
        QCOMPARE(key.split(u'-').size(), 8);
        picture(*settings.page, u"settings-sheet"_s);
        const QString pdf = settings.laptop.dir.filePath(u"sheet.pdf"_s);
        settings.laptop.prompt.answers = {pdf};
        settings.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(settings.said(u"sheetSaid"_s).contains(u"Saved as"_s));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        settings.page->leave();
        QVERIFY(shown->text().isEmpty());
        QVERIFY(!shown->isVisible());
        settings.page.reset();
        settings.laptop.desk.reset();
        QVERIFY(
            storage::Workspace::openRecovered(settings.laptop.folder, key, kClerk, kSecret, opened::workspaceOptions())
                .has_value());
    }
    void themeSizeAndKeyHintsAreLive()
    {
        Settings settings;
        QVERIFY(settings.start(u"look"_s));
        settings.laptop.prefs.follow(settings.laptop.look);
        settings.laptop.look.setTheme(ThemeName::Light);
        picture(*settings.page, u"settings-look"_s);
        settings.key(Qt::Key_Right);
        QCOMPARE(settings.laptop.look.theme().name, ThemeName::Dark);
        picture(*settings.page, u"settings-look-dark"_s);
        settings.key(Qt::Key_Right);
        QCOMPARE(settings.laptop.look.theme().name, ThemeName::HighContrast);
        picture(*settings.page, u"settings-look-contrast"_s);
        settings.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"lookSize"_s);
        settings.key(Qt::Key_Right);
        QCOMPARE(settings.laptop.look.percent(), 125);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"lookSize"_s);
        settings.key(Qt::Key_Tab);
        settings.key(Qt::Key_Space);
        QVERIFY(!settings.laptop.look.keyHints());
        QCOMPARE(settings.laptop.prefs.text(u"theme"_s), u"contrast"_s);
        settings.laptop.look.setKeyHints(true);
        settings.laptop.look.setPercent(100);
        settings.laptop.look.setTheme(ThemeName::Light);
        QCOMPARE(settings.find<Segment>(u"lookTheme"_s)->chosen(), u"light"_s);
    }
    void theLanguageIsChosenByEnterAndNotByPassingOver()
    {
        Settings settings;
        QVERIFY(settings.start(u"language"_s));
        QSignalSpy changed(settings.laptop.desk.get(), &Desk::localeChanged);
        settings.key(Qt::Key_Down);
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
        picture(*settings.page, u"settings-language"_s);
        settings.key(Qt::Key_Return);
        QTRY_COMPARE(settings.laptop.desk->locale(), u"fr"_s);
        QCOMPARE(settings.laptop.prefs.locale(), u"fr"_s);
    }
    void theLockIsSetInMinutes()
    {
        Settings settings;
        QVERIFY(settings.start(u"lock"_s));
        QSignalSpy changed(settings.page.get(), &SettingsPage::idleMinutesChanged);
        const int before = settings.laptop.prefs.idleMinutes();
        settings.key(Qt::Key_Down);
        QCOMPARE(changed.count(), 1);
        QVERIFY(settings.laptop.prefs.idleMinutes() > before);
        QCOMPARE(changed.first().first().toInt(), settings.laptop.prefs.idleMinutes());
        settings.key(Qt::Key_End);
        QCOMPARE(settings.laptop.prefs.idleMinutes(), 0);
        picture(*settings.page, u"settings-lock"_s);
    }
    void theJournalIsOneEnterAway()
    {
        Settings settings;
        QVERIFY(settings.start());
        QSignalSpy went(settings.page.get(), &Page::go);
        auto* list = settings.find<QListView>(u"settingsList"_s);
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data(Qt::UserRole) == u"journal"_s)
                list->setCurrentIndex(list->model()->index(i, 0));
        }
        picture(*settings.page, u"settings-journal"_s);
        settings.key(Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().first().value<Place>().page, u"journal"_s);
    }
    void everyControlOfEveryPartHasAName()
    {
        Settings settings;
        QVERIFY(settings.start());
        for (const auto& part : settingsParts()) {
            const QString id = part.first;
            if (id == "journal"_L1)
                continue;
            settings.page->enter({u"settings"_s, {}, {}, id});
            for (const QWidget* widget : settings.page->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const QString name = !widget->accessibleName().isEmpty() || !button ? widget->accessibleName()
                                                                                    : button->text();
                QVERIFY2(!name.isEmpty(),
                         qPrintable(id + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                                    + widget->objectName()));
            }
            picture(*settings.page, u"settings-part-"_s + id);
        }
    }
    void narrowAndLargeTheListIsADropDownAndNothingIsCut()
    {
        Settings settings;
        QVERIFY(settings.start(u"people"_s, kHead, {1024, 524}));
        QTRY_COMPARE(settings.people()->rowCount(), 4);
        picture(*settings.page, u"settings-1024"_s);
        settings.laptop.look.setPercent(200);
        QVERIFY(settings.find<QComboBox>(u"settingsDrop"_s));
        QVERIFY(!settings.find(u"settingsList"_s));
        settings.page->resize(1366, 640);
        for (const auto& part : settingsParts()) {
            const QString id = part.first;
            if (id == "journal"_L1)
                continue;
            settings.page->enter({u"settings"_s, {}, {}, id});
            QCoreApplication::processEvents();
            for (const auto* button : settings.page->findChildren<KeyButton*>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(id + u' ' + button->text()));
            }
            picture(*settings.page, u"settings-200-"_s + id);
        }
        settings.laptop.look.setPercent(100);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
