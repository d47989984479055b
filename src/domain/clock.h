// Time is injected: nothing in the core asks the system what day it is.
// A Clock may be read from any thread.
#pragma once

#include <QDate>
#include <QDateTime>

namespace rejista::domain {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;  ///< UTC
    [[nodiscard]] QDate today() const { return now().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Starts at a given moment and goes on with the system's clock: the demo's day (decisions.md 7).
class OffsetClock final : public Clock {
public:
    explicit OffsetClock(const QDateTime& start) : m_offsetMs(QDateTime::currentDateTimeUtc().msecsTo(start)) {}
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_offsetMs); }

private:
    qint64 m_offsetMs;
};

/// Stands still until told to move; for tests and for REJISTA_NOW. Move it from one thread only.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime at) : m_at(std::move(at)) {}
    [[nodiscard]] QDateTime now() const override { return m_at; }
    void advance(qint64 milliseconds) { m_at = m_at.addMSecs(milliseconds); }
    void set(QDateTime at) { m_at = std::move(at); }

private:
    QDateTime m_at;
};

}  // namespace rejista::domain
