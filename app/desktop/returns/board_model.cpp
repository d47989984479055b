#include "desktop/returns/board_model.h"

#include "desktop/frame/day_words.h"
#include "desktop/sync/sync_words.h"

#include <algorithm>
#include <numeric>
#include <tuple>

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

BoardKind BoardModel::kindOf(const BoardReturn& of) const
{
    constexpr int kMonths = 12;
    const auto* set = m_desk.catalog().dataSets.find(of.row.key.dataSet);
    const int perYear = set ? domain::Period::containing(set->periodType, QDate(2026, 1, 1)).perYear() : 1;
    const bool inParts = of.row.key.attribute != m_desk.catalog().defaultCombo;
    return perYear == kMonths ? BoardKind::Months : perYear <= 1 && !inParts ? BoardKind::Census : BoardKind::Terms;
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

/// Parts of the paper of which a school owes two forms: a school of two levels fills in both enrolments.
QSet<QString> BoardModel::partsOwedTwice(const std::vector<int>& returns) const
{
    QSet<QString> twice;
    QHash<QString, QSet<domain::ReturnKey>> seen;
    for (const int i : returns) {
        const BoardReturn& of = m_board->returns[size_t(i)];
        domain::ReturnKey ofAnyForm = of.row.key;
        ofAnyForm.dataSet = {};
        QSet<domain::ReturnKey>& owed = seen[of.part];
        if (!of.part.isEmpty() && owed.contains(ofAnyForm))
            twice.insert(of.part);
        owed.insert(ofAnyForm);
    }
    return twice;
}

size_t BoardModel::columnOf(const BoardReturn& of, const QSet<QString>& twice)
{
    const domain::ReturnKey& key = of.row.key;
    const bool alone = of.part.isEmpty() || twice.contains(of.part);
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& column) {
        return column.period == key.period && column.attribute == key.attribute
            && (alone ? column.set == key.dataSet : column.part == of.part);
    });
    if (found == m_columns.end()) {
        m_columns.push_back({of.part, key.dataSet, key.period, key.attribute, of.row.name, {}, {}, of.row.due, 0, 0});
        return m_columns.size() - 1;
    }
    if (found->name != of.row.name)
        found->name = found->name.section(u',', 0, 0);  // "Enrolment, primary" and "Enrolment, pre-primary"
    return size_t(found - m_columns.begin());
}

void BoardModel::fillSchools(BoardKind kind, bool onlyMissing)
{
    QHash<domain::OrgUnitKey, size_t> rowOf;
    for (const domain::OrgUnitKey unit : m_board->units) {
        const auto* known = m_desk.catalog().orgUnits.find(unit);
        rowOf.insert(unit, m_rows.size());
        m_rows.push_back({unit, known ? known->name : QString(), known ? known->code : QString(), {}});
    }
    std::vector<int> returns;
    for (size_t i = 0; i < m_board->returns.size(); ++i) {
        if (kindOf(m_board->returns[i]) == kind)
            returns.push_back(int(i));
    }
    const QSet<QString> twice = partsOwedTwice(returns);
    for (const int i : returns) {
        const BoardReturn& of = m_board->returns[size_t(i)];
        const size_t at = columnOf(of, twice);
        auto& cells = m_rows[rowOf.value(of.row.key.orgUnit)].cells;
        cells.resize(std::max(cells.size(), at + 1), -1);
        cells[at] = i;
        const bool received = board::isReceived(of);
        ++m_columns[at].expected;
        m_columns[at].received += received;
        ++m_expected;
        m_received += received;
        m_chase += board::isToChase(of, m_board->day);
    }
    for (Row& row : m_rows)
        row.cells.resize(m_columns.size(), -1);
    nameColumns(kind);
    sortColumns();
    if (onlyMissing)
        std::erase_if(m_rows, [this](const Row& row) {
            return std::all_of(row.cells.begin(), row.cells.end(), [this](int cell) {
                return cell < 0 || board::isReceived(m_board->returns[size_t(cell)]);
            });
        });
}

