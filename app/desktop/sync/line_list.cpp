#include "desktop/sync/line_list.h"

#include "desktop/look/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kOne = 34, kTwo = 50, kThree = 68, kPad = 14, kGlyph = 18, kGap = 14, kBar = 4;
constexpr int kNarrow = 420;  // logical px under which what stands at the right goes under the words

class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const Look& look, QListView* view) : QStyledItemDelegate(view), m_look(look), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto line = index.data(LineModel::LineRole).value<Line>();
        const int plain = !line.third.isEmpty() ? kThree : !line.more.isEmpty() ? kTwo : kOne;
        return {m_look.px(100), m_look.px(plain + (isNarrow() && !line.right.isEmpty() ? 26 : 0))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto line = index.data(LineModel::LineRole).value<Line>();
        const Theme& theme = m_look.theme();
        const QRect row = option.rect;
        const bool chosen = option.state & QStyle::State_Selected && m_view->hasFocus();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (chosen || line.marked)
            painter->fillRect(row, theme.accs);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
        if (chosen || line.marked) {
            const QRect bar(row.left(), row.top(), m_look.px(kBar), row.height());
            painter->fillRect(QStyle::visualRect(option.direction, row, bar), theme.acc);
        }
        QRect inner = row.adjusted(m_look.px(kPad), 0, -m_look.px(kPad), 0);
        if (line.glyph) {
            const int side = m_look.px(kGlyph);
            const int top = line.third.isEmpty() && !isNarrow() ? row.center().y() - side / 2
                                                                : row.top() + m_look.px(8);
            paintState(*painter, *line.glyph,
                       QStyle::visualRect(option.direction, row, QRect(inner.left(), top, side, side)), theme);
            inner.setLeft(inner.left() + side + m_look.px(kGap));
        }
        paintWords(*painter, row, paintRight(*painter, row, inner, line), line, chosen || line.marked);
        painter->restore();
    }

private:
    bool isNarrow() const { return m_view->viewport()->width() < m_look.px(kNarrow); }

    /// What is left for the words.
    QRect paintRight(QPainter& painter, const QRect& row, QRect inner, const Line& line) const
    {
        if (line.right.isEmpty())
            return inner;
        const QFont font = m_look.font(Type::Small);
        const int wanted = line.chip ? chipSize(m_look, line.right).width()
                                     : QFontMetrics(font).horizontalAdvance(line.right) + 2;
        const int wide = std::min(wanted, inner.width());
        QRect box(inner.right() - wide + 1, row.top(), wide, row.height());
        if (isNarrow()) {
            box = QRect(inner.left(), row.bottom() - m_look.px(28), wide, m_look.px(24));
            inner.setBottom(inner.bottom() - m_look.px(26));
        } else {
            inner.setRight(box.left() - m_look.px(10));
        }
        if (line.chip)
            paintChip(painter, QStyle::visualRect(painter.layoutDirection(), row, box), *line.chip, line.right, m_look);
        else
            paintText(painter, row, box, line.right, font, m_look.theme().text2);
        return inner;
    }

    void paintWords(QPainter& painter, const QRect& row, const QRect& inner, const Line& line, bool strong) const
    {
        const Theme& theme = m_look.theme();
        const int lines = 1 + !line.more.isEmpty() + !line.third.isEmpty();
        const int first = m_look.px(22), next = m_look.px(18);
        int top = inner.top() + (inner.height() - first - (lines - 1) * next) / 2;
        const auto put = [&](const QString& text, int height, const QFont& font, const QColor& ink) {
            if (text.isEmpty())
                return;
            paintText(painter, row, QRect(inner.left(), top, inner.width(), height), text, font, ink);
            top += height;
        };
        put(line.what, first, m_look.font(Type::Entry, strong || line.strong), theme.text);
        put(line.more, next, m_look.font(Type::Small), theme.text2);
        put(line.third, next, m_look.font(Type::Small), theme.text2);
    }

    const Look& m_look;
    QListView* m_view;
};

}  // namespace

void LineModel::set(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    if (lines.size() == m_lines.size()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const Line* LineModel::line(const QModelIndex& index) const
{
    return index.isValid() && size_t(index.row()) < m_lines.size() ? &m_lines[size_t(index.row())] : nullptr;
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    const Line* found = line(index);
    if (!found)
        return {};
    switch (role) {
    case LineRole: return QVariant::fromValue(*found);
    case Qt::DisplayRole: return found->what;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        // The state by word first (ui.md §7).
        QStringList parts;
        if (found->glyph)
            parts.append(stateWord(*found->glyph));
        parts << found->right << found->what << found->more << found->third;
        parts.removeAll(QString());
        parts.removeDuplicates();
        return role == Qt::ToolTipRole ? QStringList(parts.mid(found->glyph ? 1 : 0)).join(u'\n') : parts.join(u", "_s);
    }
    default: return {};
    }
}

LineList::LineList(const Look& look, QWidget* parent) : QListView(parent), m_look(look)
{
    setModel(&m_model);
    setItemDelegate(new LineDelegate(look, this));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    connect(&look, &Look::changed, this, &LineList::dress);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LineList::dress);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LineList::dress);
}

void LineList::dress()
{
    updateGeometry();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void LineList::setLines(std::vector<Line> lines)
{
    const int row = std::max(0, currentIndex().row());
    m_model.set(std::move(lines));
    // What is under way is what is looked at: two bars would say two things.
    const auto& all = m_model.lines();
    const auto marked = std::find_if(all.begin(), all.end(), [](const Line& line) { return line.marked; });
    const bool ended = std::exchange(m_followed, marked != all.end()) && marked == all.end();
    if (marked != all.end())
        setCurrentIndex(m_model.index(int(marked - all.begin())));
    else if (ended)
        setCurrentIndex(m_model.index(0));
    else if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1)));
}

const Line* LineList::current() const
{
    return m_model.line(currentIndex());
}

void LineList::setMost(int rows)
{
    m_most = rows;
    updateGeometry();
}

int LineList::heightOf(int rows) const
{
    int height = 0;
    for (int row = 0; row < std::min(rows, m_model.rowCount()); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize LineList::sizeHint() const
{
    return {m_look.px(240), heightOf(m_most > 0 ? m_most : m_model.rowCount())};
}

QSize LineList::minimumSizeHint() const
{
    return {m_look.px(120), heightOf(m_most > 0 ? std::min(m_most, 2) : m_model.rowCount())};
}

void LineList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void LineList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() != Qt::ControlModifier) {
        if (const Line* line = current())
            Q_EMIT opened(Line(*line));
        return;
    }
    QListView::keyPressEvent(event);
}

void LineList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    if (const Line* line = m_model.line(indexAt(event->position().toPoint())))
        Q_EMIT opened(Line(*line));
}

}  // namespace rejista::desktop
