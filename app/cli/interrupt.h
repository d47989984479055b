// Ctrl-C and `kill` as a wish to stop: long commands end at the next safe place, and say so. Main thread; one at a time.
#pragma once

#include <memory>
#include <stop_token>

namespace rejista::cli {

/// While it lives, SIGINT, SIGTERM and SIGHUP ask `token()` to stop; a second one ends the program at once.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    [[nodiscard]] std::stop_token token() const;
    /// Sleeps until one of them comes.
    void wait() const;

private:
    struct Watch;
    std::unique_ptr<Watch> m_watch;
};

}  // namespace rejista::cli
