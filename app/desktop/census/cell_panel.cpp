#include "desktop/census/cell_panel.h"

#include "desktop/census/cell_panel_parts.h"
#include "desktop/census/field_question.h"
#include "desktop/census/grid_model.h"
#include "desktop/census/message_strip_model.h"
#include "desktop/frame/day_words.h"
#include "words/hub_words.h"
#include "words/words.h"

#include <QBoxLayout>
#include <QFrame>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using entry::CellView;
using metadata::Operand;

namespace {

constexpr int kMostMessages = 3, kMostRelated = 6, kMostEntries = 4;
constexpr int kHistoryAfterMs = 120;  // a held-down arrow asks the disk once, at its end

// Lines "[V18] …" are reasons, and shown as such; a note is what else was written.
QString noteOf(const QString& comment)
{
    QStringList lines = comment.split(u'\n', Qt::SkipEmptyParts);
    lines.erase(std::remove_if(lines.begin(), lines.end(), [](const QString& l) { return l.startsWith(u'['); }),
                lines.end());
    return lines.join(u'\n');
}

}  // namespace

CellPanel::CellPanel(const Look& look, const Acts& acts, QWidget* parent) : QScrollArea(parent), m_look(look)
{
    setObjectName(u"cellPanel"_s);
    setAccessibleName(tr("This cell"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::AlternateBase);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kHistoryAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &CellPanel::askHistory);
    build(acts);
    connect(&look, &Look::changed, this, &CellPanel::dress);
    dress();
}

QWidget* CellPanel::addBlock(QWidget* content)
{
    auto* block = new QWidget(m_content);
    auto* box = new QVBoxLayout(block);
    box->setContentsMargins(0, 0, 0, 0);
    auto* line = new QFrame(block);
    line->setFrameShape(QFrame::HLine);
    line->setObjectName(u"panelLineAcross"_s);
    box->addWidget(line);
    box->addWidget(content);
    m_box->addWidget(block);
    return block;
}

void CellPanel::build(const Acts& acts)
{
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::AlternateBase);
    m_content->setAutoFillBackground(true);
    m_box = new QVBoxLayout(m_content);
    m_head = new TextLabel(m_look, Type::Small, &Theme::text2);
    m_head->setBold(true);
    m_head->setText(tr("This cell"));
    m_place = new TextLabel(m_look, Type::Section);
    m_place->setObjectName(u"cellPlace"_s);
    m_place->setWordWrap(true);
    m_figures = new CellFigures(m_look);
    m_problems = new CellNotes(m_look);
    m_problems->setObjectName(u"cellProblems"_s);
    m_editor = new CellPanelEditor(m_look);
    const auto button = [this](QAction* action, const char* name) {
        auto* made = new KeyButton(m_look);
        made->setObjectName(QString::fromLatin1(name));
        made->setAction(action);
        made->setLeftAligned(true);
        made->setHeight(28);
        return made;
    };
    m_hub = new CellNotes(m_look);
    m_hub->setObjectName(u"cellHub"_s);
    m_toAnswer = acts.answer;
    m_answer = button(acts.answer, "panelAnswer");
    m_answer->setMinimumWidth(1);  // its words change, the panel's width does not
    m_replace = button(acts.replace, "panelReplace");
    m_explain = button(acts.explain, "panelExplain");
    m_note = button(acts.note, "panelNote");
    m_noteText = new TextLabel(m_look, Type::Small);
    m_noteText->setWordWrap(true);
    m_alsoIn = new CellNotes(m_look, tr("Also in"));
    m_compare = new CellNotes(m_look, tr("Compare"));
    m_history = new CellNotes(m_look, tr("History"));
    m_history->setObjectName(u"cellHistory"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_head, m_place, m_figures, m_problems, m_hub, m_editor,
                                                           m_answer, m_replace, m_explain, m_noteText, m_note})
        m_box->addWidget(widget);
    buildLookFor();
    m_alsoBlock = addBlock(m_alsoIn);
    m_compareBlock = addBlock(m_compare);
    addBlock(m_history);
    auto* all = button(acts.history, "panelHistory");
    m_box->addWidget(all);
    buildCountsIn();
    m_box->addStretch();
    setWidget(m_content);
}

void CellPanel::dress()
{
    const int side = m_look.px(12);
    m_box->setContentsMargins(side, m_look.px(10), side, m_look.px(10));
    m_box->setSpacing(m_look.px(8));
    for (QFrame* line : m_content->findChildren<QFrame*>(u"panelLineAcross"_s)) {
        QPalette colors = line->palette();
        colors.setColor(QPalette::WindowText, m_look.theme().line);
        line->setPalette(colors);
        line->setFrameShadow(QFrame::Plain);
    }
    setMinimumWidth(m_look.px(226));
}

// The buttons' texts are the actions'; the rest is worded here.
bool CellPanel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_head->setText(tr("This cell"));
        m_alsoIn->setTitle(tr("Also in"));
        m_compare->setTitle(tr("Compare"));
        wordMeaning();
        m_history->setTitle(tr("History"));
    }
    return QScrollArea::event(event);
}

