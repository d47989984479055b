// Pictures of every page, compared with the stored ones in this folder.
// REJISTA_ACCEPT=1 stores what is seen; REJISTA_COMPARE=FOLDER puts each beside ui.md's picture of the same number.
#include "desktop/look/key_button.h"
#include "desktop/shell/shell.h"
#include "entry/session.h"
#include "entry/apply.h"
#include "support/demo_window.h"
#include "support/example.h"
#include "support/test_hub.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

constexpr int kSeen = 24;           // of 255: a difference in a channel that an eye sees
constexpr double kAllowed = 0.001;  // share of pixels that may differ (style.md §4.6)
const QString kStored = QStringLiteral(REJISTA_SOURCE_DIR "/tests/shots/");

/// The share of pixels that differ, and a picture with them in red.
double difference(const QImage& one, const QImage& other, QImage& marked)
{
    if (one.size() != other.size())
        return 1;
    qint64 differing = 0;
    marked = one.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            const int most = std::max(
                {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            if (most <= kSeen)
                continue;
            ++differing;
            marked.setPixel(x, y, qRgb(255, 0, 0));
        }
    }
    return double(differing) / (double(one.width()) * one.height());
}

/// The folder of ui.md's pictures; empty where ../shared is not.
QString targets()
{
    QDir dir(QStringLiteral(REJISTA_SOURCE_DIR));
    if (const QString own = qEnvironmentVariable("REJISTA_SHARED"); !own.isEmpty())
        return own + u"/docs/ui"_s;
    while (dir.cdUp()) {
        if (dir.exists(u"shared/docs/ui"_s))
            return dir.filePath(u"shared/docs/ui"_s);
    }
    return {};
}

void compareWith(const QString& target, const QImage& seen, const QString& name)
{
    const QString folder = qEnvironmentVariable("REJISTA_COMPARE");
    if (folder.isEmpty() || target.isEmpty() || targets().isEmpty())
        return;
    const QImage wanted(targets() + u'/' + target + u".png"_s);
    QImage both(wanted.width() + seen.width() + 16, std::max(wanted.height(), seen.height()), QImage::Format_RGB32);
    both.fill(Qt::gray);
    QPainter painter(&both);
    painter.drawImage(0, 0, wanted);
    painter.drawImage(wanted.width() + 16, 0, seen);
    painter.end();
    QDir().mkpath(folder);
    both.save(QDir(folder).filePath(name + u".png"_s));
}

}  // namespace

class TestShots : public QObject {
    Q_OBJECT
private:
    domain::FixedClock m_clock{QDateTime(QDate(2026, 2, 3), QTime(10, 42), Qt::UTC)};
    std::unique_ptr<Laptop> m_laptop;
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Shell> m_shell;

    [[nodiscard]] storage::WorkspaceOptions options() const
    {
        storage::WorkspaceOptions options = opened::workspaceOptions();
        options.clock = &m_clock;
        return options;
    }

    /// A laptop with the window on it; `signedIn` false = the first page.
    bool open(bool signedIn = true, bool withData = true, const QString& locale = u"en"_s)
    {
        m_shell.reset();
        m_laptop = std::make_unique<Laptop>();
        if (!m_laptop->start(kHead, withData))
            return false;
        m_laptop->desk.reset();
        // The example was made today; its persons were here on the day of the pictures.
        for (const QString& person : {kClerk, kHead}) {
            if (!storage::Workspace::open(m_laptop->folder, person, kPassphrase, options()))
                return false;
        }
        m_laptop->prefs.setLocale(locale);
        m_laptop->look.dress();
        QApplication::setCursorFlashTime(0);
        m_shell = std::make_unique<Shell>(m_laptop->tools, makeAllPages, nullptr, options());
        m_shell->resize(1366, 768);
        m_shell->show();
        m_shell->begin(m_laptop->folder);
        if (signedIn) {
            auto opened = m_laptop->openedBy(kHead, options());
            if (!opened)
                return false;
            m_shell->enter(std::move(opened));
        }
        return QTest::qWaitForWindowExposed(m_shell.get());
    }

