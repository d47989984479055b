// The look: what can be read on what, what can be told from what, and controls that keys can work.
#include "look_sampler.h"

#include "desktop/look/icons.h"
#include "desktop/look/rejista_style.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QFocusFrame>
#include <QFontDatabase>
#include <QRawFont>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace rejista::desktop;
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

// REJISTA_LOOK_PICTURES=folder keeps the pictures for the eye.
void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("REJISTA_LOOK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u"/look-"_s + name + u".png"_s));
}

constexpr int kStates = static_cast<int>(State::Info) + 1;

}  // namespace

class TstLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_look = new Look(this);
        m_look->dress();
    }
    void init()
    {
        m_look->setTheme(ThemeName::Light);
        m_look->setPercent(100);
        m_look->setKeyHints(true);
    }

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
    void sizesFollowTheTextSize_data();
    void sizesFollowTheTextSize();
    void aButtonShowsItsActionsKeyAndDoesIt();
    void aButtonSaysWhyItIsOff();
    void aButtonWithoutAReasonIsSimplyOff();
    void hintsCanBeTurnedOff();
    void aSegmentWorksByKeys();
    void aSegmentKeepsKeysThatItUsesFromThePage();
    void aSegmentMirrorsItsArrows();
    void aSegmentHasANameAndAValue();
    void theRingGoesAroundWhatHasTheFocus();
    void fieldsShowFocusAndErrorByTheirBorder();
    void aBannerIsToldAndGoesAway();
    void aHeadKeepsThePrimaryButtonLast();
    void anEmptyPagesFirstWayHasTheFocus();
    void cutTextCanBeReadInTheTip();
    void menusAndListsFollowTheTheme();
    void nothingOnTheSheetIsClipped_data();
    void nothingOnTheSheetIsClipped();

private:
    Look* m_look = nullptr;
};

void TstLook::everyInkCanBeReadOnEveryGround()
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

void TstLook::highContrastIsHigh()
{
    const Theme& t = themeOf(ThemeName::HighContrast);
    for (const QColor& ink : {t.text, t.text2, t.text3, t.line, t.line2, t.acc, t.err, t.warn, t.ok, t.conf, t.info})
        QVERIFY2(contrast(ink, t.base) >= 8.5, qPrintable(ink.name()));
    const Theme& sun = themeOf(ThemeName::Light);
    QVERIFY(contrast(sun.text2, sun.base) >= 7);
}

// Negative control: the measure that the test above trusts must refuse what cannot be read.
void TstLook::theMeasureOfContrastIsTheOneOfWcag()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    QVERIFY(contrast(themeOf(ThemeName::Light).line, themeOf(ThemeName::Light).base) < kShape);
}

void TstLook::everyStateHasAWordAndAShapeOfItsOwn()
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

void TstLook::aStateIsToldByShapeInEveryTheme()
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

void TstLook::chipsAreReadable()
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

void TstLook::theFontHasTheKrioLetters()
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

void TstLook::figuresAreEquallyWide()
{
    for (const bool bold : {false, true}) {
        const QFontMetricsF metrics(m_look->font(Type::Entry, bold));
        for (const QChar digit : u"0123456789"_s)
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
    }
}

void TstLook::everyIconThatIsNamedIsThere()
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

void TstLook::iconsTakeTheColourTheyAreGiven()
{
    const QColor acc = m_look->theme().acc;
    const QImage picture = iconPixmap("menu", acc, 40).toImage();
    QCOMPARE(picture.pixelColor(20, 20).rgb(), acc.rgb());
    QCOMPARE(iconPixmap("menu", acc, 40, 2).size(), QSize(80, 80));
    QCOMPARE(iconPixmap("menu", acc, 40, 2).deviceIndependentSize(), QSizeF(40, 40));
}

void TstLook::sizesFollowTheTextSize_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 200, 300})
        QTest::addRow("%d", percent) << percent;
}

