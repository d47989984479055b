#include "desktop/today/today_cards.h"

#include "desktop/frame/day_words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kComingRows = 6;
enum Count { Heads, ThisYear, LastYear, Change, CountRows };

QString shown(const std::optional<double>& number)
{
    return number ? QString::number(qint64(*number)) : u"–"_s;
}

QString difference(const std::optional<double>& now, const std::optional<double>& before)
{
    if (!now || !before)
        return u"–"_s;
    const auto more = qint64(*now - *before);
    return more > 0 ? u"+%1"_s.arg(more) : more < 0 ? u"−%1"_s.arg(-more) : u"0"_s;
}

}  // namespace

TodayCards::TodayCards(const Look& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_row(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_census(new Card(look, tr("Census"), this)),
      m_coming(new Card(look, tr("What is coming"), this)),
      m_grid(new QGridLayout),
      m_days(new QGridLayout),
      m_note(new TextLabel(look, Type::Small, &Theme::text2, this))
{
    build();
    connect(&look, &Look::changed, this, &TodayCards::dress);
    dress();
}

void TodayCards::build()
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_census);
    m_row->addWidget(m_coming);
    m_row->addStretch(1);
    for (int row = 0; row < CountRows; ++row) {
        const bool head = row == Heads, strong = row == ThisYear;
        const Type type = head ? Type::Small : Type::Entry;
        const auto ink = strong ? &Theme::text : &Theme::text2;
        Row made{new TextLabel(m_look, type, ink, this), {}};
        m_grid->addWidget(made.name, row, 0);
        for (int column = 1; column <= 3; ++column) {
            auto* number = new TextLabel(m_look, type, ink, this);
            number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            number->setBold(strong && column == 3);
            m_grid->addWidget(number, row, column);
            made.numbers.push_back(number);
        }
        m_counts.push_back(made);
    }
    m_grid->setColumnStretch(0, 1);
    m_note->setWordWrap(true);
    m_census->body()->addLayout(m_grid);
    m_census->body()->addWidget(m_note);
    m_census->body()->addStretch(1);
    for (size_t row = 0; row < kComingRows; ++row) {
        auto* day = new TextLabel(m_look, Type::Body, &Theme::text2, this);
        auto* what = new TextLabel(m_look, Type::Body, &Theme::text, this);
        what->setWordWrap(true);
        m_days->addWidget(day, int(row), 0, Qt::AlignTop);
        m_days->addWidget(what, int(row), 1);
        m_dayRows.emplace_back(day, what);
    }
    m_days->setColumnStretch(1, 1);
    m_coming->body()->addLayout(m_days);
    m_coming->body()->addStretch(1);
}

void TodayCards::dress()
{
    m_row->setSpacing(m_look.px(12));
    m_grid->setHorizontalSpacing(m_look.px(14));
    m_grid->setVerticalSpacing(m_look.px(3));
    m_days->setHorizontalSpacing(m_look.px(14));
    m_days->setVerticalSpacing(m_look.px(6));
    for (int column = 1; column <= 3; ++column)
        m_grid->setColumnMinimumWidth(column, m_look.px(40));
}

void TodayCards::setWide(bool wide)
{
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setStretch(0, wide ? 1 : 0);
    m_row->setStretch(1, wide ? 1 : 0);
    m_row->setStretch(2, wide ? 0 : 1);
}

void TodayCards::setNumbers(const Row& row, const std::vector<QString>& texts)
{
    for (size_t i = 0; i < row.numbers.size(); ++i)
        row.numbers[i]->setText(texts[i]);
}

void TodayCards::showCensus(const ReturnsList& list)
{
    const auto census = std::find_if(list.groups.begin(), list.groups.end(),
                                     [](const ReturnGroup& group) { return group.id == u"census"; });
    const bool has = census != list.groups.end();
    m_census->setTitle(has ? tr("Census") : tr("Returns"));
    m_census->setFact(has ? tr("%1 of %2 forms complete").arg(census->complete()).arg(census->items.size())
                          : tr("%1 of %2 complete").arg(list.complete()).arg(list.count()));
    const LearnerCount &now = list.learners, &before = list.lastYear;
    setNumbers(m_counts[Heads], {tr("Girls"), tr("Boys"), tr("All")});
    m_counts[ThisYear].name->setText(tr("Learners typed"));
    setNumbers(m_counts[ThisYear], {shown(now.girls), shown(now.boys), shown(now.all())});
    m_counts[LastYear].name->setText(tr("Last year"));
    setNumbers(m_counts[LastYear], {shown(before.girls), shown(before.boys), shown(before.all())});
    m_counts[Change].name->setText(tr("More or fewer"));
    setNumbers(
        m_counts[Change],
        {difference(now.girls, before.girls), difference(now.boys, before.boys), difference(now.all(), before.all())});
    m_note->setText(!now.all()          ? tr("No learners are typed yet for this year.")
                        : !before.all() ? tr("Last year is not known here.")
                                        : QString());
    m_note->setHidden(m_note->text().isEmpty());
}

void TodayCards::showComing(const std::vector<Coming>& days, QDate today, const QString& locale)
{
    for (size_t row = 0; row < m_dayRows.size(); ++row) {
        const auto [day, what] = m_dayRows[row];
        const bool has = row < days.size();
        day->setVisible(has);
        what->setVisible(has);
        if (!has)
            continue;
        day->setText(days::shortDay(days[row].day, locale));
        what->setText(days[row].what);
        day->setAccessibleName(day->text() + u", "_s + days::inDays(days[row].day, today));
    }
    m_coming->setFact(days.empty() ? QString() : days::inDays(days.front().day, today));
    m_coming->setVisible(!days.empty());
}

void TodayCards::showList(const ReturnsList& list, const metadata::AcademicYear* year, const QString& locale)
{
    showCensus(list);
    showComing(comingDays(list, year), list.day, locale);
}

}  // namespace rejista::desktop
