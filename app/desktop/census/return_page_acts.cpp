// What the keys of a return do.
#include "desktop/census/return_page.h"

#include "desktop/census/print_return.h"
#include "words/message_text.h"
#include "words/words.h"

#include <QPrinter>

#include <algorithm>
#include <utility>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using entry::Message;
using metadata::Operand;

namespace {

// Reasons stand as "[V18] …" lines in the comment (decisions.md 14): a note is what else is written there.
QStringList linesOf(const QString& comment, bool reasons)
{
    QStringList found;
    for (const QString& line : comment.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'[') == reasons)
            found.append(line);
    }
    return found;
}

}  // namespace

// What is typed, as it stands; the system's dialog also saves it as a PDF.
void ReturnPage::print()
{
    if (!m_form)
        return;
    m_view->keepTyped();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_form->form().name);
    if (!tools().prompt.choosePrinter(this, printer))
        return;
    printReturn(printer, printSource(*m_form, PrintKind::Filled));
    tellLine(tr("Printed as it stands."));
}

// There is nothing to save by hand; after a full disk it writes what was kept in memory.
void ReturnPage::save()
{
    if (!m_form)
        return;
    m_view->keepTyped();
    if (m_form->session().unsaved().empty() || !desk().saving().failed)
        return tellLine(tr("All is saved as you type."));
    m_diskTold = false;  // an answer is due, also when it is the same
    m_form->retry();
}

void ReturnPage::checkAll()
{
    if (!m_form)
        return;
    m_view->keepTyped();
    m_form->reload([this](bool read) {
        if (read)
            tellChecked();
    });
}

void ReturnPage::complete()
{
    if (!m_form)
        return;
    m_view->keepTyped();
    m_form->complete([this](bool done) {
        if (!done)
            return;
        m_banner->dismiss();
        tellLine(tr("Complete. Its figures stay as they are until it is opened again."));
    });
}

void ReturnPage::askReopen()
{
    if (!m_form)
        return;
    askFor(tr("Why is it opened again?"), {}, true, [this](const QString& why, const OpenReturn::Then& then) {
        m_form->reopen(why, [this, then](bool done) {
            if (done)
                m_banner->dismiss();
            then(done);
        });
    });
}

void ReturnPage::undo()
{
    step(&OpenReturn::undo);
}

void ReturnPage::redo()
{
    step(&OpenReturn::redo);
}

void ReturnPage::step(void (OpenReturn::*way)(const OpenReturn::Then&))
{
    if (!m_form)
        return;
    m_view->keepTyped();
    m_lastChanged.clear();
    m_lastSkipped = 0;
    (m_form.get()->*way)([this](bool done) {
        if (done)
            goToChanged();
    });
}

// Undo shows what it changed.
void ReturnPage::goToChanged()
{
    if (m_lastSkipped > 0)
        tellLine(tr("%n cells hold something else now and stay.", nullptr, m_lastSkipped));
    if (m_lastChanged.empty())
        return;
    const auto here = m_view->current();
    const bool seen = here && std::find(m_lastChanged.begin(), m_lastChanged.end(), *here) != m_lastChanged.end();
    if (!seen)
        goTo(m_lastChanged.front());
}

bool ReturnPage::goTo(const Operand& cell)
{
    const int row = m_sections.rowOfPart(m_form->form().find(cell.element, cell.combo).first);
    if (row < 0)
        return false;
    openSection(row, false);
    showPart(Cells);
    return m_view->select(cell);
}

void ReturnPage::nextProblem()
{
    goToProblem(false);
}

void ReturnPage::problemBefore()
{
    goToProblem(true);
}

void ReturnPage::goToProblem(bool backwards)
{
    if (!m_form)
        return;
    m_view->keepTyped();
    const auto problems = m_form->session().problems();
    const bool first = std::exchange(m_toFirst, false) && !backwards && !problems.empty();
    const auto problem = first ? std::optional(problems.front())
                               : m_form->nextProblem(m_view->current().value_or(Operand()), backwards);
    if (!problem) {
        tellLine(tr("Nothing is to be mended."));
        return;
    }
    m_banner->dismiss();
    if (goTo(problem->cell))
        return;
    const int row = m_sections.rowOfPart(problem->section);
    if (row < 0)
        return;
    showPart(Cells);
    openSection(row, true);
    // Of several on one screen, the one that is meant.
    const auto& cells = m_form->form().sections[size_t(problem->section)].cells;
    if (m_sections.rows()[size_t(row)].sections.size() > 1 && !cells.empty())
        m_view->select({cells.front().element, cells.front().combo});
}

void ReturnPage::choose(const MessageStripModel::Line& line)
{
    const auto problems = m_form->session().problems();
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const entry::Problem& p) { return p.instance == line.instance; });
    if (line.instance.isEmpty())
        nextProblem();
    else
        goTo(found != problems.end() ? found->cell : line.cell);
}

void ReturnPage::nextSection()
{
    stepSection(1);
}

void ReturnPage::sectionBefore()
{
    stepSection(-1);
}

