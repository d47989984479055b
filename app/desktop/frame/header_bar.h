// The 48-px head of the window: the school and its EMIS code, the year, "Find or do anything", the person.
// GUI thread. What it shows it reads from the desk; what is chosen goes there.
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/look/text_label.h"

#include <QToolButton>

namespace rejista::desktop {

/// A box that is pressed to choose: text, icon, key hint, arrow; painted as a control.
class ChooseButton : public QToolButton {
    Q_OBJECT
public:
    explicit ChooseButton(const Look& look, QWidget* parent = nullptr);
    void setIconName(const char* name) { m_icon = name; }
    void setKey(const QString& key) { m_key = key; }
    /// Only the icon: the narrow header.
    void setSmall(bool small);
    void setSecondLine(const QString& text) { m_second = text; }
    /// Initials in a circle before the text.
    void setInitials(const QString& initials) { m_initials = initials; }
    void setFrame(bool frame) { m_frame = frame; }
    void setArrow(bool arrow) { m_arrow = arrow; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QByteArray m_icon;
    QString m_key, m_second, m_initials;
    bool m_small = false, m_frame = true, m_arrow = false;
};

class HeaderBar : public QWidget {
    Q_OBJECT
public:
    HeaderBar(Desk& desk, const Look& look, QWidget* parent = nullptr);
    /// Below a logical width of 860: search is an icon, the person's name goes.
    void setNarrow(bool narrow);
    void openYears();
    void openPerson();
    [[nodiscard]] ChooseButton* railButton() const { return m_rail; }

Q_SIGNALS:
    void findAsked();
    void railAsked();
    void schoolsAsked();
    void lockAsked();
    void passphraseAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void readDesk();
    void dress();

    Desk& m_desk;
    const Look& m_look;
    ChooseButton* m_rail;
    TextLabel* m_school;
    TextLabel* m_code;
    ChooseButton* m_schools;
    ChooseButton* m_year;
    ChooseButton* m_find;
    ChooseButton* m_person;
};

}  // namespace rejista::desktop
