#include "practice/analytics.h"

#include "practice/access.h"
#include "practice/analytics_figures.h"
#include "practice/moment.h"
#include "practice/periods.h"
#include "practice/tasks.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

/// `dimension=` and `filter=` of a query, by name and in order.
struct Dimension {
    QString name{};
    QStringList items{};
    bool isFilter = false;
};

struct Query {
    std::vector<Dimension> dimensions{};
    std::vector<Item> items{};
    QStringList periods{}, units{};
    bool unitsAreRows = false, periodsAreRows = false;
    QString category{};
    QStringList options{};
    std::optional<hub::Response> refused{};
};

Query readQuery(Call& call)
{
    Query out;
    for (const auto& [name, value] : call.request.query) {
        if (name != u"dimension" && name != u"filter")
            continue;
        Dimension one{value.section(u':', 0, 0), value.section(u':', 1).split(u';', Qt::SkipEmptyParts),
                      name == u"filter"};
        out.dimensions.push_back(one);
        if (one.name == u"dx"_s) {
            for (const QString& text : one.items) {
                if (std::optional<Item> item = itemOf(call.hub, text))
                    out.items.push_back(*item);
            }
            if (out.items.empty())
                out.refused = message(409, u"Dimension is present in query without any valid dimension options: `dx`"_s,
                                      u"E7124"_s);
        } else if (one.name == u"pe"_s) {
            out.periods += one.items;
            out.periodsAreRows = !one.isFilter;
        } else if (one.name == u"ou"_s) {
            out.units += one.items;
            out.unitsAreRows = !one.isFilter;
        } else if (const QJsonObject* category = call.hub.meta.find(u"categories"_s, one.name)) {
            out.category = one.name;
            out.options = one.items;
            if (one.items.isEmpty()) {
                for (const QJsonValue& ref : category->value(u"categoryOptions"_s).toArray())
                    out.options.append(ref.toObject().value(u"id"_s).toString());
            }
        }
    }
    if (out.refused)
        return out;
    if (out.items.empty())
        out.refused = message(
            409, u"At least one data dimension item or data element group set dimension item must be specified"_s,
            u"E7102"_s);
    else if (out.periods.isEmpty())
        out.refused = message(409, u"A end date was not specified in periods, dimensions, filters"_s, u"E7146"_s);
    const Model& model = call.hub.metadata();
    for (const QString& unit : std::as_const(out.units)) {
        if (!out.refused && model.unit(call.hub.ids.find(unit)) != nullptr
            && !mayView(model, *call.user, call.hub.ids.find(unit)))
            out.refused = message(
                409, u"User: `%1` is not allowed to view org unit: `%2`"_s.arg(call.user->username, unit), u"E7120"_s);
    }
    return out;
}

QJsonObject header(const QString& name, const QString& column, bool isValue)
{
    return {{u"name"_s, name},
            {u"column"_s, column},
            {u"valueType"_s, isValue ? u"NUMBER"_s : u"TEXT"_s},
            {u"type"_s, isValue ? u"java.lang.Double"_s : u"java.lang.String"_s},
            {u"hidden"_s, false},
            {u"meta"_s, !isValue}};
}

QString nameOf(const HubState& hub, const QString& kind, const QString& uid)
{
    const QJsonObject* object = hub.meta.find(kind, uid);
    return object == nullptr ? uid : object->value(u"name"_s).toString();
}

QJsonArray headersOf(const Call& call, const Query& query)
{
    QJsonArray out;
    for (const Dimension& one : query.dimensions) {
        if (one.isFilter)
            continue;
        const QString column = one.name == u"dx"_s ? u"Data"_s
            : one.name == u"pe"_s                  ? u"Period"_s
            : one.name == u"ou"_s                  ? u"Organisation unit"_s
                                                   : nameOf(call.hub, u"categories"_s, one.name);
        out.append(header(one.name, column, false));
    }
    out.append(header(u"value"_s, u"Value"_s, true));
    if (call.flag(u"includeNumDen")) {
        for (const auto& [name, column] :
             {std::pair(u"numerator"_s, u"Numerator"_s), std::pair(u"denominator"_s, u"Denominator"_s),
              std::pair(u"factor"_s, u"Factor"_s), std::pair(u"multiplier"_s, u"Multiplier"_s),
              std::pair(u"divisor"_s, u"Divisor"_s)})
            out.append(header(name, column, true));
    }
    return out;
}

