#include "desktop/sign_in/new_steps.h"

#include "desktop/sign_in/new_secret.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using security::Role;

namespace {

constexpr QLatin1StringView kSuffix{".rejista"}, kPlacePref{"newRegisterPlace"};

/// A name as a folder can have it on any stick.
QString folderName(const QString& name)
{
    QString clean = name.simplified();
    for (QChar& c : clean) {
        if (c.unicode() < 32 || u"/\\:*?\"<>|"_s.contains(c))
            c = u' ';
    }
    clean = clean.simplified();
    while (clean.endsWith(u'.'))
        clean.chop(1);
    return clean.left(80);
}

}  // namespace

QString roleWord(Role role)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("Roles", text); };
    switch (role) {
    case Role::Clerk: return word(QT_TRANSLATE_NOOP("Roles", "school clerk"));
    case Role::Head: return word(QT_TRANSLATE_NOOP("Roles", "head teacher"));
    case Role::Cluster: return word(QT_TRANSLATE_NOOP("Roles", "cluster supervisor"));
    case Role::District: return word(QT_TRANSLATE_NOOP("Roles", "district officer"));
    case Role::Trainer: return word(QT_TRANSLATE_NOOP("Roles", "trainer"));
    }
    Q_UNREACHABLE();
}

void Step::refuse(const QString& text, QWidget* field)
{
    m_note->tell(State::Error, text);
    if (field)
        field->setFocus();
}

PlaceStep::PlaceStep(Tools& tools, QWidget* parent)
    : Step(tools, parent),
      m_name(new QLineEdit(this)),
      m_folder(new QLineEdit(this))
{
    m_name->setObjectName(u"newName"_s);
    m_folder->setObjectName(u"newFolder"_s);
    auto* column = new QVBoxLayout(this);
    space(column, {}, 8);
    for (QLineEdit* field : {m_name, m_folder})
        asField(field);
    labelled(column, m_name, [] { return tr("Name of the register"); });
    TextLabel* what = label(Type::Small, &Theme::text2, column);
    labelled(column, m_folder, [] { return tr("Folder on this laptop"); });
    QAction* other = makeAction(this, "signin.place");
    auto* row = new QHBoxLayout;
    row->addWidget(button(other, KeyButton::Kind::Link, "folder"));
    row->addStretch(1);
    column->addLayout(row);
    m_note = new NoteLine(look(), this);
    m_note->setObjectName(u"placeNote"_s);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(other, &QAction::triggered, this, &PlaceStep::choose);
    connect(m_name, &QLineEdit::textEdited, this, &PlaceStep::follow);
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_ownFolder = true;
        m_note->clear();
    });
    say([other, what] {
        retranslate(other);
        what->setText(tr("The school's name, or the office's. It stands on the first page and can be seen without a "
                         "passphrase."));
    });
}

void PlaceStep::begin()
{
    m_parent = tools().prefs.text(kPlacePref, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (m_parent.isEmpty())
        m_parent = QDir::homePath();
    m_name->clear();
    m_ownFolder = false;
    m_note->clear();
    follow();
}

void PlaceStep::follow()
{
    m_note->clear();
    if (m_ownFolder)
        return;
    const QString name = folderName(m_name->text());
    m_folder->setText(QDir::toNativeSeparators(QDir(m_parent).filePath(name.isEmpty() ? QString() : name + kSuffix)));
}

void PlaceStep::choose()
{
    const QString chosen = tools().prompt.folderToOpen(this, tr("In which folder?"), m_parent);
    if (chosen.isEmpty())
        return;
    m_parent = chosen;
    m_ownFolder = false;
    follow();
}

bool PlaceStep::take(NewWish& wish)
{
    wish.name = m_name->text().simplified();
    if (wish.name.isEmpty()) {
        refuse(tr("The register needs a name."), m_name);
        return false;
    }
    QString folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    if (m_folder->text().trimmed().isEmpty() || QDir::isRelativePath(folder)) {
        refuse(tr("Type the whole path of a folder, or choose one with Alt+O."), m_folder);
        return false;
    }
    if (!folder.endsWith(kSuffix))
        folder += kSuffix;
    if (QFileInfo::exists(folder) && (!QFileInfo(folder).isDir() || !QDir(folder).isEmpty())) {
        refuse(tr("There is something of that name already, and it stays as it is. Choose another name or folder."),
               m_folder);
        return false;
    }
    wish.folder = folder;
    tools().prefs.setText(kPlacePref, QFileInfo(folder).absolutePath());
    return true;
}

YouStep::YouStep(Tools& tools, QAction* show, QWidget* parent)
    : Step(tools, parent),
      m_name(new QLineEdit(this)),
      m_role(new QComboBox(this)),
      m_secret(new NewSecret(tools, show, this))
{
    m_name->setObjectName(u"newPerson"_s);
    m_role->setObjectName(u"newRole"_s);
    auto* column = new QVBoxLayout(this);
    space(column, {}, 8);
    asField(m_name);
    asField(m_role);
    auto* row = new QHBoxLayout;
    space(row, {}, 16);
    labelled(row, m_name, [] { return tr("Your name"); });
    labelled(row, m_role, [] { return tr("Your work"); });
    row->setStretch(0, 3);
    row->setStretch(1, 2);
    column->addLayout(row);
    TextLabel* what = label(Type::Small, &Theme::text2, column);
    column->addWidget(m_secret);
    m_note = new NoteLine(look(), this);
    m_note->setObjectName(u"youNote"_s);
    column->addWidget(m_note);
    column->addStretch(1);
    for (const Role role : security::allRoles()) {
        if (storage::managesPeople(role))
            m_role->addItem(roleWord(role), int(role));
    }
    connect(m_role, &QComboBox::activated, this, [this] { m_touched = true; });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_note->clear(); });
    say([this, what] {
        for (int i = 0; i < m_role->count(); ++i)
            m_role->setItemText(i, roleWord(Role(m_role->itemData(i).toInt())));
        what->setText(tr("You are the first person in the register and let the others in; each gets a passphrase of "
                         "their own."));
    });
}

void YouStep::begin()
{
    m_name->clear();
    m_secret->clear();
    m_note->clear();
    m_touched = false;
    propose(Role::Head);
}

void YouStep::propose(Role role)
{
    if (!m_touched)
        m_role->setCurrentIndex(std::max(0, m_role->findData(int(role))));
}

QList<QWidget*> YouStep::order() const
{
    return QList<QWidget*>{m_name, m_role} + m_secret->order();
}

bool YouStep::take(NewWish& wish)
{
    wish.person = m_name->text().simplified();
    if (wish.person.isEmpty()) {
        refuse(tr("Your name is missing. The others see it on the first page."), m_name);
        return false;
    }
    m_note->clear();
    wish.role = Role(m_role->currentData().toInt());
    wish.passphrase = m_secret->checked();
    return !wish.passphrase.isEmpty();
}

}  // namespace rejista::desktop
