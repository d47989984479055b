// Training mode: the training hub inside the program, on a free loopback port, in memory, without TLS (loopback only).
// GUI thread or any one thread; the hub itself runs on its own. Invariant: it ends with this object, and nothing of it
// stays on the disk.
#pragma once

#include "practice/server.h"

namespace rejista::practice {

class Training {
public:
    /// `package`: metadata::exportPackage() of the workspace; `school`: UID of the unit that the trainee captures for;
    /// `above`: UID of the unit of the second person (district; empty = the school's own). Takes about a second: show
    /// that something goes on. Kinds of Server::start(). `clock` must outlive it.
    [[nodiscard]] static domain::Result<std::unique_ptr<Training>> start(const QByteArray& package,
                                                                         const QString& school, const QString& above,
                                                                         const domain::Clock& clock);
    ~Training();

    [[nodiscard]] QUrl url() const;
    /// The trainee's ("teacher") token: what the connection page would have been given.
    [[nodiscard]] QString token() const;
    /// One click: the hub is as it was at the start; address and token stay the same.
    [[nodiscard]] domain::Result<void> reset();
    /// Faults and second persons' edits for a trainer's menu.
    [[nodiscard]] Server& server();

private:
    explicit Training(std::unique_ptr<Server> server);
    std::unique_ptr<Server> m_server;
};

}  // namespace rejista::practice
