#include "indicators/memory_facts.h"

#include <algorithm>
#include <numeric>

namespace rejista::indicators {

using domain::CellKey;
using domain::Period;

namespace {

using RowKey = std::tuple<qint32, qint32, qint32>;

RowKey rowKey(const FactBlock& block, size_t row)
{
    return {block.units[row], block.combos[row], block.attributes[row]};
}

RowKey rowKey(const CellKey& key)
{
    return {key.orgUnit.value, key.combo.value, key.attribute.value};
}

size_t lowerBound(const FactBlock& block, const RowKey& key)
{
    size_t low = 0;
    size_t high = block.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (rowKey(block, middle) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

template <class T>
std::vector<T> permuted(const std::vector<T>& values, const std::vector<size_t>& order)
{
    std::vector<T> result;
    result.reserve(order.size());
    for (const size_t index : order)
        result.push_back(values[index]);
    return result;
}

/// Sorts the rows; of two rows of one cell the later one stays.
void sortRows(FactBlock& block)
{
    bool ascending = true;
    for (size_t row = 1; row < block.size() && ascending; ++row)
        ascending = rowKey(block, row - 1) < rowKey(block, row);
    if (ascending)
        return;
    std::vector<size_t> order(block.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return rowKey(block, a) < rowKey(block, b); });
    std::vector<size_t> last;
    last.reserve(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        if (i + 1 == order.size() || rowKey(block, order[i]) != rowKey(block, order[i + 1]))
            last.push_back(order[i]);
    }
    block.units = permuted(block.units, last);
    block.combos = permuted(block.combos, last);
    block.attributes = permuted(block.attributes, last);
    block.values = permuted(block.values, last);
}

void insertRow(FactBlock& block, size_t row, const CellKey& key, double value)
{
    const auto at = std::ptrdiff_t(row);
    block.units.insert(block.units.begin() + at, key.orgUnit.value);
    block.combos.insert(block.combos.begin() + at, key.combo.value);
    block.attributes.insert(block.attributes.begin() + at, key.attribute.value);
    block.values.insert(block.values.begin() + at, value);
}

void eraseRow(FactBlock& block, size_t row)
{
    const auto at = std::ptrdiff_t(row);
    block.units.erase(block.units.begin() + at);
    block.combos.erase(block.combos.begin() + at);
    block.attributes.erase(block.attributes.begin() + at);
    block.values.erase(block.values.begin() + at);
}

bool sameReturn(const CompletionFact& a, const CompletionFact& b)
{
    return a.orgUnit == b.orgUnit && a.period == b.period && a.attribute == b.attribute;
}

}  // namespace

MemoryFacts::MemoryFacts(const metadata::Catalog& catalog) : m_catalog(catalog) {}

double MemoryFacts::textHandle(QStringView value)
{
    const QString text = value.toString();
    const auto found = m_textIndex.constFind(text);
    if (found != m_textIndex.constEnd())
        return double(*found);
    m_texts.push_back(text);
    m_textIndex.insert(text, m_texts.size() - 1);
    return double(m_texts.size() - 1);
}

std::optional<double> MemoryFacts::parse(domain::DataElementKey key, QStringView value)
{
    using metadata::ValueType;
    const metadata::DataElement* element = m_catalog.dataElements.find(key);
    if (!element || value.isEmpty())
        return std::nullopt;
    switch (element->valueType) {
    case ValueType::Number:
    case ValueType::Integer:
    case ValueType::IntegerPositive:
    case ValueType::IntegerNegative:
    case ValueType::IntegerZeroOrPositive:
    case ValueType::Percentage:
    case ValueType::UnitInterval: {
        bool ok = false;
        const double number = value.toDouble(&ok);
        return ok ? std::optional<double>(number) : std::nullopt;
    }
    case ValueType::Boolean:
    case ValueType::TrueOnly:
        if (value == u"true" || value == u"1")
            return 1.0;
        return value == u"false" || value == u"0" ? std::optional<double>(0.0) : std::nullopt;
    default: return textHandle(value);
    }
}

FactBlock& MemoryFacts::blockFor(domain::DataElementKey element, const Period& period)
{
    std::vector<FactBlock>& blocks = m_blocks[element.value];
    const auto found = std::lower_bound(blocks.begin(), blocks.end(), period,
                                        [](const FactBlock& b, const Period& p) { return b.period < p; });
    if (found != blocks.end() && found->period == period)
        return *found;
    FactBlock block;
    block.period = period;
    block.end = period.end();
    return *blocks.insert(found, std::move(block));
}

void MemoryFacts::add(const CellKey& key, QStringView value)
{
    const std::optional<double> number = parse(key.element, value);
    if (!number || !key.period.isValid()) {
        ++m_refused;
        return;
    }
    FactBlock& block = blockFor(key.element, key.period);
    insertRow(block, block.size(), key, *number);
    ++m_size;
}

void MemoryFacts::addCompletion(const CompletionFact& completion)
{
    (void)setCompletion(completion, true);
}

void MemoryFacts::addAnswered(domain::DataElementKey element, domain::OrgUnitKey unit, const Period& period)
{
    (void)setAnswered(element, unit, period, true);
}

void MemoryFacts::finish()
{
    m_size = 0;
    for (std::vector<FactBlock>& blocks : m_blocks) {
        for (FactBlock& block : blocks) {
            sortRows(block);
            m_size += block.size();
        }
    }
}

bool MemoryFacts::set(const CellKey& key, QStringView value)
{
    const std::optional<double> number = parse(key.element, value);
    if (!number && !value.isEmpty())
        ++m_refused;
    if (!key.period.isValid())
        return false;
    FactBlock& block = blockFor(key.element, key.period);
    const size_t row = lowerBound(block, rowKey(key));
    const bool exists = row < block.size() && rowKey(block, row) == rowKey(key);
    if (!number) {
        if (exists) {
            eraseRow(block, row);
            --m_size;
        }
        return exists;
    }
    if (exists)
        return std::exchange(block.values[row], *number) != *number;
    insertRow(block, row, key, *number);
    ++m_size;
    return true;
}

bool MemoryFacts::setAnswered(domain::DataElementKey element, domain::OrgUnitKey unit, const Period& period, bool is)
{
    const CellKey key{unit, period, element, {}, {}};
    if (!is)
        return m_answered.remove(key);
    const qsizetype before = m_answered.size();
    m_answered.insert(key);
    return m_answered.size() != before;
}

bool MemoryFacts::setCompletion(const CompletionFact& completion, bool complete)
{
    std::vector<CompletionFact>& facts = m_completions[completion.dataSet.value];
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const CompletionFact& c) { return sameReturn(c, completion); });
    if (!complete) {
        if (found == facts.end())
            return false;
        facts.erase(found);
        return true;
    }
    if (found != facts.end())
        return std::exchange(found->date, completion.date) != completion.date;
    facts.push_back(completion);
    return true;
}

std::span<const FactBlock> MemoryFacts::blocks(domain::DataElementKey element) const
{
    const auto found = m_blocks.constFind(element.value);
    return found == m_blocks.constEnd() ? std::span<const FactBlock>() : std::span<const FactBlock>(*found);
}

const QString& MemoryFacts::text(double handle) const
{
    return m_texts[size_t(handle)];
}

std::span<const CompletionFact> MemoryFacts::completions(domain::DataSetKey dataSet) const
{
    const auto found = m_completions.constFind(dataSet.value);
    return found == m_completions.constEnd() ? std::span<const CompletionFact>()
                                             : std::span<const CompletionFact>(*found);
}

bool MemoryFacts::isAnswered(domain::DataElementKey element, domain::OrgUnitKey unit, const Period& period) const
{
    return m_answered.contains(CellKey{unit, period, element, {}, {}});
}

}  // namespace rejista::indicators
