#include "practice/faults.h"

#include <array>
#include <optional>

namespace rejista::practice {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

struct KindRow {
    Fault::Kind kind;
    const char16_t* name;
    qint64 usual, least, most;  ///< of the amount
    const char16_t* about;
};

// What help prints is what is parsed: both read these rows.
constexpr std::array kKinds{
    KindRow{Fault::Kind::Delay, u"delay", 2000, 0, 3'600'000, u"delay[=MS]  the hub acts, its answer waits"},
    KindRow{Fault::Kind::DropBefore, u"dropBefore", 0, 0, 1LL << 40,
            u"dropBefore[=BYTES]  the line breaks after so much of the body: the hub has nothing"},
    KindRow{Fault::Kind::DropAfter, u"dropAfter", 0, 0, 0,
            u"dropAfter  the hub takes the whole body, the client gets nothing"},
    KindRow{Fault::Kind::Truncate, u"truncate", -1, 0, 1LL << 40,
            u"truncate[=BYTES]  the answer breaks off (without BYTES: in the middle)"},
    KindRow{Fault::Kind::WrongLength, u"wrongLength", 10, -(1LL << 40), 1LL << 40,
            u"wrongLength[=N]  Content-Length is N too large, or too small"},
    KindRow{Fault::Kind::Status, u"status", 503, 400, 599,
            u"status[=CODE]  refused: 400, 401, 403, 404, 409, 500 as DHIS2, 413, 429, 502, 503, 504 as a proxy"},
    KindRow{Fault::Kind::Portal, u"portal", 200, 200, 302, u"portal[=200|302]  a captive portal answers"},
    KindRow{Fault::Kind::StaleEtag, u"staleEtag", 0, 0, 0,
            u"staleEtag  a proxy keeps the first ETag and says 304 by it"},
    KindRow{Fault::Kind::Gzip, u"gzip", 0, 0, 0, u"gzip  a proxy packs the answers"},
    KindRow{Fault::Kind::Slow, u"slow", 64000, 0, 1LL << 40,
            u"slow[=BITS][,latency=MS]  so many bit/s each way, so long there and back"},
    KindRow{Fault::Kind::Cut, u"cut", 30, 1, 1'000'000, u"cut[=SECONDS]  all connections break so often"},
};

QString nameOf(const KindRow& row)
{
    return QString::fromUtf16(row.name);
}

const KindRow* rowOf(Fault::Kind kind)
{
    for (const KindRow& row : kKinds) {
        if (row.kind == kind)
            return &row;
    }
    return nullptr;
}

const KindRow* rowNamed(const QString& name)
{
    for (const KindRow& row : kKinds) {
        if (nameOf(row).compare(name, Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

domain::Error bad(const QString& text, const QString& allowed)
{
    return domain::error(Kind::Usage, u"--fault"_s, {{u"text"_s, text}, {u"allowed"_s, allowed}});
}

std::optional<qint64> whole(const QString& text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < least || number > most)
        return {};
    return number;
}

// One KEY=VALUE of a spec; false = not understood.
bool take(Fault& fault, const QString& key, const QString& value)
{
    const auto number = [&](auto& to, qint64 least) {
        const auto read = whole(value, least, 1LL << 30);
        if (read)
            to = std::decay_t<decltype(to)>(*read);
        return read.has_value();
    };
    if (key == u"path")
        fault.path = value;
    else if (key == u"method")
        fault.method = value.toUpper().toLatin1();
    else if (key == u"nth")
        return number(fault.nth, 1);
    else if (key == u"times")
        return number(fault.times, 0);
    else if (key == u"seed")
        return number(fault.seed, 0);
    else if (key == u"latency")
        return fault.kind == Fault::Kind::Slow && number(fault.latency, 0);
    else if (key == u"p") {
        bool ok = false;
        fault.probability = value.toDouble(&ok);
        return ok && fault.probability > 0 && fault.probability <= 1;
    } else if (key == u"once" && value.isEmpty())
        fault.times = 1;
    else if (key == u"after" && value.isEmpty())
        fault.after = true;
    else
        return false;
    return true;
}

// `*` stands for any text, `/` too.
bool fits(QStringView pattern, QStringView text)
{
    while (!pattern.isEmpty()) {
        if (pattern.front() == u'*') {
            pattern = pattern.mid(1);
            if (pattern.isEmpty())
                return true;
            for (qsizetype at = 0; at <= text.size(); ++at) {
                if (fits(pattern, text.mid(at)))
                    return true;
            }
            return false;
        }
        if (text.isEmpty() || text.front() != pattern.front())
            return false;
        pattern = pattern.mid(1);
        text = text.mid(1);
    }
    return text.isEmpty();
}

// splitmix64 (Steele, Lea, Flood 2014): the same chance on every machine.
double chance(quint64& state)
{
    quint64 z = (state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return double((z ^ (z >> 31)) >> 11) / double(1ULL << 53);
}

}  // namespace

Result<Fault> parseFault(const QString& spec)
{
    const QStringList parts = spec.split(u',');
    const QString name = parts.front().section(u'=', 0, 0).trimmed();
    const KindRow* row = rowNamed(name);
    if (!row)
        return bad(spec, faultHelp().join(u"; "_s));
    Fault fault;
    fault.kind = row->kind;
    fault.amount = row->usual;
    if (parts.front().contains(u'=')) {
        const auto amount = whole(parts.front().section(u'=', 1).trimmed(), row->least, row->most);
        if (!amount || (row->kind == Fault::Kind::Portal && *amount != 200 && *amount != 302))
            return bad(spec, QString::fromUtf16(row->about));
        fault.amount = *amount;
    }
    for (const QString& part : parts.mid(1)) {
        if (!take(fault, part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed()))
            return bad(spec, faultHelp().join(u"; "_s));
    }
    return fault;
}

QString faultSpec(const Fault& fault)
{
    const KindRow* row = rowOf(fault.kind);
    QString spec = nameOf(*row);
    if (fault.amount != row->usual)
        spec += u'=' + QString::number(fault.amount);
    const Fault usual;
    if (fault.latency != usual.latency)
        spec += u",latency="_s + QString::number(fault.latency);
    if (!fault.method.isEmpty())
        spec += u",method="_s + QString::fromLatin1(fault.method);
    if (!fault.path.isEmpty())
        spec += u",path="_s + fault.path;
    if (fault.nth != usual.nth)
        spec += u",nth="_s + QString::number(fault.nth);
    if (fault.times != usual.times)
        spec += u",times="_s + QString::number(fault.times);
    if (fault.probability != usual.probability)
        spec += u",p="_s + QString::number(fault.probability, 'g', 17);
    if (fault.seed != usual.seed)
        spec += u",seed="_s + QString::number(fault.seed);
    if (fault.after)
        spec += u",after"_s;
    return spec;
}

QStringList faultHelp()
{
    QStringList lines;
    for (const KindRow& row : kKinds)
        lines.append(QString::fromUtf16(row.about));
    lines.append(
        u"and for requests: ,path=/api/x* ,method=POST ,nth=N (from the Nth on) ,times=N ,once ,p=0.1 ,seed=N; "
        "status and portal: ,after (the hub has taken the request all the same)"_s);
    return lines;
}

void FaultBook::set(std::vector<Fault> faults)
{
    m_rules.clear();
    for (Fault& fault : faults) {
        const quint64 seed = fault.seed;
        m_rules.push_back({std::move(fault), 0, 0, seed});
    }
}

std::vector<Fault> FaultBook::faults() const
{
    std::vector<Fault> all;
    for (const Rule& rule : m_rules)
        all.push_back(rule.fault);
    return all;
}

std::vector<Fault> FaultBook::meet(const QByteArray& method, const QString& path)
{
    std::vector<Fault> met;
    for (Rule& rule : m_rules) {
        const Fault& fault = rule.fault;
        if (fault.ofTheLine() || (!fault.method.isEmpty() && fault.method != method))
            continue;
        if (!fault.path.isEmpty() && !fits(fault.path, path))
            continue;
        ++rule.counted;
        // The die is cast for every counted request, so that the nth one has the same luck whatever `times` says.
        const bool lucky = fault.probability >= 1 || chance(rule.state) < fault.probability;
        if (!lucky || rule.counted < fault.nth || (fault.times > 0 && rule.met >= fault.times))
            continue;
        ++rule.met;
        met.push_back(fault);
    }
    return met;
}

}  // namespace rejista::practice
