#include "practice/meta_filter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QString plain(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

bool less(const QString& a, const QString& b)
{
    bool isA = false, isB = false;
    const double x = a.toDouble(&isA), y = b.toDouble(&isB);
    return isA && isB ? x < y : a < b;
}

QStringList listed(const QString& value)
{
    QString inner = value;
    if (inner.startsWith(u'['))
        inner.remove(0, 1);
    if (inner.endsWith(u']'))
        inner.chop(1);
    return inner.split(u',', Qt::SkipEmptyParts);
}

bool takesOne(const QString& what, const QString& value, const QString& have)
{
    if (what == u"eq"_s)
        return have == value;
    if (what == u"ieq"_s)
        return have.compare(value, Qt::CaseInsensitive) == 0;
    if (what == u"like"_s || what == u"ilike"_s || what == u"token"_s)
        return have.contains(value, what == u"like"_s ? Qt::CaseSensitive : Qt::CaseInsensitive);
    if (what == u"$like"_s || what == u"$ilike"_s || what == u"startsWith"_s)
        return have.startsWith(value, what == u"$like"_s ? Qt::CaseSensitive : Qt::CaseInsensitive);
    if (what == u"like$"_s || what == u"ilike$"_s || what == u"endsWith"_s)
        return have.endsWith(value, what == u"like$"_s ? Qt::CaseSensitive : Qt::CaseInsensitive);
    if (what == u"in"_s)
        return listed(value).contains(have);
    if (what == u"gt"_s)
        return less(value, have);
    if (what == u"ge"_s)
        return !less(have, value);
    if (what == u"lt"_s)
        return less(have, value);
    if (what == u"le"_s)
        return !less(value, have);
    return false;
}

const QStringList& operators()
{
    static const QStringList names{u"eq"_s,     u"ieq"_s,   u"like"_s,   u"ilike"_s,      u"token"_s,    u"$like"_s,
                                   u"$ilike"_s, u"like$"_s, u"ilike$"_s, u"startsWith"_s, u"endsWith"_s, u"in"_s,
                                   u"gt"_s,     u"ge"_s,    u"lt"_s,     u"le"_s,         u"null"_s,     u"empty"_s};
    return names;
}

}  // namespace

std::optional<MetaFilter> MetaFilter::parse(const QString& text, const MetaView& view, const MetaType& type,
                                            QString& why)
{
    const qsizetype first = text.indexOf(u':');
    if (first < 0) {
        why = u"Invalid filter => "_s + text;
        return std::nullopt;
    }
    const qsizetype second = text.indexOf(u':', first + 1);
    MetaFilter out;
    out.path = text.left(first).split(u'.');
    out.what = second < 0 ? text.mid(first + 1) : text.mid(first + 1, second - first - 1);
    out.value = second < 0 ? QString() : text.mid(second + 1);
    if (!view.knows(type, out.path.first())) {
        why = u"Unknown path property: "_s + text.left(first);
        return std::nullopt;
    }
    const QString bare = out.what.startsWith(u'!') ? out.what.mid(1) : out.what;
    if (!operators().contains(bare)) {
        why = u"`%1` is not a valid operator."_s.arg(out.what);
        return std::nullopt;
    }
    return out;
}

bool MetaFilter::takes(const QJsonValue& found) const
{
    const bool turned = what.startsWith(u'!');
    const QString bare = turned ? what.mid(1) : what;
    bool yes = false;
    if (bare == u"null"_s)
        yes = found.isUndefined() || found.isNull();
    else if (bare == u"empty"_s)
        yes = found.toArray().isEmpty();
    else if (found.isArray()) {
        const QJsonArray all = found.toArray();
        yes = std::any_of(all.begin(), all.end(),
                          [&](const QJsonValue& one) { return takesOne(bare, value, plain(one)); });
    } else if (!found.isUndefined() && !found.isNull())
        yes = takesOne(bare, value, plain(found));
    return yes != turned;
}

}  // namespace rejista::practice
