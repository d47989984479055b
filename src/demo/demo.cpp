#include "demo/demo.h"

#include "demo/furnish.h"
#include "demo/writer.h"

#include "metadata/build.h"
#include "security/kdf.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace rejista::demo {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr int kMostSchools = 5000;
constexpr int kMostLearners = 5'000'000;
constexpr int kLearnersASchool = 250;
constexpr int kSchoolsAtOnce = 20;  // in one round of writing: few transactions, and progress to show

Result<void> checkOptions(const DemoOptions& options)
{
    const auto refuse = [](const QString& option, int max) {
        return domain::error(Kind::Usage, option,
                             {{u"option"_s, option}, {u"min"_s, u"1"_s}, {u"max"_s, QString::number(max)}});
    };
    if (options.schools < 1 || options.schools > kMostSchools)
        return refuse(u"schools"_s, kMostSchools);
    if (options.learners < 0 || options.learners > kMostLearners)
        return refuse(u"learners"_s, kMostLearners);
    return {};
}

/// Everything that making a demo holds at hand.
class Making {
public:
    Making(const DemoOptions& options, const metadata::Pack& pack, Shapes shapes)
        : m_options(options),
          m_pack(pack),
          m_shapes(std::move(shapes))
    {}

    Result<DemoMade> run()
    {
        using Step = Result<void> (Making::*)();
        for (const Step step : {&Making::invent, &Making::open, &Making::furnish, &Making::writeDistrict,
                                &Making::writeSchools, &Making::addPeople}) {
            if (auto done = (this->*step)(); !done)
                return done.error();
        }
        return m_made;
    }

private:
    Result<void> invent()
    {
        auto branch = branchOf(m_pack, m_shapes.text(u"district"_s));
        if (!branch)
            return branch.error();
        m_objects = std::move(*branch);
        // Only to find the places: the keys that count are given by storage.
        std::vector<metadata::RawObject> numbered = m_objects;
        metadata::numberNew(numbered, 0);
        const auto catalog = metadata::buildCatalog(numbered);
        if (!catalog)
            return catalog.error();
        m_objects = std::move(numbered);
        auto wish = wishFrom(m_pack, *catalog, m_shapes);
        if (!wish)
            return wish.error();
        wish->seed = m_options.seed;
        wish->schools = m_options.schools;
        wish->learners = m_options.learners > 0 ? m_options.learners : m_options.schools * kLearnersASchool;
        m_schools = inventDistrict(m_shapes, *wish);
        return {};
    }

    Result<void> open()
    {
        storage::Workspace::New wish;
        wish.folder = m_options.folder;
        wish.name = m_shapes.text(u"workspace"_s);
        wish.person = m_shapes.at(u"people"_s).toArray().at(0).toObject().value(u"name"_s).toString();
        wish.passphrase = m_shapes.text(u"passphrase"_s);
        wish.role = security::Role::Trainer;
        wish.cost = security::KdfCost::minimum();
        wish.demoMoment = QDateTime::fromString(m_shapes.text(u"moment"_s), Qt::ISODate);
        auto created = storage::Workspace::create(wish);
        if (!created)
            return created.error();
        m_workspace = std::move(created->workspace);
        m_made.workspace = m_options.folder;
        m_made.user = wish.person;
        m_made.passphrase = wish.passphrase;
        m_made.recoveryKey = created->recoveryKey;
        return {};
    }

    Result<void> furnish()
    {
        auto catalog = savePlan(m_workspace->store(), std::move(m_objects), m_schools, m_pack);
        if (!catalog)
            return catalog.error();
        m_catalog = std::move(*catalog);
        m_context.catalog = &m_catalog;
        m_context.pack = &m_pack;
        m_context.clock = &m_workspace->clock();
        m_context.person = m_workspace->person();
        m_context.locale = u"en"_s;
        m_writer = std::make_unique<Writer>(*m_workspace, m_context);
        return {};
    }

