#include "sync/send.h"

#include "entry/address.h"
#include "storage/hub_cells.h"
#include "storage/hub_refusals.h"
#include "storage/hub_seen.h"
#include "sync/hub_names.h"

#include <algorithm>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
constexpr int kMostRounds = 12, kMostVain = 2, kPatience = 2, kMostUnreadable = 3;

/// One form that the hub cannot read is that form's trouble; several in a row are the hub's: empty.
QString whyUnreadable(Core& core, const domain::Error& error)
{
    const QString reason = reasonToPark(error);
    if (!reason.isEmpty() || error.kind != Kind::HubRefused || ++core.unreadable >= kMostUnreadable)
        return reason;
    return u"notMapped"_s;
}

/// One form on its way.
class FormSender {
public:
    FormSender(Core& core, const domain::ReturnKey& key, int waiting) : m_core(core), m_key(key), m_waiting(waiting)
    {
        m_core.progress.total += waiting;
    }

    Result<void> all()
    {
        if (const QString reason = reasonToPark(m_core, m_key); !reason.isEmpty())
            return park(m_core, m_key, reason, m_waiting);
        m_id = *formIdOf(m_core.catalog(), m_key);
        int tried = 0;
        for (int round = 0; round < kMostRounds; ++round) {
            const auto on = this->round(round, tried);
            if (!on)
                return on.error();
            if (!*on)
                return {};
        }
        return {};
    }

    /// Its completion waits for values that other forms carry.
    [[nodiscard]] bool deferred() const { return m_deferred; }

private:
    /// False = nothing more to do with it now.
    Result<bool> round(int round, int& tried)
    {
        if (m_core.stopped())
            return m_core.cancelled();
        auto joined = read(round > 0);
        if (!joined)
            return joined.error();
        if (m_parked)
            return false;
        if (const auto vain = dropVain(*joined); !vain)
            return vain.error();
        if (joined->outgoing.empty())
            return finish(*joined);
        m_core.step(Step::Send, m_core.progress.done, m_core.progress.total);
        ChunkSender sender(m_core, m_key, m_id, m_grounds, tried < kPatience);
        auto sent = sender.send(joined->outgoing);
        if (!sent)
            return sent.error();
        if (!sent->parked.isEmpty()) {
            const auto settled = settleLedger();
            if (!settled)
                return settled.error();
            const auto parked = park(m_core, m_key, sent->parked, int(joined->outgoing.size()), sent->why);
            return parked ? Result<bool>(false) : Result<bool>(parked.error());
        }
        note(*sent);
        if (m_core.options.dryRun) {
            m_core.report.pushedValues += int(sent->handedOver.size());
            m_core.report.pushedForms += sent->handedOver.empty() ? 0 : 1;
            return sent->line ? Result<bool>(*sent->line) : Result<bool>(false);
        }
        if (!m_core.options.readsBack)
            return believe(*sent);
        if (sent->line) {
            // The form is read before anything else; only after some tries in vain the run gives up.
            if (++tried >= m_core.options.tries)
                return *sent->line;
            if (const auto waited = m_core.pause(*sent->line, tried); !waited)
                return waited.error();
        }
        return true;
    }

    Result<JoinedForm> read(bool back)
    {
        m_core.step(back ? Step::ReadBack : Step::Join, m_core.progress.done, m_core.progress.total);
        // Only the form knows what became of its completion.
        const auto form = back && !m_completionTried ? readValuesBack(m_core, m_key, m_id, m_lock)
                                                     : readForm(m_core, m_key, m_id);
        if (!form) {
            const QString reason = whyUnreadable(m_core, form.error());
            if (reason.isEmpty())
                return form.error();
            m_parked = true;
            const auto parked = park(m_core, m_key, reason, m_waiting, form.error());
            return parked ? Result<JoinedForm>(JoinedForm{}) : Result<JoinedForm>(parked.error());
        }
        m_core.unreadable = 0;
        m_lock = form->remote.lock;
        m_grounds = groundsOf(m_core, m_key, m_lock);
        auto joined = joinForm(m_core, *form, m_grounds, elementGrounds());
        if (!joined)
            return joined.error();
        count(*joined);
        if (form->remote.lock != hub::LockStatus::Open && (!joined->outgoing.empty() || joined->completionWaits)) {
            m_parked = true;
            const auto parked = park(m_core, m_key,
                                     form->remote.lock == hub::LockStatus::Approved ? u"approved"_s : u"locked"_s,
                                     int(joined->outgoing.size()));
            if (!parked)
                return parked.error();
        }
        return joined;
    }