    [[nodiscard]] domain::ReturnKey form(const QString& set) const
    {
        return {m_shell->desk()->catalog().dataSets.byCode(set)->key, *m_shell->desk()->orgUnit(),
                *domain::Period::parse(u"2025Sep"_s), m_shell->desk()->catalog().defaultCombo};
    }

    void see(const QString& name, const QString& target = {})
    {
        QVERIFY(settled(*m_shell, m_shell->desk()));
        const QImage seen = m_shell->grab().toImage().convertToFormat(QImage::Format_RGB32);
        compareWith(target, seen, name);
        const QString stored = kStored + name + u".png"_s;
        if (qEnvironmentVariableIntValue("REJISTA_ACCEPT") == 1) {
            QVERIFY(seen.save(stored));
            return;
        }
        const QImage before(stored);
        QImage marked;
        const double share = before.isNull() ? 1
                                             : difference(before.convertToFormat(QImage::Format_RGB32), seen, marked);
        if (share <= kAllowed)
            return;
        QDir().mkpath(u"shots"_s);
        seen.save(u"shots/"_s + name + u".png"_s);
        marked.save(u"shots/"_s + name + u"-difference.png"_s);
        const QString told = u"%1: %2 % of its pixels differ; see shots/ in the build folder. If that is wanted: "
                             "REJISTA_ACCEPT=1 %3"_s.arg(name)
                                 .arg(share * 100, 0, 'f', 2)
                                 .arg(QCoreApplication::applicationFilePath());
        QFAIL(qPrintable(told));
    }

    [[nodiscard]] SyncDesk& sync() const { return SyncDesk::of(*m_shell->desk()); }
    /// A window whose register knows a hub; `synced` = everything is there, and its lists are here.
    bool openWithHub(bool connected, bool synced, const QString& refuses = {})
    {
        m_shell.reset();
        m_hub = std::make_unique<TestHub>();
        if (!open() || !m_hub->plant(*m_shell->desk(), refuses))
            return false;
        m_hub->useFor(sync());
        if (!connected)
            return QTest::qWaitFor([this] { return sync().isQuiet(); });
        if (!m_hub->connect(sync()))
            return false;
        return !synced || (syncNow(sync()) && comeAnew() && syncNow(sync()));
    }
    /// The window with the forms and lists that came.
    bool comeAnew()
    {
        if (!sync().hasNewLists())
            return true;
        const QPointer<Desk> before = m_shell->desk();
        sync().useNewLists();
        if (!QTest::qWaitFor([&] { return !before && m_shell->desk(); }))
            return false;
        m_hub->follow(*m_shell->desk());
        return QTest::qWaitFor([this] { return sync().isQuiet(); });
    }
    bool typeHere(const metadata::Operand& cell, const QString& text)
    {
        const domain::ReturnKey of = form(u"RJ_DS_ASC_ENR_PRI"_s);
        domain::CellEdit edit;
        edit.key = {of.orgUnit, of.period, cell.element, cell.combo, of.attribute};
        edit.text = text;
        entry::ApplyOptions options;
        options.through = of.dataSet;
        const auto report = entry::apply(m_shell->desk()->store(), m_shell->desk()->context(), std::span(&edit, 1),
                                         options);
        return report && report->saved == 1;
    }
    bool makeConflicts()
    {
        const auto& catalog = m_shell->desk()->catalog();
        const auto* element = catalog.dataElements.byCode(u"RJ_D_ENR_P6"_s);
        m_hub->advance(60'000);
        for (const auto& [combo, here, there] :
             {std::tuple{u"M,12"_s, u"29"_s, u"28"_s}, std::tuple{u"F,12"_s, u"1204"_s, u"1240"_s},
              std::tuple{u"F,11"_s, u"33"_s, u"34"_s}}) {
            const metadata::Operand cell{element->key, *catalog.comboNamed(element->combo, combo)};
            if (!m_hub->officerTypes(form(u"RJ_DS_ASC_ENR_PRI"_s), cell, there) || !typeHere(cell, here)) {
                qCritical() << "not typed:" << combo;
                return false;
            }
        }
        return syncNow(sync()) && sync().picture()->cards.size() == 3;
    }
    /// Light and dark, on the page.
    void seeBoth(const QString& page, const QString& name, const QString& target = {})
    {
        if (m_shell->frame()->page()->id() != page)
            m_shell->frame()->go({page, {}, {}, {}});
        see(name, target);
        m_laptop->look.setTheme(ThemeName::Dark);
        see(name + u"-dark"_s);
        m_laptop->look.setTheme(ThemeName::Light);
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_hub)
            m_hub->release();
        m_shell.reset();
        m_hub.reset();
        m_laptop.reset();
    }

