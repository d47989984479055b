#include "desktop/census/field_canvas.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using metadata::FormSection;
using metadata::Operand;

namespace {

constexpr int kTitle = 32;  // of a table, as GridSection has it

}  // namespace

FieldCanvas::FieldCanvas(OpenReturn& form, const Look& look, const std::vector<int>& parts, FieldSuggest& suggest,
                         const MakeGrid& makeGrid, QWidget* parent)
    : QWidget(parent),
      m_form(form),
      m_look(look),
      m_suggest(suggest),
      m_words{form.desk().catalog(), form.desk().locale()},
      m_lastYearLabel(shortPeriod(form.desk().pack(), form.session().key().period.yearEarlier(), form.desk().locale()))
{
    setObjectName(u"fields"_s);
    build(parts, makeGrid);
    connect(&look, &Look::changed, this, [this] {
        for (FieldItem& item : m_items) {
            if (item.row)
                item.row->dress();
        }
        relayout();
        update();
    });
}

void FieldCanvas::build(const std::vector<int>& parts, const MakeGrid& makeGrid)
{
    int number = 1;
    for (const int section : parts) {
        const FormSection& part = m_form.form().sections[size_t(section)];
        if (part.kind == metadata::SectionKind::Grid) {
            FieldItem grid;
            grid.kind = FieldItem::Kind::Grid;
            grid.section = section;
            grid.grid = makeGrid(section, this);
            for (const metadata::FormCell& cell : part.cells)
                m_itemOf.insert({cell.element, cell.combo}, int(m_items.size()));
            m_items.push_back(grid);
            continue;
        }
        m_lastYear = m_lastYear || part.previousYear;
        FieldItem head;
        head.kind = FieldItem::Kind::Head;
        head.section = section;
        m_items.push_back(head);
        for (FieldQuestion& question : fieldQuestions(m_words, m_form.form(), section, number)) {
            FieldItem item;
            item.section = section;
            item.question = std::move(question);
            const int index = item.question.index;
            m_itemOf.insert(item.question.cell, int(m_items.size()));
            m_items.push_back(std::move(item));
            for (int t = 0; t < int(part.totals.size()); ++t) {
                if (part.totals[size_t(t)].cells.empty() || part.totals[size_t(t)].cells.back() != index)
                    continue;
                FieldItem sum;
                sum.kind = FieldItem::Kind::Sum;
                sum.section = section;
                sum.total = t;
                m_items.push_back(sum);
            }
            ++number;
        }
    }
    refreshAll();
}

int FieldCanvas::itemOf(const Operand& cell) const
{
    return m_itemOf.value(cell, -1);
}

FieldRow* FieldCanvas::rowAt(int index)
{
    FieldItem& item = m_items[size_t(index)];
    if (item.kind != FieldItem::Kind::Question)
        return nullptr;
    if (!item.row) {
        item.row = new FieldRow(m_look, item.question, m_suggest, this);
        item.row->setGeometry(0, item.y, width(), item.height);
        item.row->set(item.content, m_columns);
        item.row->setReachable(false);
        Q_EMIT made(index, item.row);
        item.row->show();
    }
    return item.row;
}

void FieldCanvas::showNear(const QRect& seen)
{
    const int around = seen.height() / 2, keep = seen.height() * 3 / 2;
    for (int i = 0; i < int(m_items.size()); ++i) {
        FieldItem& item = m_items[size_t(i)];
        if (item.kind != FieldItem::Kind::Question)
            continue;
        const int top = item.y - seen.bottom(), bottom = seen.top() - (item.y + item.height);
        if (top <= around && bottom <= around) {
            rowAt(i);
        } else if (item.row && (top > keep || bottom > keep) && !item.row->isReachable()) {
            item.row->keep();
            item.row->deleteLater();
            item.row.clear();
        }
    }
}

void FieldCanvas::keepAll()
{
    for (const FieldItem& item : m_items) {
        if (item.row)
            item.row->keep();
        if (item.grid)
            item.grid->keepTyped();
    }
}

int FieldCanvas::heightOf(const FieldItem& item) const
{
    switch (item.kind) {
    case FieldItem::Kind::Head: return fieldHeadHeight(m_look, m_columns, item.title, item.about);
    case FieldItem::Kind::Question: return layoutField(item.question, item.content, m_columns, m_look).height;
    case FieldItem::Kind::Sum:
        return std::max(m_look.px(34), QFontMetrics(m_look.font(Type::Entry)).height() + m_look.px(8));
    case FieldItem::Kind::Grid: return item.grid ? item.grid->sizeHint().height() : 0;
    }
    Q_UNREACHABLE();
}

void FieldCanvas::relayout()
{
    m_columns = fieldColumns(m_look, width(), m_lastYear);
    int y = 0;
    for (FieldItem& item : m_items) {
        const QRect old(0, item.y, width(), item.height);
        item.y = y;
        item.height = heightOf(item);
        const QRect box(0, y, width(), item.height);
        if (item.row) {
            item.row->setGeometry(box);
            item.row->set(item.content, m_columns);
        }
        if (item.grid)
            item.grid->setGeometry(box.adjusted(m_columns.number, 0, -m_look.px(12), 0));
        if (box != old && (item.kind == FieldItem::Kind::Head || item.kind == FieldItem::Kind::Sum))
            update(old.united(box));
        y += item.height;
    }
    if (minimumHeight() != y) {
        setMinimumHeight(y);
        update();
    }
    Q_EMIT moved();
}

