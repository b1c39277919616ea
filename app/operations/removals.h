#pragma once

#include "operations/autostoprule.h"
#include "operations/recordings/startorder.h"
#include "stores/stores.h"

#include <QObject>

#include <optional>
#include <utility>

namespace tallylight {

class AutoStops;
class RecordingActions;
class TestRunActions;

/// Taken off the list by one action of the user.
struct Removed
{
    QUuid id;
    int runs = 0;
    int recordings = 0;
};

/// What became of the attempt to put a removal back.
struct PutBack
{
    QUuid id; ///< of the removal
    int runs = 0;
    int recordings = 0;
    int alreadyThere = 0; ///< added again meanwhile
    int withoutConnection = 0; ///< their connection is gone
    int lostRules = 0; ///< automatic stops that can no longer be set, because their time has passed
    int refusedRules = 0; ///< automatic stops of a connection that has become read-only
};

/// Takes runs and recordings off the list, and can put them back as they were, with their automatic stops, as
/// long as the program runs. The cloud is not involved. GUI thread.
class Removals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Removals)

public:
    /// So many can be undone.
    static constexpr qsizetype most = 20;

    Removals(Stores &stores, TestRunActions &runs, RecordingActions &recordings, AutoStops &autoStops,
             QObject *parent = nullptr);

    /// Those of them that may be removed.
    void remove(const QList<Subject> &subjects);
    /// The one that is put back next; null: there is none.
    [[nodiscard]] QUuid latest() const { return m_removals.empty() ? QUuid() : m_removals.back().id; }
    /// Does nothing for one that was put back, or is too long ago.
    void undo(const QUuid &removal);
    [[nodiscard]] bool canUndo(const QUuid &removal) const;

Q_SIGNALS:
    void removed(const tallylight::Removed &what);
    void putBack(const tallylight::PutBack &what);
    /// latest() has.
    void changed();

private:
    struct RemovedRecording
    {
        RecordingEntry entry;
        std::optional<StartOrder> order; ///< as long as the program holds it: it can be started again
    };
    struct Removal
    {
        QUuid id;
        std::vector<RunEntry> runs;
        std::vector<RemovedRecording> recordings;
        QList<std::pair<Subject, AutoStopRule>> rules;
    };
    void noteRule(Removal &removal, const Subject &subject) const;

    Stores &m_stores;
    TestRunActions &m_runs;
    RecordingActions &m_recordings;
    AutoStops &m_autoStops;
    std::vector<Removal> m_removals;
};

} // namespace tallylight

Q_DECLARE_METATYPE(tallylight::Removed)
Q_DECLARE_METATYPE(tallylight::PutBack)
