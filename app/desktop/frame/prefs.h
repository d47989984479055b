// What this laptop remembers outside any register: language, look, the registers that were open, widths of panes.
// GUI thread. Invariant: nothing of what a register holds: no person, no figure (folders and their names only).
#pragma once

#include "desktop/look/look.h"

#include <QSettings>
#include <QStringList>

namespace rejista::desktop {

class Prefs {
public:
    /// `file` empty = the user's own place (QSettings); tests give a file of their own.
    explicit Prefs(const QString& file = {});

    [[nodiscard]] QString locale() const;  ///< "en", "fr", "pt", "kri"; first guess from the system
    void setLocale(const QString& locale);
    [[nodiscard]] QStringList recent() const;  ///< folders, the last one first; also those that are gone now
    void addRecent(const QString& folder);
    void forget(const QString& folder);
    /// Minutes without a key until the register locks itself; 0 = never.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);
    [[nodiscard]] QByteArray paneSizes(const QString& page) const;
    void setPaneSizes(const QString& page, const QByteArray& state);
    [[nodiscard]] QString text(const QString& name, const QString& otherwise = {}) const;
    void setText(const QString& name, const QString& text);

    /// Theme, size and hints: read into `look` once, and kept from then on.
    void follow(Look& look);

private:
    QSettings m_settings;
};

}  // namespace rejista::desktop
