#include "exchange/data_value_set.h"

#include "exchange/text_decode.h"
#include "school_catalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rejista;
using namespace rejista::exchange;
using namespace rejista::domain;
using namespace Qt::StringLiterals;

class TestDataValueSet : public QObject {
    Q_OBJECT

    const tests::SchoolWorld m_world;

    [[nodiscard]] Result<ReadValues> read(const QByteArray& json) const
    {
        return readDataValueSet(json, u"f.json"_s, m_world.catalog);
    }
    [[nodiscard]] ReturnValues enrolment() const
    {
        ReturnValues form{m_world.form("X_DS_ENR", "unitAAAAAA2", "2025Sep"), {}, QDate(2026, 2, 3)};
        form.rows = {m_world.cell(form.form, "RJ_D_NOTE", "HllvX50cXC0", u"a \"b\" \n€"_s),
                     m_world.cell(form.form, "RJ_D_ENR_P1", "cocAAAAAM07", u"0"_s),
                     m_world.cell(form.form, "RJ_D_ENR_P1", "cocAAAAAF06", u"12"_s),
                     m_world.cell(form.form, "RJ_D_FEE", "HllvX50cXC0", {})};
        form.rows[2].comment = u"recounted"_s;
        form.rows[2].followUp = true;
        form.rows[3].value = std::nullopt;
        return form;
    }

private Q_SLOTS:
    void theHeadHoldsForRowsWithoutTheirOwn()
    {
        // The shape of a 2.44 hub's answer (hub-live.md §A2), with numbers and booleans as values.
        const auto values = read(R"({"dataSet":"dataSetAAA1","orgUnit":"unitAAAAAA2","dataValues":[
          {"dataElement":"elementAAA1","period":"2025Sep","categoryOptionCombo":"cocAAAAAF06","attributeOptionCombo":"HllvX50cXC0",
           "value":"13","storedBy":"clerk","created":"2026-11-22T00:06:09.104+0000","followup":true,"comment":"c"},
          {"dataElement":"RJ_D_FEE","period":"2025Sep","categoryOptionCombo":"HllvX50cXC0","value":1.50},
          {"dataElement":"RJ_D_NOTE","period":"2024Sep","value":true},
          {"dataElement":"elementAAA1","period":"2025Sep","categoryOptionCombo":"cocAAAAAF07","value":"9","deleted":true},
          {"dataElement":"elementAAA1","period":"2025Sep","categoryOptionCombo":"cocAAAAAM06","value":null},
          {"dataElement":"elementAAA1","period":"2025Sep","categoryOptionCombo":"cocAAAAAM07","value":12345678901}]})");
        QVERIFY(values);
        QVERIFY2(values->refused.empty(),
                 values->refused.empty() ? "" : qPrintable(QString(kindName(values->refused[0].error.kind))));
        QCOMPARE(values->rows, 6);
        QCOMPARE(values->blank, 1);
        QCOMPARE(values->returns.size(), size_t(2));
        const auto& edits = values->returns[0].edits;
        QCOMPARE(edits.size(), size_t(4));
        QCOMPARE(edits[0].text, u"13"_s);
        QCOMPARE(edits[0].followUp, std::optional(true));
        QCOMPARE(edits[0].comment, std::optional(u"c"_s));
        QCOMPARE(edits[1].text, u"1.5"_s);
        QVERIFY(edits[2].text.isEmpty());
        QCOMPARE(edits[3].text, u"12345678901"_s);
        QCOMPARE(values->returns[1].edits[0].text, u"true"_s);
    }
    void withoutADataSetTheUnitsOwnIsTaken()
    {
        const auto values = read(R"({"orgUnit":"2103-2-00417","dataValues":[
          {"dataElement":"RJ_D_FEE","period":"202510","value":"1"},{"dataElement":"RJ_D_FEE","period":"2025Sep","value":"2"},
          {"dataElement":"RJ_D_FEE","period":"2025Q1","value":"3"}]})");
        QVERIFY(values);
        QCOMPARE(values->returns.size(), size_t(2));
        QCOMPARE(values->returns[0].form, m_world.form("X_DS_MONTH", "unitAAAAAA2", "202510"));
        QCOMPARE(values->returns[1].form, m_world.form("X_DS_ENR", "unitAAAAAA2", "2025Sep"));
        QCOMPARE(values->refused[0].error.kind, Kind::WrongPeriodType);
        QCOMPARE(values->refused[0].row, 3);
    }
    void badFilesSayWhatAndWhere()
    {
        QCOMPARE(read("not json").error().kind, Kind::NotJson);
        QCOMPARE(read("").error().kind, Kind::NotJson);
        const auto line = read("{\n\"dataValues\": [}\n]}");
        QCOMPARE(line.error().kind, Kind::NotJson);
        QCOMPARE(line.error().fact(u"line"_s), u"2"_s);
        const QByteArray whole = writeDataValueSet(m_world.catalog, {enrolment()});
        for (qsizetype cut = 20; cut < whole.size() - 4; cut += 17) {
            const auto values = read(whole.left(cut));
            QVERIFY(!values);
            QVERIFY2(values.error().kind == Kind::Truncated || values.error().kind == Kind::BadEncoding,
                     qPrintable(QString::number(cut)));
        }
        QCOMPARE(read("{\"dataElements\":[]}").error().kind, Kind::BadMetadata);
        QCOMPARE(read("[1]").error().kind, Kind::BadMetadata);
        const auto odd = read(
            R"({"dataValues":[3,{"dataElement":"RJ_D_FEE","orgUnit":"2103200417","period":"2025Sep","value":{}}],"deletion":{}})");
        QVERIFY(odd);
        QCOMPARE(odd->refused.size(), size_t(3));
        QCOMPARE(odd->refused[0].error.kind, Kind::NotAllowed);
        QCOMPARE(odd->refused[0].row, 0);
    }
    void gzipIsUnpackedAndACutOneIsNamed()
    {
        const QByteArray json = writeDataValueSet(m_world.catalog, {enrolment()});
        const QByteArray packed = gzipped(json);
        QVERIFY(read(packed));
        QCOMPARE(*gunzipped(packed, u"f"_s, 1 << 20), json);
        QCOMPARE(read(packed.left(packed.size() - 9)).error().kind, Kind::Truncated);
        QByteArray damaged = packed;
        damaged[12] = char(damaged[12] ^ 0x55);
        QVERIFY(!read(damaged));
        QCOMPARE(gunzipped(gzipped(QByteArray(100000, 'x')), u"f"_s, 1000).error().kind, Kind::TooLarge);
    }
    void oneReturnIsWhatAHubTakesInOnePost()
    {
        const auto document = QJsonDocument::fromJson(writeDataValueSet(m_world.catalog, {enrolment()})).object();
        QCOMPARE(document.value("dataSet"_L1).toString(), u"dataSetAAA1"_s);
        QCOMPARE(document.value("orgUnit"_L1).toString(), u"unitAAAAAA2"_s);
        QCOMPARE(document.value("period"_L1).toString(), u"2025Sep"_s);
        QCOMPARE(document.value("attributeOptionCombo"_L1).toString(), u"HllvX50cXC0"_s);
        QCOMPARE(document.value("completeDate"_L1).toString(), u"2026-02-03"_s);
        const QJsonArray rows = document.value("dataValues"_L1).toArray();
        QCOMPARE(rows.size(), 3);  // a typed zero is there, the cleared cell is not
        const QJsonObject first = rows[0].toObject();
        QCOMPARE(first.value("dataElement"_L1).toString(), u"elementAAA1"_s);
        QCOMPARE(first.value("categoryOptionCombo"_L1).toString(), u"cocAAAAAF06"_s);
        QVERIFY(first.value("value"_L1).isString());
        QCOMPARE(first.value("comment"_L1).toString(), u"recounted"_s);
        QVERIFY(first.value("followUp"_L1).toBool() && first.value("followup"_L1).toBool());
        QVERIFY(!first.contains("period"_L1) && !first.contains("orgUnit"_L1));
        QCOMPARE(rows[1].toObject().value("value"_L1).toString(), u"0"_s);
        QCOMPARE(rows[2].toObject().value("value"_L1).toString(), u"a \"b\" \n€"_s);
        QCOMPARE(dataValueSetFileName(m_world.catalog, enrolment().form), u"X_DS_ENR_2103-2-00417_2025Sep.json"_s);
        QCOMPARE(
            dataValueSetFileName(m_world.catalog, m_world.form("X_DS_TERM", "unitAAAAAA2", "2025Sep", "cocAAAAAAT1")),
            u"X_DS_TERM_2103-2-00417_2025Sep_T1.json"_s);
    }
    void severalReturnsHaveTheirPlacesInTheRowsAndASharedValueOnce()
    {
        ReturnValues again = enrolment();
        ReturnValues month{m_world.form("X_DS_MONTH", "unitAAAAAA2", "202510"), {}, {}};
        month.rows = {m_world.cell(month.form, "RJ_D_FEE", "HllvX50cXC0", u"3.5"_s)};
        const QByteArray json = writeDataValueSet(m_world.catalog, {enrolment(), again, month});
        const auto document = QJsonDocument::fromJson(json).object();
        QVERIFY(!document.contains("dataSet"_L1) && !document.contains("period"_L1)
                && !document.contains("completeDate"_L1));
        const QJsonArray rows = document.value("dataValues"_L1).toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[3].toObject().value("period"_L1).toString(), u"202510"_s);
        QCOMPARE(rows[0].toObject().value("attributeOptionCombo"_L1).toString(), u"HllvX50cXC0"_s);
        QVERIFY(QJsonDocument::fromJson(writeDataValueSet(m_world.catalog, {})).object().contains("dataValues"_L1));
    }
    void exportAndImportAreTheSame()
    {
        const ReturnValues form = enrolment();
        const auto values = read(writeDataValueSet(m_world.catalog, {form}));
        QVERIFY(values);
        QVERIFY(values->refused.empty());
        QCOMPARE(values->complete, std::vector{form.form});
        QHash<CellKey, CellEdit> got;
        for (const CellEdit& edit : values->returns[0].edits)
            got.insert(edit.key, edit);
        QCOMPARE(got.size(), 3);
        for (const CellRow& row : form.rows) {
            if (!row.value)
                continue;
            QCOMPARE(got[row.key].text, *row.value);
            QCOMPARE(got[row.key].comment.value_or(QString()), row.comment);
            QCOMPARE(got[row.key].followUp.value_or(false), row.followUp);
        }
    }
};

QTEST_APPLESS_MAIN(TestDataValueSet)
#include "tst_data_value_set.moc"
