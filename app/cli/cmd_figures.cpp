// indicators.
#include "cli/figures.h"
#include "cli/support.h"
#include "indicators/dhis2_indicators.h"
#include "indicators/own.h"
#include "storage/settings.h"
#include "words/figure_text.h"

#include <cmath>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QStringList splitList(const QStringList& values)
{
    QStringList all;
    for (const QString& value : values)
        all += value.split(u',', Qt::SkipEmptyParts);
    return all;
}

QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
}

QString shown(const std::optional<double>& number)
{
    return number && std::isfinite(*number) ? QString::number(*number, 'f', 2) : u"–"_s;
}

struct Wish {
    std::vector<domain::OrgUnitKey> units;
    std::vector<domain::Period> periods;
    QStringList ownCodes;
    std::vector<domain::IndicatorKey> dhis2;
    bool wantsOwn = true, wantsDhis2 = true;
};

class Table {
public:
    Table(const Context& context, const Session& session) : m_context(context), m_catalog(session.catalog) {}

    void add(QJsonObject row, domain::OrgUnitKey unit, const domain::Period& period, const QStringList& by,
             const std::optional<double>& numerator, const std::optional<double>& denominator,
             const std::optional<double>& value, const QStringList& flags)
    {
        putNamed(row, u"orgUnit"_s, m_catalog.orgUnits.find(unit));
        row.insert(u"period"_s, period.id());
        row.insert(u"numerator"_s, numberOrNull(numerator));
        row.insert(u"denominator"_s, numberOrNull(denominator));
        row.insert(u"value"_s, numberOrNull(value));
        row.insert(u"flags"_s, QJsonArray::fromStringList(flags));
        const QString code = row.value("code"_L1).toString();
        m_lines.push_back({code.isEmpty() ? row.value("uid"_L1).toString() : code,
                           row.value("name"_L1).toString().left(48), codeOrUid(m_catalog.orgUnits.find(unit)),
                           period.id(), by.join(u' '), shown(numerator), shown(denominator), shown(value),
                           words::figureRemark(flags)});
        m_rows.append(row);
    }
    void print(Output& out) const
    {
        out.table({u"code"_s, u"name"_s, u"unit"_s, u"period"_s, u"by"_s, u"numerator"_s, u"÷ denominator"_s,
                   u"value"_s, u"remark"_s},
                  m_lines);
        out.document(m_rows);
    }
    [[nodiscard]] const Context& context() const { return m_context; }

private:
    const Context& m_context;
    const metadata::Catalog& m_catalog;
    QJsonArray m_rows;
    std::vector<QStringList> m_lines;
};

Result<Wish> readWish(const Context& context, const Session& session,
                      const std::optional<indicators::OwnIndicators>& own)
{
    Wish wish;
    auto units = unitsNamed(session, context.args.values(u"orgunit"_s));
    if (!units)
        return units.error();
    wish.units = std::move(*units);
    auto periods = periodsNamed(context.args.values(u"period"_s));
    if (!periods)
        return periods.error();
    wish.periods = std::move(*periods);
    const QStringList codes = splitList(context.args.values(u"code"_s));
    if (codes.isEmpty() && context.args.has(u"code"_s))
        return domain::error(Kind::Usage, u"--code"_s, {{u"missing"_s, u"--code PTR,…"_s}, {u"of"_s, u"indicators"_s}});
    if (codes.isEmpty())
        return wish;
    const QStringList known = own ? own->codes() : QStringList();
    for (const QString& code : codes) {
        if (known.contains(code))
            wish.ownCodes.append(code);
        else if (const auto* indicator = session.catalog.indicators.named(code))
            wish.dhis2.push_back(indicator->key);
        else
            return domain::error(Kind::NotFound, u"--code"_s, {{u"what"_s, u"indicator"_s}, {u"text"_s, code}});
    }
    wish.wantsOwn = !wish.ownCodes.isEmpty();
    wish.wantsDhis2 = !wish.dhis2.empty();
    return wish;
}

