// The three steps of the first connection, each a pane: where, who, what. GUI thread. A pane checks what can be checked
// here before anything is sent, and keeps what was typed until the step is done.
#pragma once

#include "desktop/connect/connect_text.h"
#include "desktop/look/blocks.h"
#include "desktop/look/segment.h"
#include "desktop/sign_in/pane.h"
#include "desktop/sign_in/secret_field.h"
#include "desktop/sync/sync_desk.h"

namespace rejista::desktop {

/// Where is the hub?
class WhereStep : public Pane {
    Q_OBJECT
public:
    WhereStep(Tools& tools, QWidget* owner);
    void enter() override;
    void show(const QUrl& address);
    /// What stands in the field; the certificate file's content beside it.
    [[nodiscard]] QString typed() const { return m_address->text(); }
    void setTyped(const QString& text);
    [[nodiscard]] const QByteArray& caPem() const { return m_caPem; }
    void tell(State state, const QString& text) { m_note->tell(state, text); }
    void busy(bool is);

    QAction *tryAct, *fileAct, *caAct;

private:
    void readFile();
    void readCa();

    QLineEdit* m_address;
    NoteLine *m_note, *m_caNote;
    Busy* m_busy;
    QByteArray m_caPem;
};

/// Who are you there?
class WhoStep : public Pane {
    Q_OBJECT
public:
    WhoStep(Tools& tools, QWidget* owner);
    void enter() override;
    /// Step 1 is done, or there is no line.
    void showHub(State state, const QString& what, const QString& more);
    void setKey(const QString& key) { m_key->setText(key); }
    /// What was typed; none with a note beside the field where it cannot be right.
    [[nodiscard]] std::optional<hub::Credentials> credentials();
    void clear();
    void tell(State state, const QString& text) { m_note->tell(state, text); }
    void busy(bool is);
    void offerLater(bool is);

    QAction *tryAct, *fileAct, *laterAct, *showAct;

private:
    void choose(const QString& how);
    void tellOfKey();
    void readFile();

    Banner *m_hub, *m_offline;
    Segment* m_how;
    QWidget *m_keyPart, *m_passwordPart;
    QLineEdit *m_key, *m_name;
    SecretField* m_password;
    NoteLine* m_note;
    Busy* m_busy;
    KeyButton* m_later;
};

/// What do you need here?
class NeedStep : public Pane {
    Q_OBJECT
public:
    NeedStep(Tools& tools, QWidget* owner);
    void enter() override;
    struct Words {
        QStringList facts{}, problems{};
        QString size{};  ///< empty while it is asked for
        bool wanted = true;
    };
    void show(const Words& words);
    void tell(State state, const QString& text) { m_note->tell(state, text); }
    void busy(const QString& what);

    QAction* bringAct;

private:
    QVBoxLayout* m_lines;
    TextLabel* m_size;
    NoteLine* m_note;
    Busy* m_busy;
    QList<NoteLine*> m_facts;
    KeyButton* m_bring;
};

}  // namespace rejista::desktop
