// What the files of Client share: one request out, one judged answer in. Internal to hub. The client's thread only.
#pragma once

#include "hub/answer.h"
#include "hub/client.h"

#include <QTimeZone>

namespace rejista::hub {

struct Call {
    Request request{};
    Asked asked{};  ///< path, writes and withToken are filled in by send()
    bool signedIn = true;
};

struct Client::Private {
    Transport& transport;
    Credentials credentials;
    const domain::Clock& clock;
    std::stop_token stop{};
    Traffic traffic{};
    Capabilities capabilities{};
    QTimeZone zone = QTimeZone::utc();  ///< of times without one

    /// A success of the hub, as judged() says.
    [[nodiscard]] domain::Result<Response> send(Call call);
    /// … whose body is one JSON object.
    [[nodiscard]] domain::Result<QJsonObject> object(Call call);

private:
    [[nodiscard]] QByteArray authorization() const;
};

using Query = QList<std::pair<QString, QString>>;

[[nodiscard]] Call getCall(const QString& path, Query query = {});
/// `json` goes out as application/json; as a gzip stream where that is worth it and the endpoint looks for one.
[[nodiscard]] Call postCall(const QString& path, Query query, const QByteArray& json, bool mayPack);
/// name=a&name=b
void repeat(Query& query, const QString& name, const QStringList& values);
/// A fault of the caller: Kind::Usage with a reason.
[[nodiscard]] domain::Error usage(const QString& path, const QString& reason);
/// A property as text; none where it is absent or null. A number or boolean is no text.
[[nodiscard]] std::optional<QString> textOf(const QJsonObject& object, QLatin1StringView name);
/// "x": {"id": "…"} or the UID itself.
[[nodiscard]] QStringList idsOf(const QJsonValue& list);

}  // namespace rejista::hub
