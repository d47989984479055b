#include "desktop/returns/returns_page.h"

#include "desktop/frame/keys.h"
#include "desktop/sync/sync_desk.h"
#include "words/words.h"

#include <QApplication>
#include <QLocale>
#include <QScopedValueRollback>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kPad = 16, kBar = 10, kBarWidth = 180, kFoot = 64, kSoonMs = 200, kSegmentGoes = 700;

constexpr int kKinds = 3;  // of BoardKind, in the order of the segment

BoardKind kindOf(const QString& id)
{
    return id == u"terms" ? BoardKind::Terms : id == u"months" ? BoardKind::Months : BoardKind::Census;
}

/// What the hub has left to do, to be told from what it had before; none while it works, and where there is no hub.
std::optional<std::array<qint64, 4>> leftByHub(const SyncDesk& hub)
{
    if (!hub.isConnected() || hub.now().working)
        return std::nullopt;
    const SyncPicture& picture = *hub.picture();
    return std::array<qint64, 4>{picture.runs.empty() ? 0 : picture.runs.front().id, picture.counts.conflicts,
                                 picture.counts.refused, qint64(picture.parked.size())};
}

}  // namespace

ReturnsPage::ReturnsPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_model(desk),
      m_head(new PageHead(look(), this)),
      m_kind(new Segment(look(), this)),
      m_sums(new QWidget(this)),
      m_bar(new QProgressBar(m_sums)),
      m_received(new TextLabel(look(), Type::Body, &Theme::text, m_sums)),
      m_toChase(new TextLabel(look(), Type::Body, &Theme::text2, m_sums)),
      m_stack(new QStackedWidget(this)),
      m_view(new BoardView(look(), m_model, this)),
      m_empty(new EmptyState(look(), this)),
      m_foot(new QWidget(this)),
      m_what(new TextLabel(look(), Type::Section, &Theme::text, m_foot)),
      m_fact(new TextLabel(look(), Type::Small, &Theme::text2, m_foot)),
      m_open(makeAction(this, "returns.open")),
      m_chase(makeAction(this, "returns.chase")),
      m_only(makeAction(this, "returns.only")),
      m_forms(makeAction(this, "returns.forms"))
{
    setObjectName(u"returnsPage"_s);
    // Enter belongs to the table: on a button it presses the button.
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_only->setCheckable(true);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ReturnsPage::read);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&desk, &Desk::changed, this, [this, soon] {
        if (isVisible())
            soon();
    });
    // Out of sight it counts for the rail alone, and the rail counts only where there is a hub. What is to chase becomes
    // another number with the day, the year, and what came of an exchange; not with each value that somebody types.
    const auto countSoon = [this, soon] {
        if (isVisible() || SyncDesk::of(this->desk()).isConnected())
            soon();
    };
    for (const auto signal : {&Desk::dayChanged, &Desk::yearChanged})
        connect(&desk, signal, this, countSoon);
    connect(&SyncDesk::of(desk), &SyncDesk::updated, this, [this, countSoon] {
        if (const auto known = leftByHub(SyncDesk::of(this->desk())); known && std::exchange(m_counted, known) != known)
            countSoon();
    });
    connect(m_open, &QAction::triggered, this, &ReturnsPage::open);
    connect(m_view, &BoardView::opened, this, &ReturnsPage::open);
    connect(m_chase, &QAction::triggered, this, &ReturnsPage::chase);
    connect(m_only, &QAction::toggled, this, &ReturnsPage::fill);
    connect(m_forms, &QAction::triggered, this, [this] { Q_EMIT go({u"census"_s, {}, {}, {}}); });
    connect(m_kind, &Segment::picked, this, &ReturnsPage::fill);
    connect(m_view, &BoardView::currentMoved, this, [this] {
        if (const BoardReturn* of = m_model.at(m_view->currentIndex()); of && !m_filling)
            m_chosen = of->row.key;
        showChosen();
    });
    connect(&look(), &Look::changed, this, &ReturnsPage::dress);
    dress();
    showChosen();
}

