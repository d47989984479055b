// The demo whole: through storage, entry and the pack's own rules.
#include "demo/demo.h"

#include "entry/returns.h"
#include "entry/validate.h"
#include "exchange/data_value_set.h"
#include "metadata/build.h"
#include "storage/catalog_store.h"
#include "storage/cells.h"
#include "storage/completion.h"
#include "storage/workspace.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace rejista;
using namespace Qt::StringLiterals;

namespace {

/// A demo that was made and opened again by its trainer.
struct Made {
    demo::DemoMade report;
    std::unique_ptr<storage::Workspace> workspace;
    metadata::Catalog catalog;
    entry::Context context;
};

QString kindOf(const domain::Error& error)
{
    QStringList facts;
    for (auto it = error.facts.cbegin(); it != error.facts.cend(); ++it)
        facts.append(it.key() + u'=' + it.value());
    return u"%1 %2 %3"_s.arg(domain::kindName(error.kind), error.where, facts.join(u", "_s));
}

/// Every value of the workspace as the JSON that would be sent, a return after the other.
QByteArray exported(Made& made)
{
    std::map<std::tuple<QString, QString, qint32>, exchange::ReturnValues> returns;  // a term is a return of its own
    const auto read = storage::cells::eachRow(made.workspace->reader(), {}, [&](const domain::CellRow& row) {
        exchange::ReturnValues& values =
            returns[{made.catalog.orgUnits.find(row.key.orgUnit)->code, row.key.period.id(), row.key.attribute.value}];
        values.form = {row.typedIn, row.key.orgUnit, row.key.period, row.key.attribute};
        values.form.dataSet = {};
        values.rows.push_back(row);
        values.rows.back().comment.clear();  // reasons follow the pack's rules, which may grow
    });
    if (!read)
        qFatal("%s", qPrintable(kindOf(read.error())));
    QByteArray json;
    for (const auto& [name, values] : returns)
        json += exchange::writeDataValueSet(made.catalog, {values});
    return json;
}

}  // namespace

