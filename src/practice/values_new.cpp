#include "practice/access.h"
#include "practice/moment.h"
#include "practice/periods.h"
#include "practice/value_types.h"
#include "practice/values_import.h"

#include "domain/uid.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

struct Row {
    Id element = 0, optionCombo = 0, attributeCombo = 0, unit = 0, period = 0;
    domain::Period when{};
    const ValueIn* in = nullptr;
};

/// One POST of 2.43+: decode, the checks of the group, the checks of each value, then all or what is left.
class NewImport {
public:
    NewImport(Call& call, const ValuesIn& body, bool dryRun)
        : m_call(call),
          m(call.hub),
          m_model(call.hub.metadata()),
          m_body(body),
          m_dryRun(dryRun)
    {}

    std::optional<ImportSummary> run()
    {
        if (m_body.values.empty() && m_body.deletion.isEmpty())
            return ImportSummary{};
        if (!decode())
            return m_failed ? std::nullopt : std::optional<ImportSummary>(m_out);
        if (!group())
            return m_out;
        values();
        return m_out;
    }

private:
    // A malformed UID or a missing part aborts everything; the index stands in the text alone.
    bool bad(const QString& code, const QString& text, const QString& args)
    {
        m_out.status = u"ERROR"_s;
        m_out.complete.clear();
        m_out.conflicts.push_back({code, text, {}, {}, {{u"args"_s, args}}, {-1}});
        return false;
    }

    bool id(const QString& scheme, const QString& kind, const QString& text, const QString& unknown,
            const QString& malformed, const QString& what, Id& out)
    {
        out = IdSchemes::find(m, scheme, kind, text);
        if (scheme == u"UID"_s && !domain::isUid(text))
            return bad(malformed, what + u" UID is not valid: `"_s + text + u'`', text);
        if (out == 0)
            return bad(unknown, what + u" not found: `"_s + text + u'`', text);
        return true;
    }

    bool decode()
    {
        m_schemes = IdSchemes::of(m_call);
        if (!m_body.dataSet.isEmpty()
            && !id(m_schemes.dataSet, u"dataSets"_s, m_body.dataSet, u"E8005"_s, u"E8004"_s, u"Data set"_s, m_dataSet))
            return false;
        m_rows.reserve(m_body.values.size());
        for (size_t i = 0; i < m_body.values.size(); ++i) {
            if (!decodeOne(m_body.values[i], u"Value #%1 "_s.arg(i)))
                return false;
        }
        return true;
    }

    bool decodeOne(const ValueIn& in, const QString& where)
    {
        Row row;
        row.in = &in;
        const QString unit = in.unit.isEmpty() ? m_body.unit : in.unit;
        const QString period = in.period.isEmpty() ? m_body.period : in.period;
        const QString attribute = in.attributeCombo.isEmpty() ? m_body.attributeCombo : in.attributeCombo;
        if (in.element.isEmpty())
            return missing(u"E8102"_s, where + u"data element not defined in group or value"_s);
        if (unit.isEmpty())
            return missing(u"E8105"_s, where + u"org unit not defined in group or value"_s);
        if (period.isEmpty())
            return missing(u"E8100"_s, where + u"period not defined in group or value"_s);
        if (!id(m_schemes.element, u"dataElements"_s, in.element, u"E8103"_s, u"E8104"_s, where + u"data element"_s,
                row.element)
            || !id(m_schemes.unit, u"organisationUnits"_s, unit, u"E8106"_s, u"E8107"_s, where + u"org unit"_s,
                   row.unit))
            return false;
        const std::optional<domain::Period> when = period == m_lastPeriod ? m_lastWhen : periodOf(period);
        if (!when) {
            m_failed = true;
            return false;
        }
        m_lastPeriod = period;
        m_lastWhen = when;
        row.when = *when;
        row.period = m.ids.of(period);
        row.optionCombo = m_model.defaultOptionCombo;
        if (in.hasOptions) {
            std::vector<Id> options;
            for (const QString& option : in.options)
                options.push_back(m.ids.of(option));
            const Element* element = m_model.element(row.element);
            row.optionCombo = element == nullptr ? 0 : m_model.optionComboOf(element->combo, options);
            if (row.optionCombo == 0)
                return bad(u"E8126"_s, where + u"category options name no option combo"_s, in.options.join(u','));
        } else if (!in.optionCombo.isEmpty()
                   && !id(m_schemes.optionCombo, u"categoryOptionCombos"_s, in.optionCombo, u"E8108"_s, u"E8109"_s,
                          where + u"category option combo"_s, row.optionCombo)) {
            return false;
        }
        row.attributeCombo = m_model.defaultOptionCombo;
        if (!attribute.isEmpty()
            && !id(m_schemes.attributeCombo, u"categoryOptionCombos"_s, attribute, u"E8110"_s, u"E8111"_s,
                   where + u"attribute option combo"_s, row.attributeCombo))
            return false;
        m_rows.push_back(row);
        return true;
    }

