#include "desktop/sync/conflicts_page.h"

#include "desktop/frame/keys.h"
#include "desktop/sync/sync_words.h"
#include "words/words.h"

#include <QApplication>
#include <QKeyEvent>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
namespace say = sync_words;

namespace {

constexpr int kPad = 16, kGap = 10, kBeside = 860, kRail = 88, kJoinedRows = 4;

}  // namespace

ConflictsPage::ConflictsPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_hub(SyncDesk::of(desk)),
      m_head(new PageHead(look(), this)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_back(makeAction(this, "conflicts.back")),
      m_answered(makeAction(this, "conflicts.before")),
      m_toSync(makeAction(this, "conflicts.sync"))
{
    setObjectName(u"conflictsPage"_s);
    build();
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_showBefore)
            answeredBefore();
        else
            Q_EMIT go({u"sync"_s, {}, {}, {}});
    });
    connect(m_toSync, &QAction::triggered, this, [this] { Q_EMIT go({u"sync"_s, {}, {}, {}}); });
    connect(m_answered, &QAction::triggered, this, &ConflictsPage::answeredBefore);
    connect(m_card->keepAct, &QAction::triggered, this, &ConflictsPage::keep);
    connect(m_card->viewAct, &QAction::triggered, this, [this] {
        if (m_card->card())
            Q_EMIT go(say::spotOf(this->desk(), *m_card->card()).place);
    });
    connect(m_others, &LineList::opened, this, [this](const Line& line) {
        m_current = line.id;
        show();
        m_card->focusFirst();
    });
    for (LineList* list : {m_joinedList, m_beforeList}) {
        connect(list, &LineList::opened, this, [this](const Line& line) {
            if (!line.place.page.isEmpty())
                Q_EMIT go(line.place);
        });
    }
    connect(&m_hub, &SyncDesk::updated, this, [this] {
        m_done.clear();
        if (isVisible())
            show();
    });
    connect(&look(), &Look::changed, this, &ConflictsPage::arrange);
    arrange();
    show();
}

