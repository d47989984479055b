#include "desktop/sign_in/recover_pane.h"

#include "desktop/sign_in/new_secret.h"
#include "desktop/sign_in/passphrase_box.h"

#include "security/recovery_key.h"
#include "words/words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr int kWidth = 560, kGroupSigns = 5;

/// "7qk2m 7QK2 M" → "7QK2M-7QK2M": as the sheet has it, so that eye and paper can go along.
QString inGroups(const QString& text)
{
    QString grouped;
    int signs = 0;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        if (signs > 0 && signs % kGroupSigns == 0)
            grouped += u'-';
        grouped += c.toUpper();
        ++signs;
    }
    return grouped;
}

}  // namespace

RecoverPane::RecoverPane(Tools& tools, Workers& workers, QWidget* parent) : Pane(tools, parent), m_workers(workers)
{
    build();
    connect(m_back, &QAction::triggered, this, &Pane::back);
    connect(m_open, &QAction::triggered, this, &RecoverPane::submit);
    connect(m_key, &QLineEdit::textEdited, this, [this] { checkKey(false); });
    connect(m_key, &QLineEdit::editingFinished, this, [this] {
        const QString grouped = inGroups(m_key->text());
        if (grouped != m_key->text())
            m_key->setText(grouped);
    });
    new EnterWalk(
        QList<QWidget*>{m_key} + m_secret->order(), [this] { submit(); }, this);
}

void RecoverPane::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* sheet = new Sheet(look(), this);
    setPaneWidth(kWidth);
    outer->addWidget(sheet);
    auto* column = new QVBoxLayout(sheet);
    space(column, {32, 20, 32, 24}, 8);
    m_title = label(Type::Section, &Theme::text, column);
    m_title->setObjectName(u"recoverTitle"_s);
    TextLabel* what = label(Type::Small, &Theme::text2, column);
    m_key = new QLineEdit(this);
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
    asField(m_key, 40);
    labelled(column, m_key, [] { return tr("Key on the recovery sheet"); });
    m_keyNote = new NoteLine(look(), this);
    m_keyNote->setObjectName(u"keyNote"_s);
    column->addWidget(m_keyNote);
    m_secret = new NewSecret(tools(), makeShowAction(this, "signin.show"), this);
    column->addWidget(m_secret);
    m_open = shownAction(this, "signin.open");
    m_back = makeAction(this, "signin.back");
    KeyButton* open = button(m_open, KeyButton::Kind::Primary);
    open->setHeight(40);
    column->addWidget(open);
    m_busy = new Busy(look(), this);
    column->addWidget(m_busy);
    auto* foot = new QHBoxLayout;
    foot->addWidget(button(m_back, KeyButton::Kind::Link, "left"));
    foot->addStretch(1);
    column->addLayout(foot);
    say([this, what] {
        setPerson(m_folder, m_person);
        what->setText(
            tr("The sheet was printed when the register was made and is locked away at the school. Capital or "
               "small letters, with or without dashes: all is understood. The passphrase of the others "
               "stays as it is."));
        m_key->setPlaceholderText(tr("8 groups of 5 signs"));
        retranslate(m_open);
        retranslate(m_back);
    });
}

void RecoverPane::setPerson(const QString& folder, const QString& person)
{
    if (folder != m_folder || person != m_person) {
        m_key->clear();
        m_secret->clear();
        m_keyNote->clear();
    }
    m_folder = folder;
    m_person = person;
    m_title->setText(tr("A new passphrase for %1").arg(person));
}

void RecoverPane::enter()
{
    m_key->setFocus();
}

// While it is typed only what is wrong already is said; how many signs are still to come is no fault.
bool RecoverPane::checkKey(bool whole)
{
    const QString typed = m_key->text();
    const auto key = security::recoveryKeyFromText(typed);
    if (key) {
        m_keyNote->tell(State::Done, tr("The key is whole."));
        return true;
    }
    if (const QString group = key.error().fact(u"group"_s); !group.isEmpty()) {
        m_keyNote->tell(State::Error, tr("Group %1 does not fit. Compare it with the sheet, sign by sign.").arg(group));
        return false;
    }
    const int signs = key.error().fact(u"signs"_s).toInt();
    m_keyNote->tell(whole ? State::Error : State::Info, tr("%1 of 40 signs").arg(signs));
    return false;
}

void RecoverPane::submit()
{
    if (!m_open->isEnabled())
        return;
    if (!checkKey(true)) {
        m_key->setFocus();
        return;
    }
    const QString passphrase = m_secret->checked();
    if (passphrase.isEmpty())
        return;
    setWorking(true);
    m_workers.run(
        this,
        [folder = m_folder, key = m_key->text(), person = m_person, passphrase, options = m_workers.options] {
            return readyForWindow(storage::Workspace::openRecovered(folder, key, person, passphrase, options));
        },
        [this](OpenedRegister opened) { answer(std::move(opened)); });
}

void RecoverPane::setWorking(bool working)
{
    m_open->setEnabled(!working);
    m_back->setEnabled(!working);
    m_key->setReadOnly(working);
    m_secret->setWorking(working);
    if (working)
        m_busy->begin(tr("Opening the register…"));
    else
        m_busy->end();
}

void RecoverPane::answer(OpenedRegister opened)
{
    setWorking(false);
    if (opened) {
        m_key->clear();
        m_secret->clear();
        if (onOpened)
            onOpened(std::move(*opened));
        return;
    }
    const domain::Error& error = opened.error();
    const qint64 seconds = error.fact(u"seconds"_s).toLongLong();
    if (error.kind != Kind::WrongPassphrase && error.kind != Kind::WaitBeforeRetry && error.kind != Kind::NotFound) {
        Q_EMIT troubled(error);
        return;
    }
    m_key->setFocus();
    m_key->selectAll();
    if (error.kind == Kind::NotFound) {
        m_keyNote->tell(State::Error, words::sentence(error, words::Audience::Window));
        return;
    }
    QString text = tr(
        "That key does not open this register. A newer sheet makes the older ones useless: look at its day.");
    if (seconds > 0)
        text += u' ' + tr("Wait %1, then try again.").arg(waitWords(seconds));
    m_keyNote->tell(State::Error, text);
}

}  // namespace rejista::desktop
