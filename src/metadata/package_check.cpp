#include "metadata/package_check.h"

#include "domain/uid.h"
#include "metadata/import_types.h"
#include "metadata/json_file.h"
#include "metadata/json_read.h"
#include "metadata/package_demands.h"

#include <QRegularExpression>

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr qint64 kLargest = 512LL * 1024 * 1024;
// Objects of every hub that a package refers to without shipping (hub-contract.md §2.4).
const QSet<QString>& wellKnown()
{
    static const QSet<QString> uids{u"GLevLNI9wkl"_s, u"xYerKDKCefk"_s, u"bjDvmb4bfuf"_s, u"HllvX50cXC0"_s};
    return uids;
}

class Check {
public:
    explicit Check(const QJsonObject& root) : m_root(root)
    {
        for (const QString& type : keptTypes()) {
            const QJsonArray items = root.value(type).toArray();
            for (const QJsonValue& item : items)
                m_known.insert({type, json::text(item.toObject(), "id"_L1)});
        }
    }

    std::vector<Problem> run()
    {
        for (const QString& type : keptTypes()) {
            m_type = type;
            m_seen.clear();
            const QJsonArray items = m_root.value(type).toArray();
            for (const QJsonValue& item : items) {
                m_object = item.toObject();
                checkIdentity();
                checkTexts();
                checkReferences();
                checkTranslations();
                checkWords();
            }
        }
        checkCombos();
        checkOptions();
        return std::move(m_problems);
    }

private:
    void say(const QString& errorCode, const QString& property, QMap<QString, QString> facts = {})
    {
        const QString uid = json::text(m_object, "id"_L1), code = json::text(m_object, "code"_L1);
        facts.insert(u"errorCode"_s, errorCode);
        facts.insert(u"type"_s, m_type);
        facts.insert(u"uid"_s, uid);
        facts.insert(u"code"_s, code);
        facts.insert(u"property"_s, property);
        const Kind kind = errorCode == "E5002"_L1 ? Kind::MissingReference
            : errorCode == "E4001"_L1             ? Kind::TooLong
            : errorCode == "E5003"_L1             ? Kind::AlreadyExists
            : errorCode.startsWith("E113"_L1)     ? Kind::ComboWithoutOptions
                                                  : Kind::BadMetadata;
        m_problems.push_back(
            domain::error(kind, u"%1 %2"_s.arg(m_type, code.isEmpty() ? uid : code), std::move(facts)));
    }

    void once(const QString& errorCode, const QString& property, const QString& scope, const QString& value)
    {
        if (value.isEmpty())
            return;
        const QString key = property + u'\n' + scope + u'\n' + value;
        if (m_seen.contains(key))
            say(errorCode, property, {{u"value"_s, value}});
        m_seen.insert(key);
    }

    void checkIdentity()
    {
        const QString uid = json::text(m_object, "id"_L1);
        if (!domain::isUid(uid))
            say(u"E4014"_s, u"id"_s, {{u"value"_s, uid}});
        once(u"E5003"_s, u"id"_s, {}, uid);
        for (const QString& property : demands::required(m_type)) {
            const QJsonValue value = m_object.value(property);
            const bool empty = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
                || (value.isObject() && value.toObject().isEmpty());
            if (empty)
                say(u"E4000"_s, property);
        }
        for (const QString& property : demands::unique(m_type))
            once(u"E5003"_s, property, {}, json::text(m_object, QLatin1StringView(property.toLatin1())));
        if (m_type != "options"_L1 && m_type != "categoryOptionCombos"_L1)
            once(u"E5003"_s, u"code"_s, {}, json::text(m_object, "code"_L1));
        if (m_type == "programRules"_L1)
            once(u"E4057"_s, u"name"_s, json::ref(m_object, "program"_L1), json::text(m_object, "name"_L1));
    }

    void checkTexts()
    {
        const auto limit = [&](QLatin1StringView property, qsizetype max) {
            const qsizetype length = json::text(m_object, property).size();
            if (length > max)
                say(u"E4001"_s, property, {{u"max"_s, QString::number(max)}, {u"length"_s, QString::number(length)}});
        };
        limit("code"_L1, demands::kCodeLength);
        limit("shortName"_L1, demands::kShortNameLength);
        limit("name"_L1, demands::kNameLength);
        limit("formName"_L1, demands::kNameLength);
        limit("description"_L1, demands::kDescriptionLength);
        for (const auto property : {"openingDate"_L1, "closedDate"_L1, "startDate"_L1, "endDate"_L1}) {
            const QString written = json::text(m_object, property);
            if (!written.isEmpty() && !json::day(m_object, property).isValid())
                say(u"badDate"_s, property, {{u"value"_s, written}});
        }
    }

    void checkReferences()
    {
        for (const Reference& reference : references()) {
            if (reference.type != m_type)
                continue;
            QStringList uids;
            if (reference.list.isEmpty()) {
                uids << json::ref(m_object, reference.property);
            } else if (reference.property.isEmpty()) {
                uids = json::refs(m_object, reference.list);
            } else {
                const QJsonArray items = m_object.value(reference.list).toArray();
                for (const QJsonValue& item : items)
                    uids << json::ref(item.toObject(), reference.property);
            }
            for (const QString& uid : uids)
                if (!uid.isEmpty() && !m_known.contains({reference.target, uid}) && !wellKnown().contains(uid))
                    say(u"E5002"_s, reference.list.isEmpty() ? QString(reference.property) : QString(reference.list),
                        {{u"missing"_s, uid}, {u"target"_s, reference.target}});
        }
    }

