#include "desktop/census/field_section.h"

#include "desktop/census/field_canvas.h"
#include "desktop/census/grid_section.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using metadata::Operand;

FieldSection::FieldSection(OpenReturn& form, Tools& tools, std::vector<int> parts, QWidget* parent)
    : SectionView(form, tools, std::move(parts), parent),
      m_scroll(new QScrollArea(this)),
      m_suggest(new FieldSuggest(tools.look, this))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_scroll);
    m_scroll->setObjectName(u"fieldScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_canvas = new FieldCanvas(form, tools.look, this->parts(), *m_suggest,
                               [this](int section, QWidget* canvas) -> SectionView* {
                                   return new GridSection(this->form(), this->tools(), section, true, canvas);
                               });
    m_scroll->setWidget(m_canvas);
    connect(m_canvas, &FieldCanvas::made, this, &FieldSection::connectRow);
    connect(m_canvas, &FieldCanvas::moved, this, &FieldSection::materialise);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_suggest->dismiss();
        materialise();
    });
    // Rows that grow, and a window that does, must not carry the current question out of sight.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_current >= 0 && isAncestorOf(QApplication::focusWidget()))
            showItem(m_current);
    });
    for (int i = 0; i < int(m_canvas->items().size()); ++i) {
        if (SectionView* grid = m_canvas->items()[size_t(i)].grid)
            connectGrid(i, grid);
    }
    connect(&form, &OpenReturn::changed, this, &FieldSection::take);
    for (int i = 0; i < int(m_canvas->items().size()) && m_current < 0; ++i) {
        const FieldItem& item = m_canvas->items()[size_t(i)];
        if (item.grid || (item.kind == FieldItem::Kind::Question && !item.question.greyed))
            standOn(i);
    }
}

// The suggestions may hang on the window; they go with their section.
FieldSection::~FieldSection()
{
    delete m_scroll;
    delete m_suggest;
}

int FieldSection::questionCount() const
{
    return int(std::count_if(m_canvas->items().begin(), m_canvas->items().end(),
                             [](const FieldItem& item) { return item.kind == FieldItem::Kind::Question; }));
}

int FieldSection::editorCount() const
{
    return int(std::count_if(m_canvas->items().begin(), m_canvas->items().end(),
                             [](const FieldItem& item) { return item.row != nullptr; }));
}

std::optional<Operand> FieldSection::current() const
{
    if (m_current < 0)
        return std::nullopt;
    const FieldItem& item = m_canvas->items()[size_t(m_current)];
    return item.grid ? item.grid->current() : std::optional(item.question.cell);
}

void FieldSection::materialise()
{
    const QRect seen(0, m_scroll->verticalScrollBar()->value(), m_scroll->viewport()->width(),
                     m_scroll->viewport()->height());
    m_canvas->showNear(seen);
}

void FieldSection::connectRow(int item, FieldRow* row)
{
    const Operand cell = row->question().cell;
    row->setReachable(item == m_current);
    if (item == m_current)
        setFocusProxy(row->editor());
    connect(row, &FieldRow::entered, this, [this, item] { standOn(item); });
    connect(row, &FieldRow::stepped, this, [this, item](int by) { step(item, by); });
    connect(row, &FieldRow::answered, this, [this, cell](const QString& text) { answer(cell, text); });
    connect(row, &FieldRow::refused, this, [this, cell](const QString& key) { answer(cell, key); });
    connect(row, &FieldRow::discarded, this, [this, cell] { form().discardDraft(cell); });
    connect(row, &FieldRow::notAsked, this, [this, item] {
        standOn(item);
        Q_EMIT doesNotApplyAsked();
    });
}

void FieldSection::connectGrid(int item, SectionView* grid)
{
    connect(grid, &SectionView::currentChanged, this, [this, item, grid] {
        if (grid->isAncestorOf(QApplication::focusWidget()))
            standOn(item);
        if (m_current == item)
            Q_EMIT currentChanged();
    });
    connect(grid, &SectionView::told, this, &SectionView::told);
    connect(grid, &SectionView::finished, this, [this, item] { step(item, 1); });
    connect(grid, &SectionView::doesNotApplyAsked, this, [this, item] {
        standOn(item);
        Q_EMIT doesNotApplyAsked();
    });
}

// The core's answer comes back by changed(); what it did not take is shown as it stands.
void FieldSection::answer(const Operand& cell, const QString& text)
{
    form().put(cell, text);
    const int item = m_canvas->itemOf(cell);
    if (FieldRow* row = item < 0 ? nullptr : m_canvas->items()[size_t(item)].row.data())
        row->showAgain();
}

void FieldSection::standOn(int item)
{
    if (item == m_current)
        return;
    const int before = std::exchange(m_current, item);
    if (before >= 0) {
        if (FieldRow* row = m_canvas->items()[size_t(before)].row)
            row->setReachable(false);
    }
    FieldRow* row = m_canvas->rowAt(item);
    if (row) {
        row->setReachable(true);
        setFocusProxy(row->editor());
    } else {
        setFocusProxy(m_canvas->items()[size_t(item)].grid);
    }
    Q_EMIT currentChanged();
}

