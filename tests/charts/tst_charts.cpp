// Charts drawn without a screen. The pictures stay in BUILD/pictures for people to look at.
#include "charts/chart_maker.h"
#include "charts/chart_paint.h"
#include "charts/save_chart.h"
#include "indicators/pack_school.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rejista;
using namespace rejista::charts;
using packtest::District;

namespace {

constexpr int kGirls[] = {48, 42, 39, 38, 30, 26};
constexpr int kBoys[] = {49, 42, 42, 40, 33, 28};

/// The school of ui.md's picture 11: 457 learners.
domain::OrgUnitKey addPictureSchool(District& d)
{
    const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"Makoro Hill Primary School"_s);
    d.catalog.orgUnits.edit(school)->name = u"Makoro Hill Primary School"_s;
    for (int i = 0; i < 6; ++i) {
        const QString age = QString::number(6 + i);
        const QString grade = u"P%1"_s.arg(i + 1);
        d.type(school, u"RJ_D_ENR_"_s + grade, u"F,"_s + age, kGirls[i]);
        d.type(school, u"RJ_D_ENR_"_s + grade, u"M,"_s + age, kBoys[i]);
        d.type(school, u"RJ_D_STREAM_"_s + grade, {}, i < 4 ? 2 : 1);
        for (int year = 2021; year < 2025; ++year) {
            const QString period = u"%1Sep"_s.arg(year);
            d.type(school, u"RJ_D_ENR_"_s + grade, u"F,"_s + age, kGirls[i] - 2 * (2025 - year), period);
            d.type(school, u"RJ_D_ENR_"_s + grade, u"M,"_s + age, kBoys[i] - 2 * (2025 - year), period);
        }
    }
    d.type(school, u"RJ_D_TCH"_s, u"F,QUAL_OK,PAYROLL"_s, 9);
    d.type(school, u"RJ_D_TCH"_s, u"M,NOT_QUAL,NOT_PAYROLL"_s, 2);
    d.type(school, u"RJ_D_TOILET"_s, u"GIRLS,USABLE"_s, 4);
    d.type(school, u"RJ_D_TOILET"_s, u"BOYS,USABLE"_s, 3);
    d.type(school, u"RJ_D_BOOK_P4"_s, u"ENG"_s, 41);
    return school;
}

std::vector<domain::Period> fiveYears()
{
    std::vector<domain::Period> periods;
    for (int year = 2021; year <= 2025; ++year)
        periods.push_back(*domain::Period::parse(u"%1Sep"_s.arg(year)));
    return periods;
}

ChartSpec chart(const District& d, domain::OrgUnitKey unit, const QString& code, const QString& locale = u"en"_s)
{
    return makeChart({code, unit, fiveYears(), locale}, d.catalog, d.pack, *d.own, *d.facts).value();
}

QString keep(const ChartSpec& spec, const QString& name, const ChartTheme& theme = ChartTheme::light())
{
    QDir().mkpath(QStringLiteral(REJISTA_PICTURES));
    const QString file = QStringLiteral(REJISTA_PICTURES) + u'/' + name;
    const auto saved = saveChart(spec, theme, file);
    return saved ? file : QString();
}

