#include "desktop/sign_in/trouble_words.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QDir>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

/// "07:31", "2 Feb 07:31" on another day.
QString sinceWords(const QString& iso, const QDateTime& now, const QLocale& locale)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    if (!at.isValid())
        return {};
    const QString time = at.toString(u"HH:mm"_s);
    return at.date() == now.toLocalTime().date() ? time : locale.toString(at.date(), u"d MMM "_s) + time;
}

TroubleWords inUse(const domain::Error& error, const QDateTime& now, const QLocale& locale)
{
    const QString person = error.fact(u"person"_s), since = sinceWords(error.fact(u"since"_s), now, locale);
    TroubleWords words;
    words.title = person.isEmpty() || since.isEmpty()
        ? Say::tr("Rejista is already open on this register.")
        : Say::tr("Rejista is already open on this register, by %1 since %2.").arg(person, since);
    words.means = Say::tr(
        "Two programs at once would write over each other, so the second one waits outside. Look for the "
        "other window on this laptop, close it there, then try again. Nothing was changed.");
    return words;
}

TroubleWords awayOrNoRegister(const domain::Error& error)
{
    if (error.fact(u"what"_s) == u"noFolder"_s) {
        return {
            Say::tr("The register is not where it was."),
            Say::tr(
                "It may be on a stick that is not plugged in, or in a folder that got another name. Plug the stick in "
                "and try again, or show where the register is now."),
            {},
            false};
    }
    return {
        Say::tr("This folder is not a register."),
        Say::tr(
            "A register is a folder whose name ends in .rejista. Choose that folder itself, not one inside or around "
            "it."),
        {},
        false};
}

}  // namespace

TroubleWords troubleWords(const domain::Error& error, const QString& folder, const QDateTime& now,
                          const QLocale& locale)
{
    TroubleWords words;
    switch (error.kind) {
    case Kind::InUse: words = inUse(error, now, locale); break;
    case Kind::NotAWorkspace: words = awayOrNoRegister(error); break;
    case Kind::Damaged:
    case Kind::Truncated:
        words = {
            Say::tr("The register is damaged."),
            Say::tr(
                "A part of it cannot be read, perhaps after a power cut or from a worn stick. Nothing was changed or "
                "taken away. A backup can be put back beside it as a register of its own; the damaged one stays for "
                "somebody who can look at it."),
            {},
            true};
        break;
    case Kind::Newer:
        words = {
            Say::tr("The register was made by a newer Rejista."),
            Say::tr(
                "This program is older than the one that wrote it last, so it does not touch it. Bring Rejista up to "
                "date on this laptop, then open it again. Nothing was changed."),
            {},
            false};
        break;
    case Kind::DiskFull:
        words = {
            Say::tr("The disk is full."),
            Say::tr(
                "Without free space nothing that you type could be kept. What is in the register is untouched. Free "
                "some space – empty the waste basket, move films and photos away – then try again."),
            {},
            false};
        break;
    case Kind::ReadOnlyFolder:
    case Kind::FileUnwritable:
        words = {
            Say::tr("Nothing can be written in the register's folder."),
            Say::tr(
                "The stick may have its lock switched on, or the folder belongs to somebody else on this laptop. Copy "
                "the register to a folder of your own, or ask who looks after the laptop, then try again."),
            {},
            false};
        break;
    default:
        words = {Say::tr("The register does not open."),
                 rejista::words::sentence(error, rejista::words::Audience::Window),
                 {},
                 error.kind == Kind::Storage};
        break;
    }
    words.detail = QDir::toNativeSeparators(error.where.isEmpty() || error.kind == Kind::InUse ? folder : error.where);
    if (const QString code = error.fact(u"code"_s); !code.isEmpty())
        words.detail += u" · "_s + code;
    return words;
}

}  // namespace rejista::desktop
