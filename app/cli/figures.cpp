#include "cli/figures.h"

#include "storage/cells.h"
#include "storage/completion.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Result;
using expression::Flag;

Result<std::unique_ptr<indicators::MemoryFacts>> loadFacts(Session& session, const std::vector<domain::OrgUnitKey>& units)
{
    std::vector<domain::OrgUnitKey> all;
    for (const auto unit : units) {
        const auto below = session.catalog.subtree(unit);
        all.insert(all.end(), below.begin(), below.end());
    }
    auto facts = std::make_unique<indicators::MemoryFacts>(session.catalog);
    auto& reader = session.workspace->reader();
    const auto read = storage::cells::eachValue(reader, {all, {}}, [&](const storage::cells::Value& value) {
        facts->add(value.key, value.text);
    });
    if (!read)
        return read.error();
    const auto complete = storage::completion::list(reader, {all, {}});
    if (!complete)
        return complete.error();
    for (const auto& row : *complete) {
        if (row.complete)
            facts->addCompletion({row.key.dataSet, row.key.orgUnit, row.key.period, row.key.attribute, row.at.date()});
    }
    facts->finish();
    return facts;
}

Result<std::optional<indicators::OwnIndicators>> ownIndicators(const Session& session)
{
    const metadata::Pack* pack = session.packOrNull();
    const QString file = pack ? pack->files.value(u"indicators"_s) : QString();
    if (file.isEmpty())
        return std::optional<indicators::OwnIndicators>();
    const auto folder = packFolder(pack->id);
    if (!folder)
        return folder.error();
    const auto config = readFile(*folder + u'/' + file);
    if (!config)
        return config.error();
    auto made = indicators::OwnIndicators::make(session.catalog, *pack, *config);
    if (!made)
        return made.error();
    return std::optional(std::move(*made));
}

QStringList expressionFlags(expression::Flags flags)
{
    static const std::vector<std::pair<Flag, QString>> names{
        {Flag::DivisionByZero, u"DIVISION_BY_ZERO"_s}, {Flag::NotANumber, u"NAN"_s},
        {Flag::Infinite, u"INFINITE"_s},               {Flag::PowerRounded, u"POWER_ROUNDED"_s},
        {Flag::ExponentCut, u"EXPONENT_CUT"_s},        {Flag::InvalidCountsAsZero, u"INVALID_AS_ZERO"_s},
        {Flag::ServerFails, u"SERVER_FAILS"_s},        {Flag::MissingAsZero, u"MISSING_AS_ZERO"_s},
        {Flag::NullAsZero, u"NULL_AS_ZERO"_s},         {Flag::PassedOver, u"PASSED_OVER"_s},
        {Flag::NegativeZero, u"NEGATIVE_ZERO"_s}};
    QStringList found;
    for (const auto& [flag, name] : names) {
        if (flags.testFlag(flag))
            found.append(name);
    }
    return found;
}

}  // namespace rejista::cli
