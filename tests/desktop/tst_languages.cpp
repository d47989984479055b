// The window in its languages: the words of the design, plural forms, letters of the font, and nothing left in English.
#include "desktop/frame/keys.h"
#include "desktop/look/state_glyph.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/shell.h"
#include "support/example.h"
#include "words/words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRawFont>
#include <QXmlStreamReader>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

struct StateWords {
    State state;
    const char *fr, *pt, *kri;
};
// ui.md §2.
constexpr StateWords kStates[] = {
    {State::Empty, "Pas commencé", "Não iniciado", "I nɔ bigin yet"},
    {State::Part, "Commencé", "Iniciado", "I dɔn bigin"},
    {State::Done, "Terminé", "Concluído", "I dɔn kɔmplit"},
    {State::Saved, "Enregistré ici", "Guardado aqui", "I dɔn kip na ya"},
    {State::Queued, "À envoyer", "Por enviar", "Fɔ sɛn"},
    {State::Confirmed, "Confirmé par le serveur", "Confirmado pelo servidor", "Ɔb dɔn gri"},
    {State::Error, "Erreur", "Erro", "Mistek"},
    {State::Warning, "À justifier", "Por justificar", "Tɛl wi wetin mek"},
    {State::Explained, "Justifié", "Justificado", "Dɛn dɔn tɛl wetin mek"},
    {State::Late, "En retard", "Em atraso", "I pas tɛm"},
    {State::Conflict, "Conflit", "Conflito", "Tu ansa"},
    {State::Duplicate, "Même enfant ?", "Mesma criança?", "Na di sem pikin?"},
    {State::Refused, "Refusé", "Recusado", "Dɛn nɔ gri"},
    {State::Locked, "Verrouillé", "Bloqueado", "I lɔk"},
    {State::OwnNumber, "Numéro provisoire", "Número provisório", "Wi yon nɔmba"},
    {State::NotAsked, "Sans objet", "Não se aplica", "I nɔ kɔnsain wi"},
};

QString plainSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString errors(int n)
{
    return QCoreApplication::translate("Returns", "%n errors", nullptr, n);
}

/// Words that a person reads at `widget`, without what stands there as data (a field's content).
QStringList wordsAt(const QWidget* widget)
{
    QStringList texts{widget->accessibleName(), widget->toolTip(), widget->statusTip()};
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        texts.append(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts.append(button->text());
    if (const auto* field = qobject_cast<const QLineEdit*>(widget))
        texts.append(field->placeholderText());
    texts.removeAll(QString());
    return texts;
}

}  // namespace

class TestLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStatesHaveTheWordsOfTheDesign()
    {
        Languages languages;
        for (const StateWords& words : kStates) {
            const QString english = stateWord(words.state);
            for (const auto& [id, said] :
                 {std::pair{u"fr"_s, words.fr}, std::pair{u"pt"_s, words.pt}, std::pair{u"kri"_s, words.kri}}) {
                languages.use(id);
                QCOMPARE(plainSpaces(stateWord(words.state)), QString::fromUtf8(said));
            }
            languages.use(u"en"_s);
            QCOMPARE(stateWord(words.state), english);
        }
    }
    void sentencesSpeakTheLanguage()
    {
        const auto error = domain::error(domain::Kind::NotANumber, {}, {{u"text"_s, u"12o"_s}});
        Languages languages;
        languages.use(u"fr"_s);
        QCOMPARE(
            plainSpaces(words::sentence(error)),
            u"« 12o » n'est pas un nombre. Tapez seulement des chiffres ; l'ancienne valeur est gardée jusque-là."_s);
        languages.use(u"pt"_s);
        QCOMPARE(words::sentence(error),
                 u"“12o” não é um número. Escreva só algarismos; o valor antigo fica até lá."_s);
        languages.use(u"kri"_s);
        QCOMPARE(words::sentence(error), u"“12o” nɔto nɔmba. Tayp nɔmba nɔmɔ; di ol valyu go de te yu du dat."_s);
        languages.use(u"en"_s);
        QVERIFY(words::sentence(error).startsWith(u"\"12o\" is not a number."_s));
    }
    void datesInSentencesHaveTheLanguagesMonths()
    {
        const auto error = domain::error(domain::Kind::InUse, u"m.rejista"_s,
                                         {{u"person"_s, u"Hawa"_s}, {u"since"_s, u"2025-02-03T07:31:00Z"_s}});
        Languages languages;
        languages.use(u"fr"_s);
        QVERIFY(words::sentence(error).contains(u"depuis 3 février 2025"_s));
        languages.use(u"pt"_s);
        QVERIFY(words::sentence(error).contains(u"3 fevereiro 2025"_s));
        languages.use(u"kri"_s);
        QVERIFY(words::sentence(error).contains(u"3 February 2025"_s));
    }
    void oneAndTwoAreToldApart()
    {
        Languages languages;
        languages.use(u"en"_s);
        QCOMPARE(errors(1), u"1 error"_s);
        QCOMPARE(errors(2), u"2 errors"_s);
        languages.use(u"fr"_s);
        QCOMPARE(errors(0), u"0 erreur"_s);
        QCOMPARE(errors(1), u"1 erreur"_s);
        QCOMPARE(errors(2), u"2 erreurs"_s);
        languages.use(u"pt"_s);
        QCOMPARE(errors(0), u"0 erros"_s);
        QCOMPARE(errors(1), u"1 erro"_s);
        QCOMPARE(errors(2), u"2 erros"_s);
        languages.use(u"kri"_s);
        QCOMPARE(errors(1), u"1 mistek"_s);
        QCOMPARE(errors(2), u"2 mistek"_s);
    }
    void everyKeyIsNamedInEveryLanguage()
    {
        Languages languages;
        for (const QString& id : {u"fr"_s, u"pt"_s, u"kri"_s}) {
            int same = 0, all = 0;
            for (const KeyRow& row : keyTable()) {
                languages.use(u"en"_s);
                const QString english = wordsOf(row);
                languages.use(id);
                same += wordsOf(row) == english ? 1 : 0;
                ++all;
            }
            QVERIFY2(all > 60 && same < 6, qPrintable(id + u": %1 of %2 are English"_s.arg(same).arg(all)));
        }
    }
    void everyLetterIsInTheEmbeddedFont()
    {
        const QRawFont regular(u":/fonts/NotoSans-Regular.ttf"_s, 14), bold(u":/fonts/NotoSans-Bold.ttf"_s, 14);
        QVERIFY(regular.isValid() && bold.isValid());
        QVERIFY(!regular.supportsCharacter(U'漢'));
        for (const QString& id : {u"fr"_s, u"pt"_s, u"kri"_s}) {
            QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/translations/rejista_%1.ts").arg(id));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&file);
            QString all;
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::Characters)
                    all += xml.text();
            }
            QVERIFY(!xml.hasError() && all.size() > 20000);
            for (const char32_t letter : all.toUcs4()) {
                if (letter >= U' ')
                    QVERIFY2(regular.supportsCharacter(letter) && bold.supportsCharacter(letter),
                             qPrintable(id + u' ' + QString::fromUcs4(&letter, 1)));
            }
        }
    }
    // In the pseudo-locale every text of ours stands in brackets: one without them was never handed to a translator.
    void noTextOfAPageStaysEnglish()
    {
        int seen = 0;
        QStringList english;
        walk(u"qps"_s, [&](const QString& where, const QString& text) {
            ++seen;
            if (!isData(text))
                english.append(where + u" “"_s + text + u'”');
        });
        english.removeDuplicates();
        QVERIFY(seen > 100);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void noTextThatHasATranslationStaysEnglish_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"fr", "pt", "kri"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void noTextThatHasATranslationStaysEnglish()
    {
        QFETCH(QString, id);
        QSet<QString> sources, translations;
        readTexts(id, sources, translations);
        QVERIFY(sources.contains(u"What waits"_s) && translations.size() > 800);
        sources -= translations;
        QStringList english;
        walk(id, [&](const QString& where, const QString& text) {
            if (sources.contains(text))
                english.append(where + u" “"_s + text + u'”');
        });
        english.removeDuplicates();
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

private:
    /// Hands every text of the first page and of every page of the window to `look`, in the language `id`.
    void walk(const QString& id, const std::function<void(const QString& where, const QString& text)>& look)
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        laptop.prefs.setLocale(id);
        laptop.look.dress();
        Shell shell(laptop.tools, makeAllPages);
        shell.show();
        shell.begin(laptop.folder);
        // A worker looks at the folder first.
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QVERIFY(settled(shell, nullptr));
        const auto lookAt = [&](const QString& page) {
            for (const QWidget* widget : shell.findChildren<QWidget*>()) {
                for (const QString& text : wordsAt(widget))
                    look(page + u": "_s + QLatin1StringView(widget->metaObject()->className()) + u' '
                             + widget->objectName(),
                         text);
            }
            keepPicture(shell, id + u'-' + page);
        };
        lookAt(u"signIn"_s);
        auto opened = laptop.openedBy(kHead);
        QVERIFY(opened);
        shell.enter(std::move(opened));
        for (const auto& set : shell.desk()->catalog().dataSets)
            m_data.append(set.label(id));
        for (const auto& section : shell.desk()->catalog().sections)
            m_data.append(section.label(id));
        for (const auto& element : shell.desk()->catalog().dataElements)
            m_data.append(element.label(id));
        for (const Page* page : shell.frame()->pages()) {
            Place place{page->id(), {}, {}, {}};
            if (page->id() == "return"_L1)
                place.form = domain::ReturnKey{shell.desk()->catalog().dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s)->key,
                                               *shell.desk()->orgUnit(), *domain::Period::parse(u"2025Sep"_s),
                                               shell.desk()->catalog().defaultCombo};
            shell.frame()->go(place);
            QVERIFY(settled(shell, shell.desk()));
            lookAt(page->id());
        }
    }
    static void readTexts(const QString& id, QSet<QString>& sources, QSet<QString>& translations)
    {
        QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/translations/rejista_%1.ts").arg(id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                sources.insert(xml.readElementText());
            else if (xml.name() == "translation"_L1 || xml.name() == "numerusform"_L1)
                translations.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    // Bracketed, without three letters, or no words of ours: the register's, its forms', and days, whose names Qt has.
    [[nodiscard]] bool isData(const QString& text) const
    {
        static const QRegularExpression letter(u"[a-z]{3}"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression day(
            u"[0-9]{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|"
            "(?:January|February|March|April|May|June|July|August|September|October|November|December) 20[0-9]{2}"_s);
        return text == u"Rejista"_s || text.contains(u'[') || text.contains(u']') || !text.contains(letter)
            || text.contains(day)
            || std::any_of(m_data.begin(), m_data.end(), [&](const QString& name) { return text.contains(name); });
    }

    QStringList m_data{u"Makoro"_s,    kHead,          kClerk,     u".rejista"_s,       u"SQLCipher"_s,
                       u"libsodium"_s, u"Noto Sans"_s, u"DHIS2"_s, u"hub.example.org"_s};
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
