#include "desktop/connect/connect_page.h"

#include "desktop/frame/keys.h"
#include "hub/address.h"
#include "words/words.h"

#include <QApplication>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

// Pixels at 100 %.
constexpr int kSide = 290, kSheet = 940, kSheetHigh = 520, kPad = 20, kTop = 24, kNarrow = 860, kRail = 88;

/// There is no line; what was typed may still be right.
bool isOfTheLine(Kind kind)
{
    return kind == Kind::HubUnreachable || kind == Kind::HubTimeout || kind == Kind::HubBusy;
}

}  // namespace

ConnectPage::ConnectPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_hub(SyncDesk::of(desk)),
      m_head(new PageHead(look(), this)),
      m_scroll(new QScrollArea(this)),
      m_sheet(new Sheet(look(), this)),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight, m_sheet)),
      m_side(new QWidget(m_sheet)),
      m_stack(new QStackedWidget(m_sheet))
{
    setObjectName(u"connectPage"_s);
    makeActions();
    build();
    connect(&look(), &Look::changed, this, &ConnectPage::arrange);
    connect(&m_hub, &SyncDesk::updated, this, &ConnectPage::showSteps);
    arrange();
    showStep(Where);
}

void ConnectPage::makeActions()
{
    const auto made = [this](const char* id, auto slot) {
        QAction* action = makeAction(this, id);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_back = made("connect.back", [this] {
        if (m_step == Where)
            Q_EMIT go({u"sync"_s, {}, {}, {}});
        else
            showStep(Step(m_step - 1));
    });
    m_without = made("connect.without", [this] { Q_EMIT go({u"today"_s, {}, {}, {}}); });
    m_forget = made("connect.forget", [this] {
        m_hub.forget(this, [this](const domain::Result<void>& gone) {
            if (!gone)
                return m_where->tell(State::Error, words::sentence(gone.error(), words::Audience::Window));
            m_where->tell(State::Done,
                          tr("This register knows no hub any more. What was typed stays, and still waits."));
            m_where->setTyped({});
            showStep(Where);
        });
    });
}

void ConnectPage::build()
{
    m_head->setTitle(title());
    m_head->setLined(false);
    m_head->setFact(tr("You can connect any day; all work goes on without it."));
    m_head->addButton(m_without);
    auto* side = new QVBoxLayout(m_side);
    for (const QString& name : {tr("Where is the hub?"), tr("Who are you there?"), tr("What do you need here?")}) {
        auto* mark = new Chip(look(), m_side);
        auto* text = new TextLabel(look(), Type::Entry, &Theme::text, m_side);
        auto* fact = new TextLabel(look(), Type::Small, &Theme::text2, m_side);
        text->setText(name);
        for (TextLabel* label : {text, fact})
            label->setWordWrap(true);
        side->addWidget(mark);
        side->addWidget(text);
        side->addWidget(fact);
        m_marks.append(mark);
        m_titles.append(text);
        m_facts.append(fact);
    }
    side->addStretch(1);
    m_forgetButton = new KeyButton(look(), m_side);
    m_forgetButton->setKind(KeyButton::Kind::Link);
    m_forgetButton->setAction(m_forget);
    side->addWidget(m_forgetButton, 0, Qt::AlignLeft);
    m_promise = new TextLabel(look(), Type::Small, &Theme::text2, m_side);
    m_promise->setWordWrap(true);
    m_promise->setText(tr("Nothing of your returns is sent in these three steps. The first sync begins only when you "
                          "press F10."));
    side->addWidget(m_promise);
    m_where = new WhereStep(tools(), m_stack);
    m_who = new WhoStep(tools(), m_stack);
    m_need = new NeedStep(tools(), m_stack);
    for (QWidget* step : {static_cast<QWidget*>(m_where), static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_need)})
        m_stack->addWidget(step);
    connect(m_where->tryAct, &QAction::triggered, this, &ConnectPage::tryAddress);
    connect(m_who->tryAct, &QAction::triggered, this, &ConnectPage::tryKey);
    connect(m_who->laterAct, &QAction::triggered, this, &ConnectPage::keepUntried);
    connect(m_need->bringAct, &QAction::triggered, this, &ConnectPage::bring);
    m_halves->addWidget(m_side);
    m_halves->addWidget(m_stack, 1);
    auto* inside = new QWidget;
    auto* middle = new QHBoxLayout(inside);
    middle->addStretch(1);
    middle->addWidget(m_sheet, 100, Qt::AlignTop);
    middle->addStretch(1);
    m_scroll->setObjectName(u"connect.body"_s);
    scrollInside(*m_scroll, inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_scroll, 1);
}