QJsonObject metaDataOf(Call& call, const Query& query)
{
    const HubState& hub = call.hub;
    const Model& model = call.hub.metadata();
    QJsonObject items{{u"dx"_s, QJsonObject{{u"name"_s, u"Data"_s}}},
                      {u"pe"_s, QJsonObject{{u"name"_s, u"Period"_s}}},
                      {u"ou"_s, QJsonObject{{u"name"_s, u"Organisation unit"_s}}}};
    auto add = [&](const QString& uid, const QString& name) { items.insert(uid, QJsonObject{{u"name"_s, name}}); };
    QStringList dx, combos;
    for (const Item& item : query.items) {
        dx.append(item.text);
        add(item.text, item.name);
        if (item.kind != Item::Kind::Element)
            continue;
        for (const Id id : model.combos.value(model.element(item.operand.element)->combo).optionCombos) {
            const QString uid = hub.ids.text(id);
            if (!combos.contains(uid))
                combos.append(uid);
            add(uid, model.optionCombo(id)->name);
        }
    }
    for (const QString& period : query.periods) {
        if (const std::optional<domain::Period> read = periodOf(period))
            add(period, periodName(*read));
    }
    for (const QString& unit : query.units)
        add(unit, nameOf(hub, u"organisationUnits"_s, unit));
    QJsonObject dimensions{{u"dx"_s, QJsonArray::fromStringList(dx)},
                           {u"pe"_s, QJsonArray::fromStringList(query.periods)},
                           {u"ou"_s, QJsonArray::fromStringList(query.units)},
                           {u"co"_s, QJsonArray::fromStringList(combos)}};
    if (!query.category.isEmpty()) {
        dimensions.insert(query.category, QJsonArray::fromStringList(query.options));
        add(query.category, nameOf(hub, u"categories"_s, query.category));
        for (const QString& option : query.options)
            add(option, nameOf(hub, u"categoryOptions"_s, option));
    }
    return {{u"items"_s, items}, {u"dimensions"_s, dimensions}};
}

struct Row {
    QString item{}, option{}, period{}, unit{};
    Figure figure{};
};

std::vector<Row> rowsOf(Call& call, const Query& query)
{
    HubState& hub = call.hub;
    std::vector<Row> out;
    const QStringList options = query.category.isEmpty() ? QStringList{QString()} : query.options;
    QSet<Id> all;
    for (const QString& unit : query.units)
        all.insert(hub.ids.find(unit));
    const QStringList units = query.unitsAreRows ? query.units : QStringList{QString()};
    for (const Item& item : query.items) {
        for (const QString& option : options) {
            for (const QString& period : query.periods) {
                const std::optional<domain::Period> read = periodOf(period);
                for (const QString& unit : units) {
                    if (!read)
                        continue;
                    const Place place{*read, period, unit.isEmpty() ? all : QSet<Id>{hub.ids.find(unit)},
                                      option.isEmpty() ? 0 : hub.ids.find(option)};
                    if (const std::optional<Figure> figure = figureOf(hub, item, place))
                        out.push_back({item.text, option, period, unit, *figure});
                }
            }
        }
    }
    return out;
}

hub::Response grid(Call& call, const Query& query)
{
    const QJsonArray headers = headersOf(call, query);
    QJsonArray rows;
    for (const Row& row : rowsOf(call, query)) {
        QJsonArray cells;
        for (const Dimension& one : query.dimensions) {
            if (one.isFilter)
                continue;
            cells.append(one.name == u"dx"_s       ? row.item
                             : one.name == u"pe"_s ? row.period
                             : one.name == u"ou"_s ? row.unit
                                                   : row.option);
        }
        cells.append(row.figure.text);
        if (call.flag(u"includeNumDen")) {
            const bool any = row.figure.isIndicator;
            const QString factor = QString::number(row.figure.factor, 'g', 15);
            for (const QString& text : {javaNumber(row.figure.numerator), javaNumber(row.figure.denominator),
                                        javaNumber(row.figure.factor), factor, u"1"_s})
                cells.append(any ? text : QString());
        }
        rows.append(cells);
    }
    hub::Response response = json(200,
                                  QJsonObject{{u"headers"_s, headers},
                                              {u"metaData"_s, metaDataOf(call, query)},
                                              {u"rowContext"_s, QJsonObject{}},
                                              {u"width"_s, rows.isEmpty() ? 0 : headers.size()},
                                              {u"rows"_s, rows},
                                              {u"height"_s, rows.size()},
                                              {u"headerWidth"_s, headers.size()}});
    if (call.hub.like == Like::V244)
        tag(call, response);
    return response;
}

