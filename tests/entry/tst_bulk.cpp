// Many values at once, and what follows elsewhere from one: big pastes and imports, lapsed reasons, returns beside it.
#include "support/entry_school.h"

#include "metadata/value_parse.h"
#include "storage/completion.h"

using namespace rejista;
using namespace rejista::test;
using domain::Kind;

class TestBulk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void aNewErrorReopensTheOtherCompleteReturn()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto form = m_world.form(u"RJ_DS_ASC_ENR_PRI"_s);
        const auto total = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s), u"40"_s));
        VERIFY_OK((*session)->put(total, u"40"_s));
        QVERIFY(!messageOf(**session, u"V02:P1:F"_s));
        // A hub may send a completion that nobody could have made here yet.
        VERIFY_OK(
            desk.store->writeNow([&](storage::Tx& tx) { return storage::completion::set(tx, form, true, u"x"_s); }));
        const auto through = m_world.form(u"X_DS_OTHER"_s);
        entry::ApplyOptions options;
        options.through = through.dataSet;
        options.replaceShared = true;
        const auto edit = desk.edit(through, total, u"41"_s);
        const auto report = entry::apply(*desk.store, desk.context(), std::span(&edit, 1), options);
        VERIFY_OK(report);
        const auto has = [&](const QString& name) {
            return std::find(report->flags.begin(), report->flags.end(), entry::Flag{name, form})
                != report->flags.end();
        };
        QVERIFY(has(u"changedSinceComplete"_s));
        QVERIFY(has(u"reopened"_s));
        VERIFY_OK((*session)->reload());
        QCOMPARE((*session)->state(), entry::ReturnState::Started);
        QVERIFY(messageOf(**session, u"V02:P1:F"_s));
    }

    void anImportTakesLapsedReasonsOutAtOnce()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto girls = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        auto last = desk.session(u"RJ_DS_ASC_ENR_PRI"_s, u"2024Sep"_s);
        VERIFY_OK(last);
        VERIFY_OK((*last)->put(girls, u"74"_s));
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(girls, u"97"_s));
        VERIFY_OK((*session)->explain(u"V18:P1"_s, u"A school closed."_s));
        QCOMPARE((*session)->cell(girls)->row.comment, u"[V18] A school closed."_s);
        entry::Batch batch{m_world.form(u"RJ_DS_ASC_ENR_PRI"_s), {}};
        batch.edits = {desk.edit(batch.form, girls, u"97"_s)};
        entry::ApplyOptions options;
        options.origin = domain::Origin::Imported;
        VERIFY_OK(entry::applyAll(*desk.store, desk.context(), std::span(&batch, 1), options));
        QCOMPARE(comment(desk, girls), u"[V18] A school closed."_s);  // the control: the same numbers keep it
        batch.edits = {desk.edit(batch.form, girls, u"99"_s)};
        VERIFY_OK(entry::applyAll(*desk.store, desk.context(), std::span(&batch, 1), options));
        QCOMPARE(comment(desk, girls), QString());
        VERIFY_OK((*session)->reload());
        QCOMPARE(messageOf(**session, u"V18:P1"_s)->state, entry::Message::State::Open);
        VERIFY_OK((*session)->undo());  // one act: the number and the line come back together
        QCOMPARE(comment(desk, girls), u"[V18] A school closed."_s);
    }

    void aGreyedCellTakesNothing()
    {
        PackWorld world = m_world;
        const auto grey = world.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s), open = world.cell(u"RJ_D_ENR_P1"_s, u"F,7"_s);
        const auto form = world.form(u"RJ_DS_ASC_ENR_PRI"_s);
        const auto sections = world.catalog.dataSets.find(form.dataSet)->sections;
        for (const auto section : sections)
            changed(world.catalog.sections, section, [&](metadata::Section& s) { s.greyed.insert(grey); });
        Desk desk(world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto refused = (*session)->put(grey, u"4"_s);
        VERIFY_OK(refused);
        QCOMPARE(refused->refused.size(), 1u);
        QCOMPARE(refused->refused.front().error.kind, Kind::Greyed);
        const auto [at, index] = (*session)->form().find(grey.element, grey.combo);
        const auto cell = (*session)->form().sections[size_t(at)].cells[size_t(index)];
        QVERIFY(cell.greyed);
        const auto plan = entry::planPaste((*session)->form(), {(*session)->key(), at, cell.row, cell.column}, u"4"_s);
        QCOMPARE(plan.hatched.size(), 1u);
        QVERIFY(plan.edits.empty());
        const auto control = (*session)->put(open, u"4"_s);
        VERIFY_OK(control);
        QVERIFY(control->refused.empty());
    }

    void anEmptyCellNeedsACommentWhereTheSetAsksForOne()
    {
        PackWorld world = m_world;
        const auto form = world.form(u"X_DS_OTHER"_s);
        changed(world.catalog.dataSets, form.dataSet,
                [](metadata::DataSet& set) { set.noValueRequiresComment = true; });
        Desk desk(world);
        VERIFY_OK(desk.start());
        auto session = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(session);
        const auto girls = world.cell(u"RJ_D_TOT_P1"_s, u"F"_s), boys = world.cell(u"RJ_D_TOT_P1"_s, u"M"_s);
        VERIFY_OK((*session)->put(girls, u"4"_s));
        QVERIFY(!messageOf(**session, u"commentRequired:RJ_D_TOT_P1:F"_s));
        QVERIFY(messageOf(**session, u"commentRequired:RJ_D_TOT_P1:M"_s));
        const auto refused = (*session)->complete();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::CompulsoryMissing);
        QCOMPARE(refused.error().fact(u"rules"_s), u"RJ_D_TOT_P1:M"_s);
        VERIFY_OK((*session)->setComment(boys, u"The register of the boys was burnt."_s));
        QVERIFY(!messageOf(**session, u"commentRequired:RJ_D_TOT_P1:M"_s));
        VERIFY_OK((*session)->complete());
    }

    void aCompulsoryCellStopsCompletionOnlyWhereTheSetSaysSo()
    {
        for (const bool only : {true, false}) {
            PackWorld world = m_world;
            const auto boys = world.cell(u"RJ_D_TOT_P1"_s, u"M"_s);
            changed(world.catalog.dataSets, world.form(u"X_DS_OTHER"_s).dataSet, [&](metadata::DataSet& set) {
                set.compulsory = {boys};
                set.compulsoryFieldsCompleteOnly = only;
            });
            Desk desk(world);
            VERIFY_OK(desk.start());
            const auto form = world.form(u"X_DS_OTHER"_s);
            const auto done = entry::complete(*desk.store, desk.context(), form, desk.book);
            QCOMPARE(done.has_value(), !only);
            if (only)
                QCOMPARE(done.error().kind, Kind::CompulsoryMissing);
            else
                QCOMPARE(done->count(metadata::Severity::Warning), 1);  // said, and no reason asked for
        }
    }

    void anErrorCannotBeExplainedAway()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_TOT_P2"_s, u"M"_s), u"4"_s));
        QVERIFY(messageOf(**session, u"V02:P2:M"_s));
        const auto here = (*session)->explain(u"V02:P2:M"_s, u"it is so"_s);
        QVERIFY(!here);
        QCOMPARE(here.error().kind, Kind::NotFound);
        const auto there = entry::explain(*desk.store, desk.context(), (*session)->key(), u"V02"_s, u"it is so"_s,
                                          desk.book);
        QVERIFY(!there);
        QCOMPARE(there.error().kind, Kind::NotFound);
        QCOMPARE((*session)->cell(m_world.cell(u"RJ_D_TOT_P2"_s, u"M"_s))->row.comment, QString());
    }

    void takesNumbersAsPeopleAndSpreadsheetsWriteThem()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto cell = m_world.cell(u"RJ_D_STREAM_P1"_s);
        const auto [section, index] = (*session)->form().find(cell.element, cell.combo);
        const auto at = (*session)->form().sections[size_t(section)].cells[size_t(index)];
        for (const QString& text : {u"1,234"_s, u"1 234"_s, u"1\u00a0234"_s, u"1\u202f234"_s}) {
            VERIFY_OK((*session)->put(cell, text));
            QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"1234"_s));
            VERIFY_OK((*session)->clear(cell));
            const auto plan = entry::planPaste((*session)->form(), {(*session)->key(), section, at.row, at.column},
                                               text);
            VERIFY_OK((*session)->paste(plan));
            QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"1234"_s));
            VERIFY_OK((*session)->clear(cell));
        }
        VERIFY_OK((*session)->put(cell, u"1,23"_s));
        QVERIFY((*session)->cell(cell)->draft);  // the control: that is no thousand
    }

    void aBlockOfTenThousandCellsIsOneActAndNothingIsLost()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto first = m_world.cell(u"RJ_D_ENR_P1"_s, u"F,LE5"_s);
        const int section = (*session)->form().find(first.element, first.combo).first;
        std::vector<QStringList> rows;
        for (int r = 0; r < 100; ++r)
            rows.push_back(QStringList(QList<QString>(100, QString::number(r + 1))));
        const auto plan = entry::planPaste((*session)->form(), {(*session)->key(), section, 0, 0},
                                           entry::writeBlock(rows));
        QCOMPARE(plan.edits.size() + plan.doesNotFit.size() + plan.hatched.size() + size_t(plan.blank), size_t(10000));
        QVERIFY(plan.edits.size() > 50);
        VERIFY_OK((*session)->paste(plan));
        for (const domain::CellEdit& edit : plan.edits)
            QCOMPARE((*session)->cell({edit.key.element, edit.key.combo})->row.value, std::optional(edit.text));
        VERIFY_OK((*session)->undo());
        QCOMPARE((*session)->progress().filled, 0);
    }

    void anImportOfAHundredThousandRowsTwiceIsAnImportOnce()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        std::vector<entry::Batch> batches;
        size_t rows = 0;
        for (int year = 2001; rows < 100000 && year < 2900; ++year) {
            entry::Batch batch{m_world.form(u"RJ_DS_ASC_ENR_PRI"_s, u"%1Sep"_s.arg(year)), {}};
            const auto form = desk.book->formFor(batch.form.dataSet, m_world.school, u"en"_s);
            for (const metadata::FormSection& section : form->sections)
                for (const metadata::FormCell& cell : section.cells)
                    if (!cell.greyed && metadata::isNumeric(m_world.catalog.dataElements.find(cell.element)->valueType))
                        batch.edits.push_back(
                            desk.edit(batch.form, {cell.element, cell.combo}, QString::number(rows++ % 97)));
            batches.push_back(std::move(batch));
        }
        entry::ApplyOptions options;
        options.origin = domain::Origin::Imported;
        options.book = desk.book;
        const auto first = entry::applyAll(*desk.store, desk.context(), batches, options);
        VERIFY_OK(first);
        QCOMPARE(first->saved, int(rows));
        QVERIFY(first->refused.empty());
        const auto second = entry::applyAll(*desk.store, desk.context(), batches, options);
        VERIFY_OK(second);
        QCOMPARE(second->saved, 0);
        QCOMPARE(second->unchanged, int(rows));
        QVERIFY(second->changes.empty());
    }

private:
    template <class Table, class Key, class F>
    static void changed(Table& table, Key key, F change)
    {
        Table other;
        for (auto object : table) {
            if (object.key == key)
                change(object);
            other.add(object);
        }
        table = std::move(other);
    }
    [[nodiscard]] QString comment(const Desk& desk, const metadata::Operand& cell) const
    {
        auto session = entry::Session::open(*desk.store, desk.context(), m_world.form(u"RJ_DS_ASC_ENR_PRI"_s),
                                            desk.book);
        return session ? (*session)->cell(cell)->row.comment : u"cannot be read"_s;
    }

    PackWorld m_world;
};

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
