#pragma once

#include "core/clock.h"

#include <QPointer>

#include <vector>

namespace tallylight {

/// Time does not move until advance() is called; whatever falls due then runs in order of time.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime::fromSecsSinceEpoch(1'760'000'000).toUTC());

    [[nodiscard]] QDateTime now() const override { return m_epoch.addMSecs((m_passed + m_jumped).count()); }
    [[nodiscard]] milliseconds monotonic() const override { return m_passed; }
    void after(milliseconds delay, QObject *context, std::function<void()> function) override;

    /// Moves forward by `step`, running due functions at their own times on the way.
    void advance(milliseconds step);
    /// The computer's clock was changed: now() jumps, but monotonic() and waiting functions do not.
    void jump(milliseconds by) { m_jumped += by; }
    /// The delay until the next waiting function; negative if none is waiting.
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
    std::vector<Waiting> m_waiting; // sorted by due time, first come first served
};

} // namespace tallylight
