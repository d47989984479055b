// A return that is open on the screen: entry::Session for views. Every act tells all views what changed, hands the disk
// its write without waiting, and keeps the desk's "Saved here" true. GUI thread.
// Invariant: what was typed is either on disk, on its way there, or in Session::unsaved() with the desk saying so. While an
// act on the whole return is under way, the session stands still and what is asked of it waits in order.
#pragma once

#include "desktop/census/hub_marks.h"
#include "entry/session.h"

#include <QObject>

#include <functional>

namespace rejista::desktop {

class OpenReturn : public QObject {
    Q_OBJECT
public:
    /// Given the end of an act: false = refused, after told().
    using Then = std::function<void(bool)>;

    [[nodiscard]] static domain::Result<std::unique_ptr<OpenReturn>> open(Desk& desk, const domain::ReturnKey& key);
    ~OpenReturn() override;

    [[nodiscard]] const entry::Session& session() const { return *m_session; }
    [[nodiscard]] const metadata::FormSpec& form() const { return m_session->form(); }
    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// Its cells' way to the hub. They change by themselves after an exchange; nothing is read again for it.
    [[nodiscard]] HubMarks& marks() const { return *m_marks; }
    /// F8, and with `backwards` Shift+F8, from a cell: what Session::nextProblem() gives, and after it what the hub did not
    /// accept and what waits for a choice.
    [[nodiscard]] std::optional<entry::Problem> nextProblem(const metadata::Operand& from, bool backwards) const;

    /// False, after told(): nothing was changed (locked, complete, not allowed). Text that is no value stays as a draft.
    /// During an act they wait for its end, and answer true.
    bool put(const metadata::Operand& cell, const QString& text);
    bool paste(const entry::PastePlan& plan);
    bool endColumn(int section, int column, bool is = true);
    bool setComment(const metadata::Operand& cell, const QString& comment);
    bool replaceShared(const metadata::Operand& cell);
    bool discardDraft(const metadata::Operand& cell);

    /// Acts on the whole return: worked out behind all that was typed before; `then` and changed() come with the end.
    void doesNotApply(const QString& section, const QString& reason, const Then& then = {});
    void explain(const QString& instance, const QString& text, const Then& then = {});
    void undo(const Then& then = {});
    void redo(const Then& then = {});
    void complete(const Then& then = {});
    void reopen(const QString& why, const Then& then = {});
    /// Reads everything again, and checks every rule.
    void reload(const Then& then = {});
    [[nodiscard]] bool isActing() const { return m_acting.has_value(); }
    /// Waits for the act under way, where the return is about to go.
    void endActing();

    /// Ctrl+S, and after a full disk.
    void retry();

Q_SIGNALS:
    /// What an act, an undo or another window changed; views repaint these cells, totals, messages, sections.
    void changed(const rejista::entry::EntryChange& change);
    /// An act was refused as a whole; in words by words::sentence().
    void told(const rejista::domain::Error& error);
    /// An act begins or has ended.
    void actingChanged(bool is);

private:
    using Acting = QFuture<entry::Session::Acted>;

    OpenReturn(Desk& desk, std::unique_ptr<entry::Session> session);
    bool done(const domain::Result<entry::Session::Later>& later);
    /// `later()` now, or when the act under way has ended.
    bool inTurn(const std::function<domain::Result<entry::Session::Later>()>& later);
    void begin(const std::function<Acting()>& act, const Then& then);
    void afterActing();
    void follow(const storage::ChangeSet& changes);

    Desk& m_desk;
    std::optional<Acting> m_acting;
    int m_act = 0;  ///< counts them, so that an end that was waited for is not taken twice
    Then m_then;
    std::vector<std::function<void()>> m_waiting;  ///< asked during the act
    std::unique_ptr<entry::Session> m_session;
    HubMarks* m_marks;
};

}  // namespace rejista::desktop
