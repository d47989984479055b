#include "cli/support.h"

#include "exchange/cell_names.h"
#include "exchange/cell_resolver.h"
#include "storage/catalog_store.h"
#include "words/words.h"

#include <algorithm>
#include <tuple>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
constexpr qsizetype kLongestCode = 50, kLongestName = 230;  // organisationUnits of DHIS2
}  // namespace

void putNamed(QJsonObject& object, const QString& key, const metadata::Named* named)
{
    object.insert(key, named ? named->uid : QString());
    object.insert(key + u"Code"_s, named ? named->code : QString());
}

void putCombo(QJsonObject& object, const QString& key, const metadata::Catalog& catalog, domain::OptionComboKey combo)
{
    const auto* found = catalog.optionCombos.find(combo);
    object.insert(key, found ? found->uid : QString());
    object.insert(key + u"Code"_s, exchange::CellNames(catalog).combo(combo));
}

QString codeOrUid(const metadata::Named* named)
{
    return exchange::CellNames::codeOrUid(named);
}

QString label(const Context& context, const metadata::Named* named)
{
    return named ? named->label(context.locale()) : QString();
}

std::vector<Option> returnOptions()
{
    return {
        {u"orgunit"_s, u"CODE"_s, u"the school or place: EMIS code, code or UID"_s, true, false},
        {u"period"_s, u"P"_s, u"DHIS2 period: 2025Sep, 202510"_s, true, false},
        {u"attribute"_s, u"T"_s, u"the term (or other attribute combo) of data sets that have one"_s, false, false}};
}

Result<domain::ReturnKey> returnNamed(const Context& context, const Session& session)
{
    exchange::CellResolver names(session.catalog);
    const auto set = names.dataSet(context.args.word(0));
    if (!set)
        return set.error();
    const auto unit = names.orgUnit(context.args.value(u"orgunit"_s));
    if (!unit)
        return unit.error();
    const auto when = names.period(*set, context.args.value(u"period"_s));
    if (!when)
        return when.error();
    const auto attribute = names.attribute(*set, context.args.value(u"attribute"_s));
    if (!attribute)
        return attribute.error();
    return domain::ReturnKey{*set, *unit, *when, *attribute};
}

Result<OpenReturn> openReturn(Context& context, std::optional<security::Right> right)
{
    auto session = right ? context.session(*right) : context.session();
    if (!session)
        return session.error();
    const auto key = returnNamed(context, **session);
    if (!key)
        return key.error();
    return OpenReturn{**session, *key};
}

Result<security::Role> roleNamed(const Args& args)
{
    if (const auto role = security::roleFromName(args.value(u"role"_s)))
        return *role;
    QStringList roles;
    for (const auto each : security::allRoles())
        roles.append(security::roleName(each));
    return domain::error(Kind::Usage, u"--role"_s,
                         {{u"text"_s, args.value(u"role"_s)}, {u"allowed"_s, roles.join(u", "_s)}});
}

Result<int> wholeNumber(const Args& args, const QString& option, int otherwise, int least, int most)
{
    if (!args.has(option))
        return otherwise;
    bool number = false;
    const int value = args.value(option).toInt(&number);
    if (number && value >= least && value <= most)
        return value;
    const QString expected = most == std::numeric_limits<int>::max()
        ? u"A whole number from %1"_s.arg(least)
        : u"A whole number from %1 to %2"_s.arg(least).arg(most);
    return domain::error(Kind::Usage, u"--"_s + option, {{u"text"_s, args.value(option)}, {u"expected"_s, expected}});
}

Result<exchange::OrgUnitRow> unitTyped(const Args& args, const QString& code)
{
    exchange::OrgUnitRow row;
    row.code = code;
    row.name = args.value(u"name"_s).trimmed();
    row.under = args.value(u"under"_s);
    row.groups = args.values(u"group"_s);
    const QString of = args.command ? args.command->name : QString();
    if (row.name.isEmpty())
        return domain::error(Kind::Usage, u"--name"_s, {{u"missing"_s, u"--name \"…\""_s}, {u"of"_s, of}});
    // As long as a hub takes them, and on one line: a code is typed again and again, in lists and file names.
    for (const auto& [option, text, most] :
         {std::tuple{u"CODE"_s, row.code, kLongestCode}, {u"--name"_s, row.name, kLongestName}}) {
        if (text.size() > most)
            return domain::error(Kind::TooLong, option, {{u"max"_s, QString::number(most)}});
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
            return domain::error(Kind::Usage, option, {{u"text"_s, text.simplified()}, {u"expected"_s, u"One line"_s}});
    }
    if (args.has(u"at"_s)) {
        const QString at = args.value(u"at"_s);
        auto point = exchange::pointGeometry(at.section(u',', 0, 0), at.section(u',', 1));
        if (!point)
            return point.error();
        row.geometry = *point;
    }
    for (auto [option, day] : {std::pair{u"opens"_s, &row.opens}, {u"closes"_s, &row.closes}}) {
        if (!args.has(option))
            continue;
        *day = QDate::fromString(args.value(option), Qt::ISODate);
        if (!day->isValid())
            return domain::error(Kind::NotADate, u"--"_s + option, {{u"text"_s, args.value(option)}});
    }
    if (row.opens.isValid() && row.closes.isValid() && row.closes < row.opens) {
        return domain::error(Kind::Usage, u"--closes"_s,
                             {{u"text"_s, args.value(u"closes"_s)}, {u"expected"_s, u"A day after it opened"_s}});
    }
    return row;
}

