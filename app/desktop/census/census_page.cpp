#include "desktop/census/census_page.h"

#include "desktop/census/print_return.h"
#include "desktop/census/returns_panel.h"
#include "desktop/census/returns_view.h"
#include "desktop/census/returns_words.h"
#include "desktop/frame/day_words.h"
#include "desktop/frame/keys.h"
#include "desktop/look/segment.h"
#include "words/words.h"

#include <QApplication>
#include <QPrinter>
#include <QScopedValueRollback>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 320, kLeastPanel = 226, kAllPanes = 1180;
const QString kAll = u"all"_s, kToDo = u"todo"_s, kComplete = u"complete"_s;

}  // namespace

CensusPage::CensusPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_returns(Returns::of(desk)),
      m_head(new PageHead(tools.look, this)),
      m_show(new Segment(tools.look, this)),
      m_stack(new QStackedWidget(this)),
      m_split(new QSplitter(Qt::Horizontal, this)),
      m_view(new ReturnsView(tools.look, m_model, this)),
      m_panel(new ReturnsPanel(tools.look, this)),
      m_empty(new EmptyState(tools.look, this)),
      m_banner(new Banner(tools.look, this)),
      m_open(makeAction(this, "census.open")),
      m_print(makeAction(this, "census.print")),
      m_settings(makeAction(this, "census.settings")),
      m_compare(makeAction(this, "census.compare"))
{
    // Enter belongs to the list: on a button it presses the button.
    m_open->setShortcutContext(Qt::WidgetShortcut);
    build();
    makeEmpty();
    // Out of sight it costs nothing; enter() shows what is then.
    connect(&m_returns, &Returns::updated, this, [this] {
        if (isVisible())
            take();
    });
    connect(m_view, &ReturnsView::opened, this, &CensusPage::goOn);
    connect(m_open, &QAction::triggered, this, &CensusPage::goOn);
    connect(m_print, &QAction::triggered, this, &CensusPage::printBlank);
    connect(m_compare, &QAction::triggered, this, [this] {
        if (const ReturnItem* item = m_view->currentItem())
            Q_EMIT go({u"compare"_s, item->row.key, item->goOn(), id()});
    });
    connect(m_settings, &QAction::triggered, this, [this] { Q_EMIT go({u"settings"_s, {}, {}, {}}); });
    connect(m_view, &ReturnsView::currentItemChanged, this, [this] {
        if (const ReturnItem* item = m_view->currentItem(); item && !m_following)
            m_chosen = item->row.key;
        showChosen();
    });
    connect(m_show, &Segment::picked, this, [this](const QString& which) {
        m_model.setShow(which == kToDo           ? ReturnsModel::Show::ToDo
                            : which == kComplete ? ReturnsModel::Show::Complete
                                                 : ReturnsModel::Show::All);
        chooseAgain();
    });
    connect(&tools.look, &Look::changed, this, &CensusPage::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
    take();
}

void CensusPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_head->addButton(m_print, KeyButton::Kind::Normal, "print");
    m_head->setTitle(tr("Census and returns"));
    m_head->addMiddle(m_show);
    m_show->setObjectName(u"census.show"_s);
    m_show->setAccessibleName(tr("Which forms"));
    m_show->addChoice(kAll, tr("All"));
    m_show->addChoice(kToDo, tr("To do"));
    m_show->addChoice(kComplete, tr("Complete"));
    m_show->setChosen(kAll);
    m_view->setObjectName(u"census.list"_s);
    m_view->setAccessibleName(tr("Forms and returns"));
    m_panel->addAction(m_open);
    m_panel->addAction(m_compare, "charts");
    m_split->addWidget(m_view);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    setTabOrder(m_show, m_view);
}

void CensusPage::makeEmpty()
{
    m_settings->setStatusTip(tr("See what this register holds\nPeople, backup, language and look"));
    m_settings->setProperty("iconName", QByteArray("settings"));
    m_empty->set("census", tr("No school is in this register yet"),
                 tr("Forms come with a school. Make a register for your school, or take in the one that the district "
                    "gives you."),
                 {m_settings});
}

QString CensusPage::id() const
{
    return u"census"_s;
}

QString CensusPage::title() const
{
    return tr("Census");
}

void CensusPage::enter(const Place& place)
{
    if (place.form)
        m_chosen = place.form;
    m_returns.refresh();
    take();
    if (m_stack->currentWidget() == m_split)
        m_view->setFocus();
    else
        m_empty->setFocus();
}

Place CensusPage::here() const
{
    const ReturnItem* item = m_view->currentItem();
    return {id(), item ? std::optional(item->row.key) : std::nullopt, {}, {}};
}

QList<QWidget*> CensusPage::panes() const
{
    if (m_stack->currentWidget() != m_split)
        return {m_empty};
    return {m_view, m_panel};
}

