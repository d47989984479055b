#include "desktop/sync/log_page.h"

#include "desktop/frame/keys.h"
#include "desktop/sync/sync_words.h"
#include "words/words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
namespace say = sync_words;

namespace {

constexpr int kPad = 16, kBeside = 1000, kRail = 88;

}  // namespace

SyncLogPage::SyncLogPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_hub(SyncDesk::of(desk)),
      m_head(new PageHead(look(), this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"syncLogPage"_s);
    m_head->setTitle(title());
    m_head->setLined(false);
    m_head->setFact(tr("When, what went, what came, and why one ended early"));
    QAction* back = makeAction(this, "synclog.back");
    back->setText(tr("Sync"));
    back->setProperty("iconName", QByteArray("sync"));
    m_head->setBack(back);
    connect(back, &QAction::triggered, this, [this] { Q_EMIT go({u"sync"_s, {}, {}, {}}); });
    const auto listed = [this](Card*& card, LineList*& list, const QString& name, const QString& title) {
        card = new Card(look(), title, this);
        list = new LineList(look(), card);
        list->setObjectName(name);
        list->setAccessibleName(title);
        list->setMost(3);
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        card->body()->addWidget(list, 1);
        m_row->addWidget(card, 1);
    };
    listed(m_runsCard, m_runs, u"synclog.runs"_s, tr("Syncs"));
    listed(m_eventsCard, m_events, u"synclog.events"_s, tr("What it brought"));
    m_none = new TextLabel(look(), Type::Body, &Theme::text2, m_eventsCard);
    m_none->setWordWrap(true);
    m_eventsCard->body()->addWidget(m_none);
    m_eventsCard->body()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    auto* inside = new QWidget;
    inside->setLayout(m_row);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"synclog.body"_s);
    scrollInside(*scroll, inside);
    all->addWidget(scroll, 1);
    connect(&m_hub, &SyncDesk::updated, this, [this] {
        if (isVisible())
            show();
    });
    connect(m_runs, &LineList::currentMoved, this, &SyncLogPage::showEvents);
    connect(m_events, &LineList::opened, this, [this](const Line& line) {
        if (!line.place.page.isEmpty())
            Q_EMIT go(line.place);
    });
    connect(&look(), &Look::changed, this, &SyncLogPage::arrange);
    arrange();
}

void SyncLogPage::enter(const Place&)
{
    m_hub.refresh();
    show();
    m_runs->setFocus();
}

void SyncLogPage::show()
{
    std::vector<Line> lines;
    if (m_hub.isConnected()) {
        for (const sync::RunLine& run : m_hub.picture()->runs)
            lines.push_back(say::runLine(desk(), run, m_hub.isUnderWay(run)));
    }
    m_runsCard->setFact(lines.empty() ? tr("none yet") : QString());
    m_runs->setLines(std::move(lines));
    showEvents();
}

void SyncLogPage::showEvents()
{
    const Line* run = m_runs->current();
    if (!run) {
        m_events->setLines({});
        return m_none->setText(tr("Nothing yet: there was no sync."));
    }
    m_shown = run->id;
    desk().run(
        this, [id = run->id](storage::Reader& reader) { return sync::eventsOf(reader, id); },
        [this, id = run->id](const domain::Result<std::vector<sync::RunEvent>>& events) {
            if (id != m_shown)
                return;
            std::vector<Line> lines;
            for (const sync::RunEvent& event : events ? *events : std::vector<sync::RunEvent>()) {
                if (auto line = say::eventLine(desk(), event))
                    lines.push_back(std::move(*line));
            }
            const auto& runs = m_hub.picture()->runs;
            const bool underWay = !runs.empty() && runs.front().id == id && m_hub.isUnderWay(runs.front());
            m_none->setVisible(lines.empty());
            m_none->setText(!events        ? words::sentence(events.error(), words::Audience::Window)
                                : underWay ? say::notKnownYet()
                                           : tr("Nobody changed anything there since the sync before."));
            m_events->setVisible(!lines.empty());
            m_events->setLines(std::move(lines));
        });
}

void SyncLogPage::arrange()
{
    const int pad = look().px(kPad);
    m_row->setContentsMargins(pad, 0, pad, look().px(12));
    m_row->setSpacing(pad);
    m_row->setDirection(width() * 100 / look().percent() < kBeside - kRail ? QBoxLayout::TopToBottom
                                                                           : QBoxLayout::LeftToRight);
    for (Card* card : {m_runsCard, m_eventsCard}) {
        card->body()->setContentsMargins(0, 0, 0, 0);
        card->body()->setSpacing(0);
    }
    m_none->setContentsMargins(look().px(14), look().px(8), look().px(14), look().px(8));
}

void SyncLogPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

}  // namespace rejista::desktop
