#include "cli/secret_prompt.h"

#include "security/secret_bytes.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace rejista::cli {

using namespace Qt::StringLiterals;

namespace {

// What a signal handler may touch: set before the handlers are, never changed while they are.
termios terminalBefore{};

void giveEchoBack(int signal)
{
    // Both are safe in a signal handler (POSIX); the program then ends by the signal, as it would have without us.
    tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

class SilentTerminal {
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &terminalBefore);
        struct sigaction give {};
        give.sa_handler = giveEchoBack;
        sigemptyset(&give.sa_mask);
        // Ctrl-Z would leave a silent terminal to the shell; it waits until the passphrase is typed.
        struct sigaction wait {};
        wait.sa_handler = SIG_IGN;
        for (size_t i = 0; i < kSignals.size(); ++i) {
            sigaction(kSignals[i], kSignals[i] == SIGTSTP ? &wait : &give, &m_before[i]);
            if (m_before[i].sa_handler == SIG_IGN)  // nohup, or a script's trap: not ours to end
                sigaction(kSignals[i], &m_before[i], nullptr);
        }
        termios silent = terminalBefore;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
        for (size_t i = 0; i < kSignals.size(); ++i)
            sigaction(kSignals[i], &m_before[i], nullptr);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    static constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    std::array<struct sigaction, kSignals.size()> m_before{};
};

}  // namespace

domain::Result<QString> askSecret(const QString& prompt, const QString& what)
{
    const auto missing = domain::error(domain::Kind::Usage, u"passphrase"_s, {{u"missing"_s, what}});
    if (isatty(STDIN_FILENO) != 1)
        return missing;
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    QByteArray line;
    {
        const SilentTerminal silent;
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
            line = in.readLine();
    }
    std::fputs("\n", stderr);
    if (line.isEmpty())
        return missing;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString typed = QString::fromUtf8(line);
    security::wipe(line);
    return typed;
}

}  // namespace rejista::cli
