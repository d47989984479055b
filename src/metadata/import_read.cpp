// From the file to objects: types, identities, objects inside objects.
#include "metadata/importer.h"

#include "domain/uid.h"
#include "metadata/import_types.h"
#include "metadata/json_read.h"
#include "metadata/type_properties.h"

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

QString place(const QString& type, qsizetype index, const QJsonObject& json)
{
    const QString code = json::text(json, "code"_L1);
    const QString named = code.isEmpty() ? json::text(json, "id"_L1) : code;
    return u"%1[%2]%3"_s.arg(type, QString::number(index), named.isEmpty() ? named : u' ' + named);
}

}  // namespace

Importer::Incoming& Importer::add(const QString& type, const QString& where, const QJsonObject& json)
{
    Incoming incoming{type, json::text(json, "id"_L1), json::text(json, "code"_L1), where, json, nullptr, false};
    m_index.insert({type, incoming.uid}, m_incoming.size());
    m_incoming.push_back(std::move(incoming));
    return m_incoming.back();
}

// The hub's answers for one data set or combo write the sections, options or option combos inside it.
QJsonObject Importer::takeNestedOut(const QString& type, const QString& where, QJsonObject json)
{
    for (const Nested& nested : nestings()) {
        if (nested.type != type || !json.value(nested.property).isArray())
            continue;
        QJsonArray references;
        const QJsonArray items = json.value(nested.property).toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject child = items.at(i).toObject();
            references.append(child.contains("id"_L1) ? QJsonValue(QJsonObject{{u"id"_s, child.value("id"_L1)}})
                                                      : items.at(i));
            // A reference may carry name or code as well; only more than that is an object.
            const bool whole = child.contains("name"_L1) && child.size() > 3;
            if (!whole || m_index.contains({nested.child, json::text(child, "id"_L1)}))
                continue;
            if (!nested.back.isEmpty())
                child.insert(nested.back, QJsonObject{{u"id"_s, json.value("id"_L1)}});
            readOne(nested.child, u"%1.%2[%3]"_s.arg(where, nested.property, QString::number(i)), child);
        }
        json.insert(nested.property, references);
    }
    return json;
}

void Importer::readOne(const QString& type, const QString& where, const QJsonObject& json)
{
    const QString uid = json::text(json, "id"_L1);
    const auto problem = [&](Kind kind, const QString& reason) {
        m_plan.problems.push_back(domain::error(kind, where,
                                                {{u"type"_s, type},
                                                 {u"uid"_s, uid},
                                                 {u"code"_s, json::text(json, "code"_L1)},
                                                 {u"name"_s, json::text(json, "name"_L1)},
                                                 {u"reason"_s, reason}}));
    };
    if (!domain::isUid(uid))
        return problem(Kind::BadMetadata, uid.isEmpty() ? u"noId"_s : u"badId"_s);
    if (m_index.contains({type, uid}))
        return problem(Kind::AlreadyExists, u"twiceInFile"_s);
    for (auto it = json.begin(); it != json.end(); ++it)
        if (!isKnownProperty(type, it.key()))
            ++m_plan.ignored[type + u'.' + it.key()];
    const size_t index = m_incoming.size();
    add(type, where, json);
    const QJsonObject flat = takeNestedOut(type, where, json);  // may add others
    m_incoming[index].json = flat;
}

void Importer::readType(const QString& type, const QJsonArray& items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isObject()) {
            m_plan.problems.push_back(domain::error(Kind::BadMetadata, u"%1[%2]"_s.arg(type, QString::number(i)),
                                                    {{u"type"_s, type}, {u"reason"_s, u"noObject"_s}}));
            continue;
        }
        const QJsonObject json = items.at(i).toObject();
        readOne(type, place(type, i, json), json);
    }
}

domain::Result<void> Importer::readAll(const QJsonObject& root)
{
    const QJsonObject package = root.value("package"_L1).toObject();
    m_plan.package = {json::text(package, "code"_L1), json::text(package, "name"_L1), json::text(package, "version"_L1),
                      json::text(package, "DHIS2Version"_L1), json::text(package, "locale"_L1)};
    static const QSet<QString> aboutTheFile{u"package"_s, u"system"_s, u"date"_s, u"pager"_s, u"gist"_s};
    bool any = false;
    // Our own order, so that references inside objects are met after the objects where that matters to people.
    for (const QString& type : keptTypes()) {
        if (!root.value(type).isArray())
            continue;
        any = true;
        readType(type, root.value(type).toArray());
    }
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (aboutTheFile.contains(it.key()) || (it->isArray() && keptTypes().contains(it.key())))
            continue;
        const Handling handling = handlingOf(it.key());
        any = any || (handling == Handling::Ignored && it->isArray());
        const int count = it->isArray() ? int(it->toArray().size()) : 1;
        if (count > 0)
            m_plan.ignored[it.key()] += count;
    }
    if (!any)
        return domain::error(Kind::BadMetadata, m_options.fileName,
                             {{u"reason"_s, root.contains("dataValues"_L1) ? u"dataValueSet"_s : u"noMetadata"_s},
                              {u"found"_s, QStringList(root.keys().mid(0, 5)).join(u", "_s)}});
    return {};
}

}  // namespace rejista::metadata
