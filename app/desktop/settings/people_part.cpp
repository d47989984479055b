#include "desktop/settings/people_part.h"

#include "words/words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::Right;
using security::Role;

namespace {

constexpr int kRow = 50, kLeast = 2, kMost = 6;  // px at 100 %; rows that are seen at once

/// The rights that roles differ in and that a school speaks of.
constexpr Right kTold[] = {Right::TypeValues,   Right::CompleteReturn, Right::ReopenReturn,
                           Right::ManagePeople, Right::Backup,         Right::Restore};

QString rightsOf(Role role)
{
    QStringList may;
    for (const Right right : kTold) {
        if (security::may(role, right))
            may << words::about(right);
    }
    return may.join(u", "_s);
}

}  // namespace

PeoplePart::PeoplePart(Desk& desk, Tools& tools, QWidget* parent)
    : SettingsPart(desk, tools, u"people"_s, "people", parent),
      m_add(makeAction(this, "settings.add")),
      m_role(makeAction(this, "settings.role")),
      m_reset(makeAction(this, "settings.reset")),
      m_away(makeAction(this, "settings.away")),
      m_keep(makeAction(this, "settings.keep")),
      m_cancel(makeAction(this, "settings.cancel"))
{
    makeList();
    makePanel();
    column()->addStretch(1);
    m_reset->setText(tr("New passphrase"));
    connect(m_add, &QAction::triggered, this, [this] { openPanel(Act::Add); });
    connect(m_role, &QAction::triggered, this, [this] { openPanel(Act::Role); });
    connect(m_reset, &QAction::triggered, this, [this] { openPanel(Act::Reset); });
    connect(m_away, &QAction::triggered, this, [this] { openPanel(Act::Away); });
    connect(m_keep, &QAction::triggered, this, &PeoplePart::submit);
    connect(m_cancel, &QAction::triggered, this, [this] {
        closePanel();
        m_list->setFocus();
    });
    closePanel();
    follow();
}

void PeoplePart::makeList()
{
    QVBoxLayout* inside = card(title())->body();
    explain(tr("Everybody signs in with a passphrase of their own, so that the journal can say who wrote what."),
            inside);
    m_list = new PlainList(look(), this);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People of this register"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TwoLineDelegate(look(), m_list));
    measure([this] { fitList(); });
    inside->addWidget(m_list);
    buttons(inside,
            {button(m_add, KeyButton::Kind::Primary, "plus"), button(m_role, KeyButton::Kind::Normal),
             button(m_reset, KeyButton::Kind::Normal), button(m_away, KeyButton::Kind::Normal)});
    m_said = note(u"peopleSaid"_s, inside);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePart::follow);
}

void PeoplePart::fitList()
{
    m_list->setFixedHeight(look().px(kRow) * std::clamp(m_model.rowCount(), kLeast, kMost));
}

void PeoplePart::makePanel()
{
    m_panel = card(tr("Add a person"));
    m_panel->setObjectName(u"peoplePanel"_s);
    QVBoxLayout* inside = m_panel->body();
    m_what = explain({}, inside);
    const auto box = [&](QWidget*& widget) {
        widget = new QWidget(this);
        auto* column = new QVBoxLayout(widget);
        space(column, {}, 4);
        inside->addWidget(widget);
        return column;
    };
    QVBoxLayout* names = box(m_nameBox);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"personName"_s);
    asField(m_name);
    labelled(names, m_name, [] { return tr("Name, as others know it"); });
    m_nameNote = note(u"nameNote"_s, names);
    QVBoxLayout* roles = box(m_roleBox);
    m_roles = new QComboBox(this);
    m_roles->setObjectName(u"personRole"_s);
    asField(m_roles);
    for (const Role role : security::allRoles())
        m_roles->addItem(words::about(role), int(role));
    labelled(roles, m_roles, [] { return tr("Role"); });
    m_roleMay = label(Type::Small, &Theme::text2, roles);
    m_roleMay->setObjectName(u"roleMay"_s);
    connect(m_roles, &QComboBox::currentIndexChanged, this, &PeoplePart::explainRole);
    m_secret = new NewSecret(tools(), makeShowAction(this, "settings.show"), this);
    inside->addWidget(m_secret);
    m_panelNote = note(u"panelNote"_s, inside);
    buttons(inside, {button(m_cancel, KeyButton::Kind::Normal), button(m_keep, KeyButton::Kind::Primary)});
    m_busy = new Busy(look(), this);
    inside->addWidget(m_busy);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameNote->clear(); });
    new EnterWalk(
        QList<QWidget*>{m_name, m_roles} + m_secret->order(), [this] { submit(); }, this);
    explainRole();
}

