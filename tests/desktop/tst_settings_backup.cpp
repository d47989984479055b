#include "storage/backup_ring.h"
#include "support/settings.h"

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestSettingsBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

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
};

QTEST_MAIN(TestSettingsBackup)
#include "tst_settings_backup.moc"
