// What a Session holds; entry's own files only. The session's thread, but for the closures it queues, which own copies.
#pragma once

#include "entry/return_data.h"
#include "storage/undo.h"

#include <functional>

namespace rejista::entry {

/// The return as an act finds it in the store, in the act's transaction; read as a whole only where that is asked for.
struct AsStored {
    Context context;
    domain::ReturnKey key;
    std::shared_ptr<RuleBook> book;

    /// Kind::NotAllowed, Complete.
    [[nodiscard]] domain::Result<void> mayType(storage::Tx& tx) const;
    [[nodiscard]] domain::Result<ReturnData> read(storage::Tx& tx, bool forScreen = false) const
    {
        return ReturnData::read(tx, context, key, book, forScreen);
    }
};

/// What an act left.
struct Session::Made {
    /// All that was changed, as it stands in the store now; the rest is as the session knows it.
    struct Changed {
        std::vector<domain::CellRow> rows;
        std::vector<storage::drafts::Draft> drafts;  ///< of the whole return
        QSet<QString> ended;
    };
    std::optional<Changed> changed;
    std::optional<ReturnData> data;  ///< else the return, read again
    int skipped = 0;
    bool checked = false;  ///< its evaluations count: every rule was to be asked again
};

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
    using ReturnBody = std::function<domain::Result<void>(storage::Tx&, const AsStored&, Made&)>;

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
    /// Runs `body` in one undoable act on what the store holds then, on the store's thread, and reads the return again
    /// unless the body says what it changed.
    [[nodiscard]] QFuture<Acted> changeLater(ReturnBody body);
    /// Undo or redo, whichever is given.
    [[nodiscard]] QFuture<Acted> stepLater(domain::Result<storage::undo::Outcome> (*take)(storage::Tx&,
                                                                                          const domain::ReturnKey&));
    [[nodiscard]] EntryChange bringAlong(const Made::Changed& changed);
};

}  // namespace rejista::entry
