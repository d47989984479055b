#include "demo/school.h"

#include <algorithm>

namespace rejista::demo {

using namespace Qt::StringLiterals;

namespace {

/// A size from the percentiles of its level, drawn evenly along them.
int drawSize(const LevelShape& level, Random& random)
{
    const int steps = int(level.sizes.size()) - 1;
    const int at = random.below(steps * 1000);
    const int low = level.sizes[size_t(at / 1000)];
    const int high = level.sizes[size_t(at / 1000 + 1)];
    return low + (high - low) * (at % 1000) / 1000;
}

/// Levels of all schools: the first few as the shapes name them, so that three schools are not three alike.
QStringList levelsOf(const Shapes& shapes, int schools, quint64 seed)
{
    std::vector<int> weights;
    for (const LevelShape& level : shapes.levels())
        weights.push_back(level.share);
    std::vector<int> left = shared(schools, weights);
    QStringList levels;
    for (const QString& code : shapes.list(u"first"_s)) {
        if (levels.size() < schools)
            levels.append(code);
    }
    QStringList rest;
    for (size_t i = 0; i < left.size(); ++i) {
        const QString& code = shapes.levels()[i].code;
        for (int n = left[i] - int(levels.count(code)); n > 0; --n)
            rest.append(code);
    }
    Random random(seed, u"levels");
    random.shuffle(rest);
    levels.append(rest);
    while (levels.size() < schools)
        levels.append(shapes.levels().front().code);
    return levels.mid(0, schools);
}

Progress progressNamed(const QString& name)
{
    if (name == "complete"_L1)
        return Progress::Complete;
    if (name == "copied"_L1)
        return Progress::Copied;
    if (name == "error"_L1)
        return Progress::Error;
    if (name == "warning"_L1)
        return Progress::Warning;
    return name == "partly"_L1 ? Progress::Partly : Progress::Untouched;
}

std::vector<Progress> progressOf(const Shapes& shapes, int schools, quint64 seed)
{
    static const QStringList names = {u"complete"_s, u"error"_s, u"warning"_s, u"partly"_s};
    std::vector<int> weights;
    int untouched = 1000;
    for (const QString& name : names) {
        weights.push_back(shapes.number(u"thisYear."_s + name));
        untouched -= weights.back();
    }
    weights.push_back(std::max(0, untouched));
    const QStringList first = shapes.list(u"firstStates"_s);
    std::vector<Progress> rest;
    const std::vector<int> counts = shared(std::max(0, schools - int(first.size())), weights);
    for (size_t i = 0; i < counts.size(); ++i)
        rest.insert(rest.end(), size_t(counts[i]),
                    progressNamed(i < size_t(names.size()) ? names.at(int(i)) : QString()));
    Random random(seed, u"progress");
    random.shuffle(rest);
    std::vector<Progress> all;
    for (const QString& name : first)
        all.push_back(progressNamed(name));
    all.insert(all.end(), rest.begin(), rest.end());
    all.resize(size_t(schools), Progress::Untouched);
    for (int i = int(first.size()); i < schools; ++i) {
        if (i % std::max(1, shapes.number(u"copiedEvery"_s)) == 0)
            all[size_t(i)] = Progress::Copied;
    }
    return all;
}

QString inventedPlace(const Shapes& shapes, Random& random)
{
    QString name = random.pick(shapes.list(u"words.start"_s));
    if (random.chance(600))
        name += random.pick(shapes.list(u"words.middle"_s));
    return name + random.pick(shapes.list(u"words.end"_s));
}

void nameSchool(School& school, const Shapes& shapes, Random& random)
{
    school.town = inventedPlace(shapes, random);
    school.name = u"%1 %2, %3"_s.arg(random.pick(shapes.list(u"words.kinds."_s + school.owner)),
                                     shapes.text(u"words.level."_s + school.level), school.town);
    school.headSex = random.chance(shapes.number(u"femaleTeachers"_s)) ? u'F' : u'M';
    school.headName = random.pick(shapes.list(u"words.given."_s + school.headSex)) + u' '
        + random.pick(shapes.list(u"words.family"_s));
    // 000 is nobody's network.
    school.phone = u"+23200%1"_s.arg(school.index + 100, 6, 10, QLatin1Char('0'));
}

void describe(School& school, const Shapes& shapes, const DistrictWish& wish)
{
    Random random(wish.seed, u"school", school.index);
    school.owner = shapes.choice(u"owner"_s).draw(random);
    school.funding = school.owner == "PRIVATE"_L1                                        ? u"PRIV"_s
        : school.owner == "GOV"_L1 || school.owner == "COUNCIL"_L1 || random.chance(150) ? u"GOVT"_s
                                                                                         : u"ASSISTED"_s;
    school.approval = shapes.choice(u"approval"_s).draw(random);
    school.location = shapes.choice(u"location"_s).draw(random);
    school.remote = school.location == "URBAN"_L1 ? u"ROAD_CAR"_s : shapes.choice(u"remote"_s).draw(random);
    const bool secondary = school.level == "JSS"_L1 || school.level == "SSS"_L1;
    school.sexType = secondary && random.chance(shapes.number(u"singleSex"_s) * 3)
        ? (random.chance(600) ? u"GIRLS"_s : u"BOYS"_s)
        : u"MIXED"_s;
    school.boarding = secondary && random.chance(shapes.number(u"boarding"_s)) ? u"BOTH"_s : u"DAY"_s;
    school.shifts = random.chance(shapes.number(u"doubleShift"_s)) ? 2 : 1;
    school.hasToilets = !random.chance(shapes.number(u"noToilet"_s));
    school.founded = random.between(1948, 2019);
    school.opens = QDate(school.founded, 9, 1);
    const int spread = shapes.number(u"centre.spread"_s);
    school.latitude = (shapes.number(u"centre.lat"_s) + random.between(-spread, spread)) / 1000.0;
    school.longitude = (shapes.number(u"centre.lon"_s) + random.between(-spread, spread)) / 1000.0;
    nameSchool(school, shapes, random);
}

}  // namespace

QStringList School::groups() const
{
    const QString prefix = u"RJ_OUG_"_s;
    const QString shift = shifts == 2 ? u"AM"_s : u"SINGLE"_s;
    return {prefix + level,    prefix + owner,   prefix + funding, prefix + approval,
            prefix + location, prefix + sexType, prefix + shift,   prefix + boarding};
}

std::vector<School> inventDistrict(const Shapes& shapes, const DistrictWish& wish)
{
    const QStringList levels = levelsOf(shapes, wish.schools, wish.seed);
    const std::vector<Progress> progress = progressOf(shapes, wish.schools, wish.seed);
    std::vector<int> sizes;
    qint64 sum = 0;
    for (int i = 0; i < wish.schools; ++i) {
        Random random(wish.seed, u"size", i);
        sizes.push_back(drawSize(shapes.level(levels.at(i)), random));
        sum += sizes.back();
    }
    std::vector<School> schools;
    for (int i = 0; i < wish.schools; ++i) {
        School school;
        school.index = i;
        school.level = levels.at(i);
        const LevelShape& level = shapes.level(school.level);
        const Place& place = wish.places[size_t(i) % wish.places.size()];
        school.parent = place.code;
        // Serials from 90001 are nobody's: real ones were seen below.
        school.code = u"%1%2-%3-%4"_s.arg(shapes.text(u"district"_s).mid(2))
                          .arg(int(size_t(i) % wish.places.size()) + 1, 2, 10, QLatin1Char('0'))
                          .arg(level.digit)
                          .arg(90001 + i);
        school.grades = wish.grades.value(school.level);
        school.firstAge = wish.ages.value(school.grades.value(0));
        school.now = progress[size_t(i)];
        describe(school, shapes, wish);
        if (i == 1)
            school.hasToilets = false;  // the smallest demo shows it too
        const int size = wish.learners > 0 ? int(qint64(sizes[size_t(i)]) * wish.learners / sum) : sizes[size_t(i)];
        // A copied total can only be told from a true one in classes of some size.
        const int least = school.now == Progress::Copied ? 50 : 8;
        letYearsPass(school, shapes, wish.seed, std::max(size, least * int(school.grades.size())),
                     {shapes.number(u"years.totalsFrom"_s), shapes.number(u"years.now"_s)});
        schools.push_back(std::move(school));
    }
    return schools;
}

}  // namespace rejista::demo