void PeoplePart::enter()
{
    if (m_act == Act::None)
        m_list->setFocus();
    else
        openPanel(m_act);
}

void PeoplePart::read()
{
    desk().run(
        this,
        [&workspace = desk().workspace(),
         self = desk().workspace().person().name](storage::Reader&) -> Result<std::vector<PersonOfRegister>> {
            const auto people = workspace.people();
            if (!people)
                return people.error();
            // A register without key slots (tests open those) still has people.
            const auto signIns = workspace.lastSignIns();
            std::vector<PersonOfRegister> all;
            for (const auto& person : *people)
                all.push_back({person, signIns ? signIns->value(person.name) : QDateTime(), person.name == self});
            return all;
        },
        [this](const Result<std::vector<PersonOfRegister>>& people) {
            if (people)
                take(*people);
            else
                m_said->tell(State::Error, words::sentence(people.error(), words::Audience::Window));
        });
}

void PeoplePart::take(std::vector<PersonOfRegister> people)
{
    const PersonOfRegister* was = m_model.at(m_list->currentIndex());
    const QString chosen = !m_choose.isEmpty() ? m_choose : was ? was->person.name : desk().workspace().person().name;
    m_choose.clear();
    m_model.set(std::move(people), desk().now(), desk().locale());
    fitList();
    const QModelIndex at = m_model.named(chosen);
    m_list->setCurrentIndex(at.isValid() ? at : m_model.index(0));
    follow();
}

void PeoplePart::follow()
{
    const PersonOfRegister* one = m_model.at(m_list->currentIndex());
    const bool may = desk().may(Right::ManagePeople);
    const QString whyNot = may ? QString() : tr("A head teacher or officer adds and changes people.");
    const QString nobody = whyNot.isEmpty() && !one ? tr("Choose somebody in the list first.") : whyNot;
    allow(m_add, whyNot);
    allow(m_role, nobody);
    allow(m_reset, nobody);
    allow(m_away, nobody.isEmpty() && one && one->self ? tr("Somebody else has to take you away.") : nobody);
}

void PeoplePart::openPanel(Act act)
{
    const PersonOfRegister* one = m_model.at(m_list->currentIndex());
    if (act != Act::Add && !one)
        return;
    m_said->clear();
    m_act = act;
    m_of = act == Act::Add ? QString() : one->person.name;
    m_nameBox->setVisible(act == Act::Add);
    m_roleBox->setVisible(act == Act::Add || act == Act::Role);
    m_secret->setVisible(act == Act::Add || act == Act::Reset);
    switch (act) {
    case Act::Add:
        m_panel->setTitle(tr("Add a person"));
        m_what->setText(tr("Agree on a first passphrase with them. They change it themselves under My passphrase."));
        m_keep->setText(tr("Add"));
        m_roles->setCurrentIndex(std::max(0, m_roles->findData(int(Role::Clerk))));
        break;
    case Act::Role:
        m_panel->setTitle(tr("Role of %1").arg(m_of));
        m_what->setText(tr("What they may do changes at once; what they wrote stays."));
        m_keep->setText(tr("Change the role"));
        m_roles->setCurrentIndex(std::max(0, m_roles->findData(int(one->person.role))));
        break;
    case Act::Reset:
        m_panel->setTitle(tr("New passphrase for %1").arg(m_of));
        m_what->setText(tr("The old one stops working. Agree on the new one with them."));
        m_keep->setText(tr("Give this passphrase"));
        break;
    case Act::Away:
        m_panel->setTitle(tr("Take away %1").arg(m_of));
        m_what->setText(tr("%1 can no longer sign in here. What they wrote stays, under their name. They can be added "
                           "again.")
                            .arg(m_of));
        m_keep->setText(tr("Take away"));
        break;
    case Act::None: return;
    }
    m_keep->setEnabled(true);
    m_cancel->setEnabled(true);
    m_panel->show();
    QWidget* first = act == Act::Add ? static_cast<QWidget*>(m_name)
        : act == Act::Role           ? static_cast<QWidget*>(m_roles)
        : act == Act::Reset          ? m_secret->order().constFirst()
                                     : findChild<QWidget*>(u"settings.cancelButton"_s);
    first->setFocus();
}

