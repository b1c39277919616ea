#pragma once

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace tallylight::tests {

/// A second opinion on both services: a small server written only from app/wallarm/README.md and
/// app/agora/README.md. It shares no code with the simulator or the clients, keeps the truth, and lies when
/// told to.
class Witness final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Witness)

public:
    /// Whether the service does what it was asked when it lies about it.
    enum class Acts { No, Yes };
    enum class Way {
        Answer, ///< `http` with `body`
        Close, ///< without an answer
        Half, ///< half of the honest answer, then closed
        Twice, ///< the honest answer, followed by one that nobody requested
    };
    struct Lie
    {
        int http = 200;
        /// "{NAMES}" stands for the names that an honest answer has; for a start, those of its request.
        QByteArray body;
        Acts acts = Acts::No;
        Way way = Way::Answer;
        int times = 1'000;
        QByteArray header = {}; ///< one more line
        bool afterStop = false; ///< only once a stop has come: before, a poll may find the truth
        bool onceOver = false; ///< only once nothing is recorded anymore: then it is no lie about that
    };

    Witness();

    [[nodiscard]] QUrl address() const;

    static constexpr auto token = "token_witness_1";
    static constexpr auto customer = "witness-customer";
    static constexpr auto customerSecret = "witness-customer-secret";
    static constexpr auto appId = "fedcba9876543210fedcba9876543210";

    /// A running run that records.
    void addRun(const QString &id, const QString &record);
    /// A running recording; its resource ID is "res-" and the channel's name.
    void addRecording(const QString &sid, const QString &cname, const QString &mode);

    /// From now on about one thing: `call` as in the address (read, stop, pause …), `thing` a run's ID, a
    /// sid, or, for acquire and start, a channel.
    void lie(const QString &call, const QString &thing, const Lie &lie);

    // The truth.
    [[nodiscard]] bool isRecording(const QString &run) const { return m_runs[run].recording; }
    /// Its ID; empty: none was created with this name.
    [[nodiscard]] QString runNamed(const QString &name) const;
    [[nodiscard]] QString recordOf(const QString &run) const { return m_runs[run].record; }
    [[nodiscard]] QString stateOf(const QString &run) const { return m_runs[run].state; }
    [[nodiscard]] bool isBilled(const QString &sid) const { return m_recordings[sid].status < 6; }
    [[nodiscard]] bool isPaused(const QString &sid) const { return m_recordings[sid].paused; }
    /// How many recordings of this channel were ever started.
    [[nodiscard]] int started(const QString &cname) const { return m_started[cname]; }
    [[nodiscard]] bool isChannelBilled(const QString &cname) const;
    [[nodiscard]] int received(const QString &call, const QString &thing) const
    {
        return m_received[call + u' ' + thing];
    }

private:
    struct Run
    {
        QString name;
        QString record;
        QString state;
        bool recording = false;
        bool isEmpty = false; ///< nothing was recorded, so nothing is tested

        /// With all tests done, that is the end of the run (wallarm/README 10).
        void endRecording()
        {
            state = recording && isEmpty ? QStringLiteral("passed") : state;
            recording = false;
        }
    };
    struct Recording
    {
        QString resource, cname, uid, mode;
        int status = 5; ///< agora/README 3.3
        bool paused = false;
    };
    struct Request
    {
        QByteArray method;
        QStringList path;
        QByteArray authorization, token;
        QJsonObject body;
    };
    struct Answer
    {
        int http = 200;
        QByteArray body;
    };

    void serve(QTcpSocket *socket);
    void react(QTcpSocket *socket, const Request &request);
    [[nodiscard]] static std::pair<QString, QString> subjectOf(const Request &request);
    /// The honest answer. Does what is asked only with Acts::Yes.
    [[nodiscard]] Answer fast(const Request &request, Acts acts);
    [[nodiscard]] Answer agora(const Request &request, Acts acts);
    [[nodiscard]] Answer later(const Request &request, const QString &call, const QString &sid, Acts acts);
    /// POST /v1/test_run: a new run, or one that reuses a record.
    [[nodiscard]] Answer create(const QJsonObject &wanted, Acts acts);
    [[nodiscard]] static QJsonObject described(const QString &id, const Run &run);
    [[nodiscard]] bool isOver(const QString &thing) const;
    [[nodiscard]] QByteArray namesFor(const Request &request, const QString &thing) const;

    QHash<QTcpSocket *, QByteArray> m_unread;
    QHash<QString, Run> m_runs;
    QHash<QString, Recording> m_recordings;
    QHash<QString, QString> m_reserved; ///< resource ID to channel
    QHash<QString, int> m_started;
    QHash<QString, Lie> m_lies;
    QHash<QString, int> m_received;
    QTcpServer m_server; ///< last: its sockets say goodbye to the rest
};

} // namespace tallylight::tests
