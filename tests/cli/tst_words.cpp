#include "words/words.h"

#include "words/sentences.h"

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
    void noSentenceBlames()
    {
        static const QRegularExpression rude(u"\\b(invalid|failed|please|oops|illegal|fatal)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        for (const Template& line : templates())
            QVERIFY2(!QString::fromUtf8(line.text).contains(rude), line.text);
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