    void count(const JoinedForm& joined)
    {
        m_core.report.confirmed += joined.confirmed;
        m_core.report.pulledValues += joined.taken;
        if (joined.noCombo > 0 && !m_toldCombos) {
            m_toldCombos = true;
            m_core.report.parked.push_back({m_key, u"noCombo"_s, joined.noCombo});
        }
    }

    /// What was handed over, not refused, and did not arrive: a success that stored nothing (hub-live.md §A1.1) is sent
    /// again; a zero that the hub does not keep, and what never arrives, is told as refused.
    Result<void> dropVain(JoinedForm& joined)
    {
        std::vector<Outgoing> again;
        for (Outgoing& value : joined.outgoing) {
            const auto handed = m_handed.constFind(value.key);
            const bool same = handed != m_handed.constEnd() && handed->editSeq == value.editSeq;
            const bool zero = value.mayVanish() && !m_core.client.capabilities().newImport;
            if (!same || (handed->times < kMostVain && !zero)) {
                again.push_back(std::move(value));
                continue;
            }
            ChunkSender teller(m_core, m_key, m_id, m_grounds);
            const auto told = teller.refuse(value, u"value"_s, zero ? u"zeroNotKept"_s : u"notStored"_s, {});
            if (!told)
                return told;
        }
        joined.held += int(joined.outgoing.size() - again.size());
        joined.outgoing = std::move(again);
        return {};
    }

    void note(const ChunkSender::Sent& sent)
    {
        for (const Outgoing& value : sent.handedOver) {
            Handed& handed = m_handed[value.key];
            handed.times = handed.editSeq == value.editSeq ? handed.times + 1 : 1;
            handed.editSeq = value.editSeq;
        }
        if (!sent.handedOver.empty() && !m_core.options.dryRun) {
            m_core.report.pushedValues += int(sent.handedOver.size());
            m_core.report.pushedForms += std::exchange(m_counted, true) ? 0 : 1;
        }
    }

    /// The negative control of the simulation: takes an answer for the proof of what it says.
    Result<bool> believe(const ChunkSender::Sent& sent)
    {
        const auto done = m_core.commit([&](storage::Tx& tx) -> Result<void> {
            for (const Outgoing& value : sent.handedOver) {
                auto row = storage::cells::find(tx, value.key);
                if (!row)
                    return row.error();
                if (!*row)
                    continue;
                (*row)->baseValue = value.side.value;
                (*row)->baseComment = value.side.comment;
                (*row)->baseFollowUp = value.side.followUp;
                (*row)->baseKnown = true;
                if (const auto based = storage::cells::setBase(tx, **row); !based)
                    return based;
            }
            return settle(tx);
        });
        return done ? Result<bool>(false) : Result<bool>(done.error());
    }

    Result<void> settle(storage::Tx& tx)
    {
        const auto open = storage::hub_ledger::open(tx, m_key);
        if (!open)
            return open.error();
        for (const auto& push : *open) {
            if (const auto closed = storage::hub_ledger::close(tx, push, std::vector<bool>(push.cells.size(), false));
                !closed)
                return closed;
        }
        return {};
    }

    /// The hub refused the form as a whole. What earlier chunks brought is read; else it would wait for the next run.
    Result<void> settleLedger()
    {
        const auto form = readForm(m_core, m_key, m_id);
        if (!form)
            return reasonToPark(form.error()).isEmpty() ? Result<void>(form.error()) : Result<void>();
        const auto joined = joinForm(m_core, *form, m_grounds, elementGrounds());
        if (!joined)
            return joined.error();
        count(*joined);
        return {};
    }

    /// All values are where they belong: the completion may follow.
    Result<bool> finish(const JoinedForm& joined)
    {
        if (m_parked || !joined.completionWaits || m_completionTried || m_core.options.pullOnly)
            return false;
        // Completing says that all of it is there: not while something is held back. Opening again may always be said.
        if (joined.complete && joined.held > 0)
            return false;
        if (joined.complete && joined.elsewhere > 0) {
            m_deferred = true;  // its shared values travel in another form's name
            return false;
        }
        m_completionTried = true;
        if (m_core.options.dryRun)
            return false;
        m_core.step(Step::Receipt, m_core.progress.done, m_core.progress.total);
        const auto done = m_core.client.setComplete(m_id, joined.complete);
        if (done)
            ++m_core.report.pushedCompletions;
        if (done || isOfTheLine(done.error()))
            return true;  // the next round reads what became of it
        if (done.error().kind != Kind::HubRefused && done.error().kind != Kind::HubForbidden)
            return done.error();
        Outgoing completion;
        completion.key = {m_key.orgUnit, m_key.period, {}, {}, m_key.attribute};
        completion.editSeq = joined.completionSeq;
        ChunkSender teller(m_core, m_key, m_id, m_grounds);
        const QString code = done.error().fact(u"code"_s);
        const auto told = teller.refuse(completion, u"completion"_s,
                                        code.isEmpty() ? done.error().fact(u"status"_s) : code,
                                        done.error().fact(u"message"_s));
        return told ? Result<bool>(false) : Result<bool>(told.error());
    }