void CellPanel::setForm(OpenReturn* form)
{
    m_form = form;
    m_cell.reset();
    m_soon.stop();
    m_editor->leave();
}

QString CellPanel::place() const
{
    return m_place->text();
}

QString CellPanel::summary() const
{
    QStringList parts;
    if (!m_figures->accessibleName().isEmpty())
        parts.append(m_figures->accessibleName());
    for (const CellNotes* notes : {m_problems, m_hub}) {
        if (!notes->lines().empty())
            parts.append(notes->lines().front().text);
    }
    return parts.join(u" · "_s);
}

/// A kept value as people read it: "Borehole", "30 Jan 2026", "Yes".
QString CellPanel::said(const Operand& cell, const QString& value) const
{
    const Desk& desk = m_form->desk();
    const auto* element = desk.catalog().dataElements.find(cell.element);
    const FieldWords words{desk.catalog(), desk.locale()};
    return element ? textOf(words, fieldOf(words, *element), value) : value;
}

QString CellPanel::cellName(const Operand& cell) const
{
    const metadata::FormCell* own = m_form->form().cell(cell.element, cell.combo);
    if (own) {
        const int part = m_form->form().find(cell.element, cell.combo).first;
        const QString page = m_form->form().sections[size_t(part)].page;
        return page.isEmpty() ? own->label : page + u' ' + own->label;
    }
    const QString& locale = m_form->desk().locale();
    const auto* element = m_form->desk().catalog().dataElements.find(cell.element);
    const auto* combo = m_form->desk().catalog().optionCombos.find(cell.combo);
    const bool plain = !combo || cell.combo == m_form->desk().catalog().defaultCombo;
    return (element ? element->label(locale) : QString()) + (plain ? QString() : u", "_s + combo->label(locale));
}

void CellPanel::showCell(const std::optional<Operand>& cell, const QString& place)
{
    const bool moved = m_cell != cell;
    m_cell = cell;
    const auto view = m_form && cell ? m_form->session().view(*cell) : std::nullopt;
    m_content->setVisible(view.has_value());
    if (!view)
        return;
    const int part = m_form->form().find(cell->element, cell->combo).first;
    const bool question = part >= 0 && m_form->form().sections[size_t(part)].kind != metadata::SectionKind::Grid;
    m_head->setText(question ? tr("This question") : tr("This cell"));
    m_place->setText(place.isEmpty() ? cellName(*cell) : place);
    showFigures(*view);
    showProblems(*view);
    showHub();
    showRelated(*view);
    if (moved || !m_indicators)
        showMeaning();
    const QString note = noteOf(view->comment);
    m_noteText->setText(note);
    m_noteText->setVisible(!note.isEmpty());
    if (moved)
        m_history->set({});
    m_soon.start();
}

void CellPanel::showFigures(const CellView& view)
{
    const QString typed = !view.shown.isEmpty() ? view.shown : view.answered ? tr("none, 0") : u"–"_s;
    m_figures->set(
        {{tr("Typed"), view.isDraft ? typed : said(*m_cell, typed), view.isDraft || view.mark == CellView::Mark::Error},
         {lastYearName(*m_form), view.lastYear ? said(*m_cell, *view.lastYear) : u"–"_s, false}});
}

void CellPanel::showProblems(const CellView& view)
{
    std::vector<CellNotes::Line> lines;
    const bool shared = view.draftWhy && view.draftWhy->kind == Kind::Shared;
    if (shared)
        lines.push_back({tr("%1 was typed in %2 by %3. Your %4 waits: replace it in both, or keep what stands (Esc).")
                             .arg(view.draftWhy->fact(u"value"_s), view.draftWhy->fact(u"dataSet"_s),
                                  view.draftWhy->fact(u"by"_s), view.shown),
                         {},
                         State::Warning});
    else if (view.draftWhy)
        lines.push_back({words::sentence(*view.draftWhy, words::Audience::Window), {}, State::Error});
    bool toExplain = false;
    for (const entry::Message* message : view.messages) {
        toExplain = toExplain || message->needsReason;
        if (message->source == entry::Message::Source::Draft || int(lines.size()) >= kMostMessages)
            continue;
        const auto line = messageLine(*m_form, *message);
        lines.push_back({line.lead.isEmpty() ? line.rest : line.lead + u' ' + line.rest, {}, line.state});
    }
    if (view.whyNot && view.whyNot->kind == Kind::Greyed)
        lines.push_back({tr("No entry here."), {}, State::NotAsked});
    m_problems->set(std::move(lines));
    m_replace->setVisible(shared);
    m_explain->setVisible(toExplain);
}

