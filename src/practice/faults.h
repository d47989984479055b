// What the training hub does wrong on demand: rules that say which request meets which fault, and their counters.
// A FaultBook belongs to the server's thread; a Fault is a value. Invariant: the same rules and the same requests in the
// same order meet the same faults (chance has a seed).
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace rejista::practice {

struct Fault {
    enum class Kind {
        Delay,        ///< the hub acts at once, its answer waits `amount` ms
        DropBefore,   ///< the line breaks after `amount` bytes of the body: the hub has nothing
        DropAfter,    ///< the hub has taken the whole body, the client gets nothing
        Truncate,     ///< the answer breaks off after `amount` bytes of its body; -1 = in the middle
        WrongLength,  ///< Content-Length is wrong by `amount`
        Status,       ///< a refusal with status `amount`, as DHIS2 or a proxy words it; the hub has nothing
        Portal,       ///< a captive portal's page with status `amount` (200, or 302 to its own host)
        StaleEtag,    ///< a proxy that keeps the first ETag: later answers carry it, and what asks by it gets 304
        Gzip,         ///< a proxy that packs what the client says it can unpack
        Slow,         ///< of the whole line: `amount` bit/s each way (0 = no limit), `latency` ms there and back
        Cut,          ///< of the whole line: every `amount` seconds all connections break
    };
    Kind kind = Kind::Delay;
    qint64 amount = 0;
    int latency = 0;
    // Which requests. A request counts for a rule when method and path fit; those of /practice/ never do.
    QByteArray method{};       ///< empty = any
    QString path{};            ///< below the base address, * = any text; empty = any
    int nth = 1;               ///< the first counted request that meets the fault
    int times = 0;             ///< how often it is met; 0 = always
    double probability = 1.0;  ///< of each counted request
    quint64 seed = 1;          ///< of that chance
    bool after = false;        ///< Status, Portal: the hub has taken the request all the same

    [[nodiscard]] bool ofTheLine() const { return kind == Kind::Slow || kind == Kind::Cut; }
    bool operator==(const Fault&) const = default;
};

/// "status=503,path=/api/dataValueSets*,nth=2,once" → Fault. Kind::Usage, where = --fault, facts text, allowed.
[[nodiscard]] domain::Result<Fault> parseFault(const QString& spec);
/// The other way round, in one canonical form: parseFault(faultSpec(f)) == f.
[[nodiscard]] QString faultSpec(const Fault& fault);
/// The syntax, a line each, for `help` and the control endpoint.
[[nodiscard]] QStringList faultHelp();

/// The rules in force and how far each has counted.
class FaultBook {
public:
    void set(std::vector<Fault> faults);
    [[nodiscard]] std::vector<Fault> faults() const;
    /// Counts one request and gives the faults that it meets, in the order of the rules; those of the line never.
    [[nodiscard]] std::vector<Fault> meet(const QByteArray& method, const QString& path);

private:
    struct Rule {
        Fault fault;
        int counted = 0, met = 0;
        quint64 state = 0;  ///< of its chance
    };
    std::vector<Rule> m_rules;
};

}  // namespace rejista::practice
