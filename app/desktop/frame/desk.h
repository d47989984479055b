// What the pages work with: the opened register, who is signed in, and what is chosen (school, year, language).
// GUI thread; slow work goes to a worker through run(). Invariant: the register stays open as long as the desk lives.
#pragma once

#include "desktop/frame/when_done.h"
#include "entry/context.h"
#include "entry/rule_book.h"
#include "opened/register.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace rejista::desktop {

class Desk : public QObject {
    Q_OBJECT
public:
    /// `locale`: "en", "fr", "pt", "kri". Chooses the first school and the academic year of the register's day.
    Desk(std::unique_ptr<opened::Register> opened, const QString& locale, QObject* parent = nullptr);
    ~Desk() override;

    [[nodiscard]] opened::Register& book() { return *m_register; }
    [[nodiscard]] storage::Workspace& workspace() const { return *m_register->workspace; }
    [[nodiscard]] storage::Store& store() const { return workspace().store(); }
    /// The GUI thread's own connection: short reads only.
    [[nodiscard]] storage::Reader& reader() const { return workspace().reader(); }
    [[nodiscard]] const metadata::Catalog& catalog() const { return m_register->catalog; }
    [[nodiscard]] const metadata::Pack* pack() const { return m_register->packOrNull(); }
    [[nodiscard]] QDateTime now() const { return workspace().clock().now(); }
    [[nodiscard]] const QString& locale() const { return m_locale; }
    [[nodiscard]] entry::Context context() const;
    /// Compiled rules, for sessions on the GUI thread.
    [[nodiscard]] const std::shared_ptr<entry::RuleBook>& rules() const { return m_rules; }
    [[nodiscard]] bool may(security::Right right) const { return workspace().allowed(right).has_value(); }

    /// The school (or district) at hand; none in a register without units.
    [[nodiscard]] std::optional<domain::OrgUnitKey> orgUnit() const { return m_orgUnit; }
    /// Units that have returns of their own, by name.
    [[nodiscard]] const std::vector<domain::OrgUnitKey>& schools() const { return m_schools; }
    /// The pack's academic year at hand; null without a pack or calendar.
    [[nodiscard]] const metadata::AcademicYear* year() const;

    /// Kind::ClockWrong while the clock stands more than a day before the register's last entry; nothing is refused.
    [[nodiscard]] const std::optional<domain::Error>& clockWrong() const { return m_clockWrong; }
    /// Midnight, a laptop that slept, a clock that was set: looked at each half minute and with each entry.
    void lookAtClock();

    void setOrgUnit(domain::OrgUnitKey unit);
    void setYear(const QString& code);
    void setLocale(const QString& locale);

    /// What the status bar says of the disk. `failed` none = all is saved.
    struct Saving {
        int waiting = 0;  ///< entries handed to the disk, not yet confirmed
        int kept = 0;     ///< entries only in memory after an error
        std::optional<domain::Error> failed;
        QDateTime savedAt;
    };
    [[nodiscard]] const Saving& saving() const { return m_saving; }
    /// Pages tell the desk of each write that they handed to the disk, and of its end.
    void noteWriting();
    void noteWritten(const domain::Result<void>& result, int kept);
    /// Its end where nothing was written: an act was refused for what stands in the register, not by the disk.
    void noteRefused();

    /// `job(Reader&)` on a worker with its own read-only connection, `then(Result<T>)` here afterwards; not called when
    /// `context` is gone. The job must hold copies, not references into widgets; catalog and pack may be read.
    template <class Job, class Then>
    void run(QObject* context, Job job, Then then)
    {
        using R = std::invoke_result_t<Job&, storage::Reader&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        whenDone(promise->future(), context, std::move(then));
        m_workers.start([this, promise, job = std::move(job)]() mutable {
            auto reader = store().reader();
            promise->addResult(reader ? job(**reader) : R(reader.error()));
            promise->finish();
        });
    }

    /// The register, when the desk goes and another one comes: nothing works with it any more.
    [[nodiscard]] std::unique_ptr<opened::Register> handOver();

    /// Waits until no job runs; their answers are delivered with the next events. For pictures and tests.
    void settle();

Q_SIGNALS:
    void orgUnitChanged();
    void yearChanged();
    void localeChanged();
    /// The desk goes: whoever works with the store behind the pages ends now, before it closes.
    void closing();
    void savingChanged();
    /// It is another day, or the clock has become wrong or right.
    void dayChanged();
    /// Something in the register was committed (also by this window); sent on the GUI thread.
    void changed(const rejista::storage::ChangeSet& changes);

private:
    void findSchools();

    std::unique_ptr<opened::Register> m_register;
    std::shared_ptr<entry::RuleBook> m_rules;
    QString m_locale, m_year;
    std::vector<domain::OrgUnitKey> m_schools;
    std::optional<domain::OrgUnitKey> m_orgUnit;
    Saving m_saving;
    QDate m_day;
    QDateTime m_lastEntry;
    std::optional<domain::Error> m_clockWrong;
    QTimer m_clockTimer;
    QThreadPool m_workers;
};

}  // namespace rejista::desktop
