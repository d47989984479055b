// A FactSource in memory: filled once from storage by the caller, then kept up to date cell by cell.
// One thread. 24 bytes a cell; a district of 760 schools with 1,500 values each is 27 MB.
#pragma once

#include "indicators/facts.h"
#include "metadata/catalog.h"

#include <QHash>
#include <QSet>

namespace rejista::indicators {

class MemoryFacts final : public FactSource {
public:
    /// The catalog tells numbers from text; it must outlive this.
    explicit MemoryFacts(const metadata::Catalog& catalog);

    /// Loading: any order, then finish() once. Values of unknown elements and text that is no number of its
    /// element's type are left out and counted in refused().
    void add(const domain::CellKey& key, QStringView value);
    void addCompletion(const CompletionFact& completion);
    void addAnswered(domain::DataElementKey element, domain::OrgUnitKey unit, const domain::Period& period);
    void finish();

    /// One edit: an empty value clears the cell. False when nothing changed.
    bool set(const domain::CellKey& key, QStringView value);
    bool setAnswered(domain::DataElementKey element, domain::OrgUnitKey unit, const domain::Period& period, bool is);
    bool setCompletion(const CompletionFact& completion, bool complete);

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] size_t refused() const { return m_refused; }

    [[nodiscard]] std::span<const FactBlock> blocks(domain::DataElementKey element) const override;
    [[nodiscard]] const QString& text(double handle) const override;
    [[nodiscard]] std::span<const CompletionFact> completions(domain::DataSetKey dataSet) const override;
    [[nodiscard]] bool isAnswered(domain::DataElementKey element, domain::OrgUnitKey unit,
                                  const domain::Period& period) const override;

private:
    [[nodiscard]] FactBlock& blockFor(domain::DataElementKey element, const domain::Period& period);
    [[nodiscard]] std::optional<double> parse(domain::DataElementKey element, QStringView value);
    [[nodiscard]] double textHandle(QStringView value);

    const metadata::Catalog& m_catalog;
    QHash<qint32, std::vector<FactBlock>> m_blocks;            ///< by element
    QHash<qint32, std::vector<CompletionFact>> m_completions;  ///< by data set
    QSet<domain::CellKey> m_answered;                          ///< without combos
    std::vector<QString> m_texts;
    QHash<QString, size_t> m_textIndex;
    size_t m_size = 0;
    size_t m_refused = 0;
};

}  // namespace rejista::indicators
