#include "sync/send.h"

#include "entry/address.h"
#include "storage/hub_refusals.h"

#include <algorithm>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
constexpr qsizetype kMostBytes = 900 * 1024;  // nginx refuses a body of 1 MiB (hub-contract.md §9.47)
constexpr int kSinglesAreEnough = 3;
constexpr qsizetype kLongestMessage = 300;

qsizetype bytesOf(const Outgoing& value)
{
    constexpr qsizetype kFrame = 150;
    const auto escaped = [](const QString& text) { return text.toUtf8().size() + 5 * text.count(u'"'); };
    return kFrame + (value.side.value ? escaped(*value.side.value) : 0) + escaped(value.side.comment);
}

hub::OutgoingValue wire(const Outgoing& value)
{
    return {value.element, value.combo, value.side.value, value.side.comment, value.side.followUp};
}

std::vector<storage::hub_ledger::SentCell> ledgerCells(const std::vector<Outgoing>& chunk)
{
    std::vector<storage::hub_ledger::SentCell> cells;
    cells.reserve(chunk.size());
    for (const Outgoing& value : chunk)
        cells.push_back({value.key.element, value.key.combo, value.side.value, value.side.comment, value.side.followUp,
                         value.editSeq});
    return cells;
}
/// 2.42 says of every single value what is the whole form's fault: locked, approved, not our unit (hub-live-242.md §3).
/// Empty = it is about some of the values.
QString reasonOfAll(const hub::PushAnswer& answer, size_t sent)
{
    if (answer.rejected.size() != sent)
        return {};
    const QString code = answer.rejected.front().code;
    const bool all = std::all_of(answer.rejected.begin(), answer.rejected.end(),
                                 [&](const auto& rejection) { return rejection.code == code; });
    // A category option that may not be written is of the cell, where it is not the form's attribute.
    return all && code != "E7614"_L1 ? reasonToPark(code) : QString();
}
}  // namespace

ChunkSender::ChunkSender(Core& core, const domain::ReturnKey& key, const hub::FormId& id, QString grounds, bool patient)
    : m_core(core),
      m_key(key),
      m_id(id),
      m_grounds(std::move(grounds)),
      m_patient(patient)
{}

std::vector<std::vector<Outgoing>> ChunkSender::chunksOf(std::vector<Outgoing> outgoing) const
{
    std::vector<std::vector<Outgoing>> chunks;
    qsizetype bytes = 0;
    const size_t most = size_t(std::max(1, m_core.options.chunk));
    for (Outgoing& value : outgoing) {
        const qsizetype more = bytesOf(value);
        if (chunks.empty() || chunks.back().size() >= most || bytes + more > kMostBytes) {
            chunks.emplace_back();
            bytes = 0;
        }
        bytes += more;
        chunks.back().push_back(std::move(value));
    }
    return chunks;
}

Result<ChunkSender::Sent> ChunkSender::send(std::vector<Outgoing> outgoing)
{
    Sent sent;
    m_offered = outgoing.size();
    m_waiting = chunksOf(std::move(outgoing));
    std::reverse(m_waiting.begin(), m_waiting.end());
    m_core.progress.pieces += int(m_waiting.size());
    while (!m_waiting.empty() && !sent.unknown && sent.parked.isEmpty()) {
        if (m_core.stopped())
            return m_core.cancelled();
        std::vector<Outgoing> chunk = std::move(m_waiting.back());
        m_waiting.pop_back();
        ++m_core.progress.piece;
        m_core.tell();
        if (const auto done = one(std::move(chunk), sent); !done)
            return done.error();
    }
    return settlePoison(std::move(sent));
}

/// A 500 is one bad value's fault only where the hub took others (hub-live-243.md §1.1); else it is the hub that is ill.
Result<ChunkSender::Sent> ChunkSender::settlePoison(Sent sent)
{
    if (!m_poison.empty() && sent.handedOver.empty() && m_offered > 1) {
        sent.unknown = true;
        sent.line = m_illness;
        m_poison.clear();
    }
    for (const Outgoing& value : std::exchange(m_poison, {})) {
        const QString status = m_illness.fact(u"status"_s);
        if (const auto done = refuse(value, u"value"_s, status.isEmpty() ? u"notStored"_s : status,
                                     m_illness.fact(u"message"_s));
            !done)
            return done.error();
    }
    return sent;
}

