#include "desktop/frame/header_bar.h"

#include "desktop/frame/day_words.h"
#include "desktop/frame/keys.h"
#include "desktop/look/icons.h"
#include "desktop/look/key_button.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 48;

QString keyOf(const char* id)
{
    return shownKey(*keyRow(QLatin1StringView(id)));
}

}  // namespace

HeaderBar::HeaderBar(Desk& desk, const Look& look, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_look(look),
      m_rail(new ChooseButton(look, this)),
      m_school(new TextLabel(look, Type::Body, &Theme::text, this)),
      m_code(new TextLabel(look, Type::Small, &Theme::text2, this)),
      m_schools(new ChooseButton(look, this)),
      m_year(new ChooseButton(look, this)),
      m_find(new ChooseButton(look, this)),
      m_person(new ChooseButton(look, this))
{
    setObjectName(u"header"_s);
    m_rail->setObjectName(u"railButton"_s);
    m_rail->setIconName("menu");
    m_rail->hide();
    m_schools->setObjectName(u"schoolButton"_s);
    m_schools->setIconName("down");
    m_schools->setSmall(true);
    m_year->setObjectName(u"yearButton"_s);
    m_year->setArrow(true);
    m_find->setObjectName(u"findButton"_s);
    m_find->setIconName("search");
    m_find->setKey(keyOf("find"));
    m_person->setObjectName(u"personButton"_s);
    m_person->setFrame(false);
    m_person->setArrow(true);
    m_school->setObjectName(u"schoolName"_s);
    m_school->setBold(true);
    m_school->setElided(true);
    m_code->setElided(true);

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->setContentsMargins(0, 0, 0, 0);
    names->addStretch(1);
    names->addWidget(m_school);
    names->addWidget(m_code);
    names->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_rail);
    row->addLayout(names, 1);
    row->addWidget(m_schools);
    row->addWidget(m_year);
    row->addStretch(2);
    row->addWidget(m_find);
    row->addWidget(m_person);

    connect(m_rail, &QToolButton::clicked, this, &HeaderBar::railAsked);
    connect(m_find, &QToolButton::clicked, this, &HeaderBar::findAsked);
    connect(m_schools, &QToolButton::clicked, this, &HeaderBar::schoolsAsked);
    connect(m_year, &QToolButton::clicked, this, &HeaderBar::openYears);
    connect(m_person, &QToolButton::clicked, this, &HeaderBar::openPerson);
    for (const auto signal : {&Desk::orgUnitChanged, &Desk::yearChanged, &Desk::localeChanged})
        connect(&desk, signal, this, &HeaderBar::readDesk);
    connect(&look, &Look::changed, this, &HeaderBar::dress);
    readDesk();
    dress();
}

void HeaderBar::readDesk()
{
    const auto unit = m_desk.orgUnit();
    const auto* of = unit ? m_desk.catalog().orgUnits.find(*unit) : nullptr;
    m_school->setText(of ? of->name : m_desk.workspace().name());
    m_code->setText(of ? of->code : QString());
    m_schools->setVisible(m_desk.schools().size() > 1);
    m_schools->setAccessibleName(tr("Choose the school"));
    m_schools->setToolTip(tr("Choose the school (%1)").arg(keyOf("unit.choose")));
    const auto* year = m_desk.year();
    m_year->setVisible(year);
    m_year->setText(year ? year->name : QString());
    m_year->setAccessibleName(tr("School year %1").arg(m_year->text()));
    m_find->setText(tr("Find or do anything"));
    m_find->setAccessibleName(m_find->text());
    m_rail->setText(tr("Pages"));
    const auto& person = m_desk.workspace().person();
    m_person->setInitials(days::initialsOf(person.name));
    m_person->setText(person.name);
    m_person->setSecondLine(words::about(person.role));
    m_person->setAccessibleName(tr("%1, %2: switch, lock, passphrase").arg(person.name, words::about(person.role)));
    dress();
}

void HeaderBar::dress()
{
    setFixedHeight(m_look.px(kHeight));
    layout()->setContentsMargins(m_look.px(16), 0, m_look.px(12), 0);
    layout()->setSpacing(m_look.px(16));
    m_find->updateGeometry();
    for (ChooseButton* button : {m_rail, m_schools, m_year, m_find, m_person}) {
        button->updateGeometry();
        button->update();
    }
    update();
}

void HeaderBar::setNarrow(bool narrow)
{
    m_rail->setVisible(narrow);
    m_find->setSmall(narrow);
    m_person->setSmall(narrow);
}

void HeaderBar::openYears()
{
    if (!m_desk.pack())
        return;
    QMenu menu(this);
    for (const auto& year : m_desk.pack()->calendar) {
        QAction* choice = menu.addAction(year.name);
        choice->setCheckable(true);
        choice->setChecked(m_desk.year() && m_desk.year()->code == year.code);
        connect(choice, &QAction::triggered, this, [this, code = year.code] { m_desk.setYear(code); });
    }
    menu.exec(m_year->mapToGlobal(QPoint(0, m_year->height())));
}

void HeaderBar::openPerson()
{
    QMenu menu(this);
    connect(menu.addAction(tr("Switch person or lock") + u'\t' + keyOf("lock")), &QAction::triggered, this,
            &HeaderBar::lockAsked);
    connect(menu.addAction(tr("Change my passphrase")), &QAction::triggered, this, &HeaderBar::passphraseAsked);
    menu.exec(m_person->mapToGlobal(QPoint(0, m_person->height())));
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().win);
    painter.setPen(m_look.theme().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace rejista::desktop
