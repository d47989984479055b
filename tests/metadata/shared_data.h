// Where the ground truth of others lies: REJISTA_SHARED, else the nearest `shared` folder above the sources.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace rejista::tests {

constexpr int kSkipped = 77;  // what ctest takes for "skipped"

/// The folder `data` of the ground truth; ends the program with 77 where there is none, with 1 where it was named but
/// cannot be read.
inline QString sharedData()
{
    using namespace Qt::StringLiterals;
    const QString named = qEnvironmentVariable("REJISTA_SHARED");
    if (!named.isEmpty()) {
        if (QDir(named + u"/data"_s).isReadable())
            return named + u"/data"_s;
        std::fprintf(stderr, "REJISTA_SHARED is set but %s/data cannot be read\n", qPrintable(named));
        std::exit(1);
    }
    for (QDir at(QString::fromUtf8(REJISTA_SOURCE_DIR));;) {
        if (QDir(at.filePath(u"shared/data"_s)).isReadable())
            return at.filePath(u"shared/data"_s);
        if (!at.cdUp())
            break;
    }
    std::printf("SKIP: no shared folder above the sources, and REJISTA_SHARED is not set\n");
    std::exit(kSkipped);
}

inline QByteArray sharedFile(const QString& path)
{
    QFile file(sharedData() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
        std::exit(1);
    }
    return file.readAll();
}

}  // namespace rejista::tests
