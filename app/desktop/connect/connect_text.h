// What a person types, pastes or scans when connecting: an address, a key, or the sheet's QR text with both. Pure; any
// thread. Invariant: nothing is kept or logged; what is no address and no key stays where it was typed.
#pragma once

#include <QString>

namespace rejista::desktop {

struct ConnectText {
    QString address{}, key{};
    bool operator==(const ConnectText&) const = default;
};

/// "hub.example.org" → address; "d2p_…" → key; "rejista:https://hub.example.org#d2p_…", "… key=d2p_…", or both on lines or
/// with blanks between → both. A key that is typed in groups ("d2p_ 8Kw3 RmQ1") is put together.
[[nodiscard]] ConnectText connectText(const QString& typed);

}  // namespace rejista::desktop
