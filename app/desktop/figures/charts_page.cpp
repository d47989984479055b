#include "desktop/figures/charts_page.h"

#include "charts/save_chart.h"
#include "desktop/figures/chart_table.h"
#include "desktop/figures/chart_view.h"
#include "desktop/frame/day_words.h"
#include "desktop/frame/keys.h"
#include "opened/files.h"
#include "words/words.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCharts = 4, kTwoColumns = 1000, kPad = 16, kSoonMs = 200, kRow = 28;
const QString kFolderPref = u"folder/charts"_s;

/// A name that says what it is, in the folder that was used last.
QString proposedFile(const Prefs& prefs, const QString& title)
{
    const QString folder = prefs.text(kFolderPref, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = title;
    name.replace(u'/', u'-');
    return QDir(folder).filePath(name + u".png"_s);
}

}  // namespace

ChartsPage::ChartsPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_head(new PageHead(tools.look, this)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_grid(new QGridLayout),
      m_empty(new EmptyState(tools.look, this)),
      m_banner(new Banner(tools.look, this)),
      m_tablesAction(makeAction(this, "charts.tables")),
      m_saveAction(makeAction(this, "charts.save")),
      m_forms(makeAction(this, "charts.forms")),
      m_settings(makeAction(this, "charts.settings"))
{
    build();
    connectAll();
    arrange();
    showEmpty();
}

void ChartsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_head->setTitle(title());
    m_head->setLined(false);
    m_tablesAction->setCheckable(true);
    m_head->addButton(m_tablesAction);
    m_head->addButton(m_saveAction, KeyButton::Kind::Primary, "picture");
    auto* inside = new QWidget;
    inside->setLayout(m_grid);
    inside->setAutoFillBackground(false);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    for (int index = 0; index < kCharts; ++index)
        m_slots.push_back(makeSlot(index));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
}

ChartsPage::Slot ChartsPage::makeSlot(int index)
{
    const QString key = QString::number(index + 1);
    Slot made;
    made.stack = new QStackedWidget;
    made.view = new ChartView(look(), key);
    made.card = new Card(look());
    made.table = new QTableView;
    made.model = new ChartTableModel(made.table);
    made.notes = new TextLabel(look(), Type::Small, &Theme::text2);
    made.notes->setWordWrap(true);
    made.view->setObjectName(u"charts.view."_s + key);
    made.table->setObjectName(u"charts.table."_s + key);
    made.table->setModel(made.model);
    made.table->setFrameShape(QFrame::NoFrame);
    made.table->setTabKeyNavigation(false);
    made.table->setSelectionBehavior(QAbstractItemView::SelectRows);
    made.table->setSelectionMode(QAbstractItemView::SingleSelection);
    made.table->setShowGrid(false);
    made.table->setWordWrap(false);
    made.table->verticalHeader()->hide();
    made.table->horizontalHeader()->setSectionsClickable(false);
    made.table->horizontalHeader()->setHighlightSections(false);
    made.card->body()->addWidget(made.table, 1);
    made.card->body()->addWidget(made.notes);
    made.card->head()->addWidget(new KeyHint(look(), key));
    made.stack->addWidget(made.view);
    made.stack->addWidget(made.card);
    return made;
}

void ChartsPage::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ChartsPage::read);
    for (int index = 0; index < kCharts; ++index) {
        const QByteArray id = "charts." + QByteArray::number(index + 1);
        connect(makeAction(this, id.constData()), &QAction::triggered, this, [this, index] { choose(index); });
        connect(m_slots[size_t(index)].view, &ChartView::told, this, &ChartsPage::told);
    }
    connect(m_tablesAction, &QAction::triggered, this, &ChartsPage::toggleTables);
    connect(m_saveAction, &QAction::triggered, this, &ChartsPage::save);
    connect(m_forms, &QAction::triggered, this, [this] { Q_EMIT go({u"census"_s, {}, {}, {}}); });
    connect(m_settings, &QAction::triggered, this, [this] { Q_EMIT go({u"settings"_s, {}, {}, {}}); });
    for (const auto signal : {&Desk::orgUnitChanged, &Desk::yearChanged, &Desk::localeChanged})
        connect(&desk(), signal, this, &ChartsPage::readSoon);
    connect(&desk(), &Desk::changed, this, &ChartsPage::readSoon);
    connect(&look(), &Look::changed, this, &ChartsPage::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        for (int index = 0; now && index < kCharts; ++index) {
            if (now != focusOf(index))
                continue;
            m_chosen = index;
            m_scroll->ensureWidgetVisible(m_slots[size_t(index)].stack);
        }
    });
}

