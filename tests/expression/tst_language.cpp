// The language by topic, without the truth set: grammar, types, missing values, items, pack rules, words for people.
#include "table_source.h"

#include "expression/describe.h"
#include "expression/read_set.h"

#include <QTest>

#include <cmath>

using namespace rejista::expression;
using namespace rejista::domain;
using namespace Qt::StringLiterals;

namespace {

Outcome valueOf(const QString& text, TableSource& source, Dialect dialect = Dialect::Indicator,
                MissingStrategy strategy = MissingStrategy::SkipIfAll)
{
    return evaluate(Expression::read(text, dialect), source, strategy);
}

/// With A = 16 as #{aaaaaaaaaaa}, C and D missing.
QString named(QString text)
{
    for (const QChar letter : {u'A', u'B', u'C', u'D'})
        text.replace(u"#{%1}"_s.arg(letter), u"#{%1}"_s.arg(QString(11, letter.toLower())));
    return text;
}

TableSource usual()
{
    return TableSource({{named(u"#{A}"_s), Reading::number(16)}, {named(u"#{B}"_s), Reading::number(14)}});
}

}  // namespace

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void operatorsBindAsOnTheServer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, double value) {
            QTest::newRow(text) << QString::fromLatin1(text) << value;
        };
        row("2^3^2", 512);
        row("-2^2", -4);
        row("--16", 16);
        row("16*-1", -16);
        row("1+2*3", 7);
        row("10-4-3", 3);
        row("100/10/5", 2);
        row("7%4*2", 6);
        row("if(1>2||2>1&&1>2,1,0)", 0);
        row("if(!16>3,1,0)", 0);
        row("if(not(1>2)and 2>1,1,0)", 1);
        row(" 1 /* one */\n+\t1 ", 2);
        row("'5'+1", 6);
        row("if('10'>9,1,0)", 1);
        row("if('10'>'9',1,0)", 0);
        row("if(2,1,0)", 1);
        row("if(is(3 in 1,2,3),1,0)", 1);
        row("if(contains('abcdef','cd','x'),1,0)", 0);
        row("if(containsItems('a,b,c','b','c'),1,0)", 1);
        row("log(8,0)", 0);
        row("log10(0.001)", -3);
        row("if('it\\'s'==\"it's\",1,0)", 1);
        row("if('\\u0041\\101'=='AA',1,0)", 1);
        row(".5+5.+1E-1", 5.6);
        row("least(3,2,1)+greatest(3,2,1)", 4);
    }
    void operatorsBindAsOnTheServer()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        TableSource source;
        const Outcome outcome = valueOf(text, source);
        QVERIFY2(outcome.number(), qPrintable(outcome.reason));
        QCOMPARE(*outcome.number(), value);
    }
    void anErrorSaysWhereAndWhat()
    {
        const auto parsed = Expression::parse(u"1 +\n  foo(2)", Dialect::Indicator);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Kind::ExpressionSyntax);
        QCOMPARE(parsed.error().fact(u"line"_s), u"2"_s);
        QCOMPARE(parsed.error().fact(u"character"_s), u"2"_s);
        QCOMPARE(parsed.error().fact(u"token"_s), u"foo"_s);
        QCOMPARE(parsed.error().fact(u"reason"_s), u"Invalid string token 'foo' at line:2 character:2"_s);
        QCOMPARE(Expression::parse(u"2025-1-1", Dialect::Indicator).error().fact(u"token"_s), u"2025-1-1"_s);
        QCOMPARE(Expression::parse(u"N{abcdefghij1}", Dialect::ValidationRule).error().fact(u"reason"_s),
                 u"Item N{ not supported for this type of expression"_s);
        QCOMPARE(Expression::parse(u"abs(1)", Dialect::Indicator).error().fact(u"token"_s), u"abs"_s);
    }
    void truthsAreNoNumbers()
    {
        TableSource source = usual();
        const Outcome outcome = valueOf(named(u"#{A}>#{B}"_s), source);
        QCOMPARE(outcome.number(), 0.0);
        QVERIFY(outcome.flags.testFlag(Flag::InvalidCountsAsZero));
        QCOMPARE(outcome.reason, u"Could not cast Boolean 'true' to Double"_s);
        QVERIFY(valueOf(u"if(0.5,1,2)"_s, source).flags.testFlag(Flag::InvalidCountsAsZero));
    }
    void aMissingOperandCountsAsZeroBesideOthers()
    {
        TableSource source = usual();
        const Outcome sum = valueOf(named(u"#{A}+#{C}"_s), source);
        QCOMPARE(sum.number(), 16.0);
        QCOMPARE(sum.found, 1);
        QCOMPARE(sum.missing, 1);
        QVERIFY(sum.flags.testFlag(Flag::MissingAsZero));
        QVERIFY(valueOf(named(u"#{A}+#{C}"_s), source, Dialect::Indicator, MissingStrategy::SkipIfAny).skipped);
        QVERIFY(valueOf(named(u"#{D}+1"_s), source).skipped);
        QCOMPARE(valueOf(named(u"#{D}+1"_s), source, Dialect::Indicator, MissingStrategy::NeverSkip).number(), 1.0);
    }
    void whatAsksForNullsCountsNothing()
    {
        TableSource source = usual();
        const Outcome asked = valueOf(named(u"if(isNull(#{D}),5,6)"_s), source);
        QCOMPARE(asked.number(), 5.0);
        QCOMPARE(asked.missing, 0);
        QCOMPARE(valueOf(named(u"firstNonNull(#{D},3)"_s), source).number(), 3.0);
        const Outcome nothing = valueOf(named(u"firstNonNull(#{D},#{D})"_s), source);
        QCOMPARE(nothing.number(), 0.0);
        QVERIFY(nothing.flags.testFlag(Flag::NullAsZero));
        QVERIFY(valueOf(u"1+null"_s, source).value.isNull());
        QVERIFY(valueOf(named(u"removeZeros(#{A}-16)+#{B}"_s), source).value.isNull());
    }
    void anOperandThatIsNotReachedIsNeitherReadNorCounted()
    {
        TableSource source = usual();
        const Outcome outcome = valueOf(named(u"if(1>2 && #{C}>0,#{D},#{A})"_s), source);
        QCOMPARE(outcome.number(), 16.0);
        QCOMPARE(outcome.missing, 0);
        QCOMPARE(source.asked, QStringList{named(u"#{A}"_s)});
        const Expression expression = Expression::read(named(u"if(1>2,#{D},#{A})"_s), Dialect::Indicator);
        QCOMPARE(expression.items().size(), size_t(2));  // but it is known beforehand
    }
    void divisionByZeroIsNotANumberAndGreaterThanEverything()
    {
        TableSource source = usual();
        const Outcome outcome = valueOf(named(u"1+#{A}/0"_s), source);
        QVERIFY(std::isnan(*outcome.number()));
        QVERIFY(outcome.flags.testFlags(Flag::DivisionByZero | Flag::NotANumber));
        QCOMPARE(valueOf(named(u"if(#{A}/0>1,1,2)"_s), source).number(), 1.0);
        QCOMPARE(valueOf(named(u"if(#{A}/0==#{B}/0,1,2)"_s), source).number(), 1.0);
        QVERIFY(std::isnan(*valueOf(named(u"least(#{A}/0,7)"_s), source).number()));
        QCOMPARE(valueOf(named(u"least(7,#{A}/0)"_s), source).number(), 7.0);
    }
    void whatTheServerCannotComputeHasNoValueAndAReason()
    {
        TableSource source = usual();
        for (const QString& text : {u"0^-1"_s, u"log(0)+1"_s, u"2^99999999999"_s, u"#{A}^-1"_s}) {
            const Outcome outcome = valueOf(named(text), source);
            QVERIFY2(outcome.flags.testFlag(Flag::ServerFails), qPrintable(text));
            QVERIFY(outcome.value.isNull());
            QVERIFY(!outcome.reason.isEmpty());
        }
        source.values[named(u"#{A}"_s)] = Value(u"yes"_s);
        QVERIFY(valueOf(named(u"if(#{A}=='yes',1,0)"_s), source).flags.testFlag(Flag::ServerFails));
        QCOMPARE(valueOf(named(u"if(#{A}=='yes',1,0)"_s), source, Dialect::ValidationRule).number(), 1.0);
    }
    void aMissingValueHasTheTypeOfItsElementInRules()
    {
        TableSource source({{named(u"#{A}"_s), Reading::missing(Absent::Text)},
                            {named(u"#{B}"_s), Reading::missing(Absent::Boolean)},
                            {named(u"#{C}"_s), Reading::missing(Absent::Date)}});
        const auto never = [&](const QString& text) {
            return valueOf(named(text), source, Dialect::ValidationRule, MissingStrategy::NeverSkip);
        };
        QCOMPARE(never(u"if(#{A}=='',1,0)"_s).number(), 1.0);
        QCOMPARE(never(u"if(#{B},1,0)"_s).number(), 0.0);
        QVERIFY(never(u"if(#{C}>'2025-01-01',1,0)"_s).value.isNull());
    }
    void modifiersMakeItemsOfTheirOwn()
    {
        const Expression expression = Expression::read(
            u"(#{aaaaaaaaaaa}+#{aaaaaaaaaaa}.periodOffset(-1)).periodOffset(-2)+#{aaaaaaaaaaa}"
            "+#{aaaaaaaaaaa}.minDate(2025-2-1).maxDate(2025-12-31)+#{aaaaaaaaaaa}.yearToDate().aggregationType(MAX)"_s,
            Dialect::Indicator);
        QVERIFY(!expression.defect());
        const auto& items = expression.items();
        QCOMPARE(items.size(), size_t(5));
        QCOMPARE(items[0].modifiers.periodOffset, -2);
        QCOMPARE(items[1].modifiers.periodOffset, -3);
        QVERIFY(items[2].modifiers.isEmpty());
        QCOMPARE(items[3].modifiers.minDate, QDate(2025, 2, 1));
        QCOMPARE(items[3].modifiers.maxDate, QDate(2025, 12, 31));
        QVERIFY(items[4].modifiers.yearToDate);
        QCOMPARE(items[4].modifiers.aggregationType, u"MAX"_s);
    }
    void operandsKeepTheirPartsAndTags()
    {
        const Expression expression = Expression::read(
            u"#{aaaaaaaaaaa.bbbbbbbbbbb.*}+#{aaaaaaaaaaa.*.ccccccccccc}+#{deGroup:aaaaaaaaaaa.co:bbbbbbbbbbb}"
            "+#{aaaaaaaaaaa.coGroup:bbbbbbbbbbb}+R{aaaaaaaaaaa.REPORTING_RATE}+[days]+D{aaaaaaaaaaa.bbbbbbbbbbb}"_s,
            Dialect::Indicator);
        QVERIFY(!expression.defect());
        const auto& items = expression.items();
        QCOMPARE(items[0].combo, (Place{Place::Tag::Uid, u"bbbbbbbbbbb"_s}));
        QCOMPARE(items[0].attribute.tag, Place::Tag::All);
        QCOMPARE(items[1].combo.tag, Place::Tag::All);
        QCOMPARE(items[1].attribute.id, u"ccccccccccc"_s);
        QCOMPARE(items[2].element.tag, Place::Tag::ElementGroup);
        QCOMPARE(items[2].combo.tag, Place::Tag::OptionTag);
        QCOMPARE(items[3].combo.tag, Place::Tag::OptionGroup);
        QCOMPARE(items[4].combo.id, u"REPORTING_RATE"_s);
        QCOMPARE(items[5].kind, ItemKind::Days);
        QCOMPARE(items[6].kind, ItemKind::ProgramDataElement);
    }
    void anIndicatorWithADotMethodHasNoValue()
    {
        TableSource source({{u"N{nnnnnnnnnnn}"_s, Reading::number(5)}});
        QCOMPARE(valueOf(u"N{nnnnnnnnnnn}+1"_s, source).number(), 6.0);
        QVERIFY(valueOf(u"N{nnnnnnnnnnn}.periodOffset(-1)"_s, source).value.isNull());
    }
    void aSubExpressionIsAnOperandOfItsOwn()
    {
        const Expression expression = Expression::read(
            u"1+subExpression(if(#{aaaaaaaaaaa}>5,#{bbbbbbbbbbb},0).periodOffset(-1)).aggregationType(MAX)/2"_s,
            Dialect::Indicator);
        QVERIFY(!expression.defect());
        QCOMPARE(expression.subExpressions().size(), size_t(1));
        const SubExpression& sub = expression.subExpressions().front();
        QCOMPARE(sub.modifiers.aggregationType, u"MAX"_s);
        QCOMPARE(sub.modifiers.periodOffset, 0);
        QCOMPARE(sub.items.size(), size_t(2));
        const Item& item = expression.items()[size_t(sub.items.front())];
        QCOMPARE(item.subExpression, 0);
        QCOMPARE(item.modifiers.periodOffset, -1);
        QVERIFY(item.modifiers.aggregationType.isEmpty());
        TableSource source({{sub.text, Reading::number(6)}});
        QCOMPARE(evaluate(expression, source, MissingStrategy::SkipIfAll).number(), 4.0);
    }
    void aSubExpressionHasTheDatabasesArithmetic()
    {
        TableSource source = usual();
        const auto sub = [&](const QString& text) {
            return evaluateSubExpression(Expression::read(u"subExpression("_s + named(text) + u')', Dialect::Indicator),
                                         0, source);
        };
        QCOMPARE(sub(u"#{A}*2^0.5"_s).number(), 16 * std::sqrt(2.0));
        QCOMPARE(sub(u"#{A}+1234567^2"_s).number(), 1524155677505.0);
        QCOMPARE(sub(u"#{A}+-2^2"_s).number(), 20.0);               // a sign binds tighter than the power there
        QCOMPARE(sub(u"#{A}+2^3^2"_s).number(), 80.0);              // and powers go from the left
        QCOMPARE(sub(u"firstNonNull(#{C},#{A})"_s).number(), 0.0);  // coalesce() has already made C 0
        QCOMPARE(sub(u"if(isNull(#{C}),#{A},1)"_s).number(), 16.0);
        QVERIFY(sub(u"if(#{A}>5,null,1)"_s).value.isNull());
        const Outcome byZero = sub(u"#{A}/#{C}"_s);
        QVERIFY(byZero.flags.testFlags(Flag::ServerFails | Flag::DivisionByZero));
        QVERIFY(byZero.reason.startsWith(u"E7132"));
        QVERIFY(sub(u"#{C}+1"_s).skipped);  // a unit without any operand is left out
    }
    void someSubExpressionsMakeTheWholeSideZero()
    {
        TableSource source = usual();
        for (const QString& text : {u"subExpression(5)"_s, u"subExpression(N{nnnnnnnnnnn})"_s,
                                    u"subExpression([days]*#{A})"_s, u"subExpression(subExpression(#{A}))"_s}) {
            const Expression expression = Expression::read(named(text), Dialect::Indicator);
            QVERIFY2(!expression.defect(), qPrintable(text));  // the server's check calls them valid
            QVERIFY(expression.subExpressions().front().defect);
            const Outcome outcome = evaluate(expression, source, MissingStrategy::SkipIfAll);
            QCOMPARE(outcome.number(), 0.0);
            QVERIFY(outcome.flags.testFlag(Flag::InvalidCountsAsZero));
        }
        QVERIFY(valueOf(named(u"subExpression(#{A}==5)"_s), source).value.isNull());
    }
    void orgUnitFunctionsAskTheSource()
    {
        TableSource source = usual();
        source.groups = {u"ggggggggggg"_s};
        QCOMPARE(
            valueOf(u"if(orgUnit.group( ggggggggggg , hhhhhhhhhhh ),1,2)"_s, source, Dialect::ValidationRule).number(),
            1.0);
        QCOMPARE(valueOf(u"if(orgUnit.ancestor(hhhhhhhhhhh),1,2)"_s, source, Dialect::ValidationRule).number(), 2.0);
        QVERIFY(valueOf(u"if(orgUnit.group(ggggggggggg),1,2)"_s, source).flags.testFlag(Flag::InvalidCountsAsZero));
        QVERIFY(valueOf(u"if(orgUnit.group(unknown),1,2)"_s, source, Dialect::PackRule)
                    .flags.testFlag(Flag::InvalidCountsAsZero));
    }
    void packRulesNameThingsByCode()
    {
        const Expression rule = Expression::read(
            u"#{RJ_D_ENR_P1.F,*}-#{RJ_D_ENR_P1.F,*}.periodOffset(-1)+#{RJ_D_TOT_P1.F}+#{RJ_D_A}+#{RJ_D_A.*}+C{RJ_C_X}"_s,
            Dialect::PackRule);
        QVERIFY2(!rule.defect(), qPrintable(rule.defect() ? rule.defect()->fact(u"reason"_s) : QString()));
        QCOMPARE(rule.items().size(), size_t(6));
        QCOMPARE(rule.items()[0].element, (Place{Place::Tag::Code, u"RJ_D_ENR_P1"_s}));
        QCOMPARE(rule.items()[0].combo, (Place{Place::Tag::Code, u"F,*"_s}));
        QCOMPARE(rule.items()[1].modifiers.periodOffset, -1);
        QVERIFY(rule.items()[4].combo.isAll());
        QVERIFY(!Expression::parse(u"#{RJ_D_A}.yearToDate()", Dialect::PackRule));
        QVERIFY(!Expression::parse(u"#{RJ D A}", Dialect::PackRule));
        QVERIFY(!Expression::parse(u"#{RJ_D_A", Dialect::PackRule));
        QVERIFY(Expression::parse(u"#{abcdefghij1.abcdefghij2}", Dialect::PackRule).has_value());
    }
    void packRulesMayBeConditions()
    {
        TableSource source({{u"#{RJ_D_A}"_s, Reading::number(3)}});
        source.groups = {u"RJ_G_PRI"_s};
        const Outcome when = valueOf(u"orgUnit.group(RJ_G_PRI) && #{RJ_D_A} > 2"_s, source, Dialect::PackRule);
        QCOMPARE(when.truth(), true);
        QVERIFY(!when.flags);
        QCOMPARE(valueOf(u"abs(2-#{RJ_D_A}*2)"_s, source, Dialect::PackRule).number(), 4.0);
        QCOMPARE(valueOf(u"if(-(#{RJ_D_A}-3)==0,1,2)"_s, source, Dialect::PackRule).number(), 1.0);
        const Outcome negativeZero = valueOf(u"if(-(3-3)==0,1,2)"_s, source, Dialect::ValidationRule);
        QCOMPARE(negativeZero.number(), 2.0);  // on the server −0 is less than 0
        QVERIFY(negativeZero.flags.testFlag(Flag::NegativeZero));
    }
    void packRulesLookAtSingleCells()
    {
        TableSource source({{u"0#{RJ_D_A}"_s, Reading::number(9)}, {u"4#{RJ_D_A}"_s, Reading::number(2)}});
        QCOMPARE(valueOf(u"cellMax(#{RJ_D_A})+cellRound5(#{RJ_D_A})"_s, source, Dialect::PackRule).number(), 11.0);
        const Outcome missing = valueOf(u"cellCount(#{RJ_D_A})"_s, source, Dialect::PackRule);
        QVERIFY(missing.skipped);
        QVERIFY(!Expression::parse(u"cellMax(1)", Dialect::PackRule));
        QVERIFY(!Expression::parse(u"cellMax(#{RJ_D_A},#{RJ_D_B})", Dialect::PackRule));
        QVERIFY(!Expression::parse(u"cellMax(#{aaaaaaaaaaa})", Dialect::ValidationRule));
    }
    void packRulesReadEverything()
    {
        TableSource source({{u"#{X_C}"_s, Reading::number(4)}});
        source.readElsewhere = false;
        const Outcome ours = valueOf(u"if(isNull(#{X_C}),0,1)+#{X_C}"_s, source, Dialect::PackRule);
        QCOMPARE(ours.number(), 5.0);
        QVERIFY(!Expression::read(u"#{X_A}/#{X_B}+#{X_C}"_s, Dialect::PackRule).isPassedOver(2));
    }
    void theServersFirstLookEndsAtADivisionByZero()
    {
        TableSource source = usual();
        source.readElsewhere = false;
        const QString text = named(u"1/#{A}+#{B}"_s);
        const Outcome alone = valueOf(text, source);
        QCOMPARE(alone.number(), 0.0625);
        QVERIFY(alone.flags.testFlag(Flag::PassedOver));
        source.readElsewhere = true;
        QCOMPARE(valueOf(text, source).number(), 14.0625);
        ReadSet reads;
        reads.add(Expression::read(text, Dialect::Indicator));
        const Item b = Expression::read(named(u"#{B}"_s), Dialect::Indicator).items().front();
        QVERIFY(!reads.contains(b));
        reads.add(Expression::read(named(u"2*#{B}"_s), Dialect::Indicator));
        QVERIFY(reads.contains(b));
    }
    void constantsCountInTheFirstLook()
    {
        TableSource source = usual();
        source.readElsewhere = false;
        source.values[u"C{ccccccccccc}"_s] = Reading::number(2);
        QCOMPARE(valueOf(named(u"#{A}/C{ccccccccccc}+#{B}"_s), source).number(), 22.0);
        source.values[u"C{ccccccccccc}"_s] = Reading::number(0);
        QVERIFY(std::isnan(*valueOf(named(u"#{A}/C{ccccccccccc}+#{B}"_s), source).number()));
        QVERIFY(valueOf(u"1+C{ddddddddddd}"_s, source).flags.testFlag(Flag::InvalidCountsAsZero));
    }
    void aDescriptionHasNamesForOperands()
    {
        const Expression expression = Expression::read(named(u"#{A} / [days] * 365"_s), Dialect::Indicator);
        const QString words = describe(expression, [](const Item& item) {
            return item.kind == ItemKind::Days ? u"days in the period"_s : u"Girls in P1"_s;
        });
        QCOMPARE(words, u"Girls in P1 / days in the period * 365"_s);
    }
    void copiesShareOneTree()
    {
        const Expression expression = Expression::read(u"1+1"_s, Dialect::Indicator);
        const Expression copy = expression;
        QVERIFY(&copy.tree() == &expression.tree());
        QVERIFY(copy == Expression::read(u"1+1"_s, Dialect::Indicator));
        QVERIFY(!(copy == Expression::read(u"1+1"_s, Dialect::PackRule)));
        TableSource source;
        QVERIFY(evaluate(Expression(), source, MissingStrategy::NeverSkip).value.isNull());
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