void ReturnsPage::build()
{
    m_head->setTitle(title());
    m_head->setLined(false);
    m_head->addMiddle(m_kind);
    m_kind->setObjectName(u"returns.kind"_s);
    m_kind->setAccessibleName(tr("Which returns"));
    m_kind->addChoice(u"census"_s, tr("Census"));
    m_kind->addChoice(u"terms"_s, tr("Terms"));
    m_kind->addChoice(u"months"_s, tr("Months"));
    m_kind->setChosen(u"census"_s);
    m_head->addButton(m_only);
    m_head->addButton(m_chase, KeyButton::Kind::Primary);
    auto* sums = new QHBoxLayout(m_sums);
    m_bar->setObjectName(u"returns.progress"_s);
    m_bar->setTextVisible(false);
    m_toChase->setElided(true);
    m_received->setElided(true);
    sums->addWidget(m_bar);
    sums->addWidget(m_received, 1);
    sums->addWidget(m_toChase, 2);
    m_view->setObjectName(u"returns.table"_s);
    m_view->setAccessibleName(tr("Returns and how far they are"));
    auto* foot = new QHBoxLayout(m_foot);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_fact);
    m_what->setElided(true);
    m_fact->setElided(true);
    foot->addLayout(words, 1);
    auto* button = new KeyButton(look(), m_foot);
    button->setAction(m_open);
    foot->addWidget(button);
    auto* table = new QWidget(this);
    auto* rows = new QVBoxLayout(table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_sums);
    rows->addWidget(m_view, 1);
    rows->addWidget(new BoardTotals(look(), m_model, *m_view, table));
    rows->addWidget(m_foot);
    m_forms->setProperty("iconName", QByteArray("census"));
    m_forms->setStatusTip(
        tr("Look at what there is to fill in\nThe census, the terms and the months, with their days"));
    m_empty->set("returns", tr("No return is on its way yet"),
                 tr("What is typed here goes to the hub with the next sync; this page shows how far each return is."),
                 {m_forms});
    m_stack->addWidget(table);
    m_stack->addWidget(m_empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_stack, 1);
}

// Those of the year at hand, and the months and terms inside it.
std::vector<domain::Period> ReturnsPage::periods() const
{
    std::vector<domain::Period> all;
    for (const metadata::DataSet& set : desk().catalog().dataSets) {
        const QDate day = desk().now().date();
        const metadata::AcademicYear* year = desk().year();
        for (const domain::Period& period :
             entry::usualPeriods(desk().context(), set, year && year->end < day ? year->end : day)) {
            if (std::find(all.begin(), all.end(), period) == all.end())
                all.push_back(period);
        }
    }
    return all;
}

void ReturnsPage::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    BoardQuery query{desk().context(), desk().schools(), periods(), desk().now().toLocalTime().date(), desk().rules()};
    m_reading = true;
    desk().run(
        this, [query = std::move(query)](storage::Reader& reader) { return readBoard(reader, query); },
        [this](domain::Result<Board> board) { take(std::move(board)); });
}

void ReturnsPage::take(domain::Result<Board> board)
{
    m_reading = false;
    if (std::exchange(m_again, false))
        return read();
    if (!board) {
        m_head->setFact(words::sentence(board.error(), words::Audience::Window));
        return;
    }
    m_head->setFact({});
    m_board = std::make_shared<const Board>(std::move(*board));
    if (isVisible())
        fill();
    Q_EMIT counted();
}

int ReturnsPage::toChase() const
{
    if (!m_board)
        return 0;
    return int(std::count_if(m_board->returns.begin(), m_board->returns.end(),
                             [this](const BoardReturn& of) { return board::isToChase(of, m_board->day); }));
}