void TstLook::sizesFollowTheTextSize()
{
    QFETCH(int, percent);
    QAction act(u"Print"_s);
    act.setShortcut(QKeySequence(u"Ctrl+P"_s));
    KeyButton button(*m_look);
    button.setAction(&act);
    Segment segment(*m_look);
    segment.addChoice(u"Y"_s, u"Yes"_s, u'y');
    PageHead head(*m_look);
    TextLabel label(*m_look, Type::Entry);
    QLineEdit field;
    QCheckBox box(u"Hints"_s);
    const int before = button.sizeHint().width();
    m_look->setPercent(percent);

    QCOMPARE(button.sizeHint().height(), 32 * percent / 100);
    QVERIFY(qAbs(button.sizeHint().width() - before * percent / 100) <= 4 * percent / 100);
    QCOMPARE(segment.sizeHint().height(), 32 * percent / 100);
    QCOMPARE(head.height(), 56 * percent / 100);
    QCOMPARE(label.font().pixelSize(), 15 * percent / 100);
    QCOMPARE(QApplication::font().pixelSize(), 14 * percent / 100);
    QCOMPARE(field.sizeHint().height(), 34 * percent / 100);
    QVERIFY(box.sizeHint().height() >= 28 * percent / 100);
    QCOMPARE(box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box), 18 * percent / 100);
    button.setHeight(28);
    QCOMPARE(button.sizeHint().height(), 28 * percent / 100);
}

void TstLook::aButtonShowsItsActionsKeyAndDoesIt()
{
    QWidget page;
    QAction act(u"Mark complete"_s);
    act.setObjectName(u"return.complete"_s);
    act.setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    page.addAction(&act);
    KeyButton button(*m_look, &page);
    const int bare = button.sizeHint().width();
    button.setAction(&act);
    QCOMPARE(button.text(), u"Mark complete"_s);
    QCOMPARE(button.objectName(), u"return.completeButton"_s);
    QCOMPARE(keyText(act), u"Ctrl+Enter"_s);
    QVERIFY(button.sizeHint().width() > bare + keyHintSize(*m_look, u"Ctrl+Enter"_s).width());
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Mark complete"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Accelerator), u"Ctrl+Enter"_s);

    QSignalSpy done(&act, &QAction::triggered);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(done.size(), 4);

    act.setText(u"Open again"_s);
    QCOMPARE(button.text(), u"Open again"_s);
}

void TstLook::aButtonSaysWhyItIsOff()
{
    QAction act(u"Mark complete"_s);
    KeyButton button(*m_look);
    button.setAction(&act);
    QSignalSpy done(&act, &QAction::triggered);
    act.setToolTip(u"1 error and 2 to explain."_s);
    act.setEnabled(false);
    QVERIFY(!button.isAvailable());
    QCOMPARE(button.reason(), u"1 error and 2 to explain."_s);
    QCOMPARE(button.toolTip(), u"1 error and 2 to explain."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description),
             u"1 error and 2 to explain."_s);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(access->state().disabled);
    QVERIFY(!access->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    button.setFocus();
    QVERIFY(button.hasFocus());  // where the reason is told
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(done.size(), 0);
    act.setEnabled(true);
    QVERIFY(button.isAvailable());
    QVERIFY(button.reason().isEmpty());
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(done.size(), 1);
    QVERIFY(!access->state().disabled);
    access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(done.size(), 2);
}

void TstLook::aButtonWithoutAReasonIsSimplyOff()
{
    QAction act(u"Undo"_s);
    act.setEnabled(false);
    KeyButton button(*m_look);
    button.setAction(&act);
    QVERIFY(!button.isEnabled());
    QVERIFY(!button.isAvailable());
}

void TstLook::hintsCanBeTurnedOff()
{
    QAction act(u"Print"_s);
    act.setShortcut(QKeySequence(u"Ctrl+P"_s));
    KeyButton button(*m_look);
    button.setAction(&act);
    const int with = button.sizeHint().width();
    m_look->setKeyHints(false);
    QVERIFY(button.sizeHint().width() < with);
}

namespace {

std::unique_ptr<Segment> yesNo(const Look& look, QWidget* parent = nullptr)
{
    auto segment = std::make_unique<Segment>(look, parent);
    segment->addChoice(u"Y"_s, u"Yes"_s, u'y');
    segment->addChoice(u"N"_s, u"No"_s, u'n');
    segment->addChoice(u"U"_s, u"Not known"_s, u'u');
    return segment;
}

}  // namespace