/// How many pixels of the picture have exactly this colour.
int pixels(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

/// Whether anything but the background touches the picture's edge: clipped text does. The line under the title may.
bool touchesEdge(const QImage& image, const ChartTheme& theme)
{
    for (int y = 0; y < image.height(); ++y) {
        for (const int x : {0, image.width() - 1}) {
            const QColor color = image.pixelColor(x, y);
            if (color != theme.base && std::abs(y - 40) > 1)
                return true;
        }
    }
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, 0) != theme.base || image.pixelColor(x, image.height() - 1) != theme.base)
            return true;
    }
    return false;
}

}  // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnersAreTheNumbersOfTheReturn()
    {
        District d;
        const auto school = addPictureSchool(d);
        const ChartSpec spec = chart(d, school, u"LEARNERS"_s);
        QCOMPARE(spec.pairs.size(), size_t(6));
        for (size_t i = 0; i < 6; ++i) {
            QCOMPARE(spec.pairs[i].label, u"P%1"_s.arg(i + 1));
            QCOMPARE(spec.pairs[i].girls, std::optional<double>(kGirls[i]));
            QCOMPARE(spec.pairs[i].boys, std::optional<double>(kBoys[i]));
        }
        QVERIFY(!keep(spec, u"learners.png"_s).isEmpty());
        QVERIFY(!keep(spec, u"learners-dark.png"_s, ChartTheme::dark()).isEmpty());
        QVERIFY(spec.description().contains(u"P1 97"_s));
        QVERIFY(spec.description().contains(u"P6 54"_s));
    }

    void ratiosStandAgainstTheirNorms()
    {
        District d;
        const auto school = addPictureSchool(d);
        const ChartSpec spec = chart(d, school, u"NORM"_s);
        QCOMPARE(spec.bullets.size(), size_t(6));
        QCOMPARE(spec.bullets[0].label, u"Learners per teacher"_s);
        QCOMPARE(spec.bullets[0].fraction, u"457 ÷ 11"_s);
        QCOMPARE(shownNumber(*spec.bullets[0].value, 1), u"41.5"_s);
        QCOMPARE(spec.bullets[0].word, u"above"_s);
        QCOMPARE(spec.bullets[2].word, u"within"_s);
        QCOMPARE(spec.bullets[3].word, u"far above"_s);
        QCOMPARE(spec.bullets[5].fraction, u"78 ÷ 41"_s);
        QCOMPARE(spec.missing,
                 QStringList{u"Gross enrolment ratio: not for one school; it needs the district's population."_s});
        QVERIFY(!keep(spec, u"norm.png"_s).isEmpty());
        QVERIFY(!keep(spec, u"norm-dark.png"_s, ChartTheme::dark()).isEmpty());
        QVERIFY(!keep(chart(d, school, u"NORM"_s, u"fr"_s), u"norm-fr.png"_s).isEmpty());
    }

    void aTypedTargetGoesBeforeThePacksNormAndIsNamed()
    {
        District d;
        const auto school = addPictureSchool(d);
        d.catalog.orgUnits.edit(d.district)->name = u"Bombali"_s;
        const ChartSpec before = chart(d, school, u"NORM"_s);
        QCOMPARE(before.bullets[0].norm, std::optional(40.0));
        QVERIFY(before.bullets[0].targetOf.isEmpty() && before.notes.isEmpty());
        QVERIFY2(before.subtitle.endsWith(u"the line is the country's norm"_s), qPrintable(before.subtitle));

        d.type(d.district, u"RJ_D_TARGET_PTR"_s, {}, u"55"_s);
        d.type(d.district, u"RJ_D_TARGET_ACS"_s, {}, u"0"_s);                     // nothing can be measured against 0
        d.type(d.district, u"RJ_D_TARGET_PTOR_G"_s, {}, u"200"_s, u"2024Sep"_s);  // another year's
        const ChartSpec after = chart(d, school, u"NORM"_s);
        QCOMPARE(after.bullets[0].norm, std::optional(55.0));
        QCOMPARE(after.bullets[0].word, u"within"_s);
        QCOMPARE(after.bullets[0].targetOf, u"Bombali"_s);
        for (size_t i = 1; i < after.bullets.size(); ++i)
            QCOMPARE(after.bullets[i], before.bullets[i]);
        QCOMPARE(after.notes,
                 QStringList{u"Target of Bombali: Learners per teacher 55. The other norms are the country's."_s});
        QVERIFY(after.description().contains(after.notes.first()));
        QVERIFY2(after.subtitle.endsWith(u"the line is target or norm"_s), qPrintable(after.subtitle));
        QVERIFY(!keep(after, u"norm-target.png"_s).isEmpty());
        QVERIFY(!touchesEdge(renderChart(after, ChartTheme::light(), {480, 300}), ChartTheme::light()));

        d.type(school, u"RJ_D_TARGET_PTR"_s, {}, u"30"_s);  // the nearest goes first
        const ChartSpec own = chart(d, school, u"NORM"_s);
        QCOMPARE(own.bullets[0].norm, std::optional(30.0));
        QCOMPARE(own.bullets[0].word, u"above"_s);
        QCOMPARE(chart(d, d.district, u"NORM"_s).bullets[0].norm, std::optional(55.0));
    }

    void aSchoolWithoutToiletsHasNoRatioButAWord()
    {
        District d;
        const auto school = addPictureSchool(d);
        d.type(school, u"RJ_D_TOILET"_s, u"GIRLS,USABLE"_s, 0);
        const ChartSpec spec = chart(d, school, u"NORM"_s);
        QVERIFY(!spec.bullets[3].value);
        QCOMPARE(spec.bullets[3].word, u"no toilets"_s);
        QVERIFY(!keep(spec, u"norm-no-toilet.png"_s).isEmpty());
    }

    void parityHasADotForEveryGradeAndTheSchool()
    {
        District d;
        const auto school = addPictureSchool(d);
        const ChartSpec spec = chart(d, school, u"PARITY"_s);
        QCOMPARE(spec.pairs.size(), size_t(7));
        QVERIFY(spec.pairs.back().total);
        QCOMPARE(spec.pairs.back().girls, std::optional(223.0));
        QCOMPARE(spec.pairs.back().boys, std::optional(234.0));
        QVERIFY(!keep(spec, u"parity.png"_s).isEmpty());
        QVERIFY(!keep(spec, u"parity-dark.png"_s, ChartTheme::dark()).isEmpty());
    }

    void yearsBeginAtZeroAndSayWhatIsMissing()
    {
        District d;
        const auto school = addPictureSchool(d);
        ChartSpec spec = chart(d, school, u"YEARS"_s);
        QCOMPARE(spec.pairs.size(), size_t(5));
        QVERIFY(spec.missing.isEmpty());
        QVERIFY2(spec.subtitle.contains(u"361 to 457: 96 more, +26.6 %"_s), qPrintable(spec.subtitle));
        QVERIFY(!keep(spec, u"years.png"_s).isEmpty());
        spec = makeChart({u"YEARS"_s,
                          school,
                          {*domain::Period::parse(u"2019Sep"), *domain::Period::parse(u"2025Sep")},
                          u"en"_s},
                         d.catalog, d.pack, *d.own, *d.facts)
                   .value();
        QCOMPARE(spec.missing.size(), 1);
        QVERIFY(!spec.pairs.front().girls);
        QVERIFY(!keep(spec, u"years-gap.png"_s).isEmpty());
    }

    void anyIndicatorCanBeDrawnOverTheYears()
    {
        District d;
        const auto school = addPictureSchool(d);
        const ChartSpec spec = chart(d, school, u"PTR"_s);
        QCOMPARE(spec.pairs.size(), size_t(5));
        QCOMPARE(spec.missing.size(), 1);  // teachers were typed this year only
        QVERIFY2(spec.missing.first().startsWith(u"2021/22, 2022/23, 2023/24, 2024/25: "_s),
                 qPrintable(spec.missing.first()));
        QVERIFY(spec.subtitle.contains(u"457 ÷ 11"_s));
        QVERIFY(!keep(spec, u"ptr.png"_s).isEmpty());
        const auto unknown = makeChart({u"NOSUCH"_s, school, fiveYears(), u"en"_s}, d.catalog, d.pack, *d.own,
                                       *d.facts);
        QCOMPARE(unknown.error().kind, domain::Kind::NotFound);
        const auto timeless = makeChart({u"YEARS"_s, school, {}, u"en"_s}, d.catalog, d.pack, *d.own, *d.facts);
        QCOMPARE(timeless.error().kind, domain::Kind::Usage);
    }

    void aDistrictSaysWhoHasNotSent()
    {
        District d;
        addPictureSchool(d);
        (void)d.addSchool(u"RJ_OUG_PRI"_s, u"SILENT"_s);
        QCOMPARE(chart(d, d.district, u"LEARNERS"_s).missing, QStringList{u"1 of 2 schools have not sent."_s});
    }

    void nothingTypedIsSaidAndDrawsWithoutHarm()
    {
        District d;
        const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"EMPTY"_s);
        for (const QString& code : chartCodes()) {
            const ChartSpec spec = chart(d, school, code);
            QVERIFY2(!spec.emptyText.isEmpty(), qPrintable(code));
            QVERIFY(!renderChart(spec, ChartTheme::light()).isNull());
            QVERIFY(!keep(spec, u"empty-"_s + code.toLower() + u".png"_s).isEmpty());
        }
        for (const ChartKind kind : {ChartKind::Pyramid, ChartKind::Bullets, ChartKind::Parity, ChartKind::Lines}) {
            ChartSpec bare;
            bare.kind = kind;
            QVERIFY(bare.isEmpty());
            QVERIFY(!renderChart(bare, ChartTheme::light(), {10, 10}).isNull());
        }
    }

    void zerosAreBarsOfNoLengthAndBlanksAreDashes()
    {
        ChartSpec spec;
        spec.pairs = {{u"P1"_s, 0.0, 0.0, false}, {u"P2"_s, std::nullopt, 7.0, false}};
        QVERIFY(!spec.isEmpty());
        spec.kind = ChartKind::Parity;
        QVERIFY(!renderChart(spec, ChartTheme::light()).isNull());
        spec.kind = ChartKind::Lines;
        spec.girlsWord = u"Girls"_s;
        spec.boysWord = u"Boys"_s;
        QVERIFY(!renderChart(spec, ChartTheme::light()).isNull());
    }

    void picturesHaveTheirSizeAndNothingIsClipped()
    {
        District d;
        const auto school = addPictureSchool(d);
        for (const QString& code : chartCodes()) {
            const ChartSpec spec = chart(d, school, code);
            for (const QSize size : {QSize(640, 360), QSize(480, 300), QSize(900, 500)}) {
                const QImage image = renderChart(spec, ChartTheme::light(), size);
                QCOMPARE(image.size(), size);
                QVERIFY2(!touchesEdge(image, ChartTheme::light()),
                         qPrintable(code + u' ' + QString::number(size.width())));
            }
            QCOMPARE(renderChart(spec, ChartTheme::light(), {640, 360}, 2).size(), QSize(1280, 720));
        }
    }

    void girlsAndBoysHaveTheirColoursAndAnAreaLikeTheirNumbers()
    {
        ChartSpec spec;
        spec.girlsWord = u"Girls"_s;
        spec.boysWord = u"Boys"_s;
        spec.pairs = {{u"P1"_s, 100.0, 100.0, false}};
        const ChartTheme theme = ChartTheme::light();
        const int full = pixels(renderChart(spec, theme), theme.girl);
        spec.pairs = {{u"P1"_s, 50.0, 100.0, false}};
        const int half = pixels(renderChart(spec, theme), theme.girl);
        QVERIFY(full > 1000);
        // The swatch of the legend is in both: a bar that did not begin at zero would not be halved.
        const int swatch = 18 * 14;
        QVERIFY2(std::abs((full - swatch) - 2 * (half - swatch)) < full / 20,
                 qPrintable(u"%1 %2"_s.arg(full).arg(half)));
        QVERIFY(pixels(renderChart(spec, theme), theme.boy) > 1000);
    }

    void filesAreWrittenByTheirEnding()
    {
        District d;
        const auto school = addPictureSchool(d);
        const ChartSpec spec = chart(d, school, u"LEARNERS"_s);
        QTemporaryDir folder;
        const auto first = [&](const QString& name) {
            const QString file = folder.filePath(name);
            if (!saveChart(spec, ChartTheme::light(), file))
                return QByteArray();
            QFile written(file);
            return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        QVERIFY(first(u"a.png"_s).startsWith("\x89PNG"));
        QVERIFY(first(u"a.svg"_s).contains("<svg"));
        QVERIFY(first(u"a.svg"_s).contains("Learners by grade and sex"));
        QVERIFY(first(u"a.pdf"_s).startsWith("%PDF"));
        for (const QString& code : chartCodes()) {
            (void)keep(chart(d, school, code), code.toLower() + u".pdf"_s);
            (void)keep(chart(d, school, code), code.toLower() + u".svg"_s);
        }
        QCOMPARE(saveChart(spec, ChartTheme::light(), folder.filePath(u"a.gif"_s)).error().kind, domain::Kind::Usage);
        QCOMPARE(saveChart(spec, ChartTheme::light(), folder.filePath(u"no/such/a.png"_s)).error().kind,
                 domain::Kind::FileUnwritable);
    }

    void numbersAreRoundedHalfUp()
    {
        QCOMPARE(shownNumber(41.545454, 1), u"41.5"_s);
        QCOMPARE(shownNumber(2.25, 1), u"2.3"_s);
        QCOMPARE(shownNumber(40, 1, true), u"40"_s);
        QCOMPARE(shownNumber(0.954, 2), u"0.95"_s);
        QCOMPARE(detail::niceStep(49, 3), 20.0);
        QCOMPARE(detail::niceStep(234, 4), 100.0);
        QCOMPARE(detail::niceStep(0, 4), 1.0);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
