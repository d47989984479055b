#include "desktop/frame/command_search.h"

#include "desktop/census/returns.h"
#include "desktop/census/returns_words.h"
#include "desktop/frame/keys.h"
#include "desktop/frame/search_view.h"
#include "desktop/settings/settings_part.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640, kHeight = 560, kLine = 44, kMost = 7;

/// Pages stand in a group of their own, and the search does not offer itself.
bool isOffered(const KeyRow& row)
{
    const QLatin1StringView id(row.id);
    return !row.inView && id != "find"_L1 && !id.startsWith("go."_L1) && !id.startsWith("pane."_L1);
}

bool canBeSeen(const QAction& action)
{
    const auto* owner = qobject_cast<const QWidget*>(action.parent());
    return !owner || owner->isVisible();
}

}  // namespace

CommandSearch::CommandSearch(Frame& frame, Desk& desk, Tools& tools)
    : Overlay(frame, tools.look, {kWidth, kHeight}),
      m_frame(frame),
      m_desk(desk),
      m_tools(tools),
      m_line(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new SearchModel(this))
{
    setObjectName(u"commandSearch"_s);
    setAccessibleName(tr("Find or do anything"));
    m_line->setObjectName(u"commandLine"_s);
    m_line->setAccessibleName(tr("Find or do anything"));
    m_line->setPlaceholderText(tr("A page, an action, a return, a cell: \"P5 boys 10\""));
    m_line->setClearButtonEnabled(false);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(tools.look, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandSearch::find);
    connect(m_list, &QListView::clicked, this, &CommandSearch::doIt);
    for (const auto signal : {&Desk::orgUnitChanged, &Desk::yearChanged, &Desk::localeChanged})
        connect(&desk, signal, this, &CommandSearch::forgetCells);
    connect(&Returns::of(desk), &Returns::updated, this, [this] {
        gatherCells();
        if (isOpen()) {
            gather();
            find();
        }
    });
    connect(&tools.look, &Look::changed, this, &CommandSearch::dress);
    dress();
}

CommandSearch::~CommandSearch() = default;

void CommandSearch::dress()
{
    const int pad = look().px(10);
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(look().px(6));
    m_line->setFont(look().font(Type::Entry));
    m_line->setFixedHeight(look().px(kLine));
    m_list->doItemsLayout();
    place();
}

void CommandSearch::open()
{
    if (isOpen()) {
        m_line->selectAll();
        return;
    }
    gather();
    m_line->clear();
    find();
    show(m_line);
    Returns& returns = Returns::of(m_desk);
    if (!returns.list())
        returns.refresh();
    gatherCells();
}

// What can be done is asked each time: an action may have come or gone.
void CommandSearch::gather()
{
    m_items.clear();
    const auto add = [this](SearchItem item, const QString& more = {}) {
        item.words = foldedWords(item.text) + foldedWords(item.second) + foldedWords(more);
        m_items.push_back(std::move(item));
    };
    const QHash<QString, const char*> keys = {
        {u"today"_s, "go.1"},         {u"census"_s, "go.2"},        {u"charts"_s, "go.3"}, {u"settings"_s, "go.4"},
        {u"journal"_s, "go.journal"}, {u"returns"_s, "go.returns"}, {u"sync"_s, "go.sync"}};
    for (const Page* page : m_frame.pages()) {
        if (page->id() == "return"_L1)
            continue;  // a return is opened, not its empty page
        const char* key = keys.value(page->id(), nullptr);
        add({SearchGroup::Page,
             page->title(),
             {},
             key ? shownKey(*keyRow(QLatin1StringView(key))) : QString(),
             {},
             {page->id(), {}, {}, {}}});
        if (page->id() == "settings"_L1) {
            for (const auto& [part, title] : settingsParts()) {
                if (m_frame.pageNamed(part))
                    continue;  // the journal is a page of its own
                add({SearchGroup::Page, title, page->title(), {}, {}, {page->id(), {}, {}, part}});
            }
        }
    }
    QList<QAction*> actions = m_frame.actions();
    if (m_frame.page())
        actions = m_frame.page()->findChildren<QAction*>() + actions;
    QSet<QString> seen;
    for (const QAction* action : actions) {
        const KeyRow* row = keyRow(QLatin1StringView(action->objectName().toLatin1()));
        if (!row || !isOffered(*row) || !action->isEnabled() || !canBeSeen(*action)
            || seen.contains(action->objectName()))
            continue;
        seen.insert(action->objectName());
        add({SearchGroup::Action, wordsOf(*row), {}, shownKey(*row), {}, {}, action->objectName()});
    }
    const QDate day = m_desk.now().date();
    if (const auto& list = Returns::of(m_desk).list()) {
        for (const ReturnGroup& group : list->groups) {
            for (const ReturnItem& item : group.items)
                add({SearchGroup::Return,
                     item.name,
                     group.title + u" · "_s + returns::stateOf(item, day, m_desk.locale()).text,
                     {},
                     {},
                     {u"return"_s, item.row.key, {}, {}}},
                    item.part);
        }
    }
    if (m_desk.schools().size() > 1) {
        for (const auto key : m_desk.schools()) {
            const auto* unit = m_desk.catalog().orgUnits.find(key);
            SearchItem item{SearchGroup::School, unit->name, unit->code, {}, {}, {}};
            item.school = key;
            add(std::move(item));
        }
    }
}

