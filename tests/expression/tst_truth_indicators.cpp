// Numerators and denominators of a real server for one school and one month, where nothing has to be aggregated
// (indicators.json). Sums over units and periods are the room indicators' affair.
#include "truth_package.h"

#include "expression/read_set.h"
#include "expression/rounding.h"

#include <QTest>

#include <cmath>

using namespace rejista::expression;
using rejista::domain::Period;
using namespace Qt::StringLiterals;

namespace {

/// One school's month as analytics has it: sums of the cells, without the zeros it drops (expressions-live.md §4).
class MonthSource final : public ValueSource {
public:
    MonthSource(const truth::Package& package, const Expression& expression, const ReadSet& reads, QString unit,
                Period month)
        : m_package(package),
          m_expression(expression),
          m_reads(reads),
          m_unit(std::move(unit)),
          m_month(month)
    {}

    Reading item(int, const Item& item) override
    {
        switch (item.kind) {
        case ItemKind::Operand: return operand(item);
        case ItemKind::Constant: {
            const auto found = m_package.constants.constFind(item.element.id);
            return found == m_package.constants.constEnd() ? Reading::missing() : Reading::number(*found);
        }
        case ItemKind::OrgUnitGroup:
            return Reading::number(m_package.orgUnitGroups.value(item.element.id).contains(m_unit) ? 1 : 0);
        case ItemKind::Days: return Reading::number(m_month.days());
        case ItemKind::PeriodInYear: return Reading::number(m_month.shifted(item.modifiers.periodOffset).inYear());
        case ItemKind::YearlyPeriodCount:
            return Reading::number(m_month.shifted(item.modifiers.periodOffset).perYear());
        default: return Reading::missing();
        }
    }
    bool isReadElsewhere(int, const Item& item) override { return m_reads.contains(item); }
    bool hasElement(int, const Item& item) override
    {
        Item whole = item;
        whole.combo = whole.attribute = {};
        return !operand(whole).value.isNull();
    }
    Reading subExpression(int index, const SubExpression& sub) override
    {
        m_inSub = true;
        m_offset = sub.modifiers.periodOffset;  // the server applies it to the items and to the whole
        const Outcome outcome = evaluateSubExpression(m_expression, index, *this);
        m_inSub = false;
        m_offset = 0;
        if (outcome.flags.testFlag(Flag::ServerFails))
            return {Reading::State::ServerFails, outcome.reason};
        return outcome.value;
    }

private:
    bool matches(const Item& item, const truth::Cell& cell) const
    {
        const QSet<QString> options = m_package.comboOptions.value(cell.optionCombo);
        switch (item.combo.tag) {
        case Place::Tag::Uid:
            if (cell.optionCombo != item.combo.id)
                return false;
            break;
        case Place::Tag::OptionTag:
            if (!options.contains(item.combo.id))
                return false;
            break;
        case Place::Tag::OptionGroup:
            if (!options.intersects(m_package.optionGroups.value(item.combo.id)))
                return false;
            break;
        default: break;
        }
        return item.attribute.isAll() || cell.attribute == item.attribute.id;
    }

    QList<Period> monthsOf(const Modifiers& modifiers) const
    {
        const Period last = m_month.shifted(modifiers.periodOffset + m_offset);
        QList<Period> months;
        for (Period p = modifiers.yearToDate ? last.shifted(1 - last.inYear()) : last; !(last < p); p = p.shifted(1)) {
            const bool tooEarly = modifiers.minDate.isValid() && p.start() < modifiers.minDate;
            const bool tooLate = modifiers.maxDate.isValid() && p.end() > modifiers.maxDate;
            if (!tooEarly && !tooLate)
                months.append(p);
        }
        return months;
    }

    Reading operand(const Item& item) const
    {
        const QSet<QString> elements = item.element.tag == Place::Tag::ElementGroup
            ? m_package.elementGroups.value(item.element.id)
            : QSet<QString>{item.element.id};
        double sum = 0;
        bool any = false;
        Absent absent = Absent::Number;
        for (const QString& id : elements) {
            const auto element = m_package.elements.constFind(id);
            if (element == m_package.elements.constEnd())
                continue;
            absent = truth::absentFor(element->valueType);
            for (const Period& month : monthsOf(item.modifiers)) {
                for (const truth::Cell* cell : m_package.cells(m_unit, month.id(), id)) {
                    if (!matches(item, *cell))
                        continue;
                    if (absent == Absent::Text || absent == Absent::Date)
                        return Value(cell->value);
                    const double value = absent == Absent::Boolean ? double(cell->value == u"true")
                                                                   : cell->value.toDouble();
                    if (value == 0 && absent == Absent::Number && !element->aggregation.startsWith(u"AVERAGE"))
                        continue;
                    sum += value;
                    any = true;
                }
            }
        }
        return any ? Reading::number(sum) : Reading::missing(absent);
    }

