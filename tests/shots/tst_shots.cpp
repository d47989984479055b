// Pictures of the pages of a register that knows no hub, compared with the stored ones in this folder.
#include "entry/session.h"
#include "shots/shots_case.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestShots : public ShotsCase {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { close(); }

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
