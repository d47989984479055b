// The window: how fast it starts, how fast a key is answered on the screen, what it takes of memory. Each measurement is
// a process of its own (window_child.h).
#include "benches.h"
#include "learners.h"
#include "peers.h"
#include "registers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTextStream>

#include <chrono>

namespace rejista::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 15, kPeerStarts = 7;
constexpr int kLongest = 600'000;  // ms

/// A register on the disk and what is said of it in the results.
struct Measured {
    QString folder, words;
    int learners = 0;
};

QString keyOf(const QString& folder)
{
    return QString::fromLatin1(rawKeyOf(folder).view().toByteArray().toHex());
}

/// What the child told, and as `untilPainted` how long it took from the process's start as the parent saw it.
QJsonObject child(const QString& act, const Measured& at, int count = 0)
{
    QProcess process;
    QStringList environment = QProcess::systemEnvironment();
    environment << u"REJISTA_BENCH_KEY="_s + keyOf(at.folder) << u"QT_QPA_PLATFORM=offscreen"_s
                << u"XDG_RUNTIME_DIR="_s + at.folder + u".run"_s << u"QT_LOGGING_RULES=qt.qpa.*=false"_s;
    process.setEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Qt wants a folder of this name that is nobody else's.
    const QString runtime = at.folder + u".run"_s;
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto begun = std::chrono::steady_clock::now();
    process.start(QCoreApplication::applicationFilePath(), {u"window"_s, act, at.folder, QString::number(count)});
    QJsonObject told;
    double painted = 0;
    while (process.waitForReadyRead(kLongest)) {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line == "painted")
                painted = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
            else
                told = QJsonDocument::fromJson(line).object();
        }
    }
    process.waitForFinished(kLongest);
    if (told.isEmpty() || process.exitCode() != 0)
        qFatal("the window's process did not tell what it measured");
    told.insert(u"untilPainted"_s, painted);
    return told;
}

void addAll(Samples& samples, const QJsonValue& times)
{
    for (const auto& time : times.toArray())
        samples.add(time.toDouble());
}

Result result(const QString& name, const QString& what, const QString& goal = {}, double atMost = 0)
{
    Result made;
    made.name = name;
    made.oursIs = what;
    made.goal = goal;
    made.goalAtMost = atMost;
    return made;
}

/// Parts of a start as facts: the median of each.
void addParts(Result& of, const std::vector<QJsonObject>& runs)
{
    for (const auto* part : {"signIn", "opened", "metadata", "pages", "untilPainted", "memoryNow"}) {
        Samples times;
        for (const QJsonObject& run : runs) {
            if (const QJsonValue time = run.value(QLatin1StringView(part)); time.isDouble())
                times.add(time.toDouble());
        }
        if (times.count() > 0)
            of.facts.insert(QLatin1StringView(part), times.percentile(50));
    }
}

std::vector<Result> starts(const Measured& at)
{
    std::vector<Result> results = {
        result(u"unwrapped key → first page, %1"_s.arg(at.words), u"until Today is painted with its lines"_s),
        result(u"unwrapped key → enrolment form, %1"_s.arg(at.words),
               u"open the register, read its metadata, make the pages, open the form, painted and ready for keys"_s,
               u"p99 ≤ 300 ms"_s, 300)};
    const QString acts[] = {u"first"_s, u"form"_s};
    for (size_t i = 0; i < results.size(); ++i) {
        (void)child(acts[i], at);  // what the machine reads from its disk the first time is not the program's
        std::vector<QJsonObject> runs;
        for (int run = 0; run < kStarts; ++run) {
            runs.push_back(child(acts[i], at));
            results[i].ours.add(runs.back().value(u"usable"_s).toDouble());
        }
        addParts(results[i], runs);
    }
    return results;
}

