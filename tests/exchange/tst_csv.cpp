#include "exchange/csv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rejista::exchange;
using namespace rejista::domain;
using namespace Qt::StringLiterals;

namespace {

std::vector<CsvRow> rowsOf(CsvReader& reader)
{
    std::vector<CsvRow> rows;
    CsvRow row;
    while (reader.next(row))
        rows.push_back(row);
    return rows;
}

QByteArray utf16(const QString& text, bool little)
{
    QByteArray bytes = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xFF);
        bytes.append(little ? low : high).append(little ? high : low);
    }
    return bytes;
}

}  // namespace

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsSeparatorMarkAndEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("guessed");
        const QString text = u"name;value\r\nKaïlahun;\"a;b\"\r\n"_s;
        QTest::newRow("utf8") << text.toUtf8() << ';' << int(Encoding::Utf8) << false;
        QTest::newRow("bom") << "\xEF\xBB\xBF" + text.toUtf8() << ';' << int(Encoding::Utf8) << false;
        QTest::newRow("utf16le") << utf16(text, true) << ';' << int(Encoding::Utf16) << false;
        QTest::newRow("utf16be") << utf16(text, false) << ';' << int(Encoding::Utf16) << false;
        QTest::newRow("windows-1252") << text.toLatin1() << ';' << int(Encoding::Windows1252) << true;
        QTest::newRow("comma") << QByteArray("name,value\nKa\xC3\xAFlahun,a;b\n") << ',' << int(Encoding::Utf8)
                               << false;
        QTest::newRow("tab") << QByteArray("name\tvalue\rKa\xC3\xAFlahun\ta;b\r") << '\t' << int(Encoding::Utf8)
                             << false;
        QTest::newRow("sep=") << QByteArray("sep=;\r\nname;value\r\nKa\xC3\xAFlahun;\"a;b\"") << ';'
                              << int(Encoding::Utf8) << false;
        QTest::newRow("separator in a quoted header")
            << QByteArray("\"name\",\"value\"\nKa\xC3\xAFlahun,\"a;b\"\n") << ',' << int(Encoding::Utf8) << false;
    }
    void findsSeparatorMarkAndEncoding()
    {
        QFETCH(QByteArray, bytes);
        auto reader = CsvReader::open(bytes, u"f.csv"_s);
        QVERIFY(reader);
        QTEST(reader->format().separator, "separator");
        QTEST(int(reader->format().encoding), "encoding");
        QTEST(reader->format().guessed, "guessed");
        const auto rows = rowsOf(*reader);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].fields, QStringList({u"Kaïlahun"_s, u"a;b"_s}));
        QVERIFY(!reader->failure());
    }
    void windowsLettersOutsideLatin1AreRead()
    {
        auto reader = CsvReader::open("a\n\x80 \x96 \x9C\n", u"f.csv"_s);
        QVERIFY(reader);
        QCOMPARE(rowsOf(*reader)[0].fields[0], u"€ – œ"_s);
        QCOMPARE(CsvReader::open("a\n\x81\n", u"f.csv"_s).error().kind, Kind::BadEncoding);
    }
    void aWorkbookOrABinaryFileIsCalledByItsName()
    {
        const auto xlsx = CsvReader::open(QByteArray("PK\x03\x04xxxx", 8), u"f.csv"_s);
        QVERIFY(!xlsx);
        QCOMPARE(xlsx.error().kind, Kind::BadEncoding);
        QCOMPARE(xlsx.error().fact(u"looksLike"_s), u"xlsx"_s);
        QCOMPARE(CsvReader::open(QByteArray("a,b\n\0,2\n", 8), u"f.csv"_s).error().fact(u"looksLike"_s), u"binary"_s);
    }
    void rowsCountAsASpreadsheetCountsThem()
    {
        auto reader = CsvReader::open("a,b\n\n1,\"two\nlines\"\n,\n3,\"say \"\"x\"\"\"", u"f.csv"_s);
        QVERIFY(reader);
        const auto rows = rowsOf(*reader);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].number, 3);
        QCOMPARE(rows[0].fields[1], u"two\nlines"_s);
        QCOMPARE(rows[1].number, 5);
        QCOMPARE(rows[1].fields[1], u"say \"x\""_s);
    }
    void aQuoteWithoutEndSaysWhereItOpened()
    {
        auto reader = CsvReader::open("a,b\n1,2\n3,\"cut off", u"f.csv"_s);
        QVERIFY(reader);
        QCOMPARE(rowsOf(*reader).size(), size_t(1));
        QVERIFY(reader->failure());
        QCOMPARE(reader->failure()->kind, Kind::Truncated);
        QCOMPARE(reader->failure()->fact(u"row"_s), u"3"_s);
    }
    void columnsAreFoundByNameWhateverTheCase()
    {
        auto reader = CsvReader::open("Data Set,ORGUNIT,period_\n1,2,3\n", u"f.csv"_s);
        QVERIFY(reader);
        QCOMPARE(reader->column({u"dataSet"_s}), 0);
        QCOMPARE(reader->column({u"school"_s, u"orgUnit"_s}), 1);
        const auto missing = reader->require({u"period"_s, u"value"_s});
        QCOMPARE(missing.error().kind, Kind::BadColumns);
        QCOMPARE(missing.error().fact(u"missing"_s), u"value"_s);
        QCOMPARE(CsvReader::open("a,A\n1,2\n", u"f.csv"_s).error().fact(u"twice"_s), u"A"_s);
        QCOMPARE(CsvReader::open("", u"f.csv"_s).error().kind, Kind::BadColumns);
    }
    void whatIsWrittenIsReadBackFieldForField()
    {
        QRandomGenerator random(17);
        const QString letters = u"ab,;\t\"'=+-@0123.\n\r €İ"_s;
        for (int round = 0; round < 400; ++round) {
            const char separator = round % 3 == 0 ? ';' : round % 3 == 1 ? '\t' : ',';
            CsvWriter writer(round % 2 == 0, separator);
            const QStringList header{u"one"_s, u"two"_s, u"three"_s};
            writer.row(header);
            std::vector<QStringList> written;
            for (int r = 0; r < 5; ++r) {
                QStringList fields{u"x"_s};  // a blank row would be skipped
                for (int f = 0; f < 2; ++f) {
                    QString field;
                    for (int i = random.bounded(6); i > 0; --i)
                        field.append(letters[random.bounded(int(letters.size()))]);
                    fields.append(field);
                }
                writer.row(fields);
                written.push_back(fields);
            }
            auto reader = CsvReader::open(writer.bytes(), u"f.csv"_s);
            QVERIFY(reader);
            QCOMPARE(reader->header(), header);
            const auto rows = rowsOf(*reader);
            QCOMPARE(rows.size(), written.size());
            for (size_t i = 0; i < rows.size(); ++i)
                QCOMPARE(rows[i].fields, written[i]);
        }
    }
    void aTextThatWouldRunAsAFormulaIsGuardedAndANumberIsNot()
    {
        CsvWriter writer;
        writer.row({u"=1+2"_s, u"-5"_s, u"-1.5"_s, u"+232 76"_s, u"'=x"_s});
        QCOMPARE(writer.bytes(), QByteArray("'=1+2,-5,-1.5,'+232 76,''=x\r\n"));
    }
    void aHundredThousandRowsAreRead()
    {
        QByteArray bytes = "a,b,c\n";
        for (int i = 0; i < 100000; ++i)
            bytes += QByteArray::number(i) + ",\"x,y\",z\n";
        auto reader = CsvReader::open(bytes, u"f.csv"_s);
        QVERIFY(reader);
        CsvRow row;
        int count = 0;
        while (reader->next(row))
            ++count;
        QCOMPARE(count, 100000);
        QCOMPARE(row.number, 100001);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
