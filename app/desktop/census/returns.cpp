#include "desktop/census/returns.h"

#include "desktop/census/returns_words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonMs = 150;  // a burst of keystrokes is one reading

}  // namespace

Returns& Returns::of(Desk& desk)
{
    if (auto* known = desk.findChild<Returns*>({}, Qt::FindDirectChildrenOnly))
        return *known;
    return *new Returns(desk);
}

Returns::Returns(Desk& desk) : QObject(&desk), m_desk(desk)
{
    setObjectName(u"returns"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &Returns::read);
    connect(&desk, &Desk::changed, this, &Returns::refresh);
    connect(&desk, &Desk::localeChanged, this, &Returns::refresh);
    connect(&desk, &Desk::dayChanged, this, &Returns::refresh);
    for (const auto signal : {&Desk::orgUnitChanged, &Desk::yearChanged}) {
        connect(&desk, signal, this, [this] {
            m_list.reset();
            Q_EMIT updated();
            read();
        });
    }
    read();
}

void Returns::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Returns::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    if (!m_desk.orgUnit()) {
        m_list.reset();
        Q_EMIT updated();
        return;
    }
    m_reading = true;
    ReturnsQuery query{m_desk.context(), *m_desk.orgUnit(), m_desk.year(), m_desk.rules()};
    m_desk.run(
        this, [query = std::move(query)](storage::Reader& reader) { return readReturns(reader, query); },
        [this](domain::Result<ReturnsList> result) { take(std::move(result)); });
}

void Returns::take(domain::Result<ReturnsList> result)
{
    m_reading = false;
    if (m_again) {
        // Something moved while it was read: what came is old already.
        m_again = false;
        read();
        return;
    }
    if (result) {
        m_list = std::move(*result);
        m_error.reset();
    } else {
        m_error = result.error();
    }
    Q_EMIT updated();
}

int Returns::urgentCount() const
{
    int count = 0;
    if (!m_list)
        return 0;
    for (const ReturnGroup& group : m_list->groups) {
        for (const ReturnItem& item : group.items)
            count += returns::isLate(item, m_list->day) || !item.problems.empty()
                || item.row.state == entry::ReturnState::ChangedSinceComplete;
    }
    return count;
}

}  // namespace rejista::desktop
