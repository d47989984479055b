#include "desktop/today/today_lines.h"

#include "desktop/census/returns_words.h"
#include "desktop/frame/day_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using entry::ReturnState;
using Group = TodayLine::Group;

namespace {

constexpr int kWeekDays = 14;        // a census takes longer than the days of one week
constexpr int kFreshBackupDays = 2;  // older ones are warned of
constexpr int kWeek = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

class Lines {
public:
    explicit Lines(const TodayInput& input) : m_input(input), m_list(*input.list) {}

    std::vector<TodayLine> make()
    {
        for (const ReturnGroup& group : m_list.groups) {
            std::vector<const ReturnItem*> late;
            std::vector<const ReturnItem*> soon;
            int own = 0;
            for (const ReturnItem& item : group.items) {
                const bool spoken = addOwn(group, item);
                own += spoken;
                if (spoken || item.isComplete() || !item.row.due.isValid())
                    continue;
                if (item.row.due <= m_list.day)
                    late.push_back(&item);
                else if (m_list.day.daysTo(item.row.due) <= kWeekDays)
                    soon.push_back(&item);
            }
            addUnfinished(group, late, own, Group::Now);
            addUnfinished(group, soon, own, Group::ThisWeek);
        }
        addBackup();
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const TodayLine& a, const TodayLine& b) {
            if (a.group != b.group)
                return a.group < b.group;
            const bool aError = a.state == State::Error, bError = b.state == State::Error;
            return aError != bError ? aError : a.due < b.due;
        });
        return std::move(m_lines);
    }

private:
    static QString nameOf(const ReturnGroup& group)
    {
        return group.id == u"census" ? Words::tr("Census") : group.title;
    }

    TodayLine lineOf(const ReturnGroup& group, const ReturnItem& item) const
    {
        TodayLine line;
        line.what = nameOf(group) + u" · "_s + item.name;
        line.due = item.row.due;
        line.place = {u"return"_s, item.row.key, item.goOn(), {}};
        return line;
    }

    /// Errors, what is to be explained, and what was changed after it was complete have a line for each return.
    bool addOwn(const ReturnGroup& group, const ReturnItem& item)
    {
        const bool changed = item.row.state == ReturnState::ChangedSinceComplete;
        if (item.problems.empty() && !changed)
            return false;
        TodayLine line = lineOf(group, item);
        const auto mend = returns::toMend(item);
        line.state = mend.state;
        line.chip = mend.text;
        if (!item.problems.empty()) {
            line.more = item.problems.front().text;
            line.place.cell = item.problems.front().cell;
        }
        if (item.errors() > 0) {
            const bool due = item.row.due.isValid() && item.row.due <= m_list.day;
            line.group = due ? Group::Now : Group::ThisWeek;
            line.act = line.place.cell ? Words::tr("Go to the cell") : Words::tr("Look");
        } else if (item.toExplain() > 0) {
            line.group = Group::ToAnswer;
            line.act = Words::tr("Say why");
        } else {
            line.group = Group::ToAnswer;
            line.state = State::Warning;
            line.chip = Words::tr("Changed since");
            line.more = Words::tr(
                "A number in it was changed after it was complete. Look at it and complete it again.");
            line.act = Words::tr("Look");
        }
        m_lines.push_back(line);
        return true;
    }

    void addUnfinished(const ReturnGroup& group, std::vector<const ReturnItem*>& items, int own, Group into)
    {
        if (items.empty())
            return;
        std::stable_sort(items.begin(), items.end(), [](const ReturnItem* a, const ReturnItem* b) {
            return std::pair(a->row.due, b->changedAt) < std::pair(b->row.due, a->changedAt);
        });
        const ReturnItem& first = *items.front();
        TodayLine line = lineOf(group, first);
        line.group = into;
        const auto state = returns::stateOf(first, m_list.day, m_input.locale);
        line.state = state.state;
        line.chip = state.text;
        line.act = first.row.state == ReturnState::NotStarted ? Words::tr("Begin") : Words::tr("Continue");
        if (items.size() == 1) {
            line.more = oneMore(first);
            if (isFilled(first))
                line.act = Words::tr("Complete it");
        } else {
            line.what = manyWhat(group, items, own, into);
            QStringList parts;
            for (const ReturnItem* item : items)
                parts.append(partOf(*item));
            line.more = parts.join(u" · "_s);
        }
        m_lines.push_back(line);
    }

    static QString partOf(const ReturnItem& item)
    {
        if (item.row.filled == 0)
            return Words::tr("%1 not started").arg(item.name);
        // After a year the figures would run into one.
        const bool endsInFigure = !item.name.isEmpty() && item.name.back().isDigit();
        return item.name + (endsInFigure ? u": "_s : u" "_s) + returns::progress(item);
    }

    static bool isFilled(const ReturnItem& item)
    {
        return item.row.expected > 0 && item.row.filled >= item.row.expected;
    }

    QString oneMore(const ReturnItem& item) const
    {
        const QString due = Words::tr("Due %1, %2")
                                .arg(days::weekDay(item.row.due, m_input.locale),
                                     days::inDays(item.row.due, m_list.day));
        if (isFilled(item))
            return due + u" · "_s + Words::tr("all is filled in, it can be marked complete");
        return due + u" · "_s
            + (item.row.filled == 0 ? Words::tr("nothing is filled in yet")
                                    : Words::tr("%1 filled in").arg(returns::progress(item)));
    }

    QString manyWhat(const ReturnGroup& group, const std::vector<const ReturnItem*>& items, int own, Group into) const
    {
        const int count = int(items.size());
        if (into == Group::Now)
            return Words::tr("%1 · %n are late", nullptr, count).arg(nameOf(group));
        const QString last = days::weekDay(items.back()->row.due, m_input.locale);
        return (own > 0 ? Words::tr("%1 · %n more forms to finish by %2", nullptr, count)
                        : Words::tr("%1 · %n forms to finish by %2", nullptr, count))
            .arg(nameOf(group), last);
    }

    void addBackup()
    {
        TodayLine line;
        line.group = Group::Laptop;
        line.act = Words::tr("Make a backup");
        line.place = {u"settings"_s, {}, {}, u"backup"_s};
        line.more = Words::tr("A backup takes about a minute");
        if (!m_input.lastBackup) {
            line.state = State::Warning;
            line.chip = Words::tr("No backup");
            line.what = Words::tr("There is no backup of this register yet");
            m_lines.push_back(line);
            return;
        }
        const QDate day = m_input.lastBackup->toLocalTime().date();
        const int age = int(day.daysTo(m_list.day));
        line.state = age > kFreshBackupDays ? State::Warning : State::Saved;
        line.chip = age <= 0 ? Words::tr("Today")
            : age == 1       ? Words::tr("1 day old")
                             : Words::tr("%n days old", nullptr, age);
        line.what = Words::tr("Last backup: %1").arg(days::weekDay(day, m_input.locale));
        m_lines.push_back(line);
    }

    const TodayInput& m_input;
    const ReturnsList& m_list;
    std::vector<TodayLine> m_lines;
};