// Of its way to the hub only what somebody has to do; that it waits to be sent stands under the history.
void CellPanel::showHub()
{
    const HubMarks& marks = m_form->marks();
    const sync::CellMark* mark = marks.of(*m_cell);
    std::vector<CellNotes::Line> lines;
    if (mark && mark->conflict) {
        const sync::Conflict* card = marks.cardOf(*m_cell);
        const auto words = [&](const std::optional<QString>& value) {
            return value && !value->isEmpty() ? said(*m_cell, *value) : tr("empty");
        };
        const bool ofValue = card && card->field == u"value";
        lines.push_back({ofValue
                             ? tr("Changed here and at the hub: %1 here, %2 there. Choose one; the other stays in the "
                                  "history.")
                                   .arg(words(card->mine), words(card->theirs))
                             : tr("Changed here and at the hub. Choose one; the other stays in the history."),
                         {},
                         State::Conflict});
        m_toAnswer->setText(tr("Choose one"));
    } else if (mark && HubMarks::isRefused(*mark)) {
        lines.push_back({words::refused(mark->refusedCode), {}, State::Refused});
        const QString own = u"%1 %2"_s.arg(mark->refusedCode, mark->refusedMessage).simplified();
        if (!own.isEmpty())
            lines.push_back({tr("The hub's words: %1").arg(own), {}, std::nullopt});
        m_toAnswer->setText(tr("All not accepted"));
    }
    m_answer->setVisible(!lines.empty());
    m_hub->set(std::move(lines));
}

void CellPanel::showRelated(const CellView& view)
{
    std::vector<CellNotes::Line> also, compare;
    const QDate today = m_form->desk().now().date();
    for (const entry::AlsoIn& other : view.alsoIn) {
        const auto* set = m_form->desk().catalog().dataSets.find(other.dataSet);
        QString text = set ? set->label(m_form->desk().locale()) : QString();
        if (other.typedThere)
            text += u": "_s
                + tr("typed there by %1, %2")
                      .arg(days::shortPerson(other.by), days::when(other.at, today, m_form->desk().locale()));
        also.push_back({text, {}, std::nullopt});
    }
    if (const entry::CellState* state = m_form->session().cell(*m_cell)) {
        for (const entry::Related& related : state->compare) {
            if (int(compare.size()) < kMostRelated)
                compare.push_back({cellName(related.cell), related.value ? said(related.cell, *related.value) : u"–"_s,
                                   std::nullopt});
        }
    }
    m_alsoIn->set(std::move(also));
    m_compare->set(std::move(compare));
    m_alsoBlock->setVisible(!m_alsoIn->lines().empty());
    m_compareBlock->setVisible(!m_compare->lines().empty());
}

void CellPanel::askHistory()
{
    const entry::CellState* state = m_form && m_cell ? m_form->session().cell(*m_cell) : nullptr;
    if (!state)
        return;
    const domain::CellKey key = state->row.key;
    m_form->desk().run(
        this, [key](storage::Reader& reader) { return storage::journal::ofCell(reader, key, kMostEntries); },
        [this, key](const domain::Result<std::vector<storage::journal::Entry>>& entries) {
            const entry::CellState* now = m_form && m_cell ? m_form->session().cell(*m_cell) : nullptr;
            if (now && now->row.key == key && entries)
                showHistory(*entries);
        });
}

QString CellPanel::historyLine(const storage::journal::Entry& entry) const
{
    QString when = days::when(entry.at, m_form->desk().now().date(), m_form->desk().locale());
    if (!when.isEmpty())
        when[0] = when.at(0).toUpper();
    const auto words = [&](const std::optional<QString>& text) {
        return text && !text->isEmpty() ? said(*m_cell, *text) : tr("empty");
    };
    const QString change = entry.note.kind == storage::journal::kind::kComment
        ? tr("note: %1").arg(noteOf(entry.note.after.value_or(QString())))
        : entry.note.kind == storage::journal::kind::kDraft
        ? tr("typed \"%1\", no value yet").arg(entry.note.after.value_or(tr("empty")))
        : words(entry.note.before) + u"\u00a0→\u00a0"_s + words(entry.note.after);
    return tr("%1, %2: %3").arg(when, days::shortPerson(entry.by), change);
}

// How far it is: on this disk, or at the hub, which was seen to have it.
std::pair<QString, State> CellPanel::howFar() const
{
    const HubMarks& marks = m_form->marks();
    const sync::CellMark* mark = marks.of(*m_cell);
    if (mark && mark->toSend)
        return {tr("Saved here, not sent yet"), State::Queued};
    const entry::CellState* state = m_form->session().cell(*m_cell);
    const bool there = marks.knowsHub() && !mark && state && state->row.value && !state->draft;
    const State so = there ? State::Confirmed : State::Saved;
    return {stateWord(so), so};
}

void CellPanel::showHistory(const std::vector<storage::journal::Entry>& entries)
{
    std::vector<CellNotes::Line> lines;
    for (const storage::journal::Entry& entry : entries)
        lines.push_back({historyLine(entry), {}, std::nullopt});
    const auto view = m_form->session().view(*m_cell);
    if (view && view->unsaved)
        lines.push_back({m_form->desk().saving().failed ? tr("Not saved yet") : tr("Saving…"), {}, State::Part});
    else if (!lines.empty())
        lines.push_back({howFar().first, {}, howFar().second});
    m_history->set(std::move(lines));
}

}  // namespace rejista::desktop
