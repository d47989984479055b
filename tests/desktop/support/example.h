// A register for the tests of the window: the pack's example school with this year's and last year's census, four
// people, on the demo's day. Made once a program through rejista-cli, copied for each test. Keys are cheap
// (REJISTA_TEST=1). Everybody's passphrase is "open sesame 1".
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/frame/tools.h"
#include "entry/apply.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace rejista::desktop::test {
using namespace Qt::StringLiterals;

inline const QString kPassphrase = u"open sesame 1"_s;
inline const QString kHead = u"Hawa Kanu"_s, kClerk = u"Ibrahim Sesay"_s;

/// Answers instead of a person; what was asked is in `asked`.
class ScriptedPrompt final : public Prompt {
public:
    QStringList answers, asked;
    bool printerChosen = false;

    QString folderToOpen(QWidget*, const QString& title, const QString&) override { return next(title); }
    QString fileToOpen(QWidget*, const QString& title, const QString&, const QString&) override { return next(title); }
    QString fileToSave(QWidget*, const QString& title, const QString&, const QString&) override { return next(title); }
    bool choosePrinter(QWidget*, QPrinter&) override { return printerChosen; }

private:
    QString next(const QString& what)
    {
        asked.append(what);
        return answers.isEmpty() ? QString() : answers.takeFirst();
    }
};

/// Runs rejista-cli; false and what it said on stderr when it does not end with 0.
inline bool cli(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(REJISTA_CLI), arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qCritical().noquote() << arguments.join(u' ') << process.readAllStandardError()
                              << process.readAllStandardOutput();
        return false;
    }
    return true;
}

/// The folder of the one that is copied; empty when it could not be made. `withData` false = a school that typed nothing.
inline QString exampleRegister(bool withData = true)
{
    static QTemporaryDir dirs[2];
    QTemporaryDir& dir = dirs[withData ? 1 : 0];
    const QString folder = dir.filePath(u"school.rejista"_s);
    if (QFileInfo::exists(folder))
        return folder;
    qputenv("REJISTA_TEST", "1");
    qputenv("REJISTA_NOW", "2026-02-03T10:42:00Z");
    qputenv("REJISTA_PASSPHRASE", kPassphrase.toUtf8());
    qputenv("REJISTA_NEW_PASSPHRASE", kPassphrase.toUtf8());
    const QStringList as = {u"--workspace"_s, folder, u"--user"_s, kHead};
    bool fine = cli(dir.path(),
                    {u"new"_s, folder, u"--pack"_s, u"sierra-leone"_s, u"--orgunit"_s, u"2103-2-00417"_s, u"--under"_s,
                     u"SL21-MAKARI-GBANTI"_s, u"--name"_s, u"Makoro Hill Primary School"_s, u"--group"_s,
                     u"RJ_OUG_PRI"_s, u"--user"_s, kHead, u"--role"_s, u"head"_s});
    for (const auto& [name, role] : {std::pair{kClerk, u"clerk"_s}, std::pair{u"Mariatu Conteh"_s, u"head"_s},
                                     std::pair{u"Sorie Turay"_s, u"clerk"_s}})
        fine = fine && cli(dir.path(), as + QStringList{u"user"_s, u"add"_s, name, u"--role"_s, role});
    if (withData) {
        for (const QString& file : {u"school-2103-2-00417-last-year.csv"_s, u"school-2103-2-00417.csv"_s}) {
            const QString path = QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone/examples/") + file;
            fine = fine && cli(dir.path(), as + QStringList{u"form"_s, u"import"_s, path});
        }
    }
    return fine ? folder : QString();
}

inline bool copyFolder(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to))
        return false;
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() ? !copyFolder(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
            return false;
    }
    return true;
}

/// A laptop of its own: a copy of the example, look, prefs, a scripted prompt.
struct Laptop {
    QTemporaryDir dir;
    QString folder = dir.filePath(u"school.rejista"_s);
    Look look;
    Prefs prefs{dir.filePath(u"prefs.ini"_s)};
    ScriptedPrompt prompt;
    Tools tools{look, prefs, prompt};
    std::unique_ptr<Desk> desk;

    /// False (with the reason on stderr) when the register cannot be made or opened. `dress()` the look yourself if the
    /// test takes pictures.
    bool start(const QString& person = kHead, bool withData = true)
    {
        const QString made = exampleRegister(withData);
        return !made.isEmpty() && copyFolder(made, folder) && open(person);
    }
    bool open(const QString& person = kHead)
    {
        auto opened = openedBy(person);
        if (!opened)
            return false;
        desk = std::make_unique<Desk>(std::move(opened), u"en"_s);
        return true;
    }
    /// As the sign-in page hands it to the window; null with the reason on stderr. `desk` has to be closed before.
    [[nodiscard]] std::unique_ptr<opened::Register> openedBy(
        const QString& person, const storage::WorkspaceOptions& options = opened::workspaceOptions()) const
    {
        auto workspace = storage::Workspace::open(folder, person, kPassphrase, options);
        if (!workspace) {
            qCritical() << "not opened:" << workspace.error().where;
            return nullptr;
        }
        auto opened = opened::withMetadata(std::move(*workspace));
        if (!opened) {
            qCritical() << "no metadata:" << opened.error().where;
            return nullptr;
        }
        return std::move(*opened);
    }
    [[nodiscard]] domain::ReturnKey form(const QString& set, const QString& period = u"2025Sep"_s) const
    {
        return {desk->catalog().dataSets.byCode(set)->key, *desk->orgUnit(), *domain::Period::parse(period),
                desk->catalog().defaultCombo};
    }
};

/// Types through the form, behind the window's back: what another page does. False when it was not kept.
[[nodiscard]] inline bool typeHere(Desk& desk, const domain::ReturnKey& form, const metadata::Operand& cell,
                                   const QString& text)
{
    domain::CellEdit edit;
    edit.key = {form.orgUnit, form.period, cell.element, cell.combo, form.attribute};
    edit.text = text;
    entry::ApplyOptions options;
    options.through = form.dataSet;
    const auto report = entry::apply(desk.store(), desk.context(), std::span(&edit, 1), options);
    return report && report->saved == 1;
}

/// Until workers have answered, what a page does a moment later has been done, and the window looks the same five times
/// running. False = it never came to rest. `desk` none before somebody is signed in.
[[nodiscard]] inline bool settled(QWidget& window, Desk* desk)
{
    QImage last;
    int same = 0;
    return QTest::qWaitFor([&] {
        if (desk)
            desk->settle();
        QList<QTimer*> timers = window.findChildren<QTimer*>();
        if (desk)
            timers += desk->findChildren<QTimer*>();
        const bool waits = std::any_of(timers.begin(), timers.end(),
                                       [](const QTimer* timer) { return timer->isSingleShot() && timer->isActive(); });
        const QImage now = window.grab().toImage();
        same = now == last && !waits ? same + 1 : 0;
        last = now;
        return same >= 5;
    });
}

/// For looking at: REJISTA_PICTURES=FOLDER keeps what a test grabs there.
inline void keepPicture(QWidget& widget, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("REJISTA_PICTURES"); !folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}
/// As a person sees it: after the layouts have settled.
inline void picture(QWidget& widget, const QString& name)
{
    QCoreApplication::processEvents();
    keepPicture(widget, name);
}

}  // namespace rejista::desktop::test
