#include "desktop/census/grid_section.h"

#include "desktop/census/grid_legend.h"
#include "desktop/census/paste_preview.h"
#include "desktop/frame/day_words.h"
#include "desktop/frame/keys.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// ui.md §4: rows of 26 pixels; §7: never under 23.
constexpr int kRow = 26, kLeastRow = 23, kTitle = 32;
constexpr int kColumn = 38, kLeastColumn = 36, kComfortableColumn = 64, kLeastNames = 86;
constexpr int kRowsInSight = 3, kTailInSight = 2;

}  // namespace

GridSection::GridSection(OpenReturn& form, Tools& tools, int part, bool stacked, QWidget* parent)
    : SectionView(form, tools, {part}, parent),
      m_stacked(stacked),
      m_model(form, part),
      m_walk(m_model)
{
    setObjectName(u"gridSection"_s);
    setSizePolicy(QSizePolicy::Expanding, stacked ? QSizePolicy::Fixed : QSizePolicy::Maximum);
    build();
    connect(&look(), &Look::changed, this, &GridSection::measure);
    connect(&form, &OpenReturn::changed, this,
            [this, &form] { m_corner->setLocked(form.session().whyNotTyped().has_value()); });
    measure();
}

GridSection::~GridSection()
{
    keepTyped();
}

void GridSection::build()
{
    const metadata::FormSection& section = m_model.shape().section();
    m_titleRow = new QWidget(this);
    auto* page = new TextLabel(look(), Type::Body, &Theme::text, m_titleRow);
    page->setBold(true);
    page->setText(section.page);
    page->setVisible(!section.page.isEmpty());
    auto* name = new TextLabel(look(), Type::Body, &Theme::text, m_titleRow);
    QString words = section.title.isEmpty() ? section.name : section.name + u": "_s + section.title;
    const metadata::AcademicYear* year = form().desk().year();
    if (m_model.shape().rowsAreAges() && year && year->censusDay.isValid())
        words = tr("%1 on census day, %2, by age and sex")
                    .arg(words, days::localeOf(form().desk().locale()).toString(year->censusDay, u"d MMMM yyyy"_s));
    name->setText(words);
    name->setElided(true);
    m_direction = new TextLabel(look(), Type::Small, &Theme::text2, m_titleRow);
    m_direction->setTextFormat(Qt::RichText);
    auto* row = new QHBoxLayout(m_titleRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(page);
    row->addWidget(name, 1);
    row->addWidget(m_direction);
    row->addWidget(new KeyHint(look(), shownKey(*keyRow("return.direction"_L1)), m_titleRow));

    m_table = new GridView(GridView::Half::Table, m_model, m_walk, look(), this);
    m_tail = new GridView(GridView::Half::Tail, m_model, m_walk, look(), this);
    m_table->setObjectName(u"grid"_s);
    m_tail->setObjectName(u"gridTail"_s);
    m_table->setAccessibleName(words);
    m_tail->setAccessibleName(tr("%1: totals").arg(words));
    m_table->setPartner(m_tail);
    m_tail->setPartner(m_table);
    m_head = new GroupedHeader(m_model, look(), m_table);
    m_table->setHorizontalHeader(m_head);
    m_tail->horizontalHeader()->hide();
    int half = 0;
    for (GridView* view : {m_table, m_tail}) {
        m_rowHeads[half] = new GridRowHeader(m_model, look(), view);
        view->setVerticalHeader(m_rowHeads[half++]);
        view->arrangeRows();
        connectHalf(*view);
    }
    m_table->setHorizontalScrollBarPolicy(m_model.shape().tail().empty() ? Qt::ScrollBarAsNeeded
                                                                         : Qt::ScrollBarAlwaysOff);
    m_tail->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tail->horizontalScrollBar(), &QScrollBar::valueChanged, m_table->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_tail->horizontalScrollBar(),
            &QScrollBar::setValue);
    m_corner = new GridCorner(look(), m_table);
    m_corner->setText(m_model.shape().rowsAreAges() ? tr("Age, years") : QString());
    m_legend = new GridLegend(m_model.shape(), look(), this);
    m_preview = new PastePreview(look(), this);
    connect(m_preview, &PastePreview::closed, this, [this] { this->half().setFocus(Qt::OtherFocusReason); });
    connect(m_preview, &PastePreview::applied, this, [this](const entry::PastePlan& plan) {
        if (this->form().paste(plan))
            Q_EMIT told(tr("Pasted: %1").arg(m_preview->model()->summary()));
    });
    setFocusProxy(m_table);
    showDirection();
}

