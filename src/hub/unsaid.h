// Keeps an answerer's words out of an error where the answer repeats the key or password that it was shown, as portals,
// proxies and servers in debug mode do. Value; any thread. Invariant: holds no secret itself.
#pragma once

#include "domain/error.h"
#include "hub/http.h"

#include <QByteArrayView>

namespace rejista::hub {

class Unsaid {
public:
    /// `secret`: token or password in UTF-8. `authorization`: the whole header; both may be empty.
    Unsaid(const Response& response, QByteArrayView secret, QByteArrayView authorization);

    /// The error with those facts only that are ours, where the answer repeats a secret; else as it is.
    [[nodiscard]] domain::Error of(domain::Error error) const;

private:
    bool m_repeats = false;
};

}  // namespace rejista::hub
