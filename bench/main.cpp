// rejista_bench: measures what design.md §9 asks for, in one run, both sides of each ratio (make bench).
#include "benches.h"
#include "window_child.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rejista::bench;

namespace {

struct Group {
    QString name;
    std::vector<Result> (*run)(const Setting&);
};

const std::vector<Group>& groups()
{
    static const std::vector<Group> all = {{u"commit"_s, benchCommit}, {u"cipher"_s, benchCipher},
                                           {u"pack"_s, benchPack},     {u"returns"_s, benchReturns},
                                           {u"window"_s, benchWindow}, {u"district"_s, benchDistrict},
                                           {u"hub"_s, benchHub}};
    return all;
}

bool write(const QString& path, const QJsonArray& results)
{
    const QJsonObject whole{{u"version"_s, QStringLiteral(REJISTA_VERSION)},
                            {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                            {u"qt"_s, QString::fromLatin1(qVersion())},
                            {u"cores"_s, QThread::idealThreadCount()},
                            {u"system"_s, QSysInfo::prettyProductName()},
                            {u"kernel"_s, QSysInfo::kernelVersion()},
                            {u"results"_s, results}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(whole).toJson()) > 0;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && QLatin1StringView(argv[1]) == "window"_L1)
        return runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"out"_s, u"Write the results as JSON."_s, u"file"_s});
    parser.addOption({u"disk"_s, u"A folder on the disk to measure; default: beside the results."_s, u"folder"_s});
    parser.addOption(
        {u"pack"_s, u"The country pack."_s, u"folder"_s, QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone")});
    parser.addOption(
        {u"only"_s, u"Only this group: commit, cipher, pack, returns, window, district, hub."_s, u"group"_s});
    parser.addOption({u"learners"_s, u"Learner rows in the store."_s, u"n"_s, u"1000000"_s});
    parser.addOption({u"schools"_s, u"Schools of the district."_s, u"n"_s, u"760"_s});
    parser.addOption({u"keys"_s, u"Keys pressed into each register."_s, u"n"_s, u"2000"_s});
    parser.process(application);

    const QString beside = parser.isSet(u"out"_s) ? QFileInfo(parser.value(u"out"_s)).absolutePath()
                                                  : QDir::currentPath();
    const QTemporaryDir scratch((parser.isSet(u"disk"_s) ? parser.value(u"disk"_s) : beside) + u"/bench"_s);
    if (!scratch.isValid()) {
        QTextStream(stderr) << scratch.errorString() << Qt::endl;
        return 1;
    }
    Setting setting;
    setting.folder = scratch.path();
    setting.pack = parser.value(u"pack"_s);
    setting.learners = parser.value(u"learners"_s).toInt();
    setting.schools = parser.value(u"schools"_s).toInt();
    setting.keys = parser.value(u"keys"_s).toInt();
    // The window looks for packs where a person's would be; here it takes the one that is measured.
    qputenv("REJISTA_PACKS", QFile::encodeName(QFileInfo(setting.pack).absolutePath()));

    QTextStream out(stdout);
    QJsonArray results;
    for (const Group& group : groups()) {
        if (parser.isSet(u"only"_s) && parser.value(u"only"_s) != group.name)
            continue;
        for (const Result& result : group.run(setting)) {
            out << result.toLine() << Qt::endl;
            results.append(result.toJson());
        }
    }
    if (parser.isSet(u"out"_s) && !write(parser.value(u"out"_s), results)) {
        QTextStream(stderr) << "could not write " << parser.value(u"out"_s) << Qt::endl;
        return 1;
    }
    return 0;
}
