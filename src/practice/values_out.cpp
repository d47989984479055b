#include "practice/values_out.h"

#include "practice/access.h"
#include "practice/json_out.h"
#include "practice/moment.h"
#include "practice/periods.h"
#include "practice/values_in.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

struct Found {
    FormKey form{};
    CellKey key{};
    const Cell* cell = nullptr;
};

/// The question, checked.
struct Question {
    QSet<Id> elements{};
    std::vector<Id> units{};
    QSet<Id> periods{}, attributeCombos{};
    std::optional<qint64> since{};
    QDate from{}, until{};
    bool deleted = false, hasTime = false;
    int limit = 0, offset = 0;
    std::optional<hub::Response> refused{};
};

void addBelow(const Model& model, Id unit, std::vector<Id>& out)
{
    const Unit* found = model.unit(unit);
    out.push_back(unit);
    for (const Id child : found == nullptr ? std::vector<Id>() : found->children)
        addBelow(model, child, out);
}

bool readTimes(const Call& call, Question& out)
{
    for (const QString& period : call.list(u"period")) {
        const std::optional<domain::Period> read = periodOf(period);
        if (!read && !call.hub.isOld()) {
            out.refused = message(400, u"Period must be have between 4 and 11 characters but got: `%1`"_s.arg(period));
            return false;
        }
        if (read)
            out.periods.insert(call.hub.ids.of(period));
    }
    if (call.has(u"lastUpdated")) {
        out.since = readTime(call.text(u"lastUpdated"));
        if (!out.since) {
            out.refused = message(400,
                                  u"Value '%1' is not valid for parameter lastUpdated. Invalid format: \"%1\""_s.arg(
                                      call.text(u"lastUpdated")));
            return false;
        }
    }
    if (call.has(u"lastUpdatedDuration")) {
        const std::optional<qint64> back = readDuration(call.text(u"lastUpdatedDuration"));
        if (!back) {
            out.refused = message(409, u"Duration is not valid: `%1`"_s.arg(call.text(u"lastUpdatedDuration")),
                                  u"E2005"_s);
            return false;
        }
        out.since = call.hub.now() - *back;
    }
    out.from = QDate::fromString(call.text(u"startDate"), Qt::ISODate);
    out.until = QDate::fromString(call.text(u"endDate"), Qt::ISODate);
    out.hasTime = !out.periods.isEmpty() || out.since || (out.from.isValid() && out.until.isValid());
    return true;
}

Question readQuestion(Call& call, const IdSchemes& schemes)
{
    Question out;
    const Model& model = call.hub.metadata();
    bool anySet = false;
    for (const QString& text : call.list(u"dataSet")) {
        const DataSet* set = model.dataSet(IdSchemes::find(call.hub, schemes.dataSet, u"dataSets"_s, text));
        anySet = anySet || set != nullptr || !call.hub.isOld();
        if (set == nullptr)
            continue;
        if (!allows(*call.user, set->sharing, Right::DataRead)) {
            out.refused = message(409, u"User is not allowed to read data for data set: `%1`"_s.arg(text), u"E2010"_s);
            return out;
        }
        out.elements.unite(QSet<Id>(set->elements.begin(), set->elements.end()));
    }
    for (const QString& text : call.list(u"dataElement")) {
        const Id id = IdSchemes::find(call.hub, schemes.element, u"dataElements"_s, text);
        anySet = anySet || model.element(id) != nullptr || !call.hub.isOld();
        out.elements.insert(id);
    }
    if (!anySet) {
        out.refused = message(409, u"At least one data element, data set or data element group must be specified"_s,
                              u"E2001"_s);
        return out;
    }
    if (!readTimes(call, out))
        return out;
    if (!out.hasTime) {
        out.refused = message(
            409, u"At least one period, start/end dates, last updated or last updated duration must be specified"_s,
            u"E2002"_s);
        return out;
    }
    bool outside = false, any = false;
    for (const QString& text : call.list(u"orgUnit")) {
        const Id unit = IdSchemes::find(call.hub, schemes.unit, u"organisationUnits"_s, text);
        const bool known = model.unit(unit) != nullptr;
        any = any || known || !call.hub.isOld();
        if (known && !mayView(model, *call.user, unit)) {
            outside = true;
            out.refused = message(409, u"User is not allowed to view org unit(s): `[%1]`"_s.arg(text), u"E2012"_s);
        }
        if (call.flag(u"children"))
            addBelow(model, unit, out.units);
        else
            out.units.push_back(unit);
    }
    if (!any)
        out.refused = message(409, u"At least one organisation unit or organisation unit group must be specified"_s,
                              u"E2006"_s);
    else if (outside && call.hub.isOld())
        out.refused = json(200, QByteArray());  // 2.42: an empty body, which is not "no data" (hub-live-242.md §4)
    for (const QString& text : call.list(u"attributeOptionCombo"))
        out.attributeCombos.insert(IdSchemes::find(call.hub, schemes.attributeCombo, u"categoryOptionCombos"_s, text));
    out.deleted = call.flag(u"includeDeleted");
    out.limit = call.text(u"limit").toInt();
    out.offset = call.hub.isOld() ? 0 : call.text(u"offset").toInt();
    return out;
}

