#include "core/clock.h"

#include <QTimer>

#include <algorithm>

namespace tallylight {

namespace {
milliseconds systemMonotonic()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}
} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::monotonic() const
{
    return systemMonotonic();
}

void SystemClock::after(milliseconds delay, QObject *context, std::function<void()> function)
{
    QTimer::singleShot(std::max(delay, milliseconds(0)), context, std::move(function));
}

ScaledClock::ScaledClock(double speed, const QDateTime &epoch)
    : m_speed(std::clamp(speed, 1.0, 30.0))
    , m_epoch(epoch.isValid() ? epoch : QDateTime::currentDateTimeUtc())
    , m_start(systemMonotonic())
{
}

QDateTime ScaledClock::now() const
{
    return m_epoch.addMSecs(monotonic().count());
}

milliseconds ScaledClock::monotonic() const
{
    const auto passed = static_cast<double>((systemMonotonic() - m_start).count());
    return milliseconds(static_cast<qint64>(passed * m_speed));
}

void ScaledClock::after(milliseconds delay, QObject *context, std::function<void()> function)
{
    const auto real = static_cast<qint64>(static_cast<double>(delay.count()) / m_speed);
    QTimer::singleShot(milliseconds(std::max<qint64>(real, 0)), context, std::move(function));
}

} // namespace tallylight
