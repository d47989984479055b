#include "desktop/census/grouped_header.h"

#include "desktop/look/state_glyph.h"

#include <QPainter>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 3;

// Between words where each word fits, else inside them.
int labelFlags(const QString& label, const QFontMetrics& metrics, int room)
{
    const QStringList words = label.split(u' ');
    const bool fit = std::all_of(words.begin(), words.end(),
                                 [&](const QString& word) { return metrics.horizontalAdvance(word) <= room; });
    return Qt::AlignCenter | (fit ? Qt::TextWordWrap : Qt::TextWrapAnywhere);
}

}  // namespace

GroupedHeader::GroupedHeader(const GridModel& model, const Look& look, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_model(model),
      m_look(look)
{
    setObjectName(u"gridHead"_s);
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
}

void GroupedHeader::setHot(int column)
{
    if (m_hot == column)
        return;
    m_hot = column;
    viewport()->update();
}

int GroupedHeader::groupHeight() const
{
    return m_model.shape().groups().empty() ? 0 : m_look.px(22);
}

int GroupedHeader::labelHeight() const
{
    return m_lines == 1 ? m_look.px(21) : m_lines * QFontMetrics(m_look.font(Type::Small)).height() + m_look.px(4);
}

void GroupedHeader::measure()
{
    const QFontMetrics metrics(m_look.font(Type::Small, true));
    m_lines = 1;
    for (int c = 0; c < m_model.columnCount(); ++c) {
        const QString label = m_model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        const int room = std::max(1, sectionSize(c) - m_look.px(4));
        const int high =
            metrics.boundingRect(QRect(0, 0, room, 1000), labelFlags(label, metrics, room), label).height();
        m_lines = std::max(m_lines, qRound(double(high) / metrics.height()));
    }
    m_lines = std::min(m_lines, kMostLines);
    updateGeometry();
    viewport()->update();
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), groupHeight() + labelHeight()};
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Theme& theme = m_look.theme();
    const bool hot = column == m_hot;
    QRect box = rect;
    box.setTop(rect.top() + groupHeight());
    painter->fillRect(box, hot ? theme.accs : theme.alt);
    painter->setFont(m_look.font(Type::Small, hot));
    painter->setPen(hot ? theme.acc : theme.text2);
    const QString label = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QRect room = box.adjusted(m_look.px(2), 0, -m_look.px(2), 0);
    // Measured in bold, so that the lines stay where they are when the column is lit.
    const QFontMetrics bold(m_look.font(Type::Small, true));
    painter->drawText(room, labelFlags(label, bold, room.width()), label);
    painter->setPen(theme.grid);
    painter->drawLine(box.topRight(), box.bottomRight());
    painter->setPen(theme.line2);
    painter->drawLine(box.bottomLeft(), box.bottomRight());
}

void GroupedHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintGroups(painter);
}

void GroupedHeader::paintGroups(QPainter& painter) const
{
    const Theme& theme = m_look.theme();
    const int high = groupHeight();
    for (const GridGroup& group : m_model.shape().groups()) {
        const int last = group.first + group.count - 1;
        // The first section stands at the right where words run from there.
        const QRect one(sectionViewportPosition(group.first), 0, sectionSize(group.first), height());
        const QRect whole = one.united({sectionViewportPosition(last), 0, sectionSize(last), height()});
        const QRect box(whole.left(), 0, whole.width(), high);
        const bool hot = m_hot >= group.first && m_hot <= last;
        painter.fillRect(box, hot ? theme.accs : theme.alt);
        painter.setFont(m_look.font(Type::Body, true));
        painter.setPen(hot ? theme.acc : theme.text);
        painter.drawText(box, Qt::AlignCenter,
                         QFontMetrics(painter.font()).elidedText(group.label, Qt::ElideRight, box.width()));
        painter.setPen(theme.grid);
        painter.drawLine(box.left(), high - 1, box.right(), high - 1);
        painter.setPen(theme.line2);
        const int edge = isRightToLeft() ? whole.left() : whole.right();
        if (last + 1 < m_model.columnCount())
            painter.drawLine(edge, 0, edge, height());
    }
}

GridRowHeader::GridRowHeader(const GridModel& model, const Look& look, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent),
      m_model(model),
      m_look(look)
{
    setObjectName(u"gridRowHead"_s);
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
}

void GridRowHeader::setHot(int row)
{
    if (m_hot == row)
        return;
    m_hot = row;
    viewport()->update();
}

void GridRowHeader::setWide(int width)
{
    m_width = width;
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize GridRowHeader::sizeHint() const
{
    return {m_width, QHeaderView::sizeHint().height()};
}

QFont GridRowHeader::fontOf(int row) const
{
    const auto tail = m_model.shape().tailAt(row);
    return m_look.font(Type::Small, tail == GridTail::Sum || row == m_hot);
}

int GridRowHeader::neededWidth() const
{
    int width = m_look.px(86);
    const QFontMetrics bold(m_look.font(Type::Small, true));
    for (int r = 0; r < m_model.rowCount(); ++r) {
        const QString label = m_model.headerData(r, Qt::Vertical, Qt::DisplayRole).toString();
        width = std::max(width, bold.horizontalAdvance(label) + m_look.px(10));
    }
    return width;
}

void GridRowHeader::paintSection(QPainter* painter, const QRect& rect, int row) const
{
    const Theme& theme = m_look.theme();
    const auto tail = m_model.shape().tailAt(row);
    const bool hot = row == m_hot;
    painter->fillRect(rect, hot ? theme.accs : theme.alt);
    painter->setFont(fontOf(row));
    painter->setPen(hot                                                          ? theme.acc
                        : tail == GridTail::LastYear || tail == GridTail::Change ? theme.text2
                                                                                 : theme.text);
    const QRect box = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(m_look.px(5), 0, -m_look.px(1), 0));
    const QString label = m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    painter->drawText(box, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(label, Qt::ElideRight, box.width()));
    painter->setPen(theme.grid);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.line2);
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top(), edge, rect.bottom());
    if (row == m_model.shape().bodyRows() || tail == GridTail::LastYear)
        painter->drawLine(rect.topLeft(), rect.topRight());
}

GridCorner::GridCorner(const Look& look, QWidget* parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"gridCorner"_s);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void GridCorner::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void GridCorner::setLocked(bool locked)
{
    m_locked = locked;
    setToolTip(locked ? stateWord(State::Locked) : QString());
    update();
}

void GridCorner::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.alt);
    painter.setPen(theme.line2);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setFont(m_look.font(Type::Small));
    painter.setPen(theme.text2);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(m_look.px(6), 0, -m_look.px(3), -m_look.px(3)));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignBottom),
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
    if (m_locked) {
        const int size = m_look.px(16);
        paintState(painter, State::Locked, QRectF(room.left(), m_look.px(3), size, size), theme);
    }
}

}  // namespace rejista::desktop
