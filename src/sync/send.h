// Sends what is ours, form by form: read → join → send in chunks → read back → receipt (hub-contract.md §8.6–8.8).
// Internal; the run's thread. Invariant: a chunk is in the ledger before it leaves, and nothing more is sent of a form until
// what became of it was looked at.
#pragma once

#include "sync/form_join.h"

namespace rejista::sync {

/// All forms with something to send, or with something open in the ledger. Errors end the run.
[[nodiscard]] domain::Result<void> sendAll(Core& core);
/// Reads and joins the form, and sends nothing: what is open in the ledger is settled. Holds the form back where it cannot
/// be read; errors end the run.
[[nodiscard]] domain::Result<void> readAndJoin(Core& core, const domain::ReturnKey& key);

/// Nothing of the form travels, for this reason (Parked::reason); `why` is what the hub said, if it did.
[[nodiscard]] domain::Result<void> park(Core& core, const domain::ReturnKey& key, const QString& reason, int values,
                                        const domain::Error& why = {});
/// Why a form may not travel, by what is known without asking; empty = it may.
[[nodiscard]] QString reasonToPark(const Core& core, const domain::ReturnKey& key);
/// The same from what the hub answered; empty = it is not about this form.
[[nodiscard]] QString reasonToPark(const domain::Error& error);
[[nodiscard]] QString reasonToPark(const QString& code);

/// Sends the chunks of one round.
class ChunkSender {
public:
    /// `patient`: a refusal without a reason ends the round, instead of a search for the value that it may be about.
    ChunkSender(Core& core, const domain::ReturnKey& key, const hub::FormId& id, QString grounds, bool patient = false);

    struct Sent {
        bool unknown = false;                 ///< the rest waits until the form was read again
        std::optional<domain::Error> line{};  ///< the line's fault in that
        QString parked{};                     ///< the hub refused the form as a whole
        domain::Error why{};
        std::vector<Outgoing> handedOver{};  ///< and not refused
    };
    [[nodiscard]] domain::Result<Sent> send(std::vector<Outgoing> outgoing);
    [[nodiscard]] domain::Result<void> refuse(const Outgoing& value, const QString& field, const QString& code,
                                              const QString& message);

private:
    [[nodiscard]] std::vector<std::vector<Outgoing>> chunksOf(std::vector<Outgoing> outgoing) const;
    [[nodiscard]] domain::Result<Sent> settlePoison(Sent sent);
    [[nodiscard]] domain::Result<void> one(std::vector<Outgoing> chunk, Sent& sent);
    [[nodiscard]] domain::Result<void> answered(std::vector<Outgoing> chunk, const hub::PushAnswer& answer, Sent& sent);
    [[nodiscard]] domain::Result<void> ill(std::vector<Outgoing> chunk, const domain::Error& error, Sent& sent);
    [[nodiscard]] domain::Result<void> failed(std::vector<Outgoing> chunk, const domain::Error& error, qint64 push,
                                              Sent& sent);
    [[nodiscard]] domain::Result<void> halve(std::vector<Outgoing> chunk, const QString& code, const QString& message);

    Core& m_core;
    domain::ReturnKey m_key;
    hub::FormId m_id;
    QString m_grounds;
    bool m_patient;
    std::vector<std::vector<Outgoing>> m_waiting;  ///< last one first
    size_t m_offered = 0;
    std::vector<Outgoing> m_poison;  ///< single values that were refused without a reason
    domain::Error m_illness;
    QHash<QString, int> m_singlesRefused;  ///< by code
};

}  // namespace rejista::sync
