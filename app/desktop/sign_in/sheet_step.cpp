#include "desktop/sign_in/sheet_step.h"

#include "desktop/sign_in/flow.h"
#include "opened/files.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QPrinter>
#include <QRandomGenerator>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGroupSigns = 5;

/// As the recovery key is read: O for 0, I and L for 1, any case.
QString plain(const QString& typed)
{
    QString text;
    for (const QChar c : typed.toUpper()) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            text += c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : c;
    }
    return text;
}

}  // namespace

SheetStep::SheetStep(Tools& tools, QWidget* parent) : Pane(tools, parent)
{
    build();
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        tellKey();
        check(false);
    });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { check(true); });
}

void SheetStep::build()
{
    auto* column = new QVBoxLayout(this);
    space(column, {}, 10);
    TextLabel* why = label(Type::Body, &Theme::text, column);
    auto* grid = new QGridLayout;
    measure([this, grid] {
        grid->setHorizontalSpacing(look().px(12));
        grid->setVerticalSpacing(look().px(6));
    });
    for (int i = 0; i < int(m_groups.size()); ++i) {
        auto* cell = new QHBoxLayout;
        space(cell, {}, 8);
        auto* number = new TextLabel(look(), Type::Small, &Theme::text2, this);
        number->setText(QString::number(i + 1));
        cell->addWidget(number, 0, Qt::AlignVCenter);
        m_groups[size_t(i)] = new TextLabel(look(), Type::Title, &Theme::text, this);
        m_groups[size_t(i)]->setObjectName(u"keyGroup%1"_s.arg(i + 1));
        cell->addWidget(m_groups[size_t(i)], 1);
        grid->addLayout(cell, i / 4, i % 4);
    }
    column->addLayout(grid);
    QAction* print = makeAction(this, "signin.print");
    QAction* pdf = makeAction(this, "signin.pdf");
    auto* row = new FlowLayout;
    space(row, {}, 8);
    m_printButton = button(print, KeyButton::Kind::Normal, "print");
    row->addWidget(m_printButton);
    row->addWidget(button(pdf, KeyButton::Kind::Normal, "file"));
    column->addLayout(row);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"confirmGroup"_s);
    m_typed->setMaxLength(12);
    asField(m_typed);
    m_ask = new TextLabel(look(), Type::Small, &Theme::text2, this);
    m_ask->setBuddy(m_typed);
    auto* asking = new QVBoxLayout;
    space(asking, {}, 3);
    asking->addWidget(m_ask);
    asking->addWidget(m_typed);
    column->addLayout(asking);
    m_note = new NoteLine(look(), this);
    m_note->setObjectName(u"sheetNote"_s);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(print, &QAction::triggered, this, &SheetStep::print);
    connect(pdf, &QAction::triggered, this, &SheetStep::savePdf);
    say([this, why, print, pdf] {
        why->setText(tr("The register is made. This key opens it when a passphrase is forgotten. It is shown only now: "
                        "print it, or write it down, and lock it away apart from the laptop."));
        retranslate(print);
        retranslate(pdf);
        m_ask->setText(tr("Type group %1 from your paper").arg(m_asked));
        m_typed->setAccessibleName(m_ask->text());
    });
}

void SheetStep::setSheet(const RecoverySheet& sheet)
{
    m_sheet = sheet;
    m_asked = 1 + int(QRandomGenerator::global()->bounded(quint32(m_groups.size())));
    m_kept = false;
    m_typed->clear();
    m_note->clear();
    m_ask->setText(tr("Type group %1 from your paper").arg(m_asked));
    m_typed->setAccessibleName(m_ask->text());
    tellKey();
}

void SheetStep::clear()
{
    m_sheet = {};
    m_typed->clear();
    tellKey();
}

void SheetStep::tellKey()
{
    const bool hidden = !m_typed->text().isEmpty();
    const QStringList groups = m_sheet.key.split(u'-');
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->setText(hidden ? QString(kGroupSigns, u'•') : groups.value(qsizetype(i)));
        m_groups[i]->setAccessibleName(hidden ? tr("hidden")
                                              : tr("Group %1: %2").arg(i + 1).arg(groups.value(qsizetype(i))));
    }
}

void SheetStep::enter()
{
    m_printButton->setFocus();
}

void SheetStep::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (!tools().prompt.choosePrinter(this, printer))
        return;
    drawSheet(m_sheet, printer);
    if (printer.printerState() == QPrinter::Error) {
        m_note->tell(State::Error, tr("The printer did not take it. Look whether it is on, or save the sheet as PDF."));
        return;
    }
    m_note->tell(State::Done, tr("Sent to the printer. Look at the paper before you type."));
    m_typed->setFocus();
}

void SheetStep::savePdf()
{
    const QString name = tr("Recovery sheet %1").arg(QFileInfo(m_sheet.folder).completeBaseName()) + u".pdf"_s;
    const QString file = tools().prompt.fileToSave(this, tr("Save the recovery sheet"),
                                                   QDir(QFileInfo(m_sheet.folder).absolutePath()).filePath(name),
                                                   u"PDF (*.pdf)"_s);
    if (file.isEmpty())
        return;
    if (const auto written = opened::writeFile(file, sheetAsPdf(m_sheet)); !written) {
        m_note->tell(State::Error, words::sentence(written.error(), words::Audience::Window));
        return;
    }
    m_note->tell(
        State::Warning,
        tr("Saved as %1. Print it elsewhere, then take the file off this laptop.").arg(QDir::toNativeSeparators(file)));
    m_typed->setFocus();
}

void SheetStep::check(bool whole)
{
    const QString typed = plain(m_typed->text()), group = m_sheet.key.split(u'-').value(m_asked - 1);
    if (!group.isEmpty() && typed == group) {
        m_note->tell(State::Done, tr("As on the sheet."));
        if (whole)
            Q_EMIT confirmed();
        return;
    }
    if (typed.isEmpty()) {
        if (whole)
            m_note->tell(State::Info, tr("Type the five signs that stand at number %1 on your paper.").arg(m_asked));
        else
            m_note->clear();
    } else if (whole || !group.startsWith(typed)) {
        m_note->tell(State::Error,
                     tr("That is not group %1. Compare it with the paper; empty the field to see the key "
                        "again.")
                         .arg(m_asked));
    } else {
        m_note->clear();
    }
}

}  // namespace rejista::desktop
