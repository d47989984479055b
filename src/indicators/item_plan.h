// What an expression's items mean in one catalog: resolved once, read often. Private to the room. Immutable.
#pragma once

#include "expression/expression.h"
#include "metadata/catalog.h"

#include <QHash>

#include <vector>

namespace rejista::indicators::detail {

struct ElementPlan {
    domain::DataElementKey element;
    metadata::AggregationType type = metadata::AggregationType::Sum;
    bool text = false;        ///< text or date: no number
    bool truth = false;       ///< yes/no
    bool keepsZeros = false;  ///< analytics keeps zeros whatever the setting says
    bool zeroSignificant = false;
};

struct ItemPlan {
    expression::Item item;
    std::vector<ElementPlan> elements;  ///< empty = nothing known: missing
    bool allCombos = true, allAttributes = true;
    std::vector<qint32> combos, attributes;  ///< sorted; which ones, unless all
    domain::IndicatorKey indicator;          ///< N{}
    std::optional<double> constant;          ///< C{}
    const metadata::DataSet* dataSet = nullptr;
    const metadata::OrgUnitGroup* group = nullptr;

    [[nodiscard]] bool takes(qint32 combo, qint32 attribute) const;
};

struct SidePlan {
    expression::Expression expression;
    std::vector<int> items;  ///< Expression::items() index → Plans::items index
};

struct IndicatorPlan {
    const metadata::Indicator* indicator = nullptr;
    SidePlan numerator, denominator;
    bool nested = false;  ///< reads another indicator: rounding goes first
};

struct Plans {
    explicit Plans(const metadata::Catalog& catalog);

    const metadata::Catalog& catalog;
    std::vector<ItemPlan> items;
    std::vector<IndicatorPlan> indicators;
    QHash<qint32, int> indicatorIndex;        ///< key → index
    QHash<qint32, std::vector<int>> readers;  ///< element → indicators, nested ones too, ascending

private:
    void addSide(SidePlan& side, const QString& text, QHash<expression::Item, int>& known);
    void indexReaders();
};

}  // namespace rejista::indicators::detail