    bool missing(const QString& code, const QString& text)
    {
        bad(code, text, text);
        m_out.conflicts.back().indexes = {-1};
        return false;
    }

    // Refuses every row of the group, the innocent ones too (hub-live.md §A1.8).
    bool refuse(const QString& code, const QString& text, const QStringList& args)
    {
        m_out.status = u"ERROR"_s;
        Conflict made{code, text, {}, {}, {{u"args"_s, args.join(u'-')}}, {}};
        made.indexes.resize(m_rows.size());
        std::iota(made.indexes.begin(), made.indexes.end(), 0);
        m_out.rejected = made.indexes;
        m_out.conflicts.push_back(made);
        return false;
    }

    [[nodiscard]] QString name(Id id) const { return m.ids.text(id); }
    [[nodiscard]] QString listed(Id id) const { return u'[' + name(id) + u']'; }

    bool group()
    {
        if (m_dataSet == 0 && !detect())
            return false;
        m_set = m_model.dataSet(m_dataSet);
        const User& user = *m_call.user;
        if (m_set != nullptr && !allows(user, m_set->sharing, Right::DataWrite))
            return refuse(u"E8010"_s, u"Current user cannot enter data for data set: `%1`"_s.arg(name(m_dataSet)),
                          {name(m_dataSet)});
        for (const Row& row : m_rows) {
            if (m_model.unit(row.unit) != nullptr && !mayCapture(m_model, user, row.unit))
                return refuse(u"E8011"_s,
                              u"Current user cannot enter data for org unit(s): `%1`"_s.arg(listed(row.unit)),
                              {listed(row.unit)});
        }
        return options() && structure() && times() && twice();
    }

    bool detect()
    {
        QSet<Id> all;
        std::vector<Id> common;
        for (const Row& row : m_rows) {
            const auto sets = m_model.setsOfElement.value(row.element);
            if (sets.empty())
                return refuse(
                    u"E8003"_s,
                    u"Data set detection failed, found no set for data element(s): `%1`"_s.arg(listed(row.element)),
                    {listed(row.element)});
            std::vector<Id> both;
            for (const Id set : sets) {
                all.insert(set);
                if (&row == &m_rows.front() || std::find(common.begin(), common.end(), set) != common.end())
                    both.push_back(set);
            }
            common = both;
        }
        if (common.size() == 1) {
            m_dataSet = common.front();
            return true;
        }
        QStringList names;
        for (const Id set : all)
            names.append(name(set));
        names.sort();
        const QString text = u'[' + names.join(u", "_s) + u']';
        return refuse(u"E8002"_s, u"Data set detection failed, found multiple sets: `%1`"_s.arg(text), {text});
    }

