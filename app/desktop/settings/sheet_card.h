// A new recovery sheet, asked for twice: the old one stops working, the new key is on the screen until this is left, printed or saved as
// PDF. GUI thread. Invariant: the key is kept nowhere, and is gone from memory's widgets after forget().
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/frame/tools.h"
#include "desktop/look/blocks.h"
#include "desktop/sign_in/pane.h"

namespace rejista::desktop {

class SheetCard : public Card {
    Q_OBJECT
public:
    SheetCard(Desk& desk, Tools& tools, QWidget* parent);
    /// Takes the key off the screen.
    void forget();

private:
    void ask();
    void leaveAsking();
    void renew();
    void print();
    void savePdf();
    void take(const domain::Result<QString>& key);

    Desk& m_desk;
    Tools& m_tools;
    QAction *m_make, *m_print, *m_pdf, *m_keep, *m_cancel;
    TextLabel* m_key;
    NoteLine* m_said;
    QWidget* m_ways;
    QWidget* m_sure;
    QString m_text;
};

}  // namespace rejista::desktop