QString ChartsPage::id() const
{
    return u"charts"_s;
}

QString ChartsPage::title() const
{
    return tr("Charts");
}

void ChartsPage::enter(const Place& place)
{
    m_here = true;
    m_banner->dismiss();
    m_head->tellDone({});
    if (const int wanted = place.part.toInt(); wanted >= 1 && wanted <= kCharts)
        m_chosen = wanted - 1;
    if (m_stale)
        read();
    panes().value(m_stack->currentWidget() == m_scroll ? m_chosen : 0)->setFocus();
}

void ChartsPage::leave()
{
    m_here = false;
}

Place ChartsPage::here() const
{
    return {id(), {}, {}, QString::number(m_chosen + 1)};
}

QWidget* ChartsPage::focusOf(int index) const
{
    const Slot& one = m_slots.at(size_t(index));
    return m_tables ? static_cast<QWidget*>(one.table) : one.view;
}

QList<QWidget*> ChartsPage::panes() const
{
    if (m_stack->currentWidget() != m_scroll)
        return {m_empty};
    QList<QWidget*> all;
    for (int index = 0; index < kCharts; ++index)
        all.append(focusOf(index));
    return all;
}

// While the page is not shown nobody waits for it: it is read when it is entered.
void ChartsPage::readSoon()
{
    m_stale = true;
    if (m_here && !m_soon.isActive())
        m_soon.start();
}

void ChartsPage::read()
{
    m_stale = false;
    if (!desk().orgUnit()) {
        m_data.reset();
        showEmpty();
        return;
    }
    const int number = ++m_wanted;
    const ChartsQuery query{&desk().catalog(), desk().pack(), desk().year(), *desk().orgUnit(), desk().locale()};
    desk().run(
        this, [query](storage::Reader& reader) { return readCharts(reader, query); },
        [this, number](domain::Result<ChartsData> result) {
            if (number == m_wanted)
                take(std::move(result));
        });
}

void ChartsPage::take(domain::Result<ChartsData> result)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (result) {
        m_data = std::move(*result);
        m_banner->dismiss();
    } else {
        m_data.reset();
        if (result.error().kind != domain::Kind::NotFound)
            m_banner->tell(State::Error, tr("The charts could not be read"),
                           words::sentence(result.error(), words::Audience::Window));
    }
    if (m_data && !m_data->isEmpty())
        show();
    else
        showEmpty();
    if (hadFocus && m_here)
        panes().value(m_stack->currentWidget() == m_scroll ? m_chosen : 0)->setFocus();
}

void ChartsPage::show()
{
    for (size_t index = 0; index < m_slots.size(); ++index) {
        const charts::ChartSpec& spec = m_data->specs.at(index);
        Slot& one = m_slots[index];
        one.view->setSpec(spec);
        one.card->setTitle(spec.title);
        one.model->setTable(tableOf(spec));
        one.notes->setText(one.model->table().notes.join(u'\n'));
        one.notes->setHidden(one.notes->text().isEmpty());
        one.table->setAccessibleName(spec.title);
        one.table->setAccessibleDescription(spec.description());
        if (!one.table->currentIndex().isValid())
            one.table->setCurrentIndex(one.model->index(0, 0));
    }
    QStringList facts;
    if (const metadata::AcademicYear* year = desk().year(); year && year->censusDay.isValid())
        facts.append(
            tr("Census day %1 %2").arg(days::plainDay(year->censusDay, desk().locale())).arg(year->censusDay.year()));
    if (m_data->learners)
        facts.append(tr("%n learners", nullptr, int(*m_data->learners)));
    m_head->setFact(facts.join(u" · "_s));
    for (QAction* action : {m_tablesAction, m_saveAction})
        action->setEnabled(true);
    for (QAction* action : {m_forms, m_settings})
        action->setEnabled(false);
    m_stack->setCurrentWidget(m_scroll);
    arrange();
}

