#include "desktop/census/cell_panel_editor.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

CellPanelEditor::CellPanelEditor(const Look& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_question(new TextLabel(look, Type::Body)),
      m_line(new QPlainTextEdit),
      m_hint(new TextLabel(look, Type::Small, &Theme::text2))
{
    setObjectName(u"panelEditor"_s);
    m_question->setBold(true);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_line);
    m_hint->setWordWrap(true);
    m_line->setObjectName(u"panelLine"_s);
    m_line->setTabChangesFocus(true);
    m_line->installEventFilter(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_question);
    box->addWidget(m_line);
    box->addWidget(m_hint);
    connect(&look, &Look::changed, this, &CellPanelEditor::dress);
    dress();
    hide();
}

void CellPanelEditor::dress()
{
    layout()->setSpacing(m_look.px(4));
    m_line->setFont(m_look.font(Type::Body));
    m_line->setFixedHeight(m_look.px(78));
}

void CellPanelEditor::ask(const QString& question, const QString& text, bool needed,
                          std::function<void(const QString&)> then, Left left)
{
    leaveKeeping();
    m_needed = needed;
    m_whenLeft = left;
    m_before = text;
    m_then = std::move(then);
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_line->setPlainText(text);
    m_line->selectAll();
    m_hint->setText(tr("Enter keeps it, Esc leaves all as it was."));
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void CellPanelEditor::leave()
{
    if (!m_then)
        return;
    m_then = nullptr;
    hide();
    Q_EMIT left();
}

void CellPanelEditor::leaveKeeping()
{
    const QString text = m_line->toPlainText().trimmed();
    const bool lost = text.isEmpty() && m_needed;
    if (m_then && m_whenLeft == Left::Kept && !lost && text != m_before.trimmed())
        keep();
    else
        leave();
}

void CellPanelEditor::keep()
{
    const QString text = m_line->toPlainText().trimmed();
    if (m_needed && text.isEmpty()) {
        m_hint->setText(tr("Write a few words, or press Esc."));
        return;
    }
    const auto then = std::move(m_then);
    m_then = nullptr;
    hide();
    Q_EMIT left();
    then(text);
}

bool CellPanelEditor::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() != Qt::ShiftModifier) {
            keep();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace rejista::desktop
