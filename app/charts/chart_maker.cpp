#include "charts/chart_maker.h"

#include "charts/norm_target.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace rejista::charts {

using namespace Qt::StringLiterals;
using domain::Period;
using domain::Result;
using indicators::OwnFlag;
using indicators::OwnIndicators;
using indicators::OwnValue;

namespace {

constexpr double kDefaultFarFactor = 1.5;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(charts)
};

class Maker {
public:
    Maker(const ChartRequest& request, const metadata::Catalog& catalog, const metadata::Pack& pack,
          const OwnIndicators& own, const indicators::FactSource& facts)
        : m_request(request),
          m_catalog(catalog),
          m_pack(pack),
          m_own(own),
          m_facts(facts),
          m_period(request.periods.back())
    {}

    ChartSpec learners() const
    {
        ChartSpec spec = started(ChartKind::Pyramid, Say::tr("Learners by grade and sex"));
        spec.subtitle = placeAndTime();
        spec.emptyText = Say::tr("No learners are typed yet for this year.");
        const std::vector<OwnValue> values = figures(u"GPI"_s, {u"grade"_s}, m_period);
        addGrades(spec, values);
        saySilent(spec, figures(u"GPI"_s, {}, m_period));
        return spec;
    }

    ChartSpec parity() const
    {
        ChartSpec spec = started(ChartKind::Parity, Say::tr("Girls for each boy, by grade"));
        const QJsonArray band = m_pack.norms.value("parityBand"_L1).toArray();
        spec.bandLow = band.at(0).toDouble(spec.bandLow);
        spec.bandHigh = band.at(1).toDouble(spec.bandHigh);
        spec.subtitle = placeAndTime();
        spec.keyWord = Say::tr("band %1 to %2 · circle inside, diamond outside")
                           .arg(shownNumber(spec.bandLow, 2), shownNumber(spec.bandHigh, 2));
        spec.fewerWord = Say::tr("fewer girls");
        spec.equalWord = Say::tr("1.00 as many");
        spec.moreWord = Say::tr("more girls");
        spec.emptyText = Say::tr("No learners are typed yet for this year.");
        addGrades(spec, figures(u"GPI"_s, {u"grade"_s}, m_period));
        const std::vector<OwnValue> whole = figures(u"GPI"_s, {}, m_period);
        if (!spec.pairs.empty() && !whole.empty()) {
            const auto* unit = m_catalog.orgUnits.find(m_request.unit);
            const bool school = unit && unit->children.empty();
            spec.pairs.push_back({school ? Say::tr("School") : Say::tr("All schools"), whole.front().numerator,
                                  whole.front().denominator, true});
        }
        saySilent(spec, whole);
        return spec;
    }

    ChartSpec norms() const
    {
        ChartSpec spec = started(ChartKind::Bullets, Say::tr("Against the norm"));
        spec.hereWord = Say::tr("here");
        spec.normWord = Say::tr("norm");
        spec.emptyText = Say::tr("No norms are set.");
        for (const QJsonValue& code : m_pack.norms.value("report"_L1).toArray()) {
            for (const QJsonValue& norm : m_pack.norms.value("norms"_L1).toArray()) {
                if (norm.toObject().value("code"_L1) == code)
                    addBullet(spec, norm.toObject());
            }
        }
        sayWhoseNorms(spec);
        for (const OwnValue& enrolment : figures(u"GER"_s, {}, m_period)) {
            if (!enrolment.flags.testFlag(OwnFlag::NeedsPopulation))
                continue;
            spec.missing.append(
                Say::tr("%1: not for one school; it needs the district's population.").arg(name(u"GER"_s)));
            break;
        }
        saySilent(spec, figures(u"PTR"_s, {}, m_period));
        return spec;
    }

    ChartSpec years() const
    {
        ChartSpec spec = started(ChartKind::Lines, Say::tr("Learners over the years"));
        spec.emptyText = Say::tr("No learners are typed yet for these years.");
        std::vector<double> totals;
        QStringList unknown;
        for (const Period& period : m_request.periods) {
            const std::vector<OwnValue> values = figures(u"GPI"_s, {}, period);
            Pair pair{yearName(period), {}, {}, false};
            if (!values.empty()) {
                pair.girls = values.front().numerator;
                pair.boys = values.front().denominator;
            }
            if (pair.girls && pair.boys)
                totals.push_back(*pair.girls + *pair.boys);
            else
                unknown.append(pair.label);
            spec.pairs.push_back(pair);
        }
        if (!unknown.isEmpty())
            spec.missing.append(Say::tr("%1: not known here.").arg(unknown.join(u", "_s)));
        spec.subtitle = unitName();
        if (totals.size() > 1 && totals.front() > 0)
            spec.subtitle += u" · "_s + change(totals.front(), totals.back());
        return spec;
    }

