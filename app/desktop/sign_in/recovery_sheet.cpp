#include "desktop/sign_in/recovery_sheet.h"

#include "desktop/frame/day_words.h"
#include "desktop/sign_in/people.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QString line(const QString& name, const QString& value)
{
    return u"<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td><b>%2</b></td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                             value.toHtmlEscaped());
}

/// Two rows of four groups with their numbers, so that one can be found and typed.
QString keyTable(const QString& key)
{
    const QStringList groups = key.split(u'-');
    QString table = u"<table cellpadding='8' border='1' cellspacing='0' width='100%'>"_s;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (i % 4 == 0)
            table += u"<tr>"_s;
        table += u"<td align='center'><span style='font-size:9pt'>%1</span><br><span style='font-size:18pt;"
                 u"font-weight:bold'>%2</span></td>"_s.arg(i + 1)
                     .arg(groups[i].toHtmlEscaped());
        if (i % 4 == 3)
            table += u"</tr>"_s;
    }
    return table + u"</table>"_s;
}

QString html(const RecoverySheet& sheet)
{
    QString body = u"<h1 style='font-size:16pt'>%1</h1>"_s.arg(
        Say::tr("Recovery sheet of a Rejista register").toHtmlEscaped());
    body += u"<table cellpadding='2'>"_s + line(Say::tr("Register"), sheet.registerName)
        + line(Say::tr("Folder"), QDir::toNativeSeparators(sheet.folder)) + line(Say::tr("Made by"), sheet.person)
        + line(Say::tr("On"), days::localeOf(sheet.language).toString(sheet.day, u"d MMMM yyyy"_s))
        + u"</table><p></p>"_s;
    body += keyTable(sheet.key);
    for (const QString& text :
         {Say::tr(
              "With this key the register can be opened when a passphrase is forgotten: on the first page choose the "
              "person, then \"I forgot my passphrase\" (Alt+F)."),
          Say::tr(
              "Whoever has this sheet can read everything in the register. Lock it away, apart from the laptop. Do not "
              "photograph it and do not send it."),
          Say::tr("The key is kept nowhere else. Without this sheet and without any passphrase nobody can open the "
                  "register, "
                  "the makers of Rejista neither.")})
        body += u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    body += u"<p></p><p>%1 ______________________________</p>"_s.arg(Say::tr("Locked away at, by:").toHtmlEscaped());
    return body;
}

}  // namespace

void drawSheet(const RecoverySheet& sheet, QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    QTextDocument document;
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(u"body { color: black }"_s);
    document.setHtml(html(sheet));
    document.setDocumentMargin(0);
    document.print(&device);
}

QByteArray sheetAsPdf(const RecoverySheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(Say::tr("Recovery sheet of a Rejista register"));
        writer.setCreator(u"Rejista"_s);
        drawSheet(sheet, writer);
    }
    return buffer.data();
}

}  // namespace rejista::desktop
