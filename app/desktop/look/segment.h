// Joined boxes of which one is chosen: yes / no / not known, tabs of a page (ui.md §4 "segment").
// GUI thread. One focus stop; left and right walk, a choice's letter or the digit of its place chooses.
#pragma once

#include "desktop/look/look.h"

#include <QWidget>

#include <vector>

namespace rejista::desktop {

class Segment : public QWidget {
    Q_OBJECT
public:
    explicit Segment(const Look& look, QWidget* parent = nullptr);
    /// `letter` chooses it while the segment has the focus; none = 0.
    void addChoice(const QString& id, const QString& text, QChar letter = {});
    void setChoiceText(const QString& id, const QString& text);
    void clearChoices();
    /// Empty = nothing is chosen.
    void setChosen(const QString& id);
    [[nodiscard]] const QString& chosen() const { return m_chosen; }
    /// The words of what is chosen; empty = nothing.
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString textAt(int index) const;
    /// As if the choice was clicked: picked() follows.
    void pick(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By key or mouse, not by setChosen().
    void picked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Choice {
        QString id, text;
        QChar letter;
    };
    [[nodiscard]] int widthOf(const Choice& choice) const;
    [[nodiscard]] int indexAt(int x) const;
    [[nodiscard]] int indexOf(const QString& id) const;
    [[nodiscard]] int indexOfKey(const QKeyEvent& event) const;
    [[nodiscard]] QRect boxOf(int index) const;

    const Look& m_look;
    std::vector<Choice> m_choices;
    QString m_chosen;
};

}  // namespace rejista::desktop
