#include "desktop/census/hub_marks.h"

#include "desktop/sync/sync_desk.h"

#include <algorithm>

namespace rejista::desktop {

using metadata::Operand;

namespace {

bool isSame(const sync::CellMark& one, const sync::CellMark& other)
{
    return one.toSend == other.toSend && one.conflict == other.conflict && one.refusedCode == other.refusedCode
        && one.refusedMessage == other.refusedMessage;
}

}  // namespace

HubMarks::HubMarks(Desk& desk, const domain::ReturnKey& form, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_hub(SyncDesk::of(desk)),
      m_form(form)
{
    // It reads after each commit, a burst of them once, and when an exchange has ended.
    connect(&m_hub, &SyncDesk::updated, this, &HubMarks::refresh);
    refresh();
}

void HubMarks::refresh()
{
    if (!m_hub.isConnected())
        return set(false, {});
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_desk.run(
        this, [form = m_form](storage::Reader& reader) { return sync::marksOf(reader, form); },
        [this](domain::Result<std::vector<std::pair<domain::CellKey, sync::CellMark>>> marks) {
            take(std::move(marks));
        });
}

// What cannot be read leaves what was shown: the Sync page says why nothing newer is known.
void HubMarks::take(domain::Result<std::vector<std::pair<domain::CellKey, sync::CellMark>>> marks)
{
    m_reading = false;
    if (std::exchange(m_again, false))
        return refresh();
    if (!marks)
        return;
    Marks fresh;
    for (auto& [cell, mark] : *marks)
        fresh.insert({cell.element, cell.combo}, std::move(mark));
    set(true, std::move(fresh));
}

void HubMarks::set(bool known, Marks marks)
{
    std::vector<Operand> different;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        const auto old = m_marks.constFind(it.key());
        if (old == m_marks.cend() || !isSame(*old, *it))
            different.push_back(it.key());
    }
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it) {
        if (!marks.contains(it.key()))
            different.push_back(it.key());
    }
    const bool turned = std::exchange(m_known, known) != known;
    m_marks = std::move(marks);
    if (turned || !different.empty())
        Q_EMIT changed(different);
}

bool HubMarks::hasHub() const
{
    return m_hub.isConnected();
}

const sync::CellMark* HubMarks::of(const Operand& cell) const
{
    const auto found = m_marks.constFind(cell);
    return found == m_marks.cend() ? nullptr : &*found;
}

const sync::Conflict* HubMarks::cardOf(const Operand& cell) const
{
    if (!m_hub.isConnected())
        return nullptr;
    const auto& cards = m_hub.picture()->cards;
    const domain::CellKey key{m_form.orgUnit, m_form.period, cell.element, cell.combo, m_form.attribute};
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const sync::Conflict& card) { return card.cell == key; });
    return found == cards.end() ? nullptr : &*found;
}

std::vector<Operand> HubMarks::toAnswer() const
{
    std::vector<Operand> cells;
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it) {
        if (it->conflict || isRefused(*it))
            cells.push_back(it.key());
    }
    return cells;
}

int HubMarks::toSend() const
{
    return int(std::count_if(m_marks.cbegin(), m_marks.cend(), [](const sync::CellMark& mark) { return mark.toSend; }));
}

void HubMarks::setShowsUnsent(bool is)
{
    if (std::exchange(m_showsUnsent, is) == is)
        return;
    std::vector<Operand> cells;
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it) {
        if (it->toSend)
            cells.push_back(it.key());
    }
    Q_EMIT changed(cells);
}

}  // namespace rejista::desktop
