#include "json_text.h"
#include "recorded.h"

#include "hub/push_answer.h"

#include <QJsonArray>
#include <QTest>

using namespace rejista;
using rejista::test::json;
using namespace Qt::StringLiterals;

namespace {

hub::Capabilities can(const QString& version)
{
    return hub::capabilitiesOf(*hub::Version::parse(version));
}

// "r1:E8122,r2" = rows 1 and 2 refused, the second without a code; "whole:E8030" = nothing stored at all.
QString told(const hub::PushAnswer& answer)
{
    QStringList words;
    if (answer.refusedWhole)
        words.append(
            u"whole:"_s + answer.refusedWhole->code
            + (answer.refusedWhole->index < 0 ? QString() : u'@' + QString::number(answer.refusedWhole->index)));
    for (const auto& one : answer.rejected)
        words.append(u"r%1"_s.arg(one.index) + (one.code.isEmpty() ? QString() : u':' + one.code));
    words.append(answer.accounted ? u"accounted"_s : u"doubt"_s);
    return words.join(u' ');
}

QJsonObject summary(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

}  // namespace

class TestHubPushAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatServersAnsweredIsUnderstood_data()
    {
        QTest::addColumn<QString>("v44");
        QTest::addColumn<QString>("v43");
        QTest::addColumn<QString>("v42");
        const auto same = [](const char* name, const char* said) {
            QTest::newRow(name) << QString::fromLatin1(said) << QString::fromLatin1(said) << QString::fromLatin1(said);
        };
        const auto row = [](const char* name, const char* young, const char* old) {
            QTest::newRow(name) << QString::fromLatin1(young) << QString::fromLatin1(young) << QString::fromLatin1(old);
        };
        same("dv-new", "accounted");
        same("dv-unchanged", "accounted");
        same("dv-changed", "accounted");
        same("dv-deleted", "accounted");
        same("dv-deleted-missing", "accounted");
        same("dv-back", "accounted");
        same("dv-gzip", "accounted");
        same("dv-dry-run", "accounted");
        row("dv-empty-value", "r0:E8120 accounted", "r0:E7618 accounted");
        row("dv-no-value", "r0:E8120 accounted", "r0:E7618 accounted");
        row("dv-comment-only", "r0:E8120 accounted", "accounted");
        row("dv-partial", "r1:E8122 r2:E8122 accounted", "r1:E7619 r2:E7619 accounted");
        row("dv-all-bad", "r0:E8122 accounted", "r0:E7619 accounted");
        row("dv-needs-comment-empty", "r0:E8121 accounted", "accounted");
        row("dv-comment-too-long", "r0:E8125 accounted", "accounted");
        // One bad value of the group kind, and nothing of the POST is stored.
        row("dv-coc-foreign", "whole:E8024 accounted", "accounted");
        row("dv-coc-malformed", "whole:E8109@0 accounted", "r0:E7613 accounted");
        row("dv-duplicate-keys", "whole:E8128 accounted", "doubt");
        row("dv-per-value-keys", "whole:E8031 accounted", "accounted");
        row("dv-expired", "whole:E8030 accounted", "r0:E7640 accounted");
        row("dv-future-period", "whole:E8030 accounted", "r0:E7641 accounted");
        row("dv-approved5", "whole:E8033 accounted", "r0:E7642 accounted");
        row("dv-unit-out-of-scope", "whole:E8011 accounted", "r0:E7617 accounted");
        row("dv-unknown-dataset", "whole:E8020 accounted", "whole:E7600 accounted");
        row("dv-viewer", "whole:E8010 accounted", "whole:E7601 accounted");
        row("dv-unknown-unit", "whole:E8022 accounted", "whole:E7603 accounted");
        // Some refused, some that were so already: 2.42 counts both as ignored.
        row("dv-coc-unknown", "whole:E8024 accounted", "r0:E7613 accounted");
        // Nobody can say: a success that stored nothing, a database error, a zero that was thrown away, a row that is lost.
        same("dv-nul-silent", "doubt");
        row("dv-mixed-header", "accounted", "doubt");
        row("dv-strategy-create", "accounted", "r0 accounted");
    }
    void whatServersAnsweredIsUnderstood()
    {
        QFETCH(QString, v44);
        QFETCH(QString, v43);
        QFETCH(QString, v42);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        for (const auto& [version, expected] : {std::pair(u"2.44"_s, v44), {u"2.43"_s, v43}, {u"2.42"_s, v42}}) {
            const tests::Recorded exchange = tests::recorded(name, version);
            const QJsonObject body = QJsonDocument::fromJson(exchange.response.body).object();
            const auto answer = hub::readPushAnswer(body.value("response"_L1).toObject(), exchange.response.status,
                                                    exchange.sent(), can(version + u".0"_s));
            QVERIFY2(answer.has_value(), qPrintable(version));
            QCOMPARE(version + u' ' + told(*answer), version + u' ' + expected);
        }
    }
    void longRefusalsAddUpOnAllVersions()
    {
        for (const char* name : {"types-numbers", "types-booleans-dates", "types-options"}) {
            for (const QString& version : {u"2.44"_s, u"2.43"_s, u"2.42"_s}) {
                const tests::Recorded exchange = tests::recorded(QString::fromLatin1(name), version);
                const QJsonObject body = QJsonDocument::fromJson(exchange.response.body).object();
                const auto answer = hub::readPushAnswer(body.value("response"_L1).toObject(), exchange.response.status,
                                                        exchange.sent(), can(version + u".0"_s));
                QVERIFY2(answer && answer->accounted, name);
                QVERIFY(answer->rejected.size() > 5);
                for (const auto& one : answer->rejected)
                    QVERIFY2(!one.code.isEmpty(), name);
            }
        }
    }
    void anIndexOutOfRangeNamesNoRow()
    {
        const auto answer = hub::readPushAnswer(
            summary(json("{'status':'WARNING','importCount':{'imported':0,'updated':1,'ignored':1,'deleted':0},"
                         "'conflicts':[{'errorCode':'E8122','indexes':[7,-1]}],'rejectedIndexes':[7]}")),
            200, 2, can(u"2.44.0"_s));
        QCOMPARE(told(*answer), u"doubt"_s);
    }
    void aRowIsFoundInWordsWithThousands()
    {
        const auto answer = hub::readPushAnswer(
            summary(json(
                "{'status':'ERROR','importCount':{'imported':0,'updated':0,'ignored':0,'deleted':0},"
                "'conflicts':[{'errorCode':'E8109','value':'Value #4,999 combo UID is not valid','indexes':[-1]}]}")),
            409, 5000, can(u"2.44.0"_s));
        QCOMPARE(told(*answer), u"whole:E8109@4999 accounted"_s);
    }
    void anAbortWithoutAnyReasonIsDoubtful()
    {
        const QJsonObject failed = summary(
            json("{'status':'ERROR','description':'The import process failed: x',"
                 "'importCount':{'imported':0,'updated':0,'ignored':0,'deleted':0},'conflicts':[]}"));
        QCOMPARE(told(*hub::readPushAnswer(failed, 409, 3, can(u"2.42.0"_s))), u"doubt"_s);
        QCOMPARE(told(*hub::readPushAnswer(failed, 409, 3, can(u"2.44.0"_s))), u"doubt"_s);
    }
    void withoutCountsItIsNoAnswer()
    {
        QCOMPARE(hub::readPushAnswer({}, 200, 1, can(u"2.44.0"_s)).error().kind, domain::Kind::HubAnswer);
    }
};

int main(int argc, char** argv)
{
    rejista::tests::sharedData();  // ends the program where there is nothing to read
    TestHubPushAnswer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hub_push_answer.moc"
