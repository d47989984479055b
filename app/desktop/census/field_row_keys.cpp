// The keys of a question (ui.md §6 "05 Fields"): typing replaces, Enter goes on, letters choose where nothing is typed.
#include "desktop/census/field_row.h"

#include "desktop/look/segment.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QTextBlock>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 10, kFar = 100000;

bool isPlain(const QKeyEvent& event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}  // namespace

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        if (m_line && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            m_line->selectAll();
        Q_EMIT entered();
        break;
    case QEvent::FocusOut:
        // A menu or another window over this one: typing goes on afterwards.
        if (const auto why = static_cast<QFocusEvent*>(event)->reason();
            why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason)
            keep();
        else
            m_suggest.dismiss();
        break;
    case QEvent::ShortcutOverride: {
        // An untouched field leaves undo and redo to the page, whose undo knows every cell.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!isTouched() && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        // A picture on the clipboard is nothing to type, and takes nothing away.
        if (m_line && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)
            && QApplication::clipboard()->text().isEmpty())
            return true;
        if (keyPressed(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::MouseButtonRelease:
        if (m_line && (m_question.kind == FieldKind::Option || m_question.kind == FieldKind::Options)
            && !m_suggest.isOffered() && !m_line->isModified() && !m_content.locked)
            offer({}, m_content.value);
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldRow::keyPressed(QKeyEvent& event)
{
    return listKey(event) || moveKey(event) || lockedKey(event) || answerKey(event);
}

bool FieldRow::listKey(QKeyEvent& event)
{
    const bool hasList = m_question.kind == FieldKind::Option || m_question.kind == FieldKind::Options;
    if (!hasList || m_content.locked)
        return false;
    const bool down = event.key() == Qt::Key_Down;
    if (down && !m_suggest.isOffered()) {
        offer(m_line->isModified() ? m_line->text() : QString(), m_content.value);
        return true;
    }
    if (!m_suggest.isOffered())
        return false;
    switch (event.key()) {
    case Qt::Key_Down: m_suggest.step(1); return true;
    case Qt::Key_Up: m_suggest.step(-1); return true;
    case Qt::Key_PageDown: m_suggest.step(7); return true;
    case Qt::Key_PageUp: m_suggest.step(-7); return true;
    case Qt::Key_Escape: m_suggest.dismiss(); return true;
    default: return false;
    }
}

bool FieldRow::moveKey(const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (isEnter(event)) {
        if (control || event.modifiers() & Qt::AltModifier || (m_long && event.modifiers() & Qt::ShiftModifier))
            return false;
        keep();
        Q_EMIT stepped(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    int by = 0;
    switch (event.key()) {
    case Qt::Key_Up: by = m_long && m_long->textCursor().blockNumber() > 0 ? 0 : -1; break;
    case Qt::Key_Down: by = m_long && m_long->textCursor().blockNumber() < m_long->blockCount() - 1 ? 0 : 1; break;
    case Qt::Key_PageUp: by = -kPage; break;
    case Qt::Key_PageDown: by = kPage; break;
    case Qt::Key_Home: by = control || m_segment ? -kFar : 0; break;
    case Qt::Key_End: by = control || m_segment ? kFar : 0; break;
    default: return false;
    }
    const bool chord = event.modifiers() & (Qt::AltModifier | Qt::ShiftModifier);
    if (by == 0 || chord || (control && event.key() != Qt::Key_Home && event.key() != Qt::Key_End))
        return false;
    keep();
    Q_EMIT stepped(by);
    return true;
}

bool FieldRow::lockedKey(const QKeyEvent& event)
{
    const bool types = isPlain(event) && !event.text().isEmpty() && event.text().at(0).isPrint();
    const bool removes = event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
    if (!m_content.locked || (!types && !removes))
        return false;
    Q_EMIT refused(types ? event.text() : QString());
    return true;
}

bool FieldRow::isWholeSelected() const
{
    return m_line && (m_line->text().isEmpty() || m_line->selectedText() == m_line->text());
}

bool FieldRow::answerKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape)
        return escape();
    const bool whole = m_segment || isWholeSelected();
    if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier && whole) {
        m_suggest.dismiss();
        if (m_line) {
            m_line->clear();
            m_line->setModified(false);
        }
        if (!m_content.value.isEmpty())
            Q_EMIT answered(QString());
        return true;
    }
    // Letters are no numbers: an X before anything is typed means the question, not the answer.
    const bool letters = m_segment || (m_question.kind == FieldKind::Number && whole);
    const bool alt = event.modifiers() == Qt::AltModifier;
    if (event.key() == Qt::Key_X && ((letters && isPlain(event)) || alt)) {
        Q_EMIT notAsked();
        return true;
    }
    if (!m_segment || !isPlain(event) || event.text().size() != 1 || m_segment->ids().contains(event.text().toUpper()))
        return false;
    // "Oui" by O, where no letter of the form says something else.
    int found = -1;
    for (size_t i = 0; i < m_question.choices.size(); ++i) {
        if (m_question.choices[i].letter == event.text().at(0).toLower())
            return false;
        if (folded(m_question.choices[i].text).startsWith(folded(event.text())))
            found = found < 0 ? int(i) : -2;
    }
    if (found < 0)
        return false;
    m_segment->pick(found);
    return true;
}

bool FieldRow::escape()
{
    if (isTouched()) {
        showAgain();
        return true;
    }
    if (m_content.draft) {
        Q_EMIT discarded();
        return true;
    }
    return false;
}

void FieldRow::textEdited()
{
    if (m_question.kind == FieldKind::Option)
        offer(m_line->text());
    else if (m_question.kind == FieldKind::Options)
        offer(m_line->text().section(u',', -1));
}

void FieldRow::offer(const QString& typed, const QString& chosen)
{
    std::vector<FieldChoice> fitting = choicesFor(m_question.choices, typed);
    for (FieldChoice& choice : fitting) {
        if (!m_content.lastYear.isEmpty() && choice.text == m_content.lastYear)
            choice.about = m_content.lastYearLabel;
    }
    // Typed away: nothing is meant, so nothing is offered.
    if (typed.trimmed().isEmpty() && m_line->isModified())
        fitting.clear();
    m_suggest.disconnect(this);
    connect(&m_suggest, &FieldSuggest::chosen, this, &FieldRow::takeSuggested);
    m_suggest.offer(m_line, std::move(fitting), chosen);
}

void FieldRow::takeSuggested(const QString& code)
{
    m_line->setModified(false);
    if (m_question.kind == FieldKind::Option) {
        if (code != m_content.value)
            Q_EMIT answered(code);
        else
            fill();
        return;
    }
    QStringList codes = m_content.value.split(u',', Qt::SkipEmptyParts);
    if (!codes.contains(code))
        codes.append(code);
    Q_EMIT answered(codes.join(u','));
}

}  // namespace rejista::desktop
