// Every value of a rule's side that a real server computed (validation.json: sides, sidesAlone, sidesFailed, oneByOne).
#include "truth_package.h"

#include "expression/rule.h"

#include <QTest>

#include <cmath>

using namespace rejista::expression;
using namespace Qt::StringLiterals;

namespace {

constexpr MissingStrategy kStrategies[]{MissingStrategy::SkipIfAny, MissingStrategy::SkipIfAll,
                                        MissingStrategy::NeverSkip};

/// As the server shows it: NaN, infinite and null sides are none, and 0 under NEVER_SKIP.
std::optional<double> shownSide(const Outcome& outcome, MissingStrategy strategy)
{
    const RuleResult result = checkRule({outcome, strategy}, Operator::NotEqualTo,
                                        {Outcome{.value = Value(987654321.125)}, MissingStrategy::NeverSkip});
    return result.checked ? std::optional(displaySide(*result.left)) : std::nullopt;
}

bool isSame(std::optional<double> ours, std::optional<double> server)
{
    if (!ours || !server)
        return ours.has_value() == server.has_value();
    return std::abs(*ours - *server) <= 1e-6 + 1e-12 * std::abs(*server);
}

QString shown(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 17) : u"null"_s;
}

}  // namespace

class TestTruthSides : public QObject {
    Q_OBJECT
public:
    explicit TestTruthSides(const truth::Package& package) : m_package(package) {}

private:
    using Evaluate = Outcome (*)(const Expression&, ValueSource&, MissingStrategy);

    int compareRow(const Expression& expression, const QJsonArray& row, bool withAttribute, Evaluate how,
                   truth::Differences& differences) const
    {
        const QString period = row[0].toString();
        const QString unit = m_package.validation[u"orgUnits"][row[1].toInt()].toString();
        const QString attribute = withAttribute ? row[2].toString() : m_package.defaultCombo;
        truth::RuleSource source(m_package, unit, period, attribute);
        const int first = withAttribute ? 3 : 2;
        for (int i = 0; i < 3; ++i) {
            const Outcome outcome = how(expression, source, kStrategies[i]);
            const std::optional<double> ours = shownSide(outcome, kStrategies[i]);
            const std::optional<double> server = truth::numberOf(row[first + i]);
            if (!isSame(ours, server)) {
                differences.note(m_package.shortened(expression.text()),
                                 u"%1, unit %2, strategy %3: ours %4, the server's %5"_s.arg(period)
                                     .arg(row[1].toInt())
                                     .arg(i)
                                     .arg(shown(ours), shown(server)));
            }
        }
        return 3;
    }

    int compareAll(Evaluate how, truth::Differences& differences) const
    {
        int compared = 0;
        for (const QJsonValue& group : m_package.validation[u"sides"].toArray()) {
            const bool withAttribute = group[u"columns"].toArray().contains(u"attributeOptionCombo"_s);
            for (const QJsonValue& side : group[u"expressions"].toArray()) {
                const Expression expression = Expression::read(side[u"expression"].toString(), Dialect::ValidationRule);
                for (const QJsonValue& row : side[u"rows"].toArray())
                    compared += compareRow(expression, row.toArray(), withAttribute, how, differences);
            }
        }
        return compared;
    }

