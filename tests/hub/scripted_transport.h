// A transport that answers from a list and remembers what was asked: what the tests of Client talk to.
#pragma once

#include "hub/transport.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <deque>
#include <vector>

namespace rejista::test {

class ScriptedTransport final : public hub::Transport {
public:
    [[nodiscard]] hub::Outcome send(const hub::Request& request, std::stop_token) override
    {
        sent.push_back(request);
        sent.back().secret = request.secret + "";  // ours: the client wipes its own
        sent.back().secret.detach();
        if (script.empty()) {
            hub::Outcome none;
            none.error = domain::error(domain::Kind::HubUnreachable);
            return none;
        }
        hub::Outcome next = std::move(script.front());
        script.pop_front();
        return next;
    }
    void answer(int status, const QByteArray& body, hub::Headers headers = {{"Content-Type", "application/json"}})
    {
        hub::Outcome outcome;
        outcome.state = hub::Outcome::State::Answered;
        outcome.response = {status, std::move(headers), body};
        outcome.bytesUp = 10;
        outcome.bytesDown = 100;
        script.push_back(std::move(outcome));
    }
    void fail(hub::Outcome::State state, domain::Error error)
    {
        hub::Outcome outcome;
        outcome.state = state;
        outcome.error = std::move(error);
        script.push_back(std::move(outcome));
    }

    std::deque<hub::Outcome> script;
    std::vector<hub::Request> sent;
};

}  // namespace rejista::test
