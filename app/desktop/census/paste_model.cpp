#include "desktop/census/paste_model.h"

#include "words/words.h"

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using What = entry::PasteChange::What;

namespace {

int rank(What what)
{
    switch (what) {
    case What::Change: return 0;
    case What::Draft: return 1;
    case What::Refuse: return 2;
    case What::Same: return 4;
    }
    return 4;
}

}  // namespace

PasteModel::PasteModel(const OpenReturn& form, entry::PastePlan plan, QObject* parent)
    : QAbstractTableModel(parent),
      m_form(form),
      m_plan(std::move(plan)),
      m_changes(form.session().preview(m_plan)),
      m_misfits(m_plan.hatched)
{
    m_misfits.insert(m_misfits.end(), m_plan.doesNotFit.begin(), m_plan.doesNotFit.end());
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const auto& a, const auto& b) { return rank(a.what) < rank(b.what); });
    for (const entry::PasteChange& change : m_changes) {
        m_counts.changes += change.what == What::Change;
        m_counts.same += change.what == What::Same;
        m_counts.drafts += change.what == What::Draft;
        m_counts.refused += change.what == What::Refuse;
    }
    m_counts.misfits = int(m_misfits.size());
}

QString PasteModel::summary() const
{
    QStringList parts;
    if (m_counts.changes > 0)
        parts.append(tr("%n change", nullptr, m_counts.changes));
    if (m_counts.drafts > 0)
        parts.append(tr("%n to mend afterwards", nullptr, m_counts.drafts));
    if (m_counts.refused > 0)
        parts.append(tr("%n not taken", nullptr, m_counts.refused));
    if (m_counts.misfits > 0)
        parts.append(tr("%n without a cell", nullptr, m_counts.misfits));
    if (m_counts.same > 0)
        parts.append(tr("%n stay as they are", nullptr, m_counts.same));
    return parts.isEmpty() ? tr("There is nothing in it to paste.") : parts.join(u", "_s) + u'.';
}

int PasteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size() + m_misfits.size());
}

int PasteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString PasteModel::misfitText(const entry::PasteMisfit& misfit, int column) const
{
    switch (column) {
    case Where: return tr("row %1, column %2 of the block").arg(misfit.row).arg(misfit.column);
    case From: return {};
    default: break;
    }
    const QString text = misfit.text.size() > 20 ? misfit.text.left(20) + u'…' : misfit.text;
    const auto isHatched = std::find(m_plan.hatched.begin(), m_plan.hatched.end(), misfit) != m_plan.hatched.end();
    if (isHatched)
        return tr("\"%1\": no entry there").arg(text);
    switch (misfit.reason) {
    case entry::PasteMisfit::Reason::BelowTheForm: return tr("\"%1\": below the form").arg(text);
    case entry::PasteMisfit::Reason::RightOfTheForm: return tr("\"%1\": right of the form").arg(text);
    case entry::PasteMisfit::Reason::NoCell: return tr("\"%1\": no cell there").arg(text);
    }
    return text;
}

QString PasteModel::textAt(int row, int column) const
{
    // Changes, drafts and refusals come before what has no cell; what stays as it is comes last.
    const int before = m_counts.changes + m_counts.drafts + m_counts.refused;
    if (row >= before && row < before + m_counts.misfits)
        return misfitText(m_misfits[size_t(row - before)], column);
    const entry::PasteChange& change = m_changes[size_t(row < before ? row : row - m_counts.misfits)];
    switch (column) {
    case Where: {
        const metadata::FormCell* cell = m_form.form().cell(change.cell.element, change.cell.combo);
        return cell ? cell->label : QString();
    }
    case From: return change.from.isEmpty() ? tr("empty") : change.from;
    default: break;
    }
    if (change.what == What::Same)
        return tr("stays");
    return change.why ? words::sentence(*change.why, words::Audience::Window) : change.to;
}

QVariant PasteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textAt(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: from %2 to %3")
            .arg(textAt(index.row(), Where), textAt(index.row(), From), textAt(index.row(), To));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == From ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == From ? Qt::AlignRight : Qt::AlignLeft)));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where: return tr("Where");
    case From: return tr("Now");
    case To: return tr("Then");
    default: return {};
    }
}

}  // namespace rejista::desktop
