// Sums and quotients as the rules and indicators of a package write them: + - * / ( ), numbers, #{element} and
// #{element.combo}. More of DHIS2's language is not answered here. Pure; any thread.
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace rejista::practice {

struct Sum {
    double value = 0;
    int items = 0, missing = 0;  ///< operands, and how many of them have no value (they count as 0)
};
/// `valueOf` gets "element" or "element.combo". nullopt = something else than the above stands there.
[[nodiscard]] std::optional<Sum> evaluate(const QString& expression,
                                          const std::function<std::optional<double>(const QString&)>& valueOf);

}  // namespace rejista::practice
