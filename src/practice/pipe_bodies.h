// What proxies, captive portals and DHIS2 itself say when they refuse, and gzip as a proxy does it. Pure; any thread.
#pragma once

#include "hub/http.h"

namespace rejista::practice {

/// 401, 403, 404, 409, 500 and the other codes of DHIS2 in its JSON; 413, 429, 502, 503, 504 in nginx's HTML.
[[nodiscard]] hub::Response refusal(int status);
/// 200: a page; 302: to the portal's own host.
[[nodiscard]] hub::Response portalPage(int status);
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);

}  // namespace rejista::practice
