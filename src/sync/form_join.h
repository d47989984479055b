// Reads one form at the hub and takes it into the store: what is new there, what of ours is proved to have arrived, what is
// to go out. Internal; the run's thread. Invariant: a value that is merely missing at the hub is not taken for deleted:
// only a row that says so is (an element may have left the data set there; hub-live.md §A2).
#pragma once

#include "metadata/catalog.h"
#include "sync/join.h"

#include <QHash>

namespace rejista::sync {

using RemoteCells = QHash<metadata::Operand, RemoteCell>;

struct FormRead {
    domain::ReturnKey key{};
    hub::RemoteForm remote{};
    RemoteCells cells{};      ///< of this form
    RemoteCells proved{};     ///< of cells that are missing in it: what the list of values says
    bool valuesOnly = false;  ///< lock and completion were not asked for again
};

/// The form, and proof of what is missing in it. Kinds of hub::Client.
[[nodiscard]] domain::Result<FormRead> readForm(Core& core, const domain::ReturnKey& key, const hub::FormId& id);
/// What stands there after a push, of a form that was read as a whole before it with this lock. The list of values says all
/// that has to be proved (values, comments, marks, who and when, and what was deleted, which the form hides), in a packed
/// file: a thirtieth of the form's bytes. Where it cannot be had so, the whole form.
[[nodiscard]] domain::Result<FormRead> readValuesBack(Core& core, const domain::ReturnKey& key, const hub::FormId& id,
                                                      hub::LockStatus lock);

struct Outgoing {
    domain::CellKey key{};
    CellSide side{};
    qint64 editSeq = 0;
    QString element{}, combo{};  ///< UIDs; chunks are sorted by them, so that two clients lock rows in one order
    bool zeroVanishes = false;   ///< its element's zeroIsSignificant is false

    [[nodiscard]] bool mayVanish() const { return zeroVanishes && side.value == QStringLiteral("0"); }
};

struct JoinedForm {
    std::vector<Outgoing> outgoing{};  ///< without cells with a card, a standing refusal, or a foreign combo
    int confirmed = 0, taken = 0;
    int held = 0;       ///< cells that wait but are not in `outgoing`
    int noCombo = 0;    ///< of `held`
    int elsewhere = 0;  ///< cells of the form that wait, and travel with another data set
    bool completionWaits = false, complete = false;
    qint64 completionSeq = 0;
};

/// One transaction; closes what the ledger has open of the form.
[[nodiscard]] domain::Result<JoinedForm> joinForm(Core& core, const FormRead& form, const QString& grounds,
                                                  const QHash<domain::DataElementKey, QString>& elementGrounds);

/// What a refusal stands on: rights, lock, and what the catalog says. When it changes, what was refused is tried again.
[[nodiscard]] QString groundsOf(const Core& core, const domain::ReturnKey& key, hub::LockStatus lock);
[[nodiscard]] QString groundsOf(const Core& core, domain::DataElementKey element);

/// Completion alone, as a list of registrations has it; in a transaction of the caller.
[[nodiscard]] domain::Result<void> joinCompletion(Core& core, storage::Tx& tx, const domain::ReturnKey& key,
                                                  const hub::RemoteCompletion& remote);

}  // namespace rejista::sync
