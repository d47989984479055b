#include "desktop/census/grid_model.h"

#include "desktop/look/state_glyph.h"
#include "words/message_text.h"
#include "words/words.h"

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using entry::CellView;
using metadata::Operand;

namespace {

std::optional<double> asNumber(const std::optional<QString>& text)
{
    bool ok = false;
    const double value = text ? text->toDouble(&ok) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

CellFlags markFlags(CellView::Mark mark)
{
    switch (mark) {
    case CellView::Mark::None: return {};
    case CellView::Mark::Info: return CellFlag::Info;
    case CellView::Mark::Explained: return CellFlag::Explained;
    case CellView::Mark::Warning: return CellFlag::Warning;
    case CellView::Mark::Error: return CellFlag::OwnError;
    }
    Q_UNREACHABLE();
}

// Reasons stand as "[V18] …" lines in the comment and show as marks of their own.
bool hasNote(const QString& comment)
{
    const QStringList lines = comment.split(u'\n', Qt::SkipEmptyParts);
    return std::any_of(lines.begin(), lines.end(), [](const QString& line) { return !line.startsWith(u'['); });
}

}  // namespace

QString lastYearName(const OpenReturn& form)
{
    const domain::Period before = form.session().key().period.yearEarlier();
    if (const metadata::Pack* pack = form.desk().pack()) {
        for (const metadata::AcademicYear& year : pack->calendar) {
            const bool holds = std::find(year.periods.begin(), year.periods.end(), before) != year.periods.end();
            if (!holds && !(year.start <= before.start() && before.end() <= year.end))
                continue;
            const QString first = year.name.section(u'/', 0, 0), second = year.name.section(u'/', 1);
            return second.isEmpty() ? first : first + u'/' + second.right(2);
        }
    }
    return QString::number(before.start().year());
}

GridModel::GridModel(OpenReturn& form, int part, QObject* parent)
    : QAbstractTableModel(parent),
      m_form(form),
      m_part(part),
      m_shape(form.form().sections[size_t(part)]),
      m_lastYearName(lastYearName(form)),
      m_known(m_shape.section().cells.size()),
      m_columnErrs(m_shape.columns().size(), 0),
      m_painted(m_shape.columns().size() * size_t(m_shape.rowCount()))
{
    for (int i = 0; i < int(m_known.size()); ++i)
        readCell(i);
    readMarks();
    repaint(false);
    connect(&form, &OpenReturn::changed, this, &GridModel::take);
    connect(&form.marks(), &HubMarks::changed, this, &GridModel::takeMarks);
}

Operand GridModel::operandOf(int cell) const
{
    const metadata::FormCell& at = m_shape.section().cells[size_t(cell)];
    return {at.element, at.combo};
}

void GridModel::take(const entry::EntryChange& change)
{
    for (const std::vector<Operand>* list : {&change.cells, &change.repaint}) {
        for (const Operand& cell : *list) {
            const auto at = m_form.form().find(cell.element, cell.combo);
            if (at.first == m_part)
                readCell(at.second);
        }
    }
    // Cells of an answered column are not among the changed ones of every act: their content stays, what they count as
    // does not.
    for (int i = 0; i < int(m_known.size()); ++i) {
        const entry::CellState* state = m_form.session().cell(operandOf(i));
        m_known[size_t(i)].answered = state && state->answered;
    }
    readMarks();
    repaint(true);
}

void GridModel::takeMarks(const std::vector<Operand>& cells)
{
    for (const Operand& cell : cells) {
        const auto at = m_form.form().find(cell.element, cell.combo);
        if (at.first == m_part)
            m_known[size_t(at.second)].hub = hubFlags(cell);
    }
    repaint(true);
}

CellFlags GridModel::hubFlags(const Operand& cell) const
{
    const sync::CellMark* mark = m_form.marks().of(cell);
    if (!mark)
        return {};
    if (mark->conflict)
        return CellFlag::Conflict;
    if (HubMarks::isRefused(*mark))
        return CellFlag::Refused;
    return m_form.marks().showsUnsent() ? CellFlags(CellFlag::NotSent) : CellFlags();
}

void GridModel::readCell(int cell)
{
    const auto view = m_form.session().view(operandOf(cell));
    Known known;
    if (view) {
        known.text = view->shown;
        known.number = asNumber(view->value);
        known.lastYear = asNumber(view->lastYear);
        known.answered = view->answered;
        known.hasNote = hasNote(view->comment);
        known.inError = view->inError;
        known.marks = markFlags(view->mark);
        if (view->isDraft)
            known.marks |= view->draftWhy && view->draftWhy->kind == domain::Kind::Shared
                ? CellFlags(CellFlag::Warning)
                : CellFlag::Draft | CellFlag::OwnError;
    }
    known.hub = hubFlags(operandOf(cell));
    m_known[size_t(cell)] = std::move(known);
}

// The wedge stands where F8 goes: in the cell that is most likely the slip, not on the total that it breaks.
void GridModel::readMarks()
{
    for (Known& known : m_known)
        known.marks.setFlag(CellFlag::OwnError, known.marks.testFlag(CellFlag::Draft));
    for (const entry::Problem& problem : m_form.session().problems()) {
        const auto at = m_form.form().find(problem.cell.element, problem.cell.combo);
        if (problem.severity == metadata::Severity::Error && at.first == m_part)
            m_known[size_t(at.second)].marks |= CellFlag::OwnError;
    }
    for (size_t c = 0; c < m_columnErrs.size(); ++c) {
        const GridColumn& column = m_shape.columns()[c];
        const auto broken = std::count_if(column.cells.begin(), column.cells.end(),
                                          [&](int i) { return m_known[size_t(i)].inError; });
        m_columnErrs[c] = column.kind == GridColumn::Kind::Entry
            && !m_shape.section().columns[size_t(column.column)].formTotal && broken > 1;
    }
}

void GridModel::repaint(bool tell)
{
    const int columns = columnCount();
    for (int r = 0; r < rowCount(); ++r) {
        for (int c = 0; c < columns; ++c) {
            Painted now = paintedAt(r, c);
            Painted& was = m_painted[size_t(r * columns + c)];
            if (now == was)
                continue;
            was = std::move(now);
            if (tell)
                Q_EMIT dataChanged(index(r, c), index(r, c));
        }
    }
}

CellFlags GridModel::edges(int row, int column) const
{
    CellFlags flags;
    const GridColumn& at = m_shape.columns()[size_t(column)];
    const bool last = column + 1 == columnCount();
    flags.setFlag(CellFlag::GroupEnd,
                  !last && at.group >= 0 && m_shape.columns()[size_t(column) + 1].group != at.group);
    const auto tail = m_shape.tailAt(row);
    flags.setFlag(CellFlag::TailTop, row == m_shape.bodyRows() || tail == GridTail::LastYear);
    return flags;
}

GridModel::Painted GridModel::entryAt(int cell) const
{
    const metadata::FormCell& at = m_shape.section().cells[size_t(cell)];
    const Known& known = m_known[size_t(cell)];
    Painted painted{known.text, known.marks | known.hub};
    painted.flags.setFlag(CellFlag::NotPossible, at.greyed);
    painted.flags.setFlag(CellFlag::RightAge, at.rightAge && !at.greyed);
    painted.flags.setFlag(CellFlag::Note, known.hasNote);
    if (at.formTotal) {
        // What is wrong with a total shows in the row of differences, or of changes, under it.
        if (m_shape.rowOf(GridTail::Difference) >= 0)
            painted.flags &= ~CellFlags(CellFlag::Warning | CellFlag::Explained | CellFlag::Info);
    } else {
        painted.flags.setFlag(CellFlag::InError, known.inError);
    }
    return painted;
}

GridModel::Painted GridModel::paintedAt(int row, int column) const
{
    const GridColumn& at = m_shape.columns()[size_t(column)];
    const auto tail = m_shape.tailAt(row);
    const int cell = m_shape.cellAt(row, column);
    Painted painted;
    if (cell >= 0) {
        painted = entryAt(cell);
    } else if (tail) {
        painted = tailAt(*tail, column);
    } else if (const auto& cells = m_shape.addedAt(row, column); !cells.empty()) {
        const Sum sum = sumOf(cells);
        const bool before = at.kind == GridColumn::Kind::LastYear;
        const bool typed = std::any_of(cells.begin(), cells.end(), [&](int i) { return m_known[size_t(i)].number; });
        const bool wide = cells.size() > 2;
        painted.text = before ? orDash(sum.before) : number(typed || wide ? sum.now : std::nullopt);
        painted.flags = CellFlag::Computed;
        painted.flags.setFlag(CellFlag::Bold, at.kind == GridColumn::Kind::All && wide && !m_shape.groups().empty());
        painted.flags.setFlag(CellFlag::Quiet, before);
    } else {
        painted.flags = CellFlag::Computed;
    }
    painted.flags |= edges(row, column);
    if (!tail && m_columnErrs[size_t(column)])
        painted.flags |= CellFlag::InError;
    return painted;
}

std::optional<Operand> GridModel::operandAt(const QModelIndex& index) const
{
    const int cell = index.isValid() ? m_shape.cellAt(index.row(), index.column()) : -1;
    return cell < 0 ? std::nullopt : std::optional(operandOf(cell));
}

QModelIndex GridModel::indexOf(const Operand& cell) const
{
    const auto at = m_form.form().find(cell.element, cell.combo);
    if (at.first != m_part)
        return {};
    const auto [row, column] = m_shape.placeOf(at.second);
    return row < 0 ? QModelIndex() : index(row, column);
}

bool GridModel::isTypable(const QModelIndex& index) const
{
    const int cell = index.isValid() ? m_shape.cellAt(index.row(), index.column()) : -1;
    return cell >= 0 && !m_shape.section().cells[size_t(cell)].greyed;
}

QString GridModel::placeName(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    QStringList parts;
    const GridColumn& column = m_shape.columns()[size_t(index.column())];
    if (column.group >= 0 && !m_shape.groups()[size_t(column.group)].label.isEmpty())
        parts.append(m_shape.groups()[size_t(column.group)].label);
    QString row = m_shape.rowLabel(index.row());
    if (m_shape.tailAt(index.row()) == GridTail::Form)
        row = tr("total on the form");
    else if (m_shape.rowsAreAges() && std::any_of(row.begin(), row.end(), [](QChar c) { return c.isDigit(); }))
        row = tr("%1 years").arg(row);
    const bool one = m_shape.section().columns.size() == 1;
    if (!one && column.kind != GridColumn::Kind::LastYear)
        parts.append(column.label);
    if (column.kind == GridColumn::Kind::LastYear)
        parts.append(m_lastYearName);
    // In a list of grades the grade comes first: "P1 · Girls".
    column.group < 0 && !m_shape.rowsAreAges() ? parts.prepend(row) : parts.append(row);
    return parts.join(u" · "_s);
}

QString GridModel::hubText(const QModelIndex& index) const
{
    const int cell = index.isValid() ? m_shape.cellAt(index.row(), index.column()) : -1;
    const CellFlags hub = cell < 0 ? CellFlags() : m_known[size_t(cell)].hub;
    return hub.testFlag(CellFlag::Conflict) ? stateWord(State::Conflict)
        : hub.testFlag(CellFlag::Refused)   ? stateWord(State::Refused)
        : hub.testFlag(CellFlag::NotSent)   ? stateWord(State::Queued)
                                            : QString();
}

QString GridModel::problemText(const QModelIndex& index) const
{
    const auto cell = operandAt(index);
    const auto view = cell ? m_form.session().view(*cell) : std::nullopt;
    if (!view)
        return {};
    if (view->draftWhy)
        return words::sentence(*view->draftWhy, words::Audience::Window);
    for (const entry::Message* message : view->messages) {
        if (message->state == entry::Message::State::Open)
            return words::messageText(*message, m_form.desk().locale(), words::Audience::Window);
    }
    return {};
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shape.rowCount();
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shape.columns().size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Painted& painted = m_painted[size_t(index.row() * columnCount() + index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return painted.text;
    case FlagsRole: return quint32(painted.flags.toInt());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::AccessibleTextRole: {
        QStringList parts = placeName(index).split(u" · "_s);
        const QString value = painted.flags.testFlag(CellFlag::Tick) ? tr("the same")
            : painted.flags.testFlag(CellFlag::NotPossible)          ? tr("not possible")
            : painted.text.isEmpty()                                 ? tr("empty")
                                                                     : painted.text;
        QStringList told{parts.join(u", "_s) + u": "_s + value};
        for (const QString& more : {hubText(index), problemText(index)}) {
            if (!more.isEmpty())
                told.append(more);
        }
        return told.join(u". "_s);
    }
    case Qt::AccessibleDescriptionRole: {
        const int cell = m_shape.cellAt(index.row(), index.column());
        if (cell < 0)
            return tr("computed");
        const Known& known = m_known[size_t(cell)];
        const QString typed = known.text.isEmpty() ? tr("nothing typed") : tr("typed %1").arg(known.text);
        return known.lastYear ? typed + u", "_s + tr("last year %1").arg(number(known.lastYear)) : typed;
    }
    case Qt::ToolTipRole: {
        QStringList told{hubText(index), problemText(index)};
        told.removeAll(QString());
        return told.isEmpty() ? QVariant() : told.join(u". "_s);
    }
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        return m_shape.tailAt(section) == GridTail::LastYear ? m_lastYearName : m_shape.rowLabel(section);
    }
    if (section < 0 || section >= columnCount())
        return {};
    const GridColumn& column = m_shape.columns()[size_t(section)];
    return column.kind == GridColumn::Kind::LastYear ? m_lastYearName : column.label;
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isTypable(index) && !m_form.session().whyNotTyped() ? flags | Qt::ItemIsEditable : flags;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto cell = operandAt(index);
    if (role != Qt::EditRole || !cell || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return m_form.put(*cell, value.toString());
}

}  // namespace rejista::desktop
