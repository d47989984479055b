#include "expression/value_source.h"

namespace rejista::expression {

using namespace Qt::StringLiterals;

// A source that has no sub-expressions, tree or cells to offer says so by the server's own rule: missing, or invalid.
Reading ValueSource::subExpression(int, const SubExpression&)
{
    return Reading::missing();
}

std::optional<bool> ValueSource::orgUnitIs(OrgUnitTest, std::span<const QString>)
{
    return std::nullopt;
}

Reading ValueSource::cellFunction(CellFunction, int, const Item&)
{
    return {Reading::State::Invalid, u"the source has no single cells"_s};
}

bool ValueSource::isReadElsewhere(int, const Item&)
{
    return false;
}

bool ValueSource::hasElement(int index, const Item& asked)
{
    const Reading reading = item(index, asked);
    return reading.state != Reading::State::Read || !reading.value.isNull();
}

}  // namespace rejista::expression
