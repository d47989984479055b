#include "desktop/census/return_page.h"

#include "desktop/census/field_section.h"
#include "desktop/census/grid_section.h"
#include "desktop/frame/day_words.h"
#include "desktop/frame/keys.h"
#include "words/message_text.h"
#include "words/words.h"

#include <QApplication>
#include <QBoxLayout>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

ReturnPage::ReturnPage(Desk& desk, Tools& tools, QWidget* parent) : Page(desk, tools, parent), m_hold(*this)
{
    setObjectName(u"returnPage"_s);
    makeActions();
    build();
    connect(&look(), &Look::changed, this, &ReturnPage::dress);
    // Another language names cells and messages anew: the return is opened again where one was.
    connect(&desk, &Desk::localeChanged, this, [this] {
        if (m_form)
            openAt(here());
    });
    connect(&desk, &Desk::savingChanged, this, &ReturnPage::tellDisk);
    connect(&desk, &Desk::dayChanged, this, &ReturnPage::refresh);
    for (auto signal : {&Desk::yearChanged, &Desk::orgUnitChanged})
        connect(&desk, signal, this, [this] {
            if (isVisible())
                Q_EMIT go({u"census"_s, {}, {}, {}});
        });
    dress();
}

// The view speaks to the return until it is gone, so it goes first.
ReturnPage::~ReturnPage()
{
    if (m_form)
        disconnect(m_form.get(), nullptr, this, nullptr);
    close();
}

QString ReturnPage::id() const
{
    return u"return"_s;
}

QString ReturnPage::title() const
{
    return m_form ? m_form->form().name : tr("Return");
}

QAction* ReturnPage::act(const char* id, void (ReturnPage::*slot)())
{
    QAction* action = makeAction(this, id);
    connect(action, &QAction::triggered, this, slot);
    m_acts.insert(QString::fromLatin1(id), action);
    return action;
}

void ReturnPage::makeActions()
{
    act("save", &ReturnPage::save);
    act("return.check", &ReturnPage::checkAll);
    act("return.complete", &ReturnPage::complete);
    act("return.reopen", &ReturnPage::askReopen);
    act("return.undo", &ReturnPage::undo);
    act("return.redo", &ReturnPage::redo);
    act("return.problem", &ReturnPage::nextProblem);
    act("return.problemBefore", &ReturnPage::problemBefore);
    act("return.direction", &ReturnPage::turn);
    act("return.sectionNext", &ReturnPage::nextSection);
    act("return.sectionBefore", &ReturnPage::sectionBefore);
    act("return.print", &ReturnPage::print);
    act("return.compare", &ReturnPage::compare);
    m_cellActs.explain = act("return.explain", &ReturnPage::explain);
    m_cellActs.note = act("return.note", &ReturnPage::note);
    m_cellActs.replace = act("return.replace", &ReturnPage::replaceShared);
    m_cellActs.history = act("return.history", &ReturnPage::history);
    m_cellActs.answer = act("return.answer", &ReturnPage::answerHub);
    act("return.unsent", &ReturnPage::showUnsent)->setCheckable(true);
    m_back = new QAction(tr("Census"), this);
    m_back->setProperty("iconName", u"census"_s);
    connect(m_back, &QAction::triggered, this, [this] { Q_EMIT go({u"census"_s, {}, {}, {}}); });
}