    /// Any indicator of ours over the periods asked for.
    ChartSpec indicator() const
    {
        ChartSpec spec = started(ChartKind::Lines, name(m_request.code));
        spec.girlsWord.clear();
        spec.boysWord.clear();
        spec.subtitle = unitName();
        spec.emptyText = Say::tr("This cannot be worked out here yet.");
        bool over = false;
        QMap<QString, QStringList> reasons;
        for (const Period& period : m_request.periods) {
            Pair pair{yearName(period), {}, {}, false};
            QString why = Say::tr("not known here");
            for (const OwnValue& value : figures(m_request.code, {}, period)) {
                // Always split indicators show the part that has a value: one level of a school.
                if (pair.girls)
                    break;
                pair.girls = value.value;
                why = reason(value);
                over = over || value.flags.testFlag(OwnFlag::Over100);
                if (value.value && period == m_period)
                    spec.subtitle = unitName() + u" · "_s + parts(value) + fraction(value);
            }
            if (!pair.girls)
                reasons[why].append(pair.label);
            spec.pairs.push_back(pair);
        }
        for (auto it = reasons.begin(); it != reasons.end(); ++it)
            spec.missing.append(Say::tr("%1: %2.").arg(it.value().join(u", "_s), it.key()));
        if (over)
            spec.missing.append(Say::tr("Over 100 %: the population is an estimate."));
        return spec;
    }

private:
    ChartSpec started(ChartKind kind, const QString& title) const
    {
        ChartSpec spec;
        spec.kind = kind;
        spec.title = title;
        spec.girlsWord = Say::tr("Girls");
        spec.boysWord = Say::tr("Boys");
        return spec;
    }

    std::vector<OwnValue> figures(const QString& code, const QStringList& by, const Period& period) const
    {
        return m_own.evaluate(m_facts, {{m_request.unit}, {period}, {code}, by});
    }

    QString name(const QString& code) const { return metadata::textIn(m_own.name(code), m_request.locale); }
    QString unitName() const
    {
        const auto* unit = m_catalog.orgUnits.find(m_request.unit);
        return unit ? unit->label(m_request.locale) : QString();
    }
    QString yearName(const Period& period) const
    {
        const metadata::AcademicYear* year = m_pack.yearOf(period);
        if (!year || year->name.isEmpty())
            return period.id();
        // 2025/2026 is written 2025/26, so that five years fit under a line.
        const bool two = year->name.size() == 9 && year->name.at(4) == u'/'
            && year->name.left(2) == year->name.mid(5, 2);
        return two ? year->name.left(5) + year->name.right(2) : year->name;
    }
    QString placeAndTime() const { return unitName() + u" · "_s + yearName(m_period); }

    QString gradeName(const QString& code) const
    {
        const metadata::Grade* grade = m_pack.grade(code);
        return grade ? metadata::textIn(grade->name, m_request.locale) : code;
    }

    void addGrades(ChartSpec& spec, const std::vector<OwnValue>& values) const
    {
        for (const OwnValue& value : values) {
            const QString grade = gradeName(value.by.value(u"grade"_s));
            if (!value.numerator && !value.denominator)
                continue;
            spec.pairs.push_back({grade, value.numerator, value.denominator, false});
            if (value.flags.testFlag(OwnFlag::FormTotalDiffers))
                spec.missing.append(
                    Say::tr("%1: the ages do not add up to the form's total; the ages are shown.").arg(grade));
        }
    }

    void saySilent(ChartSpec& spec, const std::vector<OwnValue>& values) const
    {
        if (values.empty() || values.front().expected < 2 || values.front().reported >= values.front().expected)
            return;
        const int silent = values.front().expected - values.front().reported;
        spec.missing.append(Say::tr("%1 of %2 schools have not sent.").arg(silent).arg(values.front().expected));
    }

    static QString change(double first, double last)
    {
        const double more = last - first;
        const QString percent = (more < 0 ? u"−"_s : u"+"_s) + shownNumber(std::abs(more) / first * 100, 1);
        const QString amount = shownNumber(std::abs(more), 0);
        const QString text = more < 0 ? Say::tr("%1 to %2: %3 fewer, %4 %") : Say::tr("%1 to %2: %3 more, %4 %");
        return text.arg(shownNumber(first, 0), shownNumber(last, 0), amount, percent);
    }

    static QString fraction(const OwnValue& value)
    {
        const auto shown = [](const std::optional<double>& number) {
            return number ? shownNumber(*number, 1, true) : u"–"_s;
        };
        return value.denominator ? shown(value.numerator) + u" ÷ "_s + shown(value.denominator) : QString();
    }

    QString parts(const OwnValue& value) const
    {
        QStringList texts;
        for (auto it = value.by.begin(); it != value.by.end(); ++it)
            texts.append(it.key() == u"grade" ? gradeName(it.value()) : it.value());
        return texts.isEmpty() ? QString() : texts.join(u' ') + u": "_s;
    }

    static QString reason(const OwnValue& value)
    {
        if (value.flags.testFlag(OwnFlag::NoToilet))
            return Say::tr("no toilets");
        if (value.flags.testFlag(OwnFlag::NoClassroom))
            return Say::tr("no classroom");
        if (value.flags.testFlag(OwnFlag::NoBooks))
            return Say::tr("no books");
        if (value.flags.testFlag(OwnFlag::NoQualified))
            return Say::tr("none qualified");
        if (value.flags.testFlag(OwnFlag::NeedsPopulation))
            return Say::tr("needs the population");
        if (value.flags.testFlag(OwnFlag::ZeroDenominator))
            return Say::tr("nothing to divide by");
        return Say::tr("not known here");
    }

