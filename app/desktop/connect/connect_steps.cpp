#include "desktop/connect/connect_steps.h"

#include "hub/token.h"
#include "words/words.h"

#include <QFile>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldHigh = 40, kButtonHigh = 40;
constexpr qint64 kMostOfFile = 1 << 20;  // a sheet or a certificate; more is something else

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMostOfFile) : QByteArray();
}

TextLabel* heading(Pane* pane, const Look& look, QBoxLayout* into, const QString& text)
{
    auto* label = new TextLabel(look, Type::Section, &Theme::text, pane);
    label->setBold(true);
    label->setWordWrap(true);
    label->setText(text);
    into->addWidget(label);
    return label;
}

void foot(QBoxLayout* into, std::initializer_list<KeyButton*> left, KeyButton* right)
{
    auto* row = new QHBoxLayout;
    for (KeyButton* button : left)
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(right);
    right->setHeight(kButtonHigh);
    into->addLayout(row);
}

}  // namespace

WhereStep::WhereStep(Tools& tools, QWidget* owner)
    : Pane(tools, owner),
      tryAct(shownAction(owner, "connect.next")),
      fileAct(makeAction(this, "connect.file")),
      caAct(makeAction(this, "connect.ca")),
      m_address(new QLineEdit(this)),
      m_note(new NoteLine(look(), this)),
      m_caNote(new NoteLine(look(), this)),
      m_busy(new Busy(look(), this))
{
    auto* column = new QVBoxLayout(this);
    space(column, {}, 10);
    heading(this, look(), column, tr("1 Where is the hub?"));
    m_address->setObjectName(u"connect.address"_s);
    m_address->setPlaceholderText(u"hub.example.org"_s);
    asField(m_address, kFieldHigh);
    labelled(column, m_address,
             [] { return tr("Address, as on the district's sheet; or scan the sheet's square here"); });
    column->addWidget(m_note);
    auto* files = new QHBoxLayout;
    files->addWidget(button(fileAct, KeyButton::Kind::Link, "folder"));
    files->addWidget(button(caAct, KeyButton::Kind::Link, "file"));
    files->addStretch(1);
    column->addLayout(files);
    column->addWidget(m_caNote);
    column->addStretch(1);
    column->addWidget(m_busy);
    tryAct->setText(tr("Try the address"));
    foot(column, {}, button(tryAct, KeyButton::Kind::Primary));
    connect(fileAct, &QAction::triggered, this, &WhereStep::readFile);
    connect(caAct, &QAction::triggered, this, &WhereStep::readCa);
    connect(m_address, &QLineEdit::returnPressed, tryAct, &QAction::trigger);
    connect(m_address, &QLineEdit::textEdited, m_note, &NoteLine::clear);
}

void WhereStep::enter()
{
    m_address->setFocus();
    m_address->selectAll();
}

void WhereStep::show(const QUrl& address)
{
    if (m_address->text().isEmpty())
        m_address->setText(address.toString());
}

void WhereStep::setTyped(const QString& text)
{
    m_address->setText(text);
}

void WhereStep::busy(bool is)
{
    tryAct->setEnabled(!is);
    if (is)
        m_busy->begin(tr("Knocking at the hub …"));
    else
        m_busy->end();
}

void WhereStep::readFile()
{
    const QString path = tools().prompt.fileToOpen(this, tr("The district's file with address and key"), {}, {});
    if (path.isEmpty())
        return;
    const QString text = QString::fromUtf8(contentOf(path)).trimmed();
    if (text.isEmpty())
        return m_note->tell(State::Error, tr("There is nothing in that file that can be read."));
    m_address->setText(text);
    tryAct->trigger();
}

void WhereStep::readCa()
{
    const QString path = tools().prompt.fileToOpen(this, tr("Certificate file of the district"), {},
                                                   u"PEM (*.pem *.crt)"_s);
    if (path.isEmpty())
        return;
    const QByteArray pem = contentOf(path);
    if (!pem.contains("BEGIN CERTIFICATE")) {
        m_caNote->tell(State::Error,
                       words::sentence(domain::error(domain::Kind::HubCertificate, {}, {{u"reason"_s, u"caFile"_s}}),
                                       words::Audience::Window));
        return;
    }
    m_caPem = pem;
    m_caNote->tell(State::Done, tr("The district's certificate is taken in; it counts for this hub alone."));
}

