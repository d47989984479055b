// form list, form show.
#include "cli/form_json.h"
#include "entry/returns.h"
#include "entry/session.h"
#include "words/message_text.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

Result<Exit> listSets(Context& context, const Session& session)
{
    QJsonArray rows;
    std::vector<QStringList> table;
    for (const auto& set : session.catalog.dataSets) {
        QJsonObject row;
        putNamed(row, u"dataSet"_s, &set);
        row.insert(u"name"_s, label(context, &set));
        row.insert(u"periodType"_s, domain::periodTypeName(set.periodType));
        row.insert(u"orgUnits"_s, int(set.orgUnits.size()));
        row.insert(u"elements"_s, int(set.elements.size()));
        rows.append(row);
        table.push_back({codeOrUid(&set), label(context, &set), domain::periodTypeName(set.periodType),
                         QString::number(set.orgUnits.size())});
    }
    context.out.table({u"data set"_s, u"name"_s, u"period"_s, u"units"_s}, table);
    context.out.document(rows);
    return Exit::Done;
}

Result<Exit> listReturns(Context& context, Session& session, domain::OrgUnitKey unit)
{
    const auto with = entryContext(context, session);
    std::vector<domain::Period> periods;
    for (const auto key : session.catalog.dataSetsOf(unit)) {
        for (const auto& period : entry::usualPeriods(with, *session.catalog.dataSets.find(key), with.clock->today())) {
            if (std::find(periods.begin(), periods.end(), period) == periods.end())
                periods.push_back(period);
        }
    }
    const std::vector units{unit};
    const auto found = entry::listReturns(session.workspace->reader(), with, {units, periods, true});
    if (!found)
        return found.error();
    QJsonArray rows;
    std::vector<QStringList> table;
    for (const auto& row : *found) {
        QJsonObject object;
        putReturn(object, session.catalog, row.key);
        object.insert(u"name"_s, row.name);
        object.insert(u"periodType"_s, domain::periodTypeName(row.key.period.type()));
        object.insert(u"state"_s, QString(entry::returnStateName(row.state)));
        object.insert(u"due"_s, row.due.isValid() ? QJsonValue(row.due.toString(Qt::ISODate)) : QJsonValue());
        object.insert(u"filled"_s, row.filled);
        object.insert(u"expected"_s, row.expected);
        object.insert(u"errors"_s, row.errors);
        object.insert(u"warnings"_s, row.warnings);
        object.insert(u"unexplained"_s, row.unexplained);
        object.insert(u"drafts"_s, row.drafts);
        object.insert(u"periodOpen"_s, row.periodOpen);
        rows.append(object);
        table.push_back({returnText(session.catalog, row.key), row.name, QString(entry::returnStateName(row.state)),
                         u"%1/%2"_s.arg(row.filled).arg(row.expected), QString::number(row.errors),
                         QString::number(row.warnings), row.due.toString(Qt::ISODate)});
    }
    context.out.table({u"return"_s, u"name"_s, u"state"_s, u"filled"_s, u"errors"_s, u"warnings"_s, u"due"_s}, table);
    context.out.document(rows);
    return Exit::Done;
}

Result<Exit> runList(Context& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    if (!context.args.has(u"orgunit"_s))
        return listSets(context, **session);
    const auto unit = unitsNamed(**session, {context.args.value(u"orgunit"_s)});
    return unit ? listReturns(context, **session, unit->front()) : Result<Exit>(unit.error());
}

QLatin1StringView originName(domain::Origin origin)
{
    switch (origin) {
    case domain::Origin::Typed: return "typed"_L1;
    case domain::Origin::Imported: return "imported"_L1;
    case domain::Origin::Derived: return "derived"_L1;
    case domain::Origin::Hub: return "hub"_L1;
    }
    return "typed"_L1;
}

QJsonValue textOrNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

class FormJson {
public:
    FormJson(const Context& context, const metadata::Catalog& catalog, const entry::Session& form)
        : m_context(context),
          m_catalog(catalog),
          m_form(form)
    {
        for (const entry::Message& message : form.messages())
            m_messages[message.anchor].append(messageJson(context, catalog, form.key(), message));
    }

    QJsonArray sections() const
    {
        QJsonArray rows;
        for (const auto& section : m_form.form().sections) {
            QJsonArray cells;
            for (const auto& cell : section.cells)
                cells.append(cellJson(cell));
            rows.append(QJsonObject{
                {u"code"_s, section.code},
                {u"name"_s, section.title.isEmpty() ? section.name : section.name + u" – "_s + section.title},
                {u"page"_s, section.page},
                {u"kind"_s, section.kind == metadata::SectionKind::Grid ? u"grid"_s : u"fields"_s},
                {u"rows"_s, axisJson(section.rows)},
                {u"columns"_s, axisJson(section.columns)},
                {u"cells"_s, cells}});
        }
        return rows;
    }

private:
    static QJsonArray axisJson(const std::vector<metadata::FormAxisEntry>& axis)
    {
        QJsonArray rows;
        for (const auto& entry : axis) {
            QStringList labels(entry.labels.begin(), entry.labels.end());
            rows.append(QJsonObject{{u"code"_s, entry.code}, {u"labels"_s, QJsonArray::fromStringList(labels)}});
        }
        return rows;
    }

