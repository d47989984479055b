// Reading values: forms, deltas, what an empty answer means, history.
#include "contract/scenarios.h"
#include "contract/story.h"

#include <algorithm>

namespace rejista::contract {

using namespace Qt::StringLiterals;
using domain::Kind;

class Reading : public QObject {
    Q_OBJECT
public:
    explicit Reading(World& world) : m_world(world) {}

private:
    World& m_world;
    using Rows = std::vector<hub::RemoteValue>;

    [[nodiscard]] Story aForm(const QString& unit = kSchoolA, int monthsBefore = 1)
    {
        return Story(m_world, m_world.form(kMonthly, unit, monthsBefore));
    }
    [[nodiscard]] static const hub::RemoteValue* rowOf(const Rows& rows, const Cell& cell, const QString& combo,
                                                       const QString& unit, const QString& period)
    {
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const hub::RemoteValue& row) {
            return row.dataElement == cell.element && row.categoryOptionCombo == combo && row.orgUnit == unit
                && row.period == period;
        });
        return it == rows.end() ? nullptr : &*it;
    }
    [[nodiscard]] domain::Result<Rows> since(const QDateTime& moment)
    {
        return m_world.as(Who::Clerk)
            .readValues({.dataSets = {kMonthly},
                         .orgUnits = {kDistrict},
                         .children = true,
                         .periods = {},
                         .since = moment,
                         .limit = 0,
                         .offset = 0});
    }
    [[nodiscard]] domain::Result<Rows> ofPeriods(const QStringList& units, const QStringList& periods, bool children)
    {
        return m_world.as(Who::Clerk)
            .readValues({.dataSets = {kMonthly},
                         .orgUnits = units,
                         .children = children,
                         .periods = periods,
                         .since = {},
                         .limit = 0,
                         .offset = 0});
    }

