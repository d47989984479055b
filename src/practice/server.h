// The training hub on the network: PracticeHub::handle() behind QHttpServer behind a pipe of our own that does TLS and
// faults (decisions.md 27). Runs on a thread of its own; every function here may be called from any one other thread and
// blocks until that thread has done it. Invariant: with a folder, a request that changed something is on the disk before
// its answer leaves.
#pragma once

#include "practice/faults.h"
#include "practice/practice_hub.h"

#include "domain/clock.h"
#include "domain/result.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rejista::practice {

/// What the training hub begins with.
struct Seed {
    QByteArray package{};                  ///< DHIS2 metadata as JSON, with org units; empty = a bare hub, admin alone
    QString teacherUnit{}, officerUnit{};  ///< UIDs: where "teacher" and "officer" capture, each with what is below
};

/// A second person's edit of one cell.
struct SecondEdit {
    QString dataSet{}, orgUnit{}, period{}, attributeOptionCombo{}, dataElement{}, categoryOptionCombo{};
    std::optional<QString> value{};  ///< none = taken away
    QString comment{};
    bool followUp = false;
    QString user{QStringLiteral("officer")};
};

class Server {
public:
    struct Options {
        Like like = Like::V244;
        Seed seed{};
        QString folder{};                                    ///< keeps the state between runs; empty = memory
        QStringList addresses{QStringLiteral("127.0.0.1")};  ///< to listen on; others than loopback only with TLS
        quint16 port = 0;                                    ///< 0 = a free one
        bool tls = false;
        std::vector<Fault> faults{};
    };
    struct User {
        QString name, password, token;
    };
    struct Running {
        QUrl url;          ///< of the first address
        QByteArray caPem;  ///< empty without TLS
        QString caFile;    ///< the same as a file, gone with the server unless there is a folder; empty without TLS
        std::vector<User> users;  ///< teacher, officer, admin (no token); of the seed
        QByteArray controlKey;    ///< what /practice/… wants in X-Practice-Key
    };
    struct Counts {
        qint64 requests = 0;  ///< heads read, those of /practice/ not counted
        qint64 handled = 0;   ///< that the hub answered
        qint64 bodies = 0;    ///< of writing requests that the hub took
        qint64 faults = 0;    ///< met by requests
        qint64 cuts = 0;      ///< of the line
    };

    /// `clock` must outlive it. Kind::Usage (an address other than loopback without TLS; facts option, text), InUse (the
    /// folder or the port), BadMetadata (the package; facts code, message), Damaged (the folder's state), kinds of files.
    [[nodiscard]] static domain::Result<std::unique_ptr<Server>> start(Options options, const domain::Clock& clock);
    ~Server();  ///< stops: connections break off, the state is whole

    [[nodiscard]] const Running& running() const;
    [[nodiscard]] Counts counts() const;
    void setFaults(std::vector<Fault> faults);
    [[nodiscard]] std::vector<Fault> faults() const;
    /// Back to how it was right after seeding: same people, same tokens, same system id, no values, no faults.
    [[nodiscard]] domain::Result<void> reset();
    /// Kind::HubRefused with facts status, code, message where the hub does not take it.
    [[nodiscard]] domain::Result<void> edit(const SecondEdit& edit);
    /// The hub itself on the server's thread, for what has no function here. What it changes is kept like a request's.
    void withHub(const std::function<void(PracticeHub&)>& act);

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> made);
    std::unique_ptr<Private> m;
};

}  // namespace rejista::practice
