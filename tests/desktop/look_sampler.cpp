#include "look_sampler.h"

#include "desktop/look/icons.h"

#include <QHeaderView>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

class States : public QWidget {
public:
    States(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {}
    QSize sizeHint() const override { return {m_look.px(300), m_look.px(26 * 17)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        for (int i = 0; i <= static_cast<int>(State::Info); ++i) {
            const auto state = static_cast<State>(i);
            const QRect row(0, m_look.px(26) * i, width(), m_look.px(26));
            paintState(painter, state, QRectF(0, row.center().y() - m_look.px(8), m_look.px(16), m_look.px(16)),
                       m_look.theme());
            paintChip(painter, row.adjusted(m_look.px(24), 0, 0, 0), state, stateWord(state), m_look);
        }
    }

private:
    const Look& m_look;
};

}  // namespace

LookSampler::LookSampler(Look& look) : m_look(look)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addHead(*column);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look.px(16), 0, look.px(16), look.px(16));
    for (QWidget* part : {makeButtons(), makeFields(), makeStates(), makeViews()})
        row->addWidget(part);
    column->addLayout(row, 1);
}

QAction* LookSampler::action(const char* name, const QString& text, const QString& key)
{
    auto* made = new QAction(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setShortcut(QKeySequence(key));
    return made;
}

void LookSampler::addHead(QVBoxLayout& column)
{
    auto* head = new PageHead(m_look, this);
    QAction* back = action("back", u"Census"_s, {});
    back->setProperty("iconName", u"census"_s);
    head->setBack(back);
    head->setTitle(u"Buildings, water"_s);
    head->setChip(State::Part, u"Started · 60 of 84"_s);
    head->setFact(u"Due Fri 13 Feb · kɔmplit Ɛ Ɔ Ŋ ŋ ≤ 12 ÷ 4 → ✓"_s);
    head->addButton(action("next", u"Next section"_s, u"Ctrl+PgDown"_s), KeyButton::Kind::Primary);
    head->addButton(action("check", u"Check all"_s, u"F5"_s));
    column.addWidget(head);
    auto* banner = new Banner(m_look, this);
    banner->tell(State::Error, u"Two answers do not agree"_s, u"Water today \"No\" in I1, \"Yes\" in I3."_s,
                 action("go", u"Go to question 2"_s, u"F8"_s));
    auto* warning = new Banner(m_look, this);
    warning->tell(State::Warning, u"Last backup 6 days ago."_s);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(m_look.px(16), 0, m_look.px(16), 0);
    inside->addWidget(banner);
    inside->addWidget(warning);
    column.addLayout(inside);
}

QWidget* LookSampler::makeButtons()
{
    auto* card = new Card(m_look, u"Buttons"_s, this);
    card->setFact(u"6 of 10"_s);
    auto add = [&](QAction* act, KeyButton::Kind kind, const char* icon, bool left = false) {
        auto* button = new KeyButton(m_look, card);
        button->setKind(kind);
        button->setAction(act);
        if (icon)
            button->setIconName(icon);
        button->setLeftAligned(left);
        card->body()->addWidget(button);
        return button;
    };
    add(action("open", u"Continue there"_s, u"Return"_s), KeyButton::Kind::Primary, nullptr, true);
    auto* normal = add(action("print", u"Print a blank form"_s, u"Ctrl+P"_s), KeyButton::Kind::Normal, "print");
    normal->setObjectName(u"focused"_s);
    add(action("undo", u"Undo this one"_s, u"Alt+U"_s), KeyButton::Kind::Normal, "undo", true);
    QAction* off = action("off", u"Mark complete"_s, u"Ctrl+Return"_s);
    off->setToolTip(u"1 error and 2 to explain."_s);
    off->setEnabled(false);
    add(off, KeyButton::Kind::Primary, nullptr);
    add(action("link", u"Add a person"_s, u"Alt+N"_s), KeyButton::Kind::Link, "plus", true);
    QAction* pressed = action("tables", u"As tables"_s, u"Ctrl+T"_s);
    pressed->setCheckable(true);
    pressed->setChecked(true);
    add(pressed, KeyButton::Kind::Normal, "charts");
    auto* plain = new QPushButton(u"A plain button"_s, card);
    card->body()->addWidget(plain);
    auto* segment = new Segment(m_look, card);
    segment->addChoice(u"Y"_s, u"Yes"_s, u'y');
    segment->addChoice(u"N"_s, u"No"_s, u'n');
    segment->addChoice(u"U"_s, u"Not known"_s, u'u');
    segment->setChosen(u"N"_s);
    card->body()->addWidget(segment);
    auto* keys = new QHBoxLayout;
    for (const QString& key : {u"Y"_s, u"F8"_s, u"Ctrl+Enter"_s, u"↑"_s})
        keys->addWidget(new KeyHint(m_look, key, card));
    keys->addStretch(1);
    card->body()->addLayout(keys);
    card->body()->addStretch(1);
    return card;
}

QWidget* LookSampler::makeFields()
{
    auto* card = new Card(m_look, u"Fields"_s, this);
    QVBoxLayout* body = card->body();
    auto* name = new QLineEdit(u"Makoro Hill"_s, card);
    auto* empty = new QLineEdit(card);
    empty->setPlaceholderText(u"Name, cell, word"_s);
    auto* wrong = new QLineEdit(u"12o"_s, card);
    wrong->setProperty("wrong", true);
    auto* fixed = new QLineEdit(u"2103-2-00417"_s, card);
    fixed->setReadOnly(true);
    auto* off = new QLineEdit(u"Locked"_s, card);
    off->setEnabled(false);
    auto* secret = new QLineEdit(u"passphrase"_s, card);
    secret->setEchoMode(QLineEdit::Password);
    auto* combo = new QComboBox(card);
    combo->addItems({u"Borehole"_s, u"River"_s});
    auto* spin = new QSpinBox(card);
    spin->setValue(9);
    auto* text = new QPlainTextEdit(u"Rosanda’s school closed in July"_s, card);
    text->setMaximumHeight(m_look.px(60));
    auto* on = new QCheckBox(u"Key hints"_s, card);
    on->setChecked(true);
    auto* half = new QCheckBox(u"Some"_s, card);
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    auto* light = new QRadioButton(u"Light"_s, card);
    light->setChecked(true);
    auto* dark = new QRadioButton(u"Dark"_s, card);
    auto* part = new QProgressBar(card);
    part->setValue(41);
    auto* full = new QProgressBar(card);
    full->setValue(100);
    for (QWidget* field : std::initializer_list<QWidget*>{name, empty, wrong, fixed, off, secret, combo, spin, text, on,
                                                          half, light, dark, part, full})
        body->addWidget(field);
    body->addStretch(1);
    return card;
}

QWidget* LookSampler::makeStates()
{
    auto* card = new Card(m_look, u"States"_s, this);
    card->body()->addWidget(new States(m_look, card));
    card->body()->addStretch(1);
    return card;
}

QWidget* LookSampler::makeViews()
{
    auto* card = new Card(m_look, u"Views"_s, this);
    auto* tabs = new QTabBar(card);
    for (const QString& tab : {u"All, 14"_s, u"To do, 6"_s, u"Done"_s})
        tabs->addTab(tab);
    auto* list = new QListWidget(card);
    list->setObjectName(u"list"_s);
    for (int i = 0; i < 12; ++i)
        list->addItem(u"Class P%1"_s.arg(i + 1));
    list->setCurrentRow(1);
    list->setMaximumHeight(m_look.px(150));
    auto* table = new QTableWidget(4, 3, card);
    table->setHorizontalHeaderLabels({u"Girls"_s, u"Boys"_s, u"All"_s});
    for (int row = 0; row < 4; ++row) {
        for (int col = 0; col < 3; ++col)
            table->setItem(row, col, new QTableWidgetItem(QString::number(row * 3 + col)));
    }
    table->setCurrentCell(1, 1);
    for (QWidget* view : std::initializer_list<QWidget*>{tabs, list, table})
        card->body()->addWidget(view);
    auto* icons = new QGridLayout;
    int at = 0;
    for (const char* name :
         {"today",  "census",  "charts",   "journal",  "settings", "search", "lock",  "people", "person",
          "backup", "look",    "language", "print",    "undo",     "redo",   "plus",  "key",    "eye",
          "file",   "folder",  "help",     "book",     "logo",     "menu",   "down",  "up",     "left",
          "right",  "pencil",  "upload",   "download", "usb",      "note",   "clock", "close",  "tick",
          "info",   "picture", "switch",   "keyboard", "school",   "text"}) {
        auto* label = new QLabel(card);
        label->setPixmap(iconPixmap(name, m_look.theme().text2, m_look.px(22)));
        icons->addWidget(label, at / 9, at % 9);
        ++at;
    }
    card->body()->addLayout(icons);
    card->body()->addStretch(1);
    return card;
}

}  // namespace rejista::desktop
