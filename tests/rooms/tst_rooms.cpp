// The second of three locks on the room graph (style.md §4.2): every #include against the DEPENDS lines, and the
// tree's other rules. REJISTA_TREE names another tree: the negative control points it at tests/rooms/planted.
#include "tree_rules.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rejista::rooms;
using namespace Qt::StringLiterals;

namespace {

QDir tree()
{
    const QString other = qEnvironmentVariable("REJISTA_TREE");
    return QDir(other.isEmpty() ? QStringLiteral(REJISTA_SOURCE_DIR) : other);
}

/// A small tree that keeps every rule, to be spoilt by one file at a time.
class FakeTree {
public:
    FakeTree()
    {
        put(u"src/CMakeLists.txt"_s, u"rejista_room(low)\nrejista_room(side)\nrejista_room(high DEPENDS low)\n"_s);
        for (const auto* room : {"low", "side", "high"}) {
            const QString name = QString::fromLatin1(room);
            put(u"src/%1/README.md"_s.arg(name), u"# %1\n"_s.arg(name));
            put(u"src/%1/a.h"_s.arg(name), u"// What it is for.\n#pragma once\n"_s);
        }
        put(u"src/high/a.cpp"_s, u"#include \"high/a.h\"\n#include \"low/a.h\"\n#include <QString>\n"_s);
        put(u"app/cli/main.cpp"_s, u"#include \"high/a.h\"\n#include <QApplication>\n"_s);
    }
    void put(const QString& path, const QString& text)
    {
        const QString full = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(full.section(u'/', 0, -2)));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    [[nodiscard]] QStringList rules() const
    {
        QStringList names;
        for (const Breach& breach : breachesOf(QDir(m_folder.path())))
            names.append(breach.rule);
        return names;
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

class TestRooms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTreeKeepsItsRules()
    {
        QVERIFY2(readGraph(tree()).order.size() >= 2, "src/CMakeLists.txt names no rooms");
        const std::vector<Breach> breaches = breachesOf(tree());
        for (const Breach& breach : breaches)
            qWarning("%s: %s: %s", qPrintable(breach.rule), qPrintable(breach.where), qPrintable(breach.what));
        QCOMPARE(breaches.size(), size_t(0));
    }
    void everyFolderOfSrcIsARoom()
    {
        const Graph graph = readGraph(tree());
        for (const QString& folder : QDir(tree().filePath(u"src"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(graph.order.contains(folder), qPrintable(folder));
    }
    void aTreeThatKeepsTheRulesHasNoBreach()
    {
        const FakeTree fake;
        QCOMPARE(fake.rules(), QStringList());
    }
    void eachRuleSeesItsOwnBreach_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const QString& path, const QString& text, const char* rule) {
            QTest::newRow(name) << path << text << QString::fromLatin1(rule);
        };
        const QString head = u"// What it is for.\n#pragma once\n"_s;
        row("a room that is not in DEPENDS", u"src/high/b.cpp"_s, u"#include \"side/a.h\"\n"_s, "include");
        row("an arrow that points up", u"src/low/b.cpp"_s, u"#include \"high/a.h\"\n"_s, "include");
        row("a folder that is no room", u"src/high/b.cpp"_s, u"#include \"nowhere/a.h\"\n"_s, "include");
        row("a header without its room", u"src/high/b.cpp"_s, u"#include \"a.h\"\n"_s, "include");
        row("a way around by dots", u"src/high/b.cpp"_s, u"#include \"../side/a.h\"\n"_s, "include");
        row("a room in angle brackets", u"src/high/b.cpp"_s, u"#include <side/a.h>\n"_s, "include");
        row("spaces in the directive", u"src/high/b.cpp"_s, u"  #  include \"side/a.h\"\n"_s, "include");
        row("one program in the other", u"app/cli/b.cpp"_s, u"#include \"desktop/a.h\"\n"_s, "include");
        row("a window in the core", u"src/low/b.cpp"_s, u"#include <QLabel>\n"_s, "module");
        row("a window by its module", u"src/low/b.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s, "module");
        row("SQLite outside storage", u"src/low/b.cpp"_s, u"#include <sqlcipher/sqlite3.h>\n"_s, "module");
        row("a long file", u"src/low/b.cpp"_s, QString(401, u'\n'), "size");
        row("a header without guard", u"src/low/b.h"_s, u"// What it is for.\n"_s, "header");
        row("a header without a word", u"src/low/b.h"_s, u"#pragma once\n"_s, "header");
        row("a header that opens a namespace", u"src/low/b.h"_s, head + u"using namespace std;\n"_s, "header");
        row("a singleton", u"src/low/b.cpp"_s, u"auto& x = Thing::instance();\n"_s, "singleton");
        row("unfinished", u"src/low/b.cpp"_s, u"// TO"_s + u"DO: later\n"_s, "word");
        row("pretending", u"README.md"_s, u"This is a St"_s + u"ub.\n"_s, "word");
        row("a machine's path", u"installer/x.sh"_s, u"cd \"/wo"_s + u"rk/main\"\n"_s, "path");
        row("headers in a ring", u"src/low/a.h"_s, head + u"#include \"low/a.h\"\n"_s, "ring");
        row("a DEPENDS nobody uses", u"src/CMakeLists.txt"_s,
            u"rejista_room(low)\nrejista_room(side DEPENDS low)\nrejista_room(high DEPENDS low)\n"_s, "unused");
        row("rooms in a ring", u"src/CMakeLists.txt"_s,
            u"rejista_room(low DEPENDS high)\nrejista_room(side)\nrejista_room(high DEPENDS low)\n"_s, "graph");
        row("a room without README", u"src/CMakeLists.txt"_s,
            u"rejista_room(low)\nrejista_room(side)\nrejista_room(high DEPENDS low)\nrejista_room(new)\n"_s, "readme");
    }
    void eachRuleSeesItsOwnBreach()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, rule);
        FakeTree fake;
        fake.put(path, text);
        const QStringList rules = fake.rules();
        QVERIFY2(rules.contains(rule), qPrintable(rules.join(u", "_s)));
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
