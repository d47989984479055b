// Scenarios as readable steps: given, when, then. A step that fails marks the running test as failed with what was seen,
// and the steps behind it do nothing. Main thread.
#pragma once

#include "contract/world.h"

#include <QtTest>

namespace rejista::contract {

/// A value on its way: `says(kGirls, u"12"_s)`; without a value the cell is cleared.
struct Said {
    Cell cell;
    std::optional<QString> value{};
    QString comment{};
    bool followUp = false;
};
[[nodiscard]] inline Said says(const Cell& cell, const QString& value, const QString& comment = {}, bool flag = false)
{
    return {cell, value, comment, flag};
}
[[nodiscard]] inline Said clears(const Cell& cell)
{
    return {cell, std::nullopt, {}, false};
}

class Story {
public:
    explicit Story(World& world, hub::FormId form) : m_world(world), m_form(std::move(form)) {}

    /// Nobody has written into the form, or it was all taken away; not complete.
    Story& givenAnEmptyForm();
    Story& givenTheFormHolds(const std::vector<Said>& values);

    Story& when(Who who, const std::vector<Said>& values);
    Story& whenTried(Who who, const std::vector<Said>& values);
    Story& whenCompleted(Who who, bool complete = true);

    /// Counts add up and nothing was refused.
    Story& thenAllIsAccepted();
    /// The row at this position of the last sending is not stored, and the answer says so.
    Story& thenRefused(int index);
    /// What the answer says of every row is what the form then holds.
    Story& thenTheAnswerIsTrue();
    Story& thenHolds(const Cell& cell, const QString& value, const QString& comment = {}, bool followUp = false);
    Story& thenHasNothingIn(const Cell& cell);
    Story& thenWrittenBy(const Cell& cell, Who who);
    Story& thenIsComplete(bool complete, Who by = Who::Clerk);
    Story& thenCompletionFails(const QString& code);
    Story& thenStopsWith(domain::Kind kind);
    Story& thenLock(hub::LockStatus lock);

    [[nodiscard]] const std::optional<hub::PushAnswer>& answer() const { return m_answer; }

private:
    [[nodiscard]] bool over() const { return QTest::currentTestFailed(); }
    void fail(const QString& what);
    [[nodiscard]] std::optional<hub::RemoteForm> read();
    [[nodiscard]] const hub::RemoteValue* find(const hub::RemoteForm& form, const Cell& cell) const;
    [[nodiscard]] std::vector<hub::OutgoingValue> outgoing(const std::vector<Said>& values) const;
    [[nodiscard]] bool refusedByAnswer(int index) const;

    World& m_world;
    hub::FormId m_form;
    std::vector<Said> m_sent;
    std::optional<hub::RemoteForm> m_before;
    std::optional<hub::PushAnswer> m_answer;
    std::optional<domain::Error> m_error;
};

[[nodiscard]] QString told(const domain::Error& error);

}  // namespace rejista::contract
