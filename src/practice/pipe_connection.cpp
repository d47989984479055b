#include "practice/pipe_connection.h"

#include "practice/call.h"
#include "practice/pipe_bodies.h"

#include <QTimer>

namespace rejista::practice {

namespace {

constexpr qsizetype kLargestBody = 256 * 1024 * 1024;
constexpr qsizetype kReadAhead = 4 * 1024 * 1024;

bool hasBody(const HttpHead& request, int status)
{
    return request.method != "HEAD" && status != 204 && status != 304;
}

}  // namespace

Connection::Connection(Pipe& pipe, qintptr descriptor, bool relayed) : QObject(&pipe), m_pipe(pipe)
{
    m_client.setReadBufferSize(kReadAhead);
    connect(&m_client, &QSslSocket::readyRead, this, &Connection::read);
    connect(&m_client, &QSslSocket::disconnected, this, &Connection::clientGone);
    connect(&m_hub, &QTcpSocket::readyRead, this, &Connection::readAnswer);
    connect(&m_hub, &QTcpSocket::disconnected, this, [this] {
        if (m_state == State::Exchange && m_waiting)
            refuse(502);
    });
    m_client.setSocketDescriptor(descriptor);
    m_local = m_client.peerAddress().isLoopback() && !(relayed && pipe.m_line.cameFromOutside(m_client.peerPort()));
    if (pipe.m_tls) {
        m_client.setSslConfiguration(*pipe.m_tls);
        m_client.startServerEncryption();
    }
}

Connection::~Connection()
{
    m_pipe.m_connections.remove(this);
    disconnect(&m_client, nullptr, this, nullptr);
    disconnect(&m_hub, nullptr, this, nullptr);
}

void Connection::breakOff()
{
    m_state = State::Closed;
    m_client.abort();
    deleteLater();
}

// What had come whole is done by the hub all the same, as a server does when its client is gone.
void Connection::clientGone()
{
    if (m_clientGone)
        return;
    m_clientGone = true;
    read();
    if (m_state != State::Exchange)
        deleteLater();
}

void Connection::read()
{
    if (m_state == State::Exchange || m_state == State::Closed) {
        if (m_discard > 0 && (m_discard -= m_client.readAll().size()) <= 0)
            m_client.disconnectFromHost();
        return;
    }
    m_in += m_client.readAll();
    while (readOne()) {}
}

bool Connection::readOne()
{
    if (m_state == State::Head) {
        if (m_in.isEmpty())
            return false;
        switch (readHead(m_in, m_head)) {
        case Reading::More: return false;
        case Reading::Bad: notUnderstood(); return false;
        case Reading::Whole: begin(); break;
        }
    }
    if (m_state != State::Body || !bodyWhole())
        return false;
    m_state = State::Exchange;
    exchange();
    return m_state == State::Head;
}

void Connection::begin()
{
    m_state = State::Body;
    m_chunks = {};
    m_bodySize = 0;
    m_controls = m_head.path().startsWith(u"/practice/");
    m_faults.clear();
    if (!m_controls) {
        ++m_pipe.m_counts.requests;
        m_faults = m_pipe.m_book.meet(m_head.method, m_head.path());
        m_pipe.m_counts.faults += qint64(m_faults.size());
    }
    if (m_head.header("expect").toLower() == "100-continue" && m_head.contentLength() <= kLargestBody)
        m_client.write("HTTP/1.1 100 Continue\r\n\r\n");
}

bool Connection::bodyWhole()
{
    const QByteArrayView come = QByteArrayView(m_in).sliced(m_head.size);
    Reading reading = Reading::More;
    const qint64 length = m_head.contentLength();
    if (length < 0) {
        reading = Reading::Bad;
    } else if (m_head.isChunked()) {
        reading = m_chunks.read(come);
        m_bodySize = m_chunks.end();
    } else {
        m_bodySize = length;
        reading = come.size() >= length ? Reading::Whole : Reading::More;
    }
    const Fault* drop = met(Fault::Kind::DropBefore);
    if (drop && (reading == Reading::Whole || come.size() >= drop->amount)) {
        breakOff();
        return false;
    }
    if (reading == Reading::Bad) {
        notUnderstood();
        return false;
    }
    if (std::max(come.size(), m_bodySize) > kLargestBody) {
        // A line that is cut while the client still sends would take the answer along: the rest is heard, not kept.
        m_discard = m_bodySize - come.size();
        m_last = true;
        refuse(413);
        return false;
    }
    return reading == Reading::Whole;
}

const Fault* Connection::met(Fault::Kind kind) const
{
    for (const Fault& fault : m_faults) {
        if (fault.kind == kind)
            return &fault;
    }
    return nullptr;
}

void Connection::exchange()
{
    if (m_controls) {
        control();
        return;
    }
    if (const Fault* fault = met(Fault::Kind::Status); fault && !fault->after) {
        refuse(int(fault->amount));
        return;
    }
    if (const Fault* fault = met(Fault::Kind::Portal); fault && !fault->after) {
        portal(int(fault->amount));
        return;
    }
    if (met(Fault::Kind::StaleEtag)) {
        const auto kept = m_pipe.keptEtag(m_head.target);
        if (kept && m_head.header("if-none-match") == *kept) {
            finish(304, {{"ETag", *kept}}, {});
            return;
        }
    }
    passOn();
}

void Connection::control()
{
    if (!m_local) {
        refuse(404);
        return;
    }
    hub::Request request;
    request.method = m_head.method;
    request.path = m_head.path();
    request.headers = m_head.headers;
    request.body = m_in.mid(m_head.size, m_bodySize);
    const hub::Response response = m_pipe.m_control(request);
    // The line may have been changed by what was just done; this answer still goes out on it.
    finish(response.status, response.headers, response.body);
}

void Connection::passOn()
{
    QByteArray out = m_head.method + ' ' + m_head.target + " HTTP/1.1\r\n";
    for (const auto& [name, value] : m_head.headers) {
        const QByteArray lower = name.toLower();
        if (lower != "expect" && lower != "connection")
            out += name + ": " + value + "\r\n";
    }
    out += "\r\n";
    m_waiting = true;
    m_fromHub.clear();
    if (m_hub.state() == QAbstractSocket::UnconnectedState)
        m_hub.connectToHost(QHostAddress(QHostAddress::LocalHost), m_pipe.m_hubPort);
    m_hub.write(out);
    m_hub.write(m_in.constData() + m_head.size, m_bodySize);
}

void Connection::readAnswer()
{
    m_fromHub += m_hub.readAll();
    if (!m_waiting)
        return;
    HttpHead head;
    const Reading reading = readHead(m_fromHub, head);
    if (reading == Reading::More)
        return;
    if (reading == Reading::Bad) {
        m_waiting = false;
        m_hub.abort();
        refuse(502);
        return;
    }
    const qint64 length = hasBody(m_head, head.status) ? head.contentLength() : 0;
    if (m_fromHub.size() < head.size + length)
        return;
    m_waiting = false;
    QByteArray body = m_fromHub.mid(head.size, length);
    if (m_clientGone || m_state == State::Closed) {
        deleteLater();
        return;
    }
    if (const Fault* delay = met(Fault::Kind::Delay)) {
        QTimer::singleShot(int(delay->amount), this, [this, status = head.status, headers = head.headers, body] {
            if (m_state == State::Exchange)
                answer(status, headers, body);
        });
        return;
    }
    answer(head.status, head.headers, std::move(body));
}

// The hub has acted; what of its answer reaches the client?
void Connection::answer(int status, const hub::Headers& from, QByteArray body)
{
    if (met(Fault::Kind::DropAfter)) {
        breakOff();
        return;
    }
    if (const Fault* fault = met(Fault::Kind::Status)) {
        refuse(int(fault->amount));
        return;
    }
    if (const Fault* fault = met(Fault::Kind::Portal)) {
        portal(int(fault->amount));
        return;
    }
    hub::Headers headers = from;
    if (met(Fault::Kind::StaleEtag)) {
        for (auto& [name, value] : headers) {
            if (name.compare("etag", Qt::CaseInsensitive) == 0)
                value = m_pipe.keepEtag(m_head.target, value);
        }
    }
    if (met(Fault::Kind::Gzip) && !body.isEmpty() && m_head.header("accept-encoding").toLower().contains("gzip")) {
        body = gzipped(body);
        headers.emplaceBack("Content-Encoding", "gzip");
        headers.emplaceBack("Vary", "Accept-Encoding");
    }
    finish(status, headers, body);
}

void Connection::finish(int status, const hub::Headers& headers, const QByteArray& body)
{
    if (m_clientGone) {
        deleteLater();
        return;
    }
    const bool withBody = hasBody(m_head, status);
    qint64 length = withBody ? body.size() : hub::headerValue(headers, "content-length").toLongLong();
    qint64 sent = withBody ? body.size() : 0;
    const bool announced = m_last || m_head.closes();
    bool last = announced;
    if (const Fault* fault = met(Fault::Kind::WrongLength)) {
        length = std::max<qint64>(0, length + fault->amount);
        last = true;
    }
    if (const Fault* fault = met(Fault::Kind::Truncate)) {
        sent = std::min(sent, fault->amount < 0 ? sent / 2 : fault->amount);
        last = true;
    }
    hub::Headers out = headers;
    // A fault shows itself only when the connection ends; a proxy in trouble does not announce that.
    if (announced)
        out.emplaceBack("Connection", "close");
    m_client.write(answerHead(status, out, length));
    m_client.write(body.constData(), sent);
    m_in.remove(0, m_head.size + m_bodySize);
    if (last) {
        m_state = State::Closed;
        if (m_discard <= 0)
            m_client.disconnectFromHost();
        return;
    }
    m_state = State::Head;
    m_controls = false;
    QTimer::singleShot(0, this, [this] { read(); });
}

void Connection::refuse(int status)
{
    const hub::Response words = refusal(status);
    if (m_state != State::Exchange) {
        // The request was not read to its end: nobody knows where the next one begins.
        m_bodySize = 0;
        m_state = State::Exchange;
    }
    finish(status, words.headers, words.body);
}

// What its parser cannot read, the container answers with a page of its own, and hangs up.
void Connection::notUnderstood()
{
    m_last = true;
    m_bodySize = 0;
    m_state = State::Exchange;
    const hub::Response page = containerPage(400, {});
    finish(page.status, page.headers, page.body);
}

void Connection::portal(int status)
{
    const hub::Response page = portalPage(status);
    finish(page.status, page.headers, page.body);
}

}  // namespace rejista::practice
