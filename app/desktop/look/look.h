// How the program looks now: theme, text size, key hints. One object, made by main and handed to every widget.
// GUI thread. Invariant: after changed() every size in use is px(n) of ui.md's number for 100 %.
#pragma once

#include "desktop/look/theme.h"

#include <QFont>
#include <QObject>

namespace rejista::desktop {

/// The roles of ui.md §1 "Type".
enum class Type { Title, Section, Entry, Body, Small, Micro };

class Look : public QObject {
    Q_OBJECT
public:
    explicit Look(QObject* parent = nullptr);
    /// The application's style, which paints from this, goes first.
    ~Look() override;

    [[nodiscard]] const Theme& theme() const { return themeOf(m_theme); }
    /// Text size in percent: 100, 125, 150, 200, 300.
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] int px(double atHundred) const { return qRound(atHundred * m_percent / 100.0); }
    [[nodiscard]] QFont font(Type type, bool bold = false) const;
    [[nodiscard]] bool keyHints() const { return m_keyHints; }
    [[nodiscard]] static const std::vector<int>& sizes();

    void setTheme(ThemeName theme);
    void setPercent(int percent);
    void setKeyHints(bool shown);
    /// Loads the embedded fonts, sets style, palette and font of the application. Once, by main or a test.
    void dress();

Q_SIGNALS:
    /// Theme, size or hints are different: measure and paint again.
    void changed();

private:
    void apply();

    ThemeName m_theme = ThemeName::Light;
    int m_percent = 100;
    bool m_keyHints = true, m_dressed = false;
};

}  // namespace rejista::desktop
