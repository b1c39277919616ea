#pragma once

#include "support/talking.h"

#include <QHash>
#include <QUrl>
#include <QUuid>

#include <functional>

namespace tallylight::tests {

/// One person's program as a process (team/teamprogram.cpp), from its start until it ends or is killed.
class Teammate final : public Talking
{
public:
    struct Plan
    {
        QUrl cloud;
        QString folder; ///< of its ledger and its keychain
        double speed = 1;
        qint64 nowMs = 0; ///< the simulator's time
        QString login;
        int port = 0; ///< of the team's server, as this program reaches it
        QString database;
        QUuid account;
    };
    static constexpr QLatin1StringView programName{"team-program"};
    [[nodiscard]] static Plan planFrom(const QStringList &arguments);

    struct Shown
    {
        QString state; ///< the ledger's word
        QString channel;
    };
    struct Stop
    {
        bool isOpen = true; ///< it has not said how that ended
        QString outcome;
        bool isAlone = false; ///< it left although the team did not answer
    };

    /// `onShown`: called whenever its list shows something else.
    Teammate(const Plan &plan, std::function<void(const Shown &)> onShown);

    [[nodiscard]] bool becomesReady();
    void start(const QString &channel);
    void stop(const QUuid &recording);

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] const QHash<QUuid, Shown> &shown() const { return m_shown; }
    [[nodiscard]] QUuid recordingIn(const QString &channel) const;
    [[nodiscard]] Stop stopOf(const QUuid &recording) const { return m_stops.value(recording); }
    [[nodiscard]] bool hasOpenStops() const;

private:
    void take(const QStringList &words) override;

    const std::function<void(const Shown &)> m_onShown;
    QHash<QUuid, Shown> m_shown;
    QHash<QUuid, Stop> m_stops;
    bool m_isReady = false;
    bool m_isConnected = false;
};

} // namespace tallylight::tests
