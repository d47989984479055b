// The one way in for cells: what is refused and why, shared values, imports, flags; and the clipboard.
#include "support/entry_school.h"

using namespace rejista;
using namespace rejista::test;
using domain::Kind;

class TestApply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void importingTwiceChangesNothingTheSecondTime()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto form = m_world.form(u"RJ_DS_ASC_ENR_PRI"_s);
        entry::Batch batch{form, {}};
        for (int age = 6; age < 16; ++age)
            batch.edits.push_back(
                desk.edit(form, m_world.cell(u"RJ_D_ENR_P1"_s, u"F,%1"_s.arg(age)), u" %1 "_s.arg(age)));
        batch.edits.push_back(desk.edit(form, m_world.cell(u"RJ_D_ENR_P1"_s, u"M,6"_s), u"12a"_s));
        entry::ApplyOptions options;
        options.origin = domain::Origin::Imported;
        options.dryRun = true;
        const auto dry = entry::applyAll(*desk.store, desk.context(), std::span(&batch, 1), options);
        VERIFY_OK(dry);
        QCOMPARE(dry->saved, 10);
        options.dryRun = false;
        const auto first = entry::applyAll(*desk.store, desk.context(), std::span(&batch, 1), options);
        VERIFY_OK(first);
        QCOMPARE(first->saved, 10);  // the dry run had left nothing behind
        QCOMPARE(first->refused.size(), 1u);
        QCOMPARE(first->refused.front().error.kind, Kind::NotANumber);
        QVERIFY(first->refused.front().error.where.endsWith(u"RJ_D_ENR_P1:M,6"_s));
        const auto second = entry::applyAll(*desk.store, desk.context(), std::span(&batch, 1), options);
        VERIFY_OK(second);
        QCOMPARE(second->saved, 0);
        QCOMPARE(second->unchanged, 10);
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->undo());  // the import was one act
        QCOMPARE((*session)->progress().filled, 0);
    }

    void refusesWhatDoesNotBelongThere()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto form = m_world.form(u"RJ_DS_ASC_ENR_PRI"_s);
        const auto kindOf = [&](const domain::CellEdit& edit, const QString& set) {
            entry::ApplyOptions options;
            options.through = m_world.catalog.dataSets.byCode(set)->key;
            const auto report = entry::apply(*desk.store, desk.context(), std::span(&edit, 1), options);
            return report && report->refused.size() == 1 ? report->refused.front().error.kind : Kind::Cancelled;
        };
        const auto stream = m_world.cell(u"RJ_D_STREAM_P1"_s);
        const auto age = m_world.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s);
        QCOMPARE(kindOf(desk.edit(form, stream, u"1"_s), u"RJ_DS_ASC_STAFF"_s), Kind::UnknownElement);
        QCOMPARE(kindOf(desk.edit(form, {stream.element, age.combo}, u"1"_s), u"RJ_DS_ASC_ENR_PRI"_s),
                 Kind::UnknownCombo);
        QCOMPARE(kindOf(desk.edit(form, stream, u"-1"_s), u"RJ_DS_ASC_ENR_PRI"_s), Kind::Negative);
        auto monthly = desk.edit(form, stream, u"1"_s);
        monthly.key.period = *domain::Period::parse(u"202510");
        QCOMPARE(kindOf(monthly, u"RJ_DS_ASC_ENR_PRI"_s), Kind::WrongPeriodType);
        auto elsewhere = desk.edit(form, stream, u"1"_s);
        elsewhere.key.orgUnit = m_world.catalog.orgUnits.byCode(u"SL21"_s)->key;
        QCOMPARE(kindOf(elsewhere, u"RJ_DS_ASC_ENR_PRI"_s), Kind::NotAssigned);
        // Whoever is told has to be able to put it right: which unit, which data set.
        entry::ApplyOptions census;
        census.through = m_world.catalog.dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s)->key;
        const auto told = entry::apply(*desk.store, desk.context(), std::span(&elsewhere, 1), census);
        QCOMPARE(told->refused.at(0).error.fact(u"orgUnit"_s), u"SL21"_s);
        QCOMPARE(told->refused.at(0).error.fact(u"dataSet"_s), u"RJ_DS_ASC_ENR_PRI"_s);
        QCOMPARE(kindOf(desk.edit(form, m_world.cell(u"RJ_D_TM_ENR_P1"_s, u"F"_s), u"1"_s), u"RJ_DS_TERM"_s),
                 Kind::AttributeRequired);
        QCOMPARE(kindOf(desk.edit(form, stream, u"1"_s), u"RJ_DS_ASC_ENR_PRI"_s),
                 Kind::Cancelled);  // the control: it fits
    }

    void asksBeforeReplacingAValueTypedInAnotherForm()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto cell = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        auto other = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(other);
        VERIFY_OK((*other)->put(cell, u"40"_s));
        VERIFY_OK((*other)->complete());
        auto session = desk.session();
        VERIFY_OK(session);
        QVERIFY((*session)->cell(cell)->alsoIn == std::vector{m_world.catalog.dataSets.byCode(u"X_DS_OTHER"_s)->key});
        const auto waits = (*session)->put(cell, u"48"_s);
        VERIFY_OK(waits);
        QCOMPARE(waits->drafts.size(), 1u);
        QCOMPARE(waits->drafts.front().error.kind, Kind::Shared);
        QCOMPARE(waits->drafts.front().error.fact(u"value"_s), u"40"_s);
        QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"40"_s));
        VERIFY_OK((*session)->discardDraft(cell));
        QVERIFY(!(*session)->cell(cell)->draft);
        VERIFY_OK((*session)->put(cell, u"48"_s));
        VERIFY_OK((*session)->replaceShared(cell));
        QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"48"_s));
        VERIFY_OK((*other)->reload());
        QCOMPARE((*other)->state(), entry::ReturnState::ChangedSinceComplete);

        entry::ApplyOptions options;
        options.through = m_world.form(u"X_DS_OTHER"_s).dataSet;
        const auto edit = desk.edit(m_world.form(u"X_DS_OTHER"_s), cell, u"50"_s);
        VERIFY_OK((*other)->reopen(u"mend"_s));
        const auto refused = entry::apply(*desk.store, desk.context(), std::span(&edit, 1), options);
        VERIFY_OK(refused);
        QCOMPARE(refused->refused.size(), 1u);
        QCOMPARE(refused->refused.front().error.kind, Kind::Shared);
        options.replaceShared = true;
        const auto replaced = entry::apply(*desk.store, desk.context(), std::span(&edit, 1), options);
        VERIFY_OK(replaced);
        QCOMPARE(replaced->saved, 1);
    }

    void savesAndFlagsAPeriodThatIsNotOpen()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto form = m_world.form(u"RJ_DS_MONTH"_s, u"202712"_s);
        entry::ApplyOptions options;
        options.through = form.dataSet;
        const auto edit = desk.edit(form, m_world.cell(u"RJ_D_MO_DAYS"_s), u"20"_s);
        const auto report = entry::apply(*desk.store, desk.context(), std::span(&edit, 1), options);
        VERIFY_OK(report);
        QCOMPARE(report->saved, 1);
        QVERIFY(std::find(report->flags.begin(), report->flags.end(), entry::Flag{u"periodNotOpen"_s, form})
                != report->flags.end());
    }

    void aCommentDoesNotTakeOverWhoTypedTheValue()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto cell = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        const auto through = m_world.form(u"X_DS_OTHER"_s);
        auto other = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(other);
        entry::ApplyOptions options;
        options.through = through.dataSet;
        options.origin = domain::Origin::Imported;
        auto edit = desk.edit(through, cell, u"40"_s);
        VERIFY_OK(entry::apply(*desk.store, desk.context(), std::span(&edit, 1), options));
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->setComment(cell, u"counted twice"_s));
        VERIFY_OK((*session)->setFollowUp(cell, true));
        const auto stays = [&] {
            const auto& row = (*session)->cell(cell)->row;
            return row.typedIn == through.dataSet && row.origin == domain::Origin::Imported
                && row.comment == u"counted twice"_s;
        };
        QVERIFY(stays());  // in memory
        VERIFY_OK((*session)->reload());
        QVERIFY(stays());  // and in the store
        const auto waits = (*session)->put(cell, u"48"_s);
        VERIFY_OK(waits);
        QCOMPARE(waits->drafts.size(), 1u);
        QCOMPARE(waits->drafts.front().error.kind, Kind::Shared);
        VERIFY_OK((*session)->discardDraft(cell));
        // The same through the command's way in.
        edit = desk.edit(m_world.form(u"RJ_DS_ASC_ENR_PRI"_s), cell, u"40"_s);
        edit.comment = u"and again"_s;
        options.origin = domain::Origin::Typed;
        options.through = (*session)->key().dataSet;
        const auto report = entry::apply(*desk.store, desk.context(), std::span(&edit, 1), options);
        VERIFY_OK(report);
        QCOMPARE(report->saved, 1);
        QVERIFY(report->changes.front().after.typedIn == through.dataSet);
        // The control: a new value is ours.
        VERIFY_OK((*session)->put(cell, u"48"_s));
        VERIFY_OK((*session)->replaceShared(cell));
        VERIFY_OK((*session)->reload());
        QVERIFY((*session)->cell(cell)->row.typedIn == (*session)->key().dataSet);
    }

    void flagsOnlyWhatWasSaved()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto days = m_world.cell(u"RJ_D_MO_DAYS"_s);
        auto session = desk.session(u"RJ_DS_MONTH"_s, u"202712"_s);
        VERIFY_OK(session);
        QCOMPARE((*session)->notices(), QStringList{u"periodNotOpen"_s});
        const auto draft = (*session)->put(days, u"2o"_s);
        VERIFY_OK(draft);
        QCOMPARE(draft->drafts.size(), 1u);
        QVERIFY(draft->flags.empty());
        const auto same = (*session)->put(days, {});
        VERIFY_OK(same);
        QVERIFY(same->flags.empty());
        const auto saved = (*session)->put(days, u"20"_s);
        VERIFY_OK(saved);
        QVERIFY(saved->flags == (std::vector{entry::Flag{u"periodNotOpen"_s, (*session)->key()}}));
        entry::ApplyOptions options;
        options.through = (*session)->key().dataSet;
        for (const QString& text : {u"20"_s, u"2o"_s}) {
            const auto edit = desk.edit((*session)->key(), days, text);
            const auto report = entry::apply(*desk.store, desk.context(), std::span(&edit, 1), options);
            VERIFY_OK(report);
            QVERIFY(report->flags.empty());
        }
    }

    void listsWhatASchoolOwes()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_STREAM_P1"_s), u"2"_s));
        const auto reader = desk.store->reader();
        VERIFY_OK(reader);
        const std::vector<domain::Period> periods{*domain::Period::parse(u"2025Sep"),
                                                  *domain::Period::parse(u"202510")};
        const auto rows = entry::listReturns(**reader, desk.context(), {std::span(&m_world.school, 1), periods, true},
                                             desk.book);
        VERIFY_OK(rows);
        // Ten sets of the pack, of which the termly one has three terms, and the other form.
        QCOMPARE(rows->size(), size_t(m_world.pack.levelGroups[u"RJ_OUG_PRI"_s].dataSets.size() + 2 + 1));
        const auto enrolment = std::find_if(rows->begin(), rows->end(),
                                            [&](const auto& r) { return r.key == (*session)->key(); });
        QVERIFY(enrolment != rows->end());
        QCOMPARE(enrolment->state, entry::ReturnState::Started);
        QCOMPARE(enrolment->due, QDate(2026, 2, 13));
        QCOMPARE(enrolment->filled, 1);
    }

    void pastesWhatExcelPutsOnTheClipboard()
    {
        const auto rows = entry::readBlock(u"6\t4\r\n\"a\r\n\"\"b\"\"\"\t1,234\r\n"_s);
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[1], (QStringList{u"a\r\n\"b\""_s, u"1,234"_s}));
        QCOMPARE(entry::readBlock(entry::writeBlock(rows)), rows);
        QCOMPARE(entry::readBlock(u"\"big\" hall\t2"_s).front(), (QStringList{u"\"big\" hall"_s, u"2"_s}));
        QCOMPARE(entry::readBlock(u"1\n\n3\n"_s).size(), 3u);
        QVERIFY(entry::readBlock(u""_s).empty());

        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto first = m_world.cell(u"RJ_D_ENR_P1"_s, u"F,LE5"_s);
        const auto [section, index] = (*session)->form().find(first.element, first.combo);
        const metadata::FormCell& at = (*session)->form().sections[size_t(section)].cells[size_t(index)];
        const int columns = int((*session)->form().sections[size_t(section)].columns.size());
        const auto plan = entry::planPaste((*session)->form(), {(*session)->key(), section, at.row, at.column},
                                           u"6\t4\r\n21\t19\t5\r\n\tx\r\n"_s);
        QCOMPARE(plan.edits.size(), 6u);
        QCOMPARE(plan.blank, 1);
        const auto pasted = (*session)->paste(plan);
        VERIFY_OK(pasted);
        QCOMPARE(pasted->drafts.size(), 1u);  // "x" waits in its cell
        QCOMPARE((*session)->cell(m_world.cell(u"RJ_D_ENR_P1"_s, u"M,6"_s))->row.value, std::optional(u"19"_s));
        VERIFY_OK((*session)->undo());
        QCOMPARE((*session)->progress().filled, 0);
        QCOMPARE((*session)->progress().drafts, 0);
        const auto wide = entry::planPaste((*session)->form(), {(*session)->key(), section, at.row, columns - 1},
                                           u"1\t2"_s);
        QCOMPARE(wide.doesNotFit.size(), 2u - wide.edits.size());
        QVERIFY(!wide.doesNotFit.empty());
    }

private:
    PackWorld m_world;
};

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
