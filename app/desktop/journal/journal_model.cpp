#include "desktop/journal/journal_model.h"

#include "desktop/frame/day_words.h"

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using storage::journal::Entry;

namespace {

constexpr int kPage = 400;  // entries of one reading

}  // namespace

JournalModel::JournalModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void JournalModel::reload()
{
    m_all.clear();
    m_atEnd = false;
    m_reading = false;
    arrangeAll();
    fetchMore({});
}

void JournalModel::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    const bool other = filter.cell != m_filter.cell;
    m_filter = filter;
    if (other)
        return reload();
    arrangeAll();
    if (m_rows.empty() && canFetchMore({}))
        fetchMore({});
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_atEnd && !m_reading;
}

void JournalModel::fetchMore(const QModelIndex&)
{
    if (m_reading)
        return;
    m_reading = true;
    const int asked = ++m_asked;
    const qint64 before = m_all.empty() ? 0 : m_all.back().entry.seq;
    m_desk.run(
        this,
        [before, cell = m_filter.cell](storage::Reader& reader) -> domain::Result<std::vector<Entry>> {
            if (cell)
                return storage::journal::ofCell(reader, *cell, 0);
            return storage::journal::read(reader, {.of = {}, .limit = kPage, .before = before});
        },
        [this, asked](const domain::Result<std::vector<Entry>>& entries) {
            if (asked != m_asked)
                return;
            m_reading = false;
            m_atEnd = !entries || m_filter.cell || entries->size() < size_t(kPage);
            const size_t shown = m_rows.size();
            if (entries)
                take(*entries);
            Q_EMIT filled();
            // The view asks again where it was given rows.
            if (m_rows.size() == shown && canFetchMore({}))
                fetchMore({});
        });
}

void JournalModel::take(const std::vector<Entry>& entries)
{
    const size_t first = m_all.size();
    m_all.reserve(first + entries.size());
    for (const Entry& entry : entries) {
        m_all.push_back({entry, journalText(m_desk, entry)});
        if (!m_persons.contains(entry.by))
            m_persons.append(entry.by);
    }
    // Under what is there: whoever scrolled down stays where he is.
    const std::vector<Row> more = arranged(first);
    if (more.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    endInsertRows();
}

bool JournalModel::passes(const Read& read) const
{
    if (!m_filter.person.isEmpty() && read.entry.by != m_filter.person)
        return false;
    if (!m_filter.group.isEmpty() && journalGroup(read.entry) != m_filter.group)
        return false;
    if (m_filter.from.isValid() && read.entry.at.toLocalTime().date() < m_filter.from)
        return false;
    if (m_filter.words.isEmpty())
        return true;
    for (const QString& text : {read.text.what, read.text.before, read.text.after, read.text.why, read.entry.by}) {
        if (text.contains(m_filter.words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString JournalModel::dayName(const QDate& day) const
{
    const QString name = days::longDay(day, m_desk.locale());
    return day == m_desk.now().toLocalTime().date() ? tr("Today, %1").arg(name) : name;
}

// What was read from `first` on, under the rows before it.
std::vector<JournalModel::Row> JournalModel::arranged(size_t first) const
{
    std::vector<Row> rows;
    const auto dayOf = [this](size_t at) { return m_all[at].entry.at.toLocalTime().date(); };
    QDate day = first > 0 && !m_rows.empty() ? dayOf(m_rows.back().at) : QDate();
    for (size_t at = first; at < m_all.size(); ++at) {
        if (!passes(m_all[at]))
            continue;
        if (dayOf(at) != day) {
            day = dayOf(at);
            rows.push_back({dayName(day), at});
        }
        rows.push_back({{}, at});
    }
    return rows;
}

// A filter may move every one of them.
void JournalModel::arrangeAll()
{
    beginResetModel();
    m_rows.clear();
    m_rows = arranged(0);
    endResetModel();
}

int JournalModel::entryCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.day.isEmpty(); }));
}

const Entry* JournalModel::entryAt(int row) const
{
    const bool is = row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)].day.isEmpty();
    return is ? &m_all[m_rows[size_t(row)].at].entry : nullptr;
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (role == IsDay)
        return !row.day.isEmpty();
    if (!row.day.isEmpty())
        return index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) ? row.day
                                                                                                  : QVariant();
    const Read& read = m_all[row.at];
    const QString change = read.text.before.isEmpty() ? read.text.after : read.text.before + u" → "_s + read.text.after;
    if (role == BeforeRole)
        return read.text.before;
    if (role == AfterRole)
        return read.text.after;
    if (role == IconRole)
        return QByteArray(read.text.icon);
    if (role == Qt::AccessibleTextRole) {
        return QStringList{read.text.what, change, read.entry.by, days::clock(read.entry.at, m_desk.locale()),
                           read.text.why}
            .join(u", "_s);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return days::clock(read.entry.at, m_desk.locale());
    case Who: return read.entry.by;
    case What: return read.text.what;
    case Change: return change;
    case Why: return read.text.why;
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Change: return tr("Before → after");
    case Why: return tr("Why");
    default: return {};
    }
}

Qt::ItemFlags JournalModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows[size_t(index.row())].day.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace rejista::desktop
