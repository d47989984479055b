// All of the training hub's server that lives on its own thread: hub, pipe, folder, control. Made, used and destroyed
// there. Invariant: `keep()` has run before an answer to a request that may have changed something is handed out.
#pragma once

#include "practice/pipe.h"
#include "practice/server.h"
#include "practice/server_http.h"
#include "practice/server_store.h"

#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace rejista::practice {

class Works final : public QObject {
public:
    Works(Server::Options options, const domain::Clock& clock);
    ~Works() override;

    [[nodiscard]] domain::Result<Server::Running> open();
    [[nodiscard]] Server::Counts counts() const;
    void setFaults(std::vector<Fault> faults);
    [[nodiscard]] std::vector<Fault> faults() const { return m_book.faults(); }
    [[nodiscard]] domain::Result<void> reset();
    [[nodiscard]] domain::Result<void> edit(const SecondEdit& edit);
    void buildAnalytics();
    void withHub(const std::function<void(PracticeHub&)>& act);

private:
    [[nodiscard]] domain::Result<void> fill();
    [[nodiscard]] domain::Result<std::optional<QSslConfiguration>> tls();
    [[nodiscard]] domain::Result<void> keep();
    [[nodiscard]] hub::Response handle(const hub::Request& request);
    [[nodiscard]] hub::Response control(const hub::Request& request);
    [[nodiscard]] domain::Result<void> carryOut(const QString& act, const QJsonObject& wanted);
    [[nodiscard]] domain::Result<void> takeFaults(const QJsonObject& wanted);
    [[nodiscard]] QJsonObject state() const;

    Server::Options m_options;
    const domain::Clock& m_clock;
    FaultBook m_book;
    std::unique_ptr<PracticeHub> m_hub;
    QByteArray m_seeded;
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<QTemporaryDir> m_caFolder;
    std::unique_ptr<HttpFace> m_face;
    std::unique_ptr<Pipe> m_pipe;
    Server::Running m_running;
    Server::Counts m_counts;
};

}  // namespace rejista::practice
