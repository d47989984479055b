// Transport over Qt Network: TLS always (but loopback), no redirects followed, own CA file, system proxy, one-shot bodies
// (decisions.md 26). Make it and use it on the same thread; it runs an event loop of its own inside send().
#pragma once

#include "hub/transport.h"

#include <QUrl>

#include <memory>

namespace rejista::hub {

class NetworkTransport final : public Transport {
public:
    struct Options {
        QUrl base{};         ///< of baseAddress()
        QByteArray caPem{};  ///< more authorities to trust; empty = the system's alone
        bool systemProxy = true;
    };
    /// Kind::HubCertificate with reason=caFile where caPem holds no certificate.
    [[nodiscard]] static domain::Result<std::unique_ptr<NetworkTransport>> make(Options options);
    ~NetworkTransport() override;
    [[nodiscard]] Outcome send(const Request& request, std::stop_token stop) override;

private:
    struct Private;
    explicit NetworkTransport(std::unique_ptr<Private> made);
    std::unique_ptr<Private> m;
};

}  // namespace rejista::hub
