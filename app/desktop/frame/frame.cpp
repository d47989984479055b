#include "desktop/frame/frame.h"

#include "desktop/frame/header_bar.h"
#include "desktop/frame/keys.h"
#include "desktop/frame/rail.h"
#include "desktop/frame/status_strip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kTrail = 30;  // steps that Alt+Left knows
constexpr size_t kMenuOfSchools = 20;
constexpr int kRailGoes = 860;  // logical px (ui.md §3)

}  // namespace

Frame::Frame(Desk& desk, Tools& tools, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_tools(tools),
      m_rail(new Rail(tools.look, this)),
      m_header(new HeaderBar(desk, tools.look, this)),
      m_status(new StatusStrip(desk, tools.look, this)),
      m_stack(new QStackedWidget(this)),
      m_training(new TextLabel(tools.look, Type::Small, &Theme::warn, this))
{
    setObjectName(u"frame"_s);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    m_training->setObjectName(u"training"_s);
    m_training->setBold(true);
    m_training->setWordWrap(true);
    m_training->hide();
    right->addWidget(m_training);
    right->addWidget(m_stack, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(m_status);

    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { go({id, {}, {}, {}}); });
    connect(m_header, &HeaderBar::findAsked, this, &Frame::findAsked);
    connect(m_header, &HeaderBar::railAsked, this, &Frame::openRail);
    connect(m_header, &HeaderBar::schoolsAsked, this, &Frame::chooseSchool);
    connect(m_header, &HeaderBar::lockAsked, this, &Frame::lockAsked);
    connect(m_header, &HeaderBar::passphraseAsked, this, &Frame::passphraseAsked);
    connect(m_status, &StatusStrip::helpAsked, this, &Frame::helpAsked);
    connect(m_status, &StatusStrip::keysAsked, this, &Frame::keysAsked);
    connect(m_status, &StatusStrip::toSendAsked, this, [this] { goIfThere(u"returns"_s); });
    connect(m_status, &StatusStrip::hubAsked, this, [this] { goIfThere(u"sync"_s); });
    connect(m_status, &StatusStrip::savedAsked, this, [this] { go({u"journal"_s, {}, {}, {}}); });
    // What is shown belongs to the school and the year: the page reads it again.
    for (const auto signal : {&Desk::orgUnitChanged, &Desk::yearChanged})
        connect(&desk, signal, this, [this] {
            const QString id = m_rail->current();
            go({id.isEmpty() ? u"today"_s : id, {}, {}, {}});
        });
    connect(&tools.look, &Look::changed, this, &Frame::arrange);
    makeActions();
}

void Frame::makeActions()
{
    const auto on = [this](const char* id, auto slot) {
        connect(makeAction(this, id), &QAction::triggered, this, slot);
    };
    const std::pair<const char*, QString> pages[] = {{"go.1", u"today"_s},
                                                     {"go.2", u"census"_s},
                                                     {"go.3", u"charts"_s},
                                                     {"go.4", u"settings"_s},
                                                     {"go.journal", u"journal"_s}};
    for (const auto& [id, page] : pages)
        on(id, [this, page = page] { go({page, {}, {}, {}}); });
    on("go.returns", [this] { goIfThere(u"returns"_s); });
    on("go.sync", [this] { goIfThere(u"sync"_s); });
    on("sync.now", [this] { Q_EMIT syncAsked(); });
    on("find", [this] { Q_EMIT findAsked(); });
    on("pane.next", [this] { nextPane(1); });
    on("pane.previous", [this] { nextPane(-1); });
    on("rail.open", [this] { openRail(); });
    on("back", [this] { back(); });
    on("year.choose", [this] { m_header->openYears(); });
    on("unit.choose", [this] { chooseSchool(); });
    on("person.menu", [this] { m_header->openPerson(); });
    on("keys", [this] { Q_EMIT keysAsked(); });
    on("help", [this] { Q_EMIT helpAsked(); });
    on("lock", [this] { Q_EMIT lockAsked(); });
    on("quit", [this] { Q_EMIT quitAsked(); });
    on("contrast", [this] {
        const bool is = m_tools.look.theme().isHighContrast();
        m_tools.look.setTheme(is ? ThemeName::Light : ThemeName::HighContrast);
    });
    const auto resize = [this](int step) {
        const auto& sizes = Look::sizes();
        const auto at = std::find(sizes.begin(), sizes.end(), m_tools.look.percent()) - sizes.begin();
        const auto next = std::clamp<qsizetype>(at + step, 0, qsizetype(sizes.size()) - 1);
        m_tools.look.setPercent(sizes[size_t(next)]);
    };
    on("text.larger", [resize] { resize(1); });
    on("text.smaller", [resize] { resize(-1); });
}

void Frame::addPage(Page* page, const char* icon, const QString& under, bool atFoot)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_railItem.insert(page->id(), icon ? page->id() : under);
    if (icon)
        m_rail->addItem(page->id(), icon, page->title(), atFoot);
    connect(page, &Page::go, this, &Frame::go);
    // A page that is not shown any more may still hear from its worker.
    connect(page, &Page::told, this, [this, page](const QString& line) {
        if (m_stack->currentWidget() == page)
            m_status->setTold(line);
    });
}