std::vector<Result> typed(const Measured& at, int keys)
{
    const QJsonObject told = child(u"type"_s, at, keys);
    Result echo = result(
        u"keystroke → painted echo, %1"_s.arg(at.words),
        u"figures, Enter, arrows: from the moment a key is due, one each 25 ms, until the table is painted"_s,
        u"p99 ≤ 16 ms"_s, 16);
    Result undo = result(u"Ctrl+Z → painted echo, %1"_s.arg(at.words),
                         u"the same for taking the last entry back, each tenth cell"_s, u"p99 ≤ 16 ms"_s, 16);
    const QJsonObject kinds = told.value(u"echo"_s).toObject();
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        if (it.key() == "undo"_L1) {
            addAll(undo.ours, *it);
            continue;
        }
        Samples kind;
        addAll(kind, *it);
        addAll(echo.ours, *it);
        echo.facts.insert(it.key() + u".p50"_s, kind.percentile(50));
        echo.facts.insert(it.key() + u".p99"_s, kind.percentile(99));
    }
    echo.facts.insert(u"messages"_s, told.value(u"messages"_s).toDouble());
    echo.facts.insert(u"fileBytes"_s, double(QFileInfo(at.folder + u"/data.db"_s).size()));
    echo.facts.insert(u"learners"_s, at.learners);
    Result openings = result(u"open the enrolment form, %1"_s.arg(at.words),
                             u"from the list of returns, this year's and last year's in turns, until painted"_s,
                             u"p99 ≤ 250 ms"_s, 250);
    addAll(openings.ours, told.value(u"openings"_s));
    Result themes = result(u"switch the theme, %1"_s.arg(at.words),
                           u"light, dark, high contrast, whole window painted"_s);
    addAll(themes.ours, told.value(u"themes"_s));
    Result memory = result(u"memory, %1"_s.arg(at.words), u"most of the window's process during all of this (VmHWM)"_s,
                           u"≤ 150 MB"_s, 150);
    memory.unit = u"MB"_s;
    memory.ours.add(told.value(u"memory"_s).toDouble());
    memory.facts.insert(u"whenTheFormIsOpen"_s, told.value(u"memoryOfTheForm"_s).toDouble());
    return {echo, undo, openings, themes, memory};
}

std::vector<Result> besideOthers(const Setting& setting, const Measured& at)
{
    const std::vector<Started> peers = installedPeers();
    HiddenScreen screen(QDir(setting.folder).filePath(u"screen"_s));
    if (!screen.isValid() || peers.empty()) {
        QTextStream(stderr) << (screen.isValid() ? "" : "Xvfb is not installed: no program is started beside ours.\n");
        return {};
    }
    const auto ours = [&at](const QString& act) {
        return Started{u"Rejista"_s,
                       QCoreApplication::applicationFilePath(),
                       {u"window"_s, act, at.folder, u"-1"_s},
                       {u"REJISTA_BENCH_KEY="_s + keyOf(at.folder)}};
    };
    std::vector<Result> results;
    for (const Started& peer : peers) {
        Result window = result(u"process start → first window, beside %1"_s.arg(peer.name),
                               u"our page to sign in, on Xvfb"_s);
        Result form = result(u"process start → form, beside %1"_s.arg(peer.name),
                             u"our enrolment form with its figures, from a raw key, on Xvfb"_s, u"p50 ≤ 0.5 ×"_s);
        form.goalRatio = 0.5;
        window.theirsIs = form.theirsIs = u"their first window, empty"_s;
        window.atMedian = form.atMedian = true;
        window.ours = screen.starts(ours(u"signIn"_s), kPeerStarts);
        form.ours = screen.starts(ours(u"alone"_s), kPeerStarts);
        window.theirs = form.theirs = screen.starts(peer, kPeerStarts);
        if (window.ours.count() == 0 || form.ours.count() == 0 || form.theirs.count() == 0)
            continue;
        results.push_back(window);
        results.push_back(form);
    }
    return results;
}

void append(std::vector<Result>& to, std::vector<Result> more)
{
    for (Result& one : more)
        to.push_back(std::move(one));
}

void addLearnersTo(const QString& folder, int learners)
{
    const auto workspace = must(storage::Workspace::openWithRawKey(folder, rawKeyOf(folder), benchPerson()), "open");
    addLearners(workspace->store(), learners);
}

}  // namespace

std::vector<Result> benchWindow(const Setting& setting)
{
    const QDir folder(setting.folder);
    Measured school{folder.filePath(u"school.rejista"_s), u"one school"_s};
    makeExampleSchool(setting, school.folder);
    std::vector<Result> results = starts(school);
    append(results, typed(school, setting.keys));
    append(results, besideOthers(setting, school));

    addLearnersTo(school.folder, setting.learners);
    school.learners = setting.learners;
    school.words = u"%L1 learners"_s.arg(setting.learners);
    append(results, starts(school));
    append(results, typed(school, setting.keys));

    return results;
}

std::vector<Result> benchDistrict(const Setting& setting)
{
    const Measured district{QDir(setting.folder).filePath(u"wide.rejista"_s),
                            u"%L1 schools, %L2 learners"_s.arg(setting.schools).arg(setting.learners),
                            setting.learners};
    {
        const auto made = makeDistrict(setting, district.folder, setting.schools);
        int rows = 0;
        importValues(made->workspace->store(), made->context, censusFile(*made, rows));
        addLearners(made->workspace->store(), setting.learners);
    }
    std::vector<Result> results = starts(district);
    append(results, typed(district, setting.keys));
    return results;
}

}  // namespace rejista::bench
