#include "desktop/today/today_page.h"

#include "desktop/frame/day_words.h"
#include "desktop/frame/keys.h"
#include "desktop/look/paint.h"
#include "desktop/sync/hub_today.h"
#include "desktop/today/today_cards.h"
#include "desktop/today/today_view.h"
#include "words/words.h"

#include <QApplication>
#include <QScopedValueRollback>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideWidth = 318, kLow = 440, kAllPanes = 1180, kPad = 16;

/// The white card around the list.
class ListFrame : public QFrame {
public:
    ListFrame(const Look& look, QWidget* parent) : QFrame(parent), m_look(look) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), m_look.theme().base, m_look.theme().line, 1, m_look.px(6));
    }

private:
    const Look& m_look;
};

}  // namespace

TodayPage::TodayPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_returns(Returns::of(desk)),
      m_head(new PageHead(tools.look, this)),
      m_stack(new QStackedWidget(this)),
      m_work(new QWidget(this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, m_work)),
      m_frame(new ListFrame(tools.look, m_work)),
      m_view(new TodayView(tools.look, m_model, m_frame)),
      m_side(new QScrollArea(m_work)),
      m_cards(new TodayCards(tools.look)),
      m_empty(new EmptyState(tools.look, this)),
      m_open(makeAction(this, "today.open")),
      m_begin(makeAction(this, "today.begin")),
      m_forms(makeAction(this, "today.forms")),
      m_looks(makeAction(this, "today.look")),
      m_settings(makeAction(this, "today.settings"))
{
    // Enter belongs to the list: on a button it presses the button.
    m_open->setShortcutContext(Qt::WidgetShortcut);
    build();
    // Out of sight it costs nothing; enter() shows what is then.
    const auto takeIfSeen = [this] {
        if (isVisible())
            take();
    };
    connect(&m_returns, &Returns::updated, this, takeIfSeen);
    connect(&SyncDesk::of(desk), &SyncDesk::updated, this, takeIfSeen);
    connect(&desk, &Desk::localeChanged, this, &TodayPage::showHead);
    connect(&desk, &Desk::dayChanged, this, takeIfSeen);
    connect(m_view, &TodayView::opened, this, &TodayPage::open);
    connect(m_open, &QAction::triggered, this, &TodayPage::open);
    connect(m_view, &TodayView::currentLineChanged, this, [this] {
        const TodayLine* line = m_view->currentLine();
        if (line && !m_following)
            m_chosen = line->place;
        m_open->setEnabled(line);
        m_open->setText(line ? line->act : tr("Go there"));
    });
    connect(m_begin, &QAction::triggered, this, [this] {
        // The paper begins with the school's profile; the census stands first in the list.
        if (const auto& list = m_returns.list(); list && !list->groups.empty())
            Q_EMIT go({u"return"_s, list->groups.front().items.front().row.key, {}, {}});
    });
    connect(m_forms, &QAction::triggered, this, [this] { Q_EMIT go({u"census"_s, {}, {}, {}}); });
    connect(m_looks, &QAction::triggered, this, [this] { Q_EMIT go({u"settings"_s, {}, {}, u"look"_s}); });
    connect(m_settings, &QAction::triggered, this, [this] { Q_EMIT go({u"settings"_s, {}, {}, {}}); });
    connect(&tools.look, &Look::changed, this, &TodayPage::arrange);
    arrange();
    take();
}

void TodayPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    m_head->setLined(false);
    m_button = m_head->addButton(m_open, KeyButton::Kind::Primary);
    m_view->setObjectName(u"today.list"_s);
    m_view->setAccessibleName(tr("What waits"));
    auto* inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(1, 2, 1, 2);
    inside->addWidget(m_view);
    m_side->setObjectName(u"today.cards"_s);
    m_side->setAccessibleName(tr("The census, and what is coming"));
    m_side->setWidget(m_cards);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);
    m_row->addWidget(m_frame, 1);
    m_row->addWidget(m_side);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_empty);
}