Result<void> ChunkSender::one(std::vector<Outgoing> chunk, Sent& sent)
{
    const auto push = m_core.commit(
        [&](storage::Tx& tx) { return storage::hub_ledger::begin(tx, m_core.run(), m_key, ledgerCells(chunk)); });
    if (!push)
        return push.error();
    std::vector<hub::OutgoingValue> values;
    values.reserve(chunk.size());
    for (const Outgoing& value : chunk)
        values.push_back(wire(value));
    const auto answer = m_core.client.pushValues(m_id, values, m_core.options.dryRun);
    if (!answer)
        return failed(std::move(chunk), answer.error(), *push, sent);
    m_core.progress.done += qint64(chunk.size());
    const auto noted = m_core.commit(
        [&](storage::Tx& tx) { return storage::hub_ledger::answered(tx, *push, QString::number(answer->httpStatus)); });
    if (!noted)
        return noted;
    return answered(std::move(chunk), *answer, sent);
}

Result<void> ChunkSender::answered(std::vector<Outgoing> chunk, const hub::PushAnswer& answer, Sent& sent)
{
    if (answer.refusedWhole) {
        const auto& whole = *answer.refusedWhole;
        if (const QString reason = reasonToPark(whole.code); !reason.isEmpty()) {
            sent.parked = reason;
            sent.why = domain::error(Kind::HubRefused, {},
                                     {{u"code"_s, whole.code}, {u"message"_s, whole.message.left(kLongestMessage)}});
            return {};
        }
        if (whole.index >= 0 && whole.index < int(chunk.size()) && chunk.size() > 1) {
            // The message names the culprit; the others were refused with it.
            const Outgoing culprit = chunk[size_t(whole.index)];
            chunk.erase(chunk.begin() + whole.index);
            m_waiting.push_back(std::move(chunk));
            return refuse(culprit, u"value"_s, whole.code, whole.message);
        }
        return halve(std::move(chunk), whole.code, whole.message);
    }
    const int stored = answer.imported + answer.updated + answer.deleted;
    // 2.42 passes over a zero that means nothing to it, and counts it nowhere: reading back will tell.
    const bool zeros = !m_core.client.capabilities().newImport
        && std::all_of(chunk.begin(), chunk.end(), [](const Outgoing& value) { return value.mayVanish(); });
    if (!answer.accounted && stored == 0 && answer.rejected.empty() && !zeros)
        return ill(std::move(chunk), domain::error(Kind::HubUnknown, {}, {{u"reason"_s, u"nothingStored"_s}}), sent);
    if (const QString reason = reasonOfAll(answer, chunk.size()); !reason.isEmpty()) {
        sent.parked = reason;
        sent.why = domain::error(Kind::HubRefused, {},
                                 {{u"code"_s, answer.rejected.front().code},
                                  {u"message"_s, answer.rejected.front().message.left(kLongestMessage)}});
        return {};
    }
    QSet<int> refused;
    for (const auto& rejection : answer.rejected) {
        if (rejection.index < 0 || rejection.index >= int(chunk.size())) {
            // Somebody's value is refused, and nobody says whose: each half for itself, until it is one.
            return halve(std::move(chunk), rejection.code, rejection.message);
        }
        refused.insert(rejection.index);
        if (const auto done = refuse(chunk[size_t(rejection.index)], u"value"_s, rejection.code, rejection.message);
            !done)
            return done;
    }
    for (int i = 0; i < int(chunk.size()); ++i) {
        if (!refused.contains(i))
            sent.handedOver.push_back(chunk[size_t(i)]);
    }
    return {};
}

