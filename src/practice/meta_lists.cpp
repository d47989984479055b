#include "practice/meta_lists.h"

#include "domain/uid.h"
#include "practice/access.h"
#include "practice/meta_filter.h"
#include "practice/meta_view.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

struct Listed {
    QString uid;
    const QJsonObject* object;
};

MetaView viewFor(Call& call)
{
    return {call.hub, call.hub.metadata(), *call.user, {call.flag(u"translate"), call.text(u"locale")}};
}

/// The plain columns that 2.44's fast way can answer; then a list says `gist` (hub-live.md §A2).
bool isPlainField(const Field& field)
{
    static const QStringList plain{u"id"_s,      u"code"_s,        u"name"_s,      u"shortName"_s, u"displayName"_s,
                                   u"created"_s, u"lastUpdated"_s, u"valueType"_s, u"domainType"_s};
    if (plain.contains(field.name) && field.inner.empty() && field.transform.isEmpty())
        return true;
    return field.name == u"categoryCombo"_s && field.inner.size() == 1 && field.inner.front().name == u"id"_s;
}

bool isFast(const Call& call, const FieldTree& tree, const std::vector<MetaFilter>& filters)
{
    return call.hub.like == Like::V244 && call.text(u"paging") != u"false" && tree.presets.isEmpty()
        && std::all_of(tree.fields.begin(), tree.fields.end(), isPlainField)
        && std::all_of(filters.begin(), filters.end(), [](const MetaFilter& one) {
               return one.path.size() == 1 && isPlainField({one.path.first(), {}, {}});
           });
}

int numberOr(const QString& text, int other)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? number : other;
}

bool before(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble();
    return a.toString() < b.toString();
}

std::optional<hub::Response> sorted(const Call& call, const MetaView& view, const MetaType& type,
                                    std::vector<Listed>& rows)
{
    QString property, way;
    const QString order = call.text(u"order").section(u',', 0, 0);
    if (!order.isEmpty()) {
        property = order.section(u':', 0, 0);
        way = order.section(u':', 1, 1);
        if (!view.knows(type, property)) {
            if (!call.hub.isOld())
                return message(400, u"No such property: "_s + property);
            property.clear();
        }
    }
    // 2.42 and 2.43 order by name when nobody asks (hub-live-243.md §1.5).
    if (property.isEmpty() && call.hub.like != Like::V244)
        property = u"name"_s;
    if (property.isEmpty())
        return std::nullopt;
    const bool down = way.compare(u"desc"_s, Qt::CaseInsensitive) == 0;
    std::stable_sort(rows.begin(), rows.end(), [&](const Listed& a, const Listed& b) {
        const QJsonValue x = view.property(type, *a.object, property), y = view.property(type, *b.object, property);
        return down ? before(y, x) : before(x, y);
    });
    return std::nullopt;
}

/// Whether both sides of a rule speak of nothing but elements of the set (…?dataSet=).
bool ruleIsOf(Call& call, const QJsonObject& rule, const QString& set)
{
    static const QRegularExpression operand(u"#\\{([a-zA-Z][a-zA-Z0-9]{10})"_s);
    const Model& model = call.hub.metadata();
    const DataSet* found = model.dataSet(call.hub.ids.find(set));
    if (found == nullptr)
        return false;
    const QString both = rule.value(u"leftSide"_s).toObject().value(u"expression"_s).toString() + u' '
        + rule.value(u"rightSide"_s).toObject().value(u"expression"_s).toString();
    bool any = false;
    for (QRegularExpressionMatchIterator it = operand.globalMatch(both); it.hasNext(); any = true) {
        const Id element = call.hub.ids.find(it.next().captured(1));
        if (std::find(found->elements.begin(), found->elements.end(), element) == found->elements.end())
            return false;
    }
    return any;
}

QString pageUrl(const Call& call, int page)
{
    QString out = u"http://localhost"_s + call.request.path + u'?';
    for (const auto& [name, value] : call.request.query) {
        if (name != u"page")
            out += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value, ":,[]")) + u'&';
    }
    return out + u"page=%1"_s.arg(page);
}

}  // namespace