// As the paper: "Buildings" over "H–J"; "Term 2" and "December 2025" over the day that they are due.
void BoardModel::nameColumns(BoardKind kind)
{
    const bool oneForm = std::all_of(m_columns.begin(), m_columns.end(),
                                     [this](const Column& column) { return column.set == m_columns.front().set; });
    for (Column& column : m_columns) {
        const auto* attribute = m_desk.catalog().optionCombos.find(column.attribute);
        const bool own = attribute && column.attribute != m_desk.catalog().defaultCombo;
        const QString when = own ? attribute->label(m_desk.locale())
                                 : days::periodName(column.period, m_desk.pack(), m_desk.locale());
        const QString due = column.due.isValid() ? tr("due %1").arg(days::shortDay(column.due, m_desk.locale()))
                                                 : QString();
        const bool ofYear = kind == BoardKind::Census;
        column.title = ofYear || !oneForm ? column.name : when;
        column.second = ofYear ? column.part.isEmpty() ? when : column.part : oneForm ? due : when;
        column.name = ofYear ? column.name : column.name + u" · "_s + when;
    }
    // The first words are enough where they tell columns apart.
    QStringList shorter;
    for (const Column& column : m_columns)
        shorter.append(column.title.section(u',', 0, 0));
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (shorter.count(shorter[qsizetype(i)]) == 1)
            m_columns[i].title = shorter[qsizetype(i)];
    }
}

// The census in the paper's order, terms and months as they come.
void BoardModel::sortColumns()
{
    std::vector<size_t> order(m_columns.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [this](size_t a, size_t b) {
        const auto rank = [](const Column& column) {
            return std::tuple(column.part.isEmpty(), column.part, column.period.start(), column.due, column.title);
        };
        return rank(m_columns[a]) < rank(m_columns[b]);
    });
    std::vector<Column> columns;
    for (const size_t from : order)
        columns.push_back(m_columns[from]);
    m_columns = std::move(columns);
    for (Row& row : m_rows) {
        std::vector<int> cells;
        for (const size_t from : order)
            cells.push_back(row.cells[from]);
        row.cells = std::move(cells);
    }
}

QString BoardModel::sumOf(const Row& row) const
{
    int expected = 0, received = 0;
    for (const int cell : row.cells) {
        expected += cell >= 0;
        received += cell >= 0 && board::isReceived(m_board->returns[size_t(cell)]);
    }
    return expected > 0 ? tr("%1 of %2").arg(received).arg(expected) : u"–"_s;
}

QString BoardModel::totalOf(int column) const
{
    if (m_one || column < 0 || column > int(m_columns.size()))
        return {};
    const bool all = column == int(m_columns.size());
    const int received = all ? m_received : m_columns[size_t(column)].received;
    const int expected = all ? m_expected : m_columns[size_t(column)].expected;
    return tr("%1 of %2").arg(received).arg(expected);
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
    if (!index.isValid() || size_t(index.row()) >= m_rows.size() || isSum(index))
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
    if (parent.isValid())
        return 0;
    return m_one ? kStages + 1 : m_columns.empty() ? 0 : int(m_columns.size()) + 1;
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
    if (isSum(index))
        return {State::NotAsked, sumOf(m_rows[size_t(index.row())]), false};
    const BoardReturn* of = at(index);
    if (!of)
        return {State::NotAsked, {}, false};
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
    case SumRole: return isSum(index);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const Row& row = m_rows[size_t(index.row())];
        const QString state = !said.text.isEmpty() ? said.text
            : m_one || at(index)                   ? stateWord(said.state)
                                                   : tr("not expected");
        return u"%1, %2: %3"_s.arg(row.title, headerData(index.column(), Qt::Horizontal, WholeRole).toString(), state);
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
    const bool whole = role == WholeRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && role != SecondRole && !whole)
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
    if (section < 0 || size_t(section) > m_columns.size())
        return {};
    if (size_t(section) == m_columns.size())
        return role == SecondRole ? QString()
                                  : board::stageWords(hasHub() ? ReturnStage::Confirmed : ReturnStage::Complete);
    const Column& column = m_columns[size_t(section)];
    return role == SecondRole ? column.second : whole ? column.name : column.title;
}

}  // namespace rejista::desktop
