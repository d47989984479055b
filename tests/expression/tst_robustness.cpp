#include "table_source.h"

#include "expression/describe.h"
#include "expression/validity.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rejista::expression;
using namespace Qt::StringLiterals;

namespace {

class NoTypes final : public ItemTypes {
public:
    std::optional<Absent> typeOf(const Item&) const override { return Absent::Number; }
    bool knowsOrgUnitTest(OrgUnitTest, const QString&) const override { return true; }
};

/// Everything one can do with a text; must come back.
void useWholly(const QString& text)
{
    for (const Dialect dialect : {Dialect::Indicator, Dialect::ValidationRule, Dialect::PackRule}) {
        const Expression expression = Expression::read(text, dialect);
        TableSource source;
        for (const MissingStrategy strategy : {MissingStrategy::SkipIfAny, MissingStrategy::NeverSkip})
            static_cast<void>(evaluate(expression, source, strategy));
        for (int i = 0; i < int(expression.subExpressions().size()); ++i)
            static_cast<void>(evaluateSubExpression(expression, i, source));
        static_cast<void>(describe(expression, [](const Item& item) { return item.text; }));
        static_cast<void>(checkValidity(expression, NoTypes()));
        const auto parsed = Expression::parse(text, dialect);
        if (!parsed)
            QVERIFY(!parsed.error().fact(u"reason"_s).isEmpty());
    }
}

}  // namespace

class TestRobustness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenThousandBracketsAreRefusedWithAReason()
    {
        for (const QString& open :
             {u"("_s, u"-"_s, u"!"_s, u"not "_s, u"isNull("_s, u"if(1>0,"_s, u"2^"_s, u"subExpression("_s}) {
            const auto parsed = Expression::parse(open.repeated(10000) + u'1' + QString(10000, u')'),
                                                  Dialect::Indicator);
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().fact(u"reason"_s), u"nested too deeply"_s);
        }
        useWholly(u"("_s.repeated(10000) + u'1' + QString(10000, u')'));
        useWholly(QString(10000, u'('));
    }
    void twoHundredBracketsAreRead()
    {
        TableSource source;
        const Expression expression = Expression::read(QString(200, u'(') + u'7' + QString(200, u')'),
                                                       Dialect::Indicator);
        QVERIFY(!expression.defect());
        QCOMPARE(evaluate(expression, source, MissingStrategy::NeverSkip).number(), 7.0);
    }
    void aSumOfAHundredThousandTermsIsComputed()
    {
        TableSource source;
        const Expression expression = Expression::read(u"1+"_s.repeated(100000) + u'1', Dialect::Indicator);
        QVERIFY(!expression.defect());
        QCOMPARE(evaluate(expression, source, MissingStrategy::NeverSkip).number(), 100001.0);
        useWholly(u"1>0&&"_s.repeated(5000) + u"1>0"_s);
        useWholly(u"#{abcdefghij1}.periodOffset(-1)"_s + u".periodOffset(-1)"_s.repeated(2000));
        useWholly(u"firstNonNull("_s + u"#{abcdefghij1},"_s.repeated(3000) + u"1)"_s);
    }
    void randomBytesDoNoHarm()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int n = random.bounded(60); n > 0; --n)
                text += QChar(ushort(random.bounded(i % 2 == 0 ? 128 : 65536)));
            useWholly(text);
        }
    }
    void randomTokensDoNoHarm()
    {
        const QStringList tokens{u"#{abcdefghij1}"_s,
                                 u"#{abcdefghij1.abcdefghij2}"_s,
                                 u"C{abcdefghij3}"_s,
                                 u"["_s,
                                 u"[days]"_s,
                                 u"("_s,
                                 u")"_s,
                                 u","_s,
                                 u"+"_s,
                                 u"-"_s,
                                 u"*"_s,
                                 u"/"_s,
                                 u"%"_s,
                                 u"^"_s,
                                 u"=="_s,
                                 u"<"_s,
                                 u"&&"_s,
                                 u" or "_s,
                                 u" not "_s,
                                 u"if("_s,
                                 u"isNull("_s,
                                 u"is("_s,
                                 u" in "_s,
                                 u"'a\\u00e9'"_s,
                                 u"\"x"_s,
                                 u"1"_s,
                                 u"0"_s,
                                 u"1e308"_s,
                                 u".5"_s,
                                 u"null"_s,
                                 u"true"_s,
                                 u".periodOffset(-1)"_s,
                                 u".minDate(2025-02-30)"_s,
                                 u".aggregationType(MAX)"_s,
                                 u"subExpression("_s,
                                 u"firstNonNull("_s,
                                 u"log("_s,
                                 u"removeZeros("_s,
                                 u"greatest("_s,
                                 u"orgUnit.group(abcdefghij4)"_s,
                                 u"containsItems("_s,
                                 u"N{abcdefghij5}"_s,
                                 u"/*"_s,
                                 u"*/"_s,
                                 u"2025-1-1"_s,
                                 u"d2:round("_s,
                                 u"abs("_s,
                                 u"cellMax("_s,
                                 u"#{X_1.F,*}"_s};
        QRandomGenerator random(11);
        for (int i = 0; i < 6000; ++i) {
            QString text;
            for (int n = random.bounded(1, 14); n > 0; --n)
                text += tokens[random.bounded(int(tokens.size()))];
            useWholly(text);
        }
    }
    void truncatedTextsDoNoHarm()
    {
        const QString text = u"subExpression(if(is(#{abcdefghij1.co:abcdefghij2} in "
                             u"'a\\'b',\"c\"),C{abcdefghij3}^2,R{abcdefghij4.REPORTING_RATE}"
                             "/[days])).aggregationType(MAX).minDate(2025-02-01)+orgUnit.group(abcdefghij5)/* x */"_s;
        for (qsizetype n = 0; n <= text.size(); ++n)
            useWholly(text.left(n));
    }
};

QTEST_APPLESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
