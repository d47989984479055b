// The recorded story of a real 2.44 hub, and what 2.43 and 2.42 answered otherwise, told to the training hub. What it does
// not serve stands by name in not_served_VERSION.txt: an exchange that differs without standing there fails, and so does
// one that stands there and is served. knock_on_VERSION.txt names recordings of 2.44 that hold a value which the older hub
// refused before, so that its own answer was never recorded: status and keys are compared there. REJISTA_EXCHANGE=name shows what differs in one of them.
#include "practice/exchange.h"
#include "practice/likeness.h"

#include "metadata/shared_data.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejista;

namespace {

struct Told {
    int all = 0, tier1 = 0, served1 = 0;
    QStringList differing{};
    QStringList details{};
};

/// Name → reason group of one of the lists beside this file.
QHash<QString, QString> listed(const QString& list, const QString& version)
{
    QFile file(QStringLiteral(REJISTA_SOURCE_DIR) + u"/tests/practice/"_s + list + u'_' + version + u".txt"_s);
    QHash<QString, QString> out;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        if (list != u"knock_on"_s)
            qFatal("no list of what is not served");
        return out;
    }
    QString group;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            group = line.mid(1).trimmed();
        else
            out.insert(line.trimmed(), group);
    }
    return out;
}

Told tellAll(const QString& version, practice::Like like)
{
    domain::FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(0, 32, 49), Qt::UTC));
    practice::PracticeHub::Options options;
    options.like = like;
    practice::PracticeHub hub(clock, options);
    tests::Teller teller(hub, clock);
    Told out;
    const QString shown = qEnvironmentVariable("REJISTA_EXCHANGE");
    const QHash<QString, QString> rough = listed(u"knock_on"_s, version);
    for (const tests::Exchange& exchange : tests::readExchanges(version)) {
        const hub::Response answer = teller.tell(exchange);
        const QStringList found = rough.contains(exchange.name)
            ? tests::roughDifferences(exchange.response, answer)
            : tests::differences(exchange.name, exchange.response, answer);
        ++out.all;
        out.tier1 += exchange.tier == 1 ? 1 : 0;
        if (exchange.name == shown) {
            qInfo("%d %s", answer.status, answer.body.left(20'000).constData());
            for (const QString& line : found)
                qInfo("  %s", qPrintable(line));
        }
        if (found.isEmpty()) {
            out.served1 += exchange.tier == 1 ? 1 : 0;
            continue;
        }
        out.differing.append(exchange.name);
        out.details.append(
            u"%1 (tier %2): %3"_s.arg(exchange.name).arg(exchange.tier).arg(found.mid(0, 3).join(u" | "_s).left(330)));
    }
    return out;
}

}  // namespace

class TestExchanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTrainingHubAnswersAsTheRecordedOneDid_data();
    void theTrainingHubAnswersAsTheRecordedOneDid();
    void nothingDangerousIsLeftOut_data() { theTrainingHubAnswersAsTheRecordedOneDid_data(); }
    void nothingDangerousIsLeftOut();
};

void TestExchanges::theTrainingHubAnswersAsTheRecordedOneDid_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("like");
    QTest::newRow("2.44") << u"2.44"_s << int(practice::Like::V244);
    QTest::newRow("2.43") << u"2.43"_s << int(practice::Like::V243);
    QTest::newRow("2.42") << u"2.42"_s << int(practice::Like::V242);
}

void TestExchanges::theTrainingHubAnswersAsTheRecordedOneDid()
{
    QFETCH(QString, version);
    QFETCH(int, like);
    // The negative control: another version's hub must not pass for this one.
    const bool isSpoilt = qEnvironmentVariableIsSet("REJISTA_EXCHANGES_SPOILT");
    const Told told = tellAll(version, isSpoilt ? practice::Like((like + 1) % 3) : practice::Like(like));
    QVERIFY(told.all > 300);
    const QHash<QString, QString> left = listed(u"not_served"_s, version);
    QStringList wrong;
    for (qsizetype i = 0; i < told.differing.size(); ++i) {
        if (!left.contains(told.differing.at(i)))
            wrong.append(u"differs: "_s + told.details.at(i));
    }
    for (const auto& [name, group] : left.asKeyValueRange()) {
        if (!told.differing.contains(name))
            wrong.append(u"is listed as not served, but is: "_s + name);
    }
    qInfo("%s: %d of %d exchanges served, %d of %d of the first tier", qPrintable(version),
          told.all - int(told.differing.size()), told.all, told.served1, told.tier1);
    if (!wrong.isEmpty())
        QFAIL(qPrintable(u"%1 exchanges:\n"_s.arg(wrong.size()) + wrong.join(u'\n')));
}

void TestExchanges::nothingDangerousIsLeftOut()
{
    QFETCH(QString, version);
    for (const auto& [name, group] : listed(u"not_served"_s, version).asKeyValueRange()) {
        for (const QString& kind : {u"dv-"_s, u"form-"_s, u"delta-"_s, u"types-"_s, u"complete"_s, u"completions"_s,
                                    u"reg"_s, u"uncomplete"_s}) {
            if (name.startsWith(kind) && !name.startsWith(u"dv-async"))
                QFAIL(qPrintable(u"%1 has to be served"_s.arg(name)));
        }
    }
}

QTEST_GUILESS_MAIN(TestExchanges)
#include "tst_exchanges.moc"
