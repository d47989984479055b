#include "tree_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace rejista::rooms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 400;

struct File {
    QString path;  // below the root, with /
    QString text;
    QString top;   // src, app, tests, …
    QString room;  // the folder below it
};

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isOurs(const QString& path)
{
    static const QStringList kinds = {u".h"_s,  u".cpp"_s, u".cmake"_s, u".txt"_s, u".md"_s,
                                      u".sh"_s, u".py"_s,  u".sql"_s,   u".qrc"_s};
    const QString name = path.section(u'/', -1);
    return name == "Makefile"_L1 || path == ".ci/run"_L1
        || std::any_of(kinds.begin(), kinds.end(), [&](const QString& kind) { return name.endsWith(kind); });
}

std::vector<File> filesOf(const QDir& root)
{
    std::vector<File> files;
    QDirIterator walk(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = root.relativeFilePath(walk.next());
        const QString top = path.section(u'/', 0, 0);
        // tests/rooms/planted is the tree that breaks the rules on purpose.
        if (top == ".git"_L1 || top.startsWith("build"_L1) || path.startsWith("tests/rooms/planted/"_L1)
            || !isOurs(path))
            continue;
        files.push_back({path, readText(root.filePath(path)), top, path.section(u'/', 1, 1)});
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return files;
}

bool isSource(const File& file)
{
    return file.path.endsWith(".h"_L1) || file.path.endsWith(".cpp"_L1);
}

struct Include {
    QString target;
    bool quoted = false;
};

std::vector<Include> includesOf(const File& file)
{
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    std::vector<Include> found;
    for (auto match = line.globalMatch(file.text); match.hasNext();) {
        const auto one = match.next();
        found.push_back({one.captured(2), one.captured(1) == u"\""_s});
    }
    return found;
}

/// Which of Qt's modules beside Core a header belongs to, by looking where it is installed.
QString qtModuleOf(const QString& header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QString base = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QStringList modules = {u"QtWidgets"_s, u"QtCharts"_s,     u"QtPrintSupport"_s, u"QtNetwork"_s,
                                        u"QtSql"_s,     u"QtHttpServer"_s, u"QtSvgWidgets"_s};
    for (const QString& module : modules) {
        if (QFile::exists(base + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

class Inspector {
public:
    Inspector(const Graph& graph, const std::vector<File>& files) : m_graph(graph), m_files(files) {}

    std::vector<Breach> run()
    {
        checkGraph();
        for (const File& file : m_files) {
            if (isSource(file) && (file.top == "src"_L1 || file.top == "app"_L1)) {
                checkIncludes(file);
                checkShape(file);
            }
            if (isSource(file) && file.top == "src"_L1)
                checkCore(file);
            checkWords(file);
        }
        checkUse();
        checkRings();
        checkReadmes();
        return std::move(m_breaches);
    }

private:
    void report(const QString& rule, const QString& where, const QString& what)
    {
        m_breaches.push_back({rule, where, what});
    }

    void checkGraph()
    {
        for (qsizetype i = 0; i < m_graph.order.size(); ++i) {
            const QString& room = m_graph.order.at(i);
            for (const QString& lower : m_graph.depends.value(room)) {
                const qsizetype at = m_graph.order.indexOf(lower);
                if (at < 0)
                    report(u"graph"_s, room, u"DEPENDS names %1, which is no room"_s.arg(lower));
                else if (at >= i)
                    report(u"graph"_s, room,
                           u"DEPENDS names %1, which stands at or after it: arrows point down"_s.arg(lower));
            }
        }
    }

    void checkIncludes(const File& file)
    {
        for (const Include& include : includesOf(file)) {
            if (!include.quoted) {
                if (m_graph.order.contains(include.target.section(u'/', 0, 0)) && include.target.contains(u'/'))
                    report(u"include"_s, file.path, u"<%1>: rooms are included with quotes"_s.arg(include.target));
                continue;
            }
            if (include.target.endsWith(".moc"_L1) || include.target.startsWith("ui_"_L1))
                continue;
            checkQuoted(file, include.target);
        }
    }

    void checkQuoted(const File& file, const QString& target)
    {
        if (!target.contains(u'/') || target.startsWith(u'.')) {
            report(u"include"_s, file.path, u"\"%1\": write \"room/header.h\""_s.arg(target));
            return;
        }
        const QString other = target.section(u'/', 0, 0);
        if (file.top == "app"_L1) {
            // The two programs share charts; they do not know each other.
            const bool program = other == "cli"_L1 || other == "desktop"_L1;
            if (program && other != file.room)
                report(u"include"_s, file.path, u"\"%1\": programs do not know each other"_s.arg(target));
            return;
        }
        if (other == file.room)
            return;
        if (!m_graph.order.contains(other))
            report(u"include"_s, file.path, u"\"%1\": %2 is no room below %3"_s.arg(target, other, file.room));
        else if (!m_graph.depends.value(file.room).contains(other))
            report(u"include"_s, file.path, u"\"%1\": %2 does not name %3 in DEPENDS"_s.arg(target, file.room, other));
        else
            m_used[file.room].insert(other);
    }

    void checkShape(const File& file)
    {
        const qsizetype lines = file.text.count(u'\n');
        if (file.path.endsWith(".cpp"_L1) && lines > kMostLines)
            report(u"size"_s, file.path, u"%1 lines; %2 is the most"_s.arg(lines).arg(kMostLines));
        if (!file.path.endsWith(".h"_L1))
            return;
        if (!file.text.contains("#pragma once"_L1))
            report(u"header"_s, file.path, u"no #pragma once"_s);
        if (!file.text.startsWith("//"_L1))
            report(u"header"_s, file.path, u"does not begin by saying what it is for"_s);
        static const QRegularExpression opened(u"^\\s*using namespace"_s, QRegularExpression::MultilineOption);
        if (opened.match(file.text).hasMatch())
            report(u"header"_s, file.path, u"using namespace in a header"_s);
    }

    void checkCore(const File& file)
    {
        for (const Include& include : includesOf(file)) {
            const QString module = include.quoted ? QString() : qtModuleOf(include.target);
            const bool allowed = module.isEmpty() || module == "QtCore"_L1
                || (module == "QtGui"_L1 && file.room == "exchange"_L1)
                || (module == "QtNetwork"_L1 && (file.room == "hub"_L1 || file.room == "practice"_L1))
                || (module == "QtHttpServer"_L1 && file.room == "practice"_L1);
            if (!allowed)
                report(u"module"_s, file.path,
                       u"<%1> is of %2, which no room below app may use"_s.arg(include.target, module));
            if (include.target.contains("sqlite3"_L1) && file.room != "storage"_L1)
                report(u"module"_s, file.path, u"only storage knows SQLite"_s);
            if (include.target == "sodium.h"_L1 && file.room != "security"_L1)
                report(u"module"_s, file.path, u"only security knows libsodium"_s);
        }
        if (file.text.contains("::instance()"_L1))
            report(u"singleton"_s, file.path, u"dependencies come through constructors"_s);
    }

    void checkWords(const File& file)
    {
        // Put together, so that this file does not hold what it looks for.
        static const QRegularExpression unfinished(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|X"_s + u"XX)\\b"_s);
        static const QRegularExpression pretending(u"\\b(stu"_s + u"b(s|bed)?|for n"_s + u"ow|not impl"_s
                                                       + u"emented)\\b"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression machine(u"(^|[\\s\"'(=<`])(/wo"_s + u"rk/|/ro"_s + u"ot/|/ho"_s
                                                    + u"me/[a-z]|/tm"_s + u"p/[a-z])"_s,
                                                QRegularExpression::MultilineOption);
        for (const auto& [rule, pattern] :
             {std::pair(u"word"_s, unfinished), std::pair(u"word"_s, pretending), std::pair(u"path"_s, machine)}) {
            const auto match = pattern.match(file.text);
            if (!match.hasMatch())
                continue;
            const qsizetype line = QStringView(file.text).left(match.capturedStart()).count(u'\n') + 1;
            report(rule, u"%1:%2"_s.arg(file.path).arg(line), match.captured().trimmed());
        }
    }

    void checkUse()
    {
        for (const QString& room : m_graph.order) {
            for (const QString& lower : m_graph.depends.value(room)) {
                if (!m_used.value(room).contains(lower))
                    report(u"unused"_s, room, u"DEPENDS names %1, but no file includes it"_s.arg(lower));
            }
        }
    }

    /// Headers that include each other in a ring, found by depth-first search.
    void checkRings()
    {
        QMap<QString, QStringList> edges;
        for (const File& file : m_files) {
            if (file.top != "src"_L1 && file.top != "app"_L1)
                continue;
            for (const Include& include : includesOf(file)) {
                if (include.quoted && file.path.endsWith(".h"_L1))
                    edges[file.path.section(u'/', 1)].append(include.target);
            }
        }
        QSet<QString> done;
        QStringList trail;
        const std::function<void(const QString&)> visit = [&](const QString& header) {
            if (trail.contains(header)) {
                report(u"ring"_s, header, trail.mid(trail.indexOf(header)).join(u" → "_s));
                return;
            }
            if (done.contains(header))
                return;
            trail.append(header);
            for (const QString& next : edges.value(header))
                visit(next);
            trail.removeLast();
            done.insert(header);
        };
        for (auto it = edges.cbegin(); it != edges.cend(); ++it)
            visit(it.key());
    }

    void checkReadmes()
    {
        for (const QString& room : m_graph.order) {
            const QString path = u"src/"_s + room + u"/README.md"_s;
            const bool there = std::any_of(m_files.begin(), m_files.end(),
                                           [&](const File& f) { return f.path == path && !f.text.isEmpty(); });
            if (!there)
                report(u"readme"_s, path, u"every room says what it is"_s);
        }
    }

    const Graph& m_graph;
    const std::vector<File>& m_files;
    QMap<QString, QSet<QString>> m_used;
    std::vector<Breach> m_breaches;
};

}  // namespace

Graph readGraph(const QDir& root)
{
    static const QRegularExpression line(u"^rejista_room\\(\\s*(\\w+)(?:\\s+DEPENDS\\s+([^)]*))?\\)"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression space(u"\\s+"_s);
    Graph graph;
    const QString text = readText(root.filePath(u"src/CMakeLists.txt"_s));
    for (auto match = line.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        graph.order.append(one.captured(1));
        graph.depends.insert(one.captured(1), one.captured(2).split(space, Qt::SkipEmptyParts));
    }
    return graph;
}

std::vector<Breach> breachesOf(const QDir& root)
{
    const Graph graph = readGraph(root);
    const std::vector<File> files = filesOf(root);
    return Inspector(graph, files).run();
}

}  // namespace rejista::rooms
