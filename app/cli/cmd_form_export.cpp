// form export.
#include "cli/support.h"
#include "entry/returns.h"
#include "exchange/cell_names.h"
#include "exchange/data_value_set.h"
#include "exchange/text_decode.h"
#include "exchange/values_csv.h"
#include "exchange/xlsx.h"
#include "storage/cells.h"
#include "storage/completion.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

struct Wish {
    std::vector<domain::OrgUnitKey> units;
    std::vector<domain::Period> periods;
    QSet<domain::DataSetKey> dataSets;  ///< empty = all
    QString attribute;
};

// A term that no data set has would export nothing and look like an empty register.
bool isAttribute(const metadata::Catalog& catalog, const QString& name)
{
    exchange::CellNames names(catalog);
    return std::any_of(catalog.dataSets.begin(), catalog.dataSets.end(), [&](const metadata::DataSet& set) {
        const auto attributes = entry::attributesOf(catalog, set);
        return std::any_of(attributes.begin(), attributes.end(), [&](const domain::OptionComboKey key) {
            const auto* combo = catalog.optionCombos.find(key);
            return names.combo(key) == name || (combo && combo->uid == name);
        });
    });
}

Result<Wish> readWish(const Args& args, const Session& session)
{
    Wish wish;
    const auto named = unitsNamed(session, args.values(u"orgunit"_s));
    if (!named)
        return named.error();
    for (const auto unit : *named) {
        for (const auto below : session.catalog.subtree(unit))
            wish.units.push_back(below);
    }
    auto periods = periodsNamed(args.values(u"period"_s));
    if (!periods)
        return periods.error();
    wish.periods = std::move(*periods);
    for (const QString& name : args.values(u"dataset"_s)) {
        const auto* set = session.catalog.dataSets.named(name);
        if (!set)
            return domain::error(Kind::UnknownDataSet, u"--dataset"_s, {{u"text"_s, name}});
        wish.dataSets.insert(set->key);
    }
    wish.attribute = args.value(u"attribute"_s);
    if (!wish.attribute.isEmpty() && !isAttribute(session.catalog, wish.attribute))
        return domain::error(Kind::UnknownCombo, u"--attribute"_s, {{u"text"_s, wish.attribute}});
    return wish;
}

// A value belongs to no data set (hub-contract.md §3); a file groups it by the data sets that its unit fills in.
class Gatherer {
public:
    Gatherer(const metadata::Catalog& catalog, const Wish& wish) : m_catalog(catalog), m_names(catalog), m_wish(wish) {}

    void take(const domain::CellRow& row)
    {
        if (!row.value || row.value->isEmpty())
            return;
        bool placed = false;
        for (const auto set : setsOf(row.key))
            placed = place(set, row) || placed;
        m_homeless += !placed && m_wish.dataSets.isEmpty() && m_wish.attribute.isEmpty();
    }

