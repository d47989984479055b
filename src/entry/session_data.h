// What a Session holds; entry's own files only. The session's thread, but for the closures it queues, which own copies.
#pragma once

#include "entry/return_data.h"
#include "storage/undo.h"

namespace rejista::entry {

struct Session::Data {
    /// End pressed in a column, or taken back.
    struct ColumnEnd {
        QString name;
        bool is = true;
    };
    /// Cells whose write is not known to be on disk yet.
    struct Waiting {
        [[nodiscard]] bool isSaved() const { return saved.isFinished() && saved.result().has_value(); }

        QFuture<domain::Result<void>> saved;
        std::vector<metadata::Operand> cells;
        std::vector<ColumnEnd> columns;
    };
    /// An act worked out in memory, and what must be written for it.
    struct Staged {
        EntryChange change;
        std::vector<domain::CellEdit> edits, lines;
        std::vector<ColumnEnd> columns;
        std::vector<metadata::Operand> written;  ///< cells that are not safe before this is on disk
    };

    storage::Store& store;
    std::unique_ptr<storage::Reader> reader;
    ReturnData now;
    std::vector<Waiting> waiting;

    /// Waits for what was queued, and writes again what the disk refused, so that no act leaves typed text behind.
    [[nodiscard]] domain::Result<void> settle();
    /// What stands in memory of the cells in waiting, queued again.
    [[nodiscard]] QFuture<domain::Result<void>> rewrite();
    [[nodiscard]] std::vector<metadata::Operand> unsaved();
    [[nodiscard]] bool isWaiting(const metadata::Operand& cell) const;
    /// Forgets what has reached the disk.
    void prune();
    [[nodiscard]] ApplyOptions options(bool replaceShared = false) const;
    [[nodiscard]] domain::Result<Staged> stage(std::vector<domain::CellEdit> edits, const ApplyOptions& options);
    void stageLines(Staged& staged);
    [[nodiscard]] QFuture<domain::Result<void>> write(const Staged& staged, const ApplyOptions& options);
    [[nodiscard]] Outcome act(std::vector<domain::CellEdit> edits, const ApplyOptions& options);
    [[nodiscard]] domain::CellEdit editOf(const metadata::Operand& cell, const QString& text) const;
    /// Undo or redo, whichever is given.
    [[nodiscard]] Outcome step(domain::Result<storage::undo::Outcome> (*take)(storage::Tx&, const domain::ReturnKey&));
    /// Runs `body(tx)` in one undoable act, then reads the return again.
    template <class F>
    [[nodiscard]] Outcome change(F body);
};

}  // namespace rejista::entry
