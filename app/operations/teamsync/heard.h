#pragma once

#include "agora/recordingstate.h"
#include "ledger/ledger.h"
#include "operations/sharedrule.h"
#include "stores/runkey.h"
#include "team/teamledger.h"

#include <QHash>
#include <QSet>

namespace tallylight {

/// What this program knows when it hears from a connection's team.
struct KnownToUs
{
    QUuid connection;
    QString login; ///< of this program: its own claims are no news
    QSet<QUuid> steps; ///< that are in the ledger, of those that are told
    QHash<QUuid, QString> sids; ///< of all recordings of this ledger; empty: not known yet
    QSet<QString> runs; ///< IDs of runs in the news that are on the list, or were taken off it
};

/// What follows from it (README 10). Nothing of it is told to the team again.
struct Heard
{
    QList<LedgerChange> changes; ///< for the ledger
    /// Colleagues' recordings that were not known, as they are in the ledger after that.
    QHash<QUuid, RecordingRow> added;
    QHash<QUuid, Entered> entered; ///< by recording in `added`: the step that named its state
    QSet<QUuid> proven; ///< of those: the service has answered about it
    QHash<QUuid, QString> sids; ///< of recordings that were known without
    QHash<QUuid, agora::RecordingState> ended; ///< known recordings that a colleague's program saw end
    QHash<QString, QString> stoppers; ///< by subject: the colleague who is stopping it, or has stopped it
    QHash<QString, qint64> stoppedAt; ///< by subject in `stoppers`: when the stop left, by that clock
    QSet<QString> stopped; ///< subjects of which the stopper's program told that the stop had an effect
    QHash<QString, QString> gaveUp; ///< by subject: the colleague whose stop has ended without an effect
    QList<KnownRun> runs; ///< that came on the list with it
    QHash<QString, QString> owners; ///< by subject of a run: the colleague who created it
    QHash<QString, int> rounds; ///< by subject: what the next request to stop it claims
    QList<ToldRule> rules; ///< of automatic stops, in the server's order; also this program's own
};

/// The IDs of the runs that colleagues have created or added.
[[nodiscard]] QSet<QString> runsIn(const TeamNews &news);
[[nodiscard]] Heard hear(const TeamNews &news, const KnownToUs &known);
/// What is left of it after a restart: who created what, whose stops had an effect, which rounds are over.
/// `steps`: those that a team knows, oldest first.
[[nodiscard]] Heard heardBefore(const QList<Step> &steps);

/// In the args of a step: the name of the colleague who told it.
inline constexpr QLatin1StringView byKey{"by"};
/// In the args of a stop's outcome: the round that is over.
inline constexpr QLatin1StringView roundKey{"round"};

} // namespace tallylight
