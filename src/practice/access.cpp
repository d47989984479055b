#include "practice/access.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

bool inWord(const QString& access, Right right)
{
    switch (right) {
    case Right::Read: return access.size() > 0 && access.at(0) == u'r';
    case Right::Write: return access.size() > 1 && access.at(1) == u'w';
    case Right::DataRead: return access.size() > 2 && access.at(2) == u'r';
    case Right::DataWrite: return access.size() > 3 && access.at(3) == u'w';
    }
    return false;
}

}  // namespace

bool allows(const User& user, const Sharing& sharing, Right right)
{
    if (user.isSuper() || inWord(sharing.everybody, right))
        return true;
    const bool ofData = right == Right::DataRead || right == Right::DataWrite;
    if (!ofData && !sharing.owner.isEmpty() && sharing.owner == user.uid)
        return true;
    if (inWord(sharing.users.value(user.uid), right))
        return true;
    for (const auto& [group, access] : sharing.groups.asKeyValueRange()) {
        if (user.groups.contains(group) && inWord(access, right))
            return true;
    }
    return false;
}

bool mayEditKind(const User& user, const MetaType& type)
{
    const QString stem = u"F_"_s + type.simple.toUpper();
    return user.isSuper() || user.authorities.contains(stem + u"_PUBLIC_ADD"_s)
        || user.authorities.contains(stem + u"_PRIVATE_ADD"_s) || user.authorities.contains(stem + u"_ADD"_s);
}

bool mayCapture(const Model& model, const User& user, Id unit)
{
    return user.isSuper() || model.below(unit, user.capture);
}

bool mayView(const Model& model, const User& user, Id unit)
{
    return user.isSuper() || model.below(unit, user.view.isEmpty() ? user.capture : user.view);
}

}  // namespace rejista::practice