void TstLook::aSegmentWorksByKeys()
{
    const auto segment = yesNo(*m_look);
    QSignalSpy picked(segment.get(), &Segment::picked);
    segment->setChosen(u"N"_s);
    QCOMPARE(picked.size(), 0);
    QTest::keyClick(segment.get(), Qt::Key_Right);
    QCOMPARE(segment->chosen(), u"U"_s);
    QTest::keyClick(segment.get(), Qt::Key_Right);
    QCOMPARE(segment->chosen(), u"U"_s);
    QTest::keyClick(segment.get(), Qt::Key_Left);
    QCOMPARE(segment->chosen(), u"N"_s);
    QTest::keyClick(segment.get(), Qt::Key_Y);
    QCOMPARE(segment->chosen(), u"Y"_s);
    QTest::keyClick(segment.get(), Qt::Key_3);
    QCOMPARE(segment->chosen(), u"U"_s);
    QTest::keyClick(segment.get(), Qt::Key_4);
    QTest::keyClick(segment.get(), Qt::Key_0);
    QTest::keyClick(segment.get(), Qt::Key_Q);
    QCOMPARE(segment->chosen(), u"U"_s);
    QCOMPARE(picked.size(), 4);
    segment->setChosen({});
    QTest::keyClick(segment.get(), Qt::Key_Left);
    QCOMPARE(segment->chosen(), u"U"_s);
    segment->resize(segment->sizeHint());
    QTest::mouseClick(segment.get(), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(segment->chosen(), u"Y"_s);
}

void TstLook::aSegmentKeepsKeysThatItUsesFromThePage()
{
    QWidget page;
    QAction digit(u"Chart 1"_s), other(u"Chart 9"_s);
    digit.setShortcut(QKeySequence(u"1"_s));
    other.setShortcut(QKeySequence(u"9"_s));
    page.addActions({&digit, &other});
    auto segment = yesNo(*m_look, &page);
    QSignalSpy taken(&digit, &QAction::triggered), free(&other, &QAction::triggered);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    segment->setFocus();
    QTest::keyClick(segment.get(), Qt::Key_1);
    QTest::keyClick(segment.get(), Qt::Key_9);
    QCOMPARE(segment->chosen(), u"Y"_s);
    QCOMPARE(taken.size(), 0);
    QCOMPARE(free.size(), 1);
}

void TstLook::aSegmentMirrorsItsArrows()
{
    const auto segment = yesNo(*m_look);
    segment->setLayoutDirection(Qt::RightToLeft);
    segment->resize(segment->sizeHint());
    segment->setChosen(u"Y"_s);
    QTest::keyClick(segment.get(), Qt::Key_Left);
    QCOMPARE(segment->chosen(), u"N"_s);
    QTest::mouseClick(segment.get(), Qt::LeftButton, {}, QPoint(segment->width() - 10, 10));
    QCOMPARE(segment->chosen(), u"Y"_s);
}

void TstLook::aSegmentHasANameAndAValue()
{
    const auto segment = yesNo(*m_look);
    segment->setAccessibleName(u"Is there soap?"_s);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(segment.get());
    QVERIFY(access);
    QCOMPARE(access->text(QAccessible::Name), u"Is there soap?"_s);
    QCOMPARE(access->text(QAccessible::Value), QString());
    segment->setChosen(u"U"_s);
    QCOMPARE(access->text(QAccessible::Value), u"Not known"_s);
    QVERIFY(access->valueInterface());
    QSignalSpy picked(segment.get(), &Segment::picked);
    access->valueInterface()->setCurrentValue(u"Yes"_s);
    QCOMPARE(segment->chosen(), u"Y"_s);
    access->valueInterface()->setCurrentValue(u"Perhaps"_s);
    QCOMPARE(segment->chosen(), u"Y"_s);
    QCOMPARE(picked.size(), 1);
}

void TstLook::theRingGoesAroundWhatHasTheFocus()
{
    LookSampler sheet(*m_look);
    sheet.resize(1366, 768);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    sheet.activateWindow();
    auto* button = sheet.findChild<KeyButton*>(u"focused"_s);
    QVERIFY(button);
    button->setFocus();
    auto* ring = sheet.findChild<QFocusFrame*>();
    QVERIFY(ring);
    QCOMPARE(ring->widget(), button);
    QVERIFY(ring->isVisible());
    const QPoint corner = button->mapTo(&sheet, QPoint(0, 0));
    QCOMPARE(ring->geometry(), QRect(corner - QPoint(4, 4), button->size() + QSize(8, 8)));
    const QImage picture = sheet.grab().toImage();
    QCOMPARE(picture.pixelColor(corner.x() + 40, corner.y() - 3).rgb(), m_look->theme().acc.rgb());
    sheet.findChild<QLineEdit*>()->setFocus();
    QVERIFY(!ring->isVisible());
}

void TstLook::fieldsShowFocusAndErrorByTheirBorder()
{
    QWidget page;
    QLineEdit field(&page), other(&page);
    field.setGeometry(10, 10, 200, 34);
    other.setGeometry(10, 60, 200, 34);
    page.resize(220, 110);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    other.setFocus();
    const auto edge = [&](int depth) { return page.grab().toImage().pixelColor(100, 10 + depth).rgb(); };
    QCOMPARE(edge(0), m_look->theme().line2.rgb());
    QCOMPARE(edge(1), m_look->theme().base.rgb());
    field.setFocus();
    QCOMPARE(edge(1), m_look->theme().acc.rgb());
    field.setProperty("wrong", true);
    QCOMPARE(edge(1), m_look->theme().err.rgb());
}

void TstLook::aBannerIsToldAndGoesAway()
{
    QWidget page;
    QAction go(u"Go to question 2"_s);
    Banner banner(*m_look, &page);
    QVERIFY(banner.isHidden());
    banner.tell(State::Error, u"Two answers do not agree"_s, u"Water today."_s, &go);
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.text(), u"Two answers do not agree Water today."_s);
    QCOMPARE(banner.accessibleName(), u"Two answers do not agree"_s);
    auto* button = banner.findChild<KeyButton*>();
    QVERIFY(!button->isHidden());
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(banner.isHidden());
    banner.tell(State::Info, u"Known"_s);
    QVERIFY(button->isHidden());
    QCOMPARE(banner.text(), u"Known"_s);
}

