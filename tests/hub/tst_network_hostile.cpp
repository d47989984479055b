#include "rude_server.h"

#include "hub/gzip.h"

#include <random>

using namespace rejista;
using namespace rejista::test;
using State = hub::Outcome::State;

namespace {

constexpr int kRounds = 400;

class Chance {
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}
    int below(qsizetype limit) { return int(m_engine() % quint32(limit)); }

private:
    std::mt19937 m_engine;
};

// An answer of HTTP with up to four faults anywhere: in its head, its lengths, its chunks, its packing.
QByteArray spoiltAnswer(Chance& chance)
{
    const QByteArray whole[] = {
        page(200, "{\"a\":\"12345\"}", "ETag: \"x\"\r\n"),
        page(409, hub::gzipped(QByteArray(3000, 'x')), "Content-Encoding: gzip\r\n"),
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n"
        "5\r\n{\"a\":\r\n2\r\n1}\r\n0\r\n\r\n",
    };
    QByteArray bytes = whole[chance.below(3)];
    for (int faults = chance.below(4); faults >= 0; --faults) {
        const int at = chance.below(bytes.size());
        switch (chance.below(4)) {
        case 0: bytes[at] = char(chance.below(256)); break;
        case 1: bytes.remove(at, chance.below(9)); break;
        case 2: bytes.insert(at, bytes.mid(chance.below(bytes.size()), 12)); break;
        default: bytes.insert(at, QByteArray::number(chance.below(100'000)));
        }
    }
    return bytes;
}

}  // namespace

class TestNetworkHostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverComesBackABodyWentOutOnceAndNobodyCallsItNotSent()
    {
        int answered = 0;
        for (int seed = 0; seed < kRounds; ++seed) {
            Chance chance{quint32(seed)};
            RudeServer server([&](QTcpSocket& line, const Arrived&) {
                line.write(spoiltAnswer(chance));
                line.disconnectFromHost();
            });
            hub::Request request = posting();
            request.limits.quietMs = 2000;
            request.limits.maxBytes = 100'000;
            const hub::Outcome outcome = transportTo(server.url())->send(request, {});
            const QByteArray round = QByteArray::number(seed);
            QVERIFY2(server.requests.size() == 1, round);
            QVERIFY2(outcome.state != State::NotSent, round);
            QVERIFY2((outcome.state == State::Answered) == !outcome.error, round);
            QVERIFY2(outcome.response.body.size() <= request.limits.maxBytes, round);
            answered += outcome.state == State::Answered;
        }
        QVERIFY(answered > kRounds / 10 && answered < kRounds);  // the chance spoils some, and not all
    }
};

QTEST_GUILESS_MAIN(TestNetworkHostile)
#include "tst_network_hostile.moc"