    void signIn()
    {
        QVERIFY(open(false));
        // The folder is looked at by a worker first.
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        see(u"01-sign-in"_s, u"01-sign-in"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"not the one"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const auto says = [this](const QString& words) {
            const auto labels = m_shell->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(u"does not open"_s));
        m_laptop->look.setTheme(ThemeName::Dark);
        see(u"01-sign-in-dark"_s);
    }
    void theNormalPages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("percent");
        const auto row = [](const char* page, const char* name, const char* target, const char* theme, int percent) {
            QTest::newRow(name) << QString::fromLatin1(page) << QString::fromLatin1(name) << QString::fromLatin1(target)
                                << QString::fromLatin1(theme) << percent;
        };
        row("today", "02-today", "02-today", "light", 100);
        row("today", "02-today-dark", "02-today-dark", "dark", 100);
        row("today", "02-today-200", "", "light", 200);
        row("census", "03-census-list", "03-census-list", "light", 100);
        row("census", "03-census-list-contrast", "", "contrast", 100);
        row("census", "03-census-list-200", "", "light", 200);
        row("charts", "11-charts", "11-charts", "light", 100);
        row("charts", "11-charts-dark", "11-charts-dark", "dark", 100);
        row("journal", "17-journal", "17-journal", "light", 100);
        row("settings", "settings", "", "light", 100);
    }
    void theNormalPages()
    {
        QFETCH(QString, page);
        QFETCH(QString, name);
        QFETCH(QString, target);
        QFETCH(QString, theme);
        QFETCH(int, percent);
        QVERIFY(open());
        m_laptop->look.setTheme(themeFromId(theme));
        m_laptop->look.setPercent(percent);
        m_shell->frame()->go({page, {}, {}, {}});
        see(name, target);
    }
    void enrolmentWithAnErrorToMend()
    {
        QVERIFY(open());
        const auto& catalog = m_shell->desk()->catalog();
        const auto* element = catalog.dataElements.byCode(u"RJ_D_ENR_P5"_s);
        const metadata::Operand cell{element->key, *catalog.comboNamed(element->combo, u"M,10"_s)};
        auto session = entry::Session::open(m_shell->desk()->store(), m_shell->desk()->context(),
                                            form(u"RJ_DS_ASC_ENR_PRI"_s), m_shell->desk()->rules());
        QVERIFY(session);
        QVERIFY((*session)->put(cell, u"1"_s));
        const Place place{u"return"_s, form(u"RJ_DS_ASC_ENR_PRI"_s), cell, {}};
        m_shell->frame()->go(place);
        see(u"04-census-enrolment"_s, u"04-census-enrolment"_s);
        m_laptop->look.setTheme(ThemeName::Dark);
        see(u"04-census-enrolment-dark"_s, u"04-census-enrolment-dark"_s);
        m_laptop->look.setTheme(ThemeName::HighContrast);
        see(u"04-census-enrolment-contrast"_s);
        m_laptop->look.setTheme(ThemeName::Light);
        m_laptop->look.setPercent(200);
        see(u"04-census-enrolment-200"_s);
    }
    void questions()
    {
        QVERIFY(open());
        const auto& catalog = m_shell->desk()->catalog();
        const auto* element = catalog.dataElements.byCode(u"RJ_D_WATER_TODAY"_s);
        const metadata::Operand cell{element->key, catalog.defaultCombo};
        m_shell->frame()->go({u"return"_s, form(u"RJ_DS_ASC_INFRA"_s), cell, {}});
        see(u"05-census-fields"_s, u"05-census-fields"_s);
        m_laptop->look.setTheme(ThemeName::Dark);
        see(u"05-census-fields-dark"_s);
    }
    void aSchoolThatTypedNothing()
    {
        QVERIFY(open(true, false));
        m_shell->frame()->go({u"charts"_s, {}, {}, {}});
        see(u"18-empty"_s, u"18-empty-learners"_s);
        m_shell->frame()->go({u"return"_s, form(u"RJ_DS_ASC_ENR_PRI"_s), {}, {}});
        see(u"04-census-enrolment-empty"_s);
    }
    void aRegisterThatKnowsNoHub()
    {
        QVERIFY(openWithHub(false, false));
        seeBoth(u"sync"_s, u"13-sync-never"_s);
    }
    void theFirstConnection()
    {
        QVERIFY(openWithHub(false, false));
        seeBoth(u"connect"_s, u"16-connect-where"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"hub.example.org"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"connect.key"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"d2p_ 8Kw3 RmQ1 vT7p Zc4L 0aNe "_s);
        seeBoth(u"connect"_s, u"16-connect-who"_s, u"16-first-run-hub"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        seeBoth(u"connect"_s, u"16-connect-slip"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), m_hub->token());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), u"connect.bring"_s, 30'000);
        QTRY_VERIFY(qobject_cast<KeyButton*>(QApplication::focusWidget())->isAvailable());
        seeBoth(u"connect"_s, u"16-connect-need"_s);
    }
    void anExchangeUnderWay()
    {
        QVERIFY(openWithHub(true, false));
        m_hub->holdAtPiece(3);
        m_shell->frame()->go({u"sync"_s, {}, {}, {}});
        sync().start();
        QTRY_VERIFY_WITH_TIMEOUT(m_hub->isHeld(), 60'000);
        seeBoth(u"sync"_s, u"13-sync-working"_s, u"13-sync-working"_s);
    }
    void aLineThatBroke()
    {
        QVERIFY(openWithHub(true, false));
        m_hub->breakAtPiece(3);
        QVERIFY(syncNow(sync()));
        QVERIFY(sync().error());
        seeBoth(u"sync"_s, u"13-sync-cut"_s);
    }
    void allIsConfirmed()
    {
        QVERIFY(openWithHub(true, true));
        QVERIFY(!sync().error());
        seeBoth(u"sync"_s, u"13-sync-confirmed"_s);
        seeBoth(u"returns"_s, u"12-returns"_s, u"12-district-returns"_s);
        seeBoth(u"synclog"_s, u"13-sync-log"_s);
    }
    void conflictsToAnswer()
    {
        QVERIFY(openWithHub(true, true));
        QVERIFY(makeConflicts());
        seeBoth(u"sync"_s, u"13-sync-conflicts"_s);
        m_shell->frame()->go({u"conflicts"_s, {}, {}, {}});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::keyClicks(QApplication::focusWidget(), u"Counted again today, the paper is here"_s);
        seeBoth(u"conflicts"_s, u"14-conflicts"_s, u"14-sync-conflicts"_s);
        m_laptop->look.setPercent(200);
        see(u"14-conflicts-200"_s);
        m_laptop->look.setPercent(100);
        seeBoth(u"today"_s, u"02-today-conflicts"_s);
    }
    void aValueThatTheHubRefused()
    {
        QVERIFY(openWithHub(true, true, u"RJ_D_PC_LEARN"_s));
        QVERIFY(!sync().picture()->refusals.empty());
        seeBoth(u"sync"_s, u"13-sync-refused"_s);
        seeBoth(u"returns"_s, u"12-returns-refused"_s);
    }
    void aStoredPictureThatDiffersIsFound()
    {
        QImage one(100, 100, QImage::Format_RGB32), other(100, 100, QImage::Format_RGB32), marked;
        one.fill(Qt::white);
        other.fill(Qt::white);
        QCOMPARE(difference(one, other, marked), 0.0);
        for (int x = 0; x < 20; ++x)
            other.setPixel(x, 5, qRgb(0, 0, 0));
        QVERIFY(difference(one, other, marked) > kAllowed);
        QCOMPARE(marked.pixel(3, 5), qRgb(255, 0, 0));
    }
};

QTEST_MAIN(TestShots)
#include "tst_shots.moc"
