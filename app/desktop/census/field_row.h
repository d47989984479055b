// One question on the screen: painted words, one editor, messages, last year's value. GUI thread.
// Invariant: what was typed leaves the row by answered() before the row goes or the focus does.
#pragma once

#include "desktop/census/field_layout.h"
#include "desktop/census/field_suggest.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace rejista::desktop {

class Segment;

class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(const Look& look, const FieldQuestion& question, FieldSuggest& suggest, QWidget* parent);

    [[nodiscard]] const FieldQuestion& question() const { return m_question; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// What stands in the editor now.
    [[nodiscard]] QString typed() const;
    /// Text that was typed and not handed over yet.
    [[nodiscard]] bool isTouched() const;
    void set(const FieldContent& content, const FieldColumns& columns);
    [[nodiscard]] const FieldContent& content() const { return m_content; }
    /// As Enter would; nothing when nothing was typed.
    void keep();
    /// The core did not take it: what stands is shown again.
    void showAgain();
    /// Tab comes here: so for the one current question.
    void setReachable(bool byTab);
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    /// The look is another one.
    void dress();

Q_SIGNALS:
    void answered(const QString& text);
    void entered();
    /// Enter, Tab, arrows: +1, −1; page keys: ±10; Ctrl+Home, Ctrl+End: far.
    void stepped(int by);
    /// Esc over a draft: the old value back.
    void discarded();
    void notAsked();
    /// A key in a question that takes no answer now: the core says why.
    void refused(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeEditor();
    void makeSegment();
    void makeLine();
    void makeLong();
    void place();
    void fill();
    void describe();
    void offer(const QString& typed, const QString& chosen = {});
    void takeSuggested(const QString& code);
    void textEdited();
    [[nodiscard]] bool keyPressed(QKeyEvent& event);
    [[nodiscard]] bool listKey(QKeyEvent& event);
    [[nodiscard]] bool moveKey(const QKeyEvent& event);
    [[nodiscard]] bool answerKey(const QKeyEvent& event);
    [[nodiscard]] bool lockedKey(const QKeyEvent& event);
    [[nodiscard]] bool escape();
    [[nodiscard]] bool isWholeSelected() const;
    [[nodiscard]] QRect mirrored(const QRect& box) const;
    void paintLines(QPainter& painter) const;

    const Look& m_look;
    FieldQuestion m_question;
    FieldSuggest& m_suggest;
    FieldContent m_content;
    FieldColumns m_columns;
    FieldRowLayout m_layout;
    QWidget* m_editor = nullptr;
    Segment* m_segment = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_long = nullptr;
    bool m_filled = false, m_reachable = false;
};

}  // namespace rejista::desktop
