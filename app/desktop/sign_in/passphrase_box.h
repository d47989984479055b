// Name, passphrase, what was wrong with it, and Open: the right half of the first page, and the whole of the lock page.
// GUI thread. Invariant: what is typed stays while it is tried; while one has to wait, the seconds are counted in words.
#pragma once

#include "desktop/sign_in/pane.h"
#include "desktop/sign_in/secret_field.h"

#include "domain/clock.h"
#include "domain/error.h"

#include <QHash>

namespace rejista::desktop {

class PassphraseBox : public Pane {
    Q_OBJECT
public:
    /// `keyPage`: "signin" or "locked", whose rows .open and .show are used. `clock` is what waiting is measured with.
    PassphraseBox(Tools& tools, const domain::Clock& clock, const QByteArray& keyPage, QWidget* parent = nullptr);
    void enter() override { m_field->setFocus(); }

    /// Another person: the field is empty again; how long that person has to wait is remembered.
    void setPerson(const QString& name, const QString& second);
    [[nodiscard]] const QString& person() const { return m_person; }
    /// While a passphrase is tried it stays and cannot be changed.
    void setWorking(bool working, const QString& what = {});
    [[nodiscard]] bool isWorking() const { return m_working; }
    /// WrongPassphrase and WaitBeforeRetry as ui.md §5.22 words them; others by words::sentence().
    void refuse(const domain::Error& error);
    void notice(State state, const QString& text) { m_note->tell(state, text); }
    void forget();
    [[nodiscard]] SecretField& field() { return *m_field; }
    /// Below Open.
    [[nodiscard]] QVBoxLayout* below() const { return m_below; }

Q_SIGNALS:
    void entered(const QString& passphrase);
    /// Up or Down in the field.
    void walked(int step);

private:
    void build();
    void submit();
    void tick();
    void tellCaps();
    void allow();
    [[nodiscard]] qint64 secondsLeft() const;

    const domain::Clock& m_clock;
    QString m_person;
    QHash<QString, QDateTime> m_waitUntil;
    bool m_waits = false;  ///< Enter was pressed before anybody was chosen
    bool m_working = false, m_wrong = false;
    QAction* m_open;
    QAction* m_show;
    SecretField* m_field;
    TextLabel* m_name = nullptr;
    TextLabel* m_second = nullptr;
    NoteLine* m_note = nullptr;
    Busy* m_busy = nullptr;
    QVBoxLayout* m_below = nullptr;
    QTimer m_seconds;
};

/// "2 seconds", "1 minute 5 seconds".
[[nodiscard]] QString waitWords(qint64 seconds);

}  // namespace rejista::desktop
