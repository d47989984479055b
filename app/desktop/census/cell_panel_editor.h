// A question asked in the panel, in place of a dialog: a reason, a note. Enter keeps, Shift+Enter is a new line, Esc
// leaves all as it was. GUI thread. Invariant: answers once, then it is gone.
#pragma once

#include "desktop/look/key_button.h"
#include "desktop/look/text_label.h"

#include <QPlainTextEdit>

#include <functional>

namespace rejista::desktop {

class CellPanelEditor : public QWidget {
    Q_OBJECT
public:
    explicit CellPanelEditor(const Look& look, QWidget* parent = nullptr);
    enum class Left {
        Dropped,  ///< the words are for an act that somebody has to mean
        Kept,     ///< the words are the matter itself: a note, a reason
    };
    /// `needed`: nothing is kept without words. `left`: what becomes of them where the page is left in their midst.
    void ask(const QString& question, const QString& text, bool needed, std::function<void(const QString&)> then,
             Left left = Left::Dropped);
    [[nodiscard]] bool isAsking() const { return bool(m_then); }
    /// Esc.
    void leave();
    /// The page is left.
    void leaveKeeping();
    [[nodiscard]] QPlainTextEdit* line() const { return m_line; }

Q_SIGNALS:
    /// After Enter or Esc: the keys go back to the cells.
    void left();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void keep();
    void dress();

    const Look& m_look;
    TextLabel* m_question;
    QPlainTextEdit* m_line;
    TextLabel* m_hint;
    bool m_needed = false;
    Left m_whenLeft = Left::Dropped;
    QString m_before;
    std::function<void(const QString&)> m_then;
};

}  // namespace rejista::desktop
