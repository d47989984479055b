#include "exchange/values_csv.h"

#include "exchange/cell_resolver.h"
#include "exchange/xlsx.h"
#include "school_catalog.h"

#include <QTemporaryDir>

using namespace rejista;
using namespace rejista::exchange;
using namespace rejista::domain;
using namespace Qt::StringLiterals;

class TestValuesCsv : public QObject {
    Q_OBJECT

    const tests::SchoolWorld m_world;

    [[nodiscard]] Result<ReadValues> read(const QByteArray& rows) const
    {
        return readValuesCsv("dataSet,orgUnit,period,dataElement,combo,value\n" + rows, u"f.csv"_s, m_world.catalog);
    }
    [[nodiscard]] Error refusal(const QByteArray& row) const
    {
        const auto values = read(row + '\n');
        if (!values || values->refused.size() != 1)
            return {};
        return values->refused.front().error;
    }

    /// "3 value 8, row 2 7": the row, the column, what it says, the row that says otherwise and what that says.
    [[nodiscard]] static QStringList said(const ReadValues& values)
    {
        QStringList all;
        for (const Refusal& refused : values.refused) {
            all.append(u"%1 %2 %3, row %4 %5"_s.arg(refused.row)
                           .arg(refused.error.where, refused.error.fact(u"text"_s), refused.error.fact(u"first"_s),
                                refused.error.fact(u"firstText"_s)));
        }
        return all;
    }
    [[nodiscard]] static QStringList texts(const ReadValues& values)
    {
        QStringList all;
        for (const ReturnEdits& form : values.returns) {
            for (const CellEdit& edit : form.edits)
                all.append(edit.text);
        }
        return all;
    }

private Q_SLOTS:
    void anObjectIsNamedByCodeEmisCodeOrUid()
    {
        const auto values = read("X_DS_ENR,2103-2-00417,2025Sep,RJ_D_ENR_P1,\"F,6\",1\n"
                                 "X_DS_ENR,2103200417,2025Sep,RJ_D_ENR_P1,\"7,F\",2\n"
                                 "dataSetAAA1,unitAAAAAA2,2025Sep,elementAAA1,cocAAAAAM06,3\n"
                                 "X_DS_ENR,2103-2-00417,2025Sep,RJ_D_ENR_P1,SEX_AGE.M.A_7,4\n"
                                 "X_DS_ENR,2103-2-00417,2025Sep,RJ_D_FEE,,5\n"
                                 "X_DS_ENR,2103-2-00417,2025Sep,elementAAA4,default,6\n");
        QVERIFY(values);
        QVERIFY(values->refused.empty());
        QCOMPARE(values->rows, 6);
        QCOMPARE(values->returns.size(), size_t(1));
        QCOMPARE(values->returns[0].form, m_world.form("X_DS_ENR", "unitAAAAAA2", "2025Sep"));
        QStringList combos;
        for (const CellEdit& edit : values->returns[0].edits)
            combos.append(m_world.catalog.optionCombos.find(edit.key.combo)->uid);
        QCOMPARE(combos,
                 QStringList({u"cocAAAAAF06"_s, u"cocAAAAAF07"_s, u"cocAAAAAM06"_s, u"cocAAAAAM07"_s, u"HllvX50cXC0"_s,
                              u"HllvX50cXC0"_s}));
        QCOMPARE(values->returns[0].edits[5].row, 7);
        QCOMPARE(values->returns[0].edits[5].text, u"6"_s);
    }
    void aRowThatFitsNowhereSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("where");
        const auto add = [](const char* name, const char* row, const char* kind, const char* where) {
            QTest::newRow(name) << QByteArray(row) << QString::fromLatin1(kind) << QString::fromLatin1(where);
        };
        add("school elsewhere", "X_DS_ENR,9999-9-99999,2025Sep,RJ_D_FEE,,1", "unknownOrgUnit", "orgUnit");
        add("school as Excel writes it", "X_DS_ENR,2.1032E+09,2025Sep,RJ_D_FEE,,1", "scientificNotation", "orgUnit");
        add("month in a yearly set", "X_DS_ENR,2103200417,202510,RJ_D_FEE,,1", "wrongPeriodType", "period");
        add("no period", "X_DS_ENR,2103200417,last year,RJ_D_FEE,,1", "badPeriod", "period");
        add("data set", "X_DS_OTHER,2103200417,2025Sep,RJ_D_FEE,,1", "unknownDataSet", "dataSet");
        add("element", "X_DS_ENR,2103200417,2025Sep,RJ_D_OTHER,,1", "unknownElement", "dataElement");
        add("element of another set", "X_DS_MONTH,2103200417,202510,RJ_D_NOTE,,1", "unknownElement", "dataElement");
        add("combo", "X_DS_ENR,2103200417,2025Sep,RJ_D_ENR_P1,\"F,9\",1", "unknownCombo", "combo");
        add("no combo", "X_DS_ENR,2103200417,2025Sep,RJ_D_ENR_P1,,1", "unknownCombo", "combo");
        add("combo of another element", "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,cocAAAAAF06,1", "unknownCombo", "combo");
        add("no term", "X_DS_TERM,2103200417,2025Sep,RJ_D_ENR_P1,\"F,6\",1", "attributeRequired", "attributeCombo");
        add("too many fields", "X_DS_ENR,2103200417,2025Sep,RJ_D_ENR_P1,F,6,1", "badColumns", "f.csv");
    }
    void aRowThatFitsNowhereSaysWhy()
    {
        QFETCH(QByteArray, row);
        const Error error = refusal(row);
        QTEST(QString(kindName(error.kind)), "kind");
        QTEST(error.where, "where");
    }
    void aWrongPeriodTypeNamesTheRightOne()
    {
        const Error error = refusal("X_DS_ENR,2103200417,202510,RJ_D_FEE,,1");
        QCOMPARE(error.fact(u"expected"_s), u"FinancialSep"_s);
        QCOMPARE(error.fact(u"example"_s), u"2025Sep"_s);
        QCOMPARE(refusal("X_DS_ENR,2.1032E+09,2025Sep,RJ_D_FEE,,1").fact(u"meant"_s), u"2103200000"_s);
    }
    // decisions.md 5: the school year 2025/2026 is 2025Sep and the hub's year 2025, though it does not begin in it.
    void aYearSuggestsTheSchoolYearOfItsNameAndTheCalendarHasTheLastWord()
    {
        const auto suggested = [&](const char* period, const metadata::Pack* pack) {
            CellResolver names(m_world.catalog, {}, pack);
            return names.period(m_world.catalog.dataSets.named(u"X_DS_ENR"_s)->key, QString::fromLatin1(period))
                .error()
                .fact(u"example"_s);
        };
        QCOMPARE(suggested("2025", nullptr), u"2025Sep"_s);
        QCOMPARE(suggested("2025July", nullptr), u"2025Sep"_s);
        QCOMPARE(suggested("202510", nullptr), u"2025Sep"_s);
        QCOMPARE(suggested("202603", nullptr), u"2025Sep"_s);
        QCOMPARE(refusal("X_DS_ENR,2103200417,2025,RJ_D_FEE,,1").fact(u"example"_s), u"2025Sep"_s);
        metadata::Pack pack;  // of a country that names the year by its end
        pack.calendar.push_back({});
        pack.calendar[0].periods = {*Period::parse(u"2025Sep"), *Period::parse(u"2026")};
        QCOMPARE(suggested("2026", &pack), u"2025Sep"_s);
        QCOMPARE(suggested("2020", &pack), u"2020Sep"_s);
        const auto read = readValuesCsv("dataSet,orgUnit,period,dataElement,combo,value\n"
                                        "X_DS_ENR,2103200417,2026,RJ_D_FEE,,1\n",
                                        u"f.csv"_s, m_world.catalog, {}, &pack);
        QCOMPARE(read->refused[0].error.fact(u"example"_s), u"2025Sep"_s);
    }
    void anAttributeThatThereIsNotIsCalledSoAndThoseThereAreAreNamed()
    {
        CellResolver names(m_world.catalog);
        const auto attribute = [&](const QString& set, const QString& text) {
            return names.attribute(m_world.catalog.dataSets.named(set)->key, text).error();
        };
        const Error term = attribute(u"X_DS_TERM"_s, u"T9"_s);
        QCOMPARE(term.kind, Kind::NotFound);
        QCOMPARE(term.where, u"attributeCombo"_s);
        QCOMPARE(term.fact(u"what"_s), u"attribute option"_s);
        QCOMPARE(term.fact(u"text"_s), u"T9"_s);
        QCOMPARE(term.fact(u"allowed"_s), u"T1, T2"_s);
        QCOMPARE(attribute(u"X_DS_ENR"_s, u"T1"_s).fact(u"allowed"_s), u"default"_s);
        QCOMPARE(attribute(u"X_DS_TERM"_s, {}).kind, Kind::AttributeRequired);
        QCOMPARE(attribute(u"X_DS_TERM"_s, {}).fact(u"allowed"_s), u"T1, T2"_s);
        CellResolver given(m_world.catalog, u"T9"_s);  // --attribute T9, and rows without a column
        const auto refused = given.attribute(m_world.catalog.dataSets.named(u"X_DS_TERM"_s)->key, {});
        QCOMPARE(refused.error().kind, Kind::NotFound);
        QCOMPARE(refused.error().fact(u"text"_s), u"T9"_s);
    }
    void theRestIsKeptAndRowsAreNumbered()
    {
        const auto values = read("X_DS_ENR,9999,2025Sep,RJ_D_FEE,,1\nX_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,7\n"
                                 "X_DS_ENR,2103200417,2025Sep,RJ_D_NOTE,,\n");
        QVERIFY(values);
        QCOMPARE(values->rows, 3);
        QCOMPARE(values->blank, 1);
        QCOMPARE(values->refused[0].row, 2);
        QCOMPARE(values->returns[0].edits[0].text, u"7"_s);
        QCOMPARE(values->returns[0].edits[0].row, 3);
    }
    // A clerk who finds two numbers for one cell has to look which is right; the file's order does not know.
    void twoValuesOfOneCellAreBothRefusedAndNothingIsChosen()
    {
        const auto values = read("X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,7\nX_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,8\n"
                                 "X_DS_ENR,2103-2-00417,2025Sep,RJ_D_FEE,default,7\n"
                                 "X_DS_ENR,2103200417,2025Sep,RJ_D_NOTE,,kept\n");
        QVERIFY(values);
        QCOMPARE(said(*values),
                 QStringList({u"2 value 7, row 3 8"_s, u"3 value 8, row 2 7"_s, u"4 value 7, row 3 8"_s}));
        QCOMPARE(values->repeated, 0);
        QCOMPARE(texts(*values), QStringList{u"kept"_s});
    }
    void theSameValueAgainIsUnchanged()
    {
        const auto values = read(
            "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,7\nX_DS_ENR,2103-2-00417,2025Sep,RJ_D_FEE,,7.0\n"
            "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,default, 7\n");
        QVERIFY(values);
        QVERIFY(values->refused.empty());
        QCOMPARE(values->repeated, 2);
        QCOMPARE(texts(*values), QStringList{u"7"_s});
        QCOMPARE(values->returns[0].edits[0].row, 2);
    }
    // A row that cannot stand must not take its cell with it: before and after it, the one that can is taken.
    void aRowThatCannotStandIsInNobodysWay()
    {
        for (const QByteArray rows :
             {"X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,12a\nX_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,12\n",
              "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,12\nX_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,12a\n"}) {
            const auto values = read(rows);
            QVERIFY(values);
            QVERIFY2(values->refused.empty(), rows.constData());
            QVERIFY(texts(*values).contains(u"12"_s) && texts(*values).contains(u"12a"_s));  // entry refuses 12a itself
        }
        const auto both = read("X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,12a\nX_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,7\n"
                               "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,8\n");
        QCOMPARE(said(*both), QStringList({u"3 value 7, row 4 8"_s, u"4 value 8, row 3 7"_s}));
        QCOMPARE(texts(*both), QStringList{u"12a"_s});
    }
    void whatOneRowLeavesOpenAnotherMaySay()
    {
        const QByteArray head = "dataSet,orgUnit,period,dataElement,combo,value,comment,deleted\n";
        const QByteArray cell = "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,";
        const auto values = readValuesCsv(head + cell + "7,,\n" + cell + "7,counted twice,\n", u"f.csv"_s,
                                          m_world.catalog);
        QVERIFY(values && values->refused.empty());
        QCOMPARE(values->repeated, 1);
        QCOMPARE(values->returns[0].edits[0].comment, std::optional(u"counted twice"_s));
        const auto comments = readValuesCsv(head + cell + "7,one,\n" + cell + "7,two,\n", u"f.csv"_s, m_world.catalog);
        QCOMPARE(said(*comments), QStringList({u"2 value one, row 3 two"_s, u"3 value two, row 2 one"_s}));
        const auto taken = readValuesCsv(head + cell + "7,,\n" + cell + ",,true\n", u"f.csv"_s, m_world.catalog);
        QCOMPARE(taken->refused.size(), size_t(2));
        QVERIFY(taken->returns.empty());
    }
    // The unit does not fill in the first row's data set: its word must not stand for the second's.
    void aRowOfADataSetThatTheUnitLacksHidesNoOther()
    {
        metadata::Catalog catalog = m_world.catalog;
        auto* set = catalog.dataSets.edit(catalog.dataSets.named(u"X_DS_MONTH"_s)->key);
        set->periodType = PeriodType::FinancialSep;
        const QByteArray rows = "dataSet,orgUnit,period,dataElement,combo,value\n"
                                "X_DS_MONTH,2103200417,2025Sep,RJ_D_FEE,,7\nX_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,8\n";
        QCOMPARE(readValuesCsv(rows, u"f.csv"_s, catalog)->refused.size(), size_t(2));
        set->orgUnits.clear();
        const auto values = readValuesCsv(rows, u"f.csv"_s, catalog);
        QVERIFY(values->refused.empty());
        QCOMPARE(values->returns.size(), size_t(2));
        QCOMPARE(texts(*values), QStringList({u"7"_s, u"8"_s}));
    }
    void aHundredThousandTimesTheSameCellIsReadAtOnce()
    {
        const QByteArray row = "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,7\n";
        const auto same = read(row.repeated(100000));
        QCOMPARE(same->repeated, 99999);
        QByteArray rows;
        for (int i = 0; i < 100000; ++i)
            rows += "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,," + QByteArray::number(i % 2000) + '\n';
        QCOMPARE(read(rows)->refused.size(), size_t(100000));
    }
    void aMissingColumnIsNamed()
    {
        const auto values = readValuesCsv("dataSet;orgUnit;dataElement;combo;value\n", u"f.csv"_s, m_world.catalog);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, Kind::BadColumns);
        QCOMPARE(values.error().fact(u"missing"_s), u"period"_s);
    }
    void termCommentFlagAndDeletionAreRead()
    {
        const auto values = readValuesCsv("value;comment;followUp;deleted;attributeOptionCombo;categoryOptionCombo;"
                                          "dataElement;period;orgUnit;dataSet\n"
                                          "4;why;true;;T2;F,6;RJ_D_ENR_P1;2025Sep;2103200417;X_DS_TERM\n"
                                          ";;;true;T2;F,7;RJ_D_ENR_P1;2025Sep;2103200417;X_DS_TERM\n",
                                          u"f.csv"_s, m_world.catalog);
        QVERIFY(values);
        QVERIFY(values->refused.empty());
        QCOMPARE(values->returns[0].form, m_world.form("X_DS_TERM", "unitAAAAAA2", "2025Sep", "cocAAAAAAT2"));
        const auto& edits = values->returns[0].edits;
        QCOMPARE(edits.size(), size_t(2));
        QCOMPARE(edits[0].comment, std::optional(u"why"_s));
        QCOMPARE(edits[0].followUp, std::optional(true));
        QVERIFY(edits[1].text.isEmpty());
    }
    void aFileThatBreaksOffKeepsWhatCameBefore()
    {
        const auto values = read("X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,7\nX_DS_ENR,2103200417,2025Sep,\"RJ_D");
        QVERIFY(values);
        QCOMPARE(values->returns[0].edits.size(), size_t(1));
        QCOMPARE(values->refused[0].error.kind, Kind::Truncated);
        QCOMPARE(values->refused[0].row, 3);
    }
    // A quote that is never closed meets the next row's: both rows would vanish as one without a value.
    void aStrayQuoteThatSwallowsRowsIsSaid()
    {
        const QByteArray good = "X_DS_ENR,2103200417,2025Sep,RJ_D_FEE,,7\n";
        const auto values = read(good
                                 + "X_DS_ENR,2103200417,2025Sep,RJ_D_P1,\"F,6,4\n"
                                   "X_DS_ENR,2103200417,2025Sep,RJ_D_P1,\"F,7\",4\n"
                                 + good);
        QVERIFY(values);
        QCOMPARE(values->refused.size(), size_t(1));
        QCOMPARE(values->refused[0].error.kind, Kind::Truncated);
        QCOMPARE(values->refused[0].error.fact(u"row"_s), u"3"_s);
        QCOMPARE(values->blank, 0);
        QCOMPARE(values->returns[0].edits.size(), size_t(1));
    }
    void windows1252IsSaid()
    {
        const auto values = read("X_DS_ENR,2103200417,2025Sep,RJ_D_NOTE,,\xE9t\xE9\n");
        QVERIFY(values);
        QCOMPARE(values->returns[0].edits[0].text, u"été"_s);
        QCOMPARE(values->notes.size(), size_t(1));
        QCOMPARE(values->notes[0].fact(u"readAs"_s), u"windows-1252"_s);
    }
    void aHundredThousandRowsAreReadAndCounted()
    {
        QByteArray rows;
        for (int i = 0; i < 100000; ++i)
            rows += "X_DS_MONTH,2103200417," + QByteArray::number(1900 + i / 12)
                + QByteArray::number(i % 12 + 1).rightJustified(2, '0') + ",RJ_D_FEE,," + QByteArray::number(i) + '\n';
        const auto values = read(rows);
        QVERIFY(values);
        size_t edits = 0;
        for (const auto& form : values->returns)
            edits += form.edits.size();
        QCOMPARE(values->rows, 100000);
        QCOMPARE(edits + values->refused.size(), size_t(100000));
        for (const Refusal& refused : values->refused)
            QCOMPARE(refused.error.kind, Kind::BadPeriod);  // years after 9999 have no DHIS2 period
    }
    void exportAndImportAreTheSame()
    {
        ReturnValues enrolment{m_world.form("X_DS_ENR", "unitAAAAAA2", "2025Sep"), {}, {}};
        enrolment.rows = {m_world.cell(enrolment.form, "RJ_D_ENR_P1", "cocAAAAAF06", u"0"_s),
                          m_world.cell(enrolment.form, "RJ_D_ENR_P1", "cocAAAAAM07", u"12"_s),
                          m_world.cell(enrolment.form, "RJ_D_NOTE", "HllvX50cXC0", u"=SUM(A1)\n\"é\"; 1"_s),
                          m_world.cell(enrolment.form, "elementAAA4", "HllvX50cXC0", u"'-"_s)};
        enrolment.rows[1].comment = u"counted twice"_s;
        ReturnValues term{m_world.form("X_DS_TERM", "unitAAAAAA2", "2024Sep", "cocAAAAAAT1"), {}, {}};
        term.rows = {m_world.cell(term.form, "RJ_D_ENR_P1", "cocAAAAAF07", u"5"_s)};
        for (const char separator : {',', ';', '\t'}) {
            const auto bytes = writeValuesCsv(m_world.catalog, {enrolment, term},
                                              {.bom = true, .separator = separator});
            const auto values = readValuesCsv(bytes, u"f.csv"_s, m_world.catalog);
            QVERIFY(values);
            QVERIFY(values->refused.empty());
            QCOMPARE(values->returns.size(), size_t(2));
            for (const ReturnValues& want : {enrolment, term}) {
                const auto& got = values->returns[want.form == enrolment.form ? 0 : 1];
                QCOMPARE(got.form, want.form);
                QCOMPARE(got.edits.size(), want.rows.size());
                for (size_t i = 0; i < want.rows.size(); ++i) {
                    QCOMPARE(got.edits[i].key, want.rows[i].key);
                    QCOMPARE(got.edits[i].text, *want.rows[i].value);
                    QCOMPARE(got.edits[i].comment.value_or(QString()), want.rows[i].comment);
                }
            }
        }
    }
    void aClearedCellIsNotWritten()
    {
        ReturnValues form{m_world.form("X_DS_ENR", "unitAAAAAA2", "2025Sep"), {}, {}};
        form.rows = {m_world.cell(form.form, "RJ_D_FEE", "HllvX50cXC0", {})};
        form.rows[0].value = std::nullopt;
        QCOMPARE(writeValuesCsv(m_world.catalog, {form}).count("\r\n"), 1);
    }
    void aWorkbookAppearsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        ReturnValues form{m_world.form("X_DS_ENR", "unitAAAAAA2", "2025Sep"), {}, {}};
        form.rows = {m_world.cell(form.form, "RJ_D_ENR_P1", "cocAAAAAF06", u"6"_s),
                     m_world.cell(form.form, "RJ_D_NOTE", "HllvX50cXC0", u"=cmd()"_s)};
        const QString path = folder.filePath(u"values.xlsx"_s);
        QVERIFY(writeXlsx(path, m_world.catalog, {form}, u"en"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"values.xlsx"_s});
        const auto refused = writeXlsx(folder.filePath(u"no/such/folder.xlsx"_s), m_world.catalog, {form}, u"en");
        QCOMPARE(refused.error().kind, Kind::FileUnwritable);
    }
};

QTEST_APPLESS_MAIN(TestValuesCsv)
#include "tst_values_csv.moc"
