// The languages of the window and the translators that are installed. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace rejista::desktop {

class Languages {
public:
    /// "en", "fr", "pt", "kri", in the order of the sign-in page.
    [[nodiscard]] static QStringList ids();
    /// In its own words: "Français".
    [[nodiscard]] static QString nameOf(const QString& id);
    /// Installs the translation of `id`, instead of the one before. English needs none.
    void use(const QString& id);
    ~Languages();

private:
    QTranslator m_own, m_qt;
    bool m_installed = false;
};

}  // namespace rejista::desktop
