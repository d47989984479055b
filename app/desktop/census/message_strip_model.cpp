#include "desktop/census/message_strip_model.h"

#include "desktop/frame/day_words.h"
#include "words/message_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using entry::Message;
using metadata::Severity;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageStrip)
};

State stateOf(const Message& message)
{
    switch (message.severity) {
    case Severity::Error: return State::Error;
    case Severity::Warning: return message.state == Message::State::Explained ? State::Explained : State::Warning;
    case Severity::Info: return State::Info;
    }
    return State::Info;
}

int rank(const Message& message)
{
    if (message.source == Message::Source::Section)
        return 3;
    switch (stateOf(message)) {
    case State::Error: return 0;
    case State::Warning: return 1;
    case State::Explained: return 2;
    default: return 3;
    }
}

// A message ends with what to do. Where that is done, or a better hint is known, the rest of it is enough.
QString withoutRequest(const QString& text)
{
    const qsizetype end = text.lastIndexOf(u". "_s);
    return end > 0 ? text.left(end + 1) : text;
}

// "Age 10 has 1; last year it had 12."
QString suspectHint(const OpenReturn& form, const Message& message)
{
    const auto problems = form.session().problems();
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const entry::Problem& p) { return p.instance == message.instance; });
    if (found == problems.end() || found->cell == message.anchor)
        return {};
    const auto [part, index] = form.form().find(found->cell.element, found->cell.combo);
    const entry::CellState* state = form.session().cell(found->cell);
    if (part < 0 || !state || !state->lastYear)
        return {};
    const metadata::FormSection& section = form.form().sections[size_t(part)];
    const bool ages = std::any_of(section.cells.begin(), section.cells.end(),
                                  [](const metadata::FormCell& cell) { return cell.rightAge; });
    const QString row = section.kind == metadata::SectionKind::Grid
        ? section.rows[size_t(section.cells[size_t(index)].row)].labels.back()
        : section.cells[size_t(index)].label;
    const QString now = state->row.value.value_or(Words::tr("nothing"));
    return (ages ? Words::tr("Age %1 has %2; last year it had %3.") : Words::tr("%1 has %2; last year it had %3."))
        .arg(row, now, *state->lastYear);
}

bool standsIn(const OpenReturn& form, const Message& message, const std::vector<int>& parts)
{
    const auto in = [&](int part) { return std::find(parts.begin(), parts.end(), part) != parts.end(); };
    if (message.source == Message::Source::Section)
        return !parts.empty() && form.form().sections[size_t(parts.front())].section == message.anchorAddress;
    return in(form.form().find(message.anchor.element, message.anchor.combo).first)
        || std::any_of(message.cells.begin(), message.cells.end(), [&](const metadata::Operand& cell) {
               return in(form.form().find(cell.element, cell.combo).first);
           });
}

}  // namespace

MessageStripModel::Line messageLine(const OpenReturn& form, const Message& message)
{
    MessageStripModel::Line line;
    line.state = stateOf(message);
    // An empty section is no fault while the form is being filled.
    if (message.source == Message::Source::Section && line.state == State::Warning)
        line.state = State::Info;
    line.cell = message.anchor;
    line.instance = message.instance;
    QString text = words::messageText(message, form.desk().locale(), words::Audience::Window);
    if (line.state == State::Explained) {
        const QString& locale = form.desk().locale();
        text = withoutRequest(text) + u' ' + Words::tr("Reason: “%1”").arg(message.reason);
        if (!message.reasonBy.isEmpty())
            text += u' '
                + Words::tr("%1, %2").arg(days::shortPerson(message.reasonBy),
                                          days::when(message.reasonAt, form.desk().now().date(), locale));
        line.key = u"return.explain"_s;
    } else {
        if (const QString hint = suspectHint(form, message); !hint.isEmpty())
            text = withoutRequest(text) + u' ' + hint;
        line.key = message.severity == Severity::Error ? u"return.problem"_s
            : message.needsReason                      ? u"return.explain"_s
                                                       : QString();
    }
    const qsizetype colon = text.indexOf(u": "_s);
    const bool leads = colon > 0 && colon < 40;
    line.lead = leads ? text.left(colon + 1) : QString();
    line.rest = leads ? text.mid(colon + 2) : text;
    return line;
}

MessageStripModel::MessageStripModel(QObject* parent) : QAbstractListModel(parent) {}

void MessageStripModel::show(const OpenReturn& form, const std::vector<int>& parts, int most)
{
    std::vector<const Message*> own;
    int elsewhere = 0;
    for (const Message& message : form.session().messages()) {
        if (standsIn(form, message, parts))
            own.push_back(&message);
        else
            elsewhere += message.blocks() && message.source != Message::Source::Section;
    }
    std::stable_sort(own.begin(), own.end(), [](const Message* a, const Message* b) { return rank(*a) < rank(*b); });
    std::vector<Line> lines;
    for (size_t i = 0; i < own.size() && int(i) < most; ++i)
        lines.push_back(messageLine(form, *own[i]));
    const int more = int(own.size()) - int(lines.size());
    QStringList rest;
    if (more > 0)
        rest.append(Words::tr("%n more here", nullptr, more));
    if (elsewhere > 0)
        rest.append(Words::tr("%n to mend in other sections", nullptr, elsewhere));
    if (!rest.isEmpty() && (most > 1 || lines.empty()))
        lines.push_back({State::Info, {}, rest.join(u", "_s) + u'.', u"return.problem"_s, {}, {}});
    set(std::move(lines));
}

void MessageStripModel::clear()
{
    set({});
}

void MessageStripModel::set(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    QStringList fresh;
    for (const Line& line : lines) {
        const bool known = std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& old) {
            return old.instance == line.instance && old.state == line.state;
        });
        if (!known && line.state == State::Error)
            fresh.append(line.lead + u' ' + line.rest);
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    if (!fresh.isEmpty())
        Q_EMIT news(fresh.join(u' '));
}

int MessageStripModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant MessageStripModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[size_t(index.row())];
    switch (role) {
    case StateRole: return int(line.state);
    case LeadRole: return line.lead;
    case RestRole: return line.rest;
    case KeyRole: return line.key;
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return line.lead.isEmpty() ? line.rest : line.lead + u' ' + line.rest;
    case Qt::AccessibleTextRole: return stateWord(line.state) + u". "_s + data(index, Qt::DisplayRole).toString();
    default: return {};
    }
}

}  // namespace rejista::desktop
