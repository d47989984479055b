#include "desktop/sign_in/school_step.h"

#include "exchange/orgunit_plan.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListHeight = 34 * 6;
const QString kNewSchool = u"new"_s, kAllSchools = u"all"_s;

/// Without the pack's own mark ("RJ Primary schools" of RJ_OUG_PRI), which only keeps names apart on a hub.
QString plainName(const metadata::Named& named, const QString& language)
{
    QString name = named.label(language);
    if (const QString mark = named.code.section(u'_', 0, 0) + u' '; name.startsWith(mark))
        name.remove(0, mark.size());
    return name;
}

}  // namespace

SchoolStep::SchoolStep(Tools& tools, Workers& workers, QWidget* parent) : Step(tools, parent), m_workers(workers)
{
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    space(m_halves, {}, 24);
    m_halves->addWidget(buildPlaces(), 1);
    m_halves->addWidget(buildSchool(), 1);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_units.setSearch(words);
        m_list->setCurrentIndex(words.isEmpty() ? QModelIndex() : m_units.index(0));
        follow();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchoolStep::follow);
    connect(m_packs, &QComboBox::activated, this, [this] { readPack(m_packs->currentText()); });
    connect(m_holds, &Segment::picked, this, &SchoolStep::follow);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    connect(m_level, &QComboBox::activated, this, [this] { m_levelTouched = true; });
    connect(m_code, &QLineEdit::textChanged, this, &SchoolStep::followCode);
    say([this] {
        m_holds->setChoiceText(kNewSchool, tr("A school there"));
        m_holds->setChoiceText(kAllSchools, tr("The place itself"));
        if (m_pack)
            fillLevels();
        follow();
    });
}

QWidget* SchoolStep::buildPlaces()
{
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    space(column, {}, 8);
    m_packs = new QComboBox(half);
    m_packs->setObjectName(u"newPack"_s);
    asField(m_packs);
    m_packBox = new QWidget(half);
    auto* packs = new QVBoxLayout(m_packBox);
    packs->setContentsMargins(0, 0, 0, 0);
    labelled(packs, m_packs, [] { return tr("Country"); });
    column->addWidget(m_packBox);
    m_search = new QLineEdit(half);
    m_search->setObjectName(u"newPlaceSearch"_s);
    asField(m_search);
    labelled(column, m_search, [] { return tr("Chiefdom, ward or district"); });
    m_list = new PlainList(look(), half);
    m_list->setObjectName(u"newPlaces"_s);
    m_list->setModel(&m_units);
    m_list->setItemDelegate(new UnitDelegate(look(), m_list));
    measure([this] { m_list->setFixedHeight(look().px(kListHeight)); });
    column->addWidget(m_list);
    column->addStretch(1);
    say([this] {
        m_search->setPlaceholderText(tr("Type some letters of its name"));
        m_list->setAccessibleName(tr("Places that fit"));
    });
    return half;
}

QWidget* SchoolStep::buildSchool()
{
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    space(column, {}, 8);
    m_chosen = label(Type::Body, &Theme::text, column);
    m_chosen->setObjectName(u"newChosen"_s);
    m_holds = new Segment(look(), half);
    m_holds->setObjectName(u"newHolds"_s);
    m_holds->addChoice(kNewSchool, tr("A school there"));
    m_holds->addChoice(kAllSchools, tr("The place itself"));
    m_holds->setChosen(kNewSchool);
    column->addWidget(m_holds);
    m_schoolBox = new QWidget(half);
    auto* school = new QVBoxLayout(m_schoolBox);
    space(school, {}, 8);
    m_name = new QLineEdit(m_schoolBox);
    m_name->setObjectName(u"newSchoolName"_s);
    m_code = new QLineEdit(m_schoolBox);
    m_code->setObjectName(u"newSchoolCode"_s);
    m_level = new QComboBox(m_schoolBox);
    m_level->setObjectName(u"newSchoolLevel"_s);
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_code, m_level})
        asField(field);
    labelled(school, m_name, [] { return tr("Name of the school"); });
    labelled(school, m_code, [] { return tr("EMIS code"); });
    m_codeNote = new NoteLine(look(), m_schoolBox);
    m_codeNote->setObjectName(u"codeNote"_s);
    school->addWidget(m_codeNote);
    labelled(school, m_level, [] { return tr("Level"); });
    column->addWidget(m_schoolBox);
    m_note = new NoteLine(look(), half);
    m_note->setObjectName(u"schoolNote"_s);
    column->addWidget(m_note);
    column->addStretch(1);
    say([this] { m_holds->setAccessibleName(tr("What the register holds")); });
    return half;
}

void SchoolStep::begin()
{
    m_search->clear();
    m_name->clear();
    m_code->clear();
    m_note->clear();
    m_nameTouched = m_levelTouched = false;
    m_holds->setChosen(kNewSchool);
    m_packs->clear();
    m_packs->addItems(opened::packNames());
    m_packBox->setVisible(m_packs->count() > 1);
    if (m_packs->count() > 0)
        readPack(m_packs->currentText());
    else
        m_note->tell(State::Error, tr("There is no country pack beside this program. Install Rejista again."));
}

void SchoolStep::propose(const QString& registerName)
{
    if (!m_nameTouched)
        m_name->setText(registerName);
}

