#include "desktop/returns/board_model.h"

#include "desktop/frame/day_words.h"
#include "desktop/sync/sync_words.h"

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using sync::ReturnStage;

namespace {

constexpr int kStages = 5;
constexpr int kWaits = kStages;  // the column after the stages: what it waits for

ReturnStage stageAt(int column)
{
    return ReturnStage(int(ReturnStage::Typed) + column);
}

}  // namespace

BoardModel::BoardModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

BoardKind BoardModel::kindOf(const metadata::DataSet& set)
{
    constexpr int kMonths = 12;
    const int perYear = domain::Period::containing(set.periodType, QDate(2026, 1, 1)).perYear();
    return perYear <= 1 ? BoardKind::Census : perYear == kMonths ? BoardKind::Months : BoardKind::Terms;
}

QString BoardModel::unitName(const BoardReturn& of) const
{
    const auto* unit = m_desk.catalog().orgUnits.find(of.row.key.orgUnit);
    return unit ? unit->name : QString();
}

QString BoardModel::formName(const BoardReturn& of) const
{
    return sync_words::formName(m_desk, of.row.key);
}

void BoardModel::set(std::shared_ptr<const Board> board, BoardKind kind, bool onlyMissing)
{
    beginResetModel();
    m_board = std::move(board);
    m_columns.clear();
    m_rows.clear();
    m_received = m_expected = m_chase = 0;
    m_one = m_board->units.size() == 1;
    if (m_one)
        fillOne(onlyMissing);
    else
        fillSchools(kind, onlyMissing);
    endResetModel();
}

void BoardModel::fillSchools(BoardKind kind, bool onlyMissing)
{
    QHash<domain::OrgUnitKey, size_t> rowOf;
    for (const domain::OrgUnitKey unit : m_board->units) {
        const auto* known = m_desk.catalog().orgUnits.find(unit);
        rowOf.insert(unit, m_rows.size());
        m_rows.push_back({unit, known ? known->name : QString(), known ? known->code : QString(), {}});
    }
    for (size_t i = 0; i < m_board->returns.size(); ++i) {
        const BoardReturn& of = m_board->returns[i];
        const auto* set = m_desk.catalog().dataSets.find(of.row.key.dataSet);
        if (!set || kindOf(*set) != kind)
            continue;
        const auto* attribute = m_desk.catalog().optionCombos.find(of.row.key.attribute);
        const bool own = attribute && of.row.key.attribute != m_desk.catalog().defaultCombo;
        const Column column{of.row.key.dataSet, of.row.key.period, of.row.key.attribute, of.row.name,
                            own ? attribute->label(m_desk.locale())
                                : days::periodName(of.row.key.period, m_desk.pack(), m_desk.locale())};
        auto found = std::find(m_columns.begin(), m_columns.end(), column);
        if (found == m_columns.end())
            found = m_columns.insert(m_columns.end(), column);
        auto& cells = m_rows[rowOf.value(of.row.key.orgUnit)].cells;
        const auto at = size_t(found - m_columns.begin());
        cells.resize(std::max(cells.size(), at + 1), -1);
        cells[at] = int(i);
        ++m_expected;
        m_received += board::isReceived(of);
        m_chase += board::isToChase(of, m_board->day);
    }
    for (Row& row : m_rows)
        row.cells.resize(m_columns.size(), -1);
    if (onlyMissing)
        std::erase_if(m_rows, [this](const Row& row) {
            return std::all_of(row.cells.begin(), row.cells.end(), [this](int cell) {
                return cell < 0 || board::isReceived(m_board->returns[size_t(cell)]);
            });
        });
}

void BoardModel::fillOne(bool onlyMissing)
{
    for (size_t i = 0; i < m_board->returns.size(); ++i) {
        const BoardReturn& of = m_board->returns[i];
        ++m_expected;
        m_received += board::isReceived(of);
        m_chase += board::isToChase(of, m_board->day);
        if (!onlyMissing || !board::isReceived(of))
            m_rows.push_back({of.row.key.orgUnit, formName(of), {}, std::vector<int>(kStages + 1, int(i))});
    }
}

