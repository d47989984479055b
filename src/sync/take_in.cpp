#include "sync/take_in.h"

#include "entry/address.h"
#include "storage/completion.h"
#include "storage/hub_cells.h"
#include "sync/hub_names.h"
#include "sync/reach.h"
#include "sync/send.h"

#include <algorithm>
#include <map>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using storage::hub_seen::Whole;
namespace seen = storage::hub_seen;

namespace {
constexpr size_t kUnitsAtOnce = 20;
constexpr qsizetype kRowsAtOnce = 5000;

QStringList sorted(const QSet<QString>& of)
{
    QStringList list(of.begin(), of.end());
    list.sort();
    return list;
}

/// More than fits into one answer, or into one question: a form of every day has 365 periods in its year.
bool isTooMuch(const domain::Error& error)
{
    return (error.kind == Kind::HubAnswer && error.fact(u"reason"_s) == "tooLarge"_L1)
        || (error.kind == Kind::Usage && error.fact(u"reason"_s) == "tooLong"_L1);
}

class Intake {
public:
    Intake(Core& core, Reach reach) : m_core(core), m_reach(std::move(reach)) {}

    Result<void> all()
    {
        if (const auto settled = settleLedger(); !settled)
            return settled;
        if (const auto begun = begin(); !begun)
            return begun;
        if (m_since.isValid()) {
            if (const auto changed = takeChanges(); !changed)
                return changed;
        }
        if (const auto whole = takeWhole(); !whole)
            return whole;
        if (const auto completions = takeCompletions(); !completions)
            return completions;
        for (const domain::ReturnKey& key : std::as_const(m_suspects)) {
            if (const auto read = readAndJoin(m_core, key); !read)
                return read;
        }
        return m_core.commit([&](storage::Tx& tx) { return noteSince(tx); });
    }

private:
    /// What changes from now on is asked for as changes.
    Result<void> noteSince(storage::Tx& tx) const
    {
        return seen::setCursor(tx, seen::name::kSince, m_core.server.serverTime.toUTC().toString(Qt::ISODateWithMs));
    }

    /// What was sent and never looked for comes first: a value that we sent ourselves is no news.
    Result<void> settleLedger()
    {
        const auto open = storage::hub_ledger::openForms(m_core.db());
        if (!open)
            return open.error();
        for (const domain::ReturnKey& key : *open) {
            if (const auto done = readAndJoin(m_core, key); !done)
                return done;
        }
        // Of a form that cannot be read now, the sent cells stay as they are.
        const auto still = storage::hub_ledger::openForms(m_core.db());
        if (!still)
            return still.error();
        for (const domain::ReturnKey& key : *still) {
            const auto pushes = storage::hub_ledger::open(m_core.db(), key);
            if (!pushes)
                return pushes.error();
            for (const auto& push : *pushes) {
                for (const auto& cell : push.cells)
                    m_open.insert({key.orgUnit, key.period, cell.element, cell.combo, key.attribute});
            }
        }
        return {};
    }

    Result<void> begin()
    {
        const auto since = seen::cursor(m_core.db(), seen::name::kSince);
        const auto whole = seen::whole(m_core.db());
        if (!since || !whole)
            return !since ? since.error() : whole.error();
        const QSet<Whole> wanted(m_reach.wanted.begin(), m_reach.wanted.end());
        std::vector<Whole> gone;
        for (const Whole& one : *whole) {
            // Out of reach for a while: what changes meanwhile is missed, so it is read anew when it is back.
            (wanted.contains(one) ? m_whole.insert(one), void() : gone.push_back(one));
        }
        if (*since && !m_whole.isEmpty())
            m_since = QDateTime::fromString(**since, Qt::ISODateWithMs);
        return m_core.commit([&](storage::Tx& tx) -> Result<void> {
            if (const auto forgot = seen::forgetWhole(tx, gone); !forgot)
                return forgot;
            return m_since.isValid() ? Result<void>() : noteSince(tx);
        });
    }

    Result<void> takeChanges()
    {
        hub::Client::DeltaQuery query;
        query.dataSets = m_reach.setUids();
        query.since = m_since.addMSecs(-m_core.client.capabilities().overlapMs);
        for (qsizetype at = 0; at < m_reach.roots.size(); at += kRootsAtOnce) {
            query.orgUnits = m_reach.roots.mid(at, kRootsAtOnce);
            query.children = true;
            if (const auto taken = takeQuery(query); taken)
                continue;
            else if (isTooMuch(taken.error()))
                return forgetWhole();
            else if (taken.error().kind == Kind::HubAnswer || isRefusal(taken.error()))
                return takeUnits(query);  // what the line cuts off, or one unit spoils, may come unit by unit
            else
                return taken;
        }
        return {};
    }

