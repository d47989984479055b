#include "demo/school.h"

#include <algorithm>

namespace rejista::demo {

using namespace Qt::StringLiterals;

namespace {

/// `whole` × share ÷ 1000, rounded up or down at random so that small shares of small numbers do happen.
int portion(Random& random, int whole, int perThousand)
{
    const int exact = whole * perThousand;
    return exact / 1000 + (random.below(1000) < exact % 1000 ? 1 : 0);
}

int between(Random& random, Range range)
{
    return random.between(range.low, range.high);
}

struct Rates {
    Range promoted, repeating, transfersIn, transfersOut;
    int reentrants;
};

/// Splits a grade's learners into what becomes of them at the end of the year.
void endTheYear(GradeYear& year, Random& random, const Rates& rates)
{
    for (size_t s = 0; s < 2; ++s) {
        const int whole = year.total[s];
        year.repeatNext[s] = std::min(whole, portion(random, whole, between(random, rates.repeating)));
        const int stay = portion(random, whole, between(random, rates.promoted));
        year.promoted[s] = std::min(whole - year.repeatNext[s], stay);
        year.left[s] = whole - year.repeatNext[s] - year.promoted[s];
        year.transfersOut[s] = std::min(year.left[s], portion(random, whole, between(random, rates.transfersOut)));
    }
}

/// Puts the learners of a grade on the ages of the form. Girls and boys the same way.
void spreadAges(School& school, const Shapes& shapes, GradeYear& year, int theoretical, int gradeIndex, Random& random)
{
    const LevelShape& level = shapes.level(school.level);
    const std::vector<int> after = shapes.numbers(u"ages.after"_s);
    const int shift = shapes.number(u"ages.shiftPerGrade"_s) * gradeIndex;
    const int columns = level.ages.high - level.ages.low + 4;  // or less, singles, or more, unknown
    const auto column = [&](int age) {
        return age < level.ages.low ? 0 : std::min(age - level.ages.low + 1, columns - 2);
    };
    std::vector<int> weights(size_t(columns), 0);
    const auto add = [&](int age, int weight) {
        weights[size_t(column(age))] += std::max(1, weight + random.between(-weight / 6, weight / 6));
    };
    add(theoretical - 1, shapes.number(u"ages.before"_s));
    add(theoretical, shapes.number(u"ages.exact"_s) - shift);
    for (size_t i = 0; i < after.size(); ++i)
        add(theoretical + 1 + int(i), after[i] + (i < 2 ? shift / 2 : 0));
    weights.back() = shapes.number(u"ages.unknown"_s);
    for (size_t s = 0; s < 2; ++s)
        year.ages[s] = shared(year.total[s], weights);
}

class Years {
public:
    Years(School& school, const Shapes& shapes, quint64 seed)
        : m_school(school),
          m_shapes(shapes),
          m_random(seed, u"cohort", school.index),
          m_rates{shapes.range(u"flow.promoted"_s), shapes.range(u"flow.repeating"_s),
                  shapes.range(u"flow.transfersIn"_s), shapes.range(u"flow.transfersOut"_s),
                  shapes.number(u"flow.reentrants"_s)}
    {
        m_girls = school.sexType == u"GIRLS"_s ? 1000
            : school.sexType == u"BOYS"_s      ? 0
                                               : between(m_random, shapes.range(u"flow.girls"_s));
    }

    void begin(int year, int size)
    {
        // A grade keeps about 85 of 100 each year and a tenth repeats, so 94 stand in the next one.
        std::vector<int> weights;
        int weight = 1000;
        for (int i = 0; i < int(m_school.grades.size()); ++i) {
            weights.push_back(weight);
            weight = weight * 94 / 100;
        }
        const std::vector<int> totals = shared(size, weights);
        auto& grades = m_school.years[year];
        for (int i = 0; i < int(m_school.grades.size()); ++i) {
            GradeYear& one = grades[m_school.grades.at(i)];
            one.total = split(totals[size_t(i)]);
            endTheYear(one, m_random, m_rates);
        }
        m_intake = both(grades[m_school.grades.front()].total) * 9 / 10;
    }

    void next(int year)
    {
        const QMap<QString, GradeYear> before = m_school.years.value(year - 1);
        m_intake = std::max(2, m_intake * between(m_random, m_shapes.range(u"flow.intakeChange"_s)) / 1000);
        auto& grades = m_school.years[year];
        for (int i = 0; i < int(m_school.grades.size()); ++i) {
            GradeYear& one = grades[m_school.grades.at(i)];
            one.repeaters = before.value(m_school.grades.at(i)).repeatNext;
            const Pair promoted = i > 0 ? before.value(m_school.grades.at(i - 1)).promoted : Pair{};
            if (i == 0)
                one.newcomers = split(m_intake);
            for (size_t s = 0; s < 2; ++s) {
                const int core = one.repeaters[s] + promoted[s] + one.newcomers[s];
                // Transfers come to schools that are there to be found; a class of ten stays as it is.
                one.transfersIn[s] = core < 15 ? 0 : portion(m_random, core, between(m_random, m_rates.transfersIn));
                one.reentrants[s] = core < 15 ? 0 : portion(m_random, core, m_rates.reentrants);
                one.total[s] = core + one.transfersIn[s] + one.reentrants[s];
            }
            endTheYear(one, m_random, m_rates);
        }
    }

    void spread(int year)
    {
        auto& grades = m_school.years[year];
        for (int i = 0; i < int(m_school.grades.size()); ++i)
            spreadAges(m_school, m_shapes, grades[m_school.grades.at(i)], m_school.firstAge + i, i, m_random);
    }

private:
    [[nodiscard]] Pair split(int whole)
    {
        const int girls = (whole * m_girls + 500) / 1000;
        return {girls, whole - girls};
    }

    School& m_school;
    const Shapes& m_shapes;
    Random m_random;
    Rates m_rates;
    int m_girls = 500;
    int m_intake = 0;
};

}  // namespace

void letYearsPass(School& school, const Shapes& shapes, quint64 seed, int size, Range years)
{
    Years passing(school, shapes, seed);
    passing.begin(years.low - 1, size);
    for (int year = years.low; year <= years.high; ++year) {
        passing.next(year);
        passing.spread(year);
    }
}

Pair School::enrolment(int year) const
{
    Pair sum{};
    for (const GradeYear& grade : years.value(year)) {
        sum[0] += grade.total[0];
        sum[1] += grade.total[1];
    }
    return sum;
}

int School::streams(int year, const QString& gradeCode, const LevelShape& shape) const
{
    const int learners = both(grade(year, gradeCode).total);
    const int size = shape.classSize.low + (index * 7) % (shape.classSize.high - shape.classSize.low + 1);
    return learners == 0 ? 0 : std::max(1, (learners + size / 2) / size);
}

int School::streams(int year, const LevelShape& shape) const
{
    int sum = 0;
    for (const QString& one : grades)
        sum += streams(year, one, shape);
    return sum;
}

}  // namespace rejista::demo