void ConflictsPage::build()
{
    m_head->setLined(false);
    m_back->setText(tr("Sync"));
    m_back->setProperty("iconName", QByteArray("sync"));
    m_head->setBack(m_back);
    m_head->addButton(m_answered);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    m_card = new ConflictCard(desk(), tools(), this);
    column->addWidget(m_card);
    const auto listed = [this, column](Card*& card, LineList*& list, const QString& name, const QString& title) {
        card = new Card(look(), title, this);
        list = new LineList(look(), card);
        list->setObjectName(name);
        list->setAccessibleName(title);
        card->body()->addWidget(list);
        column->addWidget(card);
    };
    listed(m_othersCard, m_others, u"conflicts.others"_s, tr("The others"));
    listed(m_joined, m_joinedList, u"conflicts.joined"_s, tr("Joined without a question"));
    m_joinedList->setMost(kJoinedRows);
    column->addStretch(1);
    m_promise = new NoteLine(look(), this);
    m_promise->tell(State::Info,
                    tr("The value you do not keep stays in the history. Until you answer, this one field is "
                       "not sent; everything else goes on."));
    column->addWidget(m_promise);
    m_scroll->setObjectName(u"conflicts.body"_s);
    scrollInside(*m_scroll, inside);
    m_before = new Card(look(), tr("Answered before"), this);
    m_beforeList = new LineList(look(), m_before);
    m_beforeList->setObjectName(u"conflicts.answered"_s);
    m_beforeList->setAccessibleName(tr("Answered before"));
    m_beforeList->setMost(3);
    m_before->body()->addWidget(m_beforeList, 1);
    auto* before = new QWidget(this);
    (new QVBoxLayout(before))->addWidget(m_before);
    m_empty = new EmptyState(look(), this);
    m_toSync->setProperty("iconName", QByteArray("sync"));
    m_toSync->setStatusTip(tr("Back to the exchange\nWhat waits, what came in, what was sent"));
    m_empty->set("sync", tr("There is nothing to answer"),
                 tr("When the same thing is changed here and at the hub, both answers stand here, and you choose."),
                 {m_toSync});
    for (QWidget* part : {static_cast<QWidget*>(m_scroll), before, static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(part);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_stack, 1);
}

void ConflictsPage::enter(const Place& place)
{
    m_showBefore = false;
    m_hub.refresh();
    show();
    // From a cell of a return: its own card first.
    const auto asked = std::find_if(m_cards.begin(), m_cards.end(), [&](const sync::Conflict& card) {
        return place.form && place.cell && card.cell.orgUnit == place.form->orgUnit
            && card.cell.period == place.form->period && card.cell.attribute == place.form->attribute
            && metadata::Operand{card.cell.element, card.cell.combo} == *place.cell;
    });
    if (asked != m_cards.end()) {
        m_current = asked->id;
        show();
    }
    if (m_stack->currentWidget() == m_scroll)
        m_card->focusFirst();
    else
        panes().first()->setFocus();
}

QList<QWidget*> ConflictsPage::panes() const
{
    if (m_showBefore)
        return {m_beforeList};
    if (m_stack->currentWidget() == m_empty)
        return {m_empty};
    return {m_card, m_others, m_joinedList};
}

Line ConflictsPage::lineOf(const sync::Conflict& card) const
{
    const say::Spot spot = say::spotOf(desk(), card);
    Line line;
    line.id = card.id;
    line.glyph = State::Conflict;
    line.what = spot.whole();
    line.strong = true;
    const auto value = [&](const std::optional<QString>& of) { return say::valueWords(card.field, of); };
    QStringList who;
    if (!card.mineBy.isEmpty())
        who.append(tr("Here: %1").arg(card.mineBy));
    if (!card.theirsBy.isEmpty())
        who.append(tr("Hub: %1").arg(card.theirsBy));
    line.more = who.join(u" · "_s);
    line.right = tr("before %1 · mine %2 · theirs %3").arg(value(card.base), value(card.mine), value(card.theirs));
    return line;
}

void ConflictsPage::show()
{
    m_cards.clear();
    if (m_hub.isConnected()) {
        for (const sync::Conflict& card : m_hub.picture()->cards) {
            if (!m_done.contains(card.id))
                m_cards.push_back(card);
        }
    }
    const bool had = isAncestorOf(QApplication::focusWidget());
    const int count = int(m_cards.size());
    m_head->setTitle(m_showBefore ? tr("Answered before") : count == 0 ? title() : tr("%n conflicts", nullptr, count));
    m_head->setFact(count == 0 || m_showBefore
                        ? QString()
                        : tr("The same thing was changed in two places. Nothing is lost; you choose."));
    m_stack->setCurrentIndex(m_showBefore ? 1 : count > 0 ? 0 : 2);
    m_toSync->setEnabled(count == 0 && !m_showBefore);
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const auto& c) { return c.id == m_current; });
    const auto chosen = found == m_cards.end() ? m_cards.begin() : found;
    for (QAction* action : {m_card->mineAct, m_card->theirsAct, m_card->otherAct, m_card->keepAct, m_card->viewAct})
        action->setEnabled(count > 0 && !m_showBefore);
    if (count > 0) {
        m_current = chosen->id;
        m_card->show(*chosen, int(chosen - m_cards.begin()) + 1, count);
    }
    showLists();
    if (had && !isAncestorOf(QApplication::focusWidget()) && !panes().isEmpty())
        panes().first()->setFocus();
}