void putReturn(QJsonObject& object, const metadata::Catalog& catalog, const domain::ReturnKey& key)
{
    putNamed(object, u"dataSet"_s, catalog.dataSets.find(key.dataSet));
    putNamed(object, u"orgUnit"_s, catalog.orgUnits.find(key.orgUnit));
    object.insert(u"period"_s, key.period.id());
    putCombo(object, u"attributeOptionCombo"_s, catalog, key.attribute);
}

QString counted(qint64 number, QStringView one)
{
    return u"%1 %2%3"_s.arg(QString::number(number), one, number == 1 ? QString() : u"s"_s);
}

QString returnText(const metadata::Catalog& catalog, const domain::ReturnKey& key)
{
    QStringList parts{codeOrUid(catalog.dataSets.find(key.dataSet)), codeOrUid(catalog.orgUnits.find(key.orgUnit)),
                      key.period.id()};
    if (const QString attribute = exchange::CellNames(catalog).combo(key.attribute); !attribute.isEmpty())
        parts.append(attribute);
    return parts.join(u' ');
}

Result<std::vector<domain::OrgUnitKey>> unitsNamed(const Session& session, const QStringList& names)
{
    exchange::CellResolver resolver(session.catalog);
    std::vector<domain::OrgUnitKey> units;
    for (const QString& name : names) {
        const auto unit = resolver.orgUnit(name);
        if (!unit)
            return unit.error();
        units.push_back(*unit);
    }
    return units;
}

Result<std::vector<domain::Period>> periodsNamed(const QStringList& names)
{
    std::vector<domain::Period> periods;
    for (const QString& name : names) {
        const auto period = domain::Period::parse(name);
        if (!period)
            return domain::error(Kind::BadPeriod, u"--period"_s, {{u"text"_s, name}});
        periods.push_back(*period);
    }
    return periods;
}

entry::Context entryContext(const Context& context, const Session& session)
{
    return {&session.catalog, session.packOrNull(), &session.workspace->clock(), session.workspace->person(),
            context.locale()};
}

Result<void> saveObjects(Session& session, std::vector<metadata::RawObject> objects, storage::journal::Note note)
{
    const auto saved = session.workspace->store().writeNow(
        [objects = std::move(objects), note = std::move(note)](storage::Tx& tx) mutable -> Result<void> {
            const auto written = storage::catalog::save(tx, objects);
            if (!written)
                return written.error();
            if (written->added + written->updated == 0)
                return {};
            const auto noted = storage::journal::append(tx, note);
            return noted ? Result<void>() : Result<void>(noted.error());
        });
    if (!saved)
        return saved.error();
    return session.reload();
}

QJsonArray refusalsJson(const std::vector<exchange::Refusal>& refused)
{
    QJsonArray rows;
    for (const exchange::Refusal& refusal : refused) {
        QJsonObject row = errorJson(refusal.error);
        row.insert(u"row"_s, refusal.row);
        rows.append(row);
    }
    return rows;
}

void printRefusals(Output& out, const std::vector<exchange::Refusal>& refused, int limit)
{
    int shown = 0;
    for (const exchange::Refusal& refusal : refused) {
        if (shown++ == limit) {
            out.line(u"… and %1 more; --json lists all."_s.arg(refused.size() - size_t(limit)));
            return;
        }
        const QString place = refusal.row > 0 ? u"Row %1: "_s.arg(refusal.row) : QString();
        out.line(place + words::sentence(refusal.error));
    }
}

QString isoUtc(const QDateTime& when)
{
    return when.isValid() ? when.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s) : QString();
}

QString whenText(const QDateTime& when)
{
    return when.isValid() ? when.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) : u"never"_s;
}

}  // namespace rejista::cli
