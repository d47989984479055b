// Is it the hub that answered, and did it say yes? One answer in, the answer or an error out (hub-contract.md §0.2, §0.3,
// §8.8). Pure; any thread. Branches on status, content type and error code; on words only where DHIS2 gives nothing else.
#pragma once

#include "domain/result.h"
#include "hub/http.h"

#include <QJsonObject>

namespace rejista::hub {

/// What the one who asked knows about the request; decides what an odd answer means.
struct Asked {
    QString path{};             ///< Error::where
    bool writes = false;        ///< an answer that proves nothing is then Kind::HubUnknown
    bool withToken = false;     ///< signed in by token, not by password
    bool quotesValues = false;  ///< the hub's words may quote values of cells: they stay out of the error
    bool mayBeEmpty = false;    ///< a success needs no body
    bool bareText = false;      ///< a success is text without quotes, though it is called JSON
    bool mayBePacked = false;   ///< a success may be a gzip stream by itself, whatever it is called
    bool takes409 = false;      ///< 409 with a `response` is an answer, not a refusal
};

/// The answer itself where it is the hub's success (2xx, 304, or `takes409`), else why not. `now` dates Retry-After.
[[nodiscard]] domain::Result<Response> judged(Response response, const Asked& asked, const QDateTime& now);

/// The body as one JSON object; Kind::HubAnswer with reason notJson, tooDeep or shape. Depth is looked at before anything
/// is parsed.
[[nodiscard]] domain::Result<QJsonObject> jsonObject(const QByteArray& body, const QString& path);

/// A body that is a gzip stream by itself, unpacked to at most `limit` bytes; any other as it is. Kind::HubAnswer with
/// reason tooLarge, encoding or truncated.
[[nodiscard]] domain::Result<QByteArray> unpacked(const QByteArray& body, qint64 limit, const QString& path);

/// Kind::HubAnswer: the shape is not the one that DHIS2 gives there. `what` names the property.
[[nodiscard]] domain::Error oddShape(const QString& path, const QString& what);

/// The hub's words for an error: bounded, one line; with `quotesValues`, what stands in backticks or quotation marks only
/// where it is a UID.
[[nodiscard]] QString boundedMessage(const QString& message, bool quotesValues);

}  // namespace rejista::hub
