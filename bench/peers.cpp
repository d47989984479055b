#include "peers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>
#include <QThread>

#include <chrono>

#include <csignal>
#include <unistd.h>

namespace rejista::bench {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

constexpr int kLongest = 60'000, kEnds = 5'000;  // ms

double since(steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(steady_clock::now() - start).count();
}

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(kEnds)) {
        process.kill();
        process.waitForFinished(kEnds);
    }
}

/// A program that a script starts is of the script's group: all of it goes, or the next start would only wake it.
void endGroup(QProcess& process, qint64 group)
{
    ::kill(pid_t(-group), SIGTERM);
    process.waitForFinished(kEnds);
    const auto asked = steady_clock::now();
    while (::kill(pid_t(-group), 0) == 0 && since(asked) < kEnds)
        QThread::msleep(20);
    ::kill(pid_t(-group), SIGKILL);
}

}  // namespace

struct HiddenScreen::Server {
    QProcess process;
    QByteArray display;
    QFile file;
};

// -displayfd lets the server choose a free number; -fbdir keeps its screen in a file that can be looked at.
HiddenScreen::HiddenScreen(const QString& folder) : m_folder(folder)
{
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (xvfb.isEmpty())
        return;
    auto server = std::make_unique<Server>();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);  // a runtime folder, too
    server->process.start(xvfb,
                          {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-fbdir"_s, folder,
                           u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    while (!server->display.endsWith('\n') && server->process.waitForReadyRead(kEnds))
        server->display += server->process.readAllStandardOutput();
    server->display = ':' + server->display.trimmed();
    server->file.setFileName(folder + u"/Xvfb_screen0"_s);
    if (server->display.size() > 1 && server->file.open(QIODevice::ReadOnly))
        m_server = std::move(server);
    else
        end(server->process);
}

HiddenScreen::~HiddenScreen()
{
    if (m_server)
        end(m_server->process);
}

bool HiddenScreen::isValid() const
{
    return m_server != nullptr;
}

QByteArray HiddenScreen::picture() const
{
    m_server->file.seek(0);
    return m_server->file.readAll();
}

bool HiddenScreen::isShown(const QByteArray& empty) const
{
    constexpr qsizetype kStep = 64;  // bytes: every sixteenth pixel is looked at
    const QByteArray now = picture();
    qsizetype other = 0;
    for (qsizetype i = 0; i < std::min(now.size(), empty.size()); i += kStep)
        other += now[i] != empty[i];
    return other * kStep * 20 > now.size();
}

double HiddenScreen::start(const Started& what)
{
    const QByteArray empty = picture();
    QProcess process;
    QStringList environment = QProcess::systemEnvironment();
    environment << u"DISPLAY="_s + QString::fromLatin1(m_server->display) << u"HOME="_s + m_folder
                << u"XDG_RUNTIME_DIR="_s + m_folder << u"XDG_CONFIG_HOME="_s + m_folder + u"/config"_s
                << u"QT_QPA_PLATFORM=xcb"_s << what.environment;
    process.setEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const auto begun = steady_clock::now();
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(what.program, what.arguments);
    process.waitForStarted(kEnds);
    const qint64 group = process.processId();
    double shown = -1;
    while (shown < 0 && since(begun) < kLongest && process.state() != QProcess::NotRunning) {
        if (isShown(empty))
            shown = since(begun);
        else
            QThread::usleep(500);
        process.waitForFinished(0);
    }
    if (group > 0)
        endGroup(process, group);
    for (const auto ended = steady_clock::now(); isShown(empty) && since(ended) < kEnds;)
        QThread::msleep(20);
    return shown;
}

Samples HiddenScreen::starts(const Started& what, int times)
{
    Samples samples;
    for (int i = 0; i <= times; ++i) {
        const double time = start(what);
        if (time < 0) {
            QTextStream(stderr) << what.name << " showed no window and is left out.\n";
            return {};
        }
        if (i > 0)
            samples.add(time);
    }
    return samples;
}

std::vector<Started> installedPeers()
{
    std::vector<Started> found;
    for (const Started& peer :
         {Started{u"KeePassXC"_s, u"keepassxc"_s, {}}, Started{u"DB Browser for SQLite"_s, u"sqlitebrowser"_s, {}},
          Started{u"LibreOffice Calc"_s, u"localc"_s, {u"--norestore"_s, u"--nologo"_s, u"--nofirststartwizard"_s}}}) {
        if (QStandardPaths::findExecutable(peer.program).isEmpty())
            QTextStream(stderr) << peer.name << " is not installed: not measured beside it.\n";
        else
            found.push_back(peer);
    }
    return found;
}

}  // namespace rejista::bench
