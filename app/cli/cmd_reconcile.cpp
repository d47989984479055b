// reconcile: here, the hub and the warehouse side by side.
#include "cli/hub_json.h"
#include "cli/hub_line.h"
#include "cli/interrupt.h"
#include "cli/support.h"
#include "entry/address.h"
#include "hub/network_transport.h"
#include "words/hub_words.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

struct Asked {
    std::unique_ptr<hub::Transport> transport;
    std::unique_ptr<hub::Warehouse> warehouse;
};

Result<Asked> dialWarehouse(Session& session, const sync::Connection& connection)
{
    Asked asked;
    if (connection.warehouse.isEmpty())
        return asked;
    auto password = sync::connection::warehousePassword(session.workspace->reader());
    if (!password)
        return password.error();
    auto transport = hub::NetworkTransport::make({QUrl(connection.warehouse), connection.caPem, true});
    if (!transport)
        return transport.error();
    asked.transport = std::move(*transport);
    hub::Warehouse::SignIn signIn;
    if (!connection.warehouseDatabase.isEmpty())
        signIn.database = connection.warehouseDatabase;
    signIn.user = connection.warehouseUser;
    signIn.password = std::move(*password);
    asked.warehouse = std::make_unique<hub::Warehouse>(*asked.transport, std::move(signIn));
    return asked;
}

QString sideText(const sync::Side& side)
{
    return side.asked ? u"%1 (%2)"_s.arg(side.total, 0, 'g', 12).arg(side.values) : u"-"_s;
}

void print(Output& out, const metadata::Catalog& catalog, const std::vector<sync::Reconciled>& rows)
{
    std::vector<QStringList> table, differing;
    for (const auto& row : rows) {
        table.push_back({returnText(catalog, row.form), sideText(row.local), sideText(row.hub), sideText(row.analytics),
                         sideText(row.warehouse), QString::number(row.differs.size())});
        for (const auto& cell : row.differs)
            differing.push_back({entry::addressOf(catalog, cell.cell, row.form.dataSet), cell.local.value_or(u"-"_s),
                                 cell.hub.value_or(u"-"_s), cell.analytics.value_or(u"-"_s),
                                 cell.warehouse.value_or(u"-"_s), words::whyDifferent(cell.reason), cell.by});
    }
    out.table({u"return"_s, u"here"_s, u"hub"_s, u"analytics"_s, u"warehouse"_s, u"differ"_s}, table);
    if (!rows.empty() && rows.front().analyticsBuilt.isValid())
        out.line(u"Analytics as of %1."_s.arg(whenText(rows.front().analyticsBuilt)));
    out.table({u"cell"_s, u"here"_s, u"hub"_s, u"analytics"_s, u"warehouse"_s, u"why"_s, u"by"_s}, differing);
}

Result<sync::ReconcileQuery> queryOf(const Context& context, const Session& session)
{
    sync::ReconcileQuery query;
    const auto units = unitsNamed(session, context.args.values(u"orgunit"_s));
    if (!units)
        return units.error();
    for (const auto unit : *units) {
        const auto below = session.catalog.subtree(unit);
        query.units.insert(query.units.end(), below.begin(), below.end());
    }
    const auto periods = periodsNamed(context.args.values(u"period"_s));
    if (!periods)
        return periods.error();
    query.periods = *periods;
    return query;
}

Result<Exit> runReconcile(Context& context)
{
    const Interrupt interrupt;
    const auto open = hubLine(context, interrupt.token());
    if (!open)
        return open.error();
    Session& session = open->session;
    const auto query = queryOf(context, session);
    if (!query)
        return query.error();
    auto asked = dialWarehouse(session, open->connection);
    if (!asked)
        return asked.error();
    if (asked->warehouse)
        asked->warehouse->setStop(interrupt.token());
    const auto rows = sync::reconcile(session.workspace->reader(), entryContext(context, session), *open->line.client,
                                      asked->warehouse.get(), *query);
    if (!rows)
        return rows.error();
    print(context.out, session.catalog, *rows);
    QJsonArray document;
    bool differs = false;
    for (const auto& row : *rows) {
        document.append(reconciledJson(session.catalog, row));
        differs = differs || !row.differs.empty();
    }
    bool silent = false;
    if (!rows->empty()) {
        for (const auto& error : {rows->front().analyticsError, rows->front().warehouseError}) {
            if (error)
                context.out.warning(*error);
            silent = silent || error;
        }
    }
    if (!differs)
        context.out.line(silent ? u"What answered agrees with what is here."_s : u"Here and there agree."_s);
    context.out.document(document);
    return silent ? Exit::Partly : Exit::Done;
}

}  // namespace

std::vector<Command> reconcileCommands()
{
    return {{u"reconcile"_s,
             {},
             u"what stands here, at the hub and in the warehouse, and why it differs"_s,
             {{u"orgunit"_s, u"CODE"_s, u"units, with all below them (all)"_s, false, true},
              {u"period"_s, u"P"_s, u"periods (all that have values)"_s, false, true}},
             u"rejista-cli --workspace makeni.rejista reconcile --orgunit 2103-2-00417 --period 2025Sep"_s,
             runReconcile,
             false}};
}

}  // namespace rejista::cli
