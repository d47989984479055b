#include "exchange/edit_collector.h"

#include "metadata/value_parse.h"

#include <algorithm>

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::CellEdit;
using domain::Kind;

namespace {

template <class T>
bool agree(const std::optional<T>& a, const std::optional<T>& b)
{
    return !a || !b || *a == *b;
}

bool isGreyed(const metadata::Catalog& catalog, const metadata::DataSet& set, const metadata::Operand& cell)
{
    return std::any_of(set.sections.begin(), set.sections.end(), [&](domain::SectionKey key) {
        const auto* section = catalog.sections.find(key);
        return section && section->greyed.contains(cell);
    });
}

bool isOpen(const metadata::OrgUnit& unit, const domain::Period& period)
{
    return (!unit.opens.isValid() || unit.opens <= period.end())
        && (!unit.closes.isValid() || unit.closes >= period.start());
}

QString statementOf(const QString& value, const CellEdit& edit)
{
    const QChar flag = !edit.followUp ? u'-' : *edit.followUp ? u'y' : u'n';
    return flag + QString::number(edit.comment ? edit.comment->size() : -1) + u' ' + edit.comment.value_or(QString())
        + value;
}

domain::Error duplicate(int row, const QString& otherText, const QString& text)
{
    return domain::error(
        Kind::DuplicateCell, u"value"_s,
        {{u"first"_s, QString::number(row)}, {u"firstText"_s, otherText.left(60)}, {u"text"_s, text.left(60)}});
}

}  // namespace

void EditCollector::add(const NamedCell& names, CellEdit edit)
{
    const auto resolved = m_resolver.resolve(names);
    if (!resolved)
        return refuse(edit.row, resolved.error());
    edit.key = resolved->cell;
    const size_t here = m_candidates.size();
    if (const auto first = m_first.constFind(edit.key); first == m_first.constEnd())
        m_first.insert(edit.key, here);
    else if (auto& rows = m_sameCell[*first]; rows.empty())
        rows = {*first, here};
    else
        rows.push_back(here);
    m_candidates.push_back({resolved->form, std::move(edit), Fate::Take, {}});
}

bool EditCollector::contradicts(const Candidate& a, const Candidate& b)
{
    return a.value != b.value || !agree(a.edit.comment, b.edit.comment) || !agree(a.edit.followUp, b.edit.followUp);
}

bool EditCollector::canBeTaken(Candidate& candidate) const
{
    const CellEdit& edit = candidate.edit;
    const auto* element = m_catalog.dataElements.find(edit.key.element);
    const auto* set = m_catalog.dataSets.find(candidate.form.dataSet);
    const auto* unit = m_catalog.orgUnits.find(edit.key.orgUnit);
    if (!element || !set || !unit || !set->orgUnits.contains(unit->key) || !isOpen(*unit, edit.key.period))
        return false;
    const auto value = metadata::parseValue(*element, m_catalog.optionSets.find(element->optionSet), edit.text);
    // "1,234" may be a number where a language is known: it is compared as it is written.
    if (!value && value.error().kind != Kind::Ambiguous)
        return false;
    candidate.value = value ? *value : edit.text.trimmed();
    return candidate.value.isEmpty() || !isGreyed(m_catalog, *set, {edit.key.element, edit.key.combo});
}

void EditCollector::settle(const std::vector<size_t>& rows)
{
    std::vector<Candidate*> fit;
    for (const size_t row : rows) {
        if (canBeTaken(m_candidates[row]))
            fit.push_back(&m_candidates[row]);
    }
    // A file may say the same a hundred thousand times: only what is said differently is compared.
    std::vector<const Candidate*> statements;
    QHash<QString, const Candidate*> known;
    for (Candidate* row : fit) {
        const Candidate*& statement = known[statementOf(row->value, row->edit)];
        if (!statement) {
            statement = row;
            statements.push_back(row);
        }
    }
    for (Candidate* row : fit) {
        const auto other = std::find_if(statements.begin(), statements.end(),
                                        [&](const Candidate* said) { return contradicts(*row, *said); });
        if (statements.size() == 1 || other == statements.end())
            continue;
        row->fate = Fate::Refuse;
        // Rows with one value may differ in what is said of it.
        const bool sameValue = row->value == (*other)->value;
        const CellEdit& theirs = (*other)->edit;
        refuse(row->edit.row,
               duplicate(theirs.row, sameValue ? theirs.comment.value_or(QString()) : theirs.text,
                         sameValue ? row->edit.comment.value_or(QString()) : row->edit.text));
    }
    std::vector<Candidate*> taken;
    for (Candidate* row : fit) {
        if (row->fate == Fate::Refuse)
            continue;
        // A row of another data set goes on: it may be open where the first one is complete.
        const auto same = std::find_if(taken.begin(), taken.end(),
                                       [&](const Candidate* earlier) { return earlier->form == row->form; });
        if (same == taken.end()) {
            taken.push_back(row);
            continue;
        }
        row->fate = Fate::Repeat;
        CellEdit& first = (*same)->edit;
        if (!first.comment)
            first.comment = row->edit.comment;
        if (!first.followUp)
            first.followUp = row->edit.followUp;
    }
}

ReadValues EditCollector::finish()
{
    for (const auto& rows : std::as_const(m_sameCell))
        settle(rows);
    QHash<domain::ReturnKey, size_t> returns;
    for (Candidate& candidate : m_candidates) {
        m_read.repeated += candidate.fate == Fate::Repeat ? 1 : 0;
        if (candidate.fate != Fate::Take)
            continue;
        auto group = returns.constFind(candidate.form);
        if (group == returns.constEnd()) {
            group = returns.insert(candidate.form, m_read.returns.size());
            m_read.returns.push_back({candidate.form, {}});
        }
        m_read.returns[*group].edits.push_back(std::move(candidate.edit));
    }
    std::stable_sort(m_read.refused.begin(), m_read.refused.end(),
                     [](const Refusal& a, const Refusal& b) { return a.row < b.row; });
    return std::move(m_read);
}

}  // namespace rejista::exchange