bool inTime(const Question& asked, const HubState& hub, const FormKey& form)
{
    if (!asked.periods.isEmpty())
        return asked.periods.contains(form.period);
    if (!asked.from.isValid() || !asked.until.isValid())
        return true;
    const std::optional<domain::Period> period = periodOf(hub.ids.text(form.period));
    return period && period->start() >= asked.from && period->end() <= asked.until;
}

void takeForm(const Question& asked, const FormKey& key, const Form& form, std::vector<Found>& out)
{
    for (const auto& [cellKey, cell] : form) {
        if (!asked.elements.contains(cellKey.element) || (cell.deleted && !asked.deleted)
            || (asked.since && cell.updated < *asked.since)
            || (!asked.attributeCombos.isEmpty() && !asked.attributeCombos.contains(cellKey.attributeCombo)))
            continue;
        out.push_back({key, cellKey, &cell});
    }
}

std::vector<Found> search(const Question& asked, const HubState& hub)
{
    std::vector<Found> out;
    if (!asked.periods.isEmpty() && asked.units.size() * size_t(asked.periods.size()) < size_t(hub.forms.size())) {
        for (const Id unit : asked.units) {
            for (const Id period : asked.periods) {
                if (const Form* form = hub.forms.find({unit, period}))
                    takeForm(asked, {unit, period}, *form, out);
            }
        }
        return out;
    }
    const QSet<Id> units(asked.units.begin(), asked.units.end());
    for (const auto& [key, form] : hub.forms) {
        if (units.contains(key.unit) && inTime(asked, hub, key))
            takeForm(asked, key, form, out);
    }
    return out;
}

void cut(const Call& call, const Question& asked, std::vector<Found>& rows)
{
    if (asked.limit <= 0 && asked.offset <= 0)
        return;
    // 2.42 knows no order: what was not written to for longest comes first, as the table lies there.
    const bool old = call.hub.isOld();
    std::stable_sort(rows.begin(), rows.end(), [old](const Found& a, const Found& b) {
        return old ? a.cell->updated < b.cell->updated : a.cell->created < b.cell->created;
    });
    const size_t from = std::min(rows.size(), size_t(std::max(0, asked.offset)));
    rows.erase(rows.begin(), rows.begin() + qsizetype(from));
    if (asked.limit > 0 && rows.size() > size_t(asked.limit))
        rows.resize(size_t(asked.limit));
}

/// What stands once at the top instead of in every row (hub-live.md §A2).
struct Head {
    bool period = false, unit = false, attributeCombo = false;
};

void row(JsonOut& out, const HubState& hub, const IdSchemes& schemes, const Found& one, const Head& head)
{
    const bool old = hub.isOld();
    out.begin();
    out.field("dataElement", IdSchemes::write(hub, schemes.element, u"dataElements"_s, one.key.element));
    if (!head.period)
        out.field("period", hub.ids.text(one.form.period));
    if (!head.unit)
        out.field("orgUnit", IdSchemes::write(hub, schemes.unit, u"organisationUnits"_s, one.form.unit));
    out.field("categoryOptionCombo",
              IdSchemes::write(hub, schemes.optionCombo, u"categoryOptionCombos"_s, one.key.optionCombo));
    if (!head.attributeCombo)
        out.field("attributeOptionCombo",
                  IdSchemes::write(hub, schemes.attributeCombo, u"categoryOptionCombos"_s, one.key.attributeCombo));
    if (one.cell->hasValue)
        out.field("value", one.cell->value);
    else if (old)
        out.null("value");
    out.field("storedBy", hub.ids.text(one.cell->storedBy));
    out.field("created", gmtTime(one.cell->created));
    out.field("lastUpdated", gmtTime(one.cell->updated));
    if (!one.cell->comment.isEmpty())
        out.field("comment", one.cell->comment);
    else if (old)
        out.null("comment");
    if (one.cell->followUp || old)
        out.field("followup", one.cell->followUp);
    if (one.cell->deleted)
        out.field("deleted", true);
    out.end();
}

