#include "desktop/frame/pane_tabs.h"

#include "desktop/frame/keys.h"
#include "desktop/look/key_button.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 32, kBar = 3, kPad = 12, kBadge = 20, kLeast = 64;

}  // namespace

class PaneTabs::Tab : public QWidget {
public:
    Tab(const Look& look, PaneTabs& tabs, int number) : QWidget(&tabs), m_look(look), m_tabs(tabs), m_number(number)
    {
        setObjectName(u"paneTab%1"_s.arg(number));
        setFocusPolicy(Qt::ClickFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void set(const QString& text, int count)
    {
        m_text = text;
        m_count = count;
        const QString said = words();
        setAccessibleName(count > 0 ? said + u", "_s + PaneTabs::tr("%n to mend", nullptr, count) : said);
        setToolTip(accessibleName());
        updateGeometry();
        update();
    }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_look.font(Type::Entry, true));
        const int badge = m_count > 0 ? m_look.px(kBadge + 6) : 0;
        return {metrics.horizontalAdvance(words()) + 2 * m_look.px(kPad) + m_look.px(3) + badge, m_look.px(kHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_look.px(kLeast), m_look.px(kHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_look.theme();
        const bool here = m_tabs.current() == m_number - 1;
        QPainter painter(this);
        painter.fillRect(rect(), here ? theme.base : theme.alt);
        if (here)
            painter.fillRect(0, 0, width(), m_look.px(kBar), theme.acc);
        painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), theme.line);
        if (!here)
            painter.fillRect(0, height() - 1, width(), 1, theme.line2);
        const auto at = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const int pad = m_look.px(kPad), badge = m_count > 0 ? m_look.px(kBadge) : 0;
        const QRect room(pad, 0, std::max(1, width() - 2 * pad - (badge > 0 ? badge + m_look.px(6) : 0)), height());
        painter.setFont(m_look.font(Type::Entry, here));
        painter.setPen(here ? theme.acc : theme.text2);
        painter.drawText(at(room), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(words(), Qt::ElideRight, room.width()));
        if (badge > 0)
            paintBadge(painter, at(QRect(width() - pad - badge, (height() - badge) / 2, badge, badge)));
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QWidget::focusInEvent(event);
        if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
            Q_EMIT m_tabs.picked(m_number - 1);
    }

private:
    [[nodiscard]] QString words() const { return u"%1 "_s.arg(m_number) + m_text; }

    void paintBadge(QPainter& painter, const QRect& box) const
    {
        const Theme& theme = m_look.theme();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.isHighContrast() ? QPen(theme.err, 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.errs);
        painter.drawRoundedRect(box, m_look.px(4), m_look.px(4));
        painter.setFont(m_look.font(Type::Small, true));
        painter.setPen(theme.err);
        painter.drawText(box, Qt::AlignCenter, m_count > 9 ? u"9+"_s : QString::number(m_count));
    }

    const Look& m_look;
    PaneTabs& m_tabs;
    int m_number, m_count = 0;
    QString m_text;
};

PaneTabs::PaneTabs(const Look& look, QWidget* parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"paneTabs"_s);
    setAccessibleName(tr("Parts of this page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    connect(&look, &Look::changed, this, &PaneTabs::dress);
    dress();
}

void PaneTabs::setTexts(const QStringList& texts)
{
    while (m_tabs.size() < size_t(texts.size())) {
        auto* made = new Tab(m_look, *this, int(m_tabs.size()) + 1);
        static_cast<QHBoxLayout*>(layout())->insertWidget(int(m_tabs.size()), made);
        m_tabs.push_back(made);
    }
    for (int i = 0; i < int(texts.size()); ++i)
        m_tabs[size_t(i)]->set(texts[i], m_tabs[size_t(i)]->count());
}

void PaneTabs::setCount(int tab, int count)
{
    if (m_tabs[size_t(tab)]->count() != count)
        m_tabs[size_t(tab)]->set(m_tabs[size_t(tab)]->text(), count);
}

void PaneTabs::setCurrent(int tab)
{
    if (std::exchange(m_current, tab) == tab)
        return;
    for (Tab* one : m_tabs)
        one->update();
}

QWidget* PaneTabs::tab(int at) const
{
    return m_tabs[size_t(at)];
}

// "F6 next part" at the far end, where there is room.
void PaneTabs::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.alt);
    painter.fillRect(0, height() - 1, width(), 1, theme.line2);
    int used = 0;
    for (const Tab* tab : m_tabs)
        used += tab->width();
    painter.setFont(m_look.font(Type::Small));
    const QString words = tr("next part"), key = shownKey(*keyRow("pane.next"_L1));
    const int text = painter.fontMetrics().horizontalAdvance(words) + m_look.px(2), pad = m_look.px(kPad);
    const int hint = m_look.keyHints() ? keyHintSize(m_look, key).width() : 0;
    if (hint == 0 || used + text + hint + 3 * pad > width())
        return;
    const auto at = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int left = width() - pad - text;
    painter.setPen(theme.text2);
    painter.drawText(at(QRect(left, 0, text, height())), Qt::AlignCenter, words);
    paintKeyHint(painter, at(QRect(left - hint - m_look.px(6), 0, hint, height())), key, theme.text2, m_look);
}

void PaneTabs::dress()
{
    setFixedHeight(m_look.px(kHeight));
    for (Tab* tab : m_tabs)
        tab->updateGeometry();
    update();
}

}  // namespace rejista::desktop