class TestDemo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto pack = metadata::loadPackFolder(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone"));
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(kindOf(pack.error())));
        m_pack = std::move(*pack);
    }
    void lastYearIsCompleteAndThisYearHalfDone()
    {
        Made made;
        make(made, 3, 7);
        QCOMPARE(made.report.schools, 3);
        QVERIFY(made.report.learners > 400 && made.report.learners < 1100);
        QVERIFY(made.report.teachers >= 6);
        QCOMPARE(made.workspace->clock().now().date(), QDate(2026, 2, 3));
        QVERIFY(made.workspace->isDemo());
        std::map<QString, std::map<bool, int>> states;
        for (const auto& unit : made.catalog.orgUnits) {
            if (unit.level != 5)
                continue;
            const std::vector<domain::OrgUnitKey> units = {unit.key};
            const std::vector<domain::Period> periods = {*domain::Period::parse(u"2024Sep"),
                                                         *domain::Period::parse(u"2025Sep")};
            const auto rows = entry::listReturns(made.workspace->reader(), made.context, {units, periods, false});
            QVERIFY(rows.has_value());
            for (const entry::ReturnRow& row : *rows) {
                if (made.catalog.dataSets.find(row.key.dataSet)->code.startsWith(u"RJ_DS_ASC"_s))
                    ++states[row.key.period.id()][row.state == entry::ReturnState::Complete];
            }
        }
        QCOMPARE(states[u"2024Sep"_s][false], 0);
        QVERIFY(states[u"2024Sep"_s][true] >= 21);
        QVERIFY(states[u"2025Sep"_s][true] >= 7);
        QVERIFY(states[u"2025Sep"_s][false] >= 7);
    }
    void theCopiedTotalIsSeen()
    {
        Made made;
        make(made, 3, 7);
        QStringList rules;
        const auto checked = entry::validateAll(made.workspace->reader(), made.context, {},
                                                std::vector{*domain::Period::parse(u"2025Sep")},
                                                [&](const entry::Validation& one) {
                                                    for (const entry::Message& message : one.messages)
                                                        rules.append(message.rule);
                                                    return true;
                                                });
        QVERIFY(checked.has_value());
        QVERIFY2(rules.contains(u"V15"_s), qPrintable(rules.join(u' ')));
    }
    void everyMonthAndTermOfLastYearHasComeAndSomeOfThisYearAreLate()
    {
        Made made;
        make(made, 12, 7);
        std::map<QString, int> sent;
        int schools = 0, open = 0;
        for (const auto& unit : made.catalog.orgUnits) {
            if (unit.level != 5)
                continue;
            ++schools;
            std::vector<domain::Period> periods;
            for (const char* id :
                 {"2024Sep", "2025Sep", "202409", "202507", "202508", "202511", "202512", "202601", "202602"})
                periods.push_back(*domain::Period::parse(QString::fromLatin1(id)));
            const std::vector<domain::OrgUnitKey> units = {unit.key};
            const auto rows = entry::listReturns(made.workspace->reader(), made.context, {units, periods, false});
            QVERIFY(rows.has_value());
            for (const entry::ReturnRow& row : *rows) {
                const QString code = made.catalog.dataSets.find(row.key.dataSet)->code;
                if (code != "RJ_DS_MONTH"_L1 && code != "RJ_DS_TERM"_L1)
                    continue;
                if (row.state == entry::ReturnState::Complete) {
                    ++sent[code + u' ' + row.key.period.id()];
                } else if (row.filled > 0) {
                    ++open;
                }
            }
        }
        QCOMPARE(open, 0);  // who sends such a return sends it whole
        QCOMPARE(sent[u"RJ_DS_MONTH 202409"_s], schools);
        QCOMPARE(sent[u"RJ_DS_MONTH 202507"_s], schools);
        QCOMPARE(sent[u"RJ_DS_MONTH 202508"_s], 0);  // no school in August
        QCOMPARE(sent[u"RJ_DS_TERM 2024Sep"_s], 3 * schools);
        QVERIFY(sent[u"RJ_DS_TERM 2025Sep"_s] > schools / 2 && sent[u"RJ_DS_TERM 2025Sep"_s] <= schools);
        QVERIFY(sent[u"RJ_DS_MONTH 202512"_s] > schools / 3 && sent[u"RJ_DS_MONTH 202512"_s] < schools);
        QVERIFY(sent[u"RJ_DS_MONTH 202601"_s] < sent[u"RJ_DS_MONTH 202512"_s]);  // due on the 7th
        QCOMPARE(sent[u"RJ_DS_MONTH 202602"_s], 0);
    }
    void theStoreIsWhole()
    {
        Made made;
        make(made, 3, 7);
        const auto verified = made.workspace->verify();
        QVERIFY(verified.has_value());
        QVERIFY2(verified->ok, qPrintable(verified->problems.join(u'\n')));
    }
    void theSameSeedGivesTheSameContent()
    {
        Made first, second, other;
        make(first, 3, 7);
        make(second, 3, 7);
        make(other, 3, 8);
        const QByteArray json = exported(first);
        QVERIFY(json.size() > 100'000);
        QVERIFY(json == exported(second));
        QVERIFY(json != exported(other));
        // Pinned: a change here changes what every trainer's handout shows, and goes into the changelog.
        QCOMPARE(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex(),
                 QByteArrayLiteral("c7dd467397fb126d8d0e8b7cb38661bd9b656c59543972572c76f701807a7ab9"));
    }
    void refusesWhatMakesNoSense()
    {
        const QTemporaryDir folder;
        for (const int schools : {0, -1, 100'000}) {
            const auto made = demo::makeDemo({folder.filePath(u"x.rejista"_s), 1, schools, 0, {}}, m_pack);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, domain::Kind::Usage);
        }
        QVERIFY(!QFile::exists(folder.filePath(u"x.rejista"_s)));
    }
    void anExistingFolderIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile note(folder.filePath(u"keys.json"_s));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("mine") == 4);
        note.close();
        const auto made = demo::makeDemo({folder.path(), 1, 1, 0, {}}, m_pack);
        QVERIFY(!made);
        QVERIFY(note.open(QIODevice::ReadOnly));
        QCOMPARE(note.readAll(), QByteArray("mine"));
    }

private:
    void make(Made& made, int schools, quint64 seed)
    {
        m_folders.push_back(std::make_unique<QTemporaryDir>());
        const QString folder = m_folders.back()->filePath(u"demo.rejista"_s);
        auto report = demo::makeDemo({folder, seed, schools, 0, {}}, m_pack);
        if (!report)
            qFatal("makeDemo: %s", qPrintable(kindOf(report.error())));
        made.report = *report;
        auto workspace = storage::Workspace::open(folder, report->user, report->passphrase);
        if (!workspace)
            qFatal("open: %s", qPrintable(kindOf(workspace.error())));
        made.workspace = std::move(*workspace);
        auto objects = storage::catalog::load(made.workspace->reader());
        auto catalog = metadata::buildCatalog(*objects);
        if (!catalog)
            qFatal("catalog: %s", qPrintable(kindOf(catalog.error())));
        made.catalog = std::move(*catalog);
        made.context = {&made.catalog, &m_pack, &made.workspace->clock(), made.workspace->person(), u"en"_s};
    }

    metadata::Pack m_pack;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
