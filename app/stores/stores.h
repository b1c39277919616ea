#pragma once

#include "stores/connectionstore.h"
#include "stores/notestore.h"
#include "stores/recordingstore.h"
#include "stores/runpeople.h"
#include "stores/testrunstore.h"

namespace tallylight {

/// Everything that is known now; owned by main().
class Stores final
{
public:
    Stores() = default;
    Q_DISABLE_COPY_MOVE(Stores)

    ConnectionStore connections;
    TestRunStore testRuns;
    RecordingStore recordings;
    NoteStore notes;
    RunPeopleStore people;

    /// Calls f on what is kept about the people of the run, and announces a change of the run if it is
    /// listed.
    void changePeople(const RunKey &run, const std::function<void(RunPeople &)> &f);
};

/// The connections of these, each once; none of what is no longer known.
[[nodiscard]] QList<QUuid> connectionsOf(const Stores &stores, const QList<Subject> &subjects);
/// Nothing about it can be changed through its connection.
[[nodiscard]] bool belongsToReadOnly(const Stores &stores, const Subject &subject);

} // namespace tallylight
