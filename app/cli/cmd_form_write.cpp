// form set, form import.
#include "cli/form_json.h"
#include "entry/address.h"
#include "exchange/cell_resolver.h"
#include "exchange/data_value_set.h"
#include "exchange/values_csv.h"
#include "words/words.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QJsonObject refusedCell(const QString& cell, const domain::Error& error)
{
    QJsonObject row = errorJson(error);
    row.insert(u"cell"_s, cell);
    return row;
}

struct TypedCells {
    std::vector<domain::CellEdit> edits;
    QStringList texts;  ///< as typed, per edit
    QJsonArray refused;
    QStringList said;  ///< the refusals for people
};

// ELEMENT[:COMBO]=VALUE; the value may hold `=` and `:`.
Result<TypedCells> readTyped(const Args& args, const Session& session, const domain::ReturnKey& key)
{
    TypedCells typed;
    exchange::CellResolver names(session.catalog);
    for (const QString& word : args.words.mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return domain::error(Kind::Usage, u"form set"_s,
                                 {{u"text"_s, word}, {u"expected"_s, u"ELEMENT[:COMBO]=VALUE"_s}});
        const QString cell = word.left(equals);
        const auto element = names.element(key.dataSet, cell.section(u':', 0, 0));
        const auto combo = element ? names.combo(key.dataSet, *element, cell.section(u':', 1))
                                   : Result<domain::OptionComboKey>(element.error());
        if (!combo) {
            typed.refused.append(refusedCell(cell, combo.error()));
            typed.said.append(cell + u": "_s + words::sentence(combo.error()));
            continue;
        }
        domain::CellEdit edit;
        edit.key = {key.orgUnit, key.period, *element, *combo, key.attribute};
        edit.text = word.sliced(equals + 1);
        edit.row = int(typed.edits.size()) + 1;
        if (args.has(u"comment"_s))
            edit.comment = args.value(u"comment"_s);
        typed.edits.push_back(edit);
        typed.texts.append(cell);
    }
    return typed;
}

// What the rules say now about the cells that were just typed.
QJsonArray messagesAbout(Context& context, Session& session, const domain::ReturnKey& key,
                         const std::vector<domain::CellEdit>& edits)
{
    QJsonArray rows;
    const auto checked = entry::validate(session.workspace->reader(), entryContext(context, session), key);
    if (!checked)
        return rows;
    for (const entry::Message& message : checked->messages) {
        const bool about = std::any_of(edits.begin(), edits.end(), [&](const domain::CellEdit& edit) {
            const metadata::Operand cell{edit.key.element, edit.key.combo};
            return message.anchor == cell
                || std::find(message.cells.begin(), message.cells.end(), cell) != message.cells.end();
        });
        if (!about)
            continue;
        const QJsonObject row = messageJson(context, session.catalog, key, message);
        rows.append(row);
        context.out.line(u"  %1: %2"_s.arg(row.value("severity"_L1).toString(), row.value("message"_L1).toString()));
    }
    return rows;
}

Result<Exit> runSet(Context& context)
{
    const auto open = openReturn(context, security::Right::TypeValues);
    if (!open)
        return open.error();
    auto typed = readTyped(context.args, open->session, open->key);
    if (!typed)
        return typed.error();
    entry::ApplyOptions options;
    options.through = open->key.dataSet;
    options.replaceShared = context.args.has(u"replace-shared"_s);
    options.dryRun = context.dryRun();
    options.why = context.args.value(u"why"_s);
    const auto report = entry::apply(open->session.workspace->store(), entryContext(context, open->session),
                                     typed->edits, options);
    if (!report)
        return report.error();
    for (const entry::Refusal& refusal : report->refused) {
        const QString cell = typed->texts.value(refusal.edit.row - 1);
        typed->refused.append(refusedCell(cell, refusal.error));
        typed->said.append(cell + u": "_s + words::sentence(refusal.error));
    }
    context.out.line(u"%1 %2, unchanged %3, refused %4."_s.arg(context.dryRun() ? u"Would save"_s : u"Saved"_s)
                         .arg(report->saved)
                         .arg(report->unchanged)
                         .arg(typed->refused.size()));
    for (const QString& line : typed->said)
        context.out.line(u"  "_s + line);
    const QJsonArray messages = messagesAbout(context, open->session, open->key, typed->edits);
    printFlags(context.out, open->session.catalog, report->flags);
    context.out.document(QJsonObject{{u"saved"_s, report->saved},
                                     {u"unchanged"_s, report->unchanged},
                                     {u"refused"_s, typed->refused},
                                     {u"messages"_s, messages},
                                     {u"flags"_s, flagsJson(open->session.catalog, report->flags)},
                                     {u"dryRun"_s, context.dryRun()}});
    return typed->refused.isEmpty() ? Exit::Done : Exit::Refused;
}

