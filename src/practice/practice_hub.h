// The training hub: a DHIS2 look-alike (2.42, 2.43, 2.44) as a pure function from request to answer over a state of its
// own. One thread at a time. Written from recordings of real servers (hub-live*.md), independent of the client: of `hub` it
// uses the request and answer values alone. Invariant: the same requests at the same moments give the same answers, but for
// UIDs and times that a server makes.
#pragma once

#include "domain/clock.h"
#include "hub/http.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace rejista::practice {

enum class Like { V242, V243, V244 };

class PracticeHub {
public:
    struct Options {
        Like like = Like::V244;
        quint64 seed = 1;  ///< of UIDs and tokens that a server makes
        QString adminPassword{QStringLiteral("district")};
    };
    /// Empty, as a fresh server: admin alone. `clock` must outlive it; the server's zone is UTC.
    PracticeHub(const domain::Clock& clock, const Options& options);
    ~PracticeHub();

    [[nodiscard]] hub::Response handle(const hub::Request& request);

    /// What a test or the training mode needs beside the API.
    /// A copy that shares everything until one of the two changes it: some microseconds. `clock`: its own; none = ours.
    [[nodiscard]] std::unique_ptr<PracticeHub> clone(const domain::Clock* clock = nullptr) const;
    [[nodiscard]] QByteArray save() const;             ///< the whole state, for --data and copies
    [[nodiscard]] bool load(const QByteArray& state);  ///< false = not a state of ours; nothing changes
    /// Users as the training has them, over the metadata that was imported: "teacher" captures at `unit` and below,
    /// "officer" at the unit above. Each has a token. Answers the token's clear text.
    struct Trainee {
        QString user, password, token;
    };
    [[nodiscard]] Trainee addTrainee(const QString& user, const QString& password, const QString& unitUid,
                                     bool writes = true);
    /// Copies today's values into the analytics tables, as the nightly build does.
    void buildAnalytics();
    [[nodiscard]] quint64 bodiesTaken() const;  ///< of writing requests: what the fault "drop after body" counts

private:
    struct State;
    PracticeHub() = default;
    std::unique_ptr<State> m;
};

}  // namespace rejista::practice