const BoardReturn* BoardModel::at(const QModelIndex& index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return nullptr;
    const int cell = m_rows[size_t(index.row())].cells[size_t(index.column())];
    return cell < 0 ? nullptr : &m_board->returns[size_t(cell)];
}

QModelIndex BoardModel::nextToChase(const QModelIndex& from) const
{
    const int columns = m_one ? 1 : columnCount(), count = rowCount() * columns;
    const int start = from.isValid() ? from.row() * columns + (m_one ? 0 : from.column()) : -1;
    for (int step = 1; step <= count; ++step) {
        const int at = (start + step + count) % count;
        const QModelIndex index = this->index(at / columns, m_one ? kWaits : at % columns);
        if (const BoardReturn* of = this->at(index); of && board::isToChase(*of, m_board->day))
            return index;
    }
    return {};
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_one ? kStages + 1 : int(m_columns.size());
}

// What is behind is done; the one it stands at, too; the rest is still to come.
board::Words BoardModel::stageOf(const BoardReturn& of, int column) const
{
    if (column == kWaits) {
        board::Words words = board::wordsOf(of, m_board->day);
        const bool says = words.loud || words.state == State::Late || !of.way.parked.isEmpty();
        if (!says && of.way.toSend > 0)
            return {State::Queued, tr("%n to send", nullptr, of.way.toSend), false};
        return says ? words : board::Words{State::NotAsked, {}, false};
    }
    ReturnStage stage = of.way.stage;
    // What was typed counts from the register itself, also before the hub was ever asked.
    if (stage < ReturnStage::Typed && of.row.state != entry::ReturnState::NotStarted)
        stage = ReturnStage::Typed;
    const ReturnStage here = stageAt(column);
    // The return is not finished, but all that was typed so far is there and was read back.
    const bool thereSoFar = stage == ReturnStage::Typed && of.way.seenAt.isValid() && of.way.values > 0
        && of.way.toSend == 0 && of.way.conflicts == 0 && of.way.refused == 0 && of.way.parked.isEmpty();
    if (thereSoFar && (here == ReturnStage::Sent || here == ReturnStage::Confirmed))
        return {State::Part, tr("so far"), false};
    if (here > stage)
        return {State::Empty, {}, false};
    // A value that was sent while the return was not complete: the stage before was never reached.
    if (here == ReturnStage::Complete && of.row.state != entry::ReturnState::Complete && !of.way.completeThere)
        return {State::Part, {}, false};
    static constexpr State kGlyphs[] = {State::Saved, State::Done, State::Queued, State::Confirmed, State::Locked};
    return {kGlyphs[column], board::stageWords(here), false};
}

board::Words BoardModel::words(const QModelIndex& index) const
{
    const BoardReturn* of = at(index);
    if (!of)
        return {State::NotAsked, tr("not expected"), false};
    return m_one ? stageOf(*of, index.column()) : board::wordsOf(*of, m_board->day);
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const board::Words said = words(index);
    switch (role) {
    case WordsRole: return QVariant::fromValue(said);
    case Qt::DisplayRole: return said.text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const Row& row = m_rows[size_t(index.row())];
        const QString state = said.text.isEmpty() ? stateWord(said.state) : said.text;
        return u"%1, %2: %3"_s.arg(row.title, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                   state);
    }
    case Qt::AccessibleDescriptionRole: {
        const BoardReturn* of = at(index);
        return of ? board::factOf(*of, m_board->day, m_desk.locale()) : QString();
    }
    default: return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != SecondRole)
        return {};
    if (orientation == Qt::Vertical) {
        if (section < 0 || size_t(section) >= m_rows.size())
            return {};
        const Row& row = m_rows[size_t(section)];
        return role == SecondRole ? row.second : row.title;
    }
    if (m_one) {
        const bool waits = section == kWaits;
        return role == SecondRole ? QString() : waits ? tr("Waits for") : board::stageWords(stageAt(section));
    }
    if (section < 0 || size_t(section) >= m_columns.size())
        return {};
    const Column& column = m_columns[size_t(section)];
    return role == SecondRole ? column.second : column.title;
}

}  // namespace rejista::desktop
