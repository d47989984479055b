#include "desktop/census/returns_read.h"

#include "desktop/frame/day_words.h"
#include "opened/facts.h"
#include "storage/cells.h"
#include "storage/journal.h"
#include "words/message_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Period;
using domain::Result;
using entry::ReturnState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Returns)
};

class ReturnsReader {
public:
    ReturnsReader(storage::Reader& reader, const ReturnsQuery& query)
        : m_reader(reader),
          m_query(query),
          m_catalog(*query.context.catalog),
          m_today(query.context.clock->today())
    {}

    Result<ReturnsList> read()
    {
        ReturnsList list;
        list.unit = m_query.unit;
        list.year = m_query.year ? m_query.year->code : QString();
        list.day = m_today;
        const std::vector<Period> periods = allPeriods();
        auto rows = entry::listReturns(m_reader, m_query.context, {{&m_query.unit, 1}, periods, false}, m_query.book);
        if (!rows)
            return rows.error();
        for (entry::ReturnRow& row : *rows) {
            ReturnItem item;
            item.row = std::move(row);
            if (isTimeFor(item.row))
                place(list, std::move(item));
        }
        if (const auto checked = check(list, periods); !checked)
            return checked.error();
        for (ReturnGroup& group : list.groups) {
            for (ReturnItem& item : group.items) {
                if (const auto done = readCells(item); !done)
                    return done.error();
            }
            finish(group);
        }
        sort(list);
        if (const auto counted = countLearners(list); !counted)
            return counted.error();
        return list;
    }

private:
    std::vector<Period> allPeriods() const
    {
        std::vector<Period> all;
        for (const auto key : m_catalog.dataSetsOf(m_query.unit)) {
            const QDate day = m_query.year ? m_query.year->start : m_today;
            for (const Period& period : entry::usualPeriods(m_query.context, *m_catalog.dataSets.find(key), day)) {
                if (std::find(all.begin(), all.end(), period) == all.end())
                    all.push_back(period);
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    const metadata::Term* termOf(const domain::ReturnKey& key) const
    {
        if (!m_query.year || key.attribute == m_catalog.defaultCombo)
            return nullptr;
        const QString code = m_catalog.comboCode(key.attribute);
        const auto& terms = m_query.year->terms;
        const auto found = std::find_if(terms.begin(), terms.end(),
                                        [&](const auto& term) { return term.code == code; });
        return found == terms.end() ? nullptr : &*found;
    }

    bool isCensus(const domain::ReturnKey& key) const
    {
        return m_query.year && m_query.year->due.contains(m_catalog.dataSets.find(key.dataSet)->code);
    }

    /// Months and terms that have not begun are nobody's work yet.
    bool isTimeFor(const entry::ReturnRow& row) const
    {
        if (row.state != ReturnState::NotStarted || isCensus(row.key))
            return true;
        const metadata::Term* term = termOf(row.key);
        return (term ? term->start : row.key.period.start()) <= m_today;
    }

    void place(ReturnsList& list, ReturnItem item) const
    {
        const metadata::DataSet& set = *m_catalog.dataSets.find(item.row.key.dataSet);
        const bool census = isCensus(item.row.key);
        const QString id = census ? u"census"_s : set.uid;
        auto group = std::find_if(list.groups.begin(), list.groups.end(), [&](const auto& g) { return g.id == id; });
        if (group == list.groups.end()) {
            ReturnGroup fresh;
            fresh.id = id;
            fresh.title = census ? Words::tr("Annual School Census %1").arg(m_query.year->name) : item.row.name;
            const bool monthly = set.periodType == domain::PeriodType::Monthly;
            fresh.monthlyDueDay = monthly && m_query.year ? m_query.year->monthlyDueDay : 0;
            list.groups.push_back(std::move(fresh));
            group = std::prev(list.groups.end());
        }
        item.name = census ? item.row.name : nameInGroup(item.row.key);
        item.part = census ? paperPart(*formOf(item.row.key)) : QString();
        group->items.push_back(std::move(item));
    }

    QString nameInGroup(const domain::ReturnKey& key) const
    {
        const QString& locale = m_query.context.locale;
        QString name = days::periodName(key.period, m_query.context.pack, locale);
        if (key.attribute == m_catalog.defaultCombo)
            return name;
        const auto* combo = m_catalog.optionCombos.find(key.attribute);
        QStringList options;
        for (const auto option : combo->options)
            options.append(m_catalog.categoryOptions.find(option)->label(locale));
        return (options.isEmpty() ? combo->label(locale) : options.join(u", "_s)) + u" · "_s + name;
    }

    std::shared_ptr<const metadata::FormSpec> formOf(const domain::ReturnKey& key) const
    {
        return m_query.book->formFor(key.dataSet, key.orgUnit, m_query.context.locale);
    }

    static ReturnItem* itemOf(ReturnsList& list, const domain::ReturnKey& key)
    {
        return const_cast<ReturnItem*>(std::as_const(list).find(key));
    }

    Result<void> check(ReturnsList& list, const std::vector<Period>& periods)
    {
        const auto visit = [&](const entry::Validation& found) {
            ReturnItem* item = itemOf(list, found.key);
            if (item && item->row.state != ReturnState::NotStarted)
                takeMessages(*item, found);
            return true;
        };
        return entry::validateAll(m_reader, m_query.context, {&m_query.unit, 1}, periods, visit, m_query.book);
    }

    void takeMessages(ReturnItem& item, const entry::Validation& found) const
    {
        item.saved = found.values;
        item.row.errors = found.count(metadata::Severity::Error);
        item.row.warnings = found.count(metadata::Severity::Warning);
        for (const entry::Message& message : found.messages) {
            if (!message.blocks())
                continue;
            if (message.source == entry::Message::Source::Section) {
                ++item.emptySections;
                continue;
            }
            const bool isError = message.severity == metadata::Severity::Error;
            item.row.unexplained += !isError;
            const auto cell = message.anchor.element ? std::optional(message.anchor) : std::nullopt;
            item.problems.push_back(
                {isError, words::messageText(message, m_query.context.locale, words::Audience::Window), cell});
        }
    }

    Result<const std::vector<domain::CellRow>*> rowsOf(const Period& period)
    {
        auto found = m_rows.find(period);
        if (found == m_rows.end()) {
            auto rows = storage::cells::forUnit(m_reader, m_query.unit, period);
            if (!rows)
                return rows.error();
            found = m_rows.insert(period, std::move(*rows));
        }
        return &*found;
    }

    Result<void> readCells(ReturnItem& item)
    {
        const auto form = formOf(item.row.key);
        const auto rows = rowsOf(item.row.key.period);
        if (!rows)
            return rows.error();
        std::vector<const domain::CellRow*> newest;
        const domain::CellRow* first = nullptr;
        for (const domain::CellRow& row : **rows) {
            if (row.key.attribute != item.row.key.attribute || form->find(row.key.element, row.key.combo).first < 0)
                continue;
            if (!first || row.editedAt < first->editedAt)
                first = &row;
            if (!newest.empty() && row.editedAt > newest.front()->editedAt)
                newest.clear();
            if (newest.empty() || row.editedAt == newest.front()->editedAt)
                newest.push_back(&row);
        }
        if (first) {
            item.startedBy = first->editedBy;
            item.startedAt = first->editedAt;
            if (const auto done = takeLast(item, newest, *form); !done)
                return done;
        }
        if (item.row.at.isValid() && !(item.row.at < item.changedAt)) {
            item.changedAt = item.row.at;
            item.changedBy = item.row.by;
        }
        return readLearners(item, *form, **rows);
    }

    /// Cells of one moment (an import, a paste) are put in order by the journal.
    Result<void> takeLast(ReturnItem& item, const std::vector<const domain::CellRow*>& newest,
                          const metadata::FormSpec& form)
    {
        const domain::CellRow* last = newest.front();
        qint64 seq = -1;
        for (const domain::CellRow* row : newest) {
            if (newest.size() == 1)
                break;
            const auto entries = storage::journal::ofCell(m_reader, row->key, 1);
            if (!entries)
                return entries.error();
            if (!entries->empty() && entries->front().seq > seq) {
                seq = entries->front().seq;
                last = row;
            }
        }
        item.changedBy = last->editedBy;
        item.changedAt = last->editedAt;
        item.lastCell = metadata::Operand{last->key.element, last->key.combo};
        const auto [section, cell] = form.find(last->key.element, last->key.combo);
        const metadata::FormSection& in = form.sections.at(size_t(section));
        QString label = in.cells.at(size_t(cell)).label;
        label.replace(u", "_s, u" · "_s);
        item.lastPlace = in.page.isEmpty() ? label : in.page + u" · "_s + label;
        return {};
    }

    Result<void> readLearners(ReturnItem& item, const metadata::FormSpec& form,
                              const std::vector<domain::CellRow>& rows)
    {
        const QSet<metadata::Operand> ages = learnerCells(form);
        if (ages.isEmpty())
            return {};
        const auto before = rowsOf(item.row.key.period.yearEarlier());
        if (!before)
            return before.error();
        item.learners = sumOf(ages, rows, item.row.key.attribute);
        item.learnersLastYear = sumOf(ages, **before, item.row.key.attribute);
        return {};
    }

    /// A table that knows each grade's own age counts learners by age.
    static QSet<metadata::Operand> learnerCells(const metadata::FormSpec& form)
    {
        QSet<metadata::Operand> cells;
        for (const metadata::FormSection& section : form.sections) {
            const bool byAge = std::any_of(section.cells.begin(), section.cells.end(),
                                           [](const metadata::FormCell& cell) { return cell.rightAge; });
            for (const metadata::FormCell& cell : section.cells) {
                if (byAge && !cell.formTotal)
                    cells.insert({cell.element, cell.combo});
            }
            // The first such table is the enrolment; repeaters and others by age come after it.
            if (byAge)
                break;
        }
        return cells;
    }

    static std::optional<double> sumOf(const QSet<metadata::Operand>& cells, const std::vector<domain::CellRow>& rows,
                                       domain::OptionComboKey attribute)
    {
        std::optional<double> sum;
        for (const domain::CellRow& row : rows) {
            bool isNumber = false;
            const double number = row.value ? row.value->toDouble(&isNumber) : 0;
            if (isNumber && row.key.attribute == attribute && cells.contains({row.key.element, row.key.combo}))
                sum = sum.value_or(0) + number;
        }
        return sum;
    }

    void finish(ReturnGroup& group) const
    {
        const bool census = group.id == u"census";
        for (const ReturnItem& item : group.items) {
            const bool earlier = !group.due.isValid() || item.row.due < group.due;
            if (item.row.due.isValid() && (census ? !earlier || !group.due.isValid() : !item.isComplete() && earlier))
                group.due = item.row.due;
        }
        std::stable_sort(group.items.begin(), group.items.end(), [&](const ReturnItem& a, const ReturnItem& b) {
            if (census)
                return std::tie(a.part, a.name) < std::tie(b.part, b.name);
            if (a.row.key.period != b.row.key.period)
                return b.row.key.period < a.row.key.period;
            return b.row.due < a.row.due;
        });
    }

    void sort(ReturnsList& list) const
    {
        const auto rank = [](const ReturnGroup& group) {
            return std::pair(group.id == u"census" ? 0 : 1, -group.items.front().row.key.period.days());
        };
        std::stable_sort(list.groups.begin(), list.groups.end(),
                         [&](const ReturnGroup& a, const ReturnGroup& b) { return rank(a) < rank(b); });
    }

    Result<void> countLearners(ReturnsList& list)
    {
        if (!m_query.year || m_query.year->periods.empty())
            return {};
        const auto own = opened::ownIndicators(m_catalog, m_query.context.pack);
        if (!own)
            return own.error();
        if (!*own)
            return {};
        const Period now = m_query.year->periods.front();
        const std::vector<Period> both{now, now.yearEarlier()};
        const auto facts = opened::loadFacts(m_reader, m_catalog, m_query.context.pack, {{&m_query.unit, 1}, both});
        if (!facts)
            return facts.error();
        // The parity of all learners has the girls over the boys.
        for (const auto& value : (*own)->evaluate(**facts, {{m_query.unit}, both, {u"GPI"_s}, {}}))
            (value.period == now ? list.learners : list.lastYear) = {value.numerator, value.denominator};
        return {};
    }

    storage::Reader& m_reader;
    const ReturnsQuery& m_query;
    const metadata::Catalog& m_catalog;
    QDate m_today;
    QHash<Period, std::vector<domain::CellRow>> m_rows;
};

}  // namespace

QString paperPart(const metadata::FormSpec& form)
{
    QString first;
    QString last;
    for (const metadata::FormSection& section : form.sections) {
        if (section.page.isEmpty() || !section.page.at(0).isLetter())
            continue;
        last = section.page.left(1);
        if (first.isEmpty())
            first = last;
    }
    return first == last ? first : first + u"–"_s + last;
}

Result<ReturnsList> readReturns(storage::Reader& reader, const ReturnsQuery& query)
{
    const storage::Snapshot snapshot(reader);
    return ReturnsReader(reader, query).read();
}

}  // namespace rejista::desktop
