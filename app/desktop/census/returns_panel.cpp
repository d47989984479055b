#include "desktop/census/returns_panel.h"

#include "desktop/frame/day_words.h"

#include <QStyle>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFacts = 5;

}  // namespace

ReturnsPanel::ReturnsPanel(const Look& look, QWidget* parent)
    : QFrame(parent),
      m_look(look),
      m_scroll(new QScrollArea(this)),
      m_inside(new QWidget),
      m_column(new QBoxLayout(QBoxLayout::TopToBottom, m_inside)),
      m_head(new QVBoxLayout),
      m_more(new QVBoxLayout),
      m_buttons(new QVBoxLayout),
      m_moreBox(new QWidget(m_inside)),
      m_part(new TextLabel(look, Type::Small, &Theme::text2)),
      m_title(new TextLabel(look, Type::Section)),
      m_stop(new Banner(look)),
      m_grid(new QGridLayout),
      m_stoppedWord(new TextLabel(look, Type::Small, &Theme::text2)),
      m_stopped(new TextLabel(look, Type::Body)),
      m_note(new TextLabel(look, Type::Small, &Theme::text2))
{
    setObjectName(u"returnsPanel"_s);
    setAccessibleName(tr("The chosen form"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    scrollInside(*m_scroll, m_inside);
    m_stoppedWord->setBold(true);
    m_stoppedWord->setText(tr("Where you stopped"));
    for (TextLabel* label : {m_title, m_stopped, m_note})
        label->setWordWrap(true);
    for (int row = 0; row < kFacts; ++row) {
        m_facts.push_back({new TextLabel(look, Type::Body, &Theme::text2), new TextLabel(look, Type::Body)});
        m_facts.back().value->setWordWrap(true);
        m_grid->addWidget(m_facts.back().word, row, 0, Qt::AlignTop);
        m_grid->addWidget(m_facts.back().value, row, 1);
    }
    m_grid->setColumnStretch(1, 1);
    m_head->addWidget(m_part);
    m_head->addWidget(m_title);
    m_head->addWidget(m_stop);
    m_head->addStretch(0);
    m_moreBox->setLayout(m_more);
    m_more->setContentsMargins(0, 0, 0, 0);
    m_more->addLayout(m_grid);
    m_more->addWidget(m_stoppedWord);
    m_more->addWidget(m_stopped);
    m_more->addStretch(0);
    m_column->addLayout(m_head);
    m_column->addWidget(m_moreBox);
    m_buttons->addStretch(0);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
    m_column->addWidget(m_note);
    connect(&look, &Look::changed, this, &ReturnsPanel::dress);
    dress();
}

void ReturnsPanel::addAction(QAction* action, const char* icon)
{
    auto* button = new KeyButton(m_look, this);
    button->setKind(m_actions == 0 ? KeyButton::Kind::Primary : KeyButton::Kind::Normal);
    button->setAction(action);
    button->setLeftAligned(true);
    if (icon)
        button->setIconName(icon);
    if (m_actions == 0)
        setFocusProxy(button);
    m_buttons->insertWidget(m_actions++, button);
}

void ReturnsPanel::setStrip(bool strip)
{
    if (strip == m_strip)
        return;
    m_strip = strip;
    m_column->setDirection(strip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_column->setStretch(0, strip ? 3 : 0);
    m_column->setStretch(1, strip ? 3 : 0);
    m_note->setHidden(strip || m_note->text().isEmpty());
    setOpen(false);
    dress();
}

void ReturnsPanel::setOpen(bool open)
{
    m_open = open;
    m_moreBox->setHidden(m_strip && !open);
    fit();
}

int ReturnsPanel::stripHeight() const
{
    return m_inside->sizeHint().height();
}

void ReturnsPanel::dress()
{
    const int pad = m_look.px(16);
    m_column->setContentsMargins(pad, m_look.px(m_strip ? 8 : 14), pad, m_look.px(m_strip ? 8 : 14));
    m_column->setSpacing(m_look.px(m_strip ? 16 : 12));
    m_head->setSpacing(m_look.px(2));
    m_more->setSpacing(m_look.px(4));
    m_buttons->setSpacing(m_look.px(8));
    m_grid->setHorizontalSpacing(m_look.px(12));
    m_grid->setVerticalSpacing(m_look.px(4));
    m_grid->setColumnMinimumWidth(0, m_look.px(m_strip ? 90 : 130));
    fit();
    update();
}

void ReturnsPanel::setFact(int row, const QString& word, const QString& value)
{
    const Fact& fact = m_facts.at(size_t(row));
    fact.word->setText(word);
    fact.value->setText(value);
    fact.word->setHidden(value.isEmpty());
    fact.value->setHidden(value.isEmpty());
}

void ReturnsPanel::showFacts(const ReturnItem& item, QDate today, const QString& locale)
{
    const auto who = [&](const QString& name, const QDateTime& at) {
        return name.isEmpty() ? QString() : days::shortPerson(name) + u", "_s + days::when(at, today, locale);
    };
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::number(qint64(*value)) : QString();
    };
    setFact(0, tr("Started by"), who(item.startedBy, item.startedAt));
    setFact(1, tr("Learners typed"), number(item.learners));
    setFact(2, tr("Last year"), number(item.learnersLastYear));
    setFact(3, tr("Saved here"), item.saved == 1 ? tr("1 cell") : tr("%n cells", nullptr, item.saved));
    setFact(4, tr("Last change"), who(item.changedBy, item.changedAt));
}

void ReturnsPanel::showStop(const ReturnItem& item)
{
    if (item.problems.empty() && item.emptySections == 0) {
        if (item.isComplete() || item.row.filled < item.row.expected)
            m_stop->dismiss();
        else
            m_stop->tell(State::Done, tr("Nothing stops “complete”"), tr("Open it and mark it complete."));
        return;
    }
    QStringList lines;
    for (const ReturnProblem& problem : item.problems)
        lines.append(problem.text);
    if (item.emptySections > 0)
        lines.append(item.emptySections == 1 ? tr("1 section is still empty.")
                                             : tr("%n sections are still empty.", nullptr, item.emptySections));
    const int count = int(item.problems.size()) + item.emptySections;
    constexpr int kShown = 3;
    const int more = int(lines.size()) - kShown;
    if (more > 0)
        lines = lines.mid(0, kShown) << (more == 1 ? tr("And 1 more.") : tr("And %n more.", nullptr, more));
    const State state = item.errors() > 0 ? State::Error : !item.problems.empty() ? State::Warning : State::Info;
    m_stop->tell(state, count == 1 ? tr("One thing stops “complete”") : tr("%n things stop “complete”", nullptr, count),
                 lines.join(u'\n'));
}

void ReturnsPanel::showItem(const ReturnItem* item, const ReturnsList& list, const QString& locale,
                            const QString& lockedNote)
{
    m_inside->setVisible(item);
    if (!item)
        return;
    m_part->setText(item->part.isEmpty() ? list.groupOf(item->row.key)->title : tr("Part %1").arg(item->part));
    m_title->setText(item->name);
    if (item->row.state == entry::ReturnState::NotStarted)
        m_stop->dismiss();
    else
        showStop(*item);
    showFacts(*item, list.day, locale);
    m_stoppedWord->setHidden(item->lastPlace.isEmpty());
    m_stopped->setHidden(item->lastPlace.isEmpty());
    m_stopped->setText(item->lastPlace);
    m_note->setText(lockedNote);
    m_note->setHidden(m_strip || lockedNote.isEmpty());
    fit();
}

void ReturnsPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

// Wrapped words say that they need next to no height, and a scroll area believes them: it would squeeze them instead of
// scrolling.
void ReturnsPanel::fit()
{
    const int width = m_scroll->viewport()->width();
    m_inside->setMinimumHeight(m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                             : m_column->totalSizeHint().height());
    m_column->activate();  // the area resizes what is in it without laying it out again
}

void ReturnsPanel::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.alt);
    const QRect edge = m_strip ? QRect(0, 0, width(), 1) : QRect(0, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), theme.line);
}

}  // namespace rejista::desktop
