// What is wrong with freshly read metadata, by name. Nothing here refuses: DHIS2 servers keep such objects as well.
#include "metadata/build.h"
#include "metadata/expression_checks.h"
#include "metadata/import_types.h"
#include "metadata/importer.h"
#include "metadata/json_read.h"

#include <QJsonDocument>

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr qsizetype kNamedAtMost = 5;  // UIDs named in one problem; the count says the rest

struct Checked {
    const RawObject* raw;
    QString where;
    QJsonObject json;
};

class Checks {
public:
    Checks(const std::vector<RawObject>& whole, const QHash<std::pair<QString, QString>, QString>& where)
        : m_whole(whole)
    {
        for (const RawObject& raw : whole) {
            m_known.insert({raw.type, raw.uid});
            const auto place = where.constFind({raw.type, raw.uid});
            if (place != where.constEnd())
                m_checked.push_back({&raw, *place, QJsonDocument::fromJson(raw.json).object()});
        }
    }

    std::vector<Problem> run()
    {
        for (const Checked& checked : m_checked) {
            checkReferences(checked);
            checkWords(checked);
            checkEmptiness(checked);
        }
        // A catalog drops what leads nowhere, so it is built after the references were looked at.
        if (const auto catalog = buildCatalog(m_whole)) {
            checkCombos(*catalog);
            checkExpressions(*catalog);
        } else {
            m_problems.push_back(catalog.error());
        }
        return std::move(m_problems);
    }

private:
    void say(Kind kind, const Checked& checked, QMap<QString, QString> facts)
    {
        facts.insert(u"type"_s, checked.raw->type);
        facts.insert(u"uid"_s, checked.raw->uid);
        if (!checked.raw->code.isEmpty())
            facts.insert(u"code"_s, checked.raw->code);
        facts.insert(u"name"_s, json::text(checked.json, "name"_L1));
        m_problems.push_back(domain::error(kind, checked.where, std::move(facts)));
    }

    void checkReferences(const Checked& checked)
    {
        for (const Reference& reference : references()) {
            if (reference.type != checked.raw->type)
                continue;
            QStringList uids;
            if (reference.list.isEmpty()) {
                uids << json::ref(checked.json, reference.property);
            } else if (reference.property.isEmpty()) {
                uids = json::refs(checked.json, reference.list);
            } else {
                const QJsonArray items = checked.json.value(reference.list).toArray();
                for (const QJsonValue& item : items)
                    uids << json::ref(item.toObject(), reference.property);
            }
            uids.removeDuplicates();
            uids.removeIf([&](const QString& uid) {
                return uid.isEmpty() || m_known.contains({reference.target, uid});
            });
            if (uids.isEmpty())
                continue;
            QString property = reference.list;
            if (!reference.property.isEmpty())
                property += (property.isEmpty() ? QString() : u"."_s) + reference.property;
            say(Kind::MissingReference, checked,
                {{u"property"_s, property},
                 {u"target"_s, reference.target},
                 {u"missing"_s, uids.mid(0, kNamedAtMost).join(u", "_s)},
                 {u"count"_s, QString::number(uids.size())}});
        }
    }

    void checkWords(const Checked& checked)
    {
        const auto unknown = [&](const QString& property, const QString& value) {
            say(Kind::BadMetadata, checked,
                {{u"property"_s, property}, {u"value"_s, value}, {u"reason"_s, u"unknownWord"_s}});
        };
        for (const Vocabulary& vocabulary : vocabularies()) {
            if (vocabulary.type != checked.raw->type)
                continue;
            const QString word = vocabulary.property == "periodType"_L1 ? json::periodTypeText(checked.json)
                                                                        : json::text(checked.json, vocabulary.property);
            if (!word.isEmpty() && !vocabulary.knows(word))
                unknown(vocabulary.property, word);
        }
        for (const auto side : {"leftSide"_L1, "rightSide"_L1}) {
            static const QSet<QString> strategies{u"SKIP_IF_ANY_VALUE_MISSING"_s, u"SKIP_IF_ALL_VALUES_MISSING"_s,
                                                  u"NEVER_SKIP"_s};
            const QString word = json::text(checked.json.value(side).toObject(), "missingValueStrategy"_L1);
            if (!word.isEmpty() && !strategies.contains(word))
                unknown(side + u".missingValueStrategy"_s, word);
        }
    }

