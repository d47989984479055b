#include "desktop/journal/journal_page.h"

#include "desktop/census/inset_header.h"
#include "desktop/frame/day_words.h"
#include "desktop/frame/keys.h"
#include "desktop/journal/journal_delegate.h"
#include "entry/undo_entry.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>

#include <utility>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using storage::journal::Entry;

namespace {

// Pixels at 100 %.
constexpr int kRow = 38, kHeader = 30, kPanel = 280, kPanelLeast = 226, kPanelMost = 344, kRail = 88;
constexpr int kPanelGoes = 1180, kWhoGoes = 860;  // logical widths of the window

}  // namespace

JournalPage::JournalPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_model(desk),
      m_head(new PageHead(look(), this)),
      m_filters(new QWidget(this)),
      m_tabs(new PaneTabs(look(), this)),
      m_split(new QSplitter(this)),
      m_table(new QTableView(this)),
      m_panel(new QWidget(this))
{
    setObjectName(u"journalPage"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_filters);
    all->addWidget(m_tabs);
    all->addWidget(m_split, 1);
    m_split->addWidget(m_table);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setHandleWidth(1);
    m_tabs->setTexts({tr("Entries"), tr("This entry")});
    m_tabs->hide();
    connect(m_tabs, &PaneTabs::picked, this, &JournalPage::pickPart);
    makeHead();
    makeFilters();
    makeTable();
    makePanel();
    connect(&m_model, &JournalModel::filled, this, [this] {
        const QString chosen = m_who->currentData().toString();
        const QSignalBlocker quiet(m_who);
        m_who->clear();
        m_who->addItem(tr("Who: everyone"), QString());
        for (const QString& person : m_model.persons())
            m_who->addItem(person, person);
        m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
        if (!m_table->currentIndex().isValid() && m_model.rowCount() > 1)
            m_table->setCurrentIndex(m_model.index(1, 0));
        showEntry();
        printWhenRead();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &JournalPage::showEntry);
    connect(&desk, &Desk::changed, this, [this](const storage::ChangeSet& changes) {
        if (isVisible() && changes.lastSeq > 0)
            m_model.reload();
    });
    connect(&look(), &Look::changed, this, &JournalPage::dress);
    dress();
}

void JournalPage::makeHead()
{
    m_head->setTitle(title());
    m_head->setLined(false);
    m_print = makeAction(this, "journal.print");
    connect(m_print, &QAction::triggered, this, &JournalPage::print);
    m_undoLast = makeAction(this, "journal.undoLast");
    connect(m_undoLast, &QAction::triggered, this, &JournalPage::undoLast);
    m_head->addButton(m_print, KeyButton::Kind::Normal, "print")->setObjectName(u"journalPrint"_s);
    m_head->addButton(m_undoLast, KeyButton::Kind::Normal, "undo")->setObjectName(u"journalUndoLast"_s);
}

void JournalPage::makeFilters()
{
    auto* row = new QHBoxLayout(m_filters);
    m_search = new QLineEdit(m_filters);
    m_search->setObjectName(u"journalSearch"_s);
    m_search->setAccessibleName(tr("Search in the journal"));
    m_search->setPlaceholderText(tr("Cell, word, person (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    const auto chooser = [&](const QString& name, const QString& says) {
        auto* box = new QComboBox(m_filters);
        box->setObjectName(name);
        box->setAccessibleName(says);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &JournalPage::readFilter);
        return box;
    };
    m_who = chooser(u"journalWho"_s, tr("Who"));
    m_group = chooser(u"journalGroup"_s, tr("What"));
    m_when = chooser(u"journalWhen"_s, tr("When"));
    m_everything = new KeyButton(look(), m_filters);
    m_everything->setText(tr("All cells again"));
    m_everything->setObjectName(u"journalEverything"_s);
    connect(m_everything, &QPushButton::clicked, this, [this] { enter({id(), {}, {}, {}}); });
    m_chain = new Chip(look(), m_filters);
    m_chain->setObjectName(u"journalChain"_s);
    row->addWidget(m_search, 2);
    row->addWidget(m_who);
    row->addWidget(m_group);
    row->addWidget(m_when);
    row->addWidget(m_everything);
    row->addStretch(1);
    row->addWidget(m_chain);

    const QSignalBlocker first(m_who), second(m_group), third(m_when);
    m_who->addItem(tr("Who: everyone"), QString());
    for (const auto& [id, words] : journalGroups())
        m_group->addItem(tr("What: %1").arg(words), id);
    m_when->addItem(tr("When: always"), 0);
    m_when->addItem(tr("When: today"), 1);
    m_when->addItem(tr("When: this week"), 7);
    m_when->addItem(tr("When: this month"), 31);
    connect(m_search, &QLineEdit::textChanged, this, &JournalPage::readFilter);
    connect(makeAction(this, "journal.search"), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void JournalPage::makeTable()
{
    m_table->setObjectName(u"journalTable"_s);
    m_table->setAccessibleName(tr("Entries of the journal, newest first"));
    m_table->setHorizontalHeader(new InsetHeader(look(), m_table));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new JournalDelegate(look(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showEntry);
    connect(m_table, &QTableView::activated, this, &JournalPage::goThere);
    // A day's row spans the table; spans are made anew with the rows.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->clearSpans();
        spanDays(0);
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first) { spanDays(first); });
}

void JournalPage::spanDays(int from)
{
    for (int row = from; row < m_model.rowCount(); ++row) {
        if (!m_model.entryAt(row))
            m_table->setSpan(row, 0, 1, JournalModel::Columns);
    }
}

void JournalPage::makePanel()
{
    m_panel->setObjectName(u"journalPanel"_s);
    m_panel->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_panel);
    m_number = new TextLabel(look(), Type::Small, &Theme::text2, m_panel);
    m_what = new TextLabel(look(), Type::Section, &Theme::text, m_panel);
    m_what->setWordWrap(true);
    column->addWidget(m_number);
    column->addWidget(m_what);
    auto* facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    const QStringList names = {tr("When"), tr("Who"), tr("Where"), tr("Before"), tr("After"), tr("Why")};
    for (int i = 0; i < int(names.size()); ++i) {
        auto* label = new TextLabel(look(), Type::Body, &Theme::text2, m_panel);
        label->setText(names[i]);
        auto* fact = new TextLabel(look(), Type::Body, &Theme::text, m_panel);
        fact->setWordWrap(true);
        fact->setAccessibleName(names[i]);
        facts->addWidget(label, i, 0, Qt::AlignTop);
        facts->addWidget(fact, i, 1, Qt::AlignTop);
        m_labels.append(label);
        m_facts.append(fact);
    }
    column->addLayout(facts);
    m_open = new QAction(tr("Go to the cell"), this);
    m_open->setObjectName(u"journal.goThere"_s);
    connect(m_open, &QAction::triggered, this, &JournalPage::goThere);
    m_cell = makeAction(this, "journal.cell");
    connect(m_cell, &QAction::triggered, this, &JournalPage::allOfCell);
    auto* open = new KeyButton(look(), m_panel);
    open->setAction(m_open);
    open->setKind(KeyButton::Kind::Primary);
    open->setObjectName(u"journalOpen"_s);
    auto* cell = new KeyButton(look(), m_panel);
    cell->setAction(m_cell);
    cell->setObjectName(u"journalCell"_s);
    m_undo = makeAction(this, "journal.undo");
    connect(m_undo, &QAction::triggered, this, &JournalPage::undoThis);
    auto* undo = new KeyButton(look(), m_panel);
    undo->setAction(m_undo);
    undo->setObjectName(u"journalUndo"_s);
    column->addWidget(open);
    column->addWidget(cell);
    column->addWidget(undo);
    auto* promise = new TextLabel(look(), Type::Small, &Theme::text2, m_panel);
    promise->setText(tr("Nothing is ever taken out of the journal. Undo writes a new entry."));
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addStretch(1);
}

void JournalPage::dress()
{
    const int pad = look().px(16);
    m_filters->layout()->setContentsMargins(pad, 0, pad, look().px(8));
    m_filters->layout()->setSpacing(look().px(8));
    m_panel->layout()->setContentsMargins(pad, pad, pad, pad);
    m_panel->layout()->setSpacing(look().px(8));
    QPalette panel = palette();
    panel.setColor(QPalette::Window, theme().alt);
    m_panel->setPalette(panel);
    m_table->verticalHeader()->setDefaultSectionSize(look().px(kRow));
    QHeaderView* header = m_table->horizontalHeader();
    header->setFixedHeight(look().px(kHeader));
    header->setFont(look().font(Type::Small));
    header->resizeSection(JournalModel::When, look().px(72));
    header->resizeSection(JournalModel::Who, look().px(120));
    header->resizeSection(JournalModel::Change, look().px(210));
    header->resizeSection(JournalModel::Why, look().px(150));
    for (QWidget* control : std::initializer_list<QWidget*>{m_search, m_who, m_group, m_when})
        control->setFixedHeight(look().px(32));
    m_panel->setMinimumWidth(look().px(kPanelLeast));
    if (!m_tabbed)
        m_panel->setMaximumWidth(look().px(kPanelMost));
    arrange();
}

// What narrow windows and large text leave out is in the panel and in each row's accessible text (ui.md §3).
void JournalPage::arrange()
{
    const int logical = (width() + kRail) * 100 / look().percent();
    // The buttons have the room of what anybody sees by looking.
    m_head->setFact(logical < kPanelGoes ? QString() : tr("Everything that was ever changed, by whom and why"));
    if (const bool tabbed = logical < kPanelGoes; std::exchange(m_tabbed, tabbed) != tabbed) {
        m_tabs->setVisible(tabbed);
        m_panel->setMaximumWidth(tabbed ? QWIDGETSIZE_MAX : look().px(kPanelMost));
        m_table->show();
        m_panel->setVisible(!tabbed);
        showPart(Entries);
    }
    m_table->setColumnHidden(JournalModel::Why, logical < kPanelGoes);
    m_table->setColumnHidden(JournalModel::Who, logical < kWhoGoes);
    m_chain->setVisible(logical >= kWhoGoes);
    m_when->setVisible(logical >= kWhoGoes);
    if (m_panel->isVisible() && !m_sized) {
        m_sized = true;
        m_split->setSizes({width() - look().px(kPanel), look().px(kPanel)});
    }
}

void JournalPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void JournalPage::enter(const Place& place)
{
    JournalModel::Filter filter;
    if (place.cell && place.form) {
        filter.cell = domain::CellKey{place.form->orgUnit, place.form->period, place.cell->element, place.cell->combo,
                                      place.form->attribute};
    }
    m_everything->setVisible(filter.cell.has_value());
    {
        const QSignalBlocker search(m_search), group(m_group), when(m_when), who(m_who);
        m_search->clear();
        m_group->setCurrentIndex(0);
        m_when->setCurrentIndex(0);
        m_who->setCurrentIndex(0);
    }
    m_model.setFilter(filter);
    m_model.reload();
    checkChain();
    showPart(Entries);
    m_table->setFocus();
}

void JournalPage::readFilter()
{
    JournalModel::Filter filter = m_model.filter();
    filter.words = m_search->text().trimmed();
    filter.person = m_who->currentData().toString();
    filter.group = m_group->currentData().toString();
    const int days = m_when->currentData().toInt();
    filter.from = days > 0 ? desk().now().toLocalTime().date().addDays(1 - days) : QDate();
    m_model.setFilter(filter);
}

void JournalPage::showEntry()
{
    const Entry* entry = m_model.entryAt(m_table->currentIndex().row());
    m_open->setEnabled(entry && entry->note.cell && entry->note.dataSet);
    m_cell->setEnabled(entry && entry->note.cell.has_value());
    const bool may = !m_undoing && desk().may(security::Right::TypeValues);
    m_undo->setEnabled(may && entry && entry::returnOf(*entry));
    m_undoLast->setEnabled(may);
    if (!entry) {
        m_number->setText(tr("No entry chosen"));
        m_what->setText({});
        for (TextLabel* fact : m_facts)
            fact->setText({});
        return;
    }
    const QLocale locale = days::localeOf(desk().locale());
    const JournalText text = journalText(desk(), *entry);
    m_number->setText(tr("Entry %1").arg(locale.toString(entry->seq)));
    m_what->setText(text.what);
    const QStringList facts = {locale.toString(entry->at.toLocalTime(), u"ddd d MMM yyyy, HH:mm:ss"_s),
                               entry->by,
                               entry->device,
                               text.before,
                               text.after,
                               text.why};
    for (int i = 0; i < int(facts.size()); ++i) {
        m_facts[i]->setText(facts[i]);
        m_facts[i]->setVisible(!facts[i].isEmpty());
        m_labels[i]->setVisible(!facts[i].isEmpty());
    }
}

void JournalPage::checkChain()
{
    m_chainState = State::Part;
    m_chain->set(State::Part, tr("Checking the chain…"));
    desk().run(
        this, [](storage::Reader& reader) { return storage::journal::verifyChain(reader); },
        [this](const domain::Result<storage::journal::Head>& head) {
            m_chainState = head ? State::Done : State::Error;
            if (head)
                m_chain->set(State::Done, tr("Chain unbroken: %n entries", nullptr, int(head->length)));
            else
                m_chain->set(State::Error, tr("The chain is broken: entries were changed outside Rejista"));
        });
}

}  // namespace rejista::desktop
