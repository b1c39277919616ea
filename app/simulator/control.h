#pragma once

#include "core/clock.h"
#include "simulator/agoraservice.h"
#include "simulator/books.h"
#include "simulator/fastservice.h"
#include "simulator/faults.h"
#include "simulator/simclock.h"

namespace tallylight::simulator {

/// Everything behind the HTTP server: both services, the books, the faults, and the simulator's own
/// addresses (README 2).
class Control final
{
public:
    struct Settings
    {
        double speed = 1;
        FastService::Settings fast;
        QJsonObject seed;
    };

    /// `real` measures the delays of faults and drives simulated time; it must outlive this object.
    Control(Clock &real, const Settings &settings);
    Q_DISABLE_COPY_MOVE(Control)

    void handle(const Request &request, const Respond &respond);

    [[nodiscard]] QJsonObject books() const;
    /// POST to one of the simulator's own addresses; the answer has `error` when the order was refused.
    QJsonObject post(const QString &path, const QJsonObject &order);
    /// DELETE /_faults.
    void calm() { m_faults.clear(); }

private:
    [[nodiscard]] Reply ownAddress(const Request &request);
    [[nodiscard]] Answer perform(const Request &request, quint64 number);
    void serve(const Request &request, const Respond &respond);
    void disturb(const Request &request, const Fault &fault, quint64 number, const Respond &respond);
    void send(quint64 number, Reply reply, const Respond &respond);
    [[nodiscard]] QJsonObject world(const QJsonObject &order);
    void reset();

    Clock &m_real;
    const Settings m_settings;
    QObject m_context; // pending delays are dropped with it
    SimClock m_clock;
    Books m_books;
    Faults m_faults;
    FastService m_fast;
    AgoraService m_agora;
};

} // namespace tallylight::simulator
