#include "words/words.h"

#include "indicators/own.h"
#include "words/figure_text.h"
#include "words/message_text.h"
#include "words/sentences.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace rejista;
using namespace rejista::words;
using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindSaysWhatHappenedAndWhatToDoNext()
    {
        for (const auto kind : allKinds()) {
            const QString text = sentence(domain::error(kind));
            const QByteArray name = QByteArray(domain::kindName(kind).data());
            QVERIFY2(text != about(kind), name);  // a sentence of its own
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), name);
            QVERIFY2(!text.contains(u'{'), name);
            QVERIFY2(text.contains(u". "_s) || text.contains(u"; "_s) || text.contains(u", "_s), name);
            QVERIFY2(about(kind) != QString(domain::kindName(kind)), name);
        }
    }
    void noSentenceOfTheWindowNamesACommand()
    {
        static const QRegularExpression command(u"rejista-cli|(?:^|\\s)--[a-z]"_s);
        QVERIFY(sentence(domain::error(domain::Kind::Complete)).contains(command));
        for (const auto table : {templates(), returnTemplates(), hubTemplates()}) {
            for (const Template& line : table) {
                const QString text = QString::fromUtf8(line.window ? line.window : line.text);
                QVERIFY2(!text.contains(command), line.text);
                QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'}'), line.text);
            }
        }
        for (const auto kind : allKinds()) {
            const QString text = sentence(domain::error(kind), Audience::Window);
            const QByteArray name = QByteArray(domain::kindName(kind).data());
            QVERIFY2(text != about(kind) && !text.contains(command) && !text.contains(u'{'), name);
        }
        // What is kept of a cell's text says the same as its sentence.
        entry::Message message;
        message.source = entry::Message::Source::Draft;
        message.facts = {{u"kind"_s, u"shared"_s}};
        QVERIFY(messageText(message, u"en").contains(command));
        QVERIFY(!messageText(message, u"en", Audience::Window).contains(command));
    }
    void theWindowSaysRolesAndRightsInWords()
    {
        const auto error = domain::error(domain::Kind::NotAllowed, {},
                                         {{u"role"_s, u"clerk"_s}, {u"right"_s, u"completeReturn"_s}});
        QVERIFY(sentence(error).startsWith(u"A clerk may not do this (completeReturn)."_s));
        QVERIFY(sentence(error, Audience::Window)
                    .startsWith(u"A school clerk may not do this (mark a return complete)."_s));
    }
    void everySentenceInTheWindowIsAskedForAsTheWindows()
    {
        static const QRegularExpression asked(u"words::(?:sentence|messageText)\\((?!\\))[^;]*?;"_s);
        QDirIterator walk(QStringLiteral(REJISTA_SOURCE_DIR "/app/desktop"), {u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        int seen = 0;
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY2(!text.contains(u"rejista-cli"_s), qPrintable(file.fileName()));
            for (auto it = asked.globalMatch(text); it.hasNext(); ++seen) {
                const QString call = it.next().captured();
                QVERIFY2(call.contains(u"Audience::Window"_s), qPrintable(file.fileName() + u": "_s + call));
            }
        }
        QVERIFY(seen > 20);
    }
    void noSentenceBlames()
    {
        static const QRegularExpression rude(u"\\b(invalid|failed|please|oops|illegal|fatal)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        for (const auto table : {templates(), returnTemplates(), hubTemplates()}) {
            for (const Template& line : table) {
                QVERIFY2(!QString::fromUtf8(line.text).contains(rude), line.text);
                QVERIFY2(!QString::fromUtf8(line.window).contains(rude), line.text);
            }
        }
    }
    void factsAreFilledInWhereTheyAreKnown()
    {
        QCOMPARE(sentence(domain::error(domain::Kind::NotANumber, {}, {{u"text"_s, u"12{where}a"_s}})),
                 u"\"12{where}a\" is not a number. Type figures only; the old value is kept until you do."_s);
        QVERIFY(sentence(domain::error(domain::Kind::InUse, {}, {{u"person"_s, u"Hawa"_s}, {u"since"_s, u"07:31"_s}}))
                    .contains(u"by Hawa since 07:31"_s));
        QVERIFY(sentence(domain::error(domain::Kind::NotAllowed, {}, {{u"reason"_s, u"lastManager"_s}}))
                    .startsWith(u"You are the last person"_s));
        QVERIFY(sentence(domain::error(domain::Kind::BadEncoding, u"f.csv"_s, {{u"readAs"_s, u"windows-1252"_s}}))
                    .contains(u"Windows-1252"_s));
        QVERIFY(!sentence(domain::error(domain::Kind::BadEncoding, u"f.csv"_s)).contains(u"Windows-1252"_s));
    }
    void whereNothingElseIsKnownTheFolderAndTheDayAreSaid()
    {
        const auto since = [](const QDateTime& when) {
            return sentence(
                domain::error(domain::Kind::InUse, u"m.rejista"_s,
                              {{u"person"_s, u"Hawa"_s}, {u"since"_s, when.toUTC().toString(Qt::ISODate)}}));
        };
        const QDateTime today(QDate::currentDate(), QTime(7, 31));
        QVERIFY2(since(today).contains(u"by Hawa since 07:31."_s), qPrintable(since(today)));
        const QDateTime other(QDate(2025, 2, 3), QTime(7, 31));
        QVERIFY2(since(other).contains(u"since 3 February 2025 07:31."_s), qPrintable(since(other)));
    }
    void anEmptyCellThatMayBeCommentedSaysSo()
    {
        entry::Message message;
        message.source = entry::Message::Source::Compulsory;
        message.anchorAddress = u"X:F"_s;
        message.rule = u"commentRequired"_s;
        QVERIFY(messageText(message, u"en").endsWith(u"Fill it in, or say why in a comment."_s));
        message.rule = u"compulsory"_s;
        QVERIFY(!messageText(message, u"en").contains(u"comment"_s));
    }
    void whatUsageIsAboutIsSaid()
    {
        const auto usage = [](const QMap<QString, QString>& facts, const QString& where = u"role"_s) {
            return sentence(domain::error(domain::Kind::Usage, where, facts));
        };
        QVERIFY(usage({{u"reason"_s, u"managesNobody"_s}, {u"text"_s, u"clerk"_s}, {u"allowed"_s, u"head"_s}})
                    .startsWith(u"The first person has to let the others in, and a clerk may not."_s));
        QVERIFY(usage({{u"text"_s, u"king"_s}, {u"allowed"_s, u"head"_s}}).contains(u"is not understood"_s));
        QVERIFY(usage({{u"reason"_s, u"clockOfARealRegister"_s}}).startsWith(u"REJISTA_NOW counts in a demo only"_s));
        QVERIFY(!usage({{u"text"_s, u"x"_s}}, u"REJISTA_NOW"_s).contains(u"demo only"_s));
        QVERIFY(usage({{u"what"_s, u"empty"_s}}, u"passphrase"_s).startsWith(u"Nothing was typed"_s));
        QVERIFY(sentence(domain::error(domain::Kind::AlreadyExists, u"r"_s, {{u"state"_s, u"complete"_s}}))
                    .startsWith(u"r is complete already."_s));
        QVERIFY(sentence(domain::error(domain::Kind::AlreadyExists, u"r"_s)).contains(u"another name"_s));
        QVERIFY(!usage({{u"what"_s, u"other"_s}}, u"passphrase"_s).startsWith(u"Nothing was typed"_s));
    }
    void everyFlagOfAFigureHasWordsAndNoneIsATongueTwister()
    {
        indicators::OwnFlags all;
        for (int bit = 0; bit < 32; ++bit)
            all |= indicators::OwnFlag(1U << bit);
        for (const QString& name : indicators::flagNames(all))
            QVERIFY2(figureFlagText(name) != name, qPrintable(name));
        QCOMPARE(figureFlagText(u"NEW_FLAG"_s), u"NEW_FLAG"_s);
        QCOMPARE(figureRemark({u"ZERO_DEN"_s, u"NO_BOOKS"_s, u"FORM_TOTAL_DIFFERS"_s}),
                 u"no books; the ages do not add up to the form's total"_s);
        QVERIFY(figureRemark({}).isEmpty());
    }
    void rightsAndRolesHaveWords()
    {
        for (const auto right : security::allRights())
            QVERIFY(!about(right).isEmpty());
        for (const auto role : security::allRoles())
            QVERIFY(!about(role).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