    /// What is split, such as books by grade and subject, shows its worst.
    std::optional<OwnValue> worst(const QString& code, bool most) const
    {
        std::optional<OwnValue> found;
        for (const OwnValue& value : figures(code, {}, m_period)) {
            const bool worse = value.value
                && (!found || !found->value || (most ? *value.value > *found->value : *value.value < *found->value));
            if (!found || worse)
                found = value;
        }
        return found;
    }

    void addBullet(ChartSpec& spec, const QJsonObject& norm) const
    {
        const bool most = norm.value("direction"_L1).toString() != u"min"_s;
        const std::optional<OwnValue> value = worst(norm.value("code"_L1).toString(), most);
        if (!value)
            return;
        Bullet bullet;
        metadata::Texts texts;
        const QJsonObject names = norm.value("name"_L1).toObject();
        for (auto it = names.begin(); it != names.end(); ++it)
            texts.insert(it.key(), it.value().toString());
        bullet.label = parts(*value) + metadata::textIn(texts, m_request.locale);
        bullet.fraction = fraction(*value);
        bullet.value = value->value;
        bullet.code = norm.value("code"_L1).toString();
        setNorm(bullet, norm);
        if (bullet.value) {
            const double far = m_pack.norms.value("farFactor"_L1).toDouble(kDefaultFarFactor);
            const double ratio = most ? *bullet.value / *bullet.norm : *bullet.norm / *bullet.value;
            bullet.verdict = ratio > far ? Verdict::FarOutside : ratio > 1 ? Verdict::Outside : Verdict::Within;
            if (bullet.verdict == Verdict::Within)
                bullet.word = Say::tr("within");
            else if (bullet.verdict == Verdict::Outside)
                bullet.word = most ? Say::tr("above") : Say::tr("below");
            else
                bullet.word = most ? Say::tr("far above") : Say::tr("far below");
        } else {
            bullet.word = reason(*value);
        }
        spec.bullets.push_back(bullet);
    }

    void setNorm(Bullet& bullet, const QJsonObject& norm) const
    {
        bullet.norm = norm.value("value"_L1).toDouble();
        const auto target = normTarget(m_catalog, m_pack, m_facts, norm.value("target"_L1).toString(), m_request.unit,
                                       m_period);
        if (!target)
            return;
        bullet.norm = target->value;
        const auto* place = m_catalog.orgUnits.find(target->unit);
        bullet.targetOf = place->label(m_request.locale);
    }

    // A line that somebody set is another line than the country's: the picture says which it shows.
    void sayWhoseNorms(ChartSpec& spec) const
    {
        QMap<QString, QStringList> targets;
        for (const Bullet& bullet : spec.bullets) {
            if (!bullet.targetOf.isEmpty())
                targets[bullet.targetOf].append(bullet.label + u' ' + shownNumber(*bullet.norm, 1, true));
        }
        const bool all = std::none_of(spec.bullets.begin(), spec.bullets.end(),
                                      [](const Bullet& bullet) { return bullet.targetOf.isEmpty(); });
        QString line = Say::tr("the line is the country's norm");
        if (!targets.isEmpty())
            line = all ? Say::tr("the line is the target") : Say::tr("the line is target or norm");
        spec.subtitle = placeAndTime() + u" · "_s + line;
        for (auto it = targets.begin(); it != targets.end(); ++it)
            spec.notes.append(Say::tr("Target of %1: %2.").arg(it.key(), it.value().join(u", "_s)));
        if (!targets.isEmpty() && !all)
            spec.notes.last() += u' ' + Say::tr("The other norms are the country's.");
    }

    const ChartRequest& m_request;
    const metadata::Catalog& m_catalog;
    const metadata::Pack& m_pack;
    const OwnIndicators& m_own;
    const indicators::FactSource& m_facts;
    Period m_period;
};

}  // namespace

QStringList chartCodes()
{
    return {u"LEARNERS"_s, u"NORM"_s, u"PARITY"_s, u"YEARS"_s};
}

Result<ChartSpec> makeChart(const ChartRequest& request, const metadata::Catalog& catalog, const metadata::Pack& pack,
                            const OwnIndicators& own, const indicators::FactSource& facts)
{
    if (request.periods.empty())
        return domain::error(domain::Kind::Usage, u"--periods"_s, {{u"text"_s, u"empty"_s}});
    const Maker maker(request, catalog, pack, own, facts);
    if (request.code == u"LEARNERS")
        return maker.learners();
    if (request.code == u"NORM")
        return maker.norms();
    if (request.code == u"PARITY")
        return maker.parity();
    if (request.code == u"YEARS")
        return maker.years();
    if (own.codes().contains(request.code))
        return maker.indicator();
    return domain::error(domain::Kind::NotFound, u"chart"_s, {{u"what"_s, u"chart"_s}, {u"text"_s, request.code}});
}

}  // namespace rejista::charts
