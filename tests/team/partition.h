#pragma once

#include "core/clock.h"
#include "simulator/simulatorthread.h"
#include "team/relay.h"
#include "team/stand.h"
#include "team/teammate.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <array>
#include <memory>
#include <optional>

namespace tallylight::tests {

/// What happens to a team while something is started or stopped.
struct PartitionFault
{
    enum class Server { Up, Killed, Frozen };
    static constexpr int people = 3;
    static constexpr QLatin1StringView left{"stopLeft"}; ///< when the service has received its stop

    Server server = Server::Up;
    std::array<Relay::Network, people> networks{};
    Relay::Held held = Relay::Held::Late;
    bool isMidway = false; ///< it comes after the requests, not before them
    std::optional<int> victim; ///< whose program is killed, and started again afterwards
    QString killAt; ///< at its next step of this kind (team/teamprogram.cpp), or `left`; empty: at any moment
    QJsonObject service; ///< a fault of the service (simulator/README 4); empty: none

    [[nodiscard]] bool cutsOff(int person) const
    {
        return server != Server::Up || networks.at(size_t(person)) != Relay::Network::Open;
    }
    [[nodiscard]] QString text() const;
};

/// Somebody starts a recording, and some stop it at the same moment.
struct PartitionRound
{
    int starter = 0;
    std::array<bool, PartitionFault::people> stoppers{true, true, true};
    PartitionFault start;
    PartitionFault stop;

    [[nodiscard]] QString text() const;
};

/// Three people's programs as processes, each with a network of its own to one PostgreSQL, and a simulated
/// cloud whose books decide.
class PartitionedTeam final
{
public:
    explicit PartitionedTeam(PrivatePostgres &server);
    ~PartitionedTeam();
    Q_DISABLE_COPY_MOVE(PartitionedTeam)

    [[nodiscard]] bool open();
    /// Empty, or what was wrong once everything was whole again.
    [[nodiscard]] QStringList play(const PartitionRound &round);
    /// In the last round nobody was without an answer of the team.
    [[nodiscard]] bool wasEverybodyAsked() const { return m_alone.isEmpty(); }
    [[nodiscard]] int stops() const { return m_stops; }

private:
    struct Person
    {
        QString login;
        QTemporaryDir folder;
        std::unique_ptr<Relay> relay;
        std::unique_ptr<Teammate> program;
    };
    struct Booked
    {
        QString sid;
        bool isBilled = false;
        int recordings = 0;
        int stops = 0; ///< requests to stop it that have arrived
    };

    [[nodiscard]] bool beginProgram(Person &person);
    void prepare(const PartitionFault &fault);
    void begin(const PartitionFault &fault);
    void heal(const PartitionFault &fault);
    void beginDead();
    [[nodiscard]] bool start(const PartitionRound &round);
    void stop(const PartitionRound &round);
    void stopAndDie(const PartitionFault &fault);
    void requestStops(const std::array<bool, PartitionFault::people> &stoppers);
    [[nodiscard]] bool becomesWhole(const PartitionRound &round);
    void lookAt(const Teammate::Shown &shown);
    [[nodiscard]] Booked booked();
    /// Of the list of each program, and of the books.
    [[nodiscard]] QStringList openEnds();
    /// Of the ledgers and the team's database.
    [[nodiscard]] QStringList lostSteps();
    [[nodiscard]] QStringList wrongNumbers(const PartitionRound &round);
    [[nodiscard]] QSet<QUuid> stepsOfTheTeam();

    PrivatePostgres &m_server;
    SystemClock m_clock;
    SimulatorThread m_simulator;
    QUrl m_cloud;
    PostgresStand m_stand;
    std::array<Person, PartitionFault::people> m_people;
    QString m_channel; ///< of this round
    int m_channels = 0;
    int m_requests = 0; ///< how often the people of this round have asked for a stop
    int m_stops = 0; ///< of this round, in the books
    QStringList m_alone; ///< of this round: who sent without an answer of the team
    QStringList
        m_wrong; ///< in this round: programs that ended by themselves, or showed an end before there was one
};

} // namespace tallylight::tests
