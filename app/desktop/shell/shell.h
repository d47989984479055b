// The window: signing in, then the frame with its pages, then the lock; one register at a time. GUI thread.
// Invariant: when a person signs out or another takes over, nothing of the first one's screen is left: the frame, its
// pages and the desk are gone before the next one is asked.
#pragma once

#include "desktop/frame/frame.h"
#include "desktop/shell/idle_watch.h"
#include "desktop/shell/languages.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace rejista::desktop {

class SignIn;
class Unlock;

class Shell : public QMainWindow {
    Q_OBJECT
public:
    /// Adds the pages to a new frame; tests add fewer.
    using MakePages = std::function<void(Frame& frame, Desk& desk, Tools& tools)>;
    Shell(Tools& tools, MakePages makePages, QWidget* parent = nullptr,
          const storage::WorkspaceOptions& options = opened::workspaceOptions());
    ~Shell() override;

    /// The sign-in page: of this register, else of the one that was open last, else the ways to begin.
    void begin(const QString& folder = {});
    /// Somebody is signed in.
    void enter(std::unique_ptr<opened::Register> opened);
    void lock();
    /// Closes the register and asks who is next.
    void signOut();

    [[nodiscard]] Desk* desk() const { return m_desk.get(); }
    [[nodiscard]] Frame* frame() const { return m_frame; }
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] IdleWatch& idle() { return m_idle; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void closeWhenWritten();
    void makeDesk(std::unique_ptr<opened::Register> opened);
    /// An empty place = the first page.
    void makeFrame(const Place& place);
    void dropFrame();
    void unlock();
    void changeLanguage(const QString& locale);
    /// The forms and lists that came from the hub come into use: the same person, the same place, a new desk.
    void takeNewLists();

    Tools& m_tools;
    MakePages m_makePages;
    storage::WorkspaceOptions m_options;
    Languages m_languages;
    IdleWatch m_idle;
    QStackedWidget* m_stack;
    SignIn* m_signIn = nullptr;
    Unlock* m_unlock = nullptr;
    Frame* m_frame = nullptr;
    std::unique_ptr<Desk> m_desk;
    QString m_folder;
    bool m_warnedOfUnsaved = false;
    bool m_closing = false;  ///< was asked to, and waits for the disk
};

/// All pages of the program.
void makeAllPages(Frame& frame, Desk& desk, Tools& tools);

}  // namespace rejista::desktop
