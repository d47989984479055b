#include "sync/reconcile.h"

#include "entry/returns.h"
#include "storage/cells.h"
#include "storage/hub_cards.h"
#include "storage/hub_refusals.h"
#include "storage/hub_seen.h"
#include "sync/hub_names.h"
#include "sync/reach.h"
#include "sync/reconcile_reason.h"

#include <algorithm>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr size_t kUnitsARequest = 20;
constexpr qsizetype kOperandsARequest = 100;  // each 24 to 36 letters of an address
constexpr qsizetype kPeriodsARequest = 120;   // of every day, 16 letters each

using CellSet = QSet<domain::CellKey>;

class Reconciling {
public:
    Reconciling(storage::Database& db, const entry::Context& context, hub::Client& client, hub::Warehouse* warehouse,
                const ReconcileQuery& query)
        : m_db(db),
          m_catalog(*context.catalog),
          m_client(client),
          m_warehouse(warehouse),
          m_query(query)
    {}

    Result<std::vector<Reconciled>> run()
    {
        for (const auto step : {&Reconciling::readLocal, &Reconciling::planForms, &Reconciling::readStates,
                                &Reconciling::readHub, &Reconciling::readAnalytics, &Reconciling::readWarehouse})
            if (const auto done = (this->*step)(); !done)
                return done.error();
        std::vector<Reconciled> rows;
        for (const domain::ReturnKey& form : m_forms)
            if (auto row = compare(form);
                row.local.values + row.hub.values + row.analytics.values + row.warehouse.values > 0
                || !row.differs.empty())
                rows.push_back(std::move(row));
        return rows;
    }

private:
    Result<void> readLocal()
    {
        m_units = m_query.units;
        if (m_units.empty()) {
            QSet<domain::OrgUnitKey> assigned;
            for (const metadata::DataSet& set : m_catalog.dataSets)
                assigned.unite(set.orgUnits);
            m_units.assign(assigned.begin(), assigned.end());
        }
        std::sort(m_units.begin(), m_units.end());
        m_units.erase(std::unique(m_units.begin(), m_units.end()), m_units.end());
        m_periods = m_query.periods;
        if (m_periods.empty()) {
            auto periods = storage::cells::periods(m_db, m_units);
            if (!periods)
                return periods.error();
            m_periods = std::move(*periods);
        }
        if (m_units.empty() || m_periods.empty())
            return {};
        return storage::cells::eachRow(m_db, {m_units, m_periods}, [this](const domain::CellRow& row) {
            m_local.insert(row.key, row);
            if (row.value || row.baseKnown)
                m_touched[formOf(row.key)].insert(row.key);
        });
    }

    // A form's identity but for its data set: what a value hangs on.
    static domain::ReturnKey formOf(const domain::CellKey& cell)
    {
        return {{}, cell.orgUnit, cell.period, cell.attribute};
    }

    Result<void> planForms()
    {
        for (const domain::OrgUnitKey unit : m_units)
            for (const domain::DataSetKey key : m_catalog.dataSetsOf(unit)) {
                const metadata::DataSet* set = m_catalog.dataSets.find(key);
                for (const domain::Period& period : m_periods)
                    if (period.type() == set->periodType)
                        for (const domain::OptionComboKey attribute : entry::attributesOf(m_catalog, *set))
                            m_forms.push_back({key, unit, period, attribute});
            }
        return {};
    }

    Result<void> readStates()
    {
        const auto cards = storage::hub_cards::open(m_db);
        if (!cards)
            return cards.error();
        for (const auto& card : *cards)
            m_carded.insert(card.cell);
        const auto refusals = storage::hub_refusals::standing(m_db);
        if (!refusals)
            return refusals.error();
        for (const auto& refusal : *refusals)
            m_refused.insert(refusal.cell);
        const auto seen = storage::hub_seen::forms(m_db);
        if (!seen)
            return seen.error();
        for (const auto& form : *seen)
            if (!form.parked.isEmpty())
                m_parked.insert(form.key);
        return {};
    }