void ReturnPage::build()
{
    m_head = new PageHead(look(), this);
    m_head->setBack(m_back);
    m_choice = new QComboBox;
    m_choice->setObjectName(u"sectionChoice"_s);
    m_choice->setAccessibleName(tr("Section"));
    m_choice->setModel(&m_sections);
    m_choice->hide();
    m_head->addMiddle(m_choice);
    m_checkButton = m_head->addButton(m_acts.value(u"return.check"_s));
    m_reopenButton = m_head->addButton(m_acts.value(u"return.reopen"_s));
    m_completeButton = m_head->addButton(m_acts.value(u"return.complete"_s), KeyButton::Kind::Primary);
    m_banner = new Banner(look(), this);
    m_banner->hide();
    m_tabs = new PaneTabs(look(), this);
    m_tabs->hide();
    connect(m_tabs, &PaneTabs::picked, this, &ReturnPage::pickPart);
    m_list = new SectionList(m_sections, look());
    m_middle = new QWidget;
    m_middle->setBackgroundRole(QPalette::Base);
    m_middle->setAutoFillBackground(true);
    m_cellStrip = new CellStrip(look(), m_middle);
    m_strip = new MessageStrip(look(), m_middle);
    m_middleBox = new QVBoxLayout(m_middle);
    m_middleBox->addWidget(m_cellStrip);
    m_middleBox->addWidget(m_strip);
    m_middleBox->addStretch(1);
    m_panel = new CellPanel(look(), m_cellActs);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(u"returnPanes"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_middle);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(1, 1);
    // A window is never pushed larger than its screen by what stands in it.
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_banner, m_tabs, m_split})
        part->setMinimumWidth(1);
    m_split->setMinimumHeight(1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_banner);
    box->addWidget(m_tabs);
    box->addWidget(m_split, 1);
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { tools().prefs.setPaneSizes(u"return"_s, m_split->saveState()); });
    connect(m_list, &SectionList::asked, this, [this](int row, bool into) {
        openSection(row, false);
        into ? focusView() : m_list->setFocus();
    });
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        openSection(row, false);
        focusView();
    });
    connect(m_strip, &MessageStrip::chosen, this, &ReturnPage::choose);
    connect(m_cellStrip, &CellStrip::opened, this, [this] { showPanelOver(true); });
    connect(&m_panel->editor(), &CellPanelEditor::left, this, [this] {
        showPanelOver(false);
        focusView();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (m_panelOver && now && now != m_panel && !m_panel->isAncestorOf(now))
            showPanelOver(false);
    });
}

// What was typed last is read again by the next return, so it has to be in the store; if the disk refuses it, the
// return that holds it stays.
void ReturnPage::openAt(const Place& place)
{
    if (m_view)
        m_view->keepTyped();
    const auto openNow = [this, place](bool kept) {
        if (kept && open(*place.form))
            showPlace(place);
    };
    if (m_form && (m_form->isActing() || !m_form->session().unsaved().empty()))
        m_form->reload(openNow);
    else
        openNow(true);
}

bool ReturnPage::open(const domain::ReturnKey& key)
{
    close();
    auto opened = OpenReturn::open(desk(), key);
    if (!opened) {
        m_hold.setHolding(false);
        tell(opened.error());
        return false;
    }
    m_form = std::move(*opened);
    m_sections.setForm(m_form.get());
    m_panel->setForm(m_form.get());
    connect(m_form.get(), &OpenReturn::told, this, &ReturnPage::tell);
    connect(m_form.get(), &OpenReturn::actingChanged, this, [this](bool is) { m_hold.setHolding(is && isVisible()); });
    connect(m_form.get(), &OpenReturn::changed, this, [this](const entry::EntryChange& change) {
        m_lastChanged = change.cells;
        m_lastSkipped = change.skipped;
        refresh();
    });
    followMarks();
    m_banner->dismiss();
    return true;
}

void ReturnPage::close()
{
    if (m_form)
        m_form->endActing();
    if (m_view) {
        m_view->keepTyped();
        delete m_view;
        m_view = nullptr;
    }
    m_row = -1;
    m_left.clear();
    m_panel->setForm(nullptr);
    m_sections.setForm(nullptr);
    m_strip->clear();
    m_form.reset();
}

void ReturnPage::enter(const Place& place)
{
    const bool same = m_form && place.form && m_form->session().key() == *place.form;
    if (!place.form && !m_form)
        return;
    if (!same && place.form)
        return openAt(place);
    m_form->reload();
    showPlace(place);
}

void ReturnPage::showPlace(const Place& place)
{
    int row = std::max(0, m_row);
    if (place.cell)
        row = m_sections.rowOfPart(m_form->form().find(place.cell->element, place.cell->combo).first);
    else if (!place.part.isEmpty())
        row = m_sections.rowOf(place.part);
    openSection(std::max(0, row), false);
    showPart(Cells);
    if (place.cell && m_view)
        m_view->select(*place.cell);
    else
        focusView();
    arrange();
    refresh();
    m_hold.setHolding(m_form->isActing());
}

void ReturnPage::leave()
{
    if (m_view)
        m_view->keepTyped();
    m_panel->editor().leaveKeeping();
}

Place ReturnPage::here() const
{
    Place place{id(), {}, {}, {}};
    if (!m_form)
        return place;
    place.form = m_form->session().key();
    if (m_row >= 0)
        place.part = m_sections.rows()[size_t(m_row)].section;
    if (m_view)
        place.cell = m_view->current();
    return place;
}