void TstLook::aHeadKeepsThePrimaryButtonLast()
{
    PageHead head(*m_look);
    QAction first(u"Next section"_s), second(u"Check all"_s), third(u"Print"_s);
    KeyButton* primary = head.addButton(&first, KeyButton::Kind::Primary);
    KeyButton* check = head.addButton(&second);
    KeyButton* print = head.addButton(&third, KeyButton::Kind::Normal, "print");
    head.setTitle(u"Water"_s);
    head.resize(900, 56);
    head.show();
    QVERIFY(QTest::qWaitForWindowExposed(&head));
    QVERIFY(check->x() < print->x());
    QVERIFY(print->x() < primary->x());
    QCOMPARE(primary->geometry().right() + 1, 900 - 16);
    head.setFact(u"Due Fri 13 Feb"_s);
    head.tellDone(u"Copied last year. Undo Ctrl+Z"_s);
    const auto shows = [&](const QString& words) {
        const auto labels = head.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == words; });
    };
    QVERIFY(shows(u"Copied last year. Undo Ctrl+Z"_s));
    QVERIFY(!shows(u"Due Fri 13 Feb"_s));
    head.tellDone({});
    QVERIFY(shows(u"Due Fri 13 Feb"_s));
}

void TstLook::anEmptyPagesFirstWayHasTheFocus()
{
    EmptyState empty(*m_look);
    QAction type(u"Type the first"_s), file(u"Choose a file"_s);
    type.setStatusTip(u"Type them from the paper\nAbout 40 seconds a child"_s);
    type.setProperty("iconName", u"pencil"_s);
    type.setShortcut(QKeySequence(u"Ctrl+N"_s));
    empty.set("book", u"The first page is empty"_s, u"Put them in once."_s, {&type, &file});
    empty.set("book", u"The first page is empty"_s, u"Put them in once."_s, {&type, &file});
    empty.resize(900, 600);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    empty.activateWindow();
    empty.setFocus();
    const auto buttons = empty.findChildren<KeyButton*>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.first()->kind(), KeyButton::Kind::Primary);
    QVERIFY(buttons.first()->hasFocus());
    keepPicture(empty, u"empty"_s);
    for (const QLabel* label : empty.findChildren<QLabel*>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    QSignalSpy done(&type, &QAction::triggered);
    QTest::keyClick(buttons.first(), Qt::Key_Return);
    QCOMPARE(done.size(), 1);
}