    /// Population of the district by single age, and the country's targets.
    Result<void> writeDistrict()
    {
        const QString district = m_shapes.text(u"district"_s);
        for (int year = firstYear(); year <= thisYear(); ++year) {
            Paper paper;
            Pen pen(paper[u"RJ_DS_POP"_s]);
            Random random(m_options.seed, u"population", year);
            const int learners = m_options.learners > 0 ? m_options.learners : m_options.schools * kLearnersASchool;
            for (int age = 2; age <= 25; ++age) {
                const int people = learners * (120 - 3 * (age - 2)) / 1000 + random.between(0, 5);
                pen.pair(u"RJ_D_POP"_s, u","_s + QString::number(age),
                         {people * 497 / 1000, people - people * 497 / 1000});
            }
            if (auto done = m_writer->add(district, period(year), paper); !done)
                return done;
        }
        Paper targets;
        Pen pen(targets[u"RJ_DS_TARGET"_s]);
        for (const QJsonValue& item : m_pack.norms.value(u"norms"_s).toArray()) {
            const QJsonObject norm = item.toObject();
            pen.say(norm.value(u"target"_s).toString(), norm.value(u"value"_s).toInt());
        }
        if (auto done = m_writer->add(m_shapes.text(u"country"_s), period(thisYear()), targets); !done)
            return done;
        if (auto done = m_writer->flush(domain::Origin::Imported); !done)
            return done;
        (void)m_writer->takeReturns();
        return {};
    }

    Result<void> writeSchools()
    {
        for (size_t first = 0; first < m_schools.size(); first += kSchoolsAtOnce) {
            const size_t last = std::min(m_schools.size(), first + kSchoolsAtOnce);
            if (auto done = writeSome(first, last); !done)
                return done;
            if (m_options.progress)
                m_options.progress(int(last), int(m_schools.size()));
        }
        m_made.schools = int(m_schools.size());
        m_made.values = m_writer->values();
        return {};
    }

    Result<void> writeSome(size_t first, size_t last)
    {
        for (size_t i = first; i < last; ++i) {
            for (int year = firstYear(); year < lastYear(); ++year) {
                if (auto done = m_writer->add(m_schools[i].code, period(year), fillTotals(census(m_schools[i], year)));
                    !done)
                    return done;
            }
        }
        (void)m_writer->takeReturns();
        // Before a year is completed the year before it stands, or the rules would compare with nothing.
        for (size_t i = first; i < last; ++i) {
            if (auto done = m_writer->add(m_schools[i].code, period(lastYear()),
                                          fillPaper(census(m_schools[i], lastYear())));
                !done)
                return done;
        }
        const std::vector<domain::ReturnKey> archive = m_writer->takeReturns();
        if (auto done = m_writer->flush(domain::Origin::Imported); !done)
            return done;
        if (auto done = m_writer->closeColumns(archive); !done)
            return done;
        if (auto done = completeAll(archive, u"Checked against the register by the district office."_s); !done)
            return done;
        if (auto done = writeThisYear(first, last); !done)
            return done;
        if (auto done = writeReturns(first, last, lastYear(), domain::Origin::Imported); !done)
            return done;
        return writeReturns(first, last, thisYear(), domain::Origin::Typed);
    }

    /// The termly and monthly returns of a year that were over on the demo's day; some of this year's are late.
    Result<void> writeReturns(size_t first, size_t last, int year, domain::Origin origin)
    {
        const auto when = domain::Period::parse(period(year));
        const metadata::AcademicYear* calendar = when ? m_pack.yearOf(*when) : nullptr;
        if (!calendar)
            return domain::error(Kind::NotFound, u"calendar"_s, {{u"text"_s, period(year)}});
        for (size_t i = first; i < last; ++i) {
            if (auto done = addReturns(census(m_schools[i], year), *calendar); !done)
                return done;
        }
        const std::vector<domain::ReturnKey> returns = m_writer->takeReturns();
        if (auto done = m_writer->flush(origin); !done)
            return done;
        return completeAll(returns, u"The head teacher was asked and stands by it."_s);
    }

