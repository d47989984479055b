#include "desktop/sign_in/secret_field.h"

#include "desktop/frame/keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStyle>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

void sayShow(QAction& show)
{
    show.setText(show.isChecked() ? QCoreApplication::translate("SecretField", "Hide")
                                  : QCoreApplication::translate("SecretField", "Show"));
}

}  // namespace

SecretField::SecretField(const Look& look, QAction* show, int height, QWidget* parent)
    : QLineEdit(parent),
      m_look(look),
      m_show(new KeyButton(look, this)),
      m_action(show),
      m_height(height)
{
    setEchoMode(show->isChecked() ? Normal : Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setKind(KeyButton::Kind::Link);
    m_show->setIconName("eye");
    m_show->setHeight(28);
    m_show->setFocusPolicy(Qt::NoFocus);
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setAction(show);
    connect(show, &QAction::toggled, this, [this](bool shown) { setEchoMode(shown ? Normal : Password); });
    connect(show, &QAction::changed, this, &SecretField::place);
    const auto sizes = [this] {
        setFont(m_look.font(Type::Entry));
        setFixedHeight(m_look.px(m_height));
        place();
    };
    connect(&look, &Look::changed, this, sizes);
    sizes();
}

void SecretField::place()
{
    const QSize wish = m_show->sizeHint();
    const int edge = m_look.px(6);
    const QRect box(width() - wish.width() - edge, (height() - wish.height()) / 2, wish.width(), wish.height());
    m_show->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    const bool right = layoutDirection() == Qt::RightToLeft;
    setTextMargins(right ? wish.width() + edge : m_look.px(4), 0, right ? m_look.px(4) : wish.width() + edge, 0);
}

void SecretField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SecretField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_action)
        sayShow(*m_action);
    QLineEdit::changeEvent(event);
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    noteCaps(*event);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT walked(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretField::noteCaps(const QKeyEvent& event)
{
    bool now = m_caps;
    const QString text = event.text();
    if (event.key() == Qt::Key_CapsLock) {
        if (!m_capsKnown)
            return;
        now = !m_caps;
    } else if (text.size() == 1 && text[0].isLetter() && text[0].toLower() != text[0].toUpper()
               && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        now = text[0].isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
        m_capsKnown = true;
    }
    if (now == m_caps)
        return;
    m_caps = now;
    Q_EMIT capsLockChanged(now);
}

QAction* makeShowAction(QWidget* owner, const char* id)
{
    QAction* show = makeAction(owner, id);
    show->setCheckable(true);
    QObject::connect(show, &QAction::toggled, show, [show] { sayShow(*show); });
    return show;
}

}  // namespace rejista::desktop
