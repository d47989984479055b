// What a Session holds; entry's own files only. The session's thread, but for the closures it queues, which own copies.
#pragma once

#include "entry/return_data.h"
#include "storage/undo.h"

#include <functional>

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
        std::vector<metadata::Operand> replaced;  ///< those that take the place of what another form typed
    };
    /// An act worked out in memory, and what must be written for it.
    struct Staged {
        EntryChange change;
        std::vector<domain::CellEdit> edits;
        std::vector<domain::CellEdit> replacing;  ///< edits that take the place of what another form typed
        std::vector<domain::CellEdit> lines;      ///< of comments; drafts stay as they are
        std::vector<ColumnEnd> columns;
        std::vector<metadata::Operand> written;  ///< cells that are not safe before this is on disk
    };

    storage::Store& store;
    std::unique_ptr<storage::Reader> reader;
    ReturnData now;
    std::vector<Waiting> waiting;

    using Body = std::function<domain::Result<void>(storage::Tx&)>;
    using ReturnBody = std::function<domain::Result<void>(storage::Tx&, ReturnData&, int& skipped)>;

    /// Writes again what the disk refused of what was queued before, so that no act leaves typed text behind.
    [[nodiscard]] QFuture<domain::Result<void>> settleLater();
    /// The same, waiting for it.
    [[nodiscard]] domain::Result<void> settle();
    /// What stands in memory of the cells in waiting.
    [[nodiscard]] Staged whatWaits();
    void waitOnlyFor(const QFuture<domain::Result<void>>& saved, const Staged& staged);
    /// whatWaits(), queued again.
    [[nodiscard]] QFuture<domain::Result<void>> rewrite();
    [[nodiscard]] std::vector<metadata::Operand> unsaved();
    [[nodiscard]] bool isWaiting(const metadata::Operand& cell) const;
    /// Forgets what has reached the disk.
    void prune();
    [[nodiscard]] ApplyOptions options(bool replaceShared = false) const;
    [[nodiscard]] domain::Result<Staged> stage(std::vector<domain::CellEdit> edits, const ApplyOptions& options);
    void stageLines(Staged& staged);
    [[nodiscard]] Body writing(const Staged& staged, const ApplyOptions& options) const;
    [[nodiscard]] QFuture<domain::Result<void>> write(const Staged& staged, const ApplyOptions& options);
    [[nodiscard]] Outcome act(std::vector<domain::CellEdit> edits, const ApplyOptions& options);
    [[nodiscard]] domain::Result<Later> actLater(std::vector<domain::CellEdit> edits, const ApplyOptions& options);
    [[nodiscard]] domain::CellEdit editOf(const metadata::Operand& cell, const QString& text) const;
    [[nodiscard]] ApplyOptions besideDrafts() const;
    /// Runs `body` in one undoable act on what the store holds then, and reads the return again, on the store's thread.
    [[nodiscard]] QFuture<Acted> changeLater(ReturnBody body);
    /// Undo or redo, whichever is given.
    [[nodiscard]] QFuture<Acted> stepLater(domain::Result<storage::undo::Outcome> (*take)(storage::Tx&,
                                                                                          const domain::ReturnKey&));
};

/// A return as an act left it.
struct Session::Made {
    ReturnData data;
    int skipped = 0;
    bool checked = false;  ///< its evaluations count: every rule was to be asked again
};

}  // namespace rejista::entry
