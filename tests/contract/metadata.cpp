// Lists of metadata, what changed since, importing; and at the very end the clean-up.
#include "contract/scenarios.h"
#include "contract/story.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rejista::contract {

using namespace Qt::StringLiterals;
using domain::Kind;

class Metadata : public QObject {
    Q_OBJECT
public:
    explicit Metadata(World& world) : m_world(world) {}

private:
    World& m_world;
    [[nodiscard]] static hub::Client::ListQuery elements(int page, int pageSize)
    {
        return {.type = u"dataElements"_s,
                .fields = u"id,code,name,valueType,categoryCombo[id]"_s,
                .filters = {u"code:like:RJCT_"_s},
                .order = u"id:asc"_s,
                .page = page,
                .pageSize = pageSize,
                .ifNoneMatch = {}};
    }

private Q_SLOTS:
    void pagesHoldEveryObjectOnce()
    {
        QStringList found;
        bool more = true;
        for (int page = 1; more; ++page) {
            QVERIFY2(page < 20, "the pages never end");
            const auto one = m_world.as(Who::Clerk).list(elements(page, 3));
            QVERIFY2(one, one ? "" : qPrintable(told(one.error())));
            QVERIFY(one->objects.size() <= 3);
            for (const QJsonObject& object : one->objects)
                found.append(object.value("id"_L1).toString());
            more = one->next;
        }
        QCOMPARE(found.size(), 10);
        found.removeDuplicates();
        QCOMPARE(found.size(), 10);
    }

    void fieldsComeAsAsked()
    {
        const auto page = m_world.as(Who::Clerk).list(elements(1, 50));
        QVERIFY2(page, page ? "" : qPrintable(told(page.error())));
        for (const QJsonObject& object : page->objects) {
            QVERIFY(object.value("code"_L1).toString().startsWith(u"RJCT_"));
            QVERIFY(object.contains("valueType"_L1));
            QVERIFY(!object.value("categoryCombo"_L1).toObject().value("id"_L1).toString().isEmpty());
        }
    }

    void aPagePastTheEndIsEmpty()
    {
        const auto page = m_world.as(Who::Clerk).list(elements(9, 50));
        QVERIFY2(page, page ? "" : qPrintable(told(page.error())));
        QVERIFY(page->objects.isEmpty());
        QVERIFY(!page->next);
    }

    void whatChangedSinceCanBeAsked()
    {
        auto query = elements(1, 50);
        query.filters.append(u"lastUpdated:gt:"_s
                             + m_world.info().serverTime.addDays(-1).toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        const auto recent = m_world.as(Who::Clerk).list(query);
        QVERIFY2(recent, recent ? "" : qPrintable(told(recent.error())));
        QCOMPARE(recent->objects.size(), 10);
        query.filters.back() = u"lastUpdated:gt:"_s
            + m_world.info().serverTime.addDays(2).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        const auto none = m_world.as(Who::Clerk).list(query);
        QVERIFY2(none, none ? "" : qPrintable(told(none.error())));
        QVERIFY(none->objects.isEmpty());
    }

    // A bonus where there is one (hub-live-243.md §1.2); asking by it never hurts.
    void anEtagSavesTheWayOrDoesNoHarm()
    {
        auto query = elements(1, 50);
        const auto first = m_world.as(Who::Clerk).list(query);
        QVERIFY2(first, first ? "" : qPrintable(told(first.error())));
        query.ifNoneMatch = first->etag.isEmpty() ? QByteArray("\"none\"") : first->etag;
        const auto again = m_world.as(Who::Clerk).list(query);
        QVERIFY2(again, again ? "" : qPrintable(told(again.error())));
        if (again->notModified)
            QVERIFY(!first->etag.isEmpty());
        else
            QCOMPARE(again->objects.size(), first->objects.size());
    }

    void oneObjectIsReadWhole()
    {
        const auto set = m_world.as(Who::Clerk)
                             .get(u"/api/dataSets/"_s + kMonthly,
                                  {{u"fields"_s, u"id,periodType,dataSetElements[dataElement[id]]"_s}});
        QVERIFY2(set, set ? "" : qPrintable(told(set.error())));
        QCOMPARE(set->value("periodType"_L1).toString(), u"Monthly"_s);
        QCOMPARE(set->value("dataSetElements"_L1).toArray().size(), 6);
    }

    void anUnknownObjectIsRefusedAndNotAnErrorOfTheLine()
    {
        const auto none = m_world.as(Who::Clerk).get(u"/api/dataSets/RJctDsNone1"_s, {});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Kind::HubRefused);
        QCOMPARE(none.error().fact(u"status"_s), u"404"_s);
    }

    void aTrialImportSaysWhatWouldBeAndChangesNothing()
    {
        const QByteArray package =
            R"({"categoryOptions":[{"id":"RJctCoNew01","name":"RJCT Tried","shortName":"RJCT Tried","code":"RJCT_TRY"}]})";
        const auto tried = m_world.as(Who::Admin).importMetadata(package, true);
        QVERIFY2(tried, tried ? "" : qPrintable(told(tried.error())));
        QCOMPARE(tried->status, u"OK"_s);
        QVERIFY(tried->problems.empty());
        const auto there = m_world.as(Who::Admin).get(u"/api/categoryOptions/RJctCoNew01"_s, {});
        QVERIFY(!there);
    }

    void aBadImportNamesObjectAndProperty()
    {
        const QByteArray package = R"({"categoryOptions":[{"id":"RJctCoNew01","name":"RJCT Tried"}]})";
        const auto imported = m_world.as(Who::Admin).importMetadata(package, false);
        QVERIFY2(imported, imported ? "" : qPrintable(told(imported.error())));
        QCOMPARE(imported->created, 0);
        QVERIFY(!imported->problems.empty());
        QCOMPARE(imported->problems.front().uid, u"RJctCoNew01"_s);
        QVERIFY(!imported->problems.front().code.isEmpty());
    }

    void aClerkImportsNothing()
    {
        const QByteArray package =
            R"({"categoryOptions":[{"id":"RJctCoNew01","name":"RJCT Tried","shortName":"RJCT Tried","code":"RJCT_TRY"}]})";
        const auto imported = m_world.as(Who::Clerk).importMetadata(package, false);
        QVERIFY(!imported || (imported->created == 0 && !imported->problems.empty()));
        QVERIFY(!m_world.as(Who::Admin).get(u"/api/categoryOptions/RJctCoNew01"_s, {}));
    }
};

class CleanUp : public QObject {
    Q_OBJECT
public:
    explicit CleanUp(World& world) : m_world(world) {}

private:
    World& m_world;

private Q_SLOTS:
    void nothingOfTheSuiteIsLeft()
    {
        const QStringList left = m_world.cleanUp();
        QVERIFY2(left.isEmpty(), qPrintable(u"still there: "_s + left.join(u", "_s)));
    }
};

int runMetadata(World& world, const QStringList& arguments)
{
    Metadata scenarios(world);
    return QTest::qExec(&scenarios, arguments);
}

int runCleanUp(World& world, const QStringList& arguments)
{
    CleanUp scenarios(world);
    return QTest::qExec(&scenarios, arguments);
}

}  // namespace rejista::contract

#include "metadata.moc"
