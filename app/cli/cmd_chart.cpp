// chart: the picture that the window shows, as a file. Runs under a QApplication on the offscreen platform.
#include "charts/chart_maker.h"
#include "charts/norm_target.h"
#include "charts/save_chart.h"
#include "cli/figures.h"
#include "cli/support.h"
#include "storage/cells.h"

#include <algorithm>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

// Without --periods: the school years that the units have values of, as the pack's calendar counts years.
Result<std::vector<domain::Period>> yearsWithData(Session& session, domain::OrgUnitKey unit)
{
    const metadata::AcademicYear* year = session.pack->yearAt(session.workspace->clock().today());
    if (!year && !session.pack->calendar.empty())
        year = &session.pack->calendar.back();
    if (!year || year->periods.empty())
        return domain::error(Kind::Usage, u"--periods"_s, {{u"missing"_s, u"--periods P"_s}, {u"of"_s, u"chart"_s}});
    const auto units = session.catalog.subtree(unit);
    const auto found = storage::cells::periods(session.workspace->reader(), units);
    if (!found)
        return found.error();
    std::vector<domain::Period> years;
    for (const domain::Period& period : *found) {
        if (period.type() == year->periods.front().type())
            years.push_back(period);
    }
    if (years.empty())
        years.push_back(year->periods.front());
    return years;
}

// Whose norm each bar is measured against: a target that was typed, or the pack's.
QJsonArray normsJson(const charts::ChartSpec& spec)
{
    QJsonArray rows;
    for (const charts::Bullet& bullet : spec.bullets) {
        rows.append(QJsonObject{{u"code"_s, bullet.code},
                                {u"norm"_s, bullet.norm ? QJsonValue(*bullet.norm) : QJsonValue()},
                                {u"from"_s, bullet.targetOf.isEmpty() ? u"pack"_s : u"target"_s},
                                {u"of"_s, bullet.targetOf}});
    }
    return rows;
}

Result<Exit> runChart(Context& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    if (!(*session)->pack) {
        return domain::error(Kind::Usage, u"chart"_s,
                             {{u"missing"_s, u"a register made from a country pack, whose figures it draws"_s}});
    }
    const auto own = ownIndicators(**session);
    if (!own)
        return own.error();
    if (!*own)
        return domain::error(Kind::NotFound, u"indicators.json"_s,
                             {{u"what"_s, u"file"_s}, {u"text"_s, u"indicators.json"_s}});
    const auto unit = unitsNamed(**session, {context.args.value(u"orgunit"_s)});
    if (!unit)
        return unit.error();
    auto periods = context.args.has(u"periods"_s) ? periodsNamed(context.args.values(u"periods"_s))
                                                  : yearsWithData(**session, unit->front());
    if (!periods)
        return periods.error();
    std::sort(periods->begin(), periods->end());
    // Targets stand at the units above the one that is drawn; of those nothing else is read.
    const auto facts = loadFacts(**session, *unit, charts::normTargetElements((*session)->catalog, *(*session)->pack));
    if (!facts)
        return facts.error();
    const auto spec = charts::makeChart({context.args.word(0), unit->front(), *periods, context.locale()},
                                        (*session)->catalog, *(*session)->pack, **own, **facts);
    if (!spec) {
        domain::Error error = spec.error();
        if (error.kind == Kind::NotFound)
            error.facts = {{u"what"_s, u"chart"_s},
                           {u"text"_s, context.args.word(0)},
                           {u"allowed"_s, (charts::chartCodes() + (*own)->codes()).join(u", "_s)}};
        return error;
    }
    const QString file = context.args.value(u"out"_s);
    if (const auto saved = charts::saveChart(*spec, charts::ChartTheme::light(), file); !saved) {
        domain::Error error = saved.error();
        if (error.kind == Kind::Usage)
            error.facts = {{u"text"_s, file}, {u"allowed"_s, u"F.png, F.svg, F.pdf"_s}};
        return error;
    }
    QStringList shown;
    for (const domain::Period& period : *periods)
        shown.append(period.id());
    context.out.line(u"%1: %2"_s.arg(file, spec->description()));
    context.out.document(QJsonObject{{u"file"_s, file},
                                     {u"code"_s, context.args.word(0)},
                                     {u"title"_s, spec->title},
                                     {u"description"_s, spec->description()},
                                     {u"periods"_s, QJsonArray::fromStringList(shown)},
                                     {u"norms"_s, normsJson(*spec)},
                                     {u"notes"_s, QJsonArray::fromStringList(spec->notes)},
                                     {u"missing"_s, QJsonArray::fromStringList(spec->missing)}});
    return Exit::Done;
}

}  // namespace

std::vector<Command> chartCommands()
{
    return {{u"chart"_s,
             u"CODE"_s,
             u"the chart that the window shows: LEARNERS, NORM, PARITY, YEARS, or an indicator over years"_s,
             {{u"orgunit"_s, u"CODE"_s, u"the unit; it stands for itself and all below it"_s, true, false},
              {u"periods"_s, u"P"_s, u"the years; without it, those that have values"_s, false, true},
              {u"out"_s, u"F"_s, u"F.png, F.svg or F.pdf"_s, true, false}},
             u"rejista-cli --workspace makeni.rejista chart LEARNERS --orgunit 2103-2-00417 --out learners.png"_s,
             runChart,
             true}};
}

}  // namespace rejista::cli