void SchoolStep::readPack(const QString& name)
{
    m_pack.reset();
    m_workers.run(
        this, [name] { return opened::readPack(name); },
        [this, name](domain::Result<opened::PackContent> content) {
            if (name != m_packs->currentText())
                return;
            if (!content) {
                m_note->tell(State::Error, words::sentence(content.error(), words::Audience::Window));
                return;
            }
            m_pack = std::move(*content);
            m_units.set(m_pack->catalog, tools().prefs.locale());
            m_list->setCurrentIndex(m_search->text().isEmpty() ? QModelIndex() : m_units.index(0));
            fillLevels();
            follow();
        });
}

// In the order of the grades, as a child goes through them.
void SchoolStep::fillLevels()
{
    const QString chosen = m_level->currentData().toString();
    m_level->clear();
    for (const metadata::Grade& grade : m_pack->pack.grades) {
        for (const metadata::LevelGroup& group : m_pack->pack.levelGroups) {
            if (group.level != grade.level || m_level->findData(group.code) >= 0)
                continue;
            const auto* named = m_pack->catalog.orgUnitGroups.byCode(group.code);
            m_level->addItem(named ? plainName(*named, tools().prefs.locale()) : group.level, group.code);
        }
    }
    m_level->setPlaceholderText(tr("Choose the level"));
    m_level->setCurrentIndex(m_level->findData(chosen));
}

const UnitRow* SchoolStep::unit() const
{
    return m_units.row(m_list->currentIndex());
}

int SchoolStep::schoolLevel() const
{
    return m_pack ? m_pack->pack.raw[u"schoolLevel"_s].toInt() : 0;
}

bool SchoolStep::isNewSchool() const
{
    const UnitRow* place = unit();
    const bool possible = place && (schoolLevel() == 0 || place->level == schoolLevel() - 1);
    return possible && m_holds->chosen() == kNewSchool;
}

bool SchoolStep::isOffice() const
{
    const UnitRow* place = unit();
    return place && !isNewSchool() && place->level != schoolLevel();
}

void SchoolStep::follow()
{
    const UnitRow* place = unit();
    const bool canHaveSchool = place && (schoolLevel() == 0 || place->level == schoolLevel() - 1);
    m_holds->setVisible(canHaveSchool);
    m_schoolBox->setVisible(isNewSchool());
    m_note->clear();
    if (!place)
        m_chosen->setText(tr("Choose the chiefdom or ward of your school – or the district, for an office."));
    else if (isNewSchool() || place->level == schoolLevel())
        m_chosen->setText(place->above.isEmpty() ? place->name : place->name + u" · "_s + place->above);
    else
        m_chosen->setText(tr("The register will hold %1 with the %n places in it. Schools are added afterwards.",
                             nullptr, place->below)
                              .arg(place->name));
}

// What the ministry's codes tell is proposed, never forced: codes are [K] of the pack, and offices have others.
void SchoolStep::followCode()
{
    m_note->clear();
    m_codeNote->clear();
    if (!m_pack || m_code->text().trimmed().isEmpty())
        return;
    const QJsonObject& raw = m_pack->pack.raw;
    const QString typed = m_code->text().trimmed();
    const QRegularExpression shape(raw[u"emisPatternLoose"_s].toString());
    if (raw.contains(u"emisPatternLoose"_s) && !shape.match(typed).hasMatch()) {
        m_codeNote->tell(State::Warning,
                         tr("The ministry's codes look otherwise. Compare it with the paper, or go on."));
        return;
    }
    const QString dashed = exchange::dashedCode(&m_pack->pack, typed);
    const QString level = raw[u"emisLevelDigit"_s].toObject()[dashed.section(u'-', 1, 1)].toString();
    for (const metadata::LevelGroup& group : m_pack->pack.levelGroups) {
        if (!m_levelTouched && group.level == level)
            m_level->setCurrentIndex(m_level->findData(group.code));
    }
}

bool SchoolStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
            const QModelIndex next = m_units.index(row + (key == Qt::Key_Down ? 1 : -1));
            if (next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return Step::eventFilter(watched, event);
}

void SchoolStep::setNarrow(bool narrow)
{
    Pane::setNarrow(narrow);
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool SchoolStep::take(NewWish& wish)
{
    const UnitRow* place = unit();
    if (!m_pack || !place) {
        refuse(tr("Choose a place first: some letters of its name, then Down."), m_search);
        return false;
    }
    wish.holds = {};
    wish.holds.pack = m_packs->currentText();
    if (isNewSchool())
        return takeSchool(wish, *place);
    wish.holds.units = {place->code};
    return true;
}

bool SchoolStep::takeSchool(NewWish& wish, const UnitRow& under)
{
    exchange::OrgUnitRow school;
    school.name = m_name->text().simplified();
    school.code = m_code->text().trimmed();
    school.under = under.code;
    if (school.name.isEmpty()) {
        refuse(tr("The school's name is missing."), m_name);
        return false;
    }
    if (school.code.isEmpty()) {
        refuse(tr("The school's EMIS code is missing. It is on the census form."), m_code);
        return false;
    }
    if (m_level->currentIndex() < 0) {
        refuse(tr("Choose the school's level: it says which forms there are."), m_level);
        return false;
    }
    school.groups = {m_level->currentData().toString()};
    wish.holds.school = school;
    return true;
}

}  // namespace rejista::desktop
