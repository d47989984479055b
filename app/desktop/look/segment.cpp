#include "desktop/look/segment.h"

#include "desktop/look/access.h"
#include "desktop/look/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStyle>

namespace rejista::desktop {

namespace {

constexpr int kHeight = 32, kPad = 12, kBar = 3;

}  // namespace

Segment::Segment(const Look& look, QWidget* parent) : QWidget(parent), m_look(look)
{
    installAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRing", true);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Segment::addChoice(const QString& id, const QString& text, QChar letter)
{
    m_choices.push_back({id, text, letter.toLower()});
    updateGeometry();
    update();
}

void Segment::setChoiceText(const QString& id, const QString& text)
{
    for (Choice& choice : m_choices) {
        if (choice.id == id)
            choice.text = text;
    }
    updateGeometry();
    update();
}

void Segment::clearChoices()
{
    m_choices.clear();
    m_chosen.clear();
    updateGeometry();
    update();
}

void Segment::setChosen(const QString& id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    update();
    QAccessibleValueChangeEvent event(this, chosenText());
    QAccessible::updateAccessibility(&event);
}

QStringList Segment::ids() const
{
    QStringList all;
    for (const Choice& choice : m_choices)
        all.append(choice.id);
    return all;
}

int Segment::indexOf(const QString& id) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& c) { return c.id == id; });
    return found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
}

QString Segment::chosenText() const
{
    const int index = indexOf(m_chosen);
    return index < 0 ? QString() : m_choices[static_cast<std::size_t>(index)].text;
}

QString Segment::textAt(int index) const
{
    return m_choices[static_cast<std::size_t>(index)].text;
}

// Measured bold, so that choosing moves nothing.
int Segment::widthOf(const Choice& choice) const
{
    return QFontMetrics(m_look.font(Type::Body, true)).horizontalAdvance(choice.text) + m_look.px(2 * kPad);
}

QSize Segment::sizeHint() const
{
    int width = 0;
    for (const Choice& choice : m_choices)
        width += widthOf(choice);
    return {width, std::max(m_look.px(kHeight), QFontMetrics(m_look.font(Type::Body, true)).height() + m_look.px(6))};
}

QRect Segment::boxOf(int index) const
{
    const int wanted = std::max(1, sizeHint().width());
    int left = 0;
    for (int i = 0; i < index; ++i)
        left += widthOf(m_choices[static_cast<std::size_t>(i)]);
    const int right = left + widthOf(m_choices[static_cast<std::size_t>(index)]);
    const auto scaled = [&](int x) { return width() >= wanted ? x : x * width() / wanted; };
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(scaled(left), 0, scaled(right) - scaled(left), height()));
}

int Segment::indexAt(int x) const
{
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        const QRect box = boxOf(i);
        if (x >= box.left() && x <= box.right())
            return i;
    }
    return -1;
}

void Segment::pick(int index)
{
    if (index < 0 || index >= static_cast<int>(m_choices.size()))
        return;
    const QString id = m_choices[static_cast<std::size_t>(index)].id;
    setChosen(id);
    Q_EMIT picked(id);
}

int Segment::indexOfKey(const QKeyEvent& event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || event.text().size() != 1)
        return -1;
    const QChar typed = event.text().at(0).toLower();
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        if (const QChar letter = m_choices[static_cast<std::size_t>(i)].letter; !letter.isNull() && letter == typed)
            return i;
    }
    const int place = typed.digitValue() - 1;
    return place < static_cast<int>(m_choices.size()) ? place : -1;
}

void Segment::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_choices.size()), now = indexOf(m_chosen);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const bool forward = (event->key() == Qt::Key_Right) != mirrored;
        if (now < 0)
            pick(forward ? 0 : count - 1);
        else if (const int next = now + (forward ? 1 : -1); next >= 0 && next < count)
            pick(next);
        return;
    }
    if (const int index = indexOfKey(*event); index >= 0 && index < count) {
        pick(index);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Segment::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        pick(indexAt(event->position().toPoint().x()));
}

// A page's own digits and letters wait while the segment can use them.
bool Segment::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (indexOfKey(*key) >= 0) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Segment::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    const QRect whole = m_choices.empty() ? QRect() : boxOf(0).united(boxOf(static_cast<int>(m_choices.size()) - 1));
    const double radius = m_look.px(5);
    paintBox(painter, whole, theme.base, {}, 0, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        const Choice& choice = m_choices[static_cast<std::size_t>(i)];
        const QRect box = boxOf(i);
        const bool chosen = choice.id == m_chosen;
        painter.setClipPath(inside);
        if (chosen) {
            painter.fillRect(box, theme.accs);
            painter.fillRect(QRect(box.left(), box.bottom() + 1 - m_look.px(kBar), box.width(), m_look.px(kBar)),
                             theme.acc);
        }
        if (i > 0)
            painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? box.right() : box.left(), 0, 1, height()),
                             theme.line2);
        painter.setClipping(false);
        const QFont font = m_look.font(Type::Body, chosen);
        painter.setFont(font);
        painter.setPen(!isEnabled() ? theme.text3 : chosen ? theme.acc : theme.text);
        const QString shown = QFontMetrics(font).elidedText(choice.text, Qt::ElideRight, box.width() - m_look.px(8));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, shown);
    }
    if (!whole.isEmpty())
        paintBox(painter, whole, {}, theme.line2, m_look.px(1), radius);
}

}  // namespace rejista::desktop
