#include "window_child.h"

#include "benches.h"
#include "registers.h"
#include "typing.h"

#include "desktop/census/returns.h"
#include "desktop/shell/shell.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace rejista::bench {

using namespace Qt::StringLiterals;
using namespace rejista::desktop;
using std::chrono::steady_clock;

namespace {

constexpr int kOpenings = 40, kThemes = 30;

class NoPrompt final : public Prompt {
public:
    QString folderToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToOpen(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool choosePrinter(QWidget*, QPrinter&) override { return false; }
};

/// Megabytes of the process: "VmRSS" now, "VmHWM" at most.
double memory(const char* name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

class Window {
public:
    Window(PaintWatch& watch, QString folder) : m_watch(watch), m_folder(std::move(folder))
    {
        m_prefs.setLocale(u"en"_s);
        m_prefs.follow(m_look);
        m_look.dress();
        m_shell = std::make_unique<Shell>(m_tools, makeAllPages);
    }

    void signInPage()
    {
        m_watch.watch(m_shell.get());
        m_shell->begin(m_folder);
        m_shell->show();
        m_told.insert(u"signIn"_s, between(m_begun, m_watch.untilPainted("the page to sign in")));
        settle();
    }

    /// From the unwrapped key on, as the sign-in page goes on when Argon2id is done.
    void enter()
    {
        const auto key = security::SecretBytes::from(QByteArray::fromHex(qgetenv("REJISTA_BENCH_KEY")));
        m_unwrapped = steady_clock::now();
        auto workspace = must(storage::Workspace::openWithRawKey(m_folder, key, benchPerson()), "open the register");
        m_told.insert(u"opened"_s, sinceKey());
        auto opened = must(opened::withMetadata(std::move(workspace)), "read the metadata");
        m_told.insert(u"metadata"_s, sinceKey());
        m_shell->enter(std::move(opened));
        m_told.insert(u"pages"_s, sinceKey());
    }

    void firstPage()
    {
        enter();
        Returns& returns = Returns::of(*m_shell->desk());
        // The first reading alone: the next one, soon after, may find nothing to paint.
        QObject::connect(
            &returns, &Returns::updated, m_shell.get(), [this] { m_watch.watch(m_shell->frame()->page()); },
            Qt::SingleShotConnection);
        while (!returns.list())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_told.insert(u"usable"_s, between(m_unwrapped, m_watch.untilPainted("the first page")));
        say("painted");
    }

    void form()
    {
        enter();
        openForm(u"2025Sep"_s);
        m_shell->show();
        m_told.insert(u"usable"_s, between(m_unwrapped, m_watch.untilPainted("the form")));
        say("painted");
        const QWidget* focus = QApplication::focusWidget();
        if (!m_page->view() || m_page->view()->objectName() != "gridSection"_L1 || !focus
            || !m_page->view()->isAncestorOf(focus))
            qFatal("the enrolment table is not ready for keys");
    }

    void type(int keys)
    {
        form();
        settle();
        m_told.insert(u"memoryOfTheForm"_s, memory("VmRSS"));
        Typist typist(m_watch, *m_page);
        typist.type(keys);
        m_told.insert(u"echo"_s, typist.samples());
        m_told.insert(u"messages"_s, qint64(m_page->form()->session().messages().size()));
        while (!m_page->form()->session().unsaved().empty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        openings();
        themes();
        m_told.insert(u"memory"_s, memory("VmHWM"));
    }

    [[nodiscard]] QByteArray told()
    {
        m_told.insert(u"memoryNow"_s, memory("VmRSS"));
        return QJsonDocument(m_told).toJson(QJsonDocument::Compact);
    }

private:
    [[nodiscard]] double sinceKey() const { return between(m_unwrapped, steady_clock::now()); }

    void openForm(const QString& period)
    {
        Desk& desk = *m_shell->desk();
        const auto* set = desk.catalog().dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s);
        // In a district the school at hand may be of another level.
        if (!set->orgUnits.contains(*desk.orgUnit())) {
            const auto primary = std::find_if(desk.schools().begin(), desk.schools().end(),
                                              [set](auto school) { return set->orgUnits.contains(school); });
            if (primary == desk.schools().end())
                qFatal("no school has the enrolment form");
            desk.setOrgUnit(*primary);
        }
        const domain::ReturnKey key{set->key, *desk.orgUnit(), *domain::Period::parse(period),
                                    desk.catalog().defaultCombo};
        m_page = qobject_cast<ReturnPage*>(m_shell->frame()->pageNamed(u"return"_s));
        m_watch.watch(m_page);
        m_shell->frame()->go({u"return"_s, key, {}, u"RJ_SEC_ASC_ENR_PRI_E2"_s});
    }

    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            if (m_shell->desk())
                m_shell->desk()->settle();
            QCoreApplication::processEvents();
        }
    }

    /// From the list of returns into this year's and last year's enrolment in turns: each time read and checked anew.
    void openings()
    {
        QJsonArray times;
        for (int i = 0; i < kOpenings; ++i) {
            m_shell->frame()->go({u"census"_s, {}, {}, {}});
            settle();
            const auto start = steady_clock::now();
            openForm(i % 2 == 0 ? u"2024Sep"_s : u"2025Sep"_s);
            times.append(between(start, m_watch.untilPainted("the form opened")));
        }
        m_told.insert(u"openings"_s, times);
        settle();
    }

    void themes()
    {
        QJsonArray times;
        for (int i = 0; i < kThemes; ++i) {
            static constexpr ThemeName kOrder[] = {ThemeName::Dark, ThemeName::HighContrast, ThemeName::Light};
            m_watch.watch(m_shell->frame());
            const auto start = steady_clock::now();
            m_look.setTheme(kOrder[i % 3]);
            times.append(between(start, m_watch.untilPainted("the theme")));
            settle();
        }
        m_told.insert(u"themes"_s, times);
    }

    Moment m_begun = steady_clock::now(), m_unwrapped;
    PaintWatch& m_watch;
    QString m_folder;
    Look m_look;
    Prefs m_prefs{m_folder + u".ini"_s};
    NoPrompt m_prompt;
    Tools m_tools{m_look, m_prefs, m_prompt};
    std::unique_ptr<Shell> m_shell;
    ReturnPage* m_page = nullptr;
    QJsonObject m_told;
};

}  // namespace

int runWindow(int argc, char** argv)
{
    PaintWatch watch(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        qFatal("rejista_bench window ACT REGISTER COUNT");
    const QString& act = arguments[2];
    Window window(watch, arguments[3]);
    if (act != "alone"_L1)
        window.signInPage();
    if (act == "first"_L1)
        window.firstPage();
    else if (act == "type"_L1)
        window.type(arguments[4].toInt());
    else if (act != "signIn"_L1)
        window.form();
    if (arguments[4] == "-1"_L1)
        return QApplication::exec();  // until the parent has seen it and ends it
    say(window.told().constData());
    return 0;
}

}  // namespace rejista::bench
