#pragma once

#include "stores/connectionstore.h"
#include "stores/notestore.h"
#include "stores/recordingstore.h"
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
};

} // namespace tallylight