void TstLook::cutTextCanBeReadInTheTip()
{
    TextLabel label(*m_look, Type::Body);
    label.setElided(true);
    label.setText(u"A sentence that is too long for its place"_s);
    QVERIFY(label.minimumSizeHint().width() < 60);
    label.resize(80, 20);
    label.grab();
    QCOMPARE(label.toolTip(), label.text());
    label.resize(800, 20);
    label.grab();
    QCOMPARE(label.toolTip(), QString());
}

void TstLook::menusAndListsFollowTheTheme()
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark}) {
        m_look->setTheme(name);
        const Theme& theme = m_look->theme();
        QMenu menu;
        menu.addAction(u"Lock"_s)->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
        QAction* second = menu.addAction(u"Switch person"_s);
        menu.addSeparator();
        menu.addAction(u"Passphrase"_s);
        menu.popup({0, 0});
        menu.setActiveAction(second);
        const QImage drawnMenu = menu.grab().toImage();
        keepPicture(menu, u"menu-"_s + themeId(name));
        const QRect row = menu.actionGeometry(second);
        QVERIFY(row.height() >= 28);
        QCOMPARE(drawnMenu.pixelColor(row.right() - 6, row.center().y()).rgb(), theme.accs.rgb());
        QCOMPARE(drawnMenu.pixelColor(row.right() - 6, row.top() - 8).rgb(), theme.base.rgb());
        menu.close();

        QListWidget list;
        list.addItems({u"P1"_s, u"P2"_s});
        list.setCurrentRow(0);
        list.resize(200, 100);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.activateWindow();
        list.setFocus();
        QVERIFY(list.visualItemRect(list.item(0)).height() >= 30);
        const QPoint inRow = list.visualItemRect(list.item(0)).center() + QPoint(20, 0);
        QCOMPARE(list.viewport()->grab().toImage().pixelColor(inRow).rgb(), theme.accs.rgb());
        QCOMPARE(list.viewport()->grab().toImage().pixelColor(1, inRow.y()).rgb(), theme.acc.rgb());
        list.clearFocus();
        QCOMPARE(list.viewport()->grab().toImage().pixelColor(inRow).rgb(), theme.sel0.rgb());
    }
}

void TstLook::nothingOnTheSheetIsClipped_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << static_cast<int>(ThemeName::Light) << 100 << false;
    QTest::newRow("dark") << static_cast<int>(ThemeName::Dark) << 100 << false;
    QTest::newRow("contrast") << static_cast<int>(ThemeName::HighContrast) << 100 << false;
    QTest::newRow("large") << static_cast<int>(ThemeName::Light) << 200 << false;
    QTest::newRow("largest") << static_cast<int>(ThemeName::Light) << 300 << false;
    QTest::newRow("mirrored") << static_cast<int>(ThemeName::Light) << 100 << true;
}

void TstLook::nothingOnTheSheetIsClipped()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    QFETCH(bool, mirrored);
    m_look->setTheme(static_cast<ThemeName>(theme));
    m_look->setPercent(percent);
    LookSampler sheet(*m_look);
    sheet.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    sheet.resize(QSize(1366, 820) * percent / 100);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    sheet.activateWindow();
    sheet.findChild<KeyButton*>(u"focused"_s)->setFocus();
    keepPicture(sheet, QString::fromLatin1(QTest::currentDataTag()));
    const auto widgets = sheet.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool ours = qobject_cast<const KeyButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const Segment*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const Chip*>(widget);
        if (!ours || !widget->isVisible())
            continue;
        const QSize least = widget->minimumSizeHint();
        QVERIFY2(widget->width() >= least.width() && widget->height() >= least.height(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
}

QTEST_MAIN(TstLook)
#include "tst_look.moc"
