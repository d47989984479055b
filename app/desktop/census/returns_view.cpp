#include "desktop/census/returns_view.h"

#include "desktop/census/returns_words.h"
#include "desktop/look/paint.h"
#include "desktop/look/state_glyph.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <array>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using M = ReturnsModel;

namespace {

constexpr int kItemRow = 42, kGroupRow = 40, kPad = 16, kBarWidth = 96, kBarHeight = 8;
// As in the picture, at 100 %; the form takes what is left.
constexpr std::array<int, M::ColumnCount> kWidths{58, 0, 188, 187, 117, 142};
constexpr int kLeastForm = 190;

/// Column words over their columns' contents, in text2.
class ReturnsHeader : public QHeaderView {
public:
    ReturnsHeader(const Look& look, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_look(look) {}

protected:
    void paintSection(QPainter* painter, const QRect& box, int section) const override
    {
        const Theme& theme = m_look.theme();
        painter->fillRect(box, theme.alt);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.line2);
        const int pad = m_look.px(section == M::Part ? kPad : 0);
        painter->setFont(m_look.font(Type::Small));
        painter->setPen(theme.text2);
        const QRect words = QStyle::visualRect(layoutDirection(), box, box.adjusted(pad, 0, 0, 0));
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                          QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, words.width()));
    }
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_look.theme().alt);
        painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), m_look.theme().line2);
        painter.end();
        QHeaderView::paintEvent(event);
    }

private:
    const Look& m_look;
};

