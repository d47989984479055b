// One HTTP request and its answer, as values: what hub sends, what a transport carries, what the training hub answers.
// Values; any thread. Invariant: a secret stands only in `secret`, which nothing prints, logs or compares.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace rejista::hub {

/// How much and how long one request may take (hub-contract.md §0.8; quality.md §B3).
struct Limits {
    int connectMs = 15'000;
    int quietMs = 60'000;                  ///< no byte in either direction for so long = the line is dead
    int totalMs = 0;                       ///< the whole request; 0 = no limit but the others
    qint64 maxBytes = 64LL * 1024 * 1024;  ///< of the answer after unpacking: a gzip bomb ends here
    bool operator==(const Limits&) const = default;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;
/// The first value of a header, names compared without case; empty = absent.
[[nodiscard]] QByteArray headerValue(const Headers& headers, QByteArrayView name);

struct Request {
    QByteArray method = "GET";
    QString path{};                              ///< below the hub's base address: "/api/system/info"
    QList<std::pair<QString, QString>> query{};  ///< decoded; names may repeat
    Headers headers{};                           ///< without Authorization
    QByteArray body{};                           ///< as it goes over the wire (gzip where the caller packed it)
    QByteArray secret{};                         ///< the Authorization header's value; empty = not signed in
    Limits limits{};

    [[nodiscard]] bool writes() const { return method != "GET" && method != "HEAD"; }
    /// "?a=1&b=%C3%A9" or nothing; every reserved sign encoded, `+` too.
    [[nodiscard]] QByteArray encodedQuery() const;
};

struct Response {
    int status = 0;
    Headers headers{};
    QByteArray body{};  ///< unpacked

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    bool operator==(const Response&) const = default;
};

}  // namespace rejista::hub
