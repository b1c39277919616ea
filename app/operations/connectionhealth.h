#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <optional>

namespace tallylight {

class ConnectionStore;
class RecordingReader;
class RunReader;
class Stores;

/// Whether the services answer, judged by all reads of a connection together: a run or recording that the
/// service refuses or does not know says nothing about its connection. GUI thread.
class ConnectionHealth final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionHealth)

public:
    ConnectionHealth(const Stores &stores, const RunReader &runs, const RecordingReader &recordings,
                     const Clock &clock, QObject *parent = nullptr);

    /// A connection that does not answer.
    struct Silence
    {
        qint64 sinceMs = 0; ///< Unix ms of the last successful answer; 0: none since the program started
        Error why; ///< of the last read
    };
    /// nullopt while it answers, or has hardly been asked: one lost answer does not count as silence.
    [[nodiscard]] std::optional<Silence> silence(const QUuid &connection) const;
    /// A read of the connection was answered, or failed with `error`.
    void note(const QUuid &connection, const std::optional<Error> &error);

Q_SIGNALS:
    /// It had been silent.
    void answersAgain(const QUuid &connection);

private:
    struct Reads
    {
        qint64 lastGoodMs = 0; ///< Unix ms
        std::optional<milliseconds> wellUntil; ///< monotonic: last successful answer, or the first failure
        int failures = 0; ///< in a row
        Error why;
    };

    const Clock &m_clock;
    QHash<QUuid, Reads> m_reads;
};

} // namespace tallylight
