// The clock of one workspace (decisions.md 7): a demo starts on its own day, REJISTA_NOW counts in demos and tests only.
// Chosen once, before the first write; then any thread.
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <memory>

namespace rejista::storage {

class WorkspaceClock final : public domain::Clock {
public:
    /// `base` must outlive it.
    explicit WorkspaceClock(const domain::Clock& base) : m_base(base) {}

    /// `demoMoment`: ISO 8601 UTC, empty = no demo. Kind::Usage when REJISTA_NOW counts and is no moment.
    [[nodiscard]] domain::Result<void> choose(const QString& demoMoment, bool test);
    [[nodiscard]] QDateTime now() const override { return m_own ? m_own->now() : m_base.now(); }
    [[nodiscard]] const domain::Clock& base() const { return m_base; }

private:
    const domain::Clock& m_base;
    std::unique_ptr<domain::Clock> m_own;
};

}  // namespace rejista::storage
