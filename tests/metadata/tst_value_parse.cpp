// Every row of hub-contract.md §3.9: what a server takes stays, what people type becomes it, all else is told why not.
#include "metadata/value_parse.h"

#include <QTest>

using namespace rejista::metadata;
using namespace Qt::StringLiterals;
using rejista::domain::Kind;
using rejista::domain::kindName;

namespace {

OptionSet yesNoUnknown()
{
    OptionSet set;
    set.options.resize(3);
    set.options[0].code = u"Y"_s;
    set.options[0].name = u"Yes"_s;
    set.options[0].translations = {{u"fr"_s, u"NAME"_s, u"Oui"_s}};
    set.options[1].code = u"N"_s;
    set.options[1].name = u"No"_s;
    set.options[2].code = u"U"_s;
    set.options[2].name = u"Not known"_s;
    return set;
}

}  // namespace

class TestValueParse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");  // or the name of an error
        QTest::addColumn<QString>("locale");
        int n = 0;
        const auto row = [&](ValueType type, const QString& text, const QString& value, const QString& locale = {}) {
            QTest::addRow("%d %s", ++n, qPrintable(text)) << type << text << value << locale;
        };
        using enum ValueType;
        const QString nan = u"!notANumber"_s, range = u"!outOfRange"_s, negative = u"!negative"_s,
                      form = u"!wrongForm"_s;
        // INTEGER_ZERO_OR_POSITIVE: what nearly every census cell is
        row(IntegerZeroOrPositive, u"12"_s, u"12"_s);
        row(IntegerZeroOrPositive, u"0"_s, u"0"_s);
        row(IntegerZeroOrPositive, u" 12 \u00a0"_s, u"12"_s);
        row(IntegerZeroOrPositive, u"007"_s, u"7"_s);
        row(IntegerZeroOrPositive, u"+5"_s, u"5"_s);
        row(IntegerZeroOrPositive, u"-0"_s, u"0"_s);
        row(IntegerZeroOrPositive, u"\u0661\u0662"_s, u"12"_s);  // Arabic-Indic
        row(IntegerZeroOrPositive, u"\uff11\uff12"_s, u"12"_s);  // full width
        row(IntegerZeroOrPositive, u"12.0"_s, u"12"_s);
        row(IntegerZeroOrPositive, u"12,0"_s, u"12"_s);
        row(IntegerZeroOrPositive, u"1 234"_s, u"1234"_s);
        row(IntegerZeroOrPositive, u"1,234"_s, u"1234"_s);
        row(IntegerZeroOrPositive, u"1\u202f234\u202f567"_s, u"1234567"_s);
        row(IntegerZeroOrPositive, u"1'234"_s, u"1234"_s);
        row(IntegerZeroOrPositive, u"12 34"_s, nan);
        row(IntegerZeroOrPositive, u"1,5"_s, u"!notWhole"_s);
        row(IntegerZeroOrPositive, u"1.5"_s, u"!notWhole"_s);
        row(IntegerZeroOrPositive, u"12a"_s, nan);
        row(IntegerZeroOrPositive, u"O"_s, nan);
        row(IntegerZeroOrPositive, u"-"_s, nan);
        row(IntegerZeroOrPositive, u"-1"_s, negative);
        row(IntegerZeroOrPositive, u"\u22121"_s, negative);
        row(IntegerZeroOrPositive, u"1e3"_s, u"!scientificNotation"_s);
        row(IntegerZeroOrPositive, u"2147483647"_s, u"2147483647"_s);
        row(IntegerZeroOrPositive, u"2147483648"_s, range);
        row(IntegerZeroOrPositive, QString(40, u'9'), range);
        row(IntegerZeroOrPositive, u"12"_s + QChar(0), u"12"_s);
        row(IntegerZeroOrPositive, QString(QChar(0)), QString());
        row(IntegerZeroOrPositive, u"   "_s, QString());
        row(IntegerZeroOrPositive, QString(50'001, u'1'), u"!tooLong"_s);
        // the other whole numbers
        row(Integer, u"-12"_s, u"-12"_s);
        row(Integer, u"-0"_s, u"0"_s);
        row(Integer, u"-2147483648"_s, u"-2147483648"_s);
        row(Integer, u"-2147483649"_s, range);
        row(IntegerPositive, u"1"_s, u"1"_s);
        row(IntegerPositive, u"0"_s, range);
        row(IntegerPositive, u"-1"_s, negative);
        row(IntegerNegative, u"-1"_s, u"-1"_s);
        row(IntegerNegative, u"1"_s, range);
        row(IntegerNegative, u"0"_s, range);
        // NUMBER
        row(Number, u"1.5"_s, u"1.5"_s);
        row(Number, u"1,5"_s, u"1.5"_s);
        row(Number, u".5"_s, u"0.5"_s);
        row(Number, u"5."_s, u"5"_s);
        row(Number, u"007.50"_s, u"7.5"_s);
        row(Number, u"-0.25"_s, u"-0.25"_s);
        row(Number, u"1 234,5"_s, u"1234.5"_s);
        row(Number, u"1,234.5"_s, u"1234.5"_s);
        row(Number, u"1.234,5"_s, u"1234.5"_s);
        row(Number, u"1,234,567"_s, u"1234567"_s);
        row(Number, u"1,234"_s, u"1234"_s, u"en"_s);
        row(Number, u"1,234"_s, u"1.234"_s, u"fr"_s);
        row(Number, u"1,234"_s, u"!ambiguous"_s);
        row(Number, u"1,23,4"_s, nan);
        row(Number, u"1.5E+05"_s, u"!scientificNotation"_s);
        row(Number, u"\u0661\u066b\u0665"_s, u"1.5"_s);
        row(Number, QString(40, u'9'), range);
        row(Number, u"NaN"_s, nan);
        row(Number, u"Infinity"_s, nan);
        // shares
        row(Percentage, u"100"_s, u"100"_s);
        row(Percentage, u"12,5 %"_s, u"12.5"_s);
        row(Percentage, u"100.1"_s, range);
        row(Percentage, u"-1"_s, negative);
        row(UnitInterval, u"0.5"_s, u"0.5"_s);
        row(UnitInterval, u"1.1"_s, range);
        // yes and no
        for (const QString& yes : {u"yes"_s, u"Y"_s, u"oui"_s, u"sim"_s, u"TRUE"_s, u"1"_s, u" true "_s})
            row(Boolean, yes, u"true"_s);
        for (const QString& no : {u"no"_s, u"N"_s, u"non"_s, u"n\u00e3o"_s, u"False"_s, u"0"_s})
            row(Boolean, no, u"false"_s);
        row(Boolean, u"maybe"_s, u"!notYesNo"_s);
        row(Boolean, u"2"_s, u"!notYesNo"_s);
        row(TrueOnly, u"yes"_s, u"true"_s);
        row(TrueOnly, u"no"_s, QString());
        row(TrueOnly, u"perhaps"_s, u"!notYesNo"_s);
        // days
        row(Date, u"2026-01-30"_s, u"2026-01-30"_s);
        row(Date, u"30/01/2026"_s, u"2026-01-30"_s);
        row(Date, u"30.1.2026"_s, u"2026-01-30"_s);
        row(Date, u"1/30/2026"_s, u"2026-01-30"_s);
        row(Date, u"30 Jan 2026"_s, u"2026-01-30"_s);
        row(Date, u"30 janvier 2026"_s, u"2026-01-30"_s, u"fr"_s);
        row(Date, u"30 de janeiro de 2026"_s, u"2026-01-30"_s, u"pt"_s);
        row(Date, u"2026-01-30 00:00:00"_s, u"2026-01-30"_s);
        row(Date, u"2026-02-30"_s, u"!notADate"_s);
        row(Date, u"30/01/26"_s, u"!notADate"_s);
        row(Date, u"2026-01-30x"_s, u"!notADate"_s);
        row(Age, u"2015-06-01"_s, u"2015-06-01"_s);
        row(DateTime, u"2026-01-30T07:05"_s, u"2026-01-30T07:05"_s);
        row(DateTime, u"2026-01-30 07:05"_s, u"2026-01-30T07:05"_s);
        row(DateTime, u"2026-01-30"_s, form);
        row(Time, u"7:05"_s, u"07:05"_s);
        row(Time, u"23:59"_s, u"23:59"_s);
        row(Time, u"24:00"_s, form);
        row(Time, u"07:05:00"_s, form);
        // texts of a form
        row(Letter, u"a"_s, u"a"_s);
        row(Letter, u"ab"_s, form);
        row(Letter, u"1"_s, form);
        row(PhoneNumber, u"+232 76 123456"_s, u"+232 76 123456"_s);
        row(PhoneNumber, u"12345"_s, form);
        row(PhoneNumber, u"call me"_s, form);
        row(Email, u"a.b@school.sl"_s, u"a.b@school.sl"_s);
        row(Email, u"a@localhost"_s, form);
        row(Email, u"no at"_s, form);
        row(Url, u"https://school.sl/a?b=1"_s, u"https://school.sl/a?b=1"_s);
        row(Url, u"http://localhost/x"_s, form);
        row(Url, u"school.sl"_s, form);
        row(Coordinate, u"[-12.04,8.88]"_s, u"[-12.04,8.88]"_s);
        row(Coordinate, u"-12.04, 8.88"_s, u"[-12.04,8.88]"_s);
        row(Coordinate, u"[-181,8]"_s, form);
        row(Coordinate, u"[-12,91]"_s, form);
        row(Username, u"ada.kamara"_s, u"ada.kamara"_s);
        row(Username, u"ada"_s, form);
        row(Username, u"ada..k"_s, form);
        row(Username, u".adak"_s, form);
        for (const ValueType type : {FileResource, Image, OrganisationUnit}) {
            row(type, u"A1gK0i4Gege"_s, u"A1gK0i4Gege"_s);
            row(type, u"short"_s, form);
        }
        row(MultiText, u"A"_s, form);
        row(Text, u"  Makari Gbanti "_s, u"Makari Gbanti"_s);
        row(Text, u"a"_s + QChar(0) + u"b"_s, u"ab"_s);
        row(LongText, u"one\ntwo"_s, u"one\ntwo"_s);
        row(Reference, u"any"_s, u"any"_s);
        row(GeoJson, u"{\"type\":\"Point\"}"_s, u"{\"type\":\"Point\"}"_s);
        row(GeoJson, u"{"_s, form);
    }
    void readsWhatPeopleType()
    {
        QFETCH(ValueType, type);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(QString, locale);
        const auto parsed = parseValue(type, nullptr, text, {locale});
        if (value.startsWith(u'!')) {
            QVERIFY2(!parsed, parsed ? qPrintable(*parsed) : "");
            QCOMPARE(QString(kindName(parsed.error().kind)), value.mid(1));
            QVERIFY(parsed.error().fact(u"text"_s).size() <= 60);
            // A server takes any GEOJSON text and 40 digits of a NUMBER, which come back as another number.
            const bool stricter = type == ValueType::GeoJson || (type == ValueType::Number && text.size() == 40);
            QCOMPARE(isCanonical(type, nullptr, text.trimmed()), stricter);
            return;
        }
        QVERIFY2(parsed.has_value(), parsed ? "" : kindName(parsed.error().kind).data());
        QCOMPARE(*parsed, value);
        if (!value.isEmpty()) {
            QVERIFY(isCanonical(type, nullptr, value));
            const auto again = parseValue(type, nullptr, value, {locale});  // canonical text means itself
            QVERIFY(again);
            QCOMPARE(*again, value);
        }
    }
    void saysWhatScientificNotationMeant()
    {
        const auto meant = [](const QString& text) {
            return parseValue(ValueType::Number, nullptr, text).error().fact(u"meant"_s);
        };
        QCOMPARE(meant(u"1e3"_s), u"1000"_s);
        QCOMPARE(meant(u"1.5E+05"_s), u"150000"_s);
        QCOMPARE(meant(u"2,5e1"_s), u"25"_s);
        QCOMPARE(meant(u"-5e-1"_s), u"-0.5"_s);
        QCOMPARE(meant(u"1e400"_s), QString());
    }
    void findsOptionsByCodeThenByNameInAnyLanguage()
    {
        const OptionSet set = yesNoUnknown();
        for (const auto& [typed, code] : {std::pair(u"Y"_s, u"Y"_s),
                                          {u"yes"_s, u"Y"_s},
                                          {u" OUI "_s, u"Y"_s},
                                          {u"n"_s, u"N"_s},
                                          {u"not known"_s, u"U"_s}}) {
            const auto parsed = parseValue(ValueType::Text, &set, typed);
            QVERIFY2(parsed.has_value(), qPrintable(typed));
            QCOMPARE(*parsed, code);
        }
        const auto refused = parseValue(ValueType::Text, &set, u"maybe");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::NotAnOption);
        QCOMPARE(refused.error().fact(u"allowed"_s), u"Y, N, U"_s);
        QVERIFY(isCanonical(ValueType::Text, &set, u"Y"));
        QVERIFY(!isCanonical(ValueType::Text, &set, u"y"));
        QCOMPARE(*parseValue(ValueType::MultiText, &set, u"yes, N"), u"Y,N"_s);
        QCOMPARE(parseValue(ValueType::MultiText, &set, u"Y,Z").error().kind, Kind::NotAnOption);
    }
    void namesNoMoreThanSevenOptions()
    {
        OptionSet set;
        for (int i = 0; i < 30; ++i) {
            Option option;
            option.code = QString::number(i);
            set.options.push_back(option);
        }
        const auto refused = parseValue(ValueType::Text, &set, u"x");
        QCOMPARE(refused.error().fact(u"allowed"_s).split(u',').size(), 7);
        QCOMPARE(refused.error().fact(u"count"_s), u"30"_s);
    }
};

QTEST_GUILESS_MAIN(TestValueParse)
#include "tst_value_parse.moc"