// A table that opens its preview asks for more room.
bool FieldCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        relayout();
    return QWidget::event(event);
}

void FieldCanvas::resizeEvent(QResizeEvent*)
{
    relayout();
}

void FieldCanvas::refresh(const std::vector<Operand>& cells)
{
    bool higher = false;
    for (const Operand& cell : cells) {
        const int index = itemOf(cell);
        if (index < 0 || m_items[size_t(index)].kind != FieldItem::Kind::Question)
            continue;
        FieldItem& item = m_items[size_t(index)];
        FieldContent content = contentOf(item);
        if (content == item.content)
            continue;
        item.content = std::move(content);
        higher = higher || heightOf(item) != item.height;
        if (item.row)
            item.row->set(item.content, m_columns);
    }
    if (higher)
        relayout();
}

void FieldCanvas::refreshSums()
{
    for (FieldItem& item : m_items) {
        const QString before = item.about, title = item.title;
        if (item.kind == FieldItem::Kind::Sum)
            readSum(item);
        else if (item.kind == FieldItem::Kind::Head)
            readHead(item);
        if (before != item.about || title != item.title)
            update(0, item.y, width(), item.height);
    }
    std::vector<Operand> turned;
    for (const FieldItem& item : m_items) {
        if (item.kind == FieldItem::Kind::Question && item.content.muted != isMuted(item))
            turned.push_back(item.question.cell);
    }
    refresh(turned);
}

void FieldCanvas::refreshAll()
{
    for (FieldItem& item : m_items) {
        if (item.kind == FieldItem::Kind::Question)
            item.content = contentOf(item);
    }
    refreshSums();
    relayout();
}

void FieldCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme().base);
    for (const FieldItem& item : m_items) {
        if (item.y > event->rect().bottom() || item.y + item.height < event->rect().top())
            continue;
        if (item.kind == FieldItem::Kind::Head)
            paintHead(painter, item);
        else if (item.kind == FieldItem::Kind::Sum)
            paintSum(painter, item);
        else if (item.kind == FieldItem::Kind::Grid)
            paintStrip(painter, QRect(0, item.y, width(), m_look.px(kTitle)));
    }
}

// The ground of a part's head; a table writes its own title on it.
void FieldCanvas::paintStrip(QPainter& painter, const QRect& box) const
{
    painter.fillRect(box, m_look.theme().alt);
    painter.fillRect(QRect(0, box.bottom(), width(), 1), m_look.theme().line);
    if (box.top() > 0)
        painter.fillRect(QRect(0, box.top(), width(), 1), m_look.theme().line2);
}

void FieldCanvas::paintHead(QPainter& painter, const FieldItem& item) const
{
    const Theme& theme = m_look.theme();
    const QRect box(0, item.y, width(), item.height);
    paintStrip(painter, box);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), box, rect); };
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const int one = std::min(item.height, m_look.px(31)), left = m_columns.number;
    const int right = m_columns.lastWidth > 0 ? m_columns.last - m_look.px(8) : width() - left;
    const QFont bold = m_look.font(Type::Entry, true), small = m_look.font(Type::Small);
    const int title = std::min(QFontMetrics(bold).horizontalAdvance(item.title), right - left);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(mirrored({left, item.y, title + 1, one}), align,
                     QFontMetrics(bold).elidedText(item.title, Qt::ElideRight, title + 1));
    painter.setFont(small);
    painter.setPen(theme.text2);
    if (item.height > m_look.px(31) + m_look.px(10) && !item.about.isEmpty())
        painter.drawText(mirrored({left, item.y + one, width() - 2 * left, item.height - one - m_look.px(4)}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap, item.about);
    else
        painter.drawText(mirrored({left + title + m_look.px(10), item.y, right - left - title - m_look.px(10), one}),
                         align, item.about);
    if (m_columns.lastWidth > 0 && m_form.form().sections[size_t(item.section)].previousYear
        && m_form.form().sections[size_t(item.section)].kind == metadata::SectionKind::Fields)
        painter.drawText(mirrored({m_columns.last, item.y, m_columns.lastWidth, one}), align, m_lastYearLabel);
}

void FieldCanvas::paintSum(QPainter& painter, const FieldItem& item) const
{
    const Theme& theme = m_look.theme();
    const QRect box(0, item.y, width(), item.height);
    painter.fillRect(box, theme.alt);
    painter.fillRect(QRect(0, box.bottom(), width(), 1), theme.line);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), box, rect); };
    const auto left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const QFont bold = m_look.font(Type::Entry, true);
    const QFontMetrics metrics(bold);
    const int number = std::max(metrics.horizontalAdvance(item.about), m_look.px(72));
    const int room = m_columns.narrow ? m_columns.textWidth - number - m_look.px(8) : m_columns.textWidth;
    const int at = m_columns.narrow ? m_columns.text + room : m_columns.editor;
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(mirrored({m_columns.text, item.y, room, item.height}), left,
                     metrics.elidedText(item.title, Qt::ElideRight, room));
    painter.drawText(mirrored({at, item.y, number, item.height}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), item.about);
    if (m_columns.lastWidth > 0 && !item.content.lastYear.isEmpty()) {
        painter.setFont(m_look.font(Type::Small));
        painter.setPen(theme.text2);
        painter.drawText(mirrored({m_columns.last, item.y, m_columns.lastWidth, item.height}), left,
                         item.content.lastYear);
    }
}

}  // namespace rejista::desktop