Pane* ConnectPage::pane() const
{
    return static_cast<Pane*>(m_stack->currentWidget());
}

void ConnectPage::showStep(Step step)
{
    const bool had = isAncestorOf(QApplication::focusWidget());
    m_step = step;
    m_stack->setCurrentIndex(step);
    showSteps();
    if (had)
        pane()->enter();
}

void ConnectPage::showSteps()
{
    const QString host = m_wish.address.host();
    const QStringList said{m_step > Where
                               ? (m_offline ? tr("%1, not reached yet").arg(host) : tr("%1 answers").arg(host))
                               : tr("its address, from the district's sheet"),
                           m_step > Who && m_welcome ? tr("signed in as %1").arg(m_welcome->connection.user)
                                                     : tr("the key, or the name, that the district gave you"),
                           tr("your school, its forms and rules")};
    for (int i = 0; i < m_titles.size(); ++i) {
        m_titles[i]->setBold(i == m_step);
        m_facts[i]->setText(said[i]);
        const State state = i < m_step ? State::Done : i == m_step ? State::Part : State::Empty;
        m_marks[i]->set(state, i < m_step ? tr("Step %1 is done").arg(i + 1) : tr("Step %1").arg(i + 1));
    }
    const bool connected = m_hub.isConnected();
    const bool may = desk().may(security::Right::ChangeSettings);
    m_forget->setEnabled(connected && m_step == Where && may);
    m_forgetButton->setVisible(connected && m_step == Where);
    m_where->tryAct->setEnabled(may);
    if (!may)
        m_where->tell(State::Locked, tr("Your role may not connect the register. The head teacher can."));
}

void ConnectPage::enter(const Place&)
{
    if (m_hub.isConnected() && !m_hub.isTraining())
        m_where->show(m_hub.picture()->connection->address);
    showSteps();
    pane()->enter();
}

// What is asked of the hub here ends with the page; what is kept stays.
void ConnectPage::leave()
{
    m_hub.letGo();
    m_where->busy(false);
    m_who->busy(false);
    m_need->busy({});
}

QList<QWidget*> ConnectPage::panes() const
{
    return {m_stack->currentWidget(), m_side};
}

void ConnectPage::tryAddress()
{
    // The whole sheet may have been scanned or pasted into this field.
    const ConnectText read = connectText(m_where->typed());
    m_scannedKey = read.key;
    const auto address = hub::baseAddress(read.address);
    if (!address)
        return m_where->tell(State::Error, words::sentence(address.error(), words::Audience::Window));
    m_where->setTyped(address->toString());
    m_wish = {};
    m_wish.address = *address;
    m_wish.caPem = m_where->caPem();
    // Who connects again means the hub that stands there now, also where it is another database than before.
    if (m_wish.caPem.isEmpty() && m_hub.isConnected() && m_hub.picture()->connection->address == *address)
        m_wish.caPem = m_hub.picture()->connection->caPem;
    m_where->tell(State::Info, {});
    m_where->busy(true);
    m_hub.knock(m_wish, this, [this](const domain::Result<QString>& answer) { takeKnock(answer); });
}

