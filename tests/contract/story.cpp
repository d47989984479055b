#include "contract/story.h"

#include <algorithm>

namespace rejista::contract {

using namespace Qt::StringLiterals;

QString told(const domain::Error& error)
{
    QString text = QString(domain::kindName(error.kind)) + u" at "_s + error.where;
    for (auto it = error.facts.cbegin(); it != error.facts.cend(); ++it)
        text += u", "_s + it.key() + u'=' + it.value();
    return text;
}

namespace {

QString told(const hub::PushAnswer& answer)
{
    QString text = u"status %1, imported %2, updated %3, deleted %4, ignored %5, %6"_s.arg(answer.httpStatus)
                       .arg(answer.imported)
                       .arg(answer.updated)
                       .arg(answer.deleted)
                       .arg(answer.ignored)
                       .arg(answer.accounted ? u"adds up"_s : u"does not add up"_s);
    for (const auto& one : answer.rejected)
        text += u"; row %1 %2 %3"_s.arg(one.index).arg(one.code, one.message);
    if (answer.refusedWhole)
        text += u"; whole: "_s + answer.refusedWhole->code + u' ' + answer.refusedWhole->message;
    return text;
}

}  // namespace

void Story::fail(const QString& what)
{
    QString text = what;
    if (m_answer)
        text += u" | answer: "_s + told(*m_answer);
    if (m_error)
        text += u" | error: "_s + contract::told(*m_error);
    QTest::qFail(qPrintable(text), __FILE__, __LINE__);
}

std::optional<hub::RemoteForm> Story::read()
{
    const auto form = m_world.as(Who::Clerk).readForm(m_form);
    if (!form) {
        fail(u"the form cannot be read: "_s + contract::told(form.error()));
        return {};
    }
    return *form;
}

const hub::RemoteValue* Story::find(const hub::RemoteForm& form, const Cell& cell) const
{
    for (const hub::RemoteValue& value : form.values) {
        if (value.dataElement == cell.element && value.categoryOptionCombo == m_world.combo(cell) && !value.deleted)
            return &value;
    }
    return nullptr;
}

std::vector<hub::OutgoingValue> Story::outgoing(const std::vector<Said>& values) const
{
    std::vector<hub::OutgoingValue> rows;
    for (const Said& said : values)
        rows.push_back({said.cell.element, m_world.combo(said.cell), said.value, said.comment, said.followUp});
    return rows;
}

Story& Story::givenAnEmptyForm()
{
    const auto form = over() ? std::nullopt : read();
    if (!form)
        return *this;
    std::vector<hub::OutgoingValue> rows;
    for (const hub::RemoteValue& value : form->values)
        rows.push_back({value.dataElement, value.categoryOptionCombo, std::nullopt, {}, false});
    if (!rows.empty()) {
        if (const auto pushed = m_world.as(Who::Clerk).pushValues(m_form, rows); !pushed)
            fail(u"the form cannot be emptied: "_s + contract::told(pushed.error()));
    }
    if (form->completion.complete)
        whenCompleted(Who::Clerk, false);
    const auto now = over() ? std::nullopt : read();
    if (now && !now->values.empty())
        fail(u"the form is not empty: %1 values are left"_s.arg(now->values.size()));
    return *this;
}

Story& Story::givenTheFormHolds(const std::vector<Said>& values)
{
    givenAnEmptyForm();
    when(Who::Clerk, values);
    return thenAllIsAccepted();
}

Story& Story::when(Who who, const std::vector<Said>& values)
{
    whenTried(who, values);
    if (!over() && m_error)
        fail(u"the sending failed"_s);
    return *this;
}

Story& Story::whenTried(Who who, const std::vector<Said>& values)
{
    m_before = over() ? std::nullopt : read();
    if (over())
        return *this;
    m_answer.reset();
    m_error.reset();
    m_sent = values;
    auto pushed = m_world.as(who).pushValues(m_form, outgoing(values));
    if (pushed)
        m_answer = std::move(*pushed);
    else
        m_error = pushed.error();
    return *this;
}

Story& Story::whenCompleted(Who who, bool complete)
{
    if (over())
        return *this;
    m_error.reset();
    if (const auto done = m_world.as(who).setComplete(m_form, complete); !done)
        m_error = done.error();
    return *this;
}

bool Story::refusedByAnswer(int index) const
{
    if (m_answer->refusedWhole)
        return true;
    return std::any_of(m_answer->rejected.begin(), m_answer->rejected.end(),
                       [&](const auto& one) { return one.index == index || one.index < 0; });
}

Story& Story::thenAllIsAccepted()
{
    if (over())
        return *this;
    if (!m_answer || !m_answer->accounted || m_answer->refusedWhole || !m_answer->rejected.empty())
        fail(u"not all was accepted"_s);
    return *this;
}

Story& Story::thenRefused(int index)
{
    if (over())
        return *this;
    if (!m_answer || !refusedByAnswer(index))
        fail(u"row %1 was not refused"_s.arg(index));
    return thenTheAnswerIsTrue();
}

Story& Story::thenTheAnswerIsTrue()
{
    const auto now = over() ? std::nullopt : read();
    if (!now)
        return *this;
    if (!m_answer) {
        fail(u"there is no answer"_s);
        return *this;
    }
    for (size_t i = 0; i < m_sent.size(); ++i) {
        const Said& said = m_sent[i];
        const hub::RemoteValue* was = m_before ? find(*m_before, said.cell) : nullptr;
        const hub::RemoteValue* is = find(*now, said.cell);
        const bool refused = refusedByAnswer(int(i));
        const auto wanted = refused ? (was ? was->value : std::nullopt) : said.value;
        const auto found = is ? is->value : std::nullopt;
        if (wanted != found) {
            fail(u"row %1 (%2): the answer means \"%3\", the form holds \"%4\""_s.arg(i).arg(
                said.cell.element, wanted.value_or(u"nothing"_s), found.value_or(u"nothing"_s)));
            return *this;
        }
    }
    return *this;
}

Story& Story::thenHolds(const Cell& cell, const QString& value, const QString& comment, bool followUp)
{
    const auto now = over() ? std::nullopt : read();
    if (!now)
        return *this;
    const hub::RemoteValue* found = find(*now, cell);
    if (!found)
        fail(u"%1 has no value, \"%2\" was expected"_s.arg(cell.element, value));
    else if (found->value != value || found->comment != comment || found->followUp != followUp)
        fail(u"%1 holds \"%2\", comment \"%3\", follow-up %4; expected \"%5\", \"%6\", %7"_s
                 .arg(cell.element, found->value.value_or(u"nothing"_s), found->comment)
                 .arg(found->followUp)
                 .arg(value, comment)
                 .arg(followUp));
    return *this;
}

Story& Story::thenHasNothingIn(const Cell& cell)
{
    const auto now = over() ? std::nullopt : read();
    if (now && find(*now, cell))
        fail(cell.element + u" has a value: "_s + find(*now, cell)->value.value_or(u"none, but a row"_s));
    return *this;
}

Story& Story::thenWrittenBy(const Cell& cell, Who who)
{
    const auto now = over() ? std::nullopt : read();
    if (!now)
        return *this;
    const hub::RemoteValue* found = find(*now, cell);
    if (!found || found->storedBy != m_world.userName(who))
        fail(u"%1 was stored by \"%2\", not by %3"_s.arg(cell.element, found ? found->storedBy : u"nobody"_s,
                                                         m_world.userName(who)));
    return *this;
}

Story& Story::thenIsComplete(bool complete, Who by)
{
    const auto now = over() ? std::nullopt : read();
    if (!now)
        return *this;
    if (m_error || now->completion.complete != complete)
        fail(u"complete is %1"_s.arg(now->completion.complete));
    else if (complete && now->completion.by != m_world.userName(by))
        fail(u"completed by \"%1\""_s.arg(now->completion.by));
    return *this;
}

Story& Story::thenCompletionFails(const QString& code)
{
    if (!over() && (!m_error || m_error->kind != domain::Kind::HubRefused || m_error->fact(u"code"_s) != code))
        fail(u"completion was to fail with "_s + code);
    return *this;
}

Story& Story::thenStopsWith(domain::Kind kind)
{
    if (!over() && (!m_error || m_error->kind != kind))
        fail(u"expected "_s + QString(domain::kindName(kind)));
    return *this;
}

Story& Story::thenLock(hub::LockStatus lock)
{
    const auto now = over() ? std::nullopt : read();
    if (now && now->lock != lock)
        fail(u"lock status is %1"_s.arg(int(now->lock)));
    return *this;
}

}  // namespace rejista::contract
