#include "desktop/census/compare_page.h"

#include "desktop/census/compare_delegate.h"
#include "desktop/census/field_question.h"
#include "desktop/census/inset_header.h"
#include "desktop/frame/keys.h"
#include "desktop/look/segment.h"
#include "words/words.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using Kind = CompareRow::Kind;

namespace {

// Pixels at 100 %, and the window's logical widths below which something goes.
constexpr int kRow = 34, kHeader = 30, kFigure = 120, kFigureNarrow = 84, kShare = 76;
constexpr int kFactGoes = 1180, kRoomy = 860;
const QString kSums = u"sums"_s, kCells = u"cells"_s, kDifferent = u"different"_s;

}  // namespace

ComparePage::ComparePage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_head(new PageHead(look(), this)),
      m_banner(new Banner(look(), this)),
      m_show(new Segment(look(), this)),
      m_table(new QTableView(this)),
      m_back(new QAction(tr("Census"), this))
{
    setObjectName(u"comparePage"_s);
    build();
    connect(m_back, &QAction::triggered, this, &ComparePage::goBack);
    connect(m_show, &Segment::picked, this, [this](const QString& which) {
        keepingRow([&] {
            m_model.setShow(which == kCells           ? CompareModel::Cells
                                : which == kDifferent ? CompareModel::Different
                                                      : CompareModel::Sums);
        });
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ComparePage::span);
    connect(m_table, &QTableView::activated, this, &ComparePage::goThere);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePage::tellRow);
    connect(&look(), &Look::changed, this, &ComparePage::dress);
    // Another language names cells anew; another school or year has other returns.
    connect(&desk, &Desk::localeChanged, this, [this] {
        if (m_form)
            open();
    });
    for (auto signal : {&Desk::yearChanged, &Desk::orgUnitChanged})
        connect(&desk, signal, this, [this] {
            if (isVisible())
                Q_EMIT go({u"census"_s, {}, {}, {}});
        });
    dress();
}

void ComparePage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    m_banner->hide();
    m_head->setMinimumWidth(1);
    m_back->setProperty("iconName", u"census"_s);
    m_head->setBack(m_back);
    m_head->addMiddle(m_show);
    m_show->setObjectName(u"compareShow"_s);
    m_show->setAccessibleName(tr("Which lines"));
    for (const QString& id : {kSums, kCells, kDifferent})
        m_show->addChoice(id, {});
    m_show->setChosen(kSums);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("This year and last year"));
    m_table->setHorizontalHeader(new InsetHeader(look(), m_table));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CompareDelegate(look(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(CompareModel::What, QHeaderView::Stretch);
    setTabOrder(m_show, m_table);
}

void ComparePage::enter(const Place& place)
{
    if (!place.part.isEmpty())
        m_from = place.part;
    else if (place.form && place.form != m_key)
        m_from.clear();
    if (place.form)
        m_key = place.form;
    open();
    choose(place.cell);
    m_table->setFocus();
    dress();
}

// A return that nobody looks at would be read again with each key that is typed into it elsewhere.
void ComparePage::leave()
{
    m_form.reset();
}

void ComparePage::open()
{
    if (!m_key)
        return;
    auto opened = OpenReturn::open(desk(), *m_key);
    if (!opened) {
        m_form.reset();
        m_model.set({}, {}, {});
        m_banner->tell(State::Error, words::sentence(opened.error(), words::Audience::Window));
        return;
    }
    m_banner->dismiss();
    m_form = std::move(*opened);
    connect(m_form.get(), &OpenReturn::changed, this, [this] { keepingRow([this] { read(); }); });
    read();
}

void ComparePage::read()
{
    const domain::Period& period = m_form->session().key().period;
    const QString now = shortPeriod(desk().pack(), period, desk().locale());
    const QString before = shortPeriod(desk().pack(), period.yearEarlier(), desk().locale());
    m_model.set(compareReturn(*m_form), now, before);
    m_head->setTitle(m_form->form().name);
    m_show->setChoiceText(kSums, tr("Sums and answers, %1").arg(m_model.count(CompareModel::Sums)));
    m_show->setChoiceText(kCells, tr("Every cell, %1").arg(m_model.count(CompareModel::Cells)));
    m_show->setChoiceText(kDifferent, tr("What differs, %1").arg(m_model.count(CompareModel::Different)));
    dress();
}

void ComparePage::span()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row)->kind == Kind::Section)
            m_table->setSpan(row, 0, 1, CompareModel::Columns);
    }
}

void ComparePage::choose(const std::optional<metadata::Operand>& cell)
{
    const int part = cell && m_form ? m_form->form().find(cell->element, cell->combo).first : -1;
    const int found = cell ? m_model.rowOf(*cell, part) : -1;
    const int row = found >= 0 ? found : m_model.rowCount() > 1 ? 1 : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    tellRow();
}

// A cell alone does not name a row: the sums of a column, of a line and of all may go to the same first cell.
void ComparePage::keepingRow(const std::function<void()>& change)
{
    std::optional<CompareRow> was;
    if (const CompareRow* row = m_model.at(m_table->currentIndex().row()))
        was = *row;
    change();
    const int same = was ? m_model.rowLike(*was) : -1;
    if (same < 0)
        return choose(was ? was->cell : std::nullopt);
    m_table->setCurrentIndex(m_model.index(same, 0));
    tellRow();
}

Place ComparePage::here() const
{
    Place place{id(), {}, {}, m_from};
    place.form = m_key;
    if (const CompareRow* row = m_model.at(m_table->currentIndex().row()))
        place.cell = row->cell;
    return place;
}

QList<QWidget*> ComparePage::panes() const
{
    return {m_show, m_table};
}

void ComparePage::goThere()
{
    const CompareRow* row = m_model.at(m_table->currentIndex().row());
    if (row && row->cell && m_key)
        Q_EMIT go({u"return"_s, m_key, row->cell, {}});
}

void ComparePage::goBack()
{
    const bool toReturn = m_from == u"return"_s && m_key;
    Q_EMIT go({toReturn ? u"return"_s : u"census"_s, m_key, {}, {}});
}

void ComparePage::tellRow()
{
    const QModelIndex at = m_table->currentIndex();
    Q_EMIT told(at.isValid() ? at.data(Qt::AccessibleTextRole).toString() : QString());
}

void ComparePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        m_banner->isHidden() ? goBack() : m_banner->dismiss();
    else
        Page::keyPressEvent(event);
}

// Narrow: the figures move together, and the words that the status bar says anyway go.
void ComparePage::dress()
{
    const int logical = window()->width() * 100 / look().percent();
    QHeaderView* header = m_table->horizontalHeader();
    header->setFixedHeight(look().px(kHeader));
    header->setFont(look().font(Type::Small));
    const int figure = look().px(logical >= kRoomy ? kFigure : kFigureNarrow);
    for (const int column : {CompareModel::Now, CompareModel::Before, CompareModel::Difference})
        header->resizeSection(column, figure);
    header->resizeSection(CompareModel::Percent, look().px(kShare));
    m_table->setColumnHidden(CompareModel::Percent, logical < kRoomy);
    m_table->verticalHeader()->setDefaultSectionSize(look().px(kRow));
    m_head->setBack(logical < kRoomy ? nullptr : m_back);
    m_head->setFact(logical < kFactGoes ? QString() : tr("Enter goes to the cell"));
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    dress();
}

}  // namespace rejista::desktop
