#include "desktop/census/returns_model.h"

#include "desktop/census/returns_words.h"
#include "desktop/frame/day_words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr kIsGroup = ~quintptr(0);

bool sameShape(const std::vector<ReturnGroup>& a, const std::vector<ReturnGroup>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ReturnGroup& one, const ReturnGroup& other) {
        return one.id == other.id
            && std::equal(one.items.begin(), one.items.end(), other.items.begin(), other.items.end(),
                          [](const ReturnItem& x, const ReturnItem& y) { return x.row.key == y.row.key; });
    });
}

}  // namespace

QString groupFact(const ReturnGroup& group, QDate today, const QString& locale)
{
    if (group.complete() == int(group.items.size()))
        return ReturnsModel::tr("all complete");
    if (group.monthlyDueDay > 0)
        return ReturnsModel::tr("due on day %1 of the month after").arg(group.monthlyDueDay);
    if (!group.due.isValid())
        return {};
    return ReturnsModel::tr("due %1, %2").arg(days::weekDay(group.due, locale), days::inDays(group.due, today));
}

ReturnsModel::ReturnsModel(QObject* parent) : QAbstractItemModel(parent) {}

bool ReturnsModel::isShown(const ReturnItem& item) const
{
    return m_show == Show::All || item.isComplete() == (m_show == Show::Complete);
}

std::vector<ReturnGroup> ReturnsModel::filtered() const
{
    std::vector<ReturnGroup> shown;
    for (const ReturnGroup& group : m_all) {
        ReturnGroup part = group;
        std::erase_if(part.items, [this](const ReturnItem& item) { return !isShown(item); });
        if (!part.items.empty())
            shown.push_back(std::move(part));
    }
    return shown;
}

void ReturnsModel::replace(std::vector<ReturnGroup> groups)
{
    if (!sameShape(groups, m_groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    m_groups = std::move(groups);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

void ReturnsModel::setList(const std::optional<ReturnsList>& list, const QString& locale)
{
    m_all = list ? list->groups : std::vector<ReturnGroup>();
    m_day = list ? list->day : QDate();
    m_locale = locale;
    replace(filtered());
}

void ReturnsModel::setShow(Show show)
{
    m_show = show;
    replace(filtered());
}

const ReturnItem* ReturnsModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kIsGroup)
        return nullptr;
    return &m_groups.at(index.internalId()).items.at(size_t(index.row()));
}

const ReturnGroup* ReturnsModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_groups.at(index.internalId() == kIsGroup ? size_t(index.row()) : size_t(index.internalId()));
}

QModelIndex ReturnsModel::indexOf(const domain::ReturnKey& key) const
{
    for (size_t g = 0; g < m_groups.size(); ++g) {
        for (size_t i = 0; i < m_groups[g].items.size(); ++i) {
            if (m_groups[g].items[i].row.key == key)
                return createIndex(int(i), Form, quintptr(g));
        }
    }
    return {};
}

QModelIndex ReturnsModel::first() const
{
    return m_groups.empty() ? QModelIndex() : createIndex(0, Form, quintptr(0));
}

QModelIndex ReturnsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : kIsGroup);
}

QModelIndex ReturnsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kIsGroup)
        return {};
    return createIndex(int(child.internalId()), 0, kIsGroup);
}

int ReturnsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    // Only the first column of a group has rows below it.
    if (parent.internalId() != kIsGroup || parent.column() != 0)
        return 0;
    return int(m_groups.at(size_t(parent.row())).items.size());
}

int ReturnsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString ReturnsModel::textOf(const ReturnItem& item, int column) const
{
    switch (column) {
    case Part: return item.part;
    case Form: return item.name;
    case State: return returns::stateOf(item, m_day, m_locale).text;
    case Filled: return returns::progress(item);
    case ToMend: return returns::toMend(item).text;
    case LastChange:
        return item.changedBy.isEmpty()
            ? QString()
            : days::shortPerson(item.changedBy) + u", "_s + days::when(item.changedAt, m_day, m_locale);
    default: return {};
    }
}

QString ReturnsModel::spoken(const ReturnItem& item) const
{
    QStringList parts{textOf(item, State), item.name, textOf(item, Filled)};
    if (!item.part.isEmpty())
        parts[1] = tr("part %1, %2").arg(item.part, item.name);
    if (!item.problems.empty())
        parts.append(textOf(item, ToMend));
    if (item.row.due.isValid())
        parts.append(tr("due %1").arg(days::weekDay(item.row.due, m_locale)));
    return parts.join(u". "_s);
}

QVariant ReturnsModel::data(const QModelIndex& index, int role) const
{
    const ReturnItem* item = itemAt(index);
    if (!item) {
        const ReturnGroup* group = groupAt(index);
        if (!group || index.column() != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        return role == Qt::DisplayRole ? group->title : group->title + u", "_s + groupFact(*group, m_day, m_locale);
    }
    if (role == Qt::DisplayRole)
        return textOf(*item, index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == Form ? spoken(*item) : textOf(*item, index.column());
    return {};
}

QVariant ReturnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part: return tr("Part");
    case Form: return tr("Form");
    case State: return tr("State");
    case Filled: return tr("Filled in");
    case ToMend: return tr("To mend");
    case LastChange: return tr("Last change");
    default: return {};
    }
}

Qt::ItemFlags ReturnsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return itemAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

}  // namespace rejista::desktop
