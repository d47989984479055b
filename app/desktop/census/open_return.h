// A return that is open on the screen: entry::Session for views. Every act tells all views what changed, hands the disk
// its write without waiting, and keeps the desk's "Saved here" true. GUI thread.
// Invariant: what was typed is either on disk, on its way there, or in Session::unsaved() with the desk saying so.
#pragma once

#include "desktop/frame/desk.h"
#include "entry/session.h"

#include <QObject>

namespace rejista::desktop {

class OpenReturn : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<OpenReturn>> open(Desk& desk, const domain::ReturnKey& key);
    ~OpenReturn() override;

    [[nodiscard]] const entry::Session& session() const { return *m_session; }
    [[nodiscard]] const metadata::FormSpec& form() const { return m_session->form(); }
    [[nodiscard]] Desk& desk() const { return m_desk; }

    /// False, after told(): nothing was changed (locked, complete, not allowed). Text that is no value stays as a draft.
    bool put(const metadata::Operand& cell, const QString& text);
    bool paste(const entry::PastePlan& plan);
    bool endColumn(int section, int column, bool is = true);
    bool doesNotApply(const QString& section, const QString& reason);
    bool explain(const QString& instance, const QString& text);
    bool setComment(const metadata::Operand& cell, const QString& comment);
    bool replaceShared(const metadata::Operand& cell);
    bool discardDraft(const metadata::Operand& cell);
    bool undo();
    bool redo();
    bool complete();
    bool reopen(const QString& why);
    /// Ctrl+S, and after a full disk.
    void retry();
    /// Reads everything again, and checks every rule.
    bool reload();

Q_SIGNALS:
    /// What an act, an undo or another window changed; views repaint these cells, totals, messages, sections.
    void changed(const rejista::entry::EntryChange& change);
    /// An act was refused as a whole; in words by words::sentence().
    void told(const rejista::domain::Error& error);

private:
    OpenReturn(Desk& desk, std::unique_ptr<entry::Session> session);
    bool done(const entry::Session::Outcome& outcome);
    bool done(const domain::Result<entry::Session::Later>& later);
    /// An act that also changes what is kept of the return as a whole.
    template <class Outcome>
    bool ofReturn(const Outcome& outcome);
    void follow(const storage::ChangeSet& changes);
    [[nodiscard]] bool knows(const storage::ChangeSet& changes) const;

    Desk& m_desk;
    int m_ownActs = 0;  ///< of this window, whose change of the return itself is still to be told by the desk
    std::unique_ptr<entry::Session> m_session;
};

}  // namespace rejista::desktop