void addOwn(Table& table, const indicators::OwnIndicators& own, const indicators::FactSource& facts, const Wish& wish,
            const QStringList& by)
{
    for (const auto& value : own.evaluate(facts, {wish.units, wish.periods, wish.ownCodes, by})) {
        QJsonObject split;
        QStringList shownBy;
        for (auto it = value.by.cbegin(); it != value.by.cend(); ++it) {
            split.insert(it.key(), it.value());
            shownBy.append(it.value());
        }
        QJsonObject row{{u"code"_s, value.code},
                        {u"uid"_s, QString()},
                        {u"name"_s, metadata::textIn(own.name(value.code), table.context().locale())},
                        {u"by"_s, split},
                        {u"zeros"_s, true},
                        {u"reported"_s, value.reported},
                        {u"expected"_s, value.expected}};
        table.add(row, value.orgUnit, value.period, shownBy, value.numerator, value.denominator, value.value,
                  indicators::flagNames(value.flags));
    }
}

QStringList stateFlags(const indicators::IndicatorValue& value)
{
    switch (value.state) {
    case indicators::RowState::Row: return {};
    case indicators::RowState::NumeratorMissing: return {u"MISSING_NUM"_s};
    case indicators::RowState::DenominatorMissing: return {u"MISSING_DEN"_s};
    case indicators::RowState::DenominatorZero: return {u"ZERO_DEN"_s};
    case indicators::RowState::ServerFails: return {u"SERVER_FAILS"_s};
    }
    return {};
}

void addDhis2(Table& table, const Session& session, const indicators::FactSource& facts, const Wish& wish, bool zeros)
{
    const indicators::Dhis2Indicators all(session.catalog);
    for (const auto& value : all.evaluate(facts, wish.dhis2, wish.units, wish.periods, {.includeZeros = zeros})) {
        const auto* indicator = session.catalog.indicators.find(value.indicator);
        QJsonObject row{{u"code"_s, indicator->code},
                        {u"uid"_s, indicator->uid},
                        {u"name"_s, indicator->label(table.context().locale())},
                        {u"by"_s, QJsonObject()},
                        {u"zeros"_s, zeros}};
        if (!value.reason.isEmpty())
            row.insert(u"reason"_s, value.reason);
        table.add(row, value.orgUnit, value.period, {}, value.numerator, value.denominator, value.rounded,
                  stateFlags(value) + expressionFlags(value.flags));
    }
}

Result<QStringList> splitsNamed(const Args& args)
{
    static const QStringList known{u"sex"_s, u"grade"_s, u"subject"_s, u"level"_s};
    const QStringList by = splitList(args.values(u"by"_s));
    for (const QString& one : by) {
        if (!known.contains(one))
            return domain::error(Kind::Usage, u"--by"_s, {{u"text"_s, one}, {u"allowed"_s, known.join(u", "_s)}});
    }
    return by;
}

Result<Exit> runIndicators(Context& context)
{
    const auto by = splitsNamed(context.args);
    if (!by)
        return by.error();
    auto session = context.session();
    if (!session)
        return session.error();
    auto own = ownIndicators(**session);
    if (!own)
        return own.error();
    const auto wish = readWish(context, **session, *own);
    if (!wish)
        return wish.error();
    const auto zeros = storage::settings::get((*session)->workspace->reader(), storage::settings::name::kIncludeZeros);
    if (!zeros)
        return zeros.error();
    const auto facts = loadFacts(**session, wish->units);
    if (!facts)
        return facts.error();
    Table table(context, **session);
    if (wish->wantsOwn && *own)
        addOwn(table, **own, **facts, *wish, *by);
    if (wish->wantsDhis2)
        addDhis2(table, **session, **facts, *wish, *zeros && **zeros == u"true"_s);
    table.print(context.out);
    return Exit::Done;
}

}  // namespace

std::vector<Command> figureCommands()
{
    return {
        {u"indicators"_s,
         {},
         u"our indicators and every DHIS2 indicator, with numerator, denominator, flags"_s,
         {{u"orgunit"_s, u"CODE"_s, u"units; each stands for itself and all below it"_s, true, true},
          {u"period"_s, u"P"_s, u"periods"_s, true, true},
          {u"code"_s, u"PTR,…"_s, u"only these: our codes, or codes or UIDs of DHIS2 indicators"_s, false, true},
          {u"by"_s, u"sex,grade"_s, u"split ours by grade, sex, subject, level"_s, false, true}},
         u"rejista-cli --workspace makeni.rejista indicators --orgunit 2103-2-00417 --period 2025Sep --code PTR,GPI_GER --by sex"_s,
         runIndicators,
         false}};
}

}  // namespace rejista::cli