void ChartsPage::showEmpty()
{
    const auto dress = [](QAction* action, const char* icon, const QString& text) {
        action->setProperty("iconName", QByteArray(icon));
        action->setStatusTip(text);
    };
    dress(m_forms, "pencil", tr("Fill in the census\nThe charts come as soon as learners are typed"));
    dress(m_settings, "settings", tr("See what this register holds\nPeople, backup, language and look"));
    const bool canFill = desk().orgUnit() && desk().pack();
    m_forms->setEnabled(desk().orgUnit().has_value());
    m_settings->setEnabled(true);
    for (QAction* action : {m_tablesAction, m_saveAction})
        action->setEnabled(false);
    m_head->setFact({});
    m_empty->set("charts", canFill ? tr("There is nothing to draw yet") : tr("There are no charts for this register"),
                 canFill ? tr("Charts are drawn from the census: learners by class, figures against their norms, girls "
                              "for each boy, and the years before.")
                         : tr("Charts need a school and a country pack that says what is counted."),
                 canFill ? QList<QAction*>{m_forms, m_settings} : QList<QAction*>{m_settings});
    m_stack->setCurrentWidget(m_empty);
}

void ChartsPage::choose(int index)
{
    if (m_stack->currentWidget() != m_scroll)
        return;
    m_chosen = index;
    focusOf(index)->setFocus();
}

void ChartsPage::toggleTables()
{
    m_tables = !m_tables;
    m_tablesAction->setChecked(m_tables);
    m_tablesAction->setText(m_tables ? tr("As pictures") : tr("As tables"));
    for (const Slot& one : m_slots)
        one.stack->setCurrentIndex(m_tables ? 1 : 0);
    focusOf(m_chosen)->setFocus();
}

void ChartsPage::save()
{
    if (!m_data || m_data->isEmpty())
        return;
    const charts::ChartSpec& spec = m_data->specs.at(size_t(m_chosen));
    const QString filter = tr("Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Table (*.csv)");
    QString file = tools().prompt.fileToSave(this, tr("Save “%1”").arg(spec.title),
                                             proposedFile(tools().prefs, spec.title), filter);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u".png"_s;
    if (QFileInfo(file).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0)
        tellSaved(file, opened::writeFile(file, csvOf(spec)));
    else
        tellSaved(file, charts::saveChart(spec, charts::ChartTheme::light(), file));
}

void ChartsPage::tellSaved(const QString& file, const domain::Result<void>& result)
{
    if (!result) {
        m_head->tellDone({});
        m_banner->tell(State::Error, tr("Nothing was saved"), words::sentence(result.error(), words::Audience::Window));
        return;
    }
    m_banner->dismiss();
    tools().prefs.setText(kFolderPref, QFileInfo(file).absolutePath());
    m_head->tellDone(tr("Saved as %1").arg(QFileInfo(file).fileName()));
}

void ChartsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ChartsPage::arrange()
{
    const int columns = width() * 100 / look().percent() >= kTwoColumns ? 2 : 1;
    if (columns != m_columns) {
        for (const Slot& one : m_slots)
            m_grid->removeWidget(one.stack);
        for (int index = 0; index < kCharts; ++index)
            m_grid->addWidget(m_slots[size_t(index)].stack, index / columns, index % columns);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
        m_columns = columns;
    }
    const int pad = look().px(kPad);
    m_grid->setContentsMargins(pad, 0, pad, look().px(12));
    m_grid->setSpacing(look().px(12));
    for (const Slot& one : m_slots) {
        one.table->setFont(look().font(Type::Body));
        one.table->horizontalHeader()->setFont(look().font(Type::Small));
        one.table->verticalHeader()->setDefaultSectionSize(look().px(kRow));
        one.table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        if (one.model->columnCount() > 0)
            one.table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

}  // namespace rejista::desktop