Result<void> ChunkSender::failed(std::vector<Outgoing> chunk, const domain::Error& error, qint64 push, Sent& sent)
{
    const auto forget = [&] {
        return m_core.commit([&](storage::Tx& tx) { return storage::hub_ledger::neverLeft(tx, push); });
    };
    switch (error.kind) {
    case Kind::HubUnreachable:
    case Kind::HubTimeout:
        // The client calls it unknown wherever a byte of it may have arrived.
        if (const auto done = forget(); !done)
            return done;
        sent.unknown = true;
        sent.line = error;
        return {};
    case Kind::HubForbidden:
        if (const auto done = forget(); !done)
            return done;
        sent.parked = u"readOnly"_s;
        sent.why = error;
        return {};
    case Kind::HubRefused: {
        // 413, or a 500 of the whole for one bad value (hub-live-243.md §1.1): the form is read again before the rest.
        const auto noted = m_core.commit(
            [&](storage::Tx& tx) { return storage::hub_ledger::answered(tx, push, error.fact(u"status"_s)); });
        if (!noted)
            return noted;
        if (const QString reason = reasonToPark(error); !reason.isEmpty()) {
            sent.parked = reason;
            sent.why = error;
            return {};
        }
        if (error.fact(u"code"_s).isEmpty() && error.fact(u"status"_s) != u"413"_s)
            return ill(std::move(chunk), error, sent);
        const QString code = error.fact(u"code"_s);
        return halve(std::move(chunk), code.isEmpty() ? error.fact(u"status"_s) : code, error.fact(u"message"_s));
    }
    default: break;
    }
    if (!isOfTheLine(error))
        return error;  // signed out, stopped, the certificate …: the ledger keeps what is open
    sent.unknown = true;
    sent.line = error;
    return {};
}

/// Nothing was stored, and nobody says why: a database in trouble (a 409 or 500 in its own words, hub-contract.md §8.8; a
/// success that counts nothing, hub-live.md §A1.1), or one poisoned value.
Result<void> ChunkSender::ill(std::vector<Outgoing> chunk, const domain::Error& error, Sent& sent)
{
    if (m_patient) {
        sent.unknown = true;
        sent.line = error;
        return {};
    }
    m_illness = error;
    if (chunk.size() == 1) {
        m_poison.push_back(std::move(chunk.front()));
        return {};
    }
    if (m_poison.size() >= kSinglesAreEnough && sent.handedOver.empty()) {
        m_waiting.clear();
        return {};
    }
    return halve(std::move(chunk), {}, {});
}

Result<void> ChunkSender::halve(std::vector<Outgoing> chunk, const QString& code, const QString& message)
{
    if (chunk.size() == 1) {
        ++m_singlesRefused[code];
        return refuse(chunk.front(), u"value"_s, code, message);
    }
    // What refused several single values in a row refuses them all: no need to ask for each.
    if (m_singlesRefused.value(code) >= kSinglesAreEnough) {
        for (const Outgoing& value : chunk) {
            if (const auto done = refuse(value, u"value"_s, code, message); !done)
                return done;
        }
        return {};
    }
    const auto middle = chunk.begin() + qsizetype(chunk.size() / 2);
    m_waiting.emplace_back(std::make_move_iterator(middle), std::make_move_iterator(chunk.end()));
    chunk.erase(middle, chunk.end());
    m_waiting.push_back(std::move(chunk));
    m_core.progress.pieces += 2;
    return {};
}

Result<void> ChunkSender::refuse(const Outgoing& value, const QString& field, const QString& code,
                                 const QString& message)
{
    const QString words = message.left(kLongestMessage);
    const QString target = entry::addressOf(m_core.catalog(), value.key, m_key.dataSet);
    const QString grounds = value.key.element ? m_grounds + groundsOf(m_core, value.key.element) : m_grounds;
    m_core.report.rejected.push_back({value.key, m_key.dataSet, field, code, words});
    return m_core.commit([&](storage::Tx& tx) -> Result<void> {
        const auto kept = storage::hub_refusals::put(tx, m_core.run(),
                                                     {.cell = value.key,
                                                      .dataSet = m_key.dataSet,
                                                      .field = field,
                                                      .editSeq = value.editSeq,
                                                      .code = code,
                                                      .message = words,
                                                      .grounds = grounds});
        if (!kept)
            return kept;
        return m_core.note(
            tx, {.what = u"refused"_s, .target = target, .after = value.side.value, .code = code, .message = words});
    });
}

}  // namespace rejista::sync
