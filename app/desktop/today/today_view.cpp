#include "desktop/today/today_view.h"

#include "desktop/look/key_button.h"
#include "desktop/look/paint.h"
#include "desktop/look/state_glyph.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineRow = 53, kGroupRow = 32, kPad = 16, kChipColumn = 138;
constexpr int kNarrow = 560;  // logical px from which the chip stands in a column of its own

class TodayDelegate : public QStyledItemDelegate {
public:
    TodayDelegate(const Look& look, const TodayModel& model, TodayView* view)
        : QStyledItemDelegate(view),
          m_look(look),
          m_model(model),
          m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool narrow = isNarrow(m_view->viewport()->width());
        return {m_look.px(100), m_look.px(!m_model.lineAt(index) ? kGroupRow : narrow ? kLineRow + 26 : kLineRow)};
    }

    /// Where a line says what Enter does; a click there is Enter.
    QRect actBox(const QRect& row, const TodayLine& line, bool selected) const
    {
        const int hint = selected ? keyHintSize(m_look, enter()).width() + m_look.px(8) : 0;
        const int width = QFontMetrics(m_look.font(Type::Body, selected)).horizontalAdvance(line.act) + hint + 2;
        const QRect inner = row.adjusted(m_look.px(kPad), 0, -m_look.px(kPad), 0);
        return QRect(inner.right() - width + 1, row.top(), width, row.height());
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (const TodayLine* line = m_model.lineAt(index))
            paintLine(*painter, option, *line, m_model.lineAt(index.siblingAtRow(index.row() + 1)));
        else
            paintGroup(*painter, option.rect, m_model.groupAt(index));
        painter->restore();
    }

private:
    static QString enter() { return u"Enter"_s; }
    bool isNarrow(int width) const { return width < m_look.px(kNarrow); }

    /// One column for the chips of all lines, as wide as the widest of them wants.
    int chipColumn() const
    {
        int widest = m_look.px(kChipColumn);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (const TodayLine* line = m_model.lineAt(m_model.index(row)))
                widest = std::max(widest, chipSize(m_look, line->chip).width() + m_look.px(10));
        }
        return widest;
    }

    void paintGroup(QPainter& painter, const QRect& row, TodayLine::Group group) const
    {
        const Theme& theme = m_look.theme();
        painter.fillRect(row, theme.alt);
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
        const QFont bold = m_look.font(Type::Body, true);
        QRect box = row.adjusted(m_look.px(kPad), m_look.px(2), -m_look.px(kPad), 0);
        const QString title = groupTitle(group);
        paintText(painter, row, box, title, bold, theme.text);
        box.setLeft(box.left() + QFontMetrics(bold).horizontalAdvance(title) + m_look.px(10));
        paintText(painter, row, box, groupHint(group), m_look.font(Type::Small), theme.text2);
    }

    void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const TodayLine& line, bool followed) const
    {
        const Theme& theme = m_look.theme();
        const QRect row = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter.fillRect(row, m_view->hasFocus() ? theme.accs : theme.sel0);
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), followed ? theme.grid : theme.line);
        if (selected)
            painter.fillRect(
                QStyle::visualRect(option.direction, row, {row.left(), row.top(), m_look.px(4), row.height()}),
                theme.acc);
        const QRect act = actBox(row, line, selected);
        paintText(painter, row, act, line.act, m_look.font(Type::Body, selected), theme.acc);
        if (selected) {
            const QSize hint = keyHintSize(m_look, enter());
            const QRect box(act.right() - hint.width() + 1, row.top(), hint.width(), row.height());
            paintKeyHint(painter, QStyle::visualRect(option.direction, row, box), enter(), theme.acc, m_look);
        }
        paintWords(painter, row, line, act.left() - m_look.px(12));
    }

    void paintWords(QPainter& painter, const QRect& row, const TodayLine& line, int right) const
    {
        const Theme& theme = m_look.theme();
        const bool narrow = isNarrow(row.width());
        const int left = row.left() + m_look.px(kPad);
        const int chipHeight = chipSize(m_look, line.chip).height();
        const int column = chipColumn();
        QRect chip(left, row.top(), column - m_look.px(8), row.height());
        QRect words(left + column, row.top() + m_look.px(6), 0, 0);
        if (narrow) {
            chip = {left, row.top() + m_look.px(5), std::max(1, right - left), chipHeight};
            words.moveTopLeft({left, chip.bottom() + m_look.px(2)});
        }
        paintChip(painter, QStyle::visualRect(painter.layoutDirection(), row, chip), line.state, line.chip, m_look);
        words.setRight(narrow ? row.right() - m_look.px(kPad) : right);
        words.setHeight(m_look.px(22));
        paintText(painter, row, words, line.what, m_look.font(Type::Entry), theme.text);
        words.translate(0, m_look.px(20));
        words.setHeight(m_look.px(18));
        paintText(painter, row, words, line.more, m_look.font(Type::Small), theme.text2);
    }

    const Look& m_look;
    const TodayModel& m_model;
    TodayView* m_view;
};

}  // namespace

TodayView::TodayView(const Look& look, TodayModel& model, QWidget* parent)
    : QListView(parent),
      m_look(look),
      m_model(model)
{
    setModel(&model);
    setItemDelegate(new TodayDelegate(look, model, this));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    connect(&look, &Look::changed, this, &TodayView::dress);
}

void TodayView::dress()
{
    scheduleDelayedItemsLayout();
    viewport()->update();
}

const TodayLine* TodayView::currentLine() const
{
    return m_model.lineAt(currentIndex());
}

void TodayView::selectRow(int row)
{
    setCurrentIndex(m_model.index(row));
    if (row == m_model.firstRow())
        scrollToTop();
}

void TodayView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentLineChanged();
}

void TodayView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentLine())
            Q_EMIT opened();
        return;
    // The first and last rows of the model may be titles, which cannot be chosen.
    case Qt::Key_Home: selectRow(m_model.firstRow()); return;
    case Qt::Key_End: selectRow(m_model.lastRow()); return;
    default: QListView::keyPressEvent(event);
    }
}

void TodayView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const TodayLine* line = m_model.lineAt(index);
    if (!line || event->button() != Qt::LeftButton)
        return;
    const auto* delegate = static_cast<TodayDelegate*>(itemDelegate());
    const QRect row = visualRect(index);
    const QRect act = QStyle::visualRect(layoutDirection(), row, delegate->actBox(row, *line, true));
    if (act.contains(event->position().toPoint()))
        Q_EMIT opened();
}

void TodayView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    if (m_model.lineAt(indexAt(event->position().toPoint())))
        Q_EMIT opened();
}

}  // namespace rejista::desktop
