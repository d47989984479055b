#include "cli/figures.h"

#include "opened/facts.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Result;
using expression::Flag;

Result<std::unique_ptr<indicators::MemoryFacts>> loadFacts(Session& session,
                                                           const std::vector<domain::OrgUnitKey>& units,
                                                           std::span<const domain::DataElementKey> above)
{
    return opened::loadFacts(session.workspace->reader(), session.catalog, session.packOrNull(), {units, {}, above});
}

Result<std::optional<indicators::OwnIndicators>> ownIndicators(const Session& session)
{
    return opened::ownIndicators(session.catalog, session.packOrNull());
}

QStringList expressionFlags(expression::Flags flags)
{
    static const std::vector<std::pair<Flag, QString>> names{{Flag::DivisionByZero, u"DIVISION_BY_ZERO"_s},
                                                             {Flag::NotANumber, u"NAN"_s},
                                                             {Flag::Infinite, u"INFINITE"_s},
                                                             {Flag::PowerRounded, u"POWER_ROUNDED"_s},
                                                             {Flag::ExponentCut, u"EXPONENT_CUT"_s},
                                                             {Flag::InvalidCountsAsZero, u"INVALID_AS_ZERO"_s},
                                                             {Flag::ServerFails, u"SERVER_FAILS"_s},
                                                             {Flag::MissingAsZero, u"MISSING_AS_ZERO"_s},
                                                             {Flag::NullAsZero, u"NULL_AS_ZERO"_s},
                                                             {Flag::PassedOver, u"PASSED_OVER"_s},
                                                             {Flag::NegativeZero, u"NEGATIVE_ZERO"_s}};
    QStringList found;
    for (const auto& [flag, name] : names) {
        if (flags.testFlag(flag))
            found.append(name);
    }
    return found;
}

}  // namespace rejista::cli
