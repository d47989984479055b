#include "desktop/sync/conflict_card.h"

#include "desktop/look/paint.h"
#include "desktop/sync/sync_words.h"

#include <QStyle>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using Take = sync::conflicts::Answer::Take;
namespace say = sync_words;

namespace {

// Pixels at 100 %.
constexpr int kPad = 14, kSideHigh = 108, kGlyph = 16, kField = 34, kOther = 250;

}  // namespace

ConflictCard::ConflictCard(Desk& desk, Tools& tools, QWidget* parent)
    : QFrame(parent),
      mineAct(makeAction(parent, "conflicts.mine")),
      theirsAct(makeAction(parent, "conflicts.theirs")),
      otherAct(makeAction(parent, "conflicts.other")),
      keepAct(makeAction(parent, "conflicts.keep")),
      viewAct(makeAction(parent, "conflicts.view")),
      m_desk(desk),
      m_tools(tools)
{
    setObjectName(u"conflicts.card"_s);
    build();
    connect(mineAct, &QAction::triggered, this, [this] { choose(Take::Mine); });
    connect(theirsAct, &QAction::triggered, this, [this] { choose(Take::Theirs); });
    connect(otherAct, &QAction::triggered, this, [this] { choose(Take::Other); });
    connect(m_mine, &QAbstractButton::clicked, this, [this] { choose(Take::Mine); });
    connect(m_theirs, &QAbstractButton::clicked, this, [this] { choose(Take::Theirs); });
    connect(m_other, &QLineEdit::textEdited, this, [this] {
        if (m_take != Take::Other) {
            m_take = Take::Other;
            showKeep();
        }
    });
    connect(m_why, &QLineEdit::textEdited, m_note, &NoteLine::clear);
    connect(m_other, &QLineEdit::returnPressed, m_why, qOverload<>(&QWidget::setFocus));
    connect(&tools.look, &Look::changed, this, &ConflictCard::dress);
    dress();
}

void ConflictCard::build()
{
    const Look& look = m_tools.look;
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(look, Type::Section, &Theme::text, this);
    m_title->setElided(true);
    m_title->setBold(true);
    m_where = new TextLabel(look, Type::Body, &Theme::text2, this);
    m_where->setElided(true);
    m_count = new TextLabel(look, Type::Small, &Theme::text2, this);
    m_view = new KeyButton(look, this);
    m_view->setKind(KeyButton::Kind::Link);
    m_view->setAction(viewAct);
    head->addWidget(m_title, 3);
    head->addWidget(m_where, 2);
    head->addWidget(m_count);
    head->addWidget(m_view);
    column->addLayout(head);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_before = new SideBox(look, nullptr, this);
    m_before->setObjectName(u"conflicts.side.before"_s);
    m_mine = new SideBox(look, mineAct, this);
    m_mine->setObjectName(u"conflicts.side.mine"_s);
    m_theirs = new SideBox(look, theirsAct, this);
    m_theirs->setObjectName(u"conflicts.side.theirs"_s);
    for (SideBox* side : {m_before, m_mine, m_theirs})
        m_sides->addWidget(side, 1);
    column->addLayout(m_sides);
    m_hint = new NoteLine(look, this);
    column->addWidget(m_hint);
    m_fields = new QBoxLayout(QBoxLayout::LeftToRight);
    const auto field = [&](const QString& name, TextLabel*& label, QLineEdit*& edit, int stretch) {
        auto* pair = new QVBoxLayout;
        label = new TextLabel(look, Type::Small, &Theme::text2, this);
        edit = new QLineEdit(this);
        edit->setObjectName(name);
        label->setBuddy(edit);
        pair->addWidget(label);
        pair->addWidget(edit);
        m_fields->addLayout(pair, stretch);
    };
    field(u"conflicts.otherValue"_s, m_otherName, m_other, 1);
    field(u"conflicts.why"_s, m_whyName, m_why, 3);
    m_other->setPlaceholderText(tr("type it here"));
    m_whyName->setText(tr("Why? The other side will read it"));
    m_otherName->setText(tr("Or another value (3)"));
    m_other->setAccessibleName(m_otherName->text());
    m_why->setAccessibleName(m_whyName->text());
    m_keep = new KeyButton(look, this);
    m_keep->setKind(KeyButton::Kind::Primary);
    m_keep->setAction(keepAct);
    m_fields->addWidget(m_keep, 0, Qt::AlignBottom);
    column->addLayout(m_fields);
    m_note = new NoteLine(look, this);
    column->addWidget(m_note);
}