    const truth::Package& m_package;
    const Expression& m_expression;
    const ReadSet& m_reads;
    QString m_unit;
    Period m_month;
    bool m_inSub = false;
    int m_offset = 0;
};

bool isNear(double ours, double server)
{
    if (std::isnan(ours) || std::isnan(server))
        return std::isnan(ours) && std::isnan(server);
    if (std::isinf(ours) || std::isinf(server))
        return ours == server;
    return std::abs(ours - server) <= 1e-10 + 1e-9 * std::abs(server);
}

}  // namespace

class TestTruthIndicators : public QObject {
    Q_OBJECT
public:
    explicit TestTruthIndicators(const truth::Package& package) : m_package(package) {}

private:
    /// Whether its operands need neither other indicators nor an aggregation over units and periods.
    bool needsNoAggregation(const Expression& expression) const
    {
        for (const SubExpression& sub : expression.subExpressions()) {
            if (!sub.modifiers.aggregationType.isEmpty())
                return false;
        }
        return std::all_of(expression.items().begin(), expression.items().end(), [&](const Item& item) {
            if (item.kind == ItemKind::Indicator || item.kind == ItemKind::ReportingRate
                || !item.modifiers.aggregationType.isEmpty())
                return false;
            const auto element = m_package.elements.constFind(item.element.id);
            if (item.kind != ItemKind::Operand || element == m_package.elements.constEnd())
                return true;
            const bool isText = truth::absentFor(element->valueType) == Absent::Text
                || truth::absentFor(element->valueType) == Absent::Date;
            const bool monthly = item.element.id != m_package.uid(u"WA"_s);  // weeks are shared out over months
            return monthly && (isText || element->aggregation == u"SUM" || element->aggregation.startsWith(u"AVERAGE"));
        });
    }

    /// The server was asked for the indicators of a topic together, for those that may break a request one by one.
    ReadSet readTogether(const QJsonObject& indicator)
    {
        const QString topic = indicator[u"topic"].toString();
        const bool alone = topic == u"random" || topic == u"overflow" || topic == u"unknown";
        if (!alone && m_reads.contains(topic))
            return m_reads.value(topic);
        ReadSet reads;
        for (const QJsonValue& other : m_package.indicatorTruth[u"indicators"].toArray()) {
            if (alone ? other[u"key"] == indicator[u"key"] : other[u"topic"].toString() == topic) {
                reads.add(Expression::read(other[u"numerator"].toString(), Dialect::Indicator));
                reads.add(Expression::read(other[u"denominator"].toString(), Dialect::Indicator));
            }
        }
        if (!alone)
            m_reads.insert(topic, reads);
        return reads;
    }

