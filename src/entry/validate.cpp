#include "entry/validate.h"

#include "entry/return_data.h"
#include "entry/unit_view.h"
#include "storage/undo.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
Validation validationOf(const ReturnData& data)
{
    Validation found;
    found.key = data.key;
    found.messages = data.messages;
    const Progress progress = data.progress();
    found.filled = progress.filled;
    found.expected = progress.expected;
    found.drafts = progress.drafts;
    for (const CellState& cell : data.cells)
        found.values += cell.row.value.has_value();
    return found;
}

/// The returns of unit and period that hold a value or a draft, through the cells that stand there.
std::vector<domain::ReturnKey> returnsOf(const Context& context, domain::OrgUnitKey unit, const domain::Period& period,
                                         std::span<const domain::CellRow> rows)
{
    std::vector<domain::ReturnKey> found;
    for (const domain::DataSetKey key : context.catalog->dataSetsOf(unit)) {
        const metadata::DataSet& set = *context.catalog->dataSets.find(key);
        if (set.periodType != period.type())
            continue;
        for (const domain::OptionComboKey attribute : attributesOf(*context.catalog, set)) {
            const bool any = std::any_of(rows.begin(), rows.end(), [&](const domain::CellRow& row) {
                return row.value && row.key.attribute == attribute && context.catalog->comboIn(key, row.key.element);
            });
            if (any)
                found.push_back({key, unit, period, attribute});
        }
    }
    return found;
}

/// The returns of one unit, each of its periods read once.
Result<std::vector<Validation>> ofUnit(storage::Database& db, const Context& context, domain::OrgUnitKey unit,
                                       std::span<const domain::Period> periods, const std::shared_ptr<RuleBook>& book,
                                       UnitValues& known)
{
    const UnitView view(db);
    std::vector<domain::Period> own(periods.begin(), periods.end());
    if (own.empty()) {
        auto found = storage::cells::periods(db, std::span(&unit, 1));
        if (!found)
            return found.error();
        own = std::move(*found);
    }
    std::vector<Validation> validations;
    for (const domain::Period& period : own) {
        const auto rows = known.rows(db, unit, period);
        if (!rows)
            return rows.error();
        for (const domain::ReturnKey& key : returnsOf(context, unit, period, *rows)) {
            const auto found = ReturnData::read(db, context, key, book, false, &known);
            if (!found)
                return found.error();
            validations.push_back(validationOf(*found));
        }
    }
    return validations;
}
}  // namespace

std::vector<Message> Validation::of(metadata::Severity severity) const
{
    std::vector<Message> found;
    std::copy_if(messages.begin(), messages.end(), std::back_inserter(found),
                 [&](const Message& m) { return m.severity == severity; });
    return found;
}

int Validation::count(metadata::Severity severity) const
{
    return int(
        std::count_if(messages.begin(), messages.end(), [&](const Message& m) { return m.severity == severity; }));
}

bool Validation::mayComplete() const
{
    return std::none_of(messages.begin(), messages.end(), [](const Message& m) { return m.blocks(); });
}

Result<Validation> validate(storage::Database& db, const Context& context, const domain::ReturnKey& key,
                            std::shared_ptr<RuleBook> book)
{
    const auto data = ReturnData::read(db, context, key, std::move(book), false);
    if (!data)
        return data.error();
    return validationOf(*data);
}

Result<void> validateAll(storage::Database& db, const Context& context, std::span<const domain::OrgUnitKey> units,
                         std::span<const domain::Period> periods, const std::function<bool(const Validation&)>& visit,
                         std::shared_ptr<RuleBook> book)
{
    if (!book)
        book = std::make_shared<RuleBook>(*context.catalog, context.pack);
    std::vector<domain::OrgUnitKey> all(units.begin(), units.end());
    if (all.empty()) {
        for (const metadata::OrgUnit& unit : context.catalog->orgUnits)
            all.push_back(unit.key);
    }
    UnitValues known;
    for (const domain::OrgUnitKey unit : all) {
        const auto found = ofUnit(db, context, unit, periods, book, known);
        if (!found)
            return found.error();
        for (const Validation& one : *found) {
            if (!visit(one))
                return {};
        }
    }
    return {};
}

Result<Validation> complete(storage::Store& store, const Context& context, const domain::ReturnKey& key,
                            std::shared_ptr<RuleBook> book)
{
    return store.writeNow([&](storage::Tx& tx) -> Result<Validation> {
        const auto data = completeIn(tx, context, key, book);
        if (!data)
            return data.error();
        return validationOf(*data);
    });
}

Result<void> reopen(storage::Store& store, const Context& context, const domain::ReturnKey& key, const QString& why)
{
    domain::ReturnKey whole = key;
    if (!whole.attribute)
        whole.attribute = context.catalog->defaultCombo;
    return store.writeNow([&](storage::Tx& tx) { return reopenIn(tx, context, whole, why); });
}

Result<QStringList> explain(storage::Store& store, const Context& context, const domain::ReturnKey& key,
                            const QString& rule, const QString& text, std::shared_ptr<RuleBook> book)
{
    if (const auto may = context.allowed(security::Right::TypeValues); !may)
        return may.error();
    return store.writeNow([&](storage::Tx& tx) -> Result<QStringList> {
        auto data = ReturnData::read(tx, context, key, book, false);
        if (!data)
            return data.error();
        QStringList instances;
        for (const Message& message : data->messages) {
            if (message.needsReason && (message.instance == rule || message.rule == rule))
                instances.append(message.instance);
        }
        if (instances.isEmpty())
            return domain::error(domain::Kind::NotFound, rule);
        for (const QString& instance : instances) {
            if (const auto done = explainIn(tx, *data, instance, text); !done)
                return done.error();
        }
        if (const auto done = writeReasonLines(tx, *data); !done)
            return done.error();
        if (const auto done = storage::undo::remember(tx, data->key); !done)
            return done.error();
        return instances;
    });
}

}  // namespace rejista::entry