hub::Response asValueSet(Call& call, const Query& query)
{
    QJsonArray values;
    const QString day = QString::fromLatin1(dayOf(call.hub.now()));
    for (const Row& row : rowsOf(call, query)) {
        QJsonObject one{{u"dataElement"_s, row.item.section(u'.', 0, 0)},
                        {u"period"_s, row.period},
                        {u"orgUnit"_s, row.unit},
                        {u"value"_s, row.figure.text},
                        {u"created"_s, day},
                        {u"lastUpdated"_s, day},
                        {u"comment"_s, u"[aggregated]"_s},
                        {u"followup"_s, false}};
        if (row.item.contains(u'.'))
            one.insert(u"categoryOptionCombo"_s, row.item.section(u'.', 1, 1));
        if (const QString attribute = row.item.section(u'.', 2, 2); !attribute.isEmpty())
            one.insert(u"attributeOptionCombo"_s, attribute);
        values.append(one);
    }
    return json(200, QJsonObject{{u"dataValues"_s, values}});
}

}  // namespace

void buildTables(HubState& hub)
{
    hub.analytics.built = true;
    hub.analytics.at = hub.now();
    hub.analytics.forms = hub.forms;
    const QString* zeros = hub.settings.find(u"keyIncludeZeroValuesInAnalytics"_s);
    hub.analytics.zeros = zeros != nullptr && *zeros == u"true"_s;
    hub.analytics.periodTypes = hub.outputPeriodTypes;
}

hub::Response startBuild(Call& call)
{
    if (call.request.method != "POST" && call.request.method != "PUT")
        return wrongMethod(call);
    if (!call.may(u"F_PERFORM_MAINTENANCE"_s))
        return needsAuthority(u"F_PERFORM_MAINTENANCE"_s);
    buildTables(call.hub);
    QJsonArray skipped;
    for (const auto& [name, kinds] :
         {std::pair(u"skipEvents"_s, u"EVENT TRACKED_ENTITY_INSTANCE_EVENTS"_s),
          std::pair(u"skipEnrollment"_s, u"ENROLLMENT TRACKED_ENTITY_INSTANCE_ENROLLMENTS"_s),
          std::pair(u"skipTrackedEntities"_s, u"TRACKED_ENTITY_INSTANCE"_s),
          std::pair(u"skipOrgUnitOwnership"_s, u"OWNERSHIP"_s)}) {
        for (const QString& kind : call.flag(name) ? kinds.split(u' ') : QStringList())
            skipped.append(kind);
    }
    const QJsonObject parameters{{u"skipTableTypes"_s, skipped},
                                 {u"skipPrograms"_s, QJsonArray{}},
                                 {u"skipResourceTables"_s, false},
                                 {u"skipOutliers"_s, false}};
    return startTask(call, u"ANALYTICS_TABLE"_s, parameters, u"Analytics tables updated: 00:00:01.000"_s, QJsonObject{},
                     false);
}

hub::Response analytics(Call& call)
{
    if (call.request.method != "GET")
        return wrongMethod(call);
    const QString what = call.at(1).section(u'.', 0, 0);
    if (!what.isEmpty() && what != u"dataValueSet"_s)
        return containerPage(404, u"No static resource "_s + call.path.join(u'/'));
    const Query query = readQuery(call);
    if (query.refused)
        return *query.refused;
    if (!call.hub.analytics.built) {
        QJsonObject out = envelope(
            409, u"ERROR"_s,
            u"Query failed because a referenced table does not exist. Please ensure analytics job was run (SqlState: 42P01)"_s);
        out.insert(u"devMessage"_s, u"ERROR: relation \"analytics\" does not exist"_s);
        out.insert(u"errorCode"_s, u"E7144"_s);
        return json(409, out);
    }
    return what.isEmpty() ? grid(call, query) : asValueSet(call, query);
}

}  // namespace rejista::practice
