#include "demo/demo_metadata.h"

#include "demo/furnish.h"
#include "metadata/build.h"

namespace rejista::demo {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

constexpr int kLearnersASchool = 250;  // as makeDemo() does where nobody asks for another number

}  // namespace

Result<std::vector<metadata::RawObject>> demoMetadata(const metadata::Pack& pack, quint64 seed, int schools)
{
    const auto shapes = Shapes::bundled();
    if (!shapes)
        return shapes.error();
    std::vector<metadata::RawObject> objects;
    for (const QByteArray& package : pack.packages) {
        const metadata::RawIndex known(objects);
        const auto plan = metadata::planImport(package, known);
        if (!plan)
            return plan.error();
        objects = metadata::applied(known, *plan);
    }
    const auto catalog = metadata::buildCatalog(objects);
    if (!catalog)
        return catalog.error();
    auto wish = wishFrom(pack, *catalog, *shapes);
    if (!wish)
        return wish.error();
    wish->seed = seed;
    wish->schools = schools;
    wish->learners = schools * kLearnersASchool;
    if (const auto placed = withSchools(objects, inventDistrict(*shapes, *wish), pack); !placed)
        return placed.error();
    return objects;
}

}  // namespace rejista::demo
