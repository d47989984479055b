#include "desktop/census/returns_read.h"

#include <algorithm>

namespace rejista::desktop {

using entry::ReturnState;

int ReturnItem::errors() const
{
    return int(std::count_if(problems.begin(), problems.end(), [](const auto& p) { return p.isError; }));
}

int ReturnItem::toExplain() const
{
    return int(problems.size()) - errors();
}

std::optional<metadata::Operand> ReturnItem::goOn() const
{
    if (!problems.empty() && problems.front().isError && problems.front().cell)
        return problems.front().cell;
    if (lastCell)
        return lastCell;
    return problems.empty() ? std::nullopt : problems.front().cell;
}

int ReturnGroup::complete() const
{
    return int(std::count_if(items.begin(), items.end(), [](const auto& item) { return item.isComplete(); }));
}

const ReturnItem* ReturnsList::find(const domain::ReturnKey& key) const
{
    for (const ReturnGroup& group : groups) {
        for (const ReturnItem& item : group.items) {
            if (item.row.key == key)
                return &item;
        }
    }
    return nullptr;
}

const ReturnGroup* ReturnsList::groupOf(const domain::ReturnKey& key) const
{
    for (const ReturnGroup& group : groups) {
        for (const ReturnItem& item : group.items) {
            if (item.row.key == key)
                return &group;
        }
    }
    return nullptr;
}

int ReturnsList::count() const
{
    int all = 0;
    for (const ReturnGroup& group : groups)
        all += int(group.items.size());
    return all;
}

int ReturnsList::complete() const
{
    int all = 0;
    for (const ReturnGroup& group : groups)
        all += group.complete();
    return all;
}

const ReturnItem* ReturnsList::mostUrgent() const
{
    const ReturnItem* best = nullptr;
    const auto before = [this](const ReturnItem& a, const ReturnItem& b) {
        if (a.row.due != b.row.due) {
            if (!a.row.due.isValid() || !b.row.due.isValid())
                return a.row.due.isValid();
            return std::abs(day.daysTo(a.row.due)) < std::abs(day.daysTo(b.row.due));
        }
        return a.changedAt.isValid() && (!b.changedAt.isValid() || a.changedAt > b.changedAt);
    };
    for (const ReturnGroup& group : groups) {
        for (const ReturnItem& item : group.items) {
            if (!item.isComplete() && (!best || before(item, *best)))
                best = &item;
        }
    }
    return best;
}

bool ReturnsList::isUntouched() const
{
    return std::all_of(groups.begin(), groups.end(), [](const ReturnGroup& group) {
        return std::all_of(group.items.begin(), group.items.end(),
                           [](const ReturnItem& item) { return item.row.state == ReturnState::NotStarted; });
    });
}

}  // namespace rejista::desktop
