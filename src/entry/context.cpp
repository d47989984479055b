#include "entry/context.h"

namespace rejista::entry {
using namespace Qt::StringLiterals;

domain::Result<void> Context::allowed(security::Right right) const
{
    if (security::may(person.role, right))
        return {};
    return domain::error(domain::Kind::NotAllowed, {},
                         {{u"right"_s, security::rightName(right)}, {u"role"_s, security::roleName(person.role)}});
}

}  // namespace rejista::entry
