// What the expressions of indicators and rules read, and whether it exists. Pure; any thread.
#pragma once

#include "domain/error.h"
#include "expression/expression.h"
#include "metadata/catalog.h"

#include <QMap>

namespace rejista::metadata {

struct ExpressionFinding {
    domain::Kind kind;             ///< ExpressionSyntax or UnknownOperand
    QMap<QString, QString> facts;  ///< side ("numerator", "rightSide" …), expression, and the parser's or the operands
};

[[nodiscard]] std::vector<ExpressionFinding> findingsOf(const Catalog& catalog, const Indicator& indicator,
                                                        const QSet<QString>& programIndicators = {});
[[nodiscard]] std::vector<ExpressionFinding> findingsOf(const Catalog& catalog, const ValidationRule& rule,
                                                        const QSet<QString>& programIndicators = {});

/// Whether everything that the item names is in the catalog. By UID; pack rules by code.
[[nodiscard]] bool isResolved(const Catalog& catalog, const expression::Item& item,
                              const QSet<QString>& programIndicators = {});

/// Circles of indicators that refer to each other through N{}: UIDs in order, each circle once. A server answers 500.
[[nodiscard]] std::vector<QStringList> indicatorCircles(const Catalog& catalog);

}  // namespace rejista::metadata