void GridSection::connectHalf(GridView& view)
{
    connect(&view, &GridView::currentIsAt, this, &GridSection::showCurrent);
    connect(&view, &GridView::finished, this, &SectionView::finished);
    connect(&view, &GridView::columnEnded, this, &GridSection::endColumn);
    connect(&view, &GridView::aboveAsked, this, &GridSection::copyFromAbove);
    connect(&view, &GridView::emptyAsked, this, &GridSection::empty);
    connect(&view, &GridView::copyAsked, this, &GridSection::copy);
    connect(&view, &GridView::pasteAsked, this, &GridSection::paste);
    connect(&view, &GridView::oldAsked, this, &GridSection::takeOldBack);
    connect(&view, &GridView::awayAsked, this, &SectionView::doesNotApplyAsked);
    connect(&view, &GridView::refused, this, [this] {
        if (const auto why = form().session().whyNotTyped())
            Q_EMIT form().told(*why);
    });
}

GridView& GridSection::half()
{
    return m_table->currentIndex().row() < m_model.shape().bodyRows() ? *m_table : *m_tail;
}

std::optional<metadata::Operand> GridSection::current() const
{
    return m_model.operandAt(m_table->currentIndex());
}

QString GridSection::currentPlace() const
{
    return m_model.placeName(m_table->currentIndex());
}

bool GridSection::select(const metadata::Operand& cell)
{
    const QModelIndex index = m_model.indexOf(cell);
    if (!index.isValid())
        return false;
    keepTyped();
    m_table->goTo(index);
    half().setFocus(Qt::OtherFocusReason);
    return true;
}

void GridSection::selectFirst()
{
    m_table->goTo(m_walk.firstOpen(form()));
    half().setFocus(Qt::OtherFocusReason);
}

void GridSection::keepTyped()
{
    m_table->keepTyped();
    m_tail->keepTyped();
}

void GridSection::toggleDirection()
{
    keepTyped();
    m_walk.direction = m_walk.direction == GridWalk::Direction::Down ? GridWalk::Direction::Across
                                                                     : GridWalk::Direction::Down;
    showDirection();
}

QString GridSection::directionWord() const
{
    return m_walk.direction == GridWalk::Direction::Down ? tr("down") : tr("across");
}

void GridSection::showDirection()
{
    m_direction->setText(tr("Enter goes %1").arg(u"<b>"_s + directionWord().toHtmlEscaped() + u"</b>"_s));
    m_direction->setAccessibleName(tr("Enter goes %1").arg(directionWord()));
}

void GridSection::showCurrent(const QModelIndex& index)
{
    m_head->setHot(index.column());
    for (GridRowHeader* head : m_rowHeads)
        head->setHot(index.row());
    Q_EMIT currentChanged();
}

// The column is told to be answered only where something is blank in it: a full one says so by itself.
void GridSection::endColumn(int column)
{
    const int own = m_model.shape().columns()[size_t(column)].column;
    if (own < 0)
        return;
    const metadata::FormSection& section = m_model.shape().section();
    bool blank = false;
    for (const int cell : section.columns[size_t(own)].cells) {
        if (cell < 0 || section.cells[size_t(cell)].greyed || section.cells[size_t(cell)].formTotal)
            continue;
        const metadata::FormCell& at = section.cells[size_t(cell)];
        const entry::CellState* state = form().session().cell({at.element, at.combo});
        blank = blank || (state && !state->row.value && !state->draft && !state->answered);
    }
    if (blank && !form().endColumn(m_model.part(), own))
        return;
    const QModelIndex to = m_walk.afterColumn(column);
    if (to.isValid())
        m_table->goTo(to);
    else
        Q_EMIT finished();
}

bool GridSection::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &GridSection::measure, Qt::QueuedConnection);
    return SectionView::event(event);
}

QSize GridSection::sizeHint() const
{
    const int legend = m_stacked ? 0 : m_legend->sizeHint().height();
    return {look().px(600),
            look().px(kTitle) + m_head->sizeHint().height() + m_model.rowCount() * look().px(kRow) + legend
                + look().px(2)};
}

QSize GridSection::minimumSizeHint() const
{
    if (m_stacked)
        return {look().px(200), sizeHint().height()};
    const int rows = std::min(m_model.shape().bodyRows(), kRowsInSight)
        + std::min(int(m_model.shape().tail().size()), kTailInSight);
    return {look().px(200), m_head->sizeHint().height() + rows * look().px(kLeastRow)};
}

void GridSection::resizeEvent(QResizeEvent* event)
{
    SectionView::resizeEvent(event);
    measure();
}

