// The head of a table with two levels: groups (P1, P2 …) over columns (Girls, Boys, All), the current column lit; and
// the names of its rows at the left, the current row lit. GUI thread. Invariant: heights follow the look and the words.
#pragma once

#include "desktop/census/grid_model.h"
#include "desktop/look/look.h"

#include <QHeaderView>

namespace rejista::desktop {

class GroupedHeader : public QHeaderView {
    Q_OBJECT
public:
    GroupedHeader(const GridModel& model, const Look& look, QWidget* parent = nullptr);
    /// Lights the column; -1 = none.
    void setHot(int column);
    /// Lines that the longest label needs in columns as wide as now.
    void measure();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int groupHeight() const;
    [[nodiscard]] int labelHeight() const;
    void paintGroups(QPainter& painter) const;

    const GridModel& m_model;
    const Look& m_look;
    int m_hot = -1, m_lines = 1;
};

class GridRowHeader : public QHeaderView {
    Q_OBJECT
public:
    GridRowHeader(const GridModel& model, const Look& look, QWidget* parent = nullptr);
    void setHot(int row);
    void setWide(int width);
    [[nodiscard]] QSize sizeHint() const override;
    /// What the longest name needs.
    [[nodiscard]] int neededWidth() const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;

private:
    [[nodiscard]] QFont fontOf(int row) const;

    const GridModel& m_model;
    const Look& m_look;
    int m_hot = -1, m_width = 86;
};

/// Where the two heads meet: what the rows are, and a padlock where nothing can be typed.
class GridCorner : public QWidget {
    Q_OBJECT
public:
    GridCorner(const Look& look, QWidget* parent = nullptr);
    void setText(const QString& text);
    void setLocked(bool locked);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_text;
    bool m_locked = false;
};

}  // namespace rejista::desktop
