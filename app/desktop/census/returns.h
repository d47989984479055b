// The returns of the desk's school and year, kept up to date for all pages that show them. One a desk.
// GUI thread; the reading is done on a worker. Invariant: at most one reading is under way; changes that come meanwhile
// are read together afterwards.
#pragma once

#include "desktop/census/returns_read.h"
#include "desktop/frame/desk.h"

#include <QTimer>

namespace rejista::desktop {

class Returns : public QObject {
    Q_OBJECT
public:
    /// The desk's own, made when it is first asked for; lives as long as the desk.
    [[nodiscard]] static Returns& of(Desk& desk);

    /// None until the first reading has ended, and in a register without schools.
    [[nodiscard]] const std::optional<ReturnsList>& list() const { return m_list; }
    /// Why there is no list; none = none was asked for yet, or all is well.
    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_error; }
    /// What Today counts: returns with errors, to explain, late or changed since they were complete.
    [[nodiscard]] int urgentCount() const;

    /// Reads again soon; many calls in a row are one.
    void refresh();

Q_SIGNALS:
    void updated();

private:
    explicit Returns(Desk& desk);
    void read();
    void take(domain::Result<ReturnsList> result);

    Desk& m_desk;
    QTimer m_soon{this};
    bool m_reading = false, m_again = false;
    std::optional<ReturnsList> m_list;
    std::optional<domain::Error> m_error;
};

}  // namespace rejista::desktop