// `first`: where typing begins, also when one was there before.
void ReturnPage::openSection(int row, bool first)
{
    if (!m_form || row < 0 || row >= int(m_sections.rows().size()) || (row == m_row && m_view && !first))
        return;
    if (row != m_row || !m_view) {
        if (m_view) {
            m_view->keepTyped();
            if (const auto cell = m_view->current())
                m_left.insert(m_sections.rows()[size_t(m_row)].section, *cell);
            delete m_view;
        }
        m_row = row;
        const SectionListModel::Row& section = m_sections.rows()[size_t(row)];
        const bool grid = section.parts.size() == 1
            && m_form->form().sections[size_t(section.parts.front())].kind == metadata::SectionKind::Grid;
        if (grid)
            m_view = new GridSection(*m_form, tools(), section.parts.front(), false, m_middle);
        else
            m_view = new FieldSection(*m_form, tools(), section.parts, m_middle);
        m_middleBox->insertWidget(0, m_view, 1000);
        connect(m_view, &SectionView::currentChanged, this, &ReturnPage::showCell);
        connect(m_view, &SectionView::finished, this, &ReturnPage::sectionFinished);
        connect(m_view, &SectionView::told, this, &ReturnPage::tellLine);
        connect(m_view, &SectionView::doesNotApplyAsked, this, &ReturnPage::askNotApplying);
        m_list->setOpen(row);
        m_choice->setCurrentIndex(row);
        m_view->show();
        dress();
    }
    const QString section = m_sections.rows()[size_t(m_row)].section;
    const bool inList = m_list->hasFocus();
    if (first || !m_left.contains(section) || !m_view->select(m_left.value(section)))
        m_view->selectFirst();
    if (inList)
        m_list->setFocus();
    refresh();
}

void ReturnPage::focusView()
{
    if (!m_view)
        return;
    showPart(Cells);
    const auto cell = m_view->current();
    if (!cell || !m_view->select(*cell))
        m_view->selectFirst();
}

void ReturnPage::refresh()
{
    if (!m_form)
        return;
    m_sections.refresh();
    if (m_view)
        m_strip->showMessages(*m_form, m_view->parts(), m_low ? 1 : MessageStripModel::kMost);
    showHead();
    showCell();
}

void ReturnPage::showHead()
{
    const entry::Session& session = m_form->session();
    const entry::Progress progress = session.progress();
    m_head->setTitle(m_form->form().name);
    m_head->setAccessibleName(m_form->form().name);
    const bool complete = session.state() == entry::ReturnState::Complete;
    const bool changed = session.state() == entry::ReturnState::ChangedSinceComplete;
    const bool fresh = session.state() == entry::ReturnState::NotStarted;
    const State state = complete ? State::Done : changed ? State::Warning : fresh ? State::Empty : State::Part;
    const QString word = changed ? tr("Changed since it was complete")
        : state == State::Part   ? tr("%1 · %2 of %3 sections done")
                                     .arg(stateWord(State::Part))
                                     .arg(progress.sectionsDone)
                                     .arg(progress.sections)
                               : stateWord(state);
    // A narrow head has room for the section and the primary button; the list of returns (Esc) says how far one is.
    m_compact ? m_head->hideChip() : m_head->setChip(state, word);
    const bool closed = complete || changed;
    m_reopenButton->setVisible(closed);
    m_completeButton->setVisible(!closed);
    m_acts.value(u"return.reopen"_s)->setEnabled(closed);
    m_acts.value(u"return.complete"_s)->setEnabled(!closed);
    QStringList facts;
    const domain::ReturnKey& key = session.key();
    const metadata::Catalog& catalog = desk().catalog();
    if (const metadata::Pack* pack = desk().pack()) {
        const QString term = key.attribute == catalog.defaultCombo ? QString() : catalog.comboCode(key.attribute);
        const QDate due = pack->dueDate(*catalog.dataSets.find(key.dataSet), key.period, term);
        const QDate today = desk().now().date();
        if (due.isValid() && !closed)
            facts.append(tr("Due %1, %2").arg(days::shortDay(due, desk().locale()), days::inDays(due, today)));
    }
    // Said once; it does not stop typing (decisions.md 7).
    for (const QString& notice : session.notices()) {
        if (notice == u"locked"_s)
            facts.append(tr("past the closing day"));
        else if (notice == u"periodNotOpen"_s)
            facts.append(tr("the hub does not take this period today"));
        m_head->setToolTip(words::flagText(notice));
    }
    m_head->setFact(m_compact ? QString() : facts.join(u" · "_s));
}

void ReturnPage::showCell()
{
    if (!m_view || !m_form)
        return;
    m_panel->showCell(m_view->current(), m_view->currentPlace());
    m_cellStrip->showCell(m_panel->place(), m_panel->summary());
    wordParts();
}

}  // namespace rejista::desktop
