#include "practice/analytics_figures.h"

#include "practice/arithmetic.h"
#include "practice/periods.h"
#include "practice/value_types.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QString plainNumber(double value)
{
    return QString::number(value, 'g', 15);
}

struct Values {
    double sum = 0;
    int count = 0;
    QStringList texts{};
};

bool hasOption(const Model& model, Id optionCombo, Id option)
{
    const OptionCombo* combo = model.optionCombo(optionCombo);
    return combo != nullptr && std::find(combo->options.begin(), combo->options.end(), option) != combo->options.end();
}

bool counts(const Model& model, const CellKey& cell, const Operand& operand, const Place& place)
{
    if (cell.element != operand.element || (operand.optionCombo != 0 && cell.optionCombo != operand.optionCombo)
        || (operand.attributeCombo != 0 && cell.attributeCombo != operand.attributeCombo))
        return false;
    return place.option == 0 || hasOption(model, cell.optionCombo, place.option)
        || hasOption(model, cell.attributeCombo, place.option);
}

Values collect(HubState& hub, const Operand& operand, const Place& place)
{
    const Model& model = hub.metadata();
    const Element* of = model.element(operand.element);
    Values out;
    if (of == nullptr)
        return out;
    const bool numeric = isNumericType(of->valueType);
    for (const auto& [key, form] : hub.analytics.forms) {
        const std::optional<domain::Period> period = periodOf(hub.ids.text(key.period));
        if (!period || !place.period.contains(*period) || !model.below(key.unit, place.units)
            || (!hub.isOld() && !hub.analytics.periodTypes.contains(domain::periodTypeName(place.period.type()))))
            continue;
        for (const auto& [cellKey, cell] : form) {
            if (cell.deleted || !cell.hasValue || !counts(model, cellKey, operand, place))
                continue;
            const double number = cell.value.toDouble();
            // Zeros are left out unless the setting says so, and never kept where they are not significant (hub-live.md §A1.3).
            if (numeric && number == 0 && (!hub.analytics.zeros || !of->zeroIsSignificant))
                continue;
            out.sum += cell.value == u"true"_s ? 1 : number;
            ++out.count;
            out.texts.append(cell.value);
        }
    }
    return out;
}

std::optional<double> numberOf(HubState& hub, const Operand& operand, const Place& place)
{
    const Values values = collect(hub, operand, place);
    if (values.count == 0)
        return std::nullopt;
    const Element* of = hub.metadata().element(operand.element);
    if (of->aggregation.startsWith(u"AVERAGE"))
        return values.sum / values.count;
    if (of->aggregation == u"COUNT"_s)
        return values.count;
    return values.sum;
}

/// nullopt = no such element, or no such combo.
std::optional<Operand> operandOf(HubState& hub, const QString& text)
{
    const QStringList parts = text.split(u'.');
    Operand out{hub.ids.find(parts.first())};
    const Model& model = hub.metadata();
    const auto combo = [&](qsizetype at, Id& into) {
        if (parts.size() <= at || parts.at(at) == u"*"_s)
            return true;
        into = hub.ids.find(parts.at(at));
        return model.optionCombo(into) != nullptr;
    };
    if (model.element(out.element) == nullptr || !combo(1, out.optionCombo) || !combo(2, out.attributeCombo))
        return std::nullopt;
    return out;
}

std::optional<double> operandValue(HubState& hub, const QString& name, const Place& place)
{
    const std::optional<Operand> operand = operandOf(hub, name);
    return operand ? numberOf(hub, *operand, place) : std::nullopt;
}

std::optional<Figure> indicatorOf(HubState& hub, const Item& item, const Place& place)
{
    auto valueOf = [&](const QString& name) { return operandValue(hub, name, place); };
    const std::optional<Sum> above = evaluate(item.indicator.value(u"numerator"_s).toString(), valueOf);
    const std::optional<Sum> below = evaluate(item.indicator.value(u"denominator"_s).toString(), valueOf);
    if (!above || !below || below->value == 0 || (above->items > 0 && above->missing == above->items))
        return std::nullopt;
    const QString type = item.indicator.value(u"indicatorType"_s).toObject().value(u"id"_s).toString();
    const QJsonObject* of = hub.meta.find(u"indicatorTypes"_s, type);
    Figure out{{}, above->value, below->value, of == nullptr ? 1 : of->value(u"factor"_s).toDouble(1), true};
    const int decimals = item.indicator.value(u"decimals"_s).toInt(1);
    const double scale = std::pow(10.0, decimals);
    out.text = javaNumber(std::round(out.numerator / out.denominator * out.factor * scale) / scale);
    return out;
}

