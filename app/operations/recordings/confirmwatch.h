#pragma once

#include "core/clock.h"
#include "stores/stores.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <optional>

namespace tallylight {

class RecordingReader;

/// Measures how long a started recording has not reached status 4 or 5 (agora/README 8.2). Only time between
/// answers counts; after a restart of the program it starts over at the first answered query. Adopted
/// recordings are not watched. GUI thread.
class ConfirmWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmWatch)

public:
    ConfirmWatch(Stores &stores, RecordingReader &reader, Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    /// The recording has had its 90 s. Once per recording, and again after further answers as long as it
    /// stays Confirming.
    void overdue(const QUuid &recording);

private:
    struct Count
    {
        std::optional<milliseconds> since; ///< the last answer; nullopt: none, or interrupted
        milliseconds counted{0};
        int turn = 0;
    };
    void onChanged(const QUuid &recording);
    void onAnswered(const QUuid &recording);
    void checkAt(const QUuid &recording, int turn);
    [[nodiscard]] bool isConfirming(const QUuid &recording) const;

    Stores &m_stores;
    RecordingReader &m_reader;
    Clock &m_clock;
    QHash<QUuid, Count> m_counts;
};

} // namespace tallylight
