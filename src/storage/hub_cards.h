// The cards of sync: what two sides changed differently, until a person answers. Free functions; the thread of their Tx or
// Database. Invariant: at most one open card a cell and field (a completion: a return).
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <optional>
#include <vector>

namespace rejista::storage::hub_cards {

struct Card {
    qint64 id = 0;
    QString field{};         ///< value, comment, followUp, completion
    domain::CellKey cell{};  ///< without element and combo for a completion
    domain::DataSetKey dataSet{};
    std::optional<QString> base{}, mine{}, theirs{};
    QString mineBy{}, theirsBy{};
    QDateTime mineAt{}, theirsAt{}, foundAt{};
    QString answer{};  ///< empty = open; mine, theirs, other; agreed = both sides came to the same by themselves
    std::optional<QString> answerValue{};
    QString why{}, answeredBy{};
    QDateTime answeredAt{};

    bool operator==(const Card&) const = default;
};

[[nodiscard]] domain::Result<std::vector<Card>> open(Database& db);
/// Open cards of a unit, period and attribute combo.
[[nodiscard]] domain::Result<std::vector<Card>> openFor(Database& db, domain::OrgUnitKey unit,
                                                        const domain::Period& period, domain::OptionComboKey attribute);
[[nodiscard]] domain::Result<std::optional<Card>> find(Database& db, qint64 id);
/// Newest first; not those that were agreed on.
[[nodiscard]] domain::Result<std::vector<Card>> answered(Database& db, int limit);
/// A new card, or the open one of the cell and field brought up to date. True when it is new,
/// or what they have is.
[[nodiscard]] domain::Result<bool> put(Tx& tx, qint64 run, const Card& card);
/// False when it was answered meanwhile.
[[nodiscard]] domain::Result<bool> answer(Tx& tx, qint64 id, const QString& answer, const std::optional<QString>& value,
                                          const QString& why);

}  // namespace rejista::storage::hub_cards
