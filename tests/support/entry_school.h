// One primary school of the shipped pack with a store of its own: what the tests of entry begin with.
#pragma once

#include "entry/session.h"
#include "entry/validate.h"
#include "metadata/build.h"
#include "metadata/raw_edit.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& outcome_ = (result);                                                                               \
        QVERIFY2(outcome_.has_value(), outcome_.has_value() ? "" : qPrintable(rejista::test::told(outcome_.error()))); \
    } while (false)

namespace rejista::test {
using namespace Qt::StringLiterals;

inline QString told(const domain::Error& error)
{
    QString text = QString(domain::kindName(error.kind)) + u' ' + error.where;
    for (auto it = error.facts.begin(); it != error.facts.end(); ++it)
        text += u' ' + it.key() + u'=' + it.value();
    return text;
}

/// The pack and a catalog with the school 2103-2-00417; X_DS_OTHER is another form that shows RJ_D_TOT_P1 too.
struct PackWorld {
    metadata::Pack pack;
    metadata::Catalog catalog;
    domain::OrgUnitKey school;

    [[nodiscard]] bool load()
    {
        auto loaded = metadata::loadPackFolder(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone"));
        if (!loaded)
            return false;
        pack = std::move(*loaded);
        const auto plan = metadata::planImport(pack.packages.front(), {});
        if (!plan)
            return false;
        std::vector<metadata::RawObject> objects = metadata::applied({}, *plan);
        const auto named = [&](QStringView code) {
            return std::find_if(objects.begin(), objects.end(), [&](const auto& o) { return o.code == code; });
        };
        const auto unit = metadata::makeOrgUnit({.code = u"2103-2-00417"_s,
                                                 .name = u"School"_s,
                                                 .parentUid = named(u"SL21-MAKARI-GBANTI")->uid,
                                                 .opens = QDate(2000, 9, 1)});
        if (!unit)
            return false;
        const metadata::LevelGroup& primary = pack.levelGroups[u"RJ_OUG_PRI"_s];
        for (metadata::RawObject& object : objects) {
            if ((object.type == "organisationUnitGroups"_L1 && object.code == primary.code)
                || (object.type == "dataSets"_L1 && primary.dataSets.contains(object.code)))
                object = metadata::withReferences(object, u"organisationUnits"_s, {unit->uid});
        }
        objects.push_back(*unit);
        const QString json =
            u"{\"id\":\"xOtherForm1\",\"code\":\"X_DS_OTHER\",\"name\":\"Other\",\"shortName\":\"Other\","
            "\"periodType\":\"FinancialSep\",\"dataSetElements\":[{\"dataElement\":{\"id\":\"%1\"}}],"
            "\"organisationUnits\":[{\"id\":\"%2\"}]}"_s.arg(named(u"RJ_D_TOT_P1")->uid, unit->uid);
        objects.push_back({u"dataSets"_s, 0, u"xOtherForm1"_s, u"X_DS_OTHER"_s, json.toUtf8()});
        metadata::numberNew(objects, qint32(objects.size()));
        auto built = metadata::buildCatalog(objects);
        if (!built)
            return false;
        catalog = std::move(*built);
        school = catalog.orgUnits.byCode(u"2103-2-00417"_s)->key;
        return true;
    }

    [[nodiscard]] metadata::Operand cell(const QString& element, const QString& combo = u"default"_s) const
    {
        const metadata::DataElement* of = catalog.dataElements.byCode(element);
        const auto found = of ? catalog.comboNamed(of->combo, combo)
                              : domain::Result<domain::OptionComboKey>(domain::Error{});
        return found ? metadata::Operand{of->key, *found} : metadata::Operand{};
    }
    [[nodiscard]] domain::ReturnKey form(const QString& set, const QString& period = u"2025Sep"_s) const
    {
        return {catalog.dataSets.byCode(set)->key, school, *domain::Period::parse(period), catalog.defaultCombo};
    }
};

/// A store in a temp folder on the demo's day, signed in as a head teacher.
struct Desk {
    explicit Desk(const PackWorld& of) : world(of) {}

    const PackWorld& world;
    QTemporaryDir folder;
    domain::FixedClock clock{QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC)};
    std::unique_ptr<storage::Store> store;
    std::shared_ptr<entry::RuleBook> book = std::make_shared<entry::RuleBook>(world.catalog, &world.pack);
    security::Role role = security::Role::Head;
    QByteArray vfs;  ///< fault tests

    [[nodiscard]] entry::Context context() const
    {
        return {&world.catalog, &world.pack, &clock, {u"Hawa Kanu"_s, role}, u"en"_s};
    }
    [[nodiscard]] domain::Result<void> start()
    {
        store.reset();
        const QString path = folder.filePath(u"data.db"_s);
        auto opened = storage::Store::open({.path = path,
                                            .key = security::SecretBytes::from(QByteArray(security::kDataKeySize, 'k')),
                                            .create = !QFileInfo::exists(path),
                                            .vfs = vfs,
                                            .person = u"Hawa Kanu"_s,
                                            .device = u"laptop"_s,
                                            .backupFolder = folder.path()},
                                           clock);
        if (!opened)
            return opened.error();
        store = std::move(*opened);
        return {};
    }
    [[nodiscard]] domain::Result<std::unique_ptr<entry::Session>> session(const QString& set = u"RJ_DS_ASC_ENR_PRI"_s,
                                                                          const QString& period = u"2025Sep"_s)
    {
        return entry::Session::open(*store, context(), world.form(set, period), book);
    }
    [[nodiscard]] domain::CellEdit edit(const domain::ReturnKey& form, const metadata::Operand& cell,
                                        const QString& text) const
    {
        domain::CellEdit wish;
        wish.key = {form.orgUnit, form.period, cell.element, cell.combo, form.attribute};
        wish.text = text;
        return wish;
    }
};

[[nodiscard]] inline const entry::Message* messageOf(const entry::Session& session, const QString& instance)
{
    const auto& all = session.messages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& m) { return m.instance == instance; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace rejista::test
