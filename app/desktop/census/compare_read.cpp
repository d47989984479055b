#include "desktop/census/compare_read.h"

#include "desktop/census/field_question.h"
#include "desktop/frame/day_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using entry::CellView;
using metadata::FormSection;
using metadata::FormTotal;
using metadata::Operand;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareReturn)
};

using Number = std::optional<double>;

std::optional<State> stateOf(CellView::Mark mark)
{
    switch (mark) {
    case CellView::Mark::Error: return State::Error;
    case CellView::Mark::Warning: return State::Warning;
    case CellView::Mark::Explained: return State::Explained;
    case CellView::Mark::Info:
    case CellView::Mark::None: return std::nullopt;
    }
    Q_UNREACHABLE();
}

class Comparing {
public:
    explicit Comparing(const OpenReturn& form)
        : m_form(form),
          m_words{form.desk().catalog(), form.desk().locale()},
          m_locale(days::localeOf(form.desk().locale()))
    {}

    std::vector<CompareRow> read()
    {
        for (int part = 0; part < int(m_form.form().sections.size()); ++part) {
            const size_t head = m_rows.size();
            CompareRow section;
            section.kind = CompareRow::Kind::Section;
            section.part = part;
            section.name = partTitle(m_form.form().sections[size_t(part)]);
            m_rows.push_back(section);
            readPart(part);
            if (m_rows.size() == head + 1)
                m_rows.pop_back();
        }
        return std::move(m_rows);
    }

private:
    const FormSection& section(int part) const { return m_form.form().sections[size_t(part)]; }
    bool isTable(int part) const { return section(part).kind == metadata::SectionKind::Grid; }

    // Sums before what they hold in a table, after it among questions: as the form has them.
    void readPart(int part)
    {
        QSet<int> summed;
        for (const FormTotal& total : section(part).totals) {
            for (const int cell : total.cells)
                summed.insert(cell);
        }
        if (isTable(part))
            readSums(part);
        for (int i = 0; i < int(section(part).cells.size()); ++i) {
            const metadata::FormCell& cell = section(part).cells[size_t(i)];
            const bool sumSaysIt = cell.formTotal && isTable(part);
            if (!cell.greyed && !sumSaysIt)
                readCell(part, cell, isTable(part) && summed.contains(i));
        }
        if (!isTable(part))
            readSums(part);
    }

    void readSums(int part)
    {
        for (const entry::TotalState& state : m_form.session().totals()) {
            if (state.section != part)
                continue;
            const FormTotal& total = section(part).totals[size_t(state.index)];
            CompareRow row;
            row.kind = CompareRow::Kind::Sum;
            row.part = part;
            row.name = nameOf(part, total);
            const metadata::FormCell* typed = total.formTotal < 0 ? nullptr
                                                                  : &section(part).cells[size_t(total.formTotal)];
            const metadata::FormCell* first = total.cells.empty() ? nullptr
                                                                  : &section(part).cells[size_t(total.cells.front())];
            if (const metadata::FormCell* to = typed ? typed : first)
                row.cell = Operand{to->element, to->combo};
            if (const auto view = typed ? m_form.session().view(*row.cell) : std::nullopt)
                row.state = stateOf(view->mark);
            setNumbers(row, state.sum ? state.sum : state.form, state.lastYear ? state.lastYear : state.lastYearForm);
            add(std::move(row));
        }
    }

    QString nameOf(int part, const FormTotal& total) const
    {
        if (total.of == FormTotal::Of::All)
            return Words::tr("All together");
        // A column is called by all its headings: "P1 · Girls".
        QString name = total.label;
        const auto& axis = total.of == FormTotal::Of::Row ? section(part).rows : section(part).columns;
        if ((total.of == FormTotal::Of::Row || total.of == FormTotal::Of::Column) && total.index >= 0
            && total.index < int(axis.size()) && isTable(part)) {
            const auto& labels = axis[size_t(total.index)].labels;
            name = QStringList(labels.begin(), labels.end()).join(u" · "_s);
        }
        return name.isEmpty() ? Words::tr("Sum") : isTable(part) ? name : Words::tr("Sum: %1").arg(name);
    }

    void readCell(int part, const metadata::FormCell& cell, bool inSum)
    {
        const auto view = m_form.session().view({cell.element, cell.combo});
        if (!view)
            return;
        CompareRow row;
        row.kind = inSum ? CompareRow::Kind::Cell : CompareRow::Kind::Answer;
        row.part = part;
        row.name = cell.label;
        row.cell = Operand{cell.element, cell.combo};
        row.state = stateOf(view->mark);
        const auto* element = m_words.catalog.dataElements.find(cell.element);
        const FieldQuestion field = element ? fieldOf(m_words, *element) : FieldQuestion();
        const QString before = view->lastYear.value_or(QString());
        // A blank of an answered column is 0 (decisions.md 9).
        const QString now = view->shown.isEmpty() && view->answered ? u"0"_s : view->shown;
        if (field.kind == FieldKind::Number && !view->isDraft) {
            setNumbers(row, numberOf(now), numberOf(before));
        } else {
            row.now = view->isDraft ? now : textOf(m_words, field, now);
            row.before = textOf(m_words, field, before);
            setWords(row);
        }
        add(std::move(row));
    }

    static Number numberOf(const QString& text)
    {
        bool is = false;
        const double value = text.toDouble(&is);
        return is ? Number(value) : Number();
    }

    QString said(double value) const { return m_locale.toString(value, 'g', 15); }

    QString withSign(double value, const QString& text) const
    {
        return value > 0 ? u'+' + text : value < 0 ? QString(QChar(0x2212)) + text : text;
    }

    void setNumbers(CompareRow& row, const Number& now, const Number& before) const
    {
        row.now = now ? said(*now) : QString();
        row.before = before ? said(*before) : QString();
        if (!now || !before)
            return setWords(row);
        const double step = *now - *before;
        row.differs = step != 0;
        row.difference = withSign(step, said(std::abs(step)));
        if (*before != 0 && step != 0) {
            const double share = std::round(100 * step / std::abs(*before));
            row.percent = withSign(share, Words::tr("%1 %").arg(said(std::abs(share))));
        }
    }

    void setWords(CompareRow& row) const
    {
        row.differs = row.now != row.before;
        if (row.differs)
            row.difference = row.now.isEmpty() ? Words::tr("not filled in")
                : row.before.isEmpty()         ? Words::tr("new")
                                               : Words::tr("changed");
    }

    // What was never asked nor answered is no news.
    void add(CompareRow row)
    {
        if (!row.now.isEmpty() || !row.before.isEmpty())
            m_rows.push_back(std::move(row));
    }

    const OpenReturn& m_form;
    FieldWords m_words;
    QLocale m_locale;
    std::vector<CompareRow> m_rows;
};

}  // namespace

std::vector<CompareRow> compareReturn(const OpenReturn& form)
{
    return Comparing(form).read();
}

}  // namespace rejista::desktop
