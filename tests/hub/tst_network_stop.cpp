#include "rude_server.h"

#include <QTimer>

#include <thread>

using namespace rejista;
using namespace rejista::test;
using domain::Kind;
using State = hub::Outcome::State;

class TestNetworkStop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoeverStoppedBeforeSendsNothing()
    {
        RudeServer server([](QTcpSocket& line, const Arrived&) { line.write(page(200, "{}")); });
        std::stop_source stop;
        stop.request_stop();
        const hub::Outcome outcome = transportTo(server.url())->send(posting(), stop.get_token());
        QCOMPARE(outcome.state, State::NotSent);
        QCOMPARE(outcome.error->kind, Kind::Cancelled);
        QCOMPARE(server.connections, 0);
    }
    void aStopEndsTheRequestAtAnyByteOfTheAnswer()
    {
        const QByteArray whole = page(200, "{\"a\":\"12345\"}");
        for (qsizetype cut = 0; cut < whole.size(); cut += 7) {
            std::stop_source stop;
            RudeServer server([&](QTcpSocket& line, const Arrived&) {
                line.write(whole.left(cut));
                line.flush();
                QTimer::singleShot(0, &line, [&] { stop.request_stop(); });
            });
            const auto transport = transportTo(server.url());
            const hub::Outcome outcome = transport->send(posting(), stop.get_token());
            QCOMPARE(outcome.state, State::Unknown);
            QCOMPARE(outcome.error->kind, Kind::Cancelled);
            // The transport is as good as before.
            RudeServer second([](QTcpSocket& line, const Arrived&) { line.write(page(200, "{}")); });
            QCOMPARE(transportTo(second.url())->send(getting(), {}).state, State::Answered);
        }
    }
    void aStopEndsTheRequestWhileTheBodyGoesUp()
    {
        std::stop_source stop;
        RudeServer server([](QTcpSocket&, const Arrived&) {});
        server.early = [&](QTcpSocket& line, const QByteArray& so) {
            if (so.size() > 3000) {
                line.setReadBufferSize(1);  // takes no more: the line is stuck
                stop.request_stop();
            }
            return true;
        };
        const hub::Outcome outcome =
            transportTo(server.url())->send(posting(QByteArray(8'000'000, 'x')), stop.get_token());
        QCOMPARE(outcome.state, State::Unknown);
        QCOMPARE(outcome.error->kind, Kind::Cancelled);
        QVERIFY(server.requests.empty());
        QVERIFY(outcome.bytesUp > 3000);
    }
    void aStopBeforeTheHandshakeIsOverIsNotSent()
    {
        std::stop_source stop;
        RudeServer server([](QTcpSocket&, const Arrived&) {});
        server.early = [&](QTcpSocket&, const QByteArray&) {
            stop.request_stop();
            return true;
        };
        QUrl secure = server.url();
        secure.setScheme(u"https"_s);
        const hub::Outcome outcome = transportTo(secure)->send(posting(), stop.get_token());
        QCOMPARE(outcome.state, State::NotSent);
        QCOMPARE(outcome.error->kind, Kind::Cancelled);
    }
    void aStopFromAnotherThreadIsHeard()
    {
        std::stop_source stop;
        std::thread other;
        RudeServer server([&](QTcpSocket&, const Arrived&) { other = std::thread([&] { stop.request_stop(); }); });
        const hub::Outcome outcome = transportTo(server.url())->send(getting(), stop.get_token());
        other.join();
        QCOMPARE(outcome.error->kind, Kind::Cancelled);
    }
    void aStopThatComesTooLateChangesNothing()
    {
        std::stop_source stop;
        RudeServer server([](QTcpSocket& line, const Arrived&) { line.write(page(200, "{}")); });
        const auto transport = transportTo(server.url());
        QCOMPARE(transport->send(posting(), stop.get_token()).state, State::Answered);
        stop.request_stop();
        QCOMPARE(transport->send(posting(), {}).state, State::Answered);
    }
};

QTEST_GUILESS_MAIN(TestNetworkStop)
#include "tst_network_stop.moc"
