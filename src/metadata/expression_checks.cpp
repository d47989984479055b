#include "metadata/expression_checks.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;
using expression::Dialect;
using expression::Expression;
using expression::Item;
using expression::ItemKind;
using expression::Place;

namespace {

constexpr qsizetype kNamedAtMost = 5;

bool isElement(const Catalog& catalog, const Place& place)
{
    switch (place.tag) {
    case Place::Tag::Absent:
    case Place::Tag::All: return true;
    case Place::Tag::Uid: return catalog.dataElements.byUid(place.id);
    case Place::Tag::Code: return catalog.dataElements.byCode(place.id);
    case Place::Tag::ElementGroup: return catalog.dataElementGroups.byUid(place.id);
    case Place::Tag::OptionTag:
    case Place::Tag::OptionGroup: return false;
    }
    return false;
}

/// A combo or attribute combo; a code is looked at by whoever knows the element (instantiateRules()).
bool isCombo(const Catalog& catalog, const Place& place)
{
    switch (place.tag) {
    case Place::Tag::Uid: return catalog.optionCombos.byUid(place.id);
    case Place::Tag::OptionTag: return catalog.categoryOptions.byUid(place.id);
    case Place::Tag::OptionGroup: return catalog.categoryOptionGroups.byUid(place.id);
    default: return true;
    }
}

void look(const Catalog& catalog, const QString& text, Dialect dialect, const QString& side,
          const QSet<QString>& programIndicators, std::vector<ExpressionFinding>& findings)
{
    const auto parsed = Expression::parse(text, dialect);
    if (!parsed) {
        auto facts = parsed.error().facts;
        facts.insert(u"side"_s, side);
        facts.insert(u"expression"_s, text.left(200));
        findings.push_back({Kind::ExpressionSyntax, facts});
        return;
    }
    QStringList unknown;
    for (const Item& item : parsed->items())
        if (!isResolved(catalog, item, programIndicators) && !unknown.contains(item.text))
            unknown << item.text;
    if (!unknown.isEmpty())
        findings.push_back({Kind::UnknownOperand,
                            {{u"side"_s, side},
                             {u"missing"_s, unknown.mid(0, kNamedAtMost).join(u", "_s)},
                             {u"count"_s, QString::number(unknown.size())}}});
}

QStringList refersTo(const Indicator& indicator)
{
    QStringList uids;
    for (const QString& text : {indicator.numerator, indicator.denominator}) {
        if (!text.contains("N{"_L1))
            continue;
        const Expression read = Expression::read(text, Dialect::Indicator);
        for (const Item& item : read.items())
            if (item.kind == ItemKind::Indicator && !uids.contains(item.element.id))
                uids << item.element.id;
    }
    return uids;
}

}  // namespace

bool isResolved(const Catalog& catalog, const Item& item, const QSet<QString>& programIndicators)
{
    switch (item.kind) {
    case ItemKind::Operand:
        return isElement(catalog, item.element) && isCombo(catalog, item.combo) && isCombo(catalog, item.attribute);
    case ItemKind::Constant: return catalog.constants.named(item.element.id);
    case ItemKind::OrgUnitGroup: return catalog.orgUnitGroups.named(item.element.id);
    case ItemKind::ReportingRate: return catalog.dataSets.named(item.element.id);
    case ItemKind::Indicator: return catalog.indicators.named(item.element.id);
    case ItemKind::ProgramIndicator: return programIndicators.contains(item.element.id);
    case ItemKind::Days:
    case ItemKind::PeriodInYear:
    case ItemKind::YearlyPeriodCount:
    case ItemKind::ProgramAttribute:  // always missing here, whether or not the program is known
    case ItemKind::ProgramDataElement: return true;
    }
    return false;
}

std::vector<ExpressionFinding> findingsOf(const Catalog& catalog, const Indicator& indicator,
                                          const QSet<QString>& programIndicators)
{
    std::vector<ExpressionFinding> findings;
    look(catalog, indicator.numerator, Dialect::Indicator, u"numerator"_s, programIndicators, findings);
    look(catalog, indicator.denominator, Dialect::Indicator, u"denominator"_s, programIndicators, findings);
    return findings;
}

std::vector<ExpressionFinding> findingsOf(const Catalog& catalog, const ValidationRule& rule,
                                          const QSet<QString>& programIndicators)
{
    std::vector<ExpressionFinding> findings;
    look(catalog, rule.left.expression, Dialect::ValidationRule, u"leftSide"_s, programIndicators, findings);
    look(catalog, rule.right.expression, Dialect::ValidationRule, u"rightSide"_s, programIndicators, findings);
    return findings;
}

// Depth first without recursion: a chain of thousands of indicators must not end the program.
std::vector<QStringList> indicatorCircles(const Catalog& catalog)
{
    QHash<QString, QStringList> edges;
    for (const Indicator& indicator : catalog.indicators)
        if (const QStringList to = refersTo(indicator); !to.isEmpty())
            edges.insert(indicator.uid, to);
    enum class Mark { Open, Done };
    QHash<QString, Mark> marks;
    std::vector<QStringList> circles;
    for (const Indicator& indicator : catalog.indicators) {
        if (!edges.contains(indicator.uid) || marks.contains(indicator.uid))
            continue;
        QStringList path{indicator.uid};
        std::vector<qsizetype> next{0};
        marks.insert(indicator.uid, Mark::Open);
        while (!path.isEmpty()) {
            const QStringList to = edges.value(path.back());
            if (next.back() >= to.size()) {
                marks.insert(path.back(), Mark::Done);
                path.removeLast();
                next.pop_back();
                continue;
            }
            const QString& target = to[next.back()++];
            if (!marks.contains(target)) {
                marks.insert(target, Mark::Open);
                path << target;
                next.push_back(0);
            } else if (marks.value(target) == Mark::Open) {
                circles.push_back(path.mid(path.indexOf(target)) << target);
            }
        }
    }
    return circles;
}

}  // namespace rejista::metadata
