#pragma once

#include "agora/cost.h"
#include "core/clock.h"
#include "stores/recordingstore.h"

#include <QHash>
#include <QObject>

namespace tallylight {

class Journal;

/// What cloud recordings cost, at rates that the user can change per connection. GUI thread.
class Costs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Costs)

public:
    Costs(Journal &journal, QObject *parent = nullptr);

    void restore(const QHash<QUuid, QJsonObject> &rates);
    /// The defaults in USD until the user changes them.
    [[nodiscard]] agora::Rates rates(const QUuid &connection) const;
    /// Ignores unusable rates.
    void setRates(const QUuid &connection, const agora::Rates &rates);

    /// Until now, or until its end. nullopt when its start is unknown, or it may never have started.
    [[nodiscard]] std::optional<agora::Money> soFar(const RecordingEntry &entry) const;
    [[nodiscard]] std::optional<milliseconds> elapsed(const RecordingEntry &entry) const;
    [[nodiscard]] agora::Money perHour(const RecordingEntry &entry) const;

Q_SIGNALS:
    void ratesChanged(const QUuid &connection);

private:
    Journal &m_journal;
    QHash<QUuid, agora::Rates> m_rates;
};

} // namespace tallylight
