#include "expression/describe.h"

#include "expression/tree.h"

namespace rejista::expression {

QString describe(const Expression& expression, const Namer& namer)
{
    const detail::Tree& tree = expression.tree();
    QString result;
    qsizetype at = 0;
    for (const detail::ItemSpan& span : tree.spans) {
        result += QStringView(tree.text).mid(at, span.start - at);
        result += namer(tree.items[size_t(span.item)]);
        at = span.start + span.length;
    }
    result += QStringView(tree.text).mid(at);
    return result;
}

}  // namespace rejista::expression
