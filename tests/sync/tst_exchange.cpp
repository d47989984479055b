// One whole exchange as both programs do it: who is there and who we are is asked once for lists and returns; a register
// that has nothing yet takes everything from a hub that is not ours; a superuser without units takes no form away.
#include "sync/support/pulled_hub.h"

#include "entry/apply.h"
#include "entry/returns.h"
#include "opened/hub_exchange.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;
using namespace Qt::StringLiterals;

namespace {

/// Nothing waits here.
class NoWaiter final : public sync::Waiter {
public:
    bool wait(qint64, std::stop_token) override { return false; }
};

/// Objects of a hub where nobody thought of codes.
QByteArray withoutCodes(const QByteArray& package)
{
    QJsonObject root = QJsonDocument::fromJson(package).object();
    for (auto type = root.begin(); type != root.end(); ++type) {
        if (type.key() == "options"_L1 || type.key() == "optionSets"_L1)
            continue;  // an option's code is what is stored
        QJsonArray items;
        for (const QJsonValue& item : type->toArray()) {
            QJsonObject object = item.toObject();
            object.remove("code"_L1);
            items.append(object);
        }
        *type = items;
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

}  // namespace

class TestExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<PulledHub>(exportedPack()); }
    void init()
    {
        m_register = std::make_unique<Register>();
        m_hub->line.asked.clear();
    }

    void whoIsThereIsAskedOnceForListsAndReturns()
    {
        QVERIFY(m_register->fill());
        for (int round = 0; round < 2; ++round) {
            m_hub->line.asked.clear();
            const auto done = exchange(*m_hub, *m_hub->client());
            VERIFY_OK(done);
            QVERIFY(!done->returns.stopped && !done->metadataStopped);
            QCOMPARE(done->metadata.changed, round == 0);
            QCOMPARE(m_hub->line.asked.count(u"/api/system/info"_s), 1);
            QCOMPARE(m_hub->line.asked.count(u"/api/me"_s), 1);
            QVERIFY(m_hub->line.asked.count(u"/api/configuration/systemId"_s) <= 1);
            QCOMPARE(m_hub->line.asked.count(u"/api/apiToken"_s), 0);
        }
    }

    void theKeysEndIsAskedWhereItIsShown()
    {
        QVERIFY(m_register->fill());
        const auto client = m_hub->client();
        const auto check = sync::checkHub(*client, m_register->catalog(), {});
        VERIFY_OK(check);
        QVERIFY(check->tokenExpires.has_value());
        QCOMPARE(hubClock().now().daysTo(*check->tokenExpires), 365);
        QCOMPARE(m_hub->line.asked.count(u"/api/apiToken"_s), 1);
        // Not everybody may list keys; what else the hub said holds.
        m_hub->line.instead = [](int, const hub::Request& request) -> std::optional<hub::Outcome> {
            if (request.path != "/api/apiToken"_L1)
                return std::nullopt;
            hub::Outcome refused = PracticeLine::answered(
                "application/json", R"({"httpStatus":"Forbidden","httpStatusCode":403,"status":"ERROR"})");
            refused.response.status = 403;
            return refused;
        };
        const auto second = sync::checkHub(*client, m_register->catalog(), {});
        m_hub->line.instead = {};
        VERIFY_OK(second);
        QVERIFY(!second->tokenExpires);
    }

    void aSuperuserWithoutUnitsTakesNoFormAway()
    {
        QVERIFY(m_register->fill());
        const auto done = exchange(*m_hub, *asAdmin(*m_hub));
        VERIFY_OK(done);
        QVERIFY2(!done->metadataStopped && !done->returns.stopped, qPrintable(listed(done->metadata)));
        QVERIFY2(done->metadata.withdrawn.isEmpty(), qPrintable(listed(done->metadata)));
        QVERIFY(done->check.missingDataSets.isEmpty());
        QVERIFY(done->check.unitsOutOfReach.isEmpty());
        const metadata::Catalog catalog = m_register->catalog();
        for (const auto& set : catalog.dataSets)
            QVERIFY2(!set.withdrawn, qPrintable(set.code));
    }

