#include "recorded_desk.h"

#include <algorithm>

using namespace rejista;
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

const hub::FormId kForm{u"IUMZhZgV673"_s, u"x2JDDPqe3Dy"_s, u"2026Sep"_s, u"HllvX50cXC0"_s, {}, {}};

hub::Client::DeltaQuery delta(bool children = false)
{
    hub::Client::DeltaQuery query;
    query.dataSets = {u"IUMZhZgV673"_s};
    query.orgUnits = {u"x2JDDPqe3Dy"_s};
    query.children = children;
    query.since = QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
    return query;
}

const hub::RemoteValue* rowOf(const std::vector<hub::RemoteValue>& rows, const QString& element, const QString& combo)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return row.dataElement == element && row.categoryOptionCombo == combo;
    });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

class TestHubRecordedValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFormIsReadWithItsLockAndCompletion_data() { tests::eachVersion(); }
    void aFormIsReadWithItsLockAndCompletion()
    {
        QFETCH(QString, version);
        tests::RecordedDesk desk(version);
        QVERIFY(desk.greet().has_value());
        desk.play("form-empty");
        const auto empty = desk.client.readForm(kForm);
        QVERIFY(empty.has_value());
        QVERIFY(empty->values.empty());
        QCOMPARE(empty->lock, hub::LockStatus::Open);
        QVERIFY(!empty->completion.complete);
        desk.play("form-after-new");
        const auto form = desk.client.readForm(kForm);
        QVERIFY(form.has_value());
        QCOMPARE(form->values.size(), 4);
        const hub::RemoteValue* girls = rowOf(form->values, u"FULiEpundUl"_s, u"A1gK0i4Gege"_s);
        QVERIFY(girls);
        QCOMPARE(girls->value.value_or(QString()), u"12"_s);
        QCOMPARE(girls->period, u"2026Sep"_s);
        QCOMPARE(girls->orgUnit, u"x2JDDPqe3Dy"_s);
        QCOMPARE(girls->attributeOptionCombo, u"HllvX50cXC0"_s);
        QCOMPARE(girls->storedBy, u"clerk"_s);
        QVERIFY(girls->updatedAt.isValid());
        QCOMPARE(rowOf(form->values, u"FULiEpundUl"_s, u"HwR0MC9uEV0"_s)->value.value_or(QString()), u"0"_s);
        desk.play("form-after-change");
        const auto changed = desk.client.readForm(kForm);
        QVERIFY(changed.has_value());
        girls = rowOf(changed->values, u"FULiEpundUl"_s, u"A1gK0i4Gege"_s);
        QCOMPARE(girls->value.value_or(QString()), u"13"_s);
        QCOMPARE(girls->comment, u"recounted"_s);
        QVERIFY(girls->followUp);
        desk.play("form-complete");
        const auto complete = desk.client.readForm(kForm);
        QVERIFY(complete.has_value());
        QVERIFY(complete->completion.complete);
        QCOMPARE(complete->completion.by, u"clerk"_s);
        QVERIFY(complete->completion.at.isValid());
        desk.play("form-locked");
        QCOMPARE(desk.client.readForm(kForm)->lock, hub::LockStatus::Locked);
        desk.play("form-approved5");
        QCOMPARE(desk.client.readForm(kForm)->lock, hub::LockStatus::Approved);
    }
    void refusedReadsKeepTheHubsCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("form-unknown-set") << u"E1105"_s;
        QTest::newRow("form-out-of-scope") << u"E2020"_s;
        QTest::newRow("form-bad-period") << u"E1101"_s;
    }
    void refusedReadsKeepTheHubsCode()
    {
        QFETCH(QString, code);
        for (const QString& version : tests::kVersions) {
            tests::RecordedDesk desk(version);
            QVERIFY(desk.greet().has_value());
            desk.play(QTest::currentDataTag());
            const auto form = desk.client.readForm(kForm);
            QVERIFY(!form);
            QCOMPARE(form.error().kind, Kind::HubRefused);
            QCOMPARE(form.error().fact(u"code"_s), code);
        }
    }
    void aPullReadsEveryShape_data() { tests::eachVersion(); }
    void aPullReadsEveryShape()
    {
        QFETCH(QString, version);
        tests::RecordedDesk desk(version);
        QVERIFY(desk.greet().has_value());
        for (const char* name : {"delta-since", "delta-since-z", "delta-since-offset", "delta-duration"}) {
            desk.play(name);
            const auto rows = desk.client.readValues(delta());
            QVERIFY2(rows.has_value(), name);
            for (const hub::RemoteValue& row : *rows) {
                QVERIFY(!row.deleted || !row.value);
                QVERIFY(row.orgUnit == u"x2JDDPqe3Dy"_s && !row.period.isEmpty());
            }
        }
        desk.play("delta-since");
        const auto since = desk.client.readValues(delta());
        const hub::RemoteValue* girls = rowOf(*since, u"FULiEpundUl"_s, u"A1gK0i4Gege"_s);
        QVERIFY(girls);
        QCOMPARE(girls->value.value_or(QString()), u"13"_s);
        QVERIFY(girls->followUp);
        desk.play("delta-one-value");
        hub::Client::DeltaQuery one = delta();
        one.since.reset();
        one.periods = {u"2026Sep"_s};
        const auto rows = desk.client.readValues(one);
        QVERIFY(rows.has_value());
        const auto isTerm = [](const auto& row) { return row.attributeOptionCombo == u"QK1hAbVAbzS"_s; };
        QVERIFY(std::any_of(rows->begin(), rows->end(), isTerm));
        desk.play("delta-children");
        hub::Client::DeltaQuery several = delta(true);
        several.since.reset();
        several.periods = {u"202610"_s, u"202611"_s, u"2026Sep"_s};
        const auto below = desk.client.readValues(several);
        QVERIFY(below.has_value());
        QVERIFY(below->size() >= 3);
        desk.play("delta-future");
        const auto none = desk.client.readValues(delta());
        QVERIFY(none.has_value());
        QVERIFY(none->empty());
    }
    void deletedRowsHaveNoValueWhateverTheyCarry()
    {
        int deleted = 0;
        for (const QString& version : tests::kVersions) {
            tests::RecordedDesk desk(version);
            QVERIFY(desk.greet().has_value());
            desk.play("delta-since");
            const auto rows = desk.client.readValues(delta());
            QVERIFY(rows.has_value());
            for (const hub::RemoteValue& row : *rows) {
                deleted += row.deleted;
                QVERIFY(!(row.deleted && row.value));
            }
        }
        QVERIFY(deleted > 0);
    }
    void aCommentWithoutValueIsReadFrom242()
    {
        tests::RecordedDesk desk(u"2.42"_s);
        QVERIFY(desk.greet().has_value());
        desk.play("delta-since");
        const auto rows = desk.client.readValues(delta());
        const hub::RemoteValue* row = rowOf(*rows, u"FULiEpundUl"_s, u"BO6VeQymsKz"_s);
        QVERIFY(row);
        QVERIFY(!row->value && !row->deleted);
        QCOMPARE(row->comment, u"no girls of 8"_s);
    }
    void aUnitOutOfSightIsTheSameRefusalOnAllVersions()
    {
        for (const QString& version : tests::kVersions) {
            tests::RecordedDesk desk(version);
            QVERIFY(desk.greet().has_value());
            desk.play("delta-unit-out-of-scope");
            const auto rows = desk.client.readValues(delta());
            QVERIFY2(!rows, qPrintable(version));
            QCOMPARE(rows.error().kind, Kind::HubRefused);
            QCOMPARE(rows.error().fact(u"code"_s), u"E2012"_s);
        }
    }
    void pushesAreAnsweredByAllThreeKinds_data() { tests::eachVersion(); }
    void pushesAreAnsweredByAllThreeKinds()
    {
        QFETCH(QString, version);
        tests::RecordedDesk desk(version);
        QVERIFY(desk.greet().has_value());
        const std::vector<hub::OutgoingValue> three{{u"YWpcFhjNrV5"_s, u"A1gK0i4Gege"_s, u"5"_s, {}, false},
                                                    {u"YWpcFhjNrV5"_s, u"HwR0MC9uEV0"_s, u"-1"_s, {}, false},
                                                    {u"YWpcFhjNrV5"_s, u"d7RtIKYZVGW"_s, u"12.5"_s, {}, false}};
        desk.play("dv-partial");
        const auto partial = desk.client.pushValues(kForm, three);
        QVERIFY(partial.has_value() && partial->accounted);
        QCOMPARE(partial->rejected.size(), 2);
        QCOMPARE(partial->rejected.front().index, 1);
        QCOMPARE(partial->httpStatus, version == "2.42"_L1 ? 409 : 200);
        const std::span<const hub::OutgoingValue> one(three.data(), 1);
        desk.play("dv-viewer");
        const auto viewer = desk.client.pushValues(kForm, one);
        QVERIFY(viewer.has_value() && viewer->refusedWhole.has_value());
        desk.play("dv-readonly");
        const auto reader = desk.client.pushValues(kForm, one);
        QCOMPARE(reader.error().kind, Kind::HubForbidden);
        const std::span<const hub::OutgoingValue> two(three.data(), 2);
        desk.play("dv-nul-silent");
        const auto silent = desk.client.pushValues(kForm, two);
        QVERIFY(silent.has_value());
        QVERIFY(!silent->accounted);
        QVERIFY(silent->rejected.empty() && !silent->refusedWhole);
        desk.play("dv-bad-json");
        const auto broken = desk.client.pushValues(kForm, one);
        QVERIFY(!broken || !broken->accounted);
    }
    void aPeriodThatBreaksTheServerIsARefusalWithItsStatus()
    {
        tests::RecordedDesk desk(u"2.44"_s);
        QVERIFY(desk.greet().has_value());
        desk.play("dv-bad-period");
        const std::vector<hub::OutgoingValue> one{{u"YWpcFhjNrV5"_s, u"A1gK0i4Gege"_s, u"5"_s, {}, false}};
        const auto pushed = desk.client.pushValues(kForm, one);
        QCOMPARE(pushed.error().kind, Kind::HubRefused);
        QCOMPARE(pushed.error().fact(u"status"_s), u"500"_s);
    }
    void completionIsSetAndItsRefusalHasOneCode_data() { tests::eachVersion(); }
    void completionIsSetAndItsRefusalHasOneCode()
    {
        QFETCH(QString, version);
        tests::RecordedDesk desk(version);
        QVERIFY(desk.greet().has_value());
        desk.play("complete");
        QVERIFY(desk.client.setComplete(kForm, true).has_value());
        desk.play("uncomplete");
        QVERIFY(desk.client.setComplete(kForm, false).has_value());
        desk.play("complete-compulsory-missing");
        const auto missing = desk.client.setComplete(kForm, true);
        QCOMPARE(missing.error().kind, Kind::HubRefused);
        QCOMPARE(missing.error().fact(u"code"_s), u"E7605"_s);
        desk.play("complete-unknown-set");
        const auto unknown = desk.client.setComplete(kForm, true);
        QVERIFY(unknown.error().kind == Kind::HubRefused && unknown.error().fact(u"code"_s) != u"E7605"_s);
    }
    void registrationsAndHistoriesAreRead_data() { tests::eachVersion(); }
    void registrationsAndHistoriesAreRead()
    {
        QFETCH(QString, version);
        tests::RecordedDesk desk(version);
        QVERIFY(desk.greet().has_value());
        desk.play("reg-list");
        hub::Client::RegistrationQuery query;
        query.dataSets = {u"E6fRRAoGf9T"_s};
        query.orgUnits = {u"jKUIi4NH20A"_s};
        query.periods = {u"2024Sep"_s, u"2025Sep"_s, u"2026Sep"_s};
        const auto found = desk.client.registrations(query);
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 3);
        QCOMPARE(std::count_if(found->begin(), found->end(), [](const auto& one) { return one.completion.complete; }),
                 2);
        QCOMPARE(found->front().completion.by, u"clerk"_s);
        QVERIFY(found->front().completion.at.isValid());
        desk.play("audit");
        const auto lines = desk.client.audit(kForm, u"FULiEpundUl"_s, u"A1gK0i4Gege"_s);
        QVERIFY(lines.has_value());
        QCOMPARE(lines->front().type, u"UPDATE"_s);
        QCOMPARE(lines->front().value, version == "2.42"_L1 ? u"12"_s : u"13"_s);  // 2.42 keeps the old one
        QCOMPARE(lines->front().by, u"clerk"_s);
    }
};

int main(int argc, char** argv)
{
    rejista::tests::sharedData();  // ends the program where there is nothing to read
    QCoreApplication app(argc, argv);
    TestHubRecordedValues test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hub_recorded_values.moc"
