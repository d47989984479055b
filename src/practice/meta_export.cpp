// GET metadata: everything that the caller may read, as a package that another server takes (hub-live.md §A6).
#include "practice/access.h"
#include "practice/meta_lists.h"
#include "practice/meta_view.h"
#include "practice/moment.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

/// `?dataSets=true&options=true` narrows it to these; without any it is all.
std::vector<const MetaType*> wantedTypes(const Call& call)
{
    std::vector<const MetaType*> named, all;
    for (const MetaType& type : metaTypes()) {
        all.push_back(&type);
        if (call.flag(type.plural))
            named.push_back(&type);
    }
    return named.empty() ? all : named;
}

QJsonArray readableObjects(const Call& call, const MetaView& view, const MetaType& type, const FieldTree& fields)
{
    QJsonArray out;
    for (const auto& [uid, object] : call.hub.meta.all(type.plural)) {
        if (!type.sharing || allows(*call.user, readSharing(object), Right::Read))
            out.append(view.show(type, object, fields));
    }
    return out;
}

}  // namespace

hub::Response exportMetadata(Call& call)
{
    FieldTree fields = FieldTree::parse(call.has(u"fields") ? call.text(u"fields") : u":owner"_s);
    if (call.flag(u"skipSharing"))
        fields.without.append(u"sharing"_s);
    const MetaView view(call.hub, call.hub.metadata(), *call.user, {});
    const QString now = QString::fromLatin1(localTime(call.hub.now()));
    QJsonObject out{{u"system"_s,
                     QJsonObject{{u"id"_s, call.hub.systemId},
                                 {u"rev"_s, u"practice"_s},
                                 {u"version"_s, call.hub.versionText()},
                                 {u"date"_s, now}}}};
    for (const MetaType* type : wantedTypes(call)) {
        const QJsonArray objects = readableObjects(call, view, *type, fields);
        if (!objects.isEmpty())
            out.insert(type->plural, objects);
    }
    return json(200, out);
}

}  // namespace rejista::practice
