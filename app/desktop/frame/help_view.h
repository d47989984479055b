// F1: one page of help a page of the program, out of the program's own resources (resources/help/<language>/<page>.md).
// Keys are written in it as {id} of keys.h, and the page's own keys stand at its end, so that help cannot disagree with
// the program. GUI thread.
#pragma once

#include "desktop/frame/overlay.h"

#include <QTextBrowser>

namespace rejista::desktop {

class HelpView : public Overlay {
    Q_OBJECT
public:
    /// `over`: the frame, or the first page.
    HelpView(QWidget& over, const Look& look);
    /// English where the language has no such page.
    void open(const QString& page, const QString& locale);
    [[nodiscard]] const QString& page() const { return m_page; }

    /// Markdown with the keys filled in; empty = there is no such page in any language.
    [[nodiscard]] static QString markdown(const QString& page, const QString& locale);
    /// Pages that have help, in the order of the rail.
    [[nodiscard]] static QStringList pages();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();
    void dress();

    QTextBrowser* m_text;
    QString m_page, m_locale;
    QStringList m_trail;
};

}  // namespace rejista::desktop
