// What stands beside the list: what stops the chosen return, who began it, where one stopped, and the ways on.
// GUI thread. Invariant: shows the item it was last given, or nothing.
#pragma once

#include "desktop/census/returns_read.h"
#include "desktop/look/blocks.h"

#include <QGridLayout>
#include <QScrollArea>

namespace rejista::desktop {

class ReturnsPanel : public QFrame {
    Q_OBJECT
public:
    explicit ReturnsPanel(const Look& look, QWidget* parent = nullptr);

    /// Full-width buttons under the facts, in this order; the first is the primary one.
    void addAction(QAction* action, const char* icon = nullptr);
    void showItem(const ReturnItem* item, const ReturnsList& list, const QString& locale, const QString& lockedNote);
    /// Two lines under the list instead of a column beside it (ui.md §3); facts are in it while it has the focus.
    void setStrip(bool strip);
    [[nodiscard]] bool isStrip() const { return m_strip; }
    void setOpen(bool open);
    /// What a strip needs.
    [[nodiscard]] int stripHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Fact {
        TextLabel* word;
        TextLabel* value;
    };
    void dress();
    void fit();
    void showFacts(const ReturnItem& item, QDate today, const QString& locale);
    void showStop(const ReturnItem& item);
    void setFact(int row, const QString& word, const QString& value);

    const Look& m_look;
    QScrollArea* m_scroll;
    QWidget* m_inside;
    QBoxLayout* m_column;
    QVBoxLayout *m_head, *m_more, *m_buttons;
    QWidget* m_moreBox;
    TextLabel *m_part, *m_title;
    Banner* m_stop;
    QGridLayout* m_grid;
    std::vector<Fact> m_facts;
    TextLabel *m_stoppedWord, *m_stopped, *m_note;
    int m_actions = 0;
    bool m_strip = false, m_open = false;
};

}  // namespace rejista::desktop