// Where to scroll to for an item: with the head of its part, where it is the first.
int FieldSection::topOf(int index) const
{
    const auto& items = m_canvas->items();
    const bool first = index > 0 && items[size_t(index) - 1].kind == FieldItem::Kind::Head;
    return first ? items[size_t(index) - 1].y : std::max(0, items[size_t(index)].y - look().px(8));
}

// The whole item, and what comes next where there is room.
void FieldSection::showItem(int index)
{
    const FieldItem& item = m_canvas->items()[size_t(index)];
    const int next = index + 1 < int(m_canvas->items().size()) ? m_canvas->items()[size_t(index) + 1].height : 0;
    m_scroll->ensureVisible(0, item.y + item.height + (item.grid ? 0 : std::min(next, look().px(60))), 0, 0);
    m_scroll->ensureVisible(0, topOf(index), 0, 0);
}

bool FieldSection::focusItem(int index, int by)
{
    const FieldItem& item = m_canvas->items()[size_t(index)];
    const bool question = item.kind == FieldItem::Kind::Question && !item.question.greyed;
    if (!question && !item.grid)
        return false;
    showItem(index);
    standOn(index);
    if (question) {
        m_canvas->rowAt(index)->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (by > 0 || !item.grid->current())
        item.grid->selectFirst();
    item.grid->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void FieldSection::step(int item, int by)
{
    const int direction = by > 0 ? 1 : -1, last = int(m_canvas->items().size()) - 1;
    int left = std::abs(by), reached = -1;
    for (int i = item + direction; i >= 0 && i <= last && left > 0; i += direction) {
        const FieldItem& next = m_canvas->items()[size_t(i)];
        if (next.grid || (next.kind == FieldItem::Kind::Question && !next.question.greyed)) {
            reached = i;
            --left;
        }
    }
    if (reached >= 0)
        focusItem(reached, by);
    else if (by == 1)
        Q_EMIT finished();
}

QString FieldSection::currentPlace() const
{
    if (m_current < 0)
        return {};
    const FieldItem& item = m_canvas->items()[size_t(m_current)];
    if (item.grid)
        return item.grid->currentPlace();
    const QString& page = form().form().sections[size_t(item.section)].page;
    return page.isEmpty() ? item.question.text : page + u" · "_s + item.question.text;
}

bool FieldSection::select(const Operand& cell)
{
    const int index = m_canvas->itemOf(cell);
    if (index < 0)
        return false;
    SectionView* grid = m_canvas->items()[size_t(index)].grid;
    focusItem(index, -1);
    return grid ? grid->select(cell) : true;
}

void FieldSection::selectFirst()
{
    int first = -1;
    for (int i = 0; i < int(m_canvas->items().size()); ++i) {
        const FieldItem& item = m_canvas->items()[size_t(i)];
        const bool usable = item.grid || (item.kind == FieldItem::Kind::Question && !item.question.greyed);
        if (!usable)
            continue;
        first = first < 0 ? i : first;
        const auto& part = this->form().form().sections[size_t(item.section)];
        const auto isOpen = [&](const Operand& cell) {
            const auto view = form().session().view(cell);
            return view && view->shown.isEmpty() && !view->answered;
        };
        const bool open = item.grid ? std::any_of(part.cells.begin(), part.cells.end(),
                                                  [&](const metadata::FormCell& c) {
                                                      return !c.greyed && isOpen({c.element, c.combo});
                                                  })
                                    : isOpen(item.question.cell);
        if (open) {
            focusItem(i, 1);
            return;
        }
    }
    if (first >= 0)
        focusItem(first, 1);
}

void FieldSection::keepTyped()
{
    m_canvas->keepAll();
}

void FieldSection::toggleDirection()
{
    if (m_current >= 0 && m_canvas->items()[size_t(m_current)].grid)
        m_canvas->items()[size_t(m_current)].grid->toggleDirection();
}

QString FieldSection::directionWord() const
{
    const SectionView* grid = m_current < 0 ? nullptr : m_canvas->items()[size_t(m_current)].grid.data();
    return grid ? grid->directionWord() : QString();
}

// Tab is Enter without leaving the keyboard's usual way; at both ends it goes on to the next part of the page.
bool FieldSection::focusNextPrevChild(bool next)
{
    const QWidget* focus = QApplication::focusWidget();
    const FieldItem* item = m_current < 0 ? nullptr : &m_canvas->items()[size_t(m_current)];
    if (!item || !item->row || item->row->editor() != focus)
        return SectionView::focusNextPrevChild(next);
    const int last = int(m_canvas->items().size()) - 1, direction = next ? 1 : -1;
    for (int i = m_current + direction; i >= 0 && i <= last; i += direction) {
        const FieldItem& other = m_canvas->items()[size_t(i)];
        if (other.grid || (other.kind == FieldItem::Kind::Question && !other.question.greyed)) {
            item->row->keep();
            return focusItem(i, direction);
        }
    }
    return SectionView::focusNextPrevChild(next);
}

void FieldSection::take(const entry::EntryChange& change)
{
    if (change.returnState) {
        m_canvas->refreshAll();
        return;
    }
    m_canvas->refresh(change.repaint);
    m_canvas->refreshSums();
}

}  // namespace rejista::desktop
