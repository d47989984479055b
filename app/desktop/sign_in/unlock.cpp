#include "desktop/sign_in/unlock.h"

#include "desktop/sign_in/frame.h"
#include "desktop/sign_in/passphrase_box.h"

#include <QDir>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 442;

}  // namespace

Unlock::Unlock(Tools& tools, const QString& folder, const QString& registerName, const QString& person, QWidget* parent,
               const storage::WorkspaceOptions& options)
    : Pane(tools, parent),
      m_workers(options),
      m_folder(folder),
      m_person(person)
{
    auto* content = new Sheet(look());
    auto* column = new QVBoxLayout(content);
    space(column, {32, 20, 32, 24}, 12);
    measure([this, content] { content->setMaximumWidth(look().px(kWidth)); });
    m_box = new PassphraseBox(tools, m_workers.clock(), "locked", content);
    column->addWidget(m_box);
    QAction* another = makeAction(this, "locked.switch");
    connect(another, &QAction::triggered, this, &Unlock::switchAsked);
    auto* row = new QHBoxLayout;
    row->addWidget(button(another, KeyButton::Kind::Link, "switch"));
    row->addStretch(1);
    column->addLayout(row);
    TextLabel* safe = label(Type::Small, &Theme::text2, column);
    say([this, another, safe] {
        retranslate(another);
        m_box->setPerson(m_person, tr("Locked. Everything typed is saved."));
        safe->setText(tr("Another person closes what is open here and signs in with their own passphrase."));
    });
    auto* frame = new SignInFrame(tools, content, false, this);
    frame->setRegisterName(registerName);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    connect(m_box, &PassphraseBox::entered, this, &Unlock::tryPassphrase);
}

void Unlock::enter()
{
    m_box->forget();
    m_box->enter();
}

// The key file is read anew each time: this person's passphrase may have been changed, and the count of wrong tries is
// kept there.
void Unlock::tryPassphrase(const QString& passphrase)
{
    m_box->setWorking(true, tr("Opening…"));
    m_workers.run(
        this,
        [folder = m_folder, person = m_person, passphrase, clock = &m_workers.clock()]() -> domain::Result<void> {
            auto keys = security::Keys::read(QDir(folder).filePath(u"keys.json"_s));
            if (!keys)
                return keys.error();
            const auto key = keys->unlock(person, passphrase, *clock);
            return key ? domain::Result<void>() : domain::Result<void>(key.error());
        },
        [this](const domain::Result<void>& fits) {
            m_box->setWorking(false);
            if (!fits) {
                m_box->refuse(fits.error());
                return;
            }
            m_box->forget();
            Q_EMIT unlocked();
        });
}

}  // namespace rejista::desktop