std::optional<Figure> rateOf(HubState& hub, const Item& item, const Place& place)
{
    const Model& model = hub.metadata();
    const DataSet* set = model.dataSet(item.dataSet);
    if (set == nullptr)
        return std::nullopt;
    int expected = 0, actual = 0;
    for (const Id id : set->units) {
        const Unit* unit = model.unit(id);
        if (unit == nullptr || !model.below(id, place.units) || place.period.start() < unit->opened
            || (unit->closed.isValid() && place.period.start() > unit->closed))
            continue;
        ++expected;
        const Completion* row = hub.completions.find(
            {set->id, hub.ids.find(place.periodId), id, model.defaultOptionCombo});
        actual += row != nullptr && row->complete ? 1 : 0;
    }
    if (expected == 0)
        return std::nullopt;
    const double value = item.rate == u"EXPECTED_REPORTS"_s ? expected
        : item.rate == u"ACTUAL_REPORTS"_s                  ? actual
                                                            : 100.0 * actual / expected;
    return Figure{plainNumber(std::round(value * 100) / 100), 0, 0, 1, false};
}

}  // namespace

std::optional<Item> itemOf(HubState& hub, const QString& text)
{
    const Model& model = hub.metadata();
    const QString first = text.section(u'.', 0, 0), second = text.section(u'.', 1, 1);
    Item out;
    out.text = text;
    if (const Element* element = model.element(hub.ids.find(first))) {
        const std::optional<Operand> operand = operandOf(hub, text);
        if (!operand)
            return std::nullopt;
        out.kind = second.isEmpty() ? Item::Kind::Element : Item::Kind::Operand;
        out.operand = *operand;
        out.name = element->name;
        for (const Id combo : {operand->optionCombo, operand->attributeCombo}) {
            if (combo != 0)
                out.name += u' ' + model.optionCombo(combo)->name;
        }
        return out;
    }
    if (const DataSet* set = model.dataSet(hub.ids.find(first)); set != nullptr && !second.isEmpty()) {
        static const QHash<QString, QString> names{{u"REPORTING_RATE"_s, u"Reporting rate"_s},
                                                   {u"EXPECTED_REPORTS"_s, u"Expected reports"_s},
                                                   {u"ACTUAL_REPORTS"_s, u"Actual reports"_s}};
        if (!names.contains(second))
            return std::nullopt;
        out.kind = Item::Kind::Rate;
        out.dataSet = set->id;
        out.rate = second;
        out.name = set->name + u" - "_s + names.value(second);
        return out;
    }
    if (const QJsonObject* indicator = hub.meta.find(u"indicators"_s, text)) {
        out.kind = Item::Kind::Indicator;
        out.indicator = *indicator;
        out.name = indicator->value(u"name"_s).toString();
        return out;
    }
    return std::nullopt;
}

std::optional<Figure> figureOf(HubState& hub, const Item& item, const Place& place)
{
    if (item.kind == Item::Kind::Indicator)
        return indicatorOf(hub, item, place);
    if (item.kind == Item::Kind::Rate)
        return rateOf(hub, item, place);
    const Element* element = hub.metadata().element(item.operand.element);
    if (!isNumericType(element->valueType) && element->valueType != u"BOOLEAN"_s
        && element->valueType != u"TRUE_ONLY"_s) {
        const Values values = collect(hub, item.operand, place);
        if (values.texts.isEmpty())
            return std::nullopt;
        return Figure{values.texts.last(), 0, 0, 1, false};
    }
    const std::optional<double> value = numberOf(hub, item.operand, place);
    if (!value)
        return std::nullopt;
    return Figure{plainNumber(*value), 0, 0, 1, false};
}

QString javaNumber(double value)
{
    const QString text = QString::number(value, 'g', 15);
    return text.contains(u'.') || text.contains(u'e') ? text : QString(text + u".0"_s);
}

QString periodName(const domain::Period& period)
{
    const QLocale english = QLocale::c();
    auto month = [&](QDate day) { return english.monthName(day.month()); };
    const QDate first = period.start(), last = period.end();
    const QString type = domain::periodTypeName(period.type());
    if (type == u"Monthly"_s)
        return month(first) + u" %1"_s.arg(first.year());
    if (type == u"Yearly"_s)
        return QString::number(first.year());
    if (type.startsWith(u"Financial"))
        return u"%1 %2 - %3 %4"_s.arg(month(first)).arg(first.year()).arg(month(last)).arg(last.year());
    if (first.year() == last.year() && period.days() > 27)
        return u"%1 - %2 %3"_s.arg(month(first), month(last)).arg(last.year());
    return first.toString(Qt::ISODate) + u" - "_s + last.toString(Qt::ISODate);
}

}  // namespace rejista::practice
