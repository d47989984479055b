// Which object of the file is which object of the workspace: by UID, then by code, `default` by name.
#include "metadata/importer.h"

#include "metadata/json_read.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

struct DefaultObject {
    QLatin1StringView type, wellKnown;
};
// The UIDs that nearly every hub's `default` objects have (hub-contract.md §2.4); packages refer to them unshipped.
constexpr std::array kDefaults{
    DefaultObject{"categoryOptions"_L1, "xYerKDKCefk"_L1},
    DefaultObject{"categories"_L1, "GLevLNI9wkl"_L1},
    DefaultObject{"categoryCombos"_L1, "bjDvmb4bfuf"_L1},
    DefaultObject{"categoryOptionCombos"_L1, "HllvX50cXC0"_L1},
};
constexpr auto kDefaultName = "default"_L1;

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QJsonObject reference(const QString& uid)
{
    return {{u"id"_s, uid}};
}

QString sortedKey(QStringList uids)
{
    uids.sort();
    return uids.join(u',');
}

}  // namespace

QByteArray withUids(const QByteArray& json, const QHash<QByteArray, QByteArray>& uids)
{
    if (uids.isEmpty())
        return json;
    QByteArray out = json;
    char* const data = out.data();
    const qsizetype size = out.size();
    for (qsizetype i = 0; i < size;) {
        if (data[i] == '\\') {
            i += 2;
            continue;
        }
        qsizetype end = i;
        while (end < size && isWordByte(data[end]))
            ++end;
        if (end - i == 11) {
            const auto found = uids.constFind(QByteArray::fromRawData(data + i, 11));
            if (found != uids.constEnd())
                std::copy(found->begin(), found->end(), data + i);
        }
        i = std::max(end, i + 1);
    }
    return out;
}

void Importer::rename(const RawObject& known, const QString& uid)
{
    m_workspaceUids.insert(known.uid.toLatin1(), uid.toLatin1());
}

// A hub has exactly one `default` of each of four types, under UIDs of its own. The workspace keeps one too.
void Importer::settleDefaults()
{
    std::array<QString, kDefaults.size()> uids;
    for (size_t i = 0; i < kDefaults.size(); ++i) {
        const QString type = kDefaults[i].type;
        const auto inFile = std::find_if(m_incoming.begin(), m_incoming.end(), [&](const Incoming& o) {
            return o.type == type && json::text(o.json, "name"_L1) == kDefaultName;
        });
        const auto& all = m_existing.all();
        const auto here = std::find_if(all.begin(), all.end(), [&](const RawObject& o) {
            return o.type == type && o.json.contains("\"name\":\"default\"")
                && json::text(QJsonDocument::fromJson(o.json).object(), "name"_L1) == kDefaultName;
        });
        const bool shipped = inFile != m_incoming.end();
        uids[i] = shipped ? inFile->uid : QString(kDefaults[i].wellKnown);
        if (here == all.end())
            continue;
        if (shipped && m_options.fromHub) {
            if (here->uid != uids[i])
                rename(*here, uids[i]);
            inFile->known = &*here;
        } else if (here->uid != uids[i]) {
            m_fileUids.insert(uids[i].toLatin1(), here->uid.toLatin1());
            if (shipped)
                inFile->dropped = true;
            uids[i] = here->uid;
        }
    }
    static const QSet<QString> needDefaults{u"dataElements"_s, u"dataSets"_s, u"categoryCombos"_s, u"programs"_s};
    if (std::none_of(m_incoming.begin(), m_incoming.end(),
                     [](const Incoming& o) { return needDefaults.contains(o.type); }))
        return;
    for (size_t i = 0; i < kDefaults.size(); ++i) {
        const QString type = kDefaults[i].type;
        if (m_existing.byUid(type, uids[i]) || m_index.contains({type, uids[i]}))
            continue;
        QJsonObject made{{u"id"_s, uids[i]}, {u"code"_s, u"default"_s}, {u"name"_s, u"default"_s}};
        if (i == 0 || i == 1)
            made.insert(u"shortName"_s, u"default"_s);
        if (i == 1)
            made.insert(u"categoryOptions"_s, QJsonArray{reference(uids[0])});
        if (i == 1 || i == 2)
            made.insert(u"dataDimensionType"_s, u"DISAGGREGATION"_s);
        if (i == 2)
            made.insert(u"categories"_s, QJsonArray{reference(uids[1])});
        if (i == 3) {
            made.insert(u"categoryCombo"_s, reference(uids[2]));
            made.insert(u"categoryOptions"_s, QJsonArray{reference(uids[0])});
        }
        add(type, type + u" default"_s, made);
    }
}

