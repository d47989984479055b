#include "desktop/sign_in/pane.h"

#include "desktop/look/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlyph = 16, kGlyphGap = 8, kPatienceMs = 500, kBarHeight = 12;

}  // namespace

Sheet::Sheet(const Look& look, QWidget* parent) : QWidget(parent), m_look(look)
{
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), m_look.theme().base, m_look.theme().line, 1, m_look.px(6));
}

NoteLine::NoteLine(const Look& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_text(new TextLabel(look, Type::Small, &Theme::text2, this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(u"noteText"_s);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    const auto sizes = [this, row] {
        row->setContentsMargins(m_look.px(kGlyph + kGlyphGap), 0, 0, 0);
        setMinimumHeight(m_look.px(22));
    };
    connect(&look, &Look::changed, this, sizes);
    sizes();
}

void NoteLine::tell(State state, const QString& text)
{
    const bool news = text != m_text->text() && !text.isEmpty();
    m_state = state;
    m_text->setText(text);
    m_text->setInk(state == State::Error         ? &Theme::err
                       : state == State::Warning ? &Theme::warn
                       : state == State::Done    ? &Theme::ok
                                                 : &Theme::text2);
    setAccessibleName(text);
    update();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NoteLine::paintEvent(QPaintEvent*)
{
    if (m_text->text().isEmpty())
        return;
    QPainter painter(this);
    const int side = m_look.px(kGlyph);
    const int line = m_text->fontMetrics().height();
    const int lines = std::max(1, m_text->heightForWidth(m_text->width()) / std::max(1, line));
    const int top = lines > 1 ? m_text->y() + (line - side) / 2 : (height() - side) / 2;
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, side, side));
    paintState(painter, m_state, box, m_look.theme());
}

Busy::Busy(const Look& look, QWidget* parent)
    : QWidget(parent),
      m_what(new TextLabel(look, Type::Small, &Theme::text2, this)),
      m_bar(new QProgressBar(this))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(u"progress"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what, 0, Qt::AlignVCenter);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    m_what->setElided(true);
    const auto sizes = [this, row, &look] {
        row->setSpacing(look.px(12));
        m_bar->setFixedHeight(look.px(kBarHeight));
        m_bar->setMinimumWidth(look.px(80));
        setMinimumHeight(look.px(22));
    };
    connect(&look, &Look::changed, this, sizes);
    sizes();
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void Busy::begin(const QString& what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_patience.start();
}

void Busy::end()
{
    m_patience.stop();
    hide();
}

Parts::Parts(QWidget* parent) : QWidget(parent)
{
    // Centred, and as wide as it wants: a part that were simply stretched would be measured for a width beyond its own.
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addStretch(1);
}

void Parts::add(QWidget* part)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, part, 1000);
    m_parts.append(part);
    part->setVisible(m_parts.size() == 1);
    if (m_parts.size() == 1)
        m_current = part;
}

void Parts::setCurrent(QWidget* part)
{
    m_current = part;
    part->show();
    for (QWidget* other : std::as_const(m_parts)) {
        if (other != part)
            other->hide();
    }
}

Pane::Pane(Tools& tools, QWidget* parent) : QWidget(parent), m_tools(tools) {}

void Pane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const auto& words : m_words)
            words();
    }
    QWidget::changeEvent(event);
}

void Pane::setPaneWidth(int width)
{
    m_width = width;
    measure([this] { Pane::setNarrow(m_isNarrow); });
}

void Pane::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    if (m_width == 0)
        return;
    setMinimumWidth(narrow ? 0 : look().px(m_width));
    setMaximumWidth(look().px(m_width));
}

void Pane::say(std::function<void()> words)
{
    words();
    m_words.push_back(std::move(words));
}

void Pane::measure(std::function<void()> sizes)
{
    sizes();
    connect(&look(), &Look::changed, this, sizes);
}

TextLabel* Pane::label(Type type, TextLabel::Ink ink, QBoxLayout* into)
{
    auto* made = new TextLabel(look(), type, ink, this);
    made->setWordWrap(true);
    into->addWidget(made);
    return made;
}

void Pane::space(QLayout* layout, const QMargins& margins, int spacing)
{
    measure([this, layout, margins, spacing] {
        const auto px = [this](int size) { return look().px(size); };
        layout->setContentsMargins(px(margins.left()), px(margins.top()), px(margins.right()), px(margins.bottom()));
        layout->setSpacing(px(spacing));
    });
}

void Pane::labelled(QBoxLayout* into, QWidget* control, std::function<QString()> words)
{
    auto* column = new QVBoxLayout;
    space(column, {}, 3);
    auto* name = new TextLabel(look(), Type::Small, &Theme::text2, this);
    name->setBuddy(control);
    column->addWidget(name);
    column->addWidget(control);
    into->addLayout(column);
    say([name, control, words = std::move(words)] {
        name->setText(words());
        control->setAccessibleName(words());
    });
}

void Pane::asField(QWidget* control, int height)
{
    measure([this, control, height] {
        control->setFont(look().font(Type::Entry));
        control->setFixedHeight(look().px(height));
    });
}

KeyButton* Pane::button(QAction* action, KeyButton::Kind kind, const char* icon)
{
    auto* made = new KeyButton(look(), this);
    made->setAction(action);
    made->setKind(kind);
    if (icon)
        made->setIconName(icon);
    return made;
}

EnterWalk::EnterWalk(QList<QWidget*> order, std::function<void()> last, QObject* parent)
    : QObject(parent),
      m_order(std::move(order)),
      m_last(std::move(last))
{
    for (QWidget* field : std::as_const(m_order))
        field->installEventFilter(this);
}

bool EnterWalk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    for (qsizetype i = m_order.indexOf(qobject_cast<QWidget*>(watched)) + 1; i < m_order.size(); ++i) {
        if (m_order[i]->isVisible() && m_order[i]->isEnabled()) {
            m_order[i]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    m_last();
    return true;
}

QAction* shownAction(QObject* owner, const char* id)
{
    const KeyRow* row = keyRow(QLatin1StringView(id));
    Q_ASSERT_X(row, "shownAction", id);
    auto* action = new QAction(wordsOf(*row), owner);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcuts(sequencesOf(*row));
    return action;
}

}  // namespace rejista::desktop