    // One unit out of reach would refuse the whole question (E2012); a register may hold offices above the school.
    Result<void> readReach()
    {
        const auto me = m_client.me();
        if (!me)
            return me.error();
        const auto& units = me->viewUnits.empty() ? me->captureUnits : me->viewUnits;
        QStringList roots;
        for (const auto& unit : units)
            roots << unit.uid;
        for (const domain::OrgUnitKey key : m_units)
            if ((roots.isEmpty() && me->may(u"ALL"_s)) || isBelow(m_catalog, key, roots)) {
                m_reachable.insert(key);
                m_reached << m_catalog.orgUnits.find(key)->uid;
            }
        return {};
    }

    QStringList periodIds() const
    {
        QStringList ids;
        for (const domain::Period& period : m_periods)
            ids << period.id();
        return ids;
    }

    Result<void> readHub()
    {
        const auto server = m_client.serverInfo();
        if (!server)
            return server.error();
        m_built = server->analyticsBuilt;
        if (const auto known = readReach(); !known)
            return known.error();
        QSet<QString> sets;
        for (const domain::ReturnKey& form : m_forms)
            sets.insert(m_catalog.dataSets.find(form.dataSet)->uid);
        if (sets.isEmpty())
            return {};
        hub::Client::DeltaQuery query;
        query.dataSets = QStringList(sets.begin(), sets.end());
        query.dataSets.sort();
        query.children = false;
        const QStringList periods = periodIds();
        for (qsizetype at = 0; at < m_reached.size(); at += qsizetype(kUnitsARequest))
            for (qsizetype from = 0; from < periods.size(); from += kPeriodsARequest) {
                query.orgUnits = m_reached.mid(at, qsizetype(kUnitsARequest));
                query.periods = periods.mid(from, kPeriodsARequest);
                if (const auto read = readHubValues(query); !read)
                    return read;
            }
        return {};
    }

    Result<void> readHubValues(const hub::Client::DeltaQuery& query)
    {
        const auto values = m_client.readValues(query);
        if (!values && isRefusal(values.error())) {  // one was moved out of sight since our lists were read
            if (query.orgUnits.size() == 1)
                m_reachable.remove(m_catalog.orgUnits.byUid(query.orgUnits.front())->key);
            for (const QString& unit : query.orgUnits.size() > 1 ? query.orgUnits : QStringList()) {
                hub::Client::DeltaQuery alone = query;
                alone.orgUnits = {unit};
                if (const auto read = readHubValues(alone); !read)
                    return read;
            }
            return {};
        }
        if (!values)
            return values.error();
        for (const hub::RemoteValue& value : *values)
            if (const auto cell = cellOf(m_catalog, value)) {
                m_hub.insert(*cell, value);
                m_touched[formOf(*cell)].insert(*cell);
            }
        return {};
    }

    // What a unit's figure adds up is more than its own value where units below have the form too.
    bool addsUp(const domain::ReturnKey& form) const
    {
        const metadata::DataSet* set = m_catalog.dataSets.find(form.dataSet);
        const auto below = m_catalog.subtree(form.orgUnit);
        return std::any_of(below.begin(), below.end(), [&](domain::OrgUnitKey unit) {
            return unit != form.orgUnit && set->orgUnits.contains(unit);
        });
    }

    QString operandOf(const domain::CellKey& cell) const
    {
        QString operand = m_catalog.dataElements.find(cell.element)->uid + u'.'
            + m_catalog.optionCombos.find(cell.combo)->uid;
        if (cell.attribute != m_catalog.defaultCombo)
            operand += u'.' + m_catalog.optionCombos.find(cell.attribute)->uid;
        return operand;
    }

    /// Cells that the tables may hold; asked for where anybody has a value.
    CellSet figureCells() const
    {
        CellSet cells;
        for (const domain::ReturnKey& form : m_forms) {
            if (addsUp(form) || !m_reachable.contains(form.orgUnit))
                continue;
            for (const domain::CellKey& cell : m_touched.value({{}, form.orgUnit, form.period, form.attribute}))
                if (comboFits(m_catalog, form.dataSet, cell))
                    cells.insert(cell);
        }
        return cells;
    }

