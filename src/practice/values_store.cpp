#include "practice/values_store.h"

#include "practice/json_out.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

void importOptions(JsonOut& out, const Call& call, bool dryRun, bool async)
{
    static const QByteArray rest =
        "\"mergeMode\":\"REPLACE\",\"reportMode\":\"FULL\",\"skipExistingCheck\":false,\"sharing\":false,"
        "\"skipNotifications\":false,\"skipAudit\":false,\"datasetAllowsPeriods\":false,\"strictPeriods\":false,"
        "\"strictDataElements\":false,\"strictCategoryOptionCombos\":false,\"strictAttributeOptionCombos\":false,"
        "\"strictOrganisationUnits\":false,\"strictDataSetApproval\":false,\"strictDataSetLocking\":false,"
        "\"strictDataSetInputPeriods\":false,\"requireCategoryOptionCombo\":false,\"requireAttributeOptionCombo\":"
        "false,"
        "\"skipPatternValidation\":false,\"ignoreEmptyCollection\":false,\"force\":";
    const QString strategy = call.text(u"importStrategy");
    out.begin("importOptions");
    out.begin("idSchemes");
    for (const auto& [name, key] :
         {std::pair(u"idScheme", "idScheme"), std::pair(u"dataElementIdScheme", "dataElementIdScheme"),
          std::pair(u"orgUnitIdScheme", "orgUnitIdScheme")}) {
        if (!call.has(name))
            continue;
        out.begin(key);
        out.field("type", call.text(name));
        out.end();
    }
    out.end();
    if (!call.hub.isOld())
        out.field("atomic", call.flag(u"atomic"));
    out.field("dryRun", dryRun);
    out.field("async", async);
    out.field("importStrategy", strategy.isEmpty() ? u"CREATE_AND_UPDATE"_s : strategy);
    out.raw(rest + (call.flag(u"force") ? "true" : "false"));
    out.field("firstRowIsHeader", true);
    out.field("skipLastUpdated", false);
    out.field("mergeDataValues", false);
    out.field("skipCache", false);
    out.end();
}

void conflictsOf(JsonOut& out, const ImportSummary& summary, bool old)
{
    out.beginList("conflicts");
    for (const Conflict& one : summary.conflicts) {
        out.begin();
        if (!one.object.isEmpty())
            out.field("object", one.object);
        if ((old && !one.code.isEmpty()) || !one.objects.isEmpty()) {
            out.begin("objects");
            for (const auto& [name, value] : one.objects)
                out.field(name.toLatin1().constData(), value);
            out.end();
        }
        out.field("value", one.text);
        if (!one.code.isEmpty())
            out.field("errorCode", one.code);
        if (!one.property.isEmpty())
            out.field("property", one.property);
        if (!one.indexes.empty()) {
            out.beginList("indexes");
            for (const int index : one.indexes)
                out.number(index);
            out.endList();
        }
        out.end();
    }
    out.endList();
}

}  // namespace

QByteArray summaryJson(const Call& call, const ImportSummary& summary, bool dryRun, bool async)
{
    JsonOut out;
    out.begin();
    out.field("responseType", "ImportSummary");
    out.field("status", summary.status);
    importOptions(out, call, dryRun, async);
    if (!summary.description.isEmpty())
        out.field("description", summary.description);
    out.begin("importCount");
    out.field("imported", summary.imported);
    out.field("updated", summary.updated);
    out.field("ignored", summary.ignored);
    out.field("deleted", summary.deleted);
    out.end();
    conflictsOf(out, summary, call.hub.isOld());
    out.beginList("rejectedIndexes");
    for (const int index : summary.rejected)
        out.number(index);
    out.endList();
    if (!summary.complete.isEmpty())
        out.field("dataSetComplete", summary.complete);
    out.end();
    return out.take();
}

hub::Response summaryAnswer(const Call& call, const ImportSummary& summary, bool dryRun)
{
    const bool success = summary.status == u"SUCCESS"_s, warning = summary.status == u"WARNING"_s;
    // A warning is a 200 since 2.43 and was a 409 before.
    const int status = success || (warning && !call.hub.isOld()) ? 200 : 409;
    JsonOut out;
    out.begin();
    out.field("httpStatus", status == 200 ? "OK" : "Conflict");
    out.field("httpStatusCode", status);
    out.field("status", success ? "OK" : warning ? "WARNING" : "ERROR");
    out.field("message",
              success       ? "Import was successful."
                  : warning ? (call.hub.isOld() ? "One more conflicts encountered, please check import summary."
                                                : "Import completed with warnings, please check import summary.")
                            : "An error occurred, please check import summary.");
    out.raw("response", summaryJson(call, summary, dryRun, false));
    out.end();
    return json(status, out.take());
}

const Cell* findCell(const HubState& hub, const FormKey& form, const CellKey& cell)
{
    const Form* found = hub.forms.find(form);
    return found == nullptr ? nullptr : found->find(cell);
}

void writeCell(HubState& hub, const Written& w)
{
    Form& form = hub.forms[w.form];
    const Cell* before = form.find(w.cell);
    const bool isNew = before == nullptr || before->deleted;
    const QString old = before == nullptr ? QString() : before->value;
    const bool changed = isNew || before->value != w.value || before->hasValue != w.hasValue;
    Cell& cell = form[w.cell];
    if (before == nullptr)
        cell.created = w.at;
    cell.value = w.value;
    cell.hasValue = w.hasValue;
    cell.comment = w.comment;
    cell.followUp = w.followUp;
    cell.deleted = false;
    cell.storedBy = w.by;
    cell.updated = w.at;
    hub.periodsMet.insert(w.form.period);
    if (changed)
        hub.audits.append({w.form, w.cell, isNew ? 'C' : 'U', old, w.value, w.by, w.at});
}

void deleteCell(HubState& hub, const Written& w)
{
    Form& form = hub.forms[w.form];
    const Cell* before = form.find(w.cell);
    const bool was = before != nullptr && !before->deleted;
    const QString old = before == nullptr ? QString() : before->value;
    Cell& cell = form[w.cell];
    if (before == nullptr)
        cell.created = w.at;
    // 2.42 keeps the value that was there; later ones keep what the deleting request sent (hub-live.md §A2).
    if (!hub.isOld()) {
        cell.value = w.value;
        cell.hasValue = w.hasValue;
        if (!w.comment.isEmpty())
            cell.comment = w.comment;
    }
    cell.deleted = true;
    cell.storedBy = w.by;
    cell.updated = w.at;
    hub.periodsMet.insert(w.form.period);
    // 2.43+ writes a line for a row that it makes only to call it deleted, too (recording audit-set).
    if (was || !hub.isOld())
        hub.audits.append({w.form, w.cell, 'D', old, w.value, w.by, w.at});
}

}  // namespace rejista::practice