Page* Frame::pageNamed(const QString& id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page* page) { return page->id() == id; });
    return found == m_pages.end() ? nullptr : *found;
}

Page* Frame::page() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Place Frame::here() const
{
    return page() ? page()->here() : Place{};
}

void Frame::go(const Place& place)
{
    Page* next = pageNamed(place.page);
    Q_ASSERT_X(next, "Frame::go", qPrintable(place.page));
    if (!next)
        return;
    if (Page* left = page(); left && m_rail->current() != QString()) {
        left->leave();
        if (const Place was = left->here(); !(was == place)) {
            m_trail.push_back(was);
            if (m_trail.size() > kTrail)
                m_trail.erase(m_trail.begin());
        }
    }
    m_status->setTold({});
    m_stack->setCurrentWidget(next);
    m_rail->setCurrent(m_railItem.value(place.page));
    next->enter(place);
}

void Frame::goIfThere(const QString& id)
{
    if (pageNamed(id))
        go({id, {}, {}, {}});
}

void Frame::setTraining(const QString& words)
{
    m_training->setText(words);
    m_training->setVisible(!words.isEmpty());
}

void Frame::back()
{
    if (m_trail.empty())
        return;
    const Place to = m_trail.back();
    m_trail.pop_back();
    go(to);
    if (!m_trail.empty())
        m_trail.pop_back();  // where we come from is not the way back again
}

void Frame::nextPane(int step)
{
    QList<QWidget*> panes;
    const QList<QWidget*> own = page() ? page()->panes() : QList<QWidget*>();
    for (QWidget* pane : own) {
        if (pane && pane->isVisible())
            panes.append(pane);
    }
    if (panes.isEmpty())
        return;
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype next = at < 0 ? 0 : (at + step + panes.size()) % panes.size();
    QWidget* target = panes[next];
    if (target->focusPolicy() == Qt::NoFocus) {
        const auto children = target->findChildren<QWidget*>();
        for (QWidget* child : children) {
            if (child->focusPolicy() != Qt::NoFocus && child->isVisible() && child->isEnabled())
                return child->setFocus(Qt::ShortcutFocusReason);
        }
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

int Frame::logicalWidth() const
{
    return width() * 100 / m_tools.look.percent();
}

void Frame::arrange()
{
    const bool narrow = logicalWidth() < kRailGoes;
    m_rail->setVisible(!narrow);
    m_header->setNarrow(narrow);
    const int pad = m_tools.look.px(16);
    m_training->setContentsMargins(pad, m_tools.look.px(4), pad, m_tools.look.px(4));
    QPalette colours = m_training->palette();
    colours.setColor(QPalette::Window, m_tools.look.theme().warns);
    m_training->setPalette(colours);
    m_training->setAutoFillBackground(true);
}

void Frame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Frame::openRail()
{
    QMenu menu(this);
    for (Page* page : m_pages) {
        if (m_railItem.value(page->id()) != page->id() && page->id() != "journal"_L1)
            continue;
        connect(menu.addAction(page->title()), &QAction::triggered, this, [this, id = page->id()] {
            go({id, {}, {}, {}});
        });
    }
    menu.exec(mapToGlobal(QPoint(0, m_header->height())));
}

void Frame::chooseSchool()
{
    if (m_desk.schools().size() < 2)
        return;
    // A district's schools fill no menu that anybody reads: the search knows them all by their first letters.
    if (m_desk.schools().size() > kMenuOfSchools)
        return Q_EMIT findAsked();
    QMenu menu(this);
    for (const auto key : m_desk.schools()) {
        const auto* unit = m_desk.catalog().orgUnits.find(key);
        QAction* choice = menu.addAction(unit->name + u"  "_s + unit->code);
        choice->setCheckable(true);
        choice->setChecked(m_desk.orgUnit() == key);
        connect(choice, &QAction::triggered, this, [this, key] { m_desk.setOrgUnit(key); });
    }
    menu.exec(mapToGlobal(QPoint(m_rail->width(), m_header->height())));
}

}  // namespace rejista::desktop
