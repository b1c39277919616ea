#pragma once

#include "operations/activitylog.h"
#include "operations/autostops.h"
#include "operations/batches.h"
#include "operations/connectionactions.h"
#include "operations/connectionhealth.h"
#include "operations/dailystops.h"
#include "operations/notes.h"
#include "operations/poller.h"
#include "operations/recordings/costs.h"
#include "operations/recordings/recordingactions.h"
#include "operations/recordings/recordingupdates.h"
#include "operations/recordings/starttemplates.h"
#include "operations/recordings/storagetargets.h"
#include "operations/records.h"
#include "operations/recovery.h"
#include "operations/removals.h"
#include "operations/runs/fastcatalogue.h"
#include "operations/runs/runchanges.h"
#include "operations/runs/runinspector.h"
#include "operations/runs/runwatch.h"
#include "operations/runs/testrunactions.h"
#include "stores/stores.h"

namespace tallylight {

class TeamSync;

/// The user interface's only way in: what is known (stores) and what can be done (actions). Backend owns it;
/// all others hold a reference.
struct Operations
{
    const Stores &stores;
    Clock &clock;
    TestRunActions &testRuns;
    RunChanges &runChanges;
    RecordingActions &recordings;
    RecordingUpdates &updates;
    StorageTargets &storageTargets;
    StartTemplates &startTemplates;
    ConnectionActions &connections;
    ConnectionHealth &health;
    Batches &batches;
    AutoStops &autoStops;
    DailyStops &dailyStops;
    Removals &removals;
    Notes &notes;
    RunWatch &runWatch;
    FastCatalogue &catalogue;
    Costs &costs;
    ActivityLog &activity;
    Poller &poller;
    Recovery &recovery;
    RunInspector &inspector;
    Records &records;
    TeamSync &teams;
};

} // namespace tallylight