private Q_SLOTS:
    void aFormNobodyWroteIntoIsEmptyAndOpen()
    {
        Story story = aForm(kSchoolB, 5);
        story.givenAnEmptyForm().thenLock(hub::LockStatus::Open).thenIsComplete(false);
    }

    void aFormKnowsWhoWroteWhatAndWhen()
    {
        aForm().givenTheFormHolds({says(kGirls, u"12"_s)});
        const auto info = m_world.as(Who::Clerk).serverInfo();
        const auto form = m_world.as(Who::Clerk).readForm(m_world.form(kMonthly, kSchoolA));
        QVERIFY(info);
        QVERIFY2(form, form ? "" : qPrintable(told(form.error())));
        QCOMPARE(form->values.size(), size_t(1));
        const hub::RemoteValue& value = form->values.front();
        QCOMPARE(value.orgUnit, kSchoolA);
        QCOMPARE(value.period, m_world.month(1));
        QCOMPARE(value.attributeOptionCombo, m_world.combo({}));
        QVERIFY(std::abs(value.updatedAt.secsTo(info->serverTime)) < 60);
    }

    // hub-live.md §A2: what is common stands at the head and is missing in the rows, or the other way round.
    void rowsOfOneFormAreWhole()
    {
        aForm().givenTheFormHolds({says(kGirls, u"12"_s, u"yes"_s, true), says(kHeads, u"3"_s)});
        const auto rows = ofPeriods({kSchoolA}, {m_world.month(1)}, false);
        QVERIFY2(rows, rows ? "" : qPrintable(told(rows.error())));
        const auto* girls = rowOf(*rows, kGirls, kGirls.combo, kSchoolA, m_world.month(1));
        const auto* heads = rowOf(*rows, kHeads, m_world.combo(kHeads), kSchoolA, m_world.month(1));
        QVERIFY(girls && heads);
        QCOMPARE(girls->value, u"12"_s);
        QCOMPARE(girls->comment, u"yes"_s);
        QVERIFY(girls->followUp && !heads->followUp);
        QCOMPARE(girls->attributeOptionCombo, m_world.combo({}));
        QCOMPARE(girls->storedBy, m_world.userName(Who::Clerk));
    }

    void rowsOfManyFormsAreWhole()
    {
        aForm(kSchoolA, 1).givenTheFormHolds({says(kGirls, u"12"_s)});
        aForm(kSchoolA, 2).givenTheFormHolds({says(kGirls, u"11"_s)});
        aForm(kSchoolB, 1).givenTheFormHolds({says(kGirls, u"7"_s)});
        const auto rows = ofPeriods({kDistrict}, {m_world.month(1), m_world.month(2)}, true);
        QVERIFY2(rows, rows ? "" : qPrintable(told(rows.error())));
        const auto valueOf = [&](const QString& unit, int before) {
            const auto* row = rowOf(*rows, kGirls, kGirls.combo, unit, m_world.month(before));
            return row ? row->value : std::nullopt;
        };
        QCOMPARE(valueOf(kSchoolA, 1), u"12"_s);
        QCOMPARE(valueOf(kSchoolA, 2), u"11"_s);
        QCOMPARE(valueOf(kSchoolB, 1), u"7"_s);
    }

    void aDeletedValueComesAsDeleted()
    {
        aForm().givenTheFormHolds({says(kHeads, u"3"_s)}).when(Who::Clerk, {clears(kHeads)}).thenAllIsAccepted();
        const auto rows = ofPeriods({kSchoolA}, {m_world.month(1)}, false);
        QVERIFY2(rows, rows ? "" : qPrintable(told(rows.error())));
        const auto* row = rowOf(*rows, kHeads, m_world.combo(kHeads), kSchoolA, m_world.month(1));
        QVERIFY(row);
        QVERIFY(row->deleted);
    }

    // hub-live-242.md §2.1: 2.42 cuts times to the second and lost 10 changes of 10 that were made right before.
    void aChangeMadeRightBeforeIsInTheDelta()
    {
        aForm().givenTheFormHolds({says(kGirls, u"12"_s)});
        for (int round = 0; round < 5; ++round) {
            const auto info = m_world.as(Who::Clerk).serverInfo();
            QVERIFY2(info, info ? "" : qPrintable(told(info.error())));
            const QString value = QString::number(100 + round);
            aForm().when(Who::Admin, {says(kGirls, value)}).thenAllIsAccepted();
            const auto rows = since(info->serverTime.addMSecs(-m_world.can().overlapMs));
            QVERIFY2(rows, rows ? "" : qPrintable(told(rows.error())));
            const auto* row = rowOf(*rows, kGirls, kGirls.combo, kSchoolA, m_world.month(1));
            QVERIFY2(row, "the delta does not hold it");
            QCOMPARE(row->value, value);
            QCOMPARE(row->storedBy, m_world.userName(Who::Admin));
        }
    }

    void aDeletionIsInTheDelta()
    {
        aForm().givenTheFormHolds({says(kHeads, u"3"_s)});
        const auto info = m_world.as(Who::Clerk).serverInfo();
        QVERIFY(info);
        aForm().when(Who::Admin, {clears(kHeads)}).thenAllIsAccepted();
        const auto rows = since(info->serverTime.addMSecs(-m_world.can().overlapMs));
        QVERIFY2(rows, rows ? "" : qPrintable(told(rows.error())));
        const auto* row = rowOf(*rows, kHeads, m_world.combo(kHeads), kSchoolA, m_world.month(1));
        QVERIFY(row && row->deleted);
    }

    void aDeltaFromTomorrowIsEmpty()
    {
        const auto rows = since(m_world.info().serverTime.addDays(1));
        QVERIFY2(rows, rows ? "" : qPrintable(told(rows.error())));
        QVERIFY(rows->empty());
    }

    // hub-live.md §A2: an empty answer proves nothing. Unknown units read as empty or are refused, and never as an error of
    // the line.
    void anUnknownUnitIsEmptyOrRefused()
    {
        const auto rows = ofPeriods({u"RJctUnNone1"_s}, {m_world.month(1)}, false);
        QVERIFY(rows ? rows->empty() : rows.error().kind == Kind::HubRefused);
    }

    void aUnitOutOfScopeIsRefusedAndNotEmpty()
    {
        const auto rows = ofPeriods({kElsewhere}, {m_world.month(1)}, false);
        QVERIFY2(!rows, "an empty answer would read as: nothing is there");
        QCOMPARE(rows.error().kind, Kind::HubRefused);
        const auto form = m_world.as(Who::Clerk).readForm(m_world.form(kMonthly, kElsewhere));
        QVERIFY(!form);
        QCOMPARE(form.error().kind, Kind::HubRefused);
    }

    void anUnknownReturnIsRefused()
    {
        const auto form = m_world.as(Who::Clerk).readForm(m_world.form(u"RJctDsNone1"_s, kSchoolA));
        QVERIFY(!form);
        QCOMPARE(form.error().kind, Kind::HubRefused);
    }

    void aReaderReads()
    {
        aForm().givenTheFormHolds({says(kGirls, u"12"_s)});
        const auto form = m_world.as(Who::Reader).readForm(m_world.form(kMonthly, kSchoolA));
        QVERIFY2(form, form ? "" : qPrintable(told(form.error())));
        QCOMPARE(form->values.size(), size_t(1));
        QCOMPARE(form->values.front().value, u"12"_s);
    }

    // What a version keeps differs: old values (2.42) or new ones (2.43+); that somebody changed it, all know.
    void theHistoryNamesWhoChangedIt()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s)})
            .when(Who::Admin, {says(kGirls, u"13"_s)})
            .thenAllIsAccepted();
        const auto lines = m_world.as(Who::Clerk).audit(m_world.form(kMonthly, kSchoolA), kGirls.element, kGirls.combo);
        QVERIFY2(lines, lines ? "" : qPrintable(told(lines.error())));
        if (lines->empty())
            QSKIP("this hub keeps no history of values");
        QVERIFY(std::any_of(lines->begin(), lines->end(), [&](const hub::AuditLine& line) {
            return line.type == u"UPDATE" && line.by == m_world.userName(Who::Admin);
        }));
        QVERIFY(std::is_sorted(lines->begin(), lines->end(), [](const auto& a, const auto& b) { return a.at > b.at; }));
    }
};

int runReading(World& world, const QStringList& arguments)
{
    Reading scenarios(world);
    return QTest::qExec(&scenarios, arguments);
}

}  // namespace rejista::contract

#include "reading.moc"
