#include "desktop/sync/sync_page.h"

#include "desktop/frame/keys.h"
#include "desktop/sync/sync_words.h"
#include "words/words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kPad = 16, kGap = 16, kWork = 560, kSideLeast = 320, kBar = 12, kBeside = 1000, kRail = 88;
constexpr int kCameRows = 6, kRefusedRows = 3;

}  // namespace

SyncPage::SyncPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_hub(SyncDesk::of(desk)),
      m_head(new PageHead(look(), this)),
      m_banner(new Banner(look(), this)),
      m_note(new NoteLine(look(), this)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_empty(new EmptyState(look(), this))
{
    setObjectName(u"syncPage"_s);
    m_head->setTitle(title());
    m_head->setLined(false);
    makeActions();
    auto* inside = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    makeWork();
    makeSide();
    m_scroll->setObjectName(u"sync.body"_s);
    scrollInside(*m_scroll, inside);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto* banner = new QHBoxLayout;
    banner->addWidget(m_banner);
    column->addLayout(banner);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_note->hide();
    makeEmpty();
    // Only while it works: the seconds that it lasts.
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SyncPage::showHead);
    // Out of sight it costs nothing; enter() shows what is then.
    connect(&m_hub, &SyncDesk::updated, this, [this] {
        if (isVisible())
            show();
    });
    connect(&m_hub, &SyncDesk::progressed, this, [this] {
        if (isVisible())
            showProgress();
    });
    const auto dressAll = [this, banner] {
        banner->setContentsMargins(look().px(kPad), 0, look().px(kPad), look().px(8));
        dress();
    };
    connect(&look(), &Look::changed, this, dressAll);
    dressAll();
    show();
}

void SyncPage::makeActions()
{
    const auto made = [this](const char* id, auto slot) {
        QAction* action = makeAction(this, id);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    // The key itself works everywhere and is the frame's; here it stands on a button.
    m_now = shownAction(this, "sync.now");
    connect(m_now, &QAction::triggered, this, [this] { m_hub.start(); });
    m_stop = made("sync.stop", [this] { m_hub.stop(); });
    m_answer = made("sync.answer", [this] { Q_EMIT go({u"conflicts"_s, {}, {}, {}}); });
    m_mend = made("sync.mend", [this] {
        if (const Line* line = m_refused->current())
            open(*line);
    });
    m_log = made("sync.log", [this] { Q_EMIT go({u"synclog"_s, {}, {}, {}}); });
    m_hubAct = made("sync.hub", [this] { Q_EMIT go({u"connect"_s, {}, {}, {}}); });
    m_connect = made("sync.connect", [this] { Q_EMIT go({u"connect"_s, {}, {}, {}}); });
    m_train = made("sync.train", [this] { train(false); });
    m_reset = made("sync.reset", [this] { train(true); });
    m_lists = made("sync.lists", [this] { m_hub.useNewLists(); });
    m_answerButton = m_head->addButton(m_answer);
    m_stopButton = m_head->addButton(m_stop, KeyButton::Kind::Normal, "close");
    m_nowButton = m_head->addButton(m_now, KeyButton::Kind::Primary, "sync");
}

void SyncPage::makeWork()
{
    m_work = new Card(look(), {}, this);
    m_workHead = new QWidget(m_work);
    auto* rows = new QVBoxLayout(m_workHead);
    const auto pair = [&](Type type, TextLabel*& left, TextLabel*& right, TextLabel::Ink ink) {
        auto* row = new QHBoxLayout;
        left = new TextLabel(look(), type, ink, m_workHead);
        right = new TextLabel(look(), type == Type::Section ? Type::Entry : type, ink, m_workHead);
        left->setElided(true);
        right->setElided(true);
        right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(left, 3);
        row->addWidget(right, 2);
        rows->addLayout(row);
    };
    pair(Type::Section, m_what, m_left, &Theme::text);
    m_bar = new QProgressBar(m_workHead);
    m_bar->setObjectName(u"sync.progress"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    rows->addWidget(m_bar);
    pair(Type::Small, m_bytes, m_rate, &Theme::text2);
    m_work->body()->addWidget(m_workHead);
    m_steps = new LineList(look(), m_work);
    m_steps->setObjectName(u"sync.steps"_s);
    m_steps->setAccessibleName(tr("The exchange, step by step"));
    m_work->body()->addWidget(m_steps);
    m_work->body()->addStretch(1);
    m_promise = new NoteLine(look(), m_work);
    m_promiseRow = new QHBoxLayout;
    m_promiseRow->addWidget(m_promise);
    m_work->body()->addLayout(m_promiseRow);
    m_row->addWidget(m_work);
    connect(m_steps, &LineList::opened, this, &SyncPage::open);
}

void SyncPage::makeSide()
{
    auto* side = new QVBoxLayout;
    const auto listIn = [this](Card* card, const QString& name, int most) {
        auto* list = new LineList(look(), card);
        list->setObjectName(name);
        list->setMost(most);
        card->body()->addWidget(list);
        connect(list, &LineList::opened, this, &SyncPage::open);
        return list;
    };
    const auto none = [this](Card* card) {
        auto* label = new TextLabel(look(), Type::Body, &Theme::text2, card);
        label->setWordWrap(true);
        card->body()->addWidget(label);
        return label;
    };
    m_came = new Card(look(), tr("What came in"), this);
    m_cameIn = listIn(m_came, u"sync.cameIn"_s, kCameRows);
    m_cameIn->setAccessibleName(tr("What came in"));
    m_cameNone = none(m_came);
    m_came->body()->addStretch(1);
    m_refusals = new Card(look(), tr("What the hub did not accept"), this);
    m_refused = listIn(m_refusals, u"sync.refused"_s, kRefusedRows);
    m_refused->setAccessibleName(tr("What the hub did not accept"));
    m_refusedNone = none(m_refusals);
    m_mendRow = new QHBoxLayout;
    m_mendButton = new KeyButton(look(), m_refusals);
    m_mendButton->setAction(m_mend);
    m_mendRow->addStretch(1);
    m_mendRow->addWidget(m_mendButton);
    m_refusals->body()->addLayout(m_mendRow);
    m_refusals->body()->addStretch(1);
    m_last = new TextLabel(look(), Type::Small, &Theme::text2, m_refusals);
    m_last->setWordWrap(true);
    m_refusals->body()->addWidget(m_last);
    m_links = new QHBoxLayout;
    for (QAction* action : {m_log, m_hubAct}) {
        auto* link = new KeyButton(look(), m_refusals);
        link->setKind(KeyButton::Kind::Link);
        link->setAction(action);
        m_links->addWidget(link);
    }
    m_links->addStretch(1);
    m_refusals->body()->addLayout(m_links);
    side->addWidget(m_came, 1);
    side->addWidget(m_refusals, 1);
    m_row->addLayout(side, 1);
}

void SyncPage::makeEmpty()
{
    const auto dressed = [](QAction* action, const char* icon, const QString& words) {
        action->setProperty("iconName", QByteArray(icon));
        action->setStatusTip(words);
    };
    dressed(m_connect, "sync", tr("Connect to the hub\nIts address and a key, from the district's sheet: three steps"));
    dressed(m_train, "book", tr("Practise first\nA hub inside this program; nothing of it reaches the district"));
    QList<QAction*> ways{m_connect};
    if (m_hub.mayTrain())
        ways.append(m_train);
    m_train->setEnabled(m_hub.mayTrain());
    m_empty->set("sync", tr("This register is not connected to a hub yet"),
                 tr("All work goes on without one. Connected, your returns reach the district by themselves, and what "
                    "others changed comes back."),
                 ways);
}

void SyncPage::enter(const Place& place)
{
    m_hub.refresh();
    show();
    panes().first()->setFocus();
    // From a cell of a return: what the hub did not accept of it.
    const auto& lines = m_refused->lines();
    const auto asked = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
        return place.cell && line.place.form == place.form && line.place.cell == place.cell;
    });
    if (asked == lines.end() || !m_refused->isVisible())
        return;
    m_refused->setCurrentIndex(m_refused->model()->index(int(asked - lines.begin()), 0));
    m_refused->setFocus();
}

