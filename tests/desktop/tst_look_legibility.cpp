// The look: what can be read on what, and what can be told from what: inks, states, letters, icons.
#include "desktop/look/icons.h"
#include "desktop/look/state_glyph.h"
#include "support/look_test.h"

#include <QDirIterator>
#include <QRawFont>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace rejista::desktop;
using namespace rejista::desktop::test;
using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// WCAG 2.1, "relative luminance" and "contrast ratio".
double contrast(const QColor& one, const QColor& other)
{
    const auto light = [](const QColor& c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    };
    const double a = light(one), b = light(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char* name;
    QColor Theme::*ink;
    QColor Theme::*ground;
    double least;
};

constexpr double kText = 4.5, kShape = 3;

const std::vector<Pair>& pairs()
{
    static const std::vector<Pair> all = [] {
        std::vector<Pair> made;
        using Ink = QColor Theme::*;
        const std::vector<std::pair<const char*, Ink>> texts = {
            {"text", &Theme::text}, {"text2", &Theme::text2}, {"text3", &Theme::text3}};
        const std::vector<Ink> grounds = {&Theme::win, &Theme::base, &Theme::alt, &Theme::accs};
        for (const auto& [name, ink] : texts) {
            for (const Ink ground : grounds)
                made.push_back({name, ink, ground, kText});
        }
        for (const Ink ground : {&Theme::rail, &Theme::hover, &Theme::sel0}) {
            made.push_back({"text", &Theme::text, ground, kText});
            made.push_back({"text2", &Theme::text2, ground, kText});
        }
        for (const Ink ground : {&Theme::win, &Theme::base, &Theme::alt, &Theme::accs, &Theme::hover})
            made.push_back({"acc", &Theme::acc, ground, kText});
        made.push_back({"acct on acc", &Theme::acct, &Theme::acc, kText});
        const std::vector<std::tuple<const char*, Ink, Ink>> states = {{"ok", &Theme::ok, &Theme::oks},
                                                                       {"warn", &Theme::warn, &Theme::warns},
                                                                       {"err", &Theme::err, &Theme::errs},
                                                                       {"conf", &Theme::conf, &Theme::confs},
                                                                       {"info", &Theme::info, &Theme::infos}};
        for (const auto& [name, ink, soft] : states) {
            made.push_back({name, ink, soft, kText});
            made.push_back({"text on soft", &Theme::text, soft, kText});
            for (const Ink ground : grounds)
                made.push_back({name, ink, ground, kText});
            made.push_back({"glyph on the rail", ink, &Theme::rail, kShape});
        }
        for (const Ink ground : {&Theme::base, &Theme::alt, &Theme::win})
            made.push_back({"line2", &Theme::line2, ground, kShape});
        made.push_back({"girls' bar", &Theme::girl, &Theme::base, kShape});
        made.push_back({"boys' bar", &Theme::boy, &Theme::base, kShape});
        return made;
    }();
    return all;
}

QImage drawn(State state, const Theme& theme, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.base);
    QPainter painter(&image);
    paintState(painter, state, QRectF(0, 0, side, side), theme);
    return image;
}

/// Where there is ink, whatever its colour: the shape as a person who sees no colours sees it.
std::vector<bool> silhouette(const QImage& image, const QColor& ground)
{
    std::vector<bool> inked;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked.push_back(contrast(image.pixelColor(x, y), ground) > 1.8);
    }
    return inked;
}

/// What differs, as a share of what either shape covers.
double difference(const std::vector<bool>& one, const std::vector<bool>& other)
{
    int either = 0, differs = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        either += one[i] || other[i];
        differs += one[i] != other[i];
    }
    return either ? double(differs) / either : 0;
}

constexpr int kStates = static_cast<int>(State::Info) + 1;

}  // namespace

class TstLookLegibility : public LookTest {
    Q_OBJECT

private Q_SLOTS:
    void everyInkCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeName::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeName::Dark);
        QTest::newRow("contrast") << static_cast<int>(ThemeName::HighContrast);
    }
    void everyInkCanBeReadOnEveryGround();
    void highContrastIsHigh();
    void theMeasureOfContrastIsTheOneOfWcag();
    void everyStateHasAWordAndAShapeOfItsOwn();
    void aStateIsToldByShapeInEveryTheme();
    void chipsAreReadable();
    void theFontHasTheKrioLetters();
    void figuresAreEquallyWide();
    void everyIconThatIsNamedIsThere();
    void iconsTakeTheColourTheyAreGiven();
};

void TstLookLegibility::everyInkCanBeReadOnEveryGround()
{
    QFETCH(int, theme);
    const Theme& t = themeOf(static_cast<ThemeName>(theme));
    for (const Pair& pair : pairs()) {
        const double found = contrast(t.*pair.ink, t.*pair.ground);
        QVERIFY2(found >= pair.least,
                 qPrintable(u"%1 %2 on %3: %4, wanted %5"_s
                                .arg(QLatin1StringView(pair.name), (t.*pair.ink).name(), (t.*pair.ground).name())
                                .arg(found)
                                .arg(pair.least)));
    }
}

void TstLookLegibility::highContrastIsHigh()
{
    const Theme& t = themeOf(ThemeName::HighContrast);
    for (const QColor& ink : {t.text, t.text2, t.text3, t.line, t.line2, t.acc, t.err, t.warn, t.ok, t.conf, t.info})
        QVERIFY2(contrast(ink, t.base) >= 8.5, qPrintable(ink.name()));
    const Theme& sun = themeOf(ThemeName::Light);
    QVERIFY(contrast(sun.text2, sun.base) >= 7);
}

