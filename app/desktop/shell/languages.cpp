#include "desktop/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

QStringList Languages::ids()
{
    return {u"en"_s, u"fr"_s, u"pt"_s, u"kri"_s};
}

QString Languages::nameOf(const QString& id)
{
    return id == "fr"_L1 ? u"Français"_s : id == "pt"_L1 ? u"Português"_s : id == "kri"_L1 ? u"Krio"_s : u"English"_s;
}

Languages::~Languages()
{
    if (m_installed) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

void Languages::use(const QString& id)
{
    if (m_installed) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
        m_installed = false;
    }
    const bool own = m_own.load(u":/i18n/rejista_"_s + id + u".qm"_s);
    // Qt's own words (file dialogs); it has none for Krio, and then they stay English.
    const bool qt = m_qt.load(u"qtbase_"_s + id, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (own)
        QCoreApplication::installTranslator(&m_own);
    if (qt)
        QCoreApplication::installTranslator(&m_qt);
    m_installed = own || qt;
}

}  // namespace rejista::desktop