void PeoplePart::closePanel()
{
    m_act = Act::None;
    m_of.clear();
    m_keep->setEnabled(false);
    m_cancel->setEnabled(false);
    m_name->clear();
    m_secret->clear();
    m_nameNote->clear();
    m_panelNote->clear();
    m_panel->hide();
}

void PeoplePart::explainRole()
{
    m_roleMay->setText(tr("May: %1.").arg(rightsOf(Role(m_roles->currentData().toInt()))));
}

QString PeoplePart::nameTyped()
{
    const QString name = m_name->text().normalized(QString::NormalizationForm_C).simplified();
    if (name.isEmpty())
        m_nameNote->tell(State::Error, tr("Type the name first."));
    else if (m_model.named(name).isValid())
        m_nameNote->tell(State::Error, tr("%1 is in this register already. Two people need two names.").arg(name));
    else
        return name;
    m_name->setFocus();
    return {};
}

void PeoplePart::submit()
{
    if (m_act == Act::None || !m_keep->isEnabled())
        return;
    m_panelNote->clear();
    const auto role = Role(m_roles->currentData().toInt());
    const QString name = m_act == Act::Add ? nameTyped() : m_of;
    if (name.isEmpty())
        return;
    QString passphrase;
    if (m_act == Act::Add || m_act == Act::Reset) {
        passphrase = m_secret->checked();
        if (passphrase.isEmpty())
            return;
    }
    m_choose = m_act == Act::Away ? QString() : name;
    switch (m_act) {
    case Act::Add:
        return work(tr("Adding %1…").arg(name), tr("%1 may now sign in as %2.").arg(name, words::about(role)),
                    [=](storage::Workspace& workspace) {
                        return workspace.addPerson({name, role}, passphrase);
                    });
    case Act::Role:
        return work(tr("Changing the role…"), tr("%1 is now %2.").arg(name, words::about(role)),
                    [=](storage::Workspace& workspace) { return workspace.changeRole(name, role); });
    case Act::Reset:
        return work(tr("Changing the passphrase…"), tr("%1 has a new passphrase.").arg(name),
                    [=](storage::Workspace& workspace) { return workspace.resetPassphrase(name, passphrase); });
    case Act::Away:
        return work(tr("Taking away…"), tr("%1 can no longer sign in.").arg(name),
                    [=](storage::Workspace& workspace) { return workspace.removePerson(name); });
    case Act::None: return;
    }
}

void PeoplePart::work(const QString& busy, const QString& done, std::function<Result<void>(storage::Workspace&)> job)
{
    m_keep->setEnabled(false);
    m_cancel->setEnabled(false);
    m_secret->setWorking(true);
    m_busy->begin(busy);
    desk().run(
        this, [&workspace = desk().workspace(), job = std::move(job)](storage::Reader&) { return job(workspace); },
        [this, done](const Result<void>& result) { answer(result, done); });
}

void PeoplePart::answer(const Result<void>& result, const QString& done)
{
    m_busy->end();
    m_secret->setWorking(false);
    if (result) {
        closePanel();
        m_said->tell(State::Done, done);
        m_list->setFocus();
        read();
        return;
    }
    m_choose.clear();
    m_keep->setEnabled(true);
    m_cancel->setEnabled(true);
    if (result.error().kind == Kind::AlreadyExists && m_act == Act::Add) {
        m_nameNote->tell(State::Error,
                         tr("%1 is in this register already. Two people need two names.").arg(m_name->text()));
        m_name->setFocus();
        return;
    }
    m_panelNote->tell(State::Error, words::sentence(result.error(), words::Audience::Window));
}

}  // namespace rejista::desktop
