// The parts of the settings that fit on a card: language, appearance, lock, journal, about. GUI thread.
#pragma once

#include "desktop/look/segment.h"
#include "desktop/settings/settings_part.h"
#include "desktop/sign_in/people.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStandardItemModel>

namespace rejista::desktop {

class LanguagePart : public SettingsPart {
    Q_OBJECT
public:
    LanguagePart(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    void enter() override { m_list->setFocus(); }
    void read() override;

private:
    void use();
    QStandardItemModel m_model;
    PlainList* m_list;
    QAction* m_keep;
};

/// Theme, text size and key hints: live.
class LookPart : public SettingsPart {
    Q_OBJECT
public:
    LookPart(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    void enter() override { m_theme->setFocus(); }

private:
    void follow();
    QWidget* makeSample();
    Segment* m_theme;
    Segment* m_size;
    QCheckBox* m_hints;
};

class LockPart : public SettingsPart {
    Q_OBJECT
public:
    LockPart(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    void enter() override { m_minutes->setFocus(); }
    void read() override;

Q_SIGNALS:
    void minutesChanged(int minutes);

private:
    QComboBox* m_minutes;
};

class JournalPart : public SettingsPart {
    Q_OBJECT
public:
    JournalPart(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    /// Enter on the list's row goes there.
    void enter() override { Q_EMIT go({QStringLiteral("journal"), {}, {}, {}}); }
};

class AboutPart : public SettingsPart {
    Q_OBJECT
public:
    AboutPart(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    void enter() override;

private:
    QWidget* m_first = nullptr;
};

}  // namespace rejista::desktop
