#include "desktop/settings/sheet_card.h"

#include "desktop/settings/wrap_layout.h"
#include "desktop/sign_in/recovery_sheet.h"
#include "opened/files.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Result;
using security::Right;

namespace {

constexpr int kButtonGap = 8;

RecoverySheet sheetOf(Desk& desk, const QString& key)
{
    const storage::Workspace& workspace = desk.workspace();
    return {workspace.name(), workspace.folder(), workspace.person().name, key, desk.now().date(), desk.locale()};
}

}  // namespace

SheetCard::SheetCard(Desk& desk, Tools& tools, QWidget* parent)
    : Card(tools.look, tr("Recovery sheet"), parent),
      m_desk(desk),
      m_tools(tools),
      m_make(makeAction(this, "settings.sheet")),
      m_print(makeAction(this, "settings.print")),
      m_pdf(makeAction(this, "settings.pdf")),
      m_keep(makeAction(this, "settings.keep")),
      m_cancel(makeAction(this, "settings.cancel")),
      m_key(new TextLabel(tools.look, Type::Section, &Theme::text, this)),
      m_said(new NoteLine(tools.look, this)),
      m_ways(new QWidget(this)),
      m_sure(new QWidget(this))
{
    m_keep->setText(tr("Yes, make a new sheet"));
    auto* what = new TextLabel(tools.look, Type::Body, &Theme::text2, this);
    what->setWordWrap(true);
    what->setText(
        tr("The printed sheet opens the register when a passphrase is forgotten. Make a new one when it is lost or "
           "somebody saw it: the old one stops working at that moment."));
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setBold(true);
    m_key->setWordWrap(true);
    m_key->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    m_key->setAccessibleName(tr("Key on the recovery sheet"));
    m_said->setObjectName(u"sheetSaid"_s);
    const auto made = [&](QAction* action, const char* icon) {
        auto* button = new KeyButton(tools.look, this);
        button->setAction(action);
        button->setIconName(icon);
        return button;
    };
    auto* ways = new WrapLayout(tools.look, kButtonGap);
    m_ways->setLayout(ways);
    ways->addWidget(made(m_print, "print"));
    ways->addWidget(made(m_pdf, "file"));
    auto* sure = new WrapLayout(tools.look, kButtonGap);
    m_sure->setLayout(sure);
    sure->addWidget(made(m_cancel, "left"));
    sure->addWidget(made(m_keep, "key"));
    auto* first = new QHBoxLayout;
    first->addWidget(made(m_make, "key"));
    first->addStretch(1);
    body()->addWidget(what);
    body()->addLayout(first);
    body()->addWidget(m_sure);
    body()->addWidget(m_key);
    body()->addWidget(m_ways);
    body()->addWidget(m_said);
    connect(m_make, &QAction::triggered, this, &SheetCard::ask);
    connect(m_keep, &QAction::triggered, this, &SheetCard::renew);
    connect(m_cancel, &QAction::triggered, this, [this] {
        forget();
        findChild<QWidget*>(u"settings.sheetButton"_s)->setFocus();
    });
    connect(m_print, &QAction::triggered, this, &SheetCard::print);
    connect(m_pdf, &QAction::triggered, this, &SheetCard::savePdf);
    if (!desk.may(Right::ManagePeople)) {
        m_make->setToolTip(tr("A head teacher or officer makes a new recovery sheet."));
        m_make->setEnabled(false);
    }
    forget();
}

void SheetCard::forget()
{
    leaveAsking();
    m_text.clear();
    m_key->clear();
    m_key->hide();
    m_ways->hide();
    m_print->setEnabled(false);
    m_pdf->setEnabled(false);
    m_said->clear();
}

// One key must not make the sheet in the safe useless.
void SheetCard::ask()
{
    forget();
    m_sure->show();
    m_keep->setEnabled(true);
    m_cancel->setEnabled(true);
    m_said->tell(State::Warning,
                 tr("The sheet that is locked away now stops working at once. Is a printer or a stick at "
                    "hand for the new one?"));
    findChild<QWidget*>(u"settings.cancelButton"_s)->setFocus();
}

void SheetCard::leaveAsking()
{
    m_sure->hide();
    m_keep->setEnabled(false);
    m_cancel->setEnabled(false);
}

void SheetCard::renew()
{
    m_keep->setEnabled(false);
    m_cancel->setEnabled(false);
    m_desk.run(
        this, [&workspace = m_desk.workspace()](storage::Reader&) { return workspace.renewRecovery(); },
        [this](const Result<QString>& key) { take(key); });
}

void SheetCard::take(const Result<QString>& key)
{
    leaveAsking();
    if (!key) {
        m_said->tell(State::Error, words::sentence(key.error(), words::Audience::Window));
        return;
    }
    m_text = *key;
    m_key->setText(*key);
    m_key->show();
    m_ways->show();
    m_print->setEnabled(true);
    m_pdf->setEnabled(true);
    m_said->tell(State::Warning,
                 tr("The old sheet no longer works. Print the new one or save it now: when you leave this "
                    "page, its key is shown nowhere again."));
    findChild<QWidget*>(u"settings.pdfButton"_s)->setFocus();
}

void SheetCard::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (!m_tools.prompt.choosePrinter(this, printer))
        return;
    drawSheet(sheetOf(m_desk, m_text), printer);
    m_said->tell(State::Done, tr("Sent to the printer. Lock the sheet away, apart from the laptop."));
}

void SheetCard::savePdf()
{
    const QString name = tr("Recovery sheet %1").arg(m_desk.now().date().toString(Qt::ISODate)) + u".pdf"_s;
    const QString file = m_tools.prompt.fileToSave(
        this, tr("Save the recovery sheet as PDF"),
        QDir(m_tools.prefs.text(u"sheetFolder"_s, QDir::homePath())).filePath(name), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    m_tools.prefs.setText(u"sheetFolder"_s, QFileInfo(file).absolutePath());
    m_desk.run(
        this,
        [file, bytes = sheetAsPdf(sheetOf(m_desk, m_text))](storage::Reader&) {
            return opened::writeFile(file, bytes);
        },
        [this, file](const Result<void>& written) {
            if (written)
                m_said->tell(State::Done,
                             tr("Saved as %1. Print it, lock it away, and take the file off the laptop.")
                                 .arg(QDir::toNativeSeparators(file)));
            else
                m_said->tell(State::Error, words::sentence(written.error(), words::Audience::Window));
        });
}

}  // namespace rejista::desktop
