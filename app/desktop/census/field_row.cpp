#include "desktop/census/field_row.h"

#include "desktop/look/paint.h"
#include "desktop/look/segment.h"

#include <QMouseEvent>
#include <QStyle>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 4, kGlyph = 16;

/// A line that shows a small arrow: it has a list.
class OptionLine : public QLineEdit {
public:
    OptionLine(const Look& look, QWidget* parent) : QLineEdit(parent), m_look(look) {}

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        const QRect box(width() - m_look.px(28), 0, m_look.px(20), height());
        paintArrow(painter, QStyle::visualRect(layoutDirection(), rect(), box), Qt::DownArrow, m_look.theme().text2,
                   m_look);
    }

private:
    const Look& m_look;
};

}  // namespace

FieldRow::FieldRow(const Look& look, const FieldQuestion& question, FieldSuggest& suggest, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_question(question),
      m_suggest(suggest)
{
    makeEditor();
    m_editor->setObjectName(u"field%1"_s.arg(question.number));
    m_editor->setAccessibleName(question.text);
    m_editor->installEventFilter(this);
}

void FieldRow::makeEditor()
{
    switch (m_question.kind) {
    case FieldKind::Choice: makeSegment(); break;
    case FieldKind::Long: makeLong(); break;
    default: makeLine(); break;
    }
}

void FieldRow::makeSegment()
{
    m_segment = new Segment(m_look, this);
    for (const FieldChoice& choice : m_question.choices)
        m_segment->addChoice(choice.code, choice.text, choice.letter);
    connect(m_segment, &Segment::picked, this, [this](const QString& code) {
        if (code != m_content.value)
            Q_EMIT answered(code);
    });
    m_editor = m_segment;
}

void FieldRow::makeLine()
{
    const bool hasList = m_question.kind == FieldKind::Option || m_question.kind == FieldKind::Options;
    m_line = hasList ? new OptionLine(m_look, this) : new QLineEdit(this);
    if (m_question.kind == FieldKind::Number)
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // The list's own keys and the page's undo are ours; the field's menu stays.
    connect(m_line, &QLineEdit::textEdited, this, &FieldRow::textEdited);
    m_editor = m_line;
}

void FieldRow::makeLong()
{
    m_long = new QPlainTextEdit(this);
    m_long->setTabChangesFocus(true);
    m_editor = m_long;
}

QString FieldRow::typed() const
{
    if (m_line)
        return m_line->text();
    if (m_long)
        return m_long->toPlainText();
    return m_segment->chosen();
}

bool FieldRow::isTouched() const
{
    if (m_line)
        return m_line->isModified() && m_line->text() != m_content.shown;
    return m_long && m_long->document()->isModified() && m_long->toPlainText() != m_content.shown;
}

void FieldRow::set(const FieldContent& content, const FieldColumns& columns)
{
    const bool same = m_filled && content == m_content && columns == m_columns;
    if (same)
        return;
    const bool touched = m_filled && isTouched();
    m_content = content;
    m_columns = columns;
    m_filled = true;
    if (!touched)
        fill();
    describe();
    place();
    update();
}

void FieldRow::showAgain()
{
    fill();
    m_suggest.dismiss();
}

// What stands, in the editor; a field that has the focus is selected whole, so that typing replaces.
void FieldRow::fill()
{
    if (m_segment) {
        m_segment->setChosen(m_content.value);
        return;
    }
    if (m_line) {
        m_line->setText(m_content.shown);
        m_line->setModified(false);
        if (m_line->hasFocus())
            m_line->selectAll();
        else
            m_line->setCursorPosition(0);
        return;
    }
    m_long->setPlainText(m_content.shown);
    m_long->document()->setModified(false);
}

void FieldRow::describe()
{
    QStringList about;
    for (const FieldLine& line : m_content.lines)
        about.append(line.state == State::Empty ? line.text : stateWord(line.state) + u": "_s + line.text);
    if (!m_question.hint.isEmpty())
        about.append(m_question.hint);
    if (!m_content.lastYear.isEmpty())
        about.append(m_content.lastYearLabel + u": "_s + m_content.lastYear);
    m_editor->setAccessibleDescription(about.join(u". "_s));
    m_editor->setEnabled(!m_question.greyed);
    const bool wrong = m_content.draft;
    QPalette colors = palette();
    colors.setColor(QPalette::Text, wrong ? m_look.theme().err : m_look.theme().text);
    colors.setColor(QPalette::Base, m_look.theme().base);
    m_editor->setPalette(colors);
    m_editor->setFont(m_look.font(Type::Entry));
    if (m_question.kind == FieldKind::Option || m_question.kind == FieldKind::Options)
        m_line->setTextMargins(m_look.px(isRightToLeft() ? 26 : 2), 0, m_look.px(isRightToLeft() ? 2 : 26), 0);
    else if (m_line)
        m_line->setTextMargins(m_look.px(2), 0, m_look.px(2), 0);
    if (m_line)
        m_line->setReadOnly(m_content.locked);
    if (m_long)
        m_long->setReadOnly(m_content.locked);
}

void FieldRow::keep()
{
    if (m_segment)
        return;
    const FieldChoice* offered = m_line && m_suggest.isOffered() && m_line->hasFocus() ? m_suggest.current() : nullptr;
    QString answer;
    if (offered && m_question.kind == FieldKind::Option)
        answer = offered->code;
    else if (offered && isTouched())
        answer = answerFor(m_question, typed().left(typed().lastIndexOf(u',') + 1) + offered->text);
    else if (isTouched())
        answer = answerFor(m_question, typed());
    else
        answer = m_content.value;
    m_suggest.dismiss();
    if (m_line)
        m_line->setModified(false);
    else
        m_long->document()->setModified(false);
    if (answer != m_content.value)
        Q_EMIT answered(answer);
    else
        fill();
}

void FieldRow::setReachable(bool byTab)
{
    m_reachable = byTab;
    m_editor->setFocusPolicy(m_question.greyed ? Qt::NoFocus : byTab ? Qt::StrongFocus : Qt::ClickFocus);
}

void FieldRow::dress()
{
    describe();
    place();
    update();
}

QRect FieldRow::mirrored(const QRect& box) const
{
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void FieldRow::place()
{
    m_layout = layoutField(m_question, m_content, m_columns, m_look);
    m_editor->setGeometry(mirrored(m_layout.editor));
}

void FieldRow::resizeEvent(QResizeEvent*)
{
    place();
}

void FieldRow::mousePressEvent(QMouseEvent*)
{
    if (!m_question.greyed)
        m_editor->setFocus(Qt::MouseFocusReason);
}

void FieldRow::paintLines(QPainter& painter) const
{
    const Theme& theme = m_look.theme();
    const int glyph = m_look.px(kGlyph), room = m_look.px(22);
    painter.setFont(m_look.font(Type::Small));
    const int one = painter.fontMetrics().height();
    for (size_t i = 0; i < m_content.lines.size() && i < m_layout.lines.size(); ++i) {
        const QRect box = m_layout.lines[i];
        const QRect mark(box.left(), box.top() + (std::max(one, glyph) - glyph) / 2, glyph, glyph);
        paintState(painter, m_content.lines[i].state, mirrored(mark), theme);
        painter.setPen(theme.text);
        painter.drawText(mirrored(box.adjusted(room, 0, 0, 0)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                             | Qt::TextWordWrap,
                         m_content.lines[i].text);
    }
}

void FieldRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    const bool marked = m_content.ground != State::Empty;
    painter.fillRect(rect(), marked ? stateSoft(m_content.ground, theme) : m_content.muted ? theme.alt : theme.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    if (marked) {
        const QColor color = stateColor(m_content.ground, theme);
        painter.fillRect(mirrored({0, 0, m_look.px(kBar), height() - 1}), color);
        if (theme.isHighContrast())
            paintBox(painter, rect().adjusted(0, 0, 0, -1), {}, color, 2, 0);
    }
    const auto left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.setFont(m_look.font(Type::Small));
    painter.setPen(theme.text2);
    const int lower = QFontMetrics(m_look.font(Type::Entry)).ascent() - painter.fontMetrics().ascent();
    painter.drawText(mirrored(m_layout.number.adjusted(0, lower, 0, 0)), left, QString::number(m_question.number));
    painter.drawText(mirrored(m_layout.hint), left | Qt::TextWordWrap, m_question.hint);
    if (!m_layout.last.isNull()) {
        const QRect box = m_layout.last.adjusted(0, 0, 0, -1);
        const QString said = m_columns.narrow ? m_content.lastYearLabel + u": "_s + m_content.lastYear
                                              : m_content.lastYear;
        painter.save();
        painter.setClipRect(mirrored(box));
        painter.drawText(mirrored(box),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(said, Qt::ElideRight, box.width()));
        painter.restore();
    }
    painter.setFont(m_look.font(Type::Entry));
    painter.setPen(m_content.muted || m_question.greyed ? theme.text2 : theme.text);
    painter.drawText(mirrored(m_layout.text), left | Qt::TextWordWrap, m_question.text);
    paintLines(painter);
}

}  // namespace rejista::desktop
