#include "desktop/frame/desk.h"

#include "storage/journal.h"

#include <QCollator>

#include <algorithm>
#include <chrono>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kClockSlack = 24 * 3600;  // seconds: time zones, and a clock that was put right

/// A year to begin with: the one of the register's day, else the last that the pack knows.
QString firstYear(const metadata::Pack* pack, QDate day)
{
    if (!pack || pack->calendar.empty())
        return {};
    const auto* year = pack->yearAt(day);
    return year ? year->code : pack->calendar.back().code;
}

}  // namespace

Desk::Desk(std::unique_ptr<opened::Register> opened, const QString& locale, QObject* parent)
    : QObject(parent),
      m_register(std::move(opened)),
      m_rules(std::make_shared<entry::RuleBook>(m_register->catalog, m_register->packOrNull())),
      m_locale(locale),
      m_year(firstYear(pack(), now().date()))
{
    findSchools();
    m_saving.savedAt = now();
    if (const auto newest = storage::journal::read(reader(), {.of = {}, .limit = 1, .before = 0});
        newest && !newest->empty())
        m_lastEntry = newest->front().at;
    lookAtClock();
    m_clockTimer.setInterval(30s);
    connect(&m_clockTimer, &QTimer::timeout, this, &Desk::lookAtClock);
    m_clockTimer.start();
    // Sent from the writer's thread: queued to this one.
    connect(&store(), &storage::Store::changed, this, &Desk::changed);
}

Desk::~Desk()
{
    Q_EMIT closing();
    m_workers.waitForDone();
    // What was typed last may still be on its way to the disk, and its writing reads the catalog: the store goes first.
    if (m_register)
        m_register->workspace.reset();
}

std::unique_ptr<opened::Register> Desk::handOver()
{
    Q_EMIT closing();
    m_workers.waitForDone();
    return std::move(m_register);
}

void Desk::settle()
{
    m_workers.waitForDone();
}

entry::Context Desk::context() const
{
    return {&catalog(), pack(), &workspace().clock(), workspace().person(), m_locale};
}

const metadata::AcademicYear* Desk::year() const
{
    if (!pack())
        return nullptr;
    const auto& years = pack()->calendar;
    const auto found = std::find_if(years.begin(), years.end(), [&](const auto& y) { return y.code == m_year; });
    return found == years.end() ? nullptr : &*found;
}

// A school is a unit without children that a data set is assigned to; by name, as people look for it.
void Desk::findSchools()
{
    QSet<domain::OrgUnitKey> assigned;
    for (const metadata::DataSet& set : catalog().dataSets)
        assigned.unite(set.orgUnits);
    for (const metadata::OrgUnit& unit : catalog().orgUnits) {
        if (unit.children.empty() && assigned.contains(unit.key))
            m_schools.push_back(unit.key);
    }
    // Thousands of names: each is made comparable once instead of at every comparison.
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, domain::OrgUnitKey>> byName;
    byName.reserve(m_schools.size());
    for (const domain::OrgUnitKey key : m_schools)
        byName.emplace_back(collator.sortKey(catalog().orgUnits.find(key)->name), key);
    std::sort(byName.begin(), byName.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(byName.begin(), byName.end(), m_schools.begin(), [](const auto& named) { return named.second; });
    if (!m_schools.empty())
        m_orgUnit = m_schools.front();
}

void Desk::setOrgUnit(domain::OrgUnitKey unit)
{
    if (m_orgUnit == unit)
        return;
    m_orgUnit = unit;
    Q_EMIT orgUnitChanged();
}

void Desk::setYear(const QString& code)
{
    if (m_year == code)
        return;
    m_year = code;
    Q_EMIT yearChanged();
}

void Desk::setLocale(const QString& locale)
{
    if (m_locale == locale)
        return;
    m_locale = locale;
    Q_EMIT localeChanged();
}

void Desk::lookAtClock()
{
    const QDateTime at = now();
    const QDate day = at.toLocalTime().date();
    std::optional<domain::Error> wrong;
    if (m_lastEntry.isValid() && at.secsTo(m_lastEntry) > kClockSlack) {
        const auto text = [](const QDateTime& moment) { return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); };
        wrong = domain::error(domain::Kind::ClockWrong, {}, {{u"now"_s, text(at)}, {u"last"_s, text(m_lastEntry)}});
    }
    if (day == m_day && wrong.has_value() == m_clockWrong.has_value())
        return;
    m_day = day;
    m_clockWrong = wrong;
    Q_EMIT dayChanged();
}

void Desk::noteWriting()
{
    lookAtClock();
    ++m_saving.waiting;
    Q_EMIT savingChanged();
}

void Desk::noteWritten(const domain::Result<void>& result, int kept)
{
    m_saving.waiting = std::max(0, m_saving.waiting - 1);
    m_saving.kept = kept;
    m_saving.failed = result ? std::nullopt : std::optional(result.error());
    if (result) {
        m_saving.savedAt = now();
        m_lastEntry = std::max(m_lastEntry, m_saving.savedAt);
    }
    Q_EMIT savingChanged();
}

void Desk::noteRefused()
{
    m_saving.waiting = std::max(0, m_saving.waiting - 1);
    Q_EMIT savingChanged();
}

}  // namespace rejista::desktop