    bool options()
    {
        Id last = 0;
        for (const Row& row : m_rows) {
            const OptionCombo* combo = row.attributeCombo == last ? nullptr : m_model.optionCombo(row.attributeCombo);
            last = row.attributeCombo;
            for (const Id id : combo == nullptr ? std::vector<Id>() : combo->options) {
                const auto option = m_model.categoryOptions.constFind(id);
                if (option != m_model.categoryOptions.cend()
                    && !allows(*m_call.user, option->sharing, Right::DataWrite))
                    return refuse(u"E8012"_s,
                                  u"Current user cannot enter data for category option(s): `%1`"_s.arg(listed(id)),
                                  {listed(id)});
            }
        }
        return true;
    }

    bool structure()
    {
        const QString set = name(m_dataSet);
        auto unusable = [&](const QString& code, const QString& what, Id id) {
            return refuse(code, u"Data set %1 not usable with %2(s): `%3`"_s.arg(set, what, listed(id)),
                          {set, listed(id)});
        };
        for (const Row& row : m_rows) {
            const auto sets = m_model.setsOfElement.constFind(row.element);
            if (m_set == nullptr || sets == m_model.setsOfElement.cend()
                || std::find(sets->begin(), sets->end(), m_dataSet) == sets->end())
                return unusable(u"E8020"_s, u"data element"_s, row.element);
        }
        for (const Row& row : m_rows) {
            if (m_set->periodType != row.when.type())
                return unusable(u"E8021"_s, u"period"_s, row.period);
        }
        for (const Row& row : m_rows) {
            if (!m_set->units.contains(row.unit) || m_model.unit(row.unit) == nullptr)
                return unusable(u"E8022"_s, u"org unit"_s, row.unit);
        }
        for (const Row& row : m_rows) {
            const OptionCombo* attribute = m_model.optionCombo(row.attributeCombo);
            if (attribute == nullptr || attribute->combo != m_set->attributeCombo)
                return unusable(u"E8023"_s, u"attribute option combo"_s, row.attributeCombo);
        }
        for (const Row& row : m_rows) {
            // `default` passes with every element, whatever its combo (hub-live.md §A1.2).
            const Id combo = m_model.comboOf(*m_set, *m_model.element(row.element));
            if (row.optionCombo == m_model.defaultOptionCombo
                || m_model.combos.value(combo).set.contains(row.optionCombo))
                continue;
            return refuse(u"E8024"_s,
                          u"Data set %1 + data element %2 not usable with category option combo(s): `%3`"_s.arg(
                              set, name(row.element), listed(row.optionCombo)),
                          {set, name(row.element), listed(row.optionCombo)});
        }
        for (const Row& row : m_rows) {
            if (!optionsTakeUnit(m_model, row.attributeCombo, row.unit))
                return refuse(u"E8025"_s,
                              u"Attribute option combo %1 not usable with org unit(s): `%2`"_s.arg(
                                  name(row.attributeCombo), listed(row.unit)),
                              {name(row.attributeCombo), listed(row.unit)});
        }
        return true;
    }

    bool times()
    {
        const User& user = *m_call.user;
        if (m_call.flag(u"force") && user.isSuper())
            return true;
        auto untimely = [&](const QString& code, const QString& what, const QString& whose, Id period) {
            return refuse(code, u"Untimely data entry%1 %2 and period(s): `%3`"_s.arg(what, whose, listed(period)),
                          {whose, listed(period)});
        };
        for (const Row& row : m_rows) {
            const Timely when = timely(m, *m_set, row.when, row.period);
            const bool passes = user.may(u"F_EDIT_EXPIRED"_s) || hasException(m, m_dataSet, row.period, row.unit);
            if (when != Timely::Yes && !(when == Timely::TooLate && passes) && !(user.isSuper()))
                return untimely(u"E8030"_s, u" for data set"_s, name(m_dataSet), row.period);
        }
        for (const Row& row : m_rows) {
            const Unit* unit = m_model.unit(row.unit);
            if (row.when.start() < unit->opened || (unit->closed.isValid() && row.when.start() > unit->closed))
                return untimely(u"E8031"_s, u" for org unit"_s, name(row.unit), row.period);
        }
        for (const Row& row : m_rows) {
            if (!withinOptionDates(m_model, row.attributeCombo, row.when))
                return untimely(u"E8032"_s, u" for attribute option combo"_s, name(row.attributeCombo), row.period);
        }
        for (const Row& row : m_rows) {
            if (isApproved(m, m_model, *m_set, row.period, row.unit, row.attributeCombo))
                return untimely(
                    u"E8033"_s,
                    u" (already approved) for attribute option combo %1, org unit"_s.arg(name(row.attributeCombo)),
                    name(row.unit), row.period);
        }
        return true;
    }

