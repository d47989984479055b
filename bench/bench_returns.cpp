// Forms: loading the pack, opening and checking a return, one edit, and a district's census out of a file.
#include "benches.h"
#include "registers.h"

#include "entry/session.h"
#include "entry/validate.h"
#include "metadata/build.h"

#include <QDir>

#include <algorithm>

namespace rejista::bench {

using namespace Qt::StringLiterals;

namespace {

domain::ReturnKey enrolmentOf(const District& district, const demo::School& school)
{
    return {district.catalog.dataSets.byCode(u"RJ_DS_ASC_ENR_"_s + school.level)->key,
            district.catalog.orgUnits.byCode(school.code)->key, *domain::Period::parse(u"2025Sep"),
            district.catalog.defaultCombo};
}

Result timeOnly(const QString& name, const QString& what, const QString& goal, double milliseconds)
{
    Result result;
    result.name = name;
    result.oursIs = what;
    result.goal = goal;
    result.goalAtMost = milliseconds;
    return result;
}

}  // namespace

std::vector<Result> benchPack(const Setting& setting)
{
    Result load = timeOnly(u"load the pack"_s, u"read forms/sierra-leone, import its package, build the catalog"_s, {},
                           0);
    for (int i = 0; i < 7; ++i) {
        load.ours.add(timed([&] {
            const auto pack = must(metadata::loadPackFolder(setting.pack), "load the pack");
            std::vector<metadata::RawObject> objects;
            for (const QByteArray& package : pack.packages) {
                const metadata::RawIndex known(objects);
                objects = metadata::applied(known, must(metadata::planImport(package, known), "import the package"));
            }
            load.facts.insert(u"objects"_s, double(objects.size()));
            (void)must(metadata::buildCatalog(objects), "build the catalog");
        }));
    }
    return {load};
}

std::vector<Result> benchReturns(const Setting& setting)
{
    const auto district = makeDistrict(setting, QDir(setting.folder).filePath(u"district.rejista"_s), setting.schools);
    int rows = 0;
    const QByteArray csv = censusFile(*district, rows);
    Result whole = timeOnly(u"import a district's census, %1 schools"_s.arg(setting.schools),
                            u"read the CSV, check every cell, write with journal, encrypted"_s, {}, 0);
    whole.facts = {{u"rows"_s, double(rows)}, {u"bytes"_s, double(csv.size())}};
    whole.ours.add(timed(
        [&] { whole.facts.insert(u"saved"_s, importValues(district->workspace->store(), district->context, csv)); }));
    whole.facts.insert(u"rowsASecond"_s, rows / whole.ours.percentile(50) * 1000);

    // The first primary school with a return of about 800 cells that hold something or could.
    const auto school = std::find_if(district->schools.begin(), district->schools.end(),
                                     [](const demo::School& s) { return s.level == u"PRI"_s; });
    const domain::ReturnKey key = enrolmentOf(*district, *school);
    const auto book = std::make_shared<entry::RuleBook>(district->catalog, &district->pack);
    Result open = timeOnly(u"open a return"_s, u"entry::Session::open of a primary school's enrolment"_s,
                           u"p99 ≤ 250 ms"_s, 250);
    Result check = timeOnly(u"check a whole return"_s, u"entry::validate of the same return, every rule"_s,
                            u"p99 ≤ 10 ms an 800-cell return"_s, 10);
    Result edit = timeOnly(u"one edit: its rules, totals, state"_s,
                           u"Session::putLater until the change is there (the disk's word comes later)"_s,
                           u"p99 ≤ 1 ms"_s, 1);
    for (int i = 0; i < 40; ++i) {
        open.ours.add(timed([&] {
            (void)must(entry::Session::open(district->workspace->store(), district->context, key, book), "open");
        }));
        check.ours.add(timed([&] {
            (void)must(entry::validate(district->workspace->reader(), district->context, key, book), "validate");
        }));
    }
    const auto session = must(entry::Session::open(district->workspace->store(), district->context, key, book), "open");
    check.facts.insert(u"cells"_s, double(session->form().cellCount()));
    check.facts.insert(u"rules"_s, double(session->evaluations()));
    std::vector<metadata::Operand> cells;
    for (const metadata::FormSection& section : session->form().sections) {
        for (const metadata::FormCell& cell : section.cells) {
            if (!cell.greyed && section.kind == metadata::SectionKind::Grid)
                cells.push_back({cell.element, cell.combo});
        }
    }
    for (int i = 0; i < 500; ++i) {
        const metadata::Operand& cell = cells[size_t(i) * 37 % cells.size()];
        std::optional<entry::Session::Later> later;
        edit.ours.add(
            timed([&] { later.emplace(must(session->putLater(cell, QString::number(i % 50 + 1)), "edit")); }));
        later->saved.waitForFinished();
    }
    return {whole, open, check, edit};
}

}  // namespace rejista::bench
