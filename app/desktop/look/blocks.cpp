#include "desktop/look/blocks.h"

#include "desktop/look/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QStyle>

namespace rejista::desktop {

void scrollInside(QScrollArea& area, QWidget* inside)
{
    area.setWidget(inside);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

Card::Card(const Look& look, const QString& title, QWidget* parent) : QFrame(parent), m_look(look)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    m_headBox = new QWidget(this);
    m_head = new QHBoxLayout(m_headBox);
    m_title = new TextLabel(look, Type::Section, &Theme::text, m_headBox);
    m_title->setElided(true);
    m_fact = new TextLabel(look, Type::Small, &Theme::text2, m_headBox);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_fact);
    column->addWidget(m_headBox);
    m_body = new QVBoxLayout;
    column->addLayout(m_body, 1);
    connect(&look, &Look::changed, this, &Card::dress);
    setTitle(title);
    dress();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_headBox->setVisible(!title.isEmpty());
}

void Card::setFact(const QString& fact)
{
    m_fact->setText(fact);
}

void Card::dress()
{
    const int pad = m_look.px(14);
    const int edge = m_look.px(1);
    layout()->setContentsMargins(edge, edge, edge, edge);
    m_head->setContentsMargins(pad, 0, pad, 0);
    m_head->setSpacing(m_look.px(8));
    m_headBox->setMinimumHeight(m_look.px(40));
    m_body->setContentsMargins(pad, m_look.px(12), pad, m_look.px(12));
    m_body->setSpacing(m_look.px(8));
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    paintBox(painter, rect(), theme.base, theme.line, m_look.px(1), m_look.px(6));
    if (m_headBox->isVisibleTo(this))
        painter.fillRect(1, m_headBox->geometry().bottom(), width() - 2, 1, theme.line);
}

Chip::Chip(const Look& look, QWidget* parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::set(State state, const QString& text)
{
    m_state = state;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, m_text);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_state, m_text, m_look);
}

namespace {

constexpr int kEdge = 5, kBannerGlyph = 16;

}  // namespace

Banner::Banner(const Look& look, QWidget* parent)
    : QFrame(parent),
      m_look(look),
      m_what(new TextLabel(look, Type::Body, &Theme::text, this)),
      m_todo(new TextLabel(look, Type::Small, &Theme::text, this)),
      m_button(new KeyButton(look, this))
{
    m_what->setBold(true);
    m_what->setWordWrap(true);
    m_todo->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_todo);
    auto* row = new QHBoxLayout(this);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_button->setHeight(28);
    connect(&look, &Look::changed, this, &Banner::dress);
    dress();
    hide();
}

void Banner::tell(State state, const QString& what, const QString& todo, QAction* action)
{
    m_state = state;
    m_what->setText(what);
    m_todo->setText(todo);
    m_todo->setVisible(!todo.isEmpty());
    m_button->setAction(action);
    m_button->setVisible(action);
    setAccessibleName(what);
    setAccessibleDescription(todo);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::dismiss()
{
    hide();
}

QString Banner::text() const
{
    return m_todo->text().isEmpty() ? m_what->text() : m_what->text() + u' ' + m_todo->text();
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        dress();
}

void Banner::dress()
{
    const int pad = m_look.px(10), start = m_look.px(kEdge + 10 + kBannerGlyph + 10);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? pad : start, m_look.px(8), mirrored ? start : pad, m_look.px(8));
    layout()->setSpacing(m_look.px(12));
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    const QColor ink = stateColor(m_state, theme);
    QPainter painter(this);
    const double radius = m_look.px(4);
    paintBox(painter, rect(), stateSoft(m_state, theme), ink, theme.isHighContrast() ? m_look.px(2) : m_look.px(1),
             radius);
    const auto mirrored = [this](QRect box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    painter.save();
    painter.setClipRect(mirrored({0, 0, m_look.px(kEdge), height()}));
    paintBox(painter, rect(), ink, {}, 0, radius);
    painter.restore();
    const int glyph = m_look.px(kBannerGlyph);
    const int top = m_what->geometry().top() + (QFontMetrics(m_what->font()).height() - glyph) / 2;
    paintState(painter, m_state, mirrored({m_look.px(kEdge + 10), top, glyph, glyph}), theme);
}

}  // namespace rejista::desktop