void CommandSearch::forgetCells()
{
    m_cells.reset();
    ++m_gathering;
    m_underWay = false;
}

// A form's cells once: of the return that is worked on next, else the last one.
void CommandSearch::gatherCells()
{
    const auto& list = Returns::of(m_desk).list();
    if (m_cells || m_underWay || !list || !m_desk.orgUnit() || list->unit != *m_desk.orgUnit())
        return;
    std::vector<CellSource> sources;
    for (const ReturnGroup& group : list->groups) {
        QHash<domain::DataSetKey, size_t> at;
        QSet<domain::DataSetKey> unfinished;
        for (const ReturnItem& item : group.items) {
            const domain::DataSetKey set = item.row.key.dataSet;
            const CellSource source{item.row.key, item.row.name};
            if (!at.contains(set)) {
                at.insert(set, sources.size());
                sources.push_back(source);
            } else if (!unfinished.contains(set)) {
                sources[at.value(set)] = source;
            }
            if (!item.isComplete())
                unfinished.insert(set);
        }
    }
    m_underWay = true;
    using Cells = std::shared_ptr<const std::vector<SearchItem>>;
    m_desk.run(
        this,
        [sources = std::move(sources), context = m_desk.context()](storage::Reader&) -> domain::Result<Cells> {
            return Cells(std::make_shared<const std::vector<SearchItem>>(
                cellItems(*context.catalog, context.pack, context.locale, sources)));
        },
        [this, which = m_gathering](const domain::Result<Cells>& cells) {
            if (which != m_gathering)
                return;
            m_underWay = false;
            // Without cells all else is found; the next opening tries again.
            if (!cells)
                return;
            m_cells = *cells;
            if (isOpen())
                find();
            Q_EMIT cellsReady();
        });
}

void CommandSearch::find()
{
    m_model->set(m_line->text(),
                 searchItems(m_line->text(), {&m_items, m_cells.get()}, m_line->text().isEmpty() ? 20 : kMost),
                 m_cells != nullptr);
    m_list->setCurrentIndex(m_model->next({}, 1));
    place();
    tellReader();
}

int CommandSearch::wishedHeight() const
{
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_list->sizeHintForIndex(m_model->index(i)).height();
    return look().px(kLine + 26) + 2 + std::max(rows, look().px(40));
}

void CommandSearch::walk(int step)
{
    QModelIndex to = m_list->currentIndex();
    for (int i = 0; i < std::abs(step); ++i) {
        const QModelIndex next = m_model->next(to, step > 0 ? 1 : -1);
        if (!next.isValid())
            break;
        to = next;
    }
    m_list->setCurrentIndex(to);
    // The group's name is seen with its first row.
    if (to.row() == 1)
        m_list->scrollToTop();
    tellReader();
}

void CommandSearch::tellReader()
{
    const QModelIndex at = m_list->currentIndex();
    m_line->setAccessibleDescription(at.isValid() ? at.data(Qt::AccessibleTextRole).toString()
                                                  : tr("Nothing is found by these words."));
    QAccessibleEvent event(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab: walk(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: walk(-1); return true;
    case Qt::Key_PageDown: walk(8); return true;
    case Qt::Key_PageUp: walk(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: doIt(m_list->currentIndex()); return true;
    case Qt::Key_Escape: shut(); return true;
    default: return false;
    }
}

void CommandSearch::doIt(const QModelIndex& index)
{
    const SearchItem* found = m_model->item(index);
    if (!found)
        return;
    const SearchItem item = *found;
    shut();
    if (item.group == SearchGroup::Action) {
        QAction* action = m_frame.page() ? m_frame.page()->findChild<QAction*>(item.action) : nullptr;
        if (!action)
            action = m_frame.findChild<QAction*>(item.action, Qt::FindDirectChildrenOnly);
        // After this key is over, so that what opens gets no part of it.
        if (action)
            QTimer::singleShot(0, action, &QAction::trigger);
    } else if (item.group == SearchGroup::School) {
        m_desk.setOrgUnit(*item.school);
    } else {
        m_frame.go(item.place);
    }
}

}  // namespace rejista::desktop