    /// That much changed: all is read anew in pieces, each of them kept, as the first time.
    Result<void> forgetWhole()
    {
        const std::vector<Whole> all(m_whole.begin(), m_whole.end());
        m_whole.clear();
        return m_core.commit([&](storage::Tx& tx) -> Result<void> {
            const auto forgot = seen::forgetWhole(tx, all);
            return forgot ? noteSince(tx) : forgot;
        });
    }

    Result<void> takeUnits(hub::Client::DeltaQuery query)
    {
        query.children = false;
        for (const domain::OrgUnitKey unit : m_reach.units) {
            query.orgUnits = {m_core.catalog().orgUnits.find(unit)->uid};
            const auto one = takeQuery(query);
            if (one)
                continue;
            if (!isRefusal(one.error()))
                return one;
            const auto of = std::find_if(m_reach.wanted.begin(), m_reach.wanted.end(),
                                         [&](const Whole& form) { return form.unit == unit; });
            if (const auto told = leaveOut(*of, one.error()); !told)
                return told;
        }
        return {};
    }

    /// The hub shows nothing of this unit: the others are taken in all the same. Not kept as a form that is held back,
    /// for what may not be seen in lists may still be written.
    Result<void> leaveOut(const Whole& one, const domain::Error& why)
    {
        if (m_hidden.contains(one.unit))
            return {};
        m_hidden.insert(one.unit);
        const domain::ReturnKey form{one.dataSet, one.unit, one.period, m_core.catalog().defaultCombo};
        const QString reason = reasonToPark(why);
        m_core.report.parked.push_back({form, reason, 0});
        return m_core.commit([&](storage::Tx& tx) -> Result<void> {
            // What changes there meanwhile is missed: read anew when it is back, as in begin().
            if (const auto forgot = seen::forgetUnit(tx, one.unit); !forgot)
                return forgot;
            return m_core.note(tx,
                               {.what = u"parked"_s,
                                .target = entry::addressOf(m_core.catalog(), form),
                                .after = reason,
                                .code = why.fact(u"code"_s),
                                .message = why.fact(u"message"_s)});
        });
    }

    Result<void> takeQuery(const hub::Client::DeltaQuery& query)
    {
        const auto rows = m_core.ask([&] { return m_core.client.readValues(query); });
        return rows ? joinRows(*rows) : Result<void>(rows.error());
    }

    /// Forms that were never read as a whole, some schools at a time.
    Result<void> takeWhole()
    {
        std::map<domain::OrgUnitKey, std::vector<Whole>> missing;
        for (const Whole& one : m_reach.wanted) {
            if (!m_whole.contains(one))
                missing[one.unit].push_back(one);
        }
        std::vector<Whole> batch;
        size_t units = 0, done = 0;
        for (auto it = missing.begin(); it != missing.end(); ++it) {
            batch.insert(batch.end(), it->second.begin(), it->second.end());
            ++done;
            if (++units < kUnitsAtOnce && std::next(it) != missing.end())
                continue;
            if (m_core.stopped())
                return m_core.cancelled();
            m_core.step(Step::TakeIn, qint64(done), qint64(missing.size()));
            if (const auto taken = takeBatch(batch); !taken)
                return taken;
            batch.clear();
            units = 0;
        }
        return {};
    }

    Result<void> takeBatch(const std::vector<Whole>& batch)
    {
        hub::Client::DeltaQuery query;
        query.children = false;
        QSet<QString> units, sets, periods;
        for (const Whole& one : batch) {
            units.insert(m_core.catalog().orgUnits.find(one.unit)->uid);
            sets.insert(m_reach.sets.value(one.dataSet));
            periods.insert(one.period.id());
        }
        query.orgUnits = sorted(units);
        query.dataSets = sorted(sets);
        query.periods = sorted(periods);
        const auto rows = m_core.ask([&] { return m_core.client.readValues(query); });
        if (!rows) {
            if (isRefusal(rows.error()) && units.size() == 1)
                return leaveOut(batch.front(), rows.error());
            if (batch.size() > 1 && (isRefusal(rows.error()) || isTooMuch(rows.error())))
                return takeHalves(batch);
            return rows.error();
        }
        if (const auto joined = joinRows(*rows); !joined)
            return joined;
        if (const auto looked = lookForMissing(batch, *rows); !looked)
            return looked;
        return m_core.commit([&](storage::Tx& tx) { return seen::setWhole(tx, batch); });
    }

    /// More than goes in one piece, or one of them spoils it: fewer schools, then fewer forms of one.
    Result<void> takeHalves(const std::vector<Whole>& batch)
    {
        const auto middle = batch.begin() + qsizetype(batch.size() / 2);
        if (const auto taken = takeBatch({batch.begin(), middle}); !taken)
            return taken;
        return takeBatch({middle, batch.end()});
    }

