#include "desktop/sign_in/new_secret.h"

#include "desktop/sign_in/strength.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

NewSecret::NewSecret(Tools& tools, QAction* show, QWidget* parent)
    : Pane(tools, parent),
      m_first(new SecretField(tools.look, show, 34, this)),
      m_again(new SecretField(tools.look, show, 34, this)),
      m_strength(new NoteLine(tools.look, this)),
      m_same(new NoteLine(tools.look, this))
{
    m_first->setObjectName(u"newPassphrase"_s);
    m_again->setObjectName(u"newPassphraseAgain"_s);
    m_strength->setObjectName(u"strengthNote"_s);
    m_same->setObjectName(u"sameNote"_s);
    auto* column = new QVBoxLayout(this);
    space(column, {}, 4);
    labelled(column, m_first, [] { return tr("New passphrase"); });
    column->addWidget(m_strength);
    labelled(column, m_again, [] { return tr("The same once more"); });
    column->addWidget(m_same);
    for (SecretField* field : {m_first, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &NewSecret::follow);
        connect(field, &SecretField::capsLockChanged, this, &NewSecret::follow);
    }
    say([this] { follow(); });
}

void NewSecret::follow()
{
    const QString text = m_first->text();
    if (m_first->capsLock() || m_again->capsLock()) {
        m_strength->tell(State::Warning, tr("Caps Lock is on"));
    } else if (text.isEmpty()) {
        m_strength->tell(State::Info, tr("Two or three words are easy to keep in mind and hard to guess."));
    } else {
        const Strength strength = strengthOf(text);
        m_strength->tell(strength == Strength::Strong || strength == Strength::Fair ? State::Done : State::Warning,
                         strengthWord(strength));
    }
    const QString again = m_again->text();
    if (again.isEmpty())
        m_same->clear();
    else if (again == text)
        m_same->tell(State::Done, tr("Both are the same."));
    else if (text.startsWith(again))
        m_same->clear();
    else
        m_same->tell(State::Warning, tr("The two differ."));
}

QString NewSecret::checked()
{
    follow();
    if (strengthOf(m_first->text()) == Strength::TooShort) {
        m_strength->tell(State::Error, strengthWord(Strength::TooShort));
        m_first->setFocus();
        return {};
    }
    if (m_first->text() != m_again->text()) {
        m_same->tell(State::Error,
                     m_again->text().isEmpty() ? tr("Type it once more, so that no slip of a finger "
                                                    "locks you out.")
                                               : tr("The two differ. Type it once more."));
        m_again->setFocus();
        m_again->selectAll();
        return {};
    }
    return m_first->text();
}

void NewSecret::clear()
{
    m_first->clear();
    m_again->clear();
}

void NewSecret::setWorking(bool working)
{
    m_first->setReadOnly(working);
    m_again->setReadOnly(working);
}

}  // namespace rejista::desktop
