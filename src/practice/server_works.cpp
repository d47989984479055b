#include "practice/server_works.h"

#include "practice/pipe_bodies.h"
#include "practice/server_seed.h"

#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>

namespace rejista::practice {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr qint64 kCertificateDays = 800;  // some systems refuse more than 825

QByteArray randomKey()
{
    QByteArray bytes(18, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()), 4);
    for (qsizetype i = 16; i < bytes.size(); ++i)
        bytes[i] = char(QRandomGenerator::system()->generate());
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// A URL has to name an address that a client can reach; "any" is none.
QString hostOf(const QString& address)
{
    const QHostAddress parsed(address);
    if (parsed == QHostAddress(QHostAddress::AnyIPv4) || parsed == QHostAddress(QHostAddress::AnyIPv6)
        || parsed == QHostAddress(QHostAddress::Any))
        return u"127.0.0.1"_s;
    return address;
}

Result<void> checkAddresses(const QStringList& addresses, bool tls)
{
    for (const QString& address : addresses) {
        const QHostAddress parsed(address);
        const domain::Error bad = domain::error(Kind::Usage, u"--listen"_s,
                                                {{u"option"_s, u"--listen"_s}, {u"text"_s, address}});
        if (parsed.isNull() || (!parsed.isLoopback() && !tls))
            return bad;
    }
    return {};
}

QStringList certificateHosts(const QStringList& addresses)
{
    QStringList hosts{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    for (const QString& address : addresses) {
        if (!hosts.contains(hostOf(address)))
            hosts.append(hostOf(address));
    }
    return hosts;
}

}  // namespace

Works::Works(Server::Options options, const domain::Clock& clock) : m_options(std::move(options)), m_clock(clock)
{
    m_book.set(m_options.faults);
}

// The pipe first: nothing may come in any more while the rest goes.
Works::~Works()
{
    m_pipe.reset();
    m_face.reset();
}

Result<Server::Running> Works::open()
{
    if (m_options.addresses.isEmpty())
        m_options.addresses.append(u"127.0.0.1"_s);
    if (const auto good = checkAddresses(m_options.addresses, m_options.tls); !good)
        return good.error();
    if (!m_options.folder.isEmpty()) {
        auto folder = Folder::open(m_options.folder);
        if (!folder)
            return folder.error();
        m_folder = std::move(*folder);
    }
    if (const auto filled = fill(); !filled)
        return filled.error();
    auto secure = tls();
    if (!secure)
        return secure.error();
    m_face = std::make_unique<HttpFace>([this](const hub::Request& request) { return handle(request); });
    const quint16 behind = m_face->open();
    if (behind == 0)
        return domain::error(Kind::InUse, u"port"_s);
    m_running.controlKey = randomKey();
    m_pipe = std::make_unique<Pipe>(
        behind, m_book, [this](const hub::Request& request) { return control(request); }, std::move(*secure));
    if (const auto listens = m_pipe->listen(m_options.addresses, m_options.port); !listens)
        return listens.error();
    m_pipe->rulesChanged();
    m_running.url.setScheme(m_options.tls ? u"https"_s : u"http"_s);
    m_running.url.setHost(hostOf(m_options.addresses.front()));
    m_running.url.setPort(m_pipe->port());
    return m_running;
}

Result<void> Works::fill()
{
    PracticeHub::Options options;
    options.like = m_options.like;
    m_hub = std::make_unique<PracticeHub>(m_clock, options);
    if (m_folder) {
        auto kept = m_folder->read();
        if (!kept)
            return kept.error();
        if (*kept) {
            if (!m_hub->load((*kept)->state))
                return domain::error(Kind::Damaged, m_options.folder);
            m_seeded = std::move((*kept)->seeded);
            m_running.users = std::move((*kept)->users);
            return {};
        }
    }
    auto users = plant(*m_hub, m_options.seed, options.adminPassword);
    if (!users)
        return users.error();
    m_running.users = std::move(*users);
    m_seeded = m_hub->save();
    return m_folder ? m_folder->begin({m_seeded, m_seeded, m_running.users}) : Result<void>();
}

Result<std::optional<QSslConfiguration>> Works::tls()
{
    if (!m_options.tls)
        return std::optional<QSslConfiguration>();
    // A client looks at the real day, whatever day the training plays on.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertificateWish wish{certificateHosts(m_options.addresses), now.addDays(-1), now.addDays(kCertificateDays)};
    const auto made = m_folder ? m_folder->certificate(wish, now) : makeCertificate(wish);
    if (!made)
        return made.error();
    m_running.caPem = made->caPem;
    if (m_folder) {
        m_running.caFile = m_folder->caFile();
    } else {
        m_caFolder = std::make_unique<QTemporaryDir>();
        m_running.caFile = m_caFolder->filePath(u"ca.pem"_s);
        QFile file(m_running.caFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(made->caPem) != made->caPem.size() || !file.flush())
            return domain::error(Kind::FileUnwritable, m_running.caFile, {{u"why"_s, file.errorString()}});
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(QSslCertificate::fromData(made->serverPem));
    configuration.setPrivateKey(QSslKey(made->keyPem, QSsl::Ec));
    return std::optional(configuration);
}

Result<void> Works::keep()
{
    return m_folder ? m_folder->keep(m_hub->save()) : Result<void>();
}

hub::Response Works::handle(const hub::Request& request)
{
    hub::Response response = m_hub->handle(request);
    ++m_counts.handled;
    if (!request.writes())
        return response;
    ++m_counts.bodies;
    // A hub that cannot keep what it was given may not say that it has it.
    if (const auto kept = keep(); !kept)
        return refusal(500);
    return response;
}

Server::Counts Works::counts() const
{
    Server::Counts counts = m_counts;
    const Pipe::Counts piped = m_pipe ? m_pipe->counts() : Pipe::Counts();
    counts.requests = piped.requests;
    counts.faults = piped.faults;
    counts.cuts = piped.cuts;
    return counts;
}

void Works::setFaults(std::vector<Fault> faults)
{
    m_book.set(std::move(faults));
    m_pipe->rulesChanged();
}

Result<void> Works::reset()
{
    if (!m_hub->load(m_seeded))
        return domain::error(Kind::Damaged, m_options.folder);
    setFaults({});
    return keep();
}

Result<void> Works::edit(const SecondEdit& edit)
{
    for (const Server::User& user : m_running.users) {
        if (user.name != edit.user)
            continue;
        if (const auto written = writeCell(*m_hub, user, edit); !written)
            return written;
        return keep();
    }
    return domain::error(Kind::NotFound, u"user"_s, {{u"what"_s, u"user"_s}, {u"text"_s, edit.user}});
}

void Works::buildAnalytics()
{
    m_hub->buildAnalytics();
    // Tables of analytics can be built again at any time; failing to keep them loses nothing that anybody gave us.
    static_cast<void>(keep());
}

void Works::withHub(const std::function<void(PracticeHub&)>& act)
{
    act(*m_hub);
    static_cast<void>(keep());
}

}  // namespace rejista::practice
