#pragma once

#include "core/future.h"
#include "core/manualclock.h"
#include "credentials/sessionstore.h"
#include "operations/backend.h"

#include <QTemporaryDir>

#include <atomic>

namespace tallylight::tests {

/// The program without its window on a manual clock, with a function playing the network. It can be killed
/// and restarted on the same ledger and keychain. Time moves only by advance(), and only while nothing is in
/// progress (ARCHITECTURE 6).
class Stage final
{
public:
    /// What the network does with a request.
    struct Reaction
    {
        std::optional<Result<HttpReply>> answer; ///< nullopt: never answered
        milliseconds after{0}; ///< by the clock
    };
    using Network = std::function<Reaction(const HttpRequest &)>;

    Stage();
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// Starts the program; false when it could not open its ledger.
    bool open();
    /// Why the ledger could not be opened.
    [[nodiscard]] const std::optional<Error> &openingError() const { return m_openingError; }
    /// Ends it without notice to anyone.
    void kill();
    [[nodiscard]] bool isOpen() const { return m_backend != nullptr; }
    /// Saves the sample connection to Agora and its secret. Call it first after open().
    void connect();
    [[nodiscard]] static Connection connection(Cloud cloud = Cloud::AgoraGlobal);

    /// Until nothing more happens at this time.
    void settle();
    /// Moves forward, settling at each moment when something was due.
    void advance(milliseconds time);

    [[nodiscard]] Operations &operations() { return m_backend->operations(); }
    [[nodiscard]] Backend &backend() { return *m_backend; }
    [[nodiscard]] const RecordingEntry *recording(const QUuid &uuid)
    {
        return operations().stores.recordings.find(uuid);
    }
    [[nodiscard]] QString ledgerFile() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The disk stops responding right after a step of this kind was committed.
    void holdLedgerAfter(const QString &kind);
    [[nodiscard]] bool isHeld() const { return m_held; }
    void releaseLedger();

    ManualClock clock;
    SessionStore keychain;
    Network network;
    TeamSync::Maker team; ///< of the next open()
    QList<HttpRequest> sent;

private:
    class Wire;

    QTemporaryDir m_folder;
    std::unique_ptr<Backend> m_backend;
    std::optional<Error> m_openingError;
    std::atomic<bool> m_held{false};
    std::atomic<bool> m_mayHold{false};
    QObject m_life;
    QString m_holdAfter;
};

/// The call that a request to Agora makes: the last segment of its path.
[[nodiscard]] QString callOf(const HttpRequest &request);

} // namespace tallylight::tests