void ConflictCard::show(const sync::Conflict& card, int at, int of)
{
    const bool another = !m_card || m_card->id != card.id;
    m_card = card;
    m_at = at;
    m_of = of;
    if (another) {
        m_take.reset();
        m_other->clear();
        m_why->clear();
        m_note->clear();
    }
    showWords();
    showKeep();
}

void ConflictCard::showWords()
{
    const sync::Conflict& card = *m_card;
    const say::Spot spot = say::spotOf(m_desk, card);
    const QString field = say::fieldWords(card.field);
    m_title->setText(spot.cell.isEmpty() ? spot.form : spot.cell);
    m_where->setText(spot.cell.isEmpty() ? field : field.isEmpty() ? spot.form : spot.form + u" · "_s + field);
    m_count->setText(tr("%1 of %2").arg(m_at).arg(m_of));
    const auto value = [&](const std::optional<QString>& of) { return say::valueWords(card.field, of); };
    const auto when = [&](const QDateTime& of) { return of.isValid() ? say::moment(m_desk, of) : QString(); };
    m_before->set({tr("Before"), value(card.base), tr("agreed by both"), {}});
    m_mine->set({tr("Mine"), value(card.mine),
                 card.mineBy.isEmpty() ? tr("on this laptop") : tr("%1, on this laptop").arg(card.mineBy),
                 when(card.mineAt)});
    m_theirs->set({tr("Theirs"), value(card.theirs),
                   card.theirsBy.isEmpty() ? tr("at the hub") : tr("%1, at the hub").arg(card.theirsBy),
                   when(card.theirsAt)});
    const bool third = card.field == u"value" || card.field == u"comment";
    m_other->setVisible(third);
    m_otherName->setVisible(third);
    otherAct->setEnabled(third);
    m_hint->tell(State::Info, hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

// Two long values that differ only at their end are often one slip of the finger.
QString ConflictCard::hint() const
{
    constexpr qsizetype kLong = 4;
    const QString mine = m_card->mine.value_or(QString()), theirs = m_card->theirs.value_or(QString());
    if (m_card->field != u"value" || mine.size() != theirs.size() || mine.size() < kLong)
        return {};
    qsizetype same = 0;
    while (same < mine.size() && mine[same] == theirs[same])
        ++same;
    if (same * 2 < mine.size())
        return {};
    return tr("Only the end differs, %1 and %2. Perhaps one of them was mistyped.")
        .arg(mine.mid(same), theirs.mid(same));
}

void ConflictCard::choose(Take take)
{
    m_take = take;
    showKeep();
    QLineEdit* next = take == Take::Other ? m_other : m_why;
    next->setFocus(Qt::OtherFocusReason);
}

void ConflictCard::showKeep()
{
    m_mine->setChecked(m_take == Take::Mine);
    m_theirs->setChecked(m_take == Take::Theirs);
    const bool last = m_of <= 1;
    QString text = last ? tr("Keep it") : tr("Keep it, next");
    if (m_take == Take::Mine)
        text = last ? tr("Keep mine") : tr("Keep mine, next");
    else if (m_take == Take::Theirs)
        text = last ? tr("Take theirs") : tr("Take theirs, next");
    else if (m_take == Take::Other)
        text = last ? tr("Keep the other") : tr("Keep the other, next");
    keepAct->setText(text);
}

std::optional<sync::conflicts::Answer> ConflictCard::answer()
{
    if (!m_take) {
        m_note->tell(State::Warning, tr("Choose one first: 1 mine, 2 theirs, 3 another value."));
        m_mine->setFocus();
        return std::nullopt;
    }
    if (m_take == Take::Other && m_other->text().trimmed().isEmpty()) {
        m_note->tell(State::Warning, tr("Type the other value."));
        m_other->setFocus();
        return std::nullopt;
    }
    if (m_why->text().trimmed().isEmpty()) {
        m_note->tell(State::Warning, tr("Say why in a few words; the other side will read it."));
        m_why->setFocus();
        return std::nullopt;
    }
    return sync::conflicts::Answer{*m_take, m_other->text().trimmed(), m_why->text().trimmed()};
}

void ConflictCard::tell(const QString& problem)
{
    m_note->tell(State::Error, problem);
}

void ConflictCard::focusFirst()
{
    m_mine->setFocus();
}

void ConflictCard::arrange(bool narrow)
{
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_sides->setDirection(direction);
    m_fields->setDirection(direction);
    m_other->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_tools.look.px(kOther));
    m_where->setVisible(!narrow);
}

void ConflictCard::dress()
{
    const Look& look = m_tools.look;
    const int pad = look.px(kPad);
    layout()->setContentsMargins(pad + look.px(4), pad, pad + look.px(4), pad);
    layout()->setSpacing(look.px(8));
    for (QBoxLayout* row : {m_sides, m_fields})
        row->setSpacing(look.px(10));
    m_title->setContentsMargins(look.px(kGlyph + 10), 0, 0, 0);
    for (QLineEdit* edit : {m_other, m_why}) {
        edit->setFont(look.font(Type::Entry));
        edit->setFixedHeight(look.px(kField));
    }
    m_keep->setHeight(kField);
    update();
}

void ConflictCard::paintEvent(QPaintEvent*)
{
    const Look& look = m_tools.look;
    QPainter painter(this);
    paintBox(painter, rect(), look.theme().base, look.theme().acc, look.px(2), look.px(6));
    const int side = look.px(kGlyph);
    const QRect line = m_title->geometry();
    const QRect box(line.left(), line.center().y() - side / 2, side, side);
    paintState(painter, State::Conflict, QStyle::visualRect(layoutDirection(), line, box), look.theme());
}

SideBox::SideBox(const Look& look, QAction* choose, QWidget* parent)
    : QAbstractButton(parent),
      m_look(look),
      m_action(choose)
{
    setCheckable(choose);
    setFocusPolicy(choose ? Qt::StrongFocus : Qt::NoFocus);
    setProperty("focusRing", choose != nullptr);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SideBox::set(const Words& words)
{
    m_words = words;
    QStringList spoken{words.title, words.value, words.by, words.when};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(spoken.join(u'\n'));
    update();
}

QSize SideBox::sizeHint() const
{
    return {m_look.px(160), m_look.px(kSideHigh)};
}

void SideBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    const bool chosen = isChecked();
    paintBox(painter, rect(),
             chosen         ? theme.accs
                 : m_action ? theme.base
                            : theme.alt,
             chosen         ? theme.acc
                 : m_action ? theme.line2
                            : theme.line,
             chosen ? m_look.px(2) : 1, m_look.px(4));
    QRect inner = rect().adjusted(m_look.px(kPad), m_look.px(8), -m_look.px(kPad), -m_look.px(8));
    if (m_action && m_look.keyHints()) {
        const QString key = keyText(*m_action);
        const QSize hint = keyHintSize(m_look, key);
        const QRect box(inner.right() - hint.width() + 1, inner.top(), hint.width(), hint.height());
        paintKeyHint(painter, QStyle::visualRect(layoutDirection(), rect(), box), key, theme.text2, m_look);
    }
    const auto put = [&](const QString& text, int height, const QFont& font, const QColor& ink) {
        paintText(painter, rect(), QRect(inner.left(), inner.top(), inner.width(), height), text, font, ink);
        inner.setTop(inner.top() + height);
    };
    put(m_words.title, m_look.px(20), m_look.font(Type::Small, true), theme.text);
    put(m_words.value, m_look.px(30), m_look.font(Type::Title, true), theme.text);
    put(m_words.by, m_look.px(18), m_look.font(Type::Small), theme.text);
    put(m_words.when, m_look.px(18), m_look.font(Type::Small), theme.text2);
}

}  // namespace rejista::desktop