    /// What the hub had when it was last seen, and that is in no row now: the form itself has to be asked.
    Result<void> lookForMissing(const std::vector<Whole>& batch, const std::vector<hub::RemoteValue>& rows)
    {
        QSet<domain::CellKey> there;
        for (const hub::RemoteValue& row : rows) {
            if (const auto cell = cellOf(m_core.catalog(), row))
                there.insert(*cell);
        }
        for (const Whole& one : batch) {
            const auto here = storage::cells::forUnit(m_core.db(), one.unit, one.period);
            if (!here)
                return here.error();
            for (const domain::CellRow& row : *here) {
                if (row.baseKnown && row.baseValue && !there.contains(row.key)
                    && holds(m_core.catalog(), one.dataSet, row.key))
                    m_suspects.insert({one.dataSet, one.unit, one.period, row.key.attribute});
            }
        }
        return {};
    }

    Result<void> joinRows(const std::vector<hub::RemoteValue>& rows)
    {
        for (qsizetype from = 0; from < qsizetype(rows.size()); from += kRowsAtOnce) {
            if (m_core.stopped())
                return m_core.cancelled();
            const qsizetype to = std::min(from + kRowsAtOnce, qsizetype(rows.size()));
            const auto done = m_core.commit([&](storage::Tx& tx) -> Result<void> {
                Joiner joiner(m_core, tx);
                if (const auto begun = joiner.begin(); !begun)
                    return begun;
                for (qsizetype i = from; i < to; ++i) {
                    if (const auto one = joinRow(tx, joiner, rows[size_t(i)]); !one)
                        return one;
                }
                m_core.report.pulledValues += joiner.taken();
                return joiner.end();
            });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> joinRow(storage::Tx& tx, Joiner& joiner, const hub::RemoteValue& value)
    {
        const metadata::Catalog& catalog = m_core.catalog();
        const auto cell = cellOf(catalog, value);
        if (!cell || m_open.contains(*cell))
            return {};
        const auto row = storage::cells::find(tx, *cell);
        if (!row)
            return row.error();
        const domain::DataSetKey set = dataSetOf(catalog, *cell, *row ? (*row)->typedIn : domain::DataSetKey{});
        // What stands at the hub under a combo that no form shows is nobody's cell (hub-live.md §A1.2).
        if (!*row && (!set || !comboFits(catalog, set, *cell) || !m_reach.allPeriods.contains(cell->period)))
            return {};
        m_forms.insert({set, cell->orgUnit, cell->period, cell->attribute});
        m_core.report.pulledForms = int(m_forms.size());
        return joiner.cell(*cell, set, *row, RemoteCell::of(value));
    }

    Result<void> takeCompletions()
    {
        const auto there = readCompletions(m_core, m_reach);
        if (!there)
            return there.error();
        const auto known = storage::completion::list(m_core.db(), {});
        if (!known)
            return known.error();
        for (const auto& one : *known) {
            // Taken away there leaves no row (hub-contract.md §3.5), and so does a set that we may no longer read.
            if (one.baseComplete && !there->contains(one.key) && m_reach.sets.contains(one.key.dataSet))
                m_suspects.insert(one.key);
        }
        return joinCompletions(*there, *known);
    }

    Result<void> joinCompletions(const QHash<domain::ReturnKey, hub::RemoteCompletion>& there,
                                 const std::vector<storage::completion::Completion>& known)
    {
        QHash<domain::ReturnKey, const storage::completion::Completion*> here;
        for (const auto& one : known)
            here.insert(one.key, &one);
        return m_core.commit([&](storage::Tx& tx) -> Result<void> {
            for (auto it = there.begin(); it != there.end(); ++it) {
                const auto* ours = here.value(it.key());
                const QString at = it->at.isValid() ? it->at.toUTC().toString(Qt::ISODateWithMs) : QString();
                const bool settled = ours ? ours->baseKnown && ours->baseComplete == it->complete && ours->baseAt == at
                                          : !it->complete;
                if (settled)
                    continue;
                if (const auto done = joinCompletion(m_core, tx, it.key(), *it); !done)
                    return done;
            }
            return {};
        });
    }

    Core& m_core;
    Reach m_reach;
    QDateTime m_since;
    QSet<Whole> m_whole;
    QSet<domain::CellKey> m_open;        ///< cells whose sending is not settled
    QSet<domain::ReturnKey> m_forms;     ///< that had rows
    QSet<domain::ReturnKey> m_suspects;  ///< to be asked for as forms
    QSet<domain::OrgUnitKey> m_hidden;   ///< of which the hub shows nothing
};
}  // namespace

Result<void> takeIn(Core& core)
{
    core.step(Step::TakeIn);
    auto reach = reachOf(core);
    if (!reach)
        return reach.error();
    if (reach->roots.isEmpty() || reach->sets.isEmpty())
        return {};
    return Intake(core, std::move(*reach)).all();
}

}  // namespace rejista::sync