// As wide as the words ask for where there is room; else as narrow as figures allow, with words in several lines.
void GridSection::measureColumns(int room)
{
    const QFontMetrics small(look().font(Type::Small, true));
    const int count = m_model.columnCount();
    std::vector<int> widths(static_cast<size_t>(count));
    int words = 0;
    for (int c = 0; c < count; ++c) {
        const QString label = m_model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        widths[size_t(c)] = std::max(look().px(kColumn), small.horizontalAdvance(label) + look().px(10));
        words += widths[size_t(c)];
    }
    if (words > room) {
        const int each = std::clamp(room / std::max(1, count), look().px(kLeastColumn), look().px(kColumn));
        const int rest = each < look().px(kColumn) ? std::max(0, room - each * count) : 0;
        for (int c = 0; c < count; ++c)
            widths[size_t(c)] = each + (c < rest ? 1 : 0);
    } else if (count <= 8) {
        for (int& width : widths)
            width = std::max(width, std::min(look().px(kComfortableColumn), room / std::max(1, count)));
    }
    for (int c = 0; c < count; ++c) {
        m_table->setColumnWidth(c, widths[size_t(c)]);
        m_tail->setColumnWidth(c, widths[size_t(c)]);
    }
    m_head->measure();
}

// Names of rows give way before figures do, down to what the longest name of an age needs. Gives their width.
int GridSection::measureAcross(int room)
{
    const int figures = m_model.columnCount() * look().px(kLeastColumn);
    const int names = std::max(look().px(kLeastNames), std::min(m_rowHeads[0]->neededWidth(), room / 2));
    const int heads = std::clamp(room - figures, look().px(kLeastNames), names);
    for (GridRowHeader* head : m_rowHeads)
        head->setWide(heads);
    measureColumns(room - heads);
    return heads;
}

// Where height is short, first the rows grow lower, then the legend goes, then the title, then rows of the tail.
GridSection::Heights GridSection::heightsAt(int high) const
{
    Heights h;
    const int tail = int(m_model.shape().tail().size()), body = m_model.shape().bodyRows();
    const int least = look().px(kLeastRow), seen = (std::min(body, kRowsInSight) + tail) * least;
    const int head = m_head->sizeHint().height(), legend = m_legend->sizeHint().height();
    h.title = m_stacked || high >= look().px(kTitle) + head + seen ? look().px(kTitle) : 0;
    h.legend = !m_stacked && high >= h.title + head + seen + legend ? legend : 0;
    const int room = high - h.title - h.legend - head - look().px(2);
    h.row = std::clamp(room / std::max(1, body + tail), least, look().px(kRow));
    const int tailFits = room / least - std::min(body, kRowsInSight);
    h.tailRows = std::clamp(tailFits, std::min(tail, kTailInSight), tail);
    h.overflows = body * h.row + h.tailRows * h.row > room;
    return h;
}

void GridSection::measure()
{
    const int extent = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    int heads = measureAcross(width());
    if (heightsAt(height()).overflows)
        heads = measureAcross(width() - extent);
    const Heights h = heightsAt(height());
    for (GridView* view : {m_table, m_tail}) {
        view->verticalHeader()->setDefaultSectionSize(h.row);
        for (int r = 0; r < m_model.rowCount(); ++r)
            view->setRowHeight(r, h.row);
    }
    const int scroll = h.overflows ? extent : 0, content = heads + m_table->horizontalHeader()->length();
    const int bar = content + scroll > width() ? extent : 0;
    const bool hasTail = !m_model.shape().tail().empty();
    const int head = m_head->sizeHint().height(), tail = hasTail ? h.tailRows * h.row + bar : 0;
    const int body = head + m_model.shape().bodyRows() * h.row + (hasTail ? 0 : bar);
    const int bodyHeight = std::min(body, std::max(head + h.row, height() - h.title - h.legend - tail));
    const int across = std::min(width(), content + scroll);
    const auto place = [this](QWidget& widget, int y, int broad, int high) {
        widget.setGeometry(isRightToLeft() ? width() - broad : 0, y, broad, high);
    };
    m_titleRow->setVisible(h.title > 0);
    m_titleRow->setGeometry(0, 0, width(), look().px(kTitle));
    m_titleRow->layout()->setSpacing(look().px(8));
    place(*m_table, h.title, across, bodyHeight);
    m_tail->setVisible(hasTail);
    place(*m_tail, h.title + bodyHeight, std::min(across - scroll, content), tail);
    m_corner->setGeometry(isRightToLeft() ? across - heads : 0, 0, heads, head);
    m_legend->setVisible(h.legend > 0);
    place(*m_legend, h.title + bodyHeight + tail, std::max(across, std::min(width(), look().px(560))), h.legend);
    const int panel = std::min(width(), std::max(look().px(440), width() * 2 / 3));
    m_preview->setGeometry(isRightToLeft() ? 0 : width() - panel, h.title, panel,
                           std::min(height() - h.title, std::max(look().px(420), bodyHeight + tail)));
    updateGeometry();
    // What one stands on stays in sight when the window becomes smaller.
    if (m_table->currentIndex().isValid())
        half().scrollTo(m_table->currentIndex());
}

}  // namespace rejista::desktop
