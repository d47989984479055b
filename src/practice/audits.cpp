#include "practice/json_out.h"
#include "practice/moment.h"
#include "practice/periods.h"
#include "practice/values_single.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

struct Question {
    QSet<Id> elements{}, units{}, periods{}, optionCombos{}, attributeCombos{};
};

Question readQuestion(Call& call)
{
    Question out;
    auto all = [&](QStringView name, QSet<Id>& into) {
        for (const QString& text : call.list(name))
            into.insert(call.hub.ids.find(text));
    };
    for (const QString& text : call.list(u"ds")) {
        if (const DataSet* set = call.hub.metadata().dataSet(call.hub.ids.find(text)))
            out.elements.unite(QSet<Id>(set->elements.begin(), set->elements.end()));
    }
    all(u"de", out.elements);
    all(u"ou", out.units);
    all(u"pe", out.periods);
    all(u"co", out.optionCombos);
    all(u"cc", out.attributeCombos);
    return out;
}

bool takes(const HubState& hub, const Question& asked, const AuditRow& row)
{
    auto in = [](const QSet<Id>& set, Id id) { return set.isEmpty() || set.contains(id); };
    // 2.42 keeps what was there before, so there is nothing to keep of a first value (hub-live-242.md §4).
    if (hub.isOld() && row.type == 'C')
        return false;
    return in(asked.elements, row.cell.element) && in(asked.units, row.form.unit) && in(asked.periods, row.form.period)
        && in(asked.optionCombos, row.cell.optionCombo) && in(asked.attributeCombos, row.cell.attributeCombo);
}

const char* typeName(char type)
{
    return type == 'C' ? "CREATE" : type == 'U' ? "UPDATE" : "DELETE";
}

void rowOut(JsonOut& out, const HubState& hub, const AuditRow& row)
{
    auto ref = [&](const char* name, Id id) {
        out.begin(name);
        out.field("id", hub.ids.text(id));
        out.end();
    };
    out.begin();
    out.field("created", localTime(row.at));
    out.field("modifiedBy", hub.ids.text(row.by));
    out.field("auditType", typeName(row.type));
    out.field("value", hub.isOld() ? row.before : row.after);
    if (hub.isOld()) {
        ref("period", row.form.period);
    } else {
        // Dates, no id: the reader has to make the id of them.
        const std::optional<domain::Period> period = periodOf(hub.ids.text(row.form.period));
        out.begin("period");
        out.field("periodType", period ? domain::periodTypeName(period->type()) : QString());
        out.field("startDate",
                  QString(period ? period->start().toString(Qt::ISODate) + u"T00:00:00.000"_s : QString()));
        out.field("endDate", QString(period ? period->end().toString(Qt::ISODate) + u"T00:00:00.000"_s : QString()));
        out.end();
    }
    ref("organisationUnit", row.form.unit);
    ref("attributeOptionCombo", row.cell.attributeCombo);
    ref("categoryOptionCombo", row.cell.optionCombo);
    ref("dataElement", row.cell.element);
    out.end();
}

}  // namespace

hub::Response audits(Call& call)
{
    if (call.request.method != "GET")
        return wrongMethod(call);
    if (call.at(1) != u"dataValue"_s)
        return containerPage(404, u"No static resource "_s + call.path.join(u'/'));
    const Question asked = readQuestion(call);
    std::vector<const AuditRow*> rows;
    for (auto it = call.hub.audits.crbegin(); it != call.hub.audits.crend(); ++it) {
        if (takes(call.hub, asked, *it))
            rows.push_back(&*it);
    }
    // 2.44 answers 50 whatever the page size, when it is asked by data set (hub-live-243.md §1).
    const bool deaf = call.hub.like == Like::V244 && call.has(u"ds");
    const int size = deaf || !call.has(u"pageSize") ? 50 : std::max(1, call.text(u"pageSize").toInt());
    const int page = std::max(1, call.text(u"page").toInt());
    const bool paging = call.text(u"paging") != u"false";
    JsonOut out;
    out.begin();
    if (paging) {
        out.begin("pager");
        out.field("page", page);
        out.field("pageCount", std::max(1, (int(rows.size()) + size - 1) / size));
        out.field("total", int(rows.size()));
        out.field("pageSize", size);
        out.end();
    }
    out.beginList("dataValueAudits");
    const size_t from = paging ? size_t(page - 1) * size_t(size) : 0;
    const size_t until = paging ? std::min(rows.size(), from + size_t(size)) : rows.size();
    for (size_t i = from; i < until; ++i)
        rowOut(out, call.hub, *rows[i]);
    out.endList();
    out.end();
    return json(200, out.take());
}

}  // namespace rejista::practice