    bool twice()
    {
        QHash<std::pair<FormKey, CellKey>, size_t> met;
        met.reserve(qsizetype(m_rows.size()));
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const auto key = keyOf(m_rows[i]);
            const auto at = met.constFind(key);
            if (at != met.cend())
                return refuse(u"E8128"_s, u"Value #[%1, %2] all affect the same data value"_s.arg(*at).arg(i),
                              {u"[%1, %2]"_s.arg(*at).arg(i)});
            met.insert(key, i);
        }
        return true;
    }

    [[nodiscard]] static std::pair<FormKey, CellKey> keyOf(const Row& row)
    {
        return {{row.unit, row.period}, {row.element, row.optionCombo, row.attributeCombo}};
    }

    // What is wrong with one value; the text that is stored goes to `kept`.
    [[nodiscard]] std::optional<Conflict> valueProblem(const Row& row, int index, QString& kept) const
    {
        const ValueIn& in = *row.in;
        const Element& element = *m_model.element(row.element);
        auto made = [&](const QString& code, const QString& text, const QStringList& args) {
            return Conflict{code,
                            u"Value #%1 "_s.arg(index) + text,
                            {},
                            {},
                            {{u"args"_s, (QStringList{QString::number(index)} + args).join(u'-')}},
                            {index}};
        };
        kept = in.value;
        if (in.deleted || isDelete())
            return std::nullopt;
        if (in.value.isEmpty()) {
            if (!m_set->noValueRequiresComment)
                return made(u"E8120"_s, u"value is required"_s, {});
            // Turned round in the server: an empty value passes without a comment and is refused with one.
            if (!in.comment.isEmpty())
                return made(u"E8121"_s, u"value or comment is required"_s, {});
            return std::nullopt;
        }
        const Judged judged = judge(element.valueType, in.value, false);
        kept = judged.kept;
        if (!judged.reason.isEmpty())
            return made(u"E8122"_s, u"value `%1` is no valid %2: %3"_s.arg(in.value, element.valueType, judged.reason),
                        {in.value, element.valueType, judged.reason});
        if (element.optionSet != 0) {
            const QSet<QString> codes = m_model.optionCodes.value(element.optionSet);
            const QStringList parts = element.valueType == u"MULTI_TEXT"_s ? in.value.split(u',')
                                                                           : QStringList{in.value};
            for (const QString& part : parts) {
                if (!codes.contains(part))
                    return made(u"E8123"_s, u"value `%1` is not an option"_s.arg(in.value), {in.value});
            }
        }
        if (element.commentOptionSet != 0 && !in.comment.isEmpty()
            && !m_model.optionCodes.value(element.commentOptionSet).contains(in.comment))
            return made(u"E8124"_s, u"comment is restricted to options and does not allow free text`"_s, {in.comment});
        if (in.comment.size() > 5000)
            return made(u"E8125"_s, u"comment too long (max 5,000 characters)`"_s, {u"5000"_s});
        return std::nullopt;
    }

    [[nodiscard]] bool isDelete() const { return m_call.text(u"importStrategy").startsWith(u"DELETE"); }

    void values()
    {
        std::vector<Written> good;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            QString kept;
            const std::optional<Conflict> problem = valueProblem(m_rows[i], int(i), kept);
            if (problem) {
                m_out.conflicts.push_back(*problem);
                m_out.rejected.push_back(int(i));
                continue;
            }
            const ValueIn& in = *m_rows[i].in;
            good.push_back({keyOf(m_rows[i]).first, keyOf(m_rows[i]).second, kept, in.hasValue, in.comment, in.followUp,
                            m.ids.of(m_call.user->username), m.now()});
            m_deleted.push_back(in.deleted || isDelete());
        }
        if (!m_out.rejected.empty() && m_call.flag(u"atomic")) {
            const QString first = m_out.conflicts.front().text;
            m_out.conflicts.clear();
            m_out.complete.clear();
            refuse(
                u"E8000"_s,
                u"Atomic mode requires all values to be valid but only %1/%2 were. First issue: %3"_s.arg(good.size())
                    .arg(m_rows.size())
                    .arg(first),
                {QString::number(good.size()), QString::number(m_rows.size()), first});
            return;
        }
        m_out.ignored = int(m_out.rejected.size());
        m_out.status = m_out.rejected.empty() ? u"SUCCESS"_s : good.empty() ? u"ERROR"_s : u"WARNING"_s;
        // The database will not have U+0000; the server swallows that and calls it a success (hub-live.md §A1.1).
        if (m_body.hasNul) {
            m_out.ignored = int(m_rows.size());
            return;
        }
        (isDelete() ? m_out.deleted : m_out.updated) = int(good.size());
        deletion(good.empty() ? 0 : good.front().at);
        if (m_dryRun)
            return;
        for (size_t i = 0; i < good.size(); ++i)
            m_deleted[i] ? deleteCell(m, good[i]) : writeCell(m, good[i]);
        complete();
    }

    /// `deletion`: everything in its scope goes first.
    void deletion(qint64 now)
    {
        if (m_body.deletion.isEmpty())
            return;
        auto named = [&](const QString& property) {
            std::vector<Id> out;
            for (const QJsonValue& one : m_body.deletion.value(property).toArray())
                out.push_back(m.ids.of(one.toString()));
            return out;
        };
        QList<Written> scope;
        for (const Id unit : named(u"orgUnits"_s)) {
            for (const Id period : named(u"periods"_s)) {
                const Form* form = m.forms.find({unit, period});
                for (const QJsonValue& one :
                     form == nullptr ? QJsonArray() : m_body.deletion.value(u"elements"_s).toArray()) {
                    const Id element = m.ids.of(one.toObject().value(u"dataElement"_s).toString());
                    const Id combo = m.ids.of(one.toObject().value(u"categoryOptionCombo"_s).toString());
                    for (const auto& [key, cell] : *form) {
                        if (key.element == element && (combo == 0 || combo == key.optionCombo) && !cell.deleted)
                            scope.append({{unit, period},
                                          key,
                                          cell.value,
                                          cell.hasValue,
                                          {},
                                          false,
                                          m.ids.of(m_call.user->username),
                                          now});
                    }
                }
            }
        }
        m_out.deleted += int(scope.size());
        for (const Written& one : std::as_const(scope)) {
            if (!m_dryRun)
                deleteCell(m, one);
        }
    }

    void complete()
    {
        if (m_body.completeDate.isEmpty() || m_out.ignored > 0 || m_body.period.isEmpty() || m_body.unit.isEmpty()
            || m_rows.empty())
            return;
        const Row& row = m_rows.front();
        completeAt(m, {m_dataSet, row.period, row.unit, row.attributeCombo}, m_body.completeDate,
                   m.ids.of(m_call.user->username));
        m_out.complete = m_body.completeDate;
    }

    Call& m_call;
    HubState& m;
    const Model& m_model;
    const ValuesIn& m_body;
    bool m_dryRun = false, m_failed = false;
    IdSchemes m_schemes{};
    Id m_dataSet = 0;
    const DataSet* m_set = nullptr;
    QString m_lastPeriod{};
    std::optional<domain::Period> m_lastWhen{};
    std::vector<Row> m_rows{};
    std::vector<bool> m_deleted{};
    ImportSummary m_out{};
};

}  // namespace

std::optional<ImportSummary> importNew(Call& call, ValuesIn body, bool dryRun)
{
    return NewImport(call, body, dryRun).run();
}

}  // namespace rejista::practice
