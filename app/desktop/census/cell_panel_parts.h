// Parts of the cell's panel: the joined boxes of its figures, and lines with a glyph or a value at the right.
// GUI thread. Invariant: as high as what they say at their width.
#pragma once

#include "desktop/census/cell_panel.h"

namespace rejista::desktop {

/// "Typed 1 | 2024/25 12": joined boxes, the first one with a bar under it.
class CellFigures : public QWidget {
    Q_OBJECT
public:
    struct Figure {
        QString name, value;
        bool bad = false;
    };
    explicit CellFigures(const Look& look, QWidget* parent = nullptr);
    void set(const std::vector<Figure>& figures);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_look.px(60), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    std::vector<Figure> m_figures;
};

/// Lines of text, wrapped: with a state's glyph before, or a value at the right; a title over them. Hidden when empty.
class CellNotes : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString text, value;
        std::optional<State> state;
        bool operator==(const Line&) const = default;
    };
    CellNotes(const Look& look, const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void set(std::vector<Line> lines);
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_look.px(60), heightForWidth(m_look.px(198))}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textBox(const Line& line, int width, int y) const;

    const Look& m_look;
    QString m_title;
    std::vector<Line> m_lines;
};

}  // namespace rejista::desktop
