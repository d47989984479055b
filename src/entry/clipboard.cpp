#include "entry/clipboard.h"

namespace rejista::entry {
using namespace Qt::StringLiterals;

namespace {
/// Reads one block, character by character.
class Reader {
public:
    explicit Reader(QStringView text) : m_text(text) {}

    std::vector<QStringList> rows()
    {
        while (m_at < m_text.size())
            readRow();
        // A spreadsheet ends the last row too; one empty cell after it is no row.
        if (!m_rows.empty() && m_rows.back() == QStringList{QString()} && m_rows.size() > 1)
            m_rows.pop_back();
        return std::move(m_rows);
    }

private:
    void readRow()
    {
        QStringList row;
        for (;;) {
            row.append(m_at < m_text.size() && m_text[m_at] == u'"' && isQuoted() ? quoted() : plain());
            if (m_at >= m_text.size() || m_text[m_at] != u'\t')
                break;
            ++m_at;
        }
        m_rows.push_back(std::move(row));
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
    }

    // A cell that merely begins with a quote ("big" hall) is not quoted: its closing quote must end the cell.
    [[nodiscard]] bool isQuoted() const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                ++i;
                continue;
            }
            return i + 1 == m_text.size() || m_text[i + 1] == u'\t' || m_text[i + 1] == u'\r' || m_text[i + 1] == u'\n';
        }
        return false;
    }

    QString quoted()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                    break;
                ++m_at;
            }
            cell += m_text[m_at];
        }
        ++m_at;
        return cell;
    }

    QString plain()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\r' && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(from, m_at - from).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<QStringList> m_rows;
};

/// Where a block's cell lands.
struct Landing {
    int cell = -1;  ///< in FormSection::cells
    PasteMisfit::Reason reason = PasteMisfit::Reason::NoCell;
};

Landing landing(const metadata::FormSection& section, int row, int column)
{
    if (row >= int(section.rows.size()))
        return {-1, PasteMisfit::Reason::BelowTheForm};
    if (column >= int(section.rows[size_t(row)].cells.size()))
        return {-1, PasteMisfit::Reason::RightOfTheForm};
    return {section.rows[size_t(row)].cells[size_t(column)], PasteMisfit::Reason::NoCell};
}
}  // namespace

std::vector<QStringList> readBlock(QStringView text)
{
    // Excel on Windows ends the clipboard's text with a null character.
    while (text.endsWith(u'\0'))
        text.chop(1);
    return Reader(text).rows();
}

QString writeBlock(const std::vector<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

PastePlan planPaste(const metadata::FormSpec& form, const PasteTarget& target, QStringView text)
{
    PastePlan plan;
    const std::vector<QStringList> block = readBlock(text);
    if (target.section < 0 || target.section >= int(form.sections.size()))
        return plan;
    const metadata::FormSection& section = form.sections[size_t(target.section)];
    plan.rows = int(block.size());
    for (int r = 0; r < plan.rows; ++r) {
        const QStringList& row = block[size_t(r)];
        plan.columns = std::max(plan.columns, int(row.size()));
        for (int c = 0; c < int(row.size()); ++c) {
            const QString cell = row[c].trimmed();
            if (cell.isEmpty()) {
                ++plan.blank;
                continue;
            }
            const Landing at = landing(section, target.row + r, target.column + c);
            if (at.cell < 0) {
                plan.doesNotFit.push_back({r + 1, c + 1, cell, at.reason});
                continue;
            }
            const metadata::FormCell& to = section.cells[size_t(at.cell)];
            if (to.greyed) {
                plan.hatched.push_back({r + 1, c + 1, cell, PasteMisfit::Reason::NoCell});
                continue;
            }
            plan.edits.push_back(
                {{target.form.orgUnit, target.form.period, to.element, to.combo, target.form.attribute},
                 cell,
                 std::nullopt,
                 std::nullopt,
                 r + 1,
                 c + 1});
        }
    }
    return plan;
}

}  // namespace rejista::entry
