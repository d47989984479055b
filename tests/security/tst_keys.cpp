#include "domain/clock.h"
#include "security/atomic_file.h"
#include "security/keys.h"
#include "security/recovery_key.h"
#include "security/redaction.h"
#include "security/roles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace rejista::security;
using namespace Qt::StringLiterals;
using rejista::domain::FixedClock;
using rejista::domain::Kind;

namespace {
const QString kPassphrase = u"three blue goats"_s;

struct Bench {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC)};
    QString file = folder.filePath(u"keys.json"_s);

    [[nodiscard]] Keys::Created create(const QString& passphrase = kPassphrase) const
    {
        auto created = Keys::create(file, u"Makeni"_s, u"Hawa Kanu"_s, passphrase, KdfCost::minimum());
        if (!created)
            qFatal("cannot create keys");
        return std::move(*created);
    }
    [[nodiscard]] Keys read() const
    {
        auto keys = Keys::read(file);
        if (!keys)
            qFatal("cannot read keys");
        return std::move(*keys);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    // Edits the one person's slot as somebody with a text editor would.
    void edit(const std::function<void(QJsonObject&)>& change) const
    {
        QJsonObject json = QJsonDocument::fromJson(bytes()).object();
        QJsonArray people = json[u"people"_s].toArray();
        QJsonObject slot = people[0].toObject();
        change(slot);
        people[0] = slot;
        json[u"people"_s] = people;
        write(QJsonDocument(json).toJson());
    }
};
}  // namespace

class TestKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePassphraseOpensAndAnotherDoesNot()
    {
        Bench bench;
        const auto created = bench.create();
        Keys keys = bench.read();
        const auto key = keys.unlock(u"Hawa Kanu"_s, kPassphrase, bench.clock);
        QVERIFY(key.has_value());
        QVERIFY(key->equals(created.dataKey));
        QCOMPARE(keys.unlock(u"Hawa Kanu"_s, u"three blue goat"_s, bench.clock).error().kind, Kind::WrongPassphrase);
        QCOMPARE(keys.unlock(u"Nobody"_s, kPassphrase, bench.clock).error().kind, Kind::WrongPassphrase);
        QCOMPARE(bench.read().lastSignIn(u"Hawa Kanu"_s), bench.clock.now());
    }
    void aPassphraseMayHaveEmojiAndEitherFormOfAccent()
    {
        Bench bench;
        const auto created = bench.create(u"caf\u00e9 🐐🐐 كلمة"_s);
        Keys keys = bench.read();
        const auto key = keys.unlock(u"Hawa Kanu"_s, u"cafe\u0301 🐐🐐 كلمة"_s, bench.clock);
        QVERIFY(key.has_value());
        QVERIFY(key->equals(created.dataKey));
        QVERIFY(!keys.unlock(u"Hawa Kanu"_s, u"café 🐐"_s, bench.clock));
    }
    void anEmptyPassphraseIsRefused()
    {
        Bench bench;
        const auto created = Keys::create(bench.file, u"M"_s, u"H"_s, QString(), KdfCost::minimum());
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::Usage);
        QVERIFY(!QFileInfo::exists(bench.file));
    }
    void theFileShowsNamesAndNothingElse()
    {
        Bench bench;
        (void)bench.create();
        Keys keys = bench.read();
        QVERIFY(keys.unlock(u"Hawa Kanu"_s, kPassphrase, bench.clock).has_value());
        const QJsonObject json = QJsonDocument::fromJson(bench.bytes()).object();
        const QJsonObject slot = json[u"people"_s].toArray()[0].toObject();
        const QStringList top = json.keys();
        QCOMPARE(QSet<QString>(top.begin(), top.end()),
                 (QSet<QString>{u"rejista"_s, u"format"_s, u"workspace"_s, u"people"_s, u"recovery"_s}));
        const QStringList fields = slot.keys();
        QCOMPARE(
            QSet<QString>(fields.begin(), fields.end()),
            (QSet<QString>{u"person"_s, u"kdf"_s, u"cipher"_s, u"nonce"_s, u"box"_s, u"check"_s, u"lastSignIn"_s}));
        QCOMPARE(QFile::permissions(bench.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void theRecoverySheetOpensTypedAnyWay()
    {
        Bench bench;
        const auto created = bench.create();
        QCOMPARE(created.recoveryKey.size(), 8 * 5 + 7);
        QString sloppy = created.recoveryKey.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
        for (const QString& typed : {created.recoveryKey, sloppy, QString(created.recoveryKey).remove(u'-')}) {
            Keys keys = bench.read();
            const auto key = keys.unlockRecovery(typed, bench.clock);
            QVERIFY2(key.has_value(), qPrintable(typed));
            QVERIFY(key->equals(created.dataKey));
        }
    }
    void aSlipOnTheRecoverySheetIsToldByGroup()
    {
        Bench bench;
        QString text = bench.create().recoveryKey;
        text[7] = text[7] == u'7' ? u'8' : u'7';
        Keys keys = bench.read();
        const auto key = keys.unlockRecovery(text, bench.clock);
        QCOMPARE(key.error().kind, Kind::WrongPassphrase);
        QCOMPARE(key.error().fact(u"group"_s), u"2"_s);
        QCOMPARE(recoveryKeyFromText(u"7QK2M"_s).error().fact(u"signs"_s), u"5"_s);
    }
    void everyWrongSignOfARecoveryKeyIsFound()
    {
        const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        const QString good = recoveryKeyText(SecretBytes::random(kRecoveryKeySize));
        QVERIFY(recoveryKeyFromText(good).has_value());
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (const QChar sign : signs) {
                QString bad = good;
                bad[at] = sign;
                QCOMPARE(recoveryKeyFromText(bad).has_value(), bad == good);
            }
        }
        QVERIFY(!recoveryKeyFromText(good.sliced(6, 6) + good.first(6) + good.sliced(12)));
    }
    void aNewRecoverySheetEndsTheOldOne()
    {
        Bench bench;
        const auto created = bench.create();
        Keys keys = bench.read();
        const auto renewed = keys.renewRecovery(created.dataKey);
        QVERIFY(renewed.has_value());
        QVERIFY(!keys.unlockRecovery(created.recoveryKey, bench.clock));
        QVERIFY(bench.read().unlockRecovery(*renewed, bench.clock).has_value());
    }
    void changingAPassphraseTouchesOneSlotOnly()
    {
        Bench bench;
        const auto created = bench.create();
        Keys keys = bench.read();
        QVERIFY(keys.setSlot(created.dataKey, u"Ibrahim Sesay"_s, u"second"_s, KdfCost::minimum()).has_value());
        const auto recoveryBefore = QJsonDocument::fromJson(bench.bytes())[u"recovery"_s];
        const auto hawaBefore = QJsonDocument::fromJson(bench.bytes())[u"people"_s][0];
        QVERIFY(keys.setSlot(created.dataKey, u"Ibrahim Sesay"_s, u"third"_s, KdfCost::minimum()).has_value());
        QCOMPARE(QJsonDocument::fromJson(bench.bytes())[u"recovery"_s], recoveryBefore);
        QCOMPARE(QJsonDocument::fromJson(bench.bytes())[u"people"_s][0], hawaBefore);
        Keys again = bench.read();
        QVERIFY(!again.unlock(u"Ibrahim Sesay"_s, u"second"_s, bench.clock));
        QVERIFY(again.unlock(u"Ibrahim Sesay"_s, u"third"_s, bench.clock).has_value());
        QVERIFY(again.removeSlot(u"Ibrahim Sesay"_s).has_value());
        QCOMPARE(again.removeSlot(u"Hawa Kanu"_s).error().kind, Kind::NotAllowed);
        QCOMPARE(bench.read().people(), QStringList{u"Hawa Kanu"_s});
    }
    void wrongPassphrasesCostGrowingWaitsThatSurviveARestart()
    {
        Bench bench;
        (void)bench.create();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.read().unlock(u"Hawa Kanu"_s, u"no"_s, bench.clock).error().kind, Kind::WrongPassphrase);
        Keys keys = bench.read();
        const auto early = keys.unlock(u"Hawa Kanu"_s, kPassphrase, bench.clock);
        QCOMPARE(early.error().kind, Kind::WaitBeforeRetry);
        QCOMPARE(early.error().fact(u"seconds"_s), u"2"_s);
        bench.clock.advance(2000);
        QCOMPARE(keys.unlock(u"Hawa Kanu"_s, u"no"_s, bench.clock).error().kind, Kind::WrongPassphrase);
        QCOMPARE(keys.unlock(u"Hawa Kanu"_s, u"no"_s, bench.clock).error().fact(u"seconds"_s), u"4"_s);
        bench.clock.advance(4000);
        QVERIFY(keys.unlock(u"Hawa Kanu"_s, kPassphrase, bench.clock).has_value());
        QCOMPARE(keys.unlock(u"Hawa Kanu"_s, u"no"_s, bench.clock).error().fact(u"seconds"_s), u"0"_s);
        for (int wrong = 0; wrong < 100; ++wrong) {
            QVERIFY(Keys::delaySeconds(wrong + 1) >= Keys::delaySeconds(wrong));
            QVERIFY(Keys::delaySeconds(wrong) <= 300);
        }
    }
    void aClockSetBackTo1970NeitherLocksOutNorSkipsTheWait()
    {
        Bench bench;
        (void)bench.create();
        Keys keys = bench.read();
        for (int i = 0; i < 4; ++i) {
            (void)keys.unlock(u"Hawa Kanu"_s, u"no"_s, bench.clock);
            bench.clock.advance(i < 3 ? 2000 : 0);
        }
        bench.clock.set(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
        const auto early = keys.unlock(u"Hawa Kanu"_s, kPassphrase, bench.clock);
        QCOMPARE(early.error().kind, Kind::WaitBeforeRetry);
        QVERIFY(early.error().fact(u"seconds"_s).toInt() <= 300);
        QVERIFY(early.error().fact(u"seconds"_s).toInt() > 0);
        bench.clock.advance(early.error().fact(u"seconds"_s).toInt() * 1000);
        QVERIFY(keys.unlock(u"Hawa Kanu"_s, kPassphrase, bench.clock).has_value());
    }
    void aTamperedSlotIsDamagedAndTheSheetStillOpens_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("box") << u"box"_s << QJsonValue(u"AAAA"_s);
        QTest::newRow("nonce") << u"nonce"_s << QJsonValue(u"!!!"_s);
        QTest::newRow("huge memory") << u"kdf"_s
                                     << QJsonValue(QJsonObject{{u"name"_s, u"argon2id13"_s},
                                                               {u"ops"_s, 1},
                                                               {u"memory"_s, 1e15},
                                                               {u"salt"_s, u"AAAAAAAAAAAAAAAAAAAAAA=="_s}});
        QTest::newRow("endless passes") << u"kdf"_s
                                        << QJsonValue(QJsonObject{{u"name"_s, u"argon2id13"_s},
                                                                  {u"ops"_s, 4000000000.0},
                                                                  {u"memory"_s, 8192},
                                                                  {u"salt"_s, u"AAAAAAAAAAAAAAAAAAAAAA=="_s}});
        QTest::newRow("other kdf") << u"kdf"_s << QJsonValue(QJsonObject{{u"name"_s, u"md5"_s}});
        QTest::newRow("no kdf") << u"kdf"_s << QJsonValue();
        QTest::newRow("check") << u"check"_s << QJsonValue(u"00"_s);
    }
    void aTamperedSlotIsDamagedAndTheSheetStillOpens()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        Bench bench;
        const auto created = bench.create();
        bench.edit([&](QJsonObject& slot) { slot[field] = value; });
        Keys keys = bench.read();
        QCOMPARE(keys.unlock(u"Hawa Kanu"_s, kPassphrase, bench.clock).error().kind, Kind::Damaged);
        QVERIFY(keys.unlockRecovery(created.recoveryKey, bench.clock).has_value());
        // Writing the file again (the sign-in) has kept the damaged slot as it was.
        const QJsonObject kept = QJsonDocument::fromJson(bench.bytes())[u"people"_s][0].toObject();
        QCOMPARE(kept[field], value);
    }
    void everyFlippedByteIsToldAndNeverOpensWrongly()
    {
        Bench bench;
        const auto created = bench.create();
        const QByteArray good = bench.bytes();
        for (qsizetype at = 0; at < good.size(); at += 3) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x04);
            auto keys = Keys::parse(bad, bench.file);
            if (!keys) {
                QVERIFY(keys.error().kind == Kind::Damaged || keys.error().kind == Kind::Newer);
                continue;
            }
            const auto key = keys->unlock(u"Hawa Kanu"_s, kPassphrase, bench.clock);
            if (key)
                QVERIFY(key->equals(created.dataKey));
            else
                QVERIFY(key.error().kind == Kind::Damaged || key.error().kind == Kind::WrongPassphrase);
        }
    }
    void strangeFilesAreTold()
    {
        Bench bench;
        QCOMPARE(Keys::read(bench.file).error().kind, Kind::NotAWorkspace);
        for (const QByteArray text : {"", "{", "[]", "{}", "{\"rejista\":\"keys\",\"format\":1,\"people\":[]}"}) {
            bench.write(text);
            QCOMPARE(Keys::read(bench.file).error().kind, Kind::Damaged);
        }
        bench.write("{\"rejista\":\"keys\",\"format\":99}");
        QCOMPARE(Keys::read(bench.file).error().kind, Kind::Newer);
    }
    void aFullDiskLeavesTheOldFile()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        QTemporaryDir folder;
        const QString file = folder.filePath(u"keys.json"_s);
        QVERIFY(writeAtomically(file, "old").has_value());
        QVERIFY(QFile::link(u"/dev/full"_s, file + u".new"_s));
        const auto full = writeAtomically(file, "new");
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Kind::DiskFull);
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), "old");
    }
    void calibrationAsksForWhatOwaspAsks()
    {
        const KdfCost cost = KdfCost::calibrated();
        QVERIFY(cost.isSane());
        QVERIFY(cost.ops >= 2);
        QVERIFY(cost.memory >= 19 * 1024 * 1024);
        QVERIFY(KdfCost::minimum().isSane());
        QVERIFY(!(KdfCost{0, 8192}.isSane()));
    }
    void rolesAndRightsHaveNamesAndAnOrder()
    {
        for (const Role role : allRoles())
            QCOMPARE(roleFromName(QString(roleName(role))), std::optional(role));
        QVERIFY(!roleFromName(u"root"_s));
        QSet<QString> names;
        for (const Right right : allRights()) {
            names.insert(rightName(right));
            QVERIFY(may(Role::Trainer, right));
            QVERIFY(!may(Role::Cluster, right) || may(Role::District, right));
            QVERIFY(!may(Role::Clerk, right) || may(Role::Head, right));
        }
        QCOMPARE(size_t(names.size()), allRights().size());
        QCOMPARE(allRights().size(), size_t(Right::Synchronise) + 1);
        QVERIFY(may(Role::Clerk, Right::TypeValues));
        QVERIFY(!may(Role::Clerk, Right::CompleteReturn));
        QVERIFY(!may(Role::Clerk, Right::ManagePeople));
        QVERIFY(!may(Role::Head, Right::UnlockReturn));
        QVERIFY(may(Role::Head, Right::ManagePeople));
    }
    void redactionShowsNothingOfTheText()
    {
        QCOMPARE(redacted(u"Aminata"_s), redacted(u"Ibrahim"_s));
        QVERIFY(!redacted(u"Aminata"_s).contains(u"Amin"_s));
    }
};

QTEST_APPLESS_MAIN(TestKeys)
#include "tst_keys.moc"