QString TodayPage::id() const
{
    return u"today"_s;
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::enter(const Place&)
{
    m_returns.refresh();
    take();
    panes().first()->setFocus();
}

QList<QWidget*> TodayPage::panes() const
{
    if (m_stack->currentWidget() != m_work)
        return {m_empty};
    return {m_view, m_side};
}

// A setting read from the window's own connection: well under a millisecond.
std::optional<QDateTime> TodayPage::lastBackup() const
{
    const auto at = desk().workspace().lastBackup();
    return at ? *at : std::nullopt;
}

void TodayPage::take()
{
    const auto& list = m_returns.list();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool empty = !desk().orgUnit() || (list && list->isUntouched());
    if (empty)
        showEmpty();
    else
        showLines();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_work);
    m_button->setVisible(!empty);
    for (QAction* action : {m_begin, m_forms, m_looks, m_settings})
        action->setEnabled(empty);
    showHead();
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        panes().first()->setFocus();
}

void TodayPage::showHead()
{
    const QDate day = desk().now().toLocalTime().date();
    m_head->setTitle(days::longDay(day, desk().locale()));
    const metadata::AcademicYear* year = desk().pack() ? desk().pack()->yearAt(day) : nullptr;
    m_head->setFact(m_returns.error() ? words::sentence(*m_returns.error(), words::Audience::Window)
                                      : dayFact(year ? year : desk().year(), day, desk().locale()));
}

void TodayPage::showLines()
{
    const auto& list = m_returns.list();
    const QScopedValueRollback following(m_following, true);
    std::vector<TodayLine> lines = list ? todayLines({&*list, desk().locale(), lastBackup()})
                                        : std::vector<TodayLine>();
    if (list) {
        const auto hub = hubTodayLines(desk(), SyncDesk::of(desk()));
        lines.insert(lines.end(), hub.begin(), hub.end());
        std::stable_sort(lines.begin(), lines.end(),
                         [](const TodayLine& a, const TodayLine& b) { return a.group < b.group; });
    }
    m_model.setLines(std::move(lines));
    if (const int row = m_model.rowOf(m_chosen); row >= 0)
        m_view->selectRow(row);
    m_cards->setVisible(list.has_value());
    if (list)
        m_cards->showList(*list, desk().year(), desk().locale());
}

void TodayPage::showEmpty()
{
    const bool hasSchool = desk().orgUnit().has_value();
    if (m_emptyHasSchool == hasSchool)
        return;
    m_emptyHasSchool = hasSchool;
    const auto dress = [](QAction* action, const char* icon, const QString& words) {
        action->setProperty("iconName", QByteArray(icon));
        action->setStatusTip(words);
    };
    dress(m_begin, "pencil",
          tr("Type from the paper forms\nEach number is kept as you type; you can stop at any time"));
    dress(m_forms, "census",
          tr("Look at what there is to fill in\nThe census, the terms and the months, with their days"));
    dress(m_looks, "text", tr("Make it easy to read\nLanguage, larger text, dark or high contrast"));
    dress(m_settings, "settings", tr("See what this register holds\nPeople, backup, language and look"));
    if (hasSchool)
        m_empty->set("book", tr("The first page of your register is empty"),
                     tr("Type the numbers once. Totals, checks, charts and the printed return then come from them."),
                     {m_begin, m_forms, m_looks});
    else
        m_empty->set("school", tr("No school is in this register yet"),
                     tr("Forms come with a school. Make a register for your school, or take in the one that the "
                        "district gives you."),
                     {m_settings, m_looks});
}

void TodayPage::open()
{
    if (const TodayLine* line = m_view->currentLine())
        Q_EMIT go(line->place);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

// ui.md §3: beside the list where there is room, else under it.
void TodayPage::arrange()
{
    const bool under = window()->width() * 100 / look().percent() < kAllPanes;
    const int pad = look().px(kPad);
    m_row->setContentsMargins(pad, under ? 0 : look().px(4), pad, look().px(12));
    m_row->setSpacing(look().px(under ? 12 : 16));
    m_row->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cards->setWide(under);
    if (under) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        // What waits comes first: on a low screen the cards are a strip that scrolls.
        const int share = m_stack->height() < look().px(kLow) ? m_stack->height() / 4 : m_stack->height() * 2 / 5;
        m_side->setFixedHeight(std::max(1, std::min(m_cards->sizeHint().height(), share)));
    } else {
        m_side->setMinimumHeight(0);
        m_side->setMaximumHeight(QWIDGETSIZE_MAX);
        m_side->setFixedWidth(look().px(kSideWidth));
    }
}

}  // namespace rejista::desktop
