#include "desktop/look/key_button.h"

#include "desktop/look/access.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolTip>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPad = 12, kLinkPad = 4, kGap = 8, kIcon = 20, kHintPad = 5, kHintHeight = 18;

ButtonFace faceOf(KeyButton::Kind kind)
{
    return kind == KeyButton::Kind::Primary ? ButtonFace::Primary
        : kind == KeyButton::Kind::Link     ? ButtonFace::Link
                                            : ButtonFace::Normal;
}

QString plainWords(const QAction& action)
{
    return action.text().remove(u'…').remove(u'&').trimmed();
}

}  // namespace

QString keyText(const QAction& action)
{
    // "PgUp" has an "Up" in it that is no arrow: keys are looked at one by one.
    QStringList keys = action.shortcut().toString(QKeySequence::PortableText).split(u'+');
    for (QString& key : keys) {
        if (key == "Return"_L1)
            key = u"Enter"_s;
        else if (key == "PgDown"_L1)
            key = u"PgDn"_s;
        else if (key == "Left"_L1)
            key = u"←"_s;
        else if (key == "Right"_L1)
            key = u"→"_s;
        else if (key == "Up"_L1)
            key = u"↑"_s;
        else if (key == "Down"_L1)
            key = u"↓"_s;
    }
    return keys.join(u'+');
}

KeyButton::KeyButton(const Look& look, QWidget* parent) : QPushButton(parent), m_look(look)
{
    installAccess();
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(look.font(Type::Body));
    connect(this, &QAbstractButton::clicked, this, &KeyButton::press);
    connect(&look, &Look::changed, this, [this] {
        setFont(m_look.font(Type::Body));
        updateGeometry();
        update();
    });
}

void KeyButton::setAction(QAction* action)
{
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    if (!action)
        return;
    if (objectName().isEmpty() && !action->objectName().isEmpty())
        setObjectName(action->objectName() + u"Button"_s);
    connect(action, &QAction::changed, this, &KeyButton::follow);
    follow();
}

void KeyButton::follow()
{
    if (!m_action)
        return;
    const QString why = reason();
    setText(m_action->text());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    // A control that cannot have the focus cannot say why it is off; where there is a reason it stays reachable.
    setEnabled(m_action->isEnabled() || !why.isEmpty());
    const bool ownTip = m_action->toolTip() != plainWords(*m_action);
    setToolTip(ownTip ? m_action->toolTip() : QString());
    setAccessibleDescription(why);
    updateGeometry();
    update();
}

bool KeyButton::isAvailable() const
{
    return m_action ? m_action->isEnabled() : isEnabled();
}

QString KeyButton::key() const
{
    return m_action ? keyText(*m_action) : QString();
}

QString KeyButton::reason() const
{
    if (!m_action || m_action->isEnabled())
        return {};
    const QString tip = m_action->toolTip();
    return tip == plainWords(*m_action) ? QString() : tip;
}

void KeyButton::press()
{
    if (!m_action)
        return;
    if (m_action->isEnabled()) {
        m_action->trigger();
        return;
    }
    setChecked(m_action->isChecked());
    tellReason();
}

void KeyButton::tellReason()
{
    if (const QString why = reason(); !why.isEmpty() && isVisible())
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), why, this);
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void KeyButton::focusInEvent(QFocusEvent* event)
{
    QPushButton::focusInEvent(event);
    tellReason();
}

void KeyButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void KeyButton::setIconName(const char* name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void KeyButton::setLeftAligned(bool left)
{
    m_left = left;
    update();
}

void KeyButton::setHeight(int atHundred)
{
    m_height = atHundred;
    updateGeometry();
}

QString KeyButton::shownKey() const
{
    return m_look.keyHints() ? key() : QString();
}

QSize KeyButton::sizeHint() const
{
    const QFont font = m_look.font(Type::Body, m_kind == Kind::Primary);
    const QFontMetrics metrics(font);
    int width = metrics.size(Qt::TextShowMnemonic, text()).width()
        + m_look.px(2 * (m_kind == Kind::Link ? kLinkPad : kPad));
    if (!m_icon.isEmpty())
        width += m_look.px(kIcon + (text().isEmpty() ? 0 : kGap));
    if (const QString key = shownKey(); !key.isEmpty())
        width += m_look.px(kGap) + keyHintSize(m_look, key).width();
    return {width, std::max(m_look.px(m_height), metrics.height() + m_look.px(4))};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const ButtonPaint paint{faceOf(m_kind), isAvailable() && isEnabled(),
                            option.state.testFlag(QStyle::State_MouseOver), isDown(), isChecked()};
    QPainter painter(this);
    paintButtonFace(painter, rect(), paint, m_look);

    const QFont font = m_look.font(Type::Body, m_kind == Kind::Primary);
    const QFontMetrics metrics(font);
    const QColor ink = buttonInk(paint, m_look.theme());
    QString key = shownKey();
    const int pad = m_look.px(m_kind == Kind::Link ? kLinkPad : kPad), gap = m_look.px(kGap);
    const int icon = m_icon.isEmpty() ? 0 : m_look.px(kIcon);
    int hint = key.isEmpty() ? 0 : keyHintSize(m_look, key).width() + gap;
    int room = width() - 2 * pad - hint - (icon ? icon + gap : 0);
    // Where both do not fit, the words matter more: the key is on the sheet of keys and in the tool tip.
    if (hint > 0 && metrics.size(Qt::TextShowMnemonic, text()).width() > room) {
        room += hint;
        hint = 0;
        key.clear();
    }
    const QString words = metrics.elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
    tellWhole(words != text() || key != shownKey());
    const int used = metrics.size(Qt::TextShowMnemonic, words).width() + hint + (icon ? icon + gap : 0);
    int x = m_left ? pad : std::max(pad, (width() - used) / 2);

    const auto mirrored = [this](QRect box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (icon) {
        const QRect box = mirrored({x, (height() - icon) / 2, icon, icon});
        painter.drawPixmap(box, iconPixmap(m_icon.constData(), ink, icon, devicePixelRatioF()));
        x += icon + gap;
    }
    painter.setFont(font);
    painter.setPen(ink);
    const int wordsWidth = metrics.size(Qt::TextShowMnemonic, words).width();
    painter.drawText(mirrored({x, 0, wordsWidth, height()}), Qt::AlignCenter | Qt::TextHideMnemonic, words);
    x += wordsWidth + gap;
    if (hint) {
        const bool plain = m_kind != Kind::Primary || !paint.enabled;
        paintKeyHint(painter, mirrored({x, 0, hint - gap, height()}), key, plain ? m_look.theme().text2 : ink, m_look);
    }
}

KeyHint::KeyHint(const Look& look, const QString& key, QWidget* parent) : QWidget(parent), m_look(look), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyHint::setKey(const QString& key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return keyHintSize(m_look, m_key);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyHint(painter, rect(), m_key, m_look.theme().text2, m_look);
}

// A tool tip of the action's own (why it waits) stays.
void KeyButton::tellWhole(bool cut)
{
    const QString whole = shownKey().isEmpty() ? text() : text() + u" ("_s + shownKey() + u')';
    if (cut && toolTip().isEmpty())
        setToolTip(whole);
    else if (!cut && toolTip() == whole)
        setToolTip({});
}

QSize keyHintSize(const Look& look, const QString& key)
{
    const QFontMetrics metrics(look.font(Type::Micro));
    const int height = std::max(look.px(kHintHeight), metrics.height() + 2);
    return {std::max(height, metrics.horizontalAdvance(key) + look.px(2 * kHintPad)), height};
}

void paintKeyHint(QPainter& painter, const QRect& box, const QString& key, const QColor& ink, const Look& look)
{
    const QSize size = keyHintSize(look, key);
    QRect frame(box.left(), box.top() + (box.height() - size.height()) / 2, std::min(size.width(), box.width()),
                size.height());
    frame = QStyle::visualRect(directionOf(painter), box, frame);
    painter.save();
    // Quiet words have a quiet frame; on a filled button both are of the words' colour.
    paintBox(painter, frame, {}, ink == look.theme().text2 ? look.theme().line2 : ink, look.px(1), look.px(3));
    painter.setFont(look.font(Type::Micro));
    painter.setPen(ink);
    painter.drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter.restore();
}

}  // namespace rejista::desktop