// Negative control: the measure that the test above trusts must refuse what cannot be read.
void TstLookLegibility::theMeasureOfContrastIsTheOneOfWcag()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    QVERIFY(contrast(themeOf(ThemeName::Light).line, themeOf(ThemeName::Light).base) < kShape);
}

void TstLookLegibility::everyStateHasAWordAndAShapeOfItsOwn()
{
    const Theme& theme = themeOf(ThemeName::Light);
    QSet<QString> words;
    std::vector<std::vector<bool>> shapes;
    for (int i = 0; i < kStates; ++i) {
        const auto state = static_cast<State>(i);
        words.insert(stateWord(state));
        shapes.push_back(silhouette(drawn(state, theme, 32), theme.base));
        QVERIFY(std::count(shapes.back().begin(), shapes.back().end(), true) > 40);
    }
    QCOMPARE(words.size(), kStates);
    QVERIFY(!words.contains(QString()));
    for (int one = 0; one < kStates; ++one) {
        for (int other = one + 1; other < kStates; ++other) {
            const double found = difference(shapes[size_t(one)], shapes[size_t(other)]);
            QVERIFY2(found > 0.2,
                     qPrintable(stateWord(static_cast<State>(one)) + u" / "_s + stateWord(static_cast<State>(other))
                                + u' ' + QString::number(found)));
        }
        // The measure itself: a shape does not differ from itself.
        QCOMPARE(difference(shapes[size_t(one)], shapes[size_t(one)]), 0.0);
    }
}

void TstLookLegibility::aStateIsToldByShapeInEveryTheme()
{
    for (int i = 0; i < kStates; ++i) {
        const auto state = static_cast<State>(i);
        const auto light = silhouette(drawn(state, themeOf(ThemeName::Light), 32), themeOf(ThemeName::Light).base);
        for (const ThemeName name : {ThemeName::Dark, ThemeName::HighContrast}) {
            const auto other = silhouette(drawn(state, themeOf(name), 32), themeOf(name).base);
            QVERIFY2(difference(light, other) < 0.25, qPrintable(stateWord(state)));
        }
    }
}

void TstLookLegibility::chipsAreReadable()
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        const Theme& theme = themeOf(name);
        for (int i = 0; i < kStates; ++i) {
            const auto state = static_cast<State>(i);
            QVERIFY2(contrast(stateColor(state, theme), stateSoft(state, theme)) >= kText,
                     qPrintable(stateWord(state)));
            // What is cut out of a filled glyph.
            QVERIFY(contrast(stateColor(state, theme), theme.base) >= kText);
        }
    }
    const QSize size = chipSize(*m_look, u"Started"_s);
    QCOMPARE(size.height(), 22);
    QVERIFY(chipSize(*m_look, u"Started · 60 of 84"_s).width() > size.width());
}

void TstLookLegibility::theFontHasTheKrioLetters()
{
    for (const QString& file : {u":/fonts/NotoSans-Regular.ttf"_s, u":/fonts/NotoSans-Bold.ttf"_s}) {
        const QRawFont font(file, 15);
        QVERIFY2(font.isValid(), qPrintable(file));
        for (const QChar letter : u"ɛɔŋƐƆŊéçãõÀœ÷−≤≥·…“”‘’→←↑↓✓≠×–—●"_s)
            QVERIFY2(font.supportsCharacter(letter), qPrintable(file + u' ' + letter));
        QVERIFY(!font.supportsCharacter(QChar(0x4E2D)));  // it is a subset: the question can be answered with no
        QVERIFY(QFile(file).size() <= 250 * 1024);
    }
    QCOMPARE(QFontInfo(m_look->font(Type::Body)).family(), u"Noto Sans"_s);
    QVERIFY(QFontInfo(m_look->font(Type::Title)).bold());
}

void TstLookLegibility::figuresAreEquallyWide()
{
    for (const bool bold : {false, true}) {
        const QFontMetricsF metrics(m_look->font(Type::Entry, bold));
        for (const QChar digit : u"0123456789"_s)
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
    }
}

void TstLookLegibility::everyIconThatIsNamedIsThere()
{
    // The names that icons.h promises, and every one that the sources ask for.
    QSet<QString> names;
    for (const char* name :
         {"today", "census", "charts", "journal", "settings", "search", "lock", "people", "backup", "look", "language",
          "print", "undo",   "plus",   "key",     "eye",      "file",   "help", "book",   "menu",   "down"})
        names.insert(QString::fromLatin1(name));
    static const QRegularExpression use(u"(?:iconPixmap|icon|setIconName)\\(\"([a-z]+)\""_s);
    QDirIterator sources(QStringLiteral(REJISTA_SOURCE_DIR "/app/desktop"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    int read = 0;
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++read;
        auto uses = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (uses.hasNext())
            names.insert(uses.next().captured(1));
    }
    QVERIFY(read > 5);
    for (const QString& name : names) {
        const QString file = u":/icons/"_s + name + u".svg"_s;
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QVERIFY2(QSvgRenderer(file).isValid(), qPrintable(file));
        const QImage picture = iconPixmap(name.toLatin1().constData(), Qt::black, 20).toImage();
        bool inked = false;
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 20; ++x)
                inked = inked || picture.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(inked, qPrintable(name));
    }
}

void TstLookLegibility::iconsTakeTheColourTheyAreGiven()
{
    const QColor acc = m_look->theme().acc;
    const QImage picture = iconPixmap("menu", acc, 40).toImage();
    QCOMPARE(picture.pixelColor(20, 20).rgb(), acc.rgb());
    QCOMPARE(iconPixmap("menu", acc, 40, 2).size(), QSize(80, 80));
    QCOMPARE(iconPixmap("menu", acc, 40, 2).deviceIndependentSize(), QSizeF(40, 40));
}

QTEST_MAIN(TstLookLegibility)
#include "tst_look_legibility.moc"
