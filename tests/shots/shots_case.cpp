#include "shots/shots_case.h"

#include "demo/demo.h"

#include <QPainter>

#include <algorithm>

namespace rejista::desktop::test {

namespace {

constexpr int kSeen = 24;  // of 255: a difference in a channel that an eye sees
const QString kStored = QStringLiteral(REJISTA_SOURCE_DIR "/tests/shots/");

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

storage::WorkspaceOptions ShotsCase::options() const
{
    storage::WorkspaceOptions options = opened::workspaceOptions();
    options.clock = &m_clock;
    return options;
}

bool ShotsCase::open(bool signedIn, bool withData)
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
    m_laptop->prefs.setLocale(u"en"_s);
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

bool ShotsCase::openDemo(int schools)
{
    m_shell.reset();
    m_laptop = std::make_unique<Laptop>();
    qputenv("REJISTA_TEST", "1");
    qputenv("REJISTA_NOW", "2026-02-03T10:42:00Z");
    const auto pack = opened::packNamed(u"sierra-leone"_s);
    if (!pack)
        return false;
    demo::DemoOptions wish;
    wish.folder = m_laptop->folder;
    wish.schools = schools;
    const auto made = demo::makeDemo(wish, *pack);
    if (!made) {
        qCritical() << "no demo:" << made.error().where;
        return false;
    }
    m_laptop->prefs.setLocale(u"en"_s);
    m_laptop->look.dress();
    m_shell = std::make_unique<Shell>(m_laptop->tools, makeAllPages, nullptr, options());
    m_shell->resize(1366, 768);
    m_shell->show();
    auto workspace = storage::Workspace::open(wish.folder, made->user, made->passphrase, options());
    if (!workspace)
        return false;
    auto book = opened::withMetadata(std::move(*workspace));
    if (!book)
        return false;
    m_shell->enter(std::move(*book));
    return QTest::qWaitForWindowExposed(m_shell.get());
}

void ShotsCase::close()
{
    m_shell.reset();
    m_laptop.reset();
}

domain::ReturnKey ShotsCase::form(const QString& set) const
{
    return {m_shell->desk()->catalog().dataSets.byCode(set)->key, *m_shell->desk()->orgUnit(),
            *domain::Period::parse(u"2025Sep"_s), m_shell->desk()->catalog().defaultCombo};
}

void ShotsCase::see(const QString& name, const QString& target)
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
    const double share = before.isNull() ? 1 : difference(before.convertToFormat(QImage::Format_RGB32), seen, marked);
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

void ShotsCase::seeBoth(const QString& page, const QString& name, const QString& target)
{
    if (m_shell->frame()->page()->id() != page)
        m_shell->frame()->go({page, {}, {}, {}});
    see(name, target);
    m_laptop->look.setTheme(ThemeName::Dark);
    see(name + u"-dark"_s);
    m_laptop->look.setTheme(ThemeName::Light);
}

}  // namespace rejista::desktop::test
