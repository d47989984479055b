#include "registers.h"

#include "demo/furnish.h"
#include "demo/paper.h"
#include "entry/apply.h"
#include "exchange/values_csv.h"
#include "metadata/build.h"
#include "opened/files.h"
#include "opened/new_register.h"
#include "opened/register.h"
#include "security/keys.h"

namespace rejista::bench {

using namespace Qt::StringLiterals;

namespace {

const QString kPassphrase = u"only for the bench"_s;

// The day is the demo's, so that a run in another year types into the same open return.
storage::Workspace::New wishFor(const QString& folder)
{
    storage::Workspace::New wish;
    wish.folder = folder;
    wish.name = u"Bench"_s;
    wish.person = benchPerson();
    wish.passphrase = kPassphrase;
    wish.role = security::Role::Trainer;
    wish.cost = security::KdfCost::minimum();
    wish.demoMoment = QDateTime::fromString(u"2026-02-03T08:30:00Z"_s, Qt::ISODate);
    return wish;
}

}  // namespace

QString benchPerson()
{
    return u"Bench"_s;
}

security::SecretBytes rawKeyOf(const QString& folder)
{
    auto keys = must(security::Keys::read(folder + u"/keys.json"_s), "read the key slots");
    return must(keys.unlock(benchPerson(), kPassphrase, domain::SystemClock()), "unwrap the key");
}

std::unique_ptr<District> makeDistrict(const Setting& setting, const QString& folder, int schools)
{
    auto district = std::make_unique<District>();
    district->pack = must(metadata::loadPackFolder(setting.pack), "load the pack");
    district->shapes = must(demo::Shapes::bundled(), "load the shapes");
    auto objects = must(demo::branchOf(district->pack, district->shapes.text(u"district"_s)), "take the district");
    metadata::numberNew(objects, 0);
    auto wish = must(
        demo::wishFrom(district->pack, must(metadata::buildCatalog(objects), "build the catalog"), district->shapes),
        "wish");
    wish.schools = schools;
    district->schools = demo::inventDistrict(district->shapes, wish);
    district->workspace = std::move(must(storage::Workspace::create(wishFor(folder)), "make a workspace").workspace);
    district->catalog = must(
        demo::savePlan(district->workspace->store(), std::move(objects), district->schools, district->pack), "furnish");
    district->context = {&district->catalog, &district->pack, &district->workspace->clock(),
                         district->workspace->person(), u"en"_s};
    return district;
}

QByteArray censusFile(const District& district, int& rows)
{
    QByteArray csv = "dataSet,orgUnit,period,dataElement,combo,value\n";
    for (const demo::School& school : district.schools) {
        const demo::Paper paper = demo::fillPaper({school, district.shapes, 1, 2025, true});
        for (auto it = paper.cbegin(); it != paper.cend(); ++it) {
            for (const demo::Answer& answer : *it) {
                const QStringList cells = {it.key(),       school.code,  u"2025Sep"_s,
                                           answer.element, answer.combo, answer.text};
                QStringList quoted;
                for (const QString& cell : cells)
                    quoted.append(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
                csv += quoted.join(u',').toUtf8() + '\n';
                ++rows;
            }
        }
    }
    return csv;
}

int importValues(storage::Store& store, const entry::Context& context, const QByteArray& csv)
{
    const auto read = must(exchange::readValuesCsv(csv, u"census.csv"_s, *context.catalog, {}, context.pack),
                           "read the file");
    if (!read.refused.empty())
        qFatal("row %d was refused: %s", read.refused.front().row,
               domain::kindName(read.refused.front().error.kind).data());
    std::vector<entry::Batch> batches;
    for (const exchange::ReturnEdits& edits : read.returns)
        batches.push_back({edits.form, edits.edits});
    entry::ApplyOptions options;
    options.origin = domain::Origin::Imported;
    const auto report = must(entry::applyAll(store, context, batches, options), "import");
    if (!report.refused.empty())
        qFatal("%s was refused: %s", qPrintable(report.refused.front().error.where),
               domain::kindName(report.refused.front().error.kind).data());
    return report.saved;
}

void makeExampleSchool(const Setting& setting, const QString& folder)
{
    opened::RegisterWish wish;
    wish.pack = u"sierra-leone"_s;
    exchange::OrgUnitRow school;
    school.code = u"2103-2-00417"_s;
    school.name = u"Example Primary School"_s;
    school.under = u"SL21-MAKARI-GBANTI"_s;
    school.groups = {u"RJ_OUG_PRI"_s};
    wish.school = school;
    const auto plan = must(opened::planRegister(wish), "plan the school");
    auto workspace = std::move(must(opened::makeRegister(wishFor(folder), plan), "make the school").workspace);
    const auto opened = must(opened::withMetadata(std::move(workspace)), "read the metadata");
    const entry::Context context{&opened->catalog, opened->packOrNull(), &opened->workspace->clock(),
                                 opened->workspace->person(), u"en"_s};
    for (const auto* file : {"school-2103-2-00417-last-year.csv", "school-2103-2-00417.csv"}) {
        const QString path = setting.pack + u"/examples/"_s + QLatin1StringView(file);
        importValues(opened->workspace->store(), context, must(opened::readFile(path), "read the example"));
    }
}

}  // namespace rejista::bench