Result<exchange::ReadValues> readValues(const QString& fileName, const Session& session, const QString& attribute)
{
    const metadata::Catalog& catalog = session.catalog;
    const metadata::Pack* pack = session.packOrNull();
    const auto bytes = readFile(fileName);
    if (!bytes)
        return bytes.error();
    const QString name = fileName.toLower();
    if (name.endsWith(u".json"_s) || name.endsWith(u".json.gz"_s))
        return exchange::readDataValueSet(*bytes, fileName, catalog, attribute, pack);
    if (name.endsWith(u".csv"_s) || name.endsWith(u".txt"_s) || name.endsWith(u".tsv"_s))
        return exchange::readValuesCsv(*bytes, fileName, catalog, attribute, pack);
    return domain::error(Kind::Usage, fileName, {{u"text"_s, fileName}, {u"allowed"_s, u".csv, .json, .json.gz"_s}});
}

Result<entry::ApplyReport> applyRead(Context& context, Session& session, const exchange::ReadValues& read)
{
    std::vector<entry::Batch> batches;
    for (const exchange::ReturnEdits& form : read.returns)
        batches.push_back({form.form, form.edits});
    Progress progress(context.out, u"import"_s);
    entry::ApplyOptions options;
    options.replaceShared = context.args.has(u"replace-shared"_s);
    options.dryRun = context.dryRun();
    options.origin = domain::Origin::Imported;
    options.why = context.args.value(u"why"_s);
    return entry::applyAll(session.workspace->store(), entryContext(context, session), batches, options,
                           [&](qsizetype done, qsizetype all) {
                               progress.at(done, all);
                               return true;
                           });
}

Result<Exit> runImport(Context& context)
{
    auto session = context.session(security::Right::ImportValues);
    if (!session)
        return session.error();
    auto read = readValues(context.args.word(0), **session, context.args.value(u"attribute"_s));
    if (!read)
        return read.error();
    const auto report = applyRead(context, **session, *read);
    if (!report)
        return report.error();
    std::vector<exchange::Refusal> refused = std::move(read->refused);
    for (const entry::Refusal& refusal : report->refused)
        refused.push_back({refusal.edit.row, refusal.error});
    std::sort(refused.begin(), refused.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    QJsonArray notes, complete;
    for (const domain::Error& note : read->notes) {
        notes.append(errorJson(note));
        context.out.remark(words::sentence(note));
    }
    for (const domain::ReturnKey& key : read->complete) {
        QJsonObject row;
        putReturn(row, (*session)->catalog, key);
        complete.append(row);
    }
    const int unchanged = report->unchanged + read->repeated;
    context.out.line(u"%1 rows: %2 %3, %4 unchanged, %5 without a value, %6 refused."_s.arg(read->rows)
                         .arg(context.dryRun() ? u"would be saved"_s : u"saved"_s)
                         .arg(report->saved)
                         .arg(unchanged)
                         .arg(read->blank)
                         .arg(refused.size()));
    printRefusals(context.out, refused);
    printFlags(context.out, (*session)->catalog, report->flags);
    if (!read->complete.empty())
        context.out.line(
            u"The file calls a return complete. Its values are in; complete it here: rejista-cli form complete."_s);
    context.out.document(QJsonObject{{u"rows"_s, read->rows},
                                     {u"saved"_s, report->saved},
                                     {u"unchanged"_s, unchanged},
                                     {u"blank"_s, read->blank},
                                     {u"refused"_s, refusalsJson(refused)},
                                     {u"notes"_s, notes},
                                     {u"complete"_s, complete},
                                     {u"flags"_s, flagsJson((*session)->catalog, report->flags)},
                                     {u"dryRun"_s, context.dryRun()}});
    return refused.empty() ? Exit::Done : Exit::Partly;
}

}  // namespace

std::vector<Command> formWriteCommands()
{
    std::vector<Option> set = returnOptions();
    set.push_back({u"comment"_s, u"TEXT"_s, u"a comment for the cells"_s, false, false});
    set.push_back({u"why"_s, u"TEXT"_s, u"the reason, for the journal"_s, false, false});
    set.push_back({u"replace-shared"_s, {}, u"replaces values that were typed through another form"_s, false, false});
    set.push_back({u"dry-run"_s, {}, u"says what would happen"_s, false, false});
    return {
        {u"form set"_s, u"DATASET ELEMENT[:COMBO]=VALUE…"_s, u"types cells; ELEMENT:COMBO= clears one"_s, set,
         u"rejista-cli --workspace makeni.rejista form set RJ_DS_ASC_ENR_PRI --orgunit 2103-2-00417 --period 2025Sep RJ_D_ENR_P1:F,6=12 RJ_D_ENR_P1:M,6=9"_s,
         runSet, false},
        {u"form import"_s,
         u"FILE"_s,
         u"values from CSV (dataSet,orgUnit,period,dataElement,combo,value and, where wanted, attributeCombo, comment) or a DHIS2 dataValueSet (.json, .json.gz)"_s,
         {{u"why"_s, u"TEXT"_s, u"the reason, for the journal"_s, false, false},
          {u"attribute"_s, u"T"_s, u"the term for rows that name none"_s, false, false},
          {u"replace-shared"_s, {}, u"replaces values that were typed through another form"_s, false, false},
          {u"dry-run"_s, {}, u"says what would happen"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista form import census.csv --dry-run"_s,
         runImport,
         false},
    };
}

}  // namespace rejista::cli