    /// One unit is enough to break a run of the district.
    bool failsSomewhere(const QString& text) const
    {
        const Expression expression = Expression::read(text, Dialect::ValidationRule);
        const QJsonArray units = m_package.validation[u"orgUnits"].toArray();
        return std::any_of(units.begin(), units.end(), [&](const QJsonValue& unit) {
            truth::RuleSource source(m_package, unit.toString(), u"202501"_s, m_package.defaultCombo);
            return evaluate(expression, source, MissingStrategy::NeverSkip).flags.testFlag(Flag::ServerFails);
        });
    }

private Q_SLOTS:
    void everySideIsTheServers()
    {
        truth::Differences differences({});
        const int compared = compareAll(&evaluate, differences);
        QVERIFY2(compared > 15000, qPrintable(QString::number(compared)));
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

    void everySideWithAThreePartOperandIsTheServers()
    {
        truth::Differences differences({});
        for (const QJsonValue& side : m_package.validation[u"sidesAlone"][u"expressions"].toArray()) {
            const Expression expression = Expression::read(side[u"expression"].toString(), Dialect::ValidationRule);
            for (const QJsonValue& row : side[u"rows"].toArray())
                compareRow(expression, row.toArray(), true, &evaluate, differences);
        }
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

    void whatMakesTheServerFailIsFlagged()
    {
        const QJsonArray failed = m_package.validation[u"sidesFailed"].toArray();
        QVERIFY(failed.size() > 10);
        for (const QJsonValue& text : failed) {
            const Expression expression = Expression::read(text.toString(), Dialect::ValidationRule);
            QVERIFY(!expression.defect());
            truth::RuleSource source(m_package, m_package.validation[u"orgUnits"][0].toString(), u"202501"_s,
                                     m_package.defaultCombo);
            const Outcome outcome = evaluate(expression, source, MissingStrategy::NeverSkip);
            QVERIFY2(outcome.flags.testFlag(Flag::ServerFails), qPrintable(text.toString()));
            QVERIFY(outcome.value.isNull());
            QVERIFY(!outcome.reason.isEmpty());
        }
    }

    /// Rules that are invalid or break a run: what the server showed for the default attribute combo of unit A.
    void rulesThatBreakOrAreInvalidGiveTheServersSides()
    {
        const QHash<QString, QString> skipped{
            {u"#{V1.DEF.GOV}"_s,
             u"two operands that differ in the attribute part steal each other's values (unstable)"_s},
        };
        int compared = 0;
        for (const QJsonValue& one : m_package.validation[u"oneByOne"].toArray()) {
            const QJsonArray run = one[u"analysisRun"].isArray() ? one[u"analysisRun"].toArray() : QJsonArray();
            const QString left = one[u"rule"][u"left"][0].toString();
            if (skipped.contains(m_package.shortened(left)))
                continue;
            truth::RuleSource source(m_package, m_package.validation[u"orgUnits"][0].toString(), u"202501"_s,
                                     m_package.defaultCombo);
            const MissingStrategy strategy = truth::strategyOf(one[u"rule"][u"left"][1].toString());
            const Outcome outcome = evaluate(Expression::read(left, Dialect::ValidationRule), source, strategy);
            if (one[u"analysisRun"].isObject() || one[u"error"].isArray()) {
                QVERIFY2(failsSomewhere(left), qPrintable(left));
                ++compared;
                continue;
            }
            for (const QJsonValue& row : run) {
                if (row[0].toString() != m_package.defaultCombo)
                    continue;
                QVERIFY2(isSame(shownSide(outcome, strategy), truth::numberOf(row[1])), qPrintable(left));
                ++compared;
            }
        }
        QVERIFY2(compared >= 10, qPrintable(QString::number(compared)));
    }

    /// Negative control: without the decimals, or without the seven digits of a power, the comparison must go red.
    void arithmeticOnPlainDoublesWouldBeNoticed()
    {
        truth::Differences differences({});
        compareAll(
            [](const Expression& expression, ValueSource& source, MissingStrategy strategy) {
                Outcome outcome = evaluate(expression, source, strategy);
                if (outcome.flags.testFlag(Flag::PowerRounded) && expression.text() == u"1234567^2")
                    outcome.value = Value(1234567.0 * 1234567.0);
                if (expression.text() == u"if(0.1+0.2==0.3,1,0)")
                    outcome.value = Value(0.1 + 0.2 == 0.3 ? 1.0 : 0.0);
                return outcome;
            },
            differences);
        const QString report = differences.report();
        QVERIFY(report.contains(u"1234567^2"));
        QVERIFY(report.contains(u"0.1+0.2==0.3"));
    }

    void aListedDifferenceThatVanishedIsReported()
    {
        truth::Differences differences({{u"#{A}"_s, u"an example"_s}});
        QVERIFY(differences.report().contains(u"listed, but not found"));
        differences.note(u"#{A}"_s, u"differs"_s);
        QVERIFY(differences.report().isEmpty());
        differences.note(u"#{B}"_s, u"differs"_s);
        QVERIFY(differences.report().contains(u"not listed"));
    }

private:
    const truth::Package& m_package;
};

int main(int argc, char** argv)
{
    return truth::run(
        [](const truth::Package& package) -> QObject& {
            static TestTruthSides test(package);
            return test;
        },
        argc, argv);
}
#include "tst_truth_sides.moc"
