// The checks of single values (2.43+), and what is written in the end.
#include "practice/value_types.h"
#include "practice/values_new.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {

std::pair<FormKey, CellKey> NewImport::keyOf(const Row& row)
{
    return {{row.unit, row.period}, {row.element, row.optionCombo, row.attributeCombo}};
}

std::optional<Conflict> NewImport::valueProblem(const Row& row, int index, QString& kept) const
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
        const QStringList parts = element.valueType == u"MULTI_TEXT"_s ? in.value.split(u',') : QStringList{in.value};
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

void NewImport::values()
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
        refuse(u"E8000"_s,
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

void NewImport::deletion(qint64 now)
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

void NewImport::complete()
{
    if (m_body.completeDate.isEmpty() || m_out.ignored > 0 || m_body.period.isEmpty() || m_body.unit.isEmpty()
        || m_rows.empty())
        return;
    const Row& row = m_rows.front();
    completeAt(m, {m_dataSet, row.period, row.unit, row.attributeCombo}, m_body.completeDate,
               m.ids.of(m_call.user->username));
    m_out.complete = m_body.completeDate;
}

}  // namespace rejista::practice
