#include "desktop/sign_in/frame.h"

#include "desktop/shell/languages.h"
#include "desktop/sign_in/flow.h"
#include "desktop/sign_in/marks.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHead = 72, kFoot = 48, kTop = 54, kTwoHalves = 842 + 2 * 16, kWordWidth = 720, kSight = 60,
              kLowScreen = 700;

}  // namespace

SignInFrame::SignInFrame(Tools& tools, QWidget* content, bool withLanguages, QWidget* parent)
    : Pane(tools, parent),
      m_scroll(new QScrollArea(this)),
      m_withLanguages(withLanguages)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = buildHead();
    column->addWidget(m_head);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setObjectName(u"firstPageBody"_s);
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    m_top = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    rows->addItem(m_top);
    rows->addLayout(middle);
    rows->addStretch(1);
    space(rows, {16, 8, 16, 8}, 0);
    m_scroll->setWidget(body);
    column->addWidget(m_scroll, 1);
    m_foot = buildFoot();
    column->addWidget(m_foot);
    measure([this] { arrange(); });
    // After the layout, which is queued too.
    const auto look = [this] { QMetaObject::invokeMethod(this, &SignInFrame::keepFocusInSight, Qt::QueuedConnection); };
    connect(qApp, &QApplication::focusChanged, this, look);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, look);
}

QWidget* SignInFrame::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    space(row, {32, 0, 32, 0}, 12);
    measure([this, head] { head->setFixedHeight(look().px(kHead)); });
    row->addWidget(new IconMark(look(), "logo", 38, &Theme::acc, head));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    auto* program = new TextLabel(look(), Type::Title, &Theme::text, head);
    program->setText(u"Rejista"_s);
    names->addWidget(program);
    m_name = new TextLabel(look(), Type::Small, &Theme::text2, head);
    m_name->setObjectName(u"registerName"_s);
    m_name->setElided(true);
    m_name->hide();
    names->addWidget(m_name);
    names->addStretch(1);
    row->addLayout(names, 1);
    if (m_withLanguages)
        buildLanguages(row);
    return head;
}

void SignInFrame::buildLanguages(QHBoxLayout* row)
{
    m_languageIcon = new IconMark(look(), "language", 18, &Theme::text2, this);
    row->addWidget(m_languageIcon);
    m_languageWord = new TextLabel(look(), Type::Small, &Theme::text2, this);
    row->addWidget(m_languageWord);
    m_languages = new Segment(look(), this);
    m_languages->setObjectName(u"languages"_s);
    m_languageWord->setBuddy(m_languages);
    for (const QString& id : Languages::ids())
        m_languages->addChoice(id, Languages::nameOf(id));
    m_languages->setChosen(tools().prefs.locale());
    row->addWidget(m_languages);
    QAction* focus = makeAction(this, "signin.language");
    auto* hint = new KeyHint(look(), keyText(*focus), this);
    row->addWidget(hint);
    connect(focus, &QAction::triggered, m_languages, [this] { m_languages->setFocus(Qt::ShortcutFocusReason); });
    connect(m_languages, &Segment::picked, this, &SignInFrame::localePicked);
    measure([this, hint] { hint->setVisible(look().keyHints()); });
    say([this, focus] {
        retranslate(focus);
        m_languageWord->setText(tr("Language"));
        m_languages->setAccessibleName(m_languageWord->text());
        m_languages->setChosen(tools().prefs.locale());
    });
}

QWidget* SignInFrame::buildFoot()
{
    auto* foot = new QWidget(this);
    m_footRow = new FlowLayout(foot);
    m_footRow->setLastToEnd(true);
    space(m_footRow, {32, 8, 32, 8}, 16);
    auto* end = new QWidget(foot);
    m_footRight = new QHBoxLayout(end);
    space(m_footRight, {}, 16);
    auto* version = new TextLabel(look(), Type::Small, &Theme::text2, foot);
    m_footRight->addWidget(version);
    measure([this, end] { end->setMinimumHeight(look().px(kFoot - 16)); });
    m_footEnd = end;
    m_footRow->addWidget(end);
    measure([this, foot] { foot->setMinimumHeight(look().px(kFoot)); });
    say([this, version] {
        version->setText(tr("Rejista %1").arg(QCoreApplication::applicationVersion()));
        m_footRight->activate();
        m_footRow->activate();
    });
    return foot;
}

void SignInFrame::addFootButton(QAction* action, const char* icon)
{
    m_footRow->removeWidget(m_footEnd);
    m_footRow->addWidget(button(action, KeyButton::Kind::Link, icon));
    m_footRow->addWidget(m_footEnd);
}

void SignInFrame::setHelp(QAction* help)
{
    m_footRight->insertWidget(0, button(help, KeyButton::Kind::Link));
}

void SignInFrame::setRegisterName(const QString& name)
{
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
}

void SignInFrame::arrange()
{
    if (m_languageWord) {
        const bool room = width() >= look().px(kWordWidth);
        m_languageWord->setVisible(room);
        m_languageIcon->setVisible(room);
    }
    // On a low screen the room is for the page.
    m_top->changeSize(0, height() >= look().px(kLowScreen) ? look().px(kTop - 8) : 0, QSizePolicy::Minimum,
                      QSizePolicy::Fixed);
    m_scroll->widget()->layout()->invalidate();
    const bool narrow = width() < look().px(kTwoHalves);
    if (m_narrow != narrow) {
        m_narrow = narrow;
        Q_EMIT narrowChanged(narrow);
    }
}

void SignInFrame::keepFocusInSight()
{
    if (QWidget* focus = QApplication::focusWidget(); focus && m_scroll->widget()->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, look().px(kSight));
}

void SignInFrame::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    arrange();
}

void SignInFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = look().theme();
    painter.fillRect(rect(), theme.win);
    for (const QWidget* band : {m_head, m_foot})
        painter.fillRect(band->geometry(), theme.rail);
    painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), theme.line);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), theme.line);
}

}  // namespace rejista::desktop
