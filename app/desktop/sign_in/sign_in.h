// The first page (ui.md, picture 01): who is at the laptop, their passphrase, and the ways beside it – a forgotten
// passphrase, another register, a new one, a register that does not open. GUI thread; all slow work on workers.
// Invariant: nothing modal but the system's file dialogs; no passphrase is kept after it was tried.
#pragma once

#include "desktop/frame/tools.h"
#include "domain/error.h"
#include "opened/register.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace rejista::desktop {

class NewRegister;
class Pane;
class Parts;
class RecoverPane;
class RegistersPane;
class SignInFrame;
class TroublePane;
class WhoPane;
struct Workers;

class SignIn : public QWidget {
    Q_OBJECT
public:
    /// Shows nobody and nothing until openFolder() says what for.
    explicit SignIn(Tools& tools, QWidget* parent = nullptr,
                    const storage::WorkspaceOptions& options = opened::workspaceOptions());
    /// Waits for a job that is running: at most as long as a passphrase costs.
    ~SignIn() override;

    /// Looks at the folder and asks who it is; empty = the page for a laptop without a register. A register that this
    /// program has open itself has to be closed first.
    void openFolder(const QString& folder);
    /// The page of a register that cannot go on, also for what happens after it was open.
    void tellTrouble(const QString& folder, const domain::Error& error);
    /// The four steps of a new one.
    void makeNew();

    /// Gets the register once it is open; called on the GUI thread, once a register.
    std::function<void(std::unique_ptr<opened::Register>)> onOpened;

Q_SIGNALS:
    /// Kept in Prefs already; the program loads its translators.
    void localeChosen(const QString& locale);
    void helpAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void showPart(Pane* pane);
    void goBack();
    void chooseFolder();
    void showRegisters();
    void handOver(std::unique_ptr<opened::Register> opened);
    void restoreBackup(const QString& file);

    Tools& m_tools;
    std::unique_ptr<Workers> m_workers;
    QString m_folder;
    SignInFrame* m_frame = nullptr;
    Parts* m_parts = nullptr;
    WhoPane* m_who = nullptr;
    RecoverPane* m_recover = nullptr;
    RegistersPane* m_registers = nullptr;
    TroublePane* m_trouble = nullptr;
    NewRegister* m_new = nullptr;
    quint64 m_asked = 0;  ///< the folder that was asked for last; answers for others are forgotten
};

}  // namespace rejista::desktop