WhoStep::WhoStep(Tools& tools, QWidget* owner)
    : Pane(tools, owner),
      tryAct(shownAction(owner, "connect.next")),
      fileAct(makeAction(this, "connect.file")),
      laterAct(makeAction(this, "connect.later")),
      showAct(makeShowAction(this, "connect.show")),
      m_hub(new Banner(look(), this)),
      m_offline(new Banner(look(), this)),
      m_how(new Segment(look(), this)),
      m_keyPart(new QWidget(this)),
      m_passwordPart(new QWidget(this)),
      m_key(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_password(new SecretField(look(), showAct, kFieldHigh, this)),
      m_note(new NoteLine(look(), this)),
      m_busy(new Busy(look(), this))
{
    auto* column = new QVBoxLayout(this);
    space(column, {}, 10);
    column->addWidget(m_hub);
    heading(this, look(), column, tr("2 Who are you there?"));
    m_how->setObjectName(u"connect.how"_s);
    m_how->setAccessibleName(tr("How you sign in"));
    m_how->addChoice(u"key"_s, tr("Key from the district"));
    m_how->addChoice(u"password"_s, tr("Name and password"));
    auto* how = new QHBoxLayout;
    how->addWidget(m_how);
    how->addStretch(1);
    column->addLayout(how);
    m_key->setObjectName(u"connect.key"_s);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    asField(m_key, kFieldHigh);
    auto* keyed = new QVBoxLayout(m_keyPart);
    space(keyed, {}, 6);
    labelled(keyed, m_key, [] { return tr("Key, as printed on the district's sheet (it begins with d2p)"); });
    auto* files = new QHBoxLayout;
    files->addWidget(button(fileAct, KeyButton::Kind::Link, "folder"));
    files->addStretch(1);
    keyed->addLayout(files);
    auto* named = new QVBoxLayout(m_passwordPart);
    space(named, {}, 6);
    m_name->setObjectName(u"connect.name"_s);
    asField(m_name, kFieldHigh);
    labelled(named, m_name, [] { return tr("Name at the hub"); });
    m_password->setObjectName(u"connect.password"_s);
    labelled(named, m_password, [] { return tr("Password; it becomes a key of this computer and is not kept"); });
    column->addWidget(m_keyPart);
    column->addWidget(m_passwordPart);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_offline);
    column->addWidget(m_busy);
    m_later = button(laterAct, KeyButton::Kind::Normal);
    foot(column, {m_later}, button(tryAct, KeyButton::Kind::Primary));
    connect(fileAct, &QAction::triggered, this, &WhoStep::readFile);
    connect(m_how, &Segment::picked, this, &WhoStep::choose);
    connect(m_key, &QLineEdit::returnPressed, tryAct, &QAction::trigger);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, tryAct, &QAction::trigger);
    connect(m_key, &QLineEdit::textEdited, this, &WhoStep::tellOfKey);
    m_how->setChosen(u"key"_s);
    choose(u"key"_s);
    offerLater(false);
}

void WhoStep::enter()
{
    if (m_how->chosen() == u"key"_s)
        m_key->setFocus();
    else
        m_name->setFocus();
}

void WhoStep::choose(const QString& how)
{
    const bool key = how == u"key"_s;
    m_keyPart->setVisible(key);
    m_passwordPart->setVisible(!key);
    fileAct->setEnabled(key);
    showAct->setEnabled(!key);
    tryAct->setText(key ? tr("Try the key") : tr("Sign in"));
    if (key)
        tellOfKey();
    else
        m_note->tell(State::Info,
                     tr("The key stays locked inside this register, never in a file that others can read."));
}