    std::vector<exchange::ReturnValues> sorted()
    {
        std::vector<exchange::ReturnValues> all;
        for (auto& form : m_forms)
            all.push_back(std::move(form));
        const auto order = [&](const exchange::ReturnValues& v) {
            return std::tuple(codeOrUid(m_catalog.dataSets.find(v.form.dataSet)),
                              codeOrUid(m_catalog.orgUnits.find(v.form.orgUnit)), v.form.period.id(),
                              m_names.combo(v.form.attribute));
        };
        std::sort(all.begin(), all.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
        return all;
    }
    [[nodiscard]] int homeless() const { return m_homeless; }

private:
    const std::vector<domain::DataSetKey>& setsOf(const domain::CellKey& key)
    {
        auto known = m_sets.find({key.orgUnit.value, key.element.value});
        if (known != m_sets.end())
            return *known;
        std::vector<domain::DataSetKey> found;
        for (const auto set : m_catalog.dataSetsOf(key.orgUnit)) {
            if (m_catalog.comboIn(set, key.element))
                found.push_back(set);
        }
        if (found.empty()) {  // no longer assigned: what was typed is still the school's
            for (const auto& set : m_catalog.dataSets) {
                if (m_catalog.comboIn(set.key, key.element))
                    found.push_back(set.key);
            }
        }
        return *m_sets.insert({key.orgUnit.value, key.element.value}, std::move(found));
    }

    bool place(domain::DataSetKey key, const domain::CellRow& row)
    {
        const auto* set = m_catalog.dataSets.find(key);
        const auto* combo = m_catalog.optionCombos.find(row.key.combo);
        const auto* attribute = m_catalog.optionCombos.find(row.key.attribute);
        if (!set || !combo || !attribute || set->periodType != row.key.period.type()
            || m_catalog.comboIn(key, row.key.element) != combo->combo || set->attributeCombo != attribute->combo)
            return false;
        if (!m_wish.dataSets.isEmpty() && !m_wish.dataSets.contains(key))
            return false;
        if (!m_wish.attribute.isEmpty() && m_names.combo(row.key.attribute) != m_wish.attribute
            && attribute->uid != m_wish.attribute)
            return false;
        const domain::ReturnKey form{key, row.key.orgUnit, row.key.period, row.key.attribute};
        auto& values = m_forms[form];
        values.form = form;
        values.rows.push_back(row);
        return true;
    }

    const metadata::Catalog& m_catalog;
    exchange::CellNames m_names;
    const Wish& m_wish;
    QHash<std::pair<qint32, qint32>, std::vector<domain::DataSetKey>> m_sets;
    QHash<domain::ReturnKey, exchange::ReturnValues> m_forms;
    int m_homeless = 0;
};

Result<void> addCompletion(storage::Database& db, std::vector<exchange::ReturnValues>& forms)
{
    const auto rows = storage::completion::list(db, {});
    if (!rows)
        return rows.error();
    QHash<domain::ReturnKey, QDate> days;
    for (const auto& row : *rows) {
        if (row.complete)
            days.insert(row.key, row.at.date());
    }
    for (auto& form : forms) {
        if (const auto day = days.constFind(form.form); day != days.constEnd())
            form.completedOn = *day;
    }
    return {};
}

// A folder gets one file a return: each is what one POST to a hub takes.
Result<QStringList> writeFolder(const Session& session, const QString& folder,
                                const std::vector<exchange::ReturnValues>& forms)
{
    if (!QDir().mkpath(folder))
        return domain::error(Kind::FileUnwritable, folder);
    QStringList files;
    for (const auto& form : forms) {
        const QString path = QDir(folder).filePath(exchange::dataValueSetFileName(session.catalog, form.form));
        if (const auto written = writeFile(path, exchange::writeDataValueSet(session.catalog, {form})); !written)
            return written.error();
        files.append(path);
    }
    return files;
}

Result<QStringList> writeAll(const Context& context, const Session& session, const QString& out,
                             const std::vector<exchange::ReturnValues>& forms)
{
    if (out.endsWith(u'/') || QFileInfo(out).isDir())
        return writeFolder(session, out, forms);
    const QString name = out.toLower();
    Result<void> written;
    if (name.endsWith(u".csv"_s))
        written = writeFile(out, exchange::writeValuesCsv(session.catalog, forms, {}));
    else if (name.endsWith(u".json"_s))
        written = writeFile(out, exchange::writeDataValueSet(session.catalog, forms));
    else if (name.endsWith(u".json.gz"_s))
        written = writeFile(out, exchange::gzipped(exchange::writeDataValueSet(session.catalog, forms)));
    else if (name.endsWith(u".xlsx"_s))
        written = exchange::writeXlsx(out, session.catalog, forms, context.locale());
    else
        return domain::error(Kind::Usage, u"--out"_s,
                             {{u"text"_s, out}, {u"allowed"_s, u"F.csv, F.xlsx, F.json, F.json.gz, a folder"_s}});
    if (!written)
        return written.error();
    return QStringList{out};
}

Result<Exit> runExport(Context& context)
{
    auto session = context.session(security::Right::ExportData);
    if (!session)
        return session.error();
    const auto wish = readWish(context.args, **session);
    if (!wish)
        return wish.error();
    Gatherer gatherer((*session)->catalog, *wish);
    auto& reader = (*session)->workspace->reader();
    const auto read = storage::cells::eachRow(reader, {wish->units, wish->periods},
                                              [&](const domain::CellRow& row) { gatherer.take(row); });
    if (!read)
        return read.error();
    auto forms = gatherer.sorted();
    if (const auto added = addCompletion(reader, forms); !added)
        return added.error();
    const auto files = writeAll(context, **session, context.args.value(u"out"_s), forms);
    if (!files)
        return files.error();
    qint64 values = 0;
    for (const auto& form : forms)
        values += qint64(form.rows.size());
    const QString out = context.args.value(u"out"_s);
    const QString place = *files == QStringList{out} ? out
                                                     : u"%1 (%2 files)"_s.arg(out, QString::number(files->size()));
    context.out.line(u"%1 values of %2 returns in %3."_s.arg(values).arg(forms.size()).arg(place));
    if (gatherer.homeless() > 0)
        context.out.remark(
            u"%1 values belong to no data set that is known here and were left out."_s.arg(gatherer.homeless()));
    context.out.document(QJsonObject{{u"files"_s, QJsonArray::fromStringList(*files)},
                                     {u"returns"_s, int(forms.size())},
                                     {u"values"_s, values},
                                     {u"withoutDataSet"_s, gatherer.homeless()}});
    return Exit::Done;
}

}  // namespace

std::vector<Command> formFileCommands()
{
    return {{u"form export"_s,
             {},
             u"values as CSV, workbook or DHIS2 dataValueSet; a folder gets one dataValueSet a return"_s,
             {{u"dataset"_s, u"DATASET"_s, u"only these data sets"_s, false, true},
              {u"period"_s, u"P"_s, u"only these periods"_s, false, true},
              {u"orgunit"_s, u"CODE"_s, u"only these units and what is below them"_s, false, true},
              {u"attribute"_s, u"T"_s, u"only this term"_s, false, false},
              {u"out"_s, u"F"_s, u"F.csv, F.xlsx, F.json, F.json.gz, or a folder"_s, true, false}},
             u"rejista-cli --workspace makeni.rejista form export --period 2025Sep --out census.json"_s,
             runExport,
             false}};
}

}  // namespace rejista::cli