void CensusPage::take()
{
    const auto& list = m_returns.list();
    if (!list)
        m_chosen.reset();
    {
        const QScopedValueRollback following(m_following, true);
        m_model.setList(list, desk().locale());
    }
    setCounts();
    m_head->setFact(m_returns.error() ? tr("The list could not be read. Ctrl+2 tries again.") : QString());
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(desk().orgUnit() ? static_cast<QWidget*>(m_split) : m_empty);
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        panes().first()->setFocus();
    chooseAgain();
}

void CensusPage::setCounts()
{
    const auto& list = m_returns.list();
    const int all = list ? list->count() : 0;
    const int complete = list ? list->complete() : 0;
    m_show->setChoiceText(kAll, tr("All, %1").arg(all));
    m_show->setChoiceText(kToDo, tr("To do, %1").arg(all - complete));
    m_show->setChoiceText(kComplete, tr("Complete, %1").arg(complete));
}

void CensusPage::chooseAgain()
{
    const auto& list = m_returns.list();
    const QScopedValueRollback following(m_following, true);
    const ReturnItem* urgent = list ? list->mostUrgent() : nullptr;
    const bool found = (m_chosen && m_view->select(*m_chosen)) || (urgent && m_view->select(urgent->row.key));
    if (!found && m_model.first().isValid())
        m_view->setCurrentIndex(m_model.first());
    showChosen();
}

void CensusPage::showChosen()
{
    const auto& list = m_returns.list();
    const ReturnItem* item = m_view->currentItem();
    m_open->setEnabled(item);
    m_print->setEnabled(item);
    m_compare->setEnabled(item);
    if (!list) {
        m_panel->showItem(nullptr, {}, {}, {});
        return;
    }
    const bool begun = item && item->row.state != entry::ReturnState::NotStarted;
    m_open->setText(!item || item->isComplete() ? tr("Open it") : begun ? tr("Continue there") : tr("Begin"));
    m_panel->showItem(item, *list, desk().locale(), item ? lockedNote(*item) : QString());
    sizeStrip();
    Q_EMIT told(item ? tr("%1: %2").arg(item->name, returns::stateOf(*item, list->day, desk().locale()).text)
                     : QString());
}

QString CensusPage::lockedNote(const ReturnItem& item) const
{
    const metadata::AcademicYear* year = desk().year();
    const ReturnGroup* group = m_returns.list()->groupOf(item.row.key);
    if (!year || !year->locked.isValid() || !group || group->id != u"census")
        return {};
    const QString day = days::plainDay(year->locked, desk().locale());
    if (year->locked < m_returns.list()->day)
        return tr("The census was locked on %1. What is changed now is kept here, and the district office has to "
                  "unlock "
                  "it.")
            .arg(day);
    return tr("A complete form can be opened again until the district locks the census on %1.").arg(day);
}

void CensusPage::goOn()
{
    if (const ReturnItem* item = m_view->currentItem())
        Q_EMIT go({u"return"_s, item->row.key, item->isComplete() ? std::nullopt : item->goOn(), {}});
}

// The rows of this school's own form, to be filled in by hand.
void CensusPage::printBlank()
{
    const ReturnItem* item = m_view->currentItem();
    if (!item)
        return;
    const auto form = OpenReturn::open(desk(), item->row.key);
    if (!form) {
        m_banner->tell(State::Error, tr("Nothing was printed"), words::sentence(form.error(), words::Audience::Window));
        return;
    }
    m_banner->dismiss();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(item->name);
    if (!tools().prompt.choosePrinter(this, printer))
        return;
    printReturn(printer, printSource(**form, PrintKind::Blank));
    m_head->tellDone(tr("Printed: %1, blank").arg(item->name));
}

void CensusPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

// ui.md §3: beside the list where there is room, else a strip under it.
void CensusPage::arrange()
{
    const bool strip = window()->width() * 100 / look().percent() < kAllPanes;
    const auto wanted = strip ? Qt::Vertical : Qt::Horizontal;
    const bool turned = m_split->orientation() != wanted || m_panelScale != look().percent();
    m_panelScale = look().percent();
    m_panel->setStrip(strip);
    m_panel->setMinimumWidth(strip ? 0 : look().px(kLeastPanel));
    m_split->setOrientation(wanted);
    if (strip) {
        sizeStrip();
    } else if (turned) {
        const int panel = look().px(kPanelWidth);
        m_split->setSizes({std::max(1, m_split->width() - panel), panel});
    }
}

void CensusPage::sizeStrip()
{
    if (!m_panel->isStrip())
        return;
    const int height = std::min(m_panel->stripHeight() + 2, std::max(m_stack->height() / 2, 1));
    m_split->setSizes({std::max(1, m_stack->height() - height), height});
}

void CensusPage::focusMoved(QWidget* now)
{
    if (!m_panel->isStrip() || !now)
        return;
    m_panel->setOpen(m_panel->isAncestorOf(now));
    sizeStrip();
}

}  // namespace rejista::desktop
