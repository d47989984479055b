// Carries one request to the hub and says what became of it. Straight-line: send() blocks its thread, which is never
// the GUI's. One thread at a time. Invariant: a request is sent at most once (decisions.md 26); whether it may be sent
// again is the caller's to decide, from Outcome::state.
#pragma once

#include "domain/result.h"
#include "hub/http.h"

#include <optional>
#include <stop_token>

namespace rejista::hub {

struct Outcome {
    enum class State {
        /// `response` is whole, as long as its headers say. An answer in chunks that was cut may stand here (Qt does not
        /// tell): whoever parses it sees that it has no end.
        Answered,
        NotSent,  ///< not one byte of the request can have been taken as a request; `error` says why
        Unknown,  ///< the hub may have got all of it: read back before anything is sent again; `error` says why
    };
    State state = State::NotSent;
    Response response{};
    std::optional<domain::Error>
        error{};  ///< Cancelled, HubUnreachable, HubTimeout, HubCertificate, HubAnswer (too large, packed wrongly)
    qint64 bytesUp = 0, bytesDown = 0;  ///< on the wire, heads counted in, as near as can be known
};

class Transport {
public:
    virtual ~Transport() = default;
    /// `stop` is looked at while sending and receiving, at any byte: then Kind::Cancelled, NotSent or Unknown.
    [[nodiscard]] virtual Outcome send(const Request& request, std::stop_token stop) = 0;
};

}  // namespace rejista::hub
