#include "words/ts_file.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace rejista::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSource = QStringLiteral(REJISTA_SOURCE_DIR);

QString tsFile(const QString& language)
{
    return kSource + u"/translations/rejista_"_s + language + u".ts"_s;
}

// Text of every file of app/, by path.
QMap<QString, QString> code()
{
    QMap<QString, QString> files;
    QDirIterator walk(kSource + u"/app"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().mid(kSource.size() + 1), QString::fromUtf8(file.readAll()));
    }
    return files;
}

TsMessage message(const QString& source, const QStringList& forms, bool plural = false)
{
    return {u"Test"_s, source, {}, plural, true, forms};
}

void languages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"fr", "pt", "kri"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfTheCodeIsInEveryFile_data() { languages(); }
    void everyTextOfTheCodeIsInEveryFile()
    {
        QFETCH(QString, language);
        compareWithCode(language, false);
    }
    void englishHasItsPluralForms()
    {
        compareWithCode(u"en"_s, true);
        for (const TsMessage& one : readTs(tsFile(u"en"_s))) {
            QVERIFY2(one.plural, qPrintable(one.source));
            QVERIFY2(faults(one, 2).isEmpty(), qPrintable(one.source + faults(one, 2).join(u", "_s)));
        }
    }
    void everyTranslationIsWhole_data() { languages(); }
    void everyTranslationIsWhole()
    {
        QFETCH(QString, language);
        const auto messages = readTs(tsFile(language));
        QVERIFY(messages.size() > 1000);
        QStringList wrong;
        for (const TsMessage& one : messages) {
            const QStringList found = faults(one, 2);
            if (!found.isEmpty())
                wrong.append(one.context + u": \""_s + one.source + u"\" – "_s + found.join(u", "_s));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void noTranslationBlames_data() { languages(); }
    void noTranslationBlames()
    {
        QFETCH(QString, language);
        static const QRegularExpression rude(
            u"\\b(invalid[eao]?s?|inv[aá]lid[oa]s?|failed|échoué|falhou|falha|fatale?|illégal|ilegal|please|"
            "s'il vous plaît|por favor|oops|désolé|desculpe)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY(rude.match(u"Texte invalide."_s).hasMatch());
        for (const TsMessage& one : readTs(tsFile(language))) {
            for (const QString& form : one.forms)
                QVERIFY2(!form.contains(rude), qPrintable(form));
        }
    }
    void wordsThatMeanTheSameAreTheSame_data() { languages(); }
    // One English text without place holders has one translation wherever it stands for a state.
    void wordsThatMeanTheSameAreTheSame()
    {
        QFETCH(QString, language);
        QMap<QString, QString> states;
        for (const TsMessage& one : readTs(tsFile(language))) {
            if (one.context == u"States"_s)
                states.insert(one.source, one.forms.value(0));
        }
        QVERIFY(states.size() >= 17);
        for (const TsMessage& one : readTs(tsFile(language))) {
            if (one.context == u"Journal"_s && states.contains(one.source))
                QCOMPARE(one.forms.value(0), states.value(one.source));
        }
    }
    void everyContextThatIsAskedForHasTexts()
    {
        QSet<QString> contexts;
        for (const TsMessage& one : readTs(tsFile(u"fr"_s)))
            contexts.insert(one.context);
        static const QRegularExpression asked(u"(?:translate\\(\\s*\"|Q_DECLARE_TR_FUNCTIONS\\()([A-Za-z:]+)"_s);
        int seen = 0;
        for (const auto& [path, text] : code().asKeyValueRange()) {
            for (auto it = asked.globalMatch(text); it.hasNext(); ++seen) {
                const QString context = it.next().captured(1);
                QVERIFY2(contexts.contains(context), qPrintable(path + u": "_s + context));
            }
        }
        QVERIFY(seen > 10);
    }
    // A function of ours named tr() would be read into another context than it looks in.
    void noFunctionOfOursIsNamedTr()
    {
        static const QRegularExpression own(u"QString tr\\(const char"_s);
        QVERIFY(own.match(u"QString tr(const char* text)"_s).hasMatch());
        for (const auto& [path, text] : code().asKeyValueRange())
            QVERIFY2(!text.contains(own), qPrintable(path));
    }
    void thePseudoLocaleIsLongerEverywhere()
    {
        QTranslator pseudo;
        QVERIFY(pseudo.load(u":/i18n/rejista_qps.qm"_s));
        static const QRegularExpression date(u"^(?:[dMyHhms .,:/]+|en_GB)$"_s);
        for (const TsMessage& one : readTs(tsFile(u"fr"_s))) {
            if (one.source.contains(date))
                continue;
            for (int n = one.plural ? 1 : 0; n <= (one.plural ? 2 : 0); ++n) {
                const QByteArray context = one.context.toUtf8(), source = one.source.toUtf8(),
                                 comment = one.comment.toUtf8();
                TsMessage made = one;
                made.finished = true;
                made.forms = {pseudo.translate(context.constData(), source.constData(),
                                               one.comment.isEmpty() ? nullptr : comment.constData(),
                                               one.plural ? n : -1)};
                QVERIFY2(made.forms[0].size() * 10 >= one.source.size() * 14, source.constData());
                QVERIFY2(made.forms[0].startsWith(u'['), source.constData());
                QVERIFY2(faults(made, 1).isEmpty(), source + faults(made, 1).join(u", "_s).toUtf8());
            }
        }
    }
    void eachFaultIsSeen()
    {
        QVERIFY(faults(message(u"%1 of %2."_s, {u"%2 : %1."_s}), 2).isEmpty());
        QCOMPARE(faults(message(u"%1 of %2."_s, {u"%1 sur 2."_s}), 2), QStringList{u"place holders"_s});
        QCOMPARE(faults(message(u"No {what}"_s, {u"Pas de {quoi}"_s}), 2), QStringList{u"place holders"_s});
        QCOMPARE(faults(message(u"See rejista-cli help"_s, {u"Voir rejista-cli aide"_s}), 2),
                 QStringList{u"place holders"_s});
        QCOMPARE(faults(message(u"Saved."_s, {u"Enregistré"_s}), 2), QStringList{u"ends otherwise"_s});
        QCOMPARE(faults(message(u"Saving…"_s, {u"Enregistrement."_s}), 2), QStringList{u"ends otherwise"_s});
        QCOMPARE(faults(message(u"Saved"_s, {u" "_s}), 2), QStringList{u"empty"_s});
        QCOMPARE(faults(message(u"a\nb"_s, {u"a b"_s}), 2), QStringList{u"lines"_s});
        QCOMPARE(faults(message(u"%n cells"_s, {u"%n cases"_s}, true), 2), QStringList{u"plural forms"_s});
        TsMessage draft = message(u"Saved"_s, {u"Enregistré"_s});
        draft.finished = false;
        QCOMPARE(faults(draft, 2), QStringList{u"unfinished"_s});
        QCOMPARE(missing({message(u"a"_s, {}), message(u"b"_s, {})}, {message(u"a"_s, {})}).size(), 1);
    }

private:
    void compareWithCode(const QString& language, bool pluralsOnly)
    {
        QTemporaryDir folder;
        QString said;
        const auto have = readTs(tsFile(language));
        QVERIFY(!have.empty());
        const auto wanted = readAnew(QStringLiteral(REJISTA_LUPDATE), kSource + u"/app"_s, folder.path(), pluralsOnly,
                                     said);
        QVERIFY2(said.isEmpty(), qPrintable(said));
        const QStringList absent = missing(wanted, have), left = missing(have, wanted);
        QVERIFY2(absent.isEmpty(), qPrintable(u"build update_translations, then translate:\n"_s + absent.join(u'\n')));
        QVERIFY2(left.isEmpty(),
                 qPrintable(u"build update_translations; nothing says any more:\n"_s + left.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