void ReturnsPage::fill()
{
    if (!m_board)
        return;
    const bool had = isAncestorOf(QApplication::focusWidget());
    const QScopedValueRollback filling(m_filling, true);
    m_model.set(m_board, kindOf(m_kind->chosen()), m_only->isChecked());
    const bool empty = m_board->returns.empty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_kind->setVisible(!empty && !m_model.isOneSchool());
    m_forms->setEnabled(empty);
    m_only->setEnabled(!empty);
    m_chase->setEnabled(toChase() > 0);
    m_chase->setToolTip(toChase() > 0 ? QString() : tr("Nothing is late, and nothing waits for an answer."));
    m_bar->setRange(0, std::max(1, m_model.expected()));
    m_bar->setValue(m_model.received());
    const double share = m_model.expected() > 0 ? 100.0 * m_model.received() / m_model.expected() : 0;
    m_received->setText((m_model.hasHub() ? tr("%1 of %2 confirmed by the hub, %3 %") : tr("%1 of %2 complete, %3 %"))
                            .arg(m_model.received())
                            .arg(m_model.expected())
                            .arg(share, 0, 'f', 1));
    m_bar->setAccessibleName(m_received->text());
    const int elsewhere = toChase() - m_model.toChase();
    m_toChase->setText(m_model.toChase() > 0 ? tr("%n late, or waiting for an answer", nullptr, m_model.toChase())
                           : elsewhere > 0
                           ? tr("%n late, or waiting for an answer, under the other tabs", nullptr, elsewhere)
                           : QString());
    choose();
    if (had && !isAncestorOf(QApplication::focusWidget()))
        panes().first()->setFocus();
}

void ReturnsPage::choose()
{
    QModelIndex found;
    for (int row = 0; row < m_model.rowCount() && !found.isValid() && m_chosen; ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const BoardReturn* of = m_model.at(m_model.index(row, column));
            if (of && of->row.key == *m_chosen) {
                found = m_model.index(row, column);
                break;
            }
        }
    }
    if (!found.isValid() && m_model.rowCount() > 0)
        found = m_model.index(0, 0);
    m_view->setCurrentIndex(found);
    showChosen();
}

void ReturnsPage::showChosen()
{
    const BoardReturn* of = m_model.at(m_view->currentIndex());
    m_open->setEnabled(of);
    m_what->setText(!of                         ? QString()
                        : m_model.isOneSchool() ? m_model.formName(*of)
                                                : m_model.unitName(*of) + u" · "_s + m_model.formName(*of));
    m_fact->setText(of ? board::factOf(*of, m_model.day(), desk().locale()) : QString());
}

void ReturnsPage::enter(const Place& place)
{
    if (place.form)
        m_chosen = place.form;
    fill();
    read();
    panes().first()->setFocus();
}

Place ReturnsPage::here() const
{
    return {id(), m_chosen, {}, {}};
}

QList<QWidget*> ReturnsPage::panes() const
{
    if (m_stack->currentIndex() == 1)
        return {m_empty};
    return {m_view, m_foot};
}

void ReturnsPage::open()
{
    if (const BoardReturn* of = m_model.at(m_view->currentIndex()))
        Q_EMIT go({u"return"_s, of->row.key, {}, {}});
}

// Where nothing of this kind is to be chased, the next kind that has some comes.
void ReturnsPage::chase()
{
    for (int kind = 0; kind < kKinds && m_model.toChase() == 0 && toChase() > 0; ++kind) {
        m_kind->pick((int(kindOf(m_kind->chosen())) + 1) % kKinds);
        m_view->setCurrentIndex({});
    }
    const QModelIndex next = m_model.nextToChase(m_view->currentIndex());
    if (!next.isValid())
        return;
    m_view->setCurrentIndex(next);
    m_view->scrollTo(next);
    m_view->setFocus();
}

void ReturnsPage::dress()
{
    const auto px = [this](int at) { return look().px(at); };
    m_sums->layout()->setContentsMargins(px(kPad), 0, px(kPad), px(10));
    m_sums->layout()->setSpacing(px(10));
    m_bar->setFixedSize(std::min(px(kBarWidth), std::max(1, width() / 4)), px(kBar));
    m_foot->layout()->setContentsMargins(px(kPad), px(6), px(kPad), px(6));
    m_foot->layout()->setSpacing(px(12));
    m_foot->setMinimumHeight(px(kFoot));
}

void ReturnsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    dress();
}

}  // namespace rejista::desktop