    Result<void> addReturns(const Census& school, const metadata::AcademicYear& calendar)
    {
        const QDate today = m_context.clock->now().date();
        const Pair teachers = teachersIn(fillPaper(school));
        const bool current = school.year == thisYear();
        const int late = current ? lateReturns(school) : 0;
        Random random = school.random(u"early");
        const bool early = late == 0 && random.chance(m_shapes.number(u"returns.early"_s));
        // Those that are due have come but for the late ones; of the month that is not due yet a few.
        const QDate due = today.addDays(-calendar.monthlyDueDay);
        const QDate reported = QDate(due.year(), due.month(), 1).addMonths(early ? 0 : -1 - late);
        int number = 0;
        for (const metadata::Term& term : calendar.terms) {
            ++number;
            if (term.due < today && late < 2) {
                if (auto done = m_writer->add(school.school.code, period(school.year),
                                              fillTerm(school, term, number, teachers), term.code);
                    !done)
                    return done;
            }
            // A month belongs to the term that it begins or goes on in; in the gap between two there is no school.
            QDate month(term.start.year(), term.start.month(), 1);
            if (number > 1 && calendar.terms[size_t(number) - 2].end >= month)
                month = month.addMonths(1);
            for (; month <= term.end; month = month.addMonths(1)) {
                const int days = schoolDays(calendar, month);
                if (days == 0 || month > reported)
                    continue;
                if (auto done = m_writer->add(school.school.code, month.toString(u"yyyyMM"_s),
                                              fillMonth(school, month, days, number, teachers));
                    !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> writeThisYear(size_t first, size_t last)
    {
        std::vector<domain::ReturnKey> finished, begun;
        for (size_t i = first; i < last; ++i) {
            const School& school = m_schools[i];
            const Census now = census(school, thisYear());
            Paper paper = fillPaper(now);
            for (const Answer& answer : paper.value(u"RJ_DS_ASC_STAFF"_s))
                m_made.teachers += answer.element == "RJ_D_TCH"_L1 ? answer.text.toInt() : 0;
            m_made.learners += both(school.enrolment(thisYear()));
            spoil(paper, now);
            if (auto done = m_writer->add(school.code, period(thisYear()), paper); !done)
                return done;
            const std::vector<domain::ReturnKey> returns = m_writer->takeReturns();
            auto& list = school.now == Progress::Complete ? finished : begun;
            list.insert(list.end(), returns.begin(), returns.end());
        }
        if (auto done = m_writer->flush(domain::Origin::Typed); !done)
            return done;
        if (auto done = m_writer->closeColumns(finished); !done)
            return done;
        m_made.returns += int(begun.size());
        return completeAll(finished, u"The head teacher was asked and stands by it."_s);
    }

    Result<void> completeAll(const std::vector<domain::ReturnKey>& returns, const QString& reason)
    {
        for (const domain::ReturnKey& key : returns) {
            if (auto done = m_writer->complete(key, reason); !done)
                return done;
        }
        m_made.returns += int(returns.size());
        m_made.complete += int(returns.size());
        return {};
    }

    Result<void> addPeople()
    {
        const QJsonArray people = m_shapes.at(u"people"_s).toArray();
        for (qsizetype i = 1; i < people.size(); ++i) {
            const QJsonObject person = people.at(i).toObject();
            const auto role = security::roleFromName(person.value(u"role"_s).toString());
            if (!role)
                return domain::error(Kind::BadMetadata, u"people"_s, {{u"text"_s, person.value(u"role"_s).toString()}});
            if (auto done = m_workspace->addPerson({person.value(u"name"_s).toString(), *role}, m_made.passphrase);
                !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] int firstYear() const { return m_shapes.number(u"years.totalsFrom"_s); }
    [[nodiscard]] int lastYear() const { return m_shapes.number(u"years.last"_s); }
    [[nodiscard]] int thisYear() const { return m_shapes.number(u"years.now"_s); }
    [[nodiscard]] static QString period(int year) { return QString::number(year) + u"Sep"_s; }
    [[nodiscard]] Census census(const School& school, int year) const
    {
        return {school, m_shapes, m_options.seed, year, year > firstYear()};
    }

    const DemoOptions& m_options;
    const metadata::Pack& m_pack;
    const Shapes m_shapes;
    std::vector<metadata::RawObject> m_objects;
    std::vector<School> m_schools;
    std::unique_ptr<storage::Workspace> m_workspace;
    metadata::Catalog m_catalog;
    entry::Context m_context;
    std::unique_ptr<Writer> m_writer;  // after what it refers to
    DemoMade m_made;
};

}  // namespace

Result<DemoMade> makeDemo(const DemoOptions& options, const metadata::Pack& pack)
{
    if (auto fine = checkOptions(options); !fine)
        return fine.error();
    auto shapes = Shapes::bundled();
    if (!shapes)
        return shapes.error();
    return Making(options, pack, std::move(*shapes)).run();
}

}  // namespace rejista::demo