void ConnectPage::takeKnock(const domain::Result<QString>& answer)
{
    m_where->busy(false);
    if (m_step != Where)
        return;
    m_offline = !answer && isOfTheLine(answer.error().kind);
    if (!answer && !m_offline) {
        if (answer.error().kind != Kind::Cancelled)
            m_where->tell(State::Error, words::sentence(answer.error(), words::Audience::Window));
        return;
    }
    const QString line = hub::isLoopback(m_wish.address.host()) ? tr("on this computer")
                                                                : tr("over a secure connection");
    if (m_offline)
        m_who->showHub(State::Warning, tr("%1 is not reached now.").arg(m_wish.address.host()),
                       words::sentence(answer.error(), words::Audience::Window));
    else
        m_who->showHub(State::Done, tr("Step 1 is done."),
                       answer->isEmpty() ? tr("%1 answers, %2.").arg(m_wish.address.host(), line)
                                         : tr("%1 answers as DHIS2 %2, %3.").arg(m_wish.address.host(), *answer, line));
    m_who->clear();
    if (!m_scannedKey.isEmpty())
        m_who->setKey(std::exchange(m_scannedKey, {}));
    m_who->offerLater(m_offline);
    showStep(Who);
}

void ConnectPage::tryKey()
{
    auto credentials = m_who->credentials();
    if (!credentials)
        return;
    m_wish.kind = credentials->kind;
    m_wish.user = credentials->user;
    m_who->busy(true);
    m_hub.meet(m_wish, std::move(*credentials), this,
               [this](const domain::Result<std::shared_ptr<sync::Welcome>>& welcome) { takeWelcome(welcome); });
}

void ConnectPage::takeWelcome(const domain::Result<std::shared_ptr<sync::Welcome>>& welcome)
{
    m_who->busy(false);
    if (m_step != Who)
        return;
    if (!welcome) {
        m_offline = isOfTheLine(welcome.error().kind);
        m_who->offerLater(m_offline);
        if (welcome.error().kind != Kind::Cancelled)
            m_who->tell(m_offline ? State::Warning : State::Error,
                        words::sentence(welcome.error(), words::Audience::Window));
        return;
    }
    m_welcome = *welcome;
    m_offline = false;
    m_hub.keep(m_welcome->connection, std::move(m_welcome->credentials), this,
               [this](const domain::Result<void>& kept) {
                   if (!kept)
                       return m_who->tell(State::Error, words::sentence(kept.error(), words::Audience::Window));
                   m_who->clear();
                   showStep(Need);
                   weigh();
               });
}

void ConnectPage::keepUntried()
{
    auto credentials = m_who->credentials();
    if (!credentials)
        return;
    m_wish.kind = credentials->kind;
    m_wish.user = credentials->user;
    m_hub.keep(m_wish, std::move(*credentials), this, [this](const domain::Result<void>& kept) {
        if (!kept)
            return m_who->tell(State::Error, words::sentence(kept.error(), words::Audience::Window));
        m_who->clear();
        finish();
    });
}

void ConnectPage::arrange()
{
    const auto px = [this](int at) { return look().px(at); };
    const bool narrow = width() * 100 / look().percent() < kNarrow - kRail;
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setContentsMargins(px(kPad), px(kPad), px(kPad), px(kPad));
    m_halves->setSpacing(px(narrow ? 12 : 28));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(kSide));
    m_side->setMinimumWidth(narrow ? 0 : px(kSide));
    m_side->layout()->setContentsMargins(0, 0, 0, 0);
    m_side->layout()->setSpacing(px(4));
    m_promise->setVisible(!narrow);
    // On a narrow page the steps that are not at hand give their room to the one that is.
    for (int i = 0; i < m_facts.size(); ++i) {
        m_facts[i]->setVisible(!narrow);
        m_titles[i]->setVisible(!narrow);
        m_facts[i]->setContentsMargins(0, 0, 0, px(14));
    }
    m_sheet->setMaximumWidth(px(kSheet));
    m_sheet->setMinimumHeight(narrow ? 0 : px(kSheetHigh));
    m_scroll->widget()->layout()->setContentsMargins(px(16), px(narrow ? 0 : kTop), px(16), px(12));
}

void ConnectPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

}  // namespace rejista::desktop