    Outcome side(const Expression& expression, const ReadSet& reads, const QString& unit, const Period& month) const
    {
        MonthSource source(m_package, expression, reads, unit, month);
        return evaluate(expression, source, MissingStrategy::SkipIfAll);
    }

private Q_SLOTS:
    void everyNumeratorAndDenominatorOfOneSchoolAndMonthIsTheServers()
    {
        truth::Differences differences({});
        const QJsonArray periods = m_package.indicatorTruth[u"periods"].toArray();
        const QJsonArray units = m_package.indicatorTruth[u"orgUnits"].toArray();
        int compared = 0;
        int failing = 0;
        for (const QJsonValue& i : m_package.indicatorTruth[u"indicators"].toArray()) {
            const Expression top = Expression::read(i[u"numerator"].toString(), Dialect::Indicator);
            const Expression bottom = Expression::read(i[u"denominator"].toString(), Dialect::Indicator);
            const bool refused = !i[u"importRefused"].isUndefined() || !i[u"unstable"].isUndefined();
            if (refused || !needsNoAggregation(top) || !needsNoAggregation(bottom))
                continue;
            const ReadSet reads = readTogether(i.toObject());
            const QString name = m_package.shortened(top.text()
                                                     + (bottom.text() == u"1" ? QString() : u" / "_s + bottom.text()));
            QHash<QPair<int, int>, QJsonArray> rows;
            for (const QJsonValue& row : i[u"rows"].toArray())
                rows.insert({row[0].toInt(), row[1].toInt()}, row.toArray());
            bool fails = false;
            for (int p = 0; p < periods.size(); ++p) {
                const Period month = *Period::parse(periods[p].toString());
                for (int u = 0; u < 4 && month.type() == rejista::domain::PeriodType::Monthly; ++u) {
                    const Outcome n = side(top, reads, units[u].toString(), month);
                    const Outcome d = side(bottom, reads, units[u].toString(), month);
                    fails = fails || ((n.flags | d.flags) & (Flag::ServerFails))
                        || (n.number() && *n.number() == INFINITY);
                    const bool hasRow = n.number() && d.number() && *d.number() != 0;
                    const QJsonArray row = rows.value({p, u});
                    if (!i[u"error"].isUndefined())
                        continue;
                    ++compared;
                    const QString where = u"%1 unit %2"_s.arg(periods[p].toString()).arg(u);
                    if (hasRow != !row.isEmpty()) {
                        differences.note(
                            name, where + (hasRow ? u": only ours has a value"_s : u": only the server has a value"_s));
                    } else if (hasRow
                               && (!isNear(roundUnrounded(*n.number()), *truth::numberOf(row[4]))
                                   || !isNear(roundUnrounded(*d.number()), *truth::numberOf(row[5])))) {
                        differences.note(name,
                                         u"%1: ours %2 / %3, the server's %4 / %5"_s.arg(where)
                                             .arg(*n.number(), 0, 'g', 17)
                                             .arg(*d.number(), 0, 'g', 17)
                                             .arg(row[4].toVariant().toString(), row[5].toVariant().toString()));
                    }
                }
            }
            const bool serverFails = !i[u"error"].isUndefined();
            failing += serverFails;
            if (serverFails != fails)
                differences.note(name, serverFails ? u"only the server fails"_s : u"only ours fails"_s);
        }
        QVERIFY2(compared > 6000, qPrintable(QString::number(compared)));
        QVERIFY2(failing > 20, qPrintable(QString::number(failing)));
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

    void everyValueIsRoundedAsOnTheServer()
    {
        int compared = 0;
        for (const QJsonValue& i : m_package.indicatorTruth[u"indicators"].toArray()) {
            const std::optional<int> decimals = i[u"decimals"].isUndefined() ? std::nullopt
                                                                             : std::optional(i[u"decimals"].toInt());
            const bool nested = i[u"numerator"].toString().contains(u"N{")
                || i[u"denominator"].toString().contains(u"N{");
            for (const QJsonValue& row : i[u"rows"].toArray()) {
                if (!row[2].isDouble() || nested)  // inner indicators are rounded first
                    continue;
                const double ours = roundIndicator(row[2].toDouble(), decimals);
                // Of very great sums two requests of the server differ themselves in the last place.
                const double server = row[3].toDouble();
                const bool same = ours == server || (std::abs(server) > 1e13 && std::abs(ours / server - 1) < 1e-15);
                QVERIFY2(same,
                         qPrintable(u"%1 → %2, the server's %3"_s.arg(row[2].toDouble(), 0, 'g', 17)
                                        .arg(ours, 0, 'g', 17)
                                        .arg(row[3].toDouble(), 0, 'g', 17)));
                ++compared;
            }
        }
        QVERIFY2(compared > 14000, qPrintable(QString::number(compared)));
    }

    void whatTheServersFirstLookPassesOverIsFlagged()
    {
        const QString a = m_package.uid(u"A"_s);
        const QString b = m_package.uid(u"B"_s);
        const Expression expression = Expression::read(u"#{%1}/#{%2}+#{%3}"_s.arg(a, b, m_package.uid(u"E"_s)),
                                                       Dialect::Indicator);
        QVERIFY(!expression.isPassedOver(0));
        QVERIFY(!expression.isPassedOver(1));
        QVERIFY(expression.isPassedOver(2));
        ReadSet alone;
        alone.add(expression);
        const QString unit = m_package.indicatorTruth[u"orgUnits"][0].toString();
        const Outcome passedOver = side(expression, alone, unit, *Period::parse(u"202501"));
        QVERIFY(passedOver.flags.testFlag(Flag::PassedOver));
        ReadSet together = alone;
        together.add(Expression::read(u"#{%1}"_s.arg(m_package.uid(u"E"_s)), Dialect::Indicator));
        const Outcome read = side(expression, together, unit, *Period::parse(u"202501"));
        QVERIFY(!read.flags.testFlag(Flag::PassedOver));
        QVERIFY(*read.number() > *passedOver.number());
    }

private:
    const truth::Package& m_package;
    QHash<QString, ReadSet> m_reads;
};

int main(int argc, char** argv)
{
    return truth::run(
        [](const truth::Package& package) -> QObject& {
            static TestTruthIndicators test(package);
            return test;
        },
        argc, argv);
}
#include "tst_truth_indicators.moc"