    QJsonObject cellJson(const metadata::FormCell& cell) const
    {
        const metadata::Operand operand{cell.element, cell.combo};
        QJsonObject object;
        putNamed(object, u"dataElement"_s, m_catalog.dataElements.find(cell.element));
        putCombo(object, u"combo"_s, m_catalog, cell.combo);
        object.insert(u"label"_s, cell.label);
        object.insert(u"row"_s, cell.row);
        object.insert(u"column"_s, cell.column);
        object.insert(u"greyed"_s, cell.greyed);
        object.insert(u"compulsory"_s, cell.compulsory);
        object.insert(u"formTotal"_s, cell.formTotal);
        const entry::CellState* state = m_form.cell(operand);
        const bool holds = state && state->row.value;
        object.insert(u"value"_s, holds ? QJsonValue(*state->row.value) : QJsonValue());
        object.insert(u"base"_s, state && state->row.baseKnown ? textOrNull(state->row.baseValue) : QJsonValue());
        object.insert(u"origin"_s, holds ? QJsonValue(QString(originName(state->row.origin))) : QJsonValue());
        object.insert(u"comment"_s, state ? state->row.comment : QString());
        object.insert(u"followUp"_s, state && state->row.followUp);
        object.insert(u"lastYear"_s, state ? textOrNull(state->lastYear) : QJsonValue());
        object.insert(u"draft"_s, state && state->draft ? QJsonValue(state->draft->text) : QJsonValue());
        object.insert(u"answered"_s, state && state->answered);
        QJsonArray also;
        for (const auto key : state ? state->alsoIn : std::vector<domain::DataSetKey>())
            also.append(codeOrUid(m_catalog.dataSets.find(key)));
        object.insert(u"alsoIn"_s, also);
        object.insert(u"messages"_s, m_messages.value(operand));
        return object;
    }

    const Context& m_context;
    const metadata::Catalog& m_catalog;
    const entry::Session& m_form;
    QHash<metadata::Operand, QJsonArray> m_messages;
};

QString shownValue(const entry::Session& form, const metadata::FormSection& section, int index)
{
    if (index < 0)
        return {};
    const metadata::FormCell& cell = section.cells[size_t(index)];
    if (cell.greyed)
        return u"░"_s;
    const auto* state = form.cell({cell.element, cell.combo});
    if (!state)
        return {};
    if (state->draft)
        return state->draft->text + u'?';
    return state->row.value.value_or(state->answered ? u"(0)"_s : u"·"_s);
}

QString lastLabel(const metadata::FormAxisEntry& entry)
{
    QStringList labels(entry.labels.begin(), entry.labels.end());
    return labels.join(u' ');
}

void printGrid(Output& out, const entry::Session& form, const metadata::FormSection& section)
{
    QStringList header{u""_s};
    for (const auto& column : section.columns)
        header.append(lastLabel(column));
    std::vector<QStringList> rows;
    for (const auto& row : section.rows) {
        QStringList line{lastLabel(row)};
        for (const int index : row.cells)
            line.append(shownValue(form, section, index));
        rows.push_back(line);
    }
    out.table(header, rows);
}

void printForm(Context& context, const Session& session, const entry::Session& form)
{
    const entry::Progress progress = form.progress();
    context.out.line(u"%1 — %2, %3 (%4 of %5 filled, %6, %7 to explain)"_s.arg(
        form.form().name, returnText(session.catalog, form.key()), QString(entry::returnStateName(form.state())),
        QString::number(progress.filled), QString::number(progress.expected), counted(progress.errors, u"error"),
        QString::number(progress.unexplained)));
    for (const auto& section : form.form().sections) {
        context.out.line();
        const QString page = section.page.isEmpty() ? QString() : section.page + u"  "_s;
        context.out.line(page + section.name + (section.title.isEmpty() ? QString() : u" – "_s + section.title));
        if (section.kind == metadata::SectionKind::Grid) {
            printGrid(context.out, form, section);
            continue;
        }
        std::vector<QStringList> rows;
        for (size_t i = 0; i < section.cells.size(); ++i)
            rows.push_back({section.cells[i].address, section.cells[i].label, shownValue(form, section, int(i))});
        context.out.table({u"cell"_s, u""_s, u"value"_s}, rows);
    }
    if (!form.messages().empty())
        context.out.line();
    for (const entry::Message& message : form.messages())
        context.out.line(u"%1  %2  %3"_s.arg(QString(words::severityName(message.severity)).leftJustified(7),
                                             message.instance, words::messageText(message, context.locale())));
}

Result<Exit> runShow(Context& context)
{
    const auto open = openReturn(context);
    if (!open)
        return open.error();
    const auto with = entryContext(context, open->session);
    const auto form = entry::Session::open(open->session.workspace->store(), with, open->key);
    if (!form)
        return form.error();
    QJsonObject shown;
    putReturn(shown, open->session.catalog, open->key);
    shown.insert(u"name"_s, (*form)->form().name);
    shown.insert(u"state"_s, QString(entry::returnStateName((*form)->state())));
    const entry::Progress progress = (*form)->progress();
    shown.insert(u"filled"_s, progress.filled);
    shown.insert(u"expected"_s, progress.expected);
    if (context.out.json())
        shown.insert(u"sections"_s, FormJson(context, open->session.catalog, **form).sections());
    printForm(context, open->session, **form);
    context.out.document(shown);
    return Exit::Done;
}

}  // namespace

std::vector<Command> formReadCommands()
{
    return {
        {u"form list"_s,
         {},
         u"the data sets; with a unit, its returns and how far they are"_s,
         {{u"orgunit"_s, u"CODE"_s, u"the returns of this unit"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista form list --orgunit 2103-2-00417"_s,
         runList,
         false},
        {u"form show"_s, u"DATASET"_s, u"sections, rows, columns, every cell with its value, origin and messages"_s,
         returnOptions(),
         u"rejista-cli --workspace makeni.rejista form show RJ_DS_ASC_ENR_PRI --orgunit 2103-2-00417 --period 2025Sep"_s,
         runShow, false},
    };
}

}  // namespace rejista::cli