    Result<void> readAnalytics()
    {
        const CellSet cells = figureCells();
        if (!m_built.isValid() || cells.isEmpty())
            return {};  // never built: there is nothing to ask
        QSet<QString> operands, units, periods;
        QHash<QString, domain::CellKey> byKey;
        for (const domain::CellKey& cell : cells) {
            if (!hasFigure(m_catalog.dataElements.find(cell.element)))
                continue;
            const QString operand = operandOf(cell), unit = m_catalog.orgUnits.find(cell.orgUnit)->uid;
            operands.insert(operand);
            units.insert(unit);
            periods.insert(cell.period.id());
            byKey.insert(operand + u' ' + unit + u' ' + cell.period.id(), cell);
        }
        QStringList dx(operands.begin(), operands.end()), ou(units.begin(), units.end()),
            pe(periods.begin(), periods.end());
        dx.sort();
        ou.sort();
        pe.sort();
        for (qsizetype o = 0; o < ou.size(); o += qsizetype(kUnitsARequest))
            for (qsizetype at = 0; at < dx.size(); at += kOperandsARequest)
                for (qsizetype p = 0; p < pe.size(); p += kPeriodsARequest) {
                    const auto rows = m_client.analytics({dx.mid(at, kOperandsARequest), pe.mid(p, kPeriodsARequest),
                                                          ou.mid(o, qsizetype(kUnitsARequest))});
                    if (!rows && (rows.error().kind == Kind::HubRefused || rows.error().kind == Kind::HubForbidden)) {
                        m_analyticsError = rows.error();
                        m_analytics.clear();
                        return {};
                    }
                    if (!rows)
                        return rows.error();
                    for (const auto& row : *rows)
                        if (const auto cell = byKey.constFind(row.dx + u' ' + row.ou + u' ' + row.pe);
                            cell != byKey.constEnd())
                            m_analytics.insert(*cell, row.value);
                }
        for (const domain::CellKey& cell : cells)
            if (hasFigure(m_catalog.dataElements.find(cell.element))
                || !countsInTables(m_catalog.dataElements.find(cell.element)->valueType))
                m_analyticsAsked.insert(cell);
        return {};
    }

    Result<void> readWarehouse()
    {
        const CellSet cells = figureCells();
        if (!m_warehouse || cells.isEmpty())
            return {};
        QSet<QString> elements, units, periods;
        for (const domain::CellKey& cell : cells) {
            elements.insert(m_catalog.dataElements.find(cell.element)->uid);
            units.insert(m_catalog.orgUnits.find(cell.orgUnit)->uid);
            periods.insert(cell.period.id());
        }
        const auto rows = m_warehouse->values({QStringList(elements.begin(), elements.end()),
                                               QStringList(units.begin(), units.end()),
                                               QStringList(periods.begin(), periods.end())});
        if (!rows && rows.error().kind == Kind::Cancelled)
            return rows.error();
        if (!rows) {
            m_warehouseError = rows.error();
            return {};
        }
        for (const hub::Warehouse::Row& row : *rows) {
            const hub::RemoteValue as{row.dataElement, row.categoryOptionCombo, row.orgUnit, row.period,
                                      row.attributeOptionCombo};
            if (const auto cell = cellOf(m_catalog, as); cell && row.value)
                m_inWarehouse.insert(*cell, *row.value);
        }
        m_warehouseAsked = cells;
        return {};
    }

