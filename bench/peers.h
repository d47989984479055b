// Other programs' start beside ours on a screen that nobody sees (Xvfb): from the process's start until a twentieth of
// the screen holds something. Only what is installed already is measured; what is not there is named. One thread.
#pragma once

#include "measure.h"

#include <QStringList>

namespace rejista::bench {

struct Started {
    QString name;     ///< "LibreOffice Calc"
    QString program;  ///< as it is called
    QStringList arguments;
    QStringList environment{};  ///< NAME=value, besides the machine's
};

/// An Xvfb with one screen of a laptop's size. Invalid where there is no Xvfb.
class HiddenScreen {
public:
    /// `folder` gets the screen's file and the homes of the programs.
    explicit HiddenScreen(const QString& folder);
    ~HiddenScreen();
    HiddenScreen(const HiddenScreen&) = delete;
    HiddenScreen& operator=(const HiddenScreen&) = delete;

    [[nodiscard]] bool isValid() const;
    /// Milliseconds of `times` starts after one that is not counted. Empty, with a line on stderr, when no window came.
    [[nodiscard]] Samples starts(const Started& what, int times);

private:
    [[nodiscard]] double start(const Started& what);
    [[nodiscard]] bool isShown(const QByteArray& empty) const;
    [[nodiscard]] QByteArray picture() const;

    struct Server;
    std::unique_ptr<Server> m_server;
    QString m_folder;
};

/// KeePassXC, DB Browser for SQLite, LibreOffice Calc: those that are installed; the others are named on stderr.
[[nodiscard]] std::vector<Started> installedPeers();

}  // namespace rejista::bench