// By UID; else by code, when the object with that code is not in the file under its own UID: then the file's UID
// is the hub's and replaces ours (decisions.md 2, 3). Codes of options hold only within their set.
void Importer::matchKnown()
{
    for (Incoming& incoming : m_incoming) {
        if (incoming.known || incoming.dropped)
            continue;
        incoming.known = m_existing.byUid(incoming.type, incoming.uid);
        if (incoming.known || incoming.code.isEmpty() || incoming.type == "options"_L1
            || incoming.type == "categoryOptionCombos"_L1)
            continue;
        const RawObject* known = m_existing.byCode(incoming.type, incoming.code);
        if (!known || m_index.contains({incoming.type, known->uid}))
            continue;
        incoming.known = known;
        rename(*known, incoming.uid);
    }
    matchOptions();
    matchOptionCombos();
}

void Importer::matchOptions()
{
    QHash<std::pair<QString, QString>, const RawObject*> known;  // the file's name of the set, code
    for (const RawObject& raw : m_existing.all()) {
        if (raw.type != "options"_L1)
            continue;
        const QByteArray set = json::ref(QJsonDocument::fromJson(raw.json).object(), "optionSet"_L1).toLatin1();
        known.insert({QString::fromLatin1(m_workspaceUids.value(set, set)), raw.code}, &raw);
    }
    if (known.isEmpty())
        return;
    for (Incoming& incoming : m_incoming) {
        if (incoming.known || incoming.type != "options"_L1)
            continue;
        const RawObject* same = known.value({json::ref(incoming.json, "optionSet"_L1), incoming.code});
        if (!same || m_index.contains({incoming.type, same->uid}))
            continue;
        incoming.known = same;
        rename(*same, incoming.uid);
    }
}

// An option combo is what its options are: hubs give it UIDs of their own and lose its code.
void Importer::matchOptionCombos()
{
    const auto current = [&](const QString& uid, const QHash<QByteArray, QByteArray>& names) {
        const QByteArray bytes = uid.toLatin1();
        return QString::fromLatin1(names.value(bytes, bytes));
    };
    const auto identity = [&](const QJsonObject& json, const QHash<QByteArray, QByteArray>& names) {
        QStringList options;
        for (const QString& uid : json::refs(json, "categoryOptions"_L1))
            options << current(uid, names);
        return std::pair(current(json::ref(json, "categoryCombo"_L1), names), sortedKey(options));
    };
    QHash<std::pair<QString, QString>, const RawObject*> known;
    for (const RawObject& raw : m_existing.all())
        if (raw.type == "categoryOptionCombos"_L1)
            known.insert(identity(QJsonDocument::fromJson(raw.json).object(), m_workspaceUids), &raw);
    if (known.isEmpty())
        return;
    for (Incoming& incoming : m_incoming) {
        if (incoming.known || incoming.dropped || incoming.type != "categoryOptionCombos"_L1)
            continue;
        const RawObject* same = known.value(identity(incoming.json, m_fileUids));
        if (!same || m_index.contains({incoming.type, same->uid}))
            continue;
        incoming.known = same;
        rename(*same, incoming.uid);
    }
}

void Importer::translateIncoming()
{
    if (m_fileUids.isEmpty())
        return;
    for (Incoming& incoming : m_incoming) {
        if (incoming.dropped)
            continue;
        const QByteArray before = QJsonDocument(incoming.json).toJson(QJsonDocument::Compact);
        const QByteArray after = withUids(before, m_fileUids);
        if (after != before)
            incoming.json = QJsonDocument::fromJson(after).object();
    }
}

}  // namespace rejista::metadata