hub::Response metaList(Call& call, const MetaType& type, bool gist)
{
    const MetaView view = viewFor(call);
    const QString asked = call.text(u"fields");
    const FieldTree tree = FieldTree::parse(asked.isEmpty() ? u"id,displayName"_s : asked);
    std::vector<MetaFilter> filters;
    for (const auto& [name, value] : call.request.query) {
        if (name != u"filter")
            continue;
        QString why;
        const std::optional<MetaFilter> one = MetaFilter::parse(value, view, type, why);
        if (!one)
            return message(400, why, u"E1003"_s);
        filters.push_back(*one);
    }
    std::vector<Listed> rows;
    const QString ofSet = type.plural == u"validationRules"_s ? call.text(u"dataSet") : QString();
    for (const auto& [uid, object] : call.hub.meta.all(type.plural)) {
        if (type.sharing && !allows(*call.user, readSharing(object), Right::Read))
            continue;
        const bool any = call.text(u"rootJunction").compare(u"OR"_s, Qt::CaseInsensitive) == 0 && !filters.empty();
        auto takes = [&](const MetaFilter& one) { return one.takes(view.along(type, object, one.path)); };
        const bool in = any ? std::any_of(filters.begin(), filters.end(), takes)
                            : std::all_of(filters.begin(), filters.end(), takes);
        if (in && (ofSet.isEmpty() || ruleIsOf(call, object, ofSet)))
            rows.push_back({uid, &object});
    }
    if (const std::optional<hub::Response> refused = sorted(call, view, type, rows))
        return *refused;

    const bool paging = call.text(u"paging") != u"false";
    const int size = numberOr(call.text(u"pageSize"), 50);
    int page = numberOr(call.text(u"page"), 1);
    const int total = int(rows.size());
    const int pages = int(std::max<qint64>(1, (qint64(total) + size - 1) / size));
    const qsizetype from = paging ? qsizetype(page - 1) * size : 0;
    const qsizetype until = paging ? std::min<qsizetype>(from + size, total) : total;
    QJsonArray shown;
    for (qsizetype i = from; i < until; ++i)
        shown.append(view.show(type, *rows[size_t(i)].object, tree));
    QJsonObject out;
    const bool fast = gist || isFast(call, tree, filters);
    if (paging) {
        // Asked beyond the end, 2.42 and 2.43 say the last page that there is.
        if (call.hub.like != Like::V244 && page > pages)
            page = pages;
        QJsonObject pager{{u"page"_s, page}, {u"pageSize"_s, size}};
        if (!gist) {
            pager.insert(u"total"_s, total);
            pager.insert(u"pageCount"_s, pages);
        }
        if (page > 1)
            pager.insert(u"prevPage"_s, pageUrl(call, page - 1));
        if (page < pages)
            pager.insert(u"nextPage"_s, pageUrl(call, page + 1));
        out.insert(u"pager"_s, pager);
        if (fast && call.hub.like == Like::V244)
            out.insert(u"gist"_s, true);
    }
    out.insert(type.plural, shown);
    hub::Response response = json(200, out);
    if (!fast && call.hub.like == Like::V244)
        tag(call, response);
    return response;
}

hub::Response metaObject(Call& call, const MetaType& type, const QString& uid)
{
    if (!domain::isUid(uid))
        return wrongMethod(call);
    const QJsonObject* object = call.hub.meta.find(type.plural, uid);
    if (object == nullptr)
        return message(404, u"%1 with id %2 could not be found."_s.arg(type.simple, uid), u"E1005"_s);
    if (type.sharing && !allows(*call.user, readSharing(*object), Right::Read))
        return message(403, u"You don't have the proper permissions to read objects of this type."_s, u"E1006"_s);
    const QString asked = call.text(u"fields");
    const FieldTree tree = FieldTree::parse(asked.isEmpty() ? u":all"_s : asked);
    hub::Response response = json(200, viewFor(call).show(type, *object, tree));
    if (call.hub.like == Like::V244)
        tag(call, response);
    return response;
}

}  // namespace rejista::practice
