#include "desktop/sign_in/passphrase_box.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <utility>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;

QString waitWords(qint64 seconds)
{
    const auto inSeconds = [](qint64 n) {
        return n == 1 ? PassphraseBox::tr("1 second") : PassphraseBox::tr("%n seconds", nullptr, int(n));
    };
    if (seconds < 60)
        return inSeconds(seconds);
    const int minutes = int(seconds / 60);
    const QString whole = minutes == 1 ? PassphraseBox::tr("1 minute")
                                       : PassphraseBox::tr("%n minutes", nullptr, minutes);
    return seconds % 60 == 0 ? whole : whole + u' ' + inSeconds(seconds % 60);
}

PassphraseBox::PassphraseBox(Tools& tools, const domain::Clock& clock, const QByteArray& keyPage, QWidget* parent)
    : Pane(tools, parent),
      m_clock(clock),
      m_open(shownAction(this, QByteArray(keyPage + ".open").constData())),
      m_show(makeShowAction(this, QByteArray(keyPage + ".show").constData())),
      m_field(new SecretField(tools.look, m_show, 40, this))
{
    build();
    connect(m_field, &QLineEdit::returnPressed, this, &PassphraseBox::submit);
    connect(m_open, &QAction::triggered, this, &PassphraseBox::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (secondsLeft() == 0) {
            m_wrong = false;
            tellCaps();
        }
        allow();
    });
    connect(m_field, &SecretField::capsLockChanged, this, &PassphraseBox::tellCaps);
    connect(m_field, &SecretField::walked, this, &PassphraseBox::walked);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &PassphraseBox::tick);
    allow();
}

void PassphraseBox::build()
{
    auto* column = new QVBoxLayout(this);
    space(column, {}, 0);
    m_name = label(Type::Section, &Theme::text, column);
    m_name->setObjectName(u"personName"_s);
    m_second = label(Type::Small, &Theme::text2, column);
    m_second->setObjectName(u"personSecond"_s);
    auto* gap = new QVBoxLayout;
    space(gap, {0, 24, 0, 0}, 8);
    m_field->setObjectName(u"passphrase"_s);
    labelled(gap, m_field, [] { return tr("Passphrase"); });
    m_note = new NoteLine(look(), this);
    m_note->setObjectName(u"passphraseNote"_s);
    m_busy = new Busy(look(), this);
    // In one place: while a passphrase is tried nothing is wrong with it yet.
    auto* place = new QGridLayout;
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_note, 0, 0);
    place->addWidget(m_busy, 0, 0);
    gap->addLayout(place);
    column->addLayout(gap);
    auto* openRow = new QVBoxLayout;
    space(openRow, {0, 16, 0, 0}, 8);
    KeyButton* open = button(m_open, KeyButton::Kind::Primary);
    open->setHeight(40);
    openRow->addWidget(open);
    column->addLayout(openRow);
    m_below = new QVBoxLayout;
    column->addLayout(m_below, 1);
    say([this] {
        retranslate(m_open);
        m_show->setText(m_show->isChecked() ? QCoreApplication::translate("SecretField", "Hide")
                                            : QCoreApplication::translate("SecretField", "Show"));
        if (secondsLeft() > 0)
            tick();
        else
            tellCaps();
    });
}

void PassphraseBox::setPerson(const QString& name, const QString& second)
{
    if (m_person != name) {
        // Before anybody was chosen it can only be meant for whoever is chosen now.
        if (!m_person.isEmpty())
            m_field->clear();
        m_person = name;
        m_wrong = false;
    }
    m_name->setText(name);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    if (secondsLeft() > 0) {
        m_wrong = true;
        m_seconds.start();
        tick();
    } else {
        m_seconds.stop();
        tellCaps();
    }
    allow();
    if (!m_person.isEmpty() && std::exchange(m_waits, false))
        submit();
}

void PassphraseBox::setWorking(bool working, const QString& what)
{
    m_working = working;
    m_field->setReadOnly(working);
    if (working) {
        m_note->clear();
        m_busy->begin(what);
    } else {
        m_busy->end();
    }
    allow();
}

void PassphraseBox::forget()
{
    m_waits = false;
    m_field->clear();
    m_show->setChecked(false);
    m_wrong = false;
    tellCaps();
    allow();
}

void PassphraseBox::refuse(const domain::Error& error)
{
    m_wrong = true;
    m_field->setFocus();
    m_field->selectAll();
    if (error.kind != Kind::WrongPassphrase && error.kind != Kind::WaitBeforeRetry) {
        const bool damaged = error.kind == Kind::Damaged;
        m_note->tell(State::Error,
                     damaged ? tr("What is kept of this passphrase is damaged. The recovery sheet opens "
                                  "the register (Alt+F).")
                             : words::sentence(error, words::Audience::Window));
        return;
    }
    if (const qint64 seconds = error.fact(u"seconds"_s).toLongLong(); seconds > 0) {
        m_waitUntil.insert(m_person, m_clock.now().addSecs(seconds));
        m_seconds.start();
    }
    tick();
}

qint64 PassphraseBox::secondsLeft() const
{
    const QDateTime until = m_waitUntil.value(m_person);
    if (!until.isValid())
        return 0;
    return std::max<qint64>(0, (m_clock.now().msecsTo(until) + 999) / 1000);
}

// What was wrong, and the seconds that are still to wait.
void PassphraseBox::tick()
{
    const qint64 left = secondsLeft();
    QString text = tr("That passphrase does not open the register.");
    if (m_field->capsLock())
        text += u' ' + tr("Caps Lock is on.");
    if (left > 0)
        text += u' ' + tr("Wait %1, then try again.").arg(waitWords(left));
    else
        m_seconds.stop();
    m_note->tell(State::Error, text);
    allow();
}

void PassphraseBox::tellCaps()
{
    if (m_wrong) {
        tick();
        return;
    }
    if (m_field->capsLock())
        m_note->tell(State::Warning, tr("Caps Lock is on"));
    else
        m_note->clear();
}

void PassphraseBox::allow()
{
    m_open->setEnabled(!m_working && secondsLeft() == 0 && !m_person.isEmpty());
}

void PassphraseBox::submit()
{
    // Quick fingers are done before the people are read: it is tried for whoever is chosen then.
    m_waits = m_person.isEmpty() && !m_working && !m_field->text().isEmpty();
    if (!m_open->isEnabled())
        return;
    if (m_field->text().isEmpty()) {
        m_note->tell(State::Info, tr("Type your passphrase."));
        m_field->setFocus();
        return;
    }
    Q_EMIT entered(m_field->text());
}

}  // namespace rejista::desktop