QString termFact(const metadata::AcademicYear& year, QDate day)
{
    for (size_t i = 0; i < year.terms.size(); ++i) {
        const metadata::Term& term = year.terms[i];
        if (day < term.start)
            return i == 0 ? Words::tr("Before the school year") : Words::tr("Holidays before term %1").arg(i + 1);
        if (day <= term.end) {
            // Weeks are counted from the Monday of the week in which the term began.
            const QDate monday = term.start.addDays(1 - term.start.dayOfWeek());
            return Words::tr("Term %1, week %2").arg(i + 1).arg(monday.daysTo(day) / kWeek + 1);
        }
    }
    return year.terms.empty() ? QString() : Words::tr("After the school year");
}

}  // namespace

std::vector<TodayLine> todayLines(const TodayInput& input)
{
    return Lines(input).make();
}

QString groupTitle(TodayLine::Group group)
{
    switch (group) {
    case Group::Now: return Words::tr("Now");
    case Group::ThisWeek: return Words::tr("This week");
    case Group::ToAnswer: return Words::tr("To answer");
    case Group::Laptop: return Words::tr("The laptop");
    }
    return {};
}

QString groupHint(TodayLine::Group group)
{
    switch (group) {
    case Group::Now: return Words::tr("late, or due today");
    case Group::ThisWeek: return Words::tr("and what is due soon after");
    case Group::ToAnswer: return Words::tr("before it can be complete");
    case Group::Laptop: break;
    }
    return {};
}

QString dayFact(const metadata::AcademicYear* year, QDate day, const QString& locale)
{
    if (!year)
        return {};
    QStringList parts;
    if (const QString term = termFact(*year, day); !term.isEmpty())
        parts.append(term);
    if (year->censusDay.isValid()) {
        const QString census = days::plainDay(year->censusDay, locale);
        parts.append(year->censusDay < day        ? Words::tr("census day was %1").arg(census)
                         : year->censusDay == day ? Words::tr("today is census day")
                                                  : Words::tr("census day is %1").arg(census));
    }
    return parts.join(u" · "_s);
}

std::vector<Coming> comingDays(const ReturnsList& list, const metadata::AcademicYear* year)
{
    std::vector<Coming> days;
    for (const ReturnGroup& group : list.groups) {
        if (group.id == u"census") {
            if (group.complete() < int(group.items.size()))
                days.push_back({group.due, Words::tr("The census is due")});
            continue;
        }
        for (const ReturnItem& item : group.items) {
            if (!item.isComplete())
                days.push_back({item.row.due, group.title + u" · "_s + item.name});
        }
    }
    if (year) {
        days.push_back({year->censusDay, Words::tr("Census day")});
        days.push_back({year->locked, Words::tr("The census is locked")});
        for (size_t i = 0; i < year->terms.size(); ++i) {
            days.push_back({year->terms[i].start, Words::tr("Term %1 begins").arg(i + 1)});
            days.push_back({year->terms[i].end, Words::tr("Term %1 ends").arg(i + 1)});
        }
    }
    std::erase_if(days, [&](const Coming& coming) { return !coming.day.isValid() || coming.day < list.day; });
    std::stable_sort(days.begin(), days.end(), [](const Coming& a, const Coming& b) { return a.day < b.day; });
    return days;
}

}  // namespace rejista::desktop
