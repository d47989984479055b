#include "storage/workspace_clock.h"

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {
QDateTime momentOf(const QString& text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.isValid() && at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);  // a moment without a zone is UTC, wherever the laptop stands
    return at.toUTC();
}
}  // namespace

domain::Result<void> WorkspaceClock::choose(const QString& demoMoment, bool test)
{
    const QString wished = qEnvironmentVariable("REJISTA_NOW");
    if (!wished.isEmpty() && (test || !demoMoment.isEmpty())) {
        const QDateTime at = momentOf(wished);
        if (!at.isValid())
            return domain::error(Kind::Usage, u"REJISTA_NOW"_s, {{u"text"_s, wished}});
        m_own = std::make_unique<domain::FixedClock>(at);
        return {};
    }
    if (demoMoment.isEmpty())
        return {};
    const QDateTime at = momentOf(demoMoment);
    if (!at.isValid())
        return domain::error(Kind::Damaged, u"demo.moment"_s);
    m_own = std::make_unique<domain::OffsetClock>(at);
    return {};
}

}  // namespace rejista::storage
