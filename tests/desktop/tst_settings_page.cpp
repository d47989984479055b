#include "desktop/look/segment.h"
#include "support/settings.h"

#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestSettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void theListWalksThroughThePartsAndAPlaceChoosesOne()
    {
        Settings settings;
        QVERIFY(settings.start());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsList"_s);
        QStringList seen, all;
        for (const auto& part : settingsParts()) {
            all << part.first;
            seen << settings.page->here().part;
            settings.key(Qt::Key_Down);
        }
        QCOMPARE(seen, all);
        settings.page->enter({u"settings"_s, {}, {}, u"look"_s});
        QCOMPARE(settings.page->here().part, u"look"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"lookTheme"_s);
    }
    void themeSizeAndKeyHintsAreLive()
    {
        Settings settings;
        QVERIFY(settings.start(u"look"_s));
        settings.laptop.prefs.follow(settings.laptop.look);
        settings.laptop.look.setTheme(ThemeName::Light);
        picture(*settings.page, u"settings-look"_s);
        settings.key(Qt::Key_Right);
        QCOMPARE(settings.laptop.look.theme().name, ThemeName::Dark);
        picture(*settings.page, u"settings-look-dark"_s);
        settings.key(Qt::Key_Right);
        QCOMPARE(settings.laptop.look.theme().name, ThemeName::HighContrast);
        picture(*settings.page, u"settings-look-contrast"_s);
        settings.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"lookSize"_s);
        settings.key(Qt::Key_Right);
        QCOMPARE(settings.laptop.look.percent(), 125);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"lookSize"_s);
        settings.key(Qt::Key_Tab);
        settings.key(Qt::Key_Space);
        QVERIFY(!settings.laptop.look.keyHints());
        QCOMPARE(settings.laptop.prefs.text(u"theme"_s), u"contrast"_s);
        settings.laptop.look.setKeyHints(true);
        settings.laptop.look.setPercent(100);
        settings.laptop.look.setTheme(ThemeName::Light);
        QCOMPARE(settings.find<Segment>(u"lookTheme"_s)->chosen(), u"light"_s);
    }
    void theLanguageIsChosenByEnterAndNotByPassingOver()
    {
        Settings settings;
        QVERIFY(settings.start(u"language"_s));
        QSignalSpy changed(settings.laptop.desk.get(), &Desk::localeChanged);
        settings.key(Qt::Key_Down);
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
        picture(*settings.page, u"settings-language"_s);
        settings.key(Qt::Key_Return);
        QTRY_COMPARE(settings.laptop.desk->locale(), u"fr"_s);
        QCOMPARE(settings.laptop.prefs.locale(), u"fr"_s);
    }
    void theLockIsSetInMinutes()
    {
        Settings settings;
        QVERIFY(settings.start(u"lock"_s));
        QSignalSpy changed(settings.page.get(), &SettingsPage::idleMinutesChanged);
        const int before = settings.laptop.prefs.idleMinutes();
        settings.key(Qt::Key_Down);
        QCOMPARE(changed.count(), 1);
        QVERIFY(settings.laptop.prefs.idleMinutes() > before);
        QCOMPARE(changed.first().first().toInt(), settings.laptop.prefs.idleMinutes());
        settings.key(Qt::Key_End);
        QCOMPARE(settings.laptop.prefs.idleMinutes(), 0);
        picture(*settings.page, u"settings-lock"_s);
    }
    void theJournalIsOneEnterAway()
    {
        Settings settings;
        QVERIFY(settings.start());
        QSignalSpy went(settings.page.get(), &Page::go);
        auto* list = settings.find<QListView>(u"settingsList"_s);
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data(Qt::UserRole) == u"journal"_s)
                list->setCurrentIndex(list->model()->index(i, 0));
        }
        picture(*settings.page, u"settings-journal"_s);
        settings.key(Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().first().value<Place>().page, u"journal"_s);
    }
    void everyControlOfEveryPartHasAName()
    {
        Settings settings;
        QVERIFY(settings.start());
        for (const auto& part : settingsParts()) {
            const QString id = part.first;
            if (id == "journal"_L1)
                continue;
            settings.page->enter({u"settings"_s, {}, {}, id});
            for (const QWidget* widget : settings.page->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const QString name = !widget->accessibleName().isEmpty() || !button ? widget->accessibleName()
                                                                                    : button->text();
                QVERIFY2(!name.isEmpty(),
                         qPrintable(id + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                                    + widget->objectName()));
            }
            picture(*settings.page, u"settings-part-"_s + id);
        }
    }
    void narrowAndLargeTheListIsADropDownAndNothingIsCut()
    {
        Settings settings;
        QVERIFY(settings.start(u"people"_s, kHead, {1024, 524}));
        QTRY_COMPARE(settings.people()->rowCount(), 4);
        picture(*settings.page, u"settings-1024"_s);
        settings.laptop.look.setPercent(200);
        QVERIFY(settings.find<QComboBox>(u"settingsDrop"_s));
        QVERIFY(!settings.find(u"settingsList"_s));
        settings.page->resize(1366, 640);
        for (const auto& part : settingsParts()) {
            const QString id = part.first;
            if (id == "journal"_L1)
                continue;
            settings.page->enter({u"settings"_s, {}, {}, id});
            QCoreApplication::processEvents();
            for (const auto* button : settings.page->findChildren<KeyButton*>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(id + u' ' + button->text()));
            }
            picture(*settings.page, u"settings-200-"_s + id);
        }
        settings.laptop.look.setPercent(100);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