    void aRegisterWithNothingTakesAllFromAHubWithoutCodes()
    {
        PulledHub foreign(withoutCodes(underOtherUids(exportedPack())));
        foreign.trainee = foreign.hub().addTrainee(u"amina"_s, u"Amina-2026"_s, chiefdom(foreign));
        QVERIFY(m_register->open());
        const auto first = exchange(foreign, *foreign.client());
        VERIFY_OK(first);
        QVERIFY2(!first->metadataStopped && !first->returns.stopped, qPrintable(listed(first->metadata)));
        const metadata::Catalog catalog = m_register->catalog();
        QVERIFY(catalog.dataSets.size() > 0);
        const auto school = std::find_if(catalog.orgUnits.begin(), catalog.orgUnits.end(),
                                         [&](const auto& unit) { return unit.name == "Example Primary School"_L1; });
        QVERIFY(school != catalog.orgUnits.end());
        const auto sets = catalog.dataSetsOf(school->key);
        QVERIFY(!sets.empty());
        // A cell of every form of the school: typed, sent, confirmed.
        entry::Context context = contextOf(catalog);
        std::vector<domain::CellEdit> edits;
        int typed = 0;
        for (const domain::DataSetKey key : sets) {
            const metadata::DataSet& set = *catalog.dataSets.find(key);
            const auto number = std::find_if(set.elements.begin(), set.elements.end(), [&](const auto& one) {
                const auto type = catalog.dataElements.find(one.element)->valueType;
                return type == metadata::ValueType::IntegerZeroOrPositive || type == metadata::ValueType::Integer;
            });
            if (number == set.elements.end())
                continue;
            domain::CellEdit edit;
            edit.key = {school->key, domain::Period::containing(set.periodType, hubClock().today().addDays(-400)),
                        number->element, catalog.categoryCombos.find(number->combo)->optionCombos.front(),
                        entry::attributesOf(catalog, set).front()};
            edit.text = u"7"_s;
            entry::ApplyOptions options;
            options.through = key;
            options.replaceShared = true;
            VERIFY_OK(entry::apply(*m_register->store, context, std::span(&edit, 1), options));
            ++typed;
        }
        QVERIFY(typed >= 3);
        const auto second = exchange(foreign, *foreign.client());
        VERIFY_OK(second);
        QVERIFY2(!second->returns.stopped,
                 second->returns.stopped ? qPrintable(test::told(*second->returns.stopped)) : "");
        for (const auto& refused : second->returns.rejected)
            qWarning("%s %s", qPrintable(refused.code), qPrintable(refused.message));
        for (const auto& parked : second->returns.parked)
            qWarning("%s %s", qPrintable(catalog.dataSets.find(parked.form.dataSet)->name), qPrintable(parked.reason));
        QVERIFY(second->returns.rejected.empty());
        QCOMPARE(second->returns.confirmed + int(second->returns.parked.size()), typed);
        QVERIFY(second->returns.confirmed > 0);
    }

private:
    [[nodiscard]] static entry::Context contextOf(const metadata::Catalog& catalog)
    {
        return {&catalog, nullptr, &hubClock(), {u"Hawa Kanu"_s, security::Role::Head}, u"en"_s};
    }
    [[nodiscard]] domain::Result<opened::HubExchange> exchange(PulledHub& hub, hub::Client& client)
    {
        hubClock().advance(60'000);
        NoWaiter waiter;
        const metadata::RawIndex lists(m_register->rows());
        m_catalog = m_register->catalog();
        Q_UNUSED(hub);
        return opened::exchangeWithHub({*m_register->store, lists, contextOf(m_catalog),
                                        [this]() -> domain::Result<entry::Context> {
                                            m_brought = m_register->catalog();
                                            return contextOf(m_brought);
                                        }},
                                       {}, client, waiter, {});
    }
    [[nodiscard]] static std::unique_ptr<hub::Client> asAdmin(PulledHub& hub)
    {
        return std::make_unique<hub::Client>(hub.line,
                                             hub::Credentials{hub::Credentials::Kind::Password, u"admin"_s,
                                                              PulledHub::secret(QByteArrayView("district"))},
                                             hubClock());
    }
    /// By its name, as it has no code there.
    [[nodiscard]] static QString chiefdom(PulledHub& hub)
    {
        const auto known = metadata::RawIndex(packWithSchool()).byCode(u"organisationUnits"_s, u"SL21-MAKARI-GBANTI"_s);
        const QString uid = domain::derivedUid(u"another hub's", known->uid);
        if (!hub.asAdmin("GET", u"/api/organisationUnits/"_s + uid))
            qFatal("no chiefdom");
        return uid;
    }

    std::unique_ptr<PulledHub> m_hub;
    std::unique_ptr<Register> m_register;
    metadata::Catalog m_catalog, m_brought;
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