void WhoStep::tellOfKey()
{
    m_note->tell(State::Info,
                 tr("Capital and small letters matter, spaces do not. A typing mistake is noticed here, "
                    "before anything is sent."));
}

void WhoStep::showHub(State state, const QString& what, const QString& more)
{
    m_hub->tell(state, what, more);
}

void WhoStep::offerLater(bool is)
{
    laterAct->setEnabled(is);
    m_later->setVisible(is);
    if (is)
        m_offline->tell(State::Warning, tr("No connection at the moment?"),
                        tr("Type the key now; it is tried when the line is there."));
    else
        m_offline->dismiss();
}

std::optional<hub::Credentials> WhoStep::credentials()
{
    if (m_how->chosen() == u"password"_s) {
        if (m_name->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
            m_note->tell(State::Warning, tr("Type name and password."));
            (m_name->text().trimmed().isEmpty() ? m_name : static_cast<QLineEdit*>(m_password))->setFocus();
            return std::nullopt;
        }
        return hub::Credentials{hub::Credentials::Kind::Password, m_name->text().trimmed(),
                                security::SecretBytes::from(m_password->text().toUtf8())};
    }
    // The whole sheet may have been scanned into this field.
    const ConnectText read = connectText(m_key->text());
    auto token = hub::tokenTyped(read.key.isEmpty() ? m_key->text() : read.key);
    if (!token) {
        m_note->tell(State::Error, words::sentence(token.error(), words::Audience::Window));
        m_key->setFocus();
        return std::nullopt;
    }
    hub::Credentials made{hub::Credentials::Kind::Token, {}, security::SecretBytes::from(*token)};
    token->fill('\0');
    return made;
}

void WhoStep::clear()
{
    m_key->clear();
    m_password->clear();
    m_note->clear();
    offerLater(false);
}

void WhoStep::busy(bool is)
{
    tryAct->setEnabled(!is);
    if (is)
        m_busy->begin(tr("Asking the hub who we are …"));
    else
        m_busy->end();
}

void WhoStep::readFile()
{
    const QString path = tools().prompt.fileToOpen(this, tr("The file with the key"), {}, {});
    if (path.isEmpty())
        return;
    const ConnectText read = connectText(QString::fromUtf8(contentOf(path)));
    if (read.key.isEmpty())
        return m_note->tell(State::Error, tr("There is no key in that file. It begins with d2p."));
    m_key->setText(read.key);
    tryAct->trigger();
}

NeedStep::NeedStep(Tools& tools, QWidget* owner)
    : Pane(tools, owner),
      bringAct(shownAction(owner, "connect.next")),
      m_note(new NoteLine(look(), this)),
      m_busy(new Busy(look(), this))
{
    auto* column = new QVBoxLayout(this);
    space(column, {}, 10);
    heading(this, look(), column, tr("3 What do you need here?"));
    m_lines = new QVBoxLayout;
    space(m_lines, {}, 4);
    column->addLayout(m_lines);
    m_size = label(Type::Entry, &Theme::text, column);
    m_size->setObjectName(u"connect.size"_s);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_busy);
    m_bring = button(bringAct, KeyButton::Kind::Primary);
    m_bring->setObjectName(u"connect.bring"_s);
    foot(column, {}, m_bring);
}

void NeedStep::enter()
{
    m_bring->setFocus();
}

void NeedStep::show(const Words& words)
{
    qDeleteAll(m_facts);
    m_facts.clear();
    const auto put = [this](State state, const QString& text) {
        auto* line = new NoteLine(look(), this);
        line->tell(state, text);
        m_lines->addWidget(line);
        m_facts.append(line);
    };
    for (const QString& fact : words.facts)
        put(State::Done, fact);
    for (const QString& problem : words.problems)
        put(State::Warning, problem);
    m_size->setText(words.size);
    bringAct->setText(words.wanted ? tr("Bring them in") : tr("Go on"));
}

void NeedStep::busy(const QString& what)
{
    bringAct->setEnabled(what.isEmpty());
    if (what.isEmpty())
        m_busy->end();
    else
        m_busy->begin(what);
}

}  // namespace rejista::desktop