void ReturnPage::stepSection(int by)
{
    const int to = m_row + by;
    if (!m_form || to < 0 || to >= int(m_sections.rows().size()))
        return;
    openSection(to, false);
    focusView();
}

void ReturnPage::sectionFinished()
{
    if (m_row + 1 < int(m_sections.rows().size()))
        stepSection(1);
    else
        tellLine(tr("That was the last section. Ctrl+Enter marks the return complete."));
}

void ReturnPage::turn()
{
    if (m_view)
        m_view->toggleDirection();
}

// The current cell's own message, else the section's first that waits for a reason, else the return's.
const Message* ReturnPage::toExplain() const
{
    const auto asks = [](const Message& message) { return message.needsReason; };
    if (const auto cell = m_view->current()) {
        const auto view = m_form->session().view(*cell);
        for (const Message* message : view ? view->messages : std::vector<const Message*>()) {
            if (asks(*message))
                return message;
        }
    }
    const Message* elsewhere = nullptr;
    const Message* explained = nullptr;
    for (const Message& message : m_form->session().messages()) {
        if (!asks(message))
            continue;
        const int row = m_sections.rowOfPart(m_form->form().find(message.anchor.element, message.anchor.combo).first);
        const bool open = message.state == Message::State::Open;
        if (row == m_row && open)
            return &message;
        if (row == m_row && !explained)
            explained = &message;
        if (open && !elsewhere)
            elsewhere = &message;
    }
    return explained ? explained : elsewhere;
}

void ReturnPage::explain()
{
    if (!m_form)
        return;
    m_view->keepTyped();
    const Message* message = toExplain();
    if (!message) {
        tellLine(tr("Nothing here asks for a reason."));
        return;
    }
    const QString instance = message->instance;
    askFor(
        words::messageText(*message, desk().locale(), words::Audience::Window), message->reason, true,
        [this, instance](const QString& text, const OpenReturn::Then& then) { m_form->explain(instance, text, then); },
        CellPanelEditor::Left::Kept);
}

void ReturnPage::note()
{
    const auto cell = m_form ? m_view->current() : std::nullopt;
    if (!cell)
        return;
    m_view->keepTyped();
    const entry::CellState* state = m_form->session().cell(*cell);
    const QString comment = state ? state->row.comment : QString();
    ask(
        tr("Note on this cell"), linesOf(comment, false).join(u'\n'), false,
        [this, cell](const QString& text) {
            const entry::CellState* now = m_form->session().cell(*cell);
            QStringList lines = now ? linesOf(now->row.comment, true) : QStringList();
            if (!text.isEmpty())
                lines.append(text.split(u'\n', Qt::SkipEmptyParts));
            m_form->setComment(*cell, lines.join(u'\n'));
        },
        CellPanelEditor::Left::Kept);
}

void ReturnPage::replaceShared()
{
    if (!m_form)
        return;
    m_view->keepTyped();
    if (const auto cell = m_view->current())
        m_form->replaceShared(*cell);
}

void ReturnPage::history()
{
    if (!m_form)
        return;
    m_view->keepTyped();
    Place place = here();
    place.page = u"journal"_s;
    Q_EMIT go(place);
}

void ReturnPage::compare()
{
    if (!m_form)
        return;
    m_view->keepTyped();
    Place place = here();
    place.page = u"compare"_s;
    place.part = id();
    Q_EMIT go(place);
}

// Where one stands: of a group one section, not all of them.
void ReturnPage::askNotApplying()
{
    if (!m_form || m_row < 0)
        return;
    m_view->keepTyped();
    const auto cell = m_view->current();
    const int here = cell ? m_form->form().find(cell->element, cell->combo).first : -1;
    const int part = here >= 0 ? here : m_sections.rows()[size_t(m_row)].parts.front();
    const metadata::FormSection& own = m_form->form().sections[size_t(part)];
    const QString section = own.section;
    const auto& states = m_form->session().sections();
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const entry::SectionState& state) { return state.section == section; });
    askFor(tr("Why does \"%1\" not apply? Without words it applies again.").arg(own.name),
           found == states.end() ? QString() : found->reason, false,
           [this, section](const QString& why, const OpenReturn::Then& then) {
               m_form->doesNotApply(section, why, then);
           });
}

// Words for an act that the disk may refuse: they come back to be kept again.
void ReturnPage::askFor(const QString& question, const QString& text, bool needed, const Worded& acting,
                        CellPanelEditor::Left left)
{
    const auto given = [this, question, needed, acting, left](const QString& words) {
        acting(words, [this, question, needed, acting, left, words](bool done) {
            if (!done && (m_toldKind == Kind::DiskFull || m_toldKind == Kind::Storage))
                askFor(question, words, needed, acting, left);
        });
    };
    ask(question, text, needed, given, left);
}

void ReturnPage::ask(const QString& question, const QString& text, bool needed,
                     std::function<void(const QString&)> then, CellPanelEditor::Left left)
{
    showPanelOver(true);
    m_panel->editor().ask(question, text, needed, std::move(then), left);
    m_panel->ensureWidgetVisible(&m_panel->editor());
}

}  // namespace rejista::desktop
