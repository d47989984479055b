// The journal: append-only (a trigger refuses UPDATE and DELETE) and hash-chained: who, when, what, before, after, why.
// Free functions; the thread of their Tx or Database.
// Invariant: hash = BLAKE2b-256(prev_hash ‖ every field with its length), so a changed, missing or moved entry is found.
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <optional>
#include <vector>

namespace rejista::storage::journal {

/// What happened. Kept as text in the file; add, never rename.
namespace kind {
inline constexpr QLatin1StringView kValue{"value"};
inline constexpr QLatin1StringView kComment{"comment"};
inline constexpr QLatin1StringView kFollowUp{"followUp"};
inline constexpr QLatin1StringView kDraft{"draft"};
inline constexpr QLatin1StringView kAnswered{"answered"};
inline constexpr QLatin1StringView kSection{"section"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kComplete{"complete"};
inline constexpr QLatin1StringView kReopen{"reopen"};
inline constexpr QLatin1StringView kMetadata{"metadata"};
inline constexpr QLatin1StringView kOrgUnit{"orgUnit"};
inline constexpr QLatin1StringView kPerson{"person"};
inline constexpr QLatin1StringView kSetting{"setting"};
inline constexpr QLatin1StringView kWorkspace{"workspace"};
inline constexpr QLatin1StringView kSent{"sent"};        ///< a return: `after` values were seen at the hub as sent
inline constexpr QLatin1StringView kCard{"card"};        ///< a cell: before = ours, after = the hub's, part = the field
inline constexpr QLatin1StringView kAnswer{"answer"};    ///< a cell: the card was answered; after = what was taken
inline constexpr QLatin1StringView kPutBack{"putBack"};  ///< a cell: a race at the hub undid ours; it is sent once more
}  // namespace kind

/// One thing to write down. `target` is what people and scripts see: a cell's address
/// SET/UNIT/PERIOD[/AOC]/ELEMENT:COMBO, or an object's UID.
struct Note {
    QString kind{};
    QString target{};
    std::optional<QString> before{}, after{};
    QString why{};
    std::optional<domain::CellKey> cell{};    ///< for value, comment, followUp, draft
    domain::DataSetKey dataSet{};             ///< the form it was done in
    std::optional<domain::ReturnKey> form{};  ///< for answered, section, reason, complete, reopen
    QString part{};                           ///< which column, section or rule of the form; a draft's kind

    bool operator==(const Note&) const = default;
};

struct Entry {
    qint64 seq = 0;
    qint64 act = 0;  ///< entries of one transaction share it
    QDateTime at{};
    QString by{}, device{};
    Note note;

    bool operator==(const Entry&) const = default;
};

/// The new entry's seq.
[[nodiscard]] domain::Result<qint64> append(Tx& tx, const Note& note);

struct Query {
    QString of{};       ///< target equal to, or holding, this text (a UID, an address or its beginning); empty = all
    int limit = 100;    ///< newest first; 0 = all
    qint64 before = 0;  ///< only entries older than this seq; 0 = from the newest
};
[[nodiscard]] domain::Result<std::vector<Entry>> read(Database& db, const Query& query);
/// A cell's history, newest first, through whichever form it was typed.
[[nodiscard]] domain::Result<std::vector<Entry>> ofCell(Database& db, const domain::CellKey& cell, int limit = 100);
/// The entries of one act, in order.
[[nodiscard]] domain::Result<std::vector<Entry>> ofAct(Database& db, qint64 act);

struct Head {
    qint64 length = 0;
    QString hash{};  ///< hex
    bool operator==(const Head&) const = default;
};
[[nodiscard]] domain::Result<Head> head(Database& db);
/// Walks the whole chain. Kind::Damaged with fact `seq` at the first entry that does not fit.
[[nodiscard]] domain::Result<Head> verifyChain(Database& db);

}  // namespace rejista::storage::journal
