// Lines of words for the pages of sync: a glyph, two or three lines, a chip or words at the right. One focus stop;
// Enter does what the line offers. GUI thread. Invariant: what is painted is what a screen reader is told.
#pragma once

#include "desktop/frame/place.h"
#include "desktop/look/look.h"
#include "desktop/look/state_glyph.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>
#include <vector>

namespace rejista::desktop {

struct Line {
    std::optional<State> glyph{};
    QString what{};   ///< in the entry font
    QString more{};   ///< second line
    QString third{};  ///< smaller still: somebody else's words
    std::optional<State> chip{};
    QString right{};  ///< words of the chip, or alone
    bool strong = false;
    bool marked = false;  ///< a bar and a fill of its own: what is under way
    Place place{};        ///< where Enter goes; an empty page = nowhere
    qint64 id = 0;

    bool operator==(const Line&) const = default;
};

class LineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;
    /// The same lines change nothing; other words on as many lines keep what is chosen.
    void set(std::vector<Line> lines);
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] const Line* line(const QModelIndex& index) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Line> m_lines;
};

class LineList : public QListView {
    Q_OBJECT
public:
    explicit LineList(const Look& look, QWidget* parent = nullptr);
    void setLines(std::vector<Line> lines);
    [[nodiscard]] const Line* current() const;
    [[nodiscard]] const std::vector<Line>& lines() const { return m_model.lines(); }
    /// As high as its lines, at most so many of them; 0 = all.
    void setMost(int rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(const rejista::desktop::Line& line);
    void currentMoved();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void dress();
    [[nodiscard]] int heightOf(int rows) const;

    const Look& m_look;
    LineModel m_model;
    int m_most = 0;
    bool m_followed = false;  ///< a marked line was current
};

}  // namespace rejista::desktop
