#include "words/words.h"

#include "words/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace rejista::words {

using namespace Qt::StringLiterals;
using domain::Kind;
using security::Right;
using security::Role;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

// "07:31" on the same day, "3 February 2026 07:31" on another; what is no moment of UTC stays as it is.
QString momentText(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC)
        return text;
    const QDateTime here = moment.toLocalTime();
    const bool today = here.date() == QDate::currentDate();
    // The translation says whose month names its dates have.
    const QLocale language(translated(QT_TRANSLATE_NOOP("Words", "en_GB")));
    return language.toString(here, today ? u"HH:mm"_s : u"d MMMM yyyy HH:mm"_s);
}

// A person reads what a role is called; a command's reader, what it is written as.
QString factOf(const domain::Error& error, const QString& name, Audience audience)
{
    if (name == u"where"_s)
        return error.where;
    if (audience == Audience::Window) {
        const QString text = error.facts.value(name);
        if (const auto role = name == u"role"_s ? security::roleFromName(text) : std::nullopt)
            return about(*role);
        const auto& rights = security::allRights();
        const auto right = std::find_if(rights.begin(), rights.end(),
                                        [&](Right one) { return security::rightName(one) == text; });
        if (name == u"right"_s && right != rights.end())
            return about(*right);
    }
    return name == u"since"_s ? momentText(error.facts.value(name)) : error.facts.value(name);
}

bool fits(const domain::Error& error, const QString& text, Audience audience)
{
    static const QRegularExpression hole(u"\\{([A-Za-z]+)\\}"_s);
    for (auto it = hole.globalMatch(text); it.hasNext();) {
        if (factOf(error, it.next().captured(1), audience).isEmpty())
            return false;
    }
    return true;
}

QString filled(const domain::Error& error, const QString& text, Audience audience)
{
    static const QRegularExpression hole(u"\\{([A-Za-z]+)\\}"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = hole.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += text.mid(from, match.capturedStart() - from) + factOf(error, match.captured(1), audience);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

// Some kinds are told apart by what a fact says, not by which facts are there.
bool isMeant(const domain::Error& error, const char* text)
{
    const auto about = [&](const char* part) { return QByteArrayView(text).contains(QByteArrayView(part)); };
    if (error.kind == Kind::NotAllowed) {
        if (about("last person"))
            return error.fact(u"reason"_s) == u"lastManager"_s;
        if (about("take away whole ranges"))
            return error.where == u"deletion"_s;
    }
    if (error.kind == Kind::AlreadyExists && about("is complete already"))
        return error.fact(u"state"_s) == u"complete"_s;
    if (error.kind == Kind::BadEncoding) {
        if (about("read as Windows"))
            return !error.fact(u"readAs"_s).isEmpty();
        if (about("as JSON has to be"))
            return error.where.endsWith(u".json"_s) || error.where.endsWith(u".json.gz"_s);
    }
    if (error.kind == Kind::Usage) {
        if (about("The first person"))
            return error.fact(u"reason"_s) == u"managesNobody"_s;
        if (about("REJISTA_NOW"))
            return error.fact(u"reason"_s) == u"clockOfARealRegister"_s;
        if (about("Nothing was typed"))
            return error.fact(u"what"_s) == u"empty"_s;
    }
    return true;
}

}  // namespace

QString sentence(const domain::Error& error, Audience audience)
{
    for (const auto table : {templates(), returnTemplates(), hubTemplates()}) {
        for (const Template& candidate : table) {
            if (candidate.kind != error.kind || !isMeant(error, candidate.text)
                || (candidate.reason && error.fact(u"reason"_s) != QLatin1StringView(candidate.reason)
                    && error.fact(u"code"_s) != QLatin1StringView(candidate.reason)))
                continue;
            const char* text = audience == Audience::Window && candidate.window ? candidate.window : candidate.text;
            if (fits(error, QString::fromUtf8(text), audience))
                return filled(error, translated(text), audience);
        }
    }
    return about(error.kind);
}

QString about(Kind kind)
{
    for (const KindLine& line : kindLines()) {
        if (line.kind == kind)
            return translated(line.about);
    }
    return domain::kindName(kind);
}

const std::vector<Kind>& allKinds()
{
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> all;
        for (int i = 0; i <= int(Kind::OpenConflicts); ++i)
            all.push_back(Kind(i));
        return all;
    }();
    return kinds;
}

QString about(Right right)
{
    switch (right) {
    case Right::TypeValues: return translated(QT_TRANSLATE_NOOP("Words", "type values, comments and reasons"));
    case Right::ImportValues: return translated(QT_TRANSLATE_NOOP("Words", "take values from a file"));
    case Right::CompleteReturn: return translated(QT_TRANSLATE_NOOP("Words", "mark a return complete"));
    case Right::ReopenReturn: return translated(QT_TRANSLATE_NOOP("Words", "reopen a return"));
    case Right::UnlockReturn: return translated(QT_TRANSLATE_NOOP("Words", "type after the closing day"));
    case Right::ManagePeople: return translated(QT_TRANSLATE_NOOP("Words", "add and remove people"));
    case Right::ImportMetadata: return translated(QT_TRANSLATE_NOOP("Words", "take in DHIS2 metadata"));
    case Right::AssignDataSets: return translated(QT_TRANSLATE_NOOP("Words", "say who fills in what"));
    case Right::AddOrgUnits: return translated(QT_TRANSLATE_NOOP("Words", "add schools and places"));
    case Right::ChangeSettings: return translated(QT_TRANSLATE_NOOP("Words", "change settings"));
    case Right::Backup: return translated(QT_TRANSLATE_NOOP("Words", "make a backup"));
    case Right::Restore: return translated(QT_TRANSLATE_NOOP("Words", "put a backup back"));
    case Right::ExportData: return translated(QT_TRANSLATE_NOOP("Words", "write values into files"));
    case Right::ExportNamed: return translated(QT_TRANSLATE_NOOP("Words", "write lists with people's names"));
    case Right::ViewNin: return translated(QT_TRANSLATE_NOOP("Words", "see national ID numbers"));
    case Right::ViewSensitive: return translated(QT_TRANSLATE_NOOP("Words", "see health and protection notes"));
    case Right::Merge: return translated(QT_TRANSLATE_NOOP("Words", "merge two records of one person"));
    case Right::Synchronise: return translated(QT_TRANSLATE_NOOP("Words", "exchange with the hub"));
    }
    return {};
}

QString about(Role role)
{
    switch (role) {
    case Role::Clerk: return translated(QT_TRANSLATE_NOOP("Words", "school clerk"));
    case Role::Head: return translated(QT_TRANSLATE_NOOP("Words", "head teacher"));
    case Role::Cluster: return translated(QT_TRANSLATE_NOOP("Words", "cluster officer"));
    case Role::District: return translated(QT_TRANSLATE_NOOP("Words", "district officer"));
    case Role::Trainer: return translated(QT_TRANSLATE_NOOP("Words", "trainer"));
    }
    return {};
}

}  // namespace rejista::words
