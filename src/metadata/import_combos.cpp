// Combos that came without option combos: without them a form has no cells.
#include "metadata/importer.h"

#include "domain/uid.h"
#include "metadata/json_read.h"
#include "metadata/raw_edit.h"

#include <QJsonDocument>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

// DHIS2 itself refuses larger combos; beyond this a file is a mistake or an attack.
constexpr qsizetype kMostOptionCombos = 20'000;

}  // namespace

QJsonObject Importer::objectOf(const QString& type, const QString& uid) const
{
    const auto found = m_index.constFind({type, uid});
    if (found != m_index.constEnd() && !m_incoming[*found].dropped)
        return m_incoming[*found].json;
    const RawObject* known = m_existing.byUid(type, uid);
    return known ? QJsonDocument::fromJson(known->json).object() : QJsonObject();
}

void Importer::completeCombos()
{
    QSet<QString> withOptionCombos;
    for (const Incoming& incoming : m_incoming)
        if (incoming.type == "categoryOptionCombos"_L1)
            withOptionCombos.insert(json::ref(incoming.json, "categoryCombo"_L1));
    for (const RawObject& raw : m_existing.all()) {
        if (raw.type != "categoryOptionCombos"_L1)
            continue;
        const QByteArray combo = json::ref(QJsonDocument::fromJson(raw.json).object(), "categoryCombo"_L1).toLatin1();
        withOptionCombos.insert(QString::fromLatin1(m_workspaceUids.value(combo, combo)));
    }
    const size_t shipped = m_incoming.size();  // what is made below is appended
    for (size_t i = 0; i < shipped; ++i) {
        const Incoming combo = m_incoming[i];
        if (combo.type != "categoryCombos"_L1 || combo.dropped || withOptionCombos.contains(combo.uid))
            continue;
        std::vector<QStringList> options;
        qsizetype product = 1;
        for (const QString& category : json::refs(combo.json, "categories"_L1)) {
            options.push_back(json::refs(objectOf(u"categories"_s, category), "categoryOptions"_L1));
            product = std::min(product * options.back().size(), kMostOptionCombos + 1);
        }
        const bool makes = !options.empty() && product > 0 && product <= kMostOptionCombos;
        m_plan.problems.push_back(domain::error(Kind::ComboWithoutOptions, combo.where,
                                                {{u"type"_s, combo.type},
                                                 {u"uid"_s, combo.uid},
                                                 {u"code"_s, combo.code},
                                                 {u"name"_s, json::text(combo.json, "name"_L1)},
                                                 {u"found"_s, u"0"_s},
                                                 {u"expected"_s, QString::number(options.empty() ? 0 : product)},
                                                 {u"generated"_s, QString::number(makes ? product : 0)}}));
        if (makes)
            makeOptionCombos(combo, options);
    }
}

// UIDs derived as domain.md §8.0 says, so that every laptop makes the same ones; a hub's own replace them when they
// come (matchOptionCombos).
void Importer::makeOptionCombos(const Incoming& combo, const std::vector<QStringList>& optionsByCategory)
{
    const auto codeOf = [](const QJsonObject& json, const QString& uid) {
        const QString code = json::text(json, "code"_L1);
        return code.isEmpty() ? uid : code;
    };
    const QString comboCode = codeOf(combo.json, combo.uid);
    std::vector<qsizetype> at(optionsByCategory.size(), 0);
    for (bool more = true; more;) {
        QStringList codes{comboCode}, names;
        QJsonArray options;
        for (size_t i = 0; i < at.size(); ++i) {
            const QString uid = optionsByCategory[i][at[i]];
            const QJsonObject option = objectOf(u"categoryOptions"_s, uid);
            codes << codeOf(option, uid);
            names << json::text(option, "name"_L1);
            options.append(QJsonObject{{u"id"_s, uid}});
        }
        const QString uid = domain::derivedUid(u"categoryOptionCombo", codes.join(u'.'));
        if (!m_index.contains({u"categoryOptionCombos"_s, uid}))
            add(u"categoryOptionCombos"_s, combo.where,
                {{u"id"_s, uid},
                 {u"name"_s, names.join(u", "_s)},
                 {u"categoryCombo"_s, QJsonObject{{u"id"_s, combo.uid}}},
                 {u"categoryOptions"_s, options},
                 {kMadeHere, true}});
        more = false;
        for (size_t i = at.size(); i-- > 0 && !more;) {
            more = ++at[i] < optionsByCategory[i].size();
            if (!more)
                at[i] = 0;
        }
    }
}

}  // namespace rejista::metadata