    Reconciled compare(const domain::ReturnKey& form) const
    {
        Reconciled row;
        row.form = form;
        row.analyticsBuilt = m_built;
        row.analyticsError = m_analyticsError;
        row.warehouseError = m_warehouseError;
        row.local.asked = true;
        row.hub.asked = m_reachable.contains(form.orgUnit);
        const bool figures = row.hub.asked && !addsUp(form);
        row.analytics.asked = figures && m_built.isValid() && !m_analyticsError;
        row.warehouse.asked = figures && m_warehouse && !m_warehouseError;
        const CellSet cells = m_touched.value({{}, form.orgUnit, form.period, form.attribute});
        for (const domain::CellKey& cell : cells)
            if (comboFits(m_catalog, form.dataSet, cell))
                compareCell(form, cell, row);
        std::sort(row.differs.begin(), row.differs.end(), [](const Difference& a, const Difference& b) {
            return std::pair(a.cell.element, a.cell.combo) < std::pair(b.cell.element, b.cell.combo);
        });
        return row;
    }

    void compareCell(const domain::ReturnKey& form, const domain::CellKey& key, Reconciled& row) const
    {
        const auto local = m_local.constFind(key);
        const auto remote = m_hub.constFind(key);
        CellSides sides;
        sides.local = local == m_local.constEnd() ? nullptr : &*local;
        sides.hub = remote == m_hub.constEnd() ? nullptr : &*remote;
        sides.type = m_catalog.dataElements.find(key.element)->valueType;
        sides.built = m_built;
        sides.carded = m_carded.contains(key);
        sides.refused = m_refused.contains(key);
        sides.parked = m_parked.contains(form);
        // A text is nowhere in analytics; that it is not is a difference only where it was looked for.
        sides.analyticsAsked = row.analytics.asked && m_analyticsAsked.contains(key);
        sides.warehouseAsked = row.warehouse.asked && m_warehouseAsked.contains(key);
        if (m_analytics.contains(key))
            sides.analytics = m_analytics.value(key);
        if (m_inWarehouse.contains(key))
            sides.warehouse = m_inWarehouse.value(key);
        const auto count = [&](Side& side, const std::optional<QString>& value) {
            if (!side.asked || !value)
                return;
            ++side.values;
            if (countsInTables(sides.type))
                side.total += *value == "true"_L1 ? 1 : value->toDouble();
        };
        const auto here = valueOf(sides.local), there = valueOf(sides.hub);
        count(row.local, here);
        count(row.hub, there);
        count(row.analytics, sides.analytics);
        count(row.warehouse, sides.warehouse);
        const QString reason = row.hub.asked ? reasonOf(sides) : QString();
        if (reason.isEmpty())
            return;
        Difference difference{key, here, there, sides.analytics, sides.warehouse, reason, {}, {}};
        if (sides.hub) {
            difference.by = sides.hub->storedBy;
            difference.at = sides.hub->updatedAt;
        }
        row.differs.push_back(std::move(difference));
    }

    storage::Database& m_db;
    const metadata::Catalog& m_catalog;
    hub::Client& m_client;
    hub::Warehouse* m_warehouse;
    const ReconcileQuery& m_query;
    std::vector<domain::OrgUnitKey> m_units;
    QSet<domain::OrgUnitKey> m_reachable;
    QStringList m_reached;  ///< their UIDs, in the order of m_units
    std::vector<domain::Period> m_periods;
    std::vector<domain::ReturnKey> m_forms;
    QHash<domain::CellKey, domain::CellRow> m_local;
    QHash<domain::CellKey, hub::RemoteValue> m_hub;
    QHash<domain::CellKey, QString> m_analytics, m_inWarehouse;
    QHash<domain::ReturnKey, CellSet> m_touched;
    CellSet m_carded, m_refused, m_analyticsAsked, m_warehouseAsked;
    QSet<domain::ReturnKey> m_parked;
    QDateTime m_built;
    std::optional<domain::Error> m_analyticsError, m_warehouseError;
};

}  // namespace

Result<std::vector<Reconciled>> reconcile(storage::Database& db, const entry::Context& context, hub::Client& client,
                                          hub::Warehouse* warehouse, const ReconcileQuery& query)
{
    return Reconciling(db, context, client, warehouse, query).run();
}

}  // namespace rejista::sync
