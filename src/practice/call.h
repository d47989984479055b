// One request on its way through the training hub: who calls, what for, and how answers are worded. Inside the room only.
#pragma once

#include "hub/http.h"
#include "practice/hub_state.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rejista::practice {

struct Call {
    HubState& hub;
    const hub::Request& request;
    QStringList path{};          ///< below /api, version taken off
    const User* user = nullptr;  ///< nullptr = nobody; its authorities are those that count for this call
    User asUser{};               ///< what `user` points to

    [[nodiscard]] bool has(QStringView name) const;
    [[nodiscard]] QString text(QStringView name) const;  ///< the first of that name; empty = absent
    [[nodiscard]] bool flag(QStringView name) const { return text(name) == u"true"; }
    /// All of that name, commas split, as the container does it for lists.
    [[nodiscard]] QStringList list(QStringView name) const;
    [[nodiscard]] QString at(qsizetype index) const { return index < path.size() ? path.at(index) : QString(); }
    /// The body, unpacked where it is a gzip stream; nullopt = a broken or endless one.
    [[nodiscard]] std::optional<QByteArray> body() const;
    [[nodiscard]] bool may(const QString& authority) const { return user != nullptr && user->may(authority); }
};

[[nodiscard]] hub::Response json(int status, const QByteArray& body);
[[nodiscard]] hub::Response json(int status, const QJsonObject& body);
[[nodiscard]] hub::Response json(int status, const QJsonArray& body);
[[nodiscard]] hub::Response empty(int status);
/// DHIS2's WebMessage. `word` is its `status`.
[[nodiscard]] hub::Response message(int status, const QString& text, const QString& code = {},
                                    const QString& word = QStringLiteral("ERROR"));
[[nodiscard]] hub::Response done(int status, const QString& text);
[[nodiscard]] QJsonObject envelope(int status, const QString& word, const QString& text = {});
[[nodiscard]] hub::Response needsAuthority(const QString& authorities);
/// The servlet container's own pages: HTML, also for a JSON client.
[[nodiscard]] hub::Response containerPage(int status, const QString& text);
[[nodiscard]] hub::Response wrongMethod(const Call& call);
/// The same as a gzip file of its own, labelled as JSON all the same (hub-live.md §A2).
[[nodiscard]] hub::Response attachment(const hub::Response& answer, const QByteArray& name);
/// Gives a GET its ETag, and 304 where the caller has that already.
void tag(const Call& call, hub::Response& response);
/// A document out of bytes that is known to be an object.
[[nodiscard]] std::optional<QJsonObject> readObject(const QByteArray& bytes);

}  // namespace rejista::practice
