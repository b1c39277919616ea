#pragma once

#include "stores/colleaguesstop.h"
#include "stores/runkey.h"

#include <QHash>

#include <functional>

namespace tallylight {

/// Who created a run, which colleague stopped its recording, and whose automatic stop it has.
struct RunPeople
{
    bool isOurs = false; ///< this program created it
    QString owner; ///< the colleague who created it; empty: nobody who is known
    std::optional<ColleaguesStop> colleaguesStop; ///< nullopt: nobody is known
    QString autoStopBy; ///< the colleague who set its automatic stop; empty: this program, or it has none
};

/// It is known about few runs, and about some before they are on the list, so it is kept beside the entries.
/// Stores::changePeople() also announces the change of the run. GUI thread only.
class RunPeopleStore final
{
public:
    /// Nobody: nothing is known.
    [[nodiscard]] RunPeople of(const RunKey &run) const { return m_runs.value(run); }
    void change(const RunKey &run, const std::function<void(RunPeople &)> &f) { f(m_runs[run]); }

private:
    QHash<RunKey, RunPeople> m_runs;
};

} // namespace tallylight