Head headOf(JsonOut& out, const Call& call, const IdSchemes& schemes, const std::vector<Found>& rows)
{
    const QStringList sets = call.list(u"dataSet"), periods = call.list(u"period"), units = call.list(u"orgUnit");
    const bool oneUnit = units.size() == 1 && !call.flag(u"children");
    HubState& hub = call.hub;
    auto named = [&](const QString& scheme, const QString& kind, const QString& text) {
        return IdSchemes::write(hub, scheme, kind, IdSchemes::find(hub, scheme, kind, text));
    };
    Head head;
    if (hub.isOld()) {
        if (sets.size() == 1 && periods.size() == 1 && oneUnit && !call.has(u"lastUpdated")) {
            out.field("dataSet", IdSchemes::write(hub, schemes.dataSet, u"dataSets"_s, hub.ids.of(sets.first())));
            out.null("completeDate");
            out.field("period", periods.first());
            out.field("orgUnit",
                      IdSchemes::write(hub, schemes.unit, u"organisationUnits"_s, hub.ids.of(units.first())));
        }
        return head;
    }
    head.period = periods.size() == 1;
    head.unit = oneUnit;
    if (sets.size() == 1)
        out.field("dataSet", IdSchemes::write(hub, schemes.dataSet, u"dataSets"_s, hub.ids.of(sets.first())));
    if (head.period)
        out.field("period", periods.first());
    if (oneUnit)
        out.field("orgUnit", IdSchemes::write(hub, schemes.unit, u"organisationUnits"_s, hub.ids.of(units.first())));
    const QStringList attributes = call.list(u"attributeOptionCombo");
    const bool otherScheme = call.has(u"idScheme");
    const bool same = !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const Found& one) {
        return one.key.attributeCombo == rows.front().key.attributeCombo;
    });
    head.attributeCombo = attributes.size() == 1 || (otherScheme && same);
    if (head.attributeCombo)
        out.field("attributeOptionCombo",
                  attributes.size() == 1 ? named(schemes.attributeCombo, u"categoryOptionCombos"_s, attributes.first())
                                         : IdSchemes::write(hub, schemes.attributeCombo, u"categoryOptionCombos"_s,
                                                            rows.front().key.attributeCombo));
    if (otherScheme) {
        for (const char* name :
             {"dataSetIdScheme", "dataElementIdScheme", "orgUnitIdScheme", "categoryOptionComboIdScheme",
              "attributeOptionComboIdScheme", "categoryIdScheme", "categoryOptionIdScheme"})
            out.field(name, call.text(u"idScheme").toUpper());
    }
    return head;
}

}  // namespace

hub::Response readValues(Call& call)
{
    // The schemes of the question are UIDs; `idScheme` speaks of the answer.
    const IdSchemes uids{u"UID"_s, u"UID"_s, u"UID"_s, u"UID"_s, u"UID"_s};
    const Question asked = readQuestion(call, uids);
    if (asked.refused)
        return *asked.refused;
    const IdSchemes schemes = IdSchemes::of(call);
    std::vector<Found> rows = search(asked, call.hub);
    cut(call, asked, rows);
    JsonOut out;
    out.begin();
    const Head head = headOf(out, call, schemes, rows);
    out.beginList("dataValues");
    for (const Found& one : rows)
        row(out, call.hub, schemes, one, head);
    out.endList();
    out.end();
    const hub::Response answer = json(200, out.take());
    return call.text(u"compression") == u"gzip" ? attachment(answer, "dataValueSets") : answer;
}

}  // namespace rejista::practice
