#pragma once

#include "core/clock.h"

#include <QPointer>

#include <vector>

namespace tallylight {

/// Stands still until advance() is called; then runs what falls due, in order of time.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime::fromSecsSinceEpoch(1'760'000'000).toUTC());

    [[nodiscard]] QDateTime now() const override { return m_epoch.addMSecs((m_passed + m_jumped).count()); }
    [[nodiscard]] milliseconds monotonic() const override { return m_passed; }
    void after(milliseconds delay, QObject *context, std::function<void()> function) override;

    /// Moves on by `step`, running due functions at their own times on the way.
    void advance(milliseconds step);
    /// Somebody sets the computer's clock: now() jumps, monotonic() and what waits do not.
    void jump(milliseconds by) { m_jumped += by; }
    /// The delay until the next waiting function; negative when none waits.
    [[nodiscard]] milliseconds untilNext() const;

private:
    struct Waiting
    {
        milliseconds due;
        QPointer<QObject> context;
        std::function<void()> function;
    };
    const QDateTime m_epoch;
    milliseconds m_passed{0};
    milliseconds m_jumped{0};
    std::vector<Waiting> m_waiting; // sorted by due, first come first served
};

} // namespace tallylight
