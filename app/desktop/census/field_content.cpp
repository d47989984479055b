// What a question says: its value in words, what is wrong with it, last year's value; the heads and the sums.
#include "desktop/census/field_canvas.h"

#include "words/message_text.h"
#include "words/words.h"

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using entry::CellView;
using entry::Message;
using metadata::Severity;

namespace {

constexpr size_t kLines = 2;  // more are behind F8

State stateOf(const Message& message)
{
    switch (message.severity) {
    case Severity::Error: return State::Error;
    case Severity::Warning: return message.state == Message::State::Explained ? State::Explained : State::Warning;
    case Severity::Info: return State::Info;
    }
    return State::Info;
}

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 15) : QString();
}

}  // namespace

// "Does not agree with 6": the other answers stand on this page under their numbers.
QString FieldCanvas::numbersBeside(const FieldItem& item, const Message& message) const
{
    const bool isRule = message.source == Message::Source::Pack || message.source == Message::Source::Dhis2;
    QStringList others;
    for (const metadata::Operand& cell : message.cells) {
        if (!isRule || cell == item.question.cell)
            continue;
        const int other = itemOf(cell);
        if (other < 0 || m_items[size_t(other)].kind != FieldItem::Kind::Question)
            return {};
        others.append(QString::number(m_items[size_t(other)].question.number));
    }
    return others.size() > 3 ? QString() : others.join(u", "_s);
}

QString FieldCanvas::lineOf(const FieldItem& item, const Message& message) const
{
    if (message.source == Message::Source::Compulsory && message.rule != u"commentRequired"_s)
        return tr("The hub asks for it");
    if (message.state == Message::State::Explained && !message.reason.isEmpty())
        return tr("Explained: %1").arg(message.reason);
    const QString others = numbersBeside(item, message);
    return others.isEmpty() ? words::messageText(message, m_words.locale, words::Audience::Window)
                            : tr("Does not agree with %1").arg(others);
}

std::vector<FieldLine> FieldCanvas::linesOf(const FieldItem& item, const CellView& view, State& ground) const
{
    std::vector<FieldLine> lines;
    const bool shared = view.draftWhy && view.draftWhy->kind == domain::Kind::Shared;
    if (view.isDraft) {
        ground = shared ? State::Conflict : State::Error;
        if (view.draftWhy)
            lines.push_back(
                {shared ? State::Conflict : State::Error, words::sentence(*view.draftWhy, words::Audience::Window)});
    }
    size_t more = 0;
    for (const Message* message : view.messages) {
        const bool anchored = message->anchor == item.question.cell;
        if ((message->source == Message::Source::Draft && !lines.empty())
            || (!anchored && message->severity != Severity::Error && numbersBeside(item, *message).isEmpty()))
            continue;
        // What nobody has filled in yet is no mistake.
        const bool open = message->source == Message::Source::Compulsory;
        if (message->severity == Severity::Error && !open)
            ground = State::Error;
        else if (stateOf(*message) == State::Warning && ground != State::Error)
            ground = State::Warning;
        FieldLine line{open ? State::Empty : stateOf(*message), lineOf(item, *message)};
        if (std::find(lines.begin(), lines.end(), line) != lines.end())
            continue;
        if (lines.size() < kLines)
            lines.push_back(std::move(line));
        else
            ++more;
    }
    if (more > 0)
        lines.push_back({State::Info, tr("%n more", nullptr, int(more))});
    return lines;
}

FieldContent FieldCanvas::contentOf(const FieldItem& item) const
{
    FieldContent content;
    const std::optional<CellView> view = m_form.session().view(item.question.cell);
    if (!view)
        return content;
    content.value = view->shown;
    content.draft = view->isDraft;
    content.shown = view->isDraft ? view->shown : textOf(m_words, item.question, view->shown);
    content.locked = view->whyNot.has_value();
    content.lines = linesOf(item, *view, content.ground);
    const metadata::FormSection& part = m_form.form().sections[size_t(item.section)];
    if (part.previousYear) {
        content.lastYearLabel = m_lastYearLabel;
        content.lastYear = view->lastYear ? textOf(m_words, item.question, *view->lastYear) : u"–"_s;
    }
    content.muted = isMuted(item);
    return content;
}

bool FieldCanvas::isMuted(const FieldItem& item) const
{
    const QString& section = m_form.form().sections[size_t(item.section)].section;
    const auto& states = m_form.session().sections();
    return std::any_of(states.begin(), states.end(), [&](const entry::SectionState& state) {
        return state.section == section && state.state == entry::SectionState::State::DoesNotApply;
    });
}

void FieldCanvas::readHead(FieldItem& item)
{
    const metadata::FormSection& part = m_form.form().sections[size_t(item.section)];
    item.title = partTitle(part);
    item.about = part.description == part.name ? QString() : part.description;
    for (const entry::SectionState& state : m_form.session().sections()) {
        if (state.section == part.section && state.state == entry::SectionState::State::DoesNotApply)
            item.about = stateWord(State::NotAsked) + u": "_s + state.reason;
    }
}

void FieldCanvas::readSum(FieldItem& item)
{
    const metadata::FormTotal& total = m_form.form().sections[size_t(item.section)].totals[size_t(item.total)];
    item.title = tr("%1: sum").arg(total.label);
    for (const entry::TotalState& state : m_form.session().totals()) {
        if (state.section != item.section || state.index != item.total)
            continue;
        item.about = number(state.sum);
        item.content.lastYear = number(state.lastYear);
    }
}

}  // namespace rejista::desktop