    void checkEmptiness(const Checked& checked)
    {
        const QString& type = checked.raw->type;
        const auto lacks = [&](const QString& property) {
            say(Kind::BadMetadata, checked, {{u"property"_s, property}, {u"reason"_s, u"missing"_s}});
        };
        if (type == "optionSets"_L1) {
            const bool named = std::any_of(m_checked.begin(), m_checked.end(), [&](const Checked& other) {
                return other.raw->type == "options"_L1 && json::ref(other.json, "optionSet"_L1) == checked.raw->uid;
            });
            if (json::refs(checked.json, "options"_L1).isEmpty() && !named)
                lacks(u"options"_s);
        } else if (type == "sections"_L1 && json::ref(checked.json, "dataSet"_L1).isEmpty()) {
            const bool inSet = std::any_of(m_checked.begin(), m_checked.end(), [&](const Checked& other) {
                return other.raw->type == "dataSets"_L1
                    && json::refs(other.json, "sections"_L1).contains(checked.raw->uid);
            });
            if (!inSet)
                lacks(u"dataSet"_s);
        } else if (type == "dataSets"_L1) {
            if (json::periodTypeText(checked.json).isEmpty())
                lacks(u"periodType"_s);
        } else if (type == "dataElements"_L1 && json::text(checked.json, "valueType"_L1).isEmpty()) {
            lacks(u"valueType"_s);
        }
        if (json::text(checked.json, "name"_L1).isEmpty() && handlingOf(type) == Handling::Catalog)
            lacks(u"name"_s);
    }

    // What a server demands since 2.43 and what every form needs: exactly the product of the options.
    void checkCombos(const Catalog& catalog)
    {
        for (const Checked& checked : m_checked) {
            if (checked.raw->type != "categoryCombos"_L1)
                continue;
            const CategoryCombo* combo = catalog.categoryCombos.find({checked.raw->key});
            qsizetype product = combo->categories.empty() ? 0 : 1;
            for (const auto key : combo->categories)
                product = std::min<qsizetype>(product * qsizetype(catalog.categories.find(key)->options.size()),
                                              1'000'000'000);
            QSet<QString> different;
            qsizetype odd = 0;
            for (const auto key : combo->optionCombos) {
                const OptionCombo* optionCombo = catalog.optionCombos.find(key);
                QStringList parts;
                for (const auto option : optionCombo->options)
                    parts << QString::number(option.value);
                if (parts.size() == qsizetype(combo->categories.size()))
                    different.insert(parts.join(u','));
                else
                    ++odd;
            }
            // With none at all completeCombos() has spoken already, unless there was nothing to make them of.
            const bool exact = different.size() == product && qsizetype(combo->optionCombos.size()) == product;
            if (exact && product > 0)
                continue;
            if (combo->optionCombos.empty())
                continue;
            say(Kind::ComboWithoutOptions, checked,
                {{u"expected"_s, QString::number(product)},
                 {u"found"_s, QString::number(combo->optionCombos.size())},
                 {u"different"_s, QString::number(different.size())},
                 {u"odd"_s, QString::number(odd)}});
        }
    }

    void checkExpressions(const Catalog& catalog)
    {
        QSet<QString> programIndicators;
        for (const RawObject& raw : m_whole)
            if (raw.type == "programIndicators"_L1)
                programIndicators.insert(raw.uid);
        for (const Checked& checked : m_checked) {
            std::vector<ExpressionFinding> findings;
            if (checked.raw->type == "indicators"_L1)
                findings = findingsOf(catalog, *catalog.indicators.find({checked.raw->key}), programIndicators);
            else if (checked.raw->type == "validationRules"_L1)
                findings = findingsOf(catalog, *catalog.validationRules.find({checked.raw->key}), programIndicators);
            for (ExpressionFinding& finding : findings)
                say(finding.kind, checked, std::move(finding.facts));
        }
        QHash<QString, const Checked*> indicators;
        for (const Checked& checked : m_checked)
            if (checked.raw->type == "indicators"_L1)
                indicators.insert(checked.raw->uid, &checked);
        const auto circles = indicatorCircles(catalog);
        for (const QStringList& circle : circles) {
            const auto first = std::find_if(circle.begin(), circle.end(),
                                            [&](const QString& uid) { return indicators.contains(uid); });
            if (first != circle.end())
                say(Kind::ExpressionCycle, *indicators.value(*first), {{u"circle"_s, circle.join(u" → "_s)}});
        }
    }

    const std::vector<RawObject>& m_whole;
    std::vector<Checked> m_checked;
    QSet<std::pair<QString, QString>> m_known;
    std::vector<Problem> m_problems;
};

}  // namespace

std::vector<Problem> findProblems(const std::vector<RawObject>& whole,
                                  const QHash<std::pair<QString, QString>, QString>& where)
{
    return Checks(whole, where).run();
}

}  // namespace rejista::metadata
