// Which rules a real server found violated on every form and over date ranges (validation.json: checks, rangeRuns).
#include "truth_package.h"

#include "expression/rule.h"

#include <QTest>

#include <cmath>

using namespace rejista::expression;
using namespace rejista::domain;
using namespace Qt::StringLiterals;

namespace {

struct Rule {
    Expression left, right;
    MissingStrategy leftStrategy, rightStrategy;
    Operator op;
    QString periodType;
    QSet<int> levels;
    bool skipOnForms;
    bool breaksRun;
};

Operator operatorOf(const QString& name)
{
    const QStringList names{
        u"equal_to"_s,  u"not_equal_to"_s,          u"greater_than"_s,    u"greater_than_or_equal_to"_s,
        u"less_than"_s, u"less_than_or_equal_to"_s, u"compulsory_pair"_s, u"exclusive_pair"_s};
    return Operator(names.indexOf(name));
}

QString line(int rule, double left, double right)
{
    return u"%1: %2 %3"_s.arg(rule).arg(left, 0, 'g', 12).arg(right, 0, 'g', 12);
}

}  // namespace

class TestTruthRules : public QObject {
    Q_OBJECT
public:
    explicit TestTruthRules(const truth::Package& package) : m_package(package) {}

private:
    RuleResult check(const Rule& rule, truth::RuleSource& source) const
    {
        return checkRule({evaluate(rule.left, source, rule.leftStrategy), rule.leftStrategy}, rule.op,
                         {evaluate(rule.right, source, rule.rightStrategy), rule.rightStrategy});
    }

    /// The violations of one run at one unit, period and attribute combo, as lines to compare.
    QStringList violations(const QList<int>& run, const QString& unit, const QString& period, const QString& attribute,
                           const QStringList& runPeriods) const
    {
        truth::RuleSource source(m_package, unit, period, attribute, runPeriods);
        const bool awake = std::any_of(run.begin(), run.end(), [&](int i) {
            const Rule& rule = m_rules[size_t(i)];
            return source.hasAnyValue(rule.left) || source.hasAnyValue(rule.right);
        });
        QStringList lines;
        for (const int i : awake ? run : QList<int>()) {
            const Rule& rule = m_rules[size_t(i)];
            if (!rule.levels.isEmpty() && !rule.levels.contains(m_package.levels.value(unit)))
                continue;
            const RuleResult result = check(rule, source);
            if (result.violated)
                lines.append(line(i, displaySide(result.left.value_or(0)), displaySide(result.right.value_or(0))));
        }
        lines.sort();
        return lines;
    }

    static QString difference(const QStringList& ours, const QStringList& server)
    {
        QStringList parts;
        for (const QString& l : ours) {
            if (!server.contains(l))
                parts.append(u"only ours "_s + l);
        }
        for (const QString& l : server) {
            if (!ours.contains(l))
                parts.append(u"only the server "_s + l);
        }
        return parts.join(u"; "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QJsonValue& r : m_package.validation[u"rules"].toArray()) {
            Rule rule{Expression::read(r[u"left"][0].toString(), Dialect::ValidationRule),
                      Expression::read(r[u"right"][0].toString(), Dialect::ValidationRule),
                      truth::strategyOf(r[u"left"][1].toString()),
                      truth::strategyOf(r[u"right"][1].toString()),
                      operatorOf(r[u"operator"].toString()),
                      r[u"periodType"].toString(),
                      {},
                      r[u"skipFormValidation"].toBool(),
                      r[u"breaksRun"].toBool()};
            for (const QJsonValue& level : r[u"levels"].toArray())
                rule.levels.insert(level.toInt());
            m_rules.push_back(std::move(rule));
        }
        QVERIFY(m_rules.size() > 200);
    }

    void everyFormHasTheServersViolations()
    {
        truth::Differences differences({});
        int violated = 0;
        for (const QJsonValue& c : m_package.validation[u"checks"].toArray()) {
            const QString period = c[u"period"].toString();
            const QString type = periodTypeName(Period::parse(period)->type());
            QList<int> run;
            for (const QJsonValue& number : m_package.validation[u"appliesTo"][c[u"dataSet"].toString()].toArray()) {
                const Rule& rule = m_rules[size_t(number.toInt())];
                if (rule.periodType == type && !rule.skipOnForms)
                    run.append(number.toInt());
            }
            QStringList server;
            for (const QJsonValue& v : c[u"violations"].toArray())
                server.append(line(v[0].toInt(), *truth::numberOf(v[1]), *truth::numberOf(v[2])));
            server.sort();
            violated += int(server.size());
            const QString attribute = c[u"attributeOptionCombo"].toString(m_package.defaultCombo);
            const QStringList ours = violations(run, c[u"orgUnit"].toString(), period, attribute, {});
            if (ours != server) {
                differences.note(m_package.shortened(c[u"dataSet"].toString()) + u'/' + period + u'/'
                                     + c[u"orgUnit"].toString() + u'/' + m_package.shortened(attribute),
                                 difference(ours, server));
            }
        }
        QVERIFY2(violated > 500, qPrintable(QString::number(violated)));
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

    void everyRunOverDatesHasTheServersViolations()
    {
        truth::Differences differences({});
        for (const QJsonValue& r : m_package.validation[u"rangeRuns"].toArray()) {
            const QDate from = QDate::fromString(r[u"startDate"].toString(), Qt::ISODate);
            const QDate to = QDate::fromString(r[u"endDate"].toString(), Qt::ISODate);
            QHash<QString, QList<int>> byType;
            QStringList runPeriods;
            for (const QJsonValue& number : r[u"group"].toArray())
                byType[m_rules[size_t(number.toInt())].periodType].append(number.toInt());
            QHash<QString, QString> typeOfPeriod;
            for (auto it = byType.constBegin(); it != byType.constEnd(); ++it) {
                for (const Period& p : periodsWithin(*periodTypeFromName(it.key()), from, to)) {
                    if (!m_package.periods.contains(p.id()))
                        continue;  // a run takes the periods its database knows
                    runPeriods.append(p.id());
                    typeOfPeriod.insert(p.id(), it.key());
                }
            }
            QStringList ours;
            for (const QString& period : runPeriods) {
                for (const QJsonValue& unit : m_package.validation[u"orgUnits"].toArray()) {
                    for (const QString& attribute :
                         {m_package.defaultCombo, m_package.uid(u"GOV"_s), m_package.uid(u"NGO"_s)}) {
                        for (const QString& l :
                             violations(byType[typeOfPeriod[period]], unit.toString(), period, attribute, runPeriods))
                            ours.append(u"%1 %2 %3 "_s.arg(period, unit.toString(), m_package.shortened(attribute))
                                        + l);
                    }
                }
            }
            QStringList server;
            for (const QJsonValue& v : r[u"violations"].toArray()) {
                server.append(u"%1 %2 %3 "_s.arg(v[1].toString(), v[2].toString(), m_package.shortened(v[3].toString()))
                              + line(v[0].toInt(), *truth::numberOf(v[4]), *truth::numberOf(v[5])));
            }
            const QString what = difference(ours, server);
            if (!what.isEmpty())
                differences.note(r[u"endDate"].toString(), what);
        }
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

private:
    const truth::Package& m_package;
    std::vector<Rule> m_rules;
};

int main(int argc, char** argv)
{
    return truth::run(
        [](const truth::Package& package) -> QObject& {
            static TestTruthRules test(package);
            return test;
        },
        argc, argv);
}
#include "tst_truth_rules.moc"