class ReturnsDelegate : public QStyledItemDelegate {
public:
    ReturnsDelegate(const Look& look, const M& model, QObject* parent)
        : QStyledItemDelegate(parent),
          m_look(look),
          m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {m_look.px(40), m_look.px(m_model.itemAt(index) ? kItemRow : kGroupRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ReturnItem* item = m_model.itemAt(index);
        if (!item)
            return;
        painter->save();
        painter->setLayoutDirection(option.direction);
        const int pad = index.column() == M::Part ? kPad : 0;
        const QRect box = QStyle::visualRect(option.direction, option.rect,
                                             option.rect.adjusted(m_look.px(pad), 0, -m_look.px(6), 0));
        const bool selected = option.state & QStyle::State_Selected;
        switch (index.column()) {
        case M::State: {
            const auto words = returns::stateOf(*item, m_model.day(), m_model.locale());
            paintChip(*painter, box, words.state, words.text, m_look);
            break;
        }
        case M::Filled: paintProgress(*painter, box, *item); break;
        case M::ToMend: paintToMend(*painter, box, *item); break;
        case M::Form: write(*painter, box, item->name, m_look.font(Type::Entry, selected), m_look.theme().text); break;
        default:
            write(*painter, box, index.data().toString(),
                  m_look.font(index.column() == M::Part ? Type::Body : Type::Small), m_look.theme().text2);
        }
        painter->restore();
    }

private:
    void write(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& ink,
               Qt::Alignment align = Qt::AlignLeft) const
    {
        painter.setFont(font);
        painter.setPen(ink);
        const auto where = QStyle::visualAlignment(painter.layoutDirection(), align | Qt::AlignVCenter);
        painter.drawText(box, int(where) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }

    void paintProgress(QPainter& painter, const QRect& box, const ReturnItem& item) const
    {
        const Theme& theme = m_look.theme();
        const Qt::LayoutDirection direction = painter.layoutDirection();
        const QRect track(box.left(), box.center().y() - m_look.px(kBarHeight) / 2, m_look.px(kBarWidth),
                          m_look.px(kBarHeight));
        const double radius = track.height() / 2.0;
        paintBox(painter, QStyle::visualRect(direction, box, track), theme.hover, theme.line2, 1, radius);
        const double share = item.row.expected > 0 ? double(item.row.filled) / item.row.expected : 0;
        QRect done = track.adjusted(1, 1, -1, -1);
        done.setWidth(int(done.width() * std::min(1.0, share)));
        if (done.width() > 0)
            paintBox(painter, QStyle::visualRect(direction, box, done), share < 1 ? theme.acc : theme.ok, {}, 0,
                     std::min(radius - 1, done.width() / 2.0));
        const QRect words = box.adjusted(m_look.px(kBarWidth + 4), 0, -m_look.px(4), 0);
        write(painter, QStyle::visualRect(direction, box, words), returns::progress(item), m_look.font(Type::Body),
              theme.text, Qt::AlignRight);
    }

    void paintToMend(QPainter& painter, const QRect& box, const ReturnItem& item) const
    {
        const auto words = returns::toMend(item);
        const Theme& theme = m_look.theme();
        if (item.problems.empty()) {
            write(painter, box, words.text, m_look.font(Type::Body), theme.text2);
            return;
        }
        const int side = m_look.px(16);
        const Qt::LayoutDirection direction = painter.layoutDirection();
        const QRect glyph(box.left(), box.center().y() - side / 2, side, side);
        paintState(painter, words.state, QStyle::visualRect(direction, box, glyph), theme);
        const QRect text = box.adjusted(side + m_look.px(6), 0, 0, 0);
        write(painter, QStyle::visualRect(direction, box, text), words.text, m_look.font(Type::Body), theme.text);
    }

    const Look& m_look;
    const M& m_model;
};

}  // namespace

ReturnsView::ReturnsView(const Look& look, ReturnsModel& model, QWidget* parent)
    : QTreeView(parent),
      m_look(look),
      m_model(model)
{
    setHeader(new ReturnsHeader(look, this));
    setModel(&model);
    setItemDelegate(new ReturnsDelegate(look, model, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(false);  // bar and fill of the whole row say it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(&look, &Look::changed, this, &ReturnsView::dress);
    expandAll();
    dress();
}

void ReturnsView::dress()
{
    header()->setMinimumSectionSize(1);
    header()->setFixedHeight(m_look.px(30));
    fitColumns();
    doItemsLayout();
}

// What is least needed gives way first; the panel beside has it all.
void ReturnsView::fitColumns()
{
    const int room = viewport()->width();
    std::array<int, M::ColumnCount> widths{};
    int used = 0;
    for (int column = 0; column < M::ColumnCount; ++column) {
        widths[size_t(column)] = m_look.px(kWidths[size_t(column)]);
        used += widths[size_t(column)];
    }
    for (const int column : {M::LastChange, M::ToMend, M::Filled}) {
        if (room - used >= m_look.px(kLeastForm))
            break;
        used -= widths[size_t(column)];
        widths[size_t(column)] = 0;
    }
    widths[M::Form] = std::max(room - used, m_look.px(80));
    for (int column = 0; column < M::ColumnCount; ++column) {
        setColumnHidden(column, widths[size_t(column)] == 0);
        if (widths[size_t(column)] > 0)
            setColumnWidth(column, widths[size_t(column)]);
    }
}

void ReturnsView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    // What was chosen before the window had its size is shown as if it had been chosen after; who scrolled, stays.
    if (verticalScrollBar()->value() == m_revealedAt)
        reveal(currentIndex());
}

// From the top, so that where the list stands does not hang on where it stood before.
void ReturnsView::reveal(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    verticalScrollBar()->setValue(0);
    scrollTo(index.row() == 0 && index.parent().isValid() ? index.parent() : index);
    m_revealedAt = verticalScrollBar()->value();
}

const ReturnItem* ReturnsView::currentItem() const
{
    return m_model.itemAt(currentIndex());
}

bool ReturnsView::select(const domain::ReturnKey& key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (index.isValid()) {
        setCurrentIndex(index);
        reveal(index);
    }
    return index.isValid();
}

// The name is what people look for, whichever column is current.
void ReturnsView::keyboardSearch(const QString& text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool goesOn = now - m_typedAt < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + text : text;
    m_typedAt = now;
    std::vector<QModelIndex> all;
    for (int g = 0; g < m_model.rowCount(); ++g) {
        const QModelIndex group = m_model.index(g, 0);
        for (int i = 0; i < m_model.rowCount(group); ++i)
            all.push_back(m_model.index(i, M::Form, group));
    }
    const auto current = std::find_if(all.begin(), all.end(), [&](const QModelIndex& index) {
        return index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
    });
    const size_t from = current == all.end() ? 0 : size_t(current - all.begin());
    for (size_t step = goesOn ? 0 : 1; step <= all.size(); ++step) {
        const QModelIndex& index = all[(from + step) % all.size()];
        if (index.data().toString().startsWith(m_typed, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void ReturnsView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    // The first return of a group is shown with the group's title.
    if (m_model.itemAt(current) && current.row() == 0)
        scrollTo(current.parent());
    if (current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        Q_EMIT currentItemChanged();
}

void ReturnsView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() != Qt::ControlModifier) {
        if (currentItem())
            Q_EMIT opened();
        return;
    }
    // Left and right would close a group, which has nothing to close.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ReturnsView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (m_model.itemAt(indexAt(event->position().toPoint())))
        Q_EMIT opened();
}

void ReturnsView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_look.theme();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const ReturnItem* item = m_model.itemAt(index);
    if (!item) {
        if (const ReturnGroup* group = m_model.groupAt(index))
            paintGroup(*painter, row, *group);
        return;
    }
    const bool selected = selectionModel()->isSelected(index);
    if (selected)
        painter->fillRect(row, hasFocus() ? theme.accs : theme.sel0);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.grid);
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    QTreeView::drawRow(painter, plain, index);
    if (selected) {
        const QRect bar(row.left(), row.top(), m_look.px(4), row.height());
        painter->fillRect(QStyle::visualRect(layoutDirection(), row, bar), theme.acc);
    }
}

void ReturnsView::paintGroup(QPainter& painter, const QRect& row, const ReturnGroup& group) const
{
    const Theme& theme = m_look.theme();
    painter.fillRect(row, theme.alt);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line2);
    const Qt::LayoutDirection direction = layoutDirection();
    const auto write = [&](QRect box, const QString& text, const QFont& font, const QColor& ink, Qt::Alignment align) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(direction, row, box),
                         int(QStyle::visualAlignment(direction, align | Qt::AlignVCenter)) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    QRect inner = row.adjusted(m_look.px(kPad), m_look.px(4), -m_look.px(kPad), 0);
    const QFont small = m_look.font(Type::Small), bold = m_look.font(Type::Entry, true);
    const QString right = tr("%1 of %2 complete").arg(group.complete()).arg(group.items.size());
    const int rightWidth = QFontMetrics(small).horizontalAdvance(right) + m_look.px(8);
    if (rightWidth < inner.width() / 2) {
        write(inner, right, small, theme.text2, Qt::AlignRight);
        inner.setRight(inner.right() - rightWidth);
    }
    const int title = std::min(inner.width(), QFontMetrics(bold).horizontalAdvance(group.title) + 2);
    write(QRect(inner.left(), inner.top(), title, inner.height()), group.title, bold, theme.text, Qt::AlignLeft);
    inner.setLeft(inner.left() + title + m_look.px(8));
    if (inner.width() > m_look.px(30))
        write(inner, groupFact(group, m_model.day(), m_model.locale()), m_look.font(Type::Body), theme.text2,
              Qt::AlignLeft);
}

}  // namespace rejista::desktop
