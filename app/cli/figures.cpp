#include "cli/figures.h"

#include "entry/answered_columns.h"
#include "entry/returns.h"
#include "entry/rule_book.h"
#include "storage/answered.h"
#include "storage/cells.h"
#include "storage/completion.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Result;
using expression::Flag;

namespace {

// The columns that a person has answered, as elements: their blanks are 0 in our figures (decisions.md 9). Of all values
// only the typed totals of the paper are kept, because they alone say whether a column is answered.
class Answers {
public:
    Answers(Session& session, indicators::MemoryFacts& facts)
        : m_session(session),
          m_facts(facts),
          m_book(session.catalog, session.packOrNull())
    {
        if (!session.pack)
            return;
        for (const auto& sections : session.pack->layouts) {
            for (const auto& section : sections) {
                for (const QString& code : section.totals) {
                    if (const auto* element = session.catalog.dataElements.named(code))
                        m_totals.insert(element->key);
                }
            }
        }
    }

    void see(const domain::CellKey& key)
    {
        m_places.insert({key.orgUnit.value, key.period});
        if (m_totals.contains(key.element))
            m_typedTotals.insert(key);
    }

    Result<void> settle()
    {
        for (const auto& [unit, period] : std::as_const(m_places)) {
            for (const auto set : m_session.catalog.dataSetsOf({unit})) {
                const auto* dataSet = m_session.catalog.dataSets.find(set);
                if (dataSet->periodType != period.type())
                    continue;
                for (const auto attribute : entry::attributesOf(m_session.catalog, *dataSet)) {
                    if (const auto done = settleOne({set, {unit}, period, attribute}); !done)
                        return done;
                }
            }
        }
        return {};
    }

private:
    Result<void> settleOne(const domain::ReturnKey& key)
    {
        const auto ended = storage::answered::columns(m_session.workspace->reader(), key);
        if (!ended)
            return ended.error();
        const auto form = m_book.formFor(key.dataSet, key.orgUnit, u"en"_s);
        const auto typed = [&](const metadata::Operand& cell) {
            return m_typedTotals.contains({key.orgUnit, key.period, cell.element, cell.combo, key.attribute});
        };
        for (const metadata::Operand& cell : entry::answeredCells(*form, *ended, typed))
            m_facts.addAnswered(cell.element, key.orgUnit, key.period);
        return {};
    }

    Session& m_session;
    indicators::MemoryFacts& m_facts;
    entry::RuleBook m_book;
    QSet<domain::DataElementKey> m_totals;
    QSet<domain::CellKey> m_typedTotals;
    QSet<std::pair<qint32, domain::Period>> m_places;
};

}  // namespace

Result<std::unique_ptr<indicators::MemoryFacts>> loadFacts(Session& session,
                                                           const std::vector<domain::OrgUnitKey>& units,
                                                           const MoreFacts& more)
{
    std::vector<domain::OrgUnitKey> all;
    for (const auto unit : units) {
        const auto below = session.catalog.subtree(unit);
        all.insert(all.end(), below.begin(), below.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    auto facts = std::make_unique<indicators::MemoryFacts>(session.catalog);
    Answers answers(session, *facts);
    auto& reader = session.workspace->reader();
    const auto read = storage::cells::eachValue(reader, {all, {}}, [&](const storage::cells::Value& value) {
        facts->add(value.key, value.text);
        answers.see(value.key);
    });
    if (!read)
        return read.error();
    if (const auto settled = answers.settle(); !settled)
        return settled.error();
    const auto complete = storage::completion::list(reader, {all, {}});
    if (!complete)
        return complete.error();
    for (const auto& row : *complete) {
        if (row.complete)
            facts->addCompletion({row.key.dataSet, row.key.orgUnit, row.key.period, row.key.attribute, row.at.date()});
    }
    if (more) {
        if (const auto added = more(*facts); !added)
            return added.error();
    }
    facts->finish();
    return facts;
}

Result<std::optional<indicators::OwnIndicators>> ownIndicators(const Session& session)
{
    const metadata::Pack* pack = session.packOrNull();
    if (!pack)
        return std::optional<indicators::OwnIndicators>();
    const auto folder = packFolder(pack->id);
    if (!folder)
        return folder.error();
    const QString file = *folder + u'/' + pack->files.value(u"indicators"_s, u"indicators.json"_s);
    if (!QFileInfo::exists(file))
        return std::optional<indicators::OwnIndicators>();
    const auto config = readFile(file);
    if (!config)
        return config.error();
    auto made = indicators::OwnIndicators::make(session.catalog, *pack, *config);
    if (!made)
        return made.error();
    return std::optional(std::move(*made));
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
