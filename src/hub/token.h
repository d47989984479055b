// DHIS2's personal access tokens as texts: a prefix, a random part and a checksum, so that a typing mistake is seen before
// anything is sent. Pure; any thread.
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace rejista::hub {

/// A key as a person types, pastes or scans it: blanks and a leading "ApiToken" are taken out.
/// Kind::HubToken where it is no token or its checksum does not fit; the key itself is never in the error.
[[nodiscard]] domain::Result<QByteArray> tokenTyped(const QString& typed);

/// The checksum that a hub puts behind the random part: ten digits for `d2pat` (32 letters), six of base 62 for `d2p`
/// (44). DHIS2 2.41–2.44 CRC32Utils: the CRC runs over the encoder's whole buffer, zero bytes behind the text included.
[[nodiscard]] QByteArray tokenChecksum(QByteArrayView prefix, QByteArrayView random);

}  // namespace rejista::hub
