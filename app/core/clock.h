#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace tallylight {

using std::chrono::milliseconds;

/// The only source of time, so that a test can run code that takes a Clock in no time at all. Used on the GUI
/// thread; now() may be called from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Wall-clock time, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never goes back, even when the wall clock is changed.
    [[nodiscard]] virtual milliseconds monotonic() const = 0;
    /// Calls `function` once, after `delay`, unless `context` has been destroyed by then.
    virtual void after(milliseconds delay, QObject *context, std::function<void()> function) = 0;

    [[nodiscard]] qint64 nowMs() const { return now().toMSecsSinceEpoch(); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] milliseconds monotonic() const override;
    void after(milliseconds delay, QObject *context, std::function<void()> function) override;
};

/// Runs `speed` times faster than the system's clock (1 … 30), for test programs beside a simulator of the
/// same speed.
class ScaledClock final : public Clock
{
public:
    /// `epoch`: the time it starts from, for a program that is restarted beside such a simulator; by default
    /// the system's.
    explicit ScaledClock(double speed, const QDateTime &epoch = {});
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] milliseconds monotonic() const override;
    void after(milliseconds delay, QObject *context, std::function<void()> function) override;

private:
    const double m_speed;
    const QDateTime m_epoch;
    const milliseconds m_start;
};

} // namespace tallylight
