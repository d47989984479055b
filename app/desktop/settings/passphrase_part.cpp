#include "desktop/settings/passphrase_part.h"

#include "desktop/sign_in/passphrase_box.h"
#include "words/words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;

PassphrasePart::PassphrasePart(Desk& desk, Tools& tools, QWidget* parent)
    : SettingsPart(desk, tools, u"passphrase"_s, "key", parent)
{
    QAction* show = makeShowAction(this, "settings.show");
    QVBoxLayout* inside = card(title())->body();
    explain(
        tr("Only you know it. It opens this register on this laptop; whoever has forgotten theirs needs the recovery "
           "sheet, or somebody who may manage people."),
        inside);
    m_old = new SecretField(look(), show, 34, this);
    m_old->setObjectName(u"oldPassphrase"_s);
    labelled(inside, m_old, [] { return tr("Passphrase of now"); });
    m_oldNote = note(u"oldNote"_s, inside);
    m_new = new NewSecret(tools, show, this);
    inside->addWidget(m_new);
    m_keep = makeAction(this, "settings.keep");
    m_keep->setText(tr("Change my passphrase"));
    buttons(inside, {button(m_keep, KeyButton::Kind::Primary)});
    m_said = note(u"passphraseSaid"_s, inside);
    m_busy = new Busy(look(), this);
    inside->addWidget(m_busy);
    column()->addStretch(1);
    connect(m_keep, &QAction::triggered, this, &PassphrasePart::submit);
    connect(m_old, &QLineEdit::textEdited, this, [this] { m_oldNote->clear(); });
    new EnterWalk(
        QList<QWidget*>{m_old} + m_new->order(), [this] { submit(); }, this);
}

void PassphrasePart::enter()
{
    m_old->setFocus();
}

void PassphrasePart::leave()
{
    m_old->clear();
    m_new->clear();
    m_oldNote->clear();
    m_said->clear();
}

void PassphrasePart::setWorking(bool working)
{
    m_keep->setEnabled(!working);
    m_old->setReadOnly(working);
    m_new->setWorking(working);
    if (working)
        m_busy->begin(tr("Changing the passphrase…"));
    else
        m_busy->end();
}

void PassphrasePart::submit()
{
    if (!m_keep->isEnabled())
        return;
    m_said->clear();
    if (m_old->text().isEmpty()) {
        m_oldNote->tell(State::Error, tr("Type the passphrase that you signed in with."));
        m_old->setFocus();
        return;
    }
    const QString passphrase = m_new->checked();
    if (passphrase.isEmpty())
        return;
    setWorking(true);
    desk().run(
        this,
        [&workspace = desk().workspace(), old = m_old->text(), passphrase](storage::Reader&) {
            return workspace.changePassphrase(old, passphrase);
        },
        [this](const domain::Result<void>& done) { answer(done); });
}

void PassphrasePart::answer(const domain::Result<void>& done)
{
    setWorking(false);
    if (done) {
        m_old->clear();
        m_new->clear();
        m_said->tell(State::Done, tr("Your passphrase is changed. The next time you sign in, type the new one."));
        return;
    }
    const domain::Error& error = done.error();
    const qint64 seconds = error.fact(u"seconds"_s).toLongLong();
    if (error.kind != Kind::WrongPassphrase && error.kind != Kind::WaitBeforeRetry) {
        m_said->tell(State::Error, words::sentence(error, words::Audience::Window));
        return;
    }
    QStringList says;
    if (error.kind == Kind::WrongPassphrase)
        says << tr("That is not your passphrase of now.")
                + (m_old->capsLock() ? u' ' + tr("Caps Lock is on.") : QString());
    if (seconds > 0)
        says << tr("Wait %1, then try again.").arg(waitWords(seconds));
    m_oldNote->tell(State::Error, says.join(u' '));
    m_old->setFocus();
    m_old->selectAll();
}

}  // namespace rejista::desktop
