// The Sierra Leone pack with an invented district, for tests of our own figures: values are typed by code.
#pragma once

#include "indicators/memory_facts.h"
#include "indicators/own.h"
#include "metadata/build.h"
#include "metadata/import.h"
#include "metadata/pack.h"

#include <QFile>
#include <QtTest>

#include <memory>

namespace packtest {

using namespace Qt::StringLiterals;
using namespace rejista;

inline QByteArray packFile(const QString& name)
{
    QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the pack lacks %s", qPrintable(name));
    return file.readAll();
}

class District {
public:
    District()
    {
        auto loaded = metadata::loadPackFolder(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone"));
        if (!loaded)
            qFatal("pack: %s", qPrintable(loaded.error().where));
        pack = std::move(*loaded);
        const metadata::RawIndex none;
        const auto plan = metadata::planImport(packFile(u"package.json"_s), none, {});
        auto built = metadata::buildCatalog(metadata::applied(none, plan.value()));
        if (!built)
            qFatal("catalog: %s", qPrintable(built.error().where));
        catalog = std::move(*built);
        district = addUnit({}, u"TEST-DISTRICT"_s);
        facts = std::make_unique<indicators::MemoryFacts>(catalog);
        auto made = indicators::OwnIndicators::make(catalog, pack, packFile(u"indicators.json"_s));
        if (!made)
            qFatal("indicators.json: %s %s", qPrintable(made.error().where), qPrintable(made.error().fact(u"text"_s)));
        own = std::make_unique<indicators::OwnIndicators>(std::move(*made));
    }

    domain::OrgUnitKey addUnit(domain::OrgUnitKey parent, const QString& code, QDate closes = {})
    {
        metadata::OrgUnit unit;
        unit.key = {1'000'000 + int(catalog.orgUnits.size())};
        unit.uid = code;
        unit.code = code;
        unit.parent = parent;
        unit.opens = QDate(2000, 9, 1);
        unit.closes = closes;
        if (metadata::OrgUnit* above = catalog.orgUnits.edit(parent))
            above->children.push_back(unit.key);
        catalog.orgUnits.add(unit);
        return unit.key;
    }

    domain::OrgUnitKey addSchool(const QString& levelGroup, const QString& code, QDate closes = {})
    {
        const domain::OrgUnitKey unit = addUnit(district, code, closes);
        const QStringList levels = levelGroup.split(u',');
        for (const QString& group : levels) {
            if (const auto* known = catalog.orgUnitGroups.byCode(group))
                catalog.orgUnitGroups.edit(known->key)->members.insert(unit);
            for (const QString& dataSet : pack.levelGroups.value(group).dataSets)
                catalog.dataSets.edit(catalog.dataSets.byCode(dataSet)->key)->orgUnits.insert(unit);
        }
        return unit;
    }

    /// `combo` as option codes, "F,6"; empty = default.
    void type(domain::OrgUnitKey unit, const QString& element, const QString& combo, const QString& value,
              const QString& period = u"2025Sep"_s)
    {
        const auto* known = catalog.dataElements.byCode(element);
        if (!known)
            qFatal("no element %s", qPrintable(element));
        domain::OptionComboKey key = catalog.defaultCombo;
        if (!combo.isEmpty()) {
            const auto named = catalog.comboNamed(known->combo, combo);
            if (!named)
                qFatal("%s has no combo %s", qPrintable(element), qPrintable(combo));
            key = *named;
        }
        (void)facts->set({unit, *domain::Period::parse(period), known->key, key, catalog.defaultCombo}, value);
    }
    void type(domain::OrgUnitKey unit, const QString& element, const QString& combo, int value,
              const QString& period = u"2025Sep"_s)
    {
        type(unit, element, combo, QString::number(value), period);
    }

    std::vector<indicators::OwnValue> all(domain::OrgUnitKey unit, const QString& code, const QStringList& by = {},
                                          const QString& period = u"2025Sep"_s) const
    {
        return own->evaluate(*facts, {{unit}, {*domain::Period::parse(period)}, {code}, by});
    }

    /// The figure whose `by` is exactly this; an empty code where there is none.
    indicators::OwnValue one(domain::OrgUnitKey unit, const QString& code, const QMap<QString, QString>& by = {},
                             const QString& period = u"2025Sep"_s) const
    {
        for (const indicators::OwnValue& value : all(unit, code, by.keys(), period)) {
            if (value.by == by)
                return value;
        }
        return {};
    }

    metadata::Pack pack;
    metadata::Catalog catalog;
    std::unique_ptr<indicators::MemoryFacts> facts;
    std::unique_ptr<indicators::OwnIndicators> own;
    domain::OrgUnitKey district;
};

}  // namespace packtest
