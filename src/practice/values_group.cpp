// The checks that refuse a whole group (2.43+), in the server's order.
#include "practice/access.h"
#include "practice/values_new.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rejista::practice {

bool NewImport::refuse(const QString& code, const QString& text, const QStringList& args)
{
    m_out.status = u"ERROR"_s;
    Conflict made{code, text, {}, {}, {{u"args"_s, args.join(u'-')}}, {}};
    made.indexes.resize(m_rows.size());
    std::iota(made.indexes.begin(), made.indexes.end(), 0);
    m_out.rejected = made.indexes;
    m_out.conflicts.push_back(made);
    return false;
}

bool NewImport::group()
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
            return refuse(u"E8011"_s, u"Current user cannot enter data for org unit(s): `%1`"_s.arg(listed(row.unit)),
                          {listed(row.unit)});
    }
    return options() && structure() && times() && twice();
}

bool NewImport::detect()
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

bool NewImport::options()
{
    Id last = 0;
    for (const Row& row : m_rows) {
        const OptionCombo* combo = row.attributeCombo == last ? nullptr : m_model.optionCombo(row.attributeCombo);
        last = row.attributeCombo;
        for (const Id id : combo == nullptr ? std::vector<Id>() : combo->options) {
            const auto option = m_model.categoryOptions.constFind(id);
            if (option != m_model.categoryOptions.cend() && !allows(*m_call.user, option->sharing, Right::DataWrite))
                return refuse(u"E8012"_s,
                              u"Current user cannot enter data for category option(s): `%1`"_s.arg(listed(id)),
                              {listed(id)});
        }
    }
    return true;
}

bool NewImport::structure()
{
    const QString set = name(m_dataSet);
    auto unusable = [&](const QString& code, const QString& what, Id id) {
        return refuse(code, u"Data set %1 not usable with %2(s): `%3`"_s.arg(set, what, listed(id)), {set, listed(id)});
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
        if (row.optionCombo == m_model.defaultOptionCombo || m_model.combos.value(combo).set.contains(row.optionCombo))
            continue;
        return refuse(u"E8024"_s,
                      u"Data set %1 + data element %2 not usable with category option combo(s): `%3`"_s.arg(
                          set, name(row.element), listed(row.optionCombo)),
                      {set, name(row.element), listed(row.optionCombo)});
    }
    for (const Row& row : m_rows) {
        if (!optionsTakeUnit(m_model, row.attributeCombo, row.unit))
            return refuse(u"E8025"_s,
                          u"Attribute option combo %1 not usable with org unit(s): `%2`"_s.arg(name(row.attributeCombo),
                                                                                               listed(row.unit)),
                          {name(row.attributeCombo), listed(row.unit)});
    }
    return true;
}

bool NewImport::times()
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

bool NewImport::twice()
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

}  // namespace rejista::practice
