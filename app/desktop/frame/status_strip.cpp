#include "desktop/frame/status_strip.h"

#include "desktop/frame/day_words.h"
#include "desktop/frame/keys.h"
#include "desktop/look/icons.h"
#include "desktop/look/key_button.h"
#include "desktop/look/state_glyph.h"
#include "words/words.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QStyle>

#include <chrono>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Pixels at 100 %.
constexpr int kHigh = 28, kPad = 12, kGap = 6, kBetween = 18, kGlyph = 14;

}  // namespace

StatusStrip::StatusStrip(Desk& desk, const Look& look, QWidget* parent) : QWidget(parent), m_desk(desk), m_look(look)
{
    setObjectName(u"status"_s);
    setAccessibleName(tr("Status"));
    m_slow.setSingleShot(true);
    m_slow.setInterval(400ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_showSaving = m_desk.saving().waiting > 0;
        readDesk();
    });
    connect(&desk, &Desk::savingChanged, this, &StatusStrip::readDesk);
    connect(&desk, &Desk::localeChanged, this, &StatusStrip::readDesk);
    connect(&desk, &Desk::dayChanged, this, &StatusStrip::readDesk);
    const auto measure = [this] {
        setFixedHeight(m_look.px(kHigh));
        update();
    };
    connect(&look, &Look::changed, this, measure);
    measure();
    readDesk();
}

QString StatusStrip::savedText() const
{
    const Desk::Saving& saving = m_desk.saving();
    if (saving.failed) {
        return tr("Not saved: %1 %n entries are kept in memory.", nullptr, saving.kept)
            .arg(words::sentence(*saving.failed, words::Audience::Window));
    }
    if (m_showSaving && saving.waiting > 0)
        return tr("Saving…");
    return tr("Saved here %1").arg(days::clock(saving.savedAt, m_desk.locale()));
}

void StatusStrip::readDesk()
{
    if (m_desk.saving().waiting == 0) {
        m_slow.stop();
        m_showSaving = false;
    } else if (!m_slow.isActive() && !m_showSaving) {
        m_slow.start();
    }
    const QString says = savedText();
    tellReader();
    // Good news is read out when asked for; bad news at once.
    if (m_desk.saving().failed && says != m_wasSaid) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_wasSaid = says;
    update();
}

void StatusStrip::setHub(const std::optional<HubStatus>& hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    tellReader();
    update();
}

void StatusStrip::tellReader()
{
    QStringList parts{savedText()};
    if (const auto& wrong = m_desk.clockWrong())
        parts << words::sentence(*wrong, words::Audience::Window);
    if (m_hub)
        parts << m_hub->toSend << m_hub->confirmed << m_hub->says;
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u" · "_s));
}

