// The first page's frame: head with the register's name and the languages, a body that scrolls where it must, a foot
// with the ways to other registers. Also around the lock page. GUI thread.
#pragma once

#include "desktop/sign_in/pane.h"

#include "desktop/look/segment.h"

class QScrollArea;
class QSpacerItem;

namespace rejista::desktop {

class FlowLayout;

class SignInFrame : public Pane {
    Q_OBJECT
public:
    /// `withLanguages` false = the head has the name only.
    SignInFrame(Tools& tools, QWidget* content, bool withLanguages, QWidget* parent = nullptr);
    void enter() override {}
    /// Under the program's name; empty = none.
    void setRegisterName(const QString& name);
    void addFootButton(QAction* action, const char* icon);
    /// "F1 help" at the foot's right.
    void setHelp(QAction* help);
    /// Two halves do not fit side by side.
    [[nodiscard]] bool isTight() const { return m_narrow.value_or(false); }

Q_SIGNALS:
    void localePicked(const QString& locale);
    /// Whether two halves fit side by side.
    void narrowChanged(bool narrow);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void buildLanguages(QHBoxLayout* row);
    QWidget* buildFoot();
    void arrange();
    void keepFocusInSight();

    QScrollArea* m_scroll;
    QSpacerItem* m_top = nullptr;
    QWidget* m_head = nullptr;
    QWidget* m_foot = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_languageWord = nullptr;
    QWidget* m_languageIcon = nullptr;
    Segment* m_languages = nullptr;
    FlowLayout* m_footRow = nullptr;
    QWidget* m_footEnd = nullptr;
    QBoxLayout* m_footRight = nullptr;
    std::optional<bool> m_narrow;
    bool m_withLanguages;
};

}  // namespace rejista::desktop