    void checkTranslations()
    {
        static const QRegularExpression locale(uR"(\A[a-z]{2,3}([_-][A-Za-z]{4})?([_-]([A-Z]{2}|\d{3}))?\z)"_s);
        QSet<QString> seen;
        const QJsonArray translations = m_object.value("translations"_L1).toArray();
        for (const QJsonValue& item : translations) {
            const QJsonObject t = item.toObject();
            const QString key = json::text(t, "property"_L1) + u'/' + json::text(t, "locale"_L1);
            if (seen.contains(key))
                say(u"E1106"_s, u"translations"_s, {{u"value"_s, key}});
            seen.insert(key);
            if (!locale.match(json::text(t, "locale"_L1)).hasMatch())
                say(u"badLocale"_s, u"translations"_s, {{u"value"_s, key}});
        }
    }

    void checkWords()
    {
        for (const Vocabulary& vocabulary : vocabularies()) {
            if (vocabulary.type != m_type)
                continue;
            const QString word = vocabulary.property == "periodType"_L1 ? json::periodTypeText(m_object)
                                                                        : json::text(m_object, vocabulary.property);
            if (!word.isEmpty() && !vocabulary.knows(word))
                say(u"badEnum"_s, vocabulary.property, {{u"value"_s, word}});
        }
        if (m_type == "trackedEntityAttributes"_L1 && m_object.value("generated"_L1).toBool()
            && json::text(m_object, "pattern"_L1).isEmpty())
            say(u"E4019"_s, u"pattern"_s);
    }

    // All or none: exactly the product of the options of the categories.
    void checkCombos()
    {
        QHash<QString, QStringList> optionsOf;
        const QJsonArray categories = m_root.value("categories"_L1).toArray();
        for (const QJsonValue& item : categories)
            optionsOf.insert(json::text(item.toObject(), "id"_L1), json::refs(item.toObject(), "categoryOptions"_L1));
        QHash<QString, QStringList> shipped;
        const QJsonArray optionCombos = m_root.value("categoryOptionCombos"_L1).toArray();
        for (const QJsonValue& item : optionCombos) {
            QStringList options = json::refs(item.toObject(), "categoryOptions"_L1);
            options.sort();
            shipped[json::ref(item.toObject(), "categoryCombo"_L1)] << options.join(u',');
        }
        m_type = u"categoryCombos"_s;
        const QJsonArray combos = m_root.value("categoryCombos"_L1).toArray();
        for (const QJsonValue& item : combos) {
            m_object = item.toObject();
            const QStringList found = shipped.value(json::text(m_object, "id"_L1));
            if (found.isEmpty())
                continue;
            std::vector<QStringList> product{{}};
            for (const QString& category : json::refs(m_object, "categories"_L1)) {
                std::vector<QStringList> longer;
                for (const QStringList& head : product)
                    for (const QString& option : optionsOf.value(category))
                        longer.push_back(head + QStringList{option});
                product = std::move(longer);
            }
            QSet<QString> wanted;
            for (QStringList& options : product) {
                options.sort();
                wanted.insert(options.join(u','));
            }
            if (found.size() != wanted.size())
                say(u"E1130"_s, u"categoryOptionCombos"_s,
                    {{u"expected"_s, QString::number(wanted.size())}, {u"found"_s, QString::number(found.size())}});
            else if (QSet<QString>(found.begin(), found.end()) != wanted)
                say(u"E1131"_s, u"categoryOptionCombos"_s);
        }
    }

    void checkOptions()
    {
        QHash<QString, QJsonObject> sets;
        const QJsonArray optionSets = m_root.value("optionSets"_L1).toArray();
        for (const QJsonValue& item : optionSets)
            sets.insert(json::text(item.toObject(), "id"_L1), item.toObject());
        m_type = u"options"_s;
        m_seen.clear();
        const QJsonArray options = m_root.value("options"_L1).toArray();
        for (const QJsonValue& item : options) {
            m_object = item.toObject();
            const QString set = json::ref(m_object, "optionSet"_L1);
            once(u"E4028"_s, u"code"_s, set, json::text(m_object, "code"_L1));
            once(u"E4028"_s, u"name"_s, set, json::text(m_object, "name"_L1));
            if (json::text(sets.value(set), "valueType"_L1) == "MULTI_TEXT"_L1
                && json::text(m_object, "code"_L1).contains(u','))
                say(u"E1118"_s, u"code"_s);
        }
        m_type = u"optionSets"_s;
        for (const QJsonValue& item : optionSets) {
            m_object = item.toObject();
            const QString uid = json::text(m_object, "id"_L1);
            const QStringList listed = json::refs(m_object, "options"_L1);
            // Sent without its list a set is emptied, whatever the options say: no error, but a loss.
            for (const QJsonValue& option : options)
                if (json::ref(option.toObject(), "optionSet"_L1) == uid
                    && !listed.contains(json::text(option.toObject(), "id"_L1))) {
                    say(u"emptiedSet"_s, u"options"_s, {{u"missing"_s, json::text(option.toObject(), "code"_L1)}});
                    break;
                }
        }
    }

    const QJsonObject& m_root;
    QSet<std::pair<QString, QString>> m_known;
    QString m_type;
    QJsonObject m_object;
    QSet<QString> m_seen;
    std::vector<Problem> m_problems;
};

}  // namespace

std::vector<Problem> checkPackage(const QByteArray& bytes)
{
    const auto root = readJsonObject(bytes, u"package"_s, kLargest);
    if (!root)
        return {root.error()};
    return Check(*root).run();
}

}  // namespace rejista::metadata
