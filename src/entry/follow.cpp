#include "entry/follow.h"

#include "entry/address.h"
#include "entry/return_data.h"
#include "storage/completion.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
class Follower {
public:
    Follower(storage::Tx& tx, const Context& context, std::shared_ptr<RuleBook> book, QString why)
        : m_tx(tx),
          m_context(context),
          m_book(std::move(book)),
          m_why(std::move(why))
    {}

    /// Marked where it is complete, and reopened where it is wrong now.
    Result<void> settleReturn(const domain::ReturnKey& key)
    {
        const auto completion = storage::completion::get(m_tx, key);
        if (!completion)
            return completion.error();
        if (!*completion || !(*completion)->complete)
            return {};
        const QString target = addressOf(*m_context.catalog, key);
        if (const auto noted = storage::completion::noteChanged(m_tx, key, target); !noted)
            return noted.error();
        flag(u"changedSinceComplete"_s, key);
        const auto found = ReturnData::read(m_tx, m_context, key, book(), false);
        if (!found)
            return found.error();
        if (found->progress().errors == 0)
            return {};
        if (const auto reopened = storage::completion::set(m_tx, key, false, target, m_why); !reopened)
            return reopened.error();
        flag(u"reopened"_s, key);
        return {};
    }

    /// Reasons stand for numbers: where those moved, the line goes out of the comment.
    Result<void> settleReasons(domain::OrgUnitKey unit, const domain::Period& period)
    {
        for (const domain::DataSetKey set : m_context.catalog->dataSetsOf(unit)) {
            const metadata::DataSet& of = *m_context.catalog->dataSets.find(set);
            if (of.periodType != period.type())
                continue;
            for (const domain::OptionComboKey attribute : attributesOf(*m_context.catalog, of)) {
                if (const auto done = settleReasonsOf({set, unit, period, attribute}); !done)
                    return done;
            }
        }
        return {};
    }

    [[nodiscard]] std::vector<Flag> takeFlags() { return std::move(m_flags); }

private:
    Result<void> settleReasonsOf(const domain::ReturnKey& key)
    {
        const auto given = storage::reasons::forReturn(m_tx, key);
        if (!given)
            return given.error();
        if (given->empty())
            return {};
        auto data = ReturnData::read(m_tx, m_context, key, book(), false);
        if (!data)
            return data.error();
        // What was completed stays as it was signed; reopening it settles its reasons.
        return data->isComplete() ? Result<void>() : writeReasonLines(m_tx, *data);
    }

    void flag(const QString& name, const domain::ReturnKey& key)
    {
        const Flag flag{name, key};
        if (std::find(m_flags.begin(), m_flags.end(), flag) == m_flags.end())
            m_flags.push_back(flag);
    }

    const std::shared_ptr<RuleBook>& book()
    {
        if (!m_book)
            m_book = std::make_shared<RuleBook>(*m_context.catalog, m_context.pack);
        return m_book;
    }

    storage::Tx& m_tx;
    const Context& m_context;
    std::shared_ptr<RuleBook> m_book;
    QString m_why;
    std::vector<Flag> m_flags;
};
}  // namespace

Result<std::vector<Flag>> follow(storage::Tx& tx, const Context& context, const Moved& moved,
                                 std::shared_ptr<RuleBook> book, const QString& why)
{
    Follower follower(tx, context, std::move(book), why);
    for (const domain::ReturnKey& key : moved.shown) {
        if (const auto done = follower.settleReturn(key); !done)
            return done.error();
    }
    for (const auto& [unit, period] : moved.places) {
        if (const auto done = follower.settleReasons(unit, period); !done)
            return done.error();
    }
    return follower.takeFlags();
}

Result<std::vector<Flag>> followHub(storage::Tx& tx, const Context& context,
                                    std::span<const storage::cells::CellChange> changes, std::shared_ptr<RuleBook> book)
{
    Moved moved;
    QHash<domain::OrgUnitKey, std::vector<domain::DataSetKey>> sets;
    for (const storage::cells::CellChange& change : changes) {
        const std::optional<QString> before = change.before ? change.before->value : std::nullopt;
        if (!change.changed || before == change.after.value)
            continue;
        const domain::CellKey& cell = change.after.key;
        moved.places.insert({cell.orgUnit, cell.period});
        if (!sets.contains(cell.orgUnit))
            sets.insert(cell.orgUnit, context.catalog->dataSetsOf(cell.orgUnit));
        for (const domain::DataSetKey set : std::as_const(sets[cell.orgUnit])) {
            if (context.catalog->dataSets.find(set)->periodType == cell.period.type()
                && context.catalog->comboIn(set, cell.element))
                moved.shown.insert({set, cell.orgUnit, cell.period, cell.attribute});
        }
    }
    return follow(tx, context, moved, std::move(book), u"changedAtHub"_s);
}

}  // namespace rejista::entry
