#pragma once

#include "faults/clouds.h"
#include "faults/ledgerview.h"

#include <QRandomGenerator>

namespace tallylight::tests {

/// What a person or fate does next. Its seed alone decides the details, so a move can be left out of a
/// sequence without changing the others.
struct Move
{
    enum class Kind { Start, Stop, StopRun, ChangeRun, Create, Pause, Wait, Crash, CrashAtStep };
    Kind kind = Kind::Wait;
    quint32 seed = 0;
};

[[nodiscard]] QList<Move> movesOf(quint32 seed);
[[nodiscard]] QString described(const QList<Move> &moves);

/// The program's life while every second request meets a fault, judged after each request and each move by
/// what the services and the ledger's file know.
class LifeCycle final
{
public:
    LifeCycle();
    Q_DISABLE_COPY_MOVE(LifeCycle)

    /// Makes the moves and lets everything end in peace. Empty, or the first promise that was broken.
    [[nodiscard]] QString play(const QList<Move> &moves);

private:
    void make(Move::Kind kind);
    void restart();
    void advance(milliseconds time);
    Stage::Reaction react(const HttpRequest &request, const std::function<HttpReply()> &honest);
    /// A request that changes something is leaving; `processed`: it does not meet a 429.
    void leaves(const HttpRequest &request, bool processed);
    void countStop(const QString &subject, bool byRecord);
    void lookAtClaims();
    void lookAtStates();
    [[nodiscard]] QString unsettled();
    /// Keeps the first one.
    void promise(bool kept, const QString &what);
    [[nodiscard]] Operations &operations() { return m_clouds.operations(); }

    Clouds m_clouds;
    std::optional<LedgerView> m_ledger;
    QRandomGenerator m_random;
    bool m_calm = false;
    QList<RunKey> m_runs;
    QList<QUuid> m_recordings;
    QHash<QString, int> m_left; ///< requests by step and subject
    QHash<QString, int> m_stops; ///< stops that were processed, by subject and form
    QHash<QString, QByteArray> m_starts; ///< by channel
    QString m_broken;
};

} // namespace tallylight::tests