void SyncPage::leave()
{
    m_clock.stop();
}

QList<QWidget*> SyncPage::panes() const
{
    if (m_stack->currentWidget() == m_empty)
        return {m_empty};
    QList<QWidget*> all{m_steps};
    for (LineList* list : {m_cameIn, m_refused}) {
        if (!list->isHidden())
            all.append(list);
    }
    return all;
}

void SyncPage::open(const Line& line)
{
    if (!line.place.page.isEmpty())
        Q_EMIT go(line.place);
}

void SyncPage::train(bool again)
{
    m_note->show();
    m_note->tell(State::Info, tr("The training hub is being made …"));
    const auto then = [this](const domain::Result<void>& begun) {
        m_note->setVisible(!begun);
        if (!begun)
            m_note->tell(
                State::Error,
                tr("There is no training hub: %1").arg(words::sentence(begun.error(), words::Audience::Window)));
    };
    if (again)
        m_hub.resetTraining(this, then);
    else
        m_hub.startTraining(this, then);
}

void SyncPage::dress()
{
    const int pad = look().px(14), edge = look().px(1);
    for (Card* card : {m_work, m_came, m_refusals}) {
        card->body()->setContentsMargins(0, 0, 0, 0);
        card->body()->setSpacing(0);
    }
    m_workHead->layout()->setContentsMargins(pad + edge, look().px(12), pad, look().px(10));
    m_workHead->layout()->setSpacing(look().px(6));
    m_bar->setFixedHeight(look().px(kBar));
    for (QHBoxLayout* row : {m_promiseRow, m_mendRow, m_links}) {
        row->setContentsMargins(pad, look().px(8), pad, look().px(8));
        row->setSpacing(look().px(12));
    }
    for (TextLabel* label : {m_cameNone, m_refusedNone, m_last})
        label->setContentsMargins(pad, look().px(8), pad, look().px(8));
    m_note->setContentsMargins(look().px(kPad), 0, look().px(kPad), look().px(6));
    arrange();
}

void SyncPage::arrange()
{
    const bool under = width() * 100 / look().percent() < kBeside - kRail;
    m_row->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(look().px(kPad), 0, look().px(kPad), look().px(12));
    m_row->setSpacing(look().px(kGap));
    m_work->setMinimumWidth(0);
    m_work->setMaximumWidth(under ? QWIDGETSIZE_MAX : look().px(kWork));
    if (!under)
        m_work->setMinimumWidth(std::min(look().px(kWork), width() - look().px(kSideLeast)));
}

void SyncPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

}  // namespace rejista::desktop