void ConflictsPage::showLists()
{
    std::vector<Line> others, joined;
    for (const sync::Conflict& card : m_cards) {
        if (card.id != m_current)
            others.push_back(lineOf(card));
    }
    if (m_hub.isConnected()) {
        for (const sync::RunEvent& event : m_hub.picture()->events) {
            if (const auto line = event.what == u"joined" ? say::eventLine(desk(), event) : std::nullopt)
                joined.push_back(*line);
        }
    }
    m_othersCard->setVisible(!others.empty());
    m_joined->setVisible(!joined.empty());
    m_joined->setFact(tr("%n where each side had changed other things", nullptr, int(joined.size())));
    m_others->setLines(std::move(others));
    m_joinedList->setLines(std::move(joined));
}

void ConflictsPage::step(int by)
{
    const int count = int(m_cards.size());
    for (int i = 0; i < count; ++i) {
        if (m_cards[size_t(i)].id != m_current)
            continue;
        m_current = m_cards[size_t((i + by + count) % count)].id;
        show();
        return m_card->focusFirst();
    }
}

void ConflictsPage::keep()
{
    const auto answer = m_card->answer();
    if (!answer)
        return;
    const qint64 id = m_current;
    m_card->keepAct->setEnabled(false);
    m_hub.answer(id, *answer, this, [this, id](const domain::Result<void>& kept) {
        m_card->keepAct->setEnabled(true);
        // Answered meanwhile, or agreed: then there is nothing to keep, and the card goes with the next reading.
        if (!kept && kept.error().kind != domain::Kind::NotFound)
            return m_card->tell(words::sentence(kept.error(), words::Audience::Window));
        m_done.insert(id);
        const bool had = m_card->isAncestorOf(QApplication::focusWidget());
        show();
        if (had && m_stack->currentWidget() == m_scroll)
            m_card->focusFirst();
        m_head->tellDone(tr("Kept. The other value stays in the history."));
        m_hub.refresh();
    });
}

void ConflictsPage::answeredBefore()
{
    m_showBefore = !m_showBefore;
    show();
    panes().first()->setFocus();
    if (!m_showBefore)
        return;
    desk().run(
        this, [](storage::Reader& reader) { return sync::conflicts::answered(reader); },
        [this](const domain::Result<std::vector<sync::Answered>>& answered) {
            std::vector<Line> lines;
            if (!answered) {
                m_head->setFact(words::sentence(answered.error(), words::Audience::Window));
                return;
            }
            for (const sync::Answered& one : *answered) {
                const say::Spot spot = say::spotOf(desk(), one.conflict);
                const auto value = [&](const std::optional<QString>& of) {
                    return say::valueWords(one.conflict.field, of);
                };
                Line line;
                line.glyph = State::Done;
                line.what = spot.whole();
                line.place = spot.place;
                line.more = tr("%1 kept; mine %2, theirs %3")
                                .arg(value(one.value), value(one.conflict.mine), value(one.conflict.theirs));
                line.third = tr("“%1” %2, %3").arg(one.why, one.by, say::moment(desk(), one.at));
                lines.push_back(line);
            }
            m_before->setFact(lines.empty() ? tr("none yet") : QString());
            m_beforeList->setLines(std::move(lines));
        });
}

// Down and up between the cards, where no field takes them.
void ConflictsPage::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_Down, up = event->key() == Qt::Key_Up;
    if ((down || up) && m_stack->currentWidget() == m_scroll && m_cards.size() > 1)
        return step(down ? 1 : -1);
    Page::keyPressEvent(event);
}

void ConflictsPage::arrange()
{
    const int pad = look().px(kPad);
    QLayout* column = m_scroll->widget()->layout();
    column->setContentsMargins(pad, 0, pad, look().px(10));
    column->setSpacing(look().px(kGap));
    for (Card* card : {m_othersCard, m_joined, m_before})
        card->body()->setContentsMargins(0, 0, 0, 0);
    m_stack->widget(1)->layout()->setContentsMargins(pad, 0, pad, look().px(12));
    m_card->arrange(width() * 100 / look().percent() < kBeside - kRail);
}

void ConflictsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

}  // namespace rejista::desktop
