#include "practice/values_new.h"

#include "domain/uid.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {

std::optional<ImportSummary> NewImport::run()
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

bool NewImport::bad(const QString& code, const QString& text, const QString& args)
{
    m_out.status = u"ERROR"_s;
    m_out.complete.clear();
    m_out.conflicts.push_back({code, text, {}, {}, {{u"args"_s, args}}, {-1}});
    return false;
}

bool NewImport::id(const QString& scheme, const QString& kind, const QString& text, const QString& unknown,
                   const QString& malformed, const QString& what, Id& out)
{
    out = IdSchemes::find(m, scheme, kind, text);
    if (scheme == u"UID"_s && !domain::isUid(text))
        return bad(malformed, what + u" UID is not valid: `"_s + text + u'`', text);
    if (out == 0)
        return bad(unknown, what + u" not found: `"_s + text + u'`', text);
    return true;
}

bool NewImport::decode()
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

bool NewImport::decodeOne(const ValueIn& in, const QString& where)
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
        || !id(m_schemes.unit, u"organisationUnits"_s, unit, u"E8106"_s, u"E8107"_s, where + u"org unit"_s, row.unit))
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

bool NewImport::missing(const QString& code, const QString& text)
{
    bad(code, text, text);
    m_out.conflicts.back().indexes = {-1};
    return false;
}

std::optional<ImportSummary> importNew(Call& call, const ValuesIn& body, bool dryRun)
{
    return NewImport(call, body, dryRun).run();
}

}  // namespace rejista::practice