// The line at the right stays longest, then what waits; when it was confirmed last is on the Sync page, too.
void StatusStrip::paintHub(QPainter& painter, int& left, int& right)
{
    m_toSendBox = m_hubBox = {};
    if (!m_hub)
        return;
    const Theme& theme = m_look.theme();
    const QFontMetrics words(m_look.font(Type::Small));
    const int glyph = m_look.px(kGlyph);
    const auto wide = [&](const QString& text) { return glyph + m_look.px(kGap) + words.horizontalAdvance(text); };
    const auto put = [&](int from, State state, const QString& text) {
        const QRect box(from, 0, wide(text), height());
        paintState(painter, state, mirrored({from, (height() - glyph) / 2, glyph, glyph}), theme);
        painter.setFont(m_look.font(Type::Small));
        painter.setPen(theme.text);
        painter.drawText(mirrored(box.adjusted(glyph + m_look.px(kGap), 0, m_look.px(2), 0)),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
        return box;
    };
    if (const int needs = wide(m_hub->says); right - needs > left) {
        m_hubBox = put(right - needs, m_hub->line, m_hub->says);
        right = m_hubBox.left() - m_look.px(kBetween);
    }
    if (left + wide(m_hub->toSend) < right) {
        m_toSendBox = put(left, State::Queued, m_hub->toSend);
        left = m_toSendBox.right() + m_look.px(kBetween);
    }
    if (!m_hub->confirmed.isEmpty() && left + wide(m_hub->confirmed) < right)
        left = put(left, State::Confirmed, m_hub->confirmed).right() + m_look.px(kBetween);
}

void StatusStrip::setTold(const QString& line)
{
    m_told = line;
    update();
}

void StatusStrip::setLockingIn(int seconds)
{
    m_locking = seconds;
    update();
}

QRect StatusStrip::mirrored(const QRect& box) const
{
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

// Worked out from the left; where words run from the right each box stands on the other side.
void StatusStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.rail);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    painter.setFont(m_look.font(Type::Small));
    const QFontMetrics words = painter.fontMetrics();
    int right = width() - m_look.px(kPad);
    // From the right: help, keys, what the arrows stand on.
    const auto hint = [&](const char* id, const QString& text) {
        const QString key = QLatin1StringView(id) == "keys"_L1 ? u"?"_s : shownKey(*keyRow(QLatin1StringView(id)));
        const QSize size = keyHintSize(m_look, key);
        const int wide = size.width() + m_look.px(kGap) + words.horizontalAdvance(text);
        const QRect box(right - wide, 0, wide, height());
        paintKeyHint(painter, mirrored({box.left(), 0, size.width(), height()}), key, theme.text2, m_look);
        painter.setPen(theme.text2);
        painter.setFont(m_look.font(Type::Small));
        painter.drawText(mirrored(box), Qt::AlignVCenter | Qt::AlignRight, text);
        right = box.left() - m_look.px(kBetween);
        return box;
    };
    m_helpBox = hint("help", tr("help"));
    m_keysBox = hint("keys", tr("keys"));

    const bool failed = m_desk.saving().failed.has_value();
    int left = m_look.px(kPad);
    const int glyph = m_look.px(kGlyph);
    paintState(painter, failed ? State::Error : State::Saved, mirrored({left, (height() - glyph) / 2, glyph, glyph}),
               theme);
    left += glyph + m_look.px(kGap);
    const auto say = [&](const QString& text, const QColor& ink) {
        painter.setFont(m_look.font(Type::Small));
        painter.setPen(ink);
        const QString shown = words.elidedText(text, Qt::ElideRight, std::max(0, right - left));
        painter.drawText(mirrored({left, 0, right - left, height()}), Qt::AlignVCenter | Qt::AlignLeft, shown);
        left += words.horizontalAdvance(shown) + m_look.px(kBetween);
    };
    m_savedBox = QRect(0, 0, left, height());
    say(savedText(), failed ? theme.err : theme.text);
    m_savedBox.setRight(left);
    if (!failed)
        paintHub(painter, left, right);
    if (const auto& wrong = m_desk.clockWrong())
        say(words::sentence(*wrong, words::Audience::Window), theme.warn);
    if (m_locking > 0)
        say(tr("Locks in %n seconds: press any key to go on.", nullptr, m_locking), theme.warn);
    if (m_desk.workspace().isDemo()) {
        say(tr("Demo: the day is %1").arg(days::longDay(m_desk.now().date(), m_desk.locale())), theme.info);
    }
    if (!m_told.isEmpty()) {
        painter.setPen(theme.text);
        const QString shown = words.elidedText(m_told, Qt::ElideRight, std::max(0, right - left));
        painter.drawText(mirrored({left, 0, right - left, height()}), Qt::AlignVCenter | Qt::AlignRight, shown);
    }
}

void StatusStrip::mousePressEvent(QMouseEvent* event)
{
    const auto hits = [&](const QRect& box) { return mirrored(box).contains(event->pos()); };
    if (hits(m_helpBox))
        return Q_EMIT helpAsked();
    if (hits(m_keysBox))
        return Q_EMIT keysAsked();
    if (hits(m_toSendBox))
        return Q_EMIT toSendAsked();
    if (hits(m_hubBox))
        return Q_EMIT hubAsked();
    if (hits(m_savedBox))
        Q_EMIT savedAsked();
}

}  // namespace rejista::desktop
