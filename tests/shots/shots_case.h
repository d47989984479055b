// What the programs of pictures share: a laptop with the example register and the window on it, on a fixed day, and the
// comparison of what is seen with the stored picture. GUI thread. Invariant: a picture is taken when the window rests.
#pragma once

#include "desktop/shell/shell.h"
#include "support/example.h"

#include <QImage>

#include <memory>

namespace rejista::desktop::test {

constexpr double kAllowed = 0.001;  ///< share of pixels that may differ (style.md §4.6)
/// The share of pixels that differ, and a picture with them in red.
[[nodiscard]] double difference(const QImage& one, const QImage& other, QImage& marked);

class ShotsCase : public QObject {
    Q_OBJECT
    domain::FixedClock m_clock{QDateTime(QDate(2026, 2, 3), QTime(10, 42), Qt::UTC)};

protected:
    /// The window on a new laptop; `signedIn` false = the first page. The one before goes.
    bool open(bool signedIn = true, bool withData = true);
    /// The same on a demo of so many invented schools, signed in as the person that the demo names.
    bool openDemo(int schools);
    void close();
    [[nodiscard]] domain::ReturnKey form(const QString& set) const;
    /// Fails where what is seen differs from the stored picture. REJISTA_ACCEPT=1 stores it instead; REJISTA_COMPARE=FOLDER
    /// puts it beside ui.md's picture `target`.
    void see(const QString& name, const QString& target = {});
    /// Light and dark, on the page.
    void seeBoth(const QString& page, const QString& name, const QString& target = {});

    std::unique_ptr<Laptop> m_laptop;
    std::unique_ptr<Shell> m_shell;

private:
    [[nodiscard]] storage::WorkspaceOptions options() const;
};

}  // namespace rejista::desktop::test