    [[nodiscard]] QHash<domain::DataElementKey, QString> elementGrounds()
    {
        if (m_elementGrounds.isEmpty()) {
            for (const metadata::DataSetElement& one : m_core.catalog().dataSets.find(m_key.dataSet)->elements)
                m_elementGrounds.insert(one.element, groundsOf(m_core, one.element));
        }
        return m_elementGrounds;
    }

    struct Handed {
        qint64 editSeq = 0;
        int times = 0;
    };

    Core& m_core;
    domain::ReturnKey m_key;
    int m_waiting = 0;
    hub::FormId m_id;
    QString m_grounds;
    hub::LockStatus m_lock = hub::LockStatus::Open;
    QHash<domain::DataElementKey, QString> m_elementGrounds;
    QHash<domain::CellKey, Handed> m_handed;
    bool m_parked = false, m_counted = false, m_completionTried = false, m_toldCombos = false, m_deferred = false;
};

bool before(const domain::ReturnKey& a, const domain::ReturnKey& b)
{
    return std::tie(a.orgUnit, a.period, a.dataSet, a.attribute)
        < std::tie(b.orgUnit, b.period, b.dataSet, b.attribute);
}

/// Forms and how many of their cells wait.
Result<std::vector<std::pair<domain::ReturnKey, int>>> formsToSend(Core& core)
{
    const auto cells = storage::hub_cells::waiting(core.db());
    const auto completions = storage::hub_cells::waitingCompletions(core.db());
    const auto open = storage::hub_ledger::openForms(core.db());
    if (!cells || !completions || !open)
        return !cells ? cells.error() : !completions ? completions.error() : open.error();
    QHash<domain::ReturnKey, int> forms;
    for (const auto& cell : *cells) {
        const auto set = dataSetOf(core.catalog(), cell.key, cell.typedIn);
        ++forms[{set, cell.key.orgUnit, cell.key.period, cell.key.attribute}];
    }
    for (const domain::ReturnKey& key : *completions)
        forms[key] += 0;
    for (const domain::ReturnKey& key : *open)
        forms[key] += 0;
    std::vector<std::pair<domain::ReturnKey, int>> list;
    for (auto it = forms.begin(); it != forms.end(); ++it)
        list.emplace_back(it.key(), *it);
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return before(a.first, b.first); });
    return list;
}
}  // namespace

Result<void> sendAll(Core& core)
{
    const auto forms = formsToSend(core);
    if (!forms)
        return forms.error();
    const auto freed = core.commit([](storage::Tx& tx) { return storage::hub_seen::unparkAll(tx); });
    if (!freed)
        return freed;
    core.progress.done = core.progress.total = 0;
    core.progress.piece = core.progress.pieces = 0;
    std::vector<domain::ReturnKey> later;
    for (const auto& [key, waiting] : *forms) {
        FormSender sender(core, key, waiting);
        if (const auto done = sender.all(); !done)
            return done;
        if (sender.deferred())
            later.push_back(key);
    }
    for (const domain::ReturnKey& key : later) {
        if (const auto done = FormSender(core, key, 0).all(); !done)
            return done;
    }
    return {};
}

Result<void> readAndJoin(Core& core, const domain::ReturnKey& key)
{
    const auto id = formIdOf(core.catalog(), key);
    if (const QString reason = reasonToPark(core, key); !reason.isEmpty() && reason != "readOnly"_L1)
        return park(core, key, reason, 0);
    if (!id)
        return park(core, key, u"notMapped"_s, 0);
    const auto form = readForm(core, key, *id);
    if (!form) {
        const QString reason = whyUnreadable(core, form.error());
        return reason.isEmpty() ? Result<void>(form.error()) : park(core, key, reason, 0, form.error());
    }
    core.unreadable = 0;
    const auto joined = joinForm(core, *form, {}, {});
    if (!joined)
        return joined.error();
    core.report.confirmed += joined->confirmed;
    core.report.pulledValues += joined->taken;
    return {};
}

}  // namespace rejista::sync
