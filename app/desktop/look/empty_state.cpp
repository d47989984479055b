#include "desktop/look/blocks.h"

#include "desktop/look/icons.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPicture = 96, kWidth = 720, kWayIcon = 24;
constexpr int kNarrow = 560;  // logical px under which words and buttons stand one under another

/// An icon that follows the look.
class Picture : public QWidget {
public:
    Picture(const Look& look, const QByteArray& name, int side, QColor Theme::*ink, QWidget* parent)
        : QWidget(parent),
          m_look(look),
          m_name(name),
          m_side(side),
          m_ink(ink)
    {
        const auto dress = [this] { setFixedSize(m_look.px(m_side), m_look.px(m_side)), update(); };
        connect(&look, &Look::changed, this, dress);
        dress();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        // A drawing has lines of 2 px, whatever its size.
        const double stroke = std::min(kIconStroke, 2.0 * 20 / m_side);
        painter.drawPixmap(rect(),
                           iconPixmap(m_name.constData(), m_look.theme().*m_ink, width(), devicePixelRatioF(), stroke));
    }

private:
    const Look& m_look;
    QByteArray m_name;
    int m_side;
    QColor Theme::*m_ink;
};

}  // namespace

EmptyState::EmptyState(const Look& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_scroll(new QScrollArea(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    auto* body = new QWidget;
    m_box = new QVBoxLayout(body);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EmptyState::arrange()
{
    const bool narrow = width() < m_look.px(kNarrow);
    for (QBoxLayout* row : std::as_const(m_rows))
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget* picture : std::as_const(m_pictures))
        picture->setHidden(narrow);
}

void EmptyState::set(const char* icon, const QString& title, const QString& why, const QList<QAction*>& ways)
{
    delete m_inside;
    while (QLayoutItem* item = m_box->takeAt(0))
        delete item;
    m_rows.clear();
    m_pictures.clear();
    m_inside = new QWidget(m_scroll->widget());
    auto* column = new QVBoxLayout(m_inside);
    column->addWidget(makeHead(icon, title, why));
    setFocusProxy(nullptr);
    for (QAction* way : ways)
        column->addWidget(makeWay(way, way == ways.first()));
    m_box->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_inside, 1000);
    middle->addStretch(1);
    m_box->addLayout(middle);
    m_box->addStretch(2);
    const auto dress = [this, column] {
        column->setContentsMargins(m_look.px(16), m_look.px(16), m_look.px(16), m_look.px(16));
        column->setSpacing(m_look.px(10));
        m_inside->setMaximumWidth(m_look.px(kWidth));
        arrange();
    };
    connect(&m_look, &Look::changed, m_inside, dress);
    dress();
}

QWidget* EmptyState::makeHead(const char* icon, const QString& title, const QString& why)
{
    auto* head = new QWidget(m_inside);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_rows.append(row);
    m_pictures.append(new Picture(m_look, icon, kPicture, &Theme::line2, head));
    row->addWidget(m_pictures.last(), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    auto* name = new TextLabel(m_look, Type::Title, &Theme::text, head);
    auto* sentence = new TextLabel(m_look, Type::Entry, &Theme::text2, head);
    name->setText(title);
    name->setWordWrap(true);
    sentence->setText(why);
    sentence->setWordWrap(true);
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(name);
    words->addWidget(sentence);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->setSpacing(m_look.px(24));
    return head;
}

QWidget* EmptyState::makeWay(QAction* action, bool first)
{
    auto* button = new KeyButton(m_look, m_inside);
    button->setKind(first ? KeyButton::Kind::Primary : KeyButton::Kind::Normal);
    button->setAction(action);
    if (first)
        setFocusProxy(button);
    const QString words = action->statusTip();
    const QByteArray icon = action->property("iconName").toString().toLatin1();
    if (words.isEmpty()) {
        if (!icon.isEmpty())
            button->setIconName(icon.constData());
        return button;
    }
    auto* card = new Card(m_look, {}, m_inside);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_rows.append(row);
    if (!icon.isEmpty()) {
        m_pictures.append(new Picture(m_look, icon, kWayIcon, &Theme::acc, card));
        row->addWidget(m_pictures.last());
    }
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto* what = new TextLabel(m_look, Type::Entry, &Theme::text, card);
    what->setBold(true);
    what->setWordWrap(true);
    what->setText(words.section(u'\n', 0, 0));
    lines->addWidget(what);
    if (const QString more = words.section(u'\n', 1); !more.isEmpty()) {
        auto* line = new TextLabel(m_look, Type::Small, &Theme::text2, card);
        line->setWordWrap(true);
        line->setText(more);
        lines->addWidget(line);
    }
    row->addLayout(lines, 1);
    row->addWidget(button);
    row->setSpacing(m_look.px(16));
    card->body()->addLayout(row);
    return card;
}

}  // namespace rejista::desktop
