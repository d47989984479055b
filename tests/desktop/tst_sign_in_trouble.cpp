// The first page when a register does not open, by keys alone: a forgotten passphrase, in use, damaged, gone, newer.
#include "desktop/sign_in/trouble_words.h"
#include "support/first_page.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using domain::Kind;

class TestSignInTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|QLayout|QPainter|null"_s)); }

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
};

QTEST_MAIN(TestSignInTrouble)
#include "tst_sign_in_trouble.moc"
