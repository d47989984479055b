#include "desktop/frame/prefs.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeptFolders = 12;
constexpr int kIdleMinutes = 10;

// Qt 6.4 has no number for Krio, so languages are told apart by their ISO 639 letters.
QString firstLocale()
{
    const QString language = QLocale::system().name().section(u'_', 0, 0);
    return QStringList{u"fr"_s, u"pt"_s, u"kri"_s}.contains(language) ? language : u"en"_s;
}

}  // namespace

Prefs::Prefs(const QString& file)
    : m_settings(file.isEmpty()
                     ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"Rejista"_s, u"rejista"_s).fileName()
                     : file,
                 QSettings::IniFormat)
{}

QString Prefs::locale() const
{
    return text(u"locale"_s, firstLocale());
}

void Prefs::setLocale(const QString& locale)
{
    setText(u"locale"_s, locale);
}

QStringList Prefs::recent() const
{
    return m_settings.value(u"recent"_s).toStringList();
}

void Prefs::addRecent(const QString& folder)
{
    QStringList folders = recent();
    folders.removeAll(folder);
    folders.prepend(folder);
    while (folders.size() > kKeptFolders)
        folders.removeLast();
    m_settings.setValue(u"recent"_s, folders);
}

void Prefs::forget(const QString& folder)
{
    QStringList folders = recent();
    folders.removeAll(folder);
    m_settings.setValue(u"recent"_s, folders);
}

int Prefs::idleMinutes() const
{
    return m_settings.value(u"idleMinutes"_s, kIdleMinutes).toInt();
}

void Prefs::setIdleMinutes(int minutes)
{
    m_settings.setValue(u"idleMinutes"_s, minutes);
}

QByteArray Prefs::paneSizes(const QString& page) const
{
    return m_settings.value(u"panes/"_s + page).toByteArray();
}

void Prefs::setPaneSizes(const QString& page, const QByteArray& state)
{
    m_settings.setValue(u"panes/"_s + page, state);
}

QString Prefs::text(const QString& name, const QString& otherwise) const
{
    return m_settings.value(name, otherwise).toString();
}

void Prefs::setText(const QString& name, const QString& text)
{
    m_settings.setValue(name, text);
}

void Prefs::follow(Look& look)
{
    const bool darkDesktop = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    look.setTheme(themeFromId(text(u"theme"_s, darkDesktop ? u"dark"_s : u"light"_s)));
    look.setPercent(m_settings.value(u"percent"_s, 100).toInt());
    look.setKeyHints(m_settings.value(u"keyHints"_s, true).toBool());
    QObject::connect(&look, &Look::changed, &look, [this, &look] {
        setText(u"theme"_s, themeId(look.theme().name));
        m_settings.setValue(u"percent"_s, look.percent());
        m_settings.setValue(u"keyHints"_s, look.keyHints());
    });
}

}  // namespace rejista::desktop
