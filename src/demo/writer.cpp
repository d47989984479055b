#include "demo/writer.h"

#include "entry/address.h"
#include "entry/answered_columns.h"
#include "entry/validate.h"
#include "storage/answered.h"

#include <QSet>

namespace rejista::demo {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::Operand;

namespace {

Result<QSet<Operand>> filledCells(storage::Database& db, const domain::ReturnKey& key)
{
    const auto rows = storage::cells::forReturn(db, key.orgUnit, key.period, key.attribute);
    if (!rows)
        return rows.error();
    QSet<Operand> filled;
    for (const domain::CellRow& row : *rows) {
        if (row.value)
            filled.insert({row.key.element, row.key.combo});
    }
    return filled;
}

}  // namespace

Writer::Writer(storage::Workspace& workspace, const entry::Context& context)
    : m_workspace(workspace),
      m_context(context),
      m_book(std::make_shared<entry::RuleBook>(*context.catalog, context.pack))
{}

Result<domain::ReturnKey> Writer::returnKey(const QString& dataSet, const QString& unit, const QString& period,
                                            const QString& attribute) const
{
    const metadata::DataSet* set = m_context.catalog->dataSets.byCode(dataSet);
    const metadata::OrgUnit* place = m_context.catalog->orgUnits.byCode(unit);
    const auto when = domain::Period::parse(period);
    if (!set)
        return domain::error(Kind::UnknownDataSet, dataSet);
    if (!place)
        return domain::error(Kind::UnknownOrgUnit, unit);
    if (!when)
        return when.error();
    domain::ReturnKey key{set->key, place->key, *when, m_context.catalog->defaultCombo};
    if (!attribute.isEmpty()) {
        const auto combo = m_context.catalog->comboNamed(set->attributeCombo, attribute);
        if (!combo)
            return combo.error();
        key.attribute = *combo;
    }
    return key;
}

Result<Operand> Writer::operand(domain::DataSetKey dataSet, const Answer& answer)
{
    const QString address = answer.element + u':' + answer.combo;
    if (const auto known = m_operands.constFind(address); known != m_operands.cend())
        return *known;
    const metadata::DataElement* element = m_context.catalog->dataElements.byCode(answer.element);
    if (!element)
        return domain::error(Kind::UnknownElement, address);
    Operand found{element->key, m_context.catalog->defaultCombo};
    if (!answer.combo.isEmpty()) {
        const auto combo = m_context.catalog->comboNamed(m_context.catalog->comboIn(dataSet, element->key),
                                                         answer.combo);
        if (!combo)
            return domain::error(combo.error().kind, address, combo.error().facts);
        found.combo = *combo;
    }
    m_operands.insert(address, found);
    return found;
}

Result<void> Writer::add(const QString& unit, const QString& period, const Paper& paper, const QString& attribute)
{
    for (auto it = paper.cbegin(); it != paper.cend(); ++it) {
        if (it->empty())
            continue;
        const auto key = returnKey(it.key(), unit, period, attribute);
        if (!key)
            return key.error();
        entry::Batch batch{*key, {}};
        for (const Answer& answer : *it) {
            const auto cell = operand(key->dataSet, answer);
            if (!cell)
                return cell.error();
            domain::CellEdit edit;
            edit.key = {key->orgUnit, key->period, cell->element, cell->combo, key->attribute};
            edit.text = answer.text;
            batch.edits.push_back(std::move(edit));
        }
        m_batches.push_back(std::move(batch));
        m_returns.push_back(*key);
    }
    return {};
}

Result<void> Writer::flush(domain::Origin origin)
{
    entry::ApplyOptions options;
    options.origin = origin;
    options.undoable = false;
    const auto report = entry::applyAll(m_workspace.store(), m_context, m_batches, options);
    m_batches.clear();
    if (!report)
        return report.error();
    if (!report->refused.empty())
        return report->refused.front().error;
    m_values += report->saved;
    return {};
}

Result<void> Writer::closeColumns(const std::vector<domain::ReturnKey>& returns)
{
    struct Closing {
        domain::ReturnKey key;
        QString target;
        QStringList columns;
    };
    std::vector<Closing> closings;
    for (const domain::ReturnKey& key : returns) {
        const auto form = m_book->formFor(key.dataSet, key.orgUnit, m_context.locale);
        const auto filled = filledCells(m_workspace.reader(), key);
        if (!filled)
            return filled.error();
        closings.push_back({key, entry::addressOf(*m_context.catalog, key),
                            entry::openColumns(*form, [&](const Operand& cell) { return filled->contains(cell); })});
    }
    const auto done = m_workspace.store().writeNow([&closings](storage::Tx& tx) -> Result<bool> {
        for (const Closing& closing : closings) {
            for (const QString& column : closing.columns) {
                if (auto set = storage::answered::setColumn(tx, closing.key, column, true, closing.target); !set)
                    return set;
            }
        }
        return true;
    });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Writer::complete(const domain::ReturnKey& key, const QString& reason)
{
    const auto checked = entry::validate(m_workspace.reader(), m_context, key, m_book);
    if (!checked)
        return checked.error();
    for (const entry::Message& message : checked->messages) {
        if (!message.needsReason || message.state == entry::Message::State::Explained)
            continue;
        const auto explained = entry::explain(m_workspace.store(), m_context, key, message.instance, reason, m_book);
        if (!explained)
            return explained.error();
    }
    const auto done = entry::complete(m_workspace.store(), m_context, key, m_book);
    return done ? Result<void>() : Result<void>(done.error());
}

}  // namespace rejista::demo
