#include "desktop/look/blocks.h"

namespace rejista::desktop {

PageHead::PageHead(const Look& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_row(new QHBoxLayout(this)),
      m_back(new KeyButton(look, this)),
      m_slash(new TextLabel(look, Type::Body, &Theme::text3, this)),
      m_title(new TextLabel(look, Type::Title, &Theme::text, this)),
      m_chip(new Chip(look, this)),
      m_middle(new QHBoxLayout),
      m_fact(new TextLabel(look, Type::Body, &Theme::text2, this)),
      m_buttons(new QHBoxLayout)
{
    m_back->setKind(KeyButton::Kind::Link);
    m_slash->setText(QString(u'/'));
    m_back->hide();
    m_slash->hide();
    m_chip->hide();
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_fact->setElided(true);
    m_fact->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_back);
    m_row->addWidget(m_slash);
    m_row->addWidget(m_title);
    m_row->addWidget(m_chip);
    m_row->addLayout(m_middle);
    m_row->addWidget(m_fact, 1);
    m_row->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, &PageHead::dress);
    dress();
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHead::setBack(QAction* back)
{
    m_back->setAction(back);
    m_back->setIconName(back ? back->property("iconName").toString().toLatin1().constData() : "");
    m_back->setVisible(back);
    m_slash->setVisible(back);
}

void PageHead::setChip(State state, const QString& text)
{
    m_chip->set(state, text);
    m_chip->show();
}

void PageHead::hideChip()
{
    m_chip->hide();
}

void PageHead::setFact(const QString& fact)
{
    m_plainFact = fact;
    m_fact->setInk(&Theme::text2);
    m_fact->setText(fact);
}

void PageHead::tellDone(const QString& what)
{
    m_fact->setInk(what.isEmpty() ? &Theme::text2 : &Theme::ok);
    m_fact->setText(what.isEmpty() ? m_plainFact : what);
}

void PageHead::addMiddle(QWidget* widget)
{
    m_middle->addWidget(widget);
}

KeyButton* PageHead::addButton(QAction* action, KeyButton::Kind kind, const char* icon)
{
    auto* button = new KeyButton(m_look, this);
    button->setKind(kind);
    button->setAction(action);
    if (icon)
        button->setIconName(icon);
    // The primary one stands last whatever the order of adding.
    const bool primaryLast = m_buttons->count() > 0 && kind != KeyButton::Kind::Primary;
    auto* last = primaryLast ? qobject_cast<KeyButton*>(m_buttons->itemAt(m_buttons->count() - 1)->widget()) : nullptr;
    if (last && last->kind() == KeyButton::Kind::Primary) {
        m_buttons->insertWidget(m_buttons->count() - 1, button);
        setTabOrder(button, last);
    } else {
        m_buttons->addWidget(button);
    }
    return button;
}

void PageHead::setLined(bool lined)
{
    m_lined = lined;
    update();
}

void PageHead::dress()
{
    m_row->setContentsMargins(m_look.px(16), 0, m_look.px(16), 0);
    m_row->setSpacing(m_look.px(12));
    m_middle->setSpacing(m_look.px(8));
    m_buttons->setSpacing(m_look.px(12));
    setFixedHeight(m_look.px(56));
    update();
}

void PageHead::paintEvent(QPaintEvent*)
{
    if (!m_lined)
        return;
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_look.theme().line);
}

}  // namespace rejista::desktop
