// One client's connection: reads request after request, lets each meet its faults, answers. Lives on the server's thread,
// a child of its Pipe. Invariant: one request at a time; the next one waits in the socket.
#pragma once

#include "practice/faults.h"
#include "practice/pipe.h"
#include "practice/pipe_http.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace rejista::practice {

class Connection final : public QObject {
public:
    Connection(Pipe& pipe, qintptr descriptor, bool relayed);
    ~Connection() override;

    /// Its present request came to /practice/.
    [[nodiscard]] bool controls() const { return m_controls; }
    void breakOff();
    void endAfterAnswer() { m_last = true; }

private:
    enum class State { Head, Body, Exchange, Closed };

    void read();
    [[nodiscard]] bool readOne();
    void begin();
    [[nodiscard]] bool bodyWhole();
    void exchange();
    void control();
    void passOn();
    void readAnswer();
    void answer(int status, const hub::Headers& headers, QByteArray body);
    void finish(int status, const hub::Headers& headers, const QByteArray& body);
    void refuse(int status);
    void notUnderstood();
    void portal(int status);
    void clientGone();
    [[nodiscard]] const Fault* met(Fault::Kind kind) const;

    Pipe& m_pipe;
    QSslSocket m_client;
    QTcpSocket m_hub;
    State m_state = State::Head;
    QByteArray m_in, m_fromHub;
    HttpHead m_head;
    ChunkReader m_chunks;
    qsizetype m_bodySize = 0;
    qint64 m_discard = 0;  ///< of a body that is too large: what is still to be heard before the line is closed
    std::vector<Fault> m_faults;
    bool m_controls = false, m_local = false, m_clientGone = false, m_waiting = false, m_last = false;
};

}  // namespace rejista::practice
